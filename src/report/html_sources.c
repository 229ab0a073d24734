/* html_sources.c -- who is quoted by which outlet, how often and at what length; and the vague sources.
 * In:     the quotations of one event.
 * Out:    a table of speakers, the most quoted first; then the utterances that outlets attribute differently.
 */
#include "html.h"
#include "view_naming.h"
#include "view_speakers.h"

#include <string.h>

/* For each column, what its outlet has of a speaker, or NULL. Free with g_free(). */
static const DzShare **shares_by_column(const DzView *view, const DzSpeaker *speaker)
{
    const DzShare **shares = g_new0(const DzShare *, view->columns->len);
    for (guint i = 0; i < speaker->shares->len; i++) {
        const DzShare *share = &g_array_index(speaker->shares, DzShare, i);
        shares[dz_view_column_of(view, share->first->article)->index] = share;
    }
    return shares;
}

static void write_share(const DzPage *page, const DzShare *share)
{
    if (share == NULL) {
        dz_html_leaf(page->out, "span", "—", "class", "nothing", "aria-hidden", "true", NULL);
        dz_page_say_in(page, "span", "v", "sources.none");
        return;
    }
    g_autofree char *quoted = g_strdup_printf("%u", share->quotations);
    g_autofree char *length = dz_page_length(page, share->first->article, share->words);
    g_autofree char *reported = dz_page_count(page, "sources.reported", share->reported);
    dz_html_open(page->out, "a", NULL);
    dz_page_place(page, share->first->article, share->first->span.begin);
    if (share->quotations > 0) {
        dz_html_leaf(page->out, "b", quoted, NULL);
        dz_html_text(page->out, " ");
        dz_page_say_in(page, "span", "v", "sources.quoted");
        dz_html_text(page->out, " ");
        dz_html_leaf(page->out, "small", length, NULL);
    }
    dz_html_text(page->out, " ");
    if (share->reported > 0)
        dz_html_leaf(page->out, "small", reported, NULL);
    dz_html_close(page->out);
}

/* An office beside the name; 陳女士 has hers in it. */
static void write_office(const DzPage *page, const DzQuotation *named)
{
    if (named->speaker_title == NULL || strstr(named->speaker, named->speaker_title) != NULL)
        return;
    g_autofree char *title = dz_page_shown_dup(page, named->speaker_title);
    dz_html_leaf(page->out, "small", title, "lang", dz_article_bcp47(named->article), NULL);
}

/* What an outlet calls him, if otherwise: 殷德昭 beside Yin Tak-chiu, not Pellow beside Gareth Pellow. */
static void write_own_name(const DzPage *page, const DzQuotation *named, const DzQuotation *own)
{
    g_autofree char *row = dz_speaker_dup_common(named);
    g_autofree char *here = dz_speaker_dup_common(own);
    if (row == NULL || here == NULL || strstr(row, here) != NULL || strstr(here, row) != NULL)
        return;
    dz_page_name(page, "small", own);
    dz_html_text(page->out, " ");
}

static void write_source(const DzPage *page, const DzView *view, const DzSpeaker *source)
{
    const DzQuotation *named = source->named;
    g_autofree const DzShare **shares = shares_by_column(view, source);
    dz_html_open(page->out, "tr", "class", source->vague ? "vague" : NULL, NULL);
    dz_html_open(page->out, "th", "scope", "row", NULL);
    dz_page_name(page, "span", named);
    write_office(page, named);
    if (source->vague)
        dz_page_say_in(page, "span", "flag", "speaker.vague");
    dz_html_close(page->out);
    for (guint i = 0; i < view->columns->len; i++) {
        dz_page_open_cell(page, "td", NULL, i);
        if (shares[i] != NULL) {
            dz_page_column_label(page, view, i);
            write_own_name(page, named, shares[i]->first);
        }
        write_share(page, shares[i]);
        dz_html_close(page->out);
    }
    dz_html_close(page->out);
}

static gboolean stands_out(const DzSpeaker *source)
{
    return source->total > 1;
}

static void write_table(const DzPage *page, const DzView *view, const GPtrArray *sources, gboolean outstanding)
{
    dz_page_open_outlets(page, view, "names speakers", "sources.title", "sources.speaker");
    for (guint i = 0; i < sources->len; i++)
        if (stands_out(g_ptr_array_index(sources, i)) == outstanding)
            write_source(page, view, g_ptr_array_index(sources, i));
    dz_page_close_table(page);
}

/* Those who speak once in one outlet are many, and fold away where others speak more. */
static void write_tables(const DzPage *page, const DzView *view, const GPtrArray *sources)
{
    guint n = 0;
    for (guint i = 0; i < sources->len; i++)
        n += stands_out(g_ptr_array_index(sources, i)) ? 1 : 0;
    g_autofree char *more = dz_page_count(page, "sources.more", sources->len - n);
    if (n > 0)
        write_table(page, view, sources, TRUE);
    if (n == sources->len)
        return;
    dz_html_open(page->out, "details", "class", "more", "open", n == 0 ? "" : NULL, NULL);
    dz_html_leaf(page->out, "summary", more, NULL);
    write_table(page, view, sources, FALSE);
    dz_html_close(page->out);
}

/* Who is not named comes last. */
static void leave_out_nobody(GPtrArray *sources)
{
    if (sources->len > 0 && ((const DzSpeaker *)g_ptr_array_index(sources, sources->len - 1))->key == NULL)
        g_ptr_array_remove_index(sources, sources->len - 1);
}

void dz_page_sources(const DzPage *page, const DzView *view)
{
    g_autoptr(GPtrArray) sources = dz_speakers_of(view->comparison, view->event);
    leave_out_nobody(sources);
    g_autoptr(GPtrArray) attributions = dz_view_find_attributions(view);
    dz_page_open_section(page, view, "sources");
    dz_page_say_in(page, "p", "lead", sources->len > 0 ? "sources.lead" : "sources.nobody");
    if (sources->len > 0)
        write_tables(page, view, sources);
    dz_page_speaking_rows(page, view, attributions, "sources.attributions");
    dz_html_close(page->out);
}
