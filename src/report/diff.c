/* diff.c -- two articles in a terminal; see <duizhao/diff.h>.
 * In:     two articles of one comparison.
 * Out:    a row for each sentence, in the order of both, with its sign:
 *             =  the same but for script and punctuation     <  only in a     >  only in b
 *             ~  differs: {-only in a-}, {+only in b+}       ^  moved: "to 7" is the 7th sentence of the other article
 *         No line is wider than options->width.
 * Not here: which sentences belong together (diff_pairs.c), where two of them differ (diff_tokens.c).
 */
#include "diff_pairs.h"
#include "diff_tokens.h"
#include "text_marks.h"

#include <duizhao/diff.h>

enum { NARROWEST = 40, SIGN_WIDTH = 2, BETWEEN_WIDTH = 5 };

typedef struct {
    GString *out;
    const DzArticle *a;
    const DzArticle *b;
    DzDiffPairs pairs;
    DzDiffLayout layout;
    guint width;
    gboolean colour;
    gboolean differs;
} Diff;

typedef enum { SIDE_A, SIDE_B } Side;

static DzSpan sentence_of(const DzArticle *article, guint32 index)
{
    DzSpan span = g_array_index(article->sentences, DzSentence, index).span;
    while (span.end > span.begin && g_unichar_isspace(article->text[span.end - 1]))
        span.end--;
    return span;
}

/* -- One row -------------------------------------------------------------------------------------------------- */

static void write_beside(const Diff *diff, DzFlow *left, DzFlow *right, char sign)
{
    char between[BETWEEN_WIDTH + 1] = "  |  ";
    between[BETWEEN_WIDTH / 2] = sign;
    DzFlow *flows[] = {left, right};
    dz_layout_beside(diff->out, flows, G_N_ELEMENTS(flows), (diff->width - BETWEEN_WIDTH) / 2, between, diff->colour);
}

static void write_unified(const Diff *diff, const DzFlow *flow)
{
    dz_layout_paragraph(diff->out, flow, diff->width, SIGN_WIDTH, diff->colour);
}

static DzFlow *flow_with_sign(const char *sign)
{
    DzFlow *flow = dz_flow_new();
    dz_flow_add(flow, DZ_STYLE_STRONG, sign);
    dz_flow_add(flow, DZ_STYLE_PLAIN, " ");
    return flow;
}

static void add_side(DzFlow *flow, const DzArticle *article, DzSpan span, gboolean same, DzStyle style)
{
    if (span.begin == span.end)
        return;
    if (same)
        dz_flow_add_span(flow, DZ_STYLE_PLAIN, article, span);
    else
        dz_flow_add_marked(flow, style, article->text + span.begin, dz_span_length(span));
}

static gboolean all_same(const GArray *stretches)
{
    for (guint i = 0; i < stretches->len; i++)
        if (!g_array_index(stretches, DzDiffStretch, i).same)
            return FALSE;
    return TRUE;
}

static void write_pair(Diff *diff, guint32 i, guint32 k)
{
    g_autoptr(GArray) stretches = dz_diff_sentences(diff->a, sentence_of(diff->a, i), diff->b, sentence_of(diff->b, k));
    gboolean same = all_same(stretches);
    diff->differs = diff->differs || !same;
    g_autoptr(DzFlow) left = dz_flow_new();
    g_autoptr(DzFlow) right = dz_flow_new();
    g_autoptr(DzFlow) unified = flow_with_sign(same ? "=" : "~");
    for (guint s = 0; s < stretches->len; s++) {
        const DzDiffStretch *stretch = &g_array_index(stretches, DzDiffStretch, s);
        add_side(left, diff->a, stretch->a, stretch->same, DZ_STYLE_LACKING);
        add_side(right, diff->b, stretch->b, stretch->same, DZ_STYLE_EXTRA);
        add_side(unified, diff->a, stretch->a, stretch->same, DZ_STYLE_LACKING);
        if (!stretch->same || stretch->a.begin == stretch->a.end)
            add_side(unified, diff->b, stretch->b, stretch->same, DZ_STYLE_EXTRA);
    }
    if (diff->layout == DZ_DIFF_BESIDE)
        write_beside(diff, left, right, same ? '=' : '~');
    else
        write_unified(diff, unified);
}

