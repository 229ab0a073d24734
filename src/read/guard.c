/* guard.c -- HTML that libxml2 reads in linear time and whole.
 * In:     HTML in UTF-8, hostile or damaged.
 * Out:    the same page within limits.
 * Knows:  what libxml2 2.9.14 cannot stand: it compares every attribute of an element with all the others, every end
 *         tag with all open elements, and takes the text of scripts and templates for the page's own.
 * Not here: parsing; this is one pass over the bytes that knows tags, attributes, comments and raw text.
 */
#include "guard.h"

#include <string.h>

typedef struct {
    const char *at;
    const char *end;
    GString *out;
    const DzOptions *options;
    DzGuardCuts *cuts;
    GHashTable *open; /* name -> how many are open */
    guint32 depth;
    guint32 elements;        /* so far */
    gboolean no_comment_end; /* there is none from `at` on */
    gboolean no_tag_end;
} Guard;

typedef struct {
    char name[24]; /* lower case; what is longer is cut, and no element of HTML is */
    gboolean closing;
    const char *attributes; /* after the name */
    const char *end;        /* after ">" */
} Tag;

/* -- Tags -------------------------------------------------------------------------------------------------------- */

static const char *find(const Guard *guard, const char *from, const char *what)
{
    return memmem(from, (gsize)(guard->end - from), what, strlen(what));
}

/* After the attribute at `at`, its value included. */
static const char *skip_attribute(const Guard *guard, const char *at)
{
    const char *start = at;
    while (at < guard->end && !g_ascii_isspace(*at) && *at != '=' && *at != '>')
        at++;
    const char *after = at;
    while (after < guard->end && g_ascii_isspace(*after))
        after++;
    if (after >= guard->end || *after != '=')
        return at == start ? at + 1 : at;
    at = after + 1;
    while (at < guard->end && g_ascii_isspace(*at))
        at++;
    if (at < guard->end && (*at == '"' || *at == '\'')) {
        const char *quote = memchr(at + 1, *at, (gsize)(guard->end - at - 1));
        return quote != NULL ? quote + 1 : at + 1;
    }
    while (at < guard->end && !g_ascii_isspace(*at) && *at != '>')
        at++;
    return at;
}

static const char *skip_blank(const Guard *guard, const char *at)
{
    while (at < guard->end && (g_ascii_isspace(*at) || *at == '/'))
        at++;
    return at;
}

static gboolean read_tag(const Guard *guard, Tag *tag)
{
    const char *at = guard->at + 1;
    tag->closing = at < guard->end && *at == '/';
    at += tag->closing ? 1 : 0;
    if (at >= guard->end || !g_ascii_isalpha(*at))
        return FALSE;
    gsize length = 0;
    for (; at < guard->end && !g_ascii_isspace(*at) && *at != '>' && *at != '/'; at++)
        if (length + 1 < sizeof tag->name)
            tag->name[length++] = g_ascii_tolower(*at);
    tag->name[length] = '\0';
    tag->attributes = at;
    at = skip_blank(guard, at);
    while (at < guard->end && *at != '>')
        at = skip_blank(guard, skip_attribute(guard, at));
    tag->end = MIN(at + 1, guard->end);
    return TRUE;
}

/* Copies the tag with as many attributes as are allowed. */
static void copy_tag(const Guard *guard, const Tag *tag)
{
    guint32 n = 0;
    const char *at = skip_blank(guard, tag->attributes);
    g_string_append_len(guard->out, guard->at, tag->attributes - guard->at);
    while (at < tag->end && *at != '>') {
        const char *after = skip_attribute(guard, at);
        if (++n <= guard->options->max_attributes) {
            g_string_append_c(guard->out, ' ');
            g_string_append_len(guard->out, at, after - at);
        } else {
            guard->cuts->attributes++;
        }
        at = skip_blank(guard, after);
    }
    g_string_append_c(guard->out, '>');
}

/* -- Nesting ----------------------------------------------------------------------------------------------------- */

/* Elements that do not nest: they are empty, or the next of their kind ends them. */
static gboolean is_flat(const char *name)
{
    static const char *const flat[] = {"area",  "base",   "br",    "col", "embed", "hr",   "img",  "input", "link",
                                       "meta",  "p",      "li",    "td",  "tr",    "th",   "dt",   "dd",    "option",
                                       "param", "source", "track", "wbr", "html",  "head", "body", NULL};
    return g_strv_contains(flat, name);
}

static guint count_open(const Guard *guard, const char *name)
{
    return GPOINTER_TO_UINT(g_hash_table_lookup(guard->open, name));
}

static void set_open(Guard *guard, const char *name, guint count)
{
    g_hash_table_insert(guard->open, g_strdup(name), GUINT_TO_POINTER(count));
}

