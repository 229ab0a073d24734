/* jsonld.h -- schema.org articles in JSON-LD. */
#ifndef DZ_JSONLD_H
#define DZ_JSONLD_H

#include <glib.h>

G_BEGIN_DECLS

/* NULL where the object does not say; text is folded, the body is not. */
typedef struct {
    char *headline;
    char *published;
    char *author;
    char *publisher;
    char *provider; /* whom an aggregator has it from */
    char *url;
    char *body;
} DzJsonLd;

/* The first object of the script that is an article; NULL if there is none, or it is no JSON. */
DzJsonLd *dz_jsonld_read(const char *script);
void dz_jsonld_free(DzJsonLd *self);

G_END_DECLS

#endif
