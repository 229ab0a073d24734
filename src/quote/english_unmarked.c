/* english_unmarked.c -- see english.h.
 * In:     an English page and its paired marks.
 * Out:    one more pair, without marks, for each turn of a transcript, each paragraph of a statement that a colon
 *         introduces, and what the page sets off as a quotation.
 * Knows:  that a transcript calls the same speakers again and again; that who states something speaks of himself, and
 *         a reporter does not.
 * Not here: who speaks (english.c).
 */
#include "english_reading.h"

#include "characters.h"

enum {
    LONGEST_LABEL = 5, /* words before the colon of a turn */
    SHORTEST = 12,     /* a turn: shorter ones are captions and times */
    TURNS = 2,         /* of each of two, at least, make a transcript */
};

typedef struct {
    DzEnglish reader;
    GHashTable *labels; /* what stands before a colon at the beginning of paragraphs -> how often */
    GArray *found;      /* DzMarked */
    guint32 after;      /* the first block after the last statement */
    guint32 last;       /* the last block with a label */
    gboolean turn;      /* the block before belongs to a turn */
} Search;

gint64 dz_english_label(const DzEnglish *self)
{
    const guint others = DZ_ENGLISH_STOP | DZ_ENGLISH_AUX | DZ_ENGLISH_SAY;
    for (gint64 i = 0; i <= LONGEST_LABEL; i++) {
        const DzToken *token = token_at(self, i);
        if (is_point(token, ':'))
            return i > 0 ? i : -1;
        if (!is_word(token) || !token->capital || is(token, others))
            return -1;
    }
    return -1;
}

gboolean dz_english_is_question(const DzEnglish *self)
{
    const DzToken *token = token_at(self, 0);
    if (!is_word(token) || !token->capital || g_unichar_tolower(self->page->c[token->span.begin]) != 'q')
        return FALSE;
    for (guint32 i = token->span.begin + 1; i < token->span.end; i++)
        if (!g_unichar_isdigit(self->page->c[i]) && self->page->c[i] != '.')
            return FALSE;
    return self->page->c[token->span.end - 1] == '.' || is_point(token_at(self, 1), '.') ||
           is_point(token_at(self, 1), ':');
}

static const DzBlock *block_at(const Search *self, guint32 index)
{
    return &g_array_index(self->reader.page->blocks, DzBlock, index);
}

static GArray *read_block(Search *self, guint32 index)
{
    GArray *tokens = dz_english_read_block(&self->reader, block_at(self, index)->span);
    self->reader.tokens = tokens;
    return tokens;
}

/* What stands before the colon that `colon` is. */
static char *dup_label(const Search *self, gint64 colon)
{
    DzSpan span = {token_at(&self->reader, 0)->span.begin, token_at(&self->reader, colon)->span.begin};
    return dz_page_dup(self->reader.page, span);
}

static void count_label(Search *self, guint32 index)
{
    g_autoptr(GArray) tokens = read_block(self, index);
    gint64 colon = dz_english_label(&self->reader);
    gboolean asks = dz_english_is_question(&self->reader);
    if (!asks && (colon < 0 || colon + 1 >= tokens->len))
        return;
    char *label = asks ? g_strdup("Q") : dup_label(self, colon);
    guint times = GPOINTER_TO_UINT(g_hash_table_lookup(self->labels, label)) + 1;
    g_hash_table_insert(self->labels, label, GUINT_TO_POINTER(times));
    self->last = index;
}

static gboolean is_transcript(const Search *self)
{
    GHashTableIter iter;
    gpointer times = NULL;
    guint speakers = 0;
    g_hash_table_iter_init(&iter, self->labels);
    while (g_hash_table_iter_next(&iter, NULL, &times))
        speakers += GPOINTER_TO_UINT(times) >= TURNS;
    return speakers >= TURNS;
}

static void add(Search *self, guint32 index, guint32 begin)
{
    DzSpan span = {begin, block_at(self, index)->span.end};
    while (span.begin < span.end && dz_is_blank(self->reader.page->c[span.begin]))
        span.begin++;
    DzMarked pair = {.span = span, .marked = span, .flags = DZ_QUOTATION_UNMARKED, .block = index};
    if (dz_span_length(span) >= SHORTEST)
        g_array_append_val(self->found, pair);
}

