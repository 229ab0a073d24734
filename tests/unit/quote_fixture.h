/* quote_fixture.h -- an article of a few paragraphs, with its quotations. */
#ifndef DZ_QUOTE_FIXTURE_H
#define DZ_QUOTE_FIXTURE_H

#include "data_folder.h"
#include "quote.h"

#include <string.h>

typedef struct {
    DzArticle *article;
} Quotes;

/* One for all tests of a program: it is never changed, and takes longer to make than most of them. */
static inline const DzQuoter *the_quoter(void)
{
    static DzOptions options;
    static DzQuoter *quoter;
    if (quoter == NULL) {
        dz_options_init(&options);
        quoter = dz_quoter_new(&options, NULL);
    }
    assert_non_null(quoter);
    return quoter;
}

/* Paragraphs are divided by line feeds; one that begins with '#' is a heading, one that begins with '>' set off. */
static inline Quotes *quotes_in_language(const char *language, const char *text)
{
    Quotes *self = g_new0(Quotes, 1);
    self->article = dz_article_new("a.txt");
    self->article->language = g_strdup(language);
    g_auto(GStrv) blocks = g_strsplit(text, "\n", -1);
    for (char **block = blocks; *block != NULL; block++) {
        gboolean set_off = **block == '>';
        dz_article_add_block(self->article, **block == '#' ? DZ_ROLE_HEADING : DZ_ROLE_PARAGRAPH,
                             **block == '#' || set_off ? *block + 1 : *block);
        g_array_index(self->article->blocks, DzBlock, block - blocks).set_off = set_off;
    }
    dz_quoter_apply(the_quoter(), self->article);
    return self;
}

static inline Quotes *quotes_in(const char *text)
{
    return quotes_in_language("zh", text);
}

static inline void quotes_free(Quotes *self)
{
    dz_article_free(self->article);
    g_free(self);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Quotes, quotes_free)

static inline const DzQuotation *quote_at(const Quotes *self, guint index)
{
    assert_true(index < self->article->quotations->len);
    return g_ptr_array_index(self->article->quotations, index);
}

static inline void assert_text(const Quotes *self, DzSpan span, const char *text)
{
    g_autofree char *got = dz_article_dup_text(self->article, span);
    assert_string_equal(got, text);
}

/* The speaker of the quotation at `index`; NULL: nobody. */
static inline void assert_speaker(const Quotes *self, guint index, const char *speaker)
{
    const DzQuotation *quotation = quote_at(self, index);
    if (speaker == NULL)
        assert_null(quotation->speaker);
    else
        assert_string_equal(quotation->speaker != NULL ? quotation->speaker : "(nobody)", speaker);
}

static inline void assert_kind(const Quotes *self, guint index, DzQuotationKind kind)
{
    assert_string_equal(dz_quotation_kind_name(quote_at(self, index)->kind), dz_quotation_kind_name(kind));
}

/* A data file that holds `line` is refused, and the message says `word`. */
static inline void assert_data_refused(const char *name, const char *line, const char *word)
{
    g_autoptr(GError) error = NULL;
    g_auto(DataFolder) data = {0};
    data_folder_make(&data, name, line);
    assert_null(dz_quoter_new(&data.options, &error));
    assert_non_null(strstr(error->message, word));
}

/* Whoever spoke before must not be given the words of whom the sentence names. */
static inline void assert_says(const char *sentence, const char *speaker)
{
    g_autofree char *text = g_strconcat("市长陈志远表示：“渡轮明天复航，大家可以放心。”\n", sentence, NULL);
    g_autoptr(Quotes) got = quotes_in(text);
    assert_speaker(got, got->article->quotations->len - 1, speaker);
}

#endif
