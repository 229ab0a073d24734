/* describe.h -- what is said of an event: its label, its dates, what its articles share. */
#ifndef DZ_DESCRIBE_H
#define DZ_DESCRIBE_H

#include "event.h"

G_BEGIN_DECLS

/* Sets label, first and last of an event whose articles are set. */
void dz_describe_event(DzEvent *event);

G_END_DECLS

#endif
