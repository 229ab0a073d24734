/* name.c -- see name.h.
 * In:     a page, the vocabulary, what the news lexicon found in the article, and the votes of the places where names
 *         could stand (name_votes.c).
 * Out:    its people.
 * Knows:  how many votes make a name, and that a name is as long as it is everywhere on the page.
 */
#include "name.h"

#include "characters.h"
#include "name_votes.h"

typedef struct {
    const DzPage *page;
    const DzVocabulary *vocabulary;
    GHashTable *candidates; /* text -> DzNameCandidate * */
} Search;

/* Those that may be a part of another's name come last. */
static gint compare_candidates(gconstpointer a, gconstpointer b)
{
    const DzNameCandidate *x = *(const DzNameCandidate *const *)a;
    const DzNameCandidate *y = *(const DzNameCandidate *const *)b;
    gint part = (dz_span_length(x->first) == 2) - (dz_span_length(y->first) == 2);
    if (part != 0)
        return part;
    return x->first.begin < y->first.begin ? -1 : x->first.begin > y->first.begin;
}

/* 王毅访 beside 王毅: the shorter candidate, seen between words more often, is the name; as often, where the longer one
 * ends in a preposition (王毅以). */
static gboolean has_likelier_prefix(const Search *self, const char *text, const DzNameCandidate *candidate)
{
    const gunichar *last = self->page->c + candidate->first.end - 1;
    guint preposition = dz_words_match(self->vocabulary->words, last, 1, DZ_TAG_PREP).length;
    g_autofree char *prefix = g_utf8_substring(text, 0, g_utf8_strlen(text, -1) - 1);
    const DzNameCandidate *shorter = g_hash_table_lookup(self->candidates, prefix);
    return shorter != NULL && shorter->votes + preposition > candidate->votes;
}

gboolean dz_name_is_address(const DzVocabulary *vocabulary, const DzPage *page, DzSpan span)
{
    return dz_span_length(span) == 2 && dz_is_surname(vocabulary, page->c[span.begin]) &&
           dz_words_have(vocabulary->contexts_before, page->c + span.end - 1, 1, DZ_CONTEXT_ADDRESS);
}

/* 单日, 管控: the whole is a word for what is nobody. */
static gboolean is_thing(const Search *self, DzSpan span)
{
    guint32 length = dz_span_length(span);
    return dz_words_match_before(self->vocabulary->endings, self->page->c + span.end, length, DZ_TAG_NOT).length ==
           length;
}

/* How many votes make a name. Where only weak neighbours speak for it, it must not end as nouns end. */
static guint wanted_votes(const Search *self, const DzNameCandidate *candidate)
{
    DzSpan span = candidate->first;
    guint32 length = dz_span_length(span);
    if (dz_name_is_address(self->vocabulary, self->page, span) || is_thing(self, span))
        return G_MAXUINT;
    if (candidate->best >= DZ_NAME_STRONG)
        return DZ_NAME_ENOUGH;
    gboolean noun =
        dz_words_have(self->vocabulary->contexts_before, self->page->c + span.end - 1, 1, DZ_CONTEXT_NO_NAME);
    return noun ? G_MAXUINT : length < 3 ? DZ_NAME_OFTEN : DZ_NAME_ENOUGH;
}

/* In how many places a name must have what stands at `at` behind it, and in no place anything else, to end with it: a
 * letter nothing is known of, one that ends names as well (正, 达), or any that could be the third of a Chinese name
 * (余英|时). 0: it ends no name. */
static guint places_wanted(const Search *self, DzSpan name)
{
    enum { SEEN = 2, OFTEN = 3 };
    const DzPage *page = self->page;
    guint32 at = name.end;
    DzWord word = dz_words_match(self->vocabulary->words, page->c + at, page->n - at, ~0u);
    gboolean two = dz_span_length(name) == 2;
    gboolean surname = two && dz_words_have(self->vocabulary->surnames, page->c + name.begin, 2, ~0u);
    gboolean third = two && !surname && (word.tags & (DZ_TAG_PLACE | DZ_TAG_LINK | DZ_TAG_MODIFIER)) != 0;
    gboolean ends = (word.value & DZ_USE_NAME) != 0;
    if (!dz_is_han(page->c[at]) || dz_is_middle_dot(page->c[at]) || word.length > 1)
        return 0;
    if (word.length == 0 || (ends && !surname))
        return SEEN;
    return ends || third ? OFTEN : 0;
}

