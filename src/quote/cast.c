/* cast.c -- see cast.h.
 * In:     people, in the order in which they appear.
 * Out:    the one a pronoun stands for.
 * Knows:  that who speaks or acts is meant before who is only named, that what was said long ago fades, and that 他 and
 *         她 are two people.
 */
#include "cast.h"

#include "weights.h"

/* More people than this are not held in mind. */
#define MOST 12

#define GENDER (DZ_USE_HE | DZ_USE_SHE)

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

DzCast *dz_cast_copy(const DzCast *other)
{
    DzCast *self = g_memdup2(other, sizeof *other);
    self->members = g_array_copy(other->members);
    return self;
}

void dz_cast_free(DzCast *self)
{
    if (self == NULL)
        return;
    g_array_unref(self->members);
    g_free(self);
}

static double salience(const Member *member, guint32 sentence)
{
    return member->weight - member->past - DZ_CAST_FADE * (sentence - member->sentence);
}

void dz_cast_end_paragraph(DzCast *self, double past)
{
    for (guint i = 0; i < self->members->len; i++)
        g_array_index(self->members, Member, i).past = past;
}

static Member *find_named(const DzCast *self, const DzSource *source)
{
    for (guint i = 0; i < self->members->len; i++) {
        Member *member = &g_array_index(self->members, Member, i);
        if (dz_page_is_same(self->page, member->source.name, source->name))
            return member;
    }
    return NULL;
}

/* Where he stands among the members says who came last: a lesser place than he had does not bring him forward. */
static void note_again(DzCast *self, Member *known, const DzSource *source, double weight, guint32 sentence)
{
    Member member = *known;
    double kept = salience(known, sentence);
    member.gender |= source->uses & GENDER;
    member.source = *source;
    member.weight = MAX(weight, kept);
    member.past = 0;
    member.sentence = sentence;
    if (weight < kept) {
        *known = member;
        return;
    }
    g_array_remove_index(self->members, (guint)(known - &g_array_index(self->members, Member, 0)));
    g_array_append_val(self->members, member);
}

void dz_cast_note(DzCast *self, const DzSource *source, double weight, guint32 sentence)
{
    if (!dz_source_is_known(source))
        return;
    Member *known = find_named(self, source);
    if (known != NULL) {
        note_again(self, known, source, weight, sentence);
        return;
    }
    if (self->members->len == MOST)
        g_array_remove_index(self->members, 0);
    Member member = {.source = *source, .weight = weight, .sentence = sentence, .gender = source->uses & GENDER};
    g_array_append_val(self->members, member);
}

/* How well a pronoun of `gender` (0: it tells none) fits a member, apart from his salience. */
static double fit(const DzCast *self, const Member *member, guint gender)
{
    if (gender == 0)
        return 0.0;
    if (member->gender != 0)
        return member->gender == gender ? DZ_CAST_TITLE : -DZ_CAST_SPEAKER;
    if (member->called == 0 || member->called == gender)
        return 0.0;
    return self->page->english ? -DZ_CAST_CALLED_ENGLISH : -DZ_CAST_NAMED;
}

static gboolean is_another(const DzCast *self, const Member *member, const DzPronoun *pronoun)
{
    for (guint i = 0; i < pronoun->n_others; i++)
        if (dz_page_is_same(self->page, member->source.name, pronoun->others[i].name))
            return TRUE;
    return FALSE;
}

/* 她说：“王某失败了。”: who is named in the words hardly says them. */
static gboolean is_named_in(const DzCast *self, const Member *member, DzSpan words)
{
    return words.begin < words.end && (member->source.tags & DZ_TAG_PERSON) != 0 &&
           dz_page_has(self->page, words, member->source.name);
}

/* The member whom a pronoun most likely stands for. NULL where nobody fits. */
static Member *find(const DzCast *self, const DzPronoun *pronoun)
{
    guint gender = pronoun->uses & GENDER;
    Member *best = NULL;
    double most = 0;
    for (guint i = self->members->len; i > 0; i--) {
        Member *member = &g_array_index(self->members, Member, i - 1);
        double score = salience(member, pronoun->sentence) + fit(self, member, gender);
        score -= is_named_in(self, member, pronoun->words) ? DZ_CAST_IN_WORDS : 0;
        if ((best != NULL && score <= most) || is_another(self, member, pronoun))
            continue;
        best = member;
        most = score;
    }
    return best;
}

static DzSource source_of(const Member *member)
{
    return member != NULL ? member->source : DZ_NOBODY;
}

DzSource dz_cast_resolve(DzCast *self, const DzPronoun *pronoun)
{
    Member *best = find(self, pronoun);
    if (best != NULL)
        best->called = pronoun->uses & GENDER;
    return source_of(best);
}

DzSource dz_cast_find(DzCast *self, guint uses, guint32 sentence)
{
    return dz_cast_resolve(self, &(DzPronoun){.uses = uses, .sentence = sentence});
}

DzSource dz_cast_salient(const DzCast *self, guint32 sentence)
{
    return source_of(find(self, &(DzPronoun){.sentence = sentence}));
}

gboolean dz_cast_is_of_sex(const DzCast *self, const DzSource *person, guint uses)
{
    guint gender = uses & GENDER;
    const Member *member = find_named(self, person);
    return gender == 0 ||
           (member != NULL && (member->gender != 0 ? member->gender == gender : member->called == gender));
}
