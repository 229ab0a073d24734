/* glosses.c -- see glosses.h.
 * In:     the names that the articles of an event gloss (renderings.c).
 * Out:    terms and common forms of these articles, changed.
 * Knows:  where else the names stand, and that only those that are not written the same everywhere need to be tied.
 * Not here: what becomes of a name found (terms.c).
 */
#include "glosses.h"

#include "characters.h"
#include "renderings.h"
#include "terms.h"
#include "words.h"

/* A shorter rendering is too often a part of other words: only who glosses it is known to write it. */
#define SAFE_LENGTH 3

enum { CHINESE = 1 << 0, LATIN = 1 << 1, SURNAME = 1 << 2 };

/* What all articles are searched for. */
typedef struct {
    const DzEvent *event;
    GPtrArray *names;  /* DzRendered * */
    GArray *entries;   /* DzLexiconEntry, one a name: borrowed, but for `common` */
    DzWords *words;    /* the value is an index into both */
    gboolean *differs; /* of each name: it is not written the same everywhere */
} Search;

static const DzRendered *name_at(const Search *self, guint index)
{
    return g_ptr_array_index(self->names, index);
}

/* The rendering that stands for all in the common form: that which most articles gloss, of them the shortest. */
static const char *common_of(const DzRendered *name)
{
    const DzRendering *best = dz_rendering(name, 0);
    for (guint i = 1; i < name->renderings->len; i++) {
        const DzRendering *other = dz_rendering(name, i);
        if (other->articles->len > best->articles->len ||
            (other->articles->len == best->articles->len && strlen(other->text) < strlen(best->text)))
            best = other;
    }
    return best->text;
}

/* Of a name that the lexicon does not have, an article of the event keeps the id. */
static DzLexiconEntry new_entry(const Search *self, const DzRendered *name)
{
    if (name->entry != NULL) {
        DzLexiconEntry known = *name->entry;
        known.common = g_memdup2(known.common, known.common_length * sizeof *known.common);
        return known;
    }
    DzLexiconEntry entry = {.kind = name->kind, .id = g_strdup(g_ptr_array_index(name->printed, 0))};
    const char *common = common_of(name);
    entry.common = dz_points_from_utf8(common, strlen(common), &entry.common_length);
    g_ptr_array_add(self->event->articles[0]->ids, entry.id);
    return entry;
}

static void clear_entry(gpointer data)
{
    g_free(((DzLexiconEntry *)data)->common);
}

/* -- What is searched for ------------------------------------------------------------------------------------------ */

/* Whether no other name of the event has the word. */
static gboolean is_unique_word(const Search *self, guint index, const char *word)
{
    for (guint i = 0; i < self->names->len; i++)
        if (i != index && dz_latin_has(name_at(self, i)->latin, word))
            return FALSE;
    return TRUE;
}

static void add_latin(const Search *self, const char *printed, guint index)
{
    const DzRendered *name = name_at(self, index);
    g_autoptr(GString) plain = g_string_new(NULL);
    for (const char *c = printed; *c != '\0'; c = g_utf8_next_char(c))
        g_string_append_unichar(plain, dz_latin_without_accent(g_utf8_get_char(c)));
    const char *blank = strrchr(plain->str, ' ');
    const char *surname = blank != NULL ? blank + 1 : plain->str;
    gboolean full = g_strv_length(name->latin->words) == 1 || blank != NULL;
    if (full)
        dz_words_add(self->words, plain->str, LATIN, index);
    if (!full || (name->kind == DZ_TERM_PERSON && is_unique_word(self, index, name->latin->last)))
        dz_words_add(self->words, surname, SURNAME, index);
}

static void add_name(const Search *self, guint index)
{
    const DzRendered *name = name_at(self, index);
    DzLexiconEntry entry = new_entry(self, name);
    g_array_append_val(self->entries, entry);
    for (guint i = 0; i < name->renderings->len; i++)
        dz_words_add(self->words, dz_rendering(name, i)->text, CHINESE, index);
    for (guint i = 0; i < name->printed->len; i++)
        add_latin(self, g_ptr_array_index(name->printed, i), index);
}

/* -- Where it stands ----------------------------------------------------------------------------------------------- */

/* Whether the article may be trusted to mean the name by these characters. */
static gboolean is_safe(const DzRendered *name, const DzArticle *article, DzSpan span)
{
    if (dz_span_length(span) >= SAFE_LENGTH)
        return TRUE;
    g_autofree char *text = g_ucs4_to_utf8(article->common + span.begin, dz_span_length(span), NULL, NULL, NULL);
    for (guint i = 0; i < name->renderings->len; i++)
        if (g_str_has_suffix(dz_rendering(name, i)->text, text) &&
            g_ptr_array_find(dz_rendering(name, i)->articles, article, NULL))
            return TRUE;
    return FALSE;
}

/* Whether whole words stand at `span`; a surname alone is told from White House. */
static gboolean is_whole(DzPoints text, DzSpan span, gboolean surname)
{
    gboolean goes_on = dz_point(text, span.end) == ' ' && g_unichar_isupper(dz_point(text, (gint64)span.end + 1));
    return !dz_latin_is_alnum(dz_point(text, (gint64)span.begin - 1)) && !dz_latin_is_alnum(dz_point(text, span.end)) &&
           !(surname && goes_on);
}

/* Whether the word found at `span` means the name. In Chinese nobody is called by his Latin surname alone, and what
 * stands in a bracket is how he would be called elsewhere. */
