/* options.c -- the options every command takes.
 * In:     the command line and the configuration.
 * Out:    DzOptions: the defaults, over them the configuration, over that the command line.
 */
#include "cli.h"

#include <string.h>
#include <unistd.h>

enum { NOT_GIVEN = G_MININT, MAX_THREADS = 1024 };

static const char *or_empty(const char *text)
{
    return text != NULL ? text : "";
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

static gboolean is_without(const DzCommand *command, const char *option)
{
    g_auto(GStrv) without = g_strsplit(or_empty(command->without), " ", -1);
    return g_strv_contains((const char *const *)without, option);
}

static void add_common_entries(DzCliCommon *self, const DzCommand *command, GOptionContext *context)
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
    };
    for (gsize i = 0; i < G_N_ELEMENTS(entries); i++) {
        const GOptionEntry one[] = {entries[i], G_OPTION_ENTRY_NULL};
        if (!is_without(command, entries[i].long_name))
            g_option_context_add_main_entries(context, one, NULL);
    }
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

static gboolean take_threads(const DzCliCommon *self, DzOptions *options)
{
    if (self->threads == NOT_GIVEN)
        return TRUE;
    if (self->threads < 0 || self->threads > MAX_THREADS) {
        dz_cli_complain("--threads=%d: from 0 to %d, please", self->threads, MAX_THREADS);
        return FALSE;
    }
    options->threads = (guint)self->threads;
    return TRUE;
}

static gboolean take_event(const DzCliCommon *self, DzOptions *options)
{
    if (self->event == NULL)
        return TRUE;
    if (!g_str_equal(self->event, "one") && !g_str_equal(self->event, "many")) {
        dz_cli_complain("--event=%s: one or many, please", self->event);
        return FALSE;
    }
    options->one_event = g_str_equal(self->event, "one");
    return TRUE;
}

static gboolean take_colour(DzCliCommon *self)
{
    if (wants_colour(self->color, &self->colour))
        return TRUE;
    dz_cli_complain("--color=%s: auto, always or never, please", self->color);
    return FALSE;
}

/* Takes what the command line says over into the options of the library. FALSE, after saying why, if it makes no
 * sense. */
static gboolean take_over(DzCliCommon *self)
{
    DzOptions *options = &self->options;
    if (!take_threads(self, options) || !take_event(self, options) || !take_colour(self))
        return FALSE;
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
    add_common_entries(common, command, context);
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