/* How often the page has the letters of `span` from here on, and how often the same character stands behind them. */
static void count_places(const DzPage *page, DzSpan span, guint *places, guint *same)
{
    enum { FARTHEST = 20000 };
    guint32 length = dz_span_length(span);
    for (guint32 at = span.begin; at + length < page->n && at < span.begin + FARTHEST; at++) {
        if (!dz_page_repeats(page, at, span.begin, length))
            continue;
        (*places)++;
        *same += page->c[at + length] == page->c[span.end];
    }
}

/* 邱垂 where each place has 邱垂正, 伊万尼 where it has 伊万尼纳: the name is longer than its neighbours told. */
static DzSpan complete(const Search *self, DzSpan span)
{
    enum { LONGEST = 12 };
    while (dz_span_length(span) < LONGEST && span.end < self->page->n && places_wanted(self, span) > 0) {
        guint places = 0;
        guint same = 0;
        count_places(self->page, span, &places, &same);
        if (same < places_wanted(self, span) || same < places)
            break;
        span.end++;
    }
    return span;
}

/* How the name comes back: 昂旺 for 白马达杰·昂旺, 林郑 for 林郑月娥. */
static void add_short_form(const Search *self, DzNames *names, DzSpan span)
{
    guint32 surname =
        dz_words_match(self->vocabulary->surnames, self->page->c + span.begin, dz_span_length(span), ~0u).length;
    DzSpan part = {span.begin, span.begin + (surname == 2 && dz_span_length(span) == 4 ? 2 : 0)};
    for (guint32 i = span.begin; i < span.end; i++)
        if (dz_is_middle_dot(self->page->c[i]))
            part = (DzSpan){i + 1, span.end};
    if (dz_span_length(part) < 2)
        return;
    g_autofree char *text = dz_page_letters(self->page, part);
    dz_words_add(names->words, text, DZ_TAG_PERSON, 0);
}

/* Whether two letters are how the bearer of a Chinese name comes back: 林郑 of 林郑月娥, 郁方 of 林郁方. */
static gboolean is_part_of_chinese(const DzNames *names, const DzPage *page, DzSpan part, DzSpan name)
{
    enum { PART = 2 };
    const DzWords *surnames = names->vocabulary->surnames;
    gboolean surname = dz_words_have(surnames, page->c + part.begin, PART, ~0u);
    gboolean given = dz_span_length(name) == PART + 1 && dz_is_surname(names->vocabulary, page->c[name.begin]);
    return dz_span_length(part) == PART && (dz_page_repeats(page, name.begin, part.begin, PART) ? surname : given);
}

/* A name that is a part of one known before is a short form of it, as completed names may be (尔萨诺夫 of
 * 维尔·尔萨诺夫).
 */
static void add_person(DzNames *names, const DzPage *page, DzSpan span, gboolean completed)
{
    g_autofree char *text = dz_page_letters(page, span);
    dz_words_add(names->words, text, DZ_TAG_PERSON, 0);
    DzSpan longer = dz_names_resolve(names, page, span);
    if (dz_span_length(longer) == 0 || !(completed || is_part_of_chinese(names, page, span, longer)))
        g_array_append_val(names->people, span);
}

