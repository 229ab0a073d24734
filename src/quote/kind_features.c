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

/* A pair while it is looked at. */
typedef struct {
    const DzPage *page;
    const DzVocabulary *vocabulary;
    const GArray *marked;
    guint32 index;
    const DzListener *listener;
    const DzMarked *pair;
    const DzSetting *setting;
    const DzSpeech *act; /* the one before it that governs it, or NULL */
    guint cue;           /* the tags of its reporting word */
    gboolean introduced; /* no more than a colon or a comma stands behind that */
    gboolean called;     /* it says what somebody calls a thing (他把这称为“…”) */
    guint before;        /* DZ_CONTEXT_* of the words right before and right after */
    guint after;
    gboolean clause_before; /* punctuation, or nothing, stands before */
    gboolean clause_after;
    DzFeatures features; /* what was found true so far */
} Look;

static void set(Look *self, DzFeature feature, gboolean holds)
{
    self->features |= holds ? (DzFeatures)1 << feature : 0;
}

static gboolean have(const Look *self, DzFeature feature)
{
    return dz_features_have(self->features, feature);
}

/* The context words of `wanted` that begin at `at`, or that end there; no farther than `end`, or `floor`. */
static guint contexts_at(const Look *self, guint32 at, guint32 end, guint wanted)
{
    return dz_words_match(self->vocabulary->contexts, self->page->c + at, end - at, wanted).tags;
}

static guint contexts_before(const Look *self, guint32 floor, guint32 at, guint wanted)
{
    return dz_words_match_before(self->vocabulary->contexts_before, self->page->c + at, at - floor, wanted).tags;
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
        {3, DZ_FEATURE_WORD}, {5, DZ_FEATURE_SHORT}, {8, DZ_FEATURE_SHORTISH},
        {14, DZ_N_FEATURES},  {23, DZ_FEATURE_LONG}, {29, DZ_FEATURE_VERY_LONG},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(steps); i++)
        if (length <= steps[i].most)
            return steps[i].feature;
    return DZ_FEATURE_LONGEST;
}

/* Longer ones, or such with a comma, 的 or 我, are a clause or a description that happens to end with a noun. */
enum { LONGEST_NOUN = 16, LONGEST_NAME = 24 };

static void look_at_ends(Look *self, DzSpan span)
{
    const guint first = DZ_CONTEXT_OPENS_CLAUSE | DZ_CONTEXT_GOES_ON;
    const guint end = DZ_CONTEXT_NOUN_END | DZ_CONTEXT_NAME_END | DZ_CONTEXT_CRIME_END | DZ_CONTEXT_NO_NOUN;
    guint length = dz_span_length(span);
    gunichar last = self->page->c[span.end - 1];
    guint begins = contexts_at(self, span.begin, span.end, first);
    guint ends = contexts_before(self, span.begin, span.end, end);
    gboolean one = !have(self, DZ_FEATURE_COMMA_INSIDE) && !have(self, DZ_FEATURE_OF_INSIDE) &&
                   !have(self, DZ_FEATURE_PERSON_INSIDE);
    set(self, DZ_FEATURE_FINAL_STOP, is_end(last) || last == U'，' || last == ',');
    set(self, DZ_FEATURE_OPENS_CLAUSE, (begins & DZ_CONTEXT_OPENS_CLAUSE) != 0);
    set(self, DZ_FEATURE_GOES_ON, (begins & DZ_CONTEXT_GOES_ON) != 0);
    set(self, DZ_FEATURE_NOUN_END, (ends & DZ_CONTEXT_NOUN_END) != 0 && one && length <= LONGEST_NOUN);
    set(self, DZ_FEATURE_NAME_END, (ends & DZ_CONTEXT_NAME_END) != 0 && one && length <= LONGEST_NAME);
    set(self, DZ_FEATURE_CRIME_END, (ends & DZ_CONTEXT_CRIME_END) != 0);
}

