/* mhtml.c -- pages saved with all their parts, and mails, as MIME messages.
 * In:     a MIME message, as browsers and mail programs write it (.mhtml, .eml).
 * Out:    the bytes of its page, with the encoding and the address that its headers give.
 * Knows:  which header has the address: Snapshot-Content-Location (Chromium), Content-Location (all); that a mail of
 *         plain text has its title and its date in its headers alone.
 * Not here: pictures, style sheets and frames.
 */
#include "mhtml.h"

#include <duizhao/base.h>
#include <gmime/gmime.h>
#include <signal.h>
#include <string.h>

enum {
    HEADER_WINDOW = 4096, /* bytes in which the headers of a message are recognised */
    MAX_PARTS = 10000,
};

/* GMime starts GPGME, which makes the whole process ignore SIGPIPE; we check no signatures, and whoever pipes us into
 * `head` wants no message. */
static void init_without_gpgme_signals(void)
{
    struct sigaction kept;
    sigaction(SIGPIPE, NULL, &kept);
    g_mime_init();
    sigaction(SIGPIPE, &kept, NULL);
}

void dz_mhtml_init(void)
{
    static gsize done = 0;
    if (g_once_init_enter(&done)) {
        init_without_gpgme_signals();
        g_once_init_leave(&done, 1);
    }
}

/* A header's name and colon at the very beginning, and MIME-Version or a multipart type soon after. */
gboolean dz_is_mhtml(GBytes *bytes)
{
    gsize length = 0;
    const char *data = g_bytes_get_data(bytes, &length);
    g_autofree char *head = g_ascii_strdown(data != NULL ? data : "", (gssize)MIN(length, HEADER_WINDOW));
    gsize name = strcspn(head, ": \t\r\n<");
    if (name == 0 || name > 40 || head[name] != ':')
        return FALSE;
    return strstr(head, "\nmime-version:") != NULL || g_str_has_prefix(head, "mime-version:") ||
           strstr(head, "content-type: multipart/related") != NULL;
}

static const char *location_of(GMimeObject *object)
{
    return g_mime_object_get_header(object, "Content-Location");
}

static GMimePart *find_part(GMimeMessage *message, const char *subtype)
{
    GMimePart *found = NULL;
    GMimePartIter *parts = g_mime_part_iter_new(GMIME_OBJECT(message));
    for (guint i = 0; found == NULL && i < MAX_PARTS; i++) {
        GMimeObject *object = g_mime_part_iter_get_current(parts);
        GMimeContentType *type = object != NULL ? g_mime_object_get_content_type(object) : NULL;
        if (type != NULL && GMIME_IS_PART(object) && g_mime_content_type_is_type(type, "text", subtype))
            found = GMIME_PART(object);
        if (!g_mime_part_iter_next(parts))
            break;
    }
    g_mime_part_iter_free(parts);
    return found;
}

static GBytes *content_of(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    GByteArray *array = g_byte_array_new();
    GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(array);
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream), FALSE);
    if (content != NULL)
        g_mime_data_wrapper_write_to_stream(content, stream);
    g_object_unref(stream);
    return g_byte_array_free_to_bytes(array);
}

static DzSource *source_of(GMimeMessage *message, GMimePart *part)
{
    DzSource *source = g_new0(DzSource, 1);
    const char *url = g_mime_object_get_header(GMIME_OBJECT(message), "Snapshot-Content-Location");
    if (url == NULL)
        url = location_of(GMIME_OBJECT(part));
    if (url == NULL)
        url = location_of(GMIME_OBJECT(message));
    source->bytes = content_of(part);
    source->url = url != NULL && strstr(url, "://") != NULL ? g_strdup(url) : NULL;
    source->label = g_strdup(g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset"));
    if (g_mime_content_type_is_type(g_mime_object_get_content_type(GMIME_OBJECT(part)), "text", "plain")) {
        GDateTime *date = g_mime_message_get_date(message);
        source->title = g_strdup(g_mime_message_get_subject(message));
        source->published = date != NULL ? g_date_time_format(date, "%Y-%m-%dT%H:%M:%S%:z") : NULL;
    }
    return source;
}

DzSource *dz_mhtml_read(GBytes *bytes, GError **error)
{
    gsize length = 0;
    const char *data = g_bytes_get_data(bytes, &length);
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(data, length);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
    GMimePart *part = message != NULL ? find_part(message, "html") : NULL;
    if (part == NULL && message != NULL)
        part = find_part(message, "*");
    DzSource *source = part != NULL ? source_of(message, part) : NULL;
    if (source == NULL)
        g_set_error_literal(error, DZ_ERROR, DZ_ERROR_FORMAT, "a MIME message without a page in it");
    g_clear_object(&message);
    g_object_unref(parser);
    g_object_unref(stream);
    return source;
}
