/* kind.c -- see kind.h.
 * In:     a pair of marks and its setting.
 * Out:    its kind.
 * Knows:  the features; weights.h holds how much each of them counts and why.
 */
#include "kind.h"

#include "characters.h"
#include "weights.h"

/* What is inside of a quotation. Looks at no more than the first and last LOOK characters of a long one. */
typedef struct {
    guint32 length;
    gboolean final_stop;
    gboolean comma;
    gboolean person;
    gboolean verb;
    gboolean opens_clause;
    gboolean goes_on;
    gboolean crime; /* ends in 罪 */
    gboolean noun;
    gboolean han;
} Inside;

#define LOOK 64

static gboolean is_final(gunichar c)
{
    return c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == '!' || c == '?' || c == 0x2026;
}

static gboolean is_comma(gunichar c)
{
    return c == 0xFF0C || c == ',' || c == 0xFF1B || c == ';';
}

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

static Inside look_inside(const DzPage *page, const DzVocabulary *vocabulary, DzSpan span)
{
    Inside in = {.length = length_without_asides(page, span)};
    guint32 end = MIN(span.end, span.begin + LOOK);
    if (span.begin == span.end)
        return in;
    gunichar last = page->c[span.end - 1];
    in.final_stop = is_final(last) || last == 0xFF0C || last == ',';
    in.opens_clause =
        dz_words_match(vocabulary->contexts, page->c + span.begin, dz_span_length(span), DZ_CONTEXT_OPENS_CLAUSE)
            .length > 0;
    in.goes_on =
        dz_words_match(vocabulary->contexts, page->c + span.begin, dz_span_length(span), DZ_CONTEXT_GOES_ON).length > 0;
    in.crime = last == 0x7F6A;
    in.noun = dz_words_match_before(vocabulary->contexts_before, page->c + span.end, dz_span_length(span),
                                    DZ_CONTEXT_NOUN_END)
                  .length > 0;
    for (guint32 i = span.begin; i < end; i++) {
        guint tags = dz_words_match(vocabulary->contexts, page->c + i, end - i,
                                    DZ_CONTEXT_VERB_INSIDE | DZ_CONTEXT_PERSON_INSIDE)
                         .tags;
        in.verb |= (tags & DZ_CONTEXT_VERB_INSIDE) != 0;
        in.person |= (tags & DZ_CONTEXT_PERSON_INSIDE) != 0;
        in.comma |= is_comma(page->c[i]) && i + 1 < span.end;
        in.han |= dz_is_han(page->c[i]);
    }
    return in;
}

/* Words right before and right after the marks. */
typedef struct {
    guint before;
    guint after;
    gboolean colon;
    gboolean clause_before; /* punctuation, or nothing, stands before */
    gboolean clause_after;
    gboolean charge; /* words in the sentence before */
    gboolean slogan;
    gboolean term; /* and in the clause before */
    gboolean link;
    gboolean heading;
} Beside;

enum { REACH = 6, REACH_BACK = 24 };

/* What the words before the mark say, up to REACH_BACK characters back in the sentence. */
static void look_back(const DzPage *page, const DzVocabulary *vocabulary, guint32 floor, guint32 begin, Beside *beside)
{
    const guint wanted = DZ_CONTEXT_CHARGE_NEAR | DZ_CONTEXT_TERM_NEAR | DZ_CONTEXT_SLOGAN_NEAR;
    gboolean same_clause = TRUE;
    for (guint32 i = begin; i > floor && begin - i < REACH_BACK && !is_final(page->c[i - 1]); i--) {
        guint tags = dz_words_match(vocabulary->contexts, page->c + i - 1, begin - i + 1, wanted).tags;
        same_clause &= !is_comma(page->c[i - 1]);
        beside->charge |= (tags & DZ_CONTEXT_CHARGE_NEAR) != 0;
        beside->slogan |= (tags & DZ_CONTEXT_SLOGAN_NEAR) != 0;
        beside->term |= same_clause && (tags & DZ_CONTEXT_TERM_NEAR) != 0;
    }
}

#define BEFORE_MARK                                                                                                    \
    (DZ_CONTEXT_TERM_BEFORE | DZ_CONTEXT_NOUN_BEFORE | DZ_CONTEXT_SPEECH_BEFORE | DZ_CONTEXT_WOVEN_BEFORE)

