/* english_words.c -- see english_reading.h.
 * In:     a span of an English page.
 * Out:    its words, looked up in english.tsv.
 * Knows:  what a word is (U.S., sailors', van der Berg), where a sentence ends (not after Mr.); which words are
 *         verbs of saying where they stand (to call; not the calls), what an ending tells.
 */
#include "english_reading.h"

#include "characters.h"

#include <string.h>

enum { LONGEST_WORD = 24 };

static gboolean ends_with(const DzEnglish *self, const DzToken *token, const char *ending, guint32 length)
{
    if (!is_word(token) || dz_span_length(token->span) < length + 2)
        return FALSE;
    for (guint32 i = 0; i < length; i++)
        if (self->page->c[token->span.end - length + i] != (gunichar)ending[i])
            return FALSE;
    return TRUE;
}

/* conservationist(s): who is called by what he does or believes, without the verbs and lists that end so (insist,
 * shortlist). */
static guint tags_of_ending(const DzEnglish *self, const DzToken *token)
{
    static const char *const others[] = {"sist", "xist", "mist", "wist", "list"};
    gboolean many = ends_with(self, token, "ists", 4);
    DzToken one = *token;
    one.span.end -= many ? 1 : 0;
    if (token->capital || dz_span_length(one.span) < 7 || !ends_with(self, &one, "ist", 3))
        return 0;
    for (gsize i = 0; i < G_N_ELEMENTS(others); i++)
        if (ends_with(self, &one, others[i], 4) && !ends_with(self, &one, "alist", 5) &&
            !ends_with(self, &one, "omist", 5))
            return 0;
    return many ? DZ_ENGLISH_VAGUE | DZ_ENGLISH_MANY : DZ_ENGLISH_TITLE;
}

static void look_up(const DzEnglish *self, DzToken *token)
{
    gunichar lower[LONGEST_WORD];
    guint32 length = dz_span_length(token->span);
    if (length > LONGEST_WORD)
        return;
    for (guint32 i = 0; i < length; i++)
        lower[i] = g_unichar_tolower(self->page->c[token->span.begin + i]);
    DzWord word = dz_words_match(self->vocabulary->english, lower, length, ~0u);
    token->tags = word.length == length ? word.tags : tags_of_ending(self, token);
    if (word.length == length)
        token->stance = word.value;
    else if (word.length + 2 == length && lower[length - 1] == 's' && (word.tags & DZ_ENGLISH_TIME) != 0)
        token->tags = DZ_ENGLISH_TIME; /* Friday's */
}

/* Went |on: words of the lexicon that are written as several. They are no name for what is done to a thing (went on
 * strike, put it there), but bring in what is said: a mark or “that” follows. */
static void read_phrase(const DzEnglish *self, DzToken *token, guint32 end)
{
    gunichar lower[LONGEST_WORD + 1];
    guint32 length = MIN(end - token->span.begin, LONGEST_WORD + 1);
    for (guint32 i = 0; i < length; i++)
        lower[i] = g_unichar_tolower(self->page->c[token->span.begin + i]);
    DzWord phrase = dz_words_match(self->vocabulary->english, lower, length, DZ_ENGLISH_SAY);
    guint32 next = token->span.begin + phrase.length;
    if (phrase.length <= dz_span_length(token->span) || (next < end && dz_is_english_letter(self->page->c[next])))
        return;
    while (next < end && dz_is_blank(self->page->c[next]))
        next++;
    DzToken after = {.span = {next, next}};
    while (after.span.end < end && dz_is_english_letter(self->page->c[after.span.end]))
        after.span.end++;
    look_up(self, &after);
    gboolean name = after.span.end > next && g_unichar_isupper(self->page->c[next]) && !is(&after, DZ_ENGLISH_TIME);
    if (after.span.end > next && !name && !is(&after, DZ_ENGLISH_STOP))
        return;
    token->span.end = token->span.begin + phrase.length;
    token->tags = phrase.tags;
    token->stance = phrase.value;
}

