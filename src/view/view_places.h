/* view_places.h -- where keys stand in articles: an inverted index, which is one sorted array. */
#ifndef DZ_VIEW_PLACES_H
#define DZ_VIEW_PLACES_H

#include <duizhao/base.h>

G_BEGIN_DECLS

typedef struct {
    guint64 key;
    guint32 article;
    guint32 at; /* in the article, in whatever the index counts */
} DzPlace;

/* Places one after the other in an index, which must outlive them. */
typedef struct {
    const DzPlace *begin;
    const DzPlace *end;
} DzPlaces;

/* DzPlace, in any order, which becomes that of keys, then articles, then where in them. */
void dz_places_sort(GArray *places);

/* Where `key` stands in articles of a range, in a sorted index. */
DzPlaces dz_places_of(const GArray *index, guint64 key, DzSpan articles);

/* The first of them that is not before `at` in `article`; their end: none is. */
const DzPlace *dz_places_from(DzPlaces self, guint32 article, guint32 at);

G_END_DECLS

#endif
