/* synonyms.h -- words between which two renderings of one utterance choose, found in the common form. */
#ifndef DZ_ALIGN_SYNONYMS_H
#define DZ_ALIGN_SYNONYMS_H

#include <duizhao/options.h>

G_BEGIN_DECLS

#define DZ_LONGEST_SYNONYM 12 /* code points */

typedef struct DzSynonyms DzSynonyms;

/* Reads data/synonyms.tsv. */
DzSynonyms *dz_synonyms_load(const DzOptions *options, GError **error);
void dz_synonyms_free(DzSynonyms *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzSynonyms, dz_synonyms_free)

/* The group, from 1, of the longest word with which `text` begins; 0 if it begins with none. */
guint dz_synonyms_at(const DzSynonyms *self, const gunichar *text, guint32 length);

G_END_DECLS

#endif
