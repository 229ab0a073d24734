/* claims.c -- which sentences state something.
 * In:     an article's sentences and blocks.
 * Out:    whether a sentence can state a fact.
 * Knows:  that headings, labels and the reporter's questions do not.
 * Not here: whether two sentences state the same (statements.c).
 */
#include "claims.h"

#include "characters.h"
#include "points.h"

/* What a paragraph of whole sentences ends with, before closing marks. */
static gboolean ends_a_sentence(gunichar c)
{
    return dz_is_stop(c) || dz_is_colon(c) || dz_point_in(c, ".…；;．");
}

/* What parts the clauses of a sentence, and seldom stands in a label. */
static gboolean parts_clauses(gunichar c)
{
    return dz_is_comma(c) || (ends_a_sentence(c) && !dz_is_colon(c));
}

static guint32 without_blanks(const gunichar *text, DzSpan span)
{
    while (span.end > span.begin && dz_is_blank(text[span.end - 1]))
        span.end--;
    return span.end;
}

/* A picture's or a section's label, a link, a line of a table: neither ends as a sentence nor has two clauses. */
static gboolean is_label(const DzArticle *article, DzSpan block)
{
    guint32 end = without_blanks(article->text, block);
    while (end > block.begin && dz_is_punctuation(article->text[end - 1]) && !ends_a_sentence(article->text[end - 1]))
        end--;
    if (end > block.begin && ends_a_sentence(article->text[end - 1]))
        return FALSE;
    for (guint32 i = block.begin; i < block.end; i++)
        if (parts_clauses(article->text[i]))
            return FALSE;
    return TRUE;
}

static gboolean is_question(const DzArticle *article, DzSpan sentence)
{
    guint32 end = without_blanks(article->text, sentence);
    gunichar last = end > sentence.begin ? article->text[end - 1] : 0;
    return last == '?' || last == 0xFF1F;
}

GArray *dz_claims_find(const DzArticle *article)
{
    GArray *claims = g_array_new(FALSE, FALSE, sizeof(guint8));
    guint32 block = G_MAXUINT32;
    gboolean prose = FALSE;
    for (guint i = 0; i < article->sentences->len; i++) {
        const DzSentence *sentence = &g_array_index(article->sentences, DzSentence, i);
        if (sentence->block != block) {
            block = sentence->block;
            const DzBlock *home = &g_array_index(article->blocks, DzBlock, block);
            prose = home->role != DZ_ROLE_HEADING && !is_label(article, home->span);
        }
        guint8 claim = prose && !is_question(article, sentence->span);
        g_array_append_val(claims, claim);
    }
    return claims;
}
