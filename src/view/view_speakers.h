/* view_speakers.h -- who is quoted, over outlets that write names otherwise. */
#ifndef DZ_VIEW_SPEAKERS_H
#define DZ_VIEW_SPEAKERS_H

#include "comparison.h"

G_BEGIN_DECLS

/* What one outlet has of one speaker. */
typedef struct {
    const char *outlet; /* NULL: an article does not say; borrowed */
    const char *name;   /* as the outlet first writes it; NULL: nobody; borrowed */
    guint quotations;   /* direct and partial */
    guint32 characters; /* of them, in code points */
    guint reported;     /* indirect speech */
    gboolean vague;
} DzShare;

typedef struct {
    char *key;      /* by which the speaker is recognised; NULL: nobody is named */
    GArray *shares; /* DzShare, the largest first */
    guint total;    /* quotations and indirect speech */
    gboolean vague; /* everywhere */
} DzSpeaker;

/* The first place where the article has the name that `quotation` gives its speaker. FALSE: nowhere, or no name. */
gboolean dz_speaker_find(const DzQuotation *quotation, DzSpan *span);

/* DzSpeaker *, owned: named ones by how much they are quoted, then vague ones, then nobody. */
GPtrArray *dz_speakers_of(const DzComparison *comparison);

G_END_DECLS

#endif