/* Whether the point or comma at `at` stands within a word. */
static gboolean joins(const DzPage *page, guint32 at)
{
    gboolean number = g_unichar_isdigit(page->c[at - 1]) && g_unichar_isdigit(page->c[at + 1]);
    return (page->c[at] == '.' && (number || g_unichar_isalpha(page->c[at + 1]))) || (page->c[at] == ',' && number);
}

static guint32 end_of_word(const DzPage *page, guint32 at, guint32 end)
{
    while (at < end && dz_is_english_letter(page->c[at]))
        at++;
    /* U.S., and initials; 2.1m, 1,500 */
    while (at > 0 && at + 1 < end && joins(page, at))
        for (at++; at < end && dz_is_english_letter(page->c[at]);)
            at++;
    return at;
}

static gboolean has_point(const DzPage *page, DzSpan span)
{
    for (guint32 i = span.begin; i < span.end; i++)
        if (page->c[i] == '.')
            return TRUE;
    return FALSE;
}

/* Mr, U.S, the R of an initial: the point behind is the word's. */
static gboolean is_shortened(const DzPage *page, const DzToken *token)
{
    gboolean initial = dz_span_length(token->span) == 1 && !is(token, DZ_ENGLISH_PRONOUN | DZ_ENGLISH_DETERMINER);
    return token->capital && (initial || is(token, DZ_ENGLISH_SHORT) || has_point(page, token->span));
}

/* |al-Rashid, |el-Sisi: a particle, and the name behind its hyphen. */
static gboolean is_joined_name(const DzEnglish *self, DzSpan span)
{
    const gunichar *c = self->page->c;
    guint32 hyphen = span.begin;
    while (hyphen < span.end && c[hyphen] != '-')
        hyphen++;
    DzToken particle = {.span = {span.begin, hyphen}};
    if (hyphen + 1 >= span.end || !g_unichar_isupper(c[hyphen + 1]))
        return FALSE;
    look_up(self, &particle);
    return is(&particle, DZ_ENGLISH_PARTICLE);
}

static DzToken read_word(const DzEnglish *self, guint32 at, guint32 end)
{
    DzToken token = {.span = {at, MAX(end_of_word(self->page, at, end), at + 1)}, .pair = -1};
    token.capital = g_unichar_isupper(self->page->c[at]) || is_joined_name(self, token.span);
    look_up(self, &token);
    read_phrase(self, &token, end);
    if (token.span.end < end && self->page->c[token.span.end] == '.' && is_shortened(self->page, &token))
        token.span.end++;
    return token;
}

/* One dash, or two hyphens. */
static gboolean is_dash(const DzPage *page, DzSpan span)
{
    gunichar c = page->c[span.begin];
    gboolean twice = dz_span_length(span) == 2 && c == '-' && page->c[span.begin + 1] == '-';
    return twice || (dz_span_length(span) == 1 && (c == U'–' || c == U'—' || c == '-' || c == '_'));
}

gboolean dz_english_is_headline(const DzEnglish *self, const GArray *tokens)
{
    enum { SMALL_WORD = 3, FEWEST = 5 };
    guint capitals = 0;
    gboolean heading = g_array_index(self->page->blocks, DzBlock, self->paragraph).role == DZ_ROLE_HEADING;
    if (!heading && tokens->len > 0 && is_point(&g_array_index(tokens, DzToken, tokens->len - 1), '.'))
        return FALSE;
    for (guint i = 0; i < tokens->len; i++) {
        const DzToken *token = &g_array_index(tokens, DzToken, i);
        if (!is_word(token))
            continue;
        if (!token->capital && dz_span_length(token->span) > SMALL_WORD)
            return FALSE;
        capitals += token->capital ? 1 : 0;
    }
    return capitals >= FEWEST;
}

/* The United |States, Will |Post: within a sentence a capital makes a name of what would be a verb; the |talks: and a
 * determiner makes a noun of it. */
