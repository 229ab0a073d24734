/* speech.c -- see speech.h.
 * In:     units of a paragraph, from left to right.
 * Out:    acts of speaking and the setting of each quotation.
 * Knows:  the order of a Chinese clause (link, time, subject, adverbs and phrases, verb), that a subject is left out
 *         where it goes on, that 引述 brings in another speaker, that 被 turns the subject round, that 他 is who spoke
 * last. Not here: which act a quotation belongs to (speaker.c); what kind it is (kind.c).
 */
#include "speech.h"

#include <string.h>

/* A speaker who has not spoken for so many paragraphs no longer runs on. */
#define LONGEST_SILENCE 2

struct DzListener {
    const DzPage *page;
    const DzVocabulary *vocabulary;
    const DzNames *names;
    const GArray *marked;
    GArray *speeches;
    DzSetting *settings; /* one a pair */
    DzSource running;    /* who spoke last, and in which paragraph */
    DzSource person;     /* the last person that was a subject */
    DzSource other;      /* the last person named elsewhere */
    DzSource outer;      /* whose words are being read, inside a quotation */
    guint32 paragraph;
    guint32 running_since;
    /* of the sentence being read */
    const GArray *units;
    DzSource subject;
    guint32 main;        /* the act that governs the sentence, or DZ_NO_SPEECH */
    guint32 speech;      /* last act, or DZ_NO_SPEECH */
    guint speech_unit;   /* where its cue stands */
    guint sentence_from; /* its first unit */
    guint clause_from;   /* first unit of the clause */
    guint head_end;      /* unit after the clause's subject */
    DzSource clause;     /* subject of the clause */
    DzSource according;  /* 据… without a verb yet */
};

static const DzUnit *unit_at(const DzListener *self, gint64 index)
{
    return index >= 0 && index < self->units->len ? &g_array_index(self->units, DzUnit, index) : NULL;
}

static gboolean has(const DzUnit *unit, guint tags)
{
    return unit != NULL && (unit->tags & tags) != 0;
}

static gboolean is_cue(const DzUnit *unit)
{
    return has(unit, DZ_TAGS_CUE);
}

static gboolean ends_clause(const DzUnit *unit)
{
    return unit->type == DZ_UNIT_STOP || unit->type == DZ_UNIT_COMMA || unit->type == DZ_UNIT_COLON;
}

DzListener *dz_listener_new(const DzPage *page, const DzVocabulary *vocabulary, const DzNames *names,
                            const GArray *marked)
{
    DzListener *self = g_new0(DzListener, 1);
    self->page = page;
    self->vocabulary = vocabulary;
    self->names = names;
    self->marked = marked;
    self->speeches = g_array_new(FALSE, TRUE, sizeof(DzSpeech));
    self->settings = g_new0(DzSetting, (gsize)marked->len + 1);
    for (guint i = 0; i < marked->len; i++)
        self->settings[i].before = self->settings[i].after = DZ_NO_SPEECH;
    return self;
}

void dz_listener_free(DzListener *self)
{
    if (self == NULL)
        return;
    g_array_unref(self->speeches);
    g_free(self->settings);
    g_free(self);
}

const DzSetting *dz_listener_get_setting(const DzListener *self, guint32 pair)
{
    return &self->settings[pair];
}

const GArray *dz_listener_get_speeches(const DzListener *self)
{
    return self->speeches;
}

/* -- who is meant ---------------------------------------------------------------------------------------------- */

static gboolean ends_with(const DzListener *self, DzSpan whole, DzSpan part)
{
    guint32 length = dz_span_length(part);
    return dz_span_length(whole) > length &&
           memcmp(self->page->c + whole.end - length, self->page->c + part.begin, length * sizeof(gunichar)) == 0;
}

/* A pronoun is the running speaker if he is a person, else the last person that was a subject; 对方 is the other one.
 */
static DzSource resolve_pronoun(const DzListener *self, const DzSource *source)
{
    gboolean other = self->page->c[source->name.begin] == 0x5BF9; /* 对方 */
    if (other && dz_source_is_known(&self->other))
        return self->other;
    if (dz_source_is_known(&self->person))
        return self->person;
    return self->running;
}

/* 发言人 alone is the 外交部发言人 who spoke before. */
static DzSource resolve_short(const DzListener *self, const DzSource *source)
{
    if (dz_source_is_known(&self->running) && (ends_with(self, self->running.full, source->name)))
        return self->running;
    return *source;
}

