/* source.h -- a noun phrase read as somebody or something that speaks. */
#ifndef DZ_SOURCE_H
#define DZ_SOURCE_H

#include "name.h"

G_BEGIN_DECLS

/* Who speaks, DZ_NOBODY where nobody was found. Spans in the page. */
typedef struct {
    DzSpan name;      /* the shortest form that says who; empty: nobody */
    DzSpan full;      /* with title or office */
    DzSpan title;     /* title or office alone */
    guint tags;       /* what it is: DZ_TAG_PERSON, _ROLE, _BODY, _PRONOUN … */
    guint uses;       /* DZ_USE_HE, _SHE, _THEY … of a pronoun or a title */
    gboolean unnamed; /* the phrase says that he is not named: 不愿具名的官员 */
    DzSpan pronoun;   /* what it was told by, where that is a pronoun; else empty */
} DzSource;

#define DZ_NOBODY ((DzSource){.tags = 0})

/* Somebody who is called just so: `span`. */
static inline DzSource dz_source_of(DzSpan span, guint tags)
{
    return (DzSource){.name = span, .full = span, .tags = tags};
}

static inline gboolean dz_source_is_known(const DzSource *self)
{
    return self->name.begin < self->name.end;
}

/* Reads the noun phrase that begins with unit `at`. Returns the unit after it; `at` itself if there is none. `source`
 * stays unknown where the phrase names nobody. */
guint dz_source_read(const DzPage *page, const DzNames *names, const GArray *units, guint at, DzSource *source);

/* The same for the phrase that ends before unit `end`, not reaching before `floor`. Returns its first unit; `end` if
 * there is none. */
guint dz_source_read_before(const DzPage *page, const DzNames *names, const GArray *units, guint floor, guint end,
                            DzSource *source);

/* The first unit of the part of a noun phrase that unit `head` closes, from unit `begin` on: after the last 的, 、 or
 * 一名. */
guint dz_source_own_part(const GArray *units, guint begin, guint head);

G_END_DECLS

#endif
