/* subject.c -- who stands before a reporting word in its clause.
 * In:     a reporting word.
 * Out:    its subject, where that does not open the clause (clause.c); or that it is passive, and its agent; whether a
 *         clause is set beside what was said before it.
 * Knows:  that adverbs, times and phrases stand between a subject and its verb, that 被 turns the subject round, what
 *         governs a noun, and what only describes it; that who is asked answers (获回复).
 * Not here: a subject that is left out (cue.c), one whose words are unknown (overt.c).
 */
#include "listener.h"

/* Units of a phrase between subject and verb: 在接受海风台访问时. */
#define LONGEST_PHRASE 10

/* 在现场的王某: the phrase describes who stands at its end. */
static gboolean leads_to_person(const DzListener *self, guint begin, guint end)
{
    return phrase_has_of(self, begin, end) && has(unit_at(self, end - 1), DZ_TAG_PERSON | DZ_TAG_ROLE | DZ_TAG_VAGUE);
}

/* 让网民直呼, 促使海风国指责: who stands behind the verb does what follows. */
static gboolean makes_do(const DzUnit *unit)
{
    return has_use(unit, DZ_USE_PIVOT);
}

/* Whether a preposition at `begin` governs all up to `end`: a word of place or time closes it, or it is short; but not
 * 在门外听到王某|说. */
static gboolean is_whole_phrase(const DzListener *self, guint begin, guint end)
{
    enum { SHORT = 3 };
    const DzUnit *unit = unit_at(self, begin);
    gboolean hearer = has(unit, DZ_TAG_TOWARD) && !has_use(unit, DZ_USE_TAKES);
    if (!has(unit, DZ_TAG_PREP) || makes_do(unit) || (!hearer && leads_to_person(self, begin, end)))
        return FALSE;
    gboolean met = end > begin + 2 && has(unit_at(self, end - 2), DZ_TAG_VERB) &&
                   has(unit_at(self, end - 1), DZ_TAG_PERSON | DZ_TAG_ROLE);
    return has(unit, DZ_TAG_TOWARD) || has_use(unit, DZ_USE_TOPIC) || (end - begin <= SHORT + 1 && !met) ||
           has(unit_at(self, end - 1), DZ_TAG_PLACE | DZ_TAG_TIME);
}

/* 就媒体报道的王某将访台一事|说: the preposition of the phrase that says what is spoken of and that a word of place or
 * time ends before `at`; else `at`. */
static guint before_topic(const DzListener *self, guint at)
{
    enum { FARTHEST = 24 };
    if (at == self->clause_from || !has(unit_at(self, at - 1), DZ_TAG_PLACE))
        return at;
    for (guint i = at - 1; i > self->clause_from && i + FARTHEST > at; i--) {
        const DzUnit *unit = unit_at(self, i - 1);
        if (ends_clause(unit) || (is_cue(unit) && !has(unit_at(self, i), DZ_TAG_OF)))
            break;
        if (has(unit, DZ_TAG_PREP) && has_use(unit, DZ_USE_TOPIC))
            return i - 1;
    }
    return at;
}

/* 访问时: a time that tells what is done meanwhile. */
static gboolean is_while(const DzListener *self, guint at)
{
    const DzUnit *unit = unit_at(self, at);
    return has(unit, DZ_TAG_TIME) && dz_span_length(unit->span) > 1 &&
           dz_words_match(self->vocabulary->words, self->page->c + unit->span.end - 1, 1, DZ_TAG_PLACE).length > 0;
}

/* 接受主持人王某采访时|说, 在党的干部会上|说: the preposition of the phrase that the time right before `at` closes,
 * which names nobody but who is met; else `at`. */
static guint before_while(const DzListener *self, guint at)
{
    if (!is_while(self, at - 1))
        return at;
    gboolean person = FALSE;
    for (guint i = at - 1; i > self->clause_from && i + LONGEST_PHRASE > at; i--) {
        const DzUnit *unit = unit_at(self, i - 1);
        gboolean meets = has(unit, DZ_TAG_PREP) && has(unit, DZ_TAG_VERB);
        if (has(unit, DZ_TAG_PREP) && !makes_do(unit) && (meets || !person))
            return i - 1;
        if (bounds_phrase(unit) || is_cue(unit) || has(unit, DZ_TAG_PREP | DZ_TAG_PASSIVE))
            break;
        person |= has(unit, DZ_TAG_PERSON | DZ_TAG_TIME);
    }
    return at;
}

