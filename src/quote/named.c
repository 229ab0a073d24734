/* named.c -- see named.h.
 * In:     a page and its names.
 * Out:    what a description (described.tsv) stands for.
 * Knows:  that a name says what it is by its last word (海风银行), by the word beside it (社交媒体公司X), or not at all
 *         (X); that what was named last, as a subject, and often, is meant.
 * Not here: whether a source is to be resolved (meant.c).
 */
#include "named.h"

#include "characters.h"
#include "weights.h"

#include <math.h>

/* A phrase is read back from its last word over no more units; a name in marks is no longer. */
enum { LONGEST_PHRASE = 12, LONGEST_MARKED = 16 };

typedef struct {
    DzSource source;
    gboolean opens;   /* a clause begins with it */
    guint32 sentence; /* number */
    guint32 block;    /* index into page->blocks */
} Mention;

/* All places of a name. */
typedef struct {
    guint kinds; /* what it is called anywhere */
    guint count;
} Entity;

struct DzNamed {
    const DzPage *page;
    const DzNames *names;
    const GArray *marked;
    GArray *mentions;     /* Mention, in order of the text; NULL before the page is read */
    GArray *sentences;    /* guint32: where each ends */
    GHashTable *entities; /* name -> Entity * */
    /* while it is read */
    const GArray *units;
    guint32 block;
};

DzNamed *dz_named_new(const DzPage *page, const DzNames *names, const GArray *marked)
{
    DzNamed *self = g_new0(DzNamed, 1);
    self->page = page;
    self->names = names;
    self->marked = marked;
    self->sentences = g_array_new(FALSE, FALSE, sizeof(guint32));
    self->entities = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    return self;
}

void dz_named_free(DzNamed *self)
{
    if (self == NULL)
        return;
    g_clear_pointer(&self->mentions, g_array_unref);
    g_array_unref(self->sentences);
    g_hash_table_unref(self->entities);
    g_free(self);
}

static const DzUnit *unit_at(const DzNamed *self, guint index)
{
    return dz_unit_at(self->units, index);
}

/* The longest word for a kind that ends `span`. */
static DzWord kind_word_of(const DzNamed *self, DzSpan span)
{
    return dz_words_match_before(self->names->vocabulary->described, self->page->c + span.end, dz_span_length(span),
                                 ~0u);
}

static gboolean is_kind_word(const DzNamed *self, const DzUnit *unit)
{
    return has(unit, DZ_TAGS_SOURCE) && kind_word_of(self, unit->span).length == dz_span_length(unit->span);
}

static Entity *entity_of(const DzNamed *self, DzSpan name)
{
    g_autofree char *key = dz_page_letters(self->page, name);
    Entity *entity = g_hash_table_lookup(self->entities, key);
    if (entity == NULL) {
        entity = g_new0(Entity, 1);
        g_hash_table_insert(self->entities, g_steal_pointer(&key), entity);
    }
    return entity;
}

/* Whether nothing but links and times stands between the beginning of its clause and unit `at`. */
static gboolean opens_clause(const DzNamed *self, guint at)
{
    const DzUnit *before = unit_at(self, at - 1);
    while (has(before, DZ_TAG_LINK | DZ_TAG_TIME | DZ_TAG_ADVERB | DZ_TAG_ACCORDING))
        before = unit_at(self, --at - 1);
    return before == NULL || before->type == DZ_UNIT_STOP || before->type == DZ_UNIT_COMMA ||
           before->type == DZ_UNIT_QUOTE || before->type == DZ_UNIT_BRACKET;
}

/* 海风出版的|《海风日报》: whether nothing but what describes it stands before unit `at` in its clause. */
static gboolean is_described_from_start(const DzNamed *self, guint at)
{
    const guint others = DZ_TAGS_CUE | DZ_TAG_PERSON | DZ_TAG_MEDIA | DZ_TAG_PREP;
    guint first = at;
    if (!has(unit_at(self, at - 1), DZ_TAG_OF))
        return FALSE;
    while (first > 0 && at - first < LONGEST_PHRASE && !ends_clause(unit_at(self, first - 1)) &&
           unit_at(self, first - 1)->type != DZ_UNIT_BRACKET && !has(unit_at(self, first - 1), others))
        first--;
    return opens_clause(self, first);
}