static DzSource resolve(const DzListener *self, DzSource source)
{
    if ((source.tags & DZ_TAG_PRONOUN) != 0)
        return resolve_pronoun(self, &source);
    if ((source.tags & DZ_TAG_FIRST) != 0 && dz_source_is_known(&self->outer))
        return self->outer;
    if ((source.tags & DZ_TAG_WRITING) != 0 && dz_source_is_known(&self->running) &&
        (self->running.tags & (DZ_TAG_MEDIA | DZ_TAG_DOCUMENT)) == 0 && dz_span_length(source.name) <= 3)
        return self->running;
    if ((source.tags & DZ_TAG_PERSON) != 0) {
        DzSpan whole = dz_names_resolve(self->names, self->page, source.name);
        source.name = whole.begin < whole.end ? whole : source.name;
        return source;
    }
    if ((source.tags & DZ_TAGS_HEAD) != 0)
        return resolve_short(self, &source);
    return source;
}

static void note_subject(DzListener *self, const DzSource *source)
{
    self->clause = *source;
    if (self->main != DZ_NO_SPEECH)
        return;
    self->subject = *source;
    if ((source->tags & (DZ_TAG_PERSON | DZ_TAG_ROLE)) != 0)
        self->person = *source;
}

/* -- acts ------------------------------------------------------------------------------------------------------ */

static DzSpeech *main_speech(const DzListener *self)
{
    return self->main == DZ_NO_SPEECH ? NULL : &g_array_index(self->speeches, DzSpeech, self->main);
}

/* The subject of a verb that has none in its clause: who speaks in this sentence, its subject, or who spoke last. */
static DzSource left_out_subject(const DzListener *self)
{
    const DzSpeech *speech = main_speech(self);
    if (dz_source_is_known(&self->clause))
        return self->clause;
    if (speech != NULL && dz_source_is_known(&speech->source))
        return speech->source;
    if (dz_source_is_known(&self->subject))
        return self->subject;
    return self->running;
}

static DzSpeech *last_speech(const DzListener *self)
{
    return self->speech == DZ_NO_SPEECH ? NULL : &g_array_index(self->speeches, DzSpeech, self->speech);
}

/* What the act before governed ends where this clause begins. */
static void end_words(DzListener *self, guint32 end)
{
    DzSpeech *speech = last_speech(self);
    if (speech != NULL && speech->words.end == 0)
        speech->words.end = MAX(end, speech->words.begin);
}

/* 则 却 也 亦 又 */
static gboolean is_contrast(gunichar c)
{
    return c == 0x5219 || c == 0x5374 || c == 0x4E5F || c == 0x4EA6 || c == 0x53C8;
}

/* Whether what is said here is part of what was said before it in the sentence (他说有人批评…): it has a subject of
 * its own, and no word (则, 但) that sets it against what stands before. */
static gboolean is_embedded(const DzListener *self)
{
    if (self->main == DZ_NO_SPEECH || !dz_source_is_known(&self->clause))
        return FALSE;
    for (guint i = self->clause_from; i < self->head_end + 1 && i < self->units->len; i++)
        if (has(unit_at(self, i), DZ_TAG_LINK) || is_contrast(self->page->c[unit_at(self, i)->span.begin]))
            return FALSE;
    return TRUE;
}

static void add_speech(DzListener *self, guint unit, DzSource source, gboolean with_cue)
{
    const DzUnit *cue = unit_at(self, unit);
    end_words(self, unit_at(self, self->clause_from)->span.begin);
    DzSpeech speech = {.cue = with_cue ? cue->span : (DzSpan){cue->span.begin, cue->span.begin},
                       .tags = with_cue ? cue->tags : DZ_TAG_SAY,
                       .stance = with_cue ? cue->stance : DZ_STANCE_NONE,
                       .source = source,
                       .words = {cue->span.end, 0},
                       .paragraph = self->paragraph};
    self->speech = self->speeches->len;
    self->speech_unit = unit;
    speech.embedded = is_embedded(self);
    speech.main = speech.embedded ? self->main : self->speech;
    g_array_append_val(self->speeches, speech);
    if (!speech.embedded) {
        self->main = self->speech;
        if ((source.tags & (DZ_TAG_PERSON | DZ_TAG_ROLE)) != 0)
            self->person = source;
    }
    if (dz_source_is_known(&source) && !speech.embedded) {
        self->running = source;
        self->running_since = self->paragraph;
    }
}

