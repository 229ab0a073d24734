/* synonyms.c -- words that stand for each other.
 * In:     a stretch of common form.
 * Out:    the group of synonyms of the word at its beginning.
 * Knows:  data/synonyms.tsv; the longest word at a place wins.
 * Not here: what a synonym is worth (weights.h).
 */
#include "synonyms.h"

#include "data.h"

#define FILE_NAME "align/synonyms.tsv"

struct DzSynonyms {
    GHashTable *groups; /* word (char *) -> its group, from 1 */
    guint n_groups;
    guint32 longest;       /* code points of the longest word */
    guint8 begins[0x2000]; /* a bit for each code point of the BMP that begins a word */
};

static gboolean keep_line(char **fields, gpointer user_data, GError **error)
{
    DzSynonyms *self = user_data;
    self->n_groups++;
    g_auto(GStrv) words = g_strsplit(fields[1], "|", -1);
    for (char **word = words; *word != NULL; word++) {
        glong length = g_utf8_strlen(*word, -1);
        gunichar first = g_utf8_get_char(*word);
        if (length < 2 || length > DZ_LONGEST_SYNONYM || first >= 0x10000) {
            g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\": a synonym has 2 to %d characters", *word,
                        DZ_LONGEST_SYNONYM);
            return FALSE;
        }
        self->begins[first / 8] |= (guint8)(1U << first % 8);
        self->longest = MAX(self->longest, (guint32)length);
        g_hash_table_insert(self->groups, g_strdup(*word), GUINT_TO_POINTER(self->n_groups));
    }
    return TRUE;
}

DzSynonyms *dz_synonyms_load(const DzOptions *options, GError **error)
{
    g_autoptr(GBytes) bytes = dz_data_load(options, FILE_NAME, error);
    if (bytes == NULL)
        return NULL;
    g_autoptr(DzSynonyms) self = g_new0(DzSynonyms, 1);
    self->groups = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    return dz_tsv_read(bytes, FILE_NAME, 3, 3, keep_line, self, error) ? g_steal_pointer(&self) : NULL;
}

void dz_synonyms_free(DzSynonyms *self)
{
    if (self == NULL)
        return;
    g_hash_table_unref(self->groups);
    g_free(self);
}

guint dz_synonyms_at(const DzSynonyms *self, const gunichar *text, guint32 length)
{
    if (length == 0 || *text >= 0x10000 || (self->begins[*text / 8] >> *text % 8 & 1) == 0)
        return 0;
    char word[DZ_LONGEST_SYNONYM * 4 + 1];
    gsize ends[DZ_LONGEST_SYNONYM + 1] = {0};
    guint32 n = MIN(length, self->longest);
    for (guint32 i = 0; i < n; i++)
        ends[i + 1] = ends[i] + (gsize)g_unichar_to_utf8(text[i], word + ends[i]);
    guint group = 0;
    for (; n > 1 && group == 0; n--) {
        word[ends[n]] = '\0';
        group = GPOINTER_TO_UINT(g_hash_table_lookup(self->groups, word));
    }
    return group;
}
