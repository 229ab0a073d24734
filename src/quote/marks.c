/* marks.c -- where quotations begin and end.
 * In:     one article's blocks.
 * Out:    pairs of marks, outer before inner.
 * Knows:  how a paragraph recovers from a lost mark; the custom of opening each paragraph of a long quotation anew.
 * Not here: what a mark does (effects.c), what kind of quotation it is (kind.c), who is speaking (speaker.c).
 */
#include "marks.h"

#include "characters.h"
#include "effects.h"
#include "weights.h"

#include <math.h>

typedef struct {
    DzFamily family;
    guint32 block; /* where it was opened */
    guint32 index; /* of its record, or NO_RECORD where it is nested too deep */
} Open;

#define NO_RECORD G_MAXUINT32

typedef struct {
    const DzPage *page;
    const DzVocabulary *vocabulary;
    GArray *found; /* DzMarked */
    GArray *stack; /* Open */
    guint open[DZ_N_FAMILIES];
    guint32 block; /* the one being read, and its span */
    DzSpan span;
    guint32 last_end; /* of all pairs that have ended */
    guint32 searched; /* up to where a colon was looked for in vain */
} Pairing;

static gboolean is_gap(gunichar c)
{
    return c == 0 || c == '*' || dz_is_blank(c);
}

static Open *innermost(const Pairing *self)
{
    return self->stack->len > 0 ? &g_array_index(self->stack, Open, self->stack->len - 1) : NULL;
}

/* The first thing of a block that is neither blank nor left over from Markdown. */
static guint32 first_of(const DzPage *page, DzSpan span)
{
    guint32 place = span.begin;
    while (place < span.end && is_gap(page->c[place]))
        place++;
    return place;
}

static void start(Pairing *self, const DzMark *mark)
{
    DzFamily family = mark->family;
    Open open = {.family = family, .block = self->block, .index = NO_RECORD};
    if (self->stack->len < DZ_MARKS_MAX_DEPTH) {
        guint32 begin = mark->place + mark->length;
        DzMarked record = {.span = {begin, begin},
                           .marked = {mark->place, begin},
                           .block = self->block,
                           .title = family == DZ_FAMILY_TITLE || family == DZ_FAMILY_TITLE_SINGLE};
        open.index = self->found->len;
        g_array_append_val(self->found, record);
    }
    g_array_append_val(self->stack, open);
    self->open[family]++;
}

/* « 海风公约 »: the blanks inside French marks are no part of the words. */
static void leave_out_blanks(const DzPage *page, DzMarked *record)
{
    DzSpan *span = &record->span;
    while (span->begin < span->end && dz_is_blank(page->c[span->begin]))
        span->begin++;
    while (span->begin < span->end && dz_is_blank(page->c[span->end - 1]))
        span->end--;
}

/* Ends the innermost pair at `end`: its closing mark, of `length`, or where it ends for want of one, 0. A mark that
 * neither opens anything nor is closed leaves no record. */
static void finish(Pairing *self, guint32 end, guint32 length)
{
    Open open = *innermost(self);
    g_array_set_size(self->stack, self->stack->len - 1);
    self->open[open.family]--;
    if (open.index == NO_RECORD)
        return;
    DzMarked *record = &g_array_index(self->found, DzMarked, open.index);
    if (length == 0 && end <= record->span.begin && open.index + 1 == self->found->len) {
        g_array_set_size(self->found, open.index);
        return;
    }
    record->span.end = end;
    record->marked.end = end + length;
    leave_out_blanks(self->page, record);
    record->flags |= length > 0 ? 0 : DZ_QUOTATION_UNCLOSED;
    record->flags |= open.block != self->block ? DZ_QUOTATION_PARAGRAPHS : 0;
    self->last_end = MAX(self->last_end, record->marked.end);
}

/* Closes the innermost pair of the mark's family; whatever was opened inside it and not closed ends here too. */
static void close_pair(Pairing *self, const DzMark *mark)
{
    while (innermost(self)->family != mark->family)
        finish(self, mark->place, 0);
    finish(self, mark->place, mark->length);
}

/* The place where the last colon of the paragraph ends, of those that no pair has passed; or 0. */
static guint32 after_colon(Pairing *self, guint32 place)
{
    guint32 floor = MAX(MAX(self->span.begin, self->last_end), self->searched);
    for (guint32 i = place; i > floor; i--)
        if (dz_is_colon(self->page->c[i - 1]))
            return i;
    self->searched = place;
    return 0;
}

