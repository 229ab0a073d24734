/* fixture.c -- see fixture.h. */
#include "fixture.h"

#include "unit.h"

DzComparison *fixture_new(void)
{
    g_autoptr(GError) error = NULL;
    DzComparison *self = dz_comparison_new(NULL, &error);
    assert_non_null(self);
    return self;
}

/* The traditional characters of the articles below, each with its simplified one after it. */
static const char SIMPLIFIED[] = "臨临橋桥強强風风關关閉闭長长陳陈須须們们會会盡尽開开說说傷伤稱称搖摇厲厉輪轮復复";

static gunichar simplified(gunichar c)
{
    for (const char *at = SIMPLIFIED; *at != '\0'; at = g_utf8_next_char(g_utf8_next_char(at)))
        if (g_utf8_get_char(at) == c)
            return g_utf8_get_char(g_utf8_next_char(at));
    return c;
}

static void simplify(DzArticle *article)
{
    article->common = g_memdup2(article->text, article->length * sizeof *article->text);
    article->common_length = article->length;
    for (guint32 at = 0; at < article->length; at++) {
        DzFormChange change = {{at, at + 1}, {at, at + 1}, DZ_FORM_SCRIPT, NULL};
        article->common[at] = simplified(article->text[at]);
        if (article->common[at] != article->text[at])
            g_array_append_val(article->changes, change);
    }
    article->hans = g_memdup2(article->common, article->length * sizeof *article->common);
    article->folded = g_memdup2(article->common, article->length * sizeof *article->common);
}

DzArticle *fixture_article(DzComparison *self, const char *path, const char *outlet, const char *script,
                           const char *const *texts)
{
    DzArticle *article = dz_article_new(path);
    article->id = self->articles->len + 1;
    article->title = g_strdup(texts[0]);
    article->outlet = g_strdup(outlet);
    article->script = g_strdup(script);
    article->language = g_strdup(g_str_equal(script, "Latn") ? "en" : "zh");
    article->encoding = g_strdup("UTF-8");
    article->sha256 = g_compute_checksum_for_string(G_CHECKSUM_SHA256, path, -1);
    for (guint i = 0; texts[i] != NULL; i++) {
        dz_article_add_block(article, i == 0 ? DZ_ROLE_HEADING : DZ_ROLE_PARAGRAPH, texts[i]);
        DzSentence sentence = {g_array_index(article->blocks, DzBlock, i).span, i};
        g_array_append_val(article->sentences, sentence);
    }
    simplify(article);
    g_ptr_array_add(self->articles, article);
    return article;
}

DzSpan fixture_find(const DzArticle *article, const char *words)
{
    g_autofree char *text = dz_article_dup_text(article, (DzSpan){0, article->length});
    const char *at = strstr(text, words);
    assert_non_null(at);
    guint32 begin = (guint32)g_utf8_pointer_to_offset(text, at);
    return (DzSpan){begin, begin + (guint32)g_utf8_strlen(words, -1)};
}

static guint32 block_at(const DzArticle *article, guint32 offset)
{
    guint32 block = 0;
    while (g_array_index(article->blocks, DzBlock, block).span.end < offset)
        block++;
    return block;
}

DzQuotation *fixture_quotation(DzArticle *article, const char *words, DzQuotationKind kind, const char *speaker,
                               const char *cue)
{
    DzQuotation *quotation = g_new0(DzQuotation, 1);
    quotation->article = article;
    quotation->kind = kind;
    quotation->span = fixture_find(article, words);
    quotation->marked = (DzSpan){quotation->span.begin - 1, quotation->span.end + 1};
    quotation->block = block_at(article, quotation->span.begin);
    quotation->speaker = g_strdup(speaker);
    quotation->cue = g_strdup(cue);
    if (cue != NULL)
        quotation->stance = DZ_STANCE_NEUTRAL;
    g_ptr_array_add(article->quotations, quotation);
    return quotation;
}

DzEvent *fixture_event(DzComparison *self, DzArticle *const *articles)
{
    g_autoptr(GPtrArray) members = g_ptr_array_new();
    for (guint i = 0; articles[i] != NULL; i++)
        g_ptr_array_add(members, articles[i]);
    DzEvent *event = dz_event_new(members);
    event->id = self->events->len + 1;
    event->label = g_strdup(articles[0]->title);
    for (guint i = 0; i < members->len; i++)
        articles[i]->event = event;
    g_ptr_array_add(self->events, event);
    return event;
}

DzMatch *fixture_match(DzComparison *self, DzMatchKind kind, DzHow how, const DzReading *readings, guint32 n)
{
    DzMatch *match = g_new0(DzMatch, 1);
    GPtrArray *list = kind == DZ_MATCH_UTTERANCE ? self->matches : self->statements;
    match->id = list->len + 1;
    match->kind = kind;
    match->how = how;
    match->score = 0.75;
    match->event = readings[0].article->event;
    match->n_readings = n;
    match->readings = g_memdup2(readings, n * sizeof *readings);
    g_ptr_array_add(list, match);
    return match;
}

