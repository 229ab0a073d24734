/* act.c -- acts of speaking.
 * In:     a reporting word in its clause.
 * Out:    an act with its source, and the quotations before it that it claims.
 * Knows:  that a subject is left out where it goes on, that what somebody says another said is the other's only in its
 *         own clause; that 没有提到 is not said; that 一篇评论 is its owner's; that 他提出的方案 is no saying.
 */
#include "listener.h"

#include "weights.h"

/* Units of a clause that are looked at for one verb; a text without points is one clause. */
#define LONGEST_CLAUSE 64

static guint first_looked_at(const DzListener *self, guint unit)
{
    return MAX(self->clause_from, unit > LONGEST_CLAUSE ? unit - LONGEST_CLAUSE : 0);
}

static gboolean is_shout(const DzUnit *unit)
{
    return (unit->tags & DZ_TAGS_SHOUT) == DZ_TAGS_SHOUT;
}

/* 又称: the clause goes on with what the one before did. */
static gboolean says_again(const DzListener *self)
{
    const DzUnit *unit = unit_at(self, self->clause_from);
    return has_use(unit, DZ_USE_AGAIN);
}

/* 据报道, 报道说, 某社称: what follows is told of others. */
static gboolean only_reports(const DzSpeech *speech)
{
    return speech->according || (speech->tags & DZ_TAG_REPORT) != 0 ||
           (speech->source.tags & (DZ_TAG_MEDIA | DZ_TAGS_PAPER)) == DZ_TAG_MEDIA;
}

/* What an outlet or a paper reports somebody to have said is his. */
static gboolean only_carries(const DzSpeech *speech)
{
    return only_reports(speech) || (speech->source.tags & (DZ_TAG_MEDIA | DZ_TAG_DOCUMENT)) != 0;
}

/* 据报道，王某昨天到访，并称: the subject of a clause behind the report is one that could speak; in 报道王某到访，指
 * he is in the clause of the report itself. */
static gboolean goes_on(const DzListener *self, const DzSource *subject)
{
    const DzSpeech *speech = main_speech(self);
    guint body = speech->according || (speech->tags & DZ_TAG_REPORT) != 0 ? DZ_TAG_BODY : 0;
    if (!dz_source_is_known(subject) || (subject->tags & (DZ_TAG_PERSON | DZ_TAG_ROLE | body)) == 0)
        return FALSE;
    if (speech->according)
        return TRUE;
    for (guint i = self->main_unit; i < MIN(self->units->len, self->main_unit + LONGEST_CLAUSE); i++)
        if (ends_clause(unit_at(self, i)))
            return unit_at(self, i)->span.begin < subject->full.begin;
    return FALSE;
}

/* 第48条规定: an article of the paper that was named last says it, and nobody who spoke before. */
static gboolean is_said_by_article(const DzListener *self, guint unit)
{
    const DzUnit *number = unit > self->clause_from ? unit_at(self, unit - 1) : NULL;
    return is_type(number, DZ_UNIT_NUMBER) &&
           dz_words_have(self->vocabulary->measures, self->page->c + number->span.begin, 1, DZ_TAG_PREP) &&
           dz_words_match(self->vocabulary->measures, self->page->c + number->span.end - 1, 1, DZ_TAG_DOCUMENT).length >
               0;
}

/* The subject of a verb that has none in its clause: who speaks in this sentence, its subject, or who spoke last. */
static DzSource left_out_subject(const DzListener *self, guint unit)
{
    const DzSpeech *speech = main_speech(self);
    if (dz_source_is_known(&self->clause))
        return self->clause;
    if (is_said_by_article(self, unit))
        return dz_meant_paper(self, unit);
    if (has(unit_at(self, unit), DZ_TAG_REPORT) && speech == NULL)
        return self->media;
    if (is_shout(unit_at(self, unit)) && dz_source_is_known(&self->latest))
        return self->latest;
    if (dz_source_is_known(&self->beside))
        return self->beside;
    if (last_speech(self) != NULL && last_speech(self)->embedded && !last_speech(self)->inner && says_again(self))
        return last_speech(self)->source;
    if (speech != NULL && only_reports(speech) && goes_on(self, &self->latest))
        return self->latest;
    if (speech != NULL && dz_source_is_known(&speech->source))
        return speech->source;
    if (dz_source_is_known(&self->subject))
        return self->subject;
    DzSource overt;
    gboolean told_of = !dz_source_is_known(&self->latest) && dz_overt_read_sentence(self, unit, &overt);
    return told_of ? overt : self->running;
}

