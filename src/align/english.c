/* english.c -- see english.h.
 * In:     the units of one passage of an English article.
 * Out:    their stems, and the grams of the groups of the thesaurus in which a word or phrase stands.
 * Knows:  that the longest phrase wins, that a word of grammar by itself means nothing.
 * Not here: the endings (text/stems.c), forms that no ending makes (data/irregular.tsv), what English words mean to
 *           Chinese ones (notions.c), their worth (weights.h).
 */
#include "english.h"

#include "stems.h"
#include "units.h"

static const char *spelling_of(const DzScene *scene, guint32 unit)
{
    return g_ptr_array_index(scene->spellings, (unit & ~DZ_OTHER_SCRIPT) - 1);
}

guint32 dz_english_stem(DzScene *scene, guint32 unit)
{
    if ((unit & DZ_OTHER_SCRIPT) == 0 || dz_unit_is_grammar(scene, unit))
        return unit;
    const char *spelling = spelling_of(scene, unit);
    const char *word = g_hash_table_lookup(scene->irregular, spelling);
    g_autofree char *stem = g_strdup(word != NULL ? word : spelling);
    dz_stem(stem);
    return dz_unit_called(scene, stem);
}

/* The stems of the units from `first` on; "" for what is no word. */
static GPtrArray *stems_from(DzScene *scene, guint32 first)
{
    GPtrArray *stems = g_ptr_array_new();
    for (guint32 i = first; i < scene->units->len; i++) {
        guint32 unit = dz_english_stem(scene, g_array_index(scene->units, guint32, i));
        g_ptr_array_add(stems, (gpointer)(guintptr)((unit & DZ_OTHER_SCRIPT) != 0 ? spelling_of(scene, unit) : ""));
    }
    return stems;
}

/* The unit of a phrase of stems. */
static guint32 phrase_unit(DzScene *scene, const char *const *stems, guint32 n)
{
    g_autoptr(GString) phrase = g_string_new(stems[0]);
    for (guint32 i = 1; i < n; i++)
        g_string_append_printf(phrase, " %s", stems[i]);
    return dz_unit_called(scene, phrase->str);
}

void dz_english_append_senses(DzScene *scene, guint32 first)
{
    g_autoptr(GPtrArray) stems = stems_from(scene, first);
    guint32 covered = first; /* the end of the phrase before */
    for (guint32 i = first; i < first + stems->len; i++) {
        guint32 grams[DZ_SENSE_GRAMS];
        for (guint32 k = 0; k < DZ_SENSE_GRAMS; k++)
            grams[k] = DZ_NO_PAIR;
        const char *const *from = (const char *const *)stems->pdata + (i - first);
        const DzNotion *phrase =
            i < covered ? NULL : dz_translations_english(scene->translations, from, dz_units_words_from(scene, i));
        gboolean means = phrase != NULL && phrase->n_groups > 0 &&
                         !(phrase->length == 1 && dz_unit_is_grammar(scene, g_array_index(scene->units, guint32, i)));
        for (guint32 k = 0; means && k < MIN(phrase->n_groups, DZ_MAX_SENSES); k++)
            grams[k] = dz_gram_of_english_sense(scene, phrase->groups[k]);
        if (means) {
            grams[DZ_MAX_SENSES] = dz_gram_of_repeated(scene, phrase_unit(scene, from, phrase->length));
            covered = i + phrase->length;
        }
        g_array_append_vals(scene->senses, grams, DZ_SENSE_GRAMS);
    }
}
