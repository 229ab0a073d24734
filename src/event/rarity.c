/* rarity.c -- see rarity.h.
 * In:     counts of features, article by article.
 * Out:    weights: logarithm of the count times rarity, each part of the article brought to its share.
 *
 * Two to five articles cannot tell what is rare in the news; twenty thousand can. The table stands for the news at
 * large, and these articles are added to it, so that small inputs lean on the table and large ones on themselves.
 */
#include "rarity.h"

#include "data.h"
#include "event_features.h"
#include "weights.h"

#include <math.h>

typedef struct {
    guint32 articles;
    guint32 days;
} Frequency;

struct DzFrequencies {
    GHashTable *table;   /* DzFeatureKey -> Frequency, in Chinese */
    GHashTable *english; /* DzFeatureKey -> guint, articles of a thousand in English */
    Frequency all;       /* how many articles and days were counted */
};

/* In how many of the articles at hand a feature stands, for those in two or more; ascending by key. */
typedef struct {
    DzFeatureKey key;
    guint articles;
} Count;

/* The feature that the table calls by `name`: two characters, a word, or @ and the id of a name. */
static DzFeatureKey key_called(const char *name)
{
    if (name[0] == '@')
        return dz_feature_name_key(name + 1);
    glong length = 0;
    g_autofree gunichar *text = g_utf8_to_ucs4_fast(name, -1, &length);
    return dz_feature_key(text, (guint32)length);
}

static gboolean read_line(char **fields, gpointer user_data, GError **error)
{
    DzFrequencies *self = user_data;
    Frequency frequency = {0};
    if (!dz_tsv_read_count(fields[1], &frequency.articles, error) ||
        !dz_tsv_read_count(fields[2], &frequency.days, error))
        return FALSE;
    if (g_str_equal(fields[0], "*")) {
        self->all = frequency;
        return TRUE;
    }
    DzFeatureKey key = key_called(fields[0]);
    g_hash_table_insert(self->table, g_memdup2(&key, sizeof key), g_memdup2(&frequency, sizeof frequency));
    return TRUE;
}

static gboolean read_english_line(char **fields, gpointer user_data, GError **error)
{
    DzFrequencies *self = user_data;
    guint32 articles = 0;
    if (!dz_tsv_read_count(fields[1], &articles, error))
        return FALSE;
    DzFeatureKey key = key_called(fields[0]);
    g_hash_table_insert(self->english, g_memdup2(&key, sizeof key), GUINT_TO_POINTER(articles));
    return TRUE;
}

static gboolean read_english(DzFrequencies *self, const DzOptions *options, GError **error)
{
    self->english = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    return dz_data_read(options, "event/english.tsv", 2, 2, read_english_line, self, error);
}

DzFrequencies *dz_frequencies_new(const DzOptions *options, GError **error)
{
    const char *name = "event/frequency.tsv";
    g_autoptr(DzFrequencies) self = g_new0(DzFrequencies, 1);
    self->table = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, g_free);
    if (!dz_data_read(options, name, 3, 3, read_line, self, error) || !read_english(self, options, error))
        return NULL;
    if (self->all.articles > 0 && self->all.days > 0)
        return g_steal_pointer(&self);
    g_autofree char *origin = dz_data_origin(options, name);
    g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "%s: no line \"*\" says how many articles and days were counted",
                origin);
    return NULL;
}

void dz_frequencies_free(DzFrequencies *self)
{
    if (self == NULL)
        return;
    g_hash_table_unref(self->table);
    g_clear_pointer(&self->english, g_hash_table_unref);
    g_free(self);
}

static gint compare_keys(gconstpointer a, gconstpointer b)
{
    DzFeatureKey x = *(const DzFeatureKey *)a;
    DzFeatureKey y = *(const DzFeatureKey *)b;
    return (x > y) - (x < y);
}

static GArray *keys_of(const GPtrArray *vectors)
{
    GArray *keys = g_array_new(FALSE, FALSE, sizeof(DzFeatureKey));
    for (guint i = 0; i < vectors->len; i++) {
        const GArray *vector = g_ptr_array_index(vectors, i);
        for (guint k = 0; k < vector->len; k++) {
            DzFeatureKey key = g_array_index(vector, DzFeature, k).key;
            if (dz_feature_part(key) == DZ_PART_WHOLE)
                g_array_append_val(keys, key);
        }
    }
    g_array_sort(keys, compare_keys);
    return keys;
}