/* What the act before governed ends where this clause begins. */
void dz_act_end_words(DzListener *self, guint32 end)
{
    DzSpeech *speech = main_speech(self);
    if (speech != NULL)
        speech->words.end = MAX(end, speech->words.begin);
}

/* 当记者问王某…时，他表示: what is asked in the clause before only says when. */
static gboolean is_occasion(const DzListener *self, const DzSpeech *speech)
{
    return (speech->tags & DZ_TAG_ASK) != 0 && self->main_unit + 1 < self->clause_from &&
           has(unit_at(self, self->clause_from - 2), DZ_TAG_PLACE | DZ_TAG_TIME);
}

/* 谈到这场比赛，李某说, 被问及是否担心停航，他说, 对于海风国的批评，他回应: the first clause names nobody. */
static gboolean is_fronted(const DzListener *self, const DzSpeech *speech)
{
    const DzUnit *first = unit_at(self, self->sentence_from);
    gboolean about = has(first, DZ_TAG_TOWARD) || has_use(first, DZ_USE_TOPIC);
    gboolean closed = !ends_clause(unit_at(self, self->main_unit + 1));
    if (speech->left_out && closed && !dz_source_is_known(&self->subject))
        return TRUE;
    if (!speech->left_out || !(about || (closed && (speech->tags & DZ_TAG_BRING) != 0)) ||
        self->main_unit > self->sentence_from + LONGEST_CLAUSE)
        return FALSE;
    for (guint i = self->sentence_from; i < self->main_unit; i++)
        if (ends_clause(unit_at(self, i)))
            return FALSE;
    return TRUE;
}

/* 作出回应, 表达了不满: a verb before it makes a noun of the reporting word at `unit`. */
static gboolean is_object(const DzListener *self, guint unit)
{
    const DzUnit *before = unit_at(self, unit - 1);
    return has(before, DZ_TAG_VERB) ||
           (before != NULL &&
            dz_words_have(self->vocabulary->contexts, self->page->c + before->span.end - 1, 1, DZ_CONTEXT_ASPECT));
}

/* 他表示，李某昨天提到…: what 表示 governs is the clause behind the comma; not in 作出回应，李某昨天提到…. */
static gboolean needs_clause(const DzListener *self)
{
    return self->main_unit + 2 == self->clause_from && !is_object(self, self->main_unit) &&
           unit_at(self, self->main_unit + 1)->type == DZ_UNIT_COMMA;
}

/* 尽管王某已抗议，李某说: the first clause grants what the next says in spite of it. */
static gboolean grants(const DzListener *self)
{
    guint first = self->main_unit;
    while (first > self->sentence_from && self->main_unit - first < LONGEST_CLAUSE &&
           !ends_clause(unit_at(self, first - 1)))
        first--;
    return has_use(unit_at(self, first), DZ_USE_GRANTS);
}

/* Whether what is said at `unit` is part of what was said before it in the sentence (他说有人批评…): it has a subject
 * of its own, and neither a time nor a word (则, 更) sets it beside what stands before. */
static gboolean is_embedded(const DzListener *self, guint unit)
{
    const DzSpeech *speech = main_speech(self);
    if (speech != NULL && is_shout(unit_at(self, unit)))
        return TRUE;
    if (speech == NULL || !dz_source_is_known(&self->clause) || self->main_unit >= self->clause_from ||
        only_carries(speech) || is_occasion(self, speech) || is_fronted(self, speech) || grants(self) ||
        (dz_subject_answers(self, unit) && !needs_clause(self)))
        return FALSE;
    if (is_object(self, self->main_unit) && ends_clause(unit_at(self, self->main_unit + 1)))
        return FALSE;
    gboolean complement = needs_clause(self);
    for (guint i = first_looked_at(self, unit); i < unit; i++)
        if ((has(unit_at(self, i), DZ_TAG_TIME) && !complement) || is_contrast(unit_at(self, i)))
            return FALSE;
    return TRUE;
}

