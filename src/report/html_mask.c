/* html_mask.c -- see html_mask.h.
 * In:     the articles of a comparison, and the names of their outlets.
 * Out:    copies of text and title in which these names, in any script, the addresses of their sites, the names of
 *         their authors, and the other names that the lexicon has for the same outlets (Reuters for 路透) are
 *         blackened.
 * Not here: how they come back (html_data.c, assets/start.js).
 */
#include "html_mask.h"

#include <string.h>

#define BLACK 0x2588
/* One character alone is a word more often than a name. */
#define SHORTEST_NAME 2

typedef struct {
    gunichar *points;
    glong length;
} Name;

/* A text in the forms in which a name may stand in it. */
typedef struct {
    const gunichar *printed;
    const gunichar *hans; /* or NULL */
    const gunichar *hant; /* or NULL */
    guint32 length;
} Forms;

struct DzMasks {
    GArray *names;      /* Name */
    GHashTable *copies; /* const DzArticle * -> DzMaskedCopy * */
};

static void clear_masked(gpointer data)
{
    g_free(((DzMasked *)data)->words);
}

static void free_copy(gpointer data)
{
    DzMaskedCopy *copy = data;
    g_free(copy->text);
    g_free(copy->title);
    g_clear_pointer(&copy->in_text, g_array_unref);
    g_clear_pointer(&copy->in_title, g_array_unref);
    g_free(copy);
}

static void clear_name(gpointer data)
{
    g_free(((Name *)data)->points);
}

static gboolean reads(const gunichar *text, guint32 at, const Name *name)
{
    for (glong i = 0; text != NULL && i < name->length; i++)
        if (g_unichar_tolower(text[at + (guint32)i]) != g_unichar_tolower(name->points[i]))
            return FALSE;
    return text != NULL;
}

static gboolean stands_at(const Forms *forms, guint32 at, const Name *name)
{
    return at + (guint32)name->length <= forms->length &&
           (reads(forms->printed, at, name) || reads(forms->hans, at, name) || reads(forms->hant, at, name));
}

static void mark(gboolean *hidden, DzSpan span)
{
    for (guint32 at = span.begin; at < span.end; at++)
        hidden[at] = TRUE;
}

static gboolean *find_names(const DzMasks *self, const Forms *forms)
{
    gboolean *hidden = g_new0(gboolean, forms->length + 1);
    for (guint i = 0; i < self->names->len; i++) {
        const Name *name = &g_array_index(self->names, Name, i);
        for (guint32 at = 0; at < forms->length; at++)
            if (stands_at(forms, at, name))
                mark(hidden, (DzSpan){at, at + (guint32)name->length});
    }
    return hidden;
}

static gunichar *blacken(const gunichar *points, guint32 length, const gboolean *hidden, GArray **masked)
{
    gunichar *copy = g_new0(gunichar, length + 1);
    if (length > 0)
        memcpy(copy, points, length * sizeof *points);
    *masked = g_array_new(FALSE, TRUE, sizeof(DzMasked));
    g_array_set_clear_func(*masked, clear_masked);
    for (guint32 at = 0; at < length; at++) {
        guint32 begin = at;
        while (at < length && hidden[at])
            copy[at++] = BLACK;
        DzMasked one = {begin, begin < at ? g_ucs4_to_utf8(points + begin, at - begin, NULL, NULL, NULL) : NULL};
        if (one.words != NULL)
            g_array_append_val(*masked, one);
    }
    return copy;
}

/* -- The lexicon's other names of the same outlets ----------------------------------------------------------------- */

static Forms forms_of(const DzArticle *article)
{
    return (Forms){article->text, article->hans, article->hant, article->length};
}

static void add_ids(GHashTable *ids, const DzMasks *self, const DzArticle *article)
{
    Forms forms = forms_of(article);
    g_autofree gboolean *hidden = find_names(self, &forms);
    for (guint i = 0; i < article->terms->len; i++) {
        const DzTerm *term = &g_array_index(article->terms, DzTerm, i);
        if (term->kind == DZ_TERM_MEDIA && hidden[term->original.begin])
            g_hash_table_add(ids, (gpointer)(guintptr)term->id);
    }
}

static void mark_terms(const GHashTable *ids, const DzArticle *article, gboolean *hidden)
{
    for (guint i = 0; i < article->terms->len; i++) {
        const DzTerm *term = &g_array_index(article->terms, DzTerm, i);
        if (g_hash_table_contains((GHashTable *)(guintptr)ids, term->id))
            mark(hidden, term->original);
    }
}

static void add_copy(DzMasks *self, const DzArticle *article, const GHashTable *ids)
{
    DzMaskedCopy *copy = g_new0(DzMaskedCopy, 1);
    Forms forms = forms_of(article);
    g_autofree gboolean *hidden = find_names(self, &forms);
    mark_terms(ids, article, hidden);
    copy->text = blacken(article->text, article->length, hidden, &copy->in_text);
    if (article->title != NULL) {
        glong length = 0;
        g_autofree gunichar *title = g_utf8_to_ucs4_fast(article->title, -1, &length);
        Forms of_title = {title, article->title_hans, article->title_hant, (guint32)length};
        g_autofree gboolean *in_title = find_names(self, &of_title);
        g_autofree gunichar *black = blacken(title, (guint32)length, in_title, &copy->in_title);
        copy->title = g_ucs4_to_utf8(black, length, NULL, NULL, NULL);
    }
    g_hash_table_insert(self->copies, (gpointer)(guintptr)article, copy);
}

