/* effects.c -- see effects.h.
 * In:     the quotation marks of a paragraph, family by family.
 * Out:    for each what it does.
 * Knows:  that outlets set a mark the wrong way round, mix curly and straight ones, lose one; that ’ is an apostrophe
 *         as well; what stands before an opening and after a closing mark.
 *
 * Where the marks are well-formed as they look, they are taken as they look. Else the cheapest reading is looked for
 * (Viterbi): the state is how many quotations of the family are open, a step is what a mark does, and costs are of
 * weights.h: against its shape, against its surroundings, nested, never closed, never opened.
 */
#include "effects.h"

#include "characters.h"
#include "points.h"
#include "weights.h"

#include <math.h>

static const struct {
    gunichar mark;
    DzFamily family;
    DzShape shape;
} shapes[] = {
    {U'「', DZ_FAMILY_CORNER, DZ_SHAPE_OPENING},          {U'」', DZ_FAMILY_CORNER, DZ_SHAPE_CLOSING},
    {U'『', DZ_FAMILY_WHITE_CORNER, DZ_SHAPE_OPENING},    {U'』', DZ_FAMILY_WHITE_CORNER, DZ_SHAPE_CLOSING},
    {U'﹁', DZ_FAMILY_CORNER, DZ_SHAPE_OPENING},          {U'﹂', DZ_FAMILY_CORNER, DZ_SHAPE_CLOSING},
    {U'﹃', DZ_FAMILY_WHITE_CORNER, DZ_SHAPE_OPENING},    {U'﹄', DZ_FAMILY_WHITE_CORNER, DZ_SHAPE_CLOSING},
    {U'｢', DZ_FAMILY_CORNER, DZ_SHAPE_OPENING},           {U'｣', DZ_FAMILY_CORNER, DZ_SHAPE_CLOSING},
    {U'“', DZ_FAMILY_DOUBLE, DZ_SHAPE_OPENING},           {U'”', DZ_FAMILY_DOUBLE, DZ_SHAPE_CLOSING},
    {U'‘', DZ_FAMILY_SINGLE, DZ_SHAPE_OPENING},           {U'’', DZ_FAMILY_SINGLE, DZ_SHAPE_CLOSING},
    {U'«', DZ_FAMILY_GUILLEMET, DZ_SHAPE_OPENING},        {U'»', DZ_FAMILY_GUILLEMET, DZ_SHAPE_CLOSING},
    {U'‹', DZ_FAMILY_GUILLEMET_SINGLE, DZ_SHAPE_OPENING}, {U'›', DZ_FAMILY_GUILLEMET_SINGLE, DZ_SHAPE_CLOSING},
    {U'《', DZ_FAMILY_TITLE, DZ_SHAPE_OPENING},           {U'》', DZ_FAMILY_TITLE, DZ_SHAPE_CLOSING},
    {U'〈', DZ_FAMILY_TITLE_SINGLE, DZ_SHAPE_OPENING},    {U'〉', DZ_FAMILY_TITLE_SINGLE, DZ_SHAPE_CLOSING},
    {U'〝', DZ_FAMILY_PRIME, DZ_SHAPE_OPENING},           {U'〞', DZ_FAMILY_PRIME, DZ_SHAPE_CLOSING},
    {U'„', DZ_FAMILY_DOUBLE, DZ_SHAPE_OPENING},           {U'〟', DZ_FAMILY_PRIME, DZ_SHAPE_CLOSING},
    {'"', DZ_FAMILY_DOUBLE, DZ_SHAPE_STRAIGHT},           {U'＂', DZ_FAMILY_DOUBLE, DZ_SHAPE_STRAIGHT},
    {'\'', DZ_FAMILY_SINGLE, DZ_SHAPE_STRAIGHT},          {U'＇', DZ_FAMILY_SINGLE, DZ_SHAPE_STRAIGHT},
};

/* -- reading --------------------------------------------------------------------------------------------------- */

