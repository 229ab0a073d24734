/* page.h -- an article as this room reads it: its common form, its blocks there, and the way back to the plain text. */
#ifndef DZ_PAGE_H
#define DZ_PAGE_H

#include "article.h"
#include "characters.h"

#include <string.h>

G_BEGIN_DECLS

typedef struct {
    const DzArticle *article;
    const gunichar *c; /* the common form, or the plain text where none was made; n + 1, the last 0; borrowed */
    guint32 n;
    guint32 *original; /* n + 1: where each code point of the common form begins in the plain text */
    GArray *blocks;    /* DzBlock: those that may hold quotations, spans in the common form */
    GArray *indices;   /* guint32: the place of each among article->blocks */
    guint8 *starts;    /* n + 1: 1 where a word begins, by the dictionary */
    gboolean english;
} DzPage;

DzPage *dz_page_new(const DzArticle *article);
void dz_page_free(DzPage *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzPage, dz_page_free)

/* The span of the plain text that a span of the page stands for. */
DzSpan dz_page_to_original(const DzPage *self, DzSpan span);

/* The text of a span, as printed. Free with g_free(). */
char *dz_page_dup(const DzPage *self, DzSpan span);

/* Whether an utterance may end with `c`, a full stop of Latin text among them. */
static inline gboolean dz_is_final(gunichar c)
{
    return dz_is_stop(c) || c == '.';
}

/* The letters of a span in the common form. Free with g_free(). */
char *dz_page_letters(const DzPage *self, DzSpan span);

/* Whether the letters of `span` stand anywhere in `where`. */
gboolean dz_page_has(const DzPage *self, DzSpan where, DzSpan span);

/* Whether the `length` letters at `a` stand at `b` too. */
static inline gboolean dz_page_repeats(const DzPage *self, guint32 a, guint32 b, guint32 length)
{
    return memcmp(self->c + a, self->c + b, length * sizeof *self->c) == 0;
}

/* Whether two spans hold the same letters. */
static inline gboolean dz_page_is_same(const DzPage *self, DzSpan a, DzSpan b)
{
    return dz_span_length(a) == dz_span_length(b) && dz_page_repeats(self, a.begin, b.begin, dz_span_length(a));
}

/* How many words of the dictionary begin in `span`. */
static inline guint dz_page_count_words(const DzPage *self, DzSpan span)
{
    guint words = 0;
    for (guint32 i = span.begin; i < span.end; i++)
        words += self->starts[i];
    return words;
}

/* Whether `span` is just one word of the dictionary. */
static inline gboolean dz_page_is_word(const DzPage *self, DzSpan span)
{
    return self->starts[span.begin] != 0 && self->starts[span.end] != 0 && dz_page_count_words(self, span) == 1;
}

/* The code point at `at`, or 0 outside [span.begin, span.end). */
static inline gunichar dz_page_at(const DzPage *self, DzSpan span, guint32 at)
{
    return at >= span.begin && at < span.end ? self->c[at] : 0;
}

G_END_DECLS

#endif
