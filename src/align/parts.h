/* parts.h -- the steps of this room, in the order align.c takes them. */
#ifndef DZ_ALIGN_PARTS_H
#define DZ_ALIGN_PARTS_H

#include "comparison.h"
#include "index.h"
#include "scene.h"

G_BEGIN_DECLS

/* Makes the same words of several articles quotations or mentions, as the articles say together. */
void dz_mentions_correct(const DzEvent *event);

/* Makes a quotation of each mention whose words stand within what another outlet gives as somebody's. */
void dz_fragments_correct(const DzEvent *event, const DzLexica *lexica);

/* `sentences` is always an index over scene->sentences. */

/* Ties each article that stands word for word in another outlet's to that one; see dz_article_get_same_text(). */
void dz_reprints_find(const DzScene *scene);

/* Quotations of two or more articles that render one utterance; appends DzMatch * to `matches`. */
void dz_utterances_find(const DzScene *scene, DzIndex *sentences, GPtrArray *matches);

/* Sentences of two or more articles that state one fact; appends DzMatch * to `statements`. */
void dz_statements_find(const DzScene *scene, DzIndex *sentences, GPtrArray *statements);

/* Sentences that report a quotation of another article; appends DzIndirect to `indirect`. `matches` are the event's
 * utterances. */
void dz_indirect_find(const DzScene *scene, DzIndex *sentences, const GPtrArray *matches, GArray *indirect);

/* Numbers of two outlets that count one thing and contradict each other, wherever they stand; appends DzFigures * to
 * `figures`. */
void dz_figures_find(const DzScene *scene, GPtrArray *figures);

/* A match of the given places (guint32, ascending) in scene->quotes or scene->sentences, complete but for how its
 * readings are alike. */
DzMatch *dz_match_of(const DzScene *scene, DzIndex *sentences, const GArray *passages, const GArray *places);

/* The steps of dz_match_of(): fill pairs, evidence and omissions of a match that has its readings. */
void dz_pairs_find(const DzScene *scene, const GArray *passages, const GArray *places, DzMatch *match);
void dz_evidence_find(const DzScene *scene, const GArray *passages, const GArray *places, DzMatch *match);
void dz_omissions_find(const DzScene *scene, DzIndex *sentences, const GArray *passages, const GArray *places,
                       DzMatch *match);

/* An article that reports a reading of a match without quoting it has not left it out. */
void dz_omissions_drop_reported(const GPtrArray *matches, const GArray *indirect);

/* Gives quotations of which their own articles are not sure to those whom the others name; `places` are a match's. */
void dz_speakers_settle_all(const DzScene *scene, const GArray *places);

/* Sets the flags of quotations that only their match can tell: a speaker that another witness names, a quotation
 * that is cut where another witness has a turn. */
void dz_flags_set(const DzScene *scene, const GArray *places, const DzMatch *match);

/* Whether the places are in articles of more than one outlet: two versions of one article are one witness. */
gboolean dz_spans_two_outlets(const DzScene *scene, const GArray *passages, const GArray *places);

/* Joins groups (GArray of guint32) of quotations that are one utterance; `edges` as the groups were made from them, the
 * forbidding ones last. */
void dz_groups_merge(const DzScene *scene, const GArray *edges, GPtrArray *groups);

/* “…”（“…”）: whether a quotation stands alone in brackets right behind another: the same in another language. */
gboolean dz_is_gloss(const DzQuotation *quotation);

/* Makes one group of that of each quotation and that of its gloss, unless an edge forbids it. */
void dz_groups_unite_glosses(const DzScene *scene, const GArray *edges, GPtrArray *groups);

/* Drops the edges to a quotation that lie in one within it: see nested.c. */
void dz_nested_untie(const DzScene *scene, GArray *edges);

/* Adds a group for each passage that has a twin in another article and is in no group yet. */
void dz_groups_add_repeated(GPtrArray *groups, const GArray *passages);

/* The reading that is most like all others: its index into `places`. */
guint dz_core_of(const DzScene *scene, const GArray *passages, const GArray *places);

G_END_DECLS

#endif
