/* notions.c -- see notions.h.
 * In:     the units of one passage, with the names and numbers of its article.
 * Out:    the grams of their notions: names of the lexicon, numbers, groups of synonyms, words in Latin letters.
 * Knows:  that the longest word at a place is what is said there.
 * Not here: what a notion is worth (weights.h), how much two passages share (similarity.c).
 */
#include "notions.h"

#include "characters.h"
#include "form.h"
#include "ranges.h"
#include "stems.h"
#include "units.h"
#include "values.h"

/* A word in Latin letters that is shorter says nothing. */
#define SHORTEST_WORD 2

/* One passage, as its notions are found. */
typedef struct {
    DzScene *scene;
    const DzArticle *article;
    const GArray *numbers;
    guint next_term; /* the first that may begin at the unit at hand or later */
    guint next_number;
    guint32 end;      /* of the passage's units */
    GPtrArray *stems; /* of each unit from the first on; NULL: a Han character */
    guint32 first;
} Finder;

static guint32 place_of(const Finder *self, guint32 unit)
{
    return g_array_index(self->scene->places, guint32, unit);
}

static guint32 end_of(const Finder *self, guint32 unit)
{
    return g_array_index(self->scene->ends, guint32, unit);
}

static guint32 unit_at(const Finder *self, guint32 unit)
{
    return g_array_index(self->scene->units, guint32, unit);
}

/* The first unit from `unit` on that begins at code point `at` or later. */
static guint32 unit_past(const Finder *self, guint32 unit, guint32 at)
{
    while (unit < self->end && place_of(self, unit) < at)
        unit++;
    return unit;
}

/* -- Words ---------------------------------------------------------------------------------------------------- */

static GPtrArray *stems_from(const DzScene *scene, const DzArticle *article, guint32 first)
{
    GPtrArray *stems = g_ptr_array_new_with_free_func(g_free);
    for (guint32 i = first; i < scene->units->len; i++) {
        guint32 begin = g_array_index(scene->places, guint32, i);
        guint32 end = g_array_index(scene->ends, guint32, i);
        char *word = NULL;
        if ((g_array_index(scene->units, guint32, i) & DZ_OTHER_SCRIPT) != 0) {
            g_autofree char *printed = g_ucs4_to_utf8(article->common + begin, end - begin, NULL, NULL, NULL);
            word = g_utf8_strdown(printed, -1);
            dz_stem(word);
        }
        g_ptr_array_add(stems, word);
    }
    return stems;
}

static guint32 english_at(const Finder *self, guint32 unit, guint32 *grams)
{
    const char *const *stems = (const char *const *)self->stems->pdata + (unit - self->first);
    const DzNotion *phrase =
        dz_translations_english(self->scene->translations, stems, dz_units_words_from(self->scene, unit));
    if (phrase == NULL) {
        gboolean word = end_of(self, unit) - place_of(self, unit) >= SHORTEST_WORD;
        grams[0] = word ? dz_gram_of_notion(self->scene, unit_at(self, unit)) : DZ_NO_PAIR;
        return unit + 1;
    }
    for (guint32 i = 0; i < phrase->n_groups; i++)
        grams[i] = dz_gram_of_notion(self->scene, phrase->groups[i]);
    return unit + phrase->length;
}

static guint32 chinese_at(const Finder *self, guint32 unit, guint32 *grams)
{
    const DzNotion *word =
        dz_translations_chinese(self->scene->translations, &g_array_index(self->scene->units, guint32, unit),
                                dz_units_han_from(self->scene, unit));
    for (guint32 i = 0; word != NULL && i < word->n_groups; i++)
        grams[i] = dz_gram_of_notion(self->scene, word->groups[i]);
    return unit + (word != NULL ? word->length : 1);
}

static guint32 word_at(const Finder *self, guint32 unit, guint32 *grams)
{
    return (unit_at(self, unit) & DZ_OTHER_SCRIPT) != 0 ? english_at(self, unit, grams) : chinese_at(self, unit, grams);
}

/* -- Names and numbers ---------------------------------------------------------------------------------------- */

/* Whether the thesaurus may have it, too: the lexicon has 潜艇 and submarine, not submarines; Science is a journal, and
 * may be any science. */
static gboolean may_be_plain(const DzTerm *term)
{
    return term->kind == DZ_TERM_OFFICE || term->kind == DZ_TERM_MEDIA || term->kind == DZ_TERM_WORD;
}

/* The unit after the name that begins at `unit`, whose gram comes first; `unit` if none does. */
static guint32 name_at(Finder *self, guint32 unit, guint32 *grams)
{
    const GArray *terms = self->article->terms;
    guint32 at = place_of(self, unit);
    while (self->next_term < terms->len && g_array_index(terms, DzTerm, self->next_term).common.begin < at)
        self->next_term++;
    const DzTerm *term = self->next_term < terms->len ? &g_array_index(terms, DzTerm, self->next_term) : NULL;
    if (term == NULL || term->common.begin != at)
        return unit;
    g_autofree char *name = g_strconcat("@", term->id, NULL);
    guint32 end = unit_past(self, unit, term->common.end);
    guint32 words[DZ_MAX_NOTIONS];
    memcpy(words, grams, sizeof words); /* none so far */
    if (may_be_plain(term) && word_at(self, unit, words) == end)
        memcpy(grams + 1, words, (DZ_MAX_NOTIONS - 1) * sizeof *grams);
    grams[0] = dz_gram_of_notion(self->scene, dz_unit_called(self->scene, name));
    return end;
}