static void read_beside(const DzEnglish *self, GArray *tokens)
{
    const guint verbs = DZ_ENGLISH_SAY | DZ_ENGLISH_BASE | DZ_ENGLISH_AUX | DZ_ENGLISH_NOUN;
    gboolean headline = dz_english_is_headline(self, tokens);
    for (guint i = 1; i < tokens->len; i++) {
        DzToken *token = &g_array_index(tokens, DzToken, i);
        const DzToken *left = token - 1;
        if (is(token, DZ_ENGLISH_NOUN) && is(left, DZ_ENGLISH_DETERMINER | DZ_ENGLISH_OWNER) &&
            !is(left, DZ_ENGLISH_STOP))
            token->tags &= ~(guint)DZ_ENGLISH_SAY;
        if (token->capital && !headline && !is_quote(left) && (left->point == 0 || left->point == ','))
            token->tags &= ~verbs;
    }
}

/* Ana |de |la Cruz, Baker |& Co.: small words within a name are parts of it. */
static void join_names(GArray *tokens)
{
    for (guint i = 1; i + 1 < tokens->len; i++) {
        DzToken *token = &g_array_index(tokens, DzToken, i);
        guint next = i + 1;
        while (next + 1 < tokens->len && is(&g_array_index(tokens, DzToken, next), DZ_ENGLISH_PARTICLE))
            next++;
        gboolean within = g_array_index(tokens, DzToken, i - 1).capital && g_array_index(tokens, DzToken, next).capital;
        token->capital |= within && (is(token, DZ_ENGLISH_PARTICLE) || is_point(token, '&'));
        if (token->capital)
            token->point = 0;
    }
}

/* Senator Reed |(D-Ohio) said; the Harbour Union |(HU) said: one word in brackets behind `left`, a name, is no part of
 * the sentence. How many tokens it is from `index` on; 0: there is none. */
static guint length_of_aside(const GArray *tokens, const DzToken *left, guint index)
{
    if (!left->capital || index + 2 >= tokens->len || !is_point(&g_array_index(tokens, DzToken, index), '('))
        return 0;
    const DzToken *word = &g_array_index(tokens, DzToken, index + 1);
    guint end = index + 2;
    end += is_point(&g_array_index(tokens, DzToken, end), '.') && end + 1 < tokens->len;
    gboolean aside = is_word(word) && word->capital && is_point(&g_array_index(tokens, DzToken, end), ')');
    return aside ? end + 1 - index : 0;
}

static void drop_asides(GArray *tokens)
{
    guint kept = 0;
    for (guint i = 0; i < tokens->len; i++) {
        guint aside = kept > 0 ? length_of_aside(tokens, &g_array_index(tokens, DzToken, kept - 1), i) : 0;
        if (aside > 0)
            i += aside - 1;
        else
            g_array_index(tokens, DzToken, kept++) = g_array_index(tokens, DzToken, i);
    }
    g_array_set_size(tokens, kept);
}

static void read_into(const DzEnglish *self, GArray *tokens, DzSpan span, guint32 next)
{
    for (guint32 at = span.begin; at < span.end;) {
        DzToken token = {.span = {at, at + 1}, .pair = -1};
        while (next < self->marked->len && g_array_index(self->marked, DzMarked, next).marked.begin < at)
            next++;
        const DzMarked *pair = next < self->marked->len ? &g_array_index(self->marked, DzMarked, next) : NULL;
        if (pair != NULL && pair->marked.begin == at) {
            token.pair = next;
            token.span.end = MAX(MIN(pair->marked.end, span.end), at + 1);
        } else if (dz_is_english_letter(self->page->c[at])) {
            token = read_word(self, at, span.end);
        } else {
            token.point = self->page->c[at];
        }
        at = token.span.end;
        if (is_dash(self->page, token.span))
            token.point = DZ_ENGLISH_DASH;
        if (token.point == 0 || !dz_is_blank(token.point))
            g_array_append_val(tokens, token);
    }
    read_beside(self, tokens);
    join_names(tokens);
    drop_asides(tokens);
}

