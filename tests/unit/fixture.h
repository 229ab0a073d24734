/* fixture.h -- comparisons made by hand, for tests of what reads a finished one.
 *
 * The articles are invented, and short enough to be counted by hand. All spans are found by searching for their words,
 * so that a changed sentence breaks the test that names it and no other.
 */
#ifndef DZ_FIXTURE_H
#define DZ_FIXTURE_H

#include "comparison.h"

/* An empty comparison; free with dz_comparison_free(). */
DzComparison *fixture_new(void);

/* Appends an article by `outlet`: the first text is its heading and title, the others its paragraphs, up to NULL. The
 * common form is Simplified; each block is one sentence. */
DzArticle *fixture_article(DzComparison *self, const char *path, const char *outlet, const char *script,
                           const char *const *texts);

/* The first place of `words` in the article; fails the test if there is none. */
DzSpan fixture_find(const DzArticle *article, const char *words);

/* Appends a quotation of `words`, with their marks around them; `speaker` and `cue` may be NULL. */
DzQuotation *fixture_quotation(DzArticle *article, const char *words, DzQuotationKind kind, const char *speaker,
                               const char *cue);

/* Groups articles, up to NULL, into an event labelled with the first's title. */
DzEvent *fixture_event(DzComparison *self, DzArticle *const *articles);

/* Appends a match of the given readings (copied) without pairs; the caller may set what else it needs. */
DzMatch *fixture_match(DzComparison *self, DzMatchKind kind, DzHow how, const DzReading *readings, guint32 n);

/* Adds the comparison of readings a and b; differences are copied. */
void fixture_pair(DzMatch *match, guint32 a, guint32 b, double similarity, const DzDifference *differences, guint32 n);

/* Three outlets on a closed bridge: one utterance cut short by the second and translated by the third, one statement
 * with another number, an omission, an indirect report, a vague source. */
DzComparison *fixture_bridge(void);

/* The same shape, with everything in it that could hurt whoever shows it: markup, formulas, escapes, bidi controls. */
DzComparison *fixture_hostile(void);

#endif