static void follow(DzListener *self, GArray *waiting)
{
    for (guint i = 0; i < waiting->len; i++) {
        DzSetting *setting = &self->settings[g_array_index(waiting, guint32, i)];
        if (setting->next == DZ_NO_SPEECH)
            setting->next = self->speech;
    }
    g_array_set_size(waiting, 0);
}

/* The quotations that have waited for an act have this one after them; those of a heading, the first of the text below.
 */
static void follow_waiting(DzListener *self)
{
    follow(self, self->waiting);
    if (g_array_index(self->page->blocks, DzBlock, self->paragraph).role == DZ_ROLE_PARAGRAPH)
        follow(self, self->headed);
}

/* 引述王某所说, …: what a clause has begun to relay. */
static gboolean is_in_relay(const DzListener *self)
{
    const DzSpeech *speech = main_speech(self);
    return speech != NULL && (speech->tags & DZ_TAG_RELAY) != 0 && self->main_unit >= self->clause_from;
}

/* 大使馆的声明说，大使表示感谢。他…: who speaks is no person, whom a pronoun could mean. */
static gboolean tells_of_others(const DzListener *self)
{
    const DzSpeech *speech = main_speech(self);
    return speech != NULL && (speech->source.tags & (DZ_TAG_PERSON | DZ_TAG_ROLE)) == 0;
}

static DzSpeech make_speech(const DzListener *self, guint unit, const DzSource *source, gboolean with_cue)
{
    const DzUnit *cue = unit_at(self, unit);
    DzSpeech speech = {.cue = with_cue ? cue->span : (DzSpan){cue->span.begin, cue->span.begin},
                       .tags = with_cue ? cue->tags : DZ_TAG_SAY,
                       .stance = with_cue ? cue->stance : DZ_STANCE_NONE,
                       .source = *source,
                       .according = dz_source_is_known(&self->according),
                       .embedded = self->inner || is_embedded(self, unit),
                       .inner = self->inner,
                       .words = {cue->span.end, 0},
                       .previous = self->running,
                       .paragraph = self->paragraph,
                       .sentence = self->sentence};
    speech.main = speech.embedded ? self->main : self->speeches->len;
    speech.pronoun = source->pronoun.end > unit_at(self, MIN(self->sentence_from, unit))->span.begin;
    if (speech.pronoun)
        speech.second = dz_cast_second(self->cast, source->pronoun_uses, self->sentence, source);
    return speech;
}

/* Who spoke in the sentence is who may speak on. */
static void note_speaker(DzListener *self, const DzSource *source)
{
    if (!dz_source_is_known(source))
        return;
    if ((source->tags & (DZ_TAG_BODY | DZ_TAG_SPOKES)) != 0)
        self->institution = *source;
    if ((source->tags & DZ_TAG_MEDIA) != 0)
        self->media = *source;
    self->running = *source;
    self->running_since = self->paragraph;
}

void dz_act_add(DzListener *self, guint unit, DzSource source, gboolean with_cue)
{
    const DzUnit *cue = unit_at(self, unit);
    gboolean lesser = has(cue, DZ_TAG_RELAY) || has_use(cue, DZ_USE_ASKS) || is_in_relay(self);
    DzSpeech speech = make_speech(self, unit, &source, with_cue);
    if (!speech.embedded)
        dz_act_end_words(self, unit_at(self, self->clause_from)->span.begin);
    self->speech = self->speeches->len;
    self->speech_unit = unit;
    g_array_append_val(self->speeches, speech);
    if (speech.embedded) {
        if (tells_of_others(self))
            dz_meant_note_person(self, &source, DZ_CAST_RELAYED);
        return;
    }
    follow_waiting(self);
    self->main = self->speech;
    self->main_unit = unit;
    dz_meant_note_person(self, &source, lesser ? DZ_CAST_RELAYED : DZ_CAST_SPEAKER);
    note_speaker(self, &source);
}