/* A sentence that has no counterpart, or one elsewhere. */
static void write_alone(Diff *diff, Side side, guint32 index)
{
    const DzArticle *article = side == SIDE_A ? diff->a : diff->b;
    const DzDiffPair *pair = &(side == SIDE_A ? diff->pairs.of_a : diff->pairs.of_b)[index];
    const char *sign = pair->moved ? "^" : side == SIDE_A ? "<" : ">";
    gboolean beside = diff->layout == DZ_DIFF_BESIDE;
    diff->differs = TRUE;
    g_autoptr(DzFlow) empty = dz_flow_new();
    g_autoptr(DzFlow) flow = beside ? dz_flow_new() : flow_with_sign(sign);
    if (pair->moved) {
        g_autofree char *where = g_strdup_printf("(%s %u) ", side == SIDE_A ? "to" : "from", pair->other + 1);
        dz_flow_add(flow, DZ_STYLE_MOVED, where);
    }
    DzStyle style = pair->moved ? DZ_STYLE_MOVED : side == SIDE_A ? DZ_STYLE_LACKING : DZ_STYLE_EXTRA;
    dz_flow_add_span(flow, style, article, sentence_of(article, index));
    if (beside)
        write_beside(diff, side == SIDE_A ? flow : empty, side == SIDE_A ? empty : flow, sign[0]);
    else
        write_unified(diff, flow);
}

/* -- All rows ------------------------------------------------------------------------------------------------- */

static gboolean in_line(const DzDiffPair *pair)
{
    return pair->other != DZ_UNPAIRED && !pair->moved;
}

static void write_rows(Diff *diff)
{
    guint n_a = diff->a->sentences->len;
    guint n_b = diff->b->sentences->len;
    for (guint32 i = 0, k = 0; i < n_a || k < n_b;) {
        if (i < n_a && !in_line(&diff->pairs.of_a[i])) {
            write_alone(diff, SIDE_A, i++);
        } else if (k < n_b && !in_line(&diff->pairs.of_b[k])) {
            write_alone(diff, SIDE_B, k++);
        } else {
            write_pair(diff, i++, k++);
        }
    }
}

static DzFlow *head_of(const DzArticle *article, const char *sign)
{
    const char *parts[] = {article->path, article->outlet, article->published};
    DzFlow *flow = dz_flow_new();
    dz_flow_add(flow, DZ_STYLE_STRONG, sign);
    for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
        if (parts[i] == NULL)
            continue;
        dz_flow_add(flow, DZ_STYLE_STRONG, i > 0 || *sign != '\0' ? " " : "");
        dz_flow_add(flow, DZ_STYLE_STRONG, parts[i]);
    }
    return flow;
}

static void write_head(const Diff *diff)
{
    gboolean beside = diff->layout == DZ_DIFF_BESIDE;
    g_autoptr(DzFlow) left = head_of(diff->a, beside ? "" : "---");
    g_autoptr(DzFlow) right = head_of(diff->b, beside ? "" : "+++");
    if (beside) {
        write_beside(diff, left, right, ' ');
        return;
    }
    write_unified(diff, left);
    write_unified(diff, right);
}

GBytes *dz_diff_to_bytes(const DzComparison *comparison, const DzArticle *a, const DzArticle *b, DzDiffLayout layout,
                         const DzReportOptions *options, gboolean *same)
{
    DzReportOptions defaults;
    dz_report_options_init(&defaults);
    options = options != NULL ? options : &defaults;
    Diff diff = {.out = g_string_new(NULL),
                 .a = a,
                 .b = b,
                 .pairs = dz_diff_pair_sentences(comparison, a, b),
                 .layout = layout,
                 .width = MAX(options->width, NARROWEST),
                 .colour = options->colour};
    write_head(&diff);
    write_rows(&diff);
    g_free(diff.pairs.of_a);
    g_free(diff.pairs.of_b);
    if (same != NULL)
        *same = !diff.differs;
    return g_string_free_to_bytes(diff.out);
}
