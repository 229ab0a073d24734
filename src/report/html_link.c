/* html_link.c -- a link to the very words, in the page where the outlet printed them.
 * In:     an article that has a web address, and where words stand in its text.
 * Out:    the address with a text fragment (WICG, Scroll To Text Fragment).
 * Knows:  that a browser finds no fragment that begins or ends inside a word, of Chinese too.
 */
#include "formats.h"
#include "html.h"
#include "sentences.h"

#include <string.h>

/* A text fragment reserves "-", "," and "&" as well. */
static char *escape_fragment(const DzArticle *article, DzSpan span)
{
    g_autofree char *text = dz_article_dup_text(article, span);
    g_autofree char *escaped = g_uri_escape_string(g_strstrip(text), NULL, FALSE);
    g_autoptr(GString) out = g_string_new(escaped);
    g_string_replace(out, "-", "%2D", 0);
    return g_strdup(out->str);
}

/* Words enough to be found, few enough to survive small edits of the page. */
#define FRAGMENT_WORDS 24

/* So much around a place tells ICU what its words are. */
#define WORD_CONTEXT 60

/* The end of the last word, blank or mark at or before `at`; `at` itself within a word as long as the context. */
static guint32 word_end_before(const DzArticle *article, DzSpan within, guint32 at)
{
    guint32 begin = at > within.begin + WORD_CONTEXT ? at - WORD_CONTEXT : within.begin;
    guint32 end = MIN(at + WORD_CONTEXT, within.end);
    g_autoptr(GArray) ends = g_array_new(FALSE, FALSE, sizeof(guint32));
    dz_word_ends(article->text + begin, end - begin, ends);
    guint32 found = at;
    for (guint i = 0; i < ends->len && begin + g_array_index(ends, guint32, i) <= at; i++)
        found = begin + g_array_index(ends, guint32, i);
    return found;
}

static char *fragment_of(const DzArticle *article, DzSpan span)
{
    for (guint32 at = span.begin; at < span.end; at++)
        if (article->text[at] == '\n')
            span.end = at;
    if (dz_span_length(span) <= 2 * FRAGMENT_WORDS)
        return escape_fragment(article, span);
    guint32 first_end = word_end_before(article, span, span.begin + FRAGMENT_WORDS);
    guint32 last_begin = MAX(first_end, word_end_before(article, span, span.end - FRAGMENT_WORDS));
    g_autofree char *first = escape_fragment(article, (DzSpan){span.begin, first_end});
    g_autofree char *last = escape_fragment(article, (DzSpan){last_begin, span.end});
    return g_strconcat(first, ",", last, NULL);
}

char *dz_source_address(const DzArticle *article, DzSpan span)
{
    const char *url = dz_report_address(article);
    if (url == NULL || span.begin == span.end)
        return g_strdup(url);
    g_autofree char *fragment = fragment_of(article, span);
    return g_strconcat(url, strchr(url, '#') != NULL ? "" : "#", ":~:text=", fragment, NULL);
}
