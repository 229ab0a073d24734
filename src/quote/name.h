/* name.h -- the people an article names. */
#ifndef DZ_NAME_H
#define DZ_NAME_H

#include "unit.h"

G_BEGIN_DECLS

typedef struct {
    DzWords *words; /* all names, with DZ_TAG_PERSON or the tag of their kind in the news lexicon */
    const DzVocabulary *vocabulary;
    GArray *people; /* DzSpan in the page, the first place of each person's name */
} DzNames;

/* Finds the names of `page`: those of the news vocabulary, and those seen between words that only stand beside names.
 */
DzNames *dz_names_find(const DzPage *page, const DzVocabulary *vocabulary, const GArray *marked);
void dz_names_free(DzNames *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzNames, dz_names_free)

/* The only person whose name begins (袁) or ends (月娥) with the text of `part`; an empty span if there is none, or
 * more than one. */
DzSpan dz_names_resolve(const DzNames *self, const DzPage *page, DzSpan part);

/* The name of whom `part` stands for, or `otherwise`, if for nobody, in the shortest form that the page writes. */
DzSpan dz_names_name_of(const DzNames *self, const DzPage *page, DzSpan part, DzSpan otherwise);

/* Whom of several a surname, one letter, stands for: the one named last before it. An empty span: nobody near. */
DzSpan dz_names_last_bearer(const DzNames *self, const DzPage *page, DzSpan surname);

/* Whether a span is a surname and how its bearer is addressed: 郭官, 何生. */
gboolean dz_name_is_address(const DzVocabulary *vocabulary, const DzPage *page, DzSpan span);

/* Whether a middle dot stands among the letters; and before the last, so that it parts them: 克里斯·佩里. */
gboolean dz_name_has_dot(const DzPage *page, DzSpan span);
static inline gboolean dz_name_is_dotted(const DzPage *page, DzSpan span)
{
    return span.begin < span.end && dz_name_has_dot(page, (DzSpan){span.begin, span.end - 1});
}

/* Whether all characters but one write foreign names. */
gboolean dz_name_sounds_foreign(const DzPage *page, const DzVocabulary *vocabulary, DzSpan span);

/* Whether letters look like a name at all: Latin, a surname with one or two characters, characters that write foreign
 * names. */
gboolean dz_name_could_be(const DzPage *page, const DzVocabulary *vocabulary, DzSpan span);

/* Whether the dictionary knows no word in them. */
gboolean dz_name_is_strange(const DzPage *page, DzSpan span);

/* Either; and a Chinese name that is no words of the dictionary. */
gboolean dz_name_is_like(const DzPage *page, const DzNames *names, DzSpan span);
gboolean dz_name_is_chinese(const DzPage *page, const DzNames *names, DzSpan span);

G_END_DECLS

#endif
