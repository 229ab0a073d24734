/* candidate.c -- see candidate.h.
 * In:     a pair of marks, its setting, and what the article tells plainly.
 * Out:    its candidates, with their clues.
 * Knows:  that the same one may be proposed by several: each adds its clues.
 * Not here: how much a clue counts (data/speakers.tsv), who wins (speaker.c).
 */
#include "candidate.h"

typedef struct {
    const DzCandidates *in;
    guint32 index;
    const DzSetting *setting;
    gboolean act;   /* one governs it */
    gboolean aside; /* it stands in a heading or a caption */
    GArray *found;  /* DzCandidate */
} Search;

static DzClues clue(DzClue clue, gboolean holds)
{
    return holds ? (DzClues)1 << clue : 0;
}

static DzClues clues_of_kind(guint tags)
{
    static const struct {
        guint tag;
        DzClue clue;
    } kinds[] = {
        {DZ_TAG_PERSON, DZ_CLUE_PERSON}, {DZ_TAG_VAGUE, DZ_CLUE_VAGUE},  {DZ_TAG_ROLE, DZ_CLUE_ROLE},
        {DZ_TAG_MEDIA, DZ_CLUE_MEDIA},   {DZ_TAGS_PAPER, DZ_CLUE_PAPER}, {DZ_TAG_BODY, DZ_CLUE_BODY},
        {DZ_TAG_REGION, DZ_CLUE_REGION},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++)
        if ((tags & kinds[i].tag) != 0)
            return clue(kinds[i].clue, TRUE);
    return clue(DZ_CLUE_PLAIN, TRUE);
}

/* Proposes `source`, named by the act `speech` or by none. */
static void propose(Search *self, const DzSource *source, guint32 speech, DzClues clues)
{
    if (!dz_source_is_known(source))
        return;
    for (guint i = 0; i < self->found->len; i++) {
        DzCandidate *known = &g_array_index(self->found, DzCandidate, i);
        if (!dz_page_is_same(self->in->page, known->source.name, source->name))
            continue;
        known->clues |= clues;
        known->speech = known->speech == DZ_NO_SPEECH ? speech : known->speech;
        return;
    }
    DzCandidate candidate = {*source, speech, clues | clues_of_kind(source->tags)};
    g_array_append_val(self->found, candidate);
}

static void propose_after(Search *self)
{
    const DzSpeech *after = dz_listener_get_speech(self->in->listener, self->setting->after);
    if (after == NULL)
        return;
    propose(self, &after->source, self->setting->after, clue(DZ_CLUE_AFTER, TRUE));
}

/* 提出“…”口号: who does that brings the words in; who only tells of them does not (警方表示，有人贴出标语“…”). */
static gboolean brings_words(const DzSpeech *act)
{
    return (act->tags & DZ_TAGS_SHOUT) == DZ_TAGS_SHOUT || (act->tags & DZ_TAG_BRING) != 0;
}

/* 某社报道，布条上写着“…”: whether words stand on something that an outlet only tells of. */
static gboolean only_tells(const DzSetting *setting, const DzSource *source)
{
    return setting->borne && (source->tags & DZ_TAG_MEDIA) != 0;
}

/* The last act of the sentence before the quotation; and, where that is a part of what somebody says, his act. */
static void propose_before(Search *self)
{
    const DzSetting *setting = self->setting;
    guint32 last = setting->last != DZ_NO_SPEECH ? setting->last : setting->before;
    const DzSpeech *act = dz_listener_get_speech(self->in->listener, last);
    if (act == NULL || (setting->borne && !brings_words(act)))
        return;
    propose(self, &act->source, last,
            clue(act->embedded ? DZ_CLUE_EMBEDDED : DZ_CLUE_GOVERNS, TRUE) |
                clue(DZ_CLUE_LAST, last != setting->before));
    const DzSpeech *over = act->embedded ? dz_listener_get_speech(self->in->listener, act->main) : NULL;
    if (over != NULL && !only_tells(setting, &over->source))
        propose(self, &over->source, act->main, clue(DZ_CLUE_OVER, TRUE));
}

