/* reprints.c -- which articles of an event are one text that several outlets print.
 * In:     the sentences of an event, as sequences of units.
 * Out:    same_text of its articles.
 * Knows:  that a client of an agency cuts, adds and renames, but prints what it keeps word for word, while reports in
 *         words of their own share names and official phrases, hardly ten words running. A report is of one text with
 *         the first that most of it stands in, so that a hundred copies are not compared with each other. How a
 *         source is credited.
 */
#include "form.h"
#include "parts.h"
#include "weights.h"

#include <string.h>

/* A run of units that stands in one of the articles looked for later. */
typedef struct {
    guint32 witness;
    guint32 next; /* index + 1 of another place of the run in `runs`; 0: none */
} Run;

typedef struct {
    const DzScene *scene;
    GArray **units;    /* guint32, by witness: all of its sentences one behind the other */
    GArray *runs;      /* Run */
    GHashTable *first; /* hash of a run -> index + 1 in `runs` */
    guint32 *covered;  /* by witness: how many units of the article in hand stand there */
    guint32 *until;    /* and where the last of them ends */
} Search;

static DzArticle *article_of(const Search *self, guint32 witness)
{
    return (DzArticle *)(guintptr)self->scene->event->articles[witness];
}

static void gather_units(Search *self)
{
    for (guint32 i = 0; i < self->scene->event->n_articles; i++)
        self->units[i] = g_array_new(FALSE, FALSE, sizeof(guint32));
    for (guint i = 0; i < self->scene->sentences->len; i++) {
        const DzPassage *sentence = dz_passage_at(self->scene->sentences, i);
        g_array_append_vals(self->units[sentence->witness], dz_passage_units(self->scene, sentence), sentence->n_units);
    }
}

static gpointer hash_of_run(const guint32 *units)
{
    guint64 hash = 0;
    for (guint i = 0; i < REPRINT_RUN; i++)
        hash = hash * G_GUINT64_CONSTANT(1099511628211) + units[i] + 1;
    return GSIZE_TO_POINTER(hash);
}

static guint32 count_runs(const Search *self, guint32 witness)
{
    guint32 n = self->units[witness]->len;
    return n >= REPRINT_RUN ? n - REPRINT_RUN + 1 : 0;
}

static gpointer run_at(const Search *self, guint32 witness, guint32 at)
{
    return hash_of_run(&g_array_index(self->units[witness], guint32, at));
}

/* A phrase of many articles is nobody's text, and would be followed to all of them. */
static guint32 count_places(const Search *self, guint32 index)
{
    guint32 n = 0;
    for (; index != 0; index = g_array_index(self->runs, Run, index - 1).next)
        n++;
    return n;
}

static void keep_runs(Search *self, guint32 witness)
{
    for (guint32 at = 0; at < count_runs(self, witness); at++) {
        gpointer hash = run_at(self, witness, at);
        guint32 index = GPOINTER_TO_UINT(g_hash_table_lookup(self->first, hash));
        if (count_places(self, index) >= REPRINT_PLACES)
            continue;
        Run run = {witness, index};
        g_array_append_val(self->runs, run);
        g_hash_table_insert(self->first, hash, GUINT_TO_POINTER(self->runs->len));
    }
}

static void cover(Search *self, guint32 witness, guint32 at)
{
    self->covered[witness] += at + REPRINT_RUN - MAX(at, self->until[witness]);
    self->until[witness] = at + REPRINT_RUN;
}

/* How much of an article stands in each of those kept. */
static void find_covered(Search *self, guint32 witness)
{
    guint32 n = self->scene->event->n_articles;
    memset(self->covered, 0, n * sizeof *self->covered);
    memset(self->until, 0, n * sizeof *self->until);
    for (guint32 at = 0; at < count_runs(self, witness); at++) {
        guint32 index = GPOINTER_TO_UINT(g_hash_table_lookup(self->first, run_at(self, witness, at)));
        for (; index != 0; index = g_array_index(self->runs, Run, index - 1).next)
            cover(self, g_array_index(self->runs, Run, index - 1).witness, at);
    }
}

static gboolean is_candidate(const Search *self, guint32 witness, guint32 other)
{
    return self->covered[other] > 0 &&
           !dz_articles_are_of_one_outlet(article_of(self, witness), article_of(self, other));
}

/* -- Who has it from whom ------------------------------------------------------------------------------------------ */

static gboolean stands_before(const DzArticle *article, guint32 at, const char *words)
{
    guint32 length = (guint32)g_utf8_strlen(words, -1);
    DzSpan before = {at - MIN(at, length), at};
    return dz_span_length(before) == length && dz_points_find(article->text, before, words).end == at;
}

