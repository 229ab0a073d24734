/* signs.h -- what the names of elements, classes and ids say of the text inside. */
#ifndef DZ_SIGNS_H
#define DZ_SIGNS_H

#include "markup.h"

#include <duizhao/model.h>

G_BEGIN_DECLS

typedef struct DzSigns DzSigns; /* never changed once made */

/* NULL and DZ_ERROR_DATA if read/signs.tsv is unusable. */
DzSigns *dz_signs_new(const DzOptions *options, GError **error);
void dz_signs_free(DzSigns *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzSigns, dz_signs_free)

typedef enum {
    DZ_SIGN_NONE,
    DZ_SIGN_ROLE,   /* `*role` is set */
    DZ_SIGN_SILENT, /* nothing inside is for readers */
    DZ_SIGN_NEVER,  /* the same, however much text it is */
} DzSign;

/* What the element itself says, whatever stands around it. */
DzSign dz_signs_read(const DzSigns *self, const xmlNode *element, DzRole *role);

G_END_DECLS

#endif
