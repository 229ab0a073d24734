/* cli.h -- what the commands share. The command sees include/ only, as any other program that uses libduizhao. */
#ifndef DZ_CLI_H
#define DZ_CLI_H

#include <duizhao/duizhao.h>

#include <jansson.h>
#include <stdio.h>
#include <string.h>

G_BEGIN_DECLS

typedef enum {
    DZ_EXIT_DONE = 0,
    DZ_EXIT_SOME_SKIPPED = 1, /* done, but some inputs were skipped */
    DZ_EXIT_USAGE = 2,
    DZ_EXIT_NOTHING = 3, /* no readable input, or the output could not be written */
} DzExit;

/* One command. `argv[0]` is its name. */
typedef DzExit (*DzCommandFunc)(int argc, char **argv);

typedef struct {
    const char *name;
    DzCommandFunc run;
    const char *arguments; /* "[-o FILE] PATH..." */
    const char *help;      /* one line */
    const char *without;   /* the common options that would mean nothing to it, "threads event"; NULL: it takes all */
} DzCommand;

/* The table of main.c; ends with a NULL name. */
extern const DzCommand dz_commands[];

DzExit dz_cmd_convert(int argc, char **argv);
DzExit dz_cmd_events(int argc, char **argv);
DzExit dz_cmd_check(int argc, char **argv);
DzExit dz_cmd_diff(int argc, char **argv);
DzExit dz_cmd_report(int argc, char **argv);
DzExit dz_cmd_read(int argc, char **argv);
DzExit dz_cmd_quotes(int argc, char **argv);
DzExit dz_cmd_sources(int argc, char **argv);

/* What all commands take, but for DzCommand.without. Begin with `g_auto(DzCliCommon) common = {0};`, which frees it in
 * the end too. */
typedef struct {
    DzOptions options; /* set by dz_cli_parse(); its strings live as long as this struct */
    gboolean colour;   /* whether standard output takes colours */
    char *config_path; /* of the configuration used; NULL: there is none */
    DzConfig *config;
    const char **all_lexicons; /* of the configuration and the command line; borrowed strings */
    /* As given on the command line. */
    int threads;
    char *event;
    char *color;
    char **lexicons;
    char *corrections;
    char *opencc_dir;
    char *data_dir;
} DzCliCommon;

void dz_cli_common_clear(DzCliCommon *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(DzCliCommon, dz_cli_common_clear)

/* Parses the options of `argv` for the command it names: those of every command into `common`, on top of the
 * configuration; those of `entries` (may be NULL) where they say. What is left are operands. On failure, says why on
 * stderr. */
gboolean dz_cli_parse(DzCliCommon *common, const GOptionEntry *entries, int *argc, char ***argv);

/* The two halves of it, for a command that names its configuration otherwise. */
gboolean dz_cli_parse_only(DzCliCommon *common, const GOptionEntry *entries, int *argc, char ***argv);
gboolean dz_cli_configure(DzCliCommon *common);

/* A message on stderr, with "duizhao: " before it and without anything that steers a terminal. */
void dz_cli_complain(const char *format, ...) G_GNUC_PRINTF(1, 2);

/* FALSE, after saying so, if no operands are left. */
gboolean dz_cli_want_operands(int argc);

/* A comparison of the operands, run as far as `until`; its notes are said on stderr. NULL, after saying why, if the
 * options cannot be used. */
DzComparison *dz_cli_run(char *const *paths, const DzOptions *options, DzStage until);

/* The same, and each skipped input is named on stderr. NULL after saying why,
 * with `*status` set, if nothing could be done; else `*status` is what to end with if the output succeeds. */
DzComparison *dz_cli_compare(char *const *paths, const DzOptions *options, DzStage until, DzExit *status);

/* Called as the program ends, however it does: what was printed has arrived, or that is said, and the exit status is
 * DZ_EXIT_NOTHING. So nobody else asks whether printing to stdout went well. */
void dz_cli_finish_output(void);

/* Writes bytes to stdout; to a terminal, without anything that steers it. */
void dz_cli_print(GBytes *bytes);

/* The same for what was made for a terminal, and has colours of ours. */
void dz_cli_print_as_is(GBytes *bytes);

/* A string for JSON, null for NULL. jansson takes valid UTF-8 only, and a path need not be that: what is none becomes
 * U+FFFD. */
json_t *dz_cli_json_string(const char *text);

/* How many columns standard output has: $COLUMNS, else what the terminal says, else 80. */
guint dz_cli_width(void);

/* Ten lines about the comparison, one number or a few each. */
void dz_cli_summarize(const DzComparison *comparison, FILE *out);

G_END_DECLS

#endif
