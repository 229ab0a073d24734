/* normalize.c -- see normalize.h. */
#include "normalize.h"

struct DzNormalizer {
    const DzOptions *options;
};

DzNormalizer *dz_normalizer_new(const DzOptions *options, GError **error)
{
    (void)error;
    DzNormalizer *self = g_new0(DzNormalizer, 1);
    self->options = options;
    return self;
}

void dz_normalizer_free(DzNormalizer *self)
{
    g_free(self);
}

gboolean dz_normalizer_apply(const DzNormalizer *self, DzArticle *article, GError **error)
{
    (void)self;
    (void)error;
    article->common = g_memdup2(article->text, article->length * sizeof(gunichar));
    article->common_length = article->length;
    return TRUE;
}

gboolean dz_normalizer_apply_display(const DzNormalizer *self, DzArticle *article, GError **error)
{
    (void)self;
    (void)article;
    (void)error;
    return TRUE;
}
