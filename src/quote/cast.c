/* cast.c -- see cast.h.
 * In:     people, in the order in which they appear.
 * Out:    the one a pronoun stands for.
 * Knows:  that who speaks or acts is meant before who is only named, that what was said long ago fades, and that 他 and
 *         她 are two people.
 */
#include "cast.h"

#include "weights.h"

#include <string.h>

/* More people than this are not held in mind. */
#define MOST 12

typedef struct {
    DzSource source;
    double weight;
    guint32 sentence; /* where it was given */
    double past;      /* what the end of its paragraph took from it */
    guint gender;     /* DZ_USE_HE or _SHE, where a title has told it */
    guint called;     /* the same, by the last pronoun that was taken to mean him or her */
} Member;

struct DzCast {
    const DzPage *page;
    GArray *members; /* Member, the latest last */
};

DzCast *dz_cast_new(const DzPage *page)
{
    DzCast *self = g_new0(DzCast, 1);
    self->page = page;
    self->members = g_array_new(FALSE, TRUE, sizeof(Member));
    return self;
}

void dz_cast_free(DzCast *self)
{
    if (self == NULL)
        return;
    g_array_unref(self->members);
    g_free(self);
}

static gboolean same_name(const DzCast *self, DzSpan a, DzSpan b)
{
    return dz_span_length(a) == dz_span_length(b) &&
           memcmp(self->page->c + a.begin, self->page->c + b.begin, dz_span_length(a) * sizeof *self->page->c) == 0;
}

static double salience(const Member *member, guint32 sentence)
{
    return member->weight - member->past - DZ_CAST_FADE * (sentence - member->sentence);
}

void dz_cast_end_paragraph(DzCast *self)
{
    for (guint i = 0; i < self->members->len; i++)
        g_array_index(self->members, Member, i).past = DZ_CAST_PARAGRAPH;
}

/* The member of this name is taken out; without one, an empty member is given. */
static Member take(DzCast *self, const DzSource *source)
{
    for (guint i = 0; i < self->members->len; i++) {
        Member member = g_array_index(self->members, Member, i);
        if (!same_name(self, member.source.name, source->name))
            continue;
        g_array_remove_index(self->members, i);
        return member;
    }
    if (self->members->len == MOST)
        g_array_remove_index(self->members, 0);
    return (Member){.weight = 0};
}

void dz_cast_note(DzCast *self, const DzSource *source, double weight, guint32 sentence)
{
    if (!dz_source_is_known(source))
        return;
    Member member = take(self, source);
    weight = MAX(weight, salience(&member, sentence));
    member.gender |= source->uses & (DZ_USE_HE | DZ_USE_SHE);
    member.source = *source;
    member.weight = weight;
    member.past = 0;
    member.sentence = sentence;
    g_array_append_val(self->members, member);
}

/* How well a pronoun of `gender` (0: it tells none) fits a member, apart from his salience. */
static double fit(const Member *member, guint gender)
{
    if (gender == 0)
        return 0.0;
    if (member->gender != 0)
        return member->gender == gender ? DZ_CAST_TITLE : -DZ_CAST_SPEAKER;
    return member->called == 0 || member->called == gender ? 0.0 : -DZ_CAST_NAMED;
}

DzSource dz_cast_find(DzCast *self, guint uses, guint32 sentence)
{
    guint gender = uses & (DZ_USE_HE | DZ_USE_SHE);
    Member *best = NULL;
    double most = 0;
    for (guint i = self->members->len; i > 0; i--) {
        Member *member = &g_array_index(self->members, Member, i - 1);
        double score = salience(member, sentence) + fit(member, gender);
        if (best != NULL && score <= most)
            continue;
        best = member;
        most = score;
    }
    if (best == NULL)
        return (DzSource){.tags = 0};
    best->called = gender;
    return best->source;
}
