/* cuts.c -- see cuts.h.
 * In:     an article's common form, the lexicon's names in it, the speakers of its event.
 * Out:    the places between its words.
 * Knows:  that a dictionary cuts a name it has not got into characters; that what stands within one word of it is no
 *         name: 多利亚 in 维多利亚.
 * Not here: what two characters that always stand together say of a cut between them (cohesion.c).
 */
#include "cuts.h"

#include "sentences.h"
#include "words.h"

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

/* The persons whom the articles quote, as they name them. */
static DzWords *speakers_of(const DzArticle *const *articles, guint n)
{
    DzWords *names = dz_words_new();
    for (guint i = 0; i < n; i++)
        for (guint k = 0; k < articles[i]->quotations->len; k++) {
            const DzQuotation *quotation = g_ptr_array_index(articles[i]->quotations, k);
            g_autofree char *name = dz_article_dup_common(articles[i], quotation->speaker_span);
            if (quotation->speaker_kind == DZ_SPEAKER_PERSON)
                dz_words_add(names, name, 1, 0);
        }
    return names;
}

void dz_cuts_keep_speakers(GArray *cuts, const DzArticle *article, const DzArticle *const *quoting, guint n)
{
    g_autoptr(DzWords) speakers = speakers_of(quoting, n);
    for (guint32 at = 0; at + 1 < cuts->len;) {
        guint32 length = dz_words_match(speakers, article->common + at, cuts->len - 1 - at, 1).length;
        if (length > 1)
            keep_whole(cuts, (DzSpan){at, at + length});
        at += MAX(length, 1);
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
