/* main.c -- the table of commands. */
#include "cli.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

const DzCommand dz_commands[] = {
    {"report", dz_cmd_report, "[-o FILE] [--format FORMAT] PATH...", "Compare articles and write a report", NULL},
    {"read", dz_cmd_read, "[--format json|text] PATH...", "Show what the reader made of each input",
     "event color lexicon corrections opencc-config"},
    {"quotes", dz_cmd_quotes, "[--kind KIND] [--speaker NAME] PATH...", "List the quotations and who is quoted",
     "event color"},
    {"events", dz_cmd_events, "[--format json|table] [--min N] PATH...", "List which articles belong together",
     "color"},
    {"sources", dz_cmd_sources, "[--format table|csv|json] PATH...", "Say who is quoted, by which outlet, how much",
     "event color"},
    {"diff", dz_cmd_diff, "[--unified] A B", "Show two articles sentence by sentence", "event"},
    {"convert", dz_cmd_convert, "[--to hans|hant|hk|tw] [--lossy] [FILE]",
     "Convert a text in UTF-8 to another Chinese script", "threads event color lexicon corrections data-dir"},
    {"check", dz_cmd_check, "[CONFIG]", "Check a configuration and say what would be used", "color"},
    {NULL, NULL, NULL, NULL, NULL},
};

static void print_usage(FILE *out)
{
    fputs("usage: duizhao COMMAND [OPTION...] [PATH...]\n\nSeveral outlets' reports of one event, side by side.\n\n",
          out);
    for (const DzCommand *command = dz_commands; command->name != NULL; command++)
        fprintf(out, "  %-8s %s\n", command->name, command->help);
    fputs("\n\"duizhao COMMAND --help\" tells more of one. PATH: a file, a folder, or - for standard input.\n", out);
}

/* "duizhao help report" is "duizhao report --help". */
static void turn_help_round(int argc, char **argv)
{
    static char option[] = "--help";
    if (argc == 3 && g_str_equal(argv[1], "help")) {
        argv[1] = argv[2];
        argv[2] = option;
    }
}

int main(int argc, char **argv)
{
    setlocale(LC_ALL, "");
    atexit(dz_cli_finish_output); /* GLib ends the program itself where it has printed the help of a command */
    if (argc < 2) {
        print_usage(stderr);
        return DZ_EXIT_USAGE;
    }
    turn_help_round(argc, argv);
    if (g_str_equal(argv[1], "--help") || g_str_equal(argv[1], "-h") || g_str_equal(argv[1], "help")) {
        print_usage(stdout);
        return DZ_EXIT_DONE;
    }
    if (g_str_equal(argv[1], "--version")) {
        printf("duizhao %s\n", dz_version());
        return DZ_EXIT_DONE;
    }
    for (const DzCommand *command = dz_commands; command->name != NULL; command++)
        if (g_str_equal(command->name, argv[1]))
            return (int)command->run(argc - 1, argv + 1);
    dz_cli_complain("there is no command \"%s\"; \"duizhao --help\" lists them", argv[1]);
    return DZ_EXIT_USAGE;
}
