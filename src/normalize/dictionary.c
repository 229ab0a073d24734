/* dictionary.c -- see dictionary.h.
 *
 * A hash table leads from the first two code points of a key (from the only one, where it has but one) to a chain of
 * entries, the longest first, so that the first that fits is the one.
 */
#include "dictionary.h"

#include <string.h>

#define NONE G_MAXUINT32

typedef struct {
    DzDictionaryEntry entry;
    guint32 next; /* of its chain; NONE: the last */
} Link;

typedef struct {
    guint64 head;  /* first code point << 32 | second, or 0 */
    guint32 first; /* index of a link + 1; 0: free */
} Bucket;

struct DzDictionary {
    GBytes *text;
    GArray *links; /* Link, in the order of the text */
    Bucket *buckets;
    guint32 mask;
};

/* Code points one and two of a key or text that is not empty. */
static guint64 head_of(const char *at, const char *end)
{
    const char *second = g_utf8_next_char(at);
    return (guint64)g_utf8_get_char(at) << 32 | (second < end ? g_utf8_get_char(second) : 0);
}

static Bucket *bucket_of(const DzDictionary *self, guint64 head)
{
    guint32 slot = (guint32)((head * G_GUINT64_CONSTANT(0x9E3779B97F4A7C15)) >> 40) & self->mask;
    while (self->buckets[slot].first != 0 && self->buckets[slot].head != head)
        slot = (slot + 1) & self->mask;
    return &self->buckets[slot];
}

/* One line, as OpenCC's own reader cuts it. */
static gboolean read_entry(const char *line, const char *end, DzDictionaryEntry *entry)
{
    const char *tab = memchr(line, '\t', (gsize)(end - line));
    if (tab == NULL || tab == line || !g_utf8_validate(line, end - line, NULL))
        return FALSE;
    const char *value_end = memchr(tab + 1, ' ', (gsize)(end - tab - 1));
    if (value_end == NULL)
        value_end = end;
    entry->key = (DzPiece){line, (guint32)(tab - line)};
    entry->value = (DzPiece){tab + 1, (guint32)(value_end - tab - 1)};
    return TRUE;
}

static gboolean read_lines(DzDictionary *self, const char *name, GError **error)
{
    gsize length = 0;
    const char *line = g_bytes_get_data(self->text, &length);
    const char *text_end = line + length;
    if (length >= 3 && memcmp(line, "\xEF\xBB\xBF", 3) == 0)
        line += 3;
    for (guint number = 1; line < text_end; number++) {
        const char *end = memchr(line, '\n', (gsize)(text_end - line));
        const char *next = end != NULL ? end + 1 : text_end;
        end = end != NULL ? end : text_end;
        if (end > line && end[-1] == '\r')
            end--;
        Link link = {0};
        if (end > line && !read_entry(line, end, &link.entry)) {
            g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "%s:%u: no key, tab and value in UTF-8", name, number);
            return FALSE;
        }
        if (end > line)
            g_array_append_val(self->links, link);
        line = next;
    }
    return TRUE;
}

static Link *link_at(const DzDictionary *self, guint32 index)
{
    return &g_array_index(self->links, Link, index);
}

/* Puts a link into the chain of its head, before the first that is shorter. */
static gboolean chain(DzDictionary *self, guint32 index, const char *name, GError **error)
{
    Link *link = link_at(self, index);
    DzPiece key = link->entry.key;
    guint64 head = head_of(key.bytes, key.bytes + key.length);
    Bucket *bucket = bucket_of(self, head);
    guint32 before = NONE;
    guint32 after = bucket->first - 1;
    for (; after != NONE && link_at(self, after)->entry.key.length >= key.length; after = link_at(self, after)->next) {
        before = after;
        DzPiece other = link_at(self, after)->entry.key;
        if (other.length != key.length || memcmp(other.bytes, key.bytes, key.length) != 0)
            continue;
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "%s: the key %.*s comes twice", name, (int)key.length, key.bytes);
        return FALSE;
    }
    link->next = after;
    if (before == NONE)
        *bucket = (Bucket){head, index + 1};
    else
        link_at(self, before)->next = index;
    return TRUE;
}

static gboolean chain_all(DzDictionary *self, const char *name, GError **error)
{
    self->mask = 15;
    while (self->mask < 2 * self->links->len)
        self->mask = self->mask * 2 + 1;
    self->buckets = g_new0(Bucket, (gsize)self->mask + 1);
    for (guint32 i = 0; i < self->links->len; i++)
        if (!chain(self, i, name, error))
            return FALSE;
    return TRUE;
}

DzDictionary *dz_dictionary_new(GBytes *text, const char *name, GError **error)
{
    g_autoptr(DzDictionary) self = g_new0(DzDictionary, 1);
    self->text = g_bytes_ref(text);
    self->links = g_array_new(FALSE, FALSE, sizeof(Link));
    return read_lines(self, name, error) && chain_all(self, name, error) ? g_steal_pointer(&self) : NULL;
}

void dz_dictionary_free(DzDictionary *self)
{
    if (self == NULL)
        return;
    g_bytes_unref(self->text);
    g_array_unref(self->links);
    g_free(self->buckets);
    g_free(self);
}

/* The first of a chain that fits. */
static const DzDictionaryEntry *match_chain(const DzDictionary *self, guint64 head, const char *at, const char *end)
{
    for (guint32 i = bucket_of(self, head)->first - 1; i != NONE; i = link_at(self, i)->next) {
        const DzDictionaryEntry *entry = &link_at(self, i)->entry;
        if (entry->key.length <= (gsize)(end - at) && memcmp(entry->key.bytes, at, entry->key.length) == 0)
            return entry;
    }
    return NULL;
}

const DzDictionaryEntry *dz_dictionary_match(const DzDictionary *self, const char *at, const char *end)
{
    guint64 head = head_of(at, end);
    const DzDictionaryEntry *entry = match_chain(self, head, at, end);
    return entry != NULL ? entry : match_chain(self, head & ~(guint64)G_MAXUINT32, at, end);
}

guint32 dz_dictionary_get_n_entries(const DzDictionary *self)
{
    return self->links->len;
}

const DzDictionaryEntry *dz_dictionary_get_entry(const DzDictionary *self, guint32 index)
{
    return &link_at(self, index)->entry;
}

gboolean dz_dictionary_is_single(const DzDictionaryEntry *entry)
{
    return g_utf8_next_char(entry->key.bytes) >= entry->key.bytes + entry->key.length;
}
