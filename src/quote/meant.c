/* meant.c -- whom a source means.
 * In:     a noun phrase that was read as a source (source.c).
 * Out:    the source it stands for, and the listener's memory of subjects.
 * Knows:  that 他 is a person (cast.c), 他们 are several, 其 who spoke last, 对方 the other one; that 发言人 alone
 *         speaks for the institution named before; that a bare 声明 or 文章 is the words of whoever issued it; that
 *         海方 is who speaks for the country, 这位老人 who has just spoken, and 有人 one of 网友 before him.
 * Not here: what a description of an institution (named.c) and an office (holder.c) stand for.
 */
#include "listener.h"

#include "weights.h"

/* 女发言人: longer, it names its institution. */
#define LONGEST_SPOKES 4

static gboolean ends_with(const DzListener *self, DzSpan whole, DzSpan part)
{
    guint32 length = dz_span_length(part);
    return dz_span_length(whole) > length && dz_page_is_same(self->page, (DzSpan){whole.end - length, whole.end}, part);
}

/* 渔民, 海风银行, but neither 总理 nor 女友: one person. */
static gboolean is_group(const DzSource *source)
{
    if ((source->uses & (DZ_USE_SOLE | DZ_USE_HE | DZ_USE_SHE)) != 0)
        return FALSE;
    return (source->tags & (DZ_TAG_BODY | DZ_TAG_ROLE | DZ_TAG_VAGUE)) != 0;
}

/* 有人, 不少人: somebody, of those told of before if any were. */
static gboolean is_some(const DzSource *source)
{
    return (source->tags & DZ_TAG_VAGUE) != 0 && (source->uses & DZ_USE_AGAIN) != 0;
}

/* 至于王某先前的发言，|他则说: the people whom the sentence names before the clause at hand, if it is about that. */
static guint read_topic(const DzListener *self, DzSource *others, guint most)
{
    enum { FARTHEST = 64, SHORTEST = 2 };
    guint n = 0;
    guint first = self->sentence_from;
    while (first < self->clause_from && is_skipped(unit_at(self, first)) &&
           !has_use(unit_at(self, first), DZ_USE_TOPIC))
        first++;
    if (first >= self->clause_from || !has_use(unit_at(self, first), DZ_USE_TOPIC) ||
        dz_span_length(unit_at(self, first)->span) < SHORTEST) /* 就, 对 do much else */
        return 0;
    guint last = first;
    while (last < MIN(self->clause_from, first + FARTHEST) && !ends_clause(unit_at(self, last)))
        last++;
    for (guint i = first; i < last && last + 1 == self->clause_from && n < most; i++)
        if (has(unit_at(self, i), DZ_TAG_PERSON))
            others[n++].name =
                dz_names_name_of(self->names, self->page, unit_at(self, i)->span, unit_at(self, i)->span);
    return n;
}

/* 他告诉王某, 他说，王某…: whom a clause names behind its subject 他, or a comma right behind it, is somebody else, and
 * so is whom the sentence is about before it. Returns how many they are. */
static guint read_others(const DzListener *self, const DzSource *pronoun, DzSource *others, guint most)
{
    enum { FARTHEST = 64 };
    guint n = read_topic(self, others, most);
    for (guint i = self->clause_from; unit_at(self, i) != NULL && i < self->clause_from + FARTHEST && n < most; i++) {
        const DzUnit *unit = unit_at(self, i);
        if (unit->span.begin < pronoun->name.end)
            continue;
        if (bounds_phrase(unit) && !(is_type(unit, DZ_UNIT_COMMA) && is_cue(unit_at(self, i - 1))))
            break;
        if (!has(unit, DZ_TAG_PERSON))
            continue;
        others[n++].name = dz_names_name_of(self->names, self->page, unit->span, unit->span);
    }
    return n;
}

/* 她说：“…”, “…”她说: the quotation that a clause with a pronoun leads to, or that stands right before it; empty where
 * there is none. */
