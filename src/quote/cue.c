/* cue.c -- what a reporting word does where it stands.
 * In:     a reporting word in its clause.
 * Out:    an act with its source; or nothing.
 * Knows:  that a subject is left out where it goes on; that 没有提到 is not said; that 一篇评论 is its owner's; that
 *         他提出的方案 is no saying.
 * Not here: a subject that is there (subject.c, overt.c), whose words somebody passes on (relay.c), what an act is a
 *         part of (act.c).
 */
#include "listener.h"

#include "weights.h"

/* Whether `subject` stands behind the clause of the act that governs the sentence. */
static gboolean stands_behind_main(const DzListener *self, const DzSource *subject)
{
    for (guint i = self->main_unit; i < MIN(self->units->len, self->main_unit + LONGEST_CLAUSE); i++)
        if (ends_clause(unit_at(self, i)))
            return unit_at(self, i)->span.begin < subject->full.begin;
    return FALSE;
}

/* 据报道，王某昨天到访，并称: the subject of a clause behind the report is one that could speak; in 报道王某到访，指
 * he is in the clause of the report itself. */
static gboolean goes_on(const DzListener *self, const DzSource *subject)
{
    const DzSpeech *speech = main_speech(self);
    guint body = speech->according || (speech->tags & DZ_TAG_REPORT) != 0 ? DZ_TAG_BODY : 0;
    if (!dz_source_is_known(subject) || (subject->tags & (DZ_TAG_PERSON | DZ_TAG_ROLE | body)) == 0)
        return FALSE;
    return speech->according || stands_behind_main(self, subject);
}

/* 他说，有人罔顾事实，谎称…: nobody says so of himself, but of whom his words tell. */
static gboolean is_alleged(const DzListener *self, guint unit)
{
    const guint somebody = DZ_TAG_PERSON | DZ_TAG_ROLE | DZ_TAG_VAGUE;
    return main_speech(self) != NULL && unit_at(self, unit)->stance == DZ_STANCE_DOUBTING &&
           !dz_source_is_known(&self->clause) && (self->latest.tags & somebody) != 0 &&
           !dz_page_is_same(self->page, self->latest.name, main_speech(self)->source.name) &&
           stands_behind_main(self, &self->latest);
}

/* 海风社发表署名王某的文章，指: what the outlet has only printed its author says. */
static gboolean only_prints(const DzListener *self)
{
    const DzSpeech *speech = main_speech(self);
    gboolean prints = speech == NULL || (speech->cue.end <= self->authored.begin &&
                                         dz_page_is_same(self->page, speech->source.name, self->latest.name));
    return prints && (self->latest.tags & DZ_TAG_MEDIA) != 0 && dz_source_is_known(&self->author) &&
           unit_at(self, self->sentence_from)->span.begin <= self->authored.begin;
}

/* 王某举起纸牌，上面写着“…”: who is told of last before it in the sentence; 报道称，墙上写着“…”: nobody. */
static DzSource who_holds(const DzListener *self)
{
    const DzSpeech *speech = main_speech(self);
    gboolean tells = speech != NULL && dz_page_is_same(self->page, speech->source.name, self->latest.name);
    return tells ? DZ_NOBODY : self->latest;
}

/* 据海风社报道，在党纲关于渡轮的部分提到: the paper in which it stands speaks, where the sentence names nobody else. */
static DzSource paper_at_head(const DzListener *self, guint unit)
{
    const DzSpeech *main = main_speech(self);
    guint at = skip_skipped(self, self->clause_from, unit);
    if ((main == NULL ? dz_source_is_known(&self->subject) : !main->according) || !has(unit_at(self, at), DZ_TAG_PREP))
        return DZ_NOBODY;
    for (guint i = at + 1; i < unit && !bounds_phrase(unit_at(self, i)); i++) {
        DzSource paper;
        if (!has(unit_at(self, i), DZ_TAG_DOCUMENT) ||
            !has(unit_at(self, i + 1), DZ_TAG_PLACE | DZ_TAG_OF | DZ_TAG_PREP))
            continue;
        read_source_before(self, at + 1, i + 1, &paper);
        return (paper.tags & DZ_TAG_DOCUMENT) != 0 ? paper : DZ_NOBODY;
    }
    return DZ_NOBODY;
}

