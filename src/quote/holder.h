/* holder.h -- who holds which office on a page: for an office that stands for him (市长, 这位海风市市长). */
#ifndef DZ_HOLDER_H
#define DZ_HOLDER_H

#include "source.h"

G_BEGIN_DECLS

typedef struct DzHolders DzHolders;

/* All arguments are borrowed. The page is read when the first question is asked. */
DzHolders *dz_holders_new(const DzPage *page, const DzNames *names, const GArray *marked);
void dz_holders_free(DzHolders *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzHolders, dz_holders_free)

/* Somebody with a title has spoken or acted. */
void dz_holders_note(DzHolders *self, const DzSource *person);

/* Whether 这位, 该 points at the noun phrase `full`. */
gboolean dz_holders_is_pointed_at(const DzHolders *self, DzSpan full);

/* Who is meant by an office: of those who have spoken or acted, the only one that has it; else whom the page calls by
 * all of it (海风市市长) wherever it does, or before by the office alone, and far more often than others. NULL where
 * nobody is. Borrowed. */
const DzSource *dz_holders_find(DzHolders *self, const DzSource *role);

/* Whether `who` has, or is called by anywhere on the page, an office that speaks for the country whose name begins with
 * `letter` (中国外交部发言人). */
gboolean dz_holders_speaks_for(DzHolders *self, const DzSource *who, gunichar letter);

G_END_DECLS

#endif
