/* document.c -- one document -> one article.
 * In:     a text in UTF-8: a post, a page, a fragment of HTML, Markdown, plain text.
 * Out:    an article with metadata, blocks and plain text.
 * Knows:  how to tell these apart by their content, and whose word counts where several parts name a title or a date:
 *         what stands first.
 * Not here: any one of the formats; files that hold several documents (read.c).
 */
#include "document.h"

#include "content.h"
#include "data.h"
#include "dates.h"
#include "front.h"
#include "meta.h"
#include "plain.h"
#include "visible.h"
#include "wrapper.h"
#include "xpath.h"

#include <string.h>

enum {
    PAGE_WINDOW = 4096,  /* bytes in which a whole page shows itself */
    DECLARED_TEXT = 150, /* characters of an articleBody that is worth taking */
    SHORT_TITLE = 60,    /* characters of a first line that may be a title */
    DATE_LINE = 24,      /* characters beside a repeated title: date, time, zone, source */
    TITLE_HEADINGS = 3,  /* blocks in which a heading may be the title */
};

/* What the parts of a document are gathered in. */
typedef struct {
    const DzTools *tools;
    DzArticle *article;
    DzDraft *draft;
    char **named;    /* the author that a page's <meta> names */
    char **reporter; /* and whom the text around its article names; neither is ever the outlet */
} Reading;

static gboolean is_whole_page(const char *html)
{
    static const char *const signs[] = {"<!doctype", "<html", "<head", "<body", NULL};
    g_autofree char *start = g_ascii_strdown(html, (gssize)MIN(strlen(html), PAGE_WINDOW));
    for (gsize i = 0; signs[i] != NULL; i++)
        if (strstr(start, signs[i]) != NULL)
            return TRUE;
    return FALSE;
}

/* What a whole page says of itself, where nothing before it did; its outlet's profile first. */
static void take_meta(const Reading *reading, xmlDoc *page, const DzOutlet *outlet, DzMeta *meta)
{
    DzArticle *article = reading->article;
    if (outlet != NULL) {
        dz_set_unknown(&article->title, dz_xpath_text(page, outlet->title));
        g_autofree char *date = dz_xpath_text(page, outlet->date);
        dz_set_unknown(&article->published, dz_date_parse(date));
        dz_set_unknown(&article->author, dz_xpath_text(page, outlet->author));
        dz_set_unknown(&article->outlet, dz_xpath_text(page, outlet->source));
    }
    dz_set_unknown(&article->title, dz_meta_choose_title(meta));
    dz_set_unknown(&article->published, g_steal_pointer(&meta->published));
    if (!dz_meta_is_site(meta, article->title, meta->author))
        dz_set_unknown(&article->author, g_steal_pointer(&meta->author));
    if (!dz_meta_is_site(meta, article->title, meta->named))
        dz_set_unknown(reading->named, g_steal_pointer(&meta->named));
}

/* What the text of a whole page says where nothing else did. */
static void take_visible(const Reading *reading, const DzDraft *around, DzMeta *meta)
{
    DzArticle *article = reading->article;
    dz_visible_read(reading->tools->bylines, around, reading->draft, article->title, meta);
    if (article->published != NULL && meta->shown != NULL)
        dz_set_better(&article->published, dz_date_localize(article->published, meta->shown));
    dz_set_unknown(&article->published, g_steal_pointer(&meta->shown));
    dz_set_unknown(&article->published, dz_date_from_url(article->url));
    dz_set_unknown(&article->outlet, g_steal_pointer(&meta->source));
    dz_set_unknown(&article->outlet, g_steal_pointer(&meta->site));
    dz_set_unknown(&article->outlet, dz_meta_site_of_title(meta, article->title));
    dz_set_unknown(reading->reporter, g_steal_pointer(&meta->reporter));
}

static const DzOutlet *outlet_of(const Reading *reading, const DzMeta *meta)
{
    const DzOutlets *outlets = reading->tools->outlets;
    const DzOutlet *outlet = dz_outlets_find_by_url(outlets, reading->article->url);
    if (outlet == NULL)
        outlet = dz_outlets_find_by_name(outlets, meta->site);
    g_autofree char *title = dz_meta_choose_title(meta);
    g_autofree char *site = dz_meta_site_of_title(meta, title);
    return outlet != NULL ? outlet : dz_outlets_find_by_name(outlets, site);
}

