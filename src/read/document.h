/* document.h -- one document -> one article. */
#ifndef DZ_DOCUMENT_H
#define DZ_DOCUMENT_H

#include "bylines.h"
#include "fields.h"
#include "outlets.h"
#include "roles.h"
#include "script.h"
#include "signs.h"

G_BEGIN_DECLS

/* What reading any document needs. Never changed once made. */
typedef struct {
    const DzOptions *options;
    DzScripts *scripts;
    DzOutlets *outlets;
    DzSigns *signs;
    DzRoles *roles;
    DzFields *fields;
    DzBylines *bylines;
} DzTools;

/* Fills the article, which may know its title, date, URL, … already, from the document's text in UTF-8. Skips it if
 * there is nothing to read in it. */
void dz_document_read(const DzTools *tools, const char *text, DzArticle *article);

G_END_DECLS

#endif
