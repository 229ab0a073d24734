/* html_texts.c -- the full texts: what other outlets have too is a link, what they do not have is marked.
 * In:     the articles of one event and its rows.
 * Out:    each article block by block, cut into runs so that no link stands in another.
 */
#include "characters.h"
#include "html.h"
#include "view_cuts.h"

/* A passage that stands in a row, or a sentence that stands nowhere else. */
typedef struct {
    DzSpan span;      /* first, for dz_cuts_of() */
    const DzRow *row; /* NULL: in this outlet only */
} Stretch;

static void add_solo(GArray *stretches, const GPtrArray *list, const DzArticle *article)
{
    for (guint i = 0; i < list->len; i++) {
        const DzSolo *solo = g_ptr_array_index(list, i);
        Stretch stretch = {solo->span, NULL};
        if (solo->article == article)
            g_array_append_val(stretches, stretch);
    }
}

static GArray *stretches_of(const DzView *view, const DzColumn *column, const DzArticle *article)
{
    GArray *stretches = g_array_new(FALSE, FALSE, sizeof(Stretch));
    for (guint i = 0; i < view->rows->len; i++) {
        const DzRow *row = dz_view_row(view, i);
        for (guint k = 0; k < row->passages->len; k++) {
            const DzPassage *passage = &g_array_index(row->passages, DzPassage, k);
            Stretch stretch = {passage->span, row};
            if (passage->article == article)
                g_array_append_val(stretches, stretch);
        }
    }
    add_solo(stretches, column->solo, article);
    add_solo(stretches, column->repeated, article);
    return stretches;
}

/* The shortest stretch that holds the run: a quotation rather than the sentence it stands in. */
static const Stretch *innermost(const GArray *stretches, DzSpan run)
{
    const Stretch *best = NULL;
    for (guint i = 0; i < stretches->len; i++) {
        const Stretch *stretch = &g_array_index(stretches, Stretch, i);
        if (dz_span_contains(stretch->span, run) &&
            (best == NULL || dz_span_length(stretch->span) < dz_span_length(best->span)))
            best = stretch;
    }
    return best;
}

static gboolean begins_stretch(const GArray *stretches, guint32 at)
{
    for (guint i = 0; i < stretches->len; i++)
        if (g_array_index(stretches, Stretch, i).span.begin == at)
            return TRUE;
    return FALSE;
}

/* A closing mark left over from a sentence after its quotation is no place to click on. */
static gboolean is_word(const DzArticle *article, DzSpan run)
{
    for (guint32 at = run.begin; at < run.end; at++)
        if (!dz_is_punctuation(article->text[at]) && !dz_is_blank(article->text[at]))
            return TRUE;
    return FALSE;
}

static void write_run(const DzPage *page, const DzArticle *article, const GArray *stretches, DzSpan run)
{
    const Stretch *stretch = is_word(article, run) ? innermost(stretches, run) : NULL;
    const char *class = stretch == NULL ? NULL : stretch->row == NULL ? "u" : "l";
    dz_html_open(page->out, stretch != NULL && stretch->row != NULL ? "a" : "span", "class", class, NULL);
    if (stretch != NULL && stretch->row != NULL) {
        dz_html_attribute(page->out, "href", "#%s", stretch->row->id);
        dz_html_attribute(page->out, "data-m", "%s", stretch->row->id);
    }
    if (begins_stretch(stretches, run.begin))
        dz_html_attribute(page->out, "id", "d%u-%u", article->id, run.begin);
    if (stretch != NULL && stretch->row == NULL && stretch->span.begin == run.begin)
        dz_page_say_in(page, "span", "v x", "texts.only");
    dz_html_points(page->out, dz_page_points(page, article) + run.begin, dz_span_length(run));
    dz_html_close(page->out);
}

