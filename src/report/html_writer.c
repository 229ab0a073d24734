/* html_writer.c -- see html_writer.h.
 * In:     element names and attributes of ours, text of anybody's.
 * Out:    well-formed markup; the only file that talks to libxml2's writer for HTML.
 */
#include "html_writer.h"

#include <libxml/xmlwriter.h>

struct DzHtmlWriter {
    GByteArray *bytes;
    xmlTextWriterPtr xml;
    GString *scratch; /* the text being cleaned */
};

static int append(void *context, const char *data, int length)
{
    g_byte_array_append(context, (const guint8 *)data, (guint)length);
    return length;
}

DzHtmlWriter *dz_html_writer_new(void)
{
    DzHtmlWriter *self = g_new0(DzHtmlWriter, 1);
    self->bytes = g_byte_array_new();
    self->scratch = g_string_new(NULL);
    self->xml = xmlNewTextWriter(xmlOutputBufferCreateIO(append, NULL, self->bytes, NULL));
    return self;
}

void dz_html_writer_free(DzHtmlWriter *self)
{
    if (self == NULL)
        return;
    g_clear_pointer(&self->xml, xmlFreeTextWriter);
    g_clear_pointer(&self->bytes, g_byte_array_unref);
    g_string_free(self->scratch, TRUE);
    g_free(self);
}

GBytes *dz_html_writer_end(DzHtmlWriter *self)
{
    g_clear_pointer(&self->xml, xmlFreeTextWriter);
    return g_byte_array_free_to_bytes(g_steal_pointer(&self->bytes));
}

/* Overrides, embeddings and isolates. */
static gboolean turns_direction(gunichar c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

static gboolean is_allowed(gunichar c)
{
    if (c < 0x20)
        return c == '\n' || c == '\t';
    if ((c >= 0x7F && c < 0xA0) || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF))
        return FALSE;
    return !(c >= 0xD800 && c <= 0xDFFF) && c <= 0x10FFFF && !turns_direction(c);
}

gunichar dz_html_shown(gunichar c)
{
    return is_allowed(c) ? c : 0xFFFD;
}

static void add_clean(GString *out, gunichar c)
{
    if (c < 0x80 && c >= 0x20 && c != 0x7F)
        g_string_append_c(out, (char)c);
    else
        g_string_append_unichar(out, dz_html_shown(c));
}

static const xmlChar *clean(DzHtmlWriter *self, const char *utf8)
{
    g_string_truncate(self->scratch, 0);
    for (const char *at = utf8; *at != '\0'; at = g_utf8_next_char(at))
        add_clean(self->scratch, g_utf8_get_char(at));
    return (const xmlChar *)self->scratch->str;
}

static void write_attributes(DzHtmlWriter *self, va_list pairs)
{
    for (const char *name = va_arg(pairs, const char *); name != NULL; name = va_arg(pairs, const char *)) {
        const char *value = va_arg(pairs, const char *);
        if (value != NULL)
            xmlTextWriterWriteAttribute(self->xml, (const xmlChar *)name, clean(self, value));
    }
}

static void open_element(DzHtmlWriter *self, const char *tag, va_list pairs)
{
    xmlTextWriterStartElement(self->xml, (const xmlChar *)tag);
    write_attributes(self, pairs);
}

void dz_html_open(DzHtmlWriter *self, const char *tag, ...)
{
    va_list pairs;
    va_start(pairs, tag);
    open_element(self, tag, pairs);
    va_end(pairs);
}

void dz_html_void(DzHtmlWriter *self, const char *tag, ...)
{
    va_list pairs;
    va_start(pairs, tag);
    open_element(self, tag, pairs);
    va_end(pairs);
    xmlTextWriterEndElement(self->xml);
}

void dz_html_leaf(DzHtmlWriter *self, const char *tag, const char *text, ...)
{
    va_list pairs;
    va_start(pairs, text);
    open_element(self, tag, pairs);
    va_end(pairs);
    if (text != NULL)
        dz_html_text(self, text);
    dz_html_close(self);
}

void dz_html_attribute(DzHtmlWriter *self, const char *name, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_autofree char *value = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    xmlTextWriterWriteAttribute(self->xml, (const xmlChar *)name, clean(self, value));
}

void dz_html_close(DzHtmlWriter *self)
{
    xmlTextWriterFullEndElement(self->xml);
}

void dz_html_text(DzHtmlWriter *self, const char *utf8)
{
    xmlTextWriterWriteString(self->xml, clean(self, utf8));
}

void dz_html_textf(DzHtmlWriter *self, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_autofree char *text = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    dz_html_text(self, text);
}

void dz_html_points(DzHtmlWriter *self, const gunichar *points, guint32 length)
{
    g_string_truncate(self->scratch, 0);
    for (guint32 i = 0; i < length; i++)
        add_clean(self->scratch, points[i]);
    xmlTextWriterWriteString(self->xml, (const xmlChar *)self->scratch->str);
}

void dz_html_raw(DzHtmlWriter *self, const char *bytes)
{
    xmlTextWriterWriteRaw(self->xml, (const xmlChar *)bytes);
}
