/* candidates.c -- what src/quote/data/speakers.tsv is fitted on: `fit_candidates FILE...` prints, tab-separated, a line
 * a candidate: file, where the quotation begins, its words, whether he is the one chosen now, his name (empty: nobody),
 * his clues.
 */
#include "normalize.h"
#include "quote.h"
#include "read.h"
#include "speaker.h"

#include <stdio.h>

typedef struct {
    const char *path;
    DzReader *reader;
    DzNormalizer *normalizer;
    DzQuoter *quoter;
    DzWeights *weights;
} Fit;

static char *text_of(const DzPage *page, DzSpan span)
{
    char *text = dz_page_dup(page, span);
    return g_strdelimit(text, "\t\n\r", ' ');
}

static void print_candidates(const DzPage *page, DzSpan span, const GArray *candidates, gpointer user_data)
{
    const Fit *self = user_data;
    g_autofree char *words = text_of(page, span);
    DzAttribution chosen = dz_speaker_choose(self->weights, candidates);
    for (guint i = 0; i < candidates->len; i++) {
        const DzCandidate *candidate = &g_array_index(candidates, DzCandidate, i);
        g_autofree char *name = text_of(page, candidate->source.name);
        gboolean is_chosen = candidate->source.name.begin == chosen.source.name.begin &&
                             candidate->source.name.end == chosen.source.name.end;
        printf("%s\t%u\t%s\t%d\t%s\t", self->path, span.begin, words, is_chosen, name);
        for (guint clue = 0; clue < DZ_N_CLUES; clue++)
            if ((candidate->clues >> clue & 1) != 0)
                printf("%s ", dz_clue_name((DzClue)clue));
        printf("\n");
    }
}

static void run_file(Fit *self, const char *path)
{
    g_autoptr(GPtrArray) articles = g_ptr_array_new_with_free_func((GDestroyNotify)dz_article_free);
    self->path = path;
    dz_reader_read_file(self->reader, path, articles);
    for (guint i = 0; i < articles->len; i++) {
        DzArticle *article = g_ptr_array_index(articles, i);
        if (article->skipped == NULL && dz_normalizer_apply(self->normalizer, article, NULL))
            dz_quoter_apply_watched(self->quoter, article, print_candidates, self);
    }
}

int main(int argc, char **argv)
{
    DzOptions options;
    dz_options_init(&options);
    Fit self = {NULL, dz_reader_new(&options, NULL), dz_normalizer_new(&options, NULL), dz_quoter_new(&options, NULL),
                dz_speaker_weights_new(&options, NULL)};
    for (int i = 1; i < argc; i++)
        run_file(&self, argv[i]);
    g_free(self.weights);
    dz_quoter_free(self.quoter);
    dz_normalizer_free(self.normalizer);
    dz_reader_free(self.reader);
    return 0;
}
