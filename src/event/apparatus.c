/* apparatus.c -- see apparatus.h.
 * In:     titles and text in the common form.
 * Out:    what of them is no news.
 * Not here: bylines that are blocks of their own, which reading knows (read/).
 */
#include "apparatus.h"

#include "characters.h"
#include "data.h"

enum { LONGEST_TAIL = 24, LONGEST_BYLINE = 48 };

struct DzApparatus {
    GPtrArray *digests; /* GArray of gunichar; a title begins with those after '^' */
    GPtrArray *columns;
    GPtrArray *tails;
    GPtrArray *bylines;
};

static GPtrArray *list_called(const DzApparatus *self, const char *kind)
{
    if (g_str_equal(kind, "digest"))
        return self->digests;
    if (g_str_equal(kind, "column"))
        return self->columns;
    if (g_str_equal(kind, "tail"))
        return self->tails;
    return g_str_equal(kind, "byline") ? self->bylines : NULL;
}

static gboolean read_line(char **fields, gpointer user_data, GError **error)
{
    GPtrArray *list = list_called(user_data, fields[0]);
    if (list == NULL) {
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\" is neither digest, column, tail nor byline", fields[0]);
        return FALSE;
    }
    glong length = 0;
    g_autofree gunichar *points = g_utf8_to_ucs4_fast(fields[1], -1, &length);
    GArray *word = g_array_new(FALSE, FALSE, sizeof(gunichar));
    g_array_append_vals(word, points, (guint)length);
    g_ptr_array_add(list, word);
    return TRUE;
}

DzApparatus *dz_apparatus_new(const DzOptions *options, GError **error)
{
    const char *name = "event/apparatus.tsv";
    g_autoptr(DzApparatus) self = g_new0(DzApparatus, 1);
    self->digests = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    self->columns = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    self->tails = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    self->bylines = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    g_autoptr(GBytes) bytes = dz_data_load(options, name, error);
    if (bytes == NULL || !dz_tsv_read(bytes, name, 2, 2, read_line, self, error))
        return NULL;
    return g_steal_pointer(&self);
}

void dz_apparatus_free(DzApparatus *self)
{
    if (self == NULL)
        return;
    g_ptr_array_unref(self->digests);
    g_ptr_array_unref(self->columns);
    g_ptr_array_unref(self->tails);
    g_ptr_array_unref(self->bylines);
    g_free(self);
}

static gboolean begins_with(const gunichar *text, guint32 length, const gunichar *word, guint word_length)
{
    if (word_length > length)
        return FALSE;
    for (guint i = 0; i < word_length; i++)
        if (g_unichar_tolower(text[i]) != word[i])
            return FALSE;
    return TRUE;
}

static gboolean holds(const gunichar *text, guint32 length, const GArray *word)
{
    const gunichar *points = (const gunichar *)(gconstpointer)word->data;
    if (points[0] == '^')
        return begins_with(text, length, points + 1, word->len - 1);
    for (guint32 i = 0; i < length; i++)
        if (begins_with(text + i, length - i, points, word->len))
            return TRUE;
    return FALSE;
}

static gboolean holds_any(const gunichar *text, guint32 length, const GPtrArray *words)
{
    for (guint i = 0; i < words->len; i++)
        if (holds(text, length, g_ptr_array_index(words, i)))
            return TRUE;
    return FALSE;
}

gboolean dz_apparatus_is_digest(const DzApparatus *self, const gunichar *title, guint32 length)
{
    return holds_any(title, length, self->digests);
}

static gboolean is_dash(gunichar c)
{
    return c == '-' || c == 0x2013 || c == 0x2014 || c == '_';
}

/* Whether the last part of a title may begin after `at`: a bar, or a dash between blanks. */
static gboolean separates(const gunichar *title, guint32 length, guint32 at)
{
    if (title[at] == '|' || title[at] == 0xFF5C)
        return TRUE;
    return is_dash(title[at]) && at > 0 && at + 1 < length && dz_is_blank(title[at - 1]) && dz_is_blank(title[at + 1]);
}

guint32 dz_apparatus_title_length(const DzApparatus *self, const gunichar *title, guint32 length)
{
    guint32 end = length;
    for (guint32 at = length; at > 0 && end - at < LONGEST_TAIL; at--) {
        if (!separates(title, length, at - 1))
            continue;
        if (!holds_any(title + at, end - at, self->tails))
            break;
        end = at - 1;
    }
    return end;
}

static gunichar closing_bracket(gunichar c)
{
    static const gunichar pairs[][2] = {{'(', ')'}, {0xFF08, 0xFF09}, {0x3010, 0x3011}, {'[', ']'}};
    for (gsize i = 0; i < G_N_ELEMENTS(pairs); i++)
        if (pairs[i][0] == c)
            return pairs[i][1];
    return 0;
}

guint32 dz_apparatus_title_begin(const DzApparatus *self, const gunichar *title, guint32 length)
{
    guint32 first = length > 0 && closing_bracket(title[0]) != 0 ? 1 : 0;
    for (guint i = 0; i < self->columns->len; i++) {
        const GArray *column = g_ptr_array_index(self->columns, i);
        guint32 end = first + column->len;
        if (end < length && dz_is_punctuation(title[end]) &&
            begins_with(title + first, length - first, (const gunichar *)(gconstpointer)column->data, column->len))
            return end + 1;
    }
    return 0;
}

guint32 dz_apparatus_byline_length(const DzApparatus *self, const gunichar *text, guint32 length)
{
    gunichar closing = length > 0 ? closing_bracket(text[0]) : 0;
    for (guint32 i = 1; closing != 0 && i < MIN(length, LONGEST_BYLINE); i++)
        if (text[i] == closing)
            return holds_any(text + 1, i - 1, self->bylines) ? i + 1 : 0;
    return 0;
}
