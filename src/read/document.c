/* document.c -- one document -> one article.
 * In:     a text in UTF-8: a post, a page, a fragment of HTML, Markdown, plain text.
 * Out:    an article with metadata, blocks and plain text.
 * Knows:  how to tell these apart by their content, and whose word counts where several parts name a title or a date:
 *         what stands first.
 * Not here: any one of the formats; files that hold several documents (read.c).
 */
#include "document.h"

#include "content.h"
#include "dates.h"
#include "front.h"
#include "meta.h"
#include "people.h"
#include "plain.h"
#include "visible.h"
#include "wrapper.h"

#include <string.h>

enum {
    PAGE_WINDOW = 4096, /* bytes in which a whole page shows itself */
    SHORT_TITLE = 60,   /* characters of a first line that may be a title */
    TITLE_HEADINGS = 3, /* blocks in which a heading may be the title */
};

/* What the parts of a document are gathered in. */
typedef struct {
    const DzTools *tools;
    DzArticle *article;
    DzDraft *draft;
} Reading;

static void set(char **field, char **value)
{
    if (*field == NULL)
        *field = g_steal_pointer(value);
}

/* What a whole page says of itself, where nothing before it did. */
static void take_meta(const Reading *reading, xmlDoc *page, const DzDraft *around)
{
    DzArticle *article = reading->article;
    g_auto(DzMeta) meta;
    dz_meta_read(page, &meta);
    g_autofree char *title = dz_meta_choose_title(&meta);
    dz_visible_read(around, reading->draft, article->title != NULL ? article->title : title, &meta);
    if (meta.published == NULL)
        meta.published = dz_date_from_url(article->url != NULL ? article->url : meta.url);
    set(&article->title, &title);
    set(&article->published, &meta.published);
    set(&article->outlet, &meta.source);
    set(&article->outlet, &meta.site);
    set(&article->author, &meta.author);
    set(&article->url, &meta.url);
}

static gboolean is_whole_page(const char *html)
{
    static const char *const signs[] = {"<!doctype", "<html", "<head", "<body", NULL};
    g_autofree char *start = g_ascii_strdown(html, (gssize)MIN(strlen(html), PAGE_WINDOW));
    for (gsize i = 0; signs[i] != NULL; i++)
        if (strstr(start, signs[i]) != NULL)
            return TRUE;
    return FALSE;
}

static void read_html(const Reading *reading, const char *html)
{
    const DzTools *tools = reading->tools;
    g_autofree char *note = NULL;
    g_autoptr(xmlDoc) page = dz_markup_parse_html(html, strlen(html), tools->options, &note);
    if (note != NULL)
        dz_article_note(reading->article, "%s", note);
    if (page == NULL)
        return;
    g_autoptr(DzDraft) around = dz_draft_new(tools->options->max_blocks);
    gboolean whole = is_whole_page(html);
    dz_content_collect(tools->signs, page, whole, reading->draft, around);
    if (whole)
        take_meta(reading, page, around);
    dz_roles_settle(tools->roles, reading->draft, whole);
}

static void read_markdown(const Reading *reading, const char *text)
{
    g_autofree char *html = dz_markup_from_markdown(text, strlen(text));
    read_html(reading, html);
}

static void read_plain(const Reading *reading, const char *text)
{
    dz_plain_read(text, reading->article, reading->draft);
    dz_roles_settle(reading->tools->roles, reading->draft, FALSE);
}

static gboolean begins_with_markup(const char *text)
{
    text += strspn(text, " \t\r\n");
    return text[0] == '<' && (g_ascii_isalpha(text[1]) || text[1] == '!' || text[1] == '?');
}

static gboolean is_markdown(const char *text)
{
    text += strspn(text, " \t\r\n");
    return g_str_has_prefix(text, "# ") || strstr(text, "\n## ") != NULL || strstr(text, "](http") != NULL;
}

/* -- What the whole article says --------------------------------------------------------------------------------- */

