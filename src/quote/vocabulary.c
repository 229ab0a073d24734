/* vocabulary.c -- see vocabulary.h.
 * In:     the data files.
 * Out:    tries with tags.
 */
#include "vocabulary.h"

#include "data.h"

/* What the words of a class are. */
typedef struct {
    const char *name; /* of the class, in the data file */
    guint tag;
    guint use;          /* of its words, beside what their row says */
    gsize words;        /* where they go: an offset in DzVocabulary */
    gboolean backwards; /* they are read from their end */
} Label;

#define LABEL(class, ...)                                                                                              \
    {                                                                                                                  \
        .name = class, .tag = __VA_ARGS__                                                                              \
    }
#define MEASURES .words = G_STRUCT_OFFSET(DzVocabulary, measures)
#define ENDINGS .words = G_STRUCT_OFFSET(DzVocabulary, endings)
#define AFTER .words = G_STRUCT_OFFSET(DzVocabulary, contexts)
#define BEFORE .words = G_STRUCT_OFFSET(DzVocabulary, contexts_before), .backwards = TRUE
#define ENGLISH .words = G_STRUCT_OFFSET(DzVocabulary, english)

static const Label cue_classes[] = {
    LABEL("say", DZ_TAG_SAY),
    LABEL("shout", DZ_TAGS_SHOUT),
    LABEL("bear", DZ_TAGS_SHOUT, .use = DZ_USE_STATE),
    LABEL("bring", DZ_TAG_SAY | DZ_TAG_BRING),
    LABEL("think", DZ_TAG_THINK),
    LABEL("ask", DZ_TAG_ASK),
    LABEL("name", DZ_TAG_NAME_AS),
    LABEL("relay", DZ_TAG_RELAY),
    LABEL("not", DZ_TAG_NOT),
    LABEL("report", DZ_TAG_SAY | DZ_TAG_REPORT),
    LABEL("tell", DZ_TAGS_TELL),
    LABEL("close", DZ_TAG_SAY, .use = DZ_USE_CLOSES),
    LABEL("question", DZ_TAG_ASK, .use = DZ_USE_ASKS),
    LABEL("show", DZ_TAG_SAY | DZ_TAGS_SHOW),
};

static const Label word_classes[] = {
    LABEL("adverb", DZ_TAG_ADVERB),
    LABEL("time", DZ_TAG_TIME),
    LABEL("prep", DZ_TAG_PREP),
    LABEL("according", DZ_TAG_ACCORDING),
    LABEL("link", DZ_TAG_LINK),
    LABEL("verb", DZ_TAG_VERB),
    LABEL("pronoun", DZ_TAG_PRONOUN),
    LABEL("first", DZ_TAG_FIRST),
    LABEL("vague", DZ_TAG_VAGUE),
    LABEL("modifier", DZ_TAG_MODIFIER),
    LABEL("place", DZ_TAG_PLACE),
    LABEL("and", DZ_TAG_AND),
    LABEL("view", DZ_TAGS_VIEW),
    LABEL("toward", DZ_TAG_TOWARD),
    LABEL("region", DZ_TAG_REGION),
    LABEL("spokes", DZ_TAG_SPOKES),
    LABEL("adverbial", DZ_TAG_ADVERBIAL),
    LABEL("of", DZ_TAG_OF),
    LABEL("passive", DZ_TAG_PASSIVE),
    LABEL("some", DZ_TAGS_SOME),
    LABEL("contrast", DZ_TAGS_CONTRAST),
    LABEL("unnamed", DZ_TAGS_UNNAMED),
    /* what stands beside digits */
    LABEL("measure", DZ_TAG_MODIFIER, MEASURES),
    LABEL("date", DZ_TAG_TIME, MEASURES),
    LABEL("ordinal", DZ_TAG_PREP, MEASURES),
};

static const Label head_classes[] = {
    LABEL("role", DZ_TAG_ROLE),
    LABEL("body", DZ_TAG_BODY),
    LABEL("media", DZ_TAG_MEDIA),
    LABEL("document", DZ_TAG_DOCUMENT),
    LABEL("writing", DZ_TAG_WRITING),
    LABEL("ending", DZ_TAG_BODY, ENDINGS),
    LABEL("role-ending", DZ_TAG_ROLE, ENDINGS, .backwards = TRUE),
    LABEL("thing", DZ_TAG_NOT, ENDINGS, .backwards = TRUE),
};

