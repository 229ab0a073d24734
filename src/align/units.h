/* units.h -- the units of a scene, as its passages are built. */
#ifndef DZ_ALIGN_UNITS_H
#define DZ_ALIGN_UNITS_H

#include "scene.h"

G_BEGIN_DECLS

/* Appends the units of `common` (a span of the common form) to the scene's; if `names`, a name of the lexicon is one.
 */
void dz_units_append(DzScene *self, const DzArticle *article, DzSpan common, gboolean names);

/* The same of somebody's words, without what the reporter explains in short brackets within them. */
void dz_units_append_said(DzScene *self, const DzArticle *article, DzSpan common);

/* Finds the grams of the units from `first` on, which are all of one passage, in English or not. */
void dz_units_find_grams(DzScene *self, guint32 first, gboolean english);

#define DZ_OTHER_SCRIPT 0x80000000U /* set in units that are no Han character; the rest is an id of scene->words */

/* The unit that is called so; no word of a text has '@' or '#' in it. */
guint32 dz_unit_called(DzScene *self, const char *word);

/* The, of, was. */
gboolean dz_unit_is_grammar(const DzScene *self, guint32 unit);

/* How many Han characters, DZ_LONGEST_SYNONYM at most, follow each other from unit `first` on; punctuation ends them.
 */
guint32 dz_units_han_from(const DzScene *self, guint32 first);

/* How many words in other letters, DZ_LONGEST_ENGLISH at most, follow each other from unit `first` on, with no more
 * than a blank between two. */
guint32 dz_units_words_from(const DzScene *self, guint32 first);

/* The gram of a number, by the unit that its value is called. */
guint32 dz_gram_of_value(DzScene *self, guint32 unit);

/* The gram of a group of synonyms, and that which takes it back where both sides write the same word or phrase. */
guint32 dz_gram_of_english_sense(DzScene *self, guint32 group);
guint32 dz_gram_of_repeated(DzScene *self, guint32 phrase);

/* The gram of a notion: a unit, or a group of synonyms. */
guint32 dz_gram_of_notion(DzScene *self, guint32 unit);

G_END_DECLS

#endif
