/* pipeline.c -- calls the stages in their order, on threads. No rules of its own.
 * In:     paths and bytes that were added.
 * Out:    the comparison, filled.
 *
 * One file is one task: read, normalized and quoted by one thread, since each article is independent of the others
 * until events are looked for. The order of the result comes from sorting.
 */
#include "align.h"
#include "comparison.h"
#include "corrections_file.h"
#include "corrections_quotations.h"
#include "data.h"
#include "finder.h"
#include "normalize.h"
#include "outlets.h"
#include "quote.h"
#include "read.h"
#include "tasks.h"
#include "translations.h"

#include <string.h>

typedef struct {
    char *path;
    GBytes *bytes; /* NULL: read the file at `path` */
} Input;

typedef struct {
    DzReader *reader;
    DzNormalizer *normalizer;
    DzQuoter *quoter;
    DzEventFinder *finder;
    DzAligner *aligner;
    DzTranslations *translations; /* loaded when they are needed, for it takes as long as all the rest */
    GPtrArray *inputs;            /* Input * */
    gboolean ran;
} Stages;

typedef struct {
    DzComparison *comparison;
    DzStage until;
    GPtrArray **read; /* of each input: its articles */
} Run;

static void free_input(gpointer data)
{
    Input *input = data;
    g_free(input->path);
    g_clear_pointer(&input->bytes, g_bytes_unref);
    g_free(input);
}

static void free_stages(Stages *stages)
{
    g_clear_pointer(&stages->reader, dz_reader_free);
    g_clear_pointer(&stages->normalizer, dz_normalizer_free);
    g_clear_pointer(&stages->quoter, dz_quoter_free);
    g_clear_pointer(&stages->finder, dz_event_finder_free);
    g_clear_pointer(&stages->aligner, dz_aligner_free);
    g_clear_pointer(&stages->translations, dz_translations_free);
    g_ptr_array_unref(stages->inputs);
    g_free(stages);
}

/* Articles in Chinese alone need no translations. A file of the user's own is read in any case, so that
 * he hears of a mistake in it. */
static gboolean load_own_translations(Stages *stages, const DzOptions *options, GError **error)
{
    return options->data_dir == NULL || (stages->translations = dz_translations_load(options, error)) != NULL;
}

static gboolean load(Stages *stages, const DzOptions *options, GError **error)
{
    return dz_data_dir_check(options, error) && (stages->reader = dz_reader_new(options, error)) != NULL &&
           (stages->normalizer = dz_normalizer_new(options, error)) != NULL &&
           (stages->quoter = dz_quoter_new(options, error)) != NULL &&
           (stages->finder = dz_event_finder_new(options, error)) != NULL &&
           (stages->aligner = dz_aligner_new(options, error)) != NULL && load_own_translations(stages, options, error);
}

/* So that words copied from a page in another script are found. Words that OpenCC refuses stand as they are printed. */
static void fold_words(DzComparison *self)
{
    const Stages *stages = self->stages;
    for (guint i = 0; i < self->corrections->list->len; i++) {
        const DzCorrection *correction = g_ptr_array_index(self->corrections->list, i);
        for (guint k = 0; k < correction->places->len; k++) {
            DzCorrectedPlace *place = g_ptr_array_index(correction->places, k);
            if (place->words != NULL)
                place->folded = dz_normalizer_fold(stages->normalizer, place->words, NULL);
        }
    }
}

static gboolean load_corrections(DzComparison *self, GError **error)
{
    const char *path = self->options.corrections;
    if (path == NULL)
        return TRUE;
    if ((self->corrections = dz_corrections_read(path, error)) == NULL)
        return FALSE;
    fold_words(self);
    return TRUE;
}

DzComparison *dz_comparison_new(const DzOptions *options, GError **error)
{
    g_autoptr(DzComparison) self = g_new0(DzComparison, 1);
    if (options != NULL)
        self->options = *options;
    else
        dz_options_init(&self->options);
    self->articles = g_ptr_array_new_with_free_func((GDestroyNotify)dz_article_free);
    self->notes = g_ptr_array_new_null_terminated(1, g_free, TRUE);
    self->events = g_ptr_array_new_with_free_func((GDestroyNotify)dz_event_free);
    self->matches = g_ptr_array_new_with_free_func((GDestroyNotify)dz_match_free);
    self->statements = g_ptr_array_new_with_free_func((GDestroyNotify)dz_match_free);
    self->figures = g_ptr_array_new_with_free_func((GDestroyNotify)dz_figures_free);
    self->indirect = g_array_new(FALSE, TRUE, sizeof(DzIndirect));
    Stages *stages = g_new0(Stages, 1);
    stages->inputs = g_ptr_array_new_with_free_func(free_input);
    self->stages = stages;
    return load(stages, &self->options, error) && load_corrections(self, error) ? g_steal_pointer(&self) : NULL;
}

void dz_comparison_free(DzComparison *self)
{
    if (self == NULL)
        return;
    free_stages(self->stages);
    g_ptr_array_unref(self->notes);
    g_clear_pointer(&self->corrections, dz_corrections_free);
    g_ptr_array_unref(self->matches);
    g_ptr_array_unref(self->statements);
    g_ptr_array_unref(self->figures);
    g_array_unref(self->indirect);
    g_ptr_array_unref(self->events);
    g_ptr_array_unref(self->articles);
    g_free(self);
}

