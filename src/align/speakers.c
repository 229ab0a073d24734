/* speakers.c -- whether two attributions name one source.
 * In:     the speakers of an event's quotations, as each article writes them.
 * Out:    same, unknown, unlike or different.
 * Knows:  short and long forms of a name; that an article which quotes two names side by side tells them apart.
 * Not here: finding the speaker of a quotation (quote/).
 */
#include "speakers.h"

#include "form.h"

#include <string.h>

/* Bounds. An article that quotes more people than this is a survey, and an event with more names is no event: beyond
 * them names are compared as they stand. */
#define MAX_SPEAKERS 64
#define MAX_NAMES 1000

/* How far from its quotation a speaker's name is looked for, to see its common form. */
#define NAME_DISTANCE 2000

struct DzSpeakerTable {
    GHashTable *common; /* const DzQuotation * -> its speaker's common form, a key of `names` */
    GHashTable *names;  /* common form -> the longest name of the event that holds it, or itself */
    GHashTable *apart;  /* "name\nname", the lesser first: some article quotes both */
    GHashTable *sources;
};

/* Where `needle` first stands in `within`; empty if it does not. */
static DzSpan find_text(const DzArticle *article, DzSpan within, const gunichar *needle, guint32 length)
{
    for (guint32 at = within.begin; at + length <= within.end; at++)
        if (article->text[at] == *needle && memcmp(article->text + at, needle, length * sizeof *needle) == 0)
            return (DzSpan){at, at + length};
    return (DzSpan){0, 0};
}

static char *common_form(const DzQuotation *quotation)
{
    const DzArticle *article = quotation->article;
    glong length = 0;
    g_autofree gunichar *needle = g_utf8_to_ucs4_fast(quotation->speaker, -1, &length);
    DzSpan near = quotation->speaker_span;
    DzSpan found = find_text(article, near, needle, (guint32)length);
    near.begin = quotation->span.begin > NAME_DISTANCE ? quotation->span.begin - NAME_DISTANCE : 0;
    near.end = MIN(article->length, quotation->span.end + NAME_DISTANCE);
    if (found.begin == found.end)
        found = find_text(article, near, needle, (guint32)length);
    return found.begin < found.end ? dz_article_dup_common(article, found) : g_strdup(quotation->speaker);
}

const char *dz_speaker_common(const DzSpeakerTable *self, const DzQuotation *quotation)
{
    return g_hash_table_lookup(self->common, quotation);
}

static gboolean one_holds_the_other(const char *a, const char *b)
{
    return strstr(a, b) != NULL || strstr(b, a) != NULL;
}

static const char *const links[] = {"和", "与", "及", "、", "暨"};

/* Whether several people speak as one: 甲和乙. */
static gboolean is_joint(const char *name)
{
    for (gsize i = 0; i < G_N_ELEMENTS(links); i++)
        if (strstr(name, links[i]) != NULL)
            return TRUE;
    return FALSE;
}

/* Several people may speak as one: 甲和乙. Gives the names, at least one; free with g_strfreev(). */
static char **split_joint(const char *name)
{
    g_autoptr(GString) joined = g_string_new(name);
    for (gsize i = 0; i < G_N_ELEMENTS(links); i++)
        g_string_replace(joined, links[i], "\n", 0);
    return g_strsplit(joined->str, "\n", -1);
}

/* Whether the two attributions have a name in common, written in full or short. */
static gboolean share_a_name(const char *a, const char *b)
{
    if (!is_joint(a) && !is_joint(b))
        return one_holds_the_other(a, b);
    g_auto(GStrv) all_a = split_joint(a);
    g_auto(GStrv) all_b = split_joint(b);
    for (char **x = all_a; *x != NULL; x++)
        for (char **y = all_b; *y != NULL; y++)
            if (**x != '\0' && **y != '\0' && one_holds_the_other(*x, *y))
                return TRUE;
    return FALSE;
}

/* Whether `name` ends with a word that tells no source from another: 港澳办发言人, 新闻稿. */
static gboolean is_vague(const DzSpeakerTable *self, const char *name)
{
    for (const char *end = name; *end != '\0'; end = g_utf8_next_char(end))
        if (g_hash_table_contains(self->sources, end))
            return TRUE;
    return FALSE;
}