static gboolean is_mark(gunichar c, DzMark *mark)
{
    if (c < 0x80 ? c != '"' && c != '\'' : (c < 0x2018 && c != 0xAB && c != 0xBB) || (c > 0x301F && c < 0xFE41))
        return FALSE;
    for (gsize i = 0; i < G_N_ELEMENTS(shapes); i++) {
        if (shapes[i].mark == c) {
            mark->family = shapes[i].family;
            mark->shape = shapes[i].shape;
            return TRUE;
        }
    }
    return FALSE;
}

/* 54'00'': whether what stands at `place` may be the sign for seconds, or for inches. */
static gboolean is_of_measure(const DzPage *page, DzSpan block, guint32 place)
{
    guint32 at = place;
    while (g_unichar_isdigit(dz_page_at(page, block, at - 1)))
        at--;
    return at < place && dz_page_at(page, block, at - 1) == '\'';
}

/* ''No,'' he said: two straight marks that stand for a double one; not those of alt='', nor three. */
static void read_twin(const DzPage *page, DzSpan block, DzMark *mark)
{
    gunichar before = dz_page_at(page, block, mark->place - 1);
    gunichar behind = dz_page_at(page, block, mark->place + 2);
    gboolean twin = page->c[mark->place] == '\'' && dz_page_at(page, block, mark->place + 1) == '\'' &&
                    before != '\'' && behind != '\'';
    gboolean holds_words =
        g_unichar_isalnum(before) || g_unichar_isalnum(behind) || dz_point_in(before, ".,!?…。，！？");
    if (!twin || !holds_words || is_of_measure(page, block, mark->place))
        return;
    mark->family = DZ_FAMILY_DOUBLE;
    mark->length = 2;
}

static gboolean is_latin_or_digit(gunichar c)
{
    return g_unichar_isalnum(c) && !dz_is_han(c);
}

/* What stands beside it but for what is left over from Markdown. */
static void set_neighbours(DzMark *mark, const DzPage *page, DzSpan block)
{
    guint32 left = mark->place - 1;
    guint32 right = mark->place + mark->length;
    while (dz_page_at(page, block, left) == '*')
        left--;
    while (dz_page_at(page, block, right) == '*')
        right++;
    mark->before = dz_page_at(page, block, left);
    mark->after = dz_page_at(page, block, right);
}

GArray *dz_effects_read(const DzPage *page, DzSpan block)
{
    GArray *marks = g_array_new(FALSE, FALSE, sizeof(DzMark));
    for (guint32 i = block.begin; i < block.end; i++) {
        DzMark mark = {.place = i, .length = 1, .effect = DZ_EFFECT_NONE};
        if (!is_mark(page->c[i], &mark))
            continue;
        read_twin(page, block, &mark);
        gboolean inside_word =
            is_latin_or_digit(dz_page_at(page, block, i - 1)) && is_latin_or_digit(dz_page_at(page, block, i + 1));
        if (mark.family == DZ_FAMILY_SINGLE && inside_word)
            continue;
        set_neighbours(&mark, page, block);
        g_array_append_val(marks, mark);
        i += mark.length - 1;
    }
    return marks;
}

/* -- what it costs ----------------------------------------------------------------------------------------------- */

/* What ends a clause, or a bracket: no quotation begins with it. */
static gboolean ends_something(gunichar c)
{
    return dz_point_in(c, "。，；：！？、）,.;:!?)”」");
}

/* What introduces: no quotation ends with it. */
static gboolean begins_something(gunichar c)
{
    return dz_point_in(c, "：:︰（(“「");
}

static double cost_of_opening(const DzMark *mark)
{
    double cost = mark->shape == DZ_SHAPE_CLOSING ? DZ_MARK_AGAINST_SHAPE : 0;
    if (mark->shape == DZ_SHAPE_STRAIGHT && mark->family == DZ_FAMILY_SINGLE && is_latin_or_digit(mark->before))
        cost += DZ_MARK_AGAINST_SHAPE;
    if (mark->after == 0)
        cost += DZ_MARK_OPENS_NOTHING;
    else if (ends_something(mark->after))
        cost += DZ_MARK_ILL_PLACED;
    else if (dz_is_blank(mark->after) && !dz_is_blank(mark->before))
        cost += DZ_MARK_ODDLY_PLACED;
    return cost;
}

