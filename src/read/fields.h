/* fields.h -- what metadata is called. */
#ifndef DZ_FIELDS_H
#define DZ_FIELDS_H

#include "article.h"

#include <duizhao/options.h>

G_BEGIN_DECLS

typedef enum {
    DZ_FIELD_TITLE,
    DZ_FIELD_DATE,
    DZ_FIELD_AUTHOR,
    DZ_FIELD_URL,
    DZ_FIELD_OUTLET, /* whose site it is */
    DZ_FIELD_SOURCE, /* whom the site says it took the article from */
    DZ_N_FIELDS,
} DzField;

typedef enum {
    DZ_DOOR_PAGE,  /* <meta> and marked elements */
    DZ_DOOR_FRONT, /* the header of a post */
    DZ_DOOR_TEXT,  /* the lines at the head of a plain text */
    DZ_N_DOORS,
} DzDoor;

typedef struct DzFields DzFields; /* never changed once made */

/* NULL and DZ_ERROR_DATA if read/fields.tsv is unusable. */
DzFields *dz_fields_new(const DzOptions *options, GError **error);
void dz_fields_free(DzFields *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzFields, dz_fields_free)

/* Calls `func` with each name of a door, best first. */
typedef void (*DzFieldFunc)(DzField field, const char *name, gpointer user_data);
void dz_fields_each(const DzFields *self, DzDoor door, DzFieldFunc func, gpointer user_data);

/* Whether a door calls a field `name`; sets the field, and the name's rank: less is better. */
gboolean dz_fields_find(const DzFields *self, DzDoor door, const char *name, DzField *field, guint *rank);

/* Sets the article's field from a value as it is written there (NULL: none), unless it is known already. A note says
 * what date is none. */
void dz_fields_set(DzArticle *article, DzField field, const char *value);

G_END_DECLS

#endif
