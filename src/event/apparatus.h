/* apparatus.h -- what in an article is the press's apparatus rather than its news: bylines, outlets' and columns' names
 * in titles, titles of digests. It is shared by articles that have nothing else in common. */
#ifndef DZ_APPARATUS_H
#define DZ_APPARATUS_H

#include <duizhao/options.h>

G_BEGIN_DECLS

/* The words it is known by; data/apparatus.tsv. Never changed once made. */
typedef struct DzApparatus DzApparatus;

/* NULL and DZ_ERROR_DATA if the data is unusable. */
DzApparatus *dz_apparatus_new(const DzOptions *options, GError **error);
void dz_apparatus_free(DzApparatus *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzApparatus, dz_apparatus_free)

/* All texts are common forms. */

/* Whether the title announces many unrelated items. */
gboolean dz_apparatus_is_digest(const DzApparatus *self, const gunichar *title, guint32 length);

/* Where the title begins behind the name of a column or a kind of report: 分析：, [国际]. */
guint32 dz_apparatus_title_begin(const DzApparatus *self, const gunichar *title, guint32 length);

/* How much of the title is left without the names of outlet and column at its end. */
guint32 dz_apparatus_title_length(const DzApparatus *self, const gunichar *title, guint32 length);

/* The length of the bracket with a byline or dateline that begins at `text`; 0 if none does. */
guint32 dz_apparatus_byline_length(const DzApparatus *self, const gunichar *text, guint32 length);

G_END_DECLS

#endif
