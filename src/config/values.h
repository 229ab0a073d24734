/* values.h -- one value of the configuration file, checked. Each sets `error` to DZ_ERROR_CONFIG without the place. */
#ifndef DZ_VALUES_H
#define DZ_VALUES_H

#include "yaml_tree.h"

G_BEGIN_DECLS

/* A whole number from 0 to `most`, with KiB, MiB or GiB after it if it is a size. */
gboolean dz_value_number(const DzYamlNode *node, guint64 most, gboolean is_size, guint64 *number, GError **error);

/* A string that is not empty. */
gboolean dz_value_text(const DzYamlNode *node, const char **text, GError **error);

/* The word of `known` (`n` of them) that is spelt most like `word`; NULL if none is near. */
const char *dz_nearest_word(const char *word, const char *const *known, guint n);

G_END_DECLS

#endif
