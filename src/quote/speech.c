/* speech.c -- see speech.h.
 * In:     paragraphs and their paired marks.
 * Out:    acts of speaking and the setting of each quotation.
 * Knows:  how paragraphs and captions follow each other, that a name alone heads what stands below it, and behind a
 *         dash signs what stands before it.
 * Not here: the words of a clause (clause.c, cue.c, meant.c); where a quotation stands (setting.c).
 */
#include "listener.h"

#include "characters.h"
#include "weights.h"

DzListener *dz_listener_new(const DzPage *page, const DzVocabulary *vocabulary, const DzNames *names,
                            const GArray *marked)
{
    DzListener *self = g_new0(DzListener, 1);
    self->page = page;
    self->vocabulary = vocabulary;
    self->names = names;
    self->marked = marked;
    self->cast = dz_cast_new(page);
    self->things = dz_named_new(page, names, marked);
    self->speeches = g_array_new(FALSE, TRUE, sizeof(DzSpeech));
    self->settings = g_new0(DzSetting, (gsize)marked->len + 1);
    for (guint i = 0; i < marked->len; i++)
        self->settings[i] = (DzSetting){.before = DZ_NO_SPEECH,
                                        .after = DZ_NO_SPEECH,
                                        .parallel = DZ_NO_SPEECH,
                                        .last = DZ_NO_SPEECH,
                                        .next = DZ_NO_SPEECH};
    self->waiting = g_array_new(FALSE, FALSE, sizeof(guint32));
    self->headed = g_array_new(FALSE, FALSE, sizeof(guint32));
    self->holders = dz_holders_new(page, names, marked);
    return self;
}

