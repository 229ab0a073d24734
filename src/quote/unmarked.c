/* unmarked.c -- see unmarked.h.
 * In:     paragraphs, with the pairs of marks that were found.
 * Out:    one more pair, without marks, for each paragraph, or point of a list, that a colon turns into a quotation,
 *         or that the page sets off as one.
 * Knows:  that a reporting word, or at the beginning of the paragraph a person alone (transcripts), stands before such
 *         a colon; that a paragraph with quotations in marks after the colon uses marks where it quotes; that nobody
 *         calls himself by his name; how far a paper given in full and an answer go on.
 */
#include "unmarked.h"

#include "characters.h"
#include "numerals.h"
#include "points.h"

enum {
    LONGEST_OPENING = 60,    /* from the beginning of the sentence to the colon */
    LATEST = 200,            /* sentence of a paragraph that is looked at: its beginning */
    SHORTEST = 12,           /* the quotation: what is shorter and no sentence is a label or a time */
    LONGEST_NAME = 12,       /* what quoted marks inside may hold and be a term */
    LONGEST_SALUTATION = 40, /* the first line of a letter */
    TRANSCRIPT = 2,          /* turns that make a transcript of an article */
};

/* The place after the colon that may introduce a quotation, or 0: the first of the sentence that `span` begins with. */
static guint32 after_colon(const DzPage *page, DzSpan span)
{
    guint32 end = MIN(span.end, span.begin + LONGEST_OPENING);
    for (guint32 i = span.begin; i < end && !dz_is_stop(page->c[i]); i++)
        if (dz_is_colon(page->c[i]))
            return i + 1;
    return 0;
}

/* Who or what stands before a colon. */
typedef enum {
    OPENS_NOTHING,
    OPENS_TURN,   /* nothing but a person: a turn of a transcript, or a caption about him */
    OPENS_ASKING, /* nothing but an outlet or an office: the interviewer, in a transcript */
    OPENS_WORDS,  /* somebody, and a verb of saying at the end */
    OPENS_TEXT,   /* 声明全文如下: all that follows is of one paper */
} Opening;

static guint tags_of(const GArray *units)
{
    guint tags = 0;
    for (guint i = 0; i + 1 < units->len; i++)
        tags |= g_array_index(units, DzUnit, i).tags;
    return tags;
}

/* 全文, 全文如下 at the end. */
static gboolean opens_text(const GArray *units)
{
    for (guint i = units->len; i > 0 && i + 2 > units->len; i--)
        if ((g_array_index(units, DzUnit, i - 1).uses & DZ_USE_WHOLE) != 0)
            return TRUE;
    return FALSE;
}

/* What the units before a colon introduce. What an outlet reports it tells in its own words. */
static Opening opening_of(const GArray *units)
{
    const guint beside = DZ_TAG_ROLE | DZ_TAG_BODY | DZ_TAG_REGION | DZ_TAG_MODIFIER;
    if (units->len == 0)
        return OPENS_NOTHING;
    guint last = g_array_index(units, DzUnit, units->len - 1).tags;
    if (opens_text(units))
        return OPENS_TEXT;
    if ((last & DZ_TAG_SAY) != 0)
        return (last & DZ_TAG_REPORT) == 0 && (tags_of(units) & DZ_TAGS_SOURCE) != 0 ? OPENS_WORDS : OPENS_NOTHING;
    guint name = units->len - 1;
    if (name > 0 && (last & DZ_TAG_ROLE) != 0 && has(&g_array_index(units, DzUnit, name - 1), DZ_TAG_PERSON))
        last = g_array_index(units, DzUnit, --name).tags; /* 韩德力神父 */
    for (guint i = 0; i < name; i++)
        if ((g_array_index(units, DzUnit, i).tags & beside) == 0)
            return OPENS_NOTHING;
    if ((last & (DZ_TAG_PERSON | DZ_TAG_SPOKES | DZ_TAG_FIRST)) != 0)
        return OPENS_TURN;
    return units->len == 1 && (last & (DZ_TAG_ROLE | DZ_TAG_MEDIA)) != 0 ? OPENS_ASKING : OPENS_NOTHING;
}

/* The person who speaks, if the last source before the colon is one. */
static DzSpan person_of(const GArray *units)
{
    for (guint i = units->len; i > 0; i--) {
        const DzUnit *unit = &g_array_index(units, DzUnit, i - 1);
        if (has(unit, DZ_TAG_PERSON))
            return unit->span;
        if (has(unit, DZ_TAGS_SOURCE))
            break;
    }
    return (DzSpan){0, 0};
}

