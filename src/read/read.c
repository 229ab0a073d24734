/* read.c -- the door of the room: bytes -> articles.
 * In:     a file or bytes.
 * Out:    articles with metadata, blocks and plain text; or one that says why it was skipped.
 * Knows:  how to tell the formats apart by their content, and in which order the parts of a source are asked.
 * Not here: any one format.
 */
#include "read.h"

#include "content.h"
#include "dates.h"
#include "decode.h"
#include "front.h"
#include "markup.h"
#include "meta.h"
#include "outlets.h"
#include "roles.h"
#include "script.h"
#include "visible.h"
#include "wrapper.h"

#include <libxml/parser.h>
#include <string.h>

struct DzReader {
    const DzOptions *options;
    DzScripts *scripts;
    DzOutlets *outlets;
    DzSigns *signs;
    DzRoles *roles;
};

DzReader *dz_reader_new(const DzOptions *options, GError **error)
{
    xmlInitParser();
    g_autoptr(DzReader) self = g_new0(DzReader, 1);
    self->options = options;
    gboolean loaded = (self->scripts = dz_scripts_new(options, error)) != NULL &&
                      (self->outlets = dz_outlets_new(options, error)) != NULL &&
                      (self->signs = dz_signs_new(options, error)) != NULL &&
                      (self->roles = dz_roles_new(options, error)) != NULL;
    return loaded ? g_steal_pointer(&self) : NULL;
}

void dz_reader_free(DzReader *self)
{
    if (self == NULL)
        return;
    g_clear_pointer(&self->scripts, dz_scripts_free);
    g_clear_pointer(&self->outlets, dz_outlets_free);
    g_clear_pointer(&self->signs, dz_signs_free);
    g_clear_pointer(&self->roles, dz_roles_free);
    g_free(self);
}

/* -- One article ------------------------------------------------------------------------------------------------- */

static void set(char **field, char **value)
{
    if (*field == NULL)
        *field = g_steal_pointer(value);
}

/* What a whole page says of itself, where nothing before it did. */
static void take_meta(xmlDoc *page, const DzDraft *around, const DzDraft *draft, DzArticle *article)
{
    g_auto(DzMeta) meta;
    dz_meta_read(page, &meta);
    g_autofree char *title = dz_meta_choose_title(&meta);
    dz_visible_read(around, draft, title, &meta);
    if (meta.published == NULL)
        meta.published = dz_date_from_url(meta.url);
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
    g_autofree char *start = g_ascii_strdown(html, (gssize)MIN(strlen(html), 2048));
    for (gsize i = 0; signs[i] != NULL; i++)
        if (strstr(start, signs[i]) != NULL)
            return TRUE;
    return FALSE;
}

static void read_markup(const DzReader *self, const char *html, DzDraft *draft, DzArticle *article)
{
    g_autofree char *note = NULL;
    g_autoptr(xmlDoc) page = dz_markup_parse_html(html, strlen(html), self->options, &note);
    if (note != NULL)
        dz_article_note(article, "%s", note);
    if (page == NULL)
        return;
    g_autoptr(DzDraft) around = dz_draft_new(self->options->max_blocks);
    gboolean whole = is_whole_page(html);
    dz_content_collect(self->signs, page, whole, draft, around);
    if (whole)
        take_meta(page, around, draft, article);
    dz_roles_settle(self->roles, draft, whole);
}

static gboolean begins_with_markup(const char *text)
{
    text += strspn(text, " \t\r\n");
    return *text == '<';
}

static void read_plain(const char *text, DzDraft *draft, DzArticle *article)
{
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (char **line = lines; *line != NULL; line++) {
        if (article->title == NULL)
            article->title = dz_fold_text(*line);
        else
            dz_draft_add(draft, DZ_ROLE_PARAGRAPH, *line);
    }
}

static void read_body(const DzReader *self, const char *text, gboolean is_post, DzArticle *article)
{
    g_autoptr(DzDraft) draft = dz_draft_new(self->options->max_blocks);
    if (begins_with_markup(text)) {
        read_markup(self, text, draft, article);
    } else if (is_post) {
        g_autofree char *html = dz_markup_from_markdown(text, strlen(text));
        read_markup(self, html, draft, article);
    } else {
        read_plain(text, draft, article);
        dz_roles_settle(self->roles, draft, FALSE);
    }
    dz_draft_finish(draft, article);
}

/* The outlet of the user's rules, else the one that the URL or a name stands for, else what the article says: its
 * site's name, its author field, its host. An author field that names the outlet is no author. */
static void settle_outlet(const DzReader *self, DzArticle *article)
{
    const DzOutlet *known = dz_outlets_find_by_url(self->outlets, article->url);
    if (known == NULL)
        known = dz_outlets_find_by_name(self->outlets, article->outlet != NULL ? article->outlet : article->author);
    const char *ruled = dz_outlets_find_by_rule(self->options, article->url, article->path);
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

static void settle_language(const DzReader *self, DzArticle *article)
{
    const char *language = NULL;
    const char *script = NULL;
    dz_scripts_tell(self->scripts, article->text, article->length, &language, &script);
    article->language = g_strdup(language);
    article->script = g_strdup(script);
}

static void read_text(const DzReader *self, const char *text, DzArticle *article)
{
    const char *body = dz_front_take(text, self->options, article);
    const char *rest = dz_wrapper_take(body, article);
    read_body(self, rest, rest != text, article);
    settle_outlet(self, article);
    settle_language(self, article);
    if (article->length == 0)
        dz_article_skip(article, "no text in it");
}

/* -- Files and bytes --------------------------------------------------------------------------------------------- */

static gboolean decode(const DzReader *self, GBytes *bytes, DzDecoded *decoded, DzArticle *article)
{
    gsize length = 0;
    const char *data = g_bytes_get_data(bytes, &length);
    g_autoptr(GError) error = NULL;
    if (length == 0) {
        dz_article_skip(article, "empty file");
        return FALSE;
    }
    if (length > self->options->max_file_bytes) {
        dz_article_skip(article, "larger than max_file_bytes");
        return FALSE;
    }
    g_autofree char *label = dz_decode_find_label(data, length);
    if (!dz_decode(data, length, label, decoded, &error)) {
        dz_article_skip(article, error->message);
        return FALSE;
    }
    article->encoding = g_strdup(decoded->encoding);
    article->lossy = decoded->lossy;
    return TRUE;
}

void dz_reader_read_bytes(const DzReader *self, const char *path, GBytes *bytes, GPtrArray *articles)
{
    DzArticle *article = dz_article_new(path);
    g_ptr_array_add(articles, article);
    article->sha256 = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, bytes);
    DzDecoded decoded;
    if (!decode(self, bytes, &decoded, article))
        return;
    g_autofree char *text = decoded.utf8;
    read_text(self, text, article);
}

void dz_reader_read_file(const DzReader *self, const char *path, GPtrArray *articles)
{
    char *contents = NULL;
    gsize length = 0;
    g_autoptr(GError) error = NULL;
    if (!g_file_get_contents(path, &contents, &length, &error)) {
        DzArticle *article = dz_article_new(path);
        dz_article_skip(article, error->message);
        g_ptr_array_add(articles, article);
        return;
    }
    g_autoptr(GBytes) bytes = g_bytes_new_take(contents, length);
    dz_reader_read_bytes(self, path, bytes, articles);
}

void dz_reader_mark_duplicates(const DzReader *self, GPtrArray *articles)
{
    (void)self;
    (void)articles;
}
