/* quote.c -- see quote.h. */
#include "quote.h"

struct DzQuoter {
    const DzOptions *options;
};

DzQuoter *dz_quoter_new(const DzOptions *options, GError **error)
{
    (void)error;
    DzQuoter *self = g_new0(DzQuoter, 1);
    self->options = options;
    return self;
}

void dz_quoter_free(DzQuoter *self)
{
    g_free(self);
}

void dz_quoter_apply(const DzQuoter *self, DzArticle *article)
{
    (void)self;
    (void)article;
}
