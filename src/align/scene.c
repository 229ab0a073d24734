/* scene.c -- one event, prepared for comparing.
 * In:     an event's articles with their common forms, quotations and sentences.
 * Out:    passages: sequences of units and their weighted grams.
 * Knows:  what counts as a unit, how rare a gram is in this event.
 * Not here: comparing two passages (similarity.c).
 */
#include "scene.h"

#include "attribution.h"
#include "characters.h"
#include "claims.h"
#include "editor.h"
#include "form.h"
#include "hash.h"
#include "numbers.h"
#include "ranges.h"
#include "weights.h"

#include <math.h>
#include <string.h>

#define REPEATED 0x7FFFFFFEU     /* no unit: the first of a pair that stands for a word that has synonyms */
#define SENSE 0x7FFFFFFFU        /* no unit: the first of a pair that stands for a group of synonyms */
#define OTHER_SCRIPT 0x80000000U /* set in units that are no Han character; the rest is an id of scene->words */

static gboolean is_word_character(gunichar c)
{
    return g_unichar_isalnum(c) && !dz_is_han(c);
}

static guint32 unit_called(DzScene *self, const char *word)
{
    guint id = GPOINTER_TO_UINT(g_hash_table_lookup(self->words, word));
    if (id == 0) {
        id = g_hash_table_size(self->words) + 1;
        g_hash_table_insert(self->words, g_strdup(word), GUINT_TO_POINTER(id));
    }
    return OTHER_SCRIPT | id;
}

static guint32 word_unit(DzScene *self, const gunichar *text, guint32 length)
{
    g_autofree char *word = g_ucs4_to_utf8(text, length, NULL, NULL, NULL);
    g_autofree char *folded = g_utf8_casefold(word, -1);
    return unit_called(self, folded);
}

/* A name of the lexicon that begins at `at`, as one unit, and where it ends; or 0. `next` is the index of the first
 * name that may, and moves on. */
static guint32 name_unit(DzScene *self, const DzArticle *article, guint32 at, guint *next, guint32 *end)
{
    while (*next < article->terms->len && g_array_index(article->terms, DzTerm, *next).common.begin < at)
        (*next)++;
    const DzTerm *term = *next < article->terms->len ? &g_array_index(article->terms, DzTerm, *next) : NULL;
    if (term == NULL || term->common.begin != at || term->kind == DZ_TERM_WORD || term->common.end > *end)
        return 0;
    *end = term->common.end;
    g_autofree char *name = g_strconcat("@", term->id, NULL);
    return unit_called(self, name);
}

static void append_unit(DzScene *self, guint32 unit, guint32 at, guint32 end)
{
    g_array_append_val(self->units, unit);
    g_array_append_val(self->places, at);
    g_array_append_val(self->ends, end);
}

/* Appends the units of `common` (a span of the common form); if `names`, a name of the lexicon is one unit. */
static void append_units(DzScene *self, const DzArticle *article, DzSpan common, gboolean names)
{
    guint next = names ? dz_first_past(article->terms, G_STRUCT_OFFSET(DzTerm, common), common.begin) : 0;
    for (guint32 at = common.begin; at < common.end;) {
        guint32 end = common.end;
        guint32 unit = names ? name_unit(self, article, at, &next, &end) : 0;
        if (unit == 0) {
            unit = article->common[at];
            end = at + 1;
            gboolean word = is_word_character(unit);
            while (word && end < common.end && is_word_character(article->common[end]))
                end++;
            if (word)
                unit = word_unit(self, article->common + at, end - at);
            if (!word && !dz_is_han(unit))
                unit = 0;
        }
        if (unit != 0)
            append_unit(self, unit, at, end);
        at = end;
    }
}

DzSpan dz_units_common(const DzScene *scene, const DzPassage *passage, guint32 from, guint32 to)
{
    if (passage->n_units == 0) {
        DzSpan all = dz_form_to_common(passage->article, passage->span);
        return (DzSpan){all.begin, all.begin};
    }
    const guint32 *places = &g_array_index(scene->places, guint32, passage->first_unit);
    const guint32 *ends = &g_array_index(scene->ends, guint32, passage->first_unit);
    if (from < to)
        return (DzSpan){places[from], ends[to - 1]};
    guint32 at = from > 0 ? ends[from - 1] : places[0];
    return (DzSpan){at, at};
}