static GArray *counts_of(const GPtrArray *vectors)
{
    GArray *counts = g_array_new(FALSE, FALSE, sizeof(Count));
    g_autoptr(GArray) keys = keys_of(vectors);
    for (guint i = 0; i < keys->len;) {
        guint next = i + 1;
        while (next < keys->len && g_array_index(keys, DzFeatureKey, next) == g_array_index(keys, DzFeatureKey, i))
            next++;
        Count count = {.key = g_array_index(keys, DzFeatureKey, i), .articles = next - i};
        if (count.articles > 1)
            g_array_append_val(counts, count);
        i = next;
    }
    return counts;
}

static guint articles_with(const GArray *counts, DzFeatureKey key)
{
    guint place = 0;
    Count wanted = {.key = key};
    return g_array_binary_search((GArray *)(guintptr)counts, &wanted, compare_keys, &place)
               ? g_array_index(counts, Count, place).articles
               : 1;
}

/* How common a feature is in the news at large, in as many articles as the table was counted over. */
static Frequency at_large(const DzFrequencies *self, DzFeatureKey key, gboolean english)
{
    if (english && dz_feature_kind(key) == DZ_FEATURE_WORD) {
        guint in_thousand = GPOINTER_TO_UINT(g_hash_table_lookup(self->english, &key));
        in_thousand = in_thousand > 0 ? in_thousand : DZ_UNKNOWN_IN_ENGLISH;
        return (Frequency){.articles = (guint)((guint64)self->all.articles * in_thousand / 1000)};
    }
    const Frequency *known = g_hash_table_lookup(self->table, &key);
    return known != NULL ? *known : (Frequency){.articles = DZ_UNKNOWN_ARTICLES};
}

static double rarity(const DzFrequencies *self, const GArray *counts, guint n_articles, DzFeatureKey key,
                     gboolean english)
{
    Frequency known = at_large(self, key, english);
    double rare = log((double)(self->all.articles + n_articles) / (known.articles + articles_with(counts, key)));
    double steady = pow((double)known.days / self->all.days, DZ_STEADY_POWER);
    double weight = dz_feature_kind(key) == DZ_FEATURE_NUMBER ? DZ_WEIGHT_NUMBER : 1;
    return MAX(rare, 0) * (1 - DZ_STEADY_DISCOUNT * steady) * weight;
}

double dz_rarity_at_large(const DzFrequencies *self, DzFeatureKey key, gboolean english)
{
    return log((double)self->all.articles / MAX(at_large(self, key, english).articles, 1));
}

/* Brings each part to its share of the whole, and the whole to length 1. */
static void balance(GArray *vector)
{
    static const double shares[] = {
        [DZ_PART_WHOLE] = DZ_SHARE_WHOLE, [DZ_PART_HEAD] = DZ_SHARE_HEAD, [DZ_PART_TITLE] = DZ_SHARE_TITLE};
    double squares[DZ_N_PARTS] = {0};
    for (guint i = 0; i < vector->len; i++) {
        const DzFeature *feature = &g_array_index(vector, DzFeature, i);
        squares[dz_feature_part(feature->key)] += (double)feature->weight * (double)feature->weight;
    }
    double present = 0;
    for (guint part = 0; part < DZ_N_PARTS; part++)
        present += squares[part] > 0 ? shares[part] : 0;
    for (guint i = 0; i < vector->len; i++) {
        DzFeature *feature = &g_array_index(vector, DzFeature, i);
        DzPart part = dz_feature_part(feature->key);
        if (squares[part] > 0)
            feature->weight *= (float)sqrt(shares[part] / present / squares[part]);
    }
}

void dz_rarity_weigh(const DzFrequencies *self, const GPtrArray *articles, const GPtrArray *vectors)
{
    g_autoptr(GArray) counts = counts_of(vectors);
    for (guint i = 0; i < vectors->len; i++) {
        GArray *vector = g_ptr_array_index(vectors, i);
        gboolean english = dz_article_is_english(g_ptr_array_index(articles, i));
        for (guint k = 0; k < vector->len; k++) {
            DzFeature *feature = &g_array_index(vector, DzFeature, k);
            double rare = rarity(self, counts, vectors->len, dz_feature_anywhere(feature->key), english);
            feature->weight = (float)(log(1 + (double)feature->weight) * rare);
        }
        balance(vector);
    }
}