/* Goes back over what may stand between a subject and its verb at `unit`: adverbs, times, phrases. */
static guint skip_back(const DzListener *self, guint unit)
{
    guint at = unit;
    while (at > self->clause_from) {
        const DzUnit *before = unit_at(self, at - 1);
        guint met = before_while(self, at);
        if (met < at) {
            at = met;
            continue;
        }
        if (is_skipped(before) || has(before, DZ_TAG_ADVERBIAL)) {
            at -= has(before, DZ_TAG_ADVERBIAL) && at - 1 > self->clause_from ? 2 : 1;
            continue;
        }
        guint phrase = before_topic(self, at);
        if (phrase < at) {
            at = phrase;
            continue;
        }
        while (phrase > self->clause_from && phrase + LONGEST_PHRASE > at && !is_cue(unit_at(self, phrase - 1)) &&
               !has(unit_at(self, phrase - 1), DZ_TAG_PREP | DZ_TAG_PASSIVE))
            phrase--;
        gboolean whole = phrase > self->clause_from && is_whole_phrase(self, phrase - 1, at);
        if (!whole)
            return at;
        at = phrase - 1;
    }
    return at;
}

/* 本报向海风局查询，获回复: who was asked last before the unit `at` of the sentence. */
static DzSource read_asked(const DzListener *self, guint at)
{
    enum { FARTHEST = 64 };
    DzSource asked;
    for (guint i = at; i > self->sentence_from && i + FARTHEST > at; i--) {
        const DzUnit *toward = unit_at(self, i - 1);
        if (!has(toward, DZ_TAG_TOWARD) || is_cue(toward))
            continue;
        read_source(self, i, &asked);
        if (dz_source_is_known(&asked))
            return asked;
    }
    return DZ_NOBODY;
}

gboolean dz_subject_is_passive(const DzListener *self, guint unit, DzSource *agent)
{
    enum { FARTHEST = 16 };
    *agent = DZ_NOBODY;
    guint from = skip_back(self, unit);
    for (guint i = from > self->clause_from ? from - 1 : from; i < unit; i++)
        if (has(unit_at(self, i), DZ_TAG_PLACE) || is_while(self, i)) /* 被捕后表示, 被打断之后说, 受某报访问时说 */
            return FALSE;
    for (guint i = from; i > self->clause_from && i + FARTHEST > from; i--) {
        const DzUnit *before = unit_at(self, i - 1);
        if (is_cue(before) || has(before, DZ_TAG_OF)) /* 被问及此事时表示, 被捕的王某形容 */
            return FALSE;
        if (!has(before, DZ_TAG_PASSIVE))
            continue;
        read_source(self, i, agent);
        if (i == unit && has(unit_at(self, unit), DZ_TAG_TOWARD)) /* 获|回复 */
            *agent = read_asked(self, i);
        return TRUE;
    }
    return FALSE;
}

/* 王某发表声明指: the paper is what the clause's subject issues. */
static gboolean is_paper_of_subject(const DzListener *self, const DzSource *source, const DzUnit *before)
{
    return (source->tags & DZ_TAGS_PAPER) != 0 && dz_source_is_known(&self->clause) && has(before, DZ_TAG_VERB);
}

/* 海风市政府发布的文件指: the unit at `at` is a paper that speaks for itself, whoever issues it. */
static gboolean is_document_at(const DzListener *self, guint at, const DzSource *source)
{
    return (source->tags & DZ_TAG_DOCUMENT) != 0 && (source->uses & DZ_USE_ISSUED) == 0 &&
           source->full.end == unit_at(self, at)->span.end;
}

/* Whether a word of place or time stands between `begin` and `end`: it closes a phrase. */
static gboolean closes_phrase(const DzListener *self, guint begin, guint end)
{
    for (guint i = begin; i < end; i++)
        if (has(unit_at(self, i), DZ_TAG_PLACE | DZ_TAG_TIME))
            return TRUE;
    return FALSE;
}

/* 在公司, 由王某, 接受记者王某访问时: no subject; but 经海风智库召集人王某表示: a person right before his verb is one.
 */
static gboolean is_governed(const DzListener *self, const DzSource *source, guint begin, guint verb)
{
    guint first = begin; /* 以1938年《海风协定》讽刺… */
    while (unit_at(self, begin)->type == DZ_UNIT_TITLE && first > self->clause_from &&
           unit_at(self, first - 1)->type == DZ_UNIT_NUMBER)
        first--;
    const DzUnit *before = unit_at(self, first - 1);
    if (first == self->clause_from || !has(before, DZ_TAG_PREP | DZ_TAG_PASSIVE) || makes_do(before))
        return FALSE;
    return has(before, DZ_TAG_PASSIVE) || (source->tags & DZ_TAG_PERSON) == 0 || closes_phrase(self, begin, verb);
}