void dz_act_add_inner(DzListener *self, guint unit, DzSource source)
{
    self->inner = TRUE;
    dz_act_add(self, unit, source, TRUE);
    self->inner = FALSE;
}

/* 他以“…”形容: a quotation that a preposition brings in before the verb. */
static void claim_objects(DzListener *self, guint unit)
{
    for (guint i = first_looked_at(self, unit); i < unit; i++)
        if (unit_at(self, i)->type == DZ_UNIT_QUOTE && has(unit_at(self, i - 1), DZ_TAG_PREP) &&
            self->settings[unit_at(self, i)->index].before == DZ_NO_SPEECH)
            self->settings[unit_at(self, i)->index].after = self->speech;
}

/* “…”据报，他昨天|对记者|说: what the act before has claimed in this clause, or by 据…, is of the one that closes it.
 */
static void claim_again(DzListener *self)
{
    DzSetting *claimed = self->claimed != DZ_NO_SPEECH ? &self->settings[self->claimed] : NULL;
    if (claimed == NULL || claimed->after == DZ_NO_SPEECH || claimed->after + 1 != self->speech)
        return;
    if (self->claimed_in == self->clause_from || g_array_index(self->speeches, DzSpeech, claimed->after).according)
        claimed->after = self->speech;
}

/* “…”他说: the quotation that ends right before the clause. `closes`: nothing stands behind the verb. */
static void claim_last(DzListener *self, gboolean closes)
{
    guint at = self->clause_from - 1;
    gboolean comma = is_type(unit_at(self, at), DZ_UNIT_COMMA);
    at -= comma ? 1 : 0;
    while (comma && has(unit_at(self, at), DZ_TAG_TIME)) /* “…，”周四，王某告诉记者 */
        at--;
    const DzUnit *quote = unit_at(self, at);
    if (!is_type(quote, DZ_UNIT_QUOTE) || quote->span.begin + 1 == self->clause.name.begin)
        return;
    DzSetting *setting = &self->settings[quote->index];
    gboolean unfinished = dz_is_comma(self->page->c[MAX(quote->span.end, 2) - 2]);
    self->claimed = quote->index;
    self->claimed_in = self->clause_from;
    if (unfinished || (setting->opens_sentence && (closes || !comma)) || (setting->before == DZ_NO_SPEECH && closes))
        setting->after = self->speech;
}