/* Whether `subject` is somebody, and not `who`. */
static gboolean is_other(const Search *self, const DzSource *subject, const DzSource *who)
{
    return (subject->tags & ~(guint)DZ_TAG_REGION) != 0 && !dz_page_is_same(self->in->page, subject->name, who->name);
}

static void propose_running(Search *self)
{
    enum { LONG = 2 };
    const DzSetting *setting = self->setting;
    if (setting->borne)
        return;
    propose(self, &setting->running, DZ_NO_SPEECH,
            clue(DZ_CLUE_RUNNING, TRUE) | clue(DZ_CLUE_RUNNING_LONG_SILENT, setting->silence > LONG) |
                clue(DZ_CLUE_RUNNING_ALONE,
                     setting->opens_sentence && !self->act && !(self->aside && setting->silence > 0)) |
                clue(DZ_CLUE_RUNNING_NO_ACT, !self->act) |
                clue(DZ_CLUE_RUNNING_ASIDE, self->aside && setting->silence > 0) |
                clue(DZ_CLUE_RUNNING_GOES_ON, !self->act && setting->goes_on) |
                clue(DZ_CLUE_RUNNING_OTHER,
                     !setting->opens_sentence && is_other(self, &setting->subject, &setting->running)));
}

static void propose_people(Search *self)
{
    const DzSetting *setting = self->setting;
    if (!only_tells(setting, &setting->subject))
        propose(self, &setting->subject, DZ_NO_SPEECH,
                clue(DZ_CLUE_SUBJECT, TRUE) | clue(DZ_CLUE_SUBJECT_NO_ACT, !self->act) |
                    clue(DZ_CLUE_SUBJECT_REGION, (setting->subject.tags & ~(guint)DZ_TAG_REGION) == 0) |
                    clue(DZ_CLUE_SUBJECT_PREDICATE, !self->act && setting->predicate));
    propose(self, &setting->clause, DZ_NO_SPEECH, clue(DZ_CLUE_CLAUSE, TRUE) | clue(DZ_CLUE_CLAUSE_NO_ACT, !self->act));
    propose(self, &setting->salient, DZ_NO_SPEECH, clue(DZ_CLUE_SALIENT, TRUE));
    propose(self, &setting->named, DZ_NO_SPEECH, clue(DZ_CLUE_NAMED, TRUE));
}

static void propose_next(Search *self)
{
    const DzSpeech *next = dz_listener_get_speech(self->in->listener, self->setting->next);
    if (next == NULL)
        return;
    gboolean here = next->sentence == self->setting->sentence;
    gboolean headed = next->paragraph != g_array_index(self->in->marked, DzMarked, self->index).block;
    propose(self, &next->source, DZ_NO_SPEECH,
            clue(here ? DZ_CLUE_NEXT_HERE : DZ_CLUE_NEXT, TRUE) | clue(DZ_CLUE_NEXT_HEADED, headed && !self->act) |
                clue(DZ_CLUE_NEXT_OPENED, here && self->setting->opens_sentence && !self->act));
}

/* 省长：“…” in a heading, 省长王某说：“…” in the text: the office is his. */
static void name_office(Search *self, const DzSource *person)
{
    for (guint i = 0; i < self->found->len; i++) {
        DzCandidate *candidate = &g_array_index(self->found, DzCandidate, i);
        if ((candidate->source.tags & (DZ_TAG_ROLE | DZ_TAG_PERSON)) == DZ_TAG_ROLE &&
            dz_page_has(self->in->page, person->full, candidate->source.name))
            candidate->source = *person;
    }
}

static void propose_of_article(Search *self)
{
    gboolean nearly = FALSE;
    DzSource same = dz_told_of_words(self->in->told, self->index, &nearly);
    DzSource most = dz_told_most(self->in->told);
    if (self->aside && (same.tags & DZ_TAG_PERSON) != 0)
        name_office(self, &same);
    propose(self, &same, DZ_NO_SPEECH, clue(nearly ? DZ_CLUE_LIKE_WORDS : DZ_CLUE_SAME_WORDS, TRUE));
    propose(self, &most, DZ_NO_SPEECH, clue(DZ_CLUE_MOST, TRUE));
}

