/* meta.h -- what a page's head, JSON-LD and marked elements say of its article. */
#ifndef DZ_META_H
#define DZ_META_H

#include "fields.h"
#include "markup.h"

G_BEGIN_DECLS

/* NULL where the page does not say. Clear with dz_meta_clear(). */
typedef struct {
    char *headline;      /* of JSON-LD, OpenGraph or itemprop */
    char *page_title;    /* of <title> */
    GPtrArray *headings; /* char *: what stands in <h1>, in order; a few */
    GPtrArray *lower;    /* char *: in <h2> and <h3> */
    char *published;     /* ISO 8601 */
    char *shown;         /* the date that the text shows, ISO 8601 */
    char *source;        /* the outlet the page says it took the article from */
    char *site;          /* the site's name */
    char *author;        /* of JSON-LD */
    char *named;         /* of <meta>: the author, the editor or the site, as the site's makers understood it */
    char *reporter;      /* whom the text around the article names */
    char *url;
    char *body; /* JSON-LD's articleBody */
} DzMeta;

void dz_meta_read(const DzFields *names, xmlDoc *page, DzMeta *meta);
void dz_meta_clear(DzMeta *meta);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(DzMeta, dz_meta_clear)

/* The original's address, where `url` is that of an archive's copy; takes `url`. */
char *dz_meta_original_url(char *url);

/* The site's name, where <title> has it before or after `title`; NULL if there is nothing of the kind. */
char *dz_meta_site_of_title(const DzMeta *meta, const char *title);

/* Whether `name` (may be NULL) is the site's, or a part of it, rather than a person's. */
gboolean dz_meta_is_site(const DzMeta *meta, const char *title, const char *name);

/* The title of the article: the heading that the page's own title and headline repeat, else one of these without the
 * site's name after it. */
char *dz_meta_choose_title(const DzMeta *meta);

G_END_DECLS

#endif
