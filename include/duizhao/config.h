/* config.h -- the configuration file, duizhao.yaml.
 *
 *     threads: 4                        # all keys may be left out
 *     event: one                        # or many: find out which articles belong together
 *     data_dir: my-data
 *     opencc_config: opencc
 *     lexicons: [names.tsv]             # one path, or a list
 *     corrections: corrections.yaml
 *     limits: {max_file_bytes: 16 MiB, max_depth: 500}
 *     outlets:                          # the first rule that fits counts
 *       - {domain: example.org, outlet: The Example}
 *       - {path: archive/example, outlet: The Example}
 *
 * A relative path is relative to the folder of the file it stands in; but the `path` of a rule is folders or a file
 * anywhere in an article's path, as given or else the absolute one. `limits` has the names of DzOptions' fields;
 * sizes may end in KiB, MiB or GiB.
 */
#ifndef DUIZHAO_CONFIG_H
#define DUIZHAO_CONFIG_H

#include <duizhao/options.h>

G_BEGIN_DECLS

/* A configuration that was read. It owns the strings it set in DzOptions. */
typedef struct DzConfig DzConfig;

/* Reads the file at `path` and sets in `options` what it says; the rest stays. `options` points into the configuration
 * then, which must outlive it. NULL, with `options` unchanged, and `error` set if the file cannot be read
 * (DZ_ERROR_IO), is not YAML (DZ_ERROR_FORMAT), is too long or too deep (DZ_ERROR_LIMIT) or says what makes no sense
 * (DZ_ERROR_CONFIG; an unknown key is refused, with the known key nearest to it). Messages begin with "file:line: ". */
DZ_API DzConfig *dz_config_load(const char *path, DzOptions *options, GError **error);
DZ_API void dz_config_free(DzConfig *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzConfig, dz_config_free)

/* The file to use where none is named: duizhao.yaml in the current folder, else duizhao/duizhao.yaml in the user's
 * configuration folder ($XDG_CONFIG_HOME, ~/.config). NULL if there is neither. Free with g_free(). */
DZ_API char *dz_config_find(void);

/* `options` as a configuration file that says the same. Free with g_free(). */
DZ_API char *dz_config_print(const DzOptions *options);

G_END_DECLS

#endif
