/* lexicon.c -- which names of the news lexicon stand in a text, and which name to compare them by.
 * In:     the records of lexicon_read.c.
 * Out:    all their names in the common form; hits in a text.
 * Knows:  which record has a name that several claim.
 * Not here: what becomes of a hit (terms.c).
 */
#include "lexicon.h"

#include "latin.h"
#include "lexicon_read.h"
#include "words.h"

/* Shorter names of ICU's are too often part of other words to be replaced: 馬利, 查德, 尼日. */
#define SAFE_CLDR_LENGTH 3

/* The tag of every name. */
#define ANY 1

/* What a name means. */
typedef struct {
    guint32 entry;
    gboolean common;    /* it is the entry's own common name */
    gboolean unify;     /* it may be replaced by that */
    gboolean contested; /* another entry of the same rank has it too */
    guint32 rendered;   /* an English name: how long the entry's common name is; else 0 */
    DzLexiconRank rank;
} Name;

struct DzLexicon {
    GArray *entries; /* DzLexiconEntry */
    GArray *names;   /* Name */
    DzWords *words;  /* the value is an index into names */
};

static void clear_entry(gpointer data)
{
    DzLexiconEntry *entry = data;
    g_free(entry->id);
    g_free(entry->common);
}

void dz_lexicon_free(DzLexicon *self)
{
    if (self == NULL)
        return;
    g_array_unref(self->entries);
    g_array_unref(self->names);
    dz_words_free(self->words);
    g_free(self);
}

/* Where two entries claim one name: a later file before an earlier, an entry's common name before another's variant;
 * Mike Pence is 彭斯 before 迈克·彭斯, since Chinese news calls him that. */
static gboolean is_better(const Name *a, const Name *b)
{
    if (a->rank != b->rank)
        return a->rank > b->rank;
    return a->common != b->common ? a->common : a->rendered < b->rendered;
}

static void add_name(DzLexicon *self, const char *word, Name name)
{
    DzWord known = dz_words_get(self->words, word);
    if (known.length == 0) {
        dz_words_add(self->words, word, ANY, self->names->len);
        g_array_append_val(self->names, name);
        return;
    }
    Name *old = &g_array_index(self->names, Name, known.value);
    if (old->entry == name.entry)
        return;
    if (is_better(&name, old))
        *old = name;
    else if (!is_better(old, &name))
        old->contested = TRUE;
}

/* All Chinese names of all records, a line each, as texts to be searched have them. */
static char *converted_names(const GPtrArray *records, const DzConverter *const *converters, GError **error)
{
    GString *lines = g_string_new(NULL);
    for (guint i = 0; i < records->len; i++) {
        const DzLexiconRecord *record = g_ptr_array_index(records, i);
        for (guint k = 0; k < record->names->len; k++)
            g_string_append_printf(lines, "%s\n", (const char *)g_ptr_array_index(record->names, k));
    }
    gsize length = lines->len;
    char *text = g_string_free(lines, FALSE);
    for (; text != NULL && *converters != NULL; converters++) {
        g_autofree char *before = text;
        text = dz_converter_convert(*converters, before, length, &length, error);
    }
    return text;
}

/* The next line; moves `line` past it. */
static char *take_line(const char **line)
{
    const char *begin = *line;
    const char *end = strchr(begin, '\n');
    *line = end + 1;
    return g_strndup(begin, (gsize)(end - begin));
}

static gboolean is_latin_word(const char *word)
{
    while (*word != '\0' && g_utf8_get_char(word) < 0x250)
        word = g_utf8_next_char(word);
    return *word == '\0';
}

static void add_english(DzLexicon *self, const DzLexiconRecord *record, Name name)
{
    name.unify = FALSE;
    name.rendered = g_array_index(self->entries, DzLexiconEntry, name.entry).common_length;
    for (guint i = 0; i < record->english->len; i++)
        add_name(self, g_ptr_array_index(record->english, i), name);
}

/* Enters a record whose names are the next of `line`. */
static void add_record(DzLexicon *self, const DzLexiconRecord *record, const char **line)
{
    DzLexiconEntry entry = {.id = g_strdup(record->id),
                            .kind = record->kind,
                            .shield = record->shield,
                            .ambiguous = record->ambiguous,
                            .charged = record->charged,
                            .everyday = record->everyday};
    Name name = {.entry = self->entries->len, .rank = record->rank};
    for (guint i = 0; i < record->names->len; i++) {
        g_autofree char *word = take_line(line);
        name.common = i == 0;
        name.unify = i > 0 && !record->ambiguous && !is_latin_word(word) &&
                     (record->rank != DZ_LEXICON_CLDR || g_utf8_strlen(word, -1) >= SAFE_CLDR_LENGTH);
        add_name(self, word, name);
        if (i == 0)
            entry.common = dz_points_from_utf8(word, strlen(word), &entry.common_length);
    }
    g_array_append_val(self->entries, entry);
    add_english(self, record, name);
}

DzLexicon *dz_lexicon_new(const DzOptions *options, const DzConverter *const *converters, GError **error)
{
    g_autoptr(GPtrArray) records = dz_lexicon_read(options, error);
    g_autofree char *names = records != NULL ? converted_names(records, converters, error) : NULL;
    if (names == NULL)
        return NULL;
    DzLexicon *self = g_new0(DzLexicon, 1);
    self->entries = g_array_new(FALSE, TRUE, sizeof(DzLexiconEntry));
    g_array_set_clear_func(self->entries, clear_entry);
    self->names = g_array_new(FALSE, TRUE, sizeof(Name));
    self->words = dz_words_new();
    const char *line = names;
    for (guint i = 0; i < records->len; i++)
        add_record(self, g_ptr_array_index(records, i), &line);
    return self;
}

/* Latin names are whole words. */
static gboolean is_whole(DzPoints text, DzSpan span)
{
    gint64 begin = span.begin;
    gint64 end = span.end;
    return !(dz_latin_is_alnum(dz_point(text, begin)) && dz_latin_is_alnum(dz_point(text, begin - 1))) &&
           !(dz_latin_is_alnum(dz_point(text, end - 1)) && dz_latin_is_alnum(dz_point(text, end)));
}

static void append_hit(const DzLexicon *self, const Name *name, DzSpan span, GArray *hits)
{
    const DzLexiconEntry *entry = &g_array_index(self->entries, DzLexiconEntry, name->entry);
    if (entry->shield)
        return;
    DzLexiconHit hit = {.span = span, .entry = entry, .unify = name->unify && !name->contested};
    g_array_append_val(hits, hit);
}

GArray *dz_lexicon_find(const DzLexicon *self, DzPoints text)
{
    GArray *hits = g_array_new(FALSE, TRUE, sizeof(DzLexiconHit));
    for (guint32 at = 0; at < text.length;) {
        DzWord word = dz_words_match(self->words, text.at + at, text.length - at, ANY);
        DzSpan span = {at, at + word.length};
        if (word.length == 0 || !is_whole(text, span)) {
            at++;
            continue;
        }
        append_hit(self, &g_array_index(self->names, Name, word.value), span, hits);
        at = span.end;
    }
    return hits;
}
