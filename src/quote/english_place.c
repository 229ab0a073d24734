/* english_place.c -- see english_reading.h.
 * In:     a quotation in its English sentence.
 * Out:    what the words beside it, and its first ones, say of it.
 * Knows:  that a crime, a work and a noun's adjective are named in marks; what a clause begins with.
 * Not here: whose words they are (english_quote.c); what kind of quotation all of that makes (english_kind.c).
 */
#include "english_reading.h"

gboolean dz_english_names_charge(const DzEnglish *self, gint64 quote)
{
    enum { MOST_BETWEEN = 14 };
    gint64 floor = MAX(self->sentence, quote - 1 - MOST_BETWEEN);
    if (!is(token_at(self, quote - 1), DZ_ENGLISH_PREPOSITION))
        return FALSE;
    for (gint64 i = quote - 1; i >= floor && !dz_english_says(self, i); i--)
        if (is(token_at(self, i), DZ_ENGLISH_CHARGE))
            return TRUE;
    return FALSE;
}

gboolean dz_english_names_term(const DzEnglish *self, gint64 quote)
{
    gint64 at = quote - 1;
    at -= is(token_at(self, at), DZ_ENGLISH_DETERMINER);
    at -= dz_english_is_word(self, at, "as");
    return is(token_at(self, at), DZ_ENGLISH_TERM);
}

/* Reed, who played in “The Pier,” |said: the comma is the clause's. */
static gboolean is_title_within(const DzEnglish *self, gint64 quote, const DzMarked *pair)
{
    return is(token_at(self, quote - 1), DZ_ENGLISH_PREPOSITION | DZ_ENGLISH_TERM) &&
           g_unichar_isupper(self->page->c[pair->span.begin]) && dz_english_last_letter(self->page, pair->span) == ',';
}

gboolean dz_english_may_be_followed(const DzEnglish *self, gint64 quote, const DzMarked *pair)
{
    if (pair->span.begin >= pair->span.end || is_title_within(self, quote, pair))
        return FALSE;
    gunichar last = dz_english_last_letter(self->page, pair->span);
    return dz_is_final(last) || last == ',' || dz_english_says_after(self, quote) ||
           is_comma(token_at(self, quote + 1));
}

/* The first tokens inside the quotation at `quote`. */
static GArray *read_beginning(const DzEnglish *self, gint64 quote)
{
    enum { ENOUGH = 80 };
    gint64 pair = token_at(self, quote)->pair;
    DzSpan span = g_array_index(self->marked, DzMarked, pair).span;
    span.end = MIN(span.end, span.begin + ENOUGH);
    return dz_english_read_tokens(self, span, (guint32)pair + 1);
}

gboolean dz_english_begins_with_verb(const DzEnglish *self, gint64 quote)
{
    g_autoptr(GArray) tokens = read_beginning(self, quote);
    return tokens->len > 0 && is(&g_array_index(tokens, DzToken, 0), DZ_ENGLISH_AUX);
}

gboolean dz_english_is_clause(const DzEnglish *self, gint64 quote)
{
    const guint subjects = DZ_ENGLISH_PRONOUN | DZ_ENGLISH_DETERMINER | DZ_ENGLISH_OWNER | DZ_ENGLISH_THING |
                           DZ_ENGLISH_VAGUE | DZ_ENGLISH_MANY;
    enum { NEAR = 5, SHORTEST = 4 };
    g_autoptr(GArray) tokens = read_beginning(self, quote);
    DzEnglish inside = *self;
    inside.tokens = tokens;
    if (tokens->len < SHORTEST || !is(token_at(&inside, 0), subjects))
        return FALSE;
    for (gint64 i = 1; i < NEAR && is_word(token_at(&inside, i)); i++)
        if (dz_english_is_contracted(&inside, i - 1) ||
            (is(token_at(&inside, i), DZ_ENGLISH_AUX) && (i == 1 || !is(token_at(&inside, i - 1), DZ_ENGLISH_PRONOUN))))
            return TRUE;
    return FALSE;
}

/* The “one roof” |scheme: the quotation stands before a noun as its adjective. */
static gboolean describes_noun(const DzEnglish *self, gint64 quote)
{
    const DzToken *next = token_at(self, quote + 1);
    return is_in_phrase(next) && !next->capital && !dz_english_is_adverb(self, quote + 1) &&
           !is(next, DZ_ENGLISH_PRONOUN | DZ_ENGLISH_DETERMINER | DZ_ENGLISH_OWNER | DZ_ENGLISH_TIME);
}

/* “Peace and order” |is a fine motto. */
static gboolean is_subject(const DzEnglish *self, gint64 quote)
{
    return is(token_at(self, quote + 1), DZ_ENGLISH_AUX) && !dz_english_says(self, quote + 2);
}

DzUnitType dz_english_right_of(const DzEnglish *self, gint64 quote)
{
    gboolean opens = self->sentence == quote;
    if (opens && is_comma(token_at(self, quote + 1)) && dz_english_says_after(self, quote + 1))
        return DZ_UNIT_COMMA;
    return is(token_at(self, quote - 1), DZ_ENGLISH_DETERMINER) || describes_noun(self, quote) ||
                   (opens && is_subject(self, quote))
               ? DZ_UNIT_RUN
               : DZ_UNIT_STOP;
}
