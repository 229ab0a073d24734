/* english.h -- what an English word has in common with another: its stem, and what both mean. */
#ifndef DZ_ALIGN_ENGLISH_H
#define DZ_ALIGN_ENGLISH_H

#include "scene.h"

G_BEGIN_DECLS

/* The unit of the word without its ending; a word of grammar, or a Han character, as it is. */
guint32 dz_english_stem(DzScene *scene, guint32 unit);

/* Appends the senses (see scene.h) of the units from `first` on, which are all of one passage of an English article. */
void dz_english_append_senses(DzScene *scene, guint32 first);

G_END_DECLS

#endif
