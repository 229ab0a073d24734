/* summary.c -- a comparison in ten lines, for `duizhao report --summary`.
 * In:     a finished comparison.
 * Out:    one line a number: what a reader can expect of the report.
 */
#include "cli.h"

enum { N_KINDS = DZ_QUOTATION_MENTION + 1, N_HOWS = DZ_HOW_RETRANSLATED + 1 };

typedef struct {
    guint articles;
    guint quotations[N_KINDS];
    guint hows[N_HOWS];
    guint omissions;
    GHashTable *outlets; /* what the report calls them */
} Counts;

static void count_article(Counts *counts, const DzArticle *article)
{
    if (dz_article_get_skipped(article) != NULL)
        return;
    counts->articles++;
    g_hash_table_add(counts->outlets, dz_article_dup_outlet(article));
    for (guint32 i = 0; i < dz_article_get_n_quotations(article); i++) {
        const DzQuotation *quotation = dz_article_get_quotation(article, i);
        if ((guint)quotation->kind < N_KINDS)
            counts->quotations[quotation->kind]++;
    }
}

static void count_matches(Counts *counts, const DzComparison *comparison, DzMatchKind kind)
{
    for (guint32 i = 0; i < dz_comparison_get_n_matches(comparison, kind); i++) {
        const DzMatch *match = dz_comparison_get_match(comparison, kind, i);
        counts->omissions += match->n_omissions;
        if (kind == DZ_MATCH_UTTERANCE)
            counts->hows[match->how]++;
    }
}

static guint compared_events(const DzComparison *comparison)
{
    guint compared = 0;
    for (guint32 i = 0; i < dz_comparison_get_n_events(comparison); i++)
        compared += dz_comparison_get_event(comparison, i)->n_articles > 1;
    return compared;
}

static void print_counts(const Counts *counts, const DzComparison *comparison, FILE *out)
{
    const guint *kinds = counts->quotations;
    const guint *hows = counts->hows;
    fprintf(out, "articles    %u\n", counts->articles);
    fprintf(out, "outlets     %u\n", g_hash_table_size(counts->outlets));
    fprintf(out, "events      %u, %u of them in two or more articles\n", dz_comparison_get_n_events(comparison),
            compared_events(comparison));
    fprintf(out, "quotations  %u direct, %u partial, %u mentions\n", kinds[DZ_QUOTATION_DIRECT],
            kinds[DZ_QUOTATION_PARTIAL], kinds[DZ_QUOTATION_MENTION]);
    fprintf(out, "speakers    %u\n", dz_sources_count(comparison));
    fprintf(out, "matches     %u verbatim, %u near, %u retranslated\n", hows[DZ_HOW_VERBATIM], hows[DZ_HOW_NEAR],
            hows[DZ_HOW_RETRANSLATED]);
    fprintf(out, "statements  %u in two or more articles\n",
            dz_comparison_get_n_matches(comparison, DZ_MATCH_STATEMENT));
    fprintf(out, "indirect    %u sentences report a quotation without quoting it\n",
            dz_comparison_get_n_indirect(comparison));
    fprintf(out, "omissions   %u places where an article lacks what others carry\n", counts->omissions);
    fprintf(out, "skipped     %u inputs\n", dz_comparison_get_n_skipped(comparison));
}

void dz_cli_summarize(const DzComparison *comparison, FILE *out)
{
    Counts counts = {.outlets = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL)};
    for (guint32 i = 0; i < dz_comparison_get_n_articles(comparison); i++)
        count_article(&counts, dz_comparison_get_article(comparison, i));
    count_matches(&counts, comparison, DZ_MATCH_UTTERANCE);
    count_matches(&counts, comparison, DZ_MATCH_STATEMENT);
    print_counts(&counts, comparison, out);
    g_hash_table_unref(counts.outlets);
}