/* Whether a quotation in marks, longer than a name, stands in `span`. */
static gboolean holds_quotation(const GArray *marked, DzSpan span)
{
    for (guint i = dz_marks_first(marked, span.begin); i < marked->len; i++) {
        const DzMarked *pair = &g_array_index(marked, DzMarked, i);
        if (pair->marked.begin >= span.end)
            return FALSE;
        if (!pair->title && dz_span_length(pair->span) > LONGEST_NAME)
            return TRUE;
    }
    return FALSE;
}

/* Whether `place` is inside of a pair from number `first` on: its colon is a word of somebody quoted. */
static gboolean is_inside_pair(const GArray *marked, guint first, guint32 place)
{
    for (guint i = first; i < marked->len && g_array_index(marked, DzMarked, i).marked.begin < place; i++)
        if (g_array_index(marked, DzMarked, i).marked.end > place)
            return TRUE;
    return FALSE;
}

typedef struct {
    const DzPage *page;
    const DzVocabulary *vocabulary;
    const DzNames *names;
    const GArray *marked;
    GArray *found; /* DzMarked */
    guint turns;   /* paragraphs that a person's name and a colon begin */
    guint32 after; /* the first block after the last list */
} Search;

/* A paragraph as far as its colon. */
typedef struct {
    Opening opening;
    DzSpan person;
    guint32 begin; /* right after the colon */
} Introduction;

static gboolean names_person(const DzPage *page, guint32 at, guint32 end, DzSpan person)
{
    guint32 length = dz_span_length(person);
    return length > 1 && at + length <= end && dz_page_repeats(page, at, person.begin, length);
}

/* Where the reporter goes on: before the first sentence that calls the speaker by his name, as nobody does himself, or,
 * where a verb introduced the words, that tells of somebody speaking. */
static guint32 end_of_words(const Search *self, const Introduction *introduction, DzSpan span)
{
    guint32 sentence = span.begin;
    for (guint32 i = span.begin; i < span.end; i++) {
        if (i > span.begin && dz_is_stop(self->page->c[i - 1])) {
            sentence = i;
            if (introduction->opening == OPENS_WORDS &&
                dz_marks_tell_of_speech(self->page, self->vocabulary, i, span.end))
                return i;
        }
        if (names_person(self->page, i, span.end, introduction->person))
            return sentence;
    }
    return span.end;
}

/* Whether words are too few for a quotation, and no sentence. */
static gboolean is_label(const Search *self, DzSpan span)
{
    return dz_span_length(span) < SHORTEST && (span.begin == span.end || !dz_is_stop(self->page->c[span.end - 1]));
}

/* FALSE: the words are too few, or use marks where they quote. */
static gboolean add(Search *self, guint32 block, const Introduction *introduction, DzSpan span)
{
    while (span.begin < span.end && dz_is_blank(self->page->c[span.begin]))
        span.begin++;
    span.end = end_of_words(self, introduction, span);
    if (is_label(self, span) || dz_marks_begin_at(self->marked, span.begin) || holds_quotation(self->marked, span))
        return FALSE;
    guint flags = span.end > g_array_index(self->page->blocks, DzBlock, block).span.end ? DZ_QUOTATION_PARAGRAPHS : 0;
    DzMarked pair = {.span = span, .marked = span, .flags = DZ_QUOTATION_UNMARKED | flags, .block = block};
    g_array_append_val(self->found, pair);
    return TRUE;
}

/* What introduces words in the sentence that `span` begins with; `first` is the first pair of its block. */
static Introduction introduction_in(const Search *self, guint first, DzSpan span)
{
    Introduction out = {.opening = OPENS_NOTHING, .begin = after_colon(self->page, span)};
    if (out.begin == 0 || is_inside_pair(self->marked, first, span.begin) ||
        is_inside_pair(self->marked, first, out.begin))
        return out;
    guint32 next = dz_marks_first(self->marked, span.begin);
    g_autoptr(GArray) units = dz_units_read(self->page, self->vocabulary, self->names->words, self->marked, next,
                                            (DzSpan){span.begin, out.begin - 1});
    out.opening = opening_of(units);
    out.person = person_of(units);
    return out;
}

static guint32 next_sentence(const DzPage *page, DzSpan span)
{
    guint32 place = span.begin;
    while (place < span.end && !dz_is_stop(page->c[place]))
        place++;
    while (place < span.end && dz_is_stop(page->c[place]))
        place++;
    return place;
}

