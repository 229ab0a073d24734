/* cmd_events.c -- duizhao events: which articles belong together.
 * In:     articles.
 * Out:    one JSON object an event and line; on a terminal a table, on request with what the articles share.
 */
#include "cli.h"

#include <unistd.h>

enum { MAX_OUTLETS_COLUMN = 28, MAX_OUTLET = 16, MAX_TITLE = 40 };

typedef struct {
    char *format;
    int least;    /* articles of an event */
    gboolean why; /* in a table: also what the articles share */
    gboolean as_json;
} Options;

/* The names of the event's outlets, each once, in the order of their first articles; for people, also of those that
 * have none. */
static GPtrArray *outlets_of(const DzEvent *event, gboolean all)
{
    GPtrArray *outlets = g_ptr_array_new_with_free_func(g_free);
    for (guint32 i = 0; i < event->n_articles; i++) {
        const DzArticle *article = event->articles[i];
        g_autofree char *outlet = dz_article_dup_outlet(article);
        if ((all || dz_article_get_outlet(article) != NULL) &&
            !g_ptr_array_find_with_equal_func(outlets, outlet, g_str_equal, NULL))
            g_ptr_array_add(outlets, g_steal_pointer(&outlet));
    }
    return outlets;
}

static json_t *evidence_of(const DzMembership *member)
{
    json_t *list = json_array();
    for (guint32 i = 0; i < member->n_evidence; i++)
        json_array_append_new(list, json_pack("{ss so sf}", "what", member->evidence[i].what, "text",
                                              dz_cli_json_string(member->evidence[i].text), "weight",
                                              member->evidence[i].weight));
    return list;
}

static json_t *document_of(const DzArticle *article, const DzMembership *member)
{
    return json_pack("{so so so so so sf so}",                                           //
                     "id", json_sprintf("d%u", dz_article_get_id(article)),              //
                     "path", dz_cli_json_string(dz_article_get_path(article)),           //
                     "outlet", dz_cli_json_string(dz_article_get_outlet(article)),       //
                     "title", dz_cli_json_string(dz_article_get_title(article)),         //
                     "published", dz_cli_json_string(dz_article_get_published(article)), //
                     "score", member->score, "evidence", evidence_of(member));
}

static void print_as_json(const DzEvent *event)
{
    json_t *outlets = json_array();
    g_autoptr(GPtrArray) names = outlets_of(event, FALSE);
    for (guint i = 0; i < names->len; i++)
        json_array_append_new(outlets, dz_cli_json_string(g_ptr_array_index(names, i)));
    json_t *terms = json_array();
    for (guint32 i = 0; i < event->n_terms; i++)
        json_array_append_new(terms, json_string(event->terms[i]));
    json_t *documents = json_array();
    for (guint32 i = 0; i < event->n_articles; i++)
        json_array_append_new(documents, document_of(event->articles[i], &event->members[i]));
    json_t *object = json_pack("{so so so so so so so}", "id", json_sprintf("e%u", event->id),                     //
                               "label", dz_cli_json_string(event->label),                                          //
                               "first", dz_cli_json_string(event->first), "last", dz_cli_json_string(event->last), //
                               "outlets", outlets, "terms", terms, "documents", documents);
    json_dumpf(object, stdout, JSON_COMPACT | JSON_REAL_PRECISION(4));
    putchar('\n');
    json_decref(object);
}

static void print_as_row(const DzEvent *event)
{
    g_autoptr(GPtrArray) names = outlets_of(event, TRUE);
    g_ptr_array_add(names, NULL);
    g_autofree char *outlets = g_strjoinv(", ", (char **)names->pdata);
    g_autofree char *column = dz_terminal_fit(outlets, MAX_OUTLETS_COLUMN);
    g_autofree char *label = dz_terminal_clean(event->label != NULL ? event->label : "(untitled)");
    const char *first = event->first != NULL ? event->first : "";
    const char *last = event->last != NULL && !g_str_equal(event->last, first) ? event->last : "";
    printf("%5u  %10s  %10s  %s  %s\n", event->n_articles, first, last, column, label);
}

/* The words of the list, with dots between. */
static char *joined_dup(const char *const *words, guint32 n)
{
    g_autoptr(GString) line = g_string_new(NULL);
    for (guint32 i = 0; i < n; i++)
        g_string_append_printf(line, "%s%s", i > 0 ? " · " : "", words[i]);
    return dz_terminal_clean(line->str);
}

