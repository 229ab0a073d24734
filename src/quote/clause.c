/* clause.c -- the order of a Chinese clause.
 * In:     the units of a clause.
 * Out:    its subject, and where its verb may begin.
 * Knows:  link, time, subject, adverbs and phrases, verb; 据…; where somebody stands who is brought in
 *         (脸书上一名用户); whom a clause describes before it names him; which reporting word is a part of a title.
 * Not here: what its stops mean (clause_end.c).
 */
#include "listener.h"

#include "weights.h"

/* 在接受《海风日报》访问时: a word of time closes a phrase that names nobody, unless it belongs to what follows. */
static gboolean closes_by_time(const DzListener *self, guint at, guint end)
{
    enum { LONGEST = 30 };
    if (end <= at + 1 || end - at > LONGEST || !has(unit_at(self, end), DZ_TAG_TIME) ||
        has(unit_at(self, end + 1), DZ_TAG_OF))
        return FALSE;
    for (guint i = at + 1; i < end; i++)
        if (has(unit_at(self, i), DZ_TAG_PERSON))
            return FALSE;
    return TRUE;
}

/* The unit after the phrase that the preposition at `at` begins, where a word of place or time ends it; else `at`. */
static guint skip_phrase(const DzListener *self, guint at)
{
    for (guint i = at + 1; i < self->units->len; i++) {
        const DzUnit *unit = unit_at(self, i);
        if (has(unit, DZ_TAG_PLACE) || closes_by_time(self, at, i))
            return i + 1;
        gboolean paper = has(unit, DZ_TAGS_PAPER) && has(unit_at(self, i + 1), DZ_TAG_PLACE); /* 在报道|中 */
        if (bounds_phrase(unit) || (is_cue(unit) && !paper))
            return at;
    }
    return at;
}

/* 对李某|说, 向记者|表示: the unit after whoever is spoken to, where a reporting word follows; else `at`. */
static guint skip_hearer(const DzListener *self, guint at)
{
    DzSource hearer;
    if (!has(unit_at(self, at), DZ_TAG_TOWARD) || is_cue(unit_at(self, at)))
        return at;
    guint end = read_source(self, at + 1, &hearer);
    return dz_source_is_known(&hearer) && end < self->units->len && is_cue(unit_at(self, end)) ? end : at;
}

/* The unit after adverbs and phrases at `at`. */
static const DzUnit *next_that_counts(const DzListener *self, guint at)
{
    while (at < self->units->len) {
        guint next = has(unit_at(self, at), DZ_TAG_PREP) ? skip_phrase(self, at) : at;
        if (next == at && has(unit_at(self, at), DZ_TAG_PREP) && has(unit_at(self, at + 1), DZ_TAG_TIME))
            next = at + 2; /* 在会上 */
        next = MAX(next, skip_hearer(self, at));
        if (next == at && !is_skipped(unit_at(self, at)))
            break;
        at = MAX(next, at + 1);
    }
    return unit_at(self, at);
}

/* 海事观察中心研究员王某说: the word belongs to the title of who speaks. Who might say it would be a person or a body
 * that stands before it. */
gboolean dz_clause_is_in_title(const DzListener *self, guint at)
{
    const guint speaks = DZ_TAGS_SOURCE & ~(guint)DZ_TAG_REGION;
    DzSource source;
    guint last = dz_before_brackets(self->units, self->clause_from, at);
    const DzUnit *before = unit_at(self, last - 1);
    if (last == self->clause_from || has(unit_at(self, at), DZ_TAG_RELAY | DZ_TAG_TOWARD) || has(before, speaks) ||
        before->type == DZ_UNIT_TITLE || !has(unit_at(self, at + 1), DZ_TAGS_HEAD))
        return FALSE;
    guint end = read_source(self, at + 1, &source);
    const DzUnit *next = next_that_counts(self, end);
    return dz_source_is_known(&source) && next != NULL && (is_cue(next) || next->type == DZ_UNIT_COLON);
}

