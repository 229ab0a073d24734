/* dictionary.h -- one OpenCC dictionary in memory, matched as OpenCC matches it: the longest key that a text begins
 * with.
 */
#ifndef DZ_DICTIONARY_H
#define DZ_DICTIONARY_H

#include <duizhao/base.h>

G_BEGIN_DECLS

/* Never changed once made: threads may share it. */
typedef struct DzDictionary DzDictionary;

/* Bytes of a key or value; they belong to the dictionary. */
typedef struct {
    const char *bytes;
    guint32 length;
} DzPiece;

typedef struct {
    DzPiece key;
    DzPiece value; /* the first of the values, which is the one OpenCC uses */
} DzDictionaryEntry;

/* Reads OpenCC's text form: key, tab, values with a blank between. NULL and DZ_ERROR_DATA, with `name` and line, if a
 * line has no tab, a key is no UTF-8, or a key comes twice (which of the two OpenCC takes is not defined). */
DzDictionary *dz_dictionary_new(GBytes *text, const char *name, GError **error);
void dz_dictionary_free(DzDictionary *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzDictionary, dz_dictionary_free)

/* The longest key with which [at, end), valid UTF-8 and not empty, begins; NULL if there is none. */
const DzDictionaryEntry *dz_dictionary_match(const DzDictionary *self, const char *at, const char *end);

guint32 dz_dictionary_get_n_entries(const DzDictionary *self);
const DzDictionaryEntry *dz_dictionary_get_entry(const DzDictionary *self, guint32 index);

/* Whether a key is one code point. */
gboolean dz_dictionary_is_single(const DzDictionaryEntry *entry);

G_END_DECLS

#endif
