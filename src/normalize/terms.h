/* terms.h -- names and regional words under one name. */
#ifndef DZ_TERMS_H
#define DZ_TERMS_H

#include "article.h"
#include "lexicon.h"

G_BEGIN_DECLS

/* Finds the names of the lexicon in article->common, sets article->terms, and puts the common name in the place of
 * regional ones: article->common and article->changes change accordingly. */
void dz_terms_unify(const DzLexicon *lexicon, DzArticle *article);

/* The same for names found in article->common by somebody else (DzLexiconHit, ascending and disjoint). Those that are
 * part of a longer name found before are left out; what was found before goes where it is part of one of them. */
void dz_terms_add(DzArticle *article, const GArray *hits);

G_END_DECLS

#endif
