/* cmd_diff.c -- duizhao diff: two articles in the terminal.
 * Out:    exit status 0 if they say the same but for script and punctuation, 1 if they differ, as diff has it; 2 and 3
 *         as everywhere.
 */
#include "cli.h"

#include <unistd.h>

/* Of diff alone; everywhere else 1 means that inputs were skipped. */
enum { DIFFERENT = DZ_EXIT_SOME_SKIPPED };

typedef struct {
    const char *path;
    GBytes *bytes;
} Input;

static void clear_input(Input *input)
{
    g_clear_pointer(&input->bytes, g_bytes_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Input, clear_input)

/* Both articles are read twice, by themselves and together: a copy of an article would be skipped beside it. */
static gboolean load(Input *input, const char *path)
{
    char *contents = NULL;
    gsize length = 0;
    g_autoptr(GError) error = NULL;
    g_autoptr(GIOChannel) in = NULL;
    input->path = path;
    if (g_file_test(path, G_FILE_TEST_IS_DIR)) {
        dz_cli_complain("%s: is a folder; diff compares one article with one", path);
        return FALSE;
    }
    if (g_str_equal(path, "-")) {
        in = g_io_channel_unix_new(STDIN_FILENO);
        g_io_channel_set_encoding(in, NULL, NULL);
        g_io_channel_read_to_end(in, &contents, &length, &error);
    } else {
        g_file_get_contents(path, &contents, &length, &error);
    }
    if (error != NULL) {
        const char *reason = strrchr(error->message, ':'); /* after GLib's sentence about the path */
        dz_cli_complain("%s%s", path, reason != NULL ? reason : ": cannot be read");
        return FALSE;
    }
    input->bytes = g_bytes_new_take(contents, length);
    return TRUE;
}

static DzComparison *run(const Input *const *inputs, const DzOptions *options, DzStage until)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(DzComparison) comparison = dz_comparison_new(options, &error);
    if (comparison == NULL) {
        dz_cli_complain("%s", error->message);
        return NULL;
    }
    for (; *inputs != NULL; inputs++) {
        gsize length = 0;
        const void *data = g_bytes_get_data((*inputs)->bytes, &length);
        dz_comparison_add_bytes(comparison, (*inputs)->path, data, length);
    }
    dz_comparison_run(comparison, until);
    return g_steal_pointer(&comparison);
}

static const DzArticle *article_at(const DzComparison *comparison, const char *path)
{
    for (guint32 i = 0; i < dz_comparison_get_n_articles(comparison); i++) {
        const DzArticle *article = dz_comparison_get_article(comparison, i);
        if (dz_article_get_skipped(article) == NULL && g_str_equal(dz_article_get_path(article), path))
            return article;
    }
    return NULL;
}

/* Whether lexica and configurations can be loaded: if not, that is no fault of an article. */
static gboolean can_run(const DzOptions *options)
{
    const Input *const none[] = {NULL};
    g_autoptr(DzComparison) comparison = run(none, options, DZ_STAGE_READ);
    return comparison != NULL;
}

/* The one article of an input, by itself; NULL after saying why. */
static DzComparison *run_alone(const Input *input, const DzOptions *options)
{
    const Input *const inputs[] = {input, NULL};
    g_autoptr(DzComparison) comparison = run(inputs, options, DZ_STAGE_READ);
    if (comparison == NULL)
        return NULL;
    guint32 n = dz_comparison_get_n_articles(comparison);
    const DzArticle *first = dz_comparison_get_article(comparison, 0);
    if (n == 1 && dz_article_get_skipped(first) == NULL)
        return g_steal_pointer(&comparison);
    if (n == 1)
        dz_cli_complain("%s: %s", input->path, dz_article_get_skipped(first));
    else
        dz_cli_complain("%s: holds %u articles; diff compares one with one", input->path, n);
    return NULL;
}

static char *text_of(const DzComparison *comparison)
{
    const DzArticle *article = dz_comparison_get_article(comparison, 0);
    return dz_article_dup_text(article, (DzSpan){0, dz_article_get_length(article)});
}

static DzExit compare(const Input *a, const Input *b, const DzCliCommon *common, DzDiffLayout layout)
{
    g_autoptr(DzComparison) alone_a = run_alone(a, &common->options);
    g_autoptr(DzComparison) alone_b = alone_a != NULL ? run_alone(b, &common->options) : NULL;
    if (alone_b == NULL)
        return DZ_EXIT_NOTHING;
    g_autofree char *text_a = text_of(alone_a);
    g_autofree char *text_b = text_of(alone_b);
    if (g_str_equal(text_a, text_b))
        return DZ_EXIT_DONE;
    const Input *const inputs[] = {a, b, NULL};
    g_autoptr(DzComparison) both = run(inputs, &common->options, DZ_STAGE_ALIGN);
    const DzArticle *first = article_at(both, a->path);
    const DzArticle *second = article_at(both, b->path);
    if (first == NULL || second == NULL) {
        dz_cli_complain("%s and %s cannot be compared", a->path, b->path);
        return DZ_EXIT_NOTHING;
    }
    DzReportOptions report;
    dz_report_options_init(&report);
    report.width = dz_cli_width();
    report.colour = common->colour;
    gboolean same = FALSE;
    g_autoptr(GBytes) bytes = dz_diff_to_bytes(both, first, second, layout, &report, &same);
    if (same)
        return DZ_EXIT_DONE;
    return dz_cli_print_as_is(bytes) ? DIFFERENT : DZ_EXIT_NOTHING;
}

DzExit dz_cmd_diff(int argc, char **argv)
{
    gboolean unified = FALSE;
    g_auto(DzCliCommon) common = {0};
    const GOptionEntry entries[] = {
        {"unified", 'u', 0, G_OPTION_ARG_NONE, &unified, "One column, as diff -u has it", NULL},
        G_OPTION_ENTRY_NULL,
    };
    if (!dz_cli_parse(&common, entries, &argc, &argv))
        return DZ_EXIT_USAGE;
    if (argc != 3) {
        dz_cli_complain("diff compares two articles: give two files, or one and - for standard input");
        return DZ_EXIT_USAGE;
    }
    common.options.one_event = TRUE;
    common.options.display_forms = TRUE;
    if (!can_run(&common.options))
        return DZ_EXIT_USAGE;
    g_auto(Input) a = {0};
    g_auto(Input) b = {0};
    if (!load(&a, argv[1]) || !load(&b, argv[2]))
        return DZ_EXIT_NOTHING;
    return compare(&a, &b, &common, unified ? DZ_DIFF_UNIFIED : DZ_DIFF_BESIDE);
}
