/* roles.h -- what a block's words say of its role. */
#ifndef DZ_ROLES_H
#define DZ_ROLES_H

#include "draft.h"

#include <duizhao/options.h>

G_BEGIN_DECLS

typedef struct DzRoles DzRoles; /* never changed once made */

/* NULL and DZ_ERROR_DATA if read/roles.tsv is unusable. */
DzRoles *dz_roles_new(const DzOptions *options, GError **error);
void dz_roles_free(DzRoles *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzRoles, dz_roles_free)

/* Settles the role of every block of the draft; splits a byline from the end of a paragraph. In the draft of a `whole`
 * page, remnants of the page around its article are told from it too. */
void dz_roles_settle(const DzRoles *self, DzDraft *draft, gboolean whole);

/* The title without what a rule of reach "title" matches in it; NULL: none does, or there is no title. Free with
 * g_free(). */
char *dz_roles_cut_title(const DzRoles *self, const char *title);

/* Whether a page shows an error, a question for consent or a test for robots in place of its article: rules of reach
 * "page". */
gboolean dz_roles_is_no_article(const DzRoles *self, const char *title, const DzDraft *draft);

/* The role called `name` ("byline"). DZ_ERROR_DATA if there is none. */
gboolean dz_role_from_name(const char *name, DzRole *role, GError **error);

G_END_DECLS

#endif
