/* vocabulary.c -- see vocabulary.h.
 * In:     the data files.
 * Out:    tries with tags.
 */
#include "vocabulary.h"

#include "data.h"

typedef struct {
    const char *name;
    guint tag;
} Label;

static const Label uses[] = {
    {"say", DZ_TAG_SAY},
    {"shout", DZ_TAGS_SHOUT},
    {"bring", DZ_TAG_SAY | DZ_TAG_BRING},
    {"think", DZ_TAG_THINK},
    {"ask", DZ_TAG_ASK},
    {"name", DZ_TAG_NAME_AS},
    {"relay", DZ_TAG_RELAY},
    {"not", DZ_TAG_NOT},
    {"report", DZ_TAG_SAY | DZ_TAG_REPORT},
    {"tell", DZ_TAGS_TELL},
    {"close", DZ_TAG_SAY},
    {"question", DZ_TAG_ASK},
    {"show", DZ_TAG_SAY | DZ_TAGS_SHOW},
};

static const Label classes[] = {
    {"adverb", DZ_TAG_ADVERB},       {"time", DZ_TAG_TIME},           {"prep", DZ_TAG_PREP},
    {"according", DZ_TAG_ACCORDING}, {"link", DZ_TAG_LINK},           {"verb", DZ_TAG_VERB},
    {"pronoun", DZ_TAG_PRONOUN},     {"first", DZ_TAG_FIRST},         {"vague", DZ_TAG_VAGUE},
    {"modifier", DZ_TAG_MODIFIER},   {"place", DZ_TAG_PLACE},         {"and", DZ_TAG_AND},
    {"view", DZ_TAGS_VIEW},          {"toward", DZ_TAG_TOWARD},       {"region", DZ_TAG_REGION},
    {"spokes", DZ_TAG_SPOKES},       {"adverbial", DZ_TAG_ADVERBIAL}, {"of", DZ_TAG_OF},
    {"passive", DZ_TAG_PASSIVE},     {"some", DZ_TAGS_SOME},          {"contrast", DZ_TAGS_CONTRAST},
    {"unnamed", DZ_TAGS_UNNAMED},
};

static const Label kinds[] = {
    {"role", DZ_TAG_ROLE},         {"body", DZ_TAG_BODY},       {"media", DZ_TAG_MEDIA},
    {"document", DZ_TAG_DOCUMENT}, {"writing", DZ_TAG_WRITING},
};

static const Label contexts[] = {
    {"term-before", DZ_CONTEXT_TERM_BEFORE},
    {"term-after", DZ_CONTEXT_TERM_AFTER},
    {"speech-after", DZ_CONTEXT_SPEECH_AFTER},
    {"speech-before", DZ_CONTEXT_SPEECH_BEFORE},
    {"verb-inside", DZ_CONTEXT_VERB_INSIDE},
    {"person-inside", DZ_CONTEXT_PERSON_INSIDE},
    {"woven-before", DZ_CONTEXT_WOVEN_BEFORE},
    {"opens-clause", DZ_CONTEXT_OPENS_CLAUSE},
    {"goes-on", DZ_CONTEXT_GOES_ON},
    {"charge-near", DZ_CONTEXT_CHARGE_NEAR},
    {"term-near", DZ_CONTEXT_TERM_NEAR},
    {"noun-before", DZ_CONTEXT_NOUN_BEFORE},
    {"noun-end", DZ_CONTEXT_NOUN_END},
    {"no-name", DZ_CONTEXT_NO_NAME},
    {"address", DZ_CONTEXT_ADDRESS},
    {"crime-end", DZ_CONTEXT_CRIME_END},
    {"aspect", DZ_CONTEXT_ASPECT},
    {"chief-after", DZ_CONTEXT_CHIEF_AFTER},
    {"not-before", DZ_CONTEXT_NOT_BEFORE},
    {"title-before", DZ_CONTEXT_TITLE_BEFORE},
    {"title-after", DZ_CONTEXT_TITLE_AFTER},
    {"slogan-near", DZ_CONTEXT_SLOGAN_NEAR},
    {"slogan-before", DZ_CONTEXT_SLOGAN_BEFORE},
    {"verb-first", DZ_CONTEXT_VERB_FIRST},
    {"equating", DZ_CONTEXT_EQUATING},
    {"name-end", DZ_CONTEXT_NAME_END},
    {"no-noun", DZ_CONTEXT_NO_NOUN},
    {"counted", DZ_CONTEXT_COUNTED},
    {"term", DZ_CONTEXT_TERM},
    {"no-report", DZ_CONTEXT_NO_REPORT},
    {"this", DZ_CONTEXT_THIS},
    {"place-after", DZ_CONTEXT_PLACE_AFTER},
};