static double cost_of_closing(const DzMark *mark)
{
    double cost = mark->shape == DZ_SHAPE_OPENING ? DZ_MARK_AGAINST_SHAPE : 0;
    if (mark->before == 0 || begins_something(mark->before))
        cost += DZ_MARK_CLOSES_NOTHING;
    else if (dz_is_blank(mark->before) && !dz_is_blank(mark->after) && mark->after != 0)
        cost += DZ_MARK_ODDLY_PLACED;
    return cost;
}

/* ’ after a letter or a digit may be an apostrophe or a sign for minutes, any other mark means something. */
static double cost_of_nothing(const DzMark *mark)
{
    if (mark->family != DZ_FAMILY_SINGLE)
        return INFINITY;
    return is_latin_or_digit(mark->before) || mark->before == '\'' || mark->before == U'’' ? DZ_MARK_APOSTROPHE
                                                                                           : DZ_MARK_IGNORED;
}

/* -- the cheapest reading --------------------------------------------------------------------------------------- */

/* How many quotations of one family are open within each other where marks are ill-formed; and one that was opened by
 * a closing mark, which an opening one may close (”…“). */
enum { NONE_OPEN, ONE_OPEN, TWO_OPEN, THREE_OPEN, INVERTED_OPEN, N_STATES };

static const guint8 depths[N_STATES] = {0, 1, 2, 3, 1};

typedef struct {
    guint8 from[N_STATES]; /* the state before, and what the mark did, on the cheapest way to each state */
    guint8 effect[N_STATES];
} Step;

typedef struct {
    double costs[N_STATES]; /* of the cheapest way to each state; infinite where there is none */
} Front;

static void start_at(Front *front, guint state)
{
    for (guint i = 0; i < N_STATES; i++)
        front->costs[i] = i == state ? 0 : INFINITY;
}

static void take(Front *front, Step *step, guint from, guint to, DzEffect effect, double cost)
{
    if (!(cost < front->costs[to]))
        return;
    front->costs[to] = cost;
    step->from[to] = (guint8)from;
    step->effect[to] = (guint8)effect;
}

/* Goes on from one state over one mark. */
static void go_on_from(guint state, double cost, const DzMark *mark, Front *after, Step *step)
{
    gboolean inverted = state == INVERTED_OPEN;
    gboolean opening_shape = mark->shape == DZ_SHAPE_OPENING;
    guint depth = depths[state];
    guint opened = mark->shape == DZ_SHAPE_CLOSING ? INVERTED_OPEN : ONE_OPEN;
    double open = cost + cost_of_opening(mark);
    double close = cost + cost_of_closing(mark);
    double nested = depth == 0 ? 0 : DZ_MARK_NESTED + (inverted && opening_shape ? DZ_MARK_AGAINST_SHAPE : 0);
    if (depth < THREE_OPEN)
        take(after, step, state, depth == 0 ? opened : depth + 1, DZ_EFFECT_OPENS, open + nested);
    if (depth > 0)
        take(after, step, state, depth == 1 ? opened : depth, DZ_EFFECT_ANEW, open + DZ_MARK_UNCLOSED);
    close += depth == 0 ? DZ_MARK_UNOPENED : 0;
    close -= inverted && opening_shape ? DZ_MARK_INVERTED_PAIR : 0;
    take(after, step, state, depth > 0 ? depth - 1 : NONE_OPEN, DZ_EFFECT_CLOSES, close);
    take(after, step, state, state, DZ_EFFECT_NONE, cost + cost_of_nothing(mark));
}

static void go_on(const DzMark *mark, Front *front, Step *step)
{
    Front after;
    start_at(&after, N_STATES);
    for (guint state = 0; state < N_STATES; state++)
        if (isfinite(front->costs[state]))
            go_on_from(state, front->costs[state], mark, &after, step);
    *front = after;
}

