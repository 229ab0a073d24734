/* romanized.h -- whether a Chinese name is the one that Latin letters spell. */
#ifndef DZ_ALIGN_ROMANIZED_H
#define DZ_ALIGN_ROMANIZED_H

#include <duizhao/options.h>

G_BEGIN_DECLS

/* data/initials.tsv. Never changed once made. */
typedef struct DzRomanized DzRomanized;

/* NULL and DZ_ERROR_DATA if the data file is unusable. */
DzRomanized *dz_romanized_load(const DzOptions *options, GError **error);
void dz_romanized_free(DzRomanized *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzRomanized, dz_romanized_free)

/* Whether one of two names in common form is Chinese, and the other may be its spelling: syllable for syllable, the
 * surname before or after the others. */
gboolean dz_romanized_are_one(const DzRomanized *self, const char *a, const char *b);

G_END_DECLS

#endif
