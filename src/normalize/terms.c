/* terms.c -- see terms.h. */
#include "terms.h"

#include "changes.h"
#include "form.h"

/* The text with every name that may be unified replaced; each replacement goes into `changes`. */
static GArray *replaced(DzPoints text, const GArray *hits, GArray *changes)
{
    GArray *out = g_array_sized_new(FALSE, FALSE, sizeof(gunichar), text.length + 1);
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

/* Hits have spans of the text before names were replaced; terms want those of the original and of the common form. */
static void append_terms(DzArticle *article, const GArray *hits, GArray *before)
{
    const DzArticle unreplaced = {.changes = before};
    for (guint i = 0; i < hits->len; i++) {
        const DzLexiconHit *hit = &g_array_index(hits, DzLexiconHit, i);
        DzTerm term = {.kind = hit->entry->kind, .charged = hit->entry->charged, .id = hit->entry->id};
        term.original = dz_form_to_original(&unreplaced, hit->span);
        term.common = dz_form_to_common(article, term.original);
        g_array_append_val(article->terms, term);
    }
}

void dz_terms_unify(const DzLexicon *lexicon, DzArticle *article)
{
    DzPoints text = {article->common, article->common_length};
    g_autoptr(GArray) hits = dz_lexicon_find(lexicon, text);
    g_autoptr(GArray) unified = g_array_new(FALSE, TRUE, sizeof(DzFormChange));
    g_autoptr(GArray) before = article->changes;
    GArray *common = replaced(text, hits, unified);
    article->changes = dz_changes_compose(before, unified);
    g_free(article->common);
    article->common_length = common->len;
    article->common = (gunichar *)(gpointer)g_array_free(common, FALSE);
    append_terms(article, hits, before);
}