/* The subject of a verb that has none in its clause: who speaks in this sentence, its subject, or who spoke last. */
static DzSource left_out_subject(const DzListener *self, guint unit)
{
    const DzSpeech *speech = main_speech(self);
    if (dz_source_is_known(&self->clause))
        return self->clause;
    if (is_alleged(self, unit))
        return self->latest;
    DzSource paper = paper_at_head(self, unit);
    if (dz_source_is_known(&paper))
        return paper;
    if (only_prints(self))
        return self->author;
    if (has(unit_at(self, unit), DZ_TAG_REPORT) && speech == NULL)
        return self->media;
    if (is_bearing(unit_at(self, unit)))
        return who_holds(self);
    if (is_shout(unit_at(self, unit)) && dz_source_is_known(&self->latest))
        return self->latest;
    if (dz_source_is_known(&self->beside))
        return self->beside;
    if (speech != NULL && ((only_reports(speech) && goes_on(self, &self->latest)) || dz_subject_answers(self, unit)))
        return self->latest;
    if (speech != NULL && dz_source_is_known(&speech->source))
        return speech->source;
    if (dz_source_is_known(&self->subject))
        return self->subject;
    DzSource overt;
    gboolean told_of = !dz_source_is_known(&self->latest) && dz_overt_read_sentence(self, unit, &overt);
    return told_of ? overt : self->running;
}

/* 引述|专家说, or nobody behind it: then it is an act of its subject. */
static guint read_relay(DzListener *self, guint unit)
{
    guint end = dz_relay_read(self, unit);
    if (end > unit)
        return end;
    dz_act_add(self, unit, left_out_subject(self, unit), TRUE);
    return unit + 1;
}

/* 评论|说: a noun with its verb. */
static gboolean holds_verb(const DzListener *self, const DzUnit *cue)
{
    enum { LONGEST_VERB = 2 };
    guint32 length = dz_span_length(cue->span);
    for (guint32 verb = 1; verb <= LONGEST_VERB && verb + 2 <= length; verb++) {
        const gunichar *text = self->page->c + cue->span.begin;
        if (dz_words_have(self->vocabulary->words, text, length - verb, DZ_TAG_SAY) &&
            dz_words_have(self->vocabulary->words, text + length - verb, verb, DZ_TAG_SAY))
            return TRUE;
    }
    return FALSE;
}

/* 评论说, 回应还指: a noun with a verb of its own. */
static gboolean has_verb(const DzListener *self, guint unit)
{
    return holds_verb(self, unit_at(self, unit)) || is_cue(unit_at(self, skip_adverbs(self, unit + 1)));
}

/* 一篇评论说, 这则回应还指: counted, and with a verb of its own. */
static gboolean is_counted(const DzListener *self, guint unit)
{
    const DzUnit *before = unit > self->clause_from ? unit_at(self, unit - 1) : NULL;
    return is_type(before, DZ_UNIT_NUMBER) && !has(before, DZ_TAG_TIME) &&
           before->span.end == unit_at(self, unit)->span.begin && has_verb(self, unit);
}

/* 《海风时报》的一篇评论说: whose it is says what it says. FALSE: it says nothing here, or is nobody's. */
static gboolean note_owner_of_noun(DzListener *self, guint unit)
{
    DzSource source;
    guint end = unit;
    while (end > self->clause_from && is_determiner(unit_at(self, end - 1)))
        end--;
    while (end > self->clause_from && has(unit_at(self, end - 1), DZ_TAG_OF))
        end--;
    if (end == unit || !has_verb(self, unit) || dz_source_is_known(&self->clause))
        return FALSE;
    guint begin = read_source_before(self, self->clause_from, end, &source);
    begin = behind_skipped(self, self->clause_from, begin);
    if (begin > self->clause_from || !dz_source_is_known(&source) || source.tags == 0)
        return FALSE;
    dz_meant_take_subject(self, source);
    return TRUE;
}

/* 的批评, 有关指控, 在报道中: the word is a noun there; in 离开前|表示 it is none. */
static gboolean is_noun(const DzListener *self, guint unit)
{
    const DzUnit *before = unit > self->clause_from ? unit_at(self, unit - 1) : NULL;
    gboolean paper = has(unit_at(self, unit), DZ_TAGS_PAPER) && has(unit_at(self, unit + 1), DZ_TAG_PLACE);
    gboolean part = has_use(before, DZ_USE_ALONE) && has(unit_at(self, unit - 2), DZ_TAG_OF); /* 的|部分|提到 */
    return paper || dz_clause_is_in_title(self, unit) || is_counted(self, unit) ||
           (has(before, DZ_TAG_OF | DZ_TAG_MODIFIER) && !has(before, DZ_TAG_PLACE) && !part);
}

/* 王某的评论说, 李某呼应王某的评论说: whose the noun is, or whom the clause tells of, says what it says. */
static gboolean is_noun_with_verb(DzListener *self, guint unit)
{
    const guint person = DZ_TAG_PERSON | DZ_TAG_MEDIA;
    gboolean told = has(unit_at(self, unit - 1), DZ_TAG_OF) && (self->clause.tags & person) != 0;
    return (note_owner_of_noun(self, unit) || told) && holds_verb(self, unit_at(self, unit));
}

