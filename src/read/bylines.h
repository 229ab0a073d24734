/* bylines.h -- the names in bylines: who wrote it, whom a page took it from. */
#ifndef DZ_BYLINES_H
#define DZ_BYLINES_H

#include <duizhao/options.h>

G_BEGIN_DECLS

typedef struct DzBylines DzBylines; /* never changed once made */

/* NULL and DZ_ERROR_DATA if read/bylines.tsv is unusable. */
DzBylines *dz_bylines_new(const DzOptions *options, GError **error);
void dz_bylines_free(DzBylines *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzBylines, dz_bylines_free)

/* The name in an author field, without "記者" before it and "／綜合報導" after it. NULL if the field holds no person:
 * an address, a placeholder, the outlet itself. Takes `field`; either may be NULL. */
char *dz_bylines_clean(const DzBylines *self, char *field, const char *outlet);

/* Where a text that may name somebody stands. */
typedef enum {
    DZ_BYLINE_LINE,      /* near an article: 記者：…, 文／…, By … */
    DZ_BYLINE_SURE,      /* the same, known to be a byline: a name alone too */
    DZ_BYLINE_AUTHOR,    /* in an element that is called an author's */
    DZ_BYLINE_PARAGRAPH, /* of the article, with the reporter in its opening or at its end: （某社記者…電）,
                            （…／某地報導） */
} DzBylinePlace;

/* The reporter that the text names; NULL if it names none. */
char *dz_bylines_find(const DzBylines *self, DzBylinePlace place, const char *text);

/* The outlet that a line of metadata says the article was taken from, or that stands beside its date; NULL if none. */
char *dz_bylines_find_source(const DzBylines *self, const char *line);

/* The agency that the dateline of an article's first paragraph names: “LORRIN, March 12 (Reuters) -”,
 * （路透社伦敦12日电）. NULL if it names none. */
char *dz_bylines_find_agency(const DzBylines *self, const char *paragraph);

G_END_DECLS

#endif
