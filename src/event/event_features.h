/* event_features.h -- what an article is about, as countable features.
 *
 * A feature is two neighbouring Han characters, a word of another script, a number, or a name of the news lexicon. Each
 * is counted apart in three parts of the article: its title, its head (title and lead), and its whole.
 */
#ifndef DZ_FEATURES_H
#define DZ_FEATURES_H

#include "article.h"
#include "numbers.h"
#include "translations.h"
#include "vector.h"

G_BEGIN_DECLS

typedef enum {
    DZ_PART_WHOLE,
    DZ_PART_HEAD,
    DZ_PART_TITLE,
    DZ_N_PARTS,
} DzPart;

typedef enum {
    DZ_FEATURE_BIGRAM,
    DZ_FEATURE_WORD,
    DZ_FEATURE_NUMBER,
    DZ_FEATURE_NAME,
} DzFeatureKind;

/* A key is two bits of part, two of kind, and sixty that tell features of one kind apart: a bigram's two code points, a
 * hash of a word or name, so that two words may share a key with a probability nobody will live to see. */
enum { DZ_KEY_PART_SHIFT = 62, DZ_KEY_KIND_SHIFT = 60 };

static inline DzPart dz_feature_part(DzFeatureKey key)
{
    return (DzPart)(key >> DZ_KEY_PART_SHIFT);
}

static inline DzFeatureKind dz_feature_kind(DzFeatureKey key)
{
    return (DzFeatureKind)(key >> DZ_KEY_KIND_SHIFT & 3);
}

/* The key of the same feature without its part, which is also the key of its count in the whole. */
static inline DzFeatureKey dz_feature_anywhere(DzFeatureKey key)
{
    return key & ((G_GUINT64_CONSTANT(1) << DZ_KEY_PART_SHIFT) - 1);
}

/* The key of the same feature in `part`. */
static inline DzFeatureKey dz_feature_in(DzPart part, DzFeatureKey key)
{
    return (DzFeatureKey)part << DZ_KEY_PART_SHIFT | dz_feature_anywhere(key);
}

/* The key, without part, of a bigram or word written as `text`; 0 if it is neither. */
DzFeatureKey dz_feature_key(const gunichar *text, guint32 length);

/* The same of a name of the news lexicon, and of a number. */
DzFeatureKey dz_feature_name_key(const char *id);
DzFeatureKey dz_feature_number_key(const DzNumber *number);

/* Whether a name is a feature: a person, place, organisation or office, rather than a medium or another word. */
gboolean dz_term_names(const DzTerm *term);

/* How many characters the word of another script at `text` has; 0 where none begins. A run of digits is a number, no
 * word. */
guint32 dz_word_length(const gunichar *text, guint32 length);

/* Whether a number can tell one happening from another: small and round figures stand in every article. Dates do not
 * count. */
gboolean dz_number_tells_apart(const DzNumber *number);

/* The common form of an article's title and lead, gunichar by gunichar. */
GArray *dz_head_text(const DzArticle *article);

/* The vector of an article's counts. The words of an English one count as the Chinese ones that say the same too, if
 * there are `translations` (else NULL). */
GArray *dz_features_count(const DzArticle *article, const DzTranslations *translations);

G_END_DECLS

#endif
