/* marks.c -- where quotations begin and end.
 * In:     one article's blocks.
 * Out:    pairs of marks, outer before inner.
 * Knows:  the marks of Chinese, Japanese and European presses; how a paragraph recovers from a lost one; the custom of
 *         opening each paragraph of a long quotation anew.
 * Not here: what kind of quotation it is (kind.c), who is speaking (speaker.c).
 */
#include "marks.h"

#include "characters.h"

#include <string.h>

typedef enum { NOT_A_MARK, OPENS, CLOSES, TOGGLES } Effect;

/* Each family has its own marks; a mark closes only its own family. */
typedef enum {
    CORNER,
    WHITE_CORNER,
    CURLY,
    CURLY_SINGLE,
    STRAIGHT,
    STRAIGHT_SINGLE,
    GUILLEMET,
    GUILLEMET_SINGLE,
    TITLE,
    TITLE_SINGLE,
    PRIME,
    N_FAMILIES,
} Family;

static const struct {
    gunichar mark;
    Family family;
    Effect effect;
} marks[] = {
    {0x300C, CORNER, OPENS},
    {0x300D, CORNER, CLOSES},
    {0x300E, WHITE_CORNER, OPENS},
    {0x300F, WHITE_CORNER, CLOSES},
    {0xFE41, CORNER, OPENS},
    {0xFE42, CORNER, CLOSES},
    {0xFE43, WHITE_CORNER, OPENS},
    {0xFE44, WHITE_CORNER, CLOSES},
    {0xFF62, CORNER, OPENS},
    {0xFF63, CORNER, CLOSES},
    {0x201C, CURLY, OPENS},
    {0x201D, CURLY, CLOSES},
    {0x201E, CURLY, OPENS},
    {0x2018, CURLY_SINGLE, OPENS},
    {0x2019, CURLY_SINGLE, CLOSES},
    {'"', STRAIGHT, TOGGLES},
    {0xFF02, STRAIGHT, TOGGLES},
    {'\'', STRAIGHT_SINGLE, TOGGLES},
    {0xFF07, STRAIGHT_SINGLE, TOGGLES},
    {0x00AB, GUILLEMET, OPENS},
    {0x00BB, GUILLEMET, CLOSES},
    {0x2039, GUILLEMET_SINGLE, OPENS},
    {0x203A, GUILLEMET_SINGLE, CLOSES},
    {0x300A, TITLE, OPENS},
    {0x300B, TITLE, CLOSES},
    {0x3008, TITLE_SINGLE, OPENS},
    {0x3009, TITLE_SINGLE, CLOSES},
    {0x301D, PRIME, OPENS},
    {0x301E, PRIME, CLOSES},
    {0x301F, PRIME, CLOSES},
};

typedef struct {
    Family family;
    gboolean inverted;  /* opened by a closing mark: ”…“ */
    guint32 block;      /* where it was opened */
    guint32 index;      /* of its record, or NO_RECORD where it is nested too deep */
    guint32 first_same; /* where the first pair of its own family inside it opens, or 0 */
} Open;

#define NO_RECORD G_MAXUINT32

typedef struct {
    const DzPage *page;
    GArray *found; /* DzMarked */
    GArray *stack; /* Open */
    guint open[N_FAMILIES];
    guint32 block; /* the one being read, and its span */
    DzSpan span;
    guint32 last_end; /* of all pairs that have ended */
} Pairing;

static Effect effect_of(gunichar c, Family *family)
{
    if (c < 0x80 ? c != '"' && c != '\'' : (c < 0x2018 && c != 0xAB && c != 0xBB) || (c > 0x301F && c < 0xFE41))
        return NOT_A_MARK;
    for (gsize i = 0; i < G_N_ELEMENTS(marks); i++) {
        if (marks[i].mark == c) {
            *family = marks[i].family;
            return marks[i].effect;
        }
    }
    return NOT_A_MARK;
}

