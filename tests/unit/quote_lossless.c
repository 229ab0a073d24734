/* quote_lossless.c -- no text is lost to a sentence or swallowed by a quotation, whatever marks a text has.
 *
 * Random paragraphs of marks, stops and words; with paths as arguments, the articles there instead (see
 * shared/lossless): each paragraph in which something was lost or swallowed is printed, and how many they are of how
 * many.
 */
#include "unit.h"

#include "characters.h"
#include "normalize.h"
#include "quote.h"
#include "read.h"

#include <time.h>

typedef struct {
    DzOptions options;
    DzQuoter *quoter;
} Fixture;

/* The sentences of a block cover each character that is not blank, once, in order. */
static const char *sentences_tile(const DzArticle *article, const DzBlock *block)
{
    guint32 covered = block->span.begin;
    for (guint i = 0; i < article->sentences->len; i++) {
        DzSpan sentence = g_array_index(article->sentences, DzSentence, i).span;
        if (sentence.end <= block->span.begin || sentence.begin >= block->span.end)
            continue;
        for (guint32 at = covered; at < sentence.begin; at++)
            if (!dz_is_blank(article->text[at]))
                return "no sentence has all of it";
        if (sentence.begin < covered && covered > block->span.begin)
            return "two sentences overlap";
        covered = sentence.end;
    }
    for (guint32 at = covered; at < block->span.end; at++)
        if (!dz_is_blank(article->text[at]))
            return "no sentence has its end";
    return NULL;
}

static const char *quotations_are_whole(const DzArticle *article)
{
    for (guint i = 0; i < article->quotations->len; i++) {
        const DzQuotation *quotation = g_ptr_array_index(article->quotations, i);
        DzSpan marked = quotation->marked;
        DzSpan block = g_array_index(article->blocks, DzBlock, quotation->block).span;
        if (marked.begin > quotation->span.begin || marked.end < quotation->span.end || marked.begin < block.begin)
            return "a quotation is not inside of its marks";
        if (marked.end > block.end && (quotation->flags & DZ_QUOTATION_PARAGRAPHS) == 0)
            return "a quotation leaves its paragraph";
        if (quotation->parent != NULL &&
            (marked.begin < quotation->parent->marked.begin || marked.end > quotation->parent->marked.end))
            return "a quotation is not inside of its parent";
        for (guint j = 0; j < article->sentences->len && (quotation->flags & DZ_QUOTATION_UNCLOSED) == 0; j++) {
            DzSpan sentence = g_array_index(article->sentences, DzSentence, j).span;
            if (sentence.begin < marked.end && sentence.end > marked.begin && quotation->parent == NULL &&
                (sentence.begin > marked.begin || sentence.end < marked.end))
                return "a sentence ends inside of a quotation";
        }
    }
    return NULL;
}

static const gunichar pairs[][2] = {{0x201C, 0x201D}, {0x300C, 0x300D}, {0x300E, 0x300F}};

static const DzQuotation *quotation_marked(const DzArticle *article, DzSpan marked)
{
    for (guint i = 0; i < article->quotations->len; i++) {
        const DzQuotation *quotation = g_ptr_array_index(article->quotations, i);
        if (quotation->marked.begin == marked.begin && quotation->marked.end == marked.end)
            return quotation;
    }
    return NULL;
}

static gboolean says_something(const DzArticle *article, DzSpan marked)
{
    for (guint32 i = marked.begin + 1; i + 1 < marked.end; i++)
        if (!dz_is_punctuation(article->text[i]) && !dz_is_blank(article->text[i]))
            return TRUE;
    return FALSE;
}

/* The pairs of a block (DzSpan) in the order of their ends, or NULL if it is not well-formed, or has straight marks. */
static GArray *plain_pairs(const DzArticle *article, DzSpan block)
{
    g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(DzSpan));
    g_autoptr(GArray) open = g_array_new(FALSE, FALSE, sizeof(guint32));
    for (guint32 i = block.begin; i < block.end; i++) {
        gunichar c = article->text[i];
        if (c == '"' || c == '\'' || (c >= 0x2018 && c <= 0x201A) || c == 0xAB || c == 0x300A || c == 0x3008)
            return NULL;
        for (gsize k = 0; k < G_N_ELEMENTS(pairs); k++) {
            guint32 begin = open->len > 0 ? g_array_index(open, guint32, open->len - 1) : 0;
            if (c == pairs[k][0]) {
                g_array_append_val(open, i);
            } else if (c == pairs[k][1]) {
                if (open->len == 0 || article->text[begin] != pairs[k][0])
                    return NULL;
                DzSpan pair = {begin, i + 1};
                g_array_set_size(open, open->len - 1);
                g_array_append_val(found, pair);
            }
        }
    }
    return open->len == 0 ? g_steal_pointer(&found) : NULL;
}