static const Label english[] = {
    {"say", DZ_ENGLISH_SAY},
    {"pronoun", DZ_ENGLISH_PRONOUN},
    {"title", DZ_ENGLISH_TITLE},
    {"vague", DZ_ENGLISH_VAGUE},
    {"stop", DZ_ENGLISH_STOP},
    {"institution", DZ_ENGLISH_INSTITUTION},
    {"he", DZ_ENGLISH_HE},
    {"she", DZ_ENGLISH_SHE},
    {"report", DZ_ENGLISH_REPORT},
    {"determiner", DZ_ENGLISH_DETERMINER},
    {"aux", DZ_ENGLISH_AUX},
    {"term", DZ_ENGLISH_TERM},
    {"preposition", DZ_ENGLISH_PREPOSITION},
    {"relative", DZ_ENGLISH_RELATIVE},
    {"and", DZ_ENGLISH_AND},
    {"definite", DZ_ENGLISH_DEFINITE},
    {"according", DZ_ENGLISH_ACCORDING},
    {"place", DZ_ENGLISH_PLACE},
    {"base", DZ_ENGLISH_BASE},
    {"many", DZ_ENGLISH_MANY},
    {"to", DZ_ENGLISH_TO},
    {"be", DZ_ENGLISH_BE},
    {"owner", DZ_ENGLISH_OWNER},
    {"short", DZ_ENGLISH_SHORT},
    {"particle", DZ_ENGLISH_PARTICLE},
    {"noun", DZ_ENGLISH_NOUN},
    {"charge", DZ_ENGLISH_CHARGE},
    {"shout", DZ_ENGLISH_SHOUT},
    {"by", DZ_ENGLISH_BY},
    {"object", DZ_ENGLISH_OBJECT},
    {"thing", DZ_ENGLISH_THING},
    {"time", DZ_ENGLISH_TIME},
};

/* What stands beside digits. */
static const Label numbers[] = {
    {"measure", DZ_TAG_MODIFIER},
    {"date", DZ_TAG_TIME},
    {"ordinal", DZ_TAG_PREP},
    {"article", DZ_TAG_DOCUMENT},
};

static const Label uses_of_small[] = {
    {"alone", DZ_USE_ALONE},   {"topic", DZ_USE_TOPIC},   {"there-is", DZ_USE_THERE_IS}, {"again", DZ_USE_AGAIN},
    {"he", DZ_USE_HE},         {"she", DZ_USE_SHE},       {"they", DZ_USE_THEY},         {"other", DZ_USE_OTHER},
    {"whose", DZ_USE_WHOSE},   {"always", DZ_USE_ALWAYS}, {"name", DZ_USE_NAME},         {"nick", DZ_USE_NICK},
    {"common", DZ_USE_COMMON}, {"sole", DZ_USE_SOLE},     {"grants", DZ_USE_GRANTS},     {"perhaps", DZ_USE_PERHAPS},
    {"whole", DZ_USE_WHOLE},   {"kin", DZ_USE_KIN},       {"rouses", DZ_USE_ROUSES},     {"noun", DZ_USE_NOUN},
    {"state", DZ_USE_STATE},   {"with", DZ_USE_WITH},     {"voice", DZ_USE_VOICE},       {"takes", DZ_USE_TAKES},
    {"pivot", DZ_USE_PIVOT},   {"side", DZ_USE_SIDE},     {"issued", DZ_USE_ISSUED},
};

static const Label uses_of_kind[] = {
    {"alone", DZ_KIND_ALONE},
    {"plain", DZ_KIND_IS_PLAIN},
    {"points", DZ_KIND_POINTS},
    {"any", DZ_KIND_OF_ANY},
};

/* The tag called `name`; 0 and an error that lists the known ones. */
static guint tag_called(const Label *labels, gsize n, const char *name, GError **error)
{
    g_autoptr(GString) known = g_string_new(NULL);
    for (gsize i = 0; i < n; i++) {
        if (g_str_equal(labels[i].name, name))
            return labels[i].tag;
        g_string_append_printf(known, "%s%s", i == 0 ? "" : ", ", labels[i].name);
    }
    g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\" is none of: %s", name, known->str);
    return 0;
}

static gboolean stance_called(const char *name, guint *stance, GError **error)
{
    for (guint i = DZ_STANCE_NEUTRAL; i <= DZ_STANCE_EMOTIONAL; i++) {
        if (g_str_equal(dz_stance_name(i), name)) {
            *stance = i;
            return TRUE;
        }
    }
    g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\" is no stance", name);
    return FALSE;
}

