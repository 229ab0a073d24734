/* read.c -- the door of the room: bytes -> articles.
 * In:     a file, standard input or bytes.
 * Out:    their articles, or one that says why there is none.
 * Knows:  how to tell by the first bytes which files hold others: gzip, web archives, saved pages, feeds.
 * Not here: what a document says (document.c), which files there are (walk.c).
 */
#include "read.h"

#include "decode.h"
#include "document.h"
#include "feed.h"
#include "gzip.h"
#include "mhtml.h"
#include "warc.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <jansson.h>
#include <libxml/parser.h>
#include <string.h>

struct DzReader {
    DzTools tools;
};

/* A file, and where its articles go. */
typedef struct {
    const DzTools *tools;
    const char *path;
    char *sha256;
    GPtrArray *articles;
} File;

DzReader *dz_reader_new(const DzOptions *options, GError **error)
{
    xmlInitParser();
    dz_mhtml_init();
    g_autoptr(DzReader) self = g_new0(DzReader, 1);
    DzTools *tools = &self->tools;
    tools->options = options;
    gboolean loaded = (tools->scripts = dz_scripts_new(options, error)) != NULL &&
                      (tools->outlets = dz_outlets_new(options, error)) != NULL &&
                      (tools->signs = dz_signs_new(options, error)) != NULL &&
                      (tools->roles = dz_roles_new(options, error)) != NULL &&
                      (tools->fields = dz_fields_new(options, error)) != NULL &&
                      (tools->bylines = dz_bylines_new(options, error)) != NULL;
    return loaded ? g_steal_pointer(&self) : NULL;
}

void dz_reader_free(DzReader *self)
{
    if (self == NULL)
        return;
    g_clear_pointer(&self->tools.scripts, dz_scripts_free);
    g_clear_pointer(&self->tools.outlets, dz_outlets_free);
    g_clear_pointer(&self->tools.signs, dz_signs_free);
    g_clear_pointer(&self->tools.roles, dz_roles_free);
    g_clear_pointer(&self->tools.fields, dz_fields_free);
    g_clear_pointer(&self->tools.bylines, dz_bylines_free);
    g_free(self);
}

/* -- Documents --------------------------------------------------------------------------------------------------- */

static DzArticle *add_article(const File *file)
{
    DzArticle *article = dz_article_new(file->path);
    article->sha256 = g_strdup(file->sha256);
    g_ptr_array_add(file->articles, article);
    return article;
}

static void skip_file(const File *file, const char *reason)
{
    dz_article_skip(add_article(file), reason);
}

static void skip_report(const File *file)
{
    DzArticle *article = add_article(file);
    article->is_report = TRUE;
    dz_article_skip(article, "a report of duizhao, not an article");
}

/* Says where the first character stands that could not be decoded. */
static void note_lossy(const DzDecoded *decoded, DzArticle *article)
{
    guint line = 1;
    const char *lost = strstr(decoded->utf8, "\357\277\275");
    for (const char *at = decoded->utf8; lost != NULL && at < lost; at++)
        line += *at == '\n';
    dz_article_note(article, "line %u: from here on, characters that are no %s: %u; save the file as UTF-8", line,
                    decoded->encoding, decoded->lossy);
}

/* The text of a document as UTF-8; NULL after skipping the article. */
static char *decode(GBytes *bytes, const char *label, DzArticle *article)
{
    gsize length = 0;
    const char *data = g_bytes_get_data(bytes, &length);
    g_autofree char *own_label = label == NULL && length > 0 ? dz_decode_find_label(data, length) : NULL;
    g_autoptr(GError) error = NULL;
    DzDecoded decoded;
    if (length == 0) {
        dz_article_skip(article, "empty file");
        return NULL;
    }
    if (!dz_decode(data, length, label != NULL ? label : own_label, &decoded, &error)) {
        dz_article_skip(article, error->message);
        return NULL;
    }
    article->encoding = g_strdup(decoded.encoding);
    article->lossy = decoded.lossy;
    if (decoded.lossy > 0)
        note_lossy(&decoded, article);
    if (decoded.nuls > 0)
        dz_article_note(article, "%u NUL characters dropped", decoded.nuls);
    return decoded.utf8;
}

