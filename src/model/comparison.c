/* comparison.c -- reading the result of a comparison. Making and running it is the pipeline's. */
#include "comparison.h"

guint32 dz_comparison_get_n_articles(const DzComparison *self)
{
    return self->articles->len;
}

const DzArticle *dz_comparison_get_article(const DzComparison *self, guint32 index)
{
    g_return_val_if_fail(index < self->articles->len, NULL);
    return g_ptr_array_index(self->articles, index);
}

guint32 dz_comparison_get_n_skipped(const DzComparison *self)
{
    guint32 skipped = 0;
    for (guint i = 0; i < self->articles->len; i++)
        skipped += ((const DzArticle *)g_ptr_array_index(self->articles, i))->skipped != NULL;
    return skipped;
}

const char *const *dz_comparison_get_notes(const DzComparison *self)
{
    return (const char *const *)self->notes->pdata;
}

guint32 dz_comparison_get_n_events(const DzComparison *self)
{
    return self->events->len;
}

const DzEvent *dz_comparison_get_event(const DzComparison *self, guint32 index)
{
    g_return_val_if_fail(index < self->events->len, NULL);
    return g_ptr_array_index(self->events, index);
}

static const GPtrArray *matches_of(const DzComparison *self, DzMatchKind kind)
{
    return kind == DZ_MATCH_UTTERANCE ? self->matches : self->statements;
}

guint32 dz_comparison_get_n_matches(const DzComparison *self, DzMatchKind kind)
{
    return matches_of(self, kind)->len;
}

const DzMatch *dz_comparison_get_match(const DzComparison *self, DzMatchKind kind, guint32 index)
{
    g_return_val_if_fail(index < matches_of(self, kind)->len, NULL);
    return g_ptr_array_index(matches_of(self, kind), index);
}

guint32 dz_comparison_get_n_figures(const DzComparison *self)
{
    return self->figures->len;
}

const DzFigures *dz_comparison_get_figures(const DzComparison *self, guint32 index)
{
    g_return_val_if_fail(index < self->figures->len, NULL);
    return g_ptr_array_index(self->figures, index);
}

guint32 dz_comparison_get_n_indirect(const DzComparison *self)
{
    return self->indirect->len;
}

const DzIndirect *dz_comparison_get_indirect(const DzComparison *self, guint32 index)
{
    g_return_val_if_fail(index < self->indirect->len, NULL);
    return &g_array_index(self->indirect, DzIndirect, index);
}

void dz_comparison_report_progress(const DzComparison *self, const char *stage, guint done, guint total)
{
    if (self->options.progress != NULL)
        self->options.progress(stage, done, total, self->options.progress_data);
}
