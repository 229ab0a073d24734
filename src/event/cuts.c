/* cuts.c -- see cuts.h.
 * In:     an article's common form, the lexicon's names in it, the speakers of its event.
 * Out:    the places between its words.
 * Knows:  that a dictionary cuts a name it has not got into characters; that what stands within one word of it is no
 *         name: 多利亚 in 维多利亚.
 * Not here: what two characters that always stand together say of a cut between them (cohesion.c).
 */
#include "cuts.h"

#include "form.h"
#include "points.h"
#include "sentences.h"

#include <string.h>

static gboolean is_cut(const GArray *cuts, guint32 at)
{
    return at < cuts->len && g_array_index(cuts, guint8, at);
}

/* Leaves only the two around a name. */
static void keep_whole(GArray *cuts, DzSpan name)
{
    for (guint32 i = name.begin; i <= name.end && i < cuts->len && dz_span_length(name) > 0; i++)
        g_array_index(cuts, guint8, i) = i == name.begin || i == name.end;
}

/* Whether the dictionary has a longer word around all of it. */
static gboolean is_within_word(const GArray *cuts, DzSpan name)
{
    for (guint32 i = name.begin + 1; i < name.end; i++)
        if (is_cut(cuts, i))
            return FALSE;
    return !is_cut(cuts, name.begin) || !is_cut(cuts, name.end);
}

GArray *dz_cuts_find(const DzArticle *article, guint32 length)
{
    GArray *cuts = g_array_new(FALSE, TRUE, sizeof(guint8));
    g_autoptr(GArray) ends = g_array_new(FALSE, FALSE, sizeof(guint32));
    g_array_set_size(cuts, length + 1);
    dz_word_ends(article->common, length, ends);
    g_array_index(cuts, guint8, 0) = 1;
    for (guint i = 0; i < ends->len; i++)
        g_array_index(cuts, guint8, g_array_index(ends, guint32, i)) = 1;
    for (guint i = 0; i < article->terms->len; i++) {
        const DzTerm *term = &g_array_index(article->terms, DzTerm, i);
        if (!is_within_word(cuts, term->common))
            keep_whole(cuts, term->common);
    }
    return cuts;
}

void dz_cuts_keep_speakers(GArray *cuts, const DzArticle *article, const DzArticle *quoting)
{
    for (guint i = 0; i < quoting->quotations->len; i++) {
        const DzQuotation *quotation = g_ptr_array_index(quoting->quotations, i);
        DzSpan span = dz_form_to_common(quoting, quotation->speaker_span);
        guint32 length = dz_span_length(span);
        for (guint32 at = 0; quotation->speaker_kind == DZ_SPEAKER_PERSON && length > 1 && at + length < cuts->len; at++)
            if (memcmp(article->common + at, quoting->common + span.begin, length * sizeof *article->common) == 0)
                keep_whole(cuts, (DzSpan){at, at + length});
    }
}

GArray *dz_cuts_places(const GArray *cuts)
{
    GArray *places = g_array_new(FALSE, FALSE, sizeof(guint32));
    for (guint32 i = 0; i < cuts->len; i++)
        if (is_cut(cuts, i))
            g_array_append_val(places, i);
    return places;
}

gboolean dz_cuts_are_around(const GArray *cuts, DzSpan span)
{
    return is_cut(cuts, span.begin) && is_cut(cuts, span.end);
}
