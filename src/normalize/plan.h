/* plan.h -- an OpenCC configuration as steps of our own, where they are sure to give what OpenCC would. */
#ifndef DZ_PLAN_H
#define DZ_PLAN_H

#include "step.h"

G_BEGIN_DECLS

/* Reads the OpenCC configuration at `path` and gives its conversion chain as DzStep *, in order. NULL where OpenCC
 * must do the work: the configuration is of a form we do not repeat, or a compiled dictionary is not the one whose text
 * was built in (another version of OpenCC, or another file found first). `why` then says so; free with g_free(). */
GPtrArray *dz_plan_new(const char *path, char **why);

G_END_DECLS

#endif