/* 是“…”的。 */
static gboolean ends_clause_at(const DzPage *page, guint32 at)
{
    return at >= page->n || is_final(page->c[at]) || is_comma(page->c[at]);
}

static Beside look_beside(const DzPage *page, const DzVocabulary *vocabulary, const DzMarked *marked,
                          const DzSetting *setting)
{
    DzSpan block = g_array_index(page->blocks, DzBlock, marked->block).span;
    guint32 begin = marked->marked.begin;
    while (begin > block.begin && dz_is_blank(page->c[begin - 1]))
        begin--;
    guint32 end = MIN(marked->marked.end, page->n);
    Beside beside = {.colon = setting->after_colon};
    beside.before = dz_words_match_before(vocabulary->contexts_before, page->c + begin, MIN(REACH, begin - block.begin),
                                          BEFORE_MARK)
                        .tags;
    const guint wanted = DZ_CONTEXT_TERM_AFTER | DZ_CONTEXT_SPEECH_AFTER;
    beside.after = dz_words_match(vocabulary->contexts, page->c + end, MIN(REACH, page->n - end), wanted).tags;
    look_back(page, vocabulary, block.begin, begin, &beside);
    beside.heading = g_array_index(page->blocks, DzBlock, marked->block).role == DZ_ROLE_HEADING;
    DzUnitType left = setting->left.type;
    DzUnitType right = setting->right.type;
    beside.clause_before =
        left == DZ_UNIT_COMMA || left == DZ_UNIT_COLON || left == DZ_UNIT_STOP || setting->opens_sentence;
    beside.link = (setting->left.tags & DZ_TAG_LINK) != 0;
    gboolean closing_of = (setting->right.tags & DZ_TAG_OF) != 0 && ends_clause_at(page, setting->right.span.end);
    beside.clause_after = closing_of || right == DZ_UNIT_COMMA || right == DZ_UNIT_STOP || right == DZ_UNIT_ENUM ||
                          right == DZ_UNIT_QUOTE;
    return beside;
}

static gboolean is_introduced(const DzSetting *setting)
{
    return setting->before != DZ_NO_SPEECH && setting->distance == 0;
}

static double score_length(guint32 length)
{
    if (length <= 3)
        return DZ_SPEECH_WORD;
    if (length <= 5)
        return DZ_SPEECH_SHORT;
    return length >= 24 ? DZ_SPEECH_VERY_LONG : length >= 12 ? DZ_SPEECH_LONG : 0;
}

static guint cue_tags(const DzListener *listener, const DzSetting *setting)
{
    if (setting->before == DZ_NO_SPEECH)
        return 0;
    return g_array_index(dz_listener_get_speeches(listener), DzSpeech, setting->before).tags;
}

static double score_cue(const DzSetting *setting, const Inside *in, const Beside *beside, guint cue)
{
    enum { NEAR = 8 };
    if (is_introduced(setting))
        return (cue & DZ_TAG_BRING) != 0 && !beside->colon ? DZ_SPEECH_BROUGHT : DZ_SPEECH_INTRODUCED;
    if (setting->after != DZ_NO_SPEECH)
        return DZ_SPEECH_CUE_AFTER;
    if (setting->before == DZ_NO_SPEECH)
        return in->final_stop ? 0 : DZ_SPEECH_NO_CUE;
    double closes = beside->clause_after ? DZ_SPEECH_CLOSES_CLAUSE : 0;
    if ((cue & DZ_TAG_REPORT) != 0)
        return closes + DZ_SPEECH_CUE_REPORT;
    return closes + (setting->distance <= NEAR ? DZ_SPEECH_CUE_NEAR : DZ_SPEECH_CUE_FAR);
}

