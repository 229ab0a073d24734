/* mentions.c -- which mentions another witness gives as somebody's words.
 * In:     the quotations of an event, with the kinds the quote room told from one article alone.
 * Out:    mentions that became partial or direct quotations.
 * Knows:  that a name or a charge is one in every outlet, while words are marked the same by an outlet that names their
 *         speaker and by one that does not.
 */
#include "characters.h"
#include "form.h"
#include "parts.h"
#include "weights.h"

/* The articles in which the same words stand, as speech with a speaker or as a mention; each counted once. */
typedef struct {
    guint speech;
    guint mention;
    const DzArticle *last_speech;
    const DzArticle *last_mention;
    DzQuotationKind kind; /* of the first speech */
} Use;

/* The common form without marks and blanks; NULL if that is too short to tell anything. */
static char *words_of(const DzQuotation *quotation)
{
    const DzArticle *article = quotation->article;
    DzSpan common = dz_form_to_common(article, quotation->span);
    g_autoptr(GString) words = g_string_new(NULL);
    guint n = 0;
    for (guint32 at = common.begin; at < common.end && n < MAX_MENTION; at++) {
        gunichar c = article->common[at];
        if (dz_is_blank(c) || dz_is_punctuation(c))
            continue;
        g_string_append_unichar(words, g_unichar_tolower(c));
        n++;
    }
    return n >= MIN_REPEATED && n < MAX_MENTION ? g_strdup(words->str) : NULL;
}

static void count_use(GHashTable *uses, const DzQuotation *quotation)
{
    g_autofree char *words = words_of(quotation);
    gboolean mention = quotation->kind == DZ_QUOTATION_MENTION;
    if (words == NULL || (!mention && quotation->speaker == NULL))
        return;
    Use *use = g_hash_table_lookup(uses, words);
    if (use == NULL) {
        use = g_new0(Use, 1);
        g_hash_table_insert(uses, g_steal_pointer(&words), use);
    }
    if (mention && use->last_mention != quotation->article) {
        use->mention++;
        use->last_mention = quotation->article;
    } else if (!mention && use->last_speech != quotation->article) {
        use->kind = use->speech == 0 ? quotation->kind : use->kind;
        use->speech++;
        use->last_speech = quotation->article;
    }
}

static void correct_use(GHashTable *uses, DzQuotation *quotation)
{
    if (quotation->kind != DZ_QUOTATION_MENTION)
        return;
    g_autofree char *words = words_of(quotation);
    const Use *use = words != NULL ? g_hash_table_lookup(uses, words) : NULL;
    if (use == NULL || use->speech == 0 || use->speech < use->mention)
        return;
    if (use->speech > 1 || use->last_speech != quotation->article)
        quotation->kind = use->kind;
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
