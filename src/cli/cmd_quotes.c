/* cmd_quotes.c -- duizhao quotes: who said what, and in which words.
 * In:     articles.
 * Out:    one JSON object a quotation and line; on a terminal a table.
 */
#include "cli.h"

#include <unistd.h>

enum { SPEAKER_COLUMN = 20, KIND_COLUMN = 8 };

/* What is asked for; NULL: all of them. */
typedef struct {
    char *kind;
    char *speaker;
    char *format;
    gboolean as_json;
} Wanted;

static void wanted_clear(Wanted *self)
{
    g_free(self->kind);
    g_free(self->speaker);
    g_free(self->format);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Wanted, wanted_clear)

/* A name asked for may be a part of the one the article uses, or of its full form. */
static gboolean is_wanted(const Wanted *wanted, const DzQuotation *quotation)
{
    if (wanted->kind != NULL && !g_str_equal(wanted->kind, dz_quotation_kind_name(quotation->kind)))
        return FALSE;
    if (wanted->speaker == NULL)
        return TRUE;
    return (quotation->speaker != NULL && strstr(quotation->speaker, wanted->speaker) != NULL) ||
           (quotation->speaker_full != NULL && strstr(quotation->speaker_full, wanted->speaker) != NULL);
}

static json_t *flags_of(const DzQuotation *quotation)
{
    json_t *list = json_array();
    for (guint bit = 0; bit < DZ_QUOTATION_N_FLAGS; bit++)
        if (quotation->flags & (1u << bit))
            json_array_append_new(list, json_string(dz_quotation_flag_name((DzQuotationFlags)(1u << bit))));
    return list;
}

static void set(json_t *object, const char *key, const char *text)
{
    json_object_set_new(object, key, dz_cli_json_string(text));
}

static void print_as_json(const DzQuotation *quotation)
{
    const DzArticle *article = quotation->article;
    g_autofree char *text = dz_article_dup_text(article, quotation->span);
    json_t *object = json_object();
    json_object_set_new(object, "id", quotation->id > 0 ? json_sprintf("q%u", quotation->id) : json_null());
    json_object_set_new(object, "document", json_sprintf("d%u", dz_article_get_id(article)));
    set(object, "path", dz_article_get_path(article));
    set(object, "outlet", dz_article_get_outlet(article));
    set(object, "published", dz_article_get_published(article));
    set(object, "kind", dz_quotation_kind_name(quotation->kind));
    set(object, "text", text);
    json_object_set_new(object, "begin", json_integer(quotation->span.begin));
    json_object_set_new(object, "end", json_integer(quotation->span.end));
    json_object_set_new(object, "paragraph", json_integer(quotation->block));
    set(object, "speaker", quotation->speaker);
    set(object, "speaker_full", quotation->speaker_full);
    set(object, "cue", quotation->cue);
    set(object, "stance", dz_stance_name(quotation->stance));
    json_object_set_new(object, "flags", flags_of(quotation));
    json_object_set_new(object, "nested", json_boolean(quotation->parent != NULL));
    json_dumpf(object, stdout, JSON_COMPACT);
    putchar('\n');
    json_decref(object);
}

static void print_as_row(const DzQuotation *quotation)
{
    g_autofree char *text = dz_article_dup_text(quotation->article, quotation->span);
    g_autofree char *clean = dz_terminal_clean(text);
    g_autofree char *speaker = dz_terminal_fit(quotation->speaker != NULL ? quotation->speaker : "", SPEAKER_COLUMN);
    guint taken = KIND_COLUMN + SPEAKER_COLUMN + 4;
    guint width = dz_cli_width();
    g_autofree char *fitted = dz_terminal_fit(clean, width > taken + SPEAKER_COLUMN ? width - taken : SPEAKER_COLUMN);
    printf("%-*s  %s  %s\n", KIND_COLUMN, dz_quotation_kind_name(quotation->kind), speaker, g_strchomp(fitted));
}

static void print_quotation(const Wanted *wanted, const DzQuotation *quotation, const DzArticle **last)
{
    if (!is_wanted(wanted, quotation))
        return;
    if (!wanted->as_json && *last != quotation->article) {
        g_autofree char *path = dz_terminal_clean(dz_article_get_path(quotation->article));
        printf("%s== %s\n", *last != NULL ? "\n" : "", path);
        *last = quotation->article;
    }
    (wanted->as_json ? print_as_json : print_as_row)(quotation);
}

/* Indirect speech only where it is asked for by its kind. */
static void print_all(const DzComparison *comparison, const Wanted *wanted)
{
    gboolean indirect = g_strcmp0(wanted->kind, dz_quotation_kind_name(DZ_QUOTATION_INDIRECT)) == 0;
    const DzArticle *last = NULL;
    for (guint32 i = 0; i < dz_comparison_get_n_articles(comparison); i++) {
        const DzArticle *article = dz_comparison_get_article(comparison, i);
        guint32 n = indirect ? dz_article_get_n_reported(article) : dz_article_get_n_quotations(article);
        for (guint32 k = 0; k < n; k++)
            print_quotation(
                wanted, indirect ? dz_article_get_reported(article, k) : dz_article_get_quotation(article, k), &last);
    }
}

static gboolean check(Wanted *wanted)
{
    gboolean known = wanted->kind == NULL;
    for (DzQuotationKind kind = DZ_QUOTATION_DIRECT; kind <= DZ_QUOTATION_INDIRECT; kind++)
        known |= g_strcmp0(wanted->kind, dz_quotation_kind_name(kind)) == 0;
    if (!known)
        dz_cli_complain("--kind=%s: direct, partial, mention or indirect, please", wanted->kind);
    wanted->as_json = wanted->format != NULL ? g_str_equal(wanted->format, "json") : !isatty(STDOUT_FILENO);
    if (wanted->format == NULL || wanted->as_json || g_str_equal(wanted->format, "table"))
        return known;
    dz_cli_complain("--format=%s: json or table, please", wanted->format);
    return FALSE;
}

DzExit dz_cmd_quotes(int argc, char **argv)
{
    g_auto(DzCliCommon) common = {0};
    g_auto(Wanted) wanted = {0};
    const GOptionEntry entries[] = {
        {"kind", 'k', 0, G_OPTION_ARG_STRING, &wanted.kind,
         "Only this kind: direct, partial or mention; indirect lists speech reported without marks", "KIND"},
        /* As bytes: names are UTF-8, whatever the locale. */
        {"speaker", 's', 0, G_OPTION_ARG_FILENAME, &wanted.speaker, "Only speakers whose name holds NAME", "NAME"},
        {"format", 'f', 0, G_OPTION_ARG_STRING, &wanted.format,
         "json (a line a quotation) or table; by default a table on a terminal only", "json|table"},
        G_OPTION_ENTRY_NULL,
    };
    if (!dz_cli_parse(&common, entries, &argc, &argv) || !check(&wanted) || !dz_cli_want_operands(argc))
        return DZ_EXIT_USAGE;
    DzExit status;
    g_autoptr(DzComparison) comparison = dz_cli_compare(argv + 1, &common.options, DZ_STAGE_QUOTE, &status);
    if (comparison == NULL)
        return status;
    print_all(comparison, &wanted);
    return status;
}
