/* pairs.c -- what is known of every two quotations of an event that may be one utterance: `fit_pairs FILE...` takes the
 * files as one event and prints a line a pair, tab-separated: how the speakers compare, the weight both share, that of
 * their heaviest run, its length in units; and of each of the two its path, where it begins, its weight and its units.
 * For fit/matches.
 */
#include "beliefs.h"
#include "comparison.h"
#include "lexica.h"
#include "parts.h"

#include <stdio.h>

static void print_side(const DzPassage *passage)
{
    printf("\t%s\t%u\t%.4f\t%u", passage->article->path, passage->span.begin, passage->information, passage->n_units);
}

static void print_pair(const DzScene *scene, const DzPassage *a, const DzPassage *b)
{
    double shared = dz_similarity_of(scene, a, b).shared;
    if (shared <= 0 || a->witness == b->witness)
        return;
    static const char *const names[] = {
        [DZ_SPEAKERS_SAME] = "same",           [DZ_SPEAKERS_KIN] = "kin",
        [DZ_SPEAKERS_UNKNOWN] = "unknown",     [DZ_SPEAKERS_UNLIKE] = "unlike",
        [DZ_SPEAKERS_DIFFERENT] = "different",
    };
    DzRun run = dz_run_of(scene, a, b);
    const char *speakers = names[dz_speakers_compare(scene->speakers, a->quotation, b->quotation)];
    printf("%s\t%.4f\t%.4f\t%u", speakers, shared, run.weight, run.length);
    print_side(a);
    print_side(b);
    printf("\n");
}

static void print_event(const DzEvent *event, const DzLexica *lexica)
{
    dz_mentions_correct(event);
    dz_fragments_correct(event, lexica);
    g_autoptr(DzScene) scene = dz_scene_new(event, lexica, NULL);
    for (guint i = 0; i < scene->quotes->len; i++)
        for (guint k = i + 1; k < scene->quotes->len; k++)
            print_pair(scene, dz_passage_at(scene->quotes, i), dz_passage_at(scene->quotes, k));
}

int main(int argc, char **argv)
{
    DzOptions options;
    dz_options_init(&options);
    options.one_event = TRUE;
    g_autoptr(DzLexica) lexica = dz_lexica_load(&options, NULL);
    g_autoptr(DzComparison) comparison = dz_comparison_new(&options, NULL);
    for (int i = 1; i < argc; i++)
        dz_comparison_add_path(comparison, argv[i]);
    dz_comparison_run(comparison, DZ_STAGE_EVENT);
    for (guint i = 0; i < comparison->events->len; i++)
        print_event(g_ptr_array_index(comparison->events, i), lexica);
    return 0;
}
