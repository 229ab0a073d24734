/* view_pairs.c -- see view_pairs.h. */
#include "view_pairs.h"

#include "characters.h"
#include "form.h"

gboolean dz_is_pair(const gunichar *text, guint32 at)
{
    return dz_is_han(text[at]) && dz_is_han(text[at + 1]);
}

DzCommonSpan dz_common_span(const DzArticle *article, DzSpan span)
{
    return (DzCommonSpan){article->common, dz_form_to_common(article, span)};
}

static gboolean has_pair(DzCommonSpan self, const gunichar *pair)
{
    for (guint32 at = self.span.begin; at + 1 < self.span.end; at++)
        if (self.text[at] == pair[0] && self.text[at + 1] == pair[1])
            return TRUE;
    return FALSE;
}

gboolean dz_have_pairs(DzCommonSpan a, DzCommonSpan b, DzCommonSpan words, DzLeast least)
{
    guint n = 0;
    guint shared = 0;
    for (guint32 at = words.span.begin; at + 1 < words.span.end; at++) {
        guint left = words.span.end - at - 1;
        if (shared + left < least.share * (n + left))
            return FALSE; /* if they had all that are left */
        if (!dz_is_pair(words.text, at))
            continue;
        n++;
        shared += has_pair(a, words.text + at) || has_pair(b, words.text + at) ? 1 : 0;
    }
    return n >= least.fewest && shared >= least.share * n;
}

double dz_passage_share_of_title(const DzPassage *passage, const DzArticle *titled)
{
    DzCommonSpan own = dz_common_span(passage->article, passage->span);
    guint n = 0;
    guint shared = 0;
    for (guint32 at = 0; at + 1 < titled->title_common_length; at++) {
        if (!dz_is_pair(titled->title_common, at))
            continue;
        n++;
        shared += has_pair(own, titled->title_common + at) ? 1 : 0;
    }
    return n > 0 ? (double)shared / n : 0;
}

static gboolean tells_pair(const DzRow *row, const gunichar *pair)
{
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        if (passage->carried > DZ_CARRIED_PERHAPS && has_pair(dz_common_span(passage->article, passage->span), pair))
            return TRUE;
    }
    return FALSE;
}

static gboolean is_titled(const DzView *self, const gunichar *pair)
{
    for (guint32 i = 0; i < self->event->n_articles; i++) {
        const DzArticle *article = self->event->articles[i];
        if (has_pair((DzCommonSpan){article->title_common, {0, article->title_common_length}}, pair))
            return TRUE;
    }
    return FALSE;
}

/* Of all words if `titles` is NULL. */
static double share_of(const DzRow *row, const DzPassage *passage, const DzView *titles)
{
    DzSpan own = dz_form_to_common(passage->article, passage->span);
    guint n = 0;
    guint told = 0;
    for (guint32 at = own.begin; at + 1 < own.end; at++) {
        const gunichar *pair = passage->article->common + at;
        if (!dz_is_pair(pair, 0) || (titles != NULL && !is_titled(titles, pair)))
            continue;
        n++;
        told += tells_pair(row, pair) ? 1 : 0;
    }
    return n > 0 ? (double)told / n : 0;
}

double dz_row_share_of_words(const DzRow *row, const DzPassage *passage)
{
    return share_of(row, passage, NULL);
}

double dz_row_share_of_titles(const DzView *self, const DzRow *row, const DzPassage *passage)
{
    return share_of(row, passage, self);
}

/* Of 13 pairs of facts that share so much, ten are one fact, and three the figures of two days; of 14 that share less,
 * down to 0.3, three are one. */
static const DzLeast SAME = {.share = 0.5, .fewest = 4};

gboolean dz_passage_tells(const DzPassage *passage, const DzPassage *other)
{
    return dz_have_pairs(dz_common_span(passage->article, passage->span), DZ_NO_COMMON_SPAN,
                         dz_common_span(other->article, other->span), SAME);
}

/* -- In the sentence around ---------------------------------------------------------------------------------------- */

/* What else the sentence around a fragment tells is of the same utterance, so that fewer pairs will do: of 30 clauses
 * read the six above this were told, and two of those below. */
static const DzLeast AROUND = {.share = 0.25, .fewest = 3};

gboolean dz_sentence_tells(const DzPassage *passage, const DzArticle *article, DzSpan span)
{
    const DzArticle *own = passage->article;
    const DzQuotation *quotation = passage->quotation;
    if (quotation == NULL || quotation->kind != DZ_QUOTATION_PARTIAL)
        return FALSE;
    DzCommonSpan words = dz_common_span(article, span);
    DzSpan quoted = dz_form_to_common(own, quotation->marked);
    for (guint i = 0; i < own->sentences->len; i++) {
        DzSpan sentence = dz_form_to_common(own, g_array_index(own->sentences, DzSentence, i).span);
        if (!dz_spans_overlap(sentence, quoted))
            continue;
        DzCommonSpan before = {own->common, {sentence.begin, MAX(sentence.begin, quoted.begin)}};
        DzCommonSpan behind = {own->common, {MIN(quoted.end, sentence.end), sentence.end}};
        if (dz_have_pairs(before, behind, words, AROUND))
            return TRUE;
    }
    return FALSE;
}