/* JSON-LD may hold the text of a page that a script fills in later. */
static void read_declared_body(const Reading *reading, const char *body)
{
    gsize own = 0;
    for (guint i = 0; i < reading->draft->blocks->len; i++) {
        const DzDraftBlock *block = dz_draft_block(reading->draft, i);
        own += block->role == DZ_ROLE_PARAGRAPH ? block->length : 0;
    }
    gsize declared = body != NULL ? (gsize)g_utf8_strlen(body, -1) : 0;
    if (declared < DECLARED_TEXT || own * 2 > declared)
        return;
    g_ptr_array_set_size(reading->draft->blocks, 0);
    g_auto(GStrv) lines = g_strsplit(body, "\n", -1);
    for (char **line = lines; *line != NULL; line++)
        dz_draft_add(reading->draft, DZ_ROLE_PARAGRAPH, *line);
    dz_roles_settle(reading->tools->roles, reading->draft, FALSE);
    dz_article_note(reading->article, "the text is that of the page's JSON-LD; the page itself holds little");
}

static void read_page(const Reading *reading, xmlDoc *page)
{
    g_autoptr(DzDraft) around = dz_draft_new(reading->draft->max_blocks);
    g_auto(DzMeta) meta;
    dz_meta_read(reading->tools->fields, page, &meta);
    dz_set_unknown(&reading->article->url, g_steal_pointer(&meta.url));
    const DzOutlet *outlet = outlet_of(reading, &meta);
    DzContent content = {reading->tools->signs, outlet, page, TRUE};
    dz_content_collect(&content, reading->draft, around);
    take_meta(reading, page, outlet, &meta);
    take_visible(reading, around, &meta);
    dz_roles_settle(reading->tools->roles, reading->draft, TRUE);
    read_declared_body(reading, meta.body);
}

static void read_fragment(const Reading *reading, xmlDoc *page)
{
    g_autoptr(DzDraft) around = dz_draft_new(reading->draft->max_blocks);
    DzContent content = {reading->tools->signs, NULL, page, FALSE};
    dz_content_collect(&content, reading->draft, around);
    dz_roles_settle(reading->tools->roles, reading->draft, FALSE);
}

static void read_html(const Reading *reading, const char *html)
{
    g_autofree char *note = NULL;
    g_autoptr(xmlDoc) page = dz_markup_parse_html(html, strlen(html), reading->tools->options, &note);
    if (note != NULL)
        dz_article_note(reading->article, "%s", note);
    if (page != NULL)
        (is_whole_page(html) ? read_page : read_fragment)(reading, page);
}

static void read_markdown(const Reading *reading, const char *text)
{
    g_autofree char *html = dz_markup_from_markdown(text, strlen(text));
    read_html(reading, html);
}

static void read_plain(const Reading *reading, const char *text)
{
    dz_plain_read(reading->tools->fields, text, reading->article, reading->draft);
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
        const DzDraftBlock *block = dz_draft_block(reading->draft, i);
        if (block->role == DZ_ROLE_HEADING)
            reading->article->title = g_strdup(block->text);
    }
    if (reading->article->title != NULL || blocks->len < 2)
        return;
    DzDraftBlock *first = dz_draft_block(reading->draft, 0);
    if (first->length <= SHORT_TITLE && first->role == DZ_ROLE_PARAGRAPH && strstr(first->text, "。") == NULL) {
        first->role = DZ_ROLE_HEADING;
        reading->article->title = g_strdup(first->text);
    }
}

/* The line that repeats the title with the date beside it. */
static void settle_headline(const Reading *reading)
{
    const GPtrArray *blocks = reading->draft->blocks;
    g_autofree char *title = dz_letters_of(reading->article->title != NULL ? reading->article->title : "");
    for (guint i = 0; i < blocks->len && i < TITLE_HEADINGS && *title != '\0'; i++) {
        DzDraftBlock *block = dz_draft_block(reading->draft, i);
        g_autofree char *letters = dz_letters_of(block->text);
        g_autofree char *date = dz_date_parse(block->text);
        if (block->role == DZ_ROLE_PARAGRAPH && date != NULL && g_str_has_prefix(letters, title) &&
            g_utf8_strlen(letters + strlen(title), -1) <= DATE_LINE)
            block->role = DZ_ROLE_BYLINE;
    }
}