static guint32 number_at(Finder *self, guint32 unit, guint32 *gram)
{
    guint32 at = place_of(self, unit);
    while (self->next_number < self->numbers->len &&
           g_array_index(self->numbers, DzNumber, self->next_number).span.begin < at)
        self->next_number++;
    const DzNumber *number =
        self->next_number < self->numbers->len ? &g_array_index(self->numbers, DzNumber, self->next_number) : NULL;
    if (number == NULL || number->span.begin != at)
        return unit;
    g_autofree char *value = dz_value_dup_name(number);
    *gram = dz_gram_of_notion(self->scene, dz_unit_called(self->scene, value));
    return unit_past(self, unit, number->span.end);
}

/* The grams of the word that begins at `unit`; gives the first unit after it. */
static guint32 notions_at(Finder *self, guint32 unit, guint32 *grams)
{
    guint32 end = name_at(self, unit, grams);
    if (end == unit)
        end = number_at(self, unit, grams);
    return end > unit ? end : word_at(self, unit, grams);
}

/* Appends the notions of the units from `first` on. */
static void append_notions(DzScene *self, guint32 witness, guint32 first)
{
    if (first == self->units->len)
        return;
    const DzArticle *article = self->witnesses[witness].article;
    const GArray *numbers = self->witnesses[witness].numbers;
    guint32 begin = g_array_index(self->places, guint32, first);
    g_autoptr(GPtrArray) stems = stems_from(self, article, first);
    Finder finder = {.scene = self,
                     .article = article,
                     .numbers = numbers,
                     .next_term = dz_first_past(article->terms, G_STRUCT_OFFSET(DzTerm, common), begin),
                     .next_number = dz_first_past(numbers, G_STRUCT_OFFSET(DzNumber, span), begin),
                     .end = self->units->len,
                     .stems = stems,
                     .first = first};
    guint32 next = first;
    for (guint32 i = first; i < finder.end; i++) {
        guint32 grams[DZ_MAX_NOTIONS];
        for (guint32 k = 0; k < DZ_MAX_NOTIONS; k++)
            grams[k] = DZ_NO_PAIR;
        if (i >= next)
            next = notions_at(&finder, i, grams);
        g_array_append_vals(self->notions, grams, DZ_MAX_NOTIONS);
    }
}

/* -- Glosses -------------------------------------------------------------------------------------------------- */

/* 「災難性後果」（disastrous results）: what stands in a bracket in Latin letters right behind the closing mark at
 * `at`; empty: nothing does. */
static DzSpan gloss_behind(const DzArticle *article, guint32 at)
{
    enum { LONGEST = 400 };
    DzSpan gloss = {at + 2, at + 2};
    guint32 limit = MIN(article->common_length, gloss.begin + LONGEST);
    if (gloss.begin >= limit || !dz_opens_bracket(article->common[gloss.begin - 1]))
        return (DzSpan){0, 0};
    gboolean lower = FALSE;
    while (gloss.end < limit && !dz_is_han(article->common[gloss.end]) &&
           !dz_closes_bracket(article->common[gloss.end]))
        lower |= g_unichar_islower(article->common[gloss.end++]);
    gboolean closed = gloss.end < limit && dz_closes_bracket(article->common[gloss.end]);
    return closed && lower ? gloss : (DzSpan){0, 0};
}

/* What the words are in the original the outlet itself says best: the notions of the gloss take the places of those of
 * the passage's units. */
static void take_gloss(DzScene *self, const DzPassage *passage)
{
    guint32 first = passage->first_unit;
    guint32 end = self->units->len;
    DzSpan gloss = gloss_behind(passage->article, dz_form_to_common(passage->article, passage->span).end);
    if (dz_span_length(gloss) < end - first) /* an abbreviation, or the last word only */
        return;
    dz_units_append(self, passage->article, gloss, FALSE);
    append_notions(self, passage->witness, end);
    guint32 *notions = &g_array_index(self->notions, guint32, 0);
    guint32 to = first;
    for (guint32 i = end; i < self->units->len && to < end; i++)
        if (notions[i * DZ_MAX_NOTIONS] != DZ_NO_PAIR)
            memcpy(notions + to++ * DZ_MAX_NOTIONS, notions + i * DZ_MAX_NOTIONS, DZ_MAX_NOTIONS * sizeof *notions);
    for (guint32 i = to * DZ_MAX_NOTIONS; to > first && i < end * DZ_MAX_NOTIONS; i++)
        notions[i] = DZ_NO_PAIR;
    g_array_set_size(self->notions, end * DZ_MAX_NOTIONS);
    g_array_set_size(self->units, end);
    g_array_set_size(self->places, end);
    g_array_set_size(self->ends, end);
}

void dz_notions_find(DzScene *self, const DzPassage *passage)
{
    append_notions(self, passage->witness, passage->first_unit);
    if (passage->quotation != NULL && !passage->english && passage->first_unit < self->units->len)
        take_gloss(self, passage);
}

/* -- Weighing ------------------------------------------------------------------------------------------------- */

double dz_meaning_of(const DzScene *scene, const DzPassage *passage)
{
    return dz_meaning_shared(scene, passage, 0, passage->n_units, NULL, 0);
}

double dz_meaning_shared(const DzScene *scene, const DzPassage *a, guint32 from, guint32 n, const DzGram *grams,
                         guint32 n_grams)
{
    double sum = 0;
    if (!scene->bilingual)
        return 0;
    const guint32 *notions = &g_array_index(scene->notions, guint32, (a->first_unit + from) * DZ_MAX_NOTIONS);
    for (guint32 i = 0; i < n; i++, notions += DZ_MAX_NOTIONS) {
        double most = 0;
        for (guint32 k = 0; k < DZ_MAX_NOTIONS && notions[k] != DZ_NO_PAIR; k++)
            if (grams == NULL || dz_grams_have(grams, n_grams, notions[k]))
                most = MAX(most, dz_gram_worth(scene, notions[k], TRUE));
        sum += most;
    }
    return sum;
}