/* Whether a verb before the phrase at `begin` governs it: 形容王某, 支持王某; a clause that names nobody yet opens with
 * a person and his office rather. */
static gboolean has_governor(const DzListener *self, const DzSource *source, guint begin)
{
    const DzUnit *before = begin > self->clause_from ? unit_at(self, begin - 1) : NULL;
    gboolean titled = (source->tags & DZ_TAG_PERSON) != 0 && dz_span_length(source->title) > 0;
    if (is_cue(before) && !dz_clause_is_in_title(self, begin - 1))
        return TRUE;
    return has(before, DZ_TAG_VERB) && !is_there_is(before) &&
           (self->main != DZ_NO_SPEECH || dz_source_is_known(&self->subject) ||
            (begin > self->clause_from + 1 && !titled));
}

/* Whether nothing but what may describe a noun stands between `begin` and `end`; a verb opens it only where 的 leads on
 * from it, before `last`: 海风局|负责渡轮的|主任王某. */
static gboolean only_describes(const DzListener *self, guint begin, guint end, guint last)
{
    const guint never = DZ_TAG_ADVERB | DZ_TAG_LINK | DZ_TAG_TIME | DZ_TAG_AND | DZ_TAG_PASSIVE | DZ_TAG_TOWARD |
                        DZ_TAG_ADVERBIAL | DZ_TAG_PRONOUN;
    for (guint i = begin; i < end; i++)
        if (ends_clause(unit_at(self, i)) || has(unit_at(self, i), never) || is_cue(unit_at(self, i)))
            return FALSE;
    return begin < end && (!has(unit_at(self, begin), DZ_TAG_VERB) || phrase_has_of(self, begin, last));
}

/* 海风社问题专家王某说, 高文著作的编者王某说: what opened the clause only describes who is named, with his office,
 * right before the verb. */
static gboolean is_described_by_head(const DzListener *self, const DzSource *source, guint begin, guint end)
{
    enum { LONGEST = 48 };
    guint head = self->head_end;
    if (end > head + LONGEST || !dz_source_is_known(&self->clause) || dz_span_length(self->clause.pronoun) > 0 ||
        head >= end || (source->tags & DZ_TAG_PERSON) == 0 || source->name.begin < unit_at(self, head)->span.begin)
        return FALSE;
    if (begin < head && phrase_has_of(self, head, end))
        return TRUE;
    gboolean latin = self->page->c[source->name.begin] < 0x250; /* 高文投资公司主管Kim Lee: hardly met by one Gao */
    gboolean person = (self->clause.tags & DZ_TAG_PERSON) != 0 || self->clause.tags == 0;
    return dz_span_length(source->title) > 0 && (latin || !person) &&
           (begin <= head || only_describes(self, head, begin, end));
}

/* 市民手持《海风日报》高喊, 球迷涌入俱乐部脸书留言: somebody speaks with a paper in hand, or where a body is. */
static gboolean is_object_of_somebody(const DzListener *self, const DzSource *source, const DzUnit *before)
{
    const guint somebody = DZ_TAG_PERSON | DZ_TAG_ROLE | DZ_TAG_VAGUE;
    return (source->tags & somebody) == 0 && (source->tags & (DZ_TAGS_PAPER | DZ_TAG_MEDIA | DZ_TAG_BODY)) != 0 &&
           has(before, DZ_TAG_VERB) && !makes_do(before) && !has_use(before, DZ_USE_ROUSES) &&
           (self->clause.tags & somebody) != 0;
}

/* 他说，; 他称海风局…; 他担心的是，; 引述他的话: what follows is said there; neither 他质疑此事， nor 作出解释，, nor
 * where marks hold what he says (他写道：“…”；王某也…). */
static gboolean takes_clause(const DzListener *self)
{
    const DzUnit *cue = unit_at(self, self->main_unit);
    const DzUnit *next = unit_at(self, self->main_unit + 1);
    if (is_type(next, DZ_UNIT_COLON) && is_type(unit_at(self, self->main_unit + 2), DZ_UNIT_QUOTE))
        return FALSE;
    if (has(unit_at(self, self->main_unit - 1), DZ_TAG_VERB) && has(cue, DZ_TAG_BRING))
        return FALSE;
    return ends_clause(next) || has(next, DZ_TAG_OF) || has(cue, DZ_TAG_RELAY) ||
           (cue->stance == DZ_STANCE_NEUTRAL && !has(cue, DZ_TAG_BRING));
}