static gunichar at(const Pairing *self, gint64 place)
{
    return dz_page_at(self->page, self->span, place);
}

static gboolean is_letter_or_digit(gunichar c)
{
    return g_unichar_isalnum(c) && !dz_is_han(c);
}

static gboolean is_gap(gunichar c)
{
    return c == 0 || c == '*' || dz_is_blank(c);
}

static gboolean is_gap_or_punctuation(gunichar c)
{
    return is_gap(c) || dz_is_punctuation(c);
}

static Open *innermost(const Pairing *self)
{
    return self->stack->len > 0 ? &g_array_index(self->stack, Open, self->stack->len - 1) : NULL;
}

static void start(Pairing *self, Family family, guint32 place)
{
    Open open = {.family = family, .block = self->block, .index = NO_RECORD};
    Open *outer = innermost(self);
    if (outer != NULL && outer->family == family && outer->first_same == 0)
        outer->first_same = place;
    if (self->stack->len < DZ_MARKS_MAX_DEPTH) {
        DzMarked record = {.span = {place + 1, place + 1},
                           .marked = {place, place + 1},
                           .block = self->block,
                           .title = family == TITLE || family == TITLE_SINGLE};
        open.index = self->found->len;
        g_array_append_val(self->found, record);
    }
    g_array_append_val(self->stack, open);
    self->open[family]++;
}

/* Ends the innermost pair at `end`: its closing mark, or where it ends for want of one. */
static void finish(Pairing *self, guint32 end, gboolean closed)
{
    Open open = *innermost(self);
    g_array_set_size(self->stack, self->stack->len - 1);
    self->open[open.family]--;
    if (open.index == NO_RECORD)
        return;
    DzMarked *record = &g_array_index(self->found, DzMarked, open.index);
    record->span.end = end;
    record->marked.end = closed ? end + 1 : end;
    record->flags |= closed ? 0 : DZ_QUOTATION_UNCLOSED;
    record->flags |= open.block != self->block ? DZ_QUOTATION_PARAGRAPHS : 0;
    self->last_end = MAX(self->last_end, record->marked.end);
}

/* Closes the innermost pair of `family`; whatever was opened inside it and not closed ends here too. */
static void close_family(Pairing *self, Family family, guint32 place)
{
    while (innermost(self)->family != family)
        finish(self, place, FALSE);
    finish(self, place, TRUE);
}

/* Whether a closing mark that nothing opened is an opening one set the wrong way round: ”…“. Looks no further than the
 * next mark of the same shape. */
static gboolean is_inverted(const Pairing *self, guint32 place)
{
    if (self->page->c[place] != 0x201D || is_gap_or_punctuation(at(self, (gint64)place + 1)))
        return FALSE;
    for (guint32 i = place + 1; i < self->span.end && self->page->c[i] != 0x201D; i++)
        if (self->page->c[i] == 0x201C)
            return is_gap_or_punctuation(at(self, (gint64)i + 1));
    return FALSE;
}

static gboolean is_colon(gunichar c)
{
    return c == 0xFF1A || c == ':' || c == 0xFE30;
}

/* A closing mark that nothing opened closes what follows the last colon, or all of the paragraph so far. */
static void record_unopened(Pairing *self, guint32 place)
{
    guint32 floor = MAX(self->span.begin, self->last_end);
    guint32 begin = place;
    while (begin > floor && !is_colon(self->page->c[begin - 1]))
        begin--;
    if (begin == place || (begin == floor && floor != self->span.begin))
        return;
    DzMarked record = {
        .span = {begin, place}, .marked = {begin, place + 1}, .block = self->block, .flags = DZ_QUOTATION_UNOPENED};
    g_array_append_val(self->found, record);
    self->last_end = place + 1;
}

