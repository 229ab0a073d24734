/* wrapper.c -- the lines that the archives put before an article's HTML.
 * In:     `<!--1616481063000-->`, `[title](url)`, `------`, HTML.
 * Out:    date, title, URL; where the HTML begins.
 * Knows:  that a title may hold brackets of its own.
 * Not here: the header before them (front.c).
 */
#include "wrapper.h"

#include "dates.h"
#include "draft.h"

#include <string.h>

static const char *skip_blank(const char *text)
{
    return text + strspn(text, " \t\r\n");
}

static const char *take_epoch(const char *text, DzArticle *article)
{
    if (!g_str_has_prefix(text, "<!--") || !g_ascii_isdigit(text[4]))
        return text;
    char *end = NULL;
    gint64 ms = g_ascii_strtoll(text + 4, &end, 10);
    if (!g_str_has_prefix(end, "-->"))
        return text;
    if (article->published == NULL)
        article->published = dz_date_from_ms(ms);
    return skip_blank(end + 3);
}

static const char *take_link(const char *text, DzArticle *article)
{
    gsize length = strcspn(text, "\r\n");
    g_autofree char *line = g_strndup(text, length);
    g_strchomp(line);
    char *middle = g_strrstr(line, "](");
    if (*line != '[' || middle == NULL || !g_str_has_suffix(line, ")"))
        return NULL;
    line[strlen(line) - 1] = '\0';
    *middle = '\0';
    if (article->title == NULL)
        article->title = dz_fold_text(line + 1);
    if (article->url == NULL)
        article->url = dz_fold_text(middle + 2);
    const char *rest = skip_blank(text + length);
    gsize rule = strspn(rest, "-");
    return rule >= 3 ? skip_blank(rest + rule) : rest;
}

const char *dz_wrapper_take(const char *text, DzArticle *article)
{
    const char *start = skip_blank(text);
    const char *after = take_epoch(start, article);
    const char *body = *after == '[' && after != start ? take_link(after, article) : NULL;
    return body != NULL ? body : text;
}
