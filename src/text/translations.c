/* translations.c -- see translations.h.
 * In:     a stretch of common form, or English words.
 * Out:    the groups of the word at its beginning.
 * Knows:  data/synonyms.tsv, data/translations.tsv; the longest word at a place wins.
 * Not here: what a group that two texts share is worth (align/, event/).
 */
#include "translations.h"

#include "data.h"
#include "stems.h"
#include "words.h"

#include <string.h>

#define NO_GROUP "-" /* id of the line of words that mean nothing here */

struct DzTranslations {
    DzWords *chinese;  /* the value is an index into notions */
    DzWords *english;  /* of stems, parted by blanks; the same */
    GArray *notions;   /* DzNotion */
    GPtrArray *groups; /* char **: the Chinese words of each; the first is of no group */
};

/* Adds a word to `group`; 0 is none. */
static void keep_word(DzTranslations *self, DzWords *words, const char *word, guint32 length, guint group)
{
    DzWord known = dz_words_get(words, word);
    if (known.length == 0) {
        DzNotion notion = {.length = length};
        known.value = self->notions->len;
        dz_words_add(words, word, 1, known.value);
        g_array_append_val(self->notions, notion);
    }
    DzNotion *notion = &g_array_index(self->notions, DzNotion, known.value);
    gboolean kept = notion->n_groups > 0 && notion->groups[notion->n_groups - 1] == group;
    if (group != 0 && !kept && notion->n_groups < DZ_MAX_NOTIONS)
        notion->groups[notion->n_groups++] = group;
}

static void keep_english(DzTranslations *self, const char *words, guint group)
{
    g_autoptr(GPtrArray) stems = dz_stems_of(words);
    if (stems->len == 0 || stems->len > DZ_LONGEST_ENGLISH)
        return;
    guint32 length = stems->len;
    g_ptr_array_add(stems, NULL);
    g_autofree char *phrase = g_strjoinv(" ", (char **)stems->pdata);
    keep_word(self, self->english, phrase, length, group);
}

static gboolean keep_line(char **fields, gpointer user_data, GError **error)
{
    (void)error;
    DzTranslations *self = user_data;
    gboolean means = strcmp(fields[0], NO_GROUP) != 0;
    if (means && *fields[2] == '\0') /* only Chinese articles exchange them */
        return TRUE;
    guint group = means ? self->groups->len : 0;
    char **chinese = g_strsplit(fields[1], "|", -1);
    g_auto(GStrv) english = g_strsplit(fields[2], "|", -1);
    for (char **word = chinese; *word != NULL; word++)
        keep_word(self, self->chinese, *word, (guint32)g_utf8_strlen(*word, -1), group);
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
    self->chinese = dz_words_new();
    self->english = dz_words_new();
    self->notions = g_array_new(FALSE, FALSE, sizeof(DzNotion));
    self->groups = g_ptr_array_new_with_free_func(free_words);
    g_ptr_array_add(self->groups, g_new0(char *, 1));
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
        if (!dz_data_read(options, names[i], 2, 3, keep_line, self, error))
            return NULL;
    }
    return g_steal_pointer(&self);
}

void dz_translations_free(DzTranslations *self)
{
    if (self == NULL)
        return;
    dz_words_free(self->chinese);
    dz_words_free(self->english);
    g_array_unref(self->notions);
    g_ptr_array_unref(self->groups);
    g_free(self);
}

static const DzNotion *notion_of(const DzTranslations *self, DzWord word)
{
    return word.length > 0 ? &g_array_index(self->notions, DzNotion, word.value) : NULL;
}

const DzNotion *dz_translations_chinese(const DzTranslations *self, const gunichar *text, guint32 length)
{
    return notion_of(self, dz_words_match(self->chinese, text, length, ~0u));
}

const DzNotion *dz_translations_english(const DzTranslations *self, const char *const *stems, guint32 n)
{
    g_autoptr(GString) phrase = g_string_new(NULL);
    const DzNotion *found = NULL;
    for (guint32 i = 0; i < MIN(n, DZ_LONGEST_ENGLISH); i++) {
        if (i > 0)
            g_string_append_c(phrase, ' ');
        g_string_append(phrase, stems[i]);
        const DzNotion *longer = notion_of(self, dz_words_get(self->english, phrase->str));
        found = longer != NULL ? longer : found;
    }
    return found;
}

const char *const *dz_translations_words(const DzTranslations *self, guint group)
{
    return g_ptr_array_index(self->groups, group);
}