static const Label context_classes[] = {
    LABEL("term-before", DZ_CONTEXT_TERM_BEFORE, BEFORE),
    LABEL("term-after", DZ_CONTEXT_TERM_AFTER, AFTER),
    LABEL("speech-after", DZ_CONTEXT_SPEECH_AFTER, AFTER),
    LABEL("speech-before", DZ_CONTEXT_SPEECH_BEFORE, BEFORE),
    LABEL("verb-inside", DZ_CONTEXT_VERB_INSIDE, AFTER),
    LABEL("person-inside", DZ_CONTEXT_PERSON_INSIDE, AFTER),
    LABEL("woven-before", DZ_CONTEXT_WOVEN_BEFORE, BEFORE),
    LABEL("opens-clause", DZ_CONTEXT_OPENS_CLAUSE, AFTER),
    LABEL("goes-on", DZ_CONTEXT_GOES_ON, AFTER),
    LABEL("charge-near", DZ_CONTEXT_CHARGE_NEAR, AFTER),
    LABEL("term-near", DZ_CONTEXT_TERM_NEAR, AFTER),
    LABEL("noun-before", DZ_CONTEXT_NOUN_BEFORE, BEFORE),
    LABEL("noun-end", DZ_CONTEXT_NOUN_END, BEFORE),
    LABEL("no-name", DZ_CONTEXT_NO_NAME, BEFORE),
    LABEL("address", DZ_CONTEXT_ADDRESS, BEFORE),
    LABEL("crime-end", DZ_CONTEXT_CRIME_END, BEFORE),
    LABEL("aspect", DZ_CONTEXT_ASPECT, AFTER),
    LABEL("chief-after", DZ_CONTEXT_CHIEF_AFTER, AFTER),
    LABEL("not-before", DZ_CONTEXT_NOT_BEFORE, BEFORE),
    LABEL("title-before", DZ_CONTEXT_TITLE_BEFORE, BEFORE),
    LABEL("title-after", DZ_CONTEXT_TITLE_AFTER, AFTER),
    LABEL("slogan-near", DZ_CONTEXT_SLOGAN_NEAR, AFTER),
    LABEL("slogan-before", DZ_CONTEXT_SLOGAN_BEFORE, BEFORE),
    LABEL("verb-first", DZ_CONTEXT_VERB_FIRST, AFTER),
    LABEL("equating", DZ_CONTEXT_EQUATING, BEFORE),
    LABEL("name-end", DZ_CONTEXT_NAME_END, BEFORE),
    LABEL("no-noun", DZ_CONTEXT_NO_NOUN, BEFORE),
    LABEL("counted", DZ_CONTEXT_COUNTED, AFTER),
    LABEL("term", DZ_CONTEXT_TERM, AFTER),
    LABEL("no-report", DZ_CONTEXT_NO_REPORT, AFTER),
    LABEL("this", DZ_CONTEXT_THIS, BEFORE),
    LABEL("place-after", DZ_CONTEXT_PLACE_AFTER, AFTER),
};

static const Label english_classes[] = {
    LABEL("say", DZ_ENGLISH_SAY, ENGLISH),
    LABEL("pronoun", DZ_ENGLISH_PRONOUN, ENGLISH),
    LABEL("title", DZ_ENGLISH_TITLE, ENGLISH),
    LABEL("vague", DZ_ENGLISH_VAGUE, ENGLISH),
    LABEL("stop", DZ_ENGLISH_STOP, ENGLISH),
    LABEL("institution", DZ_ENGLISH_INSTITUTION, ENGLISH),
    LABEL("he", DZ_ENGLISH_HE, ENGLISH),
    LABEL("she", DZ_ENGLISH_SHE, ENGLISH),
    LABEL("report", DZ_ENGLISH_REPORT, ENGLISH),
    LABEL("determiner", DZ_ENGLISH_DETERMINER, ENGLISH),
    LABEL("aux", DZ_ENGLISH_AUX, ENGLISH),
    LABEL("term", DZ_ENGLISH_TERM, ENGLISH),
    LABEL("preposition", DZ_ENGLISH_PREPOSITION, ENGLISH),
    LABEL("relative", DZ_ENGLISH_RELATIVE, ENGLISH),
    LABEL("and", DZ_ENGLISH_AND, ENGLISH),
    LABEL("definite", DZ_ENGLISH_DEFINITE, ENGLISH),
    LABEL("epithet", DZ_ENGLISH_EPITHET, ENGLISH),
    LABEL("place", DZ_ENGLISH_PLACE, ENGLISH),
    LABEL("base", DZ_ENGLISH_BASE, ENGLISH),
    LABEL("many", DZ_ENGLISH_MANY, ENGLISH),
    LABEL("to", DZ_ENGLISH_TO, ENGLISH),
    LABEL("be", DZ_ENGLISH_BE, ENGLISH),
    LABEL("owner", DZ_ENGLISH_OWNER, ENGLISH),
    LABEL("short", DZ_ENGLISH_SHORT, ENGLISH),
    LABEL("particle", DZ_ENGLISH_PARTICLE, ENGLISH),
    LABEL("noun", DZ_ENGLISH_NOUN, ENGLISH),
    LABEL("charge", DZ_ENGLISH_CHARGE, ENGLISH),
    LABEL("shout", DZ_ENGLISH_SHOUT, ENGLISH),
    LABEL("deed", DZ_ENGLISH_DEED, ENGLISH),
    LABEL("object", DZ_ENGLISH_OBJECT, ENGLISH),
    LABEL("thing", DZ_ENGLISH_THING, ENGLISH),
    LABEL("time", DZ_ENGLISH_TIME, ENGLISH),
};

