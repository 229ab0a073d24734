/* step.c -- see step.h.
 *
 * OpenCC looks up every place of a text in every dictionary. Most places need no look: a code point with which no
 * phrase begins is copied, or replaced by the value of its own key. A bit for each code point of the Basic Multilingual
 * Plane tells those that are merely copied, so that a text in the right script is scanned and copied in long runs.
 * Where a phrase might begin, the dictionaries are asked, in OpenCC's order: first the longest key of the first
 * dictionary.
 */
#include "step.h"

#include "utf8.h"

#include <string.h>

#define PLANE 65536
#define WORD 64
#define PAIR 7 /* bytes that must be there to read two sequences of three, four at a time */
#define PAGE 256
#define N_PAGES (0x110000 / PAGE)

/* What to do with a code point, its action: bits that say that a phrase may begin with it (ASK) or that it is a segment
 * of its own (ALONE), and above them the number of its value + 1, or 0 to copy it. COPY is none of all. */
enum { COPY = 0, ASK = 1, ALONE = 2, VALUE_SHIFT = 2 };

#define FILTER_BITS_A_PHRASE 16

struct DzStep {
    GPtrArray *dictionaries;
    guint n_segmenting;
    guint64 attention[PLANE / WORD]; /* a bit for each code point that is not merely copied */
    guint64 han[PLANE / WORD];       /* the same for sequences of three bytes; what they may not hold has a bit too */
    guint32 *pages[N_PAGES];         /* action by code point; NULL: COPY for all of the page */
    GArray *values;                  /* DzPiece */
    guint64 *filter;                 /* bits under the first two code points of phrases */
    guint32 filter_mask;
    gboolean ascii_is_plain; /* none of ASCII needs attention */
};

/* One run of a step over a text. */
typedef struct {
    const DzStep *step;
    DzBuffer *out;
    GArray *ends;
} Run;

static guint32 action_of(const DzStep *self, gunichar c)
{
    const guint32 *page = self->pages[c / PAGE];
    return page != NULL ? page[c % PAGE] : COPY;
}

static void add_action(DzStep *self, gunichar c, guint32 action)
{
    guint32 **page = &self->pages[c / PAGE];
    if (*page == NULL)
        *page = g_new0(guint32, PAGE);
    (*page)[c % PAGE] |= action;
    if (c < PLANE)
        self->attention[c / WORD] |= (guint64)1 << c % WORD;
}

static guint32 filter_bit(const DzStep *self, gunichar first, gunichar second)
{
    guint64 pair = (guint64)first << 21 | second;
    return (guint32)(pair * G_GUINT64_CONSTANT(0x9E3779B97F4A7C15) >> 32) & self->filter_mask;
}

static void enter_phrase(DzStep *self, const char *key)
{
    gunichar first = g_utf8_get_char(key);
    guint32 bit = filter_bit(self, first, g_utf8_get_char(g_utf8_next_char(key)));
    self->filter[bit / WORD] |= (guint64)1 << bit % WORD;
    add_action(self, first, ASK);
}

/* Of several dictionaries with one key, the first counts. */
static void enter_single(DzStep *self, const DzDictionaryEntry *entry, guint32 flags)
{
    gunichar c = g_utf8_get_char(entry->key.bytes);
    if (action_of(self, c) >> VALUE_SHIFT != 0)
        return;
    g_array_append_val(self->values, entry->value);
    add_action(self, c, self->values->len << VALUE_SHIFT | flags);
}

static void enter_dictionary(DzStep *self, const DzDictionary *dictionary, guint32 flags)
{
    for (guint32 i = 0; i < dz_dictionary_get_n_entries(dictionary); i++) {
        const DzDictionaryEntry *entry = dz_dictionary_get_entry(dictionary, i);
        if (dz_dictionary_is_single(entry))
            enter_single(self, entry, flags);
        else
            enter_phrase(self, entry->key.bytes);
    }
}

static guint32 count_entries(const GPtrArray *dictionaries)
{
    guint32 n = 0;
    for (guint i = 0; i < dictionaries->len; i++)
        n += dz_dictionary_get_n_entries(g_ptr_array_index(dictionaries, i));
    return n;
}

