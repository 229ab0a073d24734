/* view_solo.c -- see view_solo.h.
 * In:     what was found alike in the articles of one event, whether or not it makes a row.
 * Out:    for each outlet, its quotations and sentences that touch nothing of it and that no other outlet tells, and
 *         the share of its text that others have; articles of which they have next to nothing.
 */
#include "view_solo.h"

#include "characters.h"
#include "view_excuse.h"
#include "view_printed.h"

#include <string.h>

/* Shorter quotations and sentences say too little to be missed. */
#define SHORTEST_SOLO 8
/* Longer ones that others tell in nearly the same words were matched; a short one may stand in a long sentence. */
#define LONGEST_TOLD 40
/* A sentence nearer to no other of its row has a word of theirs, or two: of 25 quotations in such sentences, read in 78
 * events, 24 stood in no other outlet. */
#define BESIDE 0.18

/* Whose the text is at a code point; it only ever becomes a later one of these. */
typedef enum {
    NARRATED, /* this outlet's, as far as is known, in the reporter's words */
    QUOTED,   /* the same, in somebody's */
    SHARED,   /* another outlet has it */
    ALONE,    /* in a passage that no other outlet tells */
} Holder;

typedef struct {
    DzView *view;
    const DzArticle *article;
    guint8 *holders;  /* Holder, of each code point of the article */
    GArray *passages; /* DzSolo: what could stand in it alone, quotations before sentences */
} Piece;

static void hold(const Piece *self, DzSpan span, Holder holder)
{
    memset(self->holders + span.begin, (int)holder, dz_span_length(span));
}

/* Whether nothing is decided of any of it. */
static gboolean is_open(const Piece *self, DzSpan span)
{
    for (guint32 at = span.begin; at < span.end; at++)
        if (self->holders[at] >= SHARED)
            return FALSE;
    return TRUE;
}

/* Somebody's words, not within others. */
static gboolean is_whole_quotation(const DzQuotation *quotation)
{
    return quotation->kind != DZ_QUOTATION_MENTION && quotation->parent == NULL &&
           dz_span_length(quotation->span) >= SHORTEST_SOLO;
}

/* A sentence that a feed breaks off: how it goes on elsewhere nobody can compare. */
static gboolean is_stump(const DzArticle *article, DzSpan span)
{
    return span.end == dz_article_broken_off(article).end;
}

/* A heading only sums up what the text below it says. */
static gboolean states(const DzArticle *article, const DzSentence *sentence)
{
    return g_array_index(article->blocks, DzBlock, sentence->block).role != DZ_ROLE_HEADING &&
           dz_span_length(sentence->span) >= SHORTEST_SOLO && !is_stump(article, sentence->span);
}

static void find_passages(const Piece *self)
{
    const DzArticle *article = self->article;
    for (guint i = 0; i < article->quotations->len; i++) {
        const DzQuotation *quotation = g_ptr_array_index(article->quotations, i);
        DzSolo passage = {article, quotation->span, quotation, 0};
        if (!is_whole_quotation(quotation))
            continue;
        g_array_append_val(self->passages, passage);
        hold(self, quotation->span, QUOTED);
    }
    for (guint i = 0; i < article->sentences->len; i++) {
        const DzSentence *sentence = &g_array_index(article->sentences, DzSentence, i);
        DzSolo passage = {article, sentence->span, NULL, 0};
        if (states(article, sentence))
            g_array_append_val(self->passages, passage);
    }
}

static gboolean is_in_two_languages(const DzMatch *match)
{
    for (guint32 i = 1; i < match->n_readings; i++)
        if (dz_article_is_english(match->readings[i].article) != dz_article_is_english(match->readings[0].article))
            return TRUE;
    return FALSE;
}

/* How near each reading comes to any of another outlet, 0 to 1. Free with g_free(). */
static double *nearness_of(const DzMatch *match)
{
    double *near = g_new0(double, match->n_readings + 1);
    for (guint32 i = 0; i < match->n_pairs; i++) {
        const DzComparedPair *pair = &match->pairs[i];
        if (dz_articles_are_of_one_outlet(match->readings[pair->a].article, match->readings[pair->b].article))
            continue;
        near[pair->a] = MAX(near[pair->a], pair->similarity);
        near[pair->b] = MAX(near[pair->b], pair->similarity);
    }
    return near;
}