GArray *dz_english_read_tokens(const DzEnglish *self, DzSpan span, guint32 next)
{
    GArray *tokens = g_array_new(FALSE, TRUE, sizeof(DzToken));
    read_into(self, tokens, span, next);
    return tokens;
}

/* The outermost pair that began before `begin` and goes on behind it; -1: there is none. `next`: the first pair from
 * there on. */
static gint64 pair_going_on(const DzEnglish *self, guint32 begin, guint32 next)
{
    gint64 found = -1;
    for (gint64 i = (gint64)next - 1; i >= 0; i = g_array_index(self->marked, DzMarked, i).parent)
        if (g_array_index(self->marked, DzMarked, i).marked.end > begin)
            found = i;
    return found;
}

GArray *dz_english_read_block(const DzEnglish *self, DzSpan span)
{
    GArray *tokens = g_array_new(FALSE, TRUE, sizeof(DzToken));
    guint32 next = dz_marks_first(self->marked, span.begin);
    gint64 pair = pair_going_on(self, span.begin, next);
    if (pair >= 0) {
        guint32 end = MIN(g_array_index(self->marked, DzMarked, pair).marked.end, span.end);
        DzToken token = {.span = {span.begin, end}, .pair = pair};
        g_array_append_val(tokens, token);
        span.begin = end;
    }
    read_into(self, tokens, span, next);
    return tokens;
}

/* A word that opens sentences more often than it stands within a name: … in the U.S. |He left. */
static gboolean opens_sentence(const DzToken *token)
{
    return token == NULL || is_quote(token) ||
           (token->capital && is(token, DZ_ENGLISH_PRONOUN | DZ_ENGLISH_DETERMINER | DZ_ENGLISH_OWNER |
                                            DZ_ENGLISH_STOP | DZ_ENGLISH_PREPOSITION));
}

static gboolean is_closing_mark(gunichar c)
{
    return c == U'”' || c == U'’' || c == '"' || c == '\'';
}

gunichar dz_english_last_letter(const DzPage *page, DzSpan span)
{
    enum { MOST_MARKS = 8 };
    guint32 at = span.end;
    guint32 floor = MAX(span.begin, span.end > MOST_MARKS ? span.end - MOST_MARKS : 0);
    while (at > floor && (dz_is_blank(page->c[at - 1]) || is_closing_mark(page->c[at - 1])))
        at--;
    return at > floor ? page->c[at - 1] : 0;
}

/* “No!” |Reed said: it is no new sentence that follows. */
gboolean dz_english_says_after(const DzEnglish *self, gint64 quote)
{
    enum { LONGEST_NAME = 5 };
    gint64 at = quote + 1;
    if (is(token_at(self, at), DZ_ENGLISH_DETERMINER | DZ_ENGLISH_OWNER))
        at++;
    gint64 first = at;
    while (at <= quote + LONGEST_NAME && is_in_phrase(token_at(self, at)) && !dz_english_says(self, at) &&
           (token_at(self, at)->capital || is(token_at(self, at), DZ_ENGLISH_PRONOUN | DZ_ENGLISH_TITLE)))
        at++;
    while (is(token_at(self, at), DZ_ENGLISH_AUX) || dz_english_is_adverb(self, at))
        at++;
    return at > first && dz_english_says(self, at);
}

static gboolean quotation_ends_sentence(const DzEnglish *self, gint64 index)
{
    const DzToken *next = token_at(self, index + 1);
    const DzMarked *pair = &g_array_index(self->marked, DzMarked, token_at(self, index)->pair);
    gunichar last = dz_english_last_letter(self->page, pair->span);
    if (!dz_is_final(last) && last != DZ_ELLIPSIS)
        return FALSE;
    return next == NULL || is_quote(next) || (next->capital && !dz_english_says_after(self, index));
}

/* Yahoo! |said so: a word without a capital begins no sentence. */
static gboolean is_small(const DzEnglish *self, gint64 index)
{
    const DzToken *token = token_at(self, index);
    return is_word(token) && g_unichar_islower(self->page->c[token->span.begin]);
}

