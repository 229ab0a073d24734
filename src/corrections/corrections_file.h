/* corrections_file.h -- an editor's corrections.yaml -> DzCorrections; see corrections.h of the model for an example of
 * the file. */
#ifndef DZ_CORRECTIONS_FILE_H
#define DZ_CORRECTIONS_FILE_H

#include "comparison.h"

G_BEGIN_DECLS

/* Reads the file at `path`. NULL and DZ_ERROR_CONFIG, with file and line, if it cannot be read or says something that
 * is no correction. */
DzCorrections *dz_corrections_read(const char *path, GError **error);

/* The same from bytes; `path` stands in messages. */
DzCorrections *dz_corrections_parse(const char *bytes, gsize length, const char *path, GError **error);

/* Adds a note to the comparison for every correction that was not applied, and says what is missing. `until` tells how
 * far the comparison was run: what later stages apply is not stale. */
void dz_corrections_note_stale(DzComparison *comparison, DzStage until);

G_END_DECLS

#endif