static gboolean means_name(const Search *self, const DzArticle *article, DzPoints plain, DzWord word, DzSpan span)
{
    if ((word.tags & CHINESE) != 0)
        return is_safe(name_at(self, word.value), article, span);
    gboolean surname = (word.tags & LATIN) == 0;
    gboolean beside = span.begin > 0 && dz_point_in(plain.at[span.begin - 1], "(（");
    return is_whole(plain, span, surname) && (dz_article_is_english(article) || !(surname || beside));
}

static gboolean is_common(const DzLexiconEntry *entry, const DzArticle *article, DzSpan span)
{
    return entry->common_length == dz_span_length(span) &&
           memcmp(entry->common, article->common + span.begin, entry->common_length * sizeof(gunichar)) == 0;
}

/* Latin letters stay in the common form. */
static void append_hit(const Search *self, const DzArticle *article, DzWord word, DzSpan span, GArray *hits)
{
    DzLexiconHit hit = {.span = span, .entry = &g_array_index(self->entries, DzLexiconEntry, word.value)};
    hit.unify = (word.tags & CHINESE) != 0 && !is_common(hit.entry, article, span);
    g_array_append_val(hits, hit);
}

static GArray *find_names(const Search *self, const DzArticle *article)
{
    g_autofree gunichar *plain = g_memdup2(article->common, article->common_length * sizeof(gunichar));
    DzPoints text = {plain, article->common_length};
    GArray *hits = g_array_new(FALSE, TRUE, sizeof(DzLexiconHit));
    for (guint32 i = 0; i < text.length; i++)
        plain[i] = dz_latin_without_accent(plain[i]);
    for (guint32 at = 0; at < text.length;) {
        DzWord word = dz_words_match(self->words, plain + at, text.length - at, CHINESE | LATIN | SURNAME);
        DzSpan span = {at, at + word.length};
        gboolean found = word.length > 0 && means_name(self, article, text, word, span);
        if (found)
            append_hit(self, article, word, span, hits);
        at = found || (word.tags & (LATIN | SURNAME)) != 0 ? span.end : at + 1;
    }
    return hits;
}

/* -- What is tied -------------------------------------------------------------------------------------------------- */

/* Whether the lexicon may write it otherwise, or two renderings differ, of which neither is only the fuller. */
static gboolean is_rendered_otherwise(const DzRendered *name)
{
    for (guint i = 1; i < name->renderings->len; i++)
        for (guint k = 0; k < i; k++)
            if (!dz_renderings_are_one(dz_rendering(name, i), dz_rendering(name, k)))
                return TRUE;
    return name->entry != NULL;
}

static guint index_of(const Search *self, const GArray *hits, guint at)
{
    const DzLexiconEntry *first = &g_array_index(self->entries, DzLexiconEntry, 0);
    return (guint)(g_array_index(hits, DzLexiconHit, at).entry - first);
}

/* Whether one rendering and the letters are surely one thing: HKFP may be another body's. */
static gboolean may_stand_alone(const DzRendered *name)
{
    return dz_rendering(name, 0)->sure && !dz_latin_is_abbreviation(g_ptr_array_index(name->printed, 0));
}

/* Notes which names the article leaves in their own letters. */
static void note_untranslated(const Search *self, const DzArticle *article, const GArray *hits)
{
    g_autofree gboolean *chinese = g_new0(gboolean, self->names->len);
    for (guint i = 0; i < hits->len; i++)
        chinese[index_of(self, hits, i)] |= dz_is_han(article->common[g_array_index(hits, DzLexiconHit, i).span.begin]);
    for (guint i = 0; i < hits->len; i++) {
        guint index = index_of(self, hits, i);
        self->differs[index] |= !chinese[index] && may_stand_alone(name_at(self, index));
    }
}

static void drop_same(const Search *self, GArray *hits)
{
    guint kept = 0;
    for (guint i = 0; i < hits->len; i++)
        if (self->differs[index_of(self, hits, i)])
            g_array_index(hits, DzLexiconHit, kept++) = g_array_index(hits, DzLexiconHit, i);
    g_array_set_size(hits, kept);
}

static void search_articles(const Search *self)
{
    g_autoptr(GPtrArray) found = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    for (guint32 i = 0; i < self->event->n_articles; i++) {
        g_ptr_array_add(found, find_names(self, self->event->articles[i]));
        note_untranslated(self, self->event->articles[i], g_ptr_array_index(found, i));
    }
    for (guint32 i = 0; i < self->event->n_articles; i++) {
        GArray *hits = g_ptr_array_index(found, i);
        drop_same(self, hits);
        if (hits->len > 0)
            dz_terms_add((DzArticle *)(guintptr)self->event->articles[i], hits);
    }
}

void dz_glosses_unify(const DzLexicon *lexicon, const DzEvent *event)
{
    g_autoptr(GPtrArray) names = dz_renderings_find(lexicon, event);
    g_autoptr(GArray) entries = g_array_new(FALSE, TRUE, sizeof(DzLexiconEntry));
    g_autoptr(DzWords) words = dz_words_new();
    g_autofree gboolean *differs = g_new0(gboolean, names->len);
    Search search = {event, names, entries, words, differs};
    g_array_set_clear_func(entries, clear_entry);
    if (names->len == 0)
        return;
    for (guint i = 0; i < names->len; i++) {
        add_name(&search, i);
        differs[i] = is_rendered_otherwise(name_at(&search, i));
    }
    search_articles(&search);
}
