/* characters.h -- what kind of character a code point is. ICU's properties under our names, for hot loops. */
#ifndef DZ_CHARACTERS_H
#define DZ_CHARACTERS_H

#include <glib.h>

G_BEGIN_DECLS

gboolean dz_is_han(gunichar c);         /* script Han, by Unicode's script property */
gboolean dz_is_punctuation(gunichar c); /* general category P or S */
gboolean dz_is_blank(gunichar c);       /* white space, U+3000 and U+FEFF among it */

/* What a terminal may be given for `c`, and how many columns that takes: see <duizhao/terminal.h>. */
gunichar dz_terminal_clean_point(gunichar c);
guint dz_terminal_point_width(gunichar c);

/* The version of ICU that runs, "72.1". Free with g_free(). */
char *dz_icu_version(void);

G_END_DECLS

#endif