/* Whether the words are a term as they stand: 一国两制, 五个不变. */
static void look_at_whole(Look *self, DzSpan span)
{
    enum { LONGEST_COUNTED = 6 };
    guint length = dz_span_length(span);
    gboolean counted = contexts_at(self, span.begin, span.end, DZ_CONTEXT_COUNTED) != 0;
    set(self, DZ_FEATURE_COUNTED, counted && length <= LONGEST_COUNTED);
    set(self, DZ_FEATURE_TERM,
        dz_words_have(self->vocabulary->contexts, self->page->c + span.begin, length, DZ_CONTEXT_TERM));
}

static void look_at_letters(Look *self, DzSpan span)
{
    const guint wanted = DZ_CONTEXT_VERB_INSIDE | DZ_CONTEXT_PERSON_INSIDE;
    const DzPage *page = self->page;
    guint32 end = MIN(span.end, span.begin + LOOK);
    gboolean han = FALSE;
    for (guint32 i = span.begin; i < end; i++) {
        DzWord word = dz_words_match(self->vocabulary->contexts, page->c + i, end - i, wanted);
        gboolean part = word.length == 1 && (page->starts[i] == 0 || page->starts[i + 1] == 0); /* 会 in 社会 */
        set(self, DZ_FEATURE_VERB_INSIDE, (word.tags & DZ_CONTEXT_VERB_INSIDE) != 0 && !part);
        set(self, DZ_FEATURE_PERSON_INSIDE, (word.tags & DZ_CONTEXT_PERSON_INSIDE) != 0);
        set(self, DZ_FEATURE_OF_INSIDE, page->c[i] == U'的');
        set(self, DZ_FEATURE_COMMA_INSIDE, dz_is_comma(page->c[i]) && i + 1 < span.end);
        han |= dz_is_han(page->c[i]);
    }
    set(self, DZ_FEATURE_NO_HAN, !han);
}

/* 诱使…, 不会…: whose words they are said about stands before, outside. */
static void look_at_first_verb(Look *self, DzSpan span)
{
    DzWord word = dz_words_match(self->vocabulary->contexts, self->page->c + span.begin, dz_span_length(span),
                                 DZ_CONTEXT_VERB_FIRST);
    set(self, DZ_FEATURE_VERB_FIRST, word.length > 0 && self->page->starts[span.begin + word.length] != 0);
}

/* A pair has letters inside (quote.c). */
static void look_inside(Look *self)
{
    DzSpan span = self->pair->span;
    DzFeature length = feature_of_length(length_without_asides(self->page, span));
    set(self, length, length != DZ_N_FEATURES);
    look_at_letters(self, span);
    look_at_ends(self, span);
    look_at_whole(self, span);
    look_at_first_verb(self, span);
}

/* -- beside ------------------------------------------------------------------------------------------------------ */

/* Characters of the words right beside the marks, and of the sentence before them. */
enum { REACH = 6, REACH_BACK = 24 };

static gboolean names_somebody(const Look *self)
{
    return self->act != NULL || dz_source_is_known(&self->setting->subject);
}

/* 违反“海风法”: a name or a term is no slogan, whatever slogans its sentence tells of. */
static gboolean is_name_or_term(const Look *self)
{
    return have(self, DZ_FEATURE_TERM) || have(self, DZ_FEATURE_NAME_END) ||
           (self->before & DZ_CONTEXT_TERM_BEFORE) != 0;
}

/* What the words between `floor` and `begin`, right before the mark, say, up to REACH_BACK characters back in the
 * sentence. A charge in a clause before that of the reporting word (他被控两罪，批评这是“…”) is no part of what he
 * says.
 */
static void look_back(Look *self, guint32 floor, guint32 begin)
{
    const guint wanted = DZ_CONTEXT_CHARGE_NEAR | DZ_CONTEXT_TERM_NEAR | DZ_CONTEXT_SLOGAN_NEAR;
    const gunichar *c = self->page->c;
    guint32 spoken = self->act != NULL ? self->act->cue.begin : 0;
    gboolean may_be_slogan = names_somebody(self) && !is_name_or_term(self);
    gboolean same_clause = TRUE;
    gboolean before_told = FALSE; /* in a clause before that of the reporting word */
    for (guint32 i = begin; i > floor && begin - i < REACH_BACK && !is_end(c[i - 1]); i--) {
        guint tags = contexts_at(self, i - 1, begin, wanted);
        same_clause &= !dz_is_comma(c[i - 1]);
        before_told |= i <= spoken && dz_is_comma(c[i - 1]);
        set(self, DZ_FEATURE_CHARGE_NEAR, (tags & DZ_CONTEXT_CHARGE_NEAR) != 0 && !before_told);
        set(self, DZ_FEATURE_SLOGAN, (tags & DZ_CONTEXT_SLOGAN_NEAR) != 0 && may_be_slogan);
        set(self, DZ_FEATURE_TERM_NEAR, (tags & DZ_CONTEXT_TERM_NEAR) != 0 && same_clause);
    }
}

