/* translations.h -- the words of Chinese and English that say the same, as groups. */
#ifndef DZ_TRANSLATIONS_H
#define DZ_TRANSLATIONS_H

#include <duizhao/options.h>

G_BEGIN_DECLS

#define DZ_LONGEST_ENGLISH 5 /* words */
#define DZ_MAX_NOTIONS 8     /* groups of one word; the first are kept */

/* A word or phrase. */
typedef struct {
    guint32 length;   /* code points of a Chinese one, words of an English one */
    guint32 n_groups; /* 0: it only keeps a shorter one from being seen within it */
    guint groups[DZ_MAX_NOTIONS];
} DzNotion;

/* Never changed once made, so that threads can share it. */
typedef struct DzTranslations DzTranslations;

/* Reads data/synonyms.tsv and data/translations.tsv. NULL and DZ_ERROR_DATA if one is unusable. */
DzTranslations *dz_translations_load(const DzOptions *options, GError **error);
void dz_translations_free(DzTranslations *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzTranslations, dz_translations_free)

/* The longest word with which `text`, in common form, begins; NULL if it begins with none. */
const DzNotion *dz_translations_chinese(const DzTranslations *self, const gunichar *text, guint32 length);

/* The same of `n` English words, as stems (stems.h). */
const DzNotion *dz_translations_english(const DzTranslations *self, const char *const *stems, guint32 n);

/* The Chinese words of a group, the usual one first. NULL-terminated. */
const char *const *dz_translations_words(const DzTranslations *self, guint group);

G_END_DECLS

#endif