static DzSpan words_beside(const DzListener *self)
{
    enum { FARTHEST = 64 };
    guint at = self->clause_from;
    if (is_type(unit_at(self, at - 1), DZ_UNIT_QUOTE) && unit_at(self, at - 1)->utterance)
        at--;
    while (at < self->units->len && at < self->clause_from + FARTHEST && unit_at(self, at)->type != DZ_UNIT_QUOTE &&
           unit_at(self, at)->type != DZ_UNIT_STOP)
        at++;
    if (!is_type(unit_at(self, at), DZ_UNIT_QUOTE))
        return (DzSpan){0, 0};
    gboolean marked =
        (g_array_index(self->marked, DzMarked, unit_at(self, at)->index).flags & DZ_QUOTATION_UNMARKED) == 0;
    return marked ? unit_at(self, at)->span : (DzSpan){0, 0};
}

/* 他（王某）说: the bracket behind the pronoun says who he is. */
static DzSource read_explained(const DzListener *self, const DzSource *pronoun)
{
    enum { LONGEST = 16 };
    const DzPage *page = self->page;
    DzSpan inside = {pronoun->name.end + 1, pronoun->name.end + 1};
    if (inside.begin > page->n || !dz_opens_bracket(page->c[pronoun->name.end]))
        return DZ_NOBODY;
    while (inside.end < MIN(page->n, inside.begin + LONGEST) && !dz_closes_bracket(page->c[inside.end]))
        inside.end++;
    DzSpan name = dz_names_name_of(self->names, page, inside, inside);
    gboolean known = !dz_page_is_same(page, name, inside) ||
                     dz_words_have(self->names->words, page->c + inside.begin, dz_span_length(inside), DZ_TAG_PERSON);
    return known ? dz_source_of(name, DZ_TAG_PERSON) : DZ_NOBODY;
}

/* 他们 are several; 对方 is the other one; 其 is who spoke last, if no paper; 它 an institution; anybody else is a
 * person. */
static DzSource resolve_pronoun(const DzListener *self, const DzSource *source)
{
    enum { MOST = 4 };
    const guint third = DZ_USE_HE | DZ_USE_SHE;
    DzSource explained = read_explained(self, source);
    if (dz_source_is_known(&explained))
        return explained;
    if ((source->uses & DZ_USE_THEY) != 0)
        return self->group;
    if ((source->uses & DZ_USE_OTHER) != 0 && dz_source_is_known(&self->other))
        return self->other;
    if ((source->uses & DZ_USE_WHOSE) != 0 && dz_source_is_known(&self->running) &&
        (self->running.tags & DZ_TAGS_PAPER) == 0)
        return self->running;
    if ((source->uses & DZ_USE_COMMON) != 0 && (self->running.tags & (DZ_TAG_BODY | DZ_TAG_REGION)) != 0 &&
        !dz_source_is_known(&self->outer))
        return self->running;
    DzSource others[MOST] = {{.tags = 0}};
    guint n_others = read_others(self, source, others, MOST);
    gboolean another = dz_source_is_known(&self->outer) && (source->uses & third) != 0; /* “我问过，他说：‘…’” */
    if (another && n_others < MOST)
        others[n_others++] = self->outer;
    DzPronoun pronoun = {source->uses, self->sentence, others, n_others, words_beside(self)};
    DzSource person = dz_cast_resolve(self->cast, &pronoun);
    return dz_source_is_known(&person) || another ? person : self->running;
}

/* 一名发言人, 一名拒绝露面的发言人: somebody new. */
static gboolean is_introduced(const DzListener *self, const DzSource *source)
{
    enum { LENGTH = 2, FARTHEST = 12, LONGEST = 60 };
    guint32 begin = source->full.begin;
    if (begin < LENGTH)
        return FALSE;
    DzWord word = dz_words_match(self->vocabulary->words, self->page->c + begin - LENGTH, LENGTH, DZ_TAG_NOT);
    if (word.length == LENGTH && (word.tags & DZ_TAGS_SOME) == DZ_TAGS_SOME)
        return TRUE;
    guint at = self->clause_from;
    if (unit_at(self, at) == NULL || begin > unit_at(self, at)->span.begin + LONGEST)
        return FALSE;
    while (unit_at(self, at) != NULL && unit_at(self, at)->span.begin < begin)
        at++;
    if (!has(unit_at(self, at - 1), DZ_TAG_OF))
        return FALSE;
    for (guint i = at; i > self->clause_from && i + FARTHEST > at && !ends_clause(unit_at(self, i - 1)); i--)
        if ((unit_at(self, i - 1)->tags & DZ_TAGS_SOME) == DZ_TAGS_SOME)
            return TRUE;
    return FALSE;
}