gboolean dz_subject_stands_beside(const DzListener *self)
{
    const guint somebody = DZ_TAG_PERSON | DZ_TAG_ROLE | DZ_TAG_BODY | DZ_TAG_VAGUE | DZ_TAG_MEDIA;
    if (self->main == DZ_NO_SPEECH || self->main_unit >= self->clause_from || (self->clause.tags & somebody) == 0 ||
        dz_span_length(self->clause.pronoun) > 0)
        return FALSE;
    if (is_contrast(unit_at(self, self->head_end))) /* 他回应，李某则发文，指… */
        return TRUE;
    if (takes_clause(self))
        return FALSE;
    const DzUnit *first = unit_at(self, self->clause_from);
    gboolean set_beside = has(first, DZ_TAG_LINK) || has(unit_at(self, self->head_end), DZ_TAG_ADVERB);
    return set_beside || has(unit_at(self, self->clause_from - 2), DZ_TAG_PLACE);
}

gboolean dz_subject_answers(const DzListener *self, guint unit)
{
    const DzSpeech *main = main_speech(self);
    const DzSource *latest = &self->latest;
    guint end = self->main_unit;
    if (main == NULL || !has_use(unit_at(self, end), DZ_USE_ASKS) ||
        !has(unit_at(self, unit), DZ_TAG_SAY | DZ_TAG_NAME_AS | DZ_TAG_THINK))
        return FALSE;
    while (end < MIN(unit, self->main_unit + LONGEST_CLAUSE) && !ends_clause(unit_at(self, end)))
        end++;
    guint32 begin = dz_span_length(latest->pronoun) > 0 ? latest->pronoun.begin : latest->full.begin;
    return begin > unit_at(self, end)->span.begin && (latest->tags & (DZ_TAG_PERSON | DZ_TAG_ROLE)) != 0 &&
           !dz_page_is_same(self->page, latest->name, main->source.name);
}

/* 直指国务卿|说，“…”, 敦促士兵|说: who blames or asks somebody goes on speaking, where a verb of nothing but speaking
 * leads to his words. */
static gboolean blames(const DzListener *self, guint unit, guint begin)
{
    const DzSpeech *last = last_speech(self);
    const DzUnit *cue = unit_at(self, unit);
    const DzUnit *point = unit_at(self, unit + 1);
    if (last == NULL || self->speech_unit < self->clause_from || self->speech_unit + 1 != begin ||
        (last->stance != DZ_STANCE_CRITICAL && (last->tags & DZ_TAG_ASK) == 0) ||
        (last->tags & (DZ_TAG_SAY | DZ_TAG_ASK)) == 0)
        return FALSE;
    gboolean leads = point != NULL && (point->type == DZ_UNIT_COMMA || point->type == DZ_UNIT_COLON);
    return leads && cue->stance == DZ_STANCE_NEUTRAL && !has(cue, DZ_TAG_BRING) && dz_source_is_known(&last->source);
}

/* The phrase that stands before a verb. */
typedef struct {
    guint verb;
    guint begin; /* its first unit */
    guint end;   /* the unit after it */
    const DzUnit *before;
    gboolean governed; /* a reporting word of the clause stands before it */
    gboolean relative; /* 的 stands in it, or leads to it from what governs it */
} Phrase;

static Phrase phrase_before(const DzListener *self, guint verb, DzSource *source)
{
    Phrase phrase = {.verb = verb, .end = skip_back(self, verb)};
    phrase.begin = read_source_before(self, self->clause_from, phrase.end, source);
    phrase.before = phrase.begin > self->clause_from ? unit_at(self, phrase.begin - 1) : NULL;
    phrase.governed =
        self->speech != DZ_NO_SPEECH && self->speech_unit >= self->clause_from && self->speech_unit < phrase.begin;
    gboolean described = phrase.governed && (last_speech(self)->tags & DZ_TAG_RELAY) == 0;
    phrase.relative = phrase_has_of(self, described ? self->speech_unit : phrase.begin, phrase.end);
    return phrase;
}

/* 对王某说, 回应王某说; but not 回应王某指控…, who does that himself; nor 与王某|会面的市长说. */
static gboolean is_spoken_to(const DzListener *self, const Phrase *phrase)
{
    const DzUnit *before = phrase->before;
    if (phrase->relative && (has(before, DZ_TAG_AND) || has_use(before, DZ_USE_TAKES))) /* 把渡轮“…”的王某说 */
        return FALSE;
    return has(before, DZ_TAG_TOWARD) && (!is_cue(before) || unit_at(self, phrase->verb)->stance == DZ_STANCE_NEUTRAL);
}