DzSpan dz_units_original(const DzScene *scene, const DzPassage *passage, guint32 from, guint32 to)
{
    DzSpan common = dz_units_common(scene, passage, from, to);
    if (common.begin < common.end)
        return dz_form_to_original(passage->article, common);
    if (common.begin == 0)
        return (DzSpan){0, 0};
    guint32 at = dz_form_to_original(passage->article, (DzSpan){common.begin - 1, common.begin}).end;
    return from > 0 ? (DzSpan){at, at} : (DzSpan){passage->span.begin, passage->span.begin};
}

static guint32 gram_of(DzScene *self, guint32 first, guint32 second)
{
    guint64 key = ((guint64)first << 32) | second;
    guint id = GPOINTER_TO_UINT(g_hash_table_lookup(self->gram_id, &key));
    if (id == 0) {
        id = g_hash_table_size(self->gram_id) + 1;
        g_hash_table_insert(self->gram_id, g_memdup2(&key, sizeof key), GUINT_TO_POINTER(id));
        double base = (first & OTHER_SCRIPT) != 0 ? WEIGHT_WORD : WEIGHT_CHARACTER;
        if (second != 0)
            base = first == SENSE ? WEIGHT_SYNONYM : WEIGHT_PAIR;
        g_array_append_val(self->weights, base);
    }
    return id - 1;
}

static gint compare_ids(gconstpointer a, gconstpointer b)
{
    guint32 x = *(const guint32 *)a;
    guint32 y = *(const guint32 *)b;
    return (x > y) - (x < y);
}

/* The word with synonyms that begins at unit `first`; punctuation ends it. */
static const DzSynonym *synonym_at(const DzScene *self, guint32 first)
{
    const guint32 *units = &g_array_index(self->units, guint32, first);
    const guint32 *places = &g_array_index(self->places, guint32, first);
    const guint32 *ends = &g_array_index(self->ends, guint32, first);
    guint32 han = 0;
    while (first + han < self->units->len && han < DZ_LONGEST_SYNONYM && (units[han] & OTHER_SCRIPT) == 0 &&
           (han == 0 || places[han] == ends[han - 1]))
        han++;
    return dz_synonyms_at(self->synonyms, units, han);
}

/* Finds the grams of the senses of the words from unit `first` on; a word within a longer one is none. */
static void append_senses(DzScene *self, guint32 first)
{
    guint32 covered = first;
    for (guint32 i = first; i < self->units->len; i++) {
        guint32 grams[DZ_SENSE_GRAMS];
        const DzSynonym *word = synonym_at(self, i);
        gboolean whole = word != NULL && i + word->length > covered;
        if (whole)
            covered = i + word->length;
        for (guint32 k = 0; k < DZ_MAX_SENSES; k++)
            grams[k] = whole && k < word->n_groups ? gram_of(self, SENSE, word->groups[k]) : DZ_NO_PAIR;
        grams[DZ_MAX_SENSES] = whole && word->n_groups > 0 ? gram_of(self, REPEATED, word->id) : DZ_NO_PAIR;
        g_array_append_vals(self->senses, grams, DZ_SENSE_GRAMS);
    }
}

/* Finds the ids of the grams of the units from `first` on, which are all of one passage. */
static void append_ids(DzScene *self, guint32 first)
{
    for (guint32 i = first; i < self->units->len; i++) {
        guint32 unit = g_array_index(self->units, guint32, i);
        guint32 alone = gram_of(self, unit, 0);
        guint32 pair = DZ_NO_PAIR;
        if (i + 1 < self->units->len)
            pair = gram_of(self, unit, g_array_index(self->units, guint32, i + 1));
        g_array_append_val(self->alone, alone);
        g_array_append_val(self->pairs, pair);
    }
    append_senses(self, first);
}

