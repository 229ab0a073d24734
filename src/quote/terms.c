/* terms.c -- see terms.h.
 * In:     all pairs of marks of an article; then what is said in it, as that becomes known.
 * Out:    how often words stand in marks; which headings quote what is said.
 * Knows:  that a heading shortens what it quotes: three characters in a row are what is compared.
 */
#include "terms.h"

/* Longer than this nothing repeats by being a term, nor is quoted in a heading. */
#define LONGEST_TERM 16
#define LONGEST_HEADING 40

/* A heading's words are heard where the text has this share of their threes. */
#define ENOUGH 0.75

/* Characters in a row that are compared, and the bits of one in the key made of them. */
enum { THREE = 3, BITS = 21 };

struct DzTerms {
    GHashTable *counts;  /* text -> how often it stands in marks */
    GHashTable *awaited; /* threes of quotations in headings, as keys */
    GHashTable *heard;   /* those of them that somebody says in the text */
};

static gboolean is_term_length(guint32 length)
{
    return length > 0 && length <= LONGEST_TERM;
}

static void count(DzTerms *self, const DzPage *page, const DzMarked *pair)
{
    if (!is_term_length(dz_span_length(pair->span)))
        return;
    char *text = dz_page_letters(page, pair->span);
    guint known = GPOINTER_TO_UINT(g_hash_table_lookup(self->counts, text));
    g_hash_table_replace(self->counts, text, GUINT_TO_POINTER(known + 1));
}

static gint64 three_at(const DzPage *page, guint32 at)
{
    gint64 key = 0;
    for (guint32 i = at; i < at + THREE; i++)
        key = key << BITS | page->c[i];
    return key;
}

static gboolean is_heading_length(DzSpan span)
{
    return dz_span_length(span) >= THREE && dz_span_length(span) <= LONGEST_HEADING;
}

static void add_three(GHashTable *set, gint64 key)
{
    g_hash_table_add(set, g_memdup2(&key, sizeof key));
}

static void await_words(DzTerms *self, const DzPage *page, DzSpan span)
{
    for (guint32 i = span.begin; i + THREE <= span.end && is_heading_length(span); i++)
        add_three(self->awaited, three_at(page, i));
}

DzTerms *dz_terms_new(const DzPage *page, const GArray *marked)
{
    DzTerms *self = g_new0(DzTerms, 1);
    self->counts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    self->awaited = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    self->heard = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    for (guint i = 0; i < marked->len; i++) {
        const DzMarked *pair = &g_array_index(marked, DzMarked, i);
        count(self, page, pair);
        if (g_array_index(page->blocks, DzBlock, pair->block).role == DZ_ROLE_HEADING)
            await_words(self, page, pair->span);
    }
    return self;
}

void dz_terms_free(DzTerms *self)
{
    if (self == NULL)
        return;
    g_hash_table_unref(self->counts);
    g_hash_table_unref(self->awaited);
    g_hash_table_unref(self->heard);
    g_free(self);
}

guint dz_terms_count(const DzTerms *self, const DzPage *page, DzSpan span)
{
    if (!is_term_length(dz_span_length(span)))
        return 0;
    g_autofree char *text = dz_page_letters(page, span);
    return GPOINTER_TO_UINT(g_hash_table_lookup(self->counts, text));
}

void dz_terms_hear(DzTerms *self, const DzPage *page, const GArray *marked, DzSpan span)
{
    if (g_hash_table_size(self->awaited) == 0)
        return;
    guint next = dz_marks_first(marked, span.begin);
    for (guint32 i = span.begin; i + THREE <= span.end; i++) {
        while (next < marked->len && g_array_index(marked, DzMarked, next).span.begin <= i)
            next++;
        const DzMarked *inner = next < marked->len ? &g_array_index(marked, DzMarked, next) : NULL;
        gint64 key = three_at(page, i);
        if (inner != NULL && inner->marked.begin <= i)
            i = inner->marked.end - 1;
        else if (g_hash_table_contains(self->awaited, &key))
            add_three(self->heard, key);
    }
}

gboolean dz_terms_echo(const DzTerms *self, const DzPage *page, DzSpan span)
{
    guint heard = 0;
    guint all = 0;
    for (guint32 i = span.begin; i + THREE <= span.end && is_heading_length(span); i++, all++) {
        gint64 key = three_at(page, i);
        heard += g_hash_table_contains(self->heard, &key) ? 1 : 0;
    }
    return all > 0 && heard >= ENOUGH * all;
}
