/* terminal.h -- foreign text in a terminal: nothing that steers it gets through, and columns are counted as it shows
 * them.
 *
 * Titles, names and paths come from anybody. What is printed to a terminal goes through dz_terminal_clean() first.
 */
#ifndef DUIZHAO_TERMINAL_H
#define DUIZHAO_TERMINAL_H

#include <duizhao/base.h>

G_BEGIN_DECLS

/* `text` with nothing in it that a terminal obeys: line breaks and tabs become a space, every other control character
 * (C0, C1, DEL), bidi control, line separator and byte that is not UTF-8 becomes U+FFFD. Free with g_free(). */
DZ_API char *dz_terminal_clean(const char *text);

/* How many columns cleaned UTF-8 takes: two for East Asian wide and full-width characters and for emoji, none for
 * combining marks and joiners, one for any other. */
DZ_API guint dz_terminal_width(const char *text);

/* `text` cleaned, and cut (the cut shown by …) or filled with spaces to exactly `columns`. Free with g_free(). */
DZ_API char *dz_terminal_fit(const char *text, guint columns);

G_END_DECLS

#endif
