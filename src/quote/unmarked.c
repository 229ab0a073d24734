/* unmarked.c -- see unmarked.h.
 * In:     paragraphs, with the pairs of marks that were found.
 * Out:    one more pair, without marks, for each paragraph that a colon turns into a quotation.
 * Knows:  that a reporting word, or a person alone (transcripts), stands before such a colon, near the beginning of the
 *         paragraph; that a paragraph with quotations in marks after the colon uses marks where it quotes.
 */
#include "unmarked.h"

#include "characters.h"

enum {
    LONGEST_OPENING = 60, /* from the beginning of the paragraph to the colon */
    SHORTEST = 12,        /* the quotation: shorter ones are labels and times */
    LONGEST_NAME = 12,    /* what quoted marks inside may hold and be a term */
};

static gboolean is_colon(gunichar c)
{
    return c == 0xFF1A || c == ':' || c == 0xFE30;
}

static gboolean is_stop(gunichar c)
{
    return c == 0x3002 || c == 0xFF01 || c == 0xFF1F;
}

/* The place after the colon that may introduce a quotation, or 0: the last of the opening's first sentence. */
static guint32 after_colon(const DzPage *page, DzSpan block)
{
    guint32 end = MIN(block.end, block.begin + LONGEST_OPENING);
    for (guint32 i = block.begin; i < end && !is_stop(page->c[i]); i++)
        if (is_colon(page->c[i]))
            return i + 1;
    return 0;
}

/* Whether the units before a colon introduce words: a verb of saying at their end, or nothing but a person. */
static gboolean introduces(const GArray *units)
{
    if (units->len == 0)
        return FALSE;
    const DzUnit *last = &g_array_index(units, DzUnit, units->len - 1);
    if ((last->tags & DZ_TAG_SAY) != 0)
        return units->len > 1;
    if ((last->tags & (DZ_TAG_PERSON | DZ_TAG_SPOKES | DZ_TAG_FIRST)) == 0)
        return FALSE;
    for (guint i = 0; i + 1 < units->len; i++)
        if ((g_array_index(units, DzUnit, i).tags & (DZ_TAG_ROLE | DZ_TAG_BODY | DZ_TAG_REGION | DZ_TAG_MODIFIER)) == 0)
            return FALSE;
    return TRUE;
}

/* Whether a quotation in marks, longer than a name, stands in `span`. `next` is the first pair at or after it. */
static gboolean holds_quotation(const GArray *marked, guint32 next, DzSpan span)
{
    for (guint32 i = next; i < marked->len; i++) {
        const DzMarked *pair = &g_array_index(marked, DzMarked, i);
        if (pair->marked.begin >= span.end)
            return FALSE;
        if (pair->marked.begin >= span.begin && !pair->title && dz_span_length(pair->span) > LONGEST_NAME)
            return TRUE;
    }
    return FALSE;
}

/* Whether `place` is inside of a pair: its colon is a word of somebody quoted. */
static gboolean is_inside_pair(const GArray *marked, guint32 next, guint32 place)
{
    for (guint32 i = next; i < marked->len && g_array_index(marked, DzMarked, i).marked.begin < place; i++)
        if (g_array_index(marked, DzMarked, i).marked.end > place)
            return TRUE;
    return FALSE;
}

static gboolean opens_with_mark(const GArray *marked, guint32 next, guint32 begin)
{
    while (next < marked->len && g_array_index(marked, DzMarked, next).marked.begin < begin)
        next++;
    return next < marked->len && g_array_index(marked, DzMarked, next).marked.begin == begin;
}

typedef struct {
    const DzPage *page;
    const DzVocabulary *vocabulary;
    const DzNames *names;
    const GArray *marked;
    GArray *found; /* DzMarked */
} Search;

static void add(Search *self, guint32 next, guint32 block, DzSpan span)
{
    while (span.begin < span.end && dz_is_blank(self->page->c[span.begin]))
        span.begin++;
    if (dz_span_length(span) < SHORTEST || opens_with_mark(self->marked, next, span.begin) ||
        holds_quotation(self->marked, next, span))
        return;
    DzMarked pair = {.span = span, .marked = span, .flags = DZ_QUOTATION_UNMARKED, .block = block};
    g_array_append_val(self->found, pair);
}

static void search_block(Search *self, guint32 block, guint32 next)
{
    const GArray *blocks = self->page->blocks;
    DzSpan span = g_array_index(blocks, DzBlock, block).span;
    guint32 begin = after_colon(self->page, span);
    if (begin == 0 || g_array_index(blocks, DzBlock, block).role != DZ_ROLE_PARAGRAPH ||
        is_inside_pair(self->marked, next, begin))
        return;
    guint32 pair = next;
    g_autoptr(GArray) units = dz_units_read(self->page, self->vocabulary, self->names->words, self->marked, &pair,
                                            (DzSpan){span.begin, begin - 1});
    if (!introduces(units))
        return;
    if (begin < span.end) {
        add(self, next, block, (DzSpan){begin, span.end});
    } else if (block + 1 < blocks->len && g_array_index(blocks, DzBlock, block + 1).role == DZ_ROLE_PARAGRAPH) {
        add(self, next, block + 1, g_array_index(blocks, DzBlock, block + 1).span);
    }
}

void dz_unmarked_add(const DzPage *page, const DzVocabulary *vocabulary, const DzNames *names, GArray *marked)
{
    g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(DzMarked));
    Search self = {page, vocabulary, names, marked, found};
    guint32 next = 0;
    guint32 inside = 0; /* end of the outermost pairs seen */
    for (guint32 i = 0; i < page->blocks->len; i++) {
        guint32 begin = g_array_index(page->blocks, DzBlock, i).span.begin;
        for (; next < marked->len && g_array_index(marked, DzMarked, next).marked.begin < begin; next++)
            inside = MAX(inside, g_array_index(marked, DzMarked, next).marked.end);
        if (inside <= begin)
            search_block(&self, i, next);
    }
    g_array_append_vals(marked, found->data, found->len);
    dz_marks_arrange(marked);
}