static void accept(Search *self, DzNames *names)
{
    g_autoptr(GPtrArray) sorted = g_ptr_array_new();
    GHashTableIter iter;
    gpointer value = NULL;
    g_hash_table_iter_init(&iter, self->candidates);
    while (g_hash_table_iter_next(&iter, NULL, &value))
        g_ptr_array_add(sorted, value);
    g_ptr_array_sort(sorted, compare_candidates);
    for (guint i = 0; i < sorted->len; i++) {
        const DzNameCandidate *candidate = g_ptr_array_index(sorted, i);
        DzSpan span = candidate->first;
        g_autofree char *text = dz_page_letters(self->page, span);
        if (candidate->votes < wanted_votes(self, candidate) || has_likelier_prefix(self, text, candidate))
            continue;
        DzSpan whole = complete(self, span);
        add_person(names, self->page, whole, whole.end > span.end);
        add_short_form(self, names, span);
    }
}

static guint tag_of_term(DzTermKind kind)
{
    static const guint tags[] = {DZ_TAG_PERSON, DZ_TAG_REGION, DZ_TAG_BODY, DZ_TAG_ROLE, DZ_TAG_MEDIA, 0};
    return (guint)kind < G_N_ELEMENTS(tags) ? tags[kind] : 0;
}

/* 推特: a company, and what somebody writes there. */
static guint tags_of_paper(const DzVocabulary *vocabulary, const DzPage *page, DzSpan span)
{
    guint32 length = dz_span_length(span);
    DzWord paper = dz_words_match(vocabulary->words, page->c + span.begin, length, DZ_TAGS_PAPER);
    return paper.length == length ? paper.tags & DZ_TAGS_PAPER : 0;
}

static gboolean is_person_term(const DzPage *page, DzSpan span)
{
    const GArray *terms = page->article->terms;
    for (guint i = 0; i < terms->len; i++) {
        const DzTerm *term = &g_array_index(terms, DzTerm, i);
        if (term->kind == DZ_TERM_PERSON && dz_page_is_same(page, term->common, span))
            return TRUE;
    }
    return FALSE;
}

/* Of a person as the lexicon has him, the name: 特朗普|总统, where the page has 特朗普 as well, and 首相|约翰逊. */
static DzSpan without_office(const DzPage *page, const DzVocabulary *vocabulary, DzSpan span)
{
    enum { SHORTEST = 2 };
    const DzWords *words = vocabulary->words;
    DzSpan name = span;
    for (guint32 at = span.begin; at + SHORTEST <= span.end; at++) {
        guint32 length = dz_words_match(words, page->c + at, span.end - at, DZ_TAG_ROLE).length;
        if (length == span.end - at && is_person_term(page, (DzSpan){span.begin, at}))
            return (DzSpan){span.begin, at};
        if (length >= SHORTEST && at + length + SHORTEST <= span.end)
            name.begin = at + length;
    }
    return name;
}

/* 王毅强说 where no place has 王毅 without 强: somebody else, whose name only begins so. */
static DzSpan with_third_letter(const DzPage *page, const DzVocabulary *vocabulary, DzSpan span)
{
    const guint speaks = DZ_TAG_SAY | DZ_TAG_THINK | DZ_TAG_ASK;
    const gunichar *third = page->c + span.end;
    guint32 rest = page->n - span.end;
    guint places = 0;
    guint same = 0;
    if (dz_span_length(span) != 2 || rest < 2 || !dz_is_surname(vocabulary, page->c[span.begin]) ||
        !dz_is_han(*third) || page->starts[span.end + 1] == 0 ||
        dz_words_match(vocabulary->words, third, rest, ~0u).length > 0 ||
        dz_words_match(vocabulary->words, third + 1, rest - 1, speaks).length == 0)
        return span;
    count_places(page, span, &places, &same);
    return same < places ? span : (DzSpan){span.begin, span.end + 1};
}

/* 罗森 where each place has 罗森伯特: another's name, which the lexicon does not have; but 罗森|博士. */
static DzSpan whole_name(const DzPage *page, const DzVocabulary *vocabulary, DzSpan span)
{
    enum { LONGEST_PART = 3, LONGEST = 8, SEEN = 2 };
    guint32 end = dz_span_length(span) <= LONGEST_PART ? MIN(span.begin + LONGEST, page->n) : span.end;
    while (span.end < end && dz_writes_foreign(vocabulary, page->c[span.end]) &&
           dz_words_match(vocabulary->words, page->c + span.end, page->n - span.end, ~0u).length < 2) {
        guint places = 0;
        guint same = 0;
        count_places(page, span, &places, &same);
        if (places < SEEN || same < places)
            break;
        span.end++;
    }
    return span;
}

