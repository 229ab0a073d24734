/* sources.c -- the table of speakers; see <duizhao/sources.h>.
 * In:     a comparison whose quotations are known.
 * Out:    text   a line for each speaker and outlet: quotations, words, indirect speech; below the first line of
 *                a speaker the name stands again, indented, where an outlet writes it otherwise
 *         CSV    the same, one row each; header speaker,outlet,named,vague,quotations,words,reported
 *         JSON   {"duizhao", "sources": [{"speaker", "full", "title", "vague", "total",
 *                  "outlets": [{"outlet", "named", "vague", "quotations", "words", "reported"}]}]}
 *         `full` is the longest form that an article gives, with the office that `title` gives alone, or null.
 *         `speaker` is how the outlet that quotes it most writes the name, `named` how this outlet does; both are null
 *         (empty) where no speaker is named.
 */
#include "csv.h"
#include "json_values.h"
#include "view_speakers.h"

#include <duizhao/sources.h>
#include <duizhao/terminal.h>

enum { NAME_COLUMNS = 24, OUTLET_COLUMNS = 20 };

static const struct {
    const char *name;
    DzTableFormat format;
} formats[] = {{"table", DZ_TABLE_TEXT}, {"csv", DZ_TABLE_CSV}, {"json", DZ_TABLE_JSON}};

gboolean dz_table_format_from_name(const char *name, DzTableFormat *format, GError **error)
{
    for (gsize i = 0; i < G_N_ELEMENTS(formats); i++) {
        if (g_str_equal(formats[i].name, name)) {
            *format = formats[i].format;
            return TRUE;
        }
    }
    g_set_error(error, DZ_ERROR, DZ_ERROR_CONFIG, "unknown format \"%s\"; known: table, csv, json", name);
    return FALSE;
}

static GPtrArray *speakers_of(const DzComparison *comparison)
{
    return dz_speakers_of(comparison, NULL);
}

static const DzShare *share_at(const DzSpeaker *speaker, guint index)
{
    return &g_array_index(speaker->shares, DzShare, index);
}

static const char *name_of(const DzSpeaker *speaker)
{
    return share_at(speaker, 0)->first->speaker;
}

static const char *outlet_of(const DzShare *share)
{
    return share->first->article->outlet;
}

/* -- Text ----------------------------------------------------------------------------------------------------- */

static void write_text_row(GString *out, const char *speaker, const DzShare *share)
{
    g_autofree char *name = dz_terminal_fit(speaker, NAME_COLUMNS);
    g_autofree char *called = dz_article_dup_outlet(share->first->article);
    g_autofree char *outlet = dz_terminal_fit(called, OUTLET_COLUMNS);
    g_string_append_printf(out, "%s  %s  %10u  %10u  %8u%s\n", name, outlet, share->quotations, share->words,
                           share->reported, share->vague ? "  vague" : "");
}

static void write_text(GString *out, const GPtrArray *speakers)
{
    g_string_append_printf(out, "%-*s  %-*s  %10s  %10s  %8s\n", NAME_COLUMNS, "speaker", OUTLET_COLUMNS, "outlet",
                           "quotations", "words", "reported");
    for (guint i = 0; i < speakers->len; i++) {
        const DzSpeaker *speaker = g_ptr_array_index(speakers, i);
        for (guint k = 0; k < speaker->shares->len; k++) {
            const DzShare *share = share_at(speaker, k);
            gboolean same = k > 0 && g_strcmp0(share->first->speaker, share_at(speaker, k - 1)->first->speaker) == 0;
            const char *name = share->first->speaker != NULL ? share->first->speaker : "(not named)";
            g_autofree char *shown = g_strconcat(k > 0 ? "  " : "", same ? "" : name, NULL);
            write_text_row(out, shown, share);
        }
    }
}

/* -- CSV ------------------------------------------------------------------------------------------------------ */

static void write_csv(GString *out, const GPtrArray *speakers)
{
    g_string_append(out, "speaker,outlet,named,vague,quotations,words,reported\r\n");
    for (guint i = 0; i < speakers->len; i++) {
        const DzSpeaker *speaker = g_ptr_array_index(speakers, i);
        for (guint k = 0; k < speaker->shares->len; k++) {
            const DzShare *share = share_at(speaker, k);
            g_autofree char *outlet = dz_article_dup_outlet(share->first->article);
            dz_csv_add_cell(out, name_of(speaker));
            dz_csv_add_cell(out, outlet);
            dz_csv_add_cell(out, share->first->speaker);
            dz_csv_add_cell(out, share->vague ? "yes" : "no");
            dz_csv_add_number(out, share->quotations);
            dz_csv_add_number(out, share->words);
            dz_csv_add_number(out, share->reported);
            dz_csv_end_row(out);
        }
    }
}

/* -- JSON ----------------------------------------------------------------------------------------------------- */

static json_t *share_as_json(const DzShare *share)
{
    return json_pack("{so so sb si si si}", "outlet", dz_json_string(outlet_of(share)), "named",
                     dz_json_string(share->first->speaker), "vague", share->vague, "quotations", (int)share->quotations,
                     "words", (int)share->words, "reported", (int)share->reported);
}

static json_t *speaker_as_json(const DzSpeaker *speaker)
{
    json_t *outlets = json_array();
    for (guint i = 0; i < speaker->shares->len; i++)
        json_array_append_new(outlets, share_as_json(share_at(speaker, i)));
    return json_pack("{so so so sb si so}", "speaker", dz_json_string(name_of(speaker)), "full",
                     dz_json_string(speaker->named->speaker_full), "title",
                     dz_json_string(speaker->named->speaker_title), "vague", speaker->vague, "total",
                     (int)speaker->total, "outlets", outlets);
}

static void write_json(GString *out, const GPtrArray *speakers)
{
    json_t *sources = json_array();
    for (guint i = 0; i < speakers->len; i++)
        json_array_append_new(sources, speaker_as_json(g_ptr_array_index(speakers, i)));
    json_t *report = json_pack("{ss so}", "duizhao", dz_version(), "sources", sources);
    char *text = json_dumps(report, JSON_INDENT(1));
    g_string_append_printf(out, "%s\n", text);
    free(text);
    json_decref(report);
}

GBytes *dz_sources_to_bytes(const DzComparison *comparison, DzTableFormat format)
{
    static void (*const writers[])(GString * out, const GPtrArray *speakers) = {
        [DZ_TABLE_TEXT] = write_text, [DZ_TABLE_CSV] = write_csv, [DZ_TABLE_JSON] = write_json};
    g_return_val_if_fail((guint)format < G_N_ELEMENTS(writers), NULL);
    g_autoptr(GPtrArray) speakers = speakers_of(comparison);
    GString *out = g_string_new(NULL);
    writers[format](out, speakers);
    return g_string_free_to_bytes(out);
}

guint dz_sources_count(const DzComparison *comparison)
{
    guint named = 0;
    g_autoptr(GPtrArray) speakers = speakers_of(comparison);
    for (guint i = 0; i < speakers->len; i++)
        named += ((const DzSpeaker *)g_ptr_array_index(speakers, i))->key != NULL;
    return named;
}
