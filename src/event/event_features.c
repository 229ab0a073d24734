/* event_features.c -- see event_features.h.
 * In:     one article with its common form.
 * Out:    its features, counted by part.
 * Knows:  that an English word may count as the Chinese ones that say the same.
 * Not here: how rare a feature is, and so what it weighs (rarity.c).
 */
#include "event_features.h"

#include "characters.h"
#include "form.h"
#include "points.h"
#include "stems.h"
#include "weights.h"

#include <math.h>
#include <string.h>

typedef struct {
    const DzTranslations *translations; /* NULL: words count as they stand */
    GArray *features;                   /* DzFeature, not yet settled */
    DzPart deepest;                     /* what is read now counts in the parts up to this one */
} Counter;

static DzFeatureKey key_of(DzFeatureKind kind, guint64 value)
{
    return (DzFeatureKey)kind << DZ_KEY_KIND_SHIFT | (value & ((G_GUINT64_CONSTANT(1) << DZ_KEY_KIND_SHIFT) - 1));
}

/* FNV-1a, over 64 bits and the same on every machine. */
static guint64 hash_step(guint64 hash, guint64 value)
{
    return (hash ^ value) * G_GUINT64_CONSTANT(0x100000001b3);
}

static const guint64 hash_start = G_GUINT64_CONSTANT(0xcbf29ce484222325);

static guint64 hash_word(const gunichar *text, guint32 length)
{
    guint64 hash = hash_start;
    for (guint32 i = 0; i < length; i++)
        hash = hash_step(hash, g_unichar_tolower(text[i]));
    return hash;
}

static guint64 hash_string(const char *text)
{
    guint64 hash = hash_start;
    for (; *text != '\0'; text++)
        hash = hash_step(hash, (guchar)*text);
    return hash;
}

static gboolean is_word_character(gunichar c)
{
    return g_unichar_isalnum(c) && !dz_is_han(c);
}

guint32 dz_word_length(const gunichar *text, guint32 length)
{
    guint32 i = 0;
    gboolean letters = FALSE;
    for (; i < length && is_word_character(text[i]); i++)
        letters |= g_unichar_isalpha(text[i]);
    return letters ? i : 0;
}

static DzFeatureKey key_of_bigram(const gunichar *text)
{
    return key_of(DZ_FEATURE_BIGRAM, (guint64)text[0] << 21 | text[1]);
}

DzFeatureKey dz_feature_key(const gunichar *text, guint32 length)
{
    if (length == 2 && dz_is_han(text[0]) && dz_is_han(text[1]))
        return key_of_bigram(text);
    return dz_word_length(text, length) == length && length > 0 ? key_of(DZ_FEATURE_WORD, hash_word(text, length)) : 0;
}

DzFeatureKey dz_feature_name_key(const char *id)
{
    return key_of(DZ_FEATURE_NAME, hash_string(id));
}

/* Counts a feature, of which a `share` is there. */
static void count_share(Counter *counter, DzFeatureKey key, float share)
{
    for (guint part = DZ_PART_WHOLE; part <= counter->deepest; part++) {
        DzFeature feature = {.key = dz_feature_in(part, key), .weight = share};
        g_array_append_val(counter->features, feature);
    }
}

static void count(Counter *counter, DzFeatureKey key)
{
    count_share(counter, key, 1);
}

static void count_characters(Counter *counter, const gunichar *text, guint32 length)
{
    for (guint32 i = 0; i < length;) {
        guint32 word = dz_word_length(text + i, length - i);
        if (word > 1)
            count(counter, key_of(DZ_FEATURE_WORD, hash_word(text + i, word)));
        else if (i + 1 < length && dz_is_han(text[i]) && dz_is_han(text[i + 1]))
            count(counter, key_of_bigram(text + i));
        i += MAX(word, 1);
    }
}

gboolean dz_number_tells_apart(const DzNumber *number)
{
    if (number->kind == DZ_NUMBER_AMOUNT)
        return number->value > 10 && !(number->value >= 1900 && number->value < 2100);
    return number->kind == DZ_NUMBER_PERCENT;
}

DzFeatureKey dz_feature_number_key(const DzNumber *number)
{
    guint64 bits = 0;
    memcpy(&bits, &number->value, sizeof bits);
    return key_of(DZ_FEATURE_NUMBER, hash_step(hash_step(hash_start, bits), number->kind));
}

static void count_numbers(Counter *counter, const gunichar *text, guint32 length)
{
    g_autoptr(GArray) numbers = dz_numbers_find(text, length);
    for (guint i = 0; i < numbers->len; i++) {
        const DzNumber *number = &g_array_index(numbers, DzNumber, i);
        if (!dz_number_tells_apart(number))
            continue;
        count(counter, dz_feature_number_key(number));
    }
}

