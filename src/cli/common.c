/* common.c -- see cli.h. */
#include "cli.h"
#include "progress.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { NOT_GIVEN = -1, MAX_THREADS = 1024, USUAL_WIDTH = 80, WIDEST = 1000 };

static const char *or_empty(const char *text)
{
    return text != NULL ? text : "";
}

void dz_cli_complain(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_autofree char *message = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    g_autofree char *clean = dz_terminal_clean(message);
    fprintf(stderr, "duizhao: %s\n", clean);
}

static const DzCommand *command_called(const char *name)
{
    const DzCommand *command = dz_commands;
    while (command->name != NULL && !g_str_equal(command->name, name))
        command++;
    return command;
}

void dz_cli_common_clear(DzCliCommon *self)
{
    g_clear_pointer(&self->config, dz_config_free);
    g_free(self->config_path);
    g_free(self->all_lexicons);
    g_free(self->event);
    g_free(self->color);
    g_strfreev(self->lexicons);
    g_free(self->corrections);
    g_free(self->opencc_dir);
    g_free(self->data_dir);
}

static void add_common_entries(DzCliCommon *self, GOptionContext *context)
{
    const GOptionEntry entries[] = {
        {"config", 0, 0, G_OPTION_ARG_FILENAME, &self->config_path, "Use this configuration, not ./duizhao.yaml",
         "FILE"},
        {"threads", 0, 0, G_OPTION_ARG_INT, &self->threads, "Work on N threads; 0: one a processor", "N"},
        {"event", 0, 0, G_OPTION_ARG_STRING, &self->event, "one: all articles report one event; many: find out",
         "one|many"},
        {"color", 0, 0, G_OPTION_ARG_STRING, &self->color, "Colour on standard output", "auto|always|never"},
        {"lexicon", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->lexicons, "Add names to the lexicon; may be repeated",
         "FILE"},
        {"corrections", 0, 0, G_OPTION_ARG_FILENAME, &self->corrections, "An editor's corrections", "FILE"},
        {"opencc-config", 0, 0, G_OPTION_ARG_FILENAME, &self->opencc_dir, "Folder of OpenCC configurations", "DIR"},
        {"data-dir", 0, 0, G_OPTION_ARG_FILENAME, &self->data_dir, "Files here replace built-in data", "DIR"},
        G_OPTION_ENTRY_NULL,
    };
    g_option_context_add_main_entries(context, entries, NULL);
}

/* GLib leaves the "--" that ends the options where an operand that looks like an option follows. */
static void drop_end_of_options(int *argc, char **argv)
{
    for (int i = 1; i < *argc; i++) {
        if (g_str_equal(argv[i], "--")) {
            memmove(argv + i, argv + i + 1, (gsize)(*argc - i) * sizeof *argv);
            --*argc;
            return;
        }
    }
}

static gboolean wants_colour(const char *when, gboolean *colour)
{
    if (when == NULL || g_str_equal(when, "auto"))
        *colour = isatty(STDOUT_FILENO) && *or_empty(g_getenv("NO_COLOR")) == '\0' &&
                  !g_str_equal(or_empty(g_getenv("TERM")), "dumb");
    else if (g_str_equal(when, "always") || g_str_equal(when, "never"))
        *colour = g_str_equal(when, "always");
    else
        return FALSE;
    return TRUE;
}

static void add_lexicons(DzCliCommon *self)
{
    g_autoptr(GPtrArray) all = g_ptr_array_new();
    for (const char *const *path = self->options.lexicons; path != NULL && *path != NULL; path++)
        g_ptr_array_add(all, (gpointer)(guintptr)*path);
    for (char **path = self->lexicons; *path != NULL; path++)
        g_ptr_array_add(all, *path);
    g_ptr_array_add(all, NULL);
    self->all_lexicons = (const char **)g_ptr_array_free(g_steal_pointer(&all), FALSE);
    self->options.lexicons = self->all_lexicons;
}

static gboolean load_config(DzCliCommon *self)
{
    dz_options_init(&self->options);
    if (self->config_path == NULL)
        self->config_path = dz_config_find();
    if (self->config_path == NULL)
        return TRUE;
    g_autoptr(GError) error = NULL;
    self->config = dz_config_load(self->config_path, &self->options, &error);
    if (self->config == NULL)
        dz_cli_complain("%s", error->message);
    return self->config != NULL;
}

/* Takes what the command line says over into the options of the library. FALSE, after saying why, if it makes no
 * sense. */
