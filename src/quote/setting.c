/* setting.c -- where a quotation stands.
 * In:     a quotation in its sentence.
 * Out:    its setting: the act that governs it, the words beside it, the people near.
 * Knows:  how far an act reaches, which quotations are coordinated, when what somebody says goes on without him.
 * Not here: how the listener comes to it (speech.c); which act it belongs to in the end (speaker.c); its kind (kind.c).
 */
#include "listener.h"

#include "characters.h"
#include "weights.h"

/* 王某认为，…, 校长告诉他，…: whether the words of somebody begin behind a comma, before the quotation at `at`. */
static gboolean opens_words(const DzListener *self, const DzSpeech *speech, guint at)
{
    DzSource hearer;
    gboolean tells = (speech->tags & DZ_TAG_TOWARD) != 0;
    guint next = self->speech_unit + 1;
    if (tells)
        next = read_source(self, next, &hearer);
    return next < at && unit_at(self, next)->type == DZ_UNIT_COMMA &&
           (speech->source.tags & (tells ? DZ_TAG_PERSON | DZ_TAG_ROLE : DZ_TAG_PERSON)) != 0;
}

/* 王某则对“…”的活动表示关切: whether a reporting word follows the quotation at `at` in its clause. */
static gboolean speaks_behind(const DzListener *self, guint at)
{
    enum { FARTHEST = 12 };
    for (guint i = at + 1; i < at + FARTHEST && !ends_clause(unit_at(self, i)); i++)
        if (is_cue(unit_at(self, i)))
            return TRUE;
    return FALSE;
}

/* Whether the clause has a subject of its own, and no act yet, beside what was said before it. */
static gboolean is_set_beside(const DzListener *self, guint at)
{
    gboolean contrast = is_contrast(unit_at(self, self->head_end)) && speaks_behind(self, at);
    gboolean parted = contrast || has(unit_at(self, self->clause_from - 2), DZ_TAG_PLACE);
    return parted && dz_source_is_known(&self->beside) && self->speech_unit < self->clause_from &&
           dz_page_is_same(self->page, self->beside.name, self->clause.name);
}

/* The act whose words a quotation at `at` belongs to: the last one, but an embedded one reaches no farther than its
 * clause. */
static guint32 reaching_speech(const DzListener *self, guint at)
{
    const DzSpeech *speech = last_speech(self);
    if (speech != NULL && is_set_beside(self, at))
        return DZ_NO_SPEECH; /* 海风局宣布停航之后，王某以“…”形容此事 */
    if (speech == NULL || !speech->embedded)
        return self->speech;
    if ((speech->tags & DZ_TAG_THINK) != 0 && (speech->source.tags & (DZ_TAG_REGION | DZ_TAG_BODY)) != 0)
        return speech->main; /* 他表示，海风国希望… */
    if (!speech->inner && opens_words(self, speech, at))
        return self->speech; /* 官方称要罚款，李某认为，罚款不妥，“…” */
    const DzUnit *left = unit_at(self, at - 1);
    if (has_use(unit_at(self, self->speech_unit + 1), DZ_USE_PIVOT))
        return speech->main; /* 她说，母亲发言让她“…” */
    if (dz_cue_describes_noun(self, self->speech_unit) && !has(left, DZ_TAG_OF))
        return speech->main;
    if ((speech->tags & (DZ_TAG_ASK | DZ_TAG_SAY)) == DZ_TAG_ASK && left->type == DZ_UNIT_WORD &&
        has_use(left, DZ_USE_STATE))
        return speech->main; /* 他批评官方要求市民离开是“…” */
    for (guint i = self->speech_unit + 1; i < at; i++) {
        const DzUnit *unit = unit_at(self, i);
        if (i > self->speech_unit + 1 && ((ends_clause(unit) && unit->type != DZ_UNIT_COLON) ||
                                          (has(unit, DZ_TAG_OF) && (unit_at(self, i - 1)->type == DZ_UNIT_QUOTE ||
                                                                    is_word_for_words(self, unit->span.begin)))))
            return speech->main; /* 他说，海风称渡轮停航的说法是“…” */
    }
    return self->speech;
}

