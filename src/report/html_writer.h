/* html_writer.h -- elements, attributes and text of one page, over libxml2's writer.
 *
 * Nothing that comes from an article passes here but as text or as an attribute's value, and both are escaped by the
 * writer: article text can never become markup. Written raw are our own assets and the data block of html_data.c, which
 * escapes for itself.
 */
#ifndef DZ_HTML_WRITER_H
#define DZ_HTML_WRITER_H

#include <duizhao/base.h>

G_BEGIN_DECLS

typedef struct DzHtmlWriter DzHtmlWriter;

DzHtmlWriter *dz_html_writer_new(void);
void dz_html_writer_free(DzHtmlWriter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzHtmlWriter, dz_html_writer_free)

/* The page as bytes; the writer is empty then. */
GBytes *dz_html_writer_end(DzHtmlWriter *self);

/* Opens an element. Pairs of attribute name and value follow, then NULL; an attribute whose value is NULL is left out,
 * one whose value is "" counts by being there ("hidden"). */
void dz_html_open(DzHtmlWriter *self, const char *tag, ...) G_GNUC_NULL_TERMINATED;

/* An element that has no end tag in HTML: meta, link, input, br. Attributes as in dz_html_open(). */
void dz_html_void(DzHtmlWriter *self, const char *tag, ...) G_GNUC_NULL_TERMINATED;

/* An element that holds only text; `text` may be NULL. Attributes as in dz_html_open(). */
void dz_html_leaf(DzHtmlWriter *self, const char *tag, const char *text, ...) G_GNUC_NULL_TERMINATED;

/* One more attribute of the element opened last, before anything is written into it. */
void dz_html_attribute(DzHtmlWriter *self, const char *name, const char *format, ...) G_GNUC_PRINTF(3, 4);

void dz_html_close(DzHtmlWriter *self);

/* Text. Characters that no page may hold (controls, noncharacters) and those that turn the direction of what follows
 * become U+FFFD. */
void dz_html_text(DzHtmlWriter *self, const char *utf8);
void dz_html_textf(DzHtmlWriter *self, const char *format, ...) G_GNUC_PRINTF(2, 3);

/* Code points of an article's text, as dz_html_text(). */
void dz_html_points(DzHtmlWriter *self, const gunichar *points, guint32 length);

/* Bytes as they are: see above. */
void dz_html_raw(DzHtmlWriter *self, const char *bytes);

/* The character as a page shows it: itself, or U+FFFD as in dz_html_text(). For text that reaches the page by the
 * script. */
gunichar dz_html_shown(gunichar c);

G_END_DECLS

#endif
