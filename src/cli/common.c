/* common.c -- see cli.h. */
#include "cli.h"

#include <errno.h>
#include <stdio.h>

void dz_cli_complain(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_autofree char *message = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    fprintf(stderr, "duizhao: %s\n", message);
}

static const DzCommand *command_called(const char *name)
{
    const DzCommand *command = dz_commands;
    while (command->name != NULL && !g_str_equal(command->name, name))
        command++;
    return command;
}

gboolean dz_cli_parse(const GOptionEntry *entries, int *argc, char ***argv)
{
    const DzCommand *command = command_called((*argv)[0]);
    g_autofree char *usage = g_strdup_printf("duizhao %s", command->name);
    g_set_prgname(usage);
    g_autoptr(GOptionContext) context = g_option_context_new(command->arguments);
    g_option_context_set_summary(context, command->help);
    g_option_context_add_main_entries(context, entries, NULL);
    g_autoptr(GError) error = NULL;
    if (g_option_context_parse(context, argc, argv, &error))
        return TRUE;
    dz_cli_complain("%s; \"%s --help\" tells more", error->message, usage);
    return FALSE;
}

DzComparison *dz_cli_compare(char *const *paths, const DzOptions *options, DzStage until, DzExit *status)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(DzComparison) comparison = dz_comparison_new(options, &error);
    if (comparison == NULL) {
        dz_cli_complain("%s", error->message);
        *status = DZ_EXIT_USAGE;
        return NULL;
    }
    for (; *paths != NULL; paths++)
        dz_comparison_add_path(comparison, *paths);
    dz_comparison_run(comparison, until);
    guint32 all = dz_comparison_get_n_articles(comparison);
    guint32 skipped = dz_comparison_get_n_skipped(comparison);
    for (guint32 i = 0; i < all; i++) {
        const DzArticle *article = dz_comparison_get_article(comparison, i);
        if (dz_article_get_skipped(article) != NULL)
            dz_cli_complain("%s: skipped: %s", dz_article_get_path(article), dz_article_get_skipped(article));
    }
    *status = skipped == 0 ? DZ_EXIT_DONE : skipped < all ? DZ_EXIT_SOME_SKIPPED : DZ_EXIT_NOTHING;
    if (*status != DZ_EXIT_NOTHING)
        return g_steal_pointer(&comparison);
    dz_cli_complain("no article could be read");
    return NULL;
}

gboolean dz_cli_print(GBytes *bytes)
{
    gsize length = 0;
    const void *data = g_bytes_get_data(bytes, &length);
    if (fwrite(data, 1, length, stdout) == length && fflush(stdout) == 0)
        return TRUE;
    dz_cli_complain("standard output: %s", g_strerror(errno));
    return FALSE;
}
