/* warc.c -- web archives (ISO 28500).
 * In:     the expanded bytes of a WARC file.
 * Out:    its pages, each with the address and the encoding that the headers give.
 * Knows:  the headers of records and of HTTP responses, chunked and compressed bodies; that an archive may be cut.
 * Not here: what the pages say.
 */
#include "warc.h"

#include "gzip.h"

#include <string.h>

enum { MAX_HEADER = 1 << 16 };

typedef struct {
    const char *at;
    const char *end;
} Slice;

gboolean dz_is_warc(GBytes *bytes)
{
    gsize length = 0;
    const char *data = g_bytes_get_data(bytes, &length);
    return length > 8 && memcmp(data, "WARC/", 5) == 0;
}

/* Takes the header block at the start of `slice` off it: its lines, first line included. NULL if there is none. */
static char *take_header(Slice *slice)
{
    gsize window = MIN((gsize)(slice->end - slice->at), MAX_HEADER);
    const char *stop = memmem(slice->at, window, "\n\r\n", 3);
    const char *bare = memmem(slice->at, stop != NULL ? (gsize)(stop - slice->at) : window, "\n\n", 2);
    if (stop == NULL && bare == NULL)
        return NULL;
    char *header = g_strndup(slice->at, (gsize)((bare != NULL ? bare : stop) - slice->at));
    slice->at = bare != NULL ? bare + 2 : stop + 3;
    return header;
}

/* The value of the field `name` in a header block; NULL if it is not there. */
static char *field_of(const char *header, const char *name)
{
    gsize length = strlen(name);
    for (const char *line = strchr(header, '\n'); line != NULL; line = strchr(line, '\n')) {
        line++;
        if (g_ascii_strncasecmp(line, name, length) == 0 && line[length] == ':')
            return g_strstrip(g_strndup(line + length + 1, strcspn(line + length + 1, "\r\n")));
    }
    return NULL;
}

static gboolean has_token(const char *value, const char *token)
{
    g_autofree char *lower = value != NULL ? g_ascii_strdown(value, -1) : NULL;
    return lower != NULL && strstr(lower, token) != NULL;
}

/* The body of a chunked response, as far as it goes. */
static GBytes *join_chunks(Slice body)
{
    GByteArray *out = g_byte_array_new();
    while (body.at < body.end) {
        char *after = NULL;
        g_autofree char *line = g_strndup(body.at, (gsize)MIN(body.end - body.at, 32));
        guint64 size = g_ascii_strtoull(line, &after, 16);
        const char *start = memchr(body.at, '\n', (gsize)(body.end - body.at));
        if (after == line || size == 0 || start == NULL)
            break;
        start++;
        gsize length = (gsize)MIN(size, (guint64)(body.end - start));
        g_byte_array_append(out, (const guint8 *)start, (guint)length);
        body.at = start + length;
        while (body.at < body.end && g_ascii_isspace(*body.at))
            body.at++;
    }
    return g_byte_array_free_to_bytes(out);
}

/* The content of a record that is an HTTP response: what a browser would have shown. NULL if it is no page. What
 * cannot be expanded stays as it is, for the reader to say so. */
static GBytes *open_response(Slice record, guint64 limit, char **type, gboolean *damaged)
{
    g_autofree char *header = take_header(&record);
    if (header == NULL || !g_str_has_prefix(header, "HTTP/") || !g_str_has_prefix(strchrnul(header, ' '), " 200"))
        return NULL;
    *type = field_of(header, "Content-Type");
    g_autofree char *transfer = field_of(header, "Transfer-Encoding");
    g_autofree char *encoding = field_of(header, "Content-Encoding");
    g_autoptr(GBytes) body =
        has_token(transfer, "chunked") ? join_chunks(record) : g_bytes_new(record.at, (gsize)(record.end - record.at));
    gboolean packed = has_token(encoding, "gzip") && dz_is_gzip(body);
    GBytes *expanded = packed ? dz_gzip_expand(body, limit, damaged, NULL) : NULL;
    return expanded != NULL ? expanded : g_steal_pointer(&body);
}

static DzSource *open_record(const char *header, Slice record, guint64 limit)
{
    g_autofree char *kind = field_of(header, "WARC-Type");
    g_autofree char *type = NULL;
    g_autoptr(GBytes) body = NULL;
    gboolean damaged = FALSE;
    if (g_strcmp0(kind, "response") == 0) {
        body = open_response(record, limit, &type, &damaged);
    } else if (g_strcmp0(kind, "resource") == 0) {
        type = field_of(header, "Content-Type");
        body = g_bytes_new(record.at, (gsize)(record.end - record.at));
    }
    if (body == NULL || !(has_token(type, "html") || has_token(type, "text/plain")))
        return NULL;
    DzSource *source = g_new0(DzSource, 1);
    source->bytes = g_steal_pointer(&body);
    source->label = dz_source_label_of(type);
    source->cut = damaged;
    source->url = field_of(header, "WARC-Target-URI");
    return source;
}

static gboolean is_content(const char *header)
{
    g_autofree char *kind = field_of(header, "WARC-Type");
    return g_strcmp0(kind, "response") == 0 || g_strcmp0(kind, "resource") == 0;
}

GPtrArray *dz_warc_read(GBytes *bytes, guint64 limit, guint *n_other)
{
    gsize length = 0;
    const char *data = g_bytes_get_data(bytes, &length);
    Slice rest = {data, data + length};
    GPtrArray *sources = dz_source_list_new();
    *n_other = 0;
    for (;;) {
        while (rest.at < rest.end && g_ascii_isspace(*rest.at))
            rest.at++;
        g_autofree char *header = take_header(&rest);
        g_autofree char *size = header != NULL ? field_of(header, "Content-Length") : NULL;
        if (size == NULL || !g_str_has_prefix(header, "WARC/"))
            return sources;
        guint64 declared = g_ascii_strtoull(size, NULL, 10);
        gsize taken = (gsize)MIN(declared, (guint64)(rest.end - rest.at));
        Slice record = {rest.at, rest.at + taken};
        rest.at += taken;
        DzSource *source = open_record(header, record, limit);
        if (source != NULL)
            source->cut = source->cut || taken < declared;
        if (source != NULL)
            g_ptr_array_add(sources, source);
        else
            *n_other += is_content(header) ? 1 : 0;
    }
}