static gboolean add_cue(char **fields, gpointer user_data, GError **error)
{
    DzVocabulary *self = user_data;
    guint stance = 0;
    guint tag = tag_called(uses, G_N_ELEMENTS(uses), fields[2], error);
    if (tag == 0 || !stance_called(fields[1], &stance, error))
        return FALSE;
    guint use = g_str_equal(fields[2], "close") ? DZ_USE_CLOSES : g_str_equal(fields[2], "question") ? DZ_USE_ASKS : 0;
    dz_words_add(self->words, fields[0], tag, stance | use);
    return TRUE;
}

/* Adds a word with the uses that `names` lists, and those it had. */
static gboolean add_with_uses(DzVocabulary *self, const char *word, guint tag, const char *names, GError **error)
{
    g_auto(GStrv) list = g_strsplit(names, " ", -1);
    DzWord known = dz_words_get(self->words, word);
    guint value = known.length > 0 ? known.value : DZ_STANCE_NEUTRAL;
    for (char **name = list; *name != NULL && **name != '\0'; name++) {
        guint use = tag_called(uses_of_small, G_N_ELEMENTS(uses_of_small), *name, error);
        if (use == 0)
            return FALSE;
        value |= use;
    }
    dz_words_add(self->words, word, tag, value);
    return TRUE;
}

static gboolean add_word(char **fields, gpointer user_data, GError **error)
{
    DzVocabulary *self = user_data;
    gsize n = 0;
    while (n < G_N_ELEMENTS(numbers) && !g_str_equal(numbers[n].name, fields[1]))
        n++;
    if (n < G_N_ELEMENTS(numbers)) {
        dz_words_add(self->measures, fields[0], numbers[n].tag, 0);
        return TRUE;
    }
    guint tag = tag_called(classes, G_N_ELEMENTS(classes), fields[1], error);
    return tag != 0 && add_with_uses(self, fields[0], tag, fields[2], error);
}

static gboolean add_head(char **fields, gpointer user_data, GError **error)
{
    DzVocabulary *self = user_data;
    gboolean ending = g_str_equal(fields[1], "ending");
    if (g_str_equal(fields[1], "role-ending")) {
        dz_words_add_reversed(self->endings, fields[0], DZ_TAG_ROLE, 0);
        return TRUE;
    }
    guint tag = ending ? DZ_TAG_BODY : tag_called(kinds, G_N_ELEMENTS(kinds), fields[1], error);
    if (!ending)
        return tag != 0 && add_with_uses(self, fields[0], tag, fields[2], error);
    dz_words_add(self->endings, fields[0], tag, DZ_STANCE_NEUTRAL);
    return TRUE;
}

static gboolean add_surname(char **fields, gpointer user_data, GError **error)
{
    (void)error;
    DzVocabulary *self = user_data;
    dz_words_add(self->surnames, fields[0], DZ_TAG_PERSON, 0);
    return TRUE;
}

static gboolean add_known(char **fields, gpointer user_data, GError **error)
{
    (void)error;
    DzVocabulary *self = user_data;
    dz_words_add(self->people, fields[0], DZ_TAG_PERSON, 0);
    return TRUE;
}

static gboolean add_foreign(char **fields, gpointer user_data, GError **error)
{
    (void)error;
    DzVocabulary *self = user_data;
    dz_words_add(self->foreign, fields[0], DZ_TAG_PERSON, 0);
    return TRUE;
}

/* Of an English word that stands in several rows, of which one tells the stance. */
static guint stance_so_far(const DzVocabulary *self, const char *word)
{
    DzWord found = dz_words_get(self->english, word);
    return found.length > 0 ? found.value : DZ_STANCE_NONE;
}

static gboolean add_english(char **fields, gpointer user_data, GError **error)
{
    DzVocabulary *self = user_data;
    guint stance = DZ_STANCE_NONE;
    guint tag = tag_called(english, G_N_ELEMENTS(english), fields[1], error);
    if (tag == 0 || (*fields[2] != '\0' && !stance_called(fields[2], &stance, error)))
        return FALSE;
    dz_words_add(self->english, fields[0], tag, stance != DZ_STANCE_NONE ? stance : stance_so_far(self, fields[0]));
    return TRUE;
}

static gboolean add_context(char **fields, gpointer user_data, GError **error)
{
    const guint before = DZ_CONTEXT_TERM_BEFORE | DZ_CONTEXT_SPEECH_BEFORE | DZ_CONTEXT_WOVEN_BEFORE |
                         DZ_CONTEXT_NOUN_BEFORE | DZ_CONTEXT_NOUN_END | DZ_CONTEXT_NO_NAME | DZ_CONTEXT_ADDRESS |
                         DZ_CONTEXT_CRIME_END | DZ_CONTEXT_TITLE_BEFORE | DZ_CONTEXT_NOT_BEFORE | DZ_CONTEXT_NAME_END |
                         DZ_CONTEXT_NO_NOUN | DZ_CONTEXT_THIS | DZ_CONTEXT_SLOGAN_BEFORE | DZ_CONTEXT_EQUATING;
    DzVocabulary *self = user_data;
    guint tag = tag_called(contexts, G_N_ELEMENTS(contexts), fields[1], error);
    if (tag == 0)
        return FALSE;
    if ((tag & before) != 0)
        dz_words_add_reversed(self->contexts_before, fields[0], tag, 0);
    else
        dz_words_add(self->contexts, fields[0], tag, 0);
    return TRUE;
}

