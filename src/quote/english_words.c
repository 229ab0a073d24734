/* english_words.c -- see english_reading.h.
 * In:     a span of an English page.
 * Out:    its words, looked up in english.tsv.
 * Knows:  what a word is (U.S., sailors'), where a sentence ends (not after Mr.), what an ending tells.
 */
#include "english_reading.h"

#include "characters.h"

enum { LONGEST_WORD = 24 };

static void look_up(const DzEnglish *self, DzToken *token)
{
    gunichar lower[LONGEST_WORD];
    guint32 length = dz_span_length(token->span);
    if (length > LONGEST_WORD)
        return;
    for (guint32 i = 0; i < length; i++)
        lower[i] = g_unichar_tolower(self->page->c[token->span.begin + i]);
    DzWord word = dz_words_match(self->vocabulary->english, lower, length, ~0u);
    if (word.length != length)
        return;
    token->tags = word.tags;
    token->stance = word.value;
}

static guint32 end_of_word(const DzPage *page, guint32 at, guint32 end)
{
    while (at < end && dz_is_english_letter(page->c[at]))
        at++;
    /* U.S., and initials */
    while (at < end && page->c[at] == '.' && at + 1 < end && g_unichar_isalpha(page->c[at + 1]))
        for (at++; at < end && dz_is_english_letter(page->c[at]);)
            at++;
    return at;
}

GArray *dz_english_read_tokens(const DzEnglish *self, DzSpan span, guint32 *next)
{
    GArray *tokens = g_array_new(FALSE, TRUE, sizeof(DzToken));
    for (guint32 at = span.begin; at < span.end;) {
        DzToken token = {.span = {at, at + 1}, .pair = -1};
        while (*next < self->marked->len && g_array_index(self->marked, DzMarked, *next).marked.begin < at)
            (*next)++;
        const DzMarked *pair = *next < self->marked->len ? &g_array_index(self->marked, DzMarked, *next) : NULL;
        if (pair != NULL && pair->marked.begin == at) {
            token.pair = *next;
            token.span.end = MAX(MIN(pair->marked.end, span.end), at + 1);
        } else if (dz_is_english_letter(self->page->c[at])) {
            token.span.end = MAX(end_of_word(self->page, at, span.end), at + 1);
            token.capital = g_unichar_isupper(self->page->c[at]);
            look_up(self, &token);
        } else {
            token.point = self->page->c[at];
        }
        at = token.span.end;
        if (token.point == 0 || !dz_is_blank(token.point))
            g_array_append_val(tokens, token);
    }
    return tokens;
}

static gboolean is_title_abbreviation(const DzToken *before)
{
    return is(before, DZ_ENGLISH_TITLE) && dz_span_length(before->span) <= 4;
}

gboolean dz_english_ends_sentence(const DzEnglish *self, gint64 index)
{
    const DzToken *token = token_at(self, index);
    return token == NULL || token->point == '!' || token->point == '?' ||
           (token->point == '.' && !is_title_abbreviation(token_at(self, index - 1)));
}

static gboolean ends_with(const DzEnglish *self, const DzToken *token, const char *ending, guint32 length)
{
    if (!is_word(token) || dz_span_length(token->span) < length + 2)
        return FALSE;
    for (guint32 i = 0; i < length; i++)
        if (self->page->c[token->span.end - length + i] != (gunichar)ending[i])
            return FALSE;
    return TRUE;
}

gboolean dz_english_is_adverb(const DzEnglish *self, gint64 index)
{
    const DzToken *token = token_at(self, index);
    return ends_with(self, token, "ly", 2) && !token->capital;
}

gboolean dz_english_is_participle(const DzEnglish *self, gint64 index)
{
    return ends_with(self, token_at(self, index), "ing", 3);
}