/* A line between the title and the text; else the line that ends a dispatch of Taiwan's agency, the date alone. */
static void settle_date(const Reading *reading)
{
    const GPtrArray *blocks = reading->draft->blocks;
    char **published = &reading->article->published;
    for (guint i = 0; i < blocks->len && *published == NULL; i++) {
        const DzDraftBlock *block = dz_draft_block(reading->draft, i);
        if (dz_draft_is_long_paragraph(block))
            break;
        if (block->role == DZ_ROLE_BYLINE)
            *published = dz_date_parse(block->text);
    }
    for (guint i = blocks->len; i > 0 && *published == NULL; i--) {
        const DzDraftBlock *block = dz_draft_block(reading->draft, i - 1);
        if (block->role == DZ_ROLE_BYLINE)
            *published = dz_date_from_signature(block->text);
    }
}

/* A text that came without any word of where it stood is the agency's whose dateline it has. */
static void settle_agency(const Reading *reading)
{
    DzArticle *article = reading->article;
    if (article->outlet != NULL || article->author != NULL || article->url != NULL)
        return;
    for (guint i = 0; i < reading->draft->blocks->len; i++) {
        const DzDraftBlock *block = dz_draft_block(reading->draft, i);
        if (!dz_draft_is_long_paragraph(block))
            continue;
        article->outlet = dz_bylines_find_agency(reading->tools->bylines, block->text);
        return;
    }
}

/* The outlet whose article it is, if it is known; a platform stands back behind the account that it names. */
static const DzOutlet *known_outlet(const Reading *reading)
{
    const DzArticle *article = reading->article;
    const DzOutlets *outlets = reading->tools->outlets;
    const DzOutlet *site = dz_outlets_find_by_url(outlets, article->url);
    const DzOutlet *named =
        dz_outlets_find_by_name(outlets, article->outlet != NULL ? article->outlet : article->author);
    return site == NULL || (site->source != NULL && article->outlet != NULL) ? named : site;
}

/* The outlet of the user's rules, else the one that the URL or a name stands for, else what the article says: its
 * site's name, its author field, its host. An author field that names the outlet is no author. Its region likewise. */
static void settle_outlet(const Reading *reading, const DzOutlet *known)
{
    DzArticle *article = reading->article;
    const DzOutletRule *rule = dz_outlets_find_by_rule(reading->tools->options, article->url, article->path);
    if (article->outlet == NULL)
        article->outlet = article->author != NULL ? g_strdup(article->author) : dz_outlets_host_of(article->url);
    if (rule != NULL)
        dz_set_better(&article->outlet, g_strdup(rule->outlet));
    else if (known != NULL)
        dz_set_better(&article->outlet, g_strdup(dz_outlet_name_in(known, article->script, article->outlet)));
    gboolean own = known != NULL && article->author != NULL && dz_outlet_is_called(known, article->author);
    if (own || g_strcmp0(article->author, article->outlet) == 0)
        g_clear_pointer(&article->author, g_free);
    const char *region = rule != NULL ? rule->region : NULL;
    if (region == NULL && known != NULL)
        region = known->region;
    article->region = g_strdup(region != NULL ? region : dz_outlets_region_of(article->url));
}

/* "… – 法国国际广播电台 - RFI": a site puts its names behind the headline, and feeds carry them on. FALSE: none. */
static gboolean cut_own_name(DzArticle *article, const DzOutlet *outlet)
{
    static DzPattern parts = {.text = "^(.+?)\\s*[-–—|｜_丨]\\s*([^-–—|｜_丨]+?)\\s*$"};
    g_autoptr(GMatchInfo) found = NULL;
    gboolean ends = article->title != NULL &&
                    g_regex_match(dz_pattern_regex(&parts), article->title, G_REGEX_MATCH_DEFAULT, &found);
    g_autofree char *name = ends ? g_match_info_fetch(found, 2) : NULL;
    if (name == NULL || !dz_outlet_is_called(outlet, name))
        return FALSE;
    dz_set_better(&article->title, g_match_info_fetch(found, 1));
    return TRUE;
}

