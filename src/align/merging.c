/* merging.c -- which groups of quotations are one.
 * In:     groups that cover all edges, and may share members.
 * Out:    the same groups, those that are one utterance joined.
 * Knows:  that an edge may be missing for the speakers alone, where an attribution is wrong: a fragment that stands
 *         with half of a group, and whose words the rest of it has too, belongs to all of it; that a quotation and its
 *         gloss in another language are one.
 * Not here: who is joined by an edge (beliefs.c), how edges become groups (groups.c).
 */
#include "characters.h"
#include "graph.h"
#include "hash.h"
#include "parts.h"
#include "similarity.h"
#include "weights.h"

static gboolean has_member(const GArray *group, guint32 member)
{
    return g_array_binary_search((GArray *)(guintptr)group, &member, dz_compare_members, NULL);
}

static guint count_common(const GArray *a, const GArray *b)
{
    guint common = 0;
    for (guint i = 0; i < a->len; i++)
        common += has_member(b, g_array_index(a, guint32, i)) ? 1 : 0;
    return common;
}

static gboolean are_forbidden(const GArray *edges, guint32 a, guint32 b)
{
    for (guint i = edges->len; i-- > 0 && g_array_index(edges, DzEdge, i).score < 0;) {
        const DzEdge *edge = &g_array_index(edges, DzEdge, i);
        if (edge->a == MIN(a, b) && edge->b == MAX(a, b))
            return TRUE;
    }
    return FALSE;
}

static gboolean hold_the_same_words(const DzScene *scene, guint32 i, guint32 k)
{
    DzSimilarity similarity = dz_similarity_of(scene, dz_passage_at(scene->quotes, i), dz_passage_at(scene->quotes, k));
    return dz_containment(&similarity) >= MERGED_CONTAINMENT;
}

/* Whether the members that only one of the groups has say the same as those that only the other has. */
static gboolean are_one(const DzScene *scene, const GArray *edges, const GArray *a, const GArray *b)
{
    if (a->len + b->len > MAX_JUDGED || 2 * count_common(a, b) < MIN(a->len, b->len))
        return FALSE;
    for (guint i = 0; i < a->len; i++)
        for (guint k = 0; k < b->len; k++) {
            guint32 x = g_array_index(a, guint32, i);
            guint32 y = g_array_index(b, guint32, k);
            if (!has_member(b, x) && !has_member(a, y) &&
                (are_forbidden(edges, x, y) || !hold_the_same_words(scene, x, y)))
                return FALSE;
        }
    return TRUE;
}

static void take_in(GArray *group, const GArray *other)
{
    guint n = group->len;
    for (guint i = 0; i < other->len; i++) {
        guint32 member = g_array_index(other, guint32, i);
        gboolean known = FALSE;
        for (guint k = 0; k < n && !known; k++)
            known = g_array_index(group, guint32, k) == member;
        if (!known)
            g_array_append_val(group, member);
    }
    g_array_sort(group, dz_compare_members);
}

/* The groups before `at` that have a member of it, each once, as indices into `groups`. */
static GArray *earlier_groups(GHashTable *by_member, const GArray *group)
{
    g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
    GArray *found = g_array_new(FALSE, FALSE, sizeof(guint32));
    for (guint i = 0; i < group->len; i++) {
        const GArray *holders = g_hash_table_lookup(by_member, GUINT_TO_POINTER(g_array_index(group, guint32, i)));
        for (guint k = 0; holders != NULL && k < holders->len; k++)
            if (g_hash_table_add(seen, GUINT_TO_POINTER(g_array_index(holders, guint32, k))))
                g_array_append_val(found, g_array_index(holders, guint32, k));
    }
    g_array_sort(found, dz_compare_members);
    return found;
}

static void enter(GHashTable *by_member, const GArray *group, guint32 at)
{
    for (guint i = 0; i < group->len; i++) {
        GArray *holders = dz_list_under(by_member, GUINT_TO_POINTER(g_array_index(group, guint32, i)));
        if (holders->len < MAX_MERGED && (holders->len == 0 || g_array_index(holders, guint32, holders->len - 1) != at))
            g_array_append_val(holders, at);
    }
}

