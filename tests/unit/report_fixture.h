/* report_fixture.h -- a comparison built by hand, for the tests of the reports: one event, three outlets, one utterance
 * that two quote and one paraphrases, one statement. The articles, outlets and people are invented. */
#ifndef DZ_REPORT_FIXTURE_H
#define DZ_REPORT_FIXTURE_H

#include "comparison.h"

/* Free with free_fixture(). */
DzComparison *new_fixture(void);
void free_fixture(DzComparison *comparison);

/* The span of the first `words` in the article. */
DzSpan span_of(const DzArticle *article, const char *words);

#endif