/* Whether a reporting word or a colon follows at `at`, with nothing but adverbs between. */
static gboolean speaks_next(const DzListener *self, guint at)
{
    const DzUnit *unit = next_that_counts(self, at);
    if (unit == NULL || unit->type == DZ_UNIT_COLON)
        return unit != NULL;
    guint index = (guint)(unit - &g_array_index(self->units, DzUnit, 0));
    const DzUnit *after = unit_at(self, index + 1);
    if (has(unit, DZ_TAG_VERB) && dz_span_length(unit->span) > 1 &&
        (has(after, DZ_TAG_ASK | DZ_TAG_BRING) || (is_cue(after) && after->stance != DZ_STANCE_NEUTRAL)))
        return TRUE; /* 中国|发出|警告 */
    return is_cue(unit) && !dz_clause_is_in_title(self, index);
}

/* 据…: the source of what follows, unless the clause has a verb of its own. */
static guint read_according(DzListener *self, guint at)
{
    DzSource source;
    guint end = read_source(self, at + 1, &source);
    if (dz_source_is_known(&source)) {
        source = dz_meant_resolve(self, source);
        self->clause = self->subject = source;
        self->according = source;
        if ((source.tags & DZ_TAG_MEDIA) != 0)
            self->media = source;
    }
    return MAX(end, at + 1);
}

/* Whether nothing but links and adverbs stands before `at` in the clause. */
static gboolean only_skipped(const DzListener *self, guint at)
{
    at = behind_skipped(self, self->clause_from, at);
    return at == self->clause_from;
}

/* Letters nothing is known about are taken for a name only where they open the clause and a verb of saying follows. */
static gboolean is_plain_name(const DzListener *self, guint at, guint end, const DzSource *source)
{
    enum { LONGEST_HAN = 5 };
    const DzUnit *next = unit_at(self, end);
    gboolean han = self->page->c[source->name.begin] >= 0x2E80;
    gboolean opens = only_skipped(self, at) && (!han || source->name.begin == unit_at(self, at)->span.begin);
    return opens && (!han || dz_span_length(source->name) <= LONGEST_HAN) &&
           !has(next, DZ_TAG_ADVERBIAL | DZ_TAG_NAME_AS | DZ_TAG_ASK);
}

/* 王某的态度也相似。他…: whose it is may be meant next. */
static void note_possessor(DzListener *self, guint at, guint end)
{
    for (guint i = at; i + 1 < end; i++) {
        const DzUnit *unit = unit_at(self, i);
        const DzUnit *next = unit_at(self, i + 1);
        if (next->type == DZ_UNIT_BRACKET)
            next = unit_at(self, i + 2);
        if (!has(unit, DZ_TAG_PERSON) || !has(next, DZ_TAG_OF))
            continue;
        DzSource source = dz_meant_resolve(self, dz_source_of(unit->span, DZ_TAG_PERSON));
        dz_meant_note_person(self, &source, DZ_CAST_POSSESSOR);
        return;
    }
}

/* 海国向议会提交的声明表示: whether a verb of the clause brings out the paper that speaks in it. */
static gboolean issues_paper(const DzListener *self, guint at)
{
    enum { FARTHEST = 12 };
    const guint goes_on = DZ_TAG_TIME | DZ_TAG_PREP | DZ_TAG_TOWARD | DZ_TAG_ADVERB | DZ_TAG_VERB;
    if (!has(unit_at(self, at), goes_on)) /* 海国|网站发表声明 */
        return FALSE;
    for (guint i = at; i < at + FARTHEST && !bounds_phrase(unit_at(self, i)); i++) {
        if (!has(unit_at(self, i), DZ_TAG_VERB))
            continue;
        const DzUnit *paper = unit_at(self, i + 1);
        paper += has(paper, DZ_TAG_OF | DZ_TAG_ADVERB) && unit_at(self, i + 2) != NULL ? 1 : 0;
        if (has(paper, DZ_TAG_WRITING) && is_cue(paper))
            return TRUE;
    }
    return FALSE;
}

