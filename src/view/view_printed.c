/* view_printed.c -- see view_printed.h.
 * In:     the common form of a column's articles.
 * Out:    their words and nothing else, an article a line.
 *
 * A Han character is a word. So is what stands between blanks, punctuation and Han characters; it has a blank on either
 * side, so that 2名 is not found in 12名.
 */
#include "view_printed.h"

#include "characters.h"
#include "form.h"

#include <string.h>

static void add_words(GString *out, const gunichar *text, DzSpan span)
{
    gboolean inside = FALSE; /* a word that is no Han character */
    for (guint32 at = span.begin; at < span.end; at++) {
        gboolean han = dz_is_han(text[at]);
        gboolean word = !han && g_unichar_isalnum(text[at]);
        if (word != inside)
            g_string_append_c(out, ' ');
        inside = word;
        if (word || han)
            g_string_append_unichar(out, g_unichar_tolower(text[at]));
    }
    if (inside)
        g_string_append_c(out, ' ');
}

char *dz_printed_dup(const DzColumn *column)
{
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < column->articles->len; i++) {
        const DzArticle *article = g_ptr_array_index(column->articles, i);
        add_words(out, article->common, (DzSpan){0, article->common_length});
        g_string_append_c(out, '\n');
    }
    return g_string_free(out, FALSE);
}

gboolean dz_column_prints(const DzColumn *column, const DzArticle *article, DzSpan span)
{
    g_autoptr(GString) words = g_string_new(NULL);
    add_words(words, article->common, dz_form_to_common(article, span));
    return words->len > 0 && strstr(column->printed, words->str) != NULL;
}