static const Label use_names[] = {
    LABEL("alone", DZ_USE_ALONE),     LABEL("topic", DZ_USE_TOPIC), LABEL("there-is", DZ_USE_THERE_IS),
    LABEL("again", DZ_USE_AGAIN),     LABEL("he", DZ_USE_HE),       LABEL("she", DZ_USE_SHE),
    LABEL("they", DZ_USE_THEY),       LABEL("other", DZ_USE_OTHER), LABEL("whose", DZ_USE_WHOSE),
    LABEL("always", DZ_USE_ALWAYS),   LABEL("name", DZ_USE_NAME),   LABEL("nick", DZ_USE_NICK),
    LABEL("common", DZ_USE_COMMON),   LABEL("sole", DZ_USE_SOLE),   LABEL("grants", DZ_USE_GRANTS),
    LABEL("perhaps", DZ_USE_PERHAPS), LABEL("whole", DZ_USE_WHOLE), LABEL("kin", DZ_USE_KIN),
    LABEL("rouses", DZ_USE_ROUSES),   LABEL("noun", DZ_USE_NOUN),   LABEL("state", DZ_USE_STATE),
    LABEL("with", DZ_USE_WITH),       LABEL("voice", DZ_USE_VOICE), LABEL("takes", DZ_USE_TAKES),
    LABEL("pivot", DZ_USE_PIVOT),     LABEL("side", DZ_USE_SIDE),   LABEL("issued", DZ_USE_ISSUED),
};

static const Label kind_uses[] = {
    LABEL("alone", DZ_DESCRIBED_ALONE),
    LABEL("points", DZ_DESCRIBED_POINTS),
    LABEL("any", DZ_DESCRIBED_ANY),
};

/* A data file with a word, and what it is, in each row. */
typedef struct {
    const char *name;
    guint fields;
    gboolean (*add)(DzVocabulary *self, const Label *label, char **fields, GError **error);
    const Label *labels;
    gsize n_labels;
    guint class_field; /* which says the class; 0: all rows are of the only one */
} File;

/* The label called `name`; NULL and an error that lists the known ones. */
static const Label *find_label(const Label *labels, gsize n, const char *name, GError **error)
{
    for (gsize i = 0; i < n; i++)
        if (g_str_equal(labels[i].name, name))
            return &labels[i];
    g_autoptr(GString) known = g_string_new(NULL);
    for (gsize i = 0; i < n; i++)
        g_string_append_printf(known, "%s%s", i == 0 ? "" : ", ", labels[i].name);
    g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\" is none of: %s", name, known->str);
    return NULL;
}

/* Adds to `found` the uses that `list` names, parted by blanks. */
static gboolean read_uses(const Label *labels, gsize n, const char *list, guint *found, GError **error)
{
    g_auto(GStrv) names = g_strsplit(list, " ", -1);
    for (char **name = names; *name != NULL && **name != '\0'; name++) {
        const Label *use = find_label(labels, n, *name, error);
        if (use == NULL)
            return FALSE;
        *found |= use->tag;
    }
    return TRUE;
}

static gboolean read_stance(const char *name, guint *stance, GError **error)
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

static DzWords *words_of(const DzVocabulary *self, const Label *label)
{
    return G_STRUCT_MEMBER(DzWords *, self, label->words);
}

static void add(const DzVocabulary *self, const Label *label, const char *word, guint value)
{
    (label->backwards ? dz_words_add_reversed : dz_words_add)(words_of(self, label), word, label->tag,
                                                              value | label->use);
}

static gboolean add_plain(DzVocabulary *self, const Label *label, char **fields, GError **error)
{
    (void)error;
    add(self, label, fields[0], 0);
    return TRUE;
}