/* Whether the verb at `unit` is passive; if so, `agent` is who does it, where the clause says. */
static gboolean is_passive(const DzListener *self, guint unit, DzSource *agent)
{
    enum { FARTHEST = 8 };
    *agent = (DzSource){.tags = 0};
    for (guint i = unit; i > self->clause_from && i + FARTHEST > unit; i--) {
        if (!has(unit_at(self, (gint64)i - 1), DZ_TAG_PASSIVE))
            continue;
        dz_source_read(self->page, self->names, self->units, i, agent);
        return TRUE;
    }
    return FALSE;
}

/* Quotations of this clause that stand before its verb, and one that ends right before the clause, belong to the act
 * that names its subject: “…”他说, 他以“…”形容. */
static void claim_before(DzListener *self, guint unit)
{
    const DzUnit *next = unit_at(self, (gint64)unit + 1);
    gboolean closes = next == NULL || next->type == DZ_UNIT_STOP || next->type == DZ_UNIT_QUOTE ||
                      next->type == DZ_UNIT_COMMA || next->type == DZ_UNIT_COLON;
    for (guint i = self->clause_from; i < unit; i++)
        if (unit_at(self, i)->type == DZ_UNIT_QUOTE && self->settings[unit_at(self, i)->index].before == DZ_NO_SPEECH)
            self->settings[unit_at(self, i)->index].after = self->speech;
    if (!dz_source_is_known(&self->clause))
        return;
    gint64 at = (gint64)self->clause_from - 1;
    gboolean comma = at >= 0 && unit_at(self, at)->type == DZ_UNIT_COMMA;
    at -= comma;
    const DzUnit *quote = unit_at(self, at);
    if (quote == NULL || quote->type != DZ_UNIT_QUOTE)
        return;
    gunichar last = self->page->c[MAX(quote->span.end, 2) - 2];
    gboolean unfinished = last == 0xFF0C || last == ',';
    DzSetting *setting = &self->settings[quote->index];
    if (unfinished || (setting->opens_sentence && (closes || !comma)) || (setting->before == DZ_NO_SPEECH && closes))
        setting->after = self->speech;
}

static guint read_relay(DzListener *self, guint unit)
{
    DzSource source;
    guint end = dz_source_read(self->page, self->names, self->units, unit + 1, &source);
    if (!dz_source_is_known(&source) || (source.tags & (DZ_TAG_PRONOUN | DZ_TAG_DOCUMENT)) != 0) {
        add_speech(self, unit, left_out_subject(self), TRUE);
        return unit + 1;
    }
    source = resolve(self, source);
    note_subject(self, &source);
    add_speech(self, unit, source, TRUE);
    return end;
}

/* 的批评, 遭批评: the word is a noun there. */
static gboolean is_noun(const DzListener *self, guint unit)
{
    return has(unit_at(self, (gint64)unit - 1), DZ_TAG_OF);
}

static guint read_cue(DzListener *self, guint unit)
{
    DzSource agent;
    if (is_noun(self, unit))
        return unit + 1;
    if (has(unit_at(self, unit), DZ_TAG_RELAY))
        return read_relay(self, unit);
    if (is_passive(self, unit, &agent))
        add_speech(self, unit, dz_source_is_known(&agent) ? resolve(self, agent) : agent, TRUE);
    else
        add_speech(self, unit, left_out_subject(self), TRUE);
    claim_before(self, unit);
    return unit + 1;
}

/* -- clauses --------------------------------------------------------------------------------------------------- */

static gboolean is_skipped(const DzUnit *unit)
{
    if (unit->type == DZ_UNIT_NUMBER || unit->type == DZ_UNIT_BRACKET || unit->type == DZ_UNIT_ENUM)
        return TRUE;
    return has(unit, DZ_TAG_LINK | DZ_TAG_ADVERB | DZ_TAG_TIME) && !is_cue(unit) && !has(unit, DZ_TAGS_SOURCE);
}

/* The unit after the phrase that the preposition at `at` begins, where a word of place ends it; else `at`. */
static guint skip_phrase(const DzListener *self, guint at)
{
    for (guint i = at + 1; i < self->units->len; i++) {
        const DzUnit *unit = unit_at(self, i);
        if (has(unit, DZ_TAG_PLACE))
            return i + 1;
        if (unit->type == DZ_UNIT_COMMA || unit->type == DZ_UNIT_COLON || unit->type == DZ_UNIT_STOP ||
            unit->type == DZ_UNIT_QUOTE || is_cue(unit))
            return at;
    }
    return at;
}

/* Whether a reporting word or a colon follows at `at`, with nothing but adverbs between. */
static gboolean speaks_next(const DzListener *self, guint at)
{
    while (at < self->units->len && is_skipped(unit_at(self, at)))
        at++;
    const DzUnit *unit = unit_at(self, at);
    return unit != NULL && (is_cue(unit) || unit->type == DZ_UNIT_COLON);
}