void dz_groups_merge(const DzScene *scene, const GArray *edges, GPtrArray *groups)
{
    g_autoptr(GHashTable) by_member = dz_lists_new();
    guint kept = 0;
    for (guint i = 0; i < groups->len; i++) {
        GArray *group = g_ptr_array_index(groups, i);
        g_autoptr(GArray) earlier = earlier_groups(by_member, group);
        guint into = kept;
        for (guint k = 0; k < earlier->len && into == kept; k++)
            if (are_one(scene, edges, g_ptr_array_index(groups, g_array_index(earlier, guint32, k)), group))
                into = g_array_index(earlier, guint32, k);
        if (into < kept) {
            take_in(g_ptr_array_index(groups, into), group);
        } else {
            groups->pdata[i] = groups->pdata[kept];
            groups->pdata[kept++] = group;
        }
        enter(by_member, g_ptr_array_index(groups, into), into);
    }
    g_ptr_array_set_size(groups, (gint)kept);
}

/* -- Glosses -------------------------------------------------------------------------------------------------- */

gboolean dz_is_gloss(const DzQuotation *quotation)
{
    if (quotation->listed == NULL)
        return FALSE;
    const gunichar *text = quotation->article->text;
    guint brackets = 0;
    for (guint32 at = quotation->listed->marked.end; at < quotation->marked.begin; at++) {
        if (!dz_is_blank(text[at]) && !dz_opens_bracket(text[at]))
            return FALSE;
        brackets += dz_opens_bracket(text[at]) ? 1 : 0;
    }
    return brackets == 1;
}

/* The index of the first group that has the member; the number of groups if none has. */
static guint home_of(const GPtrArray *groups, guint32 member)
{
    guint at = 0;
    while (at < groups->len && !has_member(g_ptr_array_index(groups, at), member))
        at++;
    return at;
}

static gboolean may_be_one(const GArray *edges, const GArray *a, const GArray *b)
{
    for (guint i = 0; i < a->len; i++)
        for (guint k = 0; k < b->len; k++)
            if (are_forbidden(edges, g_array_index(a, guint32, i), g_array_index(b, guint32, k)))
                return FALSE;
    return TRUE;
}

/* Makes one group of that of a quotation and that of its gloss; where one of them is in none, it joins the other. */
static void unite(const GArray *edges, GPtrArray *groups, guint32 quote, guint32 gloss)
{
    guint of_quote = home_of(groups, quote);
    guint of_gloss = home_of(groups, gloss);
    if (of_quote == of_gloss)
        return;
    g_autoptr(GArray) alone = g_array_new(FALSE, FALSE, sizeof(guint32));
    guint32 missing = of_quote == groups->len ? quote : gloss;
    g_array_append_val(alone, missing);
    gboolean both = MAX(of_quote, of_gloss) < groups->len;
    GArray *group = g_ptr_array_index(groups, MIN(of_quote, of_gloss));
    const GArray *other = both ? g_ptr_array_index(groups, MAX(of_quote, of_gloss)) : alone;
    if (!may_be_one(edges, group, other))
        return;
    take_in(group, other);
    if (both)
        g_ptr_array_remove_index(groups, MAX(of_quote, of_gloss));
}

void dz_groups_unite_glosses(const DzScene *scene, const GArray *edges, GPtrArray *groups)
{
    g_autoptr(GHashTable) passages = g_hash_table_new(NULL, NULL);
    for (guint i = 0; i < scene->quotes->len; i++) {
        const DzPassage *passage = dz_passage_at(scene->quotes, i);
        g_hash_table_insert(passages, (gpointer)(guintptr)passage->quotation, (gpointer)(guintptr)passage);
        const DzPassage *glossed = g_hash_table_lookup(passages, passage->quotation->listed);
        if (glossed != NULL && dz_is_gloss(passage->quotation))
            unite(edges, groups, glossed->twin, passage->twin);
    }
}
