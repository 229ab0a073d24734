/* align.c -- see align.h. */
#include "align.h"

struct DzAligner {
    const DzOptions *options;
};

DzAligner *dz_aligner_new(const DzOptions *options, GError **error)
{
    (void)error;
    DzAligner *self = g_new0(DzAligner, 1);
    self->options = options;
    return self;
}

void dz_aligner_free(DzAligner *self)
{
    g_free(self);
}

void dz_aligner_align(const DzAligner *self, DzComparison *comparison)
{
    (void)self;
    (void)comparison;
}