/* 没有|说; but 不得不|说 is said. */
static gboolean follows_denial(const DzListener *self, guint unit)
{
    guint32 at = unit_at(self, unit)->span.begin;
    const DzUnit *before = unit_at(self, unit - 1);
    guint32 length =
        dz_words_match_before(self->vocabulary->contexts_before, self->page->c + at, at, DZ_CONTEXT_NOT_BEFORE).length;
    return length > 0 && !(has(before, DZ_TAG_ADVERB) && dz_span_length(before->span) > length);
}

/* 向市府|通报: the preposition of the phrase right before the verb at `unit`; else the verb. */
static guint before_hearer(const DzListener *self, guint unit)
{
    enum { LONGEST = 5 };
    for (guint i = unit; i > self->clause_from && unit - i < LONGEST && !bounds_phrase(unit_at(self, i - 1)); i--)
        if (has(unit_at(self, i - 1), DZ_TAG_TOWARD) && !is_cue(unit_at(self, i - 1)))
            return i - 1;
    return unit;
}

/* 没有提到, 没有立即回应, 不会主动向市府通报. */
static gboolean is_denied(const DzListener *self, guint unit)
{
    enum { LONGEST = 2 };
    guint first = before_hearer(self, unit);
    if (follows_denial(self, unit) || follows_denial(self, first))
        return TRUE;
    const DzUnit *manner = unit_at(self, first - 1);
    return first > self->clause_from + 1 && (has(manner, DZ_TAG_ADVERB) || manner->type == DZ_UNIT_RUN) &&
           dz_span_length(manner->span) <= LONGEST && has(unit_at(self, first - 2), DZ_TAG_VERB) &&
           follows_denial(self, first - 1);
}

/* What is denied nobody has said; nor 公众只会认为, in what somebody says. */
static gboolean is_unsaid(const DzListener *self, guint unit)
{
    const DzUnit *before = unit_at(self, unit - 1);
    if (has(before, DZ_TAG_OF | DZ_TAG_MODIFIER))
        return FALSE;
    return is_denied(self, unit) || (has_use(before, DZ_USE_PERHAPS) && dz_act_is_embedded(self, unit));
}

/* 指其今年三月…，高呼: who is spoken of may be who shouts, later in the sentence. */
static void note_subject_inside(DzListener *self, guint unit)
{
    DzSource source;
    guint end = read_source(self, unit + 1, &source);
    if ((source.tags & (DZ_TAG_PERSON | DZ_TAG_PRONOUN)) != 0 && !has(unit_at(self, end), DZ_TAG_OF | DZ_TAG_AND))
        self->latest = dz_meant_resolve(self, source);
}

/* 记者问|王某票价一事，他回答说: who is asked may answer next. */
static void note_asked(DzListener *self, guint unit)
{
    const DzUnit *next = unit_at(self, unit + 1);
    gboolean bidden = has(unit_at(self, unit), DZ_TAG_ASK) && is_cue(unit_at(self, unit + 2)); /* 要求|王某|证实 */
    if ((!bidden && !has_use(unit_at(self, unit), DZ_USE_ASKS)) || !has(next, DZ_TAG_PERSON))
        return;
    DzSource asked = dz_meant_resolve(self, dz_source_of(next->span, DZ_TAG_PERSON));
    dz_meant_note_person(self, &asked, DZ_CAST_SPEAKER);
}

/* Whether the clause of the reporting word at `unit` says who does it. */
static gboolean find_subject(DzListener *self, guint unit, DzSource *source)
{
    if (!dz_subject_find(self, unit, source) &&
        (dz_source_is_known(&self->clause) || !dz_overt_read(self, unit, source)))
        return FALSE;
    *source = dz_meant_resolve(self, *source);
    if (!self->inner)
        dz_meant_note_subject(self, source);
    return TRUE;
}

/* 他提出的方案, 表达出的信心, but not 他说的话, 他所说的“…”. */
gboolean dz_cue_describes_noun(const DzListener *self, guint unit)
{
    const DzUnit *next = unit_at(self, unit + 1);
    gboolean goes_on = has(next, DZ_TAG_VERB) || (!bounds_phrase(next) && dz_span_length(next->span) == 1);
    guint of = unit + (goes_on && !has(next, DZ_TAG_OF) ? 2 : 1); /* 表达|出|的信心, 希望|看到|的改变 */
    const DzUnit *noun = unit_at(self, of + 1);
    if (!has(unit_at(self, of), DZ_TAG_OF) || bounds_phrase(noun))
        return FALSE;
    return !is_word_for_words(self, unit_at(self, of)->span.begin) && !is_cue(noun) && !has(noun, DZ_TAGS_PAPER);
}

