/* view_speaking.h -- whom a row names as the speaker of its words. */
#ifndef DZ_VIEW_SPEAKING_H
#define DZ_VIEW_SPEAKING_H

#include "view.h"

G_BEGIN_DECLS

/* Fills `speaking` of the rows, whose labels are known. */
void dz_view_choose_speaking(const DzView *self);

G_END_DECLS

#endif