gboolean dz_english_ends_sentence(const DzEnglish *self, gint64 index)
{
    const DzToken *token = token_at(self, index);
    if (token == NULL)
        return TRUE;
    if (is_quote(token))
        return quotation_ends_sentence(self, index);
    if (token->point == 0 && self->page->c[token->span.end - 1] == '.')
        return opens_sentence(token_at(self, index + 1));
    return dz_is_final(token->point) && !is_point(token_at(self, index + 1), ',') && !is_small(self, index + 1);
}

gboolean dz_english_is_undergone(const DzEnglish *self, gint64 index)
{
    const DzToken *token = token_at(self, index);
    return ends_with(self, token, "ed", 2) && is(token_at(self, index + 1), DZ_ENGLISH_PREPOSITION) &&
           (!token->capital || index == self->sentence);
}

gboolean dz_english_is_adverb(const DzEnglish *self, gint64 index)
{
    const DzToken *token = token_at(self, index);
    return ends_with(self, token, "ly", 2) && !token->capital && !is(token, DZ_ENGLISH_HEADS);
}

/* The last letters of a finite verb, or of what is no adjective that we would pass over. */
gboolean dz_english_is_past(const DzEnglish *self, gint64 index)
{
    return ends_with(self, token_at(self, index), "ed", 2) || ends_with(self, token_at(self, index), "s", 1);
}

gboolean dz_english_is_plural(const DzEnglish *self, gint64 index)
{
    const DzToken *token = token_at(self, index);
    return ends_with(self, token, "s", 1) && !ends_with(self, token, "ss", 2);
}

gboolean dz_english_is_word(const DzEnglish *self, gint64 index, const char *word)
{
    const DzToken *token = token_at(self, index);
    if (!is_word(token) || dz_span_length(token->span) != strlen(word))
        return FALSE;
    for (gsize i = 0; word[i] != '\0'; i++)
        if (g_unichar_tolower(self->page->c[token->span.begin + i]) != (gunichar)word[i])
            return FALSE;
    return TRUE;
}

gboolean dz_english_is_one(const DzEnglish *self, gint64 index)
{
    return dz_english_is_word(self, index, "one") || dz_english_is_word(self, index, "another");
}

gboolean dz_english_is_outcry(const DzEnglish *self, gint64 index)
{
    return is(token_at(self, index), DZ_ENGLISH_SHOUT) && ends_with(self, token_at(self, index), "s", 1) &&
           dz_english_is_word(self, index + 1, "of");
}

gboolean dz_english_is_party(const DzEnglish *self, gint64 index)
{
    const DzToken *token = token_at(self, index);
    return is_word(token) && token->capital && dz_span_length(token->span) > 2 &&
           self->page->c[token->span.begin + 1] == '-' && g_unichar_isupper(self->page->c[token->span.begin + 2]);
}

gboolean dz_english_is_age(const DzEnglish *self, gint64 index)
{
    return ends_with(self, token_at(self, index), "-year-old", 9);
}

gboolean dz_english_is_participle(const DzEnglish *self, gint64 index)
{
    return ends_with(self, token_at(self, index), "ing", 3);
}

static gint64 before_adverbs(const DzEnglish *self, gint64 index)
{
    gint64 at = index - 1;
    while (dz_english_is_adverb(self, at))
        at--;
    return at;
}

gboolean dz_english_is_genitive(const DzEnglish *self, gint64 index)
{
    const DzToken *token = token_at(self, index);
    if (!is_word(token) || dz_span_length(token->span) < 3)
        return FALSE;
    gunichar last = self->page->c[token->span.end - 1];
    gunichar before = self->page->c[token->span.end - 2];
    return last == 's' ? before == '\'' || before == U'’' : last == '\'' || last == U'’';
}

/* China and Russia |say */
static gboolean are_two_names(const DzEnglish *self, gint64 last)
{
    gint64 at = last;
    while (is_word(token_at(self, at)) && token_at(self, at)->capital)
        at--;
    return at < last && is(token_at(self, at), DZ_ENGLISH_AND) && is_word(token_at(self, at - 1)) &&
           token_at(self, at - 1)->capital;
}

