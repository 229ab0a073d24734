/* kind_features.c -- see kind_features.h.
 * In:     a pair of marks, its setting, the words beside and inside it.
 * Out:    the set of features that hold.
 * Not here: how much each of them counts (data/kinds.tsv), what follows from that (kind.c).
 */
#include "kind_features.h"

#include "characters.h"

static gboolean is_final(gunichar c)
{
    return c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == '!' || c == '?' || c == 0x2026;
}

static gboolean is_comma(gunichar c)
{
    return c == 0xFF0C || c == ',' || c == 0xFF1B || c == ';';
}

static void set(DzFeatures *self, DzFeature feature, gboolean holds)
{
    *self |= holds ? (DzFeatures)1 << feature : 0;
}

/* -- how often --------------------------------------------------------------------------------------------------- */

/* Longer than this nothing repeats by being a term. */
#define LONGEST_TERM 16

struct DzTerms {
    GHashTable *counts; /* text -> how often it stands in marks */
};

static char *text_of(const DzPage *page, DzSpan span)
{
    return g_ucs4_to_utf8(page->c + span.begin, dz_span_length(span), NULL, NULL, NULL);
}

static gboolean is_term_length(guint32 length)
{
    return length > 0 && length <= LONGEST_TERM;
}

DzTerms *dz_terms_new(const DzPage *page, const GArray *marked)
{
    DzTerms *self = g_new0(DzTerms, 1);
    self->counts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (guint i = 0; i < marked->len; i++) {
        DzSpan span = g_array_index(marked, DzMarked, i).span;
        if (!is_term_length(dz_span_length(span)))
            continue;
        char *text = text_of(page, span);
        guint count = GPOINTER_TO_UINT(g_hash_table_lookup(self->counts, text));
        g_hash_table_replace(self->counts, text, GUINT_TO_POINTER(count + 1));
    }
    return self;
}

void dz_terms_free(DzTerms *self)
{
    if (self == NULL)
        return;
    g_hash_table_unref(self->counts);
    g_free(self);
}

static void look_up_term(const DzPage *page, DzSpan span, const DzTerms *terms, DzFeatures *features)
{
    if (!is_term_length(dz_span_length(span)))
        return;
    g_autofree char *text = text_of(page, span);
    guint count = GPOINTER_TO_UINT(g_hash_table_lookup(terms->counts, text));
    set(features, DZ_FEATURE_TWICE, count == 2);
    set(features, DZ_FEATURE_REPEATED, count == 3 || count == 4);
    set(features, DZ_FEATURE_OFTEN, count > 4);
}

/* -- inside ------------------------------------------------------------------------------------------------------ */

/* No more than the first characters of a long quotation are looked at. */
#define LOOK 64

/* The length without （…）, which give a foreign wording or explain. */
static guint32 length_without_asides(const DzPage *page, DzSpan span)
{
    guint32 length = 0;
    gboolean aside = FALSE;
    for (guint32 i = span.begin; i < span.end && length < LOOK; i++) {
        gunichar c = page->c[i];
        aside |= c == 0xFF08 || c == '(';
        length += !aside;
        aside &= c != 0xFF09 && c != ')';
    }
    return length;
}

static DzFeature feature_of_length(guint32 length)
{
    static const struct {
        guint32 most;
        DzFeature feature;
    } steps[] = {
        {3, DZ_FEATURE_WORD},     {5, DZ_FEATURE_SHORT}, {8, DZ_FEATURE_SHORTISH},   {11, DZ_N_FEATURES},
        {14, DZ_FEATURE_LONGISH}, {23, DZ_FEATURE_LONG}, {29, DZ_FEATURE_VERY_LONG},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(steps); i++)
        if (length <= steps[i].most)
            return steps[i].feature;
    return DZ_FEATURE_LONGEST;
}

