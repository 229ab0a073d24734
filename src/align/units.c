/* units.c -- what two passages can have in common.
 * In:     stretches of an article's common form.
 * Out:    units, and the grams they make: alone, with the next, as a synonym, as a value, as a notion.
 * Knows:  what counts as a unit.
 * Not here: how rare a gram is (scene.c), where there are values and notions (values.c, notions.c).
 */
#include "units.h"

#include "characters.h"
#include "english.h"
#include "form.h"
#include "graph.h"
#include "hash.h"
#include "points.h"
#include "ranges.h"
#include "weights.h"

/* No units: the first of a pair that stands for a number, for what another language writes too, for a word that has
 * synonyms, for a group of synonyms. */
#define VALUE 0x7FFFFFFCU
#define NOTION 0x7FFFFFFDU
#define REPEATED 0x7FFFFFFEU
#define SENSE 0x7FFFFFFFU

/* A bracket with more code points than this is part of what was said. */
#define LONGEST_GLOSS 12

/* 0: none opens here. */
static gunichar closing_bracket(gunichar open)
{
    gunichar close = 0;
    return dz_point_in(open, "（([〔【") && g_unichar_get_mirror_char(open, &close) ? close : 0;
}

static gboolean is_word_character(gunichar c)
{
    return g_unichar_isalnum(c) && !dz_is_han(c);
}

guint32 dz_unit_called(DzScene *self, const char *word)
{
    guint id = GPOINTER_TO_UINT(g_hash_table_lookup(self->words, word));
    if (id == 0) {
        char *spelling = g_strdup(word);
        id = g_hash_table_size(self->words) + 1;
        g_hash_table_insert(self->words, spelling, GUINT_TO_POINTER(id));
        g_ptr_array_add(self->spellings, spelling);
    }
    return DZ_OTHER_SCRIPT | id;
}

static guint32 word_unit(DzScene *self, const gunichar *text, guint32 length)
{
    g_autofree char *word = g_ucs4_to_utf8(text, length, NULL, NULL, NULL);
    g_autofree char *folded = g_utf8_casefold(word, -1);
    return dz_unit_called(self, folded);
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
    return dz_unit_called(self, name);
}

static void append_unit(DzScene *self, guint32 unit, guint32 at, guint32 end)
{
    g_array_append_val(self->units, unit);
    g_array_append_val(self->places, at);
    g_array_append_val(self->ends, end);
}

/* The end of the bracket that opens at `at`: 我搵（找）人. `at` itself if none does, or it is long. */
static guint32 gloss_end(const DzArticle *article, guint32 at, guint32 end)
{
    gunichar close = closing_bracket(article->common[at]);
    for (guint32 i = at; close != 0 && i < end && i - at <= LONGEST_GLOSS; i++)
        if (article->common[i] == close)
            return i + 1;
    return at;
}

void dz_units_append_said(DzScene *self, const DzArticle *article, DzSpan common)
{
    guint32 from = common.begin;
    for (guint32 at = common.begin + 1; at < common.end; at++) {
        guint32 end = gloss_end(article, at, common.end);
        if (end == at)
            continue;
        dz_units_append(self, article, (DzSpan){from, at}, FALSE);
        from = end;
        at = end - 1;
    }
    dz_units_append(self, article, (DzSpan){MIN(from, common.end), common.end}, FALSE);
}

void dz_units_append(DzScene *self, const DzArticle *article, DzSpan common, gboolean names)
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

gboolean dz_unit_is_grammar(const DzScene *self, guint32 unit)
{
    return (unit & DZ_OTHER_SCRIPT) != 0 && (unit & ~DZ_OTHER_SCRIPT) <= self->n_function_words;
}