/* Where the word ends that calls the words before `end` slogans (“…”等标语, “…”的大横额), or `end`. */
static guint32 end_of_slogan_word(const Look *self, guint32 end)
{
    enum { NEAR = 3 };
    const DzPage *page = self->page;
    for (guint32 i = end; i < page->n && i < end + NEAR && dz_is_han(page->c[i]); i++) {
        guint32 length =
            dz_words_match(self->vocabulary->contexts, page->c + i, page->n - i, DZ_CONTEXT_SLOGAN_NEAR).length;
        if (length > 0)
            return i + length;
    }
    return end;
}

/* What a sentence is about nobody calls out in it: “…”等口号，是…; 他指“…”口号违法. `after`: behind the word for it. */
static gboolean is_named_slogan(const Look *self, guint32 after)
{
    gunichar next = after < self->page->n ? self->page->c[after] : 0;
    gboolean goes_on = dz_is_han(next) && next != U'的' && next != U'声'; /* else about something else */
    if (self->setting->opens_sentence)
        return goes_on || dz_is_comma(next);
    gboolean told = self->introduced && (self->cue & DZ_TAGS_SHOUT) != DZ_TAGS_SHOUT; /* 他表示“…”口号违法 */
    guint cries = DZ_CONTEXT_SLOGAN_BEFORE | (told ? 0 : DZ_CONTEXT_SPEECH_BEFORE);
    return goes_on && (self->before & cries) == 0 && !self->setting->after_colon &&
           (self->clause_before || self->introduced);
}

/* Whether the pair, or the list that ends at `end`, is a slogan that somebody calls out or shows, or is only spoken of.
 */
static void set_slogan(Look *self, guint32 end)
{
    const guint unlike = DZ_CONTEXT_TERM_BEFORE | DZ_CONTEXT_NOUN_BEFORE;
    guint32 after = end_of_slogan_word(self, end);
    gboolean named = after > end && self->setting->after == DZ_NO_SPEECH && is_named_slogan(self, after);
    gboolean shouts = self->introduced && (self->cue & (DZ_TAGS_SHOUT | DZ_TAG_ASK)) == DZ_TAGS_SHOUT;
    gboolean called = (shouts && (self->before & unlike) == 0) || (self->before & DZ_CONTEXT_SLOGAN_BEFORE) != 0 ||
                      (names_somebody(self) && after > end);
    set(self, DZ_FEATURE_NAMED, named);
    set(self, DZ_FEATURE_SLOGAN, called);
    if (named)
        self->features &= ~((DzFeatures)1 << DZ_FEATURE_SLOGAN);
}

/* 是“…”的。 */
static gboolean ends_clause_at(const DzPage *page, guint32 at)
{
    return at >= page->n || is_end(page->c[at]) || dz_is_comma(page->c[at]);
}

static gboolean is_clause_after(const Look *self)
{
    const DzUnit *right = &self->setting->right;
    gboolean closing_of = has(right, DZ_TAG_OF) && ends_clause_at(self->page, right->span.end);
    return closing_of || right->type == DZ_UNIT_COMMA || right->type == DZ_UNIT_STOP || right->type == DZ_UNIT_ENUM ||
           right->type == DZ_UNIT_QUOTE;
}

/* Where the list ends that the pair is part of (“…”、“…”等说法), as far as that is looked for: what follows is said of
 * all of it. */