static void look_at_ends(const DzPage *page, const DzVocabulary *vocabulary, DzSpan span, DzFeatures *features)
{
    const guint first = DZ_CONTEXT_OPENS_CLAUSE | DZ_CONTEXT_GOES_ON;
    const guint end = DZ_CONTEXT_NOUN_END | DZ_CONTEXT_CRIME_END;
    guint length = dz_span_length(span);
    gunichar last = page->c[span.end - 1];
    guint begins = dz_words_match(vocabulary->contexts, page->c + span.begin, length, first).tags;
    guint ends = dz_words_match_before(vocabulary->contexts_before, page->c + span.end, length, end).tags;
    set(features, DZ_FEATURE_FINAL_STOP, is_final(last) || last == 0xFF0C || last == ',');
    set(features, DZ_FEATURE_OPENS_CLAUSE, (begins & DZ_CONTEXT_OPENS_CLAUSE) != 0);
    set(features, DZ_FEATURE_GOES_ON, (begins & DZ_CONTEXT_GOES_ON) != 0);
    set(features, DZ_FEATURE_NOUN_END, (ends & DZ_CONTEXT_NOUN_END) != 0);
    set(features, DZ_FEATURE_CRIME_END, (ends & DZ_CONTEXT_CRIME_END) != 0);
}

static void look_inside(const DzPage *page, const DzVocabulary *vocabulary, DzSpan span, DzFeatures *features)
{
    const guint wanted = DZ_CONTEXT_VERB_INSIDE | DZ_CONTEXT_PERSON_INSIDE;
    guint32 end = MIN(span.end, span.begin + LOOK);
    DzFeature length = feature_of_length(length_without_asides(page, span));
    gboolean han = FALSE;
    set(features, length, length != DZ_N_FEATURES);
    for (guint32 i = span.begin; i < end; i++) {
        guint tags = dz_words_match(vocabulary->contexts, page->c + i, end - i, wanted).tags;
        set(features, DZ_FEATURE_VERB_INSIDE, (tags & DZ_CONTEXT_VERB_INSIDE) != 0);
        set(features, DZ_FEATURE_PERSON_INSIDE, (tags & DZ_CONTEXT_PERSON_INSIDE) != 0);
        set(features, DZ_FEATURE_COMMA_INSIDE, is_comma(page->c[i]) && i + 1 < span.end);
        han |= dz_is_han(page->c[i]);
    }
    set(features, DZ_FEATURE_NO_HAN, !han);
    if (span.begin < span.end)
        look_at_ends(page, vocabulary, span, features);
}

/* -- beside ------------------------------------------------------------------------------------------------------ */

/* Characters of the words right beside the marks, and of the sentence before them. */
enum { REACH = 6, REACH_BACK = 24 };

typedef struct {
    guint before; /* DZ_CONTEXT_* of the words right before and right after */
    guint after;
    gboolean clause_before; /* punctuation, or nothing, stands before */
    gboolean clause_after;
    gboolean introduced; /* a reporting word, and no more than a colon or a comma, stands before */
    gboolean spoken;     /* there is one in the sentence before */
    guint cue;           /* its tags */
} Beside;

/* What the words before the mark say, up to REACH_BACK characters back in the sentence. */
static void look_back(const DzPage *page, const DzVocabulary *vocabulary, const DzSetting *setting, guint32 floor,
                      guint32 begin, DzFeatures *features)
{
    const guint wanted = DZ_CONTEXT_CHARGE_NEAR | DZ_CONTEXT_TERM_NEAR | DZ_CONTEXT_SLOGAN_NEAR;
    gboolean somebody = setting->before != DZ_NO_SPEECH || dz_source_is_known(&setting->subject);
    gboolean same_clause = TRUE;
    for (guint32 i = begin; i > floor && begin - i < REACH_BACK && !is_final(page->c[i - 1]); i--) {
        guint tags = dz_words_match(vocabulary->contexts, page->c + i - 1, begin - i + 1, wanted).tags;
        same_clause &= !is_comma(page->c[i - 1]);
        set(features, DZ_FEATURE_CHARGE_NEAR, (tags & DZ_CONTEXT_CHARGE_NEAR) != 0);
        set(features, DZ_FEATURE_SLOGAN, (tags & DZ_CONTEXT_SLOGAN_NEAR) != 0 && somebody);
        set(features, DZ_FEATURE_TERM_NEAR, (tags & DZ_CONTEXT_TERM_NEAR) != 0 && same_clause);
    }
}

