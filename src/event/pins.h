/* pins.h -- what an editor says belongs together, or does not. */
#ifndef DZ_PINS_H
#define DZ_PINS_H

#include "corrections.h"

G_BEGIN_DECLS

typedef struct {
    GArray *together; /* DzPair */
    GArray *apart;
} DzPins;

/* What `corrections` (may be NULL) say of `articles` (DzArticle *), by index. Free with dz_pins_clear(). */
void dz_pins_init(DzPins *self, const DzCorrections *corrections, const GPtrArray *articles);
void dz_pins_clear(DzPins *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(DzPins, dz_pins_clear)

/* Marks as applied the corrections that hold now that each of `articles` has its event. */
void dz_pins_mark_applied(DzCorrections *corrections, const GPtrArray *articles);

G_END_DECLS

#endif