void dz_scene_grams_of(const DzScene *self, guint32 first, guint32 n, GArray *grams)
{
    g_autoptr(GArray) ids = g_array_sized_new(FALSE, FALSE, sizeof(guint32), 2 * n);
    g_array_append_vals(ids, &g_array_index(self->alone, guint32, first), n);
    g_array_append_vals(ids, &g_array_index(self->pairs, guint32, first), n > 0 ? n - 1 : 0);
    for (guint32 i = first * DZ_SENSE_GRAMS; i < (first + n) * DZ_SENSE_GRAMS; i++)
        if (g_array_index(self->senses, guint32, i) != DZ_NO_PAIR)
            g_array_append_val(ids, g_array_index(self->senses, guint32, i));
    g_array_sort(ids, compare_ids);
    for (guint i = 0; i < ids->len; i++) {
        DzGram gram = {g_array_index(ids, guint32, i), 1};
        if (i > 0 && g_array_index(ids, guint32, i - 1) == gram.id)
            g_array_index(grams, DzGram, grams->len - 1).count++;
        else
            g_array_append_val(grams, gram);
    }
}

static DzPassage begin_passage(const DzScene *self, guint32 witness, const DzQuotation *quotation, DzSpan span)
{
    return (DzPassage){.article = self->witnesses[witness].article,
                       .quotation = quotation,
                       .span = span,
                       .witness = witness,
                       .first_unit = self->units->len,
                       .first_gram = self->grams->len};
}

/* Counts what was appended since begin_passage(). */
static void end_passage(DzScene *self, DzPassage *passage)
{
    passage->n_units = self->units->len - passage->first_unit;
    append_ids(self, passage->first_unit);
    dz_scene_grams_of(self, passage->first_unit, passage->n_units, self->grams);
    passage->n_grams = self->grams->len - passage->first_gram;
}

static void add_passage(DzScene *self, GArray *passages, guint32 witness, const DzQuotation *quotation, DzSpan span)
{
    DzPassage passage = begin_passage(self, witness, quotation, span);
    append_units(self, passage.article, dz_form_to_common(passage.article, span), passages == self->facts);
    end_passage(self, &passage);
    g_array_append_val(passages, passage);
}

/* Appends the sentence again, without the stretches of the plain text (DzSpan) in `holes`, which are ascending and
 * disjoint. FALSE, and nothing was appended, if none of them is in it. `next` is the index of the first that may be,
 * and moves on with the sentences. */
static gboolean add_without(DzScene *self, const DzPassage *sentence, const GArray *holes, guint *next, GArray *list)
{
    gboolean names = list == self->facts;
    guint32 at = sentence->span.begin;
    while (*next < holes->len && g_array_index(holes, DzSpan, *next).end <= at)
        (*next)++;
    if (*next == holes->len || g_array_index(holes, DzSpan, *next).begin >= sentence->span.end)
        return FALSE;
    DzPassage passage = begin_passage(self, sentence->witness, NULL, sentence->span);
    for (guint i = *next; i < holes->len && g_array_index(holes, DzSpan, i).begin < sentence->span.end; i++) {
        const DzSpan *hole = &g_array_index(holes, DzSpan, i);
        if (hole->begin > at)
            append_units(self, passage.article, dz_form_to_common(passage.article, (DzSpan){at, hole->begin}), names);
        at = MIN(hole->end, sentence->span.end);
    }
    if (at < sentence->span.end)
        append_units(self, passage.article, dz_form_to_common(passage.article, (DzSpan){at, sentence->span.end}),
                     names);
    end_passage(self, &passage);
    g_array_append_val(list, passage);
    return TRUE;
}

static void add_narration(DzScene *self, const DzPassage *sentence, const GArray *quoted, guint *next)
{
    if (!add_without(self, sentence, quoted, next, self->narration))
        g_array_append_val(self->narration, *sentence);
}