/* 是“…”的。 */
static gboolean ends_clause_at(const DzPage *page, guint32 at)
{
    return at >= page->n || is_final(page->c[at]) || is_comma(page->c[at]);
}

static gboolean is_clause_after(const DzPage *page, const DzSetting *setting)
{
    DzUnitType right = setting->right.type;
    gboolean closing_of = (setting->right.tags & DZ_TAG_OF) != 0 && ends_clause_at(page, setting->right.span.end);
    return closing_of || right == DZ_UNIT_COMMA || right == DZ_UNIT_STOP || right == DZ_UNIT_ENUM ||
           right == DZ_UNIT_QUOTE;
}

static Beside look_beside(const DzPage *page, const DzVocabulary *vocabulary, const DzMarked *marked,
                          const DzSetting *setting, const DzListener *listener, DzFeatures *features)
{
    const guint before = DZ_CONTEXT_TERM_BEFORE | DZ_CONTEXT_NOUN_BEFORE | DZ_CONTEXT_SPEECH_BEFORE |
                         DZ_CONTEXT_WOVEN_BEFORE | DZ_CONTEXT_TITLE_BEFORE;
    const guint after = DZ_CONTEXT_TERM_AFTER | DZ_CONTEXT_SPEECH_AFTER | DZ_CONTEXT_TITLE_AFTER;
    DzSpan block = g_array_index(page->blocks, DzBlock, marked->block).span;
    DzUnitType left = setting->left.type;
    guint32 begin = marked->marked.begin;
    guint32 end = MIN(marked->marked.end, page->n);
    while (begin > block.begin && dz_is_blank(page->c[begin - 1]))
        begin--;
    look_back(page, vocabulary, setting, block.begin, begin, features);
    Beside self = {.spoken = setting->before != DZ_NO_SPEECH};
    self.before =
        dz_words_match_before(vocabulary->contexts_before, page->c + begin, MIN(REACH, begin - block.begin), before)
            .tags;
    self.after = dz_words_match(vocabulary->contexts, page->c + end, MIN(REACH, page->n - end), after).tags;
    self.clause_before = left == DZ_UNIT_COMMA || left == DZ_UNIT_COLON || left == DZ_UNIT_STOP;
    self.clause_after = is_clause_after(page, setting);
    self.introduced = self.spoken && setting->distance == 0;
    self.cue = self.spoken ? g_array_index(dz_listener_get_speeches(listener), DzSpeech, setting->before).tags : 0;
    return self;
}

static void set_words(const DzSetting *setting, const Beside *beside, DzFeatures *features)
{
    enum { NEAR = 5 };
    gboolean told = beside->spoken && setting->distance <= NEAR;
    set(features, DZ_FEATURE_TERM_BEFORE, (beside->before & DZ_CONTEXT_TERM_BEFORE) != 0);
    set(features, DZ_FEATURE_NOUN_BEFORE, (beside->before & DZ_CONTEXT_NOUN_BEFORE) != 0 && !told);
    set(features, DZ_FEATURE_SAID_BEFORE, (beside->before & DZ_CONTEXT_SPEECH_BEFORE) != 0);
    set(features, DZ_FEATURE_PASSIVE_BEFORE, (setting->left.tags & DZ_TAG_PASSIVE) != 0);
    set(features, DZ_FEATURE_OWNED, dz_source_is_known(&setting->owner));
    set(features, DZ_FEATURE_TERM_AFTER, (beside->after & DZ_CONTEXT_TERM_AFTER) != 0);
    set(features, DZ_FEATURE_SAID_AFTER, (beside->after & DZ_CONTEXT_SPEECH_AFTER) != 0);
    set(features, DZ_FEATURE_WOVEN_AFTER, !beside->clause_after);
    set(features, DZ_FEATURE_TITLED,
        (beside->before & DZ_CONTEXT_TITLE_BEFORE) != 0 || (beside->after & DZ_CONTEXT_TITLE_AFTER) != 0);
    set(features, DZ_FEATURE_PREDICATE,
        (beside->before & DZ_CONTEXT_WOVEN_BEFORE) != 0 && beside->clause_after && beside->spoken);
}

