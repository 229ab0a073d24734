/* terms.h -- what an article says of the words that stand in marks elsewhere in it. */
#ifndef DZ_TERMS_H
#define DZ_TERMS_H

#include "marks.h"

G_BEGIN_DECLS

/* How often the same short words stand in marks; whether words of a heading are part of what the text tells as said. */
typedef struct DzTerms DzTerms;

DzTerms *dz_terms_new(const DzPage *page, const GArray *marked);
void dz_terms_free(DzTerms *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzTerms, dz_terms_free)

/* How often the words of `span` stand in marks; 0 where it is too long for a term. */
guint dz_terms_count(const DzTerms *self, const DzPage *page, DzSpan span);

/* Somebody says `span` in the text; what stands in marks inside it may be a term of his. Linear in its length. */
void dz_terms_hear(DzTerms *self, const DzPage *page, const GArray *marked, DzSpan span);

/* Whether what was heard holds `span`, which stands in a heading, or nearly. */
gboolean dz_terms_echo(const DzTerms *self, const DzPage *page, DzSpan span);

G_END_DECLS

#endif
