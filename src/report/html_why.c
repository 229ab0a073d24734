/* html_why.c -- why articles are taken as one event, and readings as one utterance or fact.
 * In:     the evidence of an event's memberships and of a match.
 * Out:    for an event the words that its articles share, and a line an article; for a match a list.
 *
 * Evidence of one kind stands together, so that an editor reads "shared name" once and then the names. Shares are given
 * in per cent; the weights of words only tell which is rarer, and order them.
 */
#include "html.h"

/* -- Of an event --------------------------------------------------------------------------------------------------- */

/* Words that one of the articles prints, marked with their place there. */
static void write_words(const DzPage *page, const DzArticle *const *articles, guint32 n, const char *words)
{
    for (guint32 i = 0; i < n; i++) {
        DzSpan span = dz_points_find(articles[i]->text, (DzSpan){0, articles[i]->length}, words);
        if (span.begin == span.end)
            continue;
        dz_page_words(page, "span", articles[i], span);
        return;
    }
    g_autofree char *shown = dz_page_shown_dup(page, words);
    dz_html_leaf(page->out, "span", shown, NULL);
}

static void write_terms(const DzPage *page, const DzEvent *event)
{
    dz_html_open(page->out, "p", "class", "terms", NULL);
    dz_page_say(page, "overview.terms");
    for (guint32 i = 0; i < event->n_terms; i++) {
        dz_html_text(page->out, i == 0 ? " " : " · ");
        write_words(page, event->articles, event->n_articles, event->terms[i]);
    }
    dz_html_close(page->out);
}

static const char *words_for(const DzPage *page, const char *what)
{
    g_autofree char *key = g_strconcat("evidence.", what, NULL);
    const char *words = dz_strings_find(page->words, key);
    return words != NULL ? words : what;
}

/* "0.43", and below it its parts: "whole text 0.20 · title and lead 0.17 · title 0.06 · days from the others 0.6". */
static void write_likeness(const DzPage *page, const DzMembership *member)
{
    const char *between = "";
    dz_html_open(page->out, "td", "class", "number", NULL);
    dz_html_textf(page->out, "%.2f", member->score);
    dz_html_open(page->out, "small", NULL);
    for (guint32 i = 0; i < member->n_evidence; i++) {
        const DzEvidence *part = &member->evidence[i];
        if (part->text != NULL)
            continue;
        dz_html_textf(page->out, "%s%s %.2f", between, words_for(page, part->what), part->weight);
        between = " · ";
    }
    dz_html_close(page->out);
    dz_html_close(page->out);
}

static void write_shared(const DzPage *page, const DzArticle *article, const DzMembership *member)
{
    const char *between = "";
    dz_html_open(page->out, "td", NULL);
    for (guint32 i = 0; i < member->n_evidence; i++) {
        if (member->evidence[i].text == NULL)
            continue;
        dz_html_text(page->out, between);
        write_words(page, &article, 1, member->evidence[i].text);
        between = " · ";
    }
    dz_html_close(page->out);
}

static void write_member(const DzPage *page, const DzView *view, guint32 index)
{
    const DzArticle *article = view->event->articles[index];
    const DzMembership *member = &view->event->members[index];
    dz_html_open(page->out, "tr", NULL);
    dz_html_open(page->out, "th", "scope", "row", NULL);
    dz_page_outlet(page, view, dz_view_column_of(view, article));
    dz_html_open(page->out, "small", NULL);
    dz_page_title(page, article);
    dz_html_close(page->out);
    dz_html_close(page->out);
    write_shared(page, article, member);
    write_likeness(page, member);
    dz_html_close(page->out);
}

void dz_page_why_event(const DzPage *page, const DzView *view)
{
    static const char *const heads[] = {"overview.outlet", "why.shared", "why.likeness"};
    const DzEvent *event = view->event;
    if (event->n_articles < 2)
        return;
    if (event->n_terms > 0)
        write_terms(page, event);
    dz_html_open(page->out, "details", "class", "why", NULL);
    dz_page_say_in(page, "summary", NULL, "why.event");
    dz_page_say_in(page, "p", NULL, "why.event-lead");
    dz_page_open_table(page, "members", "why.event", heads, G_N_ELEMENTS(heads));
    for (guint32 i = 0; i < event->n_articles; i++)
        write_member(page, view, i);
    dz_page_close_table(page);
    dz_html_close(page->out);
}

