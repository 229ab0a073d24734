/* stages.c -- what reading, normalizing and quoting cost, on one thread: `bench_stages FILE...` prints, tab-separated,
 * a line a stage: its name, seconds of processor, milliseconds an article.
 */
#include "normalize.h"
#include "quote.h"
#include "read.h"

#include <time.h>

enum { READ, NORMALIZE, QUOTE, N_STAGES };

typedef struct {
    DzReader *reader;
    DzNormalizer *normalizer;
    DzQuoter *quoter;
    double seconds[N_STAGES];
    guint articles;
} Bench;

/* Adds what was used since `began` to a stage; returns now. */
static clock_t stop(Bench *self, int stage, clock_t began)
{
    clock_t now = clock();
    self->seconds[stage] += (double)(now - began) / CLOCKS_PER_SEC;
    return now;
}

static void run_file(Bench *self, const char *path)
{
    g_autoptr(GPtrArray) articles = g_ptr_array_new_with_free_func((GDestroyNotify)dz_article_free);
    clock_t at = clock();
    dz_reader_read_file(self->reader, path, articles);
    at = stop(self, READ, at);
    for (guint i = 0; i < articles->len; i++) {
        DzArticle *article = g_ptr_array_index(articles, i);
        if (article->skipped != NULL)
            continue;
        gboolean good = dz_normalizer_apply(self->normalizer, article, NULL);
        at = stop(self, NORMALIZE, at);
        if (good)
            dz_quoter_apply(self->quoter, article);
        at = stop(self, QUOTE, at);
        self->articles++;
    }
}

int main(int argc, char **argv)
{
    static const char *const names[N_STAGES] = {"read", "normalize", "quote"};
    DzOptions options;
    dz_options_init(&options);
    Bench self = {
        dz_reader_new(&options, NULL), dz_normalizer_new(&options, NULL), dz_quoter_new(&options, NULL), {0}, 0};
    for (int i = 1; i < argc; i++)
        run_file(&self, argv[i]);
    for (int i = 0; i < N_STAGES; i++)
        g_print("%s\t%.2f\t%.3f\n", names[i], self.seconds[i], 1000 * self.seconds[i] / MAX(self.articles, 1));
    dz_quoter_free(self.quoter);
    dz_normalizer_free(self.normalizer);
    dz_reader_free(self.reader);
    return 0;
}