DzStep *dz_step_new(GPtrArray *dictionaries, guint n_segmenting)
{
    DzStep *self = g_new0(DzStep, 1);
    self->dictionaries = g_ptr_array_ref(dictionaries);
    self->n_segmenting = n_segmenting;
    self->values = g_array_new(FALSE, FALSE, sizeof(DzPiece));
    self->filter_mask = WORD - 1;
    while (self->filter_mask < FILTER_BITS_A_PHRASE * count_entries(dictionaries))
        self->filter_mask = self->filter_mask * 2 + 1;
    self->filter = g_new0(guint64, self->filter_mask / WORD + 1);
    for (guint i = 0; i < dictionaries->len; i++)
        enter_dictionary(self, g_ptr_array_index(dictionaries, i), i < n_segmenting ? ALONE : 0);
    memcpy(self->han, self->attention, sizeof self->han);
    memset(self->han, 0xFF, 0x800 / 8);
    memset(self->han + 0xD800 / WORD, 0xFF, 0x800 / 8);
    self->ascii_is_plain = self->attention[0] == 0 && self->attention[1] == 0;
    return self;
}

void dz_step_free(DzStep *self)
{
    if (self == NULL)
        return;
    for (guint i = 0; i < N_PAGES; i++)
        g_free(self->pages[i]);
    g_array_unref(self->values);
    g_free(self->filter);
    g_ptr_array_unref(self->dictionaries);
    g_free(self);
}

gboolean dz_step_has_phrases(const DzStep *self, guint from)
{
    for (guint i = from; i < self->dictionaries->len; i++) {
        const DzDictionary *dictionary = g_ptr_array_index(self->dictionaries, i);
        for (guint32 k = 0; k < dz_dictionary_get_n_entries(dictionary); k++)
            if (!dz_dictionary_is_single(dz_dictionary_get_entry(dictionary, k)))
                return TRUE;
    }
    return FALSE;
}

static gboolean needs_attention(const DzStep *self, guint32 c)
{
    return (self->attention[c / WORD] >> c % WORD & 1) != 0;
}

/* The code point of the sequence at `at`, with its length; a length of 0: it is broken. */
static inline gunichar read_point(const char *text, const char *end, guint32 *length)
{
    const guint8 *at = (const guint8 *)text;
    if (end - text >= 3 && at[0] > 0xE0 && at[0] < 0xED && (at[1] & 0xC0) == 0x80 && (at[2] & 0xC0) == 0x80) {
        *length = 3;
        return (at[0] & 0x0FU) << 12 | (at[1] & 0x3FU) << 6 | (at[2] & 0x3FU);
    }
    *length = dz_utf8_sequence_length(text, end);
    return *length > 0 ? g_utf8_get_char(text) : 0;
}

static gboolean passes_filter(const DzStep *self, gunichar first, gunichar second)
{
    guint32 bit = filter_bit(self, first, second);
    return (self->filter[bit / WORD] >> bit % WORD & 1) != 0;
}

/* Whether a phrase may begin with `first`, which ends at `second`. */
static gboolean may_be_phrase(const DzStep *self, gunichar first, const char *second, const char *end)
{
    guint32 length = 0;
    gunichar c = second < end ? read_point(second, end, &length) : 0;
    return length > 0 && passes_filter(self, first, c);
}

/* Past ASCII that is merely copied: eight at a time, where all of ASCII is. */
static const char *ascii_end(const DzStep *self, const char *at, const char *end)
{
    guint64 eight = 0;
    for (; self->ascii_is_plain && end - at >= 8; at += 8) {
        memcpy(&eight, at, sizeof eight);
        if ((eight & G_GUINT64_CONSTANT(0x8080808080808080)) != 0)
            break;
    }
    while (at < end && (guint8)*at < 0x80 && !needs_attention(self, (guint8)*at))
        at++;
    return at;
}

static inline guint32 four_bytes(const char *at)
{
    guint32 four = 0;
    memcpy(&four, at, sizeof four);
    return GUINT32_FROM_LE(four);
}

/* Whether the low three of four bytes, the first lowest, are of the form of a three-byte sequence. */
static inline gboolean is_three_byte(guint32 four)
{
    return (four & 0xC0C0F0) == 0x8080E0;
}

/* Its code point; not for what is overlong or a surrogate. */
static inline gunichar three_byte_point(guint32 four)
{
    return (four & 0x0F) << 12 | (four >> 2 & 0xFC0) | (four >> 16 & 0x3F);
}

