/* pins.c -- see pins.h.
 * In:     an editor's corrections about events.
 * Out:    pairs of articles; whether they were obeyed.
 * Not here: obeying them (agglomerate.c).
 */
#include "pins.h"

#include "neighbours.h"

/* The indices of the articles that a correction names, place after place; NULL if a place names none. */
static GArray *articles_named(const DzCorrection *correction, const GPtrArray *articles)
{
    g_autoptr(GArray) named = g_array_new(FALSE, FALSE, sizeof(guint));
    for (guint i = 0; i < correction->places->len; i++) {
        guint before = named->len;
        for (guint k = 0; k < articles->len; k++)
            if (dz_corrected_place_is_in(g_ptr_array_index(correction->places, i), g_ptr_array_index(articles, k)))
                g_array_append_val(named, k);
        if (named->len == before)
            return NULL;
    }
    return g_steal_pointer(&named);
}

static void add_pairs(GArray *pairs, const GArray *named)
{
    for (guint i = 0; i < named->len; i++) {
        for (guint k = i + 1; k < named->len; k++) {
            guint x = g_array_index(named, guint, i);
            guint y = g_array_index(named, guint, k);
            DzPair pair = {.a = MIN(x, y), .b = MAX(x, y)};
            if (x != y)
                g_array_append_val(pairs, pair);
        }
    }
}

void dz_pins_init(DzPins *self, const DzCorrections *corrections, const GPtrArray *articles)
{
    self->together = g_array_new(FALSE, FALSE, sizeof(DzPair));
    self->apart = g_array_new(FALSE, FALSE, sizeof(DzPair));
    for (guint i = 0; corrections != NULL && i < corrections->list->len; i++) {
        const DzCorrection *correction = g_ptr_array_index(corrections->list, i);
        g_autoptr(GArray) named =
            dz_correction_is_about_events(correction) ? articles_named(correction, articles) : NULL;
        if (named != NULL)
            add_pairs(correction->kind == DZ_CORRECTION_SAME_EVENT ? self->together : self->apart, named);
    }
}

void dz_pins_clear(DzPins *self)
{
    g_clear_pointer(&self->together, g_array_unref);
    g_clear_pointer(&self->apart, g_array_unref);
}

static gboolean holds(const DzCorrection *correction, const GArray *named, const GPtrArray *articles)
{
    g_autoptr(GArray) pairs = g_array_new(FALSE, FALSE, sizeof(DzPair));
    add_pairs(pairs, named);
    for (guint i = 0; i < pairs->len; i++) {
        const DzPair *pair = &g_array_index(pairs, DzPair, i);
        const DzArticle *a = g_ptr_array_index(articles, pair->a);
        const DzArticle *b = g_ptr_array_index(articles, pair->b);
        if ((a->event == b->event) != (correction->kind == DZ_CORRECTION_SAME_EVENT))
            return FALSE;
    }
    return pairs->len > 0;
}

void dz_pins_mark_applied(DzCorrections *corrections, const GPtrArray *articles)
{
    for (guint i = 0; corrections != NULL && i < corrections->list->len; i++) {
        DzCorrection *correction = g_ptr_array_index(corrections->list, i);
        g_autoptr(GArray) named =
            dz_correction_is_about_events(correction) ? articles_named(correction, articles) : NULL;
        if (named != NULL)
            correction->applied = holds(correction, named, articles);
    }
}
