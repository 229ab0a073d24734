/* digest.h -- which titles announce many unrelated items: their articles share words with whatever is in the news, and
 * are on no event. */
#ifndef DZ_DIGEST_H
#define DZ_DIGEST_H

#include "words.h"

G_BEGIN_DECLS

/* What such titles say, data/digests.tsv. NULL and DZ_ERROR_DATA if it is unusable. For dz_words_free(). */
DzWords *dz_digests_load(const DzOptions *options, GError **error);

/* Of a title in the common form. */
gboolean dz_is_digest(const DzWords *digests, const gunichar *title, guint32 length);

G_END_DECLS

#endif
