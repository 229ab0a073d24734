/* glosses.h -- an event's own names: those that its articles tell by one original form. */
#ifndef DZ_NORMALIZE_GLOSSES_H
#define DZ_NORMALIZE_GLOSSES_H

#include "event.h"
#include "lexicon.h"

G_BEGIN_DECLS

/* Finds which names of the event's articles render one original form (葛倫迪（Tom Grundy）, 格兰迪(Grundy)), adds them
 * to the terms of all its articles, and puts one of them in the place of the others in their common forms. Of a name
 * that the lexicon knows, its entry counts. */
void dz_glosses_unify(const DzLexicon *lexicon, const DzEvent *event);

G_END_DECLS

#endif
