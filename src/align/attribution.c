/* attribution.c -- where an article says who said it.
 * In:     one article with its quotations and its reported speech.
 * Out:    the clauses that name speaker and cue: 外交部發言人華春瑩周三在記者會上表示.
 * Knows:  that such a clause begins where its sentence or the clause before it ends.
 * Not here: who the speaker is (quote/), what is made of the rest (scene.c).
 */
#include "attribution.h"

#include "characters.h"
#include "points.h"
#include "ranges.h"

#define LONGEST 60 /* code points of a clause before its speaker or cue */

/* Marks that stand inside of names and titles, and end no clause. */
static gboolean joins(gunichar c)
{
    return dz_is_middle_dot(c) || dz_point_in(c, "-()（）《》.、");
}

static guint32 clause_begin(const DzArticle *article, guint32 at)
{
    guint32 begin = at;
    while (begin > 0 && at - begin < LONGEST) {
        gunichar before = article->text[begin - 1];
        if (before == '\n' || (dz_is_punctuation(before) && !joins(before)))
            break;
        begin--;
    }
    return begin;
}

static void add_clause(GArray *clauses, const DzArticle *article, DzSpan words)
{
    DzSpan clause = {clause_begin(article, words.begin), words.end};
    if (words.begin < words.end)
        g_array_append_val(clauses, clause);
}

static guint sentence_of(const DzArticle *article, DzSpan words)
{
    return dz_first_past(article->sentences, G_STRUCT_OFFSET(DzSentence, span), words.begin);
}

/* Between the name and a cue further on there may be what was said first: they are two clauses then. In English, a name
 * in another sentence, to which “she said” goes back, is the subject of what that one tells; in Chinese three rows in a
 * hundred come to those there are where it is kept, and no labelled fact. */
static void add_clauses(GArray *clauses, const DzQuotation *quotation)
{
    const DzArticle *article = quotation->article;
    if (quotation->kind == DZ_QUOTATION_MENTION || quotation->cue_span.begin >= quotation->cue_span.end)
        return;
    add_clause(clauses, article, quotation->cue_span);
    if (!dz_article_is_english(article) ||
        sentence_of(article, quotation->cue_span) == sentence_of(article, quotation->speaker_span))
        add_clause(clauses, article, quotation->speaker_span);
}

static gint compare_spans(gconstpointer a, gconstpointer b)
{
    const DzSpan *x = a;
    const DzSpan *y = b;
    return (x->begin > y->begin) - (x->begin < y->begin);
}

/* Makes overlapping ones one. */
static void settle(GArray *clauses)
{
    g_array_sort(clauses, compare_spans);
    guint kept = 0;
    for (guint i = 0; i < clauses->len; i++) {
        DzSpan clause = g_array_index(clauses, DzSpan, i);
        DzSpan *last = kept > 0 ? &g_array_index(clauses, DzSpan, kept - 1) : NULL;
        if (last != NULL && clause.begin <= last->end)
            last->end = MAX(last->end, clause.end);
        else
            g_array_index(clauses, DzSpan, kept++) = clause;
    }
    g_array_set_size(clauses, kept);
}

GArray *dz_attributions_find(const DzArticle *article)
{
    GArray *clauses = g_array_new(FALSE, FALSE, sizeof(DzSpan));
    for (guint i = 0; i < article->quotations->len; i++)
        add_clauses(clauses, g_ptr_array_index(article->quotations, i));
    for (guint i = 0; i < article->reported->len; i++)
        add_clauses(clauses, g_ptr_array_index(article->reported, i));
    settle(clauses);
    return clauses;
}
