/* clause_end.c -- what the points of a Chinese sentence mean.
 * In:     a comma, a colon or a stop.
 * Out:    who spoke by 据… without a verb, or by a name and a colon; the subject that a clause only leads to.
 * Knows:  that whom a clause describes before it names him, or rouses, acts in the next.
 * Not here: what stands before the verb of a clause (clause.c).
 */
#include "listener.h"

#include "weights.h"

void dz_clause_end_according(DzListener *self, guint at)
{
    if (!dz_source_is_known(&self->according))
        return;
    if (self->speech == DZ_NO_SPEECH || self->speech_unit < self->clause_from) {
        dz_act_add(self, at, self->according, FALSE);
        dz_act_claim_before(self, at);
    }
    self->according = DZ_NOBODY;
}

/* 王某对此有不同看法。, at the end of a paragraph in which nobody speaks, before one that is a quotation: whom the last
 * sentence tells of speaks there. */
static void note_who_speaks_below(DzListener *self, guint at)
{
    gboolean last = at + 1 >= self->units->len;
    gboolean spoken = self->main != DZ_NO_SPEECH || self->running_since == self->paragraph;
    if (!last || spoken || !self->before_quotation || (self->subject.tags & DZ_TAG_PERSON) == 0)
        return;
    self->running = self->subject;
    self->running_since = self->paragraph;
}

/* 报告的作者是研究员王某（Latin）。: whom the last clause says somebody to be is meant next. */
static void note_equated(DzListener *self, guint at)
{
    guint last = dz_before_brackets(self->units, self->clause_from, at);
    const DzUnit *name = last > self->clause_from ? unit_at(self, last - 1) : NULL;
    if (!has(name, DZ_TAG_PERSON) || (self->clause.tags & DZ_TAG_PERSON) != 0)
        return;
    guint is = last - 1;
    while (is > self->clause_from && !has(unit_at(self, is - 1), DZ_TAG_PERSON) && !is_equating(self, is - 1))
        is--;
    if (is == self->clause_from || !is_equating(self, is - 1))
        return;
    DzSource person = dz_meant_resolve(self, dz_source_of(name->span, DZ_TAG_PERSON));
    dz_meant_note_person(self, &person, DZ_CAST_SUBJECT);
}

void dz_clause_end_sentence(DzListener *self, guint at)
{
    const DzUnit *unit = unit_at(self, at);
    note_equated(self, at);
    note_who_speaks_below(self, at);
    dz_act_end_words(self, unit != NULL ? unit->span.begin : unit_at(self, self->units->len - 1)->span.end);
    self->speech = self->main = self->claimed = DZ_NO_SPEECH;
    self->subject = self->latest = self->clause = self->beside = self->according = self->named = DZ_NOBODY;
    self->sentence_from = at + 1;
    self->sentence++;
}

/* 王某对此不满：“…”: what a person does before the colon is how he says it; 网民议论纷纷： too, before paragraphs. */
static gboolean is_acted(const DzListener *self, guint at)
{
    const guint before_paragraphs = DZ_TAG_PERSON | DZ_TAG_ROLE | DZ_TAG_VAGUE;
    const DzUnit *next = unit_at(self, at + 1);
    if (self->main != DZ_NO_SPEECH)
        return FALSE;
    if (next == NULL)
        return self->before_quotation && (self->clause.tags & before_paragraphs) != 0;
    return next->type == DZ_UNIT_QUOTE && (self->clause.tags & DZ_TAG_PERSON) != 0;
}

/* 公司“海风”的王某（Latin）：“…”: all before the colon names somebody. */
static void read_label(DzListener *self, guint at)
{
    DzSource source;
    guint begin = read_source_before(self, self->clause_from, at, &source);
    begin = behind_skipped(self, self->clause_from, begin);
    if ((begin > self->sentence_from || (source.tags & (DZ_TAG_PERSON | DZ_TAG_ROLE)) == 0) &&
        !dz_overt_read_label(self, at, &source))
        return;
    dz_meant_take_subject(self, source);
    self->head_end = at;
}

/* 报道显示…，海风社声明：“…”: the last word of the noun phrase before a colon at `at` is the verb there. */
static gboolean is_verb_of_head(const DzListener *self, guint at)
{
    const DzUnit *verb = unit_at(self, at - 1);
    return at > self->clause_from + 1 && is_cue(verb) && has(verb, DZ_TAG_WRITING) &&
           is_type(unit_at(self, at + 1), DZ_UNIT_QUOTE) && dz_source_is_known(&self->clause) &&
           (self->clause.tags & DZ_TAG_BODY) != 0;
}

/* 卢思位：“…”: a name and nothing else before the colon speaks. */
void dz_clause_read_colon(DzListener *self, guint at)
{
    const guint speaks = DZ_TAGS_SOURCE & ~(guint)DZ_TAGS_PAPER;
    if (self->speech != DZ_NO_SPEECH && self->speech_unit >= self->clause_from)
        return;
    if (!dz_source_is_known(&self->clause))
        read_label(self, at);
    if (self->head_end == at && is_verb_of_head(self, at)) {
        dz_act_add(self, at - 1, self->clause, TRUE);
        return;
    }
    if ((self->head_end == at || is_acted(self, at)) && !dz_clause_is_part_of_words(self) &&
        (self->clause.tags == 0 || (self->clause.tags & speaks) != 0) && dz_source_is_known(&self->clause))
        dz_act_add(self, at, self->clause, FALSE);
}

