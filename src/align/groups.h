/* groups.h -- from pairs that are alike to groups in which every member is like the core. */
#ifndef DZ_ALIGN_GROUPS_H
#define DZ_ALIGN_GROUPS_H

#include <glib.h>

G_BEGIN_DECLS

/* Two members (a < b) that are alike, and how much. */
typedef struct {
    guint32 a;
    guint32 b;
    double score;
} DzEdge;

/* Covers all edges with groups (GArray of guint32, ascending; at least two members). The strongest edge that no group
 * covers yet founds one; whoever is joined to every member already there, the most strongly joined first, follows. So a
 * group is never a chain, and a member may stand in several groups. Owned by the caller, the founders' order kept. */
GPtrArray *dz_groups_from_edges(guint32 n_members, GArray *edges);

G_END_DECLS

#endif