/* What it costs that `open` quotations are left open, of which the outermost costs `outermost`. */
static double cost_of_end(guint open, double outermost)
{
    return open > 0 ? outermost + (open - 1) * DZ_MARK_UNCLOSED : 0;
}

/* The state at the end that costs least, and what it costs. */
static guint best_end(const Front *front, double outermost, double *cost)
{
    guint best = NONE_OPEN;
    *cost = INFINITY;
    for (guint state = 0; state < N_STATES; state++) {
        double all = front->costs[state] + cost_of_end(depths[state], outermost);
        if (all < *cost) {
            *cost = all;
            best = state;
        }
    }
    return best;
}

/* How a straight mark faces, by what stands beside it: says "no", and … Straight where that tells nothing. */
static DzShape facing_of(const DzMark *mark)
{
    gboolean blank_before = mark->before == 0 || dz_is_blank(mark->before);
    gboolean blank_after = mark->after == 0 || dz_is_blank(mark->after);
    if (blank_before && is_latin_or_digit(mark->after))
        return DZ_SHAPE_OPENING;
    return !blank_before && (blank_after || dz_is_punctuation(mark->after)) ? DZ_SHAPE_CLOSING : DZ_SHAPE_STRAIGHT;
}

/* Takes straight double marks as they face, where all of them do and each has its partner: "the "old" pier". */
static gboolean take_as_they_face(GArray *marks, gboolean open)
{
    guint depth = open ? 1 : 0;
    for (guint i = 0; i < marks->len; i++) {
        DzMark *mark = &g_array_index(marks, DzMark, i);
        if (mark->family != DZ_FAMILY_DOUBLE)
            continue;
        DzShape facing = facing_of(mark);
        if (facing == DZ_SHAPE_STRAIGHT || mark->shape != DZ_SHAPE_STRAIGHT ||
            (facing == DZ_SHAPE_CLOSING && depth == 0))
            return FALSE;
        mark->effect = facing == DZ_SHAPE_CLOSING ? DZ_EFFECT_CLOSES : DZ_EFFECT_OPENS;
        depth = facing == DZ_SHAPE_CLOSING ? depth - 1 : depth + 1;
    }
    return depth == 0;
}

gboolean dz_effects_take_as_they_look(GArray *marks, DzFamily family, gboolean open)
{
    guint depth = open ? 1 : 0;
    guint straight = 0;
    guint curly = 0;
    if (family == DZ_FAMILY_DOUBLE && take_as_they_face(marks, open))
        return TRUE;
    for (guint i = 0; i < marks->len; i++) {
        DzMark *mark = &g_array_index(marks, DzMark, i);
        if (mark->family != family)
            continue;
        gboolean closes = mark->shape == DZ_SHAPE_CLOSING || (mark->shape == DZ_SHAPE_STRAIGHT && depth > 0);
        if (closes && depth == 0)
            return FALSE;
        mark->effect = closes ? DZ_EFFECT_CLOSES : DZ_EFFECT_OPENS;
        depth = closes ? depth - 1 : depth + 1;
        straight += mark->shape == DZ_SHAPE_STRAIGHT;
        curly += mark->shape != DZ_SHAPE_STRAIGHT;
    }
    return depth == 0 && (straight == 0 || (curly == 0 && family != DZ_FAMILY_SINGLE));
}

double dz_effects_decide(GArray *marks, DzFamily family, gboolean open, double left_open_cost)
{
    g_autofree Step *steps = g_new(Step, marks->len);
    Front front;
    start_at(&front, open ? ONE_OPEN : NONE_OPEN);
    for (guint i = 0; i < marks->len; i++) {
        const DzMark *mark = &g_array_index(marks, DzMark, i);
        if (mark->family == family)
            go_on(mark, &front, &steps[i]);
    }
    double cost = 0;
    guint at = best_end(&front, left_open_cost, &cost);
    for (guint i = marks->len; i > 0; i--) {
        DzMark *mark = &g_array_index(marks, DzMark, i - 1);
        if (mark->family != family)
            continue;
        mark->effect = (DzEffect)steps[i - 1].effect[at];
        at = steps[i - 1].from[at];
    }
    return cost;
}