static gboolean opens_anew(const DzArticle *article, DzSpan block)
{
    for (gsize k = 0; k < G_N_ELEMENTS(pairs); k++)
        if (article->text[block.begin] == pairs[k][0])
            return TRUE;
    return FALSE;
}

/* A block whose marks are all well-formed has exactly those pairs, and nothing from an earlier block runs into it,
 * unless its first mark says so. */
static const char *plain_marks_are_taken(const DzArticle *article, const DzBlock *block)
{
    g_autoptr(GArray) plain = plain_pairs(article, block->span);
    if (plain == NULL || plain->len == 0)
        return NULL;
    for (guint i = 0; i < plain->len; i++) {
        DzSpan pair = g_array_index(plain, DzSpan, i);
        if (says_something(article, pair) && quotation_marked(article, pair) == NULL && pair.begin != block->span.begin)
            return "a well-formed pair was not found";
    }
    for (guint i = 0; i < article->quotations->len; i++) {
        const DzQuotation *quotation = g_ptr_array_index(article->quotations, i);
        if (quotation->marked.begin < block->span.begin && quotation->marked.end >= block->span.end &&
            !opens_anew(article, block->span))
            return "a quotation swallows it";
    }
    return NULL;
}

static const char *wrong_with_block(const DzArticle *article, const DzBlock *block)
{
    const char *wrong = dz_role_is_content(block->role) ? sentences_tile(article, block) : NULL;
    if (wrong == NULL && dz_role_has_quotations(block->role))
        wrong = plain_marks_are_taken(article, block);
    return wrong;
}

/* -- random paragraphs ------------------------------------------------------------------------------------------ */

static guint32 roll(guint32 *dice, guint32 sides)
{
    *dice = *dice * 1664525u + 1013904223u;
    return (guint32)(((guint64)(*dice >> 1) * sides) >> 31);
}

static char *random_paragraph(guint32 *dice)
{
    static const char *const pieces[] = {"「",     "」",   "『",     "』", "“",    "”",   "‘",  "’",    "\"",
                                         "'",      "《",   "》",     "。", "！",   "，",  "：", "；",   "……",
                                         "、",     "說",   "他說：", "風", "很大", "3.5", " ",  "said", "U.S.",
                                         "Mr. Li", "it's", "**",     "（", "）",   "·",   "?",  "1",    "船"};
    GString *text = g_string_new(NULL);
    for (guint32 n = 1 + roll(dice, 40); n > 0; n--)
        g_string_append(text, pieces[roll(dice, G_N_ELEMENTS(pieces))]);
    return g_string_free(text, FALSE);
}

static void random_paragraphs_keep_their_text(void **state)
{
    enum { ARTICLES = 4000, PARAGRAPHS = 4 };
    const Fixture *self = *state;
    guint32 dice = 1;
    for (int i = 0; i < ARTICLES; i++) {
        g_autoptr(DzArticle) article = dz_article_new("random");
        article->language = g_strdup(i % 3 == 0 ? "en" : "zh");
        for (int j = 0; j < PARAGRAPHS; j++) {
            g_autofree char *text = random_paragraph(&dice);
            dz_article_add_block(article, DZ_ROLE_PARAGRAPH, text);
        }
        dz_quoter_apply(self->quoter, article);
        const char *wrong = quotations_are_whole(article);
        for (guint b = 0; b < article->blocks->len && wrong == NULL; b++)
            wrong = sentences_tile(article, &g_array_index(article->blocks, DzBlock, b));
        g_autofree char *text = dz_article_dup_text(article, (DzSpan){0, article->length});
        if (wrong != NULL)
            print_error("%d: %s:\n%s\n", i, wrong, text);
        assert_null(wrong);
    }
}

/* -- bounds ------------------------------------------------------------------------------------------------------ */

/* Seconds of processor that a megabyte may take: it takes less than one where the work is linear, minutes where not. */
#define MOST_SECONDS 20.0

