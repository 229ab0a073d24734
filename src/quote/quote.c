/* quote.c -- see quote.h.
 * In:     an article, read and normalized.
 * Out:    its sentences and quotations.
 * Not here: how any of them is found: marks.c, sentence.c.
 */
#include "quote.h"

#include "marks.h"
#include "sentence.h"

struct DzQuoter {
    const DzOptions *options;
};

DzQuoter *dz_quoter_new(const DzOptions *options, GError **error)
{
    (void)error;
    DzQuoter *self = g_new0(DzQuoter, 1);
    self->options = options;
    return self;
}

void dz_quoter_free(DzQuoter *self)
{
    g_free(self);
}

static void store_sentences(const DzPage *page, const GArray *marked, DzArticle *article)
{
    g_autoptr(GArray) found = dz_sentences_find(page, marked);
    for (guint i = 0; i < found->len; i++) {
        DzSentence sentence = g_array_index(found, DzSentence, i);
        sentence.span = dz_page_to_original(page, sentence.span);
        g_array_append_val(article->sentences, sentence);
    }
}

/* Until kinds are scored: long, or with a stop inside, is an utterance. */
static DzQuotationKind guess_kind(const DzMarked *marked)
{
    guint32 length = dz_span_length(marked->span);
    if (marked->flags != 0 || length < 6)
        return DZ_QUOTATION_MENTION;
    return length < 12 ? DZ_QUOTATION_PARTIAL : DZ_QUOTATION_DIRECT;
}

static void store_quotations(const DzPage *page, const GArray *marked, DzArticle *article)
{
    g_autofree DzQuotation **made = g_new0(DzQuotation *, marked->len + 1);
    for (guint i = 0; i < marked->len; i++) {
        const DzMarked *from = &g_array_index(marked, DzMarked, i);
        if (from->title || from->span.begin == from->span.end)
            continue;
        DzQuotation *quotation = g_new0(DzQuotation, 1);
        quotation->article = article;
        quotation->block = g_array_index(page->indices, guint32, from->block);
        quotation->span = dz_page_to_original(page, from->span);
        quotation->marked = dz_page_to_original(page, from->marked);
        quotation->flags = from->flags;
        quotation->kind = guess_kind(from);
        quotation->parent = from->parent >= 0 ? made[from->parent] : NULL;
        made[i] = quotation;
        g_ptr_array_add(article->quotations, quotation);
    }
}

void dz_quoter_apply(const DzQuoter *self, DzArticle *article)
{
    (void)self;
    g_autoptr(DzPage) page = dz_page_new(article);
    g_autoptr(GArray) marked = dz_marks_find(page);
    store_sentences(page, marked, article);
    store_quotations(page, marked, article);
}