/* 海国|对邻国“…”的做法表示反对: whether what somebody speaks of follows at `at`, and a word for that behind it. */
static gboolean speaks_of(const DzListener *self, guint at)
{
    enum { FARTHEST = 24 };
    if (!has(unit_at(self, at), DZ_TAG_PREP) || !has_use(unit_at(self, at), DZ_USE_TOPIC))
        return FALSE;
    for (guint i = at + 1; i < at + FARTHEST && !ends_clause(unit_at(self, i)); i++)
        if (has(unit_at(self, i), DZ_TAG_SAY) && !has(unit_at(self, i), DZ_TAG_BRING) &&
            !has(unit_at(self, i + 1), DZ_TAG_OF))
            return TRUE;
    return FALSE;
}

static guint read_subject(DzListener *self, guint at)
{
    DzSource source;
    guint end = read_source(self, at, &source);
    note_possessor(self, at, end);
    if (!dz_source_is_known(&source))
        return end;
    gboolean possesses = has(unit_at(self, end), DZ_TAG_OF) && (source.tags & DZ_TAG_PERSON) == 0;
    if (possesses || (source.tags == 0 && !is_plain_name(self, at, end, &source)))
        return end;
    if ((source.tags & ~(guint)DZ_TAG_REGION) == 0 && !speaks_next(self, end) && !issues_paper(self, end) &&
        !speaks_of(self, end)) {
        if (source.tags != 0 && self->main == DZ_NO_SPEECH && !dz_source_is_known(&self->subject))
            self->subject = source;
        return end;
    }
    source = dz_meant_resolve(self, source);
    if (dz_source_is_known(&source))
        dz_meant_note_subject(self, &source);
    return end;
}

static gboolean is_topical(const DzListener *self, guint at)
{
    const DzUnit *unit = unit_at(self, at);
    gboolean opens = at == self->clause_from || (at == self->clause_from + 1 && has(unit - 1, DZ_TAG_LINK));
    return opens && has(unit, DZ_TAG_PREP) && has_use(unit, DZ_USE_TOPIC);
}

/* 就, 针对, 对于 at the head of a clause that somebody's words are the topic of. */
static gboolean is_topic(const DzListener *self, guint at)
{
    DzSource source;
    if (!is_topical(self, at))
        return FALSE;
    guint end = read_source(self, at + 1, &source);
    return dz_source_is_known(&source) && (speaks_next(self, end) || is_cue(unit_at(self, end - 1))); /* 媒体|报道“…” */
}

/* 就王某访华作出回应时: 就 is a preposition before somebody, not an adverb. */
static gboolean opens_topic(const DzListener *self, guint at)
{
    DzSource source;
    const DzUnit *unit = unit_at(self, at);
    if (!has(unit, DZ_TAG_PREP) || !has_use(unit, DZ_USE_TOPIC))
        return FALSE;
    read_source(self, at + 1, &source);
    return dz_source_is_known(&source) && source.tags != 0;
}

/* Robert Malley: letters that no list knows, and a person's. */
static gboolean is_latin_name(const DzListener *self, const DzSource *source)
{
    return source->tags == 0 && dz_source_is_known(source) && self->page->c[source->name.begin] < 0x250 &&
           dz_page_count_words(self->page, source->name) > 1;
}

/* 被捕|的|海风公司|社长王某: whether 的 at `of` leads to somebody of the kind. */
static gboolean leads_to(const DzListener *self, guint of, guint kind)
{
    DzSource source;
    if (!has(unit_at(self, of), DZ_TAG_OF))
        return FALSE;
    read_source(self, of + 1, &source);
    if ((source.tags & DZ_TAG_PERSON) == 0 && has(unit_at(self, of - 1), DZ_TAG_PERSON)) /* 被捕的王某|的|父亲 */
        return FALSE;
    return (source.tags & kind) != 0 || ((kind & DZ_TAG_PERSON) != 0 && is_latin_name(self, &source));
}

/* 对被捕的|王某, 母亲对年轻时的|王某, 对常来的|王某|说, but neither 对海风强硬的|王某 nor 对此事作出评价的|王某:
 * whether the person between 的 at `of` and unit `end` is whom the last preposition from `at` on governs. */
