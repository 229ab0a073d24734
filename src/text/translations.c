/* translations.c -- see translations.h.
 * In:     a stretch of common form, or English words.
 * Out:    the groups of the word at its beginning.
 * Knows:  data/synonyms.tsv, data/translations.tsv; the longest word at a place wins.
 * Not here: what a group that two texts share is worth (align/, event/).
 */
#include "translations.h"

#include "data.h"
#include "stems.h"

#include <string.h>

#define NO_GROUP "-" /* id of the line of words that mean nothing here */

struct DzTranslations {
    GHashTable *chinese; /* word (char *) -> DzNotion */
    GHashTable *english; /* stems, parted by blanks (char *) -> DzNotion */
    GPtrArray *groups;   /* char **: the Chinese words of each; the first is of no group */
};

/* Adds the word (taken) to `group`; 0 is none. */
static void keep_word(GHashTable *words, char *word, guint32 length, guint group)
{
    DzNotion *known = g_hash_table_lookup(words, word);
    if (known == NULL) {
        known = g_new0(DzNotion, 1);
        known->length = length;
        g_hash_table_insert(words, word, known);
    } else {
        g_free(word);
    }
    gboolean kept = known->n_groups > 0 && known->groups[known->n_groups - 1] == group;
    if (group != 0 && !kept && known->n_groups < DZ_MAX_NOTIONS)
        known->groups[known->n_groups++] = group;
}

static void keep_chinese(DzTranslations *self, const char *word, guint group)
{
    glong length = g_utf8_strlen(word, -1);
    if (length >= 1 && length <= DZ_LONGEST_CHINESE)
        keep_word(self->chinese, g_strdup(word), (guint32)length, group);
}

static void keep_english(DzTranslations *self, const char *phrase, guint group)
{
    g_autoptr(GPtrArray) stems = dz_stems_of(phrase);
    if (stems->len == 0 || stems->len > DZ_LONGEST_ENGLISH)
        return;
    guint32 length = stems->len;
    g_ptr_array_add(stems, NULL);
    keep_word(self->english, g_strjoinv(" ", (char **)stems->pdata), length, group);
}

static gboolean keep_line(char **fields, gpointer user_data, GError **error)
{
    (void)error;
    DzTranslations *self = user_data;
    gboolean means = strcmp(fields[0], NO_GROUP) != 0;
    guint group = means ? self->groups->len : 0;
    char **chinese = g_strsplit(fields[1], "|", -1);
    g_auto(GStrv) english = g_strsplit(fields[2], "|", -1);
    for (char **word = chinese; *word != NULL; word++)
        keep_chinese(self, *word, group);
    for (char **phrase = english; *phrase != NULL; phrase++)
        keep_english(self, *phrase, group);
    if (means)
        g_ptr_array_add(self->groups, chinese);
    else
        g_strfreev(chinese);
    return TRUE;
}

static void free_words(gpointer data)
{
    g_strfreev(data);
}

DzTranslations *dz_translations_load(const DzOptions *options, GError **error)
{
    static const char *const names[] = {"text/synonyms.tsv", "text/translations.tsv"};
    g_autoptr(DzTranslations) self = g_new0(DzTranslations, 1);
    self->chinese = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    self->english = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    self->groups = g_ptr_array_new_with_free_func(free_words);
    g_ptr_array_add(self->groups, g_new0(char *, 1));
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
        g_autoptr(GBytes) bytes = dz_data_load(options, names[i], error);
        if (bytes == NULL || !dz_tsv_read(bytes, names[i], 2, 3, keep_line, self, error))
            return NULL;
    }
    return g_steal_pointer(&self);
}

void dz_translations_free(DzTranslations *self)
{
    if (self == NULL)
        return;
    g_hash_table_unref(self->chinese);
    g_hash_table_unref(self->english);
    g_ptr_array_unref(self->groups);
    g_free(self);
}

const DzNotion *dz_translations_chinese(const DzTranslations *self, const gunichar *text, guint32 length)
{
    char word[DZ_LONGEST_CHINESE * 4 + 1];
    gsize ends[DZ_LONGEST_CHINESE + 1] = {0};
    guint32 n = MIN(length, DZ_LONGEST_CHINESE);
    for (guint32 i = 0; i < n; i++)
        ends[i + 1] = ends[i] + (gsize)g_unichar_to_utf8(text[i], word + ends[i]);
    const DzNotion *found = NULL;
    for (; n > 0 && found == NULL; n--) {
        word[ends[n]] = '\0';
        found = g_hash_table_lookup(self->chinese, word);
    }
    return found;
}

const DzNotion *dz_translations_english(const DzTranslations *self, const char *const *stems, guint32 n)
{
    g_autoptr(GString) phrase = g_string_new(NULL);
    const DzNotion *found = NULL;
    for (guint32 i = 0; i < MIN(n, DZ_LONGEST_ENGLISH); i++) {
        if (i > 0)
            g_string_append_c(phrase, ' ');
        g_string_append(phrase, stems[i]);
        const DzNotion *longer = g_hash_table_lookup(self->english, phrase->str);
        found = longer != NULL ? longer : found;
    }
    return found;
}

const char *const *dz_translations_words(const DzTranslations *self, guint group)
{
    return g_ptr_array_index(self->groups, group);
}
