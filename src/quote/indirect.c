/* indirect.c -- see indirect.h.
 * In:     an act of speaking: 王毅表示，双方应加强合作。
 * Out:    what was said: 双方应加强合作
 */
#include "indirect.h"

#include "characters.h"

/* Fewer characters outside of quotation marks report nothing that could be compared. */
#define SHORTEST 6

static gboolean is_trimmed(gunichar c)
{
    return dz_is_blank(c) || c == '*' || c == 0xFF0C || c == ',' || c == 0xFF1A || c == ':' || c == 0x3002 ||
           c == 0xFE30;
}

/* The first pair that begins at or after `place`. */
static guint first_pair(const GArray *marked, guint32 place)
{
    guint low = 0;
    guint high = marked->len;
    while (low < high) {
        guint middle = (low + high) / 2;
        if (g_array_index(marked, DzMarked, middle).marked.begin < place)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* How many characters of `span` stand outside of quotations. */
static guint32 own_length(const GArray *marked, DzSpan span)
{
    guint32 length = dz_span_length(span);
    guint32 end = span.begin;
    for (guint i = first_pair(marked, span.begin); i < marked->len; i++) {
        const DzMarked *pair = &g_array_index(marked, DzMarked, i);
        if (pair->marked.begin >= span.end)
            break;
        if (pair->marked.begin < end || pair->title)
            continue;
        end = MIN(pair->marked.end, span.end);
        length -= end - pair->marked.begin;
    }
    return length;
}

DzSpan dz_indirect_of(const DzPage *page, const GArray *marked, const DzSpeech *speech)
{
    static const DzSpan nothing = {0, 0};
    DzSpan span = speech->words;
    if (speech->embedded || (speech->tags & (DZ_TAG_SAY | DZ_TAG_THINK | DZ_TAG_ASK | DZ_TAG_RELAY)) == 0)
        return nothing;
    while (span.begin < span.end && is_trimmed(page->c[span.begin]))
        span.begin++;
    while (span.begin < span.end && is_trimmed(page->c[span.end - 1]))
        span.end--;
    return span.begin < span.end && own_length(marked, span) >= SHORTEST ? span : nothing;
}