void fixture_pair(DzMatch *match, guint32 a, guint32 b, double similarity, const DzDifference *differences, guint32 n)
{
    DzComparedPair *pairs = g_renew(DzComparedPair, (gpointer)(guintptr)match->pairs, match->n_pairs + 1);
    pairs[match->n_pairs] = (DzComparedPair){.a = a,
                                             .b = b,
                                             .similarity = similarity,
                                             .n_differences = n,
                                             .differences = g_memdup2(differences, n * sizeof *differences),
                                             .a_in_b = similarity,
                                             .b_in_a = similarity};
    match->pairs = pairs;
    match->n_pairs++;
}

static DzReading quoted(const DzQuotation *quotation)
{
    return (DzReading){quotation->article, quotation->span, quotation};
}

static DzReading stated(const DzArticle *article, const char *words)
{
    return (DzReading){article, fixture_find(article, words), NULL};
}

static void add_evidence(DzMatch *match, const char *what, const char *text, double weight)
{
    DzEvidence *evidence = g_new0(DzEvidence, 1);
    *evidence = (DzEvidence){what, g_strdup(text), weight};
    match->evidence = evidence;
    match->n_evidence = 1;
}

static void add_omission(DzMatch *match, const DzArticle *article, DzSpan nearest, double score)
{
    DzOmission *omission = g_new0(DzOmission, 1);
    *omission = (DzOmission){article, nearest, score, 0};
    match->omissions = omission;
    match->n_omissions = 1;
}

/* The utterance: whole in `a`, without its second clause in `b`, in English in `c`. */
static void add_utterance(DzComparison *self, DzQuotation *a, DzQuotation *b, DzQuotation *c)
{
    const DzReading readings[] = {quoted(a), quoted(b), quoted(c)};
    DzMatch *match = fixture_match(self, DZ_MATCH_UTTERANCE, DZ_HOW_NEAR, readings, G_N_ELEMENTS(readings));
    guint32 x = a->span.begin;
    guint32 y = b->span.begin;
    const DzDifference differences[] = {
        {DZ_DIFFERENCE_SCRIPT, {x + 1, x + 2}, {y + 1, y + 2}, NULL},            /* 橋/桥 */
        {DZ_DIFFERENCE_SCRIPT, {x + 3, x + 4}, {y + 3, y + 4}, NULL},            /* 須/须 */
        {DZ_DIFFERENCE_SCRIPT, {x + 4, x + 5}, {y + 4, y + 5}, NULL},            /* 關/关 */
        {DZ_DIFFERENCE_SCRIPT, {x + 5, x + 6}, {y + 5, y + 6}, NULL},            /* 閉/闭 */
        {DZ_DIFFERENCE_DROPPED, {x + 6, a->span.end - 1}, {y + 6, y + 6}, NULL}, /* ，但我們會盡快重開 */
        {DZ_DIFFERENCE_CUE, a->cue_span, b->cue_span, NULL},
    };
    fixture_pair(match, 0, 1, 0.9, differences, G_N_ELEMENTS(differences));
    add_evidence(match, "aligned characters", "大桥必须关闭", 0.8);
    b->flags |= DZ_QUOTATION_CUT_BEFORE_TURN;
}

static DzSpan find_in(const DzReading *reading, const char *words)
{
    g_autofree char *text = dz_article_dup_text(reading->article, reading->span);
    const char *at = strstr(text, words);
    assert_non_null(at);
    guint32 begin = reading->span.begin + (guint32)g_utf8_pointer_to_offset(text, at);
    return (DzSpan){begin, begin + (guint32)g_utf8_strlen(words, -1)};
}

static void add_statement(DzComparison *self, const DzArticle *a, const DzArticle *b, const DzArticle *without)
{
    const DzReading readings[] = {stated(a, "警方說，有三人受傷。"), stated(b, "警方称有四人受伤。")};
    DzMatch *match = fixture_match(self, DZ_MATCH_STATEMENT, DZ_HOW_NEAR, readings, G_N_ELEMENTS(readings));
    const DzReading *x = &readings[0];
    const DzReading *y = &readings[1];
    const DzDifference differences[] = {
        {DZ_DIFFERENCE_REWORDED, find_in(x, "說，"), find_in(y, "称"), NULL},
        {DZ_DIFFERENCE_NUMBER, find_in(x, "三人"), find_in(y, "四人"), NULL},
        {DZ_DIFFERENCE_SCRIPT, find_in(x, "傷"), find_in(y, "伤"), NULL},
    };
    fixture_pair(match, 0, 1, 0.6, differences, G_N_ELEMENTS(differences));
    add_omission(match, without, (DzSpan){0, 0}, 0.0);
}

static void date(DzArticle *article, const char *published, const char *url)
{
    article->published = g_strdup(published);
    article->url = g_strdup(url);
}

