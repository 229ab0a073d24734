/* utf8.h -- whether bytes are UTF-8, and making them so. U+0000 is a character like any other. */
#ifndef DZ_UTF8_H
#define DZ_UTF8_H

#include <glib.h>

G_BEGIN_DECLS

/* How many of the first bytes are valid UTF-8: `length` if all are, else the offset of the first sequence that is not.
 */
gsize dz_utf8_valid_length(const char *bytes, gsize length);

/* The length of the sequence at `at`, which is before `end`; 0 if it is broken. */
guint dz_utf8_sequence_length(const char *at, const char *end);

/* The bytes with U+FFFD for each maximal part of a broken sequence, as Unicode (3.9, "U+FFFD substitution") recommends;
 * free with g_free(). */
char *dz_utf8_repair(const char *bytes, gsize length, gsize *repaired);

G_END_DECLS

#endif