/* -- English ---------------------------------------------------------------------------------------------------- */

/* Counts the bigrams of the first words of a group. */
static void count_group(Counter *counter, guint group, float share)
{
    const char *const *words = dz_translations_words(counter->translations, group);
    for (guint i = 0; words[i] != NULL && i < DZ_TRANSLATED_WORDS; i++) {
        glong length = 0;
        g_autofree gunichar *word = g_utf8_to_ucs4_fast(words[i], -1, &length);
        for (glong k = 0; k + 1 < length; k++)
            count_share(counter, key_of_bigram(word + k), share);
    }
}

/* Counts English words as the Chinese ones that say the same. */
static void count_translated(Counter *counter, const gunichar *text, guint32 length)
{
    gsize n_bytes = 0;
    g_autofree char *utf8 = dz_points_to_utf8((DzPoints){text, length}, &n_bytes);
    g_autoptr(GPtrArray) stems = dz_stems_of(utf8);
    for (guint i = 0; i < stems->len;) {
        const DzNotion *notion =
            dz_translations_english(counter->translations, (const char *const *)stems->pdata + i, stems->len - i);
        for (guint k = 0; notion != NULL && k < notion->n_groups; k++)
            count_group(counter, notion->groups[k], (float)(DZ_TRANSLATED / sqrt(notion->n_groups)));
        i += notion != NULL ? notion->length : 1;
    }
}

static void count_text(Counter *counter, const gunichar *text, guint32 length)
{
    count_characters(counter, text, length);
    if (counter->translations != NULL)
        count_translated(counter, text, length);
    count_numbers(counter, text, length);
}

/* `block` without what stands behind the limit on text. */
static DzSpan readable_part(const DzArticle *article, const DzBlock *block)
{
    DzSpan span = dz_form_to_common(article, block->span);
    span.end = MIN(span.end, DZ_MAX_TEXT);
    span.begin = MIN(span.begin, span.end);
    return span;
}

/* How much of a block belongs to the lead, where `read` code points were read before it. */
static guint32 lead_length(DzSpan block, guint32 read)
{
    return read < DZ_LEAD_LENGTH ? MIN(dz_span_length(block), DZ_LEAD_LENGTH - read) : 0;
}

GArray *dz_head_text(const DzArticle *article)
{
    GArray *head = g_array_new(FALSE, FALSE, sizeof(gunichar));
    static const gunichar line_feed = '\n';
    if (article->title_common != NULL)
        g_array_append_vals(head, article->title_common, article->title_common_length);
    guint32 read = 0;
    for (guint i = 0; i < article->blocks->len && read < DZ_LEAD_LENGTH; i++) {
        const DzBlock *block = &g_array_index(article->blocks, DzBlock, i);
        if (!dz_role_is_content(block->role))
            continue;
        DzSpan span = readable_part(article, block);
        g_array_append_val(head, line_feed);
        g_array_append_vals(head, article->common + span.begin, lead_length(span, read));
        read += dz_span_length(span);
    }
    return head;
}

static void count_blocks(Counter *counter, const DzArticle *article)
{
    guint32 read = 0;
    for (guint i = 0; i < article->blocks->len; i++) {
        const DzBlock *block = &g_array_index(article->blocks, DzBlock, i);
        if (!dz_role_is_content(block->role))
            continue;
        DzSpan span = readable_part(article, block);
        guint32 lead = lead_length(span, read);
        counter->deepest = DZ_PART_HEAD;
        count_text(counter, article->common + span.begin, lead);
        counter->deepest = DZ_PART_WHOLE;
        count_text(counter, article->common + span.begin + lead, dz_span_length(span) - lead);
        read += dz_span_length(span);
    }
}

gboolean dz_term_names(const DzTerm *term)
{
    return term->kind != DZ_TERM_WORD && term->kind != DZ_TERM_MEDIA;
}

static void count_names(Counter *counter, const DzArticle *article)
{
    counter->deepest = DZ_PART_WHOLE;
    for (guint i = 0; i < article->terms->len; i++) {
        const DzTerm *term = &g_array_index(article->terms, DzTerm, i);
        if (dz_term_names(term))
            count(counter, dz_feature_name_key(term->id));
    }
}

GArray *dz_features_count(const DzArticle *article, const DzTranslations *translations)
{
    Counter counter = {.features = g_array_new(FALSE, FALSE, sizeof(DzFeature))};
    counter.translations = dz_article_is_english(article) ? translations : NULL;
    counter.deepest = DZ_PART_TITLE;
    count_text(&counter, article->title_common, article->title_common_length);
    count_blocks(&counter, article);
    count_names(&counter, article);
    dz_vector_settle(counter.features);
    return counter.features;
}