static gboolean is_counting(const DzUnit *unit)
{
    return unit->type == DZ_UNIT_NUMBER || (unit->type == DZ_UNIT_RUN && dz_span_length(unit->span) == 1);
}

/* How many units stand between the last cue and the quotation at `at`, but for the point before it and for how often
 * (喊了三次“…”). */
static guint distance_to(const DzListener *self, guint at)
{
    guint between = at - self->speech_unit - 1;
    const DzUnit *left = unit_at(self, at - 1);
    gboolean point = left->type == DZ_UNIT_COLON || left->type == DZ_UNIT_COMMA;
    gboolean counted = FALSE;
    for (guint i = self->speech_unit + 1; i < at; i++) {
        if (!is_counting(unit_at(self, i)))
            return between - (point ? 1 : 0);
        counted |= unit_at(self, i)->type == DZ_UNIT_NUMBER;
    }
    return counted ? 0 : between;
}

/* The quotation this one is coordinated with: “…”、“…”, “…”（三次）和“…”. */
static guint32 find_parallel(const DzListener *self, guint at)
{
    gboolean joined = FALSE;
    for (guint i = at; i > self->sentence_from; i--) {
        const DzUnit *unit = unit_at(self, i - 1);
        if (unit->type == DZ_UNIT_QUOTE)
            return joined || i == at ? unit->index : DZ_NO_SPEECH;
        joined |= is_coordinator(unit) || (unit->type == DZ_UNIT_COMMA && i == at);
        if (!is_coordinator(unit) && !is_counting(unit) && unit->type != DZ_UNIT_BRACKET && unit->type != DZ_UNIT_COMMA)
            return DZ_NO_SPEECH;
    }
    return DZ_NO_SPEECH;
}

/* 议会“…”, 王某试图“…”, …，遭受“…”: whether the quotation at `at` is what the subject of its clause is or does. Nobody
 * says that of himself so: whoever speaks says it of him. A paper is its headline (晚报是“…”). */
static gboolean is_predicate(const DzListener *self, guint at)
{
    enum { FARTHEST = 64 };
    const guint writes = DZ_TAG_MEDIA | DZ_TAGS_PAPER;
    guint head = MIN(self->head_end, at);
    while (head > self->clause_from && at - head <= FARTHEST && is_skipped(unit_at(self, head - 1)))
        head--;
    if (at - head > FARTHEST)
        return FALSE;
    const DzUnit *subject = head > self->clause_from ? unit_at(self, head - 1) : NULL;
    if (subject != NULL && (!has(subject, DZ_TAGS_SOURCE) || has(subject, writes)))
        return FALSE;
    gboolean known = subject != NULL;
    for (guint i = head; i < at; i++) {
        gboolean state = has_use(unit_at(self, i), DZ_USE_STATE);
        if (!state && (!is_skipped(unit_at(self, i)) || has(unit_at(self, i), DZ_TAG_PREP)))
            return FALSE;
        known |= state;
    }
    return known;
}

/* 王某说，协议已签。欧盟会尊重各国，“…”: whether a person has spoken in the sentence right before, and this one
 * tells of an institution or a country; 欧盟却会… is told beside what he said. */
static gboolean goes_on_speaking(const DzListener *self, guint at)
{
    enum { FARTHEST = 32 };
    const guint body = DZ_TAG_BODY | DZ_TAG_REGION;
    const guint others = DZ_TAG_MEDIA | DZ_TAG_PERSON | DZ_TAG_VAGUE | DZ_TAG_ROLE | DZ_TAGS_PAPER;
    const DzUnit *right = unit_at(self, at + 1);
    if (self->running_since != self->paragraph || self->spoke + 1 != self->sentence || !ends_clause(right) ||
        (self->running.tags & DZ_TAG_PERSON) == 0 || (self->subject.tags & body) == 0 ||
        (self->subject.tags & others) != 0)
        return FALSE;
    for (guint i = at; i > self->sentence_from && at - i < FARTHEST; i--)
        if (is_contrast(unit_at(self, i - 1)))
            return FALSE;
    return TRUE;
}

