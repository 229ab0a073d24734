/* consumer.c -- a stranger's program, from the public headers alone: the utterances that two articles share. */
#include <duizhao/duizhao.h>
#include <stdio.h>

static void print_reading(const DzReading *reading)
{
    g_autofree char *outlet = dz_article_dup_outlet(reading->article);
    g_autofree char *text = dz_article_dup_text(reading->article, reading->span);
    printf("  %s: %s\n", outlet, text);
}

int main(int argc, char **argv)
{
    g_autoptr(GError) error = NULL;
    DzOptions options;
    dz_options_init(&options);
    options.one_event = TRUE;
    g_autoptr(DzComparison) comparison = dz_comparison_new(&options, &error);
    if (comparison == NULL) {
        fprintf(stderr, "%s\n", error->message);
        return 1;
    }
    for (int i = 1; i < argc; i++)
        dz_comparison_add_path(comparison, argv[i]);
    dz_comparison_run(comparison, DZ_STAGE_ALIGN);
    printf("duizhao %s\n", dz_version());
    for (guint32 i = 0; i < dz_comparison_get_n_matches(comparison, DZ_MATCH_UTTERANCE); i++) {
        const DzMatch *match = dz_comparison_get_match(comparison, DZ_MATCH_UTTERANCE, i);
        printf("m%u %s\n", match->id, dz_how_name(match->how));
        for (guint32 k = 0; k < match->n_readings; k++)
            print_reading(&match->readings[k]);
    }
    return 0;
}
