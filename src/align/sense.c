/* sense.c -- whether other words change what a clause affirms, or how surely.
 * In:     two passages, and an edit of one into the other.
 * Out:    that one denies what the other affirms, or says otherwise how possible or necessary it is; or neither.
 * Knows:  a word of these is a finding only if neither the clause nor the rest of the other reading has one like it
 *         (我不認為會 / 我認為不會), and if it is all that differs: 不履行 / 違反 are one sense in other words.
 * Not here: which words deny (data/turns.tsv), where the readings differ (edits.c).
 */
#include "sense.h"

#include "characters.h"
#include "form.h"
#include "ranges.h"

/* An edit this short is the word it holds; in a longer one a negation or a modal is part of a clause of its own. */
#define WORD_UNITS 6

/* Units [from, to) of a passage. */
typedef struct {
    const DzScene *scene;
    const DzPassage *passage;
    guint32 from;
    guint32 to;
} Stretch;

guint dz_turns_within(const DzScene *scene, const DzPassage *passage, DzSpan common)
{
    guint classes = 0;
    for (guint32 at = common.begin; at < common.end; at++)
        classes |= scene->witnesses[passage->witness].classes[at];
    return classes;
}

static guint classes_at(const Stretch *self, guint32 unit)
{
    return dz_turns_within(self->scene, self->passage, dz_units_common(self->scene, self->passage, unit, unit + 1));
}

static guint classes_of(const Stretch *self)
{
    guint classes = 0;
    for (guint32 unit = self->from; unit < self->to; unit++)
        classes |= classes_at(self, unit);
    return classes;
}

static gboolean ends_sentence(gunichar c)
{
    return dz_is_stop(c) || c == '\n';
}

static gboolean ends_clause(gunichar c)
{
    return ends_sentence(c) || dz_is_comma(c) || dz_is_colon(c);
}

static gboolean one_follows(const DzScene *scene, const DzPassage *passage, guint32 unit, gboolean (*is)(gunichar))
{
    guint32 begin = dz_units_common(scene, passage, unit, unit + 1).end;
    guint32 end = dz_units_common(scene, passage, unit + 1, unit + 2).begin;
    for (guint32 at = begin; at < end; at++)
        if (is(passage->article->common[at]))
            return TRUE;
    return FALSE;
}

gboolean dz_sentence_ends_after(const DzScene *scene, const DzPassage *passage, guint32 unit)
{
    return one_follows(scene, passage, unit, ends_sentence);
}

gboolean dz_clause_ends_after(const DzScene *scene, const DzPassage *passage, guint32 unit)
{
    return one_follows(scene, passage, unit, ends_clause);
}

/* The stretch with the rest of its clause; of an empty one between two clauses, the later. The passage has units. */
static Stretch clause_around(const Stretch *self)
{
    Stretch clause = *self;
    if (clause.from == self->passage->n_units)
        clause.from--;
    clause.to = MAX(clause.to, clause.from + 1);
    while (clause.from > 0 && !dz_clause_ends_after(self->scene, self->passage, clause.from - 1))
        clause.from--;
    while (clause.to < self->passage->n_units && !dz_clause_ends_after(self->scene, self->passage, clause.to - 1))
        clause.to++;
    return clause;
}

/* How sure or bound the stretch is. That it is to come, Chinese may say or not (将 / nothing, 可能 / 可能会). */
static guint modals_of(const Stretch *self)
{
    return classes_of(self) & DZ_TURN_MODAL & ~(guint)DZ_TURN_FUTURE;
}

/* The same of those of its words that do not only say what is to come, or wanted: 誓言要 / 誓言. */
static guint modals_told_by(const Stretch *self)
{
    guint modals = 0;
    for (guint32 unit = self->from; unit < self->to; unit++)
        modals |= (classes_at(self, unit) & DZ_TURN_FUTURE) != 0 ? 0 : classes_at(self, unit) & DZ_TURN_MODAL;
    return modals;
}