static gboolean is_hearer(const DzListener *self, guint at, guint of, guint end)
{
    const guint acts = DZ_TAGS_CUE | DZ_TAG_VERB;
    guint toward = of;
    while (toward > at && !has(unit_at(self, toward), DZ_TAG_TOWARD) && !has(unit_at(self, toward - 1), DZ_TAG_OF))
        toward--;
    if (!has(unit_at(self, toward), DZ_TAG_TOWARD) || is_cue(unit_at(self, toward)))
        return FALSE;
    DzSource object;
    guint last = read_source(self, toward + 1, &object);
    if (dz_source_is_known(&object))
        return last >= of;
    if (has(unit_at(self, end), DZ_TAG_SAY))
        return TRUE;
    for (guint i = toward + 2; i < of; i++)
        if (has(unit_at(self, i), acts))
            return FALSE;
    return TRUE;
}

/* 在海风出庭的王某带着…, 拥有两所学校的王某也…: the first person that 的 leads to in a clause that opens, at `at`, with
 * a preposition or a verb acts in it; behind 被, whoever is called by what he is as well (被扣船员的家属开会…). */
static void read_described(DzListener *self, guint at)
{
    enum { FARTHEST = 30 };
    const guint kind = DZ_TAG_PERSON | (has(unit_at(self, at), DZ_TAG_PASSIVE) ? DZ_TAG_ROLE : 0);
    DzSource source;
    guint of = at + 1;
    while (of < MIN(self->units->len, at + FARTHEST) && !ends_clause(unit_at(self, of)) &&
           (!is_cue(unit_at(self, of)) || has(unit_at(self, of + 1), DZ_TAG_OF)) && !leads_to(self, of, kind))
        of++;
    if (!has(unit_at(self, of), DZ_TAG_OF))
        return;
    guint end = read_source(self, of + 1, &source);
    const DzUnit *after = unit_at(self, end);
    gboolean somebody = (source.tags & kind) != 0 || is_latin_name(self, &source);
    if (!somebody || is_hearer(self, at, of, end) || ends_clause(after) ||
        has(after, DZ_TAG_OF | DZ_TAG_AND | DZ_TAG_PLACE))
        return;
    dz_meant_take_subject(self, source);
}

/* 海风局负责渡轮的主任王某，昨天说: the institution only says whose office it is. */
static void read_in_charge(DzListener *self, guint at)
{
    enum { FARTHEST = 16 };
    DzSource source;
    guint of = at;
    if (!has(unit_at(self, at), DZ_TAG_VERB) || !has_use(unit_at(self, at), DZ_USE_STATE))
        return;
    while (of < MIN(self->units->len, at + FARTHEST) && !ends_clause(unit_at(self, of)) && !is_cue(unit_at(self, of)) &&
           !(has(unit_at(self, of), DZ_TAG_OF) && has(unit_at(self, of + 1), DZ_TAG_ROLE)))
        of++;
    if (!has(unit_at(self, of), DZ_TAG_OF))
        return;
    read_source(self, of + 1, &source);
    if ((source.tags & DZ_TAG_PERSON) == 0)
        return;
    dz_meant_take_subject(self, source);
}

/* 王某母亲委托的律师李某不愿…, 王某任教的大学发表…: the clause tells of whom 的 leads to, right behind what somebody
 * does. */
static void read_object_of_verb(DzListener *self, guint at)
{
    DzSource source;
    const DzUnit *verb = unit_at(self, at);
    if ((!is_type(verb, DZ_UNIT_RUN) && !has(verb, DZ_TAG_VERB)) ||
        !leads_to(self, at + 1, DZ_TAG_PERSON | DZ_TAG_BODY))
        return;
    const DzUnit *after = unit_at(self, read_source(self, at + 2, &source));
    if (!ends_clause(after) && !has(after, DZ_TAG_OF | DZ_TAG_AND | DZ_TAG_PLACE))
        dz_meant_take_subject(self, source);
}

gboolean dz_clause_is_part_of_words(const DzListener *self)
{
    const DzSpeech *main = main_speech(self);
    return main != NULL && !main->according && (self->clause.tags & (DZ_TAG_PERSON | DZ_TAG_ROLE)) == 0;
}

