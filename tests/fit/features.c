/* features.c -- what is true of each quotation of some articles: `fit_features FILE...` prints, tab-separated, a
 * line a quotation: path, begin, end, kind, the line of this article it is coordinated with (-1: none), the names of
 * its features with blanks between them, its text; then, in the common form, what stands in its marks with a bar before
 * each word, and the word before and after the marks. For fit/kinds, fit/usage.
 */
#include "characters.h"
#include "kind_features.h"
#include "normalize.h"
#include "page.h"
#include "quote.h"
#include "read.h"

#include <stdio.h>

static void print_range(const DzPage *page, DzSpan span, gboolean bars)
{
    for (guint32 i = span.begin; i < span.end; i++) {
        char utf8[7] = {0};
        g_unichar_to_utf8(dz_is_blank(page->c[i]) ? ' ' : page->c[i], utf8);
        printf("%s%s", bars && page->starts[i] ? "|" : "", utf8);
    }
}

static void print_quotation(const DzArticle *article, guint32 index, const DzFinding *finding, const DzPage *page)
{
    const DzQuotation *quotation = dz_article_get_quotation(article, index);
    g_autofree char *text = dz_article_dup_text(article, quotation->span);
    printf("%s\t%u\t%u\t%s\t%d\t", dz_article_get_path(article), quotation->span.begin, quotation->span.end,
           dz_quotation_kind_name(quotation->kind), finding->parallel == DZ_NO_SPEECH ? -1 : (int)finding->parallel);
    for (guint i = 0; i < DZ_N_FEATURES; i++)
        if (dz_features_have(finding->features, (DzFeature)i))
            printf("%s ", dz_feature_name((DzFeature)i));
    printf("\t%s\t", g_strdelimit(text, "\n\t", ' '));
    print_range(page, finding->pair.span, TRUE);
    putchar('\t');
    print_range(page, dz_usage_before(page, &finding->pair), FALSE);
    putchar('\t');
    print_range(page, dz_usage_after(page, &finding->pair), FALSE);
    putchar('\n');
}

static void run_file(const DzReader *reader, const DzNormalizer *normalizer, const DzQuoter *quoter, const char *path)
{
    g_autoptr(GPtrArray) articles = g_ptr_array_new_with_free_func((GDestroyNotify)dz_article_free);
    dz_reader_read_file(reader, path, articles);
    for (guint i = 0; i < articles->len; i++) {
        DzArticle *article = g_ptr_array_index(articles, i);
        g_autoptr(GArray) findings = g_array_new(FALSE, FALSE, sizeof(DzFinding));
        if (article->skipped != NULL || !dz_normalizer_apply(normalizer, article, NULL))
            continue;
        dz_quoter_explain(quoter, article, findings);
        g_autoptr(DzPage) page = dz_page_new(article);
        for (guint32 q = 0; q < findings->len; q++)
            print_quotation(article, q, &g_array_index(findings, DzFinding, q), page);
    }
}

int main(int argc, char **argv)
{
    DzOptions options;
    dz_options_init(&options);
    g_autoptr(DzReader) reader = dz_reader_new(&options, NULL);
    g_autoptr(DzNormalizer) normalizer = dz_normalizer_new(&options, NULL);
    g_autoptr(DzQuoter) quoter = dz_quoter_new(&options, NULL);
    for (int i = 1; i < argc; i++)
        run_file(reader, normalizer, quoter, argv[i]);
    return 0;
}