/* Quotations before the verb at `unit` that belong to the act, which names its subject. */
static void claim_before(DzListener *self, guint unit)
{
    const DzUnit *next = unit_at(self, unit + 1);
    gboolean closes = bounds_phrase(next);
    claim_objects(self, unit);
    if (!dz_source_is_known(&self->clause))
        return;
    if (closes)
        claim_again(self);
    claim_last(self, closes);
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

/* 在律师的无罪辩护下: what 的 and one more word describe, in a phrase of place. */
static gboolean is_described_noun(const DzListener *self, guint unit)
{
    return has(unit_at(self, unit + 1), DZ_TAG_PLACE) && unit > self->clause_from + 1 &&
           unit_at(self, unit - 1)->type == DZ_UNIT_RUN && has(unit_at(self, unit - 2), DZ_TAG_OF);
}

/* 对于身份认同，, 面对置评要求，: what a clause is about, where nobody stands who could do it. */
static gboolean is_topic_noun(const DzListener *self, guint unit)
{
    const DzUnit *next = unit_at(self, unit + 1);
    return has(unit_at(self, unit), DZ_TAG_BRING | DZ_TAG_ASK) && is_type(next, DZ_UNIT_COMMA) &&
           has(unit_at(self, self->clause_from), DZ_TAG_PREP) && !dz_source_is_known(&self->clause);
}

/* 的批评, 有关指控, 在报道中: the word is a noun there. */
static gboolean is_noun(const DzListener *self, guint unit)
{
    gboolean paper = has(unit_at(self, unit), DZ_TAGS_PAPER) && has(unit_at(self, unit + 1), DZ_TAG_PLACE);
    return paper || is_described_noun(self, unit) || is_topic_noun(self, unit) || dz_clause_is_in_title(self, unit) ||
           dz_overt_is_noun(self, unit) || is_counted(self, unit) ||
           (unit > self->clause_from && has(unit_at(self, unit - 1), DZ_TAG_OF | DZ_TAG_MODIFIER));
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

/* 没有提到, 没有立即回应. */
static gboolean is_denied(const DzListener *self, guint unit)
{
    enum { LONGEST = 2 };
    const DzUnit *manner = unit_at(self, unit - 1);
    const DzUnit *not = unit_at(self, unit - 2);
    if (follows_denial(self, unit))
        return TRUE;
    return unit > self->clause_from + 1 && (has(manner, DZ_TAG_ADVERB) || manner->type == DZ_UNIT_RUN) &&
           dz_span_length(manner->span) <= LONGEST && has(not, DZ_TAG_ADVERB) && has(not, DZ_TAG_VERB) &&
           follows_denial(self, unit - 1);
}

/* What is denied nobody has said; nor 公众只会认为, in what somebody says. */
static gboolean is_unsaid(const DzListener *self, guint unit)
{
    const DzUnit *before = unit_at(self, unit - 1);
    if (has(before, DZ_TAG_OF | DZ_TAG_MODIFIER))
        return FALSE;
    return is_denied(self, unit) || (has_use(before, DZ_USE_PERHAPS) && is_embedded(self, unit));
}

/* 指其今年三月…，高呼: who is spoken of may be who shouts, later in the sentence. */
static void note_subject_inside(DzListener *self, guint unit)
{
    DzSource source;
    guint end = read_source(self, unit + 1, &source);
    if ((source.tags & (DZ_TAG_PERSON | DZ_TAG_PRONOUN)) != 0 && !has(unit_at(self, end), DZ_TAG_OF | DZ_TAG_AND))
        self->latest = dz_meant_resolve(self, source);
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
gboolean dz_act_describes_noun(const DzListener *self, guint unit)
{
    const DzUnit *next = unit_at(self, unit + 1);
    guint of = unit + (!bounds_phrase(next) && dz_span_length(next->span) == 1 && !has(next, DZ_TAG_OF) ? 2 : 1);
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
    return (inner || is_embedded(self, unit)) && (source.tags & (DZ_TAGS_PAPER | DZ_TAG_MEDIA)) == 0;
}

static void read_active(DzListener *self, guint unit)
{
    DzSource source;
    gboolean found = find_subject(self, unit, &source);
    self->inner |= dz_act_describes_noun(self, unit);
    dz_act_add(self, unit, found ? source : left_out_subject(self, unit), TRUE);
    last_speech(self)->left_out = !found && !dz_source_is_known(&self->clause);
    self->inner = FALSE;
    note_subject_inside(self, unit);
}

/* Who asks is not said where somebody 被问到, but 记者 may stand in the clause. */
static DzSource asker(const DzListener *self, guint unit)
{
    for (guint i = MAX(self->head_end, first_looked_at(self, unit)); i < unit; i++)
        if (has(unit_at(self, i), DZ_TAG_ROLE))
            return (DzSource){.name = unit_at(self, i)->span, .full = unit_at(self, i)->span, .tags = DZ_TAG_ROLE};
    return (DzSource){.tags = 0};
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
    enum { FARTHEST = 3 };
    DzSource source;
    guint at = unit + 1;
    while (at <= unit + FARTHEST && !bounds_phrase(unit_at(self, at)))
        at++;
    const DzUnit *about = unit_at(self, self->clause_from);
    gboolean hearer = has(about, DZ_TAG_TOWARD) && dz_span_length(about->span) == 1; /* 对记者说“…” */
    read_source(self, self->clause_from + 1, &source);
    if (is_type(unit_at(self, at), DZ_UNIT_QUOTE) && dz_source_is_known(&source) && !hearer) {
        dz_act_add_inner(self, unit, dz_meant_resolve(self, source));
    }
    return unit + 1;
}

guint dz_act_read(DzListener *self, guint unit)
{
    DzSource agent;
    if (self->topic)
        return read_topic(self, unit);
    if (is_noun(self, unit) && !(note_owner_of_noun(self, unit) && holds_verb(self, unit_at(self, unit))))
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
    claim_before(self, unit);
    return unit + 1;
}
