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
/* Units of a phrase between subject and verb: 在接受香港电台访问时. */
#define LONGEST_PHRASE 10
/* 女发言人: longer, it names its institution. */
#define LONGEST_SPOKES 5

struct DzListener {
    const DzPage *page;
    const DzVocabulary *vocabulary;
    const DzNames *names;
    const GArray *marked;
    GArray *speeches;
    DzSetting *settings;  /* one a pair */
    DzSource running;     /* who spoke last, and in which paragraph */
    DzSource institution; /* the last institution that spoke, or whose spokesman did */
    DzSource person;      /* the last person that was a subject */
    DzSource other;       /* the last person named elsewhere */
    DzSource aside;       /* who spoke last in captions */
    DzSource outer;       /* whose words are being read, inside a quotation */
    guint32 paragraph;
    guint32 running_since;
    guint32 person_since;
    /* of the sentence being read */
    const GArray *units;
    DzSource subject;
    guint32 main; /* the act that governs the sentence, or DZ_NO_SPEECH */
    guint main_unit;
    gboolean inner;      /* the verb being read has a subject inside the clause: 形容他说 */
    gboolean topic;      /* the clause only says what it is about: 就他说…, */
    guint32 speech;      /* last act, or DZ_NO_SPEECH */
    guint speech_unit;   /* where its cue stands */
    guint sentence_from; /* its first unit */
    guint clause_from;   /* first unit of the clause */
    guint head_end;      /* unit after the clause's subject */
    DzSource latest;     /* the last subject of any clause */
    DzSource clause;     /* subject of the clause */
    DzSource according;  /* 据… without a verb yet */
    guint32 claimed;     /* the pair that an attribution after it has claimed last, or DZ_NO_SPEECH */
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
        self->settings[i].before = self->settings[i].after = self->settings[i].parallel = DZ_NO_SPEECH;
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

guint32 dz_listener_add_speech(DzListener *self, const DzSpeech *speech)
{
    g_array_append_val(self->speeches, *speech);
    return self->speeches->len - 1;
}

void dz_listener_set_setting(DzListener *self, guint32 pair, const DzSetting *setting)
{
    self->settings[pair] = *setting;
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
    if (self->page->c[source->name.begin] == 0x5176 && dz_source_is_known(&self->running)) /* 其 */
        return self->running;
    if (dz_source_is_known(&self->person))
        return self->person;
    return self->running;
}

/* 发言人 alone is the 外交部发言人 who spoke before. */
static DzSource resolve_short(const DzListener *self, const DzSource *source)
{
    if (dz_source_is_known(&self->running) && ends_with(self, self->running.full, source->name))
        return self->running;
    gboolean alone = (source->tags & DZ_TAG_SPOKES) != 0 && dz_span_length(source->name) <= LONGEST_SPOKES;
    return alone && dz_source_is_known(&self->institution) ? self->institution : *source;
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
    self->clause = self->latest = *source;
    if (self->main != DZ_NO_SPEECH)
        return;
    self->subject = *source;
    if ((source->tags & DZ_TAG_PERSON) != 0 ||
        ((source->tags & DZ_TAG_ROLE) != 0 && self->person_since != self->paragraph)) {
        self->person = *source;
        self->person_since = self->paragraph;
    }
}

static gboolean is_skipped(const DzUnit *unit)
{
    if (unit->type == DZ_UNIT_NUMBER || unit->type == DZ_UNIT_BRACKET || unit->type == DZ_UNIT_ENUM)
        return TRUE;
    return has(unit, DZ_TAG_LINK | DZ_TAG_ADVERB | DZ_TAG_TIME) && !is_cue(unit) && !has(unit, DZ_TAGS_SOURCE);
}

/* -- acts ------------------------------------------------------------------------------------------------------ */

static DzSpeech *last_speech(const DzListener *self)
{
    return self->speech == DZ_NO_SPEECH ? NULL : &g_array_index(self->speeches, DzSpeech, self->speech);
}

static gboolean is_shout(const DzUnit *unit)
{
    return (unit->tags & DZ_TAGS_SHOUT) == DZ_TAGS_SHOUT;
}

/* 又称: the clause goes on with what the one before did. */
static gboolean says_again(const DzListener *self)
{
    const DzUnit *unit = unit_at(self, self->clause_from);
    return unit != NULL && self->page->c[unit->span.begin] == 0x53C8;
}

static DzSpeech *main_speech(const DzListener *self)
{
    return self->main == DZ_NO_SPEECH ? NULL : &g_array_index(self->speeches, DzSpeech, self->main);
}

/* The subject of a verb that has none in its clause: who speaks in this sentence, its subject, or who spoke last. */
static DzSource left_out_subject(const DzListener *self, guint unit)
{
    const DzSpeech *speech = main_speech(self);
    if (dz_source_is_known(&self->clause))
        return self->clause;
    if (is_shout(unit_at(self, unit)) && dz_source_is_known(&self->latest))
        return self->latest;
    if (last_speech(self) != NULL && last_speech(self)->embedded && !last_speech(self)->inner && says_again(self))
        return last_speech(self)->source;
    if (speech != NULL && dz_source_is_known(&speech->source))
        return speech->source;
    if (dz_source_is_known(&self->subject))
        return self->subject;
    return self->running;
}

/* What the act before governed ends where this clause begins. */
static void end_words(DzListener *self, guint32 end)
{
    DzSpeech *speech = main_speech(self);
    if (speech != NULL && speech->words.end == 0)
        speech->words.end = MAX(end, speech->words.begin);
}

/* 则 却 亦 更 */
static gboolean is_contrast(gunichar c)
{
    return c == 0x5219 || c == 0x5374 || c == 0x4EA6 || c == 0x66F4;
}

/* What an outlet or a paper reports somebody to have said is his. */
static gboolean only_carries(const DzSpeech *speech)
{
    return speech->according || (speech->source.tags & (DZ_TAG_MEDIA | DZ_TAG_DOCUMENT)) != 0 ||
           (speech->tags & DZ_TAG_REPORT) != 0;
}

/* Whether what is said at `unit` is part of what was said before it in the sentence (他说有人批评…): it has a subject
 * of its own, and neither a time nor a word (则, 更) sets it beside what stands before. */
static gboolean is_embedded(const DzListener *self, guint unit)
{
    const DzSpeech *speech = main_speech(self);
    if (speech != NULL && is_shout(unit_at(self, unit)))
        return TRUE;
    if (speech == NULL || !dz_source_is_known(&self->clause) || self->main_unit >= self->clause_from ||
        only_carries(speech))
        return FALSE;
    for (guint i = self->clause_from; i < unit; i++)
        if (has(unit_at(self, i), DZ_TAG_TIME) || is_contrast(self->page->c[unit_at(self, i)->span.begin]))
            return FALSE;
    return TRUE;
}

static void add_speech(DzListener *self, guint unit, DzSource source, gboolean with_cue)
{
    const DzUnit *cue = unit_at(self, unit);
    gboolean embedded = self->inner || is_embedded(self, unit);
    if (!embedded)
        end_words(self, unit_at(self, self->clause_from)->span.begin);
    DzSpeech speech = {.cue = with_cue ? cue->span : (DzSpan){cue->span.begin, cue->span.begin},
                       .tags = with_cue ? cue->tags : DZ_TAG_SAY,
                       .stance = with_cue ? cue->stance : DZ_STANCE_NONE,
                       .source = source,
                       .according = dz_source_is_known(&self->according),
                       .words = {cue->span.end, 0},
                       .paragraph = self->paragraph};
    self->speech = self->speeches->len;
    self->speech_unit = unit;
    speech.embedded = embedded;
    speech.inner = self->inner;
    speech.main = speech.embedded ? self->main : self->speech;
    g_array_append_val(self->speeches, speech);
    if (!speech.embedded) {
        self->main = self->speech;
        self->main_unit = unit;
        if ((source.tags & (DZ_TAG_PERSON | DZ_TAG_ROLE)) != 0) {
            self->person = source;
            self->person_since = self->paragraph;
        }
    }
    if (dz_source_is_known(&source) && !speech.embedded) {
        if ((source.tags & (DZ_TAG_BODY | DZ_TAG_SPOKES)) != 0)
            self->institution = source;
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
        if (unit_at(self, i)->type == DZ_UNIT_QUOTE && has(unit_at(self, (gint64)i - 1), DZ_TAG_PREP) &&
            self->settings[unit_at(self, i)->index].before == DZ_NO_SPEECH)
            self->settings[unit_at(self, i)->index].after = self->speech;
    if (!dz_source_is_known(&self->clause))
        return;
    const DzSetting *claimed = self->claimed != DZ_NO_SPEECH ? &self->settings[self->claimed] : NULL;
    if (claimed != NULL && claimed->after != DZ_NO_SPEECH && claimed->after + 1 == self->speech && closes)
        self->settings[self->claimed].after = self->speech;
    gint64 at = (gint64)self->clause_from - 1;
    gboolean comma = at >= 0 && unit_at(self, at)->type == DZ_UNIT_COMMA;
    at -= comma;
    const DzUnit *quote = unit_at(self, at);
    if (quote == NULL || quote->type != DZ_UNIT_QUOTE)
        return;
    gunichar last = self->page->c[MAX(quote->span.end, 2) - 2];
    gboolean unfinished = last == 0xFF0C || last == ',';
    DzSetting *setting = &self->settings[quote->index];
    self->claimed = quote->index;
    if (unfinished || (setting->opens_sentence && (closes || !comma)) || (setting->before == DZ_NO_SPEECH && closes))
        setting->after = self->speech;
}

/* 有学者认为: 有 brings in a subject that is nobody in particular. */
static gboolean is_there_is(const DzListener *self, const DzUnit *unit)
{
    return dz_span_length(unit->span) == 1 && self->page->c[unit->span.begin] == 0x6709;
}

/* Whether 的 stands among the units: what stands before it belongs to a clause that describes the noun. */
static gboolean phrase_has_of(const DzListener *self, guint begin, guint end)
{
    for (guint i = begin; i < end; i++)
        if (has(unit_at(self, i), DZ_TAG_OF))
            return TRUE;
    return FALSE;
}

static guint read_relay(DzListener *self, guint unit)
{
    DzSource source;
    guint from = unit + 1;
    while (unit_at(self, from) != NULL && is_skipped(unit_at(self, from)))
        from++;
    guint end = dz_source_read(self->page, self->names, self->units, from, &source);
    gboolean possessed = has(unit_at(self, end), DZ_TAG_OF | DZ_TAG_PLACE) && (source.tags & DZ_TAG_PERSON) == 0;
    if (!dz_source_is_known(&source) || source.tags == 0 || possessed) {
        add_speech(self, unit, left_out_subject(self, unit), TRUE);
        return unit + 1;
    }
    if (has(unit_at(self, from), DZ_TAG_PERSON) && phrase_has_of(self, from, end))
        source =
            (DzSource){.name = unit_at(self, from)->span, .full = unit_at(self, from)->span, .tags = DZ_TAG_PERSON};
    source = resolve(self, source);
    self->main = DZ_NO_SPEECH;
    note_subject(self, &source);
    add_speech(self, unit, source, TRUE);
    return end;
}

/* 的批评, 有关指控: the word is a noun there. */
static gboolean is_noun(const DzListener *self, guint unit)
{
    return unit > self->clause_from && has(unit_at(self, (gint64)unit - 1), DZ_TAG_OF | DZ_TAG_MODIFIER);
}

/* Whether a preposition at `begin` governs all up to `end`: a word of place or time closes it, or it is short. */
static gboolean is_whole_phrase(const DzListener *self, guint begin, guint end)
{
    enum { SHORT = 3 };
    const DzUnit *unit = unit_at(self, begin);
    if (!has(unit, DZ_TAG_PREP))
        return FALSE;
    return has(unit, DZ_TAG_TOWARD) || end - begin <= SHORT + 1 ||
           has(unit_at(self, (gint64)end - 1), DZ_TAG_PLACE | DZ_TAG_TIME);
}

/* Goes back over what may stand between a subject and its verb at `unit`: adverbs, times, phrases. */
static guint skip_back(const DzListener *self, guint unit)
{
    guint at = unit;
    while (at > self->clause_from) {
        const DzUnit *before = unit_at(self, (gint64)at - 1);
        if (is_skipped(before) || has(before, DZ_TAG_ADVERBIAL)) {
            at -= has(before, DZ_TAG_ADVERBIAL) && at - 1 > self->clause_from ? 2 : 1;
            continue;
        }
        guint phrase = at;
        while (phrase > self->clause_from && phrase + LONGEST_PHRASE > at &&
               !is_cue(unit_at(self, (gint64)phrase - 1)) && !has(unit_at(self, (gint64)phrase - 1), DZ_TAG_PREP))
            phrase--;
        if (phrase == self->clause_from || !is_whole_phrase(self, phrase - 1, at))
            return at;
        at = phrase - 1;
    }
    return at;
}

/* The subject of the verb at `unit` where it does not open the clause: 被捕的王某昨天说, 形容王某说. */
static gboolean find_subject(DzListener *self, guint unit, DzSource *source)
{
    const guint wanted = DZ_TAGS_SOURCE & ~(guint)DZ_TAG_REGION;
    guint end = skip_back(self, unit);
    guint begin = dz_source_read_before(self->page, self->names, self->units, self->clause_from, end, source);
    const DzUnit *before = begin > self->clause_from ? unit_at(self, (gint64)begin - 1) : NULL;
    gboolean relative = phrase_has_of(self, begin, end);
    if (!dz_source_is_known(source) || (source->tags & wanted) == 0 || begin < self->head_end ||
        has(before, DZ_TAG_TOWARD) || (!relative && has(before, DZ_TAG_PREP | DZ_TAG_PASSIVE)))
        return FALSE;
    gboolean governed =
        self->speech != DZ_NO_SPEECH && self->speech_unit >= self->clause_from && self->speech_unit < begin;
    self->inner = !relative && (governed || is_cue(before) ||
                                (has(before, DZ_TAG_VERB) && !is_there_is(self, before) &&
                                 (self->main != DZ_NO_SPEECH || begin > self->clause_from + 1)));
    return self->inner || !dz_source_is_known(&self->clause);
}

static void read_active(DzListener *self, guint unit)
{
    DzSource source;
    gboolean found = find_subject(self, unit, &source);
    if (found) {
        source = resolve(self, source);
        if (!self->inner)
            note_subject(self, &source);
    }
    add_speech(self, unit, found ? source : left_out_subject(self, unit), TRUE);
    self->inner = FALSE;
}

/* Who asks is not said where somebody 被问到, but 记者 may stand in the clause. */
static DzSource asker(const DzListener *self, guint unit)
{
    for (guint i = MAX(self->head_end, self->clause_from); i < unit; i++)
        if (has(unit_at(self, i), DZ_TAG_ROLE))
            return (DzSource){.name = unit_at(self, i)->span, .full = unit_at(self, i)->span, .tags = DZ_TAG_ROLE};
    return (DzSource){.tags = 0};
}

static void read_passive(DzListener *self, guint unit, DzSource agent)
{
    if (dz_source_is_known(&agent))
        agent = resolve(self, agent);
    else if (has(unit_at(self, unit), DZ_TAG_ASK))
        agent = asker(self, unit);
    self->inner = TRUE;
    add_speech(self, unit, agent, TRUE);
    self->inner = FALSE;
}

static guint read_cue(DzListener *self, guint unit)
{
    DzSource agent;
    if (is_noun(self, unit) || self->topic)
        return unit + 1;
    if (has(unit_at(self, unit), DZ_TAG_RELAY))
        return read_relay(self, unit);
    if (is_passive(self, unit, &agent))
        read_passive(self, unit, agent);
    else
        read_active(self, unit);
    claim_before(self, unit);
    return unit + 1;
}

/* -- clauses --------------------------------------------------------------------------------------------------- */

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
    while (at < self->units->len) {
        guint next = has(unit_at(self, at), DZ_TAG_PREP) ? skip_phrase(self, at) : at;
        if (next == at && !is_skipped(unit_at(self, at)))
            break;
        at = MAX(next, at + 1);
    }
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

/* Letters nothing is known about are taken for a name only where they open the clause and a verb of saying follows. */
static gboolean is_plain_name(const DzListener *self, guint at, guint end, const DzSource *source)
{
    enum { LONGEST_HAN = 5 };
    const DzUnit *next = unit_at(self, end);
    gboolean han = self->page->c[source->name.begin] >= 0x2E80;
    gboolean opens = at == self->clause_from;
    return opens && (!han || dz_span_length(source->name) <= LONGEST_HAN) &&
           !has(next, DZ_TAG_ADVERBIAL | DZ_TAG_NAME_AS | DZ_TAG_ASK);
}

static guint read_subject(DzListener *self, guint at)
{
    DzSource source;
    guint end = dz_source_read(self->page, self->names, self->units, at, &source);
    if (!dz_source_is_known(&source))
        return end;
    if (source.tags == 0 && !is_plain_name(self, at, end, &source))
        return end;
    if ((source.tags & ~(guint)DZ_TAG_REGION) == 0 && !speaks_next(self, end)) {
        if (source.tags != 0 && self->main == DZ_NO_SPEECH && !dz_source_is_known(&self->subject))
            self->subject = source;
        return end;
    }
    source = resolve(self, source);
    if (dz_source_is_known(&source))
        note_subject(self, &source);
    return end;
}

/* 就, 针对, 对于 at the head of a clause that somebody's words are the topic of. */
static gboolean is_topic(const DzListener *self, guint at)
{
    const DzUnit *unit = unit_at(self, at);
    gunichar first = self->page->c[unit->span.begin];
    DzSource source;
    if (at != self->clause_from || !has(unit, DZ_TAG_PREP) || (first != 0x5C31 && first != 0x9488 && first != 0x5BF9))
        return FALSE;
    guint end = dz_source_read(self->page, self->names, self->units, at + 1, &source);
    return dz_source_is_known(&source) && speaks_next(self, end);
}

/* 在王某眼里: the view is his. */
static void read_view(DzListener *self, guint at, guint end)
{
    DzSource source;
    if ((unit_at(self, (gint64)end - 1)->tags & DZ_TAGS_VIEW) != DZ_TAGS_VIEW)
        return;
    dz_source_read(self->page, self->names, self->units, at + 1, &source);
    if (!dz_source_is_known(&source))
        return;
    source = resolve(self, source);
    note_subject(self, &source);
}

/* Reads what stands before the verb of a clause. Returns the first unit after it. */
static guint read_head(DzListener *self, guint at)
{
    self->clause_from = at;
    self->clause = (DzSource){.tags = 0};
    self->topic = FALSE;
    while (at < self->units->len) {
        const DzUnit *unit = unit_at(self, at);
        if (has(unit, DZ_TAG_ACCORDING)) {
            at = read_according(self, at);
            break;
        }
        if ((is_skipped(unit) || is_there_is(self, unit)) && !is_topic(self, at)) {
            at++;
        } else if (has(unit, DZ_TAG_PREP)) {
            guint end = skip_phrase(self, at);
            if (end == at) {
                self->topic = is_topic(self, at);
                break;
            }
            read_view(self, at, end);
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
    self->subject = self->latest = self->clause = self->according = (DzSource){.tags = 0};
    self->sentence_from = at + 1;
}

/* 卢思位：“…”: a name and nothing else before the colon speaks. */
static void read_colon(DzListener *self, guint at)
{
    const guint speaks = DZ_TAGS_SOURCE & ~(guint)(DZ_TAG_DOCUMENT | DZ_TAG_WRITING);
    if (self->head_end == at && (self->clause.tags == 0 || (self->clause.tags & speaks) != 0) &&
        dz_source_is_known(&self->clause) && (self->speech == DZ_NO_SPEECH || self->speech_unit < self->clause_from))
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
    for (guint i = self->speech_unit + 1; i < at; i++) {
        const DzUnit *unit = unit_at(self, i);
        if (i > self->speech_unit + 1 &&
            ((ends_clause(unit) && unit->type != DZ_UNIT_COLON) ||
             (has(unit, DZ_TAG_OF) && unit_at(self, (gint64)i - 1)->type == DZ_UNIT_QUOTE)))
            return speech->main;
    }
    return self->speech;
}

/* The quotation this one is coordinated with: “…”、“…”, “…”（三次）和“…”. */
static guint32 find_parallel(const DzListener *self, guint at)
{
    gboolean joined = FALSE;
    for (guint i = at; i > self->sentence_from; i--) {
        const DzUnit *unit = unit_at(self, (gint64)i - 1);
        if (unit->type == DZ_UNIT_QUOTE)
            return joined || i == at ? unit->index : DZ_NO_SPEECH;
        gboolean counts =
            unit->type == DZ_UNIT_NUMBER || (unit->type == DZ_UNIT_RUN && dz_span_length(unit->span) == 1);
        joined |= unit->type == DZ_UNIT_ENUM || (unit->type == DZ_UNIT_COMMA && i == at) || has(unit, DZ_TAG_AND);
        if (unit->type != DZ_UNIT_ENUM && unit->type != DZ_UNIT_BRACKET && !has(unit, DZ_TAG_AND) && !counts &&
            unit->type != DZ_UNIT_COMMA)
            return DZ_NO_SPEECH;
    }
    return DZ_NO_SPEECH;
}

/* Whose it is, where 的 says so: 王某的“…”说法. */
static DzSource find_owner(const DzListener *self, guint at)
{
    DzSource source = {.tags = 0};
    if (has(unit_at(self, (gint64)at - 1), DZ_TAG_OF) &&
        has(unit_at(self, (gint64)at - 2), DZ_TAG_PERSON | DZ_TAG_PRONOUN))
        dz_source_read_before(self->page, self->names, self->units, self->sentence_from, at - 1, &source);
    if ((source.tags & (DZ_TAG_PERSON | DZ_TAG_PRONOUN)) == 0)
        return (DzSource){.tags = 0};
    return resolve(self, source);
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
    setting->parallel = find_parallel(self, at);
    setting->owner = find_owner(self, at);
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

/* 被捕的王某，昨天说: a clause that only leads to a name gives the sentence its subject. */
static void note_closing_subject(DzListener *self, guint at)
{
    DzSource source;
    if (dz_source_is_known(&self->clause) || self->main != DZ_NO_SPEECH || at == 0)
        return;
    guint begin = dz_source_read_before(self->page, self->names, self->units, self->clause_from, at, &source);
    const DzUnit *before = begin > self->clause_from ? unit_at(self, (gint64)begin - 1) : NULL;
    if ((source.tags & DZ_TAG_PERSON) != 0 && !has(before, DZ_TAG_TOWARD))
        self->person = resolve(self, source);
    if (!dz_source_is_known(&source) || (source.tags & (DZ_TAG_PERSON | DZ_TAG_BODY)) == 0 ||
        has(before, DZ_TAG_TOWARD) ||
        (!phrase_has_of(self, begin, at) && has(before, DZ_TAG_PREP | DZ_TAG_PASSIVE | DZ_TAG_VERB)))
        return;
    source = resolve(self, source);
    note_subject(self, &source);
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
        note_closing_subject(self, at);
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
    self->claimed = DZ_NO_SPEECH;
    self->inner = self->topic = FALSE;
    self->subject = self->latest = self->clause = self->according = (DzSource){.tags = 0};
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

/* A caption between paragraphs: who speaks there does not speak on in the text. */
static void read_aside(DzListener *self, DzSpan span, guint32 *next)
{
    DzSource running = self->running;
    DzSource person = self->person;
    self->running = self->aside;
    self->person = self->aside;
    read_span(self, span, next);
    self->aside = self->running;
    self->running = running;
    self->person = person;
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
        if (g_array_index(blocks, DzBlock, i).role == DZ_ROLE_CAPTION)
            read_aside(self, span, &next);
        else
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
