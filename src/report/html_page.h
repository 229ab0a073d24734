/* html_page.h -- a whole page around its sections: head, policy, style, script. */
#ifndef DZ_HTML_PAGE_H
#define DZ_HTML_PAGE_H

#include "html.h"

G_BEGIN_DECLS

/* The words, styles and scripts that every page of a report shares. */
typedef struct DzSite DzSite;

/* NULL and `error` if the interface language is not known or an asset is missing. All arguments must outlive it. */
DzSite *dz_site_new(const DzComparison *comparison, const DzReportOptions *options, GError **error);
void dz_site_free(DzSite *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzSite, dz_site_free)

/* The page of all events, of one event (with a link back to the index), and the index of a folder. */
GBytes *dz_site_whole(const DzSite *self);
GBytes *dz_site_event(const DzSite *self, const DzEvent *event);
GBytes *dz_site_index(const DzSite *self);

G_END_DECLS

#endif