/* What a file says of its documents may be no UTF-8, though each document is. */
static char *copy_valid(const char *text)
{
    return text != NULL ? g_utf8_make_valid(text, -1) : NULL;
}

static void read_source(const File *file, const DzSource *source)
{
    DzArticle *article = add_article(file);
    article->title = copy_valid(source->title);
    article->author = copy_valid(source->author);
    article->outlet = copy_valid(source->outlet);
    article->published = g_strdup(source->published);
    article->url = copy_valid(source->url);
    if (source->cut)
        dz_article_note(article, "the file is cut in the middle of this page; this is what it holds");
    g_autofree char *text = decode(source->bytes, source->label, article);
    if (text != NULL)
        dz_document_read(file->tools, text, article);
}

static void read_sources(const File *file, GPtrArray *sources, const char *none)
{
    for (guint i = 0; i < sources->len; i++)
        read_source(file, g_ptr_array_index(sources, i));
    if (sources->len == 0)
        skip_file(file, none);
}

/* -- Files that hold others -------------------------------------------------------------------------------------- */

static void read_feed(const File *file, const char *text)
{
    g_autoptr(GPtrArray) sources = dz_feed_read(text, strlen(text));
    read_sources(file, sources, "a feed without entries");
}

static void read_document(const File *file, GBytes *bytes)
{
    g_autoptr(DzArticle) article = dz_article_new(file->path);
    article->sha256 = g_strdup(file->sha256);
    g_autofree char *text = decode(bytes, NULL, article);
    if (text != NULL && dz_is_feed(text)) {
        read_feed(file, text);
        return;
    }
    if (text != NULL)
        dz_document_read(file->tools, text, article);
    g_ptr_array_add(file->articles, g_steal_pointer(&article));
}

static void read_warc(const File *file, GBytes *bytes)
{
    guint others = 0;
    g_autoptr(GPtrArray) sources = dz_warc_read(bytes, file->tools->options->max_expanded_bytes, &others);
    g_autofree char *none = g_strdup_printf("a web archive without a page (%u other records)", others);
    read_sources(file, sources, none);
}

static void read_mhtml(const File *file, GBytes *bytes)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(DzSource) source = dz_mhtml_read(bytes, &error);
    if (source != NULL)
        read_source(file, source);
    else
        skip_file(file, error->message);
}

/* A report of ours that lies among the articles would share everything with them. */
static gboolean is_own_report(GBytes *bytes)
{
    static const char *const signs[] = {
        "<meta name=\"generator\" content=\"duizhao\"",     /* HTML */
        "<publicationStmt><p>Written by duizhao ",          /* TEI */
        "kind,match,how,score,event,event_label,document,", /* CSV */
        "{+only here+} {-missing here-} ",                  /* text, Markdown */
        "{\"duizhao\": ",                                   /* JSON */
        "\"name\": \"duizhao ",                             /* annotations */
    };
    enum { HEAD = 4096 };
    gsize length = 0;
    const char *data = g_bytes_get_data(bytes, &length);
    for (gsize i = 0; length > 0 && i < G_N_ELEMENTS(signs); i++)
        if (g_strstr_len(data, (gssize)MIN(length, HEAD), signs[i]) != NULL)
            return TRUE;
    return FALSE;
}

static gboolean is_json(GBytes *bytes)
{
    gsize length = 0;
    const char *data = g_bytes_get_data(bytes, &length);
    if (length == 0 || (data[0] != '{' && data[0] != '['))
        return FALSE;
    json_t *json = json_loadb(data, length, 0, NULL);
    json_decref(json);
    return json != NULL;
}