/* Past three-byte sequences that are merely copied, no phrase beginning with them. Of a code point's bits, the first
 * ten choose a word of the table and the last six its bit. */
static const char *han_end(const DzStep *self, const char *at, const char *end)
{
    if (end - at < PAIR)
        return at;
    for (const char *last = end - PAIR; at <= last; at += 3) {
        guint32 four = four_bytes(at);
        if (!is_three_byte(four))
            break;
        guint64 word = self->han[(four & 0x0F) << 6 | (four >> 8 & 0x3F)];
        if ((word >> (four >> 16 & 0x3F) & 1) == 0)
            continue;
        gunichar c = three_byte_point(four);
        guint32 next = four_bytes(at + 3);
        if (action_of(self, c) != ASK || !is_three_byte(next) || passes_filter(self, c, three_byte_point(next)))
            break;
    }
    return at;
}

/* Past ASCII and three-byte sequences that are merely copied. */
static const char *plain_end(const DzStep *self, const char *at, const char *end)
{
    for (const char *before = NULL; at < end && at != before;) {
        before = at;
        at = (guint8)*at < 0x80 ? ascii_end(self, at, end) : han_end(self, at, end);
    }
    return at;
}

static void end_segment(const Run *run)
{
    if (run->ends == NULL || run->out->length == 0)
        return;
    if (run->ends->len > 0 && g_array_index(run->ends, gsize, run->ends->len - 1) == run->out->length)
        return;
    g_array_append_val(run->ends, run->out->length);
}

/* The entry of the first dictionary that knows how the text at `at` begins; `*alone`: it is a segment of its own. */
static const DzDictionaryEntry *ask(const DzStep *self, const char *at, const char *end, gboolean *alone)
{
    for (guint i = 0; i < self->dictionaries->len; i++) {
        const DzDictionaryEntry *entry = dz_dictionary_match(g_ptr_array_index(self->dictionaries, i), at, end);
        *alone = i < self->n_segmenting;
        if (entry != NULL)
            return entry;
    }
    return NULL;
}

/* What takes the place of what stands at `at`, whose first code point is `c`. Sets the place after it, and NULL bytes
 * if nothing does. */
static DzPiece value_at(const DzStep *self, gunichar c, const char **at, guint32 length, const char *end,
                        gboolean *alone)
{
    guint32 action = action_of(self, c);
    const char *next = *at + length;
    const DzDictionaryEntry *entry = NULL;
    if (action != COPY && ((action & ALONE) != 0 || ((action & ASK) != 0 && may_be_phrase(self, c, next, end))))
        entry = ask(self, *at, end, alone);
    *at = entry != NULL ? *at + entry->key.length : next;
    if (entry != NULL)
        return entry->value;
    *alone = FALSE;
    return action >> VALUE_SHIFT != 0 ? g_array_index(self->values, DzPiece, (action >> VALUE_SHIFT) - 1)
                                      : (DzPiece){0};
}

/* Gives the end, or the first broken sequence. What is copied waits until something else comes. */
static const char *convert_segment(const Run *run, const char *begin, const char *end)
{
    const char *waiting = begin;
    const char *at = begin;
    while ((at = plain_end(run->step, at, end)) < end) {
        guint32 length = 0;
        gunichar c = read_point(at, end, &length);
        if (length == 0)
            break;
        const char *here = at;
        gboolean alone = FALSE;
        DzPiece value = value_at(run->step, c, &at, length, end, &alone);
        if (value.bytes == NULL)
            continue;
        dz_buffer_append(run->out, waiting, (gsize)(here - waiting));
        if (alone)
            end_segment(run);
        dz_buffer_append(run->out, value.bytes, value.length);
        if (alone)
            end_segment(run);
        waiting = at;
    }
    dz_buffer_append(run->out, waiting, (gsize)(at - waiting));
    return at;
}

gsize dz_step_run(const DzStep *self, const char *utf8, const gsize *segments, guint n_segments, DzBuffer *out,
                  GArray *ends)
{
    Run run = {self, out, ends};
    const char *at = utf8;
    for (guint i = 0; i < n_segments; i++) {
        const char *end = utf8 + segments[i];
        at = convert_segment(&run, at, end);
        end_segment(&run);
        if (at < end)
            break;
    }
    return (gsize)(at - utf8);
}