/* 由专家组成的海风委员会此前开会，认为…: the institution that a clause describes before it says what it does. */
static gboolean acts_in_clause(const DzListener *self, guint at)
{
    const DzUnit *next = unit_at(self, at + 1);
    return has(unit_at(self, at), DZ_TAG_BODY) && is_skipped(next) && next->type == DZ_UNIT_WORD;
}

/* 曾任部长的王某出席会议，他…: whom a clause is told of first, after 的; 曾任部长的王某则反对，指…: its subject, where
 * an adverb follows. */
static void note_described(DzListener *self, guint at)
{
    for (guint i = self->clause_from; i < at; i++) {
        DzSource source;
        gboolean person = has(unit_at(self, i), DZ_TAG_PERSON);
        if (!person && !acts_in_clause(self, i))
            continue;
        guint begin = read_source_before(self, self->clause_from, i + 1, &source);
        const DzUnit *before = begin > self->clause_from ? unit_at(self, begin - 1) : NULL;
        if (!phrase_has_of(self, begin, i) || has(before, DZ_TAG_TOWARD)) {
            if (person)
                return;
            continue;
        }
        source = dz_meant_resolve(self, source);
        if (!person || is_skipped(unit_at(self, i + 1)))
            dz_meant_note_subject(self, &source);
        else
            dz_meant_note_person(self, &source, DZ_CAST_SUBJECT);
        return;
    }
}

/* 此事引发网民不满，质疑…: whom something rouses goes on speaking. */
static void note_roused(DzListener *self, guint at)
{
    const guint somebody = DZ_TAG_PERSON | DZ_TAG_ROLE | DZ_TAG_VAGUE | DZ_TAG_BODY;
    DzSource source;
    guint verb = self->clause_from;
    while (verb < at && !has_use(unit_at(self, verb), DZ_USE_ROUSES))
        verb++;
    guint end = at;
    while (end > verb && !has(unit_at(self, end - 1), somebody))
        end--;
    if (end <= verb || self->main != DZ_NO_SPEECH)
        return;
    read_source_before(self, verb + 1, end, &source);
    if ((source.tags & somebody) != 0)
        self->subject = self->latest = dz_meant_resolve(self, source);
}

/* 对于次官王某到访，他…, 得知王某辞世，他…: who does what the clause at hand begins with is not named in it. */
static gboolean opens_with_verb(const DzListener *self, guint begin)
{
    guint at = skip_skipped(self, self->clause_from, begin);
    return at < begin && has(unit_at(self, at), DZ_TAG_PREP | DZ_TAG_VERB);
}

/* 海国上月关闭了邻国在海风的领事馆，: whether the country that opens the clause is its subject. */
static gboolean has_country_at_head(const DzListener *self)
{
    guint32 begin = unit_at(self, self->clause_from) != NULL ? unit_at(self, self->clause_from)->span.begin : 0;
    return dz_source_is_known(&self->subject) && (self->subject.tags & ~(guint)DZ_TAG_REGION) == 0 &&
           self->subject.full.begin >= begin;
}

/* 被捕的王某，昨天说: a clause that only leads to a name gives the sentence its subject; 为王某拟定计划，: nor is he it
 * whom a preposition governs. */
static void note_last_named(DzListener *self, guint at)
{
    DzSource source;
    if (has_country_at_head(self))
        return;
    guint begin = read_source_before(self, self->clause_from, at, &source);
    const DzUnit *before = begin > self->clause_from ? unit_at(self, begin - 1) : NULL;
    gboolean relative = phrase_has_of(self, begin, at);
    gboolean hearer = has(before, DZ_TAG_TOWARD) && !(relative && has(before, DZ_TAG_AND)); /* but 与王某会面的李某， */
    if ((source.tags & (DZ_TAG_PERSON | DZ_TAG_BODY)) == 0 || hearer || (!relative && opens_with_verb(self, begin)))
        return;
    if (relative || !has(before, DZ_TAG_PREP | DZ_TAG_PASSIVE | DZ_TAG_VERB)) {
        dz_meant_take_subject(self, source);
    } else if ((source.tags & DZ_TAG_PERSON) != 0 &&
               !(has(before, DZ_TAG_PREP) && has(unit_at(self, begin), DZ_TAG_PERSON))) {
        DzSource person = dz_meant_resolve(self, source);
        dz_meant_note_person(self, &person, DZ_CAST_SUBJECT);
    }
}

void dz_clause_note_closing_subject(DzListener *self, guint at)
{
    note_roused(self, at);
    if (dz_source_is_known(&self->clause) || self->main != DZ_NO_SPEECH || at == 0)
        return;
    note_described(self, at);
    note_last_named(self, at);
}