/* What editors have in their folders beside saved pages, by its first bytes; NULL: none of it. */
static const char *document_of_others(GBytes *bytes)
{
    static const struct {
        const char *begin;
        const char *what;
    } known[] = {
        {"%PDF-", "a PDF"},
        {"PK\003\004", "a Word document or another zip archive"},
        {"\xD0\xCF\x11\xE0", "an old Word document"},
        {"{\\rtf", "an RTF document"},
        {"bplist00", "a web archive of Safari's"},
        {"\x89PNG", "a picture"},
        {"\xFF\xD8\xFF", "a picture"},
        {"GIF8", "a picture"},
    };
    gsize length = 0;
    const char *data = g_bytes_get_data(bytes, &length);
    for (gsize i = 0; i < G_N_ELEMENTS(known); i++)
        if (length >= strlen(known[i].begin) && memcmp(data, known[i].begin, strlen(known[i].begin)) == 0)
            return known[i].what;
    return NULL;
}

static void skip_document(const File *file, const char *what)
{
    g_autofree char *reason = g_strdup_printf("%s; save the web page instead, or the text alone", what);
    skip_file(file, reason);
}

static void read_expanded(const File *file, GBytes *bytes)
{
    const char *document = document_of_others(bytes);
    if (document != NULL)
        skip_document(file, document);
    else if (is_own_report(bytes))
        skip_report(file);
    else if (is_json(bytes))
        skip_file(file, "JSON, not an article");
    else if (dz_is_warc(bytes))
        read_warc(file, bytes);
    else if (dz_is_mhtml(bytes))
        read_mhtml(file, bytes);
    else
        read_document(file, bytes);
}

static void read_gzip(const File *file, GBytes *bytes)
{
    g_autoptr(GError) error = NULL;
    gboolean damaged = FALSE;
    guint first = file->articles->len;
    g_autoptr(GBytes) expanded = dz_gzip_expand(bytes, file->tools->options->max_expanded_bytes, &damaged, &error);
    if (expanded == NULL)
        skip_file(file, error->message);
    else
        read_expanded(file, expanded);
    for (guint i = first; damaged && i < file->articles->len; i++)
        dz_article_note(g_ptr_array_index(file->articles, i), "the gzip file is damaged or cut; this is what it holds");
}

void dz_reader_read_bytes(const DzReader *self, const char *path, GBytes *bytes, GPtrArray *articles)
{
    g_autofree char *sha256 = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, bytes);
    File file = {&self->tools, path, sha256, articles};
    guint64 limit = self->tools.options->max_file_bytes;
    if (g_bytes_get_size(bytes) > limit) {
        g_autofree char *reason = g_strdup_printf("larger than %" G_GUINT64_FORMAT " bytes (max_file_bytes)", limit);
        skip_file(&file, reason);
    } else if (dz_is_gzip(bytes)) {
        read_gzip(&file, bytes);
    } else {
        read_expanded(&file, bytes);
    }
}

/* -- The file system --------------------------------------------------------------------------------------------- */

/* At most one byte more than the limit, so that the caller sees what is too large; a pipe or device may have no end.
 * `*why`: what went wrong, if anything. */
static GBytes *load(FILE *stream, guint64 limit, const char **why)
{
    enum { CHUNK = 1 << 18 };
    GByteArray *out = g_byte_array_new();
    for (gsize got = 1; got > 0 && out->len <= limit;) {
        guint before = out->len;
        g_byte_array_set_size(out, before + CHUNK);
        got = fread(out->data + before, 1, (gsize)MIN(limit + 1 - before, CHUNK), stream);
        *why = ferror(stream) ? g_strerror(errno) : NULL;
        g_byte_array_set_size(out, before + (guint)got);
    }
    return g_byte_array_free_to_bytes(out);
}

void dz_reader_read_file(const DzReader *self, const char *path, GPtrArray *articles)
{
    gboolean standard = g_str_equal(path, "-");
    FILE *stream = standard ? stdin : g_fopen(path, "rb");
    const char *why = stream == NULL ? g_strerror(errno) : NULL;
    guint64 limit = MIN(self->tools.options->max_file_bytes, G_MAXINT);
    g_autoptr(GBytes) bytes = stream != NULL ? load(stream, limit, &why) : NULL;
    if (why == NULL)
        dz_reader_read_bytes(self, path, bytes, articles);
    else
        skip_file(&(File){&self->tools, path, NULL, articles}, why);
    if (stream != NULL && !standard)
        fclose(stream);
}