static void add_name(DzMasks *self, const char *words)
{
    Name name = {NULL, 0};
    name.points = g_utf8_to_ucs4_fast(words, -1, &name.length);
    if (name.length >= SHORTEST_NAME)
        g_array_append_val(self->names, name);
    else
        g_free(name.points);
}

/* The address of the outlet's site names it as well: haigang.example. */
static char *dup_site(const DzArticle *article)
{
    g_autoptr(GUri) uri = article->url != NULL ? g_uri_parse(article->url, G_URI_FLAGS_NONE, NULL) : NULL;
    const char *host = uri != NULL ? g_uri_get_host(uri) : NULL;
    return host != NULL ? g_strdup(host + (g_str_has_prefix(host, "www.") ? strlen("www.") : 0)) : NULL;
}

/* Adds a name once; takes it. NULL: none. */
static void add_new_name(DzMasks *self, char *words, GHashTable *seen)
{
    if (words == NULL || g_hash_table_contains(seen, words)) {
        g_free(words);
        return;
    }
    add_name(self, words);
    g_hash_table_add(seen, words);
}

/* By those who wrote it a pupil finds the outlet. */
static void add_authors(DzMasks *self, const DzArticle *article, GHashTable *seen)
{
    static const char between[] = "\\s*[、，,／/;；&]\\s*|\\s+and\\s+";
    g_auto(GStrv) authors = g_regex_split_simple(between, article->author, G_REGEX_DEFAULT, 0);
    for (char **author = authors; *author != NULL; author++)
        add_new_name(self, g_strstrip(g_strdup(*author)), seen);
}

static void add_names_of(DzMasks *self, const DzArticle *article, GHashTable *seen)
{
    add_new_name(self, g_strdup(article->outlet), seen);
    add_new_name(self, dup_site(article), seen);
    if (article->author != NULL)
        add_authors(self, article, seen);
}

static void add_masked(DzMasks *self, const GArray *masked, GHashTable *seen)
{
    for (guint i = 0; masked != NULL && i < masked->len; i++)
        add_new_name(self, g_strdup(g_array_index(masked, DzMasked, i).words), seen);
}

/* Words without an article, of which no other script and no lexicon is known: what was black in a text is in them, too.
 */
static void add_what_was_found(DzMasks *self, const GPtrArray *articles, GHashTable *seen)
{
    for (guint i = 0; i < articles->len; i++) {
        const DzMaskedCopy *copy = dz_masks_of(self, g_ptr_array_index(articles, i));
        add_masked(self, copy->in_text, seen);
        add_masked(self, copy->in_title, seen);
    }
}

DzMasks *dz_masks_new(const DzComparison *comparison)
{
    DzMasks *self = g_new0(DzMasks, 1);
    self->names = g_array_new(FALSE, FALSE, sizeof(Name));
    g_array_set_clear_func(self->names, clear_name);
    self->copies = g_hash_table_new_full(NULL, NULL, NULL, free_copy);
    g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_autoptr(GHashTable) ids = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < comparison->articles->len; i++)
        add_names_of(self, g_ptr_array_index(comparison->articles, i), seen);
    for (guint i = 0; i < comparison->articles->len; i++)
        add_ids(ids, self, g_ptr_array_index(comparison->articles, i));
    for (guint i = 0; i < comparison->articles->len; i++)
        add_copy(self, g_ptr_array_index(comparison->articles, i), ids);
    add_what_was_found(self, comparison->articles, seen);
    return self;
}

void dz_masks_free(DzMasks *self)
{
    if (self == NULL)
        return;
    g_array_unref(self->names);
    g_hash_table_unref(self->copies);
    g_free(self);
}

const DzMaskedCopy *dz_masks_of(const DzMasks *self, const DzArticle *article)
{
    return g_hash_table_lookup(self->copies, article);
}

void dz_masks_apply(const GArray *masked, gunichar *points)
{
    for (guint i = 0; i < masked->len; i++) {
        const DzMasked *one = &g_array_index(masked, DzMasked, i);
        for (glong k = g_utf8_strlen(one->words, -1); k > 0; k--)
            points[one->begin + (guint32)k - 1] = BLACK;
    }
}

char *dz_masks_dup(const DzMasks *self, const char *words)
{
    glong length = 0;
    g_autofree gunichar *points = g_utf8_to_ucs4_fast(words, -1, &length);
    Forms forms = {points, NULL, NULL, (guint32)length};
    g_autofree gboolean *hidden = find_names(self, &forms);
    g_autoptr(GArray) masked = NULL;
    g_autofree gunichar *black = blacken(points, (guint32)length, hidden, &masked);
    return g_ucs4_to_utf8(black, length, NULL, NULL, NULL);
}