/* 据…: the source of what follows, unless the clause has a verb of its own. */
static guint read_according(DzListener *self, guint at)
{
    DzSource source;
    guint end = dz_source_read(self->page, self->names, self->units, at + 1, &source);
    if (dz_source_is_known(&source)) {
        source = resolve(self, source);
        self->clause = self->subject = source;
        self->according = source;
    }
    return MAX(end, at + 1);
}

static guint read_subject(DzListener *self, guint at)
{
    DzSource source;
    guint end = dz_source_read(self->page, self->names, self->units, at, &source);
    if (!dz_source_is_known(&source))
        return end;
    gboolean weak = (source.tags & ~(guint)DZ_TAG_REGION) == 0;
    if (weak && !speaks_next(self, end))
        return end;
    source = resolve(self, source);
    if (dz_source_is_known(&source))
        note_subject(self, &source);
    return end;
}

/* Reads what stands before the verb of a clause. Returns the first unit after it. */
static guint read_head(DzListener *self, guint at)
{
    self->clause_from = at;
    self->clause = (DzSource){.tags = 0};
    while (at < self->units->len) {
        const DzUnit *unit = unit_at(self, at);
        if (has(unit, DZ_TAG_ACCORDING)) {
            at = read_according(self, at);
            break;
        }
        if (is_skipped(unit)) {
            at++;
        } else if (has(unit, DZ_TAG_PREP)) {
            guint end = skip_phrase(self, at);
            if (end == at)
                break;
            at = end;
        } else {
            at = read_subject(self, at);
            break;
        }
    }
    self->head_end = at;
    return at;
}

static void end_according(DzListener *self, guint at)
{
    if (!dz_source_is_known(&self->according) || at == 0)
        return;
    if (self->speech == DZ_NO_SPEECH || self->speech_unit < self->clause_from)
        add_speech(self, at, self->according, FALSE);
    self->according = (DzSource){.tags = 0};
}

static void end_sentence(DzListener *self, guint at)
{
    const DzUnit *unit = unit_at(self, at);
    end_words(self, unit != NULL ? unit->span.begin : unit_at(self, (gint64)self->units->len - 1)->span.end);
    self->speech = self->main = DZ_NO_SPEECH;
    self->subject = self->clause = self->according = (DzSource){.tags = 0};
    self->sentence_from = at + 1;
}

/* 卢思位：“…”: a name and nothing else before the colon speaks. */
static void read_colon(DzListener *self, guint at)
{
    if (self->head_end == at && dz_source_is_known(&self->clause) &&
        (self->speech == DZ_NO_SPEECH || self->speech_unit < self->clause_from))
        add_speech(self, at, self->clause, FALSE);
}

static gboolean is_final(gunichar c)
{
    return c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == '!' || c == '?' || c == '.';
}

/* The act whose words a quotation at `at` belongs to: the last one, but an embedded one reaches no farther than its
 * clause. */
static guint32 reaching_speech(const DzListener *self, guint at)
{
    const DzSpeech *speech = last_speech(self);
    if (speech == NULL || !speech->embedded)
        return self->speech;
    for (guint i = self->speech_unit + 2; i < at; i++)
        if (ends_clause(unit_at(self, i)))
            return speech->main;
    return self->speech;
}

static void read_quote(DzListener *self, guint at)
{
    static const DzUnit none = {DZ_UNIT_STOP, {0, 0}, 0, 0, 0};
    const DzUnit *unit = unit_at(self, at);
    const DzUnit *left = unit_at(self, (gint64)at - 1);
    const DzUnit *right = unit_at(self, (gint64)at + 1);
    DzSetting *setting = &self->settings[unit->index];
    setting->left = left != NULL ? *left : none;
    setting->right = right != NULL ? *right : none;
    setting->after_colon = left != NULL && left->type == DZ_UNIT_COLON;
    setting->opens_sentence = at == self->sentence_from;
    setting->before = reaching_speech(self, at);
    setting->subject = self->subject;
    if (self->paragraph - self->running_since <= LONGEST_SILENCE)
        setting->running = self->running;
    if (self->speech != DZ_NO_SPEECH) {
        guint between = at - self->speech_unit - 1;
        gboolean point = left != NULL && (left->type == DZ_UNIT_COLON || left->type == DZ_UNIT_COMMA);
        setting->distance = between - (between > 0 && point);
        if (setting->distance == 0)
            last_speech(self)->quotes = TRUE;
    }
    if (is_final(self->page->c[unit->span.end - 2]) && unit->span.end > unit->span.begin + 2)
        end_sentence(self, at);
}