/* Where hardly anything is left but who says so, that is the fact. */
static void add_fact(DzScene *self, const DzPassage *sentence, const GArray *attributions, guint *next)
{
    gboolean added = add_without(self, sentence, attributions, next, self->facts);
    if (added && dz_passage_at(self->facts, self->facts->len - 1)->n_units >= MIN_FACT)
        return;
    g_array_set_size(self->facts, self->facts->len - (added ? 1 : 0));
    add_passage(self, self->facts, sentence->witness, NULL, sentence->span);
}

/* Where somebody's words stand. */
static GArray *quoted_spans(const DzArticle *article)
{
    GArray *spans = g_array_new(FALSE, FALSE, sizeof(DzSpan));
    guint32 end = 0;
    for (guint i = 0; i < article->quotations->len; i++) {
        const DzQuotation *quotation = g_ptr_array_index(article->quotations, i);
        DzSpan span = {MAX(end, quotation->span.begin), quotation->span.end};
        if (quotation->kind == DZ_QUOTATION_MENTION || span.begin >= span.end)
            continue;
        g_array_append_val(spans, span);
        end = span.end;
    }
    return spans;
}

/* Tells outlets apart; articles of none, and those of an event that has only one, stand each for itself. */
static void find_outlets(DzScene *self)
{
    g_autoptr(GHashTable) first = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint32 i = 0; i < self->event->n_articles; i++) {
        const char *outlet = self->event->articles[i]->outlet;
        gpointer known = NULL;
        if (outlet != NULL && g_hash_table_lookup_extended(first, outlet, NULL, &known)) {
            self->witnesses[i].outlet = GPOINTER_TO_UINT(known);
            continue;
        }
        self->witnesses[i].outlet = i;
        if (outlet != NULL)
            g_hash_table_insert(first, (gpointer)(guintptr)outlet, GUINT_TO_POINTER(i));
    }
    gboolean alone = TRUE;
    for (guint32 i = 0; i < self->event->n_articles; i++)
        alone = alone && self->witnesses[i].outlet == 0;
    for (guint32 i = 0; alone && i < self->event->n_articles; i++)
        self->witnesses[i].outlet = i;
}

static void add_witness(DzScene *self, guint32 place, const DzTurns *turns)
{
    const DzArticle *article = self->event->articles[place];
    DzWitness *witness = &self->witnesses[place];
    witness->article = article;
    witness->classes = g_new0(guint8, article->common_length + 1);
    dz_turns_mark(turns, article->common, article->common_length, witness->classes);
    witness->numbers = dz_numbers_find(article->common, article->common_length);
    dz_numbers_resolve(witness->numbers, article->published);
    g_autoptr(GArray) quoted = quoted_spans(article);
    g_autoptr(GArray) claims = dz_claims_find(article);
    g_array_append_vals(self->claims, claims->data, claims->len);
    guint next_quoted = 0;
    for (guint i = 0; i < article->sentences->len; i++) {
        add_passage(self, self->sentences, place, NULL, g_array_index(article->sentences, DzSentence, i).span);
        DzPassage sentence = *dz_passage_at(self->sentences, self->sentences->len - 1);
        add_narration(self, &sentence, quoted, &next_quoted);
    }
    for (guint i = 0; i < article->quotations->len; i++) {
        const DzQuotation *quotation = g_ptr_array_index(article->quotations, i);
        if (quotation->kind != DZ_QUOTATION_MENTION)
            add_passage(self, self->quotes, place, quotation, quotation->span);
    }
}

static void add_facts(DzScene *self)
{
    g_autoptr(GArray) attributions = NULL;
    guint next = 0;
    for (guint i = 0; i < self->sentences->len; i++) {
        const DzPassage *sentence = dz_passage_at(self->sentences, i);
        if (i == 0 || sentence->witness != dz_passage_at(self->sentences, i - 1)->witness) {
            g_clear_pointer(&attributions, g_array_unref);
            attributions = dz_attributions_find(sentence->article);
            next = 0;
        }
        add_fact(self, sentence, attributions, &next);
    }
}