static char *shared_dup(const DzMembership *member)
{
    g_autoptr(GPtrArray) words = g_ptr_array_new();
    for (guint32 i = 0; i < member->n_evidence; i++)
        if (member->evidence[i].text != NULL)
            g_ptr_array_add(words, (gpointer)(guintptr)member->evidence[i].text);
    return joined_dup((const char *const *)words->pdata, words->len);
}

static const char *or_dash(const char *text)
{
    return text != NULL ? text : "-";
}

/* How alike an article is to the others of its event, and by which words. */
static void print_member(const DzArticle *article, const DzMembership *member)
{
    g_autofree char *called = dz_article_dup_outlet(article);
    g_autofree char *outlet = dz_terminal_fit(called, MAX_OUTLET);
    g_autofree char *title = dz_terminal_fit(or_dash(dz_article_get_title(article)), MAX_TITLE);
    g_autofree char *shared = shared_dup(member);
    printf("       %4.2f  %s  %s  %s\n", member->score, outlet, title, shared);
}

/* Below the row of an event: what its articles share, then each with its file, by which a correction names it. */
static void print_why(const DzEvent *event)
{
    g_autofree char *terms = joined_dup(event->terms, event->n_terms);
    if (event->n_articles > 1 && event->n_terms > 0)
        printf("       one event because they share: %s\n", terms);
    for (guint32 i = 0; i < event->n_articles; i++) {
        g_autofree char *path = dz_terminal_clean(dz_article_get_path(event->articles[i]));
        if (event->n_articles > 1)
            print_member(event->articles[i], &event->members[i]);
        printf("             %s\n", path);
    }
}

static void print_events(const DzComparison *comparison, const Options *options)
{
    if (!options->as_json) {
        g_autofree char *column = dz_terminal_fit("outlets", MAX_OUTLETS_COLUMN);
        printf("%5s  %10s  %10s  %s  %s\n", "items", "first", "last", column, "event");
    }
    for (guint32 i = 0; i < dz_comparison_get_n_events(comparison); i++) {
        const DzEvent *event = dz_comparison_get_event(comparison, i);
        if (event->n_articles < (guint)options->least)
            continue;
        if (options->as_json)
            print_as_json(event);
        else
            print_as_row(event);
        if (options->why && !options->as_json)
            print_why(event);
    }
}

/* FALSE, after saying why, if the options cannot be meant. Without a format it goes by what stdout is. */
static gboolean check(Options *options)
{
    const char *format = options->format;
    options->as_json = format != NULL ? g_str_equal(format, "json") : !isatty(STDOUT_FILENO) && !options->why;
    if (options->least < 1)
        dz_cli_complain("--min=%d: at least 1, please", options->least);
    else if (format != NULL && !options->as_json && !g_str_equal(format, "table"))
        dz_cli_complain("--format=%s: json or table, please", format);
    else if (options->why && options->as_json)
        dz_cli_complain("--why is for the table: the JSON says why in \"evidence\"");
    else
        return TRUE;
    return FALSE;
}

DzExit dz_cmd_events(int argc, char **argv)
{
    g_auto(DzCliCommon) common = {0};
    Options options = {.least = 1};
    const GOptionEntry entries[] = {
        {"format", 'f', 0, G_OPTION_ARG_STRING, &options.format,
         "json (a line an event) or table; by default a table on a "
         "terminal only",
         "json|table"},
        {"min", 'm', 0, G_OPTION_ARG_INT, &options.least, "Only events of at least N articles", "N"},
        {"why", 'w', 0, G_OPTION_ARG_NONE, &options.why, "A table that says what the articles of an event share", NULL},
        G_OPTION_ENTRY_NULL,
    };
    gboolean parsed = dz_cli_parse(&common, entries, &argc, &argv);
    g_autofree char *format = options.format;
    if (!parsed || !check(&options) || !dz_cli_want_operands(argc))
        return DZ_EXIT_USAGE;
    DzExit status;
    g_autoptr(DzComparison) comparison = dz_cli_compare(argv + 1, &common.options, DZ_STAGE_EVENT, &status);
    if (comparison == NULL)
        return status;
    print_events(comparison, &options);
    return status;
}