/* The unit of the clause at hand that stands behind `span`, after adverbs; NULL where it ends. */
static const DzUnit *unit_behind(const DzListener *self, DzSpan span)
{
    enum { FARTHEST = 64 };
    guint at = self->clause_from;
    while (unit_at(self, at) != NULL && unit_at(self, at)->span.begin < span.end && at < self->clause_from + FARTHEST)
        at++;
    return unit_at(self, skip_adverbs(self, at));
}

/* 这位海风党政治人物, 这位老人: whom a pronoun would mean, whatever he was called, if nobody else but an outlet has
 * just spoken, or he is told of in this paragraph and the other spoke in one before. */
static DzSource find_described(const DzListener *self, const DzSource *role)
{
    enum { LONGEST_SILENCE = 1 };
    DzSource person = dz_cast_salient(self->cast, self->sentence);
    gboolean others = (self->running.tags & (DZ_TAG_PERSON | DZ_TAG_ROLE | DZ_TAG_VAGUE)) == 0;
    gboolean speaks = dz_page_is_same(self->page, person.name, self->running.name) &&
                      self->paragraph - self->running_since <= LONGEST_SILENCE;
    gboolean here = self->running_since != self->paragraph && person.full.begin >= unit_at(self, 0)->span.begin;
    gboolean near = (person.tags & DZ_TAG_PERSON) != 0 && (others || speaks || here);
    const DzUnit *verb = unit_behind(self, role->full);
    gboolean anonymous = (role->tags & DZ_TAG_VAGUE) != 0 || role->unnamed;
    if ((role->tags & DZ_TAG_ROLE) == 0 || anonymous || !near || !has(verb, DZ_TAGS_CUE | DZ_TAG_PREP | DZ_TAG_TIME) ||
        !dz_holders_is_pointed_at(self->holders, role->full) || !dz_cast_is_of_sex(self->cast, &person, role->uses))
        return DZ_NOBODY;
    return person;
}

/* 大使馆的发言人: told with whom he speaks for, if no bracket stands between; unknown where nobody stands before 的. */
static DzSource read_with_owner(const DzListener *self, const DzSource *role)
{
    enum { FARTHEST = 64 };
    DzSource owner = DZ_NOBODY;
    for (guint of = self->clause_from; of < self->clause_from + FARTHEST; of++) {
        const DzUnit *unit = unit_at(self, of);
        if (unit == NULL || unit->span.begin >= role->full.begin)
            break;
        if (unit->span.end == role->full.begin && has(unit, DZ_TAG_OF))
            read_source_before(self, self->clause_from, of, &owner);
    }
    if (!dz_source_is_known(&owner) || owner.tags == 0)
        return DZ_NOBODY;
    DzSource whole = *role;
    if (owner.full.end + 1 == role->full.begin) {
        whole.name.begin = owner.name.begin;
        whole.full.begin = owner.full.begin;
    }
    return whole;
}

/* 海风社发表署名王某的文章。…文章指: whether it is the writing whose author was told last, and `outlet`, if known, is
 * not another that was named after it. */
static gboolean is_authored(const DzListener *self, const DzSource *paper, const DzSource *outlet)
{
    enum { FARTHEST = 3000 };
    return dz_source_is_known(&self->author) && paper->full.begin >= self->authored.end &&
           paper->full.begin - self->authored.end < FARTHEST && dz_named_is_of_press(self->things, paper->name) &&
           (!dz_source_is_known(outlet) || outlet->full.end <= self->authored.begin);
}