/* Units `first` to `last` name something, said to be of `kinds`. */
static void note(DzNamed *self, const DzSource *source, guint first, guint last, guint kinds)
{
    const DzUnit *after = unit_at(self, last + 1);
    Mention mention = {.source = *source,
                       .opens = !is_coordinator(after) &&
                                (opens_clause(self, first) || is_described_from_start(self, first)),
                       .sentence = self->sentences->len,
                       .block = self->block};
    Entity *entity = entity_of(self, source->name);
    entity->kinds |= kinds;
    entity->count++;
    g_array_append_val(self->mentions, mention);
}

/* 公司|X: the kind that the word right before `at` gives. */
static guint kinds_before(const DzNamed *self, guint at)
{
    const DzUnit *before = unit_at(self, at - 1);
    gboolean beside = is_kind_word(self, before) && before->span.end == unit_at(self, at)->span.begin;
    return beside && has(before, DZ_TAG_BODY | DZ_TAG_MEDIA) ? kind_word_of(self, before->span).tags : 0;
}

static guint first_unit_from(const DzNamed *self, guint32 begin, guint head)
{
    guint at = head;
    while (at > 0 && unit_at(self, at - 1)->span.begin >= begin)
        at--;
    return at;
}

/* Whether the vocabulary does not have a name: nothing says what its bearer is. */
static gboolean is_unheard_of(const DzNamed *self, const DzUnit *unit)
{
    guint32 length = dz_span_length(unit->span);
    return dz_words_match(self->names->vocabulary->words, self->page->c + unit->span.begin, length, ~0u).length <
           length;
}

/* An institution or an outlet whose name ends with unit `head`. */
static void read_institution(DzNamed *self, guint head)
{
    DzSource source;
    const DzUnit *unit = unit_at(self, head);
    guint floor = head > LONGEST_PHRASE ? head - LONGEST_PHRASE : 0;
    dz_source_read_before(self->page, self->names, self->units, floor, head + 1, &source);
    if (!dz_source_is_known(&source) || (source.tags & (DZ_TAG_BODY | DZ_TAG_MEDIA)) == 0)
        return;
    guint kinds = kind_word_of(self, unit->span).tags | ((source.tags & DZ_TAG_MEDIA) != 0 ? DZ_KIND_PRESS : 0);
    guint first = first_unit_from(self, source.full.begin, head);
    if (is_kind_word(self, unit))
        return;
    source.full = source.name = unit->span;
    kinds |= kinds_before(self, head);
    if (kinds != 0 || is_unheard_of(self, unit))
        note(self, &source, first, head, kinds);
}

/* 海风国媒体|《海风日报》, 造船公司|X: where the noun phrase begins that stands right before `at`. */
static guint first_of_phrase(const DzNamed *self, guint at)
{
    while (at > 0 && unit_at(self, at - 1)->span.end == unit_at(self, at)->span.begin &&
           (unit_at(self, at - 1)->type == DZ_UNIT_RUN ||
            has(unit_at(self, at - 1), DZ_TAG_BODY | DZ_TAG_MEDIA | DZ_TAG_REGION)))
        at--;
    return at;
}

/* 智库「海风研究所」, 《海风日报》: a name in marks. */
static void read_marked(DzNamed *self, guint at)
{
    const DzUnit *unit = unit_at(self, at);
    if (unit->utterance || dz_span_length(unit->span) < 4 || dz_span_length(unit->span) > LONGEST_MARKED)
        return;
    DzSpan inner = {unit->span.begin + 1, unit->span.end - 1};
    guint kinds = kind_word_of(self, inner).tags | kinds_before(self, at);
    DzSource source = dz_source_of(inner, (kinds & DZ_KIND_PRESS) != 0 ? DZ_TAG_MEDIA : DZ_TAG_BODY);
    if (kinds != 0 && (unit->type == DZ_UNIT_QUOTE || (kinds & DZ_KIND_PRESS) != 0))
        note(self, &source, first_of_phrase(self, at), at, kinds);
}

/* X, or 海风（X）: letters that nothing is known about and that could name an institution. */
static void read_unknown(DzNamed *self, guint at)
{
    enum { SHORTEST = 3 };
    const gunichar *c = self->page->c;
    const DzUnit *unit = unit_at(self, at);
    const DzUnit *next = unit_at(self, at + 1);
    gboolean latin = dz_is_capital(c[unit->span.begin]) && dz_span_length(unit->span) >= SHORTEST;
    gboolean bracketed = is_type(next, DZ_UNIT_BRACKET) && dz_is_capital(c[next->span.begin + 1]);
    DzSpan letters = bracketed && !latin ? next->span : unit->span;
    for (guint32 i = letters.begin; i < letters.end; i++)
        if (c[i] == ' ' || (latin && !(c[i] < 0x80 && g_ascii_isalnum((char)c[i]))))
            return;
    if (!latin && !bracketed)
        return;
    DzSource source = dz_source_of(unit->span, DZ_TAG_BODY);
    guint kinds = kinds_before(self, at);
    note(self, &source, kinds != 0 ? first_of_phrase(self, at) : at, at, kinds);
}

