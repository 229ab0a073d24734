/* act.c -- acts of speaking.
 * In:     a reporting word, and who does it.
 * Out:    an act, the listener's memory of it, and the quotations before it that it claims.
 * Knows:  that what somebody says another said is the other's only in its own clause.
 * Not here: whether the word says anything where it stands, and who does it (cue.c).
 */
#include "listener.h"

#include "weights.h"

/* What an outlet or a paper reports somebody to have said is his. */
static gboolean only_carries(const DzSpeech *speech)
{
    return only_reports(speech) || (speech->source.tags & (DZ_TAG_MEDIA | DZ_TAG_DOCUMENT)) != 0;
}

/* What the act before governed ends where this clause begins. */
void dz_act_end_words(DzListener *self, guint32 end)
{
    DzSpeech *speech = main_speech(self);
    if (speech != NULL)
        speech->words.end = MAX(end, speech->words.begin);
}

/* 谈到这场比赛，李某说, 被问及是否担心停航，他说: the first clause names nobody. */
static gboolean is_fronted(const DzListener *self, const DzSpeech *speech)
{
    gboolean closed = !ends_clause(unit_at(self, self->main_unit + 1));
    return speech->left_out && closed && !dz_source_is_known(&self->subject);
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

/* 作出回应, 表达了不满: a verb before it makes a noun of the reporting word at `unit`. */
static gboolean is_object(const DzListener *self, guint unit)
{
    const DzUnit *before = unit_at(self, unit - 1);
    return has(before, DZ_TAG_VERB) ||
           (before != NULL &&
            dz_words_have(self->vocabulary->contexts, self->page->c + before->span.end - 1, 1, DZ_CONTEXT_ASPECT));
}

/* 李某说，…；王某则认为，…; 李某说，…；王某也形容，…: whether a semicolon parts the clause, which is about a person,
 * from what was said before. */
static gboolean is_parted(const DzListener *self)
{
    const DzUnit *before = unit_at(self, self->clause_from - 1);
    gunichar point = is_type(before, DZ_UNIT_COMMA) ? self->page->c[before->span.begin] : 0;
    return (point == U'；' || point == ';') && (self->clause.tags & DZ_TAG_PERSON) != 0 &&
           dz_span_length(self->clause.pronoun) == 0;
}

/* Whether what is said at `unit` is part of what was said before it in the sentence (他说有人批评…): it has a subject
 * of its own, and neither a time nor a word (则, 更) sets it beside what stands before. */
gboolean dz_act_is_embedded(const DzListener *self, guint unit)
{
    const DzSpeech *speech = main_speech(self);
    if (speech != NULL && is_shout(unit_at(self, unit)))
        return TRUE;
    if (speech == NULL || !dz_source_is_known(&self->clause) || self->main_unit >= self->clause_from ||
        only_carries(speech) || is_parted(self) || is_fronted(self, speech) || grants(self) ||
        dz_subject_answers(self, unit))
        return FALSE;
    if (is_object(self, self->main_unit) && ends_clause(unit_at(self, self->main_unit + 1)))
        return FALSE;
    gboolean complement = self->main_unit + 2 == self->clause_from; /* 他表示，李某昨天提到… */
    for (guint i = first_looked_at(self, unit); i < unit && !complement; i++)
        if (has(unit_at(self, i), DZ_TAG_TIME) || is_contrast(unit_at(self, i)))
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

static DzSpeech make_speech(const DzListener *self, guint unit, const DzSource *source, gboolean with_cue)
{
    const DzUnit *cue = unit_at(self, unit);
    DzSpeech speech = {.cue = with_cue ? cue->span : (DzSpan){cue->span.begin, cue->span.begin},
                       .tags = with_cue ? cue->tags : DZ_TAG_SAY,
                       .stance = with_cue ? cue->stance : DZ_STANCE_NONE,
                       .source = *source,
                       .according = dz_source_is_known(&self->according),
                       .embedded = self->inner || dz_act_is_embedded(self, unit),
                       .inner = self->inner,
                       .words = {cue->span.end, 0},
                       .paragraph = self->paragraph,
                       .sentence = self->sentence};
    speech.main = speech.embedded ? self->main : self->speeches->len;
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
    self->spoke = self->sentence;
}

void dz_act_add(DzListener *self, guint unit, DzSource source, gboolean with_cue)
{
    DzSpeech speech = make_speech(self, unit, &source, with_cue);
    if (!speech.embedded)
        dz_act_end_words(self, unit_at(self, self->clause_from)->span.begin);
    self->speech = self->speeches->len;
    self->speech_unit = unit;
    g_array_append_val(self->speeches, speech);
    if (speech.embedded)
        return;
    follow_waiting(self);
    self->main = self->speech;
    self->main_unit = unit;
    dz_meant_note_person(self, &source, DZ_CAST_SPEAKER);
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

/* “…”据检察官表示，王某对他说: what 据… has claimed is of the act that closes the clause behind it. */
static void claim_again(DzListener *self)
{
    DzSetting *claimed = self->claimed != DZ_NO_SPEECH ? &self->settings[self->claimed] : NULL;
    if (claimed != NULL && claimed->after != DZ_NO_SPEECH && claimed->after + 1 == self->speech &&
        g_array_index(self->speeches, DzSpeech, claimed->after).according)
        claimed->after = self->speech;
}

/* 王某不满，“…？”李某回应，“…”: whether the quotation ends the sentence of somebody else, and the verb at `unit` leads
 * to one of its own. */
static gboolean leads_on(const DzListener *self, guint unit, const DzUnit *quote)
{
    const DzUnit *point = unit_at(self, unit + 1);
    return point != NULL && (point->type == DZ_UNIT_COMMA || point->type == DZ_UNIT_COLON) &&
           is_type(unit_at(self, unit + 2), DZ_UNIT_QUOTE) && dz_is_final(self->page->c[quote->span.end - 2]) &&
           dz_source_is_known(&self->settings[quote->index].subject);
}

/* “…”他说: the quotation that ends right before the clause of the verb at `unit`. `closes`: nothing stands behind it.
 */
static void claim_last(DzListener *self, guint unit, gboolean closes)
{
    guint at = self->clause_from - 1;
    gboolean comma = is_type(unit_at(self, at), DZ_UNIT_COMMA);
    at -= comma ? 1 : 0;
    const DzUnit *quote = unit_at(self, at);
    if (!is_type(quote, DZ_UNIT_QUOTE) || quote->span.begin + 1 == self->clause.name.begin)
        return;
    DzSetting *setting = &self->settings[quote->index];
    self->claimed = quote->index;
    if ((setting->opens_sentence && !comma) ||
        (setting->before == DZ_NO_SPEECH && closes && (comma || !leads_on(self, unit, quote))))
        setting->after = self->speech;
}

/* Whether nothing but a hearer stands behind the verb at `unit` in its sentence: 说。, 告诉记者。 */
static gboolean ends_sentence(const DzListener *self, guint unit)
{
    DzSource hearer;
    guint next = unit + 1;
    if (has(unit_at(self, unit), DZ_TAG_TOWARD))
        next = read_source(self, next, &hearer);
    return unit_at(self, next) == NULL || unit_at(self, next)->type == DZ_UNIT_STOP;
}

/* “…，”周四，王某在会上说。: the utterance that opens the sentence, or that ended one inside its marks, where nobody
 * else spoke since. */
static void claim_first(DzListener *self, guint unit)
{
    const DzUnit *cue = unit_at(self, unit);
    guint first = self->sentence_from - (is_type(unit_at(self, self->sentence_from), DZ_UNIT_QUOTE) ? 0 : 1);
    const DzUnit *quote = unit_at(self, first);
    if (!is_type(quote, DZ_UNIT_QUOTE) || !quote->utterance || self->main != self->speech || !has(cue, DZ_TAG_SAY) ||
        has(cue, DZ_TAG_BRING) || is_object(self, unit) || !ends_sentence(self, unit))
        return;
    DzSetting *setting = &self->settings[quote->index];
    if (setting->opens_sentence && setting->after == DZ_NO_SPEECH)
        setting->after = self->speech;
}

/* Quotations before the verb at `unit` that belong to the act, which names its subject. */
void dz_act_claim_before(DzListener *self, guint unit)
{
    const DzUnit *next = unit_at(self, unit + 1);
    gboolean closes = bounds_phrase(next);
    claim_objects(self, unit);
    if (!dz_source_is_known(&self->clause))
        return;
    claim_again(self);
    claim_last(self, unit, closes);
    claim_first(self, unit);
}