/* What is known of the kinds while described.tsv is read. */
typedef struct {
    DzWords *words;
    GPtrArray *kinds; /* names */
} Described;

/* The bit of the kind called `name`, a new one if need be; 0 and an error if there are too many. */
static guint kind_called(Described *self, const char *name, GError **error)
{
    enum { MOST = 32 };
    guint index = 0;
    if (g_ptr_array_find_with_equal_func(self->kinds, name, g_str_equal, &index))
        return 1u << index;
    if (self->kinds->len == MOST) {
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "more than %d kinds", MOST);
        return 0;
    }
    g_ptr_array_add(self->kinds, g_strdup(name));
    return 1u << (self->kinds->len - 1);
}

static gboolean add_described(char **fields, gpointer user_data, GError **error)
{
    Described *self = user_data;
    g_auto(GStrv) kinds_of_word = g_strsplit(fields[1], " ", -1);
    g_auto(GStrv) uses_of_word = g_strsplit(fields[2], " ", -1);
    guint tags = 0;
    guint value = 0;
    for (char **name = kinds_of_word; *name != NULL; name++) {
        guint kind = kind_called(self, *name, error);
        if (kind == 0)
            return FALSE;
        tags |= kind;
    }
    for (char **name = uses_of_word; *name != NULL && **name != '\0'; name++) {
        guint use = tag_called(uses_of_kind, G_N_ELEMENTS(uses_of_kind), *name, error);
        if (use == 0)
            return FALSE;
        value |= use;
    }
    dz_words_add_reversed(self->words, fields[0], tags, value);
    return TRUE;
}

static gboolean load_described(DzWords *words, const DzOptions *options, GError **error)
{
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
    g_ptr_array_add(names, g_strdup("press")); /* in the order of DZ_KIND_… */
    g_ptr_array_add(names, g_strdup("institution"));
    Described described = {words, names};
    g_autoptr(GBytes) bytes = dz_data_load(options, "quote/described.tsv", error);
    return bytes != NULL && dz_tsv_read(bytes, "quote/described.tsv", 2, 3, add_described, &described, error);
}

static gboolean load(DzVocabulary *self, const DzOptions *options, GError **error)
{
    static const struct {
        const char *name;
        guint fields;
        DzTsvFunc add;
    } files[] = {
        {"quote/cues.tsv", 3, add_cue},         {"quote/words.tsv", 3, add_word},
        {"quote/heads.tsv", 3, add_head},       {"quote/surnames.tsv", 1, add_surname},
        {"quote/people.tsv", 1, add_known},     {"quote/transliteration.tsv", 1, add_foreign},
        {"quote/contexts.tsv", 2, add_context}, {"quote/english.tsv", 3, add_english},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(files); i++) {
        g_autoptr(GBytes) bytes = dz_data_load(options, files[i].name, error);
        if (bytes == NULL || !dz_tsv_read(bytes, files[i].name, 1, files[i].fields, files[i].add, self, error))
            return FALSE;
    }
    return load_described(self->described, options, error);
}

DzVocabulary *dz_vocabulary_new(const DzOptions *options, GError **error)
{
    g_autoptr(DzVocabulary) self = g_new0(DzVocabulary, 1);
    self->words = dz_words_new();
    self->surnames = dz_words_new();
    self->people = dz_words_new();
    self->foreign = dz_words_new();
    self->english = dz_words_new();
    self->endings = dz_words_new();
    self->measures = dz_words_new();
    self->contexts = dz_words_new();
    self->contexts_before = dz_words_new();
    self->described = dz_words_new();
    return load(self, options, error) ? g_steal_pointer(&self) : NULL;
}

void dz_vocabulary_free(DzVocabulary *self)
{
    if (self == NULL)
        return;
    dz_words_free(self->words);
    dz_words_free(self->surnames);
    dz_words_free(self->people);
    dz_words_free(self->foreign);
    dz_words_free(self->english);
    dz_words_free(self->endings);
    dz_words_free(self->measures);
    dz_words_free(self->contexts);
    dz_words_free(self->contexts_before);
    dz_words_free(self->described);
    g_free(self);
}