static void share_narration(const Piece *self, DzSpan span)
{
    for (guint32 at = span.begin; at < span.end; at++)
        if (self->holders[at] == NARRATED)
            self->holders[at] = SHARED;
}

/* What a sentence quotes that has too little in common with the others of its row is not among it. */
static void share_row(GHashTable *pieces, const DzMatch *match)
{
    g_autofree double *near = nearness_of(match);
    gboolean one_language = match->kind == DZ_MATCH_STATEMENT && !is_in_two_languages(match);
    for (guint32 i = 0; i < match->n_readings; i++) {
        const Piece *piece = g_hash_table_lookup(pieces, match->readings[i].article);
        if (one_language && near[i] < BESIDE)
            share_narration(piece, match->readings[i].span);
        else
            hold(piece, match->readings[i].span, SHARED);
    }
}

static void share_rows(const DzView *self, GHashTable *pieces, const GPtrArray *matches)
{
    for (guint i = 0; i < matches->len; i++) {
        const DzMatch *match = g_ptr_array_index(matches, i);
        if (match->event == self->event)
            share_row(pieces, match);
    }
}

/* A report and what it reports, unless both are of one outlet. */
static void share_reports(GHashTable *pieces, const GArray *indirect)
{
    for (guint i = 0; i < indirect->len; i++) {
        const DzIndirect *report = &g_array_index(indirect, DzIndirect, i);
        const Piece *reporting = g_hash_table_lookup(pieces, report->article);
        const Piece *quoting = g_hash_table_lookup(pieces, report->quotation->article);
        if (dz_articles_are_of_one_outlet(report->article, report->quotation->article))
            continue;
        if (quoting != NULL)
            hold(quoting, report->quotation->span, SHARED);
        if (reporting != NULL && reporting != quoting)
            hold(reporting, report->span, SHARED);
    }
}

static gboolean is_told_elsewhere(const DzView *self, const DzSolo *passage)
{
    return dz_span_length(passage->span) <= LONGEST_TOLD ? dz_others_tell(self, passage->article, passage->span)
                                                         : dz_others_print(self, passage->article, passage->span);
}

/* What no row has, since it is too short or too common to be matched, may yet be told by others. */
static void share_told(const Piece *self)
{
    for (guint i = 0; i < self->passages->len; i++) {
        const DzSolo *passage = &g_array_index(self->passages, DzSolo, i);
        if (is_open(self, passage->span) && is_told_elsewhere(self->view, passage))
            hold(self, passage->span, SHARED);
    }
}

/* Two numbers outweigh one name: what can be checked comes first. */
static guint weigh(const DzArticle *article, DzSpan span)
{
    guint weight = 0;
    for (guint32 at = span.begin; at < span.end; at++)
        weight +=
            g_unichar_isdigit(article->text[at]) && (at == span.begin || !g_unichar_isdigit(article->text[at - 1]));
    for (guint i = 0; i < article->terms->len; i++)
        weight += dz_span_contains(span, g_array_index(article->terms, DzTerm, i).original) ? 1 : 0;
    return weight;
}

/* A sentence that others may tell in several is no row, and nobody's alone. */
static gboolean may_be_told(const DzView *self, const DzSolo *passage)
{
    return passage->quotation == NULL && dz_others_spread(self, passage->article, passage->span);
}

static void add_solo(const Piece *self, DzColumn *column)
{
    for (guint i = 0; i < self->passages->len; i++) {
        DzSolo *passage = &g_array_index(self->passages, DzSolo, i);
        if (!is_open(self, passage->span) || may_be_told(self->view, passage))
            continue;
        hold(self, passage->span, ALONE);
        passage->weight = weigh(self->article, passage->span);
        g_ptr_array_add(column->solo, g_memdup2(passage, sizeof *passage));
    }
}

/* Of a stretch of its plain text, what others have, and how long it is without blanks. */
typedef struct {
    guint32 shared;
    guint32 length;
} Extent;

static Extent extent_of(const Piece *self, DzSpan span)
{
    Extent extent = {0, 0};
    for (guint32 at = span.begin; at < span.end; at++) {
        if (dz_is_blank(self->article->text[at]))
            continue;
        extent.length++;
        extent.shared += self->holders[at] == SHARED ? 1 : 0;
    }
    return extent;
}

static gboolean is_below(Extent extent, guint percent)
{
    return 100 * extent.shared < percent * extent.length;
}

