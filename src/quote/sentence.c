/* sentence.c -- see sentence.h.
 * In:     blocks with their paired marks.
 * Out:    sentences: ICU's, joined where a break falls inside a quotation or cuts it off its attribution, behind an
 *         abbreviation in brackets, and within an English name or time (Sen. James B. Reed, 8 p.m. Friday).
 * Not here: where ICU sees a break (text/sentences.c).
 */
#include "sentence.h"

#include "characters.h"
#include "sentences.h"

/* Where no sentence may end: inside of pairs of marks, as disjoint spans in ascending order. What stands in a pair that
 * was never closed is on its own. */
static GArray *protected_spans(const GArray *marked)
{
    GArray *spans = g_array_new(FALSE, FALSE, sizeof(DzSpan));
    guint32 end = 0;
    for (guint i = 0; i < marked->len; i++) {
        const DzMarked *record = &g_array_index(marked, DzMarked, i);
        if ((record->flags & DZ_QUOTATION_UNCLOSED) != 0 || record->marked.begin < end)
            continue;
        g_array_append_val(spans, record->marked);
        end = record->marked.end;
    }
    return spans;
}

static gboolean is_stop(gunichar c)
{
    return dz_is_final(c) || c == DZ_ELLIPSIS;
}

static guint32 skip_blanks(const DzPage *page, guint32 at, guint32 end)
{
    while (at < end && (dz_is_blank(page->c[at]) || page->c[at] == '*'))
        at++;
    return at;
}

/* Whether the words at `at`, behind a quotation that ends right before a break, are its attribution (他說。) and no new
 * sentence: short, without a comma, up to a full stop. `next`: the quotation after that, or NULL. */
static gboolean attribution_follows(const DzPage *page, guint32 at, guint32 block_end, const DzSpan *next)
{
    enum { LONGEST_ATTRIBUTION = 24 };
    for (guint32 i = at; i < block_end && i < at + LONGEST_ATTRIBUTION; i++) {
        gunichar c = page->c[i];
        if (next != NULL && i >= next->begin)
            return FALSE;
        if (dz_is_comma(c) || dz_is_colon(c))
            return FALSE;
        if (is_stop(c))
            return TRUE;
    }
    return FALSE;
}

/* Whether a colon before the quotation says that its attribution precedes it, so that none follows. */
static gboolean is_introduced(const DzPage *page, const DzSpan *quotation, guint32 begin)
{
    guint32 at = quotation->begin;
    while (at > begin && (dz_is_blank(page->c[at - 1]) || page->c[at - 1] == '*'))
        at--;
    return at > begin && dz_is_colon(page->c[at - 1]);
}

typedef struct {
    const DzPage *page;
    const DzVocabulary *vocabulary;
    const GArray *spans;
    guint span; /* the first that ends after the last break looked at */
    guint32 block;
    guint32 begin; /* of the sentence being built, and the block it begins in */
    guint32 first_block;
    GArray *sentences;
} Joining;

static const DzSpan *span_at(const Joining *self, guint index)
{
    return index < self->spans->len ? &g_array_index(self->spans, DzSpan, index) : NULL;
}

/* Where the words end before a break at `end`. */
static guint32 before_blanks(const Joining *self, guint32 end)
{
    while (end > self->begin && dz_is_blank(self->page->c[end - 1]))
        end--;
    return end;
}

/* Whether a Latin full stop at `end` stands in brackets that are opened and closed near by: （Sen. Mitt Romney）; or
 * ended an abbreviation there, and the sentence goes on: （Microsoft Corp.）周四. */
static gboolean is_bracketed(const Joining *self, guint32 end, guint32 block_end)
{
    enum { LONGEST_BRACKET = 100 };
    const gunichar *c = self->page->c;
    guint32 stop = before_blanks(self, end);
    if (stop > self->begin && stop == end && dz_closes_bracket(c[stop - 1]) && end < block_end && dz_is_han(c[end]))
        end = --stop;
    if (stop == self->begin || c[stop - 1] != '.')
        return FALSE;
    guint32 at = stop;
    while (at > self->begin && end - at < LONGEST_BRACKET && !dz_opens_bracket(c[at - 1]) &&
           !dz_closes_bracket(c[at - 1]))
        at--;
    if (at == self->begin || !dz_opens_bracket(c[at - 1]))
        return FALSE;
    for (at = end; at < block_end && at < end + LONGEST_BRACKET && !dz_opens_bracket(c[at]); at++)
        if (dz_closes_bracket(c[at]))
            return TRUE;
    return FALSE;
}

/* What the English word is that begins at `at`. */
static guint english_tags(const Joining *self, guint32 at, guint32 end)
{
    enum { LONGEST = 16 };
    gunichar word[LONGEST];
    guint32 length = 0;
    for (; length < LONGEST && at + length < end && g_unichar_isalpha(self->page->c[at + length]); length++)
        word[length] = g_unichar_tolower(self->page->c[at + length]);
    DzWord found = dz_words_match(self->vocabulary->english, word, length, ~0u);
    return found.length == length ? found.tags : 0;
}

