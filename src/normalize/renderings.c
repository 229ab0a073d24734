/* renderings.c -- see renderings.h.
 * In:     what the articles of an event gloss (quote/gloss.c).
 * Out:    names by their Latin forms.
 * Knows:  that a surname alone is the one name of the event that ends with it; when it cannot be told what is rendered:
 *         then nothing is.
 * Not here: which words a bracket glosses (quote/gloss.c), where else the names stand (glosses.c).
 */
#include "renderings.h"

#include "characters.h"
#include "form.h"

/* Bound: an event that glosses more names is no event; further ones are compared as they stand. */
#define MAX_NAMES 1000

/* Bound: in so many articles it is looked for where a name begins. */
#define MAX_SEARCHED 20

/* Letters of which only the end is sure and that are fewer are a common noun: 行动, 节目. */
#define LEAST_UNSURE 3

typedef struct {
    const DzLexicon *lexicon;
    const DzEvent *event;
    GPtrArray *names; /* DzRendered * */
} Finder;

static void free_rendering(gpointer data)
{
    DzRendering *self = data;
    g_free(self->text);
    g_ptr_array_unref(self->articles);
    g_free(self);
}

static void free_rendered(gpointer data)
{
    DzRendered *self = data;
    dz_latin_free(self->latin);
    g_ptr_array_unref(self->printed);
    g_ptr_array_unref(self->renderings);
    g_free(self);
}

static DzRendered *name_at(const Finder *self, guint index)
{
    return g_ptr_array_index(self->names, index);
}

/* The entry that has all of `text` as one of its names. */
static const DzLexiconEntry *entry_of(const Finder *self, const char *text)
{
    DzPoints points = {0};
    g_autofree gunichar *owned = dz_points_from_utf8(text, strlen(text), &points.length);
    points.at = owned;
    g_autoptr(GArray) hits = dz_lexicon_find(self->lexicon, points);
    const DzLexiconHit *hit = hits->len == 1 ? &g_array_index(hits, DzLexiconHit, 0) : NULL;
    return hit != NULL && dz_span_length(hit->span) == points.length ? hit->entry : NULL;
}

/* 格兰迪 of 汤姆·格兰迪; all of a name that nothing parts. */
static const char *last_part(const char *text)
{
    const char *part = text;
    for (const char *at = text; *at != '\0'; at = g_utf8_next_char(at))
        if (dz_is_middle_dot(g_utf8_get_char(at)) || *at == '-')
            part = g_utf8_next_char(at);
    return part;
}

/* -- What is glossed ----------------------------------------------------------------------------------------------- */

static DzRendered *add_name(Finder *self, DzLatin *latin, DzTermKind kind)
{
    DzRendered *name = g_new0(DzRendered, 1);
    name->latin = latin;
    name->printed = g_ptr_array_new_with_free_func(g_free);
    name->renderings = g_ptr_array_new_with_free_func(free_rendering);
    name->kind = kind;
    g_ptr_array_add(self->names, name);
    return name;
}

/* NULL: there is no word in the bracket. */
static DzRendered *name_of(Finder *self, const DzArticle *article, const DzGloss *gloss)
{
    g_autofree char *printed = dz_article_dup_text(article, gloss->latin);
    g_autoptr(DzLatin) latin = dz_latin_new(printed);
    DzRendered *name = NULL;
    for (guint i = 0; latin != NULL && name == NULL && i < self->names->len; i++)
        if (dz_latin_is_same(name_at(self, i)->latin, latin))
            name = name_at(self, i);
    if (latin == NULL)
        return NULL;
    if (name == NULL)
        name = add_name(self, g_steal_pointer(&latin), gloss->kind);
    if (gloss->kind == DZ_TERM_PERSON)
        name->kind = DZ_TERM_PERSON;
    if (name->entry == NULL)
        name->entry = entry_of(self, printed);
    if (!g_ptr_array_find_with_equal_func(name->printed, printed, g_str_equal, NULL))
        g_ptr_array_add(name->printed, g_steal_pointer(&printed));
    return name;
}

static DzRendering *rendering_of(DzRendered *name, const char *text)
{
    for (guint i = 0; i < name->renderings->len; i++)
        if (g_str_equal(dz_rendering(name, i)->text, text))
            return dz_rendering(name, i);
    DzRendering *rendering = g_new0(DzRendering, 1);
    rendering->text = g_strdup(text);
    rendering->articles = g_ptr_array_new();
    g_ptr_array_add(name->renderings, rendering);
    return rendering;
}

static void drop_marked(const DzRendered *name)
{
    for (guint i = name->renderings->len; i > 0; i--)
        if (dz_rendering(name, i - 1)->dropped)
            g_ptr_array_remove_index(name->renderings, i - 1);
}

static DzRendering *gloss_with(DzRendered *name, const char *text, const DzArticle *article)
{
    DzRendering *rendering = rendering_of(name, text);
    if (!g_ptr_array_find(rendering->articles, article, NULL))
        g_ptr_array_add(rendering->articles, (gpointer)(guintptr)article);
    return rendering;
}

