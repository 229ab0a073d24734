/* notions.c -- see notions.h.
 * In:     the units of one passage, with the names and numbers of its article.
 * Out:    the grams of their notions: names of the lexicon, numbers, groups of synonyms, words in Latin letters.
 * Knows:  that the longest word at a place is what is said there.
 * Not here: what a notion is worth (weights.h), how much two passages share (similarity.c).
 */
#include "notions.h"

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

/* -- Names and numbers ---------------------------------------------------------------------------------------- */

/* The unit after the name that begins at `unit`, which is told by its gram; `unit` if none does. */
static guint32 name_at(Finder *self, guint32 unit, guint32 *gram)
{
    const GArray *terms = self->article->terms;
    guint32 at = place_of(self, unit);
    while (self->next_term < terms->len && g_array_index(terms, DzTerm, self->next_term).common.begin < at)
        self->next_term++;
    const DzTerm *term = self->next_term < terms->len ? &g_array_index(terms, DzTerm, self->next_term) : NULL;
    if (term == NULL || term->common.begin != at)
        return unit;
    g_autofree char *name = g_strconcat("@", term->id, NULL);
    *gram = dz_gram_of_notion(self->scene, dz_unit_called(self->scene, name));
    return unit_past(self, unit, term->common.end);
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

/* How many words follow each other from `unit` on, with no more than a blank between two. */
static guint32 words_from(const Finder *self, guint32 unit)
{
    guint32 n = 0;
    while (unit + n < self->end && n < DZ_LONGEST_ENGLISH &&
           g_ptr_array_index(self->stems, unit + n - self->first) != NULL &&
           (n == 0 || place_of(self, unit + n) <= end_of(self, unit + n - 1) + 1))
        n++;
    return n;
}

static guint32 english_at(const Finder *self, guint32 unit, guint32 *grams)
{
    const char *const *stems = (const char *const *)self->stems->pdata + (unit - self->first);
    const DzNotion *phrase = dz_translations_english(self->scene->translations, stems, words_from(self, unit));
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

/* The grams of the word that begins at `unit`; gives the first unit after it. */
static guint32 notions_at(Finder *self, guint32 unit, guint32 *grams)
{
    guint32 end = name_at(self, unit, grams);
    if (end == unit)
        end = number_at(self, unit, grams);
    if (end > unit)
        return end;
    return (unit_at(self, unit) & DZ_OTHER_SCRIPT) != 0 ? english_at(self, unit, grams) : chinese_at(self, unit, grams);
}

void dz_notions_find(DzScene *self, guint32 witness, guint32 first)
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

/* -- Weighing ------------------------------------------------------------------------------------------------- */

double dz_meaning_of(const DzScene *scene, const DzPassage *passage)
{
    return dz_meaning_shared(scene, passage, 0, passage->n_units, NULL, 0);
}

double dz_meaning_shared(const DzScene *scene, const DzPassage *a, guint32 from, guint32 n, const DzGram *grams,
                         guint32 n_grams)
{
    double sum = 0;
    if (scene->translations == NULL)
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