static void read_closing(Pairing *self, Family family, guint32 place)
{
    if (self->open[family] > 0)
        close_family(self, family, place);
    else if (family == CURLY && self->open[STRAIGHT] > 0)
        close_family(self, STRAIGHT, place);
    else if (is_inverted(self, place)) {
        start(self, family, place);
        innermost(self)->inverted = TRUE;
    } else if (self->stack->len == 0 && family != TITLE && family != TITLE_SINGLE)
        record_unopened(self, place);
}

/* An opening mark that stands where only a closing one can: “…“， */
static gboolean stands_as_closing(const Pairing *self, guint32 place)
{
    gunichar after = at(self, (gint64)place + 1);
    return after == 0x3002 || after == 0xFF0C || after == 0xFF1B || after == 0xFF01 || after == 0xFF1F;
}

static void read_opening(Pairing *self, Family family, guint32 place)
{
    const Open *outer = innermost(self);
    gboolean same = outer != NULL && outer->family == family;
    if (same && (outer->inverted || stands_as_closing(self, place)))
        finish(self, place, TRUE);
    else if (!stands_as_closing(self, place))
        start(self, family, place);
}

/* A straight mark also closes what a curly one opened, where it stands as closing marks stand. */
static void read_straight(Pairing *self, guint32 place)
{
    if (self->open[STRAIGHT] > 0)
        close_family(self, STRAIGHT, place);
    else if (self->open[CURLY] > 0 && is_gap_or_punctuation(at(self, (gint64)place + 1)) &&
             !is_gap_or_punctuation(at(self, (gint64)place - 1)))
        close_family(self, CURLY, place);
    else
        start(self, STRAIGHT, place);
}

/* Single marks are apostrophes and signs for minutes as well. */
static void read_single(Pairing *self, Family family, gboolean opening, guint32 place)
{
    gunichar before = at(self, (gint64)place - 1);
    gunichar after = at(self, (gint64)place + 1);
    if (is_letter_or_digit(before) && is_letter_or_digit(after))
        return;
    if (!opening && self->open[family] > 0)
        close_family(self, family, place);
    else if (family == CURLY_SINGLE ? opening : !is_letter_or_digit(before) && !is_gap(after) && before != '\'')
        start(self, family, place);
}

static void read_mark(Pairing *self, guint32 place)
{
    Family family = CORNER;
    Effect effect = effect_of(self->page->c[place], &family);
    if (effect == NOT_A_MARK)
        return;
    if (family == CURLY_SINGLE || family == STRAIGHT_SINGLE)
        read_single(self, family, effect == OPENS, place);
    else if (effect == TOGGLES)
        read_straight(self, place);
    else if (effect == OPENS)
        read_opening(self, family, place);
    else
        read_closing(self, family, place);
}

/* The first thing of a block that is neither blank nor left over from Markdown. */
static guint32 first_of(const Pairing *self, DzSpan span)
{
    guint32 place = span.begin;
    while (place < span.end && is_gap(self->page->c[place]))
        place++;
    return place;
}

/* What the first mark of `family` in a block does: closes it, opens it, or there is none. */
static Effect first_effect(const Pairing *self, DzSpan span, Family family)
{
    for (guint32 i = span.begin; i < span.end; i++) {
        Family found = N_FAMILIES;
        Effect effect = effect_of(self->page->c[i], &found);
        if (effect != NOT_A_MARK && found == family)
            return effect;
    }
    return NOT_A_MARK;
}

/* How many paragraphs without any mark of its own a quotation may run over before the one that closes it. */
#define MAX_SILENT_PARAGRAPHS 2

/* Whether the pair still open at the end of this block goes on in the next: that one opens anew, as the custom is, or a
 * paragraph soon after closes it. */
