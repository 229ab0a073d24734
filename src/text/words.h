/* words.h -- a lexicon: words of a data file, found in a text. */
#ifndef DZ_WORDS_H
#define DZ_WORDS_H

#include <duizhao/options.h>

G_BEGIN_DECLS

/* A set of words, each with a tag (a bit mask) and a value that its reader gave it. */
typedef struct DzWords DzWords;

typedef struct {
    guint32 length; /* in code points; 0: nothing was found */
    guint tags;
    guint value;
} DzWord;

DzWords *dz_words_new(void);
void dz_words_free(DzWords *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzWords, dz_words_free)

/* The words of a data file that says of each line's what they are, "rest\t另外|其余": the tag of a word is 1 << the
 * place of its class among the `n` of `classes`, its value the number of its line, from 0. A text has them in any case.
 * NULL and DZ_ERROR_DATA if there is another class. */
DzWords *dz_words_load(const DzOptions *options, const char *file, const char *const *classes, guint n, GError **error);

/* Adds a word in UTF-8; an empty one is none. Tags of the same word are joined; its last value stays. */
void dz_words_add(DzWords *self, const char *word, guint tags, guint value);

/* The word that is all of `word`, in UTF-8. */
DzWord dz_words_get(const DzWords *self, const char *word);

/* The longest word that begins at `text` and has a tag of `wanted`, within `length` code points. */
DzWord dz_words_match(const DzWords *self, const gunichar *text, gsize length, guint wanted);

/* Whether just the `length` code points at `text` are a word with a tag of `wanted`. */
static inline gboolean dz_words_have(const DzWords *self, const gunichar *text, gsize length, guint wanted)
{
    return dz_words_match(self, text, length, wanted).length == length;
}

/* The same as dz_words_match() for the longest word that ends right before `text`, with `length` code points before it.
 * Only for a lexicon whose words were added with dz_words_add_reversed(). */
DzWord dz_words_match_before(const DzWords *self, const gunichar *text, gsize length, guint wanted);
void dz_words_add_reversed(DzWords *self, const char *word, guint tags, guint value);

G_END_DECLS

#endif