static void add_input(DzComparison *self, const char *path, GBytes *bytes)
{
    Stages *stages = self->stages;
    Input *input = g_new0(Input, 1);
    input->path = g_strdup(path);
    input->bytes = bytes;
    g_ptr_array_add(stages->inputs, input);
}

void dz_comparison_add_bytes(DzComparison *self, const char *name, const void *bytes, gsize length)
{
    add_input(self, name, g_bytes_new(bytes, length));
}

void dz_comparison_add_path(DzComparison *self, const char *path)
{
    g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func(g_free);
    dz_reader_list(path, files, self->articles);
    for (guint i = 0; i < files->len; i++)
        add_input(self, g_ptr_array_index(files, i), NULL);
}

static void prepare(const Run *run, DzArticle *article)
{
    const Stages *stages = run->comparison->stages;
    g_autoptr(GError) error = NULL;
    if (article->skipped != NULL || run->until < DZ_STAGE_QUOTE)
        return;
    if (!dz_normalizer_apply(stages->normalizer, article, &error) ||
        !dz_normalizer_apply_title(stages->normalizer, article, &error) ||
        (run->comparison->options.display_forms && !dz_normalizer_apply_display(stages->normalizer, article, &error)))
        dz_article_skip(article, error->message);
    else
        dz_quoter_apply(stages->quoter, article);
}

static void read_input(guint index, gpointer user_data)
{
    Run *run = user_data;
    const Stages *stages = run->comparison->stages;
    const Input *input = g_ptr_array_index(stages->inputs, index);
    GPtrArray *articles = run->read[index] = g_ptr_array_new();
    if (input->bytes != NULL)
        dz_reader_read_bytes(stages->reader, input->path, input->bytes, articles);
    else
        dz_reader_read_file(stages->reader, input->path, articles);
    for (guint i = 0; i < articles->len; i++) {
        DzArticle *article = g_ptr_array_index(articles, i);
        article->part = i;
        prepare(run, article);
    }
}

static void report_read(guint done, guint total, gpointer user_data)
{
    const Run *run = user_data;
    dz_comparison_report_progress(run->comparison, "read", done, total);
}

static void read_inputs(DzComparison *self, DzStage until)
{
    const Stages *stages = self->stages;
    guint n = stages->inputs->len;
    g_autofree GPtrArray **read = g_new0(GPtrArray *, n);
    Run run = {.comparison = self, .until = until, .read = read};
    dz_tasks_run(n, self->options.threads, read_input, report_read, &run);
    for (guint i = 0; i < n; i++)
        g_ptr_array_extend_and_steal(self->articles, read[i]);
}

static gint compare_articles(gconstpointer a, gconstpointer b)
{
    const DzArticle *x = *(const DzArticle *const *)a;
    const DzArticle *y = *(const DzArticle *const *)b;
    gint64 when_x = G_MAXINT64;
    gint64 when_y = G_MAXINT64;
    dz_article_get_time(x, &when_x);
    dz_article_get_time(y, &when_y);
    if (when_x != when_y)
        return when_x < when_y ? -1 : 1;
    int order = strcmp(x->path, y->path);
    return order != 0 ? order : (x->part > y->part) - (x->part < y->part);
}

static void number_everything(DzComparison *self)
{
    guint32 quotations = 0;
    for (guint i = 0; i < self->articles->len; i++) {
        DzArticle *article = g_ptr_array_index(self->articles, i);
        article->id = i + 1;
        for (guint k = 0; k < article->quotations->len; k++)
            ((DzQuotation *)g_ptr_array_index(article->quotations, k))->id = ++quotations;
    }
}

static void choose_translations(DzComparison *self)
{
    Stages *stages = self->stages;
    gboolean english = FALSE;
    for (guint i = 0; i < self->articles->len; i++)
        english = english || dz_article_is_english(g_ptr_array_index(self->articles, i));
    if (!english)
        return;
    if (stages->translations == NULL)
        stages->translations = dz_translations_load(&self->options, NULL); /* those built in are good */
    self->translations = stages->translations;
}

void dz_comparison_run(DzComparison *self, DzStage until)
{
    Stages *stages = self->stages;
    g_return_if_fail(!stages->ran);
    stages->ran = TRUE;
    read_inputs(self, until);
    dz_outlets_note_unused(&self->options, self->articles, self->notes);
    g_ptr_array_sort(self->articles, compare_articles);
    dz_reader_mark_duplicates(self->articles);
    number_everything(self);
    dz_corrections_correct_quotations(self->corrections, self->articles);
    if (until >= DZ_STAGE_EVENT) {
        choose_translations(self);
        dz_comparison_report_progress(self, "group by event", 0, 0);
        dz_event_finder_find(stages->finder, self);
    }
    for (guint i = 0; until >= DZ_STAGE_ALIGN && i < self->events->len; i++)
        dz_normalizer_apply_event(stages->normalizer, g_ptr_array_index(self->events, i));
    if (until >= DZ_STAGE_ALIGN)
        dz_aligner_align(stages->aligner, self);
    dz_corrections_note_stale(self, until);
}
