/* trie.h -- many words, and which of them is the longest that begins at a place of a text. */
#ifndef DZ_TRIE_H
#define DZ_TRIE_H

#include "points.h"

G_BEGIN_DECLS

typedef struct DzTrie DzTrie;

DzTrie *dz_trie_new(void);
void dz_trie_free(DzTrie *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzTrie, dz_trie_free)

/* Where the value of `word` is kept, 0 if it is new. Valid until the next call; set it to something other than 0. */
guint32 *dz_trie_value(DzTrie *self, const gunichar *word, guint32 length);

/* The value of the longest word that begins at `at`, with its length; 0 if there is none. */
guint32 dz_trie_longest(const DzTrie *self, DzPoints text, guint32 at, guint32 *length);

G_END_DECLS

#endif
