/* view_lacking.h -- what an outlet that quotes an utterance leaves out of it. */
#ifndef DZ_VIEW_LACKING_H
#define DZ_VIEW_LACKING_H

#include "view.h"

G_BEGIN_DECLS

/* Whether a passage, a reading of `match`, gives most of what any other outlet's reading in its language gives, or its
 * outlet tells the rest elsewhere. */
gboolean dz_lacking_nothing(const DzView *self, const DzMatch *match, const DzPassage *passage);

/* A passage and the longest clause that another outlet's reading has and the outlet of the passage tells nowhere. */
typedef struct {
    const DzPassage *passage;
    const DzArticle *article; /* of the clause; NULL: there is none */
    DzSpan span;
    guint32 words; /* how long the clause is: Han characters, of another script words */
} DzLack;

/* `article` is NULL too where the passage is no reading of a match. */
DzLack dz_lacking_in(const DzView *self, const DzRow *row, const DzPassage *passage);

/* Of the outlets that give the row's words cut short and lack a clause, the one that gives least; one that is cut
 * before a turn comes first. `passage` is NULL where there is none: nobody cuts what stands in an outlet's own piece.
 */
DzLack dz_lacking_most(const DzView *self, const DzRow *row);

G_END_DECLS

#endif