/* 发言人 alone is the 外交部发言人 who spoke before. */
static DzSource resolve_short(const DzListener *self, const DzSource *source)
{
    if (is_introduced(self, source))
        return *source;
    if (dz_source_is_known(&self->running) && ends_with(self, self->running.full, source->name))
        return self->running;
    const DzSource *holder = dz_holders_find(self->holders, source);
    if (holder != NULL)
        return *holder;
    DzSource described = find_described(self, source);
    if (dz_source_is_known(&described))
        return described;
    gboolean alone = (source->tags & DZ_TAG_SPOKES) != 0 && dz_span_length(source->name) <= LONGEST_SPOKES;
    DzSource owned = alone ? read_with_owner(self, source) : DZ_NOBODY;
    if (dz_source_is_known(&owned))
        return owned;
    if (!alone || !dz_source_is_known(&self->institution))
        return *source;
    DzSource body = self->institution;
    body.tags |= DZ_TAG_SPOKES; /* 他 may mean who speaks for it */
    return body;
}

/* 发表: whether the reporting word brings a writing out. */
static gboolean brings_out(const DzListener *self, const DzSpeech *speech)
{
    DzWord cue = dz_words_match(self->vocabulary->words, self->page->c + speech->cue.begin, dz_span_length(speech->cue),
                                DZ_TAG_VERB);
    return cue.length == dz_span_length(speech->cue) && (cue.value & DZ_USE_ISSUED) != 0;
}

/* 通报写道, after 党校发通报称 and others' words: who spoke last with this word beside his reporting word; unknown
 * where nobody did. */
static DzSource find_issuer(const DzListener *self, const DzSource *paper)
{
    enum { BESIDE = 6, FAR_BEHIND = 16, FARTHEST = 40 };
    for (guint i = 0; i < MIN(self->speeches->len, FARTHEST); i++) {
        const DzSpeech *speech = &g_array_index(self->speeches, DzSpeech, self->speeches->len - 1 - i);
        guint32 end = speech->words.end > 0 ? speech->words.end : self->page->n;
        DzSpan beside = {speech->cue.begin - MIN(speech->cue.begin, BESIDE), MIN(speech->cue.end + BESIDE, end)};
        gboolean behind = speech->source.full.end <= speech->cue.begin;
        if (brings_out(self, speech)) /* 海风社发表了一份措辞强硬的声明 */
            beside.end = MIN(speech->cue.end + FAR_BEHIND, end);
        if (behind)
            beside.begin = MAX(beside.begin, speech->source.full.end);
        if (dz_source_is_known(&speech->source) && (behind || !speech->embedded) &&
            dz_page_has(self->page, beside, paper->name))
            return speech->source;
    }
    return DZ_NOBODY;
}

/* 王某向船员发出内部信，信中说: whether the subject of the sentence has brought it out in a clause before. */
static gboolean is_sent_here(const DzListener *self, const DzSource *paper)
{
    enum { FARTHEST = 64 };
    DzSpan between = {self->subject.full.end, paper->full.begin};
    DzSpan word = {paper->name.begin, paper->name.begin + 1};
    if ((self->subject.tags & (DZ_TAG_PERSON | DZ_TAG_ROLE | DZ_TAG_BODY)) == 0 || between.begin >= between.end ||
        between.end - between.begin > FARTHEST || !dz_page_has(self->page, between, word))
        return FALSE;
    for (guint i = self->clause_from; i > self->sentence_from && i + FARTHEST > self->clause_from; i--)
        if (has(unit_at(self, i - 1), DZ_TAG_VERB) && has_use(unit_at(self, i - 1), DZ_USE_ISSUED))
            return TRUE;
    return FALSE;
}

/* 声明, 文章: the words of who issued it, of the outlet named before, or of who spoke last. */
static DzSource resolve_writing(const DzListener *self, const DzSource *source)
{
    if (is_sent_here(self, source))
        return self->subject;
    gboolean issued = dz_source_is_known(&self->running) && dz_span_length(source->name) <= 3 &&
                      (self->running.tags & (DZ_TAG_MEDIA | DZ_TAG_DOCUMENT)) == 0;
    gboolean press = dz_named_is_of_press(self->things, source->name); /* 海风日报发表文章批评南岛日报…文章说 */
    DzSource issuer = issued || press ? find_issuer(self, source) : DZ_NOBODY;
    if (dz_source_is_known(&issuer) && issued)
        return issuer;
    if ((issuer.tags & DZ_TAG_MEDIA) != 0 && (issuer.uses & DZ_USE_NICK) == 0) {
        issuer.tags = source->tags; /* an article's words are its own, not reported */
        return issuer;
    }
    DzSource outlet = dz_named_find(self->things, source);
    if (is_authored(self, source, &outlet))
        return self->author;
    if (dz_source_is_known(&outlet))
        return outlet;
    return issued ? self->running : resolve_short(self, source);
}