/* A news report begins with what others tell, too; of who does so, less must be shared. Of 14 articles of 42 events
 * that are own pieces by this 11 are interviews, opinions, analyses or features, three reports of what others do not
 * tell. */
#define OWN_WORDS 600
#define OWN_SHARED 20
#define OWN_SHARED_BEHIND_LEAD 10
#define OWN_LEAD_SHARED 50

static gboolean is_own_piece(const DzArticle *article, Extent whole, Extent lead)
{
    guint most = is_below(lead, OWN_LEAD_SHARED) ? OWN_SHARED : OWN_SHARED_BEHIND_LEAD;
    return is_below(whole, most) && dz_article_words(article) >= OWN_WORDS;
}

static void count_shared(const Piece *self, DzColumn *column)
{
    Extent whole = {0, 0};
    Extent lead = {0, 0};
    for (guint i = 0; i < self->article->blocks->len; i++) {
        const DzBlock *block = &g_array_index(self->article->blocks, DzBlock, i);
        if (!dz_role_is_content(block->role))
            continue;
        Extent extent = extent_of(self, block->span);
        whole = (Extent){whole.shared + extent.shared, whole.length + extent.length};
        if (lead.length == 0 && block->role == DZ_ROLE_PARAGRAPH)
            lead = extent;
    }
    column->words += dz_article_words(self->article);
    column->length += whole.length;
    column->shared += whole.shared;
    if (self->view->columns->len > 1 && !dz_article_is_foreign(self->article) &&
        is_own_piece(self->article, whole, lead))
        g_hash_table_add(self->view->own, (gpointer)(guintptr)self->article);
}

static void free_piece(gpointer data)
{
    Piece *piece = data;
    g_free(piece->holders);
    g_array_unref(piece->passages);
    g_free(piece);
}

/* const DzArticle * -> Piece *, of all articles of the event. */
static GHashTable *pieces_of(DzView *view)
{
    GHashTable *pieces = g_hash_table_new_full(NULL, NULL, NULL, free_piece);
    for (guint32 i = 0; i < view->event->n_articles; i++) {
        const DzArticle *article = view->event->articles[i];
        Piece *piece = g_new(Piece, 1);
        *piece = (Piece){view, article, g_new0(guint8, article->length + 1), g_array_new(FALSE, FALSE, sizeof(DzSolo))};
        find_passages(piece);
        g_hash_table_insert(pieces, (gpointer)(guintptr)article, piece);
    }
    return pieces;
}

static void read_piece(const Piece *piece, DzColumn *column)
{
    share_told(piece);
    if (piece->view->columns->len > 1 && !dz_article_is_foreign(piece->article))
        add_solo(piece, column);
    count_shared(piece, column);
}

/* What an outlet prints in two articles, it has once. */
static void set_repeats_apart(DzColumn *column)
{
    g_autoptr(GHashTable) told = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (guint i = 0; i < column->solo->len;) {
        const DzSolo *solo = g_ptr_array_index(column->solo, i);
        if (g_hash_table_add(told, dz_words_dup(solo->article, solo->span)))
            i++;
        else
            g_ptr_array_add(column->repeated, g_ptr_array_steal_index(column->solo, i));
    }
}

void dz_view_find_solo(DzView *self)
{
    g_autoptr(GHashTable) pieces = pieces_of(self);
    share_rows(self, pieces, self->comparison->statements);
    share_rows(self, pieces, self->comparison->matches);
    share_reports(pieces, self->comparison->indirect);
    for (guint i = 0; i < self->columns->len; i++) {
        DzColumn *column = g_ptr_array_index(self->columns, i);
        for (guint k = 0; k < column->articles->len; k++)
            read_piece(g_hash_table_lookup(pieces, g_ptr_array_index(column->articles, k)), column);
        set_repeats_apart(column);
    }
}

const DzSolo *dz_column_weightiest(const DzView *self, const DzColumn *column)
{
    const DzSolo *best = NULL;
    for (guint i = 0; i < column->solo->len; i++) {
        const DzSolo *solo = g_ptr_array_index(column->solo, i);
        if ((best == NULL || solo->weight > best->weight) && !dz_view_is_own_piece(self, solo->article) &&
            !dz_others_come_near(self, solo->article, solo->span))
            best = solo;
    }
    return best;
}