/* 他说，联合国证明是“…”, 他说，此举显示“…”: what somebody says that others show is said by him. */
static gboolean only_shows(DzListener *self, guint unit)
{
    DzSource source;
    if ((unit_at(self, unit)->tags & DZ_TAGS_SHOW) != DZ_TAGS_SHOW)
        return FALSE;
    source = find_subject(self, unit, &source) ? source : left_out_subject(self, unit);
    gboolean inner = self->inner;
    self->inner = FALSE;
    return (inner || dz_act_is_embedded(self, unit)) && (source.tags & (DZ_TAGS_PAPER | DZ_TAG_MEDIA)) == 0;
}

static void read_active(DzListener *self, guint unit)
{
    DzSource source;
    gboolean found = find_subject(self, unit, &source);
    self->inner |= dz_cue_describes_noun(self, unit) || (!found && is_alleged(self, unit));
    dz_act_add(self, unit, found ? source : left_out_subject(self, unit), TRUE);
    last_speech(self)->left_out = !found && !dz_source_is_known(&self->clause);
    self->inner = FALSE;
    note_subject_inside(self, unit);
    note_asked(self, unit);
}

/* Who asks is not said where somebody 被问到, but 记者 may stand in the clause. */
static DzSource asker(const DzListener *self, guint unit)
{
    for (guint i = MAX(self->head_end, first_looked_at(self, unit)); i < unit; i++)
        if (has(unit_at(self, i), DZ_TAG_ROLE))
            return dz_source_of(unit_at(self, i)->span, DZ_TAG_ROLE);
    return DZ_NOBODY;
}

static void read_passive(DzListener *self, guint unit, DzSource agent)
{
    if (dz_source_is_known(&agent))
        agent = dz_meant_resolve(self, agent);
    else if (has(unit_at(self, unit), DZ_TAG_ASK))
        agent = asker(self, unit);
    dz_act_add_inner(self, unit, agent);
}

/* 对于王某曾说“…”，李某回应: what the clause is about is said, but not by who speaks in the sentence. */
static guint read_topic(DzListener *self, guint unit)
{
    enum { FARTHEST = 12 };
    DzSource source;
    guint at = unit + 1;
    while (at <= unit + FARTHEST && !bounds_phrase(unit_at(self, at)))
        at++;
    guint topic = self->clause_from;
    while (topic < unit && !has_use(unit_at(self, topic), DZ_USE_TOPIC)) /* 但|对于… */
        topic++;
    const DzUnit *about = unit_at(self, topic);
    gboolean hearer = has(about, DZ_TAG_TOWARD) && dz_span_length(about->span) == 1; /* 对记者说“…” */
    read_source(self, topic + 1, &source);
    if (is_type(unit_at(self, at), DZ_UNIT_QUOTE) && dz_source_is_known(&source) && !hearer) {
        dz_act_add_inner(self, unit, dz_meant_resolve(self, source));
    }
    return unit + 1;
}

/* 没有就海风局对渡轮公司的谴责一事帮腔: whether the word only says what the clause is about. */
static gboolean is_in_topic(const DzListener *self, guint unit)
{
    enum { FARTHEST = 8, NEAR = 4 };
    guint end = unit + 1;
    while (end < unit + NEAR && !bounds_phrase(unit_at(self, end)) && !has(unit_at(self, end), DZ_TAG_PLACE))
        end++;
    if (!has(unit_at(self, end), DZ_TAG_PLACE) || has_use(unit_at(self, end), DZ_USE_ALONE))
        return FALSE;
    for (guint i = unit; i > self->clause_from && i + FARTHEST > unit; i--)
        if (has(unit_at(self, i - 1), DZ_TAG_PREP) && has_use(unit_at(self, i - 1), DZ_USE_TOPIC))
            return TRUE;
    return FALSE;
}

guint dz_cue_read(DzListener *self, guint unit)
{
    DzSource agent;
    if (self->topic)
        return read_topic(self, unit);
    if (is_in_topic(self, unit))
        return unit + 1;
    if (is_noun(self, unit) && !is_noun_with_verb(self, unit))
        return unit + 1;
    if (only_shows(self, unit))
        return unit + 1;
    if (is_unsaid(self, unit)) {
        find_subject(self, unit, &agent);
        self->inner = FALSE;
        return unit + 1;
    }
    if (has(unit_at(self, unit), DZ_TAG_RELAY))
        return read_relay(self, unit);
    if (dz_subject_is_passive(self, unit, &agent))
        read_passive(self, unit, agent);
    else
        read_active(self, unit);
    dz_act_claim_before(self, unit);
    return unit + 1;
}