/* Whether a name at a place is that of the source: 據東社報道, 引述東社, or a dateline, （東社臨灣二日電）. */
static gboolean is_credit(const DzArticle *article, guint32 at)
{
    static const char *const credits[] = {"据", "據", "引述", "援引", "引用"};
    for (gsize i = 0; i < G_N_ELEMENTS(credits); i++)
        if (stands_before(article, at, credits[i]))
            return TRUE;
    return (at == 1 || (at > 1 && article->text[at - 2] == '\n')) &&
           (stands_before(article, at, "（") || stands_before(article, at, "("));
}

/* The name of a source in common form, if one of the two articles prints it. */
static char *dup_common_name(const DzArticle *article, const DzArticle *source)
{
    const DzArticle *const both[] = {source, article};
    for (gsize i = 0; i < G_N_ELEMENTS(both); i++) {
        DzSpan printed = dz_points_find(both[i]->text, (DzSpan){0, both[i]->length}, source->outlet);
        if (printed.begin < printed.end)
            return dz_article_dup_common(both[i], printed);
    }
    return NULL;
}

static gboolean credits(const DzArticle *article, const DzArticle *source)
{
    g_autofree char *name = source->outlet != NULL ? dup_common_name(article, source) : NULL;
    if (name == NULL)
        return FALSE;
    DzSpan all = {0, article->common_length};
    DzSpan found = dz_points_find(article->common, all, name);
    while (found.begin < found.end && !is_credit(article, dz_form_to_original(article, found).begin))
        found = dz_points_find(article->common, (DzSpan){found.end, all.end}, name);
    return found.begin < found.end;
}

/* Who credits the other has it from there. Where neither does the later has it from the earlier, if both moments are
 * known. */
static gboolean is_from(const DzArticle *article, const DzArticle *source)
{
    gint64 at = 0;
    gint64 before = 0;
    gboolean crediting = credits(article, source);
    if (crediting != credits(source, article))
        return crediting;
    return dz_article_get_moment(article, &at) && dz_article_get_moment(source, &before) && before < at;
}

/* -- Which is of which text ---------------------------------------------------------------------------------------- */

static void tie(DzArticle *article, DzArticle *other, double share)
{
    article->same_text = other;
    article->same_text_share = share;
    article->same_text_from = is_from(article, other);
}

/* How much of an article before stands in this one. */
static double share_of_other(const Search *self, guint32 other)
{
    return MIN(1, (double)self->covered[other] / MAX(1, self->units[other]->len));
}

/* Of the articles before, the one that most of this one stands in; the other way round if that one has it from here. */
static void find_original(Search *self, guint32 witness)
{
    double most = 0;
    guint32 found = witness;
    for (guint32 other = 0; other < witness; other++) {
        double share = (double)self->covered[other] / self->units[witness]->len;
        if (is_candidate(self, witness, other) && share >= REPRINTED && share > most + 1e-9) {
            found = other;
            most = share;
        }
    }
    if (found == witness)
        return;
    DzArticle *article = article_of(self, witness);
    DzArticle *original = article_of(self, found);
    double back = share_of_other(self, found);
    if (back >= REPRINTED && original->same_text == NULL && is_from(original, article))
        tie(original, article, back);
    else
        tie(article, original, most);
}

/* Articles before that stand in this longer one, which is of no text with any of them. */
static void find_excerpts(Search *self, guint32 witness)
{
    for (guint32 other = 0; other < witness; other++) {
        DzArticle *excerpt = article_of(self, other);
        double share = share_of_other(self, other);
        if (is_candidate(self, witness, other) && share >= REPRINTED && excerpt->same_text == NULL)
            tie(excerpt, article_of(self, witness), share);
    }
}

static void place_article(Search *self, guint32 witness)
{
    if (self->units[witness]->len < REPRINT_UNITS)
        return;
    find_covered(self, witness);
    find_original(self, witness);
    if (article_of(self, witness)->same_text != NULL)
        return;
    find_excerpts(self, witness);
    keep_runs(self, witness);
}

void dz_reprints_find(const DzScene *scene)
{
    guint32 n = scene->event->n_articles;
    Search self = {scene,
                   g_new0(GArray *, n),
                   g_array_new(FALSE, FALSE, sizeof(Run)),
                   g_hash_table_new(NULL, NULL),
                   g_new0(guint32, n),
                   g_new0(guint32, n)};
    gather_units(&self);
    for (guint32 i = 0; i < n; i++)
        place_article(&self, i);
    for (guint32 i = 0; i < n; i++)
        g_array_unref(self.units[i]);
    g_free(self.units);
    g_array_unref(self.runs);
    g_hash_table_unref(self.first);
    g_free(self.covered);
    g_free(self.until);
}