/* Whether nothing but a colon stands between `end` and a quotation. */
static gboolean leads_by_colon(const DzListener *self, guint end)
{
    const DzUnit *colon = unit_at(self, end);
    const DzUnit *next = unit_at(self, end + 1);
    return is_type(next, DZ_UNIT_QUOTE) && colon->type == DZ_UNIT_COLON;
}

/* 在王某眼里: the view is his; behind what another says only with a colon (他总结会议，在王某看来：“…”), for else that
 * one tells of it (他说，在王某眼里，“…”). */
static void read_view(DzListener *self, guint at, guint end)
{
    DzSource source;
    if ((unit_at(self, end - 1)->tags & DZ_TAGS_VIEW) != DZ_TAGS_VIEW ||
        (dz_clause_is_part_of_words(self) && !leads_by_colon(self, end)))
        return;
    read_source(self, at + 1, &source);
    if (!dz_source_is_known(&source))
        return;
    source = dz_meant_take_subject(self, source);
    if ((source.tags & DZ_TAG_PERSON) != 0)
        dz_act_add(self, end - 1, source, FALSE);
}

/* 对于王某来说，这很紧迫。他说: whom it concerns is meant next. */
static void note_concerned(DzListener *self, guint at, guint end)
{
    DzSource source;
    if (!has_use(unit_at(self, end - 1), DZ_USE_TOPIC))
        return;
    read_source(self, at + 1, &source);
    if ((source.tags & DZ_TAG_PERSON) == 0)
        return;
    source = dz_meant_resolve(self, source);
    dz_meant_note_person(self, &source, DZ_CAST_SUBJECT);
}

/* 有, 有人: brings in somebody who was not named yet. */
static gboolean brings_in(const DzListener *self, const DzUnit *unit)
{
    DzWord first = dz_words_match(self->vocabulary->words, self->page->c + unit->span.begin, 1, DZ_TAG_VERB);
    return is_there_is(unit) || (has(unit, DZ_TAG_VAGUE) && first.length == 1 && (first.value & DZ_USE_THERE_IS) != 0);
}

/* 脸书上一名用户说, 脸书上的支持者说, 人群中有人说: the unit after where somebody stands, who follows; else `at`. */
static guint skip_scene(const DzListener *self, guint at)
{
    enum { LONGEST = 5 };
    guint place = at;
    while (place < at + LONGEST && !bounds_phrase(unit_at(self, place)) &&
           !has(unit_at(self, place), DZ_TAG_PLACE | DZ_TAG_PERSON))
        place++;
    guint next = place + (has(unit_at(self, place + 1), DZ_TAG_OF) ? 2 : 1);
    const DzUnit *who = unit_at(self, next);
    if (place == at || !has(unit_at(self, place), DZ_TAG_PLACE) || who == NULL || is_cue(who))
        return at;
    gboolean platform = has(unit_at(self, place - 1), DZ_TAGS_PAPER | DZ_TAG_MEDIA);
    gboolean somebody = brings_in(self, who) || (platform && has(who, DZ_TAGS_SOURCE | DZ_TAG_MODIFIER));
    return somebody ? next : at;
}

/* Whether nothing but times and links, and few of them, stands before the clause in its sentence. */
static gboolean opens_sentence(const DzListener *self)
{
    enum { MOST = 16 };
    if (self->clause_from > self->sentence_from + MOST)
        return FALSE;
    for (guint i = self->sentence_from; i < self->clause_from; i++)
        if (unit_at(self, i)->type != DZ_UNIT_COMMA && !is_skipped(unit_at(self, i)))
            return FALSE;
    return TRUE;
}

/* 将王某称为“…”: 将 brings in whom something is called, and no subject. */
static gboolean takes_object(const DzListener *self, guint at)
{
    enum { FARTHEST = 16 };
    guint end = at + 1;
    while (end < at + FARTHEST && !bounds_phrase(unit_at(self, end)) && !is_cue(unit_at(self, end)) &&
           !has(unit_at(self, end), DZ_TAG_PASSIVE))
        end++;
    return has_use(unit_at(self, at), DZ_USE_TAKES) && end > at + 1 && has(unit_at(self, end), DZ_TAG_NAME_AS);
}

/* The unit after what stands at `at` before the subject: a link, an adverb, where somebody stands who follows, a phrase
 * that a word of place or time ends. `at` itself: none of them does. */