static double base_of(const DzScene *self, guint32 first, guint32 second)
{
    if (first == NOTION)
        return 0;
    gboolean word = (second & DZ_OTHER_SCRIPT) != 0;
    if (first == SENSE)
        return word ? WEIGHT_ENGLISH_SYNONYM : WEIGHT_SYNONYM;
    if (first == VALUE)
        return WEIGHT_VALUE;
    gboolean grammar = dz_unit_is_grammar(self, first) && (second == 0 || dz_unit_is_grammar(self, second));
    double share = grammar ? FUNCTION_WORD : 1;
    if (second == 0)
        return share * ((first & DZ_OTHER_SCRIPT) != 0 ? WEIGHT_WORD : WEIGHT_CHARACTER);
    return share * (word && (first & DZ_OTHER_SCRIPT) != 0 ? WEIGHT_WORDS : WEIGHT_PAIR);
}

static guint32 gram_of(DzScene *self, guint32 first, guint32 second)
{
    guint64 key = dz_key_of(first, second);
    guint id = GPOINTER_TO_UINT(g_hash_table_lookup(self->gram_id, &key));
    if (id == 0) {
        id = g_hash_table_size(self->gram_id) + 1;
        g_hash_table_insert(self->gram_id, g_memdup2(&key, sizeof key), GUINT_TO_POINTER(id));
        double base = base_of(self, first, second);
        double across = first == NOTION ? WEIGHT_NOTION : 0;
        g_array_append_val(self->weights, base);
        g_array_append_val(self->across, across);
    }
    return id - 1;
}

guint32 dz_gram_of_notion(DzScene *self, guint32 unit)
{
    return gram_of(self, NOTION, unit);
}

guint32 dz_gram_of_value(DzScene *self, guint32 unit)
{
    return gram_of(self, VALUE, unit);
}

/* A group of English words is told from one of Chinese ones by the mark of another script. */
guint32 dz_gram_of_english_sense(DzScene *self, guint32 group)
{
    return gram_of(self, SENSE, DZ_OTHER_SCRIPT | group);
}

guint32 dz_gram_of_repeated(DzScene *self, guint32 phrase)
{
    return gram_of(self, REPEATED, phrase);
}

guint32 dz_units_han_from(const DzScene *self, guint32 first)
{
    const guint32 *units = &g_array_index(self->units, guint32, first);
    const guint32 *places = &g_array_index(self->places, guint32, first);
    const guint32 *ends = &g_array_index(self->ends, guint32, first);
    guint32 han = 0;
    while (first + han < self->units->len && han < DZ_LONGEST_SYNONYM && (units[han] & DZ_OTHER_SCRIPT) == 0 &&
           (han == 0 || places[han] == ends[han - 1]))
        han++;
    return han;
}

guint32 dz_units_words_from(const DzScene *self, guint32 first)
{
    const guint32 *units = &g_array_index(self->units, guint32, first);
    const guint32 *places = &g_array_index(self->places, guint32, first);
    const guint32 *ends = &g_array_index(self->ends, guint32, first);
    guint32 words = 0;
    while (first + words < self->units->len && words < DZ_LONGEST_ENGLISH && (units[words] & DZ_OTHER_SCRIPT) != 0 &&
           (words == 0 || places[words] <= ends[words - 1] + 1))
        words++;
    return words;
}

/* The word with synonyms that begins at unit `first`; punctuation ends it. */
static const DzSynonym *synonym_at(const DzScene *self, guint32 first)
{
    return dz_synonyms_at(self->synonyms, &g_array_index(self->units, guint32, first), dz_units_han_from(self, first));
}

static void find_senses(DzScene *self, const DzSynonym *word, guint32 grams[DZ_SENSE_GRAMS])
{
    for (guint32 k = 0; k < DZ_MAX_SENSES; k++)
        grams[k] = k < word->n_groups ? gram_of(self, SENSE, word->groups[k]) : DZ_NO_PAIR;
    grams[DZ_MAX_SENSES] = word->n_groups > 0 ? gram_of(self, REPEATED, word->id) : DZ_NO_PAIR;
}

/* Finds the grams of the senses of the words from unit `first` on; a word within a longer one is none. A longer word
 * says more: each of its pairs has its senses. */
