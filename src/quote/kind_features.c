/* kind_features.c -- see kind_features.h.
 * In:     a pair of marks, its setting, the words beside and inside it.
 * Out:    the set of features that hold.
 * Not here: how much each of them counts (data/kinds.tsv), what follows from that (kind.c).
 */
#include "kind_features.h"

#include "characters.h"

static gboolean is_end(gunichar c)
{
    return dz_is_stop(c) || c == DZ_ELLIPSIS;
}

static void set(DzFeatures *self, DzFeature feature, gboolean holds)
{
    *self |= holds ? (DzFeatures)1 << feature : 0;
}

/* -- inside ------------------------------------------------------------------------------------------------------ */

/* No more than the first characters of a long quotation are looked at. */
#define LOOK 64

/* The length without （…）, which give a foreign wording or explain; three Latin letters are as long as a character. */
static guint32 length_without_asides(const DzPage *page, DzSpan span)
{
    enum { LETTERS = 3 };
    guint32 length = 0;
    guint32 letters = 0;
    gboolean aside = FALSE;
    for (guint32 i = span.begin; i < span.end && length < LOOK; i++) {
        gunichar c = page->c[i];
        gboolean letter = c < 0x250 && g_unichar_isalpha(c);
        aside |= dz_opens_bracket(c);
        letters = letter ? letters + 1 : 0;
        length += !aside && (!letter || letters % LETTERS == 1);
        aside &= !dz_closes_bracket(c);
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

/* Longer ones, or such with a comma, 的 or 我, are a clause or a description that happens to end with a noun. */
enum { LONGEST_NOUN = 16, LONGEST_NAME = 24 };

static void look_at_ends(const DzPage *page, const DzVocabulary *vocabulary, DzSpan span, DzFeatures *features)
{
    const guint first = DZ_CONTEXT_OPENS_CLAUSE | DZ_CONTEXT_GOES_ON;
    const guint end = DZ_CONTEXT_NOUN_END | DZ_CONTEXT_NAME_END | DZ_CONTEXT_CRIME_END | DZ_CONTEXT_NO_NOUN;
    guint length = dz_span_length(span);
    gunichar last = page->c[span.end - 1];
    guint begins = dz_words_match(vocabulary->contexts, page->c + span.begin, length, first).tags;
    guint ends = dz_words_match_before(vocabulary->contexts_before, page->c + span.end, length, end).tags;
    set(features, DZ_FEATURE_FINAL_STOP, is_end(last) || last == 0xFF0C || last == ',');
    set(features, DZ_FEATURE_OPENS_CLAUSE, (begins & DZ_CONTEXT_OPENS_CLAUSE) != 0);
    set(features, DZ_FEATURE_GOES_ON, (begins & DZ_CONTEXT_GOES_ON) != 0);
    const DzFeatures clause = (DzFeatures)1 << DZ_FEATURE_COMMA_INSIDE | (DzFeatures)1 << DZ_FEATURE_OF_INSIDE |
                              (DzFeatures)1 << DZ_FEATURE_PERSON_INSIDE;
    gboolean one = (*features & clause) == 0;
    set(features, DZ_FEATURE_NOUN_END, (ends & DZ_CONTEXT_NOUN_END) != 0 && one && length <= LONGEST_NOUN);
    set(features, DZ_FEATURE_NAME_END, (ends & DZ_CONTEXT_NAME_END) != 0 && one && length <= LONGEST_NAME);
    set(features, DZ_FEATURE_CRIME_END, (ends & DZ_CONTEXT_CRIME_END) != 0);
}

/* Whether the words are a term as they stand: 一国两制, 五个不变. */
static void look_at_whole(const DzPage *page, const DzVocabulary *vocabulary, DzSpan span, DzFeatures *features)
{
    enum { LONGEST_COUNTED = 6 };
    const DzWords *words = vocabulary->contexts;
    const gunichar *text = page->c + span.begin;
    guint length = dz_span_length(span);
    gboolean counted = dz_words_match(words, text, length, DZ_CONTEXT_COUNTED).length > 0;
    set(features, DZ_FEATURE_COUNTED, counted && length <= LONGEST_COUNTED);
    set(features, DZ_FEATURE_TERM, dz_words_have(words, text, length, DZ_CONTEXT_TERM));
}

static void look_inside(const DzPage *page, const DzVocabulary *vocabulary, DzSpan span, DzFeatures *features)
{
    enum { OF = 0x7684 }; /* 的 */
    const guint wanted = DZ_CONTEXT_VERB_INSIDE | DZ_CONTEXT_PERSON_INSIDE;
    guint32 end = MIN(span.end, span.begin + LOOK);
    DzFeature length = feature_of_length(length_without_asides(page, span));
    gboolean han = FALSE;
    set(features, length, length != DZ_N_FEATURES);
    for (guint32 i = span.begin; i < end; i++) {
        DzWord word = dz_words_match(vocabulary->contexts, page->c + i, end - i, wanted);
        gboolean part = word.length == 1 && (page->starts[i] == 0 || page->starts[i + 1] == 0); /* 会 in 社会 */
        set(features, DZ_FEATURE_VERB_INSIDE, (word.tags & DZ_CONTEXT_VERB_INSIDE) != 0 && !part);
        set(features, DZ_FEATURE_PERSON_INSIDE, (word.tags & DZ_CONTEXT_PERSON_INSIDE) != 0);
        set(features, DZ_FEATURE_OF_INSIDE, page->c[i] == OF);
        set(features, DZ_FEATURE_COMMA_INSIDE, dz_is_comma(page->c[i]) && i + 1 < span.end);
        han |= dz_is_han(page->c[i]);
    }
    set(features, DZ_FEATURE_NO_HAN, !han);
    if (span.begin == span.end)
        return;
    look_at_ends(page, vocabulary, span, features);
    look_at_whole(page, vocabulary, span, features);
}

/* -- beside ------------------------------------------------------------------------------------------------------ */

/* Characters of the words right beside the marks, and of the sentence before them. */
enum { REACH = 6, REACH_BACK = 24 };

typedef struct {
    guint before; /* DZ_CONTEXT_* of the words right before and right after */
    guint after;
    gboolean clause_before; /* punctuation, or nothing, stands before */
    gboolean clause_after;
    gboolean glossed;    /* a foreign name follows in brackets */
    gboolean introduced; /* a reporting word, and no more than a colon or a comma, stands before */
    gboolean spoken;     /* there is one in the sentence before */
    guint cue;           /* its tags */
    gboolean called;     /* it says what somebody calls a thing (他把这称为“…”) */
} Beside;

static gboolean names_somebody(const DzSetting *setting)
{
    return setting->before != DZ_NO_SPEECH || dz_source_is_known(&setting->subject);
}

/* What the words before the mark say, up to REACH_BACK characters back in the sentence. `spoken`: where the reporting
 * word before it begins; a charge in a clause before that (他被控两罪，批评这是“…”) is no part of what he says. */
static void look_back(const DzPage *page, const DzVocabulary *vocabulary, const DzSetting *setting, guint32 floor,
                      guint32 begin, guint32 spoken, DzFeatures *features)
{
    const guint wanted = DZ_CONTEXT_CHARGE_NEAR | DZ_CONTEXT_TERM_NEAR | DZ_CONTEXT_SLOGAN_NEAR;
    gboolean somebody = names_somebody(setting);
    gboolean same_clause = TRUE;
    gboolean before_told = FALSE; /* in a clause before that of the reporting word */
    for (guint32 i = begin; i > floor && begin - i < REACH_BACK && !is_end(page->c[i - 1]); i--) {
        guint tags = dz_words_match(vocabulary->contexts, page->c + i - 1, begin - i + 1, wanted).tags;
        same_clause &= !dz_is_comma(page->c[i - 1]);
        before_told |= i <= spoken && dz_is_comma(page->c[i - 1]);
        set(features, DZ_FEATURE_CHARGE_NEAR, (tags & DZ_CONTEXT_CHARGE_NEAR) != 0 && !before_told);
        set(features, DZ_FEATURE_SLOGAN, (tags & DZ_CONTEXT_SLOGAN_NEAR) != 0 && somebody);
        set(features, DZ_FEATURE_TERM_NEAR, (tags & DZ_CONTEXT_TERM_NEAR) != 0 && same_clause);
    }
}

/* Where the word ends that calls the words before `end` slogans (“…”等标语, “…”的大横额), or `end`. */
static guint32 end_of_slogan_word(const DzPage *page, const DzVocabulary *vocabulary, guint32 end)
{
    enum { NEAR = 3 };
    for (guint32 i = end; i < page->n && i < end + NEAR && dz_is_han(page->c[i]); i++) {
        DzWord word = dz_words_match(vocabulary->contexts, page->c + i, page->n - i, DZ_CONTEXT_SLOGAN_NEAR);
        if (word.length > 0)
            return i + word.length;
    }
    return end;
}

/* What a sentence is about nobody calls out in it: “…”等口号，是…; 他指“…”口号违法. */
static gboolean is_named_slogan(const DzPage *page, const DzSetting *setting, const Beside *beside, guint32 after)
{
    enum { OF = 0x7684, CRY = 0x58F0 }; /* 的, 声: the sentence is about something else */
    gunichar next = after < page->n ? page->c[after] : 0;
    gboolean goes_on = dz_is_han(next) && next != OF && next != CRY;
    if (setting->opens_sentence)
        return goes_on || dz_is_comma(next);
    gboolean told = beside->introduced && (beside->cue & DZ_TAGS_SHOUT) != DZ_TAGS_SHOUT; /* 他表示“…”口号违法 */
    guint cries = DZ_CONTEXT_SLOGAN_BEFORE | (told ? 0 : DZ_CONTEXT_SPEECH_BEFORE);
    gboolean cried = setting->shouted || (beside->before & cries) != 0;
    return goes_on && !cried && !setting->after_colon && (beside->clause_before || beside->introduced);
}

/* Whether the pair is a slogan that somebody calls out or shows, or one that is only spoken of. */
static void set_slogan(const DzPage *page, const DzSetting *setting, const Beside *beside, guint32 end, guint32 after,
                       DzFeatures *features)
{
    gboolean named = after > end && setting->after == DZ_NO_SPEECH && is_named_slogan(page, setting, beside, after);
    const guint unlike = DZ_CONTEXT_TERM_BEFORE | DZ_CONTEXT_NOUN_BEFORE;
    gboolean shouts = beside->introduced && (beside->cue & (DZ_TAGS_SHOUT | DZ_TAG_ASK)) == DZ_TAGS_SHOUT &&
                      (beside->before & unlike) == 0;
    gboolean called =
        shouts || (beside->before & DZ_CONTEXT_SLOGAN_BEFORE) != 0 || (names_somebody(setting) && after > end);
    set(features, DZ_FEATURE_NAMED, named);
    set(features, DZ_FEATURE_SLOGAN, called);
    if (named)
        *features &= ~((DzFeatures)1 << DZ_FEATURE_SLOGAN);
}

/* 是“…”的。 */
static gboolean ends_clause_at(const DzPage *page, guint32 at)
{
    return at >= page->n || is_end(page->c[at]) || dz_is_comma(page->c[at]);
}

static gboolean is_clause_after(const DzPage *page, const DzSetting *setting)
{
    DzUnitType right = setting->right.type;
    gboolean closing_of = (setting->right.tags & DZ_TAG_OF) != 0 && ends_clause_at(page, setting->right.span.end);
    return closing_of || right == DZ_UNIT_COMMA || right == DZ_UNIT_STOP || right == DZ_UNIT_ENUM ||
           right == DZ_UNIT_QUOTE;
}

/* Where the list ends that the pair is part of (“…”、“…”等说法), as far as that is looked for: what follows is said of
 * all of it. */
static guint32 end_of_list(const GArray *marked, guint32 index, const DzListener *listener)
{
    enum { LONGEST_LIST = 8 };
    guint32 last = index;
    for (guint32 i = index + 1; i < marked->len && i - index <= LONGEST_LIST; i++)
        if (dz_listener_get_setting(listener, i)->parallel == last)
            last = i;
    return g_array_index(marked, DzMarked, last).marked.end;
}

/* “深海计划”（Deep Sea Plan）: names keep their capitals, words do not, and a sentence is longer than a name. */
static gboolean is_glossed_name(const DzPage *page, DzSpan span, guint32 end)
{
    enum { LONGEST_GLOSSED = 11 };
    while (end < page->n && dz_is_blank(page->c[end]))
        end++;
    gboolean aside = end + 1 < page->n && dz_opens_bracket(page->c[end]);
    return aside && dz_span_length(span) <= LONGEST_GLOSSED && g_unichar_isupper(page->c[end + 1]);
}

static const DzSpeech *act_before(const DzListener *listener, const DzSetting *setting)
{
    return setting->before != DZ_NO_SPEECH
               ? &g_array_index(dz_listener_get_speeches(listener), DzSpeech, setting->before)
               : NULL;
}

/* 他把这种做法称为“…”: his word for it, less a name than what 这被称为“…” gives. */
static gboolean is_called_so(const DzPage *page, const DzVocabulary *vocabulary, const DzSpeech *act, guint32 floor)
{
    enum { LONGEST_CLAUSE = 48 };
    guint32 cue = act->cue.begin;
    floor = MAX(floor, cue - MIN(cue, LONGEST_CLAUSE));
    gboolean named = dz_source_is_known(&act->source) && (act->source.tags & DZ_TAG_VAGUE) == 0;
    if ((act->tags & DZ_TAGS_SHOUT) != DZ_TAG_NAME_AS || !named)
        return FALSE;
    gboolean taken = FALSE;
    for (guint32 i = cue; i > floor && !dz_is_comma(page->c[i - 1]) && !is_end(page->c[i - 1]); i--) {
        DzWord word = dz_words_match(vocabulary->words, page->c + i - 1, 1, DZ_TAG_PASSIVE | DZ_TAG_TOWARD);
        if ((word.tags & DZ_TAG_PASSIVE) != 0 && page->starts[i - 1] && page->starts[i])
            return FALSE;
        taken |= (word.value & DZ_USE_TAKES) != 0;
    }
    return taken;
}

static Beside look_beside(const DzPage *page, const DzVocabulary *vocabulary, const GArray *marked, guint32 index,
                          const DzListener *listener, DzFeatures *features)
{
    const guint before = DZ_CONTEXT_TERM_BEFORE | DZ_CONTEXT_NOUN_BEFORE | DZ_CONTEXT_SPEECH_BEFORE |
                         DZ_CONTEXT_WOVEN_BEFORE | DZ_CONTEXT_TITLE_BEFORE | DZ_CONTEXT_SLOGAN_BEFORE;
    const guint after = DZ_CONTEXT_TERM_AFTER | DZ_CONTEXT_SPEECH_AFTER | DZ_CONTEXT_TITLE_AFTER;
    const DzMarked *pair = &g_array_index(marked, DzMarked, index);
    const DzSetting *setting = dz_listener_get_setting(listener, index);
    DzSpan block = g_array_index(page->blocks, DzBlock, pair->block).span;
    guint32 begin = pair->marked.begin;
    guint32 end = MIN(end_of_list(marked, index, listener), page->n);
    while (begin > block.begin && dz_is_blank(page->c[begin - 1]))
        begin--;
    const DzSpeech *act = act_before(listener, setting);
    look_back(page, vocabulary, setting, block.begin, begin, act != NULL ? act->cue.begin : 0, features);
    Beside self = {.spoken = act != NULL, .cue = act != NULL ? act->tags : 0};
    guint reach = MIN(REACH, begin - block.begin);
    self.before = dz_words_match_before(vocabulary->contexts_before, page->c + begin, reach, before).tags;
    self.before |=
        dz_words_match_before(vocabulary->contexts_before, page->c + begin, reach, DZ_CONTEXT_EQUATING).tags &
        DZ_CONTEXT_EQUATING;
    self.after = dz_words_match(vocabulary->contexts, page->c + end, MIN(REACH, page->n - end), after).tags;
    self.clause_before = ends_clause(&setting->left);
    self.clause_after = is_clause_after(page, setting);
    self.glossed = is_glossed_name(page, pair->span, pair->marked.end);
    self.introduced = self.spoken && setting->distance == 0;
    self.called = self.introduced && is_called_so(page, vocabulary, act, block.begin);
    set_slogan(page, setting, &self, end, end_of_slogan_word(page, vocabulary, end), features);
    return self;
}

static void set_words(const DzSetting *setting, const Beside *beside, DzFeatures *features)
{
    enum { NEAR = 5 };
    gboolean told = beside->spoken && setting->distance <= NEAR;
    set(features, DZ_FEATURE_TERM_BEFORE, (beside->before & DZ_CONTEXT_TERM_BEFORE) != 0 && !beside->called);
    set(features, DZ_FEATURE_NOUN_BEFORE, (beside->before & DZ_CONTEXT_NOUN_BEFORE) != 0 && !told);
    set(features, DZ_FEATURE_SAID_BEFORE, (beside->before & DZ_CONTEXT_SPEECH_BEFORE) != 0);
    set(features, DZ_FEATURE_EQUATED, (beside->before & DZ_CONTEXT_EQUATING) != 0);
    set(features, DZ_FEATURE_PASSIVE_BEFORE, (setting->left.tags & DZ_TAG_PASSIVE) != 0);
    set(features, DZ_FEATURE_OWNED, dz_source_is_known(&setting->owner));
    set(features, DZ_FEATURE_TERM_AFTER, (beside->after & DZ_CONTEXT_TERM_AFTER) != 0 || beside->glossed);
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

/* A word without a verb, or what ends as nouns and names do. */
static gboolean is_bare_noun(DzFeatures features)
{
    if (dz_features_have(features, DZ_FEATURE_NOUN_END) || dz_features_have(features, DZ_FEATURE_NAME_END))
        return TRUE;
    const DzFeatures few =
        (DzFeatures)1 << DZ_FEATURE_WORD | (DzFeatures)1 << DZ_FEATURE_SHORT | (DzFeatures)1 << DZ_FEATURE_SHORTISH;
    return (features & few) != 0 && !dz_features_have(features, DZ_FEATURE_VERB_INSIDE);
}

/* What the reporting word makes of the words: 形容“…”, 呼吁“…”; 居民问“…”何时动工. */
static void set_governed(const DzSetting *setting, const Beside *beside, DzFeatures *features)
{
    gboolean topic = beside->introduced && !setting->after_colon && is_bare_noun(*features) &&
                     dz_features_have(*features, DZ_FEATURE_WOVEN_AFTER) &&
                     !dz_features_have(*features, DZ_FEATURE_SAID_AFTER);
    gboolean asked = (beside->cue & DZ_TAG_ASK) != 0 && !beside->clause_before && !topic;
    gboolean named = (beside->cue & DZ_TAGS_SHOUT) == DZ_TAG_NAME_AS;
    set(features, DZ_FEATURE_TOLD_OF, topic && (!named || beside->clause_before));
    set(features, DZ_FEATURE_DESCRIBED, beside->introduced && (asked || named));
}

static void set_cue(const DzSetting *setting, const Beside *beside, DzFeatures *features)
{
    enum { NEAR = 8 };
    gboolean report = (beside->cue & DZ_TAG_REPORT) != 0;
    gboolean bring = (beside->cue & DZ_TAG_BRING) != 0 && !setting->after_colon;
    gboolean before = beside->spoken && !beside->introduced && setting->after == DZ_NO_SPEECH;
    set(features, DZ_FEATURE_INTRODUCED, beside->introduced && !bring);
    set(features, DZ_FEATURE_BROUGHT, beside->introduced && bring);
    set(features, DZ_FEATURE_CUE_AFTER, !beside->introduced && setting->after != DZ_NO_SPEECH);
    set(features, DZ_FEATURE_CUE_REPORT, before && report);
    set(features, DZ_FEATURE_CUE_NEAR, before && !report && setting->distance <= NEAR);
    set(features, DZ_FEATURE_CUE_FAR, before && !report && setting->distance > NEAR);
    set(features, DZ_FEATURE_CUE_CLOSES, before && beside->clause_after);
    set(features, DZ_FEATURE_NO_CUE, !beside->spoken && setting->after == DZ_NO_SPEECH);
    set(features, DZ_FEATURE_TOLD_BEFORE, dz_features_have(*features, DZ_FEATURE_NO_CUE) && setting->told);
}

/* 诱使…, 不会…: whose words they are said about stands before, outside. */
static gboolean begins_with_verb(const DzPage *page, const DzVocabulary *vocabulary, DzSpan span)
{
    DzWord word =
        dz_words_match(vocabulary->contexts, page->c + span.begin, dz_span_length(span), DZ_CONTEXT_VERB_FIRST);
    return word.length > 0 && page->starts[span.begin + word.length];
}

/* Whether the reporter's words run on into the marks: 他这样做，“…”, 他表示“…”. After 他说： the speaker's own begin.
 */
static gboolean needs_subject(const Beside *beside, DzFeatures features)
{
    return beside->introduced ? !beside->clause_before : dz_features_have(features, DZ_FEATURE_OWN_CLAUSE);
}

/* Somebody who says 我 coins no term, however often he is quoted. */
static void set_terms(const DzPage *page, DzSpan span, const DzTerms *terms, DzFeatures *features)
{
    guint count = dz_features_have(*features, DZ_FEATURE_PERSON_INSIDE) ? 0 : dz_terms_count(terms, page, span);
    set(features, DZ_FEATURE_TWICE, count == 2);
    set(features, DZ_FEATURE_REPEATED, count == 3 || count == 4);
    set(features, DZ_FEATURE_OFTEN, count > 4);
    set(features, DZ_FEATURE_ECHOED, count <= 2 && dz_terms_echo(terms, page, span));
    set(features, DZ_FEATURE_TERM, dz_terms_is_title(terms, page, span));
}

DzFeatures dz_features_of(const DzPage *page, const DzVocabulary *vocabulary, const GArray *marked, guint32 index,
                          const DzListener *listener, const DzTerms *terms, DzFeatures parallel)
{
    const DzMarked *pair = &g_array_index(marked, DzMarked, index);
    const DzSetting *setting = dz_listener_get_setting(listener, index);
    DzFeatures features = 0;
    look_inside(page, vocabulary, pair->span, &features);
    Beside beside = look_beside(page, vocabulary, marked, index, listener, &features);
    set_words(setting, &beside, &features);
    set_place(setting, &beside, &features);
    set_governed(setting, &beside, &features);
    set_cue(setting, &beside, &features);
    set_terms(page, pair->span, terms, &features);
    gboolean verb = begins_with_verb(page, vocabulary, pair->span);
    set(&features, DZ_FEATURE_VERB_FIRST, verb);
    set(&features, DZ_FEATURE_SUBJECT_OUTSIDE, verb && needs_subject(&beside, features));
    set(&features, DZ_FEATURE_SLOGAN, dz_features_have(parallel, DZ_FEATURE_SLOGAN));
    set(&features, DZ_FEATURE_NAMED, dz_features_have(parallel, DZ_FEATURE_NAMED));
    set(&features, DZ_FEATURE_HEADING, g_array_index(page->blocks, DzBlock, pair->block).role == DZ_ROLE_HEADING);
    set(&features, DZ_FEATURE_NESTED, pair->depth > 0);
    set(&features, DZ_FEATURE_UNCLOSED, (pair->flags & DZ_QUOTATION_UNCLOSED) != 0);
    set(&features, DZ_FEATURE_UNOPENED, (pair->flags & DZ_QUOTATION_UNOPENED) != 0);
    return features;
}
