/* view_places.c -- see view_places.h. */
#include "view_places.h"

#include "ranges.h"

static gint compare_places(gconstpointer a, gconstpointer b)
{
    const DzPlace *x = a;
    const DzPlace *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    if (x->article != y->article)
        return x->article < y->article ? -1 : 1;
    return (x->at > y->at) - (x->at < y->at);
}

void dz_places_sort(GArray *places)
{
    g_array_sort(places, compare_places);
}

/* The first place that is not before `wanted`. */
static const DzPlace *first_from(DzPlaces self, DzPlace wanted)
{
    guint n = (guint)(self.end - self.begin);
    return self.begin + dz_first_from(self.begin, n, sizeof wanted, compare_places, &wanted);
}

DzPlaces dz_places_of(const GArray *index, guint64 key, DzSpan articles)
{
    const DzPlace *all = (const DzPlace *)(const void *)index->data;
    DzPlaces places = {all, all + index->len};
    places.begin = first_from(places, (DzPlace){key, articles.begin, 0});
    places.end = first_from(places, (DzPlace){key, articles.end, 0});
    return places;
}

const DzPlace *dz_places_from(DzPlaces self, guint32 article, guint32 at)
{
    return self.begin < self.end ? first_from(self, (DzPlace){self.begin->key, article, at}) : self.end;
}