/* Counts in how many of these passages each gram stands, from gram `first` on. */
static void count_passages(const DzScene *self, const GArray *passages, guint32 first, guint32 *found)
{
    for (guint i = 0; i < passages->len; i++) {
        const DzPassage *passage = dz_passage_at(passages, i);
        const DzGram *grams = dz_passage_grams(self, passage);
        for (guint32 k = 0; k < passage->n_grams; k++)
            found[grams[k].id] += grams[k].id >= first ? 1 : 0;
    }
}

/* Rarity: in how many sentences of the event a gram stands; one of the facts' own (a name as a unit), in how many
 * facts. See COMMON_WORTH for one that stands in all. */
static void weigh_grams(DzScene *self, guint32 first_of_facts)
{
    g_autofree guint32 *found = g_new0(guint32, self->weights->len);
    count_passages(self, self->sentences, 0, found);
    count_passages(self, self->facts, first_of_facts, found);
    double all = log(1.0 + self->sentences->len);
    for (guint i = 0; i < self->weights->len; i++) {
        double rarity = log(1.0 + self->sentences->len / (double)MAX(found[i], 1)) / all;
        g_array_index(self->weights, double, i) *= COMMON_WORTH + (1 - COMMON_WORTH) * rarity;
    }
}

/* A word written twice is counted by its characters already: its own gram takes back what its senses are worth. */
static void weigh_repeated(DzScene *self)
{
    for (guint i = 0; i < self->senses->len; i += DZ_SENSE_GRAMS) {
        const guint32 *grams = &g_array_index(self->senses, guint32, i);
        double worth = 0;
        for (guint k = 0; k < DZ_MAX_SENSES && grams[k] != DZ_NO_PAIR; k++)
            worth += dz_gram_weight(self, grams[k]);
        if (grams[DZ_MAX_SENSES] != DZ_NO_PAIR)
            g_array_index(self->weights, double, grams[DZ_MAX_SENSES]) = -worth;
    }
}

/* What makes two passages twins. */
typedef struct {
    const guint32 *units;
    guint32 n_units;
    const char *speaker; /* a name of the speaker table, compared as a pointer */
} TwinKey;

static guint hash_twin(gconstpointer data)
{
    const TwinKey *key = data;
    guint64 hash = GPOINTER_TO_SIZE(key->speaker);
    for (guint32 i = 0; i < key->n_units; i++)
        hash = hash * 1099511628211U + key->units[i];
    return dz_hash64(&hash);
}

static gboolean are_twins(gconstpointer a, gconstpointer b)
{
    const TwinKey *x = a;
    const TwinKey *y = b;
    return x->n_units == y->n_units && x->speaker == y->speaker &&
           memcmp(x->units, y->units, x->n_units * sizeof *x->units) == 0;
}

static void find_twins(const DzScene *self, GArray *passages)
{
    g_autofree TwinKey *keys = g_new0(TwinKey, passages->len);
    g_autofree guint32 *last = g_new0(guint32, passages->len); /* by first twin: the last one so far */
    g_autoptr(GHashTable) first = g_hash_table_new(hash_twin, are_twins);
    for (guint i = 0; i < passages->len; i++) {
        DzPassage *passage = &g_array_index(passages, DzPassage, i);
        keys[i] = (TwinKey){dz_passage_units(self, passage), passage->n_units, NULL};
        if (passage->quotation != NULL)
            keys[i].speaker = dz_speaker_common(self->speakers, passage->quotation);
        gboolean apart = dz_editor_sets_apart(self->corrections, passage);
        const TwinKey *known = apart ? NULL : g_hash_table_lookup(first, &keys[i]);
        passage->twin = known != NULL ? (guint32)(known - keys) : i;
        passage->next_twin = DZ_NO_TWIN;
        if (known == NULL && !apart)
            g_hash_table_add(first, &keys[i]);
        else if (known != NULL)
            g_array_index(passages, DzPassage, last[passage->twin]).next_twin = i;
        last[passage->twin] = i;
    }
}

