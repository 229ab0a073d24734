/* page.c -- see page.h.
 * In:     an article that was read, and normalized or not.
 * Out:    arrays for the loops of this room; every mapping is done once, in one pass.
 */
#include "page.h"

#include "sentences.h"

/* Code points of a change of unequal lengths all begin where the change begins. */
static void map_changes(DzPage *self)
{
    const GArray *changes = self->article->changes;
    guint32 common = 0;
    guint32 original = 0;
    for (guint i = 0; i < changes->len; i++) {
        const DzFormChange *change = &g_array_index(changes, DzFormChange, i);
        while (common < change->common.begin)
            self->original[common++] = original++;
        gboolean pointwise = dz_span_length(change->common) == dz_span_length(change->original);
        for (; common < change->common.end; common++)
            self->original[common] = change->original.begin + (pointwise ? common - change->common.begin : 0);
        original = change->original.end;
    }
    while (common <= self->n)
        self->original[common++] = original++;
}

/* Blocks in the common form: the same line feeds stand between them. */
static void map_blocks(DzPage *self)
{
    const GArray *blocks = self->article->blocks;
    guint32 at = 0;
    for (guint32 i = 0; i < blocks->len; i++) {
        DzBlock block = g_array_index(blocks, DzBlock, i);
        while (at < self->n && self->original[at] < block.span.begin)
            at++;
        guint32 begin = at;
        while (at < self->n && self->original[at] < block.span.end)
            at++;
        block.span = (DzSpan){begin, at};
        if (!dz_role_has_quotations(block.role))
            continue;
        g_array_append_val(self->blocks, block);
        g_array_append_val(self->indices, i);
    }
}

static void map_words(DzPage *self)
{
    g_autoptr(GArray) ends = g_array_new(FALSE, FALSE, sizeof(guint32));
    dz_word_ends(self->c, self->n, ends);
    self->starts = g_new0(guint8, (gsize)self->n + 1);
    self->starts[0] = 1;
    for (guint i = 0; i < ends->len; i++)
        self->starts[g_array_index(ends, guint32, i)] = 1;
}

DzPage *dz_page_new(const DzArticle *article)
{
    DzPage *self = g_new0(DzPage, 1);
    gboolean normalized = article->common != NULL;
    self->article = article;
    self->c = normalized ? article->common : article->text;
    self->n = normalized ? article->common_length : article->length;
    self->original = g_new(guint32, (gsize)self->n + 1);
    self->blocks = g_array_new(FALSE, FALSE, sizeof(DzBlock));
    self->indices = g_array_new(FALSE, FALSE, sizeof(guint32));
    self->english = g_strcmp0(article->language, "en") == 0;
    map_words(self);
    map_changes(self);
    map_blocks(self);
    return self;
}

void dz_page_free(DzPage *self)
{
    if (self == NULL)
        return;
    g_free(self->original);
    g_free(self->starts);
    g_array_unref(self->blocks);
    g_array_unref(self->indices);
    g_free(self);
}

DzSpan dz_page_to_original(const DzPage *self, DzSpan span)
{
    DzSpan out = {self->original[span.begin], self->original[span.end]};
    guint32 end = span.end;
    while (out.end <= out.begin && span.begin < span.end && end < self->n)
        out.end = self->original[++end];
    return out;
}

char *dz_page_dup(const DzPage *self, DzSpan span)
{
    return dz_article_dup_text(self->article, dz_page_to_original(self, span));
}

char *dz_page_letters(const DzPage *self, DzSpan span)
{
    return g_ucs4_to_utf8(self->c + span.begin, dz_span_length(span), NULL, NULL, NULL);
}

gboolean dz_page_has(const DzPage *self, DzSpan where, DzSpan span)
{
    guint32 length = dz_span_length(span);
    for (guint32 at = where.begin; at + length <= where.end; at++)
        if (length == 0 || (self->c[at] == self->c[span.begin] && dz_page_repeats(self, at, span.begin, length)))
            return TRUE;
    return FALSE;
}
