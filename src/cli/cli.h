/* cli.h -- what the commands share. The command sees include/ only, as any other program that uses libduizhao. */
#ifndef DZ_CLI_H
#define DZ_CLI_H

#include <duizhao/duizhao.h>

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
} DzCommand;

/* The table of main.c; ends with a NULL name. */
extern const DzCommand dz_commands[];

DzExit dz_cmd_report(int argc, char **argv);

/* Parses the options of `argv` for the command it names; what is left are operands. On failure, says why on stderr. */
gboolean dz_cli_parse(const GOptionEntry *entries, int *argc, char ***argv);

/* A message on stderr, with "duizhao: " before it. */
void dz_cli_complain(const char *format, ...) G_GNUC_PRINTF(1, 2);

/* A comparison of the operands, run as far as `until`; each skipped input is named on stderr. NULL after saying why,
 * with
 * `*status` set, if nothing could be done; else the status to end with if the output succeeds. */
DzComparison *dz_cli_compare(char *const *paths, const DzOptions *options, DzStage until, DzExit *status);

/* Writes bytes to stdout. FALSE, after saying why, if that fails. */
gboolean dz_cli_print(GBytes *bytes);

G_END_DECLS

#endif
