/* phrase.h -- a noun phrase while it is read as a source. Shared by source.c, head.c, head_name.c and unknown.c. */
#ifndef DZ_PHRASE_H
#define DZ_PHRASE_H

#include "source.h"

G_BEGIN_DECLS

typedef struct {
    const DzPage *page;
    const DzNames *names;
    const GArray *units;
    guint begin; /* its first unit */
} DzPhrase;

static inline const DzUnit *unit_at(const DzPhrase *self, guint index)
{
    return dz_unit_at(self->units, index);
}

static inline guint own_part(const DzPhrase *self, guint head)
{
    return dz_source_own_part(self->units, self->begin, head);
}

/* A quotation inside a noun phrase is a name: short. */
static inline gboolean is_name_like_quote(const DzUnit *unit)
{
    enum { LONGEST = 10 };
    return unit->type == DZ_UNIT_QUOTE && !unit->utterance && dz_span_length(unit->span) <= LONGEST;
}

static inline gboolean is_unnamed(const DzUnit *unit)
{
    return unit != NULL && (unit->tags & DZ_TAGS_UNNAMED) == DZ_TAGS_UNNAMED;
}

/* head.c: reads whoever unit `head` of the phrase names; a person's name, with his offices before it; whether unit `at`
 * is a name in marks behind the word for what it names (网民“海风不大”留言, 官媒“海风时报”（Latin）). */
void dz_phrase_read_head(const DzPhrase *self, guint head, DzSource *source);
void dz_phrase_read_person(const DzPhrase *self, guint head, DzSource *source);
gboolean dz_phrase_has_marked_name(const DzPhrase *self, guint at);

/* head.c: whether the title at `at` has a surname before it, so that no name need follow: 李|先生, 卢|律师. */
gboolean dz_phrase_is_courtesy(const DzPhrase *self, guint at);

/* head_name.c: the name of what unit `head` is, whose own part of the phrase begins with unit `own`. */
DzSpan dz_phrase_name_of_head(const DzPhrase *self, guint own, guint head);

/* unknown.c: reads letters nothing is known about, right before a verb: a person already named by a part of the name,
 * or a name; whether letters look like one: 郭家骏, 海风网. */
void dz_phrase_read_unknown(const DzPhrase *self, guint head, DzSource *source);
gboolean dz_phrase_looks_like_name(const DzPhrase *self, DzSpan span);

G_END_DECLS

#endif
