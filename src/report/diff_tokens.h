/* diff_tokens.h -- where two sentences differ: by characters in Chinese, by words in English. */
#ifndef DZ_DIFF_TOKENS_H
#define DZ_DIFF_TOKENS_H

#include "article.h"

G_BEGIN_DECLS

/* A stretch of both sentences; either span may be empty. In the articles' plain texts. */
typedef struct {
    DzSpan a;
    DzSpan b;
    gboolean same; /* but for script and punctuation */
} DzDiffStretch;

/* The stretches of two sentences, in order, covering both. Free with g_array_unref(). */
GArray *dz_diff_sentences(const DzArticle *a, DzSpan in_a, const DzArticle *b, DzSpan in_b);

G_END_DECLS

#endif