void dz_listener_free(DzListener *self)
{
    if (self == NULL)
        return;
    dz_cast_free(self->cast);
    dz_named_free(self->things);
    g_array_unref(self->speeches);
    g_array_unref(self->waiting);
    g_array_unref(self->headed);
    dz_holders_free(self->holders);
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

void dz_listener_set_words(DzListener *self, guint32 speech, DzSpan words)
{
    g_array_index(self->speeches, DzSpeech, speech).words = words;
}

void dz_listener_set_setting(DzListener *self, guint32 pair, const DzSetting *setting)
{
    self->settings[pair] = *setting;
}

const GArray *dz_listener_get_speeches(const DzListener *self)
{
    return self->speeches;
}

const DzSpeech *dz_listener_get_speech(const DzListener *self, guint32 index)
{
    return index == DZ_NO_SPEECH ? NULL : &g_array_index(self->speeches, DzSpeech, index);
}

/* Quotations inside the subject are names mostly, but have a setting as any other. */
static void read_quotes_in_head(DzListener *self, guint from, guint to)
{
    for (guint i = from; i < to; i++)
        if (unit_at(self, i)->type == DZ_UNIT_QUOTE)
            dz_setting_read(self, i);
}

/* The person at `at`, with the office right before or behind the name: 总统高文, 高文总统. */
static DzSource person_at(const DzListener *self, guint at)
{
    const DzUnit *unit = unit_at(self, at);
    const DzUnit *left = unit_at(self, at - 1);
    const DzUnit *right = unit_at(self, at + 1);
    DzSource person = dz_source_of(unit->span, DZ_TAG_PERSON);
    if (has(left, DZ_TAG_ROLE) && left->span.end == unit->span.begin)
        person.title = left->span;
    else if (has(right, DZ_TAG_ROLE) && right->span.begin == unit->span.end)
        person.title = right->span;
    if (dz_span_length(person.title) > 0)
        person.full = (DzSpan){MIN(unit->span.begin, person.title.begin), MAX(unit->span.end, person.title.end)};
    return person;
}

/* 尹|小姐: the surname before the title at `at` is a part of what she is called. */
static DzSpan whole_title(const DzListener *self, guint at)
{
    DzSpan title = unit_at(self, at)->span;
    const DzUnit *left = unit_at(self, at - 1);
    gboolean surname = is_type(left, DZ_UNIT_RUN) && dz_span_length(left->span) == 1;
    return (DzSpan){surname ? left->span.begin : title.begin, title.end};
}

/* 最终由社工王某前往警署。她说: who acts is meant next. */
static gboolean acts_for(const DzListener *self, guint at)
{
    DzSource person;
    guint begin = read_source_before(self, self->clause_from, at + 1, &person);
    const DzUnit *by = begin > self->clause_from ? unit_at(self, begin - 1) : NULL;
    return has(by, DZ_TAG_PASSIVE) && has_use(by, DZ_USE_PIVOT);
}

static void note_named(DzListener *self, guint at)
{
    const DzUnit *unit = unit_at(self, at);
    if (has(unit, DZ_TAG_ROLE) && has_use(unit, DZ_USE_HE | DZ_USE_SHE) &&
        !has_use(unit_at(self, at - 1), DZ_USE_STATE)) { /* 梁太是|家庭主妇 */
        DzSource role = dz_source_of(whole_title(self, at), DZ_TAG_ROLE);
        role.uses = unit->uses;
        dz_cast_note(self->cast, &role, DZ_CAST_NAMED, self->sentence);
    }
    if (!has(unit, DZ_TAG_PERSON))
        return;
    self->other = person_at(self, at);
    DzSource whole = dz_meant_resolve(self, self->other);
    self->named = whole;
    dz_cast_note(self->cast, &whole, acts_for(self, at) ? DZ_CAST_SUBJECT : DZ_CAST_NAMED, self->sentence);
}

static guint read_unit(DzListener *self, guint at)
{
    const DzUnit *unit = unit_at(self, at);
    switch (unit->type) {
    case DZ_UNIT_STOP:
        dz_clause_end_according(self, at);
        dz_clause_end_sentence(self, at);
        return at + 1;
    case DZ_UNIT_COMMA:
        dz_clause_end_according(self, at);
        dz_clause_note_closing_subject(self, at);
        return at + 1;
    case DZ_UNIT_COLON:
        dz_clause_end_according(self, at);
        dz_clause_read_colon(self, at);
        return at + 1;
    case DZ_UNIT_QUOTE:
        dz_setting_read(self, at);
        return at + 1;
    default:
        note_named(self, at);
        dz_meant_note_writing(self, at);
        return is_cue(unit) ? dz_cue_read(self, at) : at + 1;
    }
}

/* 五国外长对于改期，以及|推迟选举表示关切: what a preposition behind the subject governs goes on behind the comma. */
static gboolean goes_on_with_topic(const DzListener *self, guint at)
{
    enum { FARTHEST = 32 };
    gboolean spoken = self->speech != DZ_NO_SPEECH && self->speech_unit >= self->clause_from;
    if (!has(unit_at(self, at), DZ_TAG_AND) || !dz_source_is_known(&self->clause) || spoken)
        return FALSE;
    for (guint i = self->head_end; i < MIN(at, self->head_end + FARTHEST); i++)
        if (has(unit_at(self, i), DZ_TAG_PREP) && has_use(unit_at(self, i), DZ_USE_TOPIC))
            return TRUE;
    return FALSE;
}

/* Whether a clause begins at `at`: after a stop, or after a quotation that stood where a clause begins. */
static gboolean opens_clause(const DzListener *self, guint at)
{
    const DzUnit *before = unit_at(self, at - 1);
    if (is_type(before, DZ_UNIT_QUOTE)) {
        const DzUnit *earlier = unit_at(self, at - 2);
        return at == self->sentence_from || before->utterance || bounds_phrase(earlier);
    }
    return before == NULL || (ends_clause(before) && !goes_on_with_topic(self, at));
}

static void start_span(DzListener *self, const GArray *units)
{
    self->units = units;
    self->speech = self->main = self->claimed = DZ_NO_SPEECH;
    self->sentence_from = self->clause_from = self->head_end = 0;
    self->inner = self->topic = FALSE;
    self->subject = self->latest = self->clause = self->beside = self->according = self->named = DZ_NOBODY;
    g_array_set_size(self->waiting, 0);
}

/* 海风国外长陈志远（Chen Zhiyuan）, a paragraph: who says what stands below it. */
static void read_name_alone(DzListener *self)
{
    DzSource source;
    guint last = dz_before_brackets(self->units, 0, self->units->len);
    gboolean heads = self->before_quotation || is_heading(self, self->paragraph);
    if (self->paragraph == 0 || !heads || !has(unit_at(self, last - 1), DZ_TAG_PERSON))
        return;
    guint begin = read_source_before(self, 0, last, &source);
    begin = behind_skipped(self, 0, begin);
    if (begin > 0 || !dz_is_han(self->page->c[source.name.begin]))
        return;
    self->running = dz_meant_resolve(self, source);
    self->running_since = self->paragraph;
    dz_meant_note_person(self, &self->running, DZ_CAST_SPEAKER);
}

/* “…”——陈志远（Chen Zhiyuan）, a paragraph: who signs the words. */
static void read_signature(DzListener *self)
{
    DzSource source;
    guint first = 1;
    guint last = dz_before_brackets(self->units, 0, self->units->len);
    while (first < last &&
           g_unichar_type(self->page->c[unit_at(self, first)->span.begin]) == G_UNICODE_DASH_PUNCTUATION)
        first++;
    if (first == 1 || first == last || unit_at(self, 0)->type != DZ_UNIT_QUOTE)
        return;
    guint begin = read_source_before(self, first, last, &source);
    if (begin > first || (source.tags & (DZ_TAG_PERSON | DZ_TAG_ROLE | DZ_TAG_VAGUE | DZ_TAG_BODY)) == 0)
        return;
    self->settings[unit_at(self, 0)->index].owner = dz_meant_resolve(self, source);
}

/* `next`: the first pair that may stand in the span. */
static void read_span(DzListener *self, DzSpan span, guint32 next)
{
    g_autoptr(GArray) units = dz_units_read(self->page, self->vocabulary, self->names->words, self->marked, next, span);
    start_span(self, units);
    guint at = 0;
    while (at < units->len) {
        if (opens_clause(self, at) && !ends_clause(unit_at(self, at))) {
            guint end = dz_clause_read_head(self, at);
            read_quotes_in_head(self, at, end);
            at = end;
        }
        if (at < units->len)
            at = read_unit(self, at);
    }
    read_name_alone(self);
    read_signature(self);
    dz_cast_end_paragraph(self->cast, DZ_CAST_PARAGRAPH);
    if (units->len > 0) {
        dz_clause_end_according(self, units->len - 1);
        dz_clause_end_sentence(self, units->len);
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
static void read_aside(DzListener *self, DzSpan span, guint32 next)
{
    DzSource running = self->running;
    g_autoptr(DzCast) aside = dz_cast_new(self->page);
    DzCast *cast = self->cast;
    self->cast = aside;
    self->running = self->aside;
    read_span(self, span, next);
    self->aside = self->running;
    self->running = running;
    self->cast = cast;
}

static gboolean begins_with_quotation(const DzListener *self, guint32 block)
{
    const GArray *blocks = self->page->blocks;
    return block < blocks->len && dz_marks_begin_at(self->marked, g_array_index(blocks, DzBlock, block).span.begin);
}

void dz_listener_read_blocks(DzListener *self)
{
    const GArray *blocks = self->page->blocks;
    for (guint32 i = 0; i < blocks->len; i++) {
        DzSpan span = g_array_index(blocks, DzBlock, i).span;
        guint32 next = dz_marks_first(self->marked, span.begin);
        guint32 last = end_of_stretch(self, i, next);
        span.end = g_array_index(blocks, DzBlock, last).span.end;
        self->paragraph = i;
        self->before_quotation = begins_with_quotation(self, last + 1);
        if (is_heading(self, i))
            g_array_set_size(self->headed, 0);
        if (g_array_index(blocks, DzBlock, i).role == DZ_ROLE_CAPTION)
            read_aside(self, span, next);
        else
            read_span(self, span, next);
        i = last;
    }
    g_array_set_size(self->headed, 0);
}

void dz_listener_read_inside(DzListener *self, guint32 pair, const DzSource *speaker)
{
    const DzMarked *marked = &g_array_index(self->marked, DzMarked, pair);
    self->paragraph = marked->block;
    self->before_quotation = FALSE;
    g_autoptr(DzCast) inside = dz_cast_new(self->page);
    DzCast *cast = self->cast;
    self->cast = inside;
    self->outer = self->running = *speaker;
    self->running_since = marked->block;
    dz_cast_note(inside, speaker, DZ_CAST_NAMED, self->sentence);
    read_span(self, marked->span, pair + 1);
    self->cast = cast;
}
