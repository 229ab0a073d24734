/* mentions.c -- whether words that several articles mark are somebody's or a mention.
 * In:     the quotations of an event, with the kinds the quote room told from one article alone.
 * Out:    mentions that became partial or direct quotations, and quotations that became mentions.
 * Knows:  that the same words are the same thing in every outlet of an event, and that outlets together are surer than
 *         one.
 */
#include "letters.h"
#include "parts.h"
#include "weights.h"

/* The same words in several articles. */
typedef struct {
    guint articles;
    double sum;            /* over the articles: how sure each is that they are speech, on average */
    const DzArticle *last; /* the article read last, what it says so far, and how often it has the words */
    double said_by_last;
    guint uses_of_last;
    gboolean said;        /* some article gives them to a speaker */
    DzQuotationKind kind; /* of the first such quotation */
} Use;

/* NULL if they are too short to tell anything. */
static char *words_of(const DzQuotation *quotation)
{
    g_autoptr(GArray) letters = dz_letters_in(quotation);
    return letters != NULL ? dz_letters_dup_text(letters) : NULL;
}

static double sum_of(const Use *use)
{
    return use->sum + (use->uses_of_last > 0 ? use->said_by_last / use->uses_of_last : 0);
}

static void count_use(GHashTable *uses, const DzQuotation *quotation)
{
    g_autofree char *words = words_of(quotation);
    if (words == NULL)
        return;
    Use *use = g_hash_table_lookup(uses, words);
    if (use == NULL) {
        use = g_new0(Use, 1);
        g_hash_table_insert(uses, g_steal_pointer(&words), use);
    }
    if (use->last != quotation->article) {
        use->sum = sum_of(use);
        use->said_by_last = 0;
        use->uses_of_last = 0;
        use->articles++;
        use->last = quotation->article;
    }
    use->said_by_last += quotation->speech;
    use->uses_of_last++;
    if (quotation->kind != DZ_QUOTATION_MENTION && quotation->speaker != NULL && !use->said) {
        use->said = TRUE;
        use->kind = quotation->kind;
    }
}

/* Where somebody's own words hold the marks, or an article names what others call out (“…”等口号，是…), it is a mention
 * whatever the words are elsewhere. */
static gboolean is_plainly_named(const DzQuotation *quotation)
{
    return quotation->parent != NULL || quotation->speech < SAME_WORDS_NAMED;
}

/* What an editor names stays a quotation: its `speech` is not above 0 (corrections/). */
static void correct_use(GHashTable *uses, DzQuotation *quotation)
{
    g_autofree char *words = words_of(quotation);
    const Use *use = words != NULL ? g_hash_table_lookup(uses, words) : NULL;
    if (use == NULL || use->articles < 2)
        return;
    double sure = sum_of(use) / use->articles;
    if (quotation->kind == DZ_QUOTATION_MENTION && use->said && sure > SAME_WORDS_SPEECH &&
        !is_plainly_named(quotation))
        quotation->kind = use->kind;
    else if (quotation->kind != DZ_QUOTATION_MENTION && quotation->speech > 0 && sure <= SAME_WORDS_MENTION)
        quotation->kind = DZ_QUOTATION_MENTION;
}

void dz_mentions_correct(const DzEvent *event)
{
    g_autoptr(GHashTable) uses = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    for (guint32 i = 0; i < event->n_articles; i++)
        for (guint k = 0; k < event->articles[i]->quotations->len; k++)
            count_use(uses, g_ptr_array_index(event->articles[i]->quotations, k));
    for (guint32 i = 0; i < event->n_articles; i++)
        for (guint k = 0; k < event->articles[i]->quotations->len; k++)
            correct_use(uses, g_ptr_array_index(event->articles[i]->quotations, k));
}
