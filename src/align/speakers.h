/* speakers.h -- whether two attributions name one source. */
#ifndef DZ_ALIGN_SPEAKERS_H
#define DZ_ALIGN_SPEAKERS_H

#include "event.h"
#include "romanized.h"
#include "sounds.h"

G_BEGIN_DECLS

typedef enum {
    DZ_SPEAKERS_SAME,     /* one name is the other, or a part of it, or sounds like it, or spells it */
    DZ_SPEAKERS_KIN,      /* one speaks for the other: 外交部發言人華春瑩 / 外交部 */
    DZ_SPEAKERS_UNKNOWN,  /* one of them is not named, or tells no source from another: 新聞稿, 中方, 發言人 */
    DZ_SPEAKERS_UNLIKE,   /* two names that may still be one source: 拉布 / 藍韜文 */
    DZ_SPEAKERS_DIFFERENT /* some article of the event tells the two apart */
} DzSpeakers;

/* The names of an event's speakers in their common forms. */
typedef struct DzSpeakerTable DzSpeakerTable;

/* `sources`, `sounds` and `romanized` (see lexica.h) must outlive the table. */
DzSpeakerTable *dz_speaker_table_new(const DzEvent *event, GHashTable *sources, const DzSounds *sounds,
                                     const DzRomanized *romanized);
void dz_speaker_table_free(DzSpeakerTable *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzSpeakerTable, dz_speaker_table_free)

/* Of quotations and of reported speech alike. */
DzSpeakers dz_speakers_compare(const DzSpeakerTable *self, const DzQuotation *a, const DzQuotation *b);

/* Whether the articles of the two name two persons whom nobody can take for one: some article tells them apart, or the
 * news lexicon knows both, by names that nobody else bears. Of two other names one may render the other, and an office
 * or a paper speaks for a person. */
gboolean dz_speakers_disagree(const DzSpeakerTable *self, const DzQuotation *a, const DzQuotation *b);

/* From now on the two speakers are united: one person under two names, for those who ask with the second call. */
void dz_speakers_unite(DzSpeakerTable *self, const DzQuotation *a, const DzQuotation *b);
gboolean dz_speakers_are_united(const DzSpeakerTable *self, const DzQuotation *a, const DzQuotation *b);

/* One of those to whom a quotation's article may give it (see DzClaimant). */
typedef struct {
    const DzClaimant *who;
    const struct DzSpeakerName *name;
} DzClaim;

/* NULL: its speaker, if it has one, is sure. */
const GArray *dz_speakers_claims(const DzSpeakerTable *self, const DzQuotation *quotation);

/* How sure the quotation's own article is of its speaker, 0 to 1. */
double dz_speakers_chance(const DzSpeakerTable *self, const DzQuotation *quotation);

/* Whether the claimant is the speaker of `other`. */
gboolean dz_speakers_is_claimant(const DzSpeakerTable *self, const DzClaim *claim, const DzQuotation *other);

/* From now on the claimant is the quotation's speaker. */
void dz_speakers_settle(DzSpeakerTable *self, const DzQuotation *quotation, const DzClaim *claim);

/* Whether a text in its common form names the quotation's speaker. */
gboolean dz_speakers_is_named(const DzSpeakerTable *self, const DzQuotation *quotation, const char *common);

/* The common form of a quotation's speaker, NULL if it has none. Belongs to the table. */
const char *dz_speaker_common(const DzSpeakerTable *self, const DzQuotation *quotation);

G_END_DECLS

#endif