/* What one of several twins may claim, the first one claims for all: a headline that is the lead elsewhere. */
static void share_claims(const DzScene *self)
{
    for (guint i = 0; i < self->sentences->len; i++)
        g_array_index(self->claims, guint8, dz_passage_at(self->sentences, i)->twin) |=
            g_array_index(self->claims, guint8, i);
}

GArray *dz_with_twins(const GArray *passages, const GArray *places)
{
    GArray *all = g_array_new(FALSE, FALSE, sizeof(guint32));
    for (guint i = 0; i < places->len; i++)
        for (guint32 at = g_array_index(places, guint32, i); at != DZ_NO_TWIN;
             at = dz_passage_at(passages, at)->next_twin)
            g_array_append_val(all, at);
    g_array_sort(all, compare_ids);
    return all;
}

static void inform(const DzScene *self, GArray *passages)
{
    for (guint i = 0; i < passages->len; i++) {
        DzPassage *passage = &g_array_index(passages, DzPassage, i);
        const DzGram *grams = dz_passage_grams(self, passage);
        for (guint32 k = 0; k < passage->n_grams; k++)
            passage->information += grams[k].count * dz_gram_weight(self, grams[k].id);
    }
}

DzScene *dz_scene_new(const DzEvent *event, const DzLexica *lexica, DzCorrections *corrections)
{
    DzScene *self = g_new0(DzScene, 1);
    self->event = event;
    self->corrections = corrections;
    self->synonyms = lexica->synonyms;
    self->witnesses = g_new0(DzWitness, event->n_articles);
    self->speakers = dz_speaker_table_new(event, lexica->sources);
    self->quotes = g_array_new(FALSE, FALSE, sizeof(DzPassage));
    self->sentences = g_array_new(FALSE, FALSE, sizeof(DzPassage));
    self->narration = g_array_new(FALSE, FALSE, sizeof(DzPassage));
    self->facts = g_array_new(FALSE, FALSE, sizeof(DzPassage));
    self->claims = g_array_new(FALSE, FALSE, sizeof(guint8));
    self->units = g_array_new(FALSE, FALSE, sizeof(guint32));
    self->places = g_array_new(FALSE, FALSE, sizeof(guint32));
    self->ends = g_array_new(FALSE, FALSE, sizeof(guint32));
    self->alone = g_array_new(FALSE, FALSE, sizeof(guint32));
    self->pairs = g_array_new(FALSE, FALSE, sizeof(guint32));
    self->senses = g_array_new(FALSE, FALSE, sizeof(guint32));
    self->grams = g_array_new(FALSE, FALSE, sizeof(DzGram));
    self->weights = g_array_new(FALSE, FALSE, sizeof(double));
    self->words = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    self->gram_id = g_hash_table_new_full(dz_hash64, g_int64_equal, g_free, NULL);
    find_outlets(self);
    for (guint32 i = 0; i < event->n_articles; i++)
        add_witness(self, i, lexica->turns);
    guint32 first_of_facts = self->weights->len;
    add_facts(self);
    weigh_grams(self, first_of_facts);
    weigh_repeated(self);
    find_twins(self, self->quotes);
    find_twins(self, self->sentences);
    share_claims(self);
    inform(self, self->quotes);
    inform(self, self->sentences);
    inform(self, self->narration);
    inform(self, self->facts);
    return self;
}

void dz_scene_free(DzScene *self)
{
    if (self == NULL)
        return;
    for (guint32 i = 0; i < self->event->n_articles; i++) {
        g_free(self->witnesses[i].classes);
        g_array_unref(self->witnesses[i].numbers);
    }
    g_free(self->witnesses);
    dz_speaker_table_free(self->speakers);
    GArray *arrays[] = {self->quotes, self->sentences, self->narration, self->facts,  self->claims, self->units,
                        self->places, self->alone,     self->pairs,     self->senses, self->grams,  self->weights};
    for (gsize i = 0; i < G_N_ELEMENTS(arrays); i++)
        g_array_unref(arrays[i]);
    g_hash_table_unref(self->words);
    g_hash_table_unref(self->gram_id);
    g_free(self);
}
