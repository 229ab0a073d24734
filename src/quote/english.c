/* english.c -- see english.h.
 * In:     an English page and its paired marks.
 * Out:    acts of speaking, and the setting of each quotation.
 * Knows:  where a sentence begins, and who acted in it; that a quotation is read as an article of its own; whose turn
 *         it is in a transcript.
 * Not here: words and names (english_words.c, english_people.c); what a verb of saying tells (english_act.c,
 *         english_subject.c); whose a quotation is (english_quote.c, english_place.c), and of what kind
 *         (english_kind.c).
 */
#include "english_reading.h"
#include "weights.h"

/* What has no end within this many words is no sentence, and must not be looked through again for each of them. */
#define LONGEST_SENTENCE 500

static void begin_sentence(DzEnglish *self, gint64 index)
{
    if (index > self->sentence) {
        DzSource actor = dz_english_who_acts(self, self->sentence, index);
        if (dz_source_is_known(&self->speaker))
            self->actor = self->speaker;
        else if ((actor.tags & DZ_ENGLISH_SINGLE) != 0)
            self->actor = actor;
        else if (dz_source_is_known(&actor))
            self->body = actor;
    }
    self->speaker = self->meant[0] = self->meant[1] = DZ_NOBODY;
    self->sentence = index;
    self->n_sentences++;
}

static gboolean is_upper_case(const DzEnglish *self, const DzToken *token)
{
    return is_word(token) && dz_span_length(token->span) > 1 && g_unichar_isupper(self->page->c[token->span.begin]) &&
           g_unichar_isupper(self->page->c[token->span.begin + 1]);
}

/* BRIDGETOWN, May 3 (Wire) – |The mayor said: where the first sentence begins. */
static gint64 after_dateline(const DzEnglish *self)
{
    enum { LONGEST = 14 };
    if (!is_upper_case(self, token_at(self, 0)))
        return 0;
    for (gint64 i = 1; i < LONGEST && token_at(self, i) != NULL && !is_quote(token_at(self, i)); i++)
        if (is_point(token_at(self, i), DZ_ENGLISH_DASH))
            return i + 1;
    return 0;
}

static void read_sentences(DzEnglish *self, void (*read_token)(DzEnglish *, gint64))
{
    self->actor = DZ_NOBODY;
    self->speaker = DZ_NOBODY;
    self->claimed = self->relayed = -1;
    self->sentence = after_dateline(self);
    for (gint64 i = self->sentence; i < self->tokens->len; i++) {
        gboolean ends = i > self->sentence && dz_english_ends_sentence(self, i - 1);
        if (i == self->sentence || ends || i - self->sentence >= LONGEST_SENTENCE)
            begin_sentence(self, i);
        read_token(self, i);
    }
}

static void read_token_inside(DzEnglish *self, gint64 index);

/* Quotations inside the one at `index`: “They told me ‘go home’, and I went.” Who speaks outside does not speak there.
 */
static void read_inside(DzEnglish *self, gint64 index)
{
    gint64 pair = token_at(self, index)->pair;
    guint32 next = (guint32)pair + 1;
    if (pair < 0)
        return;
    if (g_array_index(self->marked, DzMarked, pair).marked.begin < token_at(self, index)->span.begin) {
        dz_english_read_end_of_quote(self, index);
        return;
    }
    dz_english_read_quote(self, index);
    if (next >= self->marked->len || g_array_index(self->marked, DzMarked, next).parent != pair)
        return;
    DzEnglish inside = *self;
    DzSpan span = g_array_index(self->marked, DzMarked, pair).span;
    g_autoptr(GArray) tokens = dz_english_read_tokens(self, span, next);
    inside.tokens = tokens;
    g_autoptr(DzCast) cast = inside.cast = dz_cast_copy(self->cast);
    dz_cast_end_paragraph(cast, DZ_CAST_OUTSIDE);
    inside.running = inside.body = DZ_NOBODY;
    inside.outer = dz_english_speaker_of(self, (guint32)pair);
    inside.lead = NULL;
    read_sentences(&inside, read_token_inside);
    self->n_sentences = inside.n_sentences;
    g_free(inside.lead);
}

/* Whom somebody tells of, he may pass on, too. */
static void read_token_inside(DzEnglish *self, gint64 index)
{
    dz_english_read_name(self, index);
    read_inside(self, index);
}

static void read_token(DzEnglish *self, gint64 index)
{
    dz_english_read_name(self, index);
    dz_english_read_pronoun(self, index);
    if (dz_english_brings_words(self, index))
        dz_english_read_report(self, index);
    else
        read_inside(self, index);
}

/* Q: Will you go? A: I will not. REED: She will. Whose turn it is. */
static void read_label(DzEnglish *self)
{
    gint64 colon = dz_english_label(self);
    gint64 pair = colon > 0 && token_at(self, colon + 1) != NULL ? token_at(self, colon + 1)->pair : -1;
    gboolean turn = pair >= 0 && (g_array_index(self->marked, DzMarked, pair).flags & DZ_QUOTATION_UNMARKED) != 0;
    if (dz_english_is_question(self) && !dz_source_is_known(&self->interviewee))
        self->interviewee =
            dz_source_is_known(&self->running) ? self->running : dz_cast_find(self->cast, 0, self->n_sentences);
    if (turn)
        self->running = dz_english_is_word(self, 0, "a") ? self->interviewee : dz_english_source_of(self, 0, colon - 1);
}

/* The company released this |: who acts before a colon that ends a paragraph speaks behind it. */
static void read_end(DzEnglish *self)
{
    gint64 last = (gint64)self->tokens->len - 1;
    if (!is_point(token_at(self, last), ':') || dz_source_is_known(&self->speaker))
        return;
    DzSource source = dz_english_who_acts(self, self->sentence, last);
    if (dz_source_is_known(&source))
        self->running = source;
}

void dz_english_read_blocks(DzListener *listener, const DzPage *page, const DzVocabulary *vocabulary,
                            const GArray *marked)
{
    g_autoptr(GHashTable) people =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref);
    g_autoptr(GHashTable) offices = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    g_autoptr(DzCast) cast = dz_cast_new(page);
    DzEnglish self = {.listener = listener,
                      .page = page,
                      .vocabulary = vocabulary,
                      .marked = marked,
                      .people = people,
                      .offices = offices,
                      .cast = cast};
    for (self.paragraph = 0; self.paragraph < page->blocks->len; self.paragraph++) {
        DzSpan span = g_array_index(page->blocks, DzBlock, self.paragraph).span;
        g_autoptr(GArray) tokens = dz_english_read_block(&self, span);
        self.tokens = tokens;
        dz_cast_end_paragraph(cast, DZ_CAST_PARAGRAPH_ENGLISH);
        read_label(&self);
        read_sentences(&self, read_token);
        read_end(&self);
    }
    g_free(self.lead);
}