/* Whether whoever the phrase names does something else in the clause, or nothing. */
static gboolean is_no_subject(const DzListener *self, const Phrase *phrase, const DzSource *source)
{
    const guint wanted = makes_do(phrase->before) ? DZ_TAGS_SOURCE : DZ_TAGS_SOURCE & ~(guint)DZ_TAG_REGION;
    gboolean missed = !dz_source_is_known(&self->clause) && phrase->end <= self->head_end &&
                      (source->tags & (DZ_TAG_PERSON | DZ_TAG_ROLE)) != 0; /* 一名验票员面无表情地|称 */
    return !dz_source_is_known(source) || (source->tags & wanted) == 0 || (phrase->begin < self->head_end && !missed) ||
           is_spoken_to(self, phrase) || is_object_of_somebody(self, source, phrase->before) ||
           (!phrase->relative && is_governed(self, source, phrase->begin, phrase->verb));
}

/* 海风国研究|计划|主任王某说: a verb is a word of his office, where nothing but nouns opens the clause before it. */
static gboolean has_verb_in_office(const DzListener *self, const Phrase *phrase, const DzSource *source)
{
    return (source->tags & DZ_TAG_PERSON) != 0 && dz_span_length(source->title) > 0 && !phrase->governed &&
           has(phrase->before, DZ_TAG_VERB) && (self->clause.tags & DZ_TAG_PERSON) == 0 &&
           only_describes(self, self->clause_from, phrase->begin, phrase->end);
}

/* 海风局2018年6月的一份文件称: whether only a time stands between the subject of the clause and 的 before the paper. */
static gboolean is_dated_paper(const DzListener *self, const Phrase *phrase)
{
    guint at = self->head_end;
    while (at < phrase->end && unit_at(self, at)->type == DZ_UNIT_NUMBER && has(unit_at(self, at), DZ_TAG_TIME))
        at++;
    return at > self->head_end && has(unit_at(self, at), DZ_TAG_OF);
}

/* 总部设在海风的平台宣布, 被捕的王某说, where something else opens the clause: that only describes whom 的 leads to. */
static gboolean is_led_to(const DzListener *self, const Phrase *phrase, const DzSource *source)
{
    gboolean title = phrase->end > 0 && unit_at(self, phrase->end - 1)->type == DZ_UNIT_TITLE;
    gboolean person = (source->tags & DZ_TAG_PERSON) != 0;
    gboolean paper = (source->tags & DZ_TAG_DOCUMENT) != 0 && (self->clause.tags & DZ_TAG_PERSON) == 0 &&
                     !is_dated_paper(self, phrase);
    gboolean body = (source->tags & self->clause.tags & DZ_TAG_BODY) != 0;
    return phrase->relative &&
           (title || person || body || (paper && !is_governed(self, source, phrase->begin, phrase->verb)));
}

/* 获回复|指, 听到那位女士打电话|说: two words for one act within the clause of another. */
static gboolean goes_on_inside(const DzListener *self, guint unit)
{
    const DzSpeech *last = last_speech(self);
    return last != NULL && last->inner && self->speech_unit + 1 == unit && dz_source_is_known(&last->source);
}

gboolean dz_subject_find(DzListener *self, guint unit, DzSource *source)
{
    if (goes_on_inside(self, unit)) {
        *source = last_speech(self)->source;
        return self->inner = TRUE;
    }
    Phrase phrase = phrase_before(self, unit, source);
    if ((source->tags & (DZ_TAG_PERSON | DZ_TAG_ROLE | DZ_TAG_BODY)) != 0 &&
        !phrase_has_of(self, phrase.begin, phrase.end) && blames(self, unit, phrase.begin)) {
        *source = last_speech(self)->source;
        return TRUE;
    }
    if (is_paper_of_subject(self, source, phrase.before) &&
        !(phrase.relative && is_document_at(self, phrase.end - 1, source)))
        return FALSE;
    if (!phrase.governed && is_described_by_head(self, source, phrase.begin, phrase.end))
        return TRUE;
    if (is_no_subject(self, &phrase, source))
        return FALSE;
    if (has_verb_in_office(self, &phrase, source))
        return TRUE;
    gboolean opened = dz_source_is_known(&self->clause);
    self->inner = !phrase.relative && (phrase.governed || has_governor(self, source, phrase.begin));
    return self->inner || !opened || is_led_to(self, &phrase, source);
}
