/* groups.h -- from pairs that are alike to groups in which each is like all others. */
#ifndef DZ_ALIGN_GROUPS_H
#define DZ_ALIGN_GROUPS_H

#include "graph.h"

G_BEGIN_DECLS

/* Covers all edges with groups (GArray of guint32, ascending; at least two members). The strongest edge that no group
 * covers yet founds one; its neighbours follow, the most strongly joined first, if they are joined to all that are
 * there already. So a group is never a chain, and a member may stand in several groups. `edges` is sorted. */
GPtrArray *dz_groups_from_edges(guint32 n_members, GArray *edges);

G_END_DECLS

#endif