static gboolean runs_on(const Pairing *self, Family family)
{
    const GArray *blocks = self->page->blocks;
    if (family >= TITLE || family == CURLY_SINGLE || family == STRAIGHT_SINGLE)
        return FALSE;
    for (guint32 i = self->block + 1; i < blocks->len && i <= self->block + 1 + MAX_SILENT_PARAGRAPHS; i++) {
        const DzBlock *next = &g_array_index(blocks, DzBlock, i);
        if (next->role != DZ_ROLE_PARAGRAPH || g_array_index(blocks, DzBlock, i - 1).role != DZ_ROLE_PARAGRAPH)
            return FALSE;
        Family first = N_FAMILIES;
        guint32 place = first_of(self, next->span);
        Effect effect = place < next->span.end ? effect_of(self->page->c[place], &first) : NOT_A_MARK;
        if (i == self->block + 1 && first == family && (effect == OPENS || effect == TOGGLES))
            return TRUE;
        effect = first_effect(self, next->span, family);
        if (effect != NOT_A_MARK)
            return effect == CLOSES;
    }
    return FALSE;
}

static gboolean ends_sentence(gunichar c)
{
    return c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == '!' || c == '?';
}

/* Where an unclosed pair ends: with its paragraph, or with the last sentence before the next pair of its family. */
static guint32 end_of_unclosed(const Pairing *self, const Open *open)
{
    if (open->first_same == 0 || open->index == NO_RECORD)
        return self->span.end;
    guint32 begin = g_array_index(self->found, DzMarked, open->index).span.begin;
    for (guint32 i = open->first_same; i > begin; i--)
        if (ends_sentence(self->page->c[i - 1]))
            return i;
    return self->span.end;
}

static void end_block(Pairing *self)
{
    while (self->stack->len > 1)
        finish(self, end_of_unclosed(self, innermost(self)), FALSE);
    if (self->stack->len == 1 && !runs_on(self, innermost(self)->family))
        finish(self, end_of_unclosed(self, innermost(self)), FALSE);
}

static void read_block(Pairing *self, const DzBlock *block)
{
    self->span = block->span;
    guint32 place = block->span.begin;
    if (self->stack->len > 0) {
        Family family = N_FAMILIES;
        place = first_of(self, block->span);
        if (place < block->span.end && effect_of(self->page->c[place], &family) != CLOSES &&
            family == innermost(self)->family)
            place++;
    }
    for (; place < block->span.end; place++)
        read_mark(self, place);
    end_block(self);
}

/* By begin, outer before inner. */
static gint compare_marked(gconstpointer a, gconstpointer b)
{
    const DzMarked *x = a;
    const DzMarked *y = b;
    if (x->marked.begin != y->marked.begin)
        return x->marked.begin < y->marked.begin ? -1 : 1;
    return x->marked.end > y->marked.end ? -1 : x->marked.end < y->marked.end;
}

void dz_marks_arrange(GArray *found)
{
    g_array_sort(found, compare_marked);
    g_autoptr(GArray) around = g_array_new(FALSE, FALSE, sizeof(guint32));
    for (guint32 i = 0; i < found->len; i++) {
        DzMarked *record = &g_array_index(found, DzMarked, i);
        while (around->len > 0) {
            guint32 outer = g_array_index(around, guint32, around->len - 1);
            if (record->marked.begin < g_array_index(found, DzMarked, outer).marked.end)
                break;
            g_array_set_size(around, around->len - 1);
        }
        record->depth = around->len;
        record->parent = around->len > 0 ? (gint64)g_array_index(around, guint32, around->len - 1) : -1;
        g_array_append_val(around, i);
    }
}

GArray *dz_marks_find(const DzPage *page)
{
    g_autoptr(GArray) stack = g_array_new(FALSE, FALSE, sizeof(Open));
    Pairing self = {.page = page, .found = g_array_new(FALSE, FALSE, sizeof(DzMarked)), .stack = stack};
    for (self.block = 0; self.block < page->blocks->len; self.block++)
        read_block(&self, &g_array_index(page->blocks, DzBlock, self.block));
    dz_marks_arrange(self.found);
    return self.found;
}
