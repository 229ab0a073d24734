/* stems.h -- what is left of an English word without its endings. */
#ifndef DZ_STEMS_H
#define DZ_STEMS_H

#include <glib.h>

G_BEGIN_DECLS

/* Takes off, in place, what number, person and tense add to a word in lower case: countries, country -> country; passed
 * -> pass; planning -> plan; a last e goes as well, so that move, moved and moving agree. */
void dz_stem(char *word);

/* The stems of the words in `text`, which is in any case. Free with g_ptr_array_unref(). */
GPtrArray *dz_stems_of(const char *text);

G_END_DECLS

#endif