/* Whether the text has its title as a heading, where quotations stand in it. */
static gboolean is_headline(const DzArticle *article, const DzBlock *block)
{
    if (block->role != DZ_ROLE_HEADING)
        return FALSE;
    g_autofree char *text = dz_article_dup_text(article, block->span);
    return g_strcmp0(text, article->title) == 0;
}

static gboolean has_headline(const DzArticle *article)
{
    for (guint i = 0; i < article->blocks->len; i++)
        if (is_headline(article, &g_array_index(article->blocks, DzBlock, i)))
            return TRUE;
    return FALSE;
}

static void write_block(const DzPage *page, const DzArticle *article, const GArray *stretches, const DzBlock *block)
{
    const char *headline = is_headline(article, block) ? " headline" : NULL;
    g_autofree char *class = g_strconcat("t role-", dz_role_name(block->role), headline, NULL);
    dz_html_open(page->out, "p", "class", class, NULL);
    dz_html_attribute(page->out, "data-d", "%u", article->id);
    dz_html_attribute(page->out, "data-at", "%u", block->span.begin);
    g_autoptr(GArray) points = dz_cuts_of(stretches, block->span);
    for (guint i = 0; i + 1 < points->len; i++) {
        DzSpan run = {g_array_index(points, guint32, i), g_array_index(points, guint32, i + 1)};
        if (run.begin < run.end)
            write_run(page, article, stretches, run);
    }
    dz_html_close(page->out);
}

static void write_meta(const DzPage *page, const DzArticle *article)
{
    g_autofree char *published = dz_page_published_dup(page, article);
    g_autofree char *address = dz_source_address(article, (DzSpan){0, 0});
    dz_html_open(page->out, "p", "class", "share", NULL);
    if (published != NULL)
        dz_html_textf(page->out, "%s ", published);
    if (article->author != NULL && page->masks == NULL)
        dz_html_textf(page->out, "%s ", article->author);
    if (address != NULL && page->masks == NULL)
        dz_html_leaf(page->out, "a", dz_strings_get(page->words, "link.source"), "class", "source", "href", address,
                     "rel", "noopener noreferrer", NULL);
    dz_html_close(page->out);
}

gboolean dz_page_shows(const DzPage *page, const DzBlock *block)
{
    return page->masks == NULL || dz_role_has_quotations(block->role);
}

static void write_text(const DzPage *page, const DzView *view, const DzColumn *column, const DzArticle *article)
{
    g_autoptr(GArray) stretches = stretches_of(view, column, article);
    dz_html_open(page->out, "section", "class", "text", "lang", dz_article_bcp47(article), NULL);
    dz_html_attribute(page->out, "id", "t%u", article->id);
    dz_html_attribute(page->out, "data-c", "%u", column->index);
    dz_html_open(page->out, "h4", "lang", dz_strings_lang(page->words), NULL);
    dz_page_outlet(page, view, column);
    dz_html_close(page->out);
    if (article->title != NULL && !has_headline(article)) {
        dz_html_open(page->out, "p", "class", "headline", NULL);
        dz_page_title(page, article);
        dz_html_close(page->out);
    }
    write_meta(page, article);
    for (guint i = 0; i < article->blocks->len; i++)
        if (dz_page_shows(page, &g_array_index(article->blocks, DzBlock, i)))
            write_block(page, article, stretches, &g_array_index(article->blocks, DzBlock, i));
    dz_html_close(page->out);
}

void dz_page_texts(const DzPage *page, const DzView *view)
{
    dz_page_open_section(page, view, "texts");
    dz_page_say_in(page, "p", "lead", "texts.lead");
    dz_html_open(page->out, "div", "class", "panes", NULL);
    for (guint i = 0; i < view->columns->len; i++) {
        const DzColumn *column = dz_view_column(view, i);
        for (guint k = 0; k < column->articles->len; k++)
            write_text(page, view, column, g_ptr_array_index(column->articles, k));
    }
    dz_html_close(page->out);
    dz_html_close(page->out);
}
