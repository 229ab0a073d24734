/* view_naming.c -- see view_naming.h.
 * In:     the view of one event.
 * Out:    names, reporting verbs and attributions on which its outlets differ.
 */
#include "view_naming.h"

#include "characters.h"

#include <string.h>

/* The words in one form of each character, so that names differ by more than script; where a conversion changes the
 * length of the text, as printed. */
static char *comparable(const DzArticle *article, DzSpan span)
{
    const gunichar *points = article->folded != NULL ? article->folded : article->text;
    return g_ucs4_to_utf8(points + span.begin, dz_span_length(span), NULL, NULL, NULL);
}

static const DzNamed *form_at(const DzNaming *naming, guint index)
{
    return &g_array_index(naming->forms, DzNamed, index);
}

static void free_naming(gpointer data)
{
    DzNaming *naming = data;
    for (guint i = 0; i < naming->forms->len; i++)
        g_free(form_at(naming, i)->form);
    g_array_unref(naming->forms);
    g_free(naming);
}

static DzNaming *naming_of(GHashTable *by_id, const DzTerm *term)
{
    DzNaming *naming = g_hash_table_lookup(by_id, term->id);
    if (naming == NULL) {
        naming = g_new0(DzNaming, 1);
        naming->term = term;
        naming->forms = g_array_new(FALSE, FALSE, sizeof(DzNamed));
        g_hash_table_insert(by_id, (gpointer)(guintptr)term->id, naming);
    }
    return naming;
}

/* Column by column. */
static void count_form(DzNaming *naming, guint column, const DzArticle *article, DzSpan span)
{
    g_autofree char *form = comparable(article, span);
    for (guint i = naming->forms->len; i > 0; i--) {
        DzNamed *named = &g_array_index(naming->forms, DzNamed, i - 1);
        if (named->column != column)
            break;
        if (g_str_equal(named->form, form)) {
            named->count++;
            return;
        }
    }
    DzNamed named = {column, article, span, 1, FALSE, g_steal_pointer(&form)};
    g_array_append_val(naming->forms, named);
}

static guint32 skip_blanks_back(const DzArticle *article, guint32 at)
{
    while (at > 0 && dz_is_blank(article->text[at - 1]))
        at--;
    return at;
}

/* 列岛（Lesbos）: who writes this calls it by what stands before the bracket, whether or not that is known. */
static gboolean is_bracketed_gloss(const DzArticle *article, DzSpan span)
{
    const gunichar *text = article->text;
    guint32 open = skip_blanks_back(article, span.begin);
    if (dz_is_han(text[span.begin]) || open == 0 || !dz_opens_bracket(text[open - 1]))
        return FALSE;
    guint32 before = skip_blanks_back(article, open - 1);
    return before > 0 && dz_is_han(text[before - 1]);
}

static void count_terms(GHashTable *by_id, const DzColumn *column)
{
    for (guint i = 0; i < column->articles->len; i++) {
        const DzArticle *article = g_ptr_array_index(column->articles, i);
        for (guint k = 0; k < article->terms->len; k++) {
            const DzTerm *term = &g_array_index(article->terms, DzTerm, k);
            if (!is_bracketed_gloss(article, term->original))
                count_form(naming_of(by_id, term), column->index, article, term->original);
        }
    }
}

/* A name without what parts it: 米歇尔-弗兰科. */
static char *unparted(const char *form)
{
    g_autoptr(GString) letters = g_string_new(NULL);
    for (const char *c = form; *c != '\0'; c = g_utf8_next_char(c))
        if (*c != '-' && *c != ' ' && !dz_is_middle_dot(g_utf8_get_char(c)))
            g_string_append_unichar(letters, g_utf8_get_char(c));
    return g_string_free(g_steal_pointer(&letters), FALSE);
}

/* Whether all letters of `form` stand in `full`, in order. */
static gboolean is_short_for(const char *form, const char *full)
{
    for (; *form != '\0' && *full != '\0'; full = g_utf8_next_char(full))
        if (g_utf8_get_char(form) == g_utf8_get_char(full))
            form = g_utf8_next_char(form);
    return *form == '\0';
}

gboolean dz_named_are_one(DzTermKind kind, const DzNamed *a, const DzNamed *b)
{
    if (g_str_equal(a->form, b->form) || kind == DZ_TERM_PLACE)
        return g_str_equal(a->form, b->form);
    if (kind != DZ_TERM_PERSON && kind != DZ_TERM_NAME) /* which may be written in full or not */
        return is_short_for(a->form, b->form) || is_short_for(b->form, a->form);
    g_autofree char *x = unparted(a->form);
    g_autofree char *y = unparted(b->form);
    return strstr(x, y) != NULL || strstr(y, x) != NULL;
}

static gboolean is_latin(const DzNamed *named)
{
    return g_ascii_isalpha(*named->form);
}

