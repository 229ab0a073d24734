/* diff.h -- two articles sentence by sentence, for a terminal. */
#ifndef DUIZHAO_DIFF_H
#define DUIZHAO_DIFF_H

#include <duizhao/report.h>

G_BEGIN_DECLS

typedef enum {
    DZ_DIFF_BESIDE,  /* a to the left, b to the right */
    DZ_DIFF_UNIFIED, /* one column, as `diff -u` has it */
} DzDiffLayout;

/* What `a` and `b`, two articles of one comparison, have in common and where they part. Sentences that say the same are
 * in line with one another; one that stands elsewhere in the other article is shown as moved; inside a pair, characters
 * (in English, words) that differ are marked. Sets `*same` (may be NULL) to whether nothing differs but script and
 * punctuation. Pairs what DZ_STAGE_ALIGN has matched, and what looks alike. Of `options`, which may be NULL, width and
 * colour count. Free with g_bytes_unref(); never NULL. */
DZ_API GBytes *dz_diff_to_bytes(const DzComparison *comparison, const DzArticle *a, const DzArticle *b,
                                DzDiffLayout layout, const DzReportOptions *options, gboolean *same);

G_END_DECLS

#endif