/* 报道并形容: the words of the outlet named last; but 海风经济报道 is an outlet, and 有报道称 some report. */
static gboolean is_report(const DzListener *self, const DzSource *source)
{
    enum { LENGTH = 2 };
    return (source->tags & DZ_TAG_REPORT) != 0 && dz_span_length(source->name) == LENGTH &&
           dz_source_is_known(&self->media) && !is_introduced(self, source);
}

/* 海国外交部发言人王某说，…。海方敦促…: what a country does in the mouth of who speaks for it are his words. */
static gboolean is_own_country(const DzListener *self, const DzSource *source)
{
    gboolean country = source->tags == DZ_TAG_REGION || (source->uses & DZ_USE_SIDE) != 0;
    return country && (source->tags & (DZ_TAG_BODY | DZ_TAG_REGION)) != 0 && self->running_since == self->paragraph &&
           (self->running.tags & (DZ_TAG_PERSON | DZ_TAG_ROLE)) != 0 &&
           dz_holders_speaks_for(self->holders, &self->running, self->page->c[source->name.begin]);
}

/* 网友留言悼念。有人说：“…”: one of those of whom the paragraph has just told. */
static gboolean is_one_of_group(const DzListener *self, const DzSource *source)
{
    return is_some(source) && (self->group.tags & DZ_TAG_VAGUE) != 0 && self->group_since == self->paragraph;
}

/* 海风记者协会表示…。该组织说: the institution that spoke last. */
static gboolean is_running_body(const DzListener *self, const DzSource *source)
{
    enum { LONGEST_SILENCE = 1 };
    return (self->running.tags & DZ_TAG_BODY) != 0 && self->paragraph - self->running_since <= LONGEST_SILENCE &&
           dz_named_may_mean(self->things, source, &self->running);
}

/* 声明, 该微博; but not 微博, which is a company as well. */
static gboolean is_writing(const DzListener *self, const DzSource *source)
{
    return (source->tags & DZ_TAG_WRITING) != 0 &&
           ((source->tags & DZ_TAG_BODY) == 0 || dz_holders_is_pointed_at(self->holders, source->full));
}

DzSource dz_meant_resolve(const DzListener *self, DzSource source)
{
    if (is_own_country(self, &source))
        return self->running;
    if ((source.tags & DZ_TAG_PRONOUN) != 0) {
        DzSource meant = resolve_pronoun(self, &source);
        meant.pronoun = source.name;
        return meant;
    }
    if ((source.tags & DZ_TAG_FIRST) != 0 && dz_source_is_known(&self->outer))
        return self->outer;
    if (is_writing(self, &source))
        return resolve_writing(self, &source);
    gboolean address = dz_name_is_address(self->vocabulary, self->page, source.name);
    if (address || (source.tags & DZ_TAG_PERSON) != 0) {
        DzSpan part = {source.name.begin, source.name.end - (address ? 1 : 0)};
        source.name = dz_names_name_of(self->names, self->page, part, source.name);
        dz_holders_note(self->holders, &source);
        return source;
    }
    if (is_one_of_group(self, &source))
        return self->group;
    if ((source.tags & DZ_TAGS_HEAD) == 0)
        return source;
    gboolean author = (source.tags & DZ_TAG_ROLE) != 0 && dz_named_is_of_press(self->things, source.name);
    DzSource named = author ? DZ_NOBODY : dz_named_find(self->things, &source);
    if (author && is_authored(self, &source, &named))
        return self->author;
    if (dz_source_is_known(&named))
        return named;
    if (is_running_body(self, &source))
        return self->running;
    return is_report(self, &source) ? self->media : resolve_short(self, &source);
}