/* The name that stands where the lexicon found a person. */
static DzSpan person_at(const DzPage *page, const DzVocabulary *vocabulary, DzSpan term)
{
    DzSpan name = without_office(page, vocabulary, term);
    return whole_name(page, vocabulary, with_third_letter(page, vocabulary, name));
}

/* Names the news lexicon knows; a surname it holds alone is no name here. */
static void add_terms(const DzPage *page, DzNames *names)
{
    const GArray *terms = page->article->terms;
    g_autoptr(DzWords) seen = dz_words_new();
    for (guint i = 0; i < terms->len; i++) {
        const DzTerm *term = &g_array_index(terms, DzTerm, i);
        guint tag = tag_of_term(term->kind);
        guint32 length = dz_span_length(term->common);
        if (tag == 0 || length < 2 || dz_words_have(seen, page->c + term->common.begin, length, tag))
            continue;
        g_autofree char *term_text = dz_page_letters(page, term->common);
        dz_words_add(seen, term_text, tag, 0);
        DzSpan span = tag == DZ_TAG_PERSON ? person_at(page, names->vocabulary, term->common) : term->common;
        length = dz_span_length(span);
        g_autofree char *text = dz_page_letters(page, span);
        gboolean known = dz_words_have(names->words, page->c + span.begin, length, ~0u);
        dz_words_add(names->words, text, tag | tags_of_paper(names->vocabulary, page, span), 0);
        if (tag == DZ_TAG_PERSON && !known)
            g_array_append_val(names->people, span);
    }
}

/* Whether the dictionary sees more than the two letters of a short name here: 王毅 in 王毅力. */
static gboolean cuts_a_word(const DzPage *page, DzSpan span)
{
    return dz_span_length(span) == 2 && (page->starts[span.begin] == 0 || page->starts[span.end] == 0);
}

/* People whom news names often, where the page does. */
static void add_known(const DzPage *page, DzNames *names)
{
    const DzWords *people = names->vocabulary->people;
    for (guint i = 0; i < page->blocks->len; i++) {
        DzSpan block = g_array_index(page->blocks, DzBlock, i).span;
        for (guint32 at = block.begin; at < block.end; at++) {
            guint32 length = dz_words_match(people, page->c + at, block.end - at, ~0u).length;
            DzSpan span = {at, at + length};
            if (length > 0 && !cuts_a_word(page, span) &&
                !dz_words_have(names->words, page->c + at, length, DZ_TAG_PERSON))
                add_person(names, page, with_third_letter(page, names->vocabulary, span), FALSE);
        }
    }
}

DzNames *dz_names_find(const DzPage *page, const DzVocabulary *vocabulary, const GArray *marked)
{
    DzNames *self = g_new0(DzNames, 1);
    self->words = dz_words_new();
    self->vocabulary = vocabulary;
    self->people = g_array_new(FALSE, FALSE, sizeof(DzSpan));
    add_terms(page, self);
    add_known(page, self);
    g_autoptr(GHashTable) candidates = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    for (guint i = 0; i < page->blocks->len; i++) {
        DzSpan span = g_array_index(page->blocks, DzBlock, i).span;
        guint32 first = dz_marks_first(marked, span.begin);
        g_autoptr(GArray) units = dz_units_read(page, vocabulary, self->words, marked, first, span);
        dz_name_votes_add(page, vocabulary, units, candidates);
    }
    Search all = {page, vocabulary, candidates};
    accept(&all, self);
    return self;
}

void dz_names_free(DzNames *self)
{
    if (self == NULL)
        return;
    dz_words_free(self->words);
    g_array_unref(self->people);
    g_free(self);
}
