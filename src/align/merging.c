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

/* The first group of each member, empty ones aside: member -> GArray *, borrowed. */
static GHashTable *homes_of(const GPtrArray *groups)
{
    GHashTable *homes = g_hash_table_new(NULL, NULL);
    for (guint i = groups->len; i-- > 0;) {
        GArray *group = g_ptr_array_index(groups, i);
        for (guint k = 0; k < group->len; k++)
            g_hash_table_insert(homes, GUINT_TO_POINTER(g_array_index(group, guint32, k)), group);
    }
    return homes;
}

static gboolean may_be_one(const GArray *edges, const GArray *a, const GArray *b)
{
    for (guint i = 0; i < a->len; i++)
        for (guint k = 0; k < b->len; k++)
            if (are_forbidden(edges, g_array_index(a, guint32, i), g_array_index(b, guint32, k)))
                return FALSE;
    return TRUE;
}

/* Makes one group of that of a quotation and that of its gloss, and leaves the other empty; where one of them is in
 * none, it joins the other. */
static void unite(GHashTable *homes, const GArray *edges, guint32 quote, guint32 gloss)
{
    GArray *of_quote = g_hash_table_lookup(homes, GUINT_TO_POINTER(quote));
    GArray *of_gloss = g_hash_table_lookup(homes, GUINT_TO_POINTER(gloss));
    GArray *group = of_quote != NULL ? of_quote : of_gloss;
    if (of_quote == of_gloss)
        return;
    g_autoptr(GArray) alone = g_array_new(FALSE, FALSE, sizeof(guint32));
    g_array_append_val(alone, gloss);
    if (of_quote == NULL)
        g_array_index(alone, guint32, 0) = quote;
    GArray *other = of_quote != NULL && of_gloss != NULL ? of_gloss : alone;
    if (!may_be_one(edges, group, other))
        return;
    take_in(group, other);
    for (guint i = 0; i < other->len; i++)
        g_hash_table_insert(homes, GUINT_TO_POINTER(g_array_index(other, guint32, i)), group);
    g_array_set_size(other, 0);
}

static void drop_empty(GPtrArray *groups)
{
    guint kept = 0;
    for (guint i = 0; i < groups->len; i++) {
        GArray *group = g_ptr_array_index(groups, i);
        groups->pdata[i] = groups->pdata[kept];
        groups->pdata[kept] = group;
        kept += group->len > 0 ? 1 : 0;
    }
    g_ptr_array_set_size(groups, (gint)kept);
}

void dz_groups_unite_glosses(const DzScene *scene, const GArray *edges, GPtrArray *groups)
{
    g_autoptr(GHashTable) passages = g_hash_table_new(NULL, NULL);
    g_autoptr(GHashTable) homes = homes_of(groups);
    for (guint i = 0; i < scene->quotes->len; i++) {
        const DzPassage *passage = dz_passage_at(scene->quotes, i);
        g_hash_table_insert(passages, (gpointer)(guintptr)passage->quotation, (gpointer)(guintptr)passage);
        const DzPassage *glossed = g_hash_table_lookup(passages, passage->quotation->listed);
        if (glossed != NULL && dz_is_gloss(passage->quotation))
            unite(homes, edges, glossed->twin, passage->twin);
    }
    drop_empty(groups);
}