/* What the outlet's profile knows of all its articles. */
static void apply_profile(const Reading *reading, const DzOutlet *outlet)
{
    DzArticle *article = reading->article;
    for (guint i = 0; i < reading->draft->blocks->len; i++) {
        DzDraftBlock *block = dz_draft_block(reading->draft, i);
        for (guint k = 0; k < outlet->boilerplate->len; k++)
            if (g_regex_match(g_ptr_array_index(outlet->boilerplate, k), block->text, G_REGEX_MATCH_DEFAULT, NULL))
                block->role = DZ_ROLE_BOILERPLATE;
    }
    if (outlet->zone != NULL && dz_date_lacks_zone(article->published))
        dz_set_better(&article->published, g_strconcat(article->published, outlet->zone, NULL));
}

/* The first author that a block of `role` names. */
static char *find_author(const Reading *reading, DzRole role, DzBylinePlace place)
{
    char *name = NULL;
    for (guint i = 0; i < reading->draft->blocks->len && name == NULL; i++) {
        const DzDraftBlock *block = dz_draft_block(reading->draft, i);
        if (block->role == role)
            name = dz_bylines_find(reading->tools->bylines, place, block->text);
    }
    return name;
}

/* What a header, a profile or JSON-LD says; else a byline in the article, which readers see; else <meta>, where many
 * sites put the editor; else a line around the article; else the article's own words. */
static void settle_author(const Reading *reading)
{
    DzArticle *article = reading->article;
    const DzBylines *bylines = reading->tools->bylines;
    article->author = dz_bylines_clean(bylines, article->author, article->outlet);
    if (article->author == NULL)
        article->author = find_author(reading, DZ_ROLE_BYLINE, DZ_BYLINE_SURE);
    dz_set_unknown(&article->author, dz_bylines_clean(bylines, g_steal_pointer(reading->named), article->outlet));
    dz_set_unknown(&article->author, dz_bylines_clean(bylines, g_steal_pointer(reading->reporter), article->outlet));
    if (article->author == NULL)
        article->author = find_author(reading, DZ_ROLE_PARAGRAPH, DZ_BYLINE_PARAGRAPH);
}

static void settle_language(const DzTools *tools, DzArticle *article)
{
    const char *language = NULL;
    const char *script = NULL;
    dz_scripts_tell(tools->scripts, article->text, article->length, &language, &script);
    article->language = g_strdup(language);
    article->script = g_strdup(script);
}

/* A page that was cut may have had its text behind the cut. */
static void skip_empty(DzArticle *article)
{
    g_autofree char *notes = g_strjoinv("; ", (char **)article->notes->pdata);
    g_autofree char *why = g_strdup_printf("no text in it (%s)", notes);
    dz_article_skip(article, *notes != '\0' ? why : "no text in it");
}

void dz_document_read(const DzTools *tools, const char *text, DzArticle *article)
{
    g_autoptr(DzDraft) draft = dz_draft_new(tools->options->max_blocks);
    g_autofree char *named = NULL;
    g_autofree char *reporter = NULL;
    Reading reading = {tools, article, draft, &named, &reporter};
    const char *body = dz_wrapper_take(dz_front_take(text, tools->options, tools->fields, article), article);
    if (begins_with_markup(body))
        read_html(&reading, body);
    else if (body != text || is_markdown(body))
        read_markdown(&reading, body);
    else
        read_plain(&reading, body);
    article->url = dz_meta_original_url(article->url);
    settle_agency(&reading);
    const DzOutlet *known = known_outlet(&reading);
    settle_title(&reading);
    while (known != NULL && cut_own_name(article, known))
        continue;
    dz_set_better(&article->title, dz_roles_cut_title(tools->roles, article->title));
    settle_headline(&reading);
    settle_date(&reading);
    if (known != NULL)
        apply_profile(&reading, known);
    dz_draft_finish(draft, article);
    settle_language(tools, article);
    settle_outlet(&reading, known);
    settle_author(&reading);
    if (article->length == 0)
        skip_empty(article);
    else if (dz_roles_is_no_article(tools->roles, article->title, draft))
        dz_article_skip(article,
                        "an error or a question of the site's, and no article; open the page and save it again");
}
