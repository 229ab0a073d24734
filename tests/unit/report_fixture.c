/* report_fixture.c -- see report_fixture.h. */
#include "report_fixture.h"

#include <string.h>

DzSpan span_of(const DzArticle *article, const char *words)
{
    g_autofree char *text = dz_article_dup_text(article, (DzSpan){0, article->length});
    const char *at = strstr(text, words);
    g_assert_nonnull(at);
    guint32 begin = (guint32)g_utf8_pointer_to_offset(text, at);
    return (DzSpan){begin, begin + (guint32)g_utf8_strlen(words, -1)};
}

static DzArticle *add_article(DzComparison *self, const char *outlet, const char *script, const char *const *paragraphs)
{
    g_autofree char *path = g_strdup_printf("%s.md", outlet);
    DzArticle *article = dz_article_new(path);
    article->id = self->articles->len + 1;
    article->outlet = g_strdup(outlet);
    article->title = g_strdup(paragraphs[0]);
    article->language = g_strdup("zh");
    article->script = g_strdup(script);
    article->published = g_strdup_printf("2026-03-02T0%u:00:00Z", article->id);
    article->url = g_strdup("https://news.example.hk/1?a=b#top");
    for (; *paragraphs != NULL; paragraphs++) {
        dz_article_add_block(article, DZ_ROLE_PARAGRAPH, *paragraphs);
        DzSentence sentence = {g_array_index(article->blocks, DzBlock, article->blocks->len - 1).span,
                               article->blocks->len - 1};
        g_array_append_val(article->sentences, sentence);
    }
    g_ptr_array_add(self->articles, article);
    return article;
}

static const DzQuotation *quote(DzArticle *article, guint32 id, const char *words, const char *cue, DzStance stance)
{
    DzQuotation *quotation = g_new0(DzQuotation, 1);
    quotation->id = id;
    quotation->article = article;
    quotation->span = span_of(article, words);
    quotation->marked = (DzSpan){quotation->span.begin - 1, quotation->span.end + 1};
    quotation->speaker = g_strdup("林岸");
    quotation->cue = g_strdup(cue);
    quotation->stance = stance;
    g_ptr_array_add(article->quotations, quotation);
    return quotation;
}

static void add_event(DzComparison *self)
{
    DzEvent *event = dz_event_new(self->articles);
    event->id = 1;
    event->label = g_strdup("渡輪停航");
    event->first = g_strdup("2026-03-02");
    event->last = g_strdup("2026-03-02");
    g_ptr_array_add(self->events, event);
    for (guint i = 0; i < self->articles->len; i++)
        ((DzArticle *)g_ptr_array_index(self->articles, i))->event = event;
}

static const DzDifference *differences(const DzDifference *list, guint n)
{
    return g_memdup2(list, n * sizeof *list);
}

static void add_utterance(DzComparison *self, const DzQuotation *a, const DzQuotation *b)
{
    DzMatch *match = g_new0(DzMatch, 1);
    *match = (DzMatch){.id = 1, .kind = DZ_MATCH_UTTERANCE, .event = g_ptr_array_index(self->events, 0)};
    match->how = DZ_HOW_NEAR;
    match->score = 0.9;
    const DzReading readings[] = {{a->article, a->span, a}, {b->article, b->span, b}};
    match->n_readings = 2;
    match->readings = g_memdup2(readings, sizeof readings);
    const DzDifference list[] = {
        {DZ_DIFFERENCE_NUMBER, span_of(a->article, "三十"), span_of(b->article, "四十"), NULL},
        {DZ_DIFFERENCE_DROPPED, span_of(a->article, "但安全第一"), {b->span.end, b->span.end}, NULL},
    };
    DzComparedPair pair = {0, 1, 0.8, G_N_ELEMENTS(list), differences(list, G_N_ELEMENTS(list))};
    match->n_pairs = 1;
    match->pairs = g_memdup2(&pair, sizeof pair);
    g_ptr_array_add(self->matches, match);
}

static void add_statement(DzComparison *self, const DzArticle *a, const DzArticle *b)
{
    DzMatch *match = g_new0(DzMatch, 1);
    *match = (DzMatch){.id = 1, .kind = DZ_MATCH_STATEMENT, .event = g_ptr_array_index(self->events, 0)};
    match->score = 0.7;
    const DzReading readings[] = {{a, span_of(a, "東碼頭今早封閉。"), NULL}, {b, span_of(b, "东码头今早封闭。"), NULL}};
    match->n_readings = 2;
    match->readings = g_memdup2(readings, sizeof readings);
    g_ptr_array_add(self->statements, match);
}

DzComparison *new_fixture(void)
{
    DzComparison *self = g_new0(DzComparison, 1);
    dz_options_init(&self->options);
    self->articles = g_ptr_array_new_with_free_func((GDestroyNotify)dz_article_free);
    self->events = g_ptr_array_new_with_free_func((GDestroyNotify)dz_event_free);
    self->matches = g_ptr_array_new_with_free_func((GDestroyNotify)dz_match_free);
    self->statements = g_ptr_array_new_with_free_func((GDestroyNotify)dz_match_free);
    self->indirect = g_array_new(FALSE, TRUE, sizeof(DzIndirect));
    const char *const east[] = {"林岸說：「等三十分鐘太久，但安全第一。」", "東碼頭今早封閉。", NULL};
    const char *const west[] = {"林岸声称：“等四十分钟太久，”", "东码头今早封闭。", "当晚有12艘船改道。", NULL};
    const char *const south[] = {"林岸抱怨等候時間。", NULL};
    DzArticle *a = add_article(self, "東報", "Hant", east);
    DzArticle *b = add_article(self, "西报", "Hans", west);
    DzArticle *c = add_article(self, "南報", "Hant", south);
    add_event(self);
    const DzQuotation *first = quote(a, 1, "等三十分鐘太久，但安全第一。", "說", DZ_STANCE_NEUTRAL);
    add_utterance(self, first, quote(b, 2, "等四十分钟太久，", "声称", DZ_STANCE_DOUBTING));
    add_statement(self, a, b);
    DzIndirect indirect = {first, c, span_of(c, "林岸抱怨等候時間。"), 0.6};
    g_array_append_val(self->indirect, indirect);
    return self;
}

void free_fixture(DzComparison *self)
{
    g_ptr_array_unref(self->matches);
    g_ptr_array_unref(self->statements);
    g_array_unref(self->indirect);
    g_ptr_array_unref(self->events);
    g_ptr_array_unref(self->articles);
    g_free(self);
}
