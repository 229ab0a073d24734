/* words.c -- see words.h.
 * In:     words.
 * Out:    a trie whose edges lie in one open hash table: a step is one probe, whatever the alphabet.
 */
#include "words.h"

#include "data.h"

typedef struct {
    guint64 key; /* node << 21 | code point; 0: free, since node 0 has no edge for U+0000 */
    guint32 to;
} Edge;

typedef struct {
    guint tags;
    guint value;
} Node;

struct DzWords {
    Edge *edges;
    guint32 n_edges;
    guint32 capacity; /* a power of two */
    GArray *nodes;    /* Node; the first is the root */
    gboolean lower;   /* the words are in lower case, a text may have them in any */
};

DzWords *dz_words_new(void)
{
    DzWords *self = g_new0(DzWords, 1);
    Node root = {0, 0};
    self->capacity = 1024;
    self->edges = g_new0(Edge, self->capacity);
    self->nodes = g_array_new(FALSE, FALSE, sizeof(Node));
    g_array_append_val(self->nodes, root);
    return self;
}

void dz_words_free(DzWords *self)
{
    if (self == NULL)
        return;
    g_free(self->edges);
    g_array_unref(self->nodes);
    g_free(self);
}

static guint64 key_of(guint32 node, gunichar c)
{
    return (guint64)node << 21 | c;
}

/* The edge for `key`, or the free place where it would stand. */
static Edge *place_of(const DzWords *self, guint64 key)
{
    guint64 hash = key * G_GUINT64_CONSTANT(0x9E3779B97F4A7C15);
    guint32 at = (guint32)(hash >> 32) & (self->capacity - 1);
    while (self->edges[at].key != 0 && self->edges[at].key != key)
        at = (at + 1) & (self->capacity - 1);
    return &self->edges[at];
}

static void grow(DzWords *self)
{
    g_autofree Edge *old = self->edges;
    guint32 n = self->capacity;
    self->capacity = n * 2;
    self->edges = g_new0(Edge, self->capacity);
    for (guint32 i = 0; i < n; i++)
        if (old[i].key != 0)
            *place_of(self, old[i].key) = old[i];
}

static guint32 step(DzWords *self, guint32 node, gunichar c)
{
    Edge *edge = place_of(self, key_of(node, c));
    if (edge->key != 0)
        return edge->to;
    Node empty = {0, 0};
    *edge = (Edge){key_of(node, c), self->nodes->len};
    guint32 to = edge->to;
    g_array_append_val(self->nodes, empty);
    if (++self->n_edges * 2 > self->capacity)
        grow(self);
    return to;
}

static void mark(DzWords *self, guint32 node, guint tags, guint value)
{
    Node *last = &g_array_index(self->nodes, Node, node);
    last->tags |= tags;
    last->value = value;
}

void dz_words_add(DzWords *self, const char *word, guint tags, guint value)
{
    guint32 node = 0;
    for (const char *at = word; *at != '\0'; at = g_utf8_next_char(at))
        node = step(self, node, g_utf8_get_char(at));
    if (node != 0)
        mark(self, node, tags, value);
}

void dz_words_add_reversed(DzWords *self, const char *word, guint tags, guint value)
{
    g_autofree char *reversed = g_utf8_strreverse(word, -1);
    dz_words_add(self, reversed, tags, value);
}

static DzWord walk(const DzWords *self, const gunichar *text, gsize length, guint wanted, gssize direction)
{
    DzWord best = {0, 0, 0};
    guint32 node = 0;
    for (gsize i = 0; i < length; i++) {
        gunichar c = text[direction * (gssize)i];
        const Edge *edge = place_of(self, key_of(node, self->lower ? g_unichar_tolower(c) : c));
        if (edge->key == 0)
            break;
        node = edge->to;
        const Node *here = &g_array_index(self->nodes, Node, node);
        if ((here->tags & wanted) != 0)
            best = (DzWord){(guint32)i + 1, here->tags, here->value};
    }
    return best;
}

DzWord dz_words_get(const DzWords *self, const char *word)
{
    glong length = 0;
    g_autofree gunichar *text = g_utf8_to_ucs4_fast(word, -1, &length);
    DzWord found = walk(self, text, (gsize)length, ~0u, 1);
    return found.length == (guint32)length ? found : (DzWord){0, 0, 0};
}

DzWord dz_words_match(const DzWords *self, const gunichar *text, gsize length, guint wanted)
{
    return walk(self, text, length, wanted, 1);
}

DzWord dz_words_match_before(const DzWords *self, const gunichar *text, gsize length, guint wanted)
{
    return walk(self, text - 1, length, wanted, -1);
}

/* -- A file of words by class ------------------------------------------------------------------------------------ */

typedef struct {
    DzWords *words;
    const char *const *classes;
    guint n_classes;
    guint n_lines;
} Reader;

static gboolean add_line(char **fields, gpointer user_data, GError **error)
{
    Reader *self = user_data;
    guint class = 0;
    while (class < self->n_classes && !g_str_equal(self->classes[class], fields[0]))
        class += 1;
    if (class == self->n_classes) {
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\" is no class of words", fields[0]);
        return FALSE;
    }
    g_auto(GStrv) words = g_strsplit(fields[1], "|", -1);
    for (char **word = words; *word != NULL; word++)
        dz_words_add(self->words, *word, 1U << class, self->n_lines);
    self->n_lines++;
    return TRUE;
}

DzWords *dz_words_load(const DzOptions *options, const char *file, const char *const *classes, guint n, GError **error)
{
    g_autoptr(DzWords) self = dz_words_new();
    Reader reader = {.words = self, .classes = classes, .n_classes = n};
    if (!dz_data_read(options, file, 2, 2, add_line, &reader, error))
        return NULL;
    self->lower = TRUE;
    return g_steal_pointer(&self);
}
