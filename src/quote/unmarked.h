/* unmarked.h -- quotations without marks. */
#ifndef DZ_UNMARKED_H
#define DZ_UNMARKED_H

#include "name.h"

G_BEGIN_DECLS

/* Adds to `marked` (as of dz_marks_find()) what is introduced by a colon and has no marks, flagged
 * DZ_QUOTATION_UNMARKED: the rest of a paragraph after 王某写道：, or the paragraph after one that ends so; of a list,
 * all its points. */
void dz_unmarked_add(const DzPage *page, const DzVocabulary *vocabulary, const DzNames *names, GArray *marked);

G_END_DECLS

#endif
