/* bylines.c -- the names in bylines.
 * In:     an author field, a line around an article, a paragraph.
 * Out:    the person's name, or the outlet's.
 * Knows:  how to ask the patterns of data/bylines.tsv, which know how bylines are worded.
 * Not here: who speaks in an article (quote/), which lines are asked (visible.c, document.c).
 */
#include "bylines.h"

#include "data.h"
#include "draft.h"

#include <string.h>

typedef enum {
    KIND_BEFORE, /* what stands before a name in an author field */
    KIND_AFTER,
    KIND_HOUSE,  /* an author field that names no person */
    KIND_PERSON, /* and one that does, whatever KIND_HOUSE says */
    KIND_LINE,   /* these as DzBylinePlace has them */
    KIND_SURE,
    KIND_AUTHOR,
    KIND_PARAGRAPH,
    KIND_SOURCE,
    KIND_DATELINE,
    N_KINDS,
} Kind;

struct DzBylines {
    GPtrArray *patterns[N_KINDS]; /* GRegex *, in the order of the file */
};

static gboolean take_line(char **fields, gpointer user_data, GError **error)
{
    static const char *const names[] = {"before", "after",     "house",  "person",   "line", "sure",
                                        "author", "paragraph", "source", "dateline", NULL};
    DzBylines *self = user_data;
    guint kind = 0;
    if (!dz_tsv_read_name(fields[0], names, "kind of pattern", &kind, error))
        return FALSE;
    GRegex *regex = dz_regex_new(fields[1], G_REGEX_OPTIMIZE, error);
    if (regex != NULL)
        g_ptr_array_add(self->patterns[kind], regex);
    return regex != NULL;
}

DzBylines *dz_bylines_new(const DzOptions *options, GError **error)
{
    g_autoptr(DzBylines) self = g_new0(DzBylines, 1);
    for (guint i = 0; i < N_KINDS; i++)
        self->patterns[i] = g_ptr_array_new_with_free_func((GDestroyNotify)g_regex_unref);
    return dz_data_read(options, "read/bylines.tsv", 2, 2, take_line, self, error) ? g_steal_pointer(&self) : NULL;
}

void dz_bylines_free(DzBylines *self)
{
    if (self == NULL)
        return;
    for (guint i = 0; i < N_KINDS; i++)
        g_ptr_array_unref(self->patterns[i]);
    g_free(self);
}

/* -- Asking ------------------------------------------------------------------------------------------------------ */

static gboolean matches(const DzBylines *self, Kind kind, const char *text)
{
    for (guint i = 0; i < self->patterns[kind]->len; i++)
        if (g_regex_match(g_ptr_array_index(self->patterns[kind], i), text, G_REGEX_MATCH_DEFAULT, NULL))
            return TRUE;
    return FALSE;
}

/* The first group of the first pattern that matches and finds something there. */
static char *find(const DzBylines *self, Kind kind, const char *text)
{
    char *name = NULL;
    for (guint i = 0; name == NULL && i < self->patterns[kind]->len; i++) {
        g_autoptr(GMatchInfo) match = NULL;
        if (!g_regex_match(g_ptr_array_index(self->patterns[kind], i), text, G_REGEX_MATCH_DEFAULT, &match))
            continue;
        g_autofree char *found = g_match_info_fetch(match, 1);
        name = dz_fold_text(found);
    }
    return name;
}

static char *without(const DzBylines *self, Kind kind, char *text)
{
    for (guint i = 0; i < self->patterns[kind]->len; i++) {
        GRegex *pattern = g_ptr_array_index(self->patterns[kind], i);
        char *rest = g_regex_replace_literal(pattern, text, -1, 0, "", G_REGEX_MATCH_DEFAULT, NULL);
        g_free(text);
        text = rest;
    }
    return text;
}

/* Whether one of the two names holds the other: 自由時報 is no author in 自由時報電子報. */
static gboolean overlap(const char *name, const char *outlet)
{
    g_autofree char *x = dz_letters_of(name);
    g_autofree char *y = dz_letters_of(outlet);
    return *x != '\0' && *y != '\0' && (strstr(x, y) != NULL || strstr(y, x) != NULL);
}

char *dz_bylines_clean(const DzBylines *self, char *field, const char *outlet)
{
    g_autofree char *owned = field;
    if (owned == NULL || strstr(owned, "://") != NULL || strchr(owned, '@') != NULL)
        return NULL;
    gboolean house = matches(self, KIND_HOUSE, owned) && !matches(self, KIND_PERSON, owned);
    if (house || (outlet != NULL && overlap(owned, outlet)))
        return NULL;
    g_autofree char *name = without(self, KIND_AFTER, without(self, KIND_BEFORE, g_steal_pointer(&owned)));
    return dz_fold_text(name);
}

/* "甲,甲" -> "甲": a field that was filled in twice. */
static char *once(char *name)
{
    char *comma = name != NULL ? strpbrk(name, ",/") : NULL;
    if (comma != NULL && strncmp(name, comma + 1, (gsize)(comma - name)) == 0 && comma[1 + (comma - name)] == '\0')
        *comma = '\0';
    return name;
}

char *dz_bylines_find(const DzBylines *self, DzBylinePlace place, const char *text)
{
    static const Kind kinds[] = {KIND_LINE, KIND_SURE, KIND_AUTHOR, KIND_PARAGRAPH};
    char *name = place == DZ_BYLINE_SURE ? find(self, KIND_LINE, text) : NULL;
    return once(name != NULL ? name : find(self, kinds[place], text));
}

char *dz_bylines_find_source(const DzBylines *self, const char *line)
{
    return find(self, KIND_SOURCE, line);
}

char *dz_bylines_find_agency(const DzBylines *self, const char *paragraph)
{
    return find(self, KIND_DATELINE, paragraph);
}