/* The longest name of the event that holds `name`: 林鄭 is 林鄭月娥 wherever somebody writes it in full. */
static const char *longest_holder(GHashTable *names, const char *name)
{
    const char *best = name;
    GHashTableIter iter;
    gpointer key = NULL;
    g_hash_table_iter_init(&iter, names);
    while (g_hash_table_iter_next(&iter, &key, NULL)) {
        const char *other = key;
        gsize length = strlen(other);
        if ((length > strlen(best) || (length == strlen(best) && strcmp(other, best) < 0)) &&
            strstr(other, name) != NULL && !is_joint(other))
            best = other;
    }
    return best;
}

static void find_full_names(DzSpeakerTable *self)
{
    GHashTableIter iter;
    gpointer key = NULL;
    g_hash_table_iter_init(&iter, self->names);
    while (g_hash_table_iter_next(&iter, &key, NULL))
        g_hash_table_iter_replace(&iter, (gpointer)(guintptr)longest_holder(self->names, key));
}

static const char *full_name(const DzSpeakerTable *self, const char *name)
{
    const char *full = g_hash_table_lookup(self->names, name);
    return full != NULL ? full : name;
}

static char *pair_of(const char *a, const char *b)
{
    return strcmp(a, b) < 0 ? g_strconcat(a, "\n", b, NULL) : g_strconcat(b, "\n", a, NULL);
}

static void add_names(DzSpeakerTable *self, const DzArticle *article, GPtrArray *here)
{
    for (guint i = 0; i < article->quotations->len; i++) {
        const DzQuotation *quotation = g_ptr_array_index(article->quotations, i);
        if (quotation->speaker == NULL)
            continue;
        g_autofree char *name = common_form(quotation);
        gpointer known = NULL;
        if (!g_hash_table_lookup_extended(self->names, name, &known, NULL)) {
            known = g_steal_pointer(&name);
            g_hash_table_insert(self->names, known, known);
        }
        g_hash_table_insert(self->common, (gpointer)(guintptr)quotation, known);
        if (here->len < MAX_SPEAKERS && !g_ptr_array_find(here, known, NULL))
            g_ptr_array_add(here, known);
    }
}

static void tell_apart(DzSpeakerTable *self, const GPtrArray *here)
{
    for (guint i = 0; i < here->len; i++)
        for (guint k = i + 1; k < here->len; k++) {
            const char *a = g_ptr_array_index(here, i);
            const char *b = g_ptr_array_index(here, k);
            if (!share_a_name(a, b))
                g_hash_table_add(self->apart, pair_of(a, b));
        }
}

DzSpeakerTable *dz_speaker_table_new(const DzEvent *event, GHashTable *sources)
{
    DzSpeakerTable *self = g_new0(DzSpeakerTable, 1);
    self->common = g_hash_table_new(NULL, NULL);
    self->names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    self->apart = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    self->sources = sources;
    for (guint32 i = 0; i < event->n_articles; i++) {
        g_autoptr(GPtrArray) here = g_ptr_array_new();
        add_names(self, event->articles[i], here);
        tell_apart(self, here);
    }
    if (g_hash_table_size(self->names) <= MAX_NAMES)
        find_full_names(self);
    return self;
}

void dz_speaker_table_free(DzSpeakerTable *self)
{
    if (self == NULL)
        return;
    g_hash_table_unref(self->common);
    g_hash_table_unref(self->names);
    g_hash_table_unref(self->apart);
    g_free(self);
}

static gboolean are_apart(const DzSpeakerTable *self, const char *a, const char *b)
{
    g_autofree char *pair = pair_of(a, b);
    if (g_hash_table_contains(self->apart, pair))
        return TRUE;
    g_autofree char *full = pair_of(full_name(self, a), full_name(self, b));
    return g_hash_table_contains(self->apart, full);
}

DzSpeakers dz_speakers_compare(const DzSpeakerTable *self, const DzQuotation *a, const DzQuotation *b)
{
    const char *x = dz_speaker_common(self, a);
    const char *y = dz_speaker_common(self, b);
    if (x == NULL || y == NULL)
        return DZ_SPEAKERS_UNKNOWN;
    if (share_a_name(x, y))
        return DZ_SPEAKERS_SAME;
    if (is_vague(self, x) || is_vague(self, y))
        return DZ_SPEAKERS_VAGUE;
    return are_apart(self, x, y) ? DZ_SPEAKERS_DIFFERENT : DZ_SPEAKERS_UNLIKE;
}