/* Whether `other` has the letters of `name` behind another letter than `article` has there. */
static gboolean stands_apart(const DzArticle *article, DzSpan name, const DzArticle *other)
{
    guint32 length = dz_span_length(name);
    const gunichar *letters = article->common + name.begin;
    for (guint32 at = 1; at + length <= other->common_length; at++)
        if (memcmp(other->common + at, letters, length * sizeof *letters) == 0 && other->common[at - 1] != letters[-1])
            return TRUE;
    return FALSE;
}

/* Whether the name begins where it seems to: behind no letter, or elsewhere behind another one, in its article or in
 * one of the first of the event. */
static gboolean begins_there(const Finder *self, const DzArticle *article, DzSpan name)
{
    if (name.begin == 0 || !g_unichar_isalnum(article->common[name.begin - 1]) || stands_apart(article, name, article))
        return TRUE;
    for (guint32 i = 0; i < MIN(self->event->n_articles, MAX_SEARCHED); i++)
        if (stands_apart(article, name, self->event->articles[i]))
            return TRUE;
    return FALSE;
}

/* How many letters of `a` stand in `b`. */
static guint count_shared(const char *a, const char *b)
{
    guint shared = 0;
    for (; *a != '\0'; a = g_utf8_next_char(a))
        shared += g_utf8_strchr(b, -1, g_utf8_get_char(a)) != NULL;
    return shared;
}

/* Whether letters of which only the end is sure may be taken whole: they are like what others write, and neither hold
 * it nor are a part of it. The first are taken, but tie nothing alone. */
static gboolean may_render(const DzRendered *name, const char *text)
{
    gboolean alike = name->renderings->len == 0;
    for (guint i = 0; i < name->renderings->len; i++) {
        const char *other = dz_rendering(name, i)->text;
        if (strstr(text, other) != NULL || strstr(other, text) != NULL)
            return g_str_equal(text, other);
        alike |= 2 * count_shared(text, other) >= (guint)g_utf8_strlen(text, -1);
    }
    return alike && name->entry == NULL && g_utf8_strlen(text, -1) >= LEAST_UNSURE;
}

/* 富翁马斯克: something before the name that the lexicon has, which is no part of it as a given name is. */
static gboolean is_overlong(const DzRendered *name, const char *text)
{
    if (name->entry == NULL)
        return FALSE;
    g_autofree char *common = g_ucs4_to_utf8(name->entry->common, name->entry->common_length, NULL, NULL, NULL);
    return !g_str_equal(text, common) && g_str_has_suffix(text, common) && last_part(text) == text;
}

static void read_gloss(Finder *self, const DzArticle *article, const DzGloss *gloss)
{
    DzRendered *name = name_of(self, article, gloss);
    if (name == NULL)
        return;
    g_autofree char *text = dz_article_dup_common(article, gloss->name);
    DzSpan common = dz_form_to_common(article, gloss->name);
    if (is_overlong(name, text) || (!gloss->sure && !may_render(name, text)))
        return;
    DzRendering *rendering = gloss_with(name, text, article);
    rendering->sure |= gloss->sure;
    rendering->apart |= gloss->sure || begins_there(self, article, common);
}

/* 乔治城大学, 乔治敦大学: two that are as long, and alike from the first letter on, begin where they seem to. */
static gboolean has_match(const DzRendered *name, const DzRendering *rendering)
{
    glong length = g_utf8_strlen(rendering->text, -1);
    for (guint i = 0; i < name->renderings->len; i++) {
        const DzRendering *other = dz_rendering(name, i);
        if (other != rendering && g_utf8_get_char(other->text) == g_utf8_get_char(rendering->text) &&
            g_utf8_strlen(other->text, -1) == length)
            return TRUE;
    }
    return FALSE;
}

static void drop_unsure(const DzRendered *name)
{
    for (guint i = 0; i < name->renderings->len; i++)
        dz_rendering(name, i)->dropped = !dz_rendering(name, i)->apart && !has_match(name, dz_rendering(name, i));
    drop_marked(name);
}

/* Those whose begin is sure first: they tell of others where they begin. */
static void read_glosses(Finder *self)
{
    for (guint pass = 0; pass < 2; pass++)
        for (guint32 i = 0; i < self->event->n_articles; i++) {
            const DzArticle *article = self->event->articles[i];
            for (guint k = 0; k < article->glosses->len && self->names->len < MAX_NAMES; k++) {
                const DzGloss *gloss = &g_array_index(article->glosses, DzGloss, k);
                if (gloss->sure == (pass == 0))
                    read_gloss(self, article, gloss);
            }
        }
    for (guint i = 0; i < self->names->len; i++)
        drop_unsure(name_at(self, i));
}

/* -- Surnames alone ------------------------------------------------------------------------------------------------ */

