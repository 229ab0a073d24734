/* latin.h -- names in Latin letters, as brackets give them: Tom Grundy, Sen. Tom GRUNDY, Cédric Alviani. */
#ifndef DZ_NORMALIZE_LATIN_H
#define DZ_NORMALIZE_LATIN_H

#include <glib.h>

G_BEGIN_DECLS

typedef struct {
    char **words; /* in lower case, without accents, titles and initials, ascending */
    char *last;   /* of them, that which ends the name */
} DzLatin;

/* NULL: there is no word in it. */
DzLatin *dz_latin_new(const char *printed);
void dz_latin_free(DzLatin *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzLatin, dz_latin_free)

gboolean dz_latin_has(const DzLatin *self, const char *word);
gboolean dz_latin_is_same(const DzLatin *a, const DzLatin *b);

/* Whether `part` is how the bearer of `whole` comes back: Grundy of Tom Grundy. */
gboolean dz_latin_is_part(const DzLatin *part, const DzLatin *whole);

/* HKFP, and no word: several bodies may have it. */
gboolean dz_latin_is_abbreviation(const char *printed);

/* Whether it is a Latin letter, with an accent or without, or a digit. */
static inline gboolean dz_latin_is_alnum(gunichar c)
{
    return c < 0x250 && g_unichar_isalnum(c);
}

/* The letter without its accent, which some outlets leave out. */
gunichar dz_latin_without_accent(gunichar c);

G_END_DECLS

#endif