/* What says that the marked words are a name or a noun. */
static double score_noun(const DzSetting *setting, const Inside *in, const Beside *beside)
{
    enum { NEAR = 5, SHORT = 5 };
    gboolean spoken = setting->before != DZ_NO_SPEECH && setting->distance <= NEAR;
    double score = (beside->before & DZ_CONTEXT_NOUN_BEFORE) != 0 && !spoken ? DZ_SPEECH_NOUN_BEFORE : 0;
    score += in->noun ? DZ_SPEECH_NOUN_END : 0;
    score += (setting->left.tags & DZ_TAG_PASSIVE) != 0 ? DZ_SPEECH_PASSIVE_BEFORE : 0;
    gboolean pair = (setting->right.tags & DZ_TAG_AND) != 0 && setting->left.type != DZ_UNIT_ENUM; /* “…”和“…” */
    score += in->length <= SHORT && !beside->clause_after && !pair ? DZ_SPEECH_QUALIFIES : 0;
    return score;
}

/* Words that somebody in the sentence calls out. */
static gboolean is_slogan(const DzSetting *setting, const Beside *beside)
{
    return beside->slogan && (setting->before != DZ_NO_SPEECH || dz_source_is_known(&setting->subject));
}

static double score_speech(const DzMarked *marked, const DzSetting *setting, const Inside *in, const Beside *beside,
                           guint cue, guint count)
{
    double score = score_length(in->length) + score_cue(setting, in, beside, cue);
    score += in->final_stop ? DZ_SPEECH_FINAL_STOP : 0;
    score += in->comma ? DZ_SPEECH_COMMA_INSIDE : 0;
    score += in->person ? DZ_SPEECH_PERSON_INSIDE : 0;
    score += in->verb ? DZ_SPEECH_VERB_INSIDE : 0;
    score += in->han ? 0 : DZ_SPEECH_NO_HAN;
    score += (beside->before & DZ_CONTEXT_TERM_BEFORE) != 0 ? DZ_SPEECH_TERM_BEFORE : 0;
    score += score_noun(setting, in, beside);
    score += (beside->before & DZ_CONTEXT_SPEECH_BEFORE) != 0 ? DZ_SPEECH_SAID_BEFORE : 0;
    score += (beside->after & DZ_CONTEXT_TERM_AFTER) != 0 ? DZ_SPEECH_TERM_AFTER : 0;
    score += (beside->after & DZ_CONTEXT_SPEECH_AFTER) != 0 ? DZ_SPEECH_SAID_AFTER : 0;
    score += is_slogan(setting, beside) ? DZ_SPEECH_SLOGAN : 0;
    score += (beside->before & DZ_CONTEXT_WOVEN_BEFORE) != 0 && beside->clause_after && setting->before != DZ_NO_SPEECH
                 ? DZ_SPEECH_PREDICATE
                 : 0;
    score += in->crime || beside->charge ? DZ_SPEECH_CHARGE : 0;
    score += beside->term ? DZ_SPEECH_TERM_BEFORE : 0;
    score += dz_source_is_known(&setting->owner) ? DZ_SPEECH_OWNED : 0;
    score += count > 4 ? DZ_SPEECH_OFTEN : count > 2 ? DZ_SPEECH_REPEATED : count == 2 ? DZ_SPEECH_TWICE : 0;
    score += setting->left.type == DZ_UNIT_ENUM || setting->right.type == DZ_UNIT_ENUM ? DZ_SPEECH_LISTED : 0;
    score += setting->opens_sentence && beside->clause_after ? DZ_SPEECH_OWN_SENTENCE : 0;
    score += marked->depth > 0 ? DZ_SPEECH_NESTED : 0;
    score += (marked->flags & (DZ_QUOTATION_UNCLOSED | DZ_QUOTATION_UNOPENED)) != 0 ? DZ_SPEECH_BROKEN : 0;
    return score;
}

