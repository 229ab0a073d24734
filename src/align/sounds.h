/* sounds.h -- how foreign names sound, in whatever characters they are written. */
#ifndef DZ_ALIGN_SOUNDS_H
#define DZ_ALIGN_SOUNDS_H

#include <duizhao/options.h>

G_BEGIN_DECLS

/* data/sounds.tsv. Never changed once made. */
typedef struct DzSounds DzSounds;

/* NULL and DZ_ERROR_DATA if the data file is unusable. */
DzSounds *dz_sounds_load(const DzOptions *options, GError **error);
void dz_sounds_free(DzSounds *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzSounds, dz_sounds_free)

/* The consonants of the last part of a name in common form, its surname: 约翰·科茨, John Coates. NULL: it is not
 * written as a foreign name is. Free with g_free(). */
char *dz_sounds_of(const DzSounds *self, const char *name);

/* Whether two names that sound so (NULL: not known) may be one name in two transcriptions. */
gboolean dz_sounds_are_alike(const char *a, const char *b);

G_END_DECLS

#endif