/* James B. |Reed, Sen. |Reed, St. |Anne: whether the full stop before `end` is an initial's or a title's, and the name
 * goes on. */
static gboolean is_within_name(const Joining *self, guint32 end, guint32 block_end)
{
    const guint openers = DZ_ENGLISH_PRONOUN | DZ_ENGLISH_DETERMINER | DZ_ENGLISH_OWNER | DZ_ENGLISH_STOP |
                          DZ_ENGLISH_PREPOSITION | DZ_ENGLISH_TIME;
    const gunichar *c = self->page->c;
    guint32 stop = before_blanks(self, end);
    guint32 at = stop > self->begin ? stop - 1 : stop;
    while (at > self->begin && g_unichar_isalpha(c[at - 1]) && c[at - 1] < 0x250)
        at--;
    if (stop == end || stop <= at + 1 || c[stop - 1] != '.' || !g_unichar_isupper(c[at]) || end >= block_end ||
        !g_unichar_isupper(c[end]))
        return FALSE;
    guint tags = english_tags(self, at, stop - 1);
    gboolean title = (tags & DZ_ENGLISH_SHORT) != 0 && (tags & (DZ_ENGLISH_TITLE | DZ_ENGLISH_PARTICLE)) != 0;
    gboolean initial = stop == at + 2 && c[at] != 'I';
    return (title || initial) && (english_tags(self, end, block_end) & openers) == 0;
}

/* 8:50 p.m. |Friday: the time goes on. */
static gboolean is_within_time(const Joining *self, guint32 end, guint32 block_end)
{
    const gunichar *c = self->page->c;
    guint32 stop = before_blanks(self, end);
    return stop < end && stop >= self->begin + 4 && c[stop - 1] == '.' && c[stop - 2] == 'm' && c[stop - 3] == '.' &&
           (c[stop - 4] == 'a' || c[stop - 4] == 'p') && (english_tags(self, end, block_end) & DZ_ENGLISH_TIME) != 0;
}

/* Whether the sentence really ends where ICU says. */
static gboolean is_end(Joining *self, guint32 end)
{
    guint32 block_end = g_array_index(self->page->blocks, DzBlock, self->block).span.end;
    while (span_at(self, self->span) != NULL && span_at(self, self->span)->end <= end) {
        const DzSpan *quotation = span_at(self, self->span++);
        guint32 after = skip_blanks(self->page, quotation->end, block_end);
        if (after >= end && is_stop(self->page->c[quotation->end - 2]) &&
            !is_introduced(self->page, quotation, self->begin) &&
            attribution_follows(self->page, after, block_end, span_at(self, self->span)))
            return FALSE;
    }
    const DzSpan *next = span_at(self, self->span);
    if (is_bracketed(self, end, block_end) || is_within_name(self, end, block_end) ||
        is_within_time(self, end, block_end))
        return FALSE;
    return next == NULL || end <= next->begin;
}

static void add(Joining *self, guint32 end)
{
    guint32 begin = self->begin;
    while (begin < end && dz_is_blank(self->page->c[begin]))
        begin++;
    self->begin = end;
    guint32 block = self->first_block;
    self->first_block = self->block;
    while (end > begin && dz_is_blank(self->page->c[end - 1]))
        end--;
    if (!dz_role_is_content(g_array_index(self->page->blocks, DzBlock, block).role))
        return;
    DzSentence sentence = {{begin, end}, g_array_index(self->page->indices, guint32, block)};
    if (begin < end)
        g_array_append_val(self->sentences, sentence);
}

/* Reads the breaks of one block; `at` is the first of them. Returns the first after it. */
static guint read_block(Joining *self, const GArray *ends, guint at)
{
    DzSpan block = g_array_index(self->page->blocks, DzBlock, self->block).span;
    while (at < ends->len && g_array_index(ends, guint32, at) <= block.begin)
        at++;
    for (guint32 end = block.begin; at < ends->len && end < block.end; at++) {
        end = MIN(g_array_index(ends, guint32, at), block.end);
        if (is_end(self, end))
            add(self, end);
    }
    return at;
}

GArray *dz_sentences_find(const DzPage *page, const DzVocabulary *vocabulary, const GArray *marked)
{
    g_autoptr(GArray) spans = protected_spans(marked);
    g_autoptr(GArray) ends = g_array_new(FALSE, FALSE, sizeof(guint32));
    Joining self = {.page = page,
                    .vocabulary = vocabulary,
                    .spans = spans,
                    .sentences = g_array_new(FALSE, FALSE, sizeof(DzSentence))};
    dz_sentence_ends(page->c, page->n, ends);
    guint at = 0;
    guint32 last = 0; /* end of the block before */
    for (self.block = 0; self.block < page->blocks->len; self.block++) {
        const DzBlock *block = &g_array_index(page->blocks, DzBlock, self.block);
        if (self.begin >= last) {
            self.begin = block->span.begin;
            self.first_block = self.block;
        }
        at = read_block(&self, ends, at);
        last = block->span.end;
    }
    return self.sentences;
}