static void assert_quick(const Fixture *self, const char *language, const char *piece, gboolean paragraphs)
{
    enum { BYTES = 1 << 20, PARAGRAPHS = 20000 }; /* as many as the reader lets through */
    g_autoptr(GString) text = g_string_new(NULL);
    g_autoptr(DzArticle) article = dz_article_new("long");
    article->language = g_strdup(language);
    while (text->len < BYTES)
        g_string_append(text, piece);
    for (gsize i = 0; paragraphs && i < PARAGRAPHS; i++)
        dz_article_add_block(article, DZ_ROLE_PARAGRAPH, piece);
    if (!paragraphs)
        dz_article_add_block(article, DZ_ROLE_PARAGRAPH, text->str);
    clock_t began = clock();
    dz_quoter_apply(self->quoter, article);
    double seconds = (double)(clock() - began) / CLOCKS_PER_SEC;
    if (seconds >= MOST_SECONDS)
        print_error("%s: %.1f s\n", piece, seconds);
    assert_true(seconds < MOST_SECONDS);
}

static void a_megabyte_of_anything_takes_its_share_of_time(void **state)
{
    static const char *const pieces[] = {
        "「",
        "“",
        "」",
        "\"",
        "'",
        "”风",
        "“风，",
        "「『“‘",
        "他说：“风大。",
        "王某说“风”，",
        "“风”、“浪”和",
        "风很大，",
        "王某，",
        "据王某说，",
        "的",
        "李明华",
    };
    static const char *const english[] = {"\" said the captain ", "‘it’s ", "said said ",
                                          "of the Sea. ",         "Li ",    "Li Hua said. Hua said. ",
                                          "according to "};
    for (gsize i = 0; i < G_N_ELEMENTS(pieces); i++)
        assert_quick(*state, "zh", pieces[i], FALSE);
    for (gsize i = 0; i < G_N_ELEMENTS(english); i++)
        assert_quick(*state, "en", english[i], FALSE);
    assert_quick(*state, "zh", "“风。", TRUE);
    assert_quick(*state, "zh", "风”。", TRUE);
    assert_quick(*state, "zh", "王某说：", TRUE);
}

/* -- real articles ----------------------------------------------------------------------------------------------- */

typedef struct {
    guint articles;
    guint paragraphs;
    guint wrong;
} Count;

static void check_article(const DzArticle *article, Count *count)
{
    const char *whole = quotations_are_whole(article);
    if (whole != NULL)
        g_print("%s: %s\n", article->path, whole);
    count->articles++;
    count->wrong += whole != NULL;
    for (guint i = 0; i < article->blocks->len; i++) {
        const DzBlock *block = &g_array_index(article->blocks, DzBlock, i);
        const char *wrong = wrong_with_block(article, block);
        count->paragraphs++;
        count->wrong += wrong != NULL;
        if (wrong != NULL)
            g_print("%s: paragraph %u: %s\n", article->path, i, wrong);
    }
}

static int check_files(Fixture *self, char **paths)
{
    Count count = {0, 0, 0};
    g_autoptr(GError) error = NULL;
    g_autoptr(DzReader) reader = dz_reader_new(&self->options, &error);
    g_autoptr(DzNormalizer) normalizer = dz_normalizer_new(&self->options, &error);
    for (; *paths != NULL; paths++) {
        g_autoptr(GPtrArray) articles = g_ptr_array_new_with_free_func((GDestroyNotify)dz_article_free);
        dz_reader_read_file(reader, *paths, articles);
        for (guint i = 0; i < articles->len; i++) {
            DzArticle *article = g_ptr_array_index(articles, i);
            if (article->skipped != NULL || !dz_normalizer_apply(normalizer, article, NULL))
                continue;
            dz_quoter_apply(self->quoter, article);
            check_article(article, &count);
        }
    }
    g_print("%u of %u paragraphs in %u articles with lost or swallowed text\n", count.wrong, count.paragraphs,
            count.articles);
    return count.wrong > 0;
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_paragraphs_keep_their_text),
        cmocka_unit_test(a_megabyte_of_anything_takes_its_share_of_time),
    };
    Fixture fixture;
    dz_options_init(&fixture.options);
    fixture.quoter = dz_quoter_new(&fixture.options, NULL);
    struct CMUnitTest with[G_N_ELEMENTS(tests)];
    for (gsize i = 0; i < G_N_ELEMENTS(tests); i++) {
        with[i] = tests[i];
        with[i].initial_state = &fixture;
    }
    int status = argc > 1 ? check_files(&fixture, argv + 1) : cmocka_run_group_tests(with, NULL, NULL);
    dz_quoter_free(fixture.quoter);
    return status;
}