/* Q: |Will you go? A: |I will not. The questions are the reporter's; paragraphs between an answer and the next label
 * are more of it. */
static void add_turn(Search *self, guint32 index)
{
    gint64 colon = dz_english_label(&self->reader);
    const DzToken *first = token_at(&self->reader, colon + 1);
    gboolean asks = dz_english_is_question(&self->reader);
    if (colon < 0 && !asks && self->turn && index < self->last)
        add(self, index, block_at(self, index)->span.begin);
    if (colon < 0 && !asks)
        return;
    g_autofree char *label = asks ? NULL : dup_label(self, colon);
    self->turn = !asks && first != NULL && !is_quote(first) &&
                 GPOINTER_TO_UINT(g_hash_table_lookup(self->labels, label)) >= TURNS;
    if (self->turn)
        add(self, index, token_at(&self->reader, colon)->span.end);
}

/* I, we, our. */
static gboolean speaks_of_self(const DzEnglish *self)
{
    const guint others = DZ_ENGLISH_HE | DZ_ENGLISH_SHE | DZ_ENGLISH_THING | DZ_ENGLISH_RELATIVE;
    for (guint i = 0; i < self->tokens->len; i++)
        if (is(token_at(self, i), DZ_ENGLISH_PRONOUN | DZ_ENGLISH_OWNER) && !is(token_at(self, i), others))
            return TRUE;
    return FALSE;
}

/* The company released this statement on Monday|: */
static gboolean introduces_text(const DzEnglish *self)
{
    enum { FARTHEST = 12 };
    gint64 last = (gint64)self->tokens->len - 1;
    if (!is_point(token_at(self, last), ':'))
        return FALSE;
    for (gint64 i = last - 1; i >= MAX(0, last - FARTHEST) && !dz_english_ends_sentence(self, i); i--)
        if (is(token_at(self, i), DZ_ENGLISH_NOUN) && is(token_at(self, i), DZ_ENGLISH_INSTITUTION))
            return TRUE;
    return is(token_at(self, last - 1), DZ_ENGLISH_SAY);
}

/* The paragraphs of a statement from block `first` on. */
static void add_text(Search *self, guint32 first)
{
    for (guint32 i = first; i < self->reader.page->blocks->len; i++) {
        g_autoptr(GArray) tokens = read_block(self, i);
        if (block_at(self, i)->role != DZ_ROLE_PARAGRAPH || block_at(self, i)->set_off ||
            has_quote(&self->reader, 0, tokens->len) || (i > first && !speaks_of_self(&self->reader)))
            return;
        add(self, i, block_at(self, i)->span.begin);
        self->after = i + 1;
    }
}

static void search_block(Search *self, guint32 index, gboolean transcript)
{
    const DzBlock *block = block_at(self, index);
    if (block->role != DZ_ROLE_PARAGRAPH || index < self->after)
        return;
    g_autoptr(GArray) tokens = read_block(self, index);
    if (is_quote(token_at(&self->reader, 0)))
        return;
    if (block->set_off) {
        add(self, index, block->span.begin);
        return;
    }
    if (transcript)
        add_turn(self, index);
    if (introduces_text(&self->reader))
        add_text(self, index + 1);
}

void dz_english_unmarked_add(const DzPage *page, const DzVocabulary *vocabulary, GArray *marked)
{
    g_autoptr(GHashTable) labels = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(DzMarked));
    Search self = {{.page = page, .vocabulary = vocabulary, .marked = marked}, labels, found, 0, 0, FALSE};
    for (guint32 i = 0; i < page->blocks->len; i++)
        count_label(&self, i);
    gboolean transcript = is_transcript(&self);
    for (guint32 i = 0; i < page->blocks->len; i++)
        search_block(&self, i, transcript);
    g_array_append_vals(marked, found->data, found->len);
    dz_marks_arrange(marked);
}
