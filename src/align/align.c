/* align.c -- the steps of this room, event by event.
 * In:     a comparison with its events.
 * Out:    its matches, statements, indirect reports and figures, numbered.
 * Not here: any rule; see the file of each step.
 */
#include "align.h"

#include "editor.h"
#include "parts.h"
#include "tasks.h"

struct DzAligner {
    DzLexica *lexica;
};

DzAligner *dz_aligner_new(const DzOptions *options, GError **error)
{
    g_autoptr(DzAligner) self = g_new0(DzAligner, 1);
    self->lexica = dz_lexica_load(options, error);
    return self->lexica != NULL ? g_steal_pointer(&self) : NULL;
}

void dz_aligner_free(DzAligner *self)
{
    if (self == NULL)
        return;
    dz_lexica_free(self->lexica);
    g_free(self);
}

static void number_matches(GPtrArray *matches)
{
    for (guint i = 0; i < matches->len; i++)
        ((DzMatch *)g_ptr_array_index(matches, i))->id = i + 1;
}

/* What is found in one event. */
typedef struct {
    GPtrArray *matches;
    GPtrArray *statements;
    GPtrArray *figures;
    GArray *indirect;
} Found;

typedef struct {
    const DzAligner *aligner;
    DzComparison *comparison;
    Found *found; /* of each event */
} Run;

static void align_event(guint index, gpointer user_data)
{
    const Run *run = user_data;
    const DzEvent *event = g_ptr_array_index(run->comparison->events, index);
    Found *found = &run->found[index];
    *found =
        (Found){g_ptr_array_new(), g_ptr_array_new(), g_ptr_array_new(), g_array_new(FALSE, TRUE, sizeof(DzIndirect))};
    if (event->n_articles < 2)
        return;
    dz_mentions_correct(event);
    dz_fragments_correct(event, run->aligner->lexica);
    DzLexica lexica = *run->aligner->lexica;
    lexica.translations = run->comparison->translations;
    g_autoptr(DzScene) scene = dz_scene_new(event, &lexica, run->comparison->corrections);
    g_autoptr(DzIndex) sentences = dz_index_new(scene, scene->sentences);
    dz_reprints_find(scene);
    dz_utterances_find(scene, sentences, found->matches);
    dz_statements_find(scene, sentences, found->statements);
    dz_indirect_find(scene, sentences, found->matches, found->indirect);
    dz_editor_correct_reports(run->comparison->corrections, scene, found->matches, found->indirect);
    dz_omissions_drop_reported(found->matches, found->indirect);
    dz_figures_find(scene, found->figures);
}

static void report_aligned(guint done, guint total, gpointer user_data)
{
    const Run *run = user_data;
    dz_comparison_report_progress(run->comparison, "compare event", done, total);
}

/* Events are compared apart from one another, each by one thread. An editor's corrections are each applied once, by the
 * first event that they fit: then they are taken one by one. */
void dz_aligner_align(const DzAligner *self, DzComparison *comparison)
{
    guint n = comparison->events->len;
    g_autofree Found *found = g_new0(Found, n);
    Run run = {self, comparison, found};
    dz_tasks_run(n, comparison->corrections != NULL ? 1 : comparison->options.threads, align_event, report_aligned,
                 &run);
    for (guint i = 0; i < n; i++) {
        g_ptr_array_extend_and_steal(comparison->matches, found[i].matches);
        g_ptr_array_extend_and_steal(comparison->statements, found[i].statements);
        g_ptr_array_extend_and_steal(comparison->figures, found[i].figures);
        g_array_append_vals(comparison->indirect, found[i].indirect->data, found[i].indirect->len);
        g_array_unref(found[i].indirect);
    }
    number_matches(comparison->matches);
    number_matches(comparison->statements);
    for (guint i = 0; i < comparison->figures->len; i++)
        ((DzFigures *)g_ptr_array_index(comparison->figures, i))->id = i + 1;
}
