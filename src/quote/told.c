/* told.c -- see told.h.
 * In:     pairs of marks and their settings.
 * Out:    who said the same words elsewhere in the article, and who says most of it.
 * Knows:  that an attribution right beside a quotation is plain; that a heading, a lead or a caption repeats words that
 *         the text gives in full.
 */
#include "told.h"

#include <math.h>

/* Fewer letters are no words to be known again; no more quotations, and no more letters of each, are compared. */
enum { SHORTEST = 4, SHORTEST_NEARLY = 8, MOST = 64, LONGEST = 256 };

/* Share of the pairs of letters of a quotation that another holds, to be nearly all of it. */
#define NEARLY 0.75

/* A quotation whose speaker is plain. */
typedef struct {
    guint32 pair;
    DzSource source;
} Plain;

struct DzTold {
    const DzPage *page;
    const GArray *marked;
    GArray *plain;     /* Plain */
    GHashTable *holds; /* two letters -> guint64 *: which of `plain` hold them, a bit each */
    DzSource most;
};

typedef void (*LettersFunc)(guint key, gpointer data);

/* Calls `func` for each two letters of a quotation that follow each other, without points; returns how many. Of an
 * English page for each three: any two are in every long quotation. */
static guint for_each_two(const DzPage *page, DzSpan span, LettersFunc func, gpointer data)
{
    guint count = 0;
    gunichar before = 0;
    gunichar first = 0;
    for (guint32 i = span.begin; i < span.end && count < LONGEST; i++) {
        if (!g_unichar_isalnum(page->c[i]))
            continue;
        if (before != 0 && (first != 0 || !page->english)) {
            func((page->english ? first << 8 : 0) ^ before << 16 ^ page->c[i], data);
            count++;
        }
        first = before;
        before = page->c[i];
    }
    return count;
}

/* Who says a quotation by an act that stands right beside it. */
static DzSource plain_source(const DzListener *listener, guint32 index)
{
    const DzSetting *setting = dz_listener_get_setting(listener, index);
    guint32 before = setting->distance == 0 ? setting->before : DZ_NO_SPEECH;
    const DzSpeech *speech = dz_listener_get_speech(listener, setting->after != DZ_NO_SPEECH ? setting->after : before);
    return speech != NULL ? speech->source : DZ_NOBODY;
}

static guint count_of(const DzTold *self, const DzSource *source)
{
    guint count = 0;
    for (guint i = 0; i < self->plain->len; i++)
        if (dz_page_is_same(self->page, g_array_index(self->plain, Plain, i).source.name, source->name))
            count++;
    return count;
}

static DzSource find_most(const DzTold *self)
{
    for (guint i = 0; i < self->plain->len; i++) {
        const DzSource *source = &g_array_index(self->plain, Plain, i).source;
        if (2 * count_of(self, source) > self->plain->len)
            return *source;
    }
    return DZ_NOBODY;
}

typedef struct {
    const DzTold *told;
    guint bit;
    guint held[MOST];
} Comparison;

static void note_letters(guint key, gpointer data)
{
    const Comparison *self = data;
    guint64 *bits = g_hash_table_lookup(self->told->holds, GUINT_TO_POINTER(key));
    if (bits == NULL) {
        bits = g_new0(guint64, 1);
        g_hash_table_insert(self->told->holds, GUINT_TO_POINTER(key), bits);
    }
    *bits |= (guint64)1 << self->bit;
}

static void count_letters(guint key, gpointer data)
{
    Comparison *self = data;
    const guint64 *bits = g_hash_table_lookup(self->told->holds, GUINT_TO_POINTER(key));
    for (guint i = 0; bits != NULL && i < self->told->plain->len; i++)
        self->held[i] += (*bits >> i & 1) != 0;
}

static void add_plain(DzTold *self, guint32 pair, const DzSource *source)
{
    Comparison comparison = {.told = self, .bit = self->plain->len};
    Plain plain = {pair, *source};
    g_array_append_val(self->plain, plain);
    for_each_two(self->page, g_array_index(self->marked, DzMarked, pair).span, note_letters, &comparison);
}

void dz_told_add(DzTold *self, guint32 pair, const DzSource *source)
{
    gboolean known = !dz_source_is_known(source) || self->plain->len >= MOST ||
                     dz_span_length(g_array_index(self->marked, DzMarked, pair).span) < SHORTEST;
    for (guint i = 0; i < self->plain->len && !known; i++)
        known = g_array_index(self->plain, Plain, i).pair == pair;
    if (!known)
        add_plain(self, pair, source);
}

DzTold *dz_told_new(const DzPage *page, const GArray *marked, const DzListener *listener)
{
    DzTold *self = g_new0(DzTold, 1);
    self->page = page;
    self->marked = marked;
    self->plain = g_array_new(FALSE, FALSE, sizeof(Plain));
    self->holds = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    for (guint32 i = 0; i < marked->len && self->plain->len < MOST; i++) {
        DzSource source = plain_source(listener, i);
        if (dz_source_is_known(&source) && dz_span_length(g_array_index(marked, DzMarked, i).span) >= SHORTEST)
            add_plain(self, i, &source);
    }
    self->most = find_most(self);
    return self;
}

void dz_told_free(DzTold *self)
{
    if (self == NULL)
        return;
    g_array_unref(self->plain);
    g_hash_table_unref(self->holds);
    g_free(self);
}

DzSource dz_told_of_words(const DzTold *self, guint32 index, gboolean *nearly)
{
    Comparison comparison = {.told = self};
    guint all = for_each_two(self->page, g_array_index(self->marked, DzMarked, index).span, count_letters, &comparison);
    guint least = all >= SHORTEST_NEARLY ? (guint)ceil(NEARLY * all) : all;
    DzSource best = DZ_NOBODY;
    *nearly = FALSE;
    for (guint i = 0; all + 1 >= SHORTEST && i < self->plain->len; i++) {
        guint held = comparison.held[i];
        const Plain *plain = &g_array_index(self->plain, Plain, i);
        if (plain->pair == index || held < least || (held == least && dz_source_is_known(&best)))
            continue;
        least = held;
        best = plain->source;
        *nearly = held < all;
    }
    return best;
}

DzSource dz_told_most(const DzTold *self)
{
    return self->most;
}
