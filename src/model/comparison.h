/* comparison.h -- the whole of one comparison, as the stages fill it and the reports read it. */
#ifndef DZ_COMPARISON_H
#define DZ_COMPARISON_H

#include "article.h"
#include "corrections.h"
#include "event.h"
#include "match.h"

#include <duizhao/comparison.h>

G_BEGIN_DECLS

struct DzComparison {
    DzOptions options;
    GPtrArray *articles;        /* DzArticle *, owned; skipped ones too */
    GPtrArray *events;          /* DzEvent *, owned */
    GPtrArray *matches;         /* DzMatch * of utterances, owned */
    GPtrArray *statements;      /* DzMatch * of statements, owned */
    GPtrArray *figures;         /* DzFigures *, owned */
    GArray *indirect;           /* DzIndirect */
    GPtrArray *notes;           /* char *, NULL-terminated, owned: what an editor should know of the whole */
    DzCorrections *corrections; /* NULL: there are none */
    const struct DzTranslations *translations; /* of the pipeline; NULL: no article is in English */
    gpointer stages;                           /* of the pipeline, which frees it: what it loaded, and what was added */
};

/* Tells the caller how far the run is; see DzProgressFunc. Only from the thread that runs the comparison. */
void dz_comparison_report_progress(const DzComparison *self, const char *stage, guint done, guint total);

G_END_DECLS

#endif
