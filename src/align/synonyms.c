/* synonyms.c -- words that stand for each other.
 * In:     a stretch of common form.
 * Out:    the groups of synonyms of the word at its beginning.
 * Knows:  text/data/synonyms.tsv and translations.tsv; the longest word at a place wins.
 * Not here: what a synonym is worth (weights.h), a word within a longer one (units.c).
 */
#include "synonyms.h"

#include "data.h"
#include "words.h"

#include <string.h>

#define NO_GROUP "-" /* id of the line of words that mean nothing here */

struct DzSynonyms {
    DzWords *words;   /* the value is an index into synonyms */
    GArray *synonyms; /* DzSynonym */
    guint n_groups;
};

/* NULL and an error if it can be none. */
static DzSynonym *word_of(DzSynonyms *self, const char *word, GError **error)
{
    glong length = g_utf8_strlen(word, -1);
    if (length < 1 || length > DZ_LONGEST_SYNONYM) {
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\": a synonym has 1 to %d characters", word,
                    DZ_LONGEST_SYNONYM);
        return NULL;
    }
    DzWord known = dz_words_get(self->words, word);
    if (known.length > 0)
        return &g_array_index(self->synonyms, DzSynonym, known.value);
    dz_words_add(self->words, word, 1, self->synonyms->len);
    DzSynonym synonym = {.id = self->synonyms->len + 1, .length = (guint32)length};
    g_array_append_val(self->synonyms, synonym);
    return &g_array_index(self->synonyms, DzSynonym, self->synonyms->len - 1);
}

static gboolean keep_line(char **fields, gpointer user_data, GError **error)
{
    DzSynonyms *self = user_data;
    guint group = strcmp(fields[0], NO_GROUP) != 0 ? ++self->n_groups : 0;
    g_auto(GStrv) words = g_strsplit(fields[1], "|", -1);
    for (char **word = words; *word != NULL; word++) {
        DzSynonym *known = word_of(self, *word, error);
        if (known == NULL)
            return FALSE;
        if (group != 0 && known->n_groups == DZ_MAX_SENSES) {
            g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\": a word stands in at most %d groups", *word,
                        DZ_MAX_SENSES);
            return FALSE;
        }
        if (group != 0)
            known->groups[known->n_groups++] = group;
    }
    return TRUE;
}

/* Two words by which one English word is translated often stand for each other. One letter is too often a part of
 * another word, and a word of many senses has the surer ones already. */
static gboolean keep_translations(char **fields, gpointer user_data, GError **error)
{
    DzSynonyms *self = user_data;
    guint group = ++self->n_groups;
    g_auto(GStrv) words = g_strsplit(fields[1], "|", -1);
    for (char **word = words; strcmp(fields[0], NO_GROUP) != 0 && *word != NULL; word++) {
        glong length = g_utf8_strlen(*word, -1);
        DzSynonym *known = length > 1 && length <= DZ_LONGEST_SYNONYM ? word_of(self, *word, error) : NULL;
        if (known != NULL && known->n_groups < DZ_MAX_SENSES)
            known->groups[known->n_groups++] = group;
    }
    return TRUE;
}

DzSynonyms *dz_synonyms_load(const DzOptions *options, GError **error)
{
    g_autoptr(DzSynonyms) self = g_new0(DzSynonyms, 1);
    self->words = dz_words_new();
    self->synonyms = g_array_new(FALSE, FALSE, sizeof(DzSynonym));
    if (!dz_data_read(options, "text/synonyms.tsv", 2, 3, keep_line, self, error) ||
        !dz_data_read(options, "text/translations.tsv", 2, 3, keep_translations, self, error))
        return NULL;
    return g_steal_pointer(&self);
}

void dz_synonyms_free(DzSynonyms *self)
{
    if (self == NULL)
        return;
    dz_words_free(self->words);
    g_array_unref(self->synonyms);
    g_free(self);
}

const DzSynonym *dz_synonyms_at(const DzSynonyms *self, const gunichar *text, guint32 length)
{
    DzWord word = dz_words_match(self->words, text, length, ~0u);
    return word.length > 0 ? &g_array_index(self->synonyms, DzSynonym, word.value) : NULL;
}
