/* scene.c -- one event, prepared for comparing.
 * In:     an event's articles with their common forms, quotations and sentences.
 * Out:    passages: sequences of units and their weighted grams.
 * Knows:  which parts of a sentence are compared as what, how rare a gram is in this event; that
 *         passages are compared across languages only where the event has two.
 * Not here: what a unit and a gram is (units.c), comparing two passages (similarity.c).
 */
#include "scene.h"

#include "attribution.h"
#include "claims.h"
#include "editor.h"
#include "form.h"
#include "graph.h"
#include "hash.h"
#include "notions.h"
#include "numbers.h"
#include "units.h"
#include "values.h"
#include "weights.h"

#include <math.h>
#include <string.h>

static DzPassage begin_passage(const DzScene *self, guint32 witness, const DzQuotation *quotation, DzSpan span)
{
    return (DzPassage){.article = self->witnesses[witness].article,
                       .quotation = quotation,
                       .span = span,
                       .witness = witness,
                       .first_unit = self->units->len,
                       .first_gram = self->grams->len,
                       .english = dz_article_is_english(self->witnesses[witness].article)};
}

/* Counts what was appended since begin_passage(). */
static void end_passage(DzScene *self, DzPassage *passage)
{
    passage->n_units = self->units->len - passage->first_unit;
    dz_units_find_grams(self, passage->first_unit, passage->english);
    dz_values_find(self, passage->witness, passage->first_unit);
    if (self->bilingual)
        dz_notions_find(self, passage);
    dz_scene_grams_of(self, passage->first_unit, passage->n_units, self->grams);
    passage->n_grams = self->grams->len - passage->first_gram;
}

static void add_passage(DzScene *self, GArray *passages, guint32 witness, const DzQuotation *quotation, DzSpan span)
{
    DzPassage passage = begin_passage(self, witness, quotation, span);
    if (passages == self->quotes)
        dz_units_append_said(self, passage.article, dz_form_to_common(passage.article, span));
    else
        dz_units_append(self, passage.article, dz_form_to_common(passage.article, span), passages == self->facts);
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
            dz_units_append(self, passage.article, dz_form_to_common(passage.article, (DzSpan){at, hole->begin}),
                            names);
        at = MIN(hole->end, sentence->span.end);
    }
    if (at < sentence->span.end)
        dz_units_append(self, passage.article, dz_form_to_common(passage.article, (DzSpan){at, sentence->span.end}),
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

static void add_witness(DzScene *self, guint32 place, const DzWords *turns)
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
        g_array_index(self->across, double, i) *= COMMON_WORTH + (1 - COMMON_WORTH) * rarity;
    }
}

/* What an article repeats in one quotation after the other, a stock phrase or the very subject, tells none of them from
 * the others: `quotes` counts, for each gram, the quotations that have it, `articles` the articles they stand in. */
static void weigh_stock_phrases(DzScene *self)
{
    g_autofree guint32 *quotes = g_new0(guint32, self->weights->len);
    g_autofree guint32 *articles = g_new0(guint32, self->weights->len);
    g_autofree guint32 *last = g_new0(guint32, self->weights->len); /* witness + 1 */
    for (guint i = 0; i < self->quotes->len; i++) {
        const DzPassage *passage = dz_passage_at(self->quotes, i);
        const DzGram *grams = dz_passage_grams(self, passage);
        for (guint32 k = 0; dz_is_first_twin(self->quotes, i) && k < passage->n_grams; k++) {
            quotes[grams[k].id]++;
            articles[grams[k].id] += last[grams[k].id] != passage->witness + 1 ? 1 : 0;
            last[grams[k].id] = passage->witness + 1;
        }
    }
    for (guint i = 0; i < self->weights->len; i++)
        if (quotes[i] > STOCK_REPEATS * articles[i])
            g_array_index(self->weights, double, i) *= STOCK_REPEATS * articles[i] / (double)quotes[i];
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
    g_array_sort(all, dz_compare_members);
    return all;
}

static void inform(const DzScene *self, GArray *passages)
{
    for (guint i = 0; i < passages->len; i++) {
        DzPassage *passage = &g_array_index(passages, DzPassage, i);
        const DzGram *grams = dz_passage_grams(self, passage);
        for (guint32 k = 0; k < passage->n_grams; k++)
            passage->information += grams[k].count * dz_gram_weight(self, grams[k].id);
        passage->meaning = dz_meaning_of(self, passage);
    }
}

guint32 dz_grams_find(const DzGram *grams, guint32 n, guint32 id)
{
    guint32 first = 0;
    for (guint32 left = n; left > 1; left -= left / 2)
        first += (grams[first + left / 2 - 1].id < id) * (left / 2); /* no branch that could be foretold wrongly */
    return n > 0 && grams[first].id == id ? first : n;
}