/* Counts an element; the page ends with the last that is allowed. */
static gboolean is_one_too_many(Guard *guard)
{
    guard->cuts->elements = ++guard->elements > guard->options->max_elements;
    return guard->cuts->elements;
}

static void take_start(Guard *guard, const Tag *tag)
{
    if (is_flat(tag->name)) {
        if (is_one_too_many(guard))
            return;
        set_open(guard, tag->name, 1);
        copy_tag(guard, tag);
        return;
    }
    if (guard->depth >= guard->options->max_depth) {
        guard->cuts->deep++;
        return;
    }
    if (is_one_too_many(guard))
        return;
    guard->depth++;
    set_open(guard, tag->name, count_open(guard, tag->name) + 1);
    copy_tag(guard, tag);
}

static void take_end(Guard *guard, const Tag *tag)
{
    guint open = count_open(guard, tag->name);
    if (open == 0)
        return;
    if (!is_flat(tag->name)) {
        guard->depth -= guard->depth > 0 ? 1 : 0;
        set_open(guard, tag->name, open - 1);
    }
    g_string_append_printf(guard->out, "</%s>", tag->name);
}

/* -- Raw text ---------------------------------------------------------------------------------------------------- */

/* Where the end tag of the raw text element begins; the end of the page if it has none. */
static const char *end_of_raw(const Guard *guard, const Tag *tag)
{
    gsize length = strlen(tag->name);
    for (const char *at = tag->end; at < guard->end; at++) {
        at = memchr(at, '<', (gsize)(guard->end - at));
        if (at == NULL)
            return guard->end;
        if ((gsize)(guard->end - at) > length + 2 && at[1] == '/' &&
            g_ascii_strncasecmp(at + 2, tag->name, length) == 0)
            return at;
    }
    return guard->end;
}

static gboolean is_json_ld(const Tag *tag)
{
    return g_str_equal(tag->name, "script") &&
           memmem(tag->attributes, (gsize)(tag->end - tag->attributes), "ld+json", strlen("ld+json")) != NULL;
}

static void take_raw(Guard *guard, const Tag *tag)
{
    const char *end = end_of_raw(guard, tag);
    if (is_json_ld(tag)) {
        copy_tag(guard, tag);
        g_string_append_len(guard->out, tag->end, end - tag->end);
        g_string_append_printf(guard->out, "</%s>", tag->name);
    }
    const char *close = end < guard->end ? memchr(end, '>', (gsize)(guard->end - end)) : NULL;
    guard->at = close != NULL ? close + 1 : guard->end;
}

static gboolean is_raw(const char *name)
{
    static const char *const raw[] = {"script", "style", "template", "noscript", "textarea", "svg", NULL};
    return g_strv_contains(raw, name);
}

/* -- The pass ---------------------------------------------------------------------------------------------------- */

/* Searches once more only as long as there is something to find: a page of a million openings has one answer. */
static const char *find_close(Guard *guard, const char *from, const char *what, gboolean *none)
{
    const char *found = *none || from >= guard->end ? NULL : find(guard, from, what);
    *none = found == NULL;
    return found;
}

/* A comment, declaration or processing instruction. One that is not closed is dropped alone, not with what follows. */
static void take_declaration(Guard *guard)
{
    gboolean comment = guard->end - guard->at >= 4 && memcmp(guard->at, "<!--", 4) == 0;
    const char *close = comment ? find_close(guard, guard->at + 4, "-->", &guard->no_comment_end)
                                : find_close(guard, guard->at, ">", &guard->no_tag_end);
    gsize length = comment ? 3 : 1;
    guard->at = close != NULL ? close + length : guard->at + 2;
}

static void take_markup(Guard *guard)
{
    Tag tag;
    if (guard->end - guard->at >= 2 && (guard->at[1] == '!' || guard->at[1] == '?')) {
        take_declaration(guard);
    } else if (!read_tag(guard, &tag)) {
        g_string_append(guard->out, "&lt;");
        guard->at++;
    } else if (is_raw(tag.name) && !tag.closing) {
        take_raw(guard, &tag);
    } else {
        (tag.closing ? take_end : take_start)(guard, &tag);
        guard->at = guard->cuts->elements ? guard->end : tag.end;
    }
}

GString *dz_guard_html(const char *html, gsize length, const DzOptions *options, DzGuardCuts *cuts)
{
    *cuts = (DzGuardCuts){0};
    g_autoptr(GHashTable) open = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    Guard guard = {.at = html, .end = html + length, .options = options, .cuts = cuts, .open = open};
    guard.out = g_string_sized_new(length + 64);
    while (guard.at < guard.end) {
        const char *next = memchr(guard.at, '<', (gsize)(guard.end - guard.at));
        const char *stop = next != NULL ? next : guard.end;
        g_string_append_len(guard.out, guard.at, stop - guard.at);
        guard.at = stop;
        if (next != NULL)
            take_markup(&guard);
    }
    return guard.out;
}