static void read_people_near(const DzListener *self, guint at, DzSetting *setting)
{
    setting->sentence = self->sentence;
    setting->subject = is_set_beside(self, at) ? self->clause : self->subject;
    setting->clause = self->clause;
    setting->running = self->running;
    setting->silence = self->paragraph - self->running_since;
    setting->goes_on = goes_on_speaking(self, at);
    setting->salient = dz_cast_salient(self->cast, self->sentence);
    setting->named = self->named;
    setting->last = is_set_beside(self, at) ? DZ_NO_SPEECH : self->speech;
}

/* A quotation that is a paragraph of its own is more of what was said before it. */
static gboolean is_alone(const DzListener *self, guint at)
{
    enum { LONGEST_SILENCE = 2 };
    const DzUnit *next = unit_at(self, at + 1);
    return at == 0 && (next == NULL || next->type == DZ_UNIT_STOP) && unit_at(self, at)->utterance &&
           self->paragraph - self->running_since <= LONGEST_SILENCE;
}

static gboolean has_letters(const DzPage *page, guint32 begin, guint32 end)
{
    for (guint32 i = begin; i < end; i++)
        if (g_unichar_isalnum(page->c[i]))
            return TRUE;
    return FALSE;
}

/* “…”（“…”）: what stands alone in the bracket behind a quotation says the same in another language. */
static void note_gloss(DzListener *self, guint at)
{
    const DzUnit *unit = unit_at(self, at);
    const DzUnit *bracket = unit_at(self, at + 1);
    if (!is_type(bracket, DZ_UNIT_BRACKET))
        return;
    guint32 gloss = dz_marks_first(self->marked, bracket->span.begin);
    if (gloss == self->marked->len)
        return;
    DzSpan marked = g_array_index(self->marked, DzMarked, gloss).marked;
    if (marked.end < bracket->span.end && !has_letters(self->page, bracket->span.begin, marked.begin) &&
        !has_letters(self->page, marked.end, bracket->span.end))
        self->settings[gloss].parallel = unit->index;
}

void dz_setting_read(DzListener *self, guint at)
{
    static const DzUnit none = {.type = DZ_UNIT_STOP};
    const DzUnit *unit = unit_at(self, at);
    const DzUnit *left = unit_at(self, at - 1);
    const DzUnit *right = unit_at(self, at + 1);
    DzSetting *setting = &self->settings[unit->index];
    setting->left = left != NULL ? *left : none;
    setting->right = right != NULL ? *right : none;
    setting->after_colon = is_type(left, DZ_UNIT_COLON);
    setting->opens_sentence = at == self->sentence_from;
    setting->parallel = find_parallel(self, at);
    note_gloss(self, at);
    setting->owner = dz_owner_find(self, at);
    setting->before = reaching_speech(self, at);
    setting->told = self->speeches->len > 0 &&
                    g_array_index(self->speeches, DzSpeech, self->speeches->len - 1).paragraph == self->paragraph;
    setting->borne = dz_owner_is_borne(self, at);
    setting->predicate = is_predicate(self, at);
    setting->himself = dz_owner_is_one_person(self, unit->index);
    read_people_near(self, at, setting);
    if (is_alone(self, at)) {
        self->running_since = self->paragraph;
        dz_meant_note_person(self, &self->running, DZ_CAST_SPEAKER);
    }
    g_array_append_val(self->waiting, unit->index);
    if (is_heading(self, self->paragraph) && self->paragraph > 0)
        g_array_append_val(self->headed, unit->index);
    if (self->speech != DZ_NO_SPEECH)
        setting->distance = distance_to(self, at);
    gboolean woven = has(left, DZ_TAG_PREP) && is_type(right, DZ_UNIT_COMMA); /* 就“为什么？”， */
    if (dz_is_final(self->page->c[unit->span.end - 2]) && !woven)
        dz_clause_end_sentence(self, at);
}