static guint skip_before_subject(DzListener *self, guint at)
{
    const DzUnit *unit = unit_at(self, at);
    if (has(unit, DZ_TAG_ACCORDING) || takes_object(self, at) || is_topic(self, at))
        return at;
    if ((is_skipped(unit) || is_there_is(unit)) && !opens_topic(self, at))
        return at + 1;
    guint scene = skip_scene(self, at);
    if (scene > at || !has(unit, DZ_TAG_PREP))
        return scene;
    guint end = skip_phrase(self, at);
    if (end > at) {
        read_view(self, at, end);
        note_concerned(self, at, end);
    }
    return end;
}

/* 据海风社报道，: whether nothing but who reports it stands before the clause. */
static gboolean follows_report(const DzListener *self)
{
    const DzSpeech *main = main_speech(self);
    return main != NULL && main->according && self->main_unit + 1 == self->clause_from;
}

/* 海风局|推出|的|举措“…”: whether the institution that ends before `at` only describes a thing that words tell of. */
static gboolean has_thing_behind(const DzListener *self, guint at)
{
    return self->main == DZ_NO_SPEECH && (self->clause.tags & DZ_TAG_BODY) != 0 &&
           has(unit_at(self, at), DZ_TAG_VERB) && has(unit_at(self, at + 1), DZ_TAG_OF) &&
           is_type(unit_at(self, at + 2), DZ_UNIT_RUN) && is_type(unit_at(self, at + 3), DZ_UNIT_QUOTE);
}

/* Reads who opens the clause, and what describes him behind. */
static guint read_opening(DzListener *self, guint at)
{
    guint end = read_subject(self, at);
    if ((self->clause.tags & DZ_TAG_BODY) != 0)
        read_in_charge(self, end);
    if (dz_source_is_known(&self->clause))
        read_object_of_verb(self, end);
    if (has_thing_behind(self, end))
        self->clause = self->subject = DZ_NOBODY;
    if (!dz_source_is_known(&self->clause) && (opens_sentence(self) || follows_report(self)))
        read_described(self, at);
    return end;
}

static gboolean is_before_dash(const DzListener *self, guint unit)
{
    guint32 at = unit_at(self, unit)->span.end;
    while (at < self->page->n && dz_is_blank(self->page->c[at]))
        at++;
    return at < self->page->n && g_unichar_type(self->page->c[at]) == G_UNICODE_DASH_PUNCTUATION;
}

/* （海风社1日电）针对…，, 路透北京9月25日 - 针对…，: the unit after who reports, where and when. */
static guint skip_dateline(const DzListener *self, guint at)
{
    while (at + 1 < self->units->len && unit_at(self, at)->type == DZ_UNIT_BRACKET)
        at++;
    guint date = at + 1;
    while (has(unit_at(self, date), DZ_TAG_REGION))
        date++;
    gboolean dated = is_type(unit_at(self, date), DZ_UNIT_NUMBER) && has(unit_at(self, date), DZ_TAG_TIME);
    gboolean parted = dated && (date > 1 || is_before_dash(self, date)); /* 路透9月25日 - */
    return at == 0 && has(unit_at(self, at), DZ_TAG_MEDIA) && parted ? date + 1 : at;
}

guint dz_clause_read_head(DzListener *self, guint at)
{
    at = skip_dateline(self, at);
    self->clause_from = at;
    self->clause = DZ_NOBODY;
    self->topic = FALSE;
    for (guint next = at; at < self->units->len; at = next) {
        next = skip_before_subject(self, at);
        if (next == at)
            break;
    }
    if (has(unit_at(self, at), DZ_TAG_ACCORDING)) {
        at = read_according(self, at);
    } else if (has(unit_at(self, at), DZ_TAG_PREP)) {
        self->topic = is_topic(self, at);
        read_described(self, at);
    } else if (at < self->units->len) {
        at = read_opening(self, at);
    }
    self->head_end = at;
    if (dz_source_is_known(&self->clause))
        self->beside = dz_subject_stands_beside(self) ? self->clause : DZ_NOBODY;
    return at;
}
