/* guard.h -- HTML that libxml2 reads in linear time and whole. */
#ifndef DZ_GUARD_H
#define DZ_GUARD_H

#include <duizhao/options.h>

G_BEGIN_DECLS

typedef struct {
    guint64 deep;       /* tags dropped because they were nested deeper than max_depth */
    gboolean elements;  /* the page ends where it has more than max_elements */
    guint64 attributes; /* attributes dropped because their element had more than max_attributes */
} DzGuardCuts;

/* A copy of `html` without scripts (JSON-LD stays), styles and comments, without end tags that close nothing, and
 * within max_depth, max_attributes and max_elements; `cuts` says what those cost. */
GString *dz_guard_html(const char *html, gsize length, const DzOptions *options, DzGuardCuts *cuts);

G_END_DECLS

#endif