/* Every array of a scene, and the size of its elements. */
static const struct {
    glong offset;
    guint element;
} arrays[] = {
    {G_STRUCT_OFFSET(DzScene, quotes), sizeof(DzPassage)},    {G_STRUCT_OFFSET(DzScene, sentences), sizeof(DzPassage)},
    {G_STRUCT_OFFSET(DzScene, narration), sizeof(DzPassage)}, {G_STRUCT_OFFSET(DzScene, facts), sizeof(DzPassage)},
    {G_STRUCT_OFFSET(DzScene, claims), sizeof(guint8)},       {G_STRUCT_OFFSET(DzScene, units), sizeof(guint32)},
    {G_STRUCT_OFFSET(DzScene, places), sizeof(guint32)},      {G_STRUCT_OFFSET(DzScene, ends), sizeof(guint32)},
    {G_STRUCT_OFFSET(DzScene, alone), sizeof(guint32)},       {G_STRUCT_OFFSET(DzScene, pairs), sizeof(guint32)},
    {G_STRUCT_OFFSET(DzScene, senses), sizeof(guint32)},      {G_STRUCT_OFFSET(DzScene, values), sizeof(guint32)},
    {G_STRUCT_OFFSET(DzScene, notions), sizeof(guint32)},     {G_STRUCT_OFFSET(DzScene, grams), sizeof(DzGram)},
    {G_STRUCT_OFFSET(DzScene, weights), sizeof(double)},      {G_STRUCT_OFFSET(DzScene, across), sizeof(double)},
    {G_STRUCT_OFFSET(DzScene, begins), sizeof(guint32)},      {G_STRUCT_OFFSET(DzScene, starts), sizeof(guint32)},
};

static void weigh(DzScene *self, guint32 first_of_facts)
{
    GArray *const all[] = {self->quotes, self->sentences, self->narration, self->facts};
    weigh_grams(self, first_of_facts);
    weigh_stock_phrases(self);
    weigh_repeated(self);
    for (gsize i = 0; i < G_N_ELEMENTS(all); i++)
        inform(self, all[i]);
}

/* From the pairs of units back to where they stand: a counting sort. */
static void index_pairs(DzScene *self)
{
    guint n_grams = self->weights->len;
    g_array_set_size(self->begins, n_grams + 1);
    g_array_set_size(self->starts, self->pairs->len);
    guint32 *begins = (guint32 *)(void *)self->begins->data;
    guint32 *starts = (guint32 *)(void *)self->starts->data;
    const guint32 *pairs = (const guint32 *)(const void *)self->pairs->data;
    for (guint i = 0; i < self->pairs->len; i++)
        if (pairs[i] != DZ_NO_PAIR)
            begins[pairs[i] + 1]++;
    for (guint i = 0; i < n_grams; i++)
        begins[i + 1] += begins[i];
    g_autofree guint32 *next = g_memdup2(begins, (n_grams + 1) * sizeof *begins);
    for (guint i = 0; i < self->pairs->len; i++)
        if (pairs[i] != DZ_NO_PAIR)
            starts[next[pairs[i]]++] = i;
}

DzScene *dz_scene_new(const DzEvent *event, const DzLexica *lexica, DzCorrections *corrections)
{
    DzScene *self = g_new0(DzScene, 1);
    self->event = event;
    self->corrections = corrections;
    self->counts = lexica->counts;
    self->synonyms = lexica->synonyms;
    self->irregular = lexica->irregular;
    self->translations = lexica->translations;
    self->bilingual = self->translations != NULL && dz_articles_are_bilingual(event->articles, event->n_articles);
    self->witnesses = g_new0(DzWitness, event->n_articles);
    self->speakers = dz_speaker_table_new(event, lexica->sources, lexica->sounds, lexica->romanized);
    for (gsize i = 0; i < G_N_ELEMENTS(arrays); i++)
        G_STRUCT_MEMBER(GArray *, self, arrays[i].offset) = g_array_new(FALSE, TRUE, arrays[i].element);
    self->words = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    self->spellings = g_ptr_array_new();
    self->gram_id = g_hash_table_new_full(dz_hash64, g_int64_equal, g_free, NULL);
    for (guint i = 0; i < lexica->function_words->len; i++)
        dz_unit_called(self, g_ptr_array_index(lexica->function_words, i));
    self->n_function_words = g_hash_table_size(self->words);
    find_outlets(self);
    for (guint32 i = 0; i < event->n_articles; i++)
        add_witness(self, i, lexica->turns);
    guint32 first_of_facts = self->weights->len;
    add_facts(self);
    find_twins(self, self->quotes);
    find_twins(self, self->sentences);
    share_claims(self);
    weigh(self, first_of_facts);
    index_pairs(self);
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
    for (gsize i = 0; i < G_N_ELEMENTS(arrays); i++)
        g_array_unref(G_STRUCT_MEMBER(GArray *, self, arrays[i].offset));
    g_ptr_array_unref(self->spellings);
    g_hash_table_unref(self->words);
    g_hash_table_unref(self->gram_id);
    g_free(self);
}