/* An article whose title nothing has named: its first heading, or its first line if that is short. */
static void settle_title(const Reading *reading)
{
    const GPtrArray *blocks = reading->draft->blocks;
    for (guint i = 0; i < blocks->len && i < TITLE_HEADINGS && reading->article->title == NULL; i++) {
        const DzDraftBlock *block = g_ptr_array_index(blocks, i);
        if (block->role == DZ_ROLE_HEADING)
            reading->article->title = g_strdup(block->text);
    }
    if (reading->article->title != NULL || blocks->len < 2)
        return;
    DzDraftBlock *first = g_ptr_array_index(blocks, 0);
    if (first->length <= SHORT_TITLE && first->role == DZ_ROLE_PARAGRAPH && strstr(first->text, "。") == NULL) {
        first->role = DZ_ROLE_HEADING;
        reading->article->title = g_strdup(first->text);
    }
}

/* Taiwan's agency ends a dispatch with the date alone. */
static void settle_date(const Reading *reading)
{
    const GPtrArray *blocks = reading->draft->blocks;
    for (guint i = blocks->len; i > 0 && reading->article->published == NULL; i--) {
        const DzDraftBlock *block = g_ptr_array_index(blocks, i - 1);
        if (block->role == DZ_ROLE_BYLINE)
            reading->article->published = dz_date_from_signature(block->text);
    }
}

static const char *first_name(const DzArticle *article)
{
    return article->outlet != NULL ? article->outlet : article->author;
}

/* The outlet of the user's rules, else the one that the URL or a name stands for, else what the article says: its
 * site's name, its author field, its host. An author field that names the outlet is no author. */
static void settle_outlet(const DzTools *tools, DzArticle *article)
{
    const DzOutlet *known = dz_outlets_find_by_url(tools->outlets, article->url);
    if (known == NULL)
        known = dz_outlets_find_by_name(tools->outlets, first_name(article));
    const char *ruled = dz_outlets_find_by_rule(tools->options, article->url, article->path);
    if (ruled != NULL || known != NULL) {
        g_free(article->outlet);
        article->outlet = g_strdup(ruled != NULL ? ruled : known->name);
    }
    if (article->outlet == NULL)
        article->outlet = article->author != NULL ? g_strdup(article->author) : dz_outlets_host_of(article->url);
    gboolean own = known != NULL && article->author != NULL && dz_outlet_is_called(known, article->author);
    if (own || g_strcmp0(article->author, article->outlet) == 0)
        g_clear_pointer(&article->author, g_free);
}

static void settle_author(const Reading *reading)
{
    DzArticle *article = reading->article;
    article->author = dz_people_clean(article->author, article->outlet);
    for (guint i = 0; i < reading->draft->blocks->len && article->author == NULL; i++) {
        const DzDraftBlock *block = g_ptr_array_index(reading->draft->blocks, i);
        if (block->role == DZ_ROLE_BYLINE)
            article->author = dz_people_find(block->text);
    }
}

static void settle_language(const DzTools *tools, DzArticle *article)
{
    const char *language = NULL;
    const char *script = NULL;
    dz_scripts_tell(tools->scripts, article->text, article->length, &language, &script);
    article->language = g_strdup(language);
    article->script = g_strdup(script);
}

void dz_document_read(const DzTools *tools, const char *text, DzArticle *article)
{
    g_autoptr(DzDraft) draft = dz_draft_new(tools->options->max_blocks);
    Reading reading = {tools, article, draft};
    const char *body = dz_wrapper_take(dz_front_take(text, tools->options, article), article);
    if (begins_with_markup(body))
        read_html(&reading, body);
    else if (body != text || is_markdown(body))
        read_markdown(&reading, body);
    else
        read_plain(&reading, body);
    article->url = dz_meta_original_url(article->url);
    settle_title(&reading);
    settle_date(&reading);
    settle_outlet(tools, article);
    settle_author(&reading);
    dz_draft_finish(draft, article);
    settle_language(tools, article);
    if (article->length == 0)
        dz_article_skip(article, "no text in it");
}