static guint count_denials(const Stretch *self)
{
    guint found = 0;
    gboolean before = FALSE;
    for (guint32 unit = self->from; unit < self->to; unit++) {
        gboolean denies = (classes_at(self, unit) & DZ_TURN_NEGATION) != 0;
        found += denies && !before;
        before = denies;
    }
    return found;
}

/* How many units belong to no word that turns anything. */
static guint count_others(const Stretch *self)
{
    guint found = 0;
    for (guint32 unit = self->from; unit < self->to; unit++)
        found += classes_at(self, unit) == 0;
    return found;
}

guint dz_turns_around(const DzScene *scene, const DzPassage *passage)
{
    const DzArticle *article = passage->article;
    guint at = dz_first_past(article->sentences, G_STRUCT_OFFSET(DzSentence, span), passage->span.begin);
    if (passage->quotation == NULL || passage->quotation->kind != DZ_QUOTATION_PARTIAL || at >= article->sentences->len)
        return 0;
    DzSpan whole = dz_form_to_common(article, g_array_index(article->sentences, DzSentence, at).span);
    DzSpan quoted = dz_form_to_common(article, passage->span);
    return dz_turns_within(scene, passage, (DzSpan){whole.begin, MAX(whole.begin, quoted.begin)}) |
           dz_turns_within(scene, passage, (DzSpan){quoted.end, MAX(quoted.end, whole.end)});
}

/* Whether the reporter's sentence, which a quotation is part of, may have what it lacks: 並非「隨意選擇」. */
static gboolean may_go_on_outside(const Stretch *self)
{
    return (self->from == 0 || self->to == self->passage->n_units) &&
           (dz_turns_around(self->scene, self->passage) & (DZ_TURN_SENSE | DZ_TURN_MODAL)) != 0;
}

static Stretch whole_of(const Stretch *self)
{
    return (Stretch){self->scene, self->passage, 0, self->passage->n_units};
}

/* Whether one of them denies something more than the other, a denial of a denial being none. */
static gboolean differ_in_denials(const Stretch *a, const Stretch *b)
{
    return (count_denials(a) + count_denials(b)) % 2 == 1;
}

/* Nothing but a denial stands here, and for its contrary there a word that affirms or at most one unit: 未 / 已经. */
static gboolean is_denial(const Stretch *here, const Stretch *there)
{
    guint classes = classes_of(here) & (DZ_TURN_NEGATION | DZ_TURN_AFFIRMED);
    return classes == DZ_TURN_NEGATION && count_others(here) == 0 && count_others(there) <= 1;
}

guint dz_sense_of_edit(const DzScene *scene, const DzPassage *a, const DzPassage *b, const DzEdit *edit)
{
    Stretch in_a = {scene, a, edit->a, edit->a_end};
    Stretch in_b = {scene, b, edit->b, edit->b_end};
    if (in_a.to - in_a.from > WORD_UNITS || in_b.to - in_b.from > WORD_UNITS || may_go_on_outside(&in_a) ||
        may_go_on_outside(&in_b))
        return 0;
    if ((classes_of(&in_a) | classes_of(&in_b)) == 0 || a->n_units == 0 || b->n_units == 0)
        return 0;
    Stretch clause_a = clause_around(&in_a);
    Stretch clause_b = clause_around(&in_b);
    Stretch all_a = whole_of(&in_a);
    Stretch all_b = whole_of(&in_b);
    if ((is_denial(&in_a, &in_b) || is_denial(&in_b, &in_a)) && differ_in_denials(&clause_a, &clause_b) &&
        differ_in_denials(&all_a, &all_b))
        return DZ_TURN_NEGATION;
    guint only_one = (modals_of(&clause_a) ^ modals_of(&clause_b)) & (modals_of(&all_a) ^ modals_of(&all_b));
    gboolean nothing_else = count_others(&in_a) + count_others(&in_b) == 0;
    guint told = modals_told_by(&in_a) | modals_told_by(&in_b);
    return nothing_else && (told & only_one) != 0 ? DZ_TURN_MODAL : 0;
}