static guint32 end_of_list(const Look *self)
{
    enum { LONGEST_LIST = 8 };
    guint32 last = self->index;
    for (guint32 i = last + 1; i < self->marked->len && i - self->index <= LONGEST_LIST; i++)
        if (dz_listener_get_setting(self->listener, i)->parallel == last)
            last = i;
    return MIN(g_array_index(self->marked, DzMarked, last).marked.end, self->page->n);
}

/* “深海计划”（Deep Sea Plan）: names keep their capitals, words do not, and a sentence is longer than a name. */
static gboolean is_glossed_name(const Look *self)
{
    enum { LONGEST_GLOSSED = 11 };
    const DzPage *page = self->page;
    guint32 end = self->pair->marked.end;
    while (end < page->n && dz_is_blank(page->c[end]))
        end++;
    gboolean aside = end + 1 < page->n && dz_opens_bracket(page->c[end]);
    return aside && dz_span_length(self->pair->span) <= LONGEST_GLOSSED && g_unichar_isupper(page->c[end + 1]);
}

/* 他把这种做法称为“…”: his word for it, less a name than what 这被称为“…” gives. */
static gboolean is_called_so(const Look *self, guint32 floor)
{
    enum { LONGEST_CLAUSE = 48 };
    const DzPage *page = self->page;
    const DzSource *source = &self->act->source;
    guint32 cue = self->act->cue.begin;
    floor = MAX(floor, cue - MIN(cue, LONGEST_CLAUSE));
    if ((self->cue & DZ_TAGS_SHOUT) != DZ_TAG_NAME_AS || !dz_source_is_known(source) ||
        (source->tags & DZ_TAG_VAGUE) != 0)
        return FALSE;
    gboolean taken = FALSE;
    for (guint32 i = cue; i > floor && !ends_clause_at(page, i - 1); i--) {
        DzWord word = dz_words_match(self->vocabulary->words, page->c + i - 1, 1, DZ_TAG_PASSIVE | DZ_TAG_TOWARD);
        if ((word.tags & DZ_TAG_PASSIVE) != 0 && page->starts[i - 1] != 0 && page->starts[i] != 0)
            return FALSE;
        taken |= (word.value & DZ_USE_TAKES) != 0;
    }
    return taken;
}

static void look_beside(Look *self)
{
    const guint before = DZ_CONTEXT_TERM_BEFORE | DZ_CONTEXT_NOUN_BEFORE | DZ_CONTEXT_SPEECH_BEFORE |
                         DZ_CONTEXT_WOVEN_BEFORE | DZ_CONTEXT_TITLE_BEFORE | DZ_CONTEXT_SLOGAN_BEFORE;
    const guint after = DZ_CONTEXT_TERM_AFTER | DZ_CONTEXT_SPEECH_AFTER | DZ_CONTEXT_TITLE_AFTER;
    guint32 floor = g_array_index(self->page->blocks, DzBlock, self->pair->block).span.begin;
    guint32 begin = self->pair->marked.begin;
    guint32 end = end_of_list(self);
    while (begin > floor && dz_is_blank(self->page->c[begin - 1]))
        begin--;
    guint32 near = MAX(floor, begin - MIN(begin, REACH));
    self->before = contexts_before(self, near, begin, before);
    self->before |= contexts_before(self, near, begin, DZ_CONTEXT_EQUATING) & DZ_CONTEXT_EQUATING;
    self->after = contexts_at(self, end, MIN(end + REACH, self->page->n), after);
    self->clause_before = ends_clause(&self->setting->left);
    self->clause_after = is_clause_after(self);
    self->introduced = self->act != NULL && self->setting->distance == 0;
    self->called = self->introduced && is_called_so(self, floor);
    look_back(self, floor, begin);
    set_slogan(self, end);
}

