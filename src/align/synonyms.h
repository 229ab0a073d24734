/* synonyms.h -- words between which two renderings of one utterance choose, found in the common form. */
#ifndef DZ_ALIGN_SYNONYMS_H
#define DZ_ALIGN_SYNONYMS_H

#include <duizhao/options.h>

G_BEGIN_DECLS

#define DZ_LONGEST_SYNONYM 12 /* code points */
#define DZ_MAX_SENSES 3       /* groups of one word */

/* A word of the list. */
typedef struct {
    guint32 length;              /* code points */
    guint32 id;                  /* from 1 */
    guint32 n_groups;            /* 0: it only keeps a shorter word from being seen within it */
    guint groups[DZ_MAX_SENSES]; /* from 1 */
} DzSynonym;

typedef struct DzSynonyms DzSynonyms;

/* Reads text/data/synonyms.tsv. */
DzSynonyms *dz_synonyms_load(const DzOptions *options, GError **error);
void dz_synonyms_free(DzSynonyms *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzSynonyms, dz_synonyms_free)

/* The longest word with which `text` begins; NULL if it begins with none. */
const DzSynonym *dz_synonyms_at(const DzSynonyms *self, const gunichar *text, guint32 length);

G_END_DECLS

#endif
