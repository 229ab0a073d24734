/* feed.h -- RSS, RDF and Atom feeds: an article an entry. */
#ifndef DZ_FEED_H
#define DZ_FEED_H

#include "source.h"

G_BEGIN_DECLS

/* Whether the text begins as a feed does. */
gboolean dz_is_feed(const char *text);

/* The entries of a feed in UTF-8, as HTML in UTF-8, in the order of the feed; empty if it has none. */
GPtrArray *dz_feed_read(const char *text, gsize length);

G_END_DECLS

#endif
