/* terms.c -- see terms.h. */
#include "terms.h"

#include "changes.h"
#include "form.h"
#include "ranges.h"

/* The text with every name that may be unified replaced; each replacement goes into `changes`. */
static GArray *replaced(DzPoints text, const GArray *hits, GArray *changes)
{
    GArray *out = g_array_sized_new(TRUE, FALSE, sizeof(gunichar), text.length);
    guint32 done = 0;
    for (guint i = 0; i < hits->len; i++) {
        const DzLexiconHit *hit = &g_array_index(hits, DzLexiconHit, i);
        if (!hit->unify)
            continue;
        g_array_append_vals(out, text.at + done, hit->span.begin - done);
        DzFormChange change = {.original = hit->span,
                               .common = {out->len, out->len + hit->entry->common_length},
                               .form = DZ_FORM_TERM,
                               .term = hit->entry->id};
        g_array_append_val(changes, change);
        g_array_append_vals(out, hit->entry->common, hit->entry->common_length);
        done = hit->span.end;
    }
    g_array_append_vals(out, text.at + done, text.length - done);
    return out;
}

/* The first term that ends after `at`. */
static const DzTerm *term_past(const GArray *terms, guint32 at)
{
    guint index = dz_first_past(terms, G_STRUCT_OFFSET(DzTerm, common), at);
    return index < terms->len ? &g_array_index(terms, DzTerm, index) : NULL;
}

/* The hits that are not a part of a longer name found before. */
static GArray *longest_hits(const GArray *terms, const GArray *hits)
{
    GArray *longest = g_array_sized_new(FALSE, FALSE, sizeof(DzLexiconHit), hits->len);
    for (guint i = 0; i < hits->len; i++) {
        DzSpan span = g_array_index(hits, DzLexiconHit, i).span;
        const DzTerm *known = term_past(terms, span.begin);
        gboolean part = known != NULL && dz_span_contains(known->common, span) &&
                        dz_span_length(known->common) > dz_span_length(span);
        if (!part)
            g_array_append_vals(longest, &g_array_index(hits, DzLexiconHit, i), 1);
    }
    return longest;
}

/* Whether a hit lies over the term, which is a part of it then. */
static gboolean is_covered(const DzTerm *term, const GArray *hits)
{
    guint at = dz_first_past(hits, G_STRUCT_OFFSET(DzLexiconHit, span), term->common.begin);
    return at < hits->len && dz_spans_overlap(g_array_index(hits, DzLexiconHit, at).span, term->common);
}

static gint compare_terms(gconstpointer a, gconstpointer b)
{
    const DzTerm *x = a;
    const DzTerm *y = b;
    return (x->original.begin > y->original.begin) - (x->original.begin < y->original.begin);
}

/* Hits have spans of the text before names were replaced; terms want those of the original and of the common form. */
static void append_terms(DzArticle *article, const GArray *hits, GArray *before)
{
    const DzArticle unreplaced = {.changes = before};
    for (guint i = 0; i < hits->len; i++) {
        const DzLexiconHit *hit = &g_array_index(hits, DzLexiconHit, i);
        DzTerm term = {.kind = hit->entry->kind,
                       .charged = hit->entry->charged,
                       .id = hit->entry->id,
                       .everyday = hit->entry->everyday,
                       .ambiguous = hit->entry->ambiguous};
        term.original = dz_form_to_original(&unreplaced, hit->span);
        g_array_append_val(article->terms, term);
    }
    g_array_sort(article->terms, compare_terms);
    for (guint i = 0; i < article->terms->len; i++) {
        DzTerm *term = &g_array_index(article->terms, DzTerm, i);
        term->common = dz_form_to_common(article, term->original);
    }
}

static void drop_covered(GArray *terms, const GArray *hits)
{
    for (guint i = terms->len; i > 0; i--)
        if (is_covered(&g_array_index(terms, DzTerm, i - 1), hits))
            g_array_remove_index(terms, i - 1);
}

void dz_terms_add(DzArticle *article, const GArray *found)
{
    DzPoints text = {article->common, article->common_length};
    g_autoptr(GArray) hits = longest_hits(article->terms, found);
    g_autoptr(GArray) unified = g_array_new(FALSE, TRUE, sizeof(DzFormChange));
    g_autoptr(GArray) before = article->changes;
    GArray *common = replaced(text, hits, unified);
    article->changes = dz_changes_compose(before, unified);
    g_free(article->common);
    article->common_length = common->len;
    article->common = (gunichar *)(gpointer)g_array_free(common, FALSE);
    drop_covered(article->terms, hits);
    append_terms(article, hits, before);
}

void dz_terms_unify(const DzLexicon *lexicon, DzArticle *article)
{
    g_autoptr(GArray) hits = dz_lexicon_find(lexicon, (DzPoints){article->common, article->common_length});
    dz_terms_add(article, hits);
}