/* A closing mark that nothing opened closes what follows the last colon, or all of the paragraph so far. */
static void record_unopened(Pairing *self, const DzMark *mark)
{
    guint32 place = mark->place;
    guint32 begin = after_colon(self, place);
    if (begin == 0 && self->last_end > self->span.begin)
        return;
    begin = first_of(self->page, (DzSpan){MAX(begin, self->span.begin), place});
    if (begin == place)
        return;
    DzMarked record = {.span = {begin, place},
                       .marked = {begin, place + mark->length},
                       .block = self->block,
                       .flags = DZ_QUOTATION_UNOPENED};
    g_array_append_val(self->found, record);
    self->last_end = record.marked.end;
}

/* A feed that cuts an article short leaves “…” or dots at its end. */
static gboolean is_cut_short(const Pairing *self)
{
    guint32 end = self->span.end;
    return end >= self->span.begin + 2 && (self->page->c[end - 1] == DZ_ELLIPSIS || self->page->c[end - 1] == '.') &&
           self->page->c[end - 2] == self->page->c[end - 1];
}

gboolean dz_marks_tell_of_speech(const DzPage *page, const DzVocabulary *vocabulary, guint32 begin, guint32 end)
{
    enum { NEAR = 8 };
    const guint weak = DZ_TAG_BRING | DZ_TAG_THINK | DZ_TAG_NOT;
    end = MIN(end, begin + NEAR);
    for (guint32 i = begin; i < end && !dz_is_comma(page->c[i]) && !dz_is_stop(page->c[i]); i++) {
        guint tags = dz_words_match(vocabulary->words, page->c + i, end - i, ~0u).tags;
        if ((i == begin && (tags & DZ_TAG_ACCORDING) != 0) || ((tags & DZ_TAG_SAY) != 0 && (tags & weak) == 0))
            return TRUE;
    }
    return FALSE;
}

typedef enum { ONE_SENTENCE, UP_TO_NARRATION, ALL_SENTENCES } Reach;

/* How far a pair without a closing mark can be trusted to go on, for nobody knows where the reporter does: what begins
 * its paragraph, or was cut short by the feed, fills it; what a colon introduces goes on until a sentence tells of
 * somebody speaking. */
static Reach reach_of(const Pairing *self, const Open *open, const DzMarked *record)
{
    if (open->block != self->block || record->marked.begin == first_of(self->page, self->span) || is_cut_short(self))
        return ALL_SENTENCES;
    return dz_is_colon(self->page->c[record->marked.begin - 1]) ? UP_TO_NARRATION : ONE_SENTENCE;
}

/* Where a pair without a closing mark ends, `bound` at the latest. */
static guint32 end_of_unclosed(const Pairing *self, guint32 bound)
{
    const Open *open = innermost(self);
    if (open->index == NO_RECORD)
        return bound;
    const DzMarked *record = &g_array_index(self->found, DzMarked, open->index);
    Reach reach = reach_of(self, open, record);
    if (bound == self->span.end && reach == ALL_SENTENCES)
        return bound;
    guint32 end = 0;
    guint inner = open->index + 1;
    for (guint32 i = MAX(record->span.begin, self->span.begin); i < bound; i++) {
        for (; inner < self->found->len && g_array_index(self->found, DzMarked, inner).marked.begin <= i; inner++)
            i = MAX(i, g_array_index(self->found, DzMarked, inner).marked.end - 1);
        if (i >= bound || !dz_is_stop(self->page->c[i]))
            continue;
        end = i + 1;
        if (reach == ONE_SENTENCE ||
            (reach == UP_TO_NARRATION && dz_marks_tell_of_speech(self->page, self->vocabulary, end, bound)))
            break;
    }
    return end != 0 ? end : bound;
}

static void end_anew(Pairing *self, DzFamily family, guint32 place)
{
    while (self->open[family] > 0) {
        gboolean same = innermost(self)->family == family;
        finish(self, end_of_unclosed(self, place), 0);
        if (same)
            return;
    }
}

static void read_mark(Pairing *self, const DzMark *mark)
{
    DzFamily family = mark->family;
    switch (mark->effect) {
    case DZ_EFFECT_NONE:
        return;
    case DZ_EFFECT_ANEW:
        end_anew(self, family, mark->place);
        start(self, mark);
        return;
    case DZ_EFFECT_OPENS:
        start(self, mark);
        return;
    case DZ_EFFECT_CLOSES:
        if (self->open[family] > 0)
            close_pair(self, mark);
        else if (self->stack->len == 0 && family != DZ_FAMILY_TITLE && family != DZ_FAMILY_TITLE_SINGLE)
            record_unopened(self, mark);
        return;
    }
}

/* The marks of a block, but for the one that only says that the quotation of `family` goes on. */
static GArray *marks_of(const DzPage *page, DzSpan span, DzFamily family, gboolean goes_on)
{
    GArray *marks = dz_effects_read(page, span);
    const DzMark *first = marks->len > 0 ? &g_array_index(marks, DzMark, 0) : NULL;
    if (goes_on && first != NULL && first->family == family && first->shape != DZ_SHAPE_CLOSING &&
        first->place == first_of(page, span))
        g_array_remove_index(marks, 0);
    return marks;
}