/* -- Of a match ---------------------------------------------------------------------------------------------------- */

/* Whether the weight is a share: of characters, or of readings. That of words is their rarity. */
static gboolean is_share(const char *what)
{
    return !g_str_equal(what, "words in common") && !g_str_equal(what, "rare term");
}

/* Per cent, the sign on the line of its number. */
static void write_share(const DzPage *page, double share)
{
    dz_html_textf(page->out, " %.0f\302\240%%", 100 * share);
}

/* One item for all evidence of a kind, which stands together. Returns the index after it. */
static guint32 write_kind(const DzPage *page, const DzMatch *match, guint32 first)
{
    const char *what = match->evidence[first].what;
    guint32 i = first;
    dz_html_open(page->out, "li", NULL);
    dz_html_text(page->out, words_for(page, what));
    for (; i < match->n_evidence && g_str_equal(match->evidence[i].what, what); i++) {
        const DzEvidence *evidence = &match->evidence[i];
        if (evidence->text != NULL) {
            g_autofree char *words = dz_page_shown_dup(page, evidence->text);
            dz_html_text(page->out, " ");
            dz_html_leaf(page->out, "q", words, NULL);
        }
        if (is_share(what))
            write_share(page, evidence->weight);
    }
    dz_html_close(page->out);
    return i;
}

/* Of a match of more pairs, only the score is given: the list would be longer than the row. */
#define MOST_PAIRS_LISTED 15

static const DzColumn *column_of_reading(const DzView *view, const DzMatch *match, guint32 reading)
{
    return dz_view_column_of(view, match->readings[reading].article);
}

static gboolean have_columns(const DzView *view, const DzMatch *match, guint32 pair, const DzColumn *a,
                             const DzColumn *b)
{
    const DzColumn *x = column_of_reading(view, match, match->pairs[pair].a);
    const DzColumn *y = column_of_reading(view, match, match->pairs[pair].b);
    return (x == a && y == b) || (x == b && y == a);
}

/* How alike the readings of two outlets are: of several, the two that are most alike. If the pair at `first` is not the
 * first of these outlets, or is of one outlet, less than 0. */
static double likeness_of_outlets(const DzView *view, const DzMatch *match, guint32 first)
{
    const DzColumn *a = column_of_reading(view, match, match->pairs[first].a);
    const DzColumn *b = column_of_reading(view, match, match->pairs[first].b);
    double most = 0;
    for (guint32 i = 0; i < match->n_pairs; i++) {
        if (!have_columns(view, match, i, a, b))
            continue;
        if (a == b || i < first)
            return -1;
        most = MAX(most, match->pairs[i].similarity);
    }
    return most;
}

static void write_pairs(const DzPage *page, const DzView *view, const DzMatch *match)
{
    if (match->n_pairs < 2 || match->n_pairs > MOST_PAIRS_LISTED)
        return;
    for (guint32 i = 0; i < match->n_pairs; i++) {
        double likeness = likeness_of_outlets(view, match, i);
        if (likeness < 0)
            continue;
        dz_html_open(page->out, "li", NULL);
        dz_page_outlet(page, view, column_of_reading(view, match, match->pairs[i].a));
        dz_html_text(page->out, " · ");
        dz_page_outlet(page, view, column_of_reading(view, match, match->pairs[i].b));
        write_share(page, likeness);
        dz_html_close(page->out);
    }
}

void dz_page_why_match(const DzPage *page, const DzView *view, const DzMatch *match)
{
    g_autofree char *score = g_strdup_printf("%.2f", match->score);
    g_autofree char *line = dz_strings_format(page->words, "why.score", score, NULL);
    dz_html_open(page->out, "details", "class", "why", NULL);
    dz_page_say_in(page, "summary", NULL, "why.title");
    dz_html_leaf(page->out, "p", line, NULL);
    dz_html_open(page->out, "ul", NULL);
    for (guint32 i = 0; i < match->n_evidence;)
        i = write_kind(page, match, i);
    write_pairs(page, view, match);
    dz_html_close(page->out);
    dz_html_close(page->out);
}
