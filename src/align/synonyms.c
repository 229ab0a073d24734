/* synonyms.c -- words that stand for each other.
 * In:     a stretch of common form.
 * Out:    the groups of synonyms of the word at its beginning.
 * Knows:  text/data/synonyms.tsv; the longest word at a place wins.
 * Not here: what a synonym is worth (weights.h), a word within a longer one (scene.c).
 */
#include "synonyms.h"

#include "data.h"

#include <string.h>

#define FILE_NAME "text/synonyms.tsv"
#define NO_GROUP "-" /* id of the line of words that mean nothing here */
#define BMP 0x10000

struct DzSynonyms {
    GHashTable *words; /* word (char *) -> DzSynonym */
    guint n_groups;
    guint16 lengths[BMP]; /* by the first code point: bit n is set if a word of n code points begins with it */
};

static DzSynonym *word_of(DzSynonyms *self, const char *word, GError **error)
{
    glong length = g_utf8_strlen(word, -1);
    gunichar first = g_utf8_get_char(word);
    if (length < 1 || length > DZ_LONGEST_SYNONYM || first >= BMP) {
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\": a synonym has 1 to %d characters", word,
                    DZ_LONGEST_SYNONYM);
        return NULL;
    }
    DzSynonym *known = g_hash_table_lookup(self->words, word);
    if (known == NULL) {
        known = g_new0(DzSynonym, 1);
        known->id = g_hash_table_size(self->words) + 1;
        known->length = (guint32)length;
        self->lengths[first] |= (guint16)(1U << length);
        g_hash_table_insert(self->words, g_strdup(word), known);
    }
    return known;
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

DzSynonyms *dz_synonyms_load(const DzOptions *options, GError **error)
{
    g_autoptr(GBytes) bytes = dz_data_load(options, FILE_NAME, error);
    if (bytes == NULL)
        return NULL;
    g_autoptr(DzSynonyms) self = g_new0(DzSynonyms, 1);
    self->words = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    return dz_tsv_read(bytes, FILE_NAME, 2, 3, keep_line, self, error) ? g_steal_pointer(&self) : NULL;
}

void dz_synonyms_free(DzSynonyms *self)
{
    if (self == NULL)
        return;
    g_hash_table_unref(self->words);
    g_free(self);
}

const DzSynonym *dz_synonyms_at(const DzSynonyms *self, const gunichar *text, guint32 length)
{
    if (length == 0 || *text >= BMP || self->lengths[*text] == 0)
        return NULL;
    char word[DZ_LONGEST_SYNONYM * 4 + 1];
    gsize ends[DZ_LONGEST_SYNONYM + 1] = {0};
    guint32 n = MIN(length, DZ_LONGEST_SYNONYM);
    for (guint32 i = 0; i < n; i++)
        ends[i + 1] = ends[i] + (gsize)g_unichar_to_utf8(text[i], word + ends[i]);
    const DzSynonym *found = NULL;
    for (; n > 0 && found == NULL; n--) {
        if ((self->lengths[*text] >> n & 1) == 0)
            continue;
        word[ends[n]] = '\0';
        found = g_hash_table_lookup(self->words, word);
    }
    return found;
}