/* How often an outlet writes the form in these letters that it writes most often. */
static guint count_most(const DzNaming *naming, guint column, gboolean latin)
{
    guint most = 0;
    for (guint i = 0; i < naming->forms->len; i++)
        if (form_at(naming, i)->column == column && is_latin(form_at(naming, i)) == latin)
            most = MAX(most, form_at(naming, i)->count);
    return most;
}

/* Where an outlet writes Chinese, the Latin name is a gloss, a title or a credit beside its Chinese one, and of a
 * medium (©Reuters) even without; and who has both and writes IPO more often chose none of the Chinese names. */
static gboolean is_chosen(const DzNaming *naming, const DzNamed *named)
{
    guint latin = count_most(naming, named->column, TRUE);
    guint chinese = count_most(naming, named->column, FALSE);
    if (dz_article_is_english(named->article))
        return TRUE;
    if (is_latin(named))
        return naming->term->kind != DZ_TERM_MEDIA && chinese == 0;
    return naming->term->kind == DZ_TERM_MEDIA || latin <= chinese;
}

static void drop_glosses(DzNaming *naming)
{
    g_autofree gboolean *chosen = g_new(gboolean, naming->forms->len + 1);
    for (guint i = 0; i < naming->forms->len; i++)
        chosen[i] = is_chosen(naming, form_at(naming, i));
    for (guint i = naming->forms->len; i > 0; i--) {
        if (chosen[i - 1])
            continue;
        g_free(form_at(naming, i - 1)->form);
        g_array_remove_index(naming->forms, i - 1);
    }
}

/* Whether the thing is an outlet of the event: it stands in credits and datelines, its own ones as well. */
static gboolean is_outlet(const DzNaming *naming)
{
    for (guint i = 0; i < naming->forms->len; i++) {
        const DzNamed *named = form_at(naming, i);
        if (g_strcmp0(named->article->outlet, named->form) == 0)
            return TRUE;
    }
    return FALSE;
}

/* In forms sorted by column: whether all outlets that name the thing in the language of `form` use it. */
static gboolean all_use(const DzNaming *naming, const DzNamed *form)
{
    for (guint i = 0; i < naming->forms->len;) {
        guint column = form_at(naming, i)->column;
        gboolean names = FALSE;
        gboolean uses = FALSE;
        for (; i < naming->forms->len && form_at(naming, i)->column == column; i++) {
            const DzNamed *own = form_at(naming, i);
            names = names || dz_article_is_english(own->article) == dz_article_is_english(form->article);
            uses = uses || dz_named_are_one(naming->term->kind, own, form);
        }
        if (names && !uses)
            return FALSE;
    }
    return TRUE;
}

/* In forms sorted by column: whether an outlet that names the thing never uses a form that another one uses in the same
 * language. */
static gboolean outlets_differ(const DzNaming *naming)
{
    g_autoptr(GHashTable) chinese = g_hash_table_new(g_str_hash, g_str_equal);
    g_autoptr(GHashTable) english = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < naming->forms->len; i++) {
        const DzNamed *named = form_at(naming, i);
        if (g_hash_table_add(dz_article_is_english(named->article) ? english : chinese, named->form) &&
            !all_use(naming, named))
            return TRUE;
    }
    return FALSE;
}

/* In forms sorted by column and count: who writes two forms equally often has no usual one. */
static void mark_usual_forms(DzNaming *naming)
{
    guint first = 0;
    for (guint i = 0; i < naming->forms->len; i++) {
        DzNamed *named = &g_array_index(naming->forms, DzNamed, i);
        first = named->column == form_at(naming, first)->column ? first : i;
        const DzNamed *next = i + 1 < naming->forms->len ? named + 1 : NULL;
        named->usual = i == first && (next == NULL || next->column != named->column || next->count < named->count);
    }
}

static gboolean usual_forms_differ(const DzNaming *naming)
{
    const DzNamed *chinese = NULL;
    const DzNamed *english = NULL;
    for (guint i = 0; i < naming->forms->len; i++) {
        const DzNamed *named = form_at(naming, i);
        const DzNamed **first = dz_article_is_english(named->article) ? &english : &chinese;
        if (!named->usual)
            continue;
        if (*first != NULL && !dz_named_are_one(naming->term->kind, *first, named))
            return TRUE;
        *first = named;
    }
    return FALSE;
}

static guint columns_of(const DzNaming *naming)
{
    guint n = 0;
    for (guint i = 0; i < naming->forms->len; i++)
        n += i == 0 || form_at(naming, i)->column != form_at(naming, i - 1)->column;
    return n;
}

/* Whether two outlets choose otherwise in Chinese; a name left in its own letters beside the Chinese one tells less.
 * Two do if two have Chinese forms that are not all one. */