static double score_utterance(const DzSetting *setting, const Inside *in, const Beside *beside, guint cue)
{
    double score = in->length <= 5 ? DZ_UTTERANCE_SHORT : in->length <= 8 ? DZ_UTTERANCE_SHORTISH : 0;
    score += in->length >= 30 ? DZ_UTTERANCE_VERY_LONG : in->length >= 15 ? DZ_UTTERANCE_LONG : 0;
    score += beside->colon ? DZ_UTTERANCE_COLON : 0;
    if (!beside->colon && is_introduced(setting))
        score += (cue & DZ_TAG_BRING) != 0 ? DZ_UTTERANCE_BROUGHT : DZ_UTTERANCE_INTRODUCED;
    score += is_slogan(setting, beside) ? DZ_UTTERANCE_SLOGAN : 0;
    score += in->goes_on && !is_introduced(setting) ? DZ_UTTERANCE_GOES_ON : 0;
    score += beside->heading && !beside->colon ? DZ_UTTERANCE_HEADING : 0;
    if (setting->opens_sentence)
        score += DZ_UTTERANCE_OWN_SENTENCE;
    else if (beside->clause_before)
        score += beside->colon ? 0 : DZ_UTTERANCE_OWN_CLAUSE;
    else if (!is_introduced(setting) && setting->parallel == DZ_NO_SPEECH && !beside->link)
        score += DZ_UTTERANCE_WOVEN_BEFORE;
    score += beside->clause_after ? 0 : DZ_UTTERANCE_WOVEN_AFTER;
    score += in->final_stop ? DZ_UTTERANCE_FINAL_STOP : 0;
    score += in->comma ? DZ_UTTERANCE_COMMA_INSIDE : 0;
    score += in->person ? DZ_UTTERANCE_PERSON_INSIDE : 0;
    score += in->verb ? DZ_UTTERANCE_VERB_INSIDE : 0;
    score += in->opens_clause ? DZ_UTTERANCE_OPENS_CLAUSE : 0;
    score += (cue & DZ_TAGS_SHOUT) == DZ_TAG_NAME_AS && is_introduced(setting) ? DZ_UTTERANCE_DESCRIBED : 0;
    return score;
}

static char *text_of(const DzPage *page, DzSpan span)
{
    return g_ucs4_to_utf8(page->c + span.begin, dz_span_length(span), NULL, NULL, NULL);
}

/* Longer than this nothing repeats by being a term. */
#define LONGEST_TERM 16

GHashTable *dz_kind_count(const DzPage *page, const GArray *marked)
{
    GHashTable *counts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (guint i = 0; i < marked->len; i++) {
        DzSpan span = g_array_index(marked, DzMarked, i).span;
        if (dz_span_length(span) == 0 || dz_span_length(span) > LONGEST_TERM)
            continue;
        char *text = text_of(page, span);
        guint count = GPOINTER_TO_UINT(g_hash_table_lookup(counts, text));
        g_hash_table_replace(counts, text, GUINT_TO_POINTER(count + 1));
    }
    return counts;
}

static guint count_of(const DzPage *page, DzSpan span, GHashTable *counts)
{
    if (dz_span_length(span) > LONGEST_TERM)
        return 1;
    g_autofree char *text = text_of(page, span);
    return GPOINTER_TO_UINT(g_hash_table_lookup(counts, text));
}

DzKindScore dz_kind_score(const DzPage *page, const DzVocabulary *vocabulary, const GArray *marked, guint32 index,
                          const DzListener *listener, GHashTable *counts, const DzKindScore *scores)
{
    const DzMarked *pair = &g_array_index(marked, DzMarked, index);
    const DzSetting *setting = dz_listener_get_setting(listener, index);
    Inside in = look_inside(page, vocabulary, pair->span);
    Beside beside = look_beside(page, vocabulary, pair, setting);
    guint cue = cue_tags(listener, setting);
    DzKindScore score = {score_speech(pair, setting, &in, &beside, cue, count_of(page, pair->span, counts)),
                         score_utterance(setting, &in, &beside, cue)};
    if (setting->parallel < index) {
        score.speech +=
            DZ_SPEECH_PARALLEL * CLAMP(scores[setting->parallel].speech, -DZ_PARALLEL_MOST, DZ_PARALLEL_MOST);
        score.utterance +=
            DZ_UTTERANCE_PARALLEL * CLAMP(scores[setting->parallel].utterance, -DZ_PARALLEL_MOST, DZ_PARALLEL_MOST);
    }
    return score;
}

DzQuotationKind dz_kind_from_score(DzKindScore score)
{
    if (score.speech <= DZ_SPEECH_THRESHOLD)
        return DZ_QUOTATION_MENTION;
    return score.utterance > DZ_UTTERANCE_THRESHOLD ? DZ_QUOTATION_DIRECT : DZ_QUOTATION_PARTIAL;
}
