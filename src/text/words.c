/* words.c -- see words.h.
 * In:     words.
 * Out:    a trie whose steps lie in one open hash table: each is one probe, whatever the alphabet. A probe into a large
 *         table waits for memory, so most texts are turned away before the first: no word begins with their letter.
 */
#include "words.h"

#include "data.h"

enum { BASIC = 0x10000 }; /* letters of the basic plane */

/* What a step comes to: a node, and what the word that ends there says. */
typedef struct {
    guint32 node; /* nodes are numbered as they come; 0 is the root, and no step comes to it */
    guint tags;
    guint value;
} Step;

struct DzWords {
    guint8 first[BASIC / 8]; /* a bit a letter: whether a word begins with it */
    guint64 *keys;           /* node << 21 | code point; 0: free, since no word holds U+0000 */
    Step *steps;             /* one for each key, apart from them: most probes find nothing and need the keys alone */
    guint32 n_steps;
    guint32 capacity; /* a power of two */
    gboolean lower;   /* the words are in lower case, a text may have them in any */
};

DzWords *dz_words_new(void)
{
    DzWords *self = g_new0(DzWords, 1);
    self->capacity = 256;
    self->keys = g_new0(guint64, self->capacity);
    self->steps = g_new0(Step, self->capacity);
    return self;
}

void dz_words_free(DzWords *self)
{
    if (self == NULL)
        return;
    g_free(self->keys);
    g_free(self->steps);
    g_free(self);
}

static guint64 key_of(guint32 node, gunichar c)
{
    return (guint64)node << 21 | c;
}

/* Where `key` is, or the free place where it would stand. */
static guint32 place_of(const DzWords *self, guint64 key)
{
    guint64 hash = key * G_GUINT64_CONSTANT(0x9E3779B97F4A7C15);
    guint32 at = (guint32)(hash >> 32) & (self->capacity - 1);
    while (self->keys[at] != 0 && self->keys[at] != key)
        at = (at + 1) & (self->capacity - 1);
    return at;
}

static void grow(DzWords *self)
{
    g_autofree guint64 *keys = self->keys;
    g_autofree Step *steps = self->steps;
    guint32 n = self->capacity;
    self->capacity = n * 2;
    self->keys = g_new0(guint64, self->capacity);
    self->steps = g_new0(Step, self->capacity);
    for (guint32 i = 0; i < n; i++) {
        if (keys[i] == 0)
            continue;
        guint32 at = place_of(self, keys[i]);
        self->keys[at] = keys[i];
        self->steps[at] = steps[i];
    }
}

/* The step from `node` by `c`, which is made if there is none. Good until the next is made. */
static Step *step(DzWords *self, guint32 node, gunichar c)
{
    guint64 key = key_of(node, c);
    guint32 at = place_of(self, key);
    if (self->keys[at] != 0)
        return &self->steps[at];
    if (++self->n_steps * 4 > self->capacity * 3) {
        grow(self);
        at = place_of(self, key);
    }
    self->keys[at] = key;
    self->steps[at].node = self->n_steps;
    return &self->steps[at];
}

void dz_words_add(DzWords *self, const char *word, guint tags, guint value)
{
    Step *last = NULL;
    for (const char *at = word; *at != '\0'; at = g_utf8_next_char(at))
        last = step(self, last == NULL ? 0 : last->node, g_utf8_get_char(at));
    if (last == NULL)
        return;
    last->tags |= tags;
    last->value = value;
    gunichar first = g_utf8_get_char(word);
    if (first < BASIC)
        self->first[first / 8] |= (guint8)(1U << first % 8);
}

void dz_words_add_reversed(DzWords *self, const char *word, guint tags, guint value)
{
    g_autofree char *reversed = g_utf8_strreverse(word, -1);
    dz_words_add(self, reversed, tags, value);
}

static gboolean may_begin(const DzWords *self, gunichar c)
{
    return c >= BASIC || (self->first[c / 8] >> c % 8 & 1) != 0;
}

static DzWord walk(const DzWords *self, const gunichar *text, gsize length, guint wanted, gssize direction)
{
    DzWord best = {0, 0, 0};
    guint32 node = 0;
    for (gsize i = 0; i < length; i++) {
        gunichar c = text[direction * (gssize)i];
        if (self->lower)
            c = g_unichar_tolower(c);
        if (i == 0 && !may_begin(self, c))
            break;
        guint32 at = place_of(self, key_of(node, c));
        if (self->keys[at] == 0)
            break;
        const Step *here = &self->steps[at];
        if ((here->tags & wanted) != 0)
            best = (DzWord){(guint32)i + 1, here->tags, here->value};
        node = here->node;
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