static gboolean add_cue(DzVocabulary *self, const Label *label, char **fields, GError **error)
{
    guint stance = 0;
    if (!read_stance(fields[1], &stance, error))
        return FALSE;
    add(self, label, fields[0], stance);
    return TRUE;
}

/* A word in several rows has the uses of all. */
static gboolean add_word(DzVocabulary *self, const Label *label, char **fields, GError **error)
{
    DzWord known = dz_words_get(words_of(self, label), fields[0]);
    guint value = known.length > 0 ? known.value : DZ_STANCE_NEUTRAL;
    if (!read_uses(use_names, G_N_ELEMENTS(use_names), fields[2], &value, error))
        return FALSE;
    add(self, label, fields[0], value);
    return TRUE;
}

/* Of an English word that stands in several rows, one tells the stance; a title may tell another name of its office. */
static gboolean add_english(DzVocabulary *self, const Label *label, char **fields, GError **error)
{
    DzWord known = dz_words_get(self->english, fields[0]);
    guint stance = known.length > 0 ? known.value : DZ_STANCE_NONE;
    if (label->tag == DZ_ENGLISH_TITLE && *fields[2] != '\0')
        g_hash_table_insert(self->offices, g_strdup(fields[0]), g_strdup(fields[2]));
    else if (*fields[2] != '\0' && !read_stance(fields[2], &stance, error))
        return FALSE;
    add(self, label, fields[0], stance);
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
    guint tags = 0;
    guint value = 0;
    for (char **name = kinds_of_word; *name != NULL; name++) {
        guint kind = kind_called(self, *name, error);
        if (kind == 0)
            return FALSE;
        tags |= kind;
    }
    if (!read_uses(kind_uses, G_N_ELEMENTS(kind_uses), fields[2], &value, error))
        return FALSE;
    dz_words_add_reversed(self->words, fields[0], tags, value);
    return TRUE;
}

static gboolean load_described(DzWords *words, const DzOptions *options, GError **error)
{
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
    g_ptr_array_add(names, g_strdup("press")); /* in the order of DZ_KIND_… */
    g_ptr_array_add(names, g_strdup("institution"));
    Described described = {words, names};
    return dz_data_read(options, "quote/described.tsv", 2, 3, add_described, &described, error);
}

typedef struct {
    DzVocabulary *vocabulary;
    const File *file;
} Reader;

static gboolean add_row(char **fields, gpointer user_data, GError **error)
{
    const Reader *self = user_data;
    const File *file = self->file;
    const Label *label = file->labels;
    if (file->class_field > 0)
        label = find_label(file->labels, file->n_labels, fields[file->class_field], error);
    return label != NULL && file->add(self->vocabulary, label, fields, error);
}

static gboolean load(DzVocabulary *self, const DzOptions *options, GError **error)
{
    static const Label surname = {.tag = DZ_TAG_PERSON, .words = G_STRUCT_OFFSET(DzVocabulary, surnames)};
    static const Label person = {.tag = DZ_TAG_PERSON, .words = G_STRUCT_OFFSET(DzVocabulary, people)};
    static const Label foreign = {.tag = DZ_TAG_PERSON, .words = G_STRUCT_OFFSET(DzVocabulary, foreign)};
    static const File files[] = {
        {"quote/cues.tsv", 3, add_cue, cue_classes, G_N_ELEMENTS(cue_classes), 2},
        {"quote/words.tsv", 3, add_word, word_classes, G_N_ELEMENTS(word_classes), 1},
        {"quote/heads.tsv", 3, add_word, head_classes, G_N_ELEMENTS(head_classes), 1},
        {"quote/contexts.tsv", 2, add_plain, context_classes, G_N_ELEMENTS(context_classes), 1},
        {"quote/english.tsv", 3, add_english, english_classes, G_N_ELEMENTS(english_classes), 1},
        {"quote/surnames.tsv", 1, add_plain, &surname, 1, 0},
        {"quote/people.tsv", 1, add_plain, &person, 1, 0},
        {"quote/transliteration.tsv", 1, add_plain, &foreign, 1, 0},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(files); i++) {
        Reader reader = {self, &files[i]};
        if (!dz_data_read(options, files[i].name, 1, files[i].fields, add_row, &reader, error))
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
    self->offices = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
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
    g_hash_table_unref(self->offices);
    dz_words_free(self->endings);
    dz_words_free(self->measures);
    dz_words_free(self->contexts);
    dz_words_free(self->contexts_before);
    dz_words_free(self->described);
    g_free(self);
}
