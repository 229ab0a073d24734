/* trie.c -- see trie.h.
 *
 * A node is a number; its children are found in one hash table under (node, code point), by open addressing. Most
 * places of a text begin no word: a bit for each first code point of the Basic Multilingual Plane turns them away.
 */
#include "trie.h"

#define FILTER_BITS (1U << 18)

typedef struct {
    guint64 key; /* node << 21 | code point; 0: free, since the root has no child U+0000 */
    guint32 child;
} Edge;

struct DzTrie {
    guint32 filter[FILTER_BITS / 32];
    gboolean has_single; /* a word of one code point: the filter is of no use */
    GArray *values;      /* guint32, by node */
    Edge *edges;
    guint32 mask; /* number of slots - 1, a power of two */
    guint32 used;
};

DzTrie *dz_trie_new(void)
{
    DzTrie *self = g_new0(DzTrie, 1);
    self->values = g_array_new(FALSE, TRUE, sizeof(guint32));
    g_array_set_size(self->values, 1);
    self->mask = 1023;
    self->edges = g_new0(Edge, self->mask + 1);
    return self;
}

void dz_trie_free(DzTrie *self)
{
    if (self == NULL)
        return;
    g_array_unref(self->values);
    g_free(self->edges);
    g_free(self);
}

/* The slot of `key`, or the free one where it belongs. */
static Edge *slot_of(Edge *edges, guint32 mask, guint64 key)
{
    guint32 slot = (guint32)((key * G_GUINT64_CONSTANT(0x9E3779B97F4A7C15)) >> 32) & mask;
    while (edges[slot].key != 0 && edges[slot].key != key)
        slot = (slot + 1) & mask;
    return &edges[slot];
}

static void grow(DzTrie *self)
{
    guint32 mask = self->mask * 2 + 1;
    Edge *edges = g_new0(Edge, (gsize)mask + 1);
    for (guint32 i = 0; i <= self->mask; i++)
        if (self->edges[i].key != 0)
            *slot_of(edges, mask, self->edges[i].key) = self->edges[i];
    g_free(self->edges);
    self->edges = edges;
    self->mask = mask;
}

static guint64 key_of(guint32 node, gunichar c)
{
    return (guint64)node << 21 | c;
}

static guint32 child_of(const DzTrie *self, guint32 node, gunichar c)
{
    return slot_of(self->edges, self->mask, key_of(node, c))->child;
}

static guint32 make_child(DzTrie *self, guint32 node, gunichar c)
{
    guint32 child = child_of(self, node, c);
    if (child != 0)
        return child;
    if (self->used * 2 > self->mask)
        grow(self);
    child = self->values->len;
    g_array_set_size(self->values, child + 1);
    *slot_of(self->edges, self->mask, key_of(node, c)) = (Edge){key_of(node, c), child};
    self->used++;
    return child;
}

static guint32 filter_bit(gunichar first, gunichar second)
{
    return (first * 0x9E3779B1U ^ second * 0x85EBCA77U) >> 7 & (FILTER_BITS - 1);
}

guint32 *dz_trie_value(DzTrie *self, const gunichar *word, guint32 length)
{
    g_return_val_if_fail(length > 0 && word[0] != 0, NULL);
    if (length == 1)
        self->has_single = TRUE;
    guint32 bit = filter_bit(word[0], length > 1 ? word[1] : 0);
    self->filter[bit / 32] |= 1U << bit % 32;
    guint32 node = 0;
    for (guint32 i = 0; i < length; i++)
        node = make_child(self, node, word[i]);
    return &g_array_index(self->values, guint32, node);
}

guint32 dz_trie_longest(const DzTrie *self, DzPoints text, guint32 at, guint32 *length)
{
    guint32 bit = filter_bit(text.at[at], dz_point(text, (gint64)at + 1));
    if (text.at[at] == 0 || (!self->has_single && (self->filter[bit / 32] & 1U << bit % 32) == 0))
        return 0;
    guint32 node = 0;
    guint32 value = 0;
    for (guint32 i = at; i < text.length; i++) {
        node = child_of(self, node, text.at[i]);
        if (node == 0)
            break;
        guint32 found = g_array_index(self->values, guint32, node);
        if (found == 0)
            continue;
        value = found;
        *length = i + 1 - at;
    }
    return value;
}
