/* apparatus.h -- what in a title is the press's apparatus rather than its news: names of outlets and columns, and those
 * of digests. */
#ifndef DZ_APPARATUS_H
#define DZ_APPARATUS_H

#include "words.h"

G_BEGIN_DECLS

/* The words it is known by, data/apparatus.tsv. NULL and DZ_ERROR_DATA if they are unusable. For dz_words_free(). */
DzWords *dz_apparatus_load(const DzOptions *options, GError **error);

/* All titles are common forms. */

/* Whether the title announces many unrelated items. */
gboolean dz_apparatus_is_digest(const DzWords *apparatus, const gunichar *title, guint32 length);

/* Whether the title names a column or a kind of report (分析：, [国际]), or at its end an outlet. */
gboolean dz_apparatus_is_in_title(const DzWords *apparatus, const gunichar *title, guint32 length);

G_END_DECLS

#endif
