/* event.h -- making and freeing events. */
#ifndef DZ_EVENT_H
#define DZ_EVENT_H

#include "article.h"

G_BEGIN_DECLS

/* An event of the given articles (DzArticle *, borrowed); everything else is empty, each membership too. */
DzEvent *dz_event_new(const GPtrArray *articles);

/* Frees the event with its label, dates, terms, evidence (all g_malloc()ed) and lists. */
void dz_event_free(DzEvent *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzEvent, dz_event_free)

G_END_DECLS

#endif
