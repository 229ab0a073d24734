/* view_speakers.h -- who is quoted, over outlets that write names otherwise. */
#ifndef DZ_VIEW_SPEAKERS_H
#define DZ_VIEW_SPEAKERS_H

#include "comparison.h"

G_BEGIN_DECLS

/* What one outlet has of one speaker; an article without an outlet stands for itself. */
typedef struct {
    const DzQuotation *first; /* of what is counted, borrowed; its `speaker` is NULL where nobody is named */
    guint quotations;         /* direct and partial */
    guint32 words;            /* of them: see dz_count_words() */
    guint reported;           /* indirect speech */
    gboolean vague;
} DzShare;

typedef struct {
    char *key;                /* by which the speaker is recognised; NULL: nobody is named */
    const DzQuotation *named; /* with the longest name; borrowed */
    GArray *shares;           /* DzShare, the largest first */
    guint total;              /* quotations and indirect speech */
    gboolean vague;           /* everywhere */
} DzSpeaker;

/* The first place where the article has the name that `quotation` gives its speaker. FALSE: nowhere, or no name. */
gboolean dz_speaker_find(const DzQuotation *quotation, DzSpan *span);

/* The speaker's name in the common form, 林郑月娥 for 林鄭月娥; where the article has it nowhere, as it is given. NULL:
 * nobody is named. Free with g_free(). */
char *dz_speaker_dup_common(const DzQuotation *quotation);

/* The speakers of an event, or of all articles if it is NULL: DzSpeaker *, owned. Named ones by how much they are
 * quoted, then vague ones, then nobody. A part of a name stands for the whole one (奥恩 for 米歇尔·奥恩), if only one
 * among them has it, and one name for another to which matches give the same words. */
GPtrArray *dz_speakers_of(const DzComparison *comparison, const DzEvent *event);

G_END_DECLS

#endif