static void set_words(Look *self)
{
    enum { NEAR = 5 };
    const DzSetting *setting = self->setting;
    gboolean told = self->act != NULL && setting->distance <= NEAR;
    set(self, DZ_FEATURE_TERM_BEFORE, (self->before & DZ_CONTEXT_TERM_BEFORE) != 0 && !self->called);
    set(self, DZ_FEATURE_NOUN_BEFORE, (self->before & DZ_CONTEXT_NOUN_BEFORE) != 0 && !told);
    set(self, DZ_FEATURE_SAID_BEFORE, (self->before & DZ_CONTEXT_SPEECH_BEFORE) != 0);
    set(self, DZ_FEATURE_EQUATED, (self->before & DZ_CONTEXT_EQUATING) != 0);
    set(self, DZ_FEATURE_PASSIVE_BEFORE, has(&setting->left, DZ_TAG_PASSIVE));
    set(self, DZ_FEATURE_OWNED, dz_source_is_known(&setting->owner));
    set(self, DZ_FEATURE_TERM_AFTER, (self->after & DZ_CONTEXT_TERM_AFTER) != 0 || is_glossed_name(self));
    set(self, DZ_FEATURE_SAID_AFTER, (self->after & DZ_CONTEXT_SPEECH_AFTER) != 0);
    set(self, DZ_FEATURE_WOVEN_AFTER, !self->clause_after);
    set(self, DZ_FEATURE_TITLED,
        (self->before & DZ_CONTEXT_TITLE_BEFORE) != 0 || (self->after & DZ_CONTEXT_TITLE_AFTER) != 0);
    set(self, DZ_FEATURE_PREDICATE,
        (self->before & DZ_CONTEXT_WOVEN_BEFORE) != 0 && self->clause_after && self->act != NULL);
}

static void set_place(Look *self)
{
    const DzUnit *left = &self->setting->left;
    const DzUnit *right = &self->setting->right;
    gboolean few = have(self, DZ_FEATURE_WORD) || have(self, DZ_FEATURE_SHORT);
    gboolean joined = left->type == DZ_UNIT_ENUM || right->type == DZ_UNIT_ENUM;
    gboolean pair = has(right, DZ_TAG_AND) && left->type != DZ_UNIT_ENUM; /* “…”和“…” */
    gboolean opens = self->setting->opens_sentence;
    set(self, DZ_FEATURE_COLON_BEFORE, self->setting->after_colon);
    set(self, DZ_FEATURE_OPENS_SENTENCE, opens);
    set(self, DZ_FEATURE_OWN_CLAUSE, !opens && self->clause_before && !self->setting->after_colon);
    set(self, DZ_FEATURE_WOVEN_BEFORE,
        !opens && !self->clause_before && !self->introduced && self->setting->parallel == DZ_NO_SPEECH &&
            !has(left, DZ_TAG_LINK));
    set(self, DZ_FEATURE_OWN_SENTENCE, opens && self->clause_after);
    set(self, DZ_FEATURE_LISTED, joined);
    set(self, DZ_FEATURE_QUALIFIES, few && !self->clause_after && !pair);
}

/* A word without a verb, or what ends as nouns and names do. */
static gboolean is_bare_noun(const Look *self)
{
    gboolean few = have(self, DZ_FEATURE_WORD) || have(self, DZ_FEATURE_SHORT) || have(self, DZ_FEATURE_SHORTISH);
    return have(self, DZ_FEATURE_NOUN_END) || have(self, DZ_FEATURE_NAME_END) ||
           (few && !have(self, DZ_FEATURE_VERB_INSIDE));
}

/* What the reporting word makes of the words: 形容“…”, 呼吁“…”; 居民问“…”何时动工. */
static void set_governed(Look *self)
{
    gboolean topic = self->introduced && !self->setting->after_colon && is_bare_noun(self) &&
                     have(self, DZ_FEATURE_WOVEN_AFTER) && !have(self, DZ_FEATURE_SAID_AFTER);
    gboolean asked = (self->cue & DZ_TAG_ASK) != 0 && !self->clause_before && !topic;
    gboolean named = (self->cue & DZ_TAGS_SHOUT) == DZ_TAG_NAME_AS;
    set(self, DZ_FEATURE_TOLD_OF, topic && (!named || self->clause_before));
    set(self, DZ_FEATURE_DESCRIBED, self->introduced && (asked || named));
    gboolean only = have(self, DZ_FEATURE_WORD) && self->introduced && self->clause_after;
    gboolean cried = (self->cue & DZ_TAGS_SHOUT) == DZ_TAGS_SHOUT;
    set(self, DZ_FEATURE_ANSWER, only && !named && (cried || self->setting->after_colon));
}