/* What introduces words in a block: at its beginning; else somebody, and a verb of saying, in a later sentence. In a
 * heading only a question is asked. */
static Introduction introduction_of(const Search *self, guint32 block)
{
    const DzBlock *record = &g_array_index(self->page->blocks, DzBlock, block);
    Introduction none = {.opening = OPENS_NOTHING};
    DzSpan rest = record->span;
    guint first = dz_marks_first(self->marked, rest.begin);
    if (record->role == DZ_ROLE_HEADING && dz_point_in(dz_page_at(self->page, rest, rest.end - 1), "?？")) {
        Introduction out = introduction_in(self, first, rest);
        return out.opening == OPENS_ASKING ? out : none;
    }
    if (record->role != DZ_ROLE_PARAGRAPH)
        return none;
    for (; rest.begin < record->span.end && rest.begin - record->span.begin < LATEST;
         rest.begin = next_sentence(self->page, rest)) {
        Introduction out = introduction_in(self, first, rest);
        if (out.opening == OPENS_WORDS || out.opening == OPENS_TEXT ||
            (out.opening != OPENS_NOTHING && rest.begin == record->span.begin))
            return out;
    }
    return none;
}

/* A point of a list: where it goes on after its mark (•, 三、, 2.), or its beginning if it has none. */
static guint32 after_point(const DzPage *page, DzSpan span)
{
    guint32 place = span.begin;
    if (dz_point_in(dz_page_at(page, span, place), "-–—•●▪■◆▶·"))
        return place + 1;
    while (dz_arabic_digit(dz_page_at(page, span, place)) >= 0 || dz_chinese_digit(dz_page_at(page, span, place)) >= 0)
        place++;
    return place > span.begin && dz_point_in(dz_page_at(page, span, place), "、.．") ? place + 1 : span.begin;
}

/* The block after a colon that ends its paragraph; if it is a point of a list, all points. */
static void add_blocks(Search *self, guint32 first, const Introduction *introduction)
{
    const GArray *blocks = self->page->blocks;
    for (guint32 i = first; i < blocks->len; i++) {
        const DzBlock *block = &g_array_index(blocks, DzBlock, i);
        DzSpan span = {after_point(self->page, block->span), block->span.end};
        gboolean point = span.begin > block->span.begin;
        if (block->role != DZ_ROLE_PARAGRAPH || block->set_off || (i > first && !point))
            return;
        add(self, i, introduction, span);
        if (!point)
            return;
        self->after = i + 1;
    }
}

static gboolean is_caption(const Search *self, guint32 block)
{
    return g_array_index(self->page->blocks, DzBlock, block).role == DZ_ROLE_CAPTION;
}

/* Whether the interviewer asks in `block`. */
static gboolean is_question(const Search *self, guint32 block)
{
    return introduction_of(self, block).opening == OPENS_ASKING;
}

/* Whether a byline, a list or a plea that quotes nothing stands right before `block`. */
static gboolean is_cut_off(const Search *self, guint32 block)
{
    const GArray *indices = self->page->indices;
    return block > 0 && g_array_index(indices, guint32, block) > g_array_index(indices, guint32, block - 1) + 1;
}

/* 王某说, 据报道 at the beginning, which the reporter tells; but 我们要求 is of the paper itself. */
static gboolean is_told(const Search *self, DzSpan span)
{
    gboolean first =
        dz_words_match(self->vocabulary->words, self->page->c + span.begin, dz_span_length(span), DZ_TAG_FIRST).length >
        0;
    return !first && dz_marks_tell_of_speech(self->page, self->vocabulary, span.begin, span.end);
}

/* Whether words of the same paper may stand in `block`: nobody else's turn begins there, and nobody is quoted. */
static gboolean goes_on(const Search *self, guint32 block)
{
    const DzBlock *record = &g_array_index(self->page->blocks, DzBlock, block);
    return record->role == DZ_ROLE_PARAGRAPH && !record->set_off && !is_cut_off(self, block) &&
           introduction_of(self, block).opening == OPENS_NOTHING &&
           !dz_marks_begin_at(self->marked, record->span.begin) && !holds_quotation(self->marked, record->span) &&
           !is_told(self, record->span);
}

