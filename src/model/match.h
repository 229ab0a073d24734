/* match.h -- freeing matches, and the names of their kinds. */
#ifndef DZ_MATCH_H
#define DZ_MATCH_H

#include <duizhao/model.h>

G_BEGIN_DECLS

/* Frees a match with all its lists. The text of each evidence is freed; `what` is a literal. */
void dz_match_free(DzMatch *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzMatch, dz_match_free)

G_END_DECLS

#endif