/* The one name that `part` comes back from; NULL: none, or several. */
static DzRendered *whole_of(const Finder *self, const DzRendered *part)
{
    DzRendered *whole = NULL;
    for (guint i = 0; i < self->names->len; i++) {
        if (!dz_latin_is_part(part->latin, name_at(self, i)->latin))
            continue;
        if (whole != NULL)
            return NULL;
        whole = name_at(self, i);
    }
    return whole;
}

static void take_over(DzRendered *whole, const DzRendered *part)
{
    for (guint i = 0; i < part->renderings->len; i++) {
        const DzRendering *from = dz_rendering(part, i);
        for (guint k = 0; k < from->articles->len; k++)
            gloss_with(whole, from->text, g_ptr_array_index(from->articles, k))->sure |= from->sure;
    }
    for (guint i = 0; i < part->printed->len; i++)
        g_ptr_array_add(whole->printed, g_strdup(g_ptr_array_index(part->printed, i)));
}

static void join_parts(Finder *self)
{
    for (guint i = self->names->len; i > 0; i--) {
        DzRendered *whole = whole_of(self, name_at(self, i - 1));
        if (whole == NULL)
            continue;
        take_over(whole, name_at(self, i - 1));
        g_ptr_array_remove_index(self->names, i - 1);
    }
}

/* -- What cannot be told ------------------------------------------------------------------------------------------- */

/* Whether another name of the event is written so, in full or as it comes back. */
static gboolean renders_another(const Finder *self, const DzRendered *name, const char *text)
{
    for (guint i = 0; i < self->names->len; i++)
        for (guint k = 0; name_at(self, i) != name && k < name_at(self, i)->renderings->len; k++) {
            const char *other = dz_rendering(name_at(self, i), k)->text;
            if (g_str_equal(other, text) || g_str_equal(last_part(other), text))
                return TRUE;
        }
    return FALSE;
}

/* Whether a rendering is known as another's: by the lexicon or in the event. */
static gboolean is_ambiguous(const Finder *self, const DzRendered *name, const char *text)
{
    const DzLexiconEntry *entry = entry_of(self, text);
    return (entry != NULL && entry != name->entry) || renders_another(self, name, text);
}

static void drop_ambiguous(const Finder *self)
{
    for (guint i = 0; i < self->names->len; i++)
        for (guint k = 0; k < name_at(self, i)->renderings->len; k++) {
            DzRendering *rendering = dz_rendering(name_at(self, i), k);
            rendering->dropped = is_ambiguous(self, name_at(self, i), rendering->text);
        }
    for (guint i = 0; i < self->names->len; i++)
        drop_marked(name_at(self, i));
}

/* Whether two renderings cannot be one thing's: an article glosses both, or they begin otherwise and share only an
 * abbreviation. */
static gboolean are_two(const DzRendered *name, const DzRendering *a, const DzRendering *b)
{
    if (dz_renderings_are_one(a, b))
        return FALSE;
    for (guint i = 0; i < a->articles->len; i++)
        if (g_ptr_array_find(b->articles, g_ptr_array_index(a->articles, i), NULL))
            return TRUE;
    return dz_latin_is_abbreviation(g_ptr_array_index(name->printed, 0)) &&
           g_utf8_get_char(a->text) != g_utf8_get_char(b->text);
}

static gboolean is_confused(const DzRendered *name)
{
    if (name->entry != NULL && name->entry->kind == DZ_TERM_MEDIA) /* （AFP）: whose picture it is */
        return TRUE;
    for (guint i = 0; i < name->renderings->len; i++)
        for (guint k = 0; k < i; k++)
            if (are_two(name, dz_rendering(name, i), dz_rendering(name, k)))
                return TRUE;
    return FALSE;
}

static void drop_confused(const Finder *self)
{
    for (guint i = self->names->len; i > 0; i--)
        if (name_at(self, i - 1)->renderings->len == 0 || is_confused(name_at(self, i - 1)))
            g_ptr_array_remove_index(self->names, i - 1);
}

/* -- How names come back ------------------------------------------------------------------------------------------- */

static void add_surnames(const Finder *self, DzRendered *name)
{
    guint n = g_strv_length(name->latin->words) > 1 ? name->renderings->len : 0;
    for (guint i = 0; i < n; i++) {
        const char *text = dz_rendering(name, i)->text;
        const char *surname = last_part(text);
        if (surname != text && g_utf8_strlen(surname, -1) > 1 && !is_ambiguous(self, name, surname))
            rendering_of(name, surname);
    }
}

GPtrArray *dz_renderings_find(const DzLexicon *lexicon, const DzEvent *event)
{
    Finder self = {lexicon, event, g_ptr_array_new_with_free_func(free_rendered)};
    read_glosses(&self);
    join_parts(&self);
    drop_ambiguous(&self);
    drop_confused(&self);
    for (guint i = 0; i < self.names->len; i++)
        add_surnames(&self, name_at(&self, i));
    return self.names;
}