/* 致全体市民：, the first line of a letter. */
static gboolean is_salutation(const Search *self, guint32 block)
{
    const DzBlock *record = &g_array_index(self->page->blocks, DzBlock, block);
    return record->role == DZ_ROLE_PARAGRAPH && dz_span_length(record->span) <= LONGEST_SALUTATION &&
           dz_span_length(record->span) > 0 && dz_is_colon(self->page->c[record->span.end - 1]);
}

/* The paragraphs of a paper from block `first` on; a salutation is no quotation, but a part of the first one. */
static void add_text(Search *self, guint32 first, const Introduction *introduction)
{
    const GArray *blocks = self->page->blocks;
    gboolean greets = first + 1 < blocks->len && is_salutation(self, first) && goes_on(self, first + 1);
    for (guint32 i = first + (greets ? 1 : 0); i < blocks->len; i++) {
        DzSpan span = g_array_index(blocks, DzBlock, i).span;
        if (is_caption(self, i))
            continue;
        if (!goes_on(self, i))
            return;
        guint32 block = greets ? first : i;
        span.begin = greets ? g_array_index(blocks, DzBlock, first).span.begin : span.begin;
        greets = FALSE;
        add(self, block, introduction, span);
        self->after = i + 1;
    }
}

/* The paragraphs between an answer of a transcript and the next question are more of it. */
static void add_rest_of_answer(Search *self, guint32 block, const Introduction *introduction)
{
    enum { FARTHEST = 16 };
    const GArray *blocks = self->page->blocks;
    guint32 end = block + 1;
    while (end < blocks->len && end <= block + FARTHEST && (goes_on(self, end) || is_caption(self, end)))
        end++;
    if (end >= blocks->len || !is_question(self, end))
        return;
    for (guint32 i = block + 1; i < end; i++) {
        DzSpan span = g_array_index(blocks, DzBlock, i).span;
        if (!is_caption(self, i))
            add(self, i, introduction, span);
    }
}

/* What the page sets off as a quotation, unless it has marks of its own. */
static void add_set_off(Search *self, guint32 block)
{
    DzSpan span = g_array_index(self->page->blocks, DzBlock, block).span;
    DzMarked pair = {.span = span, .marked = span, .flags = DZ_QUOTATION_UNMARKED, .block = block};
    if (!is_label(self, span) && !dz_marks_begin_at(self->marked, span.begin))
        g_array_append_val(self->found, pair);
}

static void search_block(Search *self, guint32 block)
{
    const GArray *blocks = self->page->blocks;
    DzSpan span = g_array_index(blocks, DzBlock, block).span;
    if (block >= self->after && g_array_index(blocks, DzBlock, block).set_off) {
        add_set_off(self, block);
        return;
    }
    Introduction introduction = introduction_of(self, block);
    if (block < self->after || introduction.opening == OPENS_NOTHING ||
        (introduction.opening == OPENS_ASKING && self->turns < TRANSCRIPT))
        return;
    if (introduction.begin < span.end) {
        gboolean added = add(self, block, &introduction, (DzSpan){introduction.begin, span.end});
        if (added && introduction.opening == OPENS_TURN && self->turns >= TRANSCRIPT)
            add_rest_of_answer(self, block, &introduction);
        return;
    }
    if (introduction.opening == OPENS_TEXT)
        add_text(self, block + 1, &introduction);
    else
        add_blocks(self, block + 1, &introduction);
}

typedef void (*BlockFunc)(Search *self, guint32 block);

/* Calls `func` for each block that no quotation runs into. */
static void for_each_block(Search *self, BlockFunc func)
{
    guint32 next = 0;
    guint32 inside = 0; /* end of the outermost pairs seen */
    for (guint32 i = 0; i < self->page->blocks->len; i++) {
        guint32 begin = g_array_index(self->page->blocks, DzBlock, i).span.begin;
        for (; next < self->marked->len && g_array_index(self->marked, DzMarked, next).marked.begin < begin; next++)
            inside = MAX(inside, g_array_index(self->marked, DzMarked, next).marked.end);
        if (inside <= begin)
            func(self, i);
    }
}

static void count_turn(Search *self, guint32 block)
{
    self->turns += introduction_of(self, block).opening == OPENS_TURN;
}

void dz_unmarked_add(const DzPage *page, const DzVocabulary *vocabulary, const DzNames *names, GArray *marked)
{
    g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(DzMarked));
    Search self = {page, vocabulary, names, marked, found, 0, 0};
    for_each_block(&self, count_turn);
    for_each_block(&self, search_block);
    g_array_append_vals(marked, found->data, found->len);
    dz_marks_arrange(marked);
}