static void set_place(const DzSetting *setting, const Beside *beside, DzFeatures *features)
{
    const DzFeatures few = (DzFeatures)1 << DZ_FEATURE_WORD | (DzFeatures)1 << DZ_FEATURE_SHORT;
    gboolean joined = setting->left.type == DZ_UNIT_ENUM || setting->right.type == DZ_UNIT_ENUM;
    gboolean pair = (setting->right.tags & DZ_TAG_AND) != 0 && setting->left.type != DZ_UNIT_ENUM; /* “…”和“…” */
    gboolean opens = setting->opens_sentence;
    set(features, DZ_FEATURE_COLON_BEFORE, setting->after_colon);
    set(features, DZ_FEATURE_OPENS_SENTENCE, opens);
    set(features, DZ_FEATURE_OWN_CLAUSE, !opens && beside->clause_before && !setting->after_colon);
    set(features, DZ_FEATURE_WOVEN_BEFORE,
        !opens && !beside->clause_before && !beside->introduced && setting->parallel == DZ_NO_SPEECH &&
            (setting->left.tags & DZ_TAG_LINK) == 0);
    set(features, DZ_FEATURE_OWN_SENTENCE, opens && beside->clause_after);
    set(features, DZ_FEATURE_LISTED, joined);
    set(features, DZ_FEATURE_QUALIFIES, (*features & few) != 0 && !beside->clause_after && !pair);
}

static void set_cue(const DzSetting *setting, const Beside *beside, DzFeatures *features)
{
    enum { NEAR = 8 };
    gboolean report = (beside->cue & DZ_TAG_REPORT) != 0;
    gboolean bring = (beside->cue & DZ_TAG_BRING) != 0 && !setting->after_colon;
    gboolean before = beside->spoken && !beside->introduced && setting->after == DZ_NO_SPEECH;
    set(features, DZ_FEATURE_INTRODUCED, beside->introduced && !bring);
    set(features, DZ_FEATURE_BROUGHT, beside->introduced && bring);
    set(features, DZ_FEATURE_DESCRIBED, beside->introduced && (beside->cue & DZ_TAGS_SHOUT) == DZ_TAG_NAME_AS);
    set(features, DZ_FEATURE_CUE_AFTER, !beside->introduced && setting->after != DZ_NO_SPEECH);
    set(features, DZ_FEATURE_CUE_REPORT, before && report);
    set(features, DZ_FEATURE_CUE_NEAR, before && !report && setting->distance <= NEAR);
    set(features, DZ_FEATURE_CUE_FAR, before && !report && setting->distance > NEAR);
    set(features, DZ_FEATURE_CUE_CLOSES, before && beside->clause_after);
    set(features, DZ_FEATURE_NO_CUE, !beside->spoken && setting->after == DZ_NO_SPEECH);
}

DzFeatures dz_features_of(const DzPage *page, const DzVocabulary *vocabulary, const GArray *marked, guint32 index,
                          const DzListener *listener, const DzTerms *terms, DzFeatures parallel)
{
    const guint broken = DZ_QUOTATION_UNCLOSED | DZ_QUOTATION_UNOPENED;
    const DzMarked *pair = &g_array_index(marked, DzMarked, index);
    const DzSetting *setting = dz_listener_get_setting(listener, index);
    DzFeatures features = 0;
    look_inside(page, vocabulary, pair->span, &features);
    Beside beside = look_beside(page, vocabulary, pair, setting, listener, &features);
    set_words(setting, &beside, &features);
    set_place(setting, &beside, &features);
    set_cue(setting, &beside, &features);
    look_up_term(page, pair->span, terms, &features);
    set(&features, DZ_FEATURE_SLOGAN, dz_features_have(parallel, DZ_FEATURE_SLOGAN));
    set(&features, DZ_FEATURE_HEADING, g_array_index(page->blocks, DzBlock, pair->block).role == DZ_ROLE_HEADING);
    set(&features, DZ_FEATURE_NESTED, pair->depth > 0);
    set(&features, DZ_FEATURE_BROKEN, (pair->flags & broken) != 0);
    return features;
}