static void append_senses(DzScene *self, guint32 first)
{
    guint32 grams[DZ_SENSE_GRAMS];
    guint32 covered = first; /* the end of the word before */
    guint32 last = first;    /* and of what has its senses: all units but its last, which begins no pair */
    for (guint32 i = first; i < self->units->len; i++) {
        const DzSynonym *word = synonym_at(self, i);
        if (word != NULL && i + word->length > covered) {
            covered = i + word->length;
            last = i + MAX(word->length - 1, 1);
            find_senses(self, word, grams);
        }
        for (guint32 k = 0; k < DZ_SENSE_GRAMS; k++) {
            guint32 gram = i < last ? grams[k] : DZ_NO_PAIR;
            g_array_append_val(self->senses, gram);
        }
    }
}

/* What tells unit `index`: an English word is told in other tenses and numbers, too. */
static guint32 told_by(DzScene *self, guint32 index, gboolean english)
{
    guint32 unit = g_array_index(self->units, guint32, index);
    return english ? dz_english_stem(self, unit) : unit;
}

void dz_units_find_grams(DzScene *self, guint32 first, gboolean english)
{
    for (guint32 i = first; i < self->units->len; i++) {
        guint32 alone = gram_of(self, told_by(self, i, english), 0);
        guint32 pair = DZ_NO_PAIR;
        if (i + 1 < self->units->len)
            pair = gram_of(self, told_by(self, i, english), told_by(self, i + 1, english));
        g_array_append_val(self->alone, alone);
        g_array_append_val(self->pairs, pair);
    }
    if (english && self->translations != NULL)
        dz_english_append_senses(self, first);
    else
        append_senses(self, first);
}

/* The ids of the grams of `n` units of one passage, one as often as it stands there. */
static GArray *gram_ids(const DzScene *self, guint32 first, guint32 n)
{
    GArray *ids = g_array_sized_new(FALSE, FALSE, sizeof(guint32), 2 * n);
    g_array_append_vals(ids, &g_array_index(self->alone, guint32, first), n);
    g_array_append_vals(ids, &g_array_index(self->pairs, guint32, first), n > 0 ? n - 1 : 0);
    for (guint32 i = first * DZ_SENSE_GRAMS; i < (first + n) * DZ_SENSE_GRAMS; i++)
        if (g_array_index(self->senses, guint32, i) != DZ_NO_PAIR)
            g_array_append_val(ids, g_array_index(self->senses, guint32, i));
    for (guint32 i = first; i < first + n; i++)
        if (g_array_index(self->values, guint32, i) != DZ_NO_PAIR)
            g_array_append_val(ids, g_array_index(self->values, guint32, i));
    for (guint32 i = first * DZ_MAX_NOTIONS; self->bilingual && i < (first + n) * DZ_MAX_NOTIONS; i++)
        if (g_array_index(self->notions, guint32, i) != DZ_NO_PAIR)
            g_array_append_val(ids, g_array_index(self->notions, guint32, i));
    return ids;
}

void dz_scene_grams_of(const DzScene *self, guint32 first, guint32 n, GArray *grams)
{
    g_autoptr(GArray) ids = gram_ids(self, first, n);
    g_array_sort(ids, dz_compare_members);
    for (guint i = 0; i < ids->len; i++) {
        DzGram gram = {g_array_index(ids, guint32, i), 1};
        if (i > 0 && g_array_index(ids, guint32, i - 1) == gram.id)
            g_array_index(grams, DzGram, grams->len - 1).count++;
        else
            g_array_append_val(grams, gram);
    }
}

void dz_scene_grams_among(const DzScene *self, guint32 first, guint32 n, const DzPassage *passage, GArray *grams)
{
    const DzGram *own = dz_passage_grams(self, passage);
    g_autoptr(GArray) ids = gram_ids(self, first, n);
    g_autofree guint32 *counts = g_new0(guint32, passage->n_grams + 1);
    for (guint i = 0; i < ids->len; i++)
        counts[dz_grams_find(own, passage->n_grams, g_array_index(ids, guint32, i))]++;
    for (guint32 i = 0; i < passage->n_grams; i++) {
        DzGram gram = {own[i].id, counts[i]};
        if (gram.count > 0)
            g_array_append_val(grams, gram);
    }
}