/* Quotations inside the subject are names mostly, but have a setting as any other. */
static void read_quotes_in_head(DzListener *self, guint from, guint to)
{
    for (guint i = from; i < to; i++)
        if (unit_at(self, i)->type == DZ_UNIT_QUOTE)
            read_quote(self, i);
}

static void note_other(DzListener *self, const DzUnit *unit)
{
    if (has(unit, DZ_TAG_PERSON))
        self->other = (DzSource){.name = unit->span, .full = unit->span, .tags = DZ_TAG_PERSON};
}

static guint read_unit(DzListener *self, guint at)
{
    const DzUnit *unit = unit_at(self, at);
    switch (unit->type) {
    case DZ_UNIT_STOP:
        end_according(self, at);
        end_sentence(self, at);
        return at + 1;
    case DZ_UNIT_COMMA:
        end_according(self, at);
        return at + 1;
    case DZ_UNIT_COLON:
        end_according(self, at);
        read_colon(self, at);
        return at + 1;
    case DZ_UNIT_QUOTE:
        read_quote(self, at);
        return at + 1;
    default:
        note_other(self, unit);
        return is_cue(unit) ? read_cue(self, at) : at + 1;
    }
}

/* Whether a clause begins at `at`: after a stop, or after a quotation that stood where a clause begins. */
static gboolean opens_clause(const DzListener *self, guint at)
{
    const DzUnit *before = unit_at(self, (gint64)at - 1);
    if (before != NULL && before->type == DZ_UNIT_QUOTE) {
        const DzUnit *earlier = unit_at(self, (gint64)at - 2);
        return at == self->sentence_from || earlier == NULL || ends_clause(earlier) || earlier->type == DZ_UNIT_QUOTE;
    }
    return before == NULL || ends_clause(before);
}

static void start_span(DzListener *self, const GArray *units)
{
    self->units = units;
    self->speech = self->main = DZ_NO_SPEECH;
    self->sentence_from = self->clause_from = self->head_end = 0;
    self->subject = self->clause = self->according = (DzSource){.tags = 0};
}

static void read_span(DzListener *self, DzSpan span, guint32 *next)
{
    g_autoptr(GArray) units = dz_units_read(self->page, self->vocabulary, self->names->words, self->marked, next, span);
    start_span(self, units);
    guint at = 0;
    while (at < units->len) {
        if (opens_clause(self, at) && !ends_clause(unit_at(self, at))) {
            guint end = read_head(self, at);
            read_quotes_in_head(self, at, end);
            at = end;
        }
        if (at < units->len)
            at = read_unit(self, at);
    }
    if (units->len > 0) {
        end_according(self, units->len - 1);
        end_sentence(self, units->len);
    }
    self->units = NULL;
}

/* A quotation that runs over several paragraphs makes one stretch of them. */
static guint32 end_of_stretch(const DzListener *self, guint32 first, guint32 next)
{
    const GArray *blocks = self->page->blocks;
    guint32 last = first;
    guint32 end = g_array_index(blocks, DzBlock, first).span.end;
    for (guint32 i = next; i < self->marked->len; i++) {
        const DzMarked *pair = &g_array_index(self->marked, DzMarked, i);
        if (pair->marked.begin >= end)
            break;
        while (last + 1 < blocks->len && pair->marked.end > g_array_index(blocks, DzBlock, last).span.end)
            last++;
        end = g_array_index(blocks, DzBlock, last).span.end;
    }
    return last;
}

void dz_listener_read_blocks(DzListener *self)
{
    const GArray *blocks = self->page->blocks;
    guint32 next = 0;
    for (guint32 i = 0; i < blocks->len; i++) {
        DzSpan span = g_array_index(blocks, DzBlock, i).span;
        while (next < self->marked->len && g_array_index(self->marked, DzMarked, next).marked.begin < span.begin)
            next++;
        guint32 last = end_of_stretch(self, i, next);
        span.end = g_array_index(blocks, DzBlock, last).span.end;
        self->paragraph = i;
        read_span(self, span, &next);
        i = last;
    }
}

void dz_listener_read_inside(DzListener *self, guint32 pair, const DzSource *speaker)
{
    const DzMarked *marked = &g_array_index(self->marked, DzMarked, pair);
    guint32 next = pair + 1;
    self->paragraph = marked->block;
    self->outer = self->running = self->person = *speaker;
    self->running_since = marked->block;
    read_span(self, marked->span, &next);
}
