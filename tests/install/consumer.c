/* consumer.c -- a stranger's program: reads an article and says which duizhao it stands on. */
#include <duizhao/duizhao.h>
#include <stdio.h>

int main(int argc, char **argv)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(DzComparison) comparison = dz_comparison_new(NULL, &error);
    if (comparison == NULL || argc != 2)
        return 1;
    dz_comparison_add_path(comparison, argv[1]);
    dz_comparison_run(comparison, DZ_STAGE_QUOTE);
    guint32 read = dz_comparison_get_n_articles(comparison) - dz_comparison_get_n_skipped(comparison);
    printf("duizhao %s: %u article\n", dz_version(), read);
    return 0;
}
