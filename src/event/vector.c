/* vector.c -- what an article is about, as numbers.
 * In:     one article with its common form.
 * Out:    features with counts weighted by their place: headline, lead, body.
 * Knows:  what a feature of Chinese text is (two neighbouring characters) and of other text (a word).
 * Not here: how rare a feature is (finder.c).
 */
#include "vector.h"

#include "characters.h"
#include "form.h"
#include "weights.h"

enum { KIND_BIGRAM = 1, KIND_WORD };

#define KIND_SHIFT 60

typedef struct {
    GHashTable *counts; /* DzFeatureKey -> double */
    double weight;      /* of the place being read */
} Counter;

static void count(Counter *counter, guint64 kind, guint64 value)
{
    DzFeatureKey key = kind << KIND_SHIFT | (value & ((G_GUINT64_CONSTANT(1) << KIND_SHIFT) - 1));
    double *sum = g_hash_table_lookup(counter->counts, &key);
    if (sum == NULL) {
        sum = g_new0(double, 1);
        g_hash_table_insert(counter->counts, g_memdup2(&key, sizeof key), sum);
    }
    *sum += counter->weight;
}

/* FNV-1a over code points: the same on every machine, which g_str_hash() promises too, but over 64 bits. */
static guint64 hash_word(const gunichar *text, guint32 length)
{
    guint64 hash = G_GUINT64_CONSTANT(0xcbf29ce484222325);
    for (guint32 i = 0; i < length; i++)
        hash = (hash ^ g_unichar_tolower(text[i])) * G_GUINT64_CONSTANT(0x100000001b3);
    return hash;
}

static guint32 word_length(const gunichar *text, guint32 length)
{
    guint32 i = 0;
    while (i < length && g_unichar_isalnum(text[i]) && !dz_is_han(text[i]))
        i++;
    return i;
}

static void count_text(Counter *counter, const gunichar *text, guint32 length)
{
    for (guint32 i = 0; i < length;) {
        guint32 word = word_length(text + i, length - i);
        if (word > 0)
            count(counter, KIND_WORD, hash_word(text + i, word));
        else if (i + 1 < length && dz_is_han(text[i]) && dz_is_han(text[i + 1]))
            count(counter, KIND_BIGRAM, (guint64)text[i] << 21 | text[i + 1]);
        i += MAX(word, 1);
    }
}

static double weight_of_place(const DzArticle *article, const DzBlock *block)
{
    if (block->role == DZ_ROLE_HEADING && block->span.begin == 0)
        return DZ_WEIGHT_TITLE;
    const DzBlock *first = &g_array_index(article->blocks, DzBlock, 0);
    guint32 lead = first->role == DZ_ROLE_HEADING ? first->span.end : 0;
    return block->span.begin < lead + DZ_LEAD_LENGTH ? DZ_WEIGHT_LEAD : DZ_WEIGHT_BODY;
}

static gint compare_features(gconstpointer a, gconstpointer b)
{
    DzFeatureKey x = ((const DzFeature *)a)->key;
    DzFeatureKey y = ((const DzFeature *)b)->key;
    return (x > y) - (x < y);
}

GArray *dz_vector_new(const DzArticle *article)
{
    g_autoptr(GHashTable) counts = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, g_free);
    Counter counter = {.counts = counts};
    for (guint i = 0; i < article->blocks->len; i++) {
        const DzBlock *block = &g_array_index(article->blocks, DzBlock, i);
        if (!dz_role_is_content(block->role))
            continue;
        counter.weight = weight_of_place(article, block);
        DzSpan span = dz_form_to_common(article, block->span);
        count_text(&counter, article->common + span.begin, dz_span_length(span));
    }
    GArray *vector = g_array_new(FALSE, FALSE, sizeof(DzFeature));
    GHashTableIter iter;
    gpointer key = NULL;
    gpointer sum = NULL;
    g_hash_table_iter_init(&iter, counts);
    while (g_hash_table_iter_next(&iter, &key, &sum)) {
        DzFeature feature = {.key = *(DzFeatureKey *)key, .weight = (float)*(double *)sum};
        g_array_append_val(vector, feature);
    }
    g_array_sort(vector, compare_features);
    return vector;
}

double dz_vector_dot(const GArray *a, const GArray *b)
{
    double sum = 0;
    for (guint i = 0, k = 0; i < a->len && k < b->len;) {
        const DzFeature *x = &g_array_index(a, DzFeature, i);
        const DzFeature *y = &g_array_index(b, DzFeature, k);
        if (x->key == y->key)
            sum += (double)x->weight * (double)y->weight;
        i += x->key <= y->key;
        k += y->key <= x->key;
    }
    return sum;
}

GArray *dz_vector_add(const GArray *a, const GArray *b)
{
    GArray *sum = g_array_sized_new(FALSE, FALSE, sizeof(DzFeature), a->len + b->len);
    for (guint i = 0, k = 0; i < a->len || k < b->len;) {
        DzFeatureKey x = i < a->len ? g_array_index(a, DzFeature, i).key : G_MAXUINT64;
        DzFeatureKey y = k < b->len ? g_array_index(b, DzFeature, k).key : G_MAXUINT64;
        DzFeature feature = {.key = MIN(x, y)};
        if (x <= y)
            feature.weight += g_array_index(a, DzFeature, i++).weight;
        if (y <= x)
            feature.weight += g_array_index(b, DzFeature, k++).weight;
        g_array_append_val(sum, feature);
    }
    return sum;
}