/* “我很高兴”: no institution and no country says so, but whoever speaks for one; “王某失败了”: hardly Wang. */
static void mark_by_words(Search *self)
{
    const guint body = DZ_TAG_BODY | DZ_TAG_REGION;
    const guint others = DZ_TAG_PERSON | DZ_TAG_ROLE | DZ_TAG_VAGUE | DZ_TAG_MEDIA | DZ_TAGS_PAPER;
    const DzMarked *pair = &g_array_index(self->in->marked, DzMarked, self->index);
    gboolean marked = (pair->flags & DZ_QUOTATION_UNMARKED) == 0;
    for (guint i = 0; i < self->found->len; i++) {
        DzCandidate *candidate = &g_array_index(self->found, DzCandidate, i);
        guint tags = candidate->source.tags;
        gboolean person = (tags & DZ_TAG_PERSON) != 0;
        candidate->clues |=
            clue(DZ_CLUE_BODY_HIMSELF, self->setting->himself && (tags & body) != 0 && (tags & others) == 0) |
            clue(DZ_CLUE_NAMED_INSIDE,
                 person && marked && dz_page_has(self->in->page, pair->span, candidate->source.name));
    }
}

/* Nothing but that they are near, or often speak elsewhere, proposes some. */
static void mark_bystanders(Search *self)
{
    const DzClues near = clue(DZ_CLUE_SALIENT, TRUE) | clue(DZ_CLUE_NAMED, TRUE) | clue(DZ_CLUE_NEXT, TRUE) |
                         clue(DZ_CLUE_NEXT_HERE, TRUE) | clue(DZ_CLUE_MOST, TRUE);
    const DzClues kinds = clue(DZ_N_CLUES, TRUE) - clue(DZ_CLUE_PERSON, TRUE);
    for (guint i = 0; i < self->found->len; i++) {
        DzCandidate *candidate = &g_array_index(self->found, DzCandidate, i);
        candidate->clues |= clue(DZ_CLUE_BYSTANDER, (candidate->clues & ~(near | kinds)) == 0);
    }
}

static void propose_nobody(Search *self)
{
    DzCandidate nobody = {.speech = DZ_NO_SPEECH, .clues = clue(DZ_CLUE_NOBODY, TRUE)};
    g_array_append_val(self->found, nobody);
}

/* 被问及“…”: whether somebody who is not named asks what the quotation holds. */
static gboolean is_asked_by_nobody(const Search *self)
{
    const DzSpeech *act = dz_listener_get_speech(self->in->listener, self->setting->before);
    return act != NULL && act->inner && (act->tags & DZ_TAG_ASK) != 0 && !dz_source_is_known(&act->source) &&
           self->setting->distance == 0;
}

GArray *dz_candidates_of(const DzCandidates *self, guint32 index)
{
    const DzMarked *pair = &g_array_index(self->marked, DzMarked, index);
    const DzSetting *setting = dz_listener_get_setting(self->listener, index);
    Search search = {.in = self, .index = index, .setting = setting};
    search.act = setting->before != DZ_NO_SPEECH || setting->after != DZ_NO_SPEECH;
    search.aside = g_array_index(self->page->blocks, DzBlock, pair->block).role != DZ_ROLE_PARAGRAPH;
    search.found = g_array_new(FALSE, FALSE, sizeof(DzCandidate));
    if (is_asked_by_nobody(&search)) {
        propose_nobody(&search);
        return search.found;
    }
    propose_after(&search);
    propose_before(&search);
    propose(&search, &setting->owner, DZ_NO_SPEECH, clue(DZ_CLUE_OWNER, TRUE));
    if (setting->parallel < index)
        propose(&search, &self->speakers[setting->parallel], DZ_NO_SPEECH, clue(DZ_CLUE_PARALLEL, TRUE));
    propose_running(&search);
    propose_people(&search);
    propose_next(&search);
    if (pair->parent >= 0)
        propose(&search, &self->speakers[pair->parent], DZ_NO_SPEECH,
                clue(DZ_CLUE_OUTER, TRUE) | clue(DZ_CLUE_OUTER_NO_ACT, !search.act));
    propose_of_article(&search);
    mark_bystanders(&search);
    mark_by_words(&search);
    propose_nobody(&search);
    return search.found;
}
