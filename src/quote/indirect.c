/* indirect.c -- see indirect.h.
 * In:     an act of speaking: 王毅表示，双方应加强合作。
 * Out:    what was said: 双方应加强合作
 * Knows:  what is no saying: a noun that the verb brings in, a verb denied or used as a noun, what a law or a survey
 *         shows, a colon after the name of whom is told.
 */
#include "indirect.h"

#include "characters.h"
#include "points.h"

/* Fewer characters outside of quotation marks report nothing that could be compared. */
#define SHORTEST 6

static gboolean is_trimmed(gunichar c)
{
    return dz_is_blank(c) || dz_is_comma(c) || dz_is_colon(c) || dz_point_in(c, "*。");
}

/* How many characters of `span` stand outside of quotations and titles. */
static guint32 own_length(const GArray *marked, DzSpan span)
{
    guint32 length = dz_span_length(span);
    guint32 end = span.begin;
    for (guint i = dz_marks_first(marked, span.begin); i < marked->len; i++) {
        const DzMarked *pair = &g_array_index(marked, DzMarked, i);
        if (pair->marked.begin >= span.end)
            break;
        if (pair->marked.begin < end)
            continue;
        end = MIN(pair->marked.end, span.end);
        length -= end - pair->marked.begin;
    }
    return length;
}

static guint context_at(const DzVocabulary *vocabulary, const DzPage *page, guint32 at, guint32 end, guint wanted)
{
    return dz_words_match(vocabulary->contexts, page->c + at, end - at, wanted).tags;
}

/* 宣布了一项计划: what follows the cue up to the first comma is a noun, with neither a verb nor a number, which nobody
 * could call said. */
static gboolean is_noun(const DzPage *page, const DzVocabulary *vocabulary, DzSpan span)
{
    for (guint32 i = span.begin; i < span.end && !dz_is_comma(page->c[i]); i++)
        if (g_unichar_isdigit(page->c[i]) || context_at(vocabulary, page, i, span.end, DZ_CONTEXT_VERB_INSIDE) != 0 ||
            (dz_words_match(vocabulary->words, page->c + i, span.end - i, DZ_TAG_SAY | DZ_TAG_VERB).length > 0))
            return FALSE;
    return TRUE;
}

/* 条例规定…, 调查显示…: nobody says what follows. */
static gboolean reports_nothing(const DzPage *page, const DzVocabulary *vocabulary, DzSpan cue)
{
    guint32 length = dz_span_length(cue);
    return length > 0 && dz_words_have(vocabulary->contexts, page->c + cue.begin, length, DZ_CONTEXT_NO_REPORT);
}

/* 他回忆的不仅是…: what follows the cue is no clause it governs. */
static gboolean goes_on_as_noun(const DzPage *page, const DzVocabulary *vocabulary, DzSpan span)
{
    return dz_words_have(vocabulary->words, page->c + span.begin, 1, DZ_TAG_OF);
}

/* 李某：李某生于…: nobody calls himself by his name, so a colon without a verb only tells of him. */
static gboolean only_tells_of(const DzPage *page, const DzSpeech *speech, DzSpan span)
{
    return dz_span_length(speech->cue) == 0 && !speech->according && (speech->source.tags & DZ_TAG_PERSON) != 0 &&
           dz_page_has(page, span, speech->source.name);
}

static DzSpan trim(const DzPage *page, const DzVocabulary *vocabulary, DzSpan span)
{
    while (span.begin < span.end && context_at(vocabulary, page, span.begin, span.begin + 1, DZ_CONTEXT_ASPECT) != 0)
        span.begin++;
    while (span.begin < span.end && is_trimmed(page->c[span.begin]))
        span.begin++;
    while (span.begin < span.end && is_trimmed(page->c[span.end - 1]))
        span.end--;
    return span;
}

DzSpan dz_indirect_of(const DzPage *page, const DzVocabulary *vocabulary, const GArray *marked, const DzSpeech *speech)
{
    static const DzSpan nothing = {0, 0};
    const guint clause = DZ_TAG_SAY | DZ_TAG_THINK | DZ_TAG_ASK | DZ_TAG_RELAY;
    DzSpan span = trim(page, vocabulary, speech->words);
    if (speech->embedded || (speech->tags & clause) == 0 || span.begin >= span.end ||
        own_length(marked, span) < SHORTEST)
        return nothing;
    gboolean brings = (speech->tags & (DZ_TAG_BRING | DZ_TAG_ASK)) == DZ_TAG_BRING ||
                      (speech->tags & DZ_TAG_RELAY) != 0 || (speech->tags & DZ_TAGS_SHOUT) == DZ_TAGS_SHOUT;
    gboolean comma = speech->words.begin < page->n && is_trimmed(page->c[speech->words.begin]);
    if (dz_opens_bracket(page->c[span.begin]) || (brings && !comma && is_noun(page, vocabulary, span)) ||
        reports_nothing(page, vocabulary, speech->cue) || goes_on_as_noun(page, vocabulary, span) ||
        only_tells_of(page, speech, span))
        return nothing;
    return span;
}
