/* apparatus.h -- what in an article is the press's apparatus rather than its news: bylines, outlets' and columns' names
 * in titles, titles of digests. It is shared by articles that have nothing else in common. */
#ifndef DZ_APPARATUS_H
#define DZ_APPARATUS_H

#include "words.h"

G_BEGIN_DECLS

/* The words it is known by, data/apparatus.tsv. NULL and DZ_ERROR_DATA if they are unusable. For dz_words_free(). */
DzWords *dz_apparatus_load(const DzOptions *options, GError **error);

/* All texts are common forms. */

/* Whether the title announces many unrelated items. */
gboolean dz_apparatus_is_digest(const DzWords *apparatus, const gunichar *title, guint32 length);

/* Where the title begins behind the name of a column or a kind of report: 分析：, [国际]. */
guint32 dz_apparatus_title_begin(const DzWords *apparatus, const gunichar *title, guint32 length);

/* How much of the title is left without the names of outlet and column at its end. */
guint32 dz_apparatus_title_length(const DzWords *apparatus, const gunichar *title, guint32 length);

/* The length of the bracket with a byline or dateline that begins at `text`; 0 if none does. */
guint32 dz_apparatus_byline_length(const DzWords *apparatus, const gunichar *text, guint32 length);

G_END_DECLS

#endif