static gboolean take_over(DzCliCommon *self)
{
    DzOptions *options = &self->options;
    if (self->threads < NOT_GIVEN || self->threads > MAX_THREADS) {
        dz_cli_complain("--threads=%d: from 0 to %d, please", self->threads, MAX_THREADS);
        return FALSE;
    }
    if (self->threads >= 0)
        options->threads = (guint)self->threads;
    if (self->event != NULL && !g_str_equal(self->event, "one") && !g_str_equal(self->event, "many")) {
        dz_cli_complain("--event=%s: one or many, please", self->event);
        return FALSE;
    }
    if (self->event != NULL)
        options->one_event = g_str_equal(self->event, "one");
    if (!wants_colour(self->color, &self->colour)) {
        dz_cli_complain("--color=%s: auto, always or never, please", self->color);
        return FALSE;
    }
    if (self->lexicons != NULL)
        add_lexicons(self);
    if (self->corrections != NULL)
        options->corrections = self->corrections;
    if (self->opencc_dir != NULL)
        options->opencc_dir = self->opencc_dir;
    if (self->data_dir != NULL)
        options->data_dir = self->data_dir;
    return TRUE;
}

gboolean dz_cli_configure(DzCliCommon *common)
{
    return load_config(common) && take_over(common);
}

gboolean dz_cli_parse_only(DzCliCommon *common, const GOptionEntry *entries, int *argc, char ***argv)
{
    const DzCommand *command = command_called((*argv)[0]);
    g_autofree char *usage = g_strdup_printf("duizhao %s", command->name);
    g_set_prgname(usage);
    g_autoptr(GOptionContext) context = g_option_context_new(command->arguments);
    g_option_context_set_summary(context, command->help);
    if (entries != NULL)
        g_option_context_add_main_entries(context, entries, NULL);
    common->threads = NOT_GIVEN;
    add_common_entries(common, context);
    g_autoptr(GError) error = NULL;
    if (g_option_context_parse(context, argc, argv, &error)) {
        drop_end_of_options(argc, *argv);
        return TRUE;
    }
    dz_cli_complain("%s; \"%s --help\" tells more", error->message, usage);
    return FALSE;
}

gboolean dz_cli_parse(DzCliCommon *common, const GOptionEntry *entries, int *argc, char ***argv)
{
    return dz_cli_parse_only(common, entries, argc, argv) && dz_cli_configure(common);
}

gboolean dz_cli_want_operands(int argc)
{
    if (argc < 2)
        dz_cli_complain("which articles? Give files, folders, or - for standard input");
    return argc >= 2;
}

/* Names each skipped input on stderr. Returns what the command ends with if its output succeeds. */
static DzExit name_skipped(const DzComparison *comparison)
{
    guint32 all = dz_comparison_get_n_articles(comparison);
    guint32 skipped = dz_comparison_get_n_skipped(comparison);
    for (guint32 i = 0; i < all; i++) {
        const DzArticle *article = dz_comparison_get_article(comparison, i);
        if (dz_article_get_skipped(article) != NULL)
            dz_cli_complain("%s: skipped: %s", dz_article_get_path(article), dz_article_get_skipped(article));
    }
    if (skipped == 0 && all > 0)
        return DZ_EXIT_DONE;
    return skipped < all ? DZ_EXIT_SOME_SKIPPED : DZ_EXIT_NOTHING;
}

DzComparison *dz_cli_compare(char *const *paths, const DzOptions *options, DzStage until, DzExit *status)
{
    DzOptions shown = *options;
    DzCliProgress progress;
    dz_cli_progress_begin(&progress, &shown);
    g_autoptr(GError) error = NULL;
    g_autoptr(DzComparison) comparison = dz_comparison_new(&shown, &error);
    if (comparison == NULL) {
        dz_cli_complain("%s", error->message);
        *status = DZ_EXIT_USAGE;
        return NULL;
    }
    for (; *paths != NULL; paths++)
        dz_comparison_add_path(comparison, *paths);
    dz_comparison_run(comparison, until);
    dz_cli_progress_end(&progress);
    *status = name_skipped(comparison);
    for (const char *const *note = dz_comparison_get_notes(comparison); *note != NULL; note++)
        dz_cli_complain("%s", *note);
    if (*status != DZ_EXIT_NOTHING)
        return g_steal_pointer(&comparison);
    dz_cli_complain("no article could be read");
    return NULL;
}

guint dz_cli_width(void)
{
    guint64 columns = g_ascii_strtoull(or_empty(g_getenv("COLUMNS")), NULL, 10);
    struct winsize size;
    if (columns == 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        columns = size.ws_col;
    return columns == 0 ? USUAL_WIDTH : (guint)MIN(columns, (guint64)WIDEST);
}

gboolean dz_cli_print_as_is(GBytes *bytes)
{
    gsize length = 0;
    const void *data = g_bytes_get_data(bytes, &length);
    if (fwrite(data, 1, length, stdout) == length && fflush(stdout) == 0)
        return TRUE;
    dz_cli_complain("standard output: %s", g_strerror(errno));
    return FALSE;
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

gboolean dz_cli_print(GBytes *bytes)
{
    if (!isatty(STDOUT_FILENO))
        return dz_cli_print_as_is(bytes);
    g_autoptr(GBytes) clean = clean_lines(bytes);
    return dz_cli_print_as_is(clean);
}