static void set_cue(Look *self)
{
    enum { NEAR = 8 };
    const DzSetting *setting = self->setting;
    gboolean claimed = setting->after != DZ_NO_SPEECH;
    gboolean report = (self->cue & DZ_TAG_REPORT) != 0;
    gboolean bring = (self->cue & DZ_TAG_BRING) != 0 && !setting->after_colon;
    gboolean before = self->act != NULL && !self->introduced && !claimed;
    gboolean none = self->act == NULL && !claimed;
    set(self, DZ_FEATURE_INTRODUCED, self->introduced && !bring);
    set(self, DZ_FEATURE_BROUGHT, self->introduced && bring);
    set(self, DZ_FEATURE_CUE_AFTER, !self->introduced && claimed);
    set(self, DZ_FEATURE_CUE_REPORT, before && report);
    set(self, DZ_FEATURE_CUE_NEAR, before && !report && setting->distance <= NEAR);
    set(self, DZ_FEATURE_CUE_FAR, before && !report && setting->distance > NEAR);
    set(self, DZ_FEATURE_CUE_CLOSES, before && self->clause_after);
    set(self, DZ_FEATURE_NO_CUE, none);
    set(self, DZ_FEATURE_TOLD_BEFORE, none && setting->told);
}

/* Whether the reporter's words run on into the marks: 他这样做，“…”, 他表示“…”. After 他说： the speaker's own begin.
 */
static gboolean needs_subject(const Look *self)
{
    return self->introduced ? !self->clause_before : have(self, DZ_FEATURE_OWN_CLAUSE);
}

/* Somebody who says 我 coins no term, however often he is quoted. */
static void set_terms(Look *self, const DzTerms *terms)
{
    DzSpan span = self->pair->span;
    guint count = have(self, DZ_FEATURE_PERSON_INSIDE) ? 0 : dz_terms_count(terms, self->page, span);
    set(self, DZ_FEATURE_TWICE, count == 2);
    set(self, DZ_FEATURE_REPEATED, count == 3 || count == 4);
    set(self, DZ_FEATURE_OFTEN, count > 4);
    set(self, DZ_FEATURE_ECHOED, count <= 2 && dz_terms_echo(terms, self->page, span));
}

static void set_marks(Look *self)
{
    const DzMarked *pair = self->pair;
    const DzBlock *block = &g_array_index(self->page->blocks, DzBlock, pair->block);
    set(self, DZ_FEATURE_HEADING, block->role == DZ_ROLE_HEADING);
    set(self, DZ_FEATURE_NESTED, pair->depth > 0);
    set(self, DZ_FEATURE_UNCLOSED, (pair->flags & DZ_QUOTATION_UNCLOSED) != 0);
    set(self, DZ_FEATURE_UNOPENED, (pair->flags & DZ_QUOTATION_UNOPENED) != 0);
}

DzFeatures dz_features_of(const DzPage *page, const DzVocabulary *vocabulary, const GArray *marked, guint32 index,
                          const DzListener *listener, const DzTerms *terms, DzFeatures parallel)
{
    Look self = {.page = page, .vocabulary = vocabulary, .marked = marked, .index = index, .listener = listener};
    self.pair = &g_array_index(marked, DzMarked, index);
    self.setting = dz_listener_get_setting(listener, index);
    self.act = dz_listener_get_speech(listener, self.setting->before);
    self.cue = self.act != NULL ? self.act->tags : 0;
    look_inside(&self);
    look_beside(&self);
    set_words(&self);
    set_place(&self);
    set_governed(&self);
    set_cue(&self);
    set_terms(&self, terms);
    set_marks(&self);
    set(&self, DZ_FEATURE_SUBJECT_OUTSIDE, have(&self, DZ_FEATURE_VERB_FIRST) && needs_subject(&self));
    set(&self, DZ_FEATURE_SLOGAN, dz_features_have(parallel, DZ_FEATURE_SLOGAN));
    set(&self, DZ_FEATURE_NAMED, dz_features_have(parallel, DZ_FEATURE_NAMED));
    return self.features;
}