/* What it costs to read a block with or without a quotation of `family` that runs on into it. */
static double cost_of(const DzPage *page, DzSpan span, DzFamily family, gboolean goes_on)
{
    g_autoptr(GArray) marks = marks_of(page, span, family, goes_on);
    if (dz_effects_take_as_they_look(marks, family, goes_on))
        return 0;
    return dz_effects_decide(marks, family, goes_on, DZ_MARK_UNCLOSED);
}

static gboolean has_family(const DzPage *page, DzSpan span, DzFamily family)
{
    g_autoptr(GArray) marks = dz_effects_read(page, span);
    for (guint i = 0; i < marks->len; i++)
        if (g_array_index(marks, DzMark, i).family == family)
            return TRUE;
    return FALSE;
}

/* How many paragraphs without any mark of its own a quotation may run over before the one that closes it. */
#define MAX_SILENT_PARAGRAPHS 2

/* What it costs that a quotation of `family` goes on in the next paragraph, more or less than that it was never closed:
 * the marks of the first paragraph that has any make sense with it, or do not. */
static double cost_of_running_on(const Pairing *self, DzFamily family)
{
    const GArray *blocks = self->page->blocks;
    double cost = DZ_MARK_RUNS_ON;
    if (family >= DZ_FAMILY_TITLE || family == DZ_FAMILY_SINGLE)
        return INFINITY;
    for (guint32 i = self->block + 1; i < blocks->len && i <= self->block + 1 + MAX_SILENT_PARAGRAPHS; i++) {
        const DzBlock *next = &g_array_index(blocks, DzBlock, i);
        if (next->role != DZ_ROLE_PARAGRAPH || g_array_index(blocks, DzBlock, i - 1).role != DZ_ROLE_PARAGRAPH)
            return INFINITY;
        if (has_family(self->page, next->span, family))
            return cost + cost_of(self->page, next->span, family, TRUE) -
                   cost_of(self->page, next->span, family, FALSE);
        cost += DZ_MARK_SILENT_PARAGRAPH;
    }
    return INFINITY;
}

static void decide(const Pairing *self, GArray *marks, DzFamily family, gboolean open)
{
    if (dz_effects_take_as_they_look(marks, family, open))
        return;
    double running_on = cost_of_running_on(self, family);
    dz_effects_decide(marks, family, open, MIN(running_on, DZ_MARK_UNCLOSED));
}

static void end_block(Pairing *self)
{
    while (self->stack->len > 1)
        finish(self, end_of_unclosed(self, self->span.end), 0);
    if (self->stack->len == 1 && cost_of_running_on(self, innermost(self)->family) >= DZ_MARK_UNCLOSED)
        finish(self, end_of_unclosed(self, self->span.end), 0);
}

static void read_block(Pairing *self, const DzBlock *block)
{
    const Open *carried = innermost(self);
    DzFamily family = carried != NULL ? carried->family : DZ_N_FAMILIES;
    self->span = block->span;
    g_autoptr(GArray) marks = marks_of(self->page, block->span, family, carried != NULL);
    for (guint each = 0; each < DZ_N_FAMILIES && marks->len > 0; each++)
        decide(self, marks, (DzFamily)each, each == family);
    for (guint i = 0; i < marks->len; i++)
        read_mark(self, &g_array_index(marks, DzMark, i));
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
            if (record->marked.end <= g_array_index(found, DzMarked, outer).marked.end)
                break;
            g_array_set_size(around, around->len - 1);
        }
        record->depth = around->len;
        record->parent = around->len > 0 ? (gint64)g_array_index(around, guint32, around->len - 1) : -1;
        g_array_append_val(around, i);
    }
}

guint dz_marks_first(const GArray *marked, guint32 place)
{
    guint low = 0;
    guint high = marked->len;
    while (low < high) {
        guint middle = (low + high) / 2;
        if (g_array_index(marked, DzMarked, middle).marked.begin < place)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

gboolean dz_marks_begin_at(const GArray *marked, guint32 place)
{
    guint first = dz_marks_first(marked, place);
    return first < marked->len && g_array_index(marked, DzMarked, first).marked.begin == place;
}

GArray *dz_marks_find(const DzPage *page, const DzVocabulary *vocabulary)
{
    g_autoptr(GArray) stack = g_array_new(FALSE, FALSE, sizeof(Open));
    Pairing self = {
        .page = page, .vocabulary = vocabulary, .found = g_array_new(FALSE, FALSE, sizeof(DzMarked)), .stack = stack};
    for (self.block = 0; self.block < page->blocks->len; self.block++)
        read_block(&self, &g_array_index(page->blocks, DzBlock, self.block));
    dz_marks_arrange(self.found);
    return self.found;
}
