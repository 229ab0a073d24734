/* named.h -- what a page names, and of what kind it says it is: for the descriptions that stand for it (该公司, 文章).
 */
#ifndef DZ_NAMED_H
#define DZ_NAMED_H

#include "source.h"

G_BEGIN_DECLS

typedef struct DzNamed DzNamed;

/* All arguments are borrowed. The page is read when the first question is asked. */
DzNamed *dz_named_new(const DzPage *page, const DzNames *names, const GArray *marked);
void dz_named_free(DzNamed *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzNamed, dz_named_free)

/* What a description stands for: something of its kind that was named before it, near and salient. Unknown where it is
 * no description, where nothing fits, or where several do as well. */
DzSource dz_named_find(DzNamed *self, const DzSource *description);

/* Whether `name` ends with a word for an outlet, or for what stands in one (文章, 社论). */
gboolean dz_named_is_of_press(const DzNamed *self, DzSpan name);

/* Whether `named` may be what a description (该组织) stands for: a name of its kind. */
gboolean dz_named_may_mean(const DzNamed *self, const DzSource *description, const DzSource *named);

G_END_DECLS

#endif