static void read_unit(DzNamed *self, guint at)
{
    const DzUnit *unit = unit_at(self, at);
    if (unit->type == DZ_UNIT_STOP)
        g_array_append_val(self->sentences, unit->span.end);
    else if (unit->type == DZ_UNIT_QUOTE || unit->type == DZ_UNIT_TITLE)
        read_marked(self, at);
    else if (has(unit, DZ_TAG_BODY | DZ_TAG_MEDIA))
        read_institution(self, at);
    else if (unit->type == DZ_UNIT_RUN)
        read_unknown(self, at);
}

static void read_page(DzNamed *self)
{
    self->mentions = g_array_new(FALSE, FALSE, sizeof(Mention));
    for (self->block = 0; self->block < self->page->blocks->len; self->block++) {
        DzSpan span = g_array_index(self->page->blocks, DzBlock, self->block).span;
        guint32 first = dz_marks_first(self->marked, span.begin);
        g_autoptr(GArray) units =
            dz_units_read(self->page, self->names->vocabulary, self->names->words, self->marked, first, span);
        self->units = units;
        for (guint i = 0; i < units->len; i++)
            read_unit(self, i);
        if (units->len > 0 && unit_at(self, units->len - 1)->type != DZ_UNIT_STOP)
            g_array_append_val(self->sentences, span.end);
    }
    self->units = NULL;
}

typedef gboolean (*PassedFunc)(const DzNamed *self, guint32 index, guint32 at);

static gboolean sentence_passed(const DzNamed *self, guint32 index, guint32 at)
{
    return g_array_index(self->sentences, guint32, index) <= at;
}

static gboolean block_passed(const DzNamed *self, guint32 index, guint32 at)
{
    return g_array_index(self->page->blocks, DzBlock, index).span.end < at;
}

static gboolean mention_passed(const DzNamed *self, guint32 index, guint32 at)
{
    return g_array_index(self->mentions, Mention, index).source.full.end <= at;
}

/* How many of the first `n` end before `at`. */
static guint32 count_passed(const DzNamed *self, guint32 n, PassedFunc passed, guint32 at)
{
    guint32 low = 0;
    while (low < n) {
        guint32 middle = low + (n - low) / 2;
        if (passed(self, middle, at))
            low = middle + 1;
        else
            n = middle;
    }
    return low;
}

/* 该大学 is no committee, for all that both are institutions; 该机构 may be either. */
static guint wanted_kinds(DzWord word)
{
    guint narrow = word.tags & ~(guint)DZ_KIND_INSTITUTION;
    return narrow != 0 ? narrow : word.tags;
}

/* What is asked: a description, and where it stands. */
typedef struct {
    DzWord word;
    guint32 sentence;
    guint32 block;
} Question;

/* A name that nothing is said of may be what is described, if it was a subject just before; an outlet that was not one
 * is only quoted or read by others. */
static gboolean fits(const Question *question, const Mention *mention, const Entity *entity)
{
    DzWord word = question->word;
    if ((word.tags & DZ_KIND_PRESS) != 0 && (word.value & DZ_DESCRIBED_POINTS) == 0 && !mention->opens)
        return FALSE;
    return (entity->kinds & wanted_kinds(word)) != 0 || ((word.value & DZ_DESCRIBED_ANY) != 0 && entity->kinds == 0 &&
                                                         mention->opens && question->block - mention->block <= 1);
}

static double score_of(const DzNamed *self, const Question *question, const Mention *mention)
{
    const Entity *entity = entity_of(self, mention->source.name);
    if (!fits(question, mention, entity))
        return -HUGE_VAL;
    return (entity->kinds != 0 ? DZ_NAMED_TOLD : 0) + (mention->opens ? DZ_NAMED_OPENS : 0) +
           ((question->word.tags & DZ_KIND_PRESS) != 0 ? DZ_NAMED_PRESS : 0) +
           DZ_NAMED_OFTEN * log2((double)entity->count) -
           DZ_NAMED_FADE * log2(1.0 + (question->sentence - mention->sentence)) -
           DZ_NAMED_BLOCK * (question->block - mention->block);
}