static DzQuotation *quote_with_cue(DzArticle *article, const char *words, const char *speaker, const char *cue,
                                   DzStance stance)
{
    DzQuotation *quotation = fixture_quotation(article, words, DZ_QUOTATION_DIRECT, speaker, cue);
    quotation->cue_span = fixture_find(article, cue);
    quotation->stance = stance;
    return quotation;
}

static void number_quotations(DzComparison *self)
{
    guint32 id = 0;
    for (guint i = 0; i < self->articles->len; i++) {
        const DzArticle *article = g_ptr_array_index(self->articles, i);
        for (guint k = 0; k < article->quotations->len; k++)
            ((DzQuotation *)g_ptr_array_index(article->quotations, k))->id = ++id;
    }
}

DzComparison *fixture_bridge(void)
{
    DzComparison *self = fixture_new();
    const char *const morning[] = {"臨江大橋因強風關閉", "市長陳海晴周二表示：「大橋必須關閉，但我們會盡快重開。」",
                                   "警方說，有三人受傷。", "消息人士稱橋面「搖晃得厲害」。", NULL};
    const char *const river[] = {"临江大桥关闭", "市长陈海晴声称：“大桥必须关闭。”", "警方称有四人受伤。",
                                 "工程师林一舟指出，桥龄已有五十年。", NULL};
    const char *const harbour[] = {"Linjiang bridge shut", "Mayor Chen Haiqing said: “The bridge must close.”",
                                   "She promised to reopen it soon.", "Ferries run twice as often.", NULL};
    DzArticle *a = fixture_article(self, "morning.md", "晨鐘報", "Hant", morning);
    DzArticle *b = fixture_article(self, "river.html", "江声新闻", "Hans", river);
    DzArticle *c = fixture_article(self, "harbour.txt", "Harbour Post", "Latn", harbour);
    date(a, "2031-05-06T08:00:00Z", "https://morning.example/bridge");
    date(b, "2031-05-06T09:30:00Z", NULL);
    date(c, "2031-05-07", "https://harbour.example/news?id=7");
    DzEvent *event = fixture_event(self, (DzArticle *const[]){a, b, c, NULL});
    event->first = g_strdup("2031-05-06");
    event->last = g_strdup("2031-05-07");
    DzQuotation *whole = quote_with_cue(a, "大橋必須關閉，但我們會盡快重開。", "陳海晴", "表示", DZ_STANCE_NEUTRAL);
    DzQuotation *vague = fixture_quotation(a, "搖晃得厲害", DZ_QUOTATION_PARTIAL, "消息人士", "稱");
    vague->flags |= DZ_QUOTATION_VAGUE_SOURCE;
    DzQuotation *cut = quote_with_cue(b, "大桥必须关闭。", "陈海晴", "声称", DZ_STANCE_DOUBTING);
    DzQuotation *english = quote_with_cue(c, "The bridge must close.", "Chen Haiqing", "said", DZ_STANCE_NEUTRAL);
    number_quotations(self);
    add_utterance(self, whole, cut, english);
    add_statement(self, a, b, c);
    DzIndirect indirect = {whole, c, fixture_find(c, "She promised to reopen it soon."), 0.7};
    g_array_append_val(self->indirect, indirect);
    return self;
}

DzComparison *fixture_hostile(void)
{
    DzComparison *self = fixture_new();
    const char *const first[] = {
        "=HYPERLINK(\"http://bad.example\",\"x\")<script>alert(1)</script>]]>",
        "@SUM(A1) said “-1+cmd|' /C calc'!A0, | **bold** [x](javascript:alert(1)) \x1b[31mred”",
        "\xe2\x80\xae"
        "evil \xc2\x9b"
        "2J",
        NULL};
    const char *const second[] = {"+1 \x1b]0;title\x07 `code` &amp; <img src=x onerror=alert(1)>",
                                  "x said “-1+cmd|' /C calc'!A0, | **bold** [x](javascript:alert(1)) \x1b[31mred”",
                                  NULL};
    DzArticle *a = fixture_article(self, "a\x1b[2J.md", "<b>=1+1</b>", "Latn", first);
    DzArticle *b = fixture_article(self, "b\"|.md", "|\x1b[1m-- #x", "Latn", second);
    date(a, "2031-05-06", "javascript:alert(1)");
    date(b, "2031-05-06", "https://b.example/\"><script>|)");
    fixture_event(self, (DzArticle *const[]){a, b, NULL});
    const char *words = "-1+cmd|' /C calc'!A0, | **bold** [x](javascript:alert(1)) \x1b[31mred";
    DzQuotation *x = fixture_quotation(a, words, DZ_QUOTATION_DIRECT, "@SUM(A1)", "said");
    DzQuotation *y = fixture_quotation(b, words, DZ_QUOTATION_DIRECT, "\xe2\x80\xaex", " ＝1+1");
    number_quotations(self);
    const DzReading readings[] = {quoted(x), quoted(y)};
    fixture_match(self, DZ_MATCH_UTTERANCE, DZ_HOW_VERBATIM, readings, 2);
    return self;
}
