/* told.h -- what an article says plainly of who said what, for quotations that do not say it themselves. */
#ifndef DZ_TOLD_H
#define DZ_TOLD_H

#include "speech.h"

G_BEGIN_DECLS

typedef struct DzTold DzTold;

/* All arguments are borrowed. */
DzTold *dz_told_new(const DzPage *page, const GArray *marked, const DzListener *listener);
void dz_told_free(DzTold *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzTold, dz_told_free)

/* Adds a quotation whose speaker was decided, though no act beside it says so plainly. */
void dz_told_add(DzTold *self, guint32 pair, const DzSource *source);

/* Who says, at another place, all the words of the pair `index`; or most of them (`nearly`). Unknown: nobody. */
DzSource dz_told_of_words(const DzTold *self, guint32 index, gboolean *nearly);

/* Who says more than half of all that is plainly said by somebody; unknown where nobody does. */
DzSource dz_told_most(const DzTold *self);

G_END_DECLS

#endif