/* 署名王某的评论|文章: the unit after 的. */
static guint after_of(const DzListener *self, guint at)
{
    enum { FARTHEST = 4 };
    guint first = at;
    while (first > self->clause_from && at - first < FARTHEST && !bounds_phrase(unit_at(self, first - 1)) &&
           !has(unit_at(self, first - 1), DZ_TAG_OF | DZ_TAG_VERB | DZ_TAG_PREP))
        first--;
    return first;
}

static gboolean is_aspect(const DzListener *self, guint at)
{
    DzSpan span = unit_at(self, at)->span;
    return dz_words_have(self->vocabulary->contexts, self->page->c + span.begin, dz_span_length(span),
                         DZ_CONTEXT_ASPECT);
}

/* 海风社刊登|王某的文章, 一篇|署名王某的文章流传: whether the phrase that begins with unit `begin` opens its clause, or
 * is what an outlet brings out; neither 回应王某的文章 nor 给王某的信. */
static gboolean is_brought_out(const DzListener *self, guint begin)
{
    while (begin > self->clause_from && (is_determiner(unit_at(self, begin - 1)) || is_aspect(self, begin - 1)))
        begin--;
    return begin == self->clause_from ||
           (has(unit_at(self, begin - 1), DZ_TAG_VERB) && has_use(unit_at(self, begin - 1), DZ_USE_ISSUED));
}

void dz_meant_note_writing(DzListener *self, guint at)
{
    DzSource author;
    const DzUnit *writing = unit_at(self, at);
    guint first = after_of(self, at);
    if ((writing->tags & (DZ_TAG_WRITING | DZ_TAG_BODY)) != DZ_TAG_WRITING || first == self->clause_from ||
        !has(unit_at(self, first - 1), DZ_TAG_OF) || !dz_named_is_of_press(self->things, writing->span))
        return;
    guint begin = read_source_before(self, self->clause_from, first - 1, &author);
    if (!dz_source_is_known(&author) || (author.tags & DZ_TAG_PERSON) == 0 || !is_brought_out(self, begin))
        return;
    self->author = dz_meant_resolve(self, author);
    self->authored = writing->span;
}

void dz_meant_note_subject(DzListener *self, const DzSource *source)
{
    const DzSpeech *main = main_speech(self);
    self->clause = self->latest = *source;
    if (main == NULL)
        self->subject = *source;
    gboolean among_others = main != NULL && (main->source.tags & (DZ_TAG_PERSON | DZ_TAG_ROLE)) == 0;
    if (main == NULL || (among_others && (source->tags & DZ_TAG_PERSON) != 0)) /* 据报道，王某昨天到访 */
        dz_meant_note_person(self, source, DZ_CAST_SUBJECT);
}

DzSource dz_meant_take_subject(DzListener *self, DzSource source)
{
    source = dz_meant_resolve(self, source);
    dz_meant_note_subject(self, &source);
    return source;
}

/* 一名官员, 一名知情人士: one without a name; whom no more is known of, only where one is counted, and speaks. */
static gboolean is_nameless(const DzListener *self, const DzSource *source, double weight)
{
    if ((source->tags & DZ_TAG_VAGUE) != 0 || (source->uses & DZ_USE_THEY) != 0)
        return weight == DZ_CAST_SPEAKER &&
               (is_introduced(self, source) || dz_holders_is_pointed_at(self->holders, source->full));
    return (source->tags & (DZ_TAG_ROLE | DZ_TAG_SPOKES)) != 0;
}

void dz_meant_note_person(DzListener *self, const DzSource *source, double weight)
{
    if ((source->tags & DZ_TAG_PERSON) != 0 || (source->tags == 0 && dz_source_is_known(source)))
        dz_cast_note(self->cast, source, weight, self->sentence);
    else if (is_nameless(self, source, weight))
        dz_cast_note(self->cast, source, weight + DZ_CAST_ROLE, self->sentence);
    if (dz_source_is_known(source) && is_group(source) && !is_some(source)) {
        self->group = *source;
        self->group_since = self->paragraph;
    }
}
