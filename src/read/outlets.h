/* outlets.h -- what is known of outlets: their domains and names, and how their pages are built. */
#ifndef DZ_OUTLETS_H
#define DZ_OUTLETS_H

#include "article.h"

#include <duizhao/options.h>

G_BEGIN_DECLS

/* Never changed once made. */
typedef struct DzOutlets DzOutlets;

/* All fields belong to the DzOutlets. */
typedef struct {
    char *name;
    char *traditional;  /* its name where an article is in Traditional characters; NULL: the same */
    char *latin;        /* and where it is in no Chinese */
    GPtrArray *names;   /* char *: other names, as an author field or a page's site name has them */
    GPtrArray *domains; /* char *: "bbc.com" stands for "www.bbc.com" too; "bbc.com/zhongwen" for a part of it */
    /* How its pages are built; what is NULL or finds nothing is left to what all pages have in common. */
    char *title; /* XPath */
    char *date;
    char *author;
    char *source;           /* XPath: whose article it is, on a platform that holds those of many */
    char *body;             /* of the elements that hold the article */
    GPtrArray *drop;        /* char *: XPath of elements in it that are not to be read */
    GPtrArray *boilerplate; /* GRegex *: texts of blocks that are no part of any of its articles */
    char *zone;             /* of its dates that have none: "+08:00" */
    char *region;           /* where it is at home: "HK", "TW", …; NULL: as its address says */
} DzOutlet;

/* NULL and DZ_ERROR_DATA if read/outlets.yaml is unusable. */
DzOutlets *dz_outlets_new(const DzOptions *options, GError **error);
void dz_outlets_free(DzOutlets *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzOutlets, dz_outlets_free)

/* The outlet whose page `url` is, or that is called `name`; NULL for NULL, and if there is none. */
const DzOutlet *dz_outlets_find_by_url(const DzOutlets *self, const char *url);
const DzOutlet *dz_outlets_find_by_name(const DzOutlets *self, const char *name);

/* The first of the user's rules that fits an article's URL (may be NULL) and path as it was given, else the first that
 * fits the absolute one; NULL: none does. */
const DzOutletRule *dz_outlets_find_by_rule(const DzOptions *options, const char *url, const char *path);

/* Where articles have no outlet: a note for each of the user's rules by path that fits none. */
void dz_outlets_note_unused(const DzOptions *options, const GPtrArray *articles, GPtrArray *notes);

/* The host of an URL without its "www."; NULL if it has none. Free with g_free(). */
char *dz_outlets_host_of(const char *url);

/* The region of an URL's host, by its country: "HK", "TW", "MO", "SG"; NULL: it tells none of those that write Chinese
 * their own way. */
const char *dz_outlets_region_of(const char *url);

/* The name to show for an article in a script ("Hant", "Latn", …; NULL: unknown) that calls the outlet `called` (may be
 * NULL). */
const char *dz_outlet_name_in(const DzOutlet *self, const char *script, const char *called);

/* Whether `name` is one of the outlet's own names. */
gboolean dz_outlet_is_called(const DzOutlet *self, const char *name);

G_END_DECLS

#endif