/* Critics of the plan |say: what ends with the word at `last` describes several behind them. */
static gboolean are_described(const DzEnglish *self, gint64 last)
{
    gint64 first = dz_english_begin_of_phrase(self, 0, last);
    return first <= last && first > self->sentence + 1 && dz_english_is_word(self, first - 1, "of") &&
           is(token_at(self, first - 2), DZ_ENGLISH_MANY);
}

/* Critics |say; to |say; would |say: the plain form is a verb there, and a noun elsewhere (a call). */
static gboolean has_subject_before(const DzEnglish *self, gint64 index)
{
    gint64 at = before_adverbs(self, index);
    const DzToken *left = token_at(self, at);
    if (is(left, DZ_ENGLISH_OWNER))
        return FALSE;
    gboolean plural = !is(token_at(self, index), DZ_ENGLISH_NOUN) && is_in_phrase(left) &&
                      (!left->capital || at == self->sentence) && dz_english_is_plural(self, at) &&
                      !dz_english_is_genitive(self, at);
    return is(left, DZ_ENGLISH_TO | DZ_ENGLISH_AUX | DZ_ENGLISH_PRONOUN | DZ_ENGLISH_RELATIVE | DZ_ENGLISH_MANY) ||
           plural || are_two_names(self, at) || are_described(self, at);
}

/* The |claims, of |reports, new |attacks; not: Reed |claims, “…,” |remarks Reed. */
static gboolean stands_as_noun(const DzEnglish *self, gint64 index)
{
    const guint subjects = DZ_ENGLISH_PRONOUN | DZ_ENGLISH_HEADS | DZ_ENGLISH_RELATIVE | DZ_ENGLISH_AND;
    gint64 at = before_adverbs(self, index);
    while (is(token_at(self, at), DZ_ENGLISH_AUX))
        at = before_adverbs(self, at);
    const DzToken *left = token_at(self, at);
    if (dz_english_is_one(self, at))
        return FALSE;
    gboolean owned = dz_english_is_genitive(self, index - 1) && !dz_english_is_contracted(self, index - 1);
    if (is(left, DZ_ENGLISH_DETERMINER | DZ_ENGLISH_OWNER) || owned || dz_english_is_outcry(self, index))
        return TRUE;
    if (is(left, DZ_ENGLISH_MANY) && is(token_at(self, index), DZ_ENGLISH_NOUN) && dz_english_is_plural(self, index))
        return TRUE; /* a few |questions */
    if (!is(token_at(self, index), DZ_ENGLISH_NOUN) || left == NULL || is_quote(left) || is_comma(left))
        return FALSE;
    return !left->capital && !is(left, subjects);
}

gboolean dz_english_says(const DzEnglish *self, gint64 index)
{
    const DzToken *token = token_at(self, index);
    if (dz_english_is_word(self, index, "called") && is_point(token_at(self, index + 1), '.'))
        return FALSE; /* when Reed |called. */
    if (is(token, DZ_ENGLISH_SAY))
        return !stands_as_noun(self, index);
    return is(token, DZ_ENGLISH_BASE) && has_subject_before(self, index);
}

gboolean dz_english_is_contracted(const DzEnglish *self, gint64 index)
{
    const DzToken *token = token_at(self, index);
    return is(token, DZ_ENGLISH_THING) && dz_span_length(token->span) > 2 &&
           (dz_english_is_genitive(self, index) || !is(token, DZ_ENGLISH_PRONOUN | DZ_ENGLISH_OWNER));
}

gboolean dz_english_is_passive(const DzEnglish *self, gint64 verb)
{
    gint64 at = verb - 1;
    while (dz_english_is_adverb(self, at) ||
           (is(token_at(self, at), DZ_ENGLISH_AUX) && !is(token_at(self, at), DZ_ENGLISH_BE)))
        at--;
    return is(token_at(self, at), DZ_ENGLISH_BE) && !dz_english_is_participle(self, verb);
}
