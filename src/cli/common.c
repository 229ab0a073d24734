/* common.c -- what every command does: compare its operands, print, complain.
 * Knows:  how a comparison ends (the exit status); how wide standard output is; that no article may steer it.
 * Not here: options (options.c), progress (progress.c).
 */
#include "cli.h"
#include "progress.h"

#include <errno.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { USUAL_WIDTH = 80, WIDEST = 1000 };

void dz_cli_complain(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_autofree char *message = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    g_autofree char *clean = dz_terminal_clean(message);
    fprintf(stderr, "duizhao: %s\n", clean);
}

gboolean dz_cli_want_operands(int argc)
{
    if (argc < 2)
        dz_cli_complain("which articles? Give files, folders, or - for standard input");
    return argc >= 2;
}

/* Says on stderr what an editor should know of how an input was read. */
static void print_notes(const DzArticle *article)
{
    for (const char *const *note = dz_article_get_notes(article); *note != NULL; note++)
        dz_cli_complain("%s: %s", dz_article_get_path(article), *note);
}

/* Names each skipped input on stderr, and what was noted of the others. Returns what the command ends with if its
 * output succeeds. */
static DzExit name_skipped(const DzComparison *comparison)
{
    guint32 all = dz_comparison_get_n_articles(comparison);
    guint32 skipped = dz_comparison_get_n_skipped(comparison);
    for (guint32 i = 0; i < all; i++) {
        const DzArticle *article = dz_comparison_get_article(comparison, i);
        if (dz_article_get_skipped(article) != NULL)
            dz_cli_complain("%s: skipped: %s", dz_article_get_path(article), dz_article_get_skipped(article));
        else
            print_notes(article);
    }
    if (skipped == 0 && all > 0)
        return DZ_EXIT_DONE;
    return skipped < all ? DZ_EXIT_SOME_SKIPPED : DZ_EXIT_NOTHING;
}

DzComparison *dz_cli_run(char *const *paths, const DzOptions *options, DzStage until)
{
    DzOptions shown = *options;
    DzCliProgress progress;
    dz_cli_progress_begin(&progress, &shown);
    g_autoptr(GError) error = NULL;
    g_autoptr(DzComparison) comparison = dz_comparison_new(&shown, &error);
    if (comparison == NULL) {
        dz_cli_complain("%s", error->message);
        return NULL;
    }
    for (; *paths != NULL; paths++)
        dz_comparison_add_path(comparison, *paths);
    dz_comparison_run(comparison, until);
    dz_cli_progress_end(&progress);
    for (const char *const *note = dz_comparison_get_notes(comparison); *note != NULL; note++)
        dz_cli_complain("%s", *note);
    return g_steal_pointer(&comparison);
}

DzComparison *dz_cli_compare(char *const *paths, const DzOptions *options, DzStage until, DzExit *status)
{
    g_autoptr(DzComparison) comparison = dz_cli_run(paths, options, until);
    *status = comparison != NULL ? name_skipped(comparison) : DZ_EXIT_USAGE;
    if (comparison == NULL)
        return NULL;
    if (*status != DZ_EXIT_NOTHING)
        return g_steal_pointer(&comparison);
    dz_cli_complain("no article could be read");
    return NULL;
}

json_t *dz_cli_json_string(const char *text)
{
    if (text == NULL)
        return json_null();
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    return json_string(valid);
}

guint dz_cli_width(void)
{
    const char *said = g_getenv("COLUMNS");
    guint64 columns = said != NULL ? g_ascii_strtoull(said, NULL, 10) : 0;
    struct winsize size;
    if (columns == 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        columns = size.ws_col;
    return columns == 0 ? USUAL_WIDTH : (guint)MIN(columns, (guint64)WIDEST);
}

/* Ends the program there and then, from within exit() too. */
static G_NORETURN void give_up_output(const char *reason)
{
    dz_cli_complain("standard output: %s", reason);
    _exit(DZ_EXIT_NOTHING);
}

void dz_cli_finish_output(void)
{
    if (fflush(stdout) != 0)
        give_up_output(g_strerror(errno));
    if (ferror(stdout))
        give_up_output("cannot be written"); /* as GLib found, which prints and flushes the help */
}

void dz_cli_print_as_is(GBytes *bytes)
{
    gsize length = 0;
    const void *data = g_bytes_get_data(bytes, &length);
    if (fwrite(data, 1, length, stdout) != length)
        give_up_output(g_strerror(errno));
}

/* Lines cleaned one by one: their ends are the only controls a terminal may have from an article. */
static GBytes *clean_lines(GBytes *bytes)
{
    gsize length = 0;
    const char *data = g_bytes_get_data(bytes, &length);
    g_autofree char *text = g_strndup(data, length);
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    GString *clean = g_string_sized_new(length);
    for (char **line = lines; *line != NULL; line++) {
        g_autofree char *fit = dz_terminal_clean(*line);
        g_string_append_printf(clean, "%s%s", line > lines ? "\n" : "", fit);
    }
    return g_string_free_to_bytes(clean);
}

void dz_cli_print(GBytes *bytes)
{
    g_autoptr(GBytes) clean = isatty(STDOUT_FILENO) ? clean_lines(bytes) : g_bytes_ref(bytes);
    dz_cli_print_as_is(clean);
}