static gboolean is_one(const DzPage *page, DzSpan a, DzSpan b)
{
    return dz_page_has(page, a, b) || dz_page_has(page, b, a);
}

/* The best of the mentions before `at`; unknown where another is nearly as good. */
static DzSource find_best(const DzNamed *self, DzWord word, guint32 at)
{
    enum { FARTHEST = 3, MOST = 64 };
    Question question = {word, count_passed(self, self->sentences->len, sentence_passed, at),
                         count_passed(self, self->page->blocks->len, block_passed, at)};
    guint32 end = count_passed(self, self->mentions->len, mention_passed, at);
    const Mention *best = NULL;
    double most = -HUGE_VAL;
    double other = -HUGE_VAL;
    for (guint32 i = end; i > end - MIN(end, MOST); i--) {
        const Mention *mention = &g_array_index(self->mentions, Mention, i - 1);
        if (question.block - mention->block > FARTHEST)
            break;
        double score = score_of(self, &question, mention);
        gboolean same = best != NULL && is_one(self->page, best->source.name, mention->source.name);
        if (score > most) {
            other = same ? other : most;
            best = mention;
            most = score;
        } else if (!same) {
            other = MAX(other, score);
        }
    }
    gboolean clear = best != NULL && most >= DZ_NAMED_LEAST && most - other >= DZ_NAMED_MARGIN;
    return clear ? best->source : DZ_NOBODY;
}

/* How many letters before `end`, of those from `begin` on, point at what follows: 这家. */
static guint32 count_pointing(const DzNamed *self, guint32 begin, guint32 end)
{
    return dz_words_match_before(self->names->vocabulary->contexts_before, self->page->c + end, end - begin,
                                 DZ_CONTEXT_THIS)
        .length;
}

/* 不过|文章指出: whether only a word that joins it to what was said before stands before the paper at `at`; 但公司 may
 * be another company than the last. */
static gboolean goes_on(const DzNamed *self, guint32 at)
{
    enum { LONGEST_LINK = 4 };
    const guint joins = DZ_TAG_LINK | DZ_TAG_ADVERB | DZ_TAG_TIME;
    guint32 begin = at;
    while (begin > 0 && at - begin <= LONGEST_LINK && dz_is_han(self->page->c[begin - 1]))
        begin--;
    return dz_words_have(self->names->vocabulary->words, self->page->c + begin, at - begin, joins);
}

/* Whether `full`, which ends with `word`, only describes: the word alone, or pointed at. */
static gboolean is_description(const DzNamed *self, DzSpan full, DzWord word)
{
    guint32 beside = dz_span_length(full) - word.length;
    if (word.length == 0 || beside > 0)
        return word.length > 0 && count_pointing(self, full.begin, full.begin + beside) == beside;
    gboolean opens = full.begin == 0 || !dz_is_han(self->page->c[full.begin - 1]) ||
                     ((word.tags & DZ_KIND_PRESS) != 0 && goes_on(self, full.begin));
    return (word.value & DZ_DESCRIBED_POINTS) != 0 || (opens && (word.value & DZ_DESCRIBED_ALONE) != 0) ||
           count_pointing(self, full.begin - MIN(full.begin, LONGEST_PHRASE), full.begin) > 0;
}

gboolean dz_named_is_of_press(const DzNamed *self, DzSpan name)
{
    return (kind_word_of(self, name).tags & DZ_KIND_PRESS) != 0;
}

gboolean dz_named_may_mean(const DzNamed *self, const DzSource *description, const DzSource *named)
{
    DzWord word = kind_word_of(self, description->full);
    guint kinds = kind_word_of(self, named->full).tags;
    return is_description(self, description->full, word) &&
           ((kinds & wanted_kinds(word)) != 0 || ((word.value & DZ_DESCRIBED_ANY) != 0 && kinds == 0));
}

DzSource dz_named_find(DzNamed *self, const DzSource *description)
{
    DzWord word = kind_word_of(self, description->full);
    if (!is_description(self, description->full, word))
        return DZ_NOBODY;
    if (self->mentions == NULL)
        read_page(self);
    DzSource found = find_best(self, word, description->full.begin);
    found.tags = dz_source_is_known(&found) ? description->tags : 0; /* an article's words are its own, not reported */
    return found;
}
