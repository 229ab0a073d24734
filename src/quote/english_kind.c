/* english_kind.c -- utterance, fragment or mention, in English.
 * In:     a pair of marks and its setting.
 * Out:    its score, as weights.h counts.
 * Knows:  that an utterance begins with a capital or is a clause, that one may be called out, that a
 *         title has a capital at each word (on CNN's “State of the Union.”).
 */
#include "english.h"
#include "weights.h"

/* What the words of a quotation look like. */
typedef struct {
    guint words;
    gboolean capital;  /* begins with one */
    gboolean capitals; /* All Words Begin So */
    gboolean titled;   /* the same, and no sentence ends with them */
    gboolean stop;     /* a mark that ends a sentence, or the comma before an attribution, stands at its end */
    gboolean comma;    /* and it is the comma */
} Wording;

static Wording look_at_words(const DzPage *page, DzSpan span)
{
    enum { ENOUGH = 40, SMALL_WORD = 3 };
    Wording out = {.capital = g_unichar_isupper(page->c[span.begin]), .capitals = TRUE};
    gunichar last = dz_english_last_letter(page, span);
    for (guint32 i = span.begin; i < span.end && out.words < ENOUGH;) {
        guint32 end = i;
        while (end < span.end && dz_is_english_letter(page->c[end]))
            end++;
        out.words += end > i;
        out.capitals &= end <= i + SMALL_WORD || !g_unichar_islower(page->c[i]);
        i = MAX(end, i + 1);
    }
    out.comma = last == ',';
    out.stop = out.comma || dz_is_final(last);
    out.capitals &= out.capital;
    out.titled = out.capitals && (!out.stop || out.comma);
    return out;
}

static double score_words(const Wording *wording, gboolean spoken, gboolean in_phrase)
{
    if ((wording->titled && !(spoken && wording->comma)) || (in_phrase && wording->capitals && wording->words > 1))
        return DZ_ENGLISH_TITLED;
    if (wording->capital && wording->stop && !wording->comma && wording->words > 1)
        return DZ_ENGLISH_SENTENCE;
    if (wording->stop && !wording->comma)
        return 0;
    return wording->words <= 2 ? DZ_ENGLISH_WORD : wording->words >= 4 ? DZ_ENGLISH_LONG : 0;
}

DzKindScore dz_english_score(const DzPage *page, const GArray *marked, guint32 index, const DzListener *listener)
{
    const DzMarked *pair = &g_array_index(marked, DzMarked, index);
    const DzSetting *setting = dz_listener_get_setting(listener, index);
    Wording wording = look_at_words(page, pair->span);
    wording.comma |= setting->right.type == DZ_UNIT_COMMA;
    gboolean spoken = setting->before != DZ_NO_SPEECH || setting->after != DZ_NO_SPEECH;
    gboolean shouted = setting->shouted && setting->distance <= 1;
    gboolean whole = wording.capital && (wording.words > 3 || wording.stop);
    gboolean utterance = whole || shouted || setting->continues || setting->is_clause;
    DzKindScore score = {spoken || setting->after_colon ? DZ_ENGLISH_SPOKEN : DZ_ENGLISH_UNSPOKEN, 0};
    score.speech += shouted ? DZ_ENGLISH_SENTENCE : score_words(&wording, spoken, has(&setting->left, DZ_TAG_PREP));
    score.speech += (setting->left.tags & DZ_TAG_NAME_AS) != 0 ? DZ_ENGLISH_TERM_BEFORE : 0;
    gboolean sentence = wording.stop && (wording.words > 2 || (wording.capital && !wording.comma));
    score.speech += setting->opens_sentence && sentence ? DZ_ENGLISH_OWN_SENTENCE : 0;
    score.speech += setting->right.type == DZ_UNIT_RUN && !spoken ? DZ_ENGLISH_ADJECTIVE : 0;
    score.speech += pair->depth > 0 && !spoken ? DZ_ENGLISH_NESTED : 0;
    score.speech += (pair->flags & (DZ_QUOTATION_UNCLOSED | DZ_QUOTATION_UNOPENED)) != 0 ? DZ_ENGLISH_BROKEN : 0;
    score.utterance = utterance ? 1 : -1;
    return score;
}