static gboolean differs_in_chinese(const DzNaming *naming)
{
    const DzNamed *first = NULL;
    gboolean two_outlets = FALSE;
    gboolean two_forms = FALSE;
    for (guint i = 0; i < naming->forms->len; i++) {
        const DzNamed *named = form_at(naming, i);
        if (is_latin(named))
            continue;
        first = first != NULL ? first : named;
        two_outlets = two_outlets || named->column != first->column;
        two_forms = two_forms || !dz_named_are_one(naming->term->kind, first, named);
    }
    return two_outlets && two_forms;
}

static gint compare_forms(gconstpointer a, gconstpointer b)
{
    const DzNamed *x = a;
    const DzNamed *y = b;
    if (x->column != y->column)
        return x->column < y->column ? -1 : 1;
    if (x->count != y->count)
        return x->count > y->count ? -1 : 1;
    return strcmp(x->form, y->form);
}

static gint compare_naming(gconstpointer a, gconstpointer b)
{
    const DzNaming *x = *(const DzNaming *const *)a;
    const DzNaming *y = *(const DzNaming *const *)b;
    if (x->usual != y->usual)
        return x->usual ? -1 : 1;
    if (x->term->charged != y->term->charged)
        return x->term->charged ? -1 : 1;
    if (x->term->everyday != y->term->everyday)
        return x->term->everyday ? 1 : -1;
    gboolean chinese = differs_in_chinese(x);
    if (chinese != differs_in_chinese(y))
        return chinese ? -1 : 1;
    gboolean word = x->term->kind == DZ_TERM_WORD;
    if (word != (y->term->kind == DZ_TERM_WORD))
        return word ? 1 : -1;
    guint columns_x = columns_of(x);
    guint columns_y = columns_of(y);
    if (columns_x != columns_y)
        return columns_x > columns_y ? -1 : 1;
    return strcmp(x->term->id, y->term->id);
}

GPtrArray *dz_view_find_naming(const DzView *view)
{
    GPtrArray *found = g_ptr_array_new_with_free_func(free_naming);
    g_autoptr(GHashTable) by_id = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < view->columns->len; i++)
        count_terms(by_id, dz_view_column(view, i));
    GHashTableIter iter;
    gpointer value = NULL;
    g_hash_table_iter_init(&iter, by_id);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        DzNaming *naming = value;
        drop_glosses(naming);
        g_array_sort(naming->forms, compare_forms);
        mark_usual_forms(naming);
        naming->usual = usual_forms_differ(naming);
        if (!is_outlet(naming) && outlets_differ(naming))
            g_ptr_array_add(found, naming);
        else
            free_naming(naming);
    }
    g_ptr_array_sort(found, compare_naming);
    return found;
}

static gboolean stances_differ(const DzRow *row)
{
    DzStance seen = DZ_STANCE_NONE;
    for (guint i = 0; i < row->passages->len; i++) {
        const DzQuotation *quotation = g_array_index(row->passages, DzPassage, i).quotation;
        if (quotation == NULL || quotation->stance == DZ_STANCE_NONE)
            continue;
        if (seen != DZ_STANCE_NONE && seen != quotation->stance)
            return TRUE;
        seen = quotation->stance;
    }
    return FALSE;
}

static GPtrArray *rows_where(const DzView *view, gboolean (*holds)(const DzRow *))
{
    GPtrArray *rows = g_ptr_array_new();
    for (guint i = 0; i < view->rows->len; i++)
        if (holds(dz_view_row(view, i)))
            g_ptr_array_add(rows, g_ptr_array_index(view->rows, i));
    return rows;
}

GPtrArray *dz_view_find_verbs(const DzView *view)
{
    return rows_where(view, stances_differ);
}

/* Whether two outlets name somebody else. Where one hides its source, there is nothing to disagree on. */
static gboolean is_disagreement(const DzMatch *match, const DzComparedPair *pair)
{
    const DzReading *a = &match->readings[pair->a];
    const DzReading *b = &match->readings[pair->b];
    guint hidden = (a->quotation->flags | b->quotation->flags) & DZ_QUOTATION_VAGUE_SOURCE;
    if (hidden != 0 || dz_articles_are_of_one_outlet(a->article, b->article))
        return FALSE;
    for (guint32 i = 0; i < pair->n_differences; i++)
        if (pair->differences[i].kind == DZ_DIFFERENCE_ATTRIBUTION)
            return TRUE;
    return FALSE;
}

static gboolean speakers_differ(const DzRow *row)
{
    const DzMatch *match = row->match;
    for (guint32 i = 0; match != NULL && match->kind == DZ_MATCH_UTTERANCE && i < match->n_pairs; i++)
        if (is_disagreement(match, &match->pairs[i]))
            return TRUE;
    return FALSE;
}

GPtrArray *dz_view_find_attributions(const DzView *view)
{
    return rows_where(view, speakers_differ);
}
