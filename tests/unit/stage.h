/* stage.h -- small articles for the tests of event/ and align/: text is its own common form, sentences end with 。, and
 * what stands in 「」 is a quotation whose speaker is the word before 說. */
#ifndef DZ_STAGE_H
#define DZ_STAGE_H

#include "comparison.h"

typedef struct {
    GPtrArray *articles; /* DzArticle * */
    DzEvent *event;
} Stage;

static inline void stage_add_sentences(DzArticle *article)
{
    DzSentence sentence = {{0, 0}, 0};
    gboolean quoted = FALSE;
    for (guint32 i = 0; i < article->length; i++) {
        quoted = (quoted || article->text[i] == 0x300C) && article->text[i] != 0x300D;
        if (article->text[i] != 0x3002 || quoted)
            continue;
        sentence.span.end = i + 1;
        g_array_append_val(article->sentences, sentence);
        sentence.span.begin = i + 1;
    }
}

static inline void stage_name_speaker(DzQuotation *quotation, const DzArticle *article)
{
    const gunichar *mark = &article->text[quotation->marked.begin];
    if (quotation->marked.begin < 4 || mark[-1] != 0x8AAA)
        return;
    quotation->speaker_span = (DzSpan){quotation->marked.begin - 4, quotation->marked.begin - 1};
    quotation->speaker = dz_article_dup_text(article, quotation->speaker_span);
    quotation->speaker_kind = DZ_SPEAKER_PERSON;
    quotation->cue_span = (DzSpan){quotation->marked.begin - 1, quotation->marked.begin};
    quotation->cue = g_strdup("說");
    quotation->stance = DZ_STANCE_NEUTRAL;
}

static inline void stage_add_quotations(DzArticle *article)
{
    DzQuotation *open = NULL;
    for (guint32 i = 0; i < article->length; i++) {
        if (article->text[i] == 0x300C) {
            open = g_new0(DzQuotation, 1);
            open->id = article->quotations->len + 1;
            open->article = article;
            open->marked.begin = i;
            open->span.begin = i + 1;
            stage_name_speaker(open, article);
        } else if (article->text[i] == 0x300D && open != NULL) {
            open->span.end = i;
            open->marked.end = i + 1;
            g_ptr_array_add(article->quotations, g_steal_pointer(&open));
        }
    }
    g_free(open);
}

/* An event of the given texts, one article each; a speaker's name is the three characters before 說「. */
static inline Stage *stage_of(const char *const *texts, guint n)
{
    Stage *stage = g_new0(Stage, 1);
    stage->articles = g_ptr_array_new_with_free_func((GDestroyNotify)dz_article_free);
    for (guint i = 0; i < n; i++) {
        g_autofree char *path = g_strdup_printf("%c.txt", 'A' + (int)i);
        DzArticle *article = dz_article_new(path);
        article->id = i + 1;
        dz_article_add_block(article, DZ_ROLE_PARAGRAPH, texts[i]);
        article->common = g_memdup2(article->text, article->length * sizeof *article->text);
        article->common_length = article->length;
        stage_add_sentences(article);
        stage_add_quotations(article);
        g_ptr_array_add(stage->articles, article);
    }
    stage->event = dz_event_new(stage->articles);
    return stage;
}

static inline void stage_free(Stage *stage)
{
    dz_event_free(stage->event);
    g_ptr_array_unref(stage->articles);
    g_free(stage);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Stage, stage_free)

/* What `speaker` says without marks at `span` of an article. */
static inline void stage_add_reported(const Stage *stage, guint index, const char *speaker, DzSpan span)
{
    DzArticle *article = g_ptr_array_index(stage->articles, index);
    DzQuotation *reported = g_new0(DzQuotation, 1);
    reported->article = article;
    reported->kind = DZ_QUOTATION_INDIRECT;
    reported->span = span;
    reported->speaker = g_strdup(speaker);
    g_ptr_array_add(article->reported, reported);
}

#define STAGE_OF(...)                                                                                                  \
    stage_of((const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

#endif
