/* align_differences.c -- how two readings differ, kind by kind, with the places in both originals. */
#include "unit.h"

#include "differences.h"
#include "match.h"
#include "parts.h"
#include "stage.h"

typedef struct {
    DzLexica *lexica;
    DzScene *scene;
} Ready;

static Ready ready(const Stage *stage)
{
    DzOptions options;
    dz_options_init(&options);
    Ready self = {.lexica = dz_lexica_load(&options, NULL)};
    self.scene = dz_scene_new(stage->event, self.lexica, NULL);
    return self;
}

static void done(Ready *self)
{
    dz_scene_free(self->scene);
    dz_lexica_free(self->lexica);
}

/* The differences between the first quotations of the first two articles, as "kind[a|b] …". */
static char *differences_in(const Stage *stage)
{
    Ready self = ready(stage);
    const DzPassage *a = dz_passage_at(self.scene->quotes, 0);
    const DzPassage *b = dz_passage_at(self.scene->quotes, 1);
    DzComparedPair pair = {0};
    dz_differences_find(self.scene, a, b, &pair);
    GString *out = g_string_new(NULL);
    for (guint32 i = 0; i < pair.n_differences; i++) {
        const DzDifference *difference = &pair.differences[i];
        g_autofree char *x = dz_article_dup_text(a->article, difference->a);
        g_autofree char *y = dz_article_dup_text(b->article, difference->b);
        g_string_append_printf(out, "%s%s[%s|%s]", i > 0 ? " " : "", dz_difference_kind_name(difference->kind), x, y);
    }
    g_free((gpointer)(guintptr)pair.differences);
    done(&self);
    return g_string_free(out, FALSE);
}

static void assert_differences(const Stage *stage, const char *expected)
{
    g_autofree char *got = differences_in(stage);
    assert_string_equal(got, expected);
}

/* The first article prints code point `at` as `printed`; its common form stays. */
static void print_as(const Stage *stage, guint32 at, gunichar printed, DzFormClass form, const char *term)
{
    DzArticle *article = g_ptr_array_index(stage->articles, 0);
    DzFormChange change = {{at, at + 1}, {at, at + 1}, form, term};
    article->text[at] = printed;
    g_array_append_val(article->changes, change);
}

static void the_same_words_do_not_differ(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「渡轮照开」。", "「渡轮照开」。");
    assert_differences(stage, "");
}

static void another_script_is_a_difference_of_script(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「渡轮照开」。", "「渡轮照开」。");
    print_as(stage, 2, 0x8F2A, DZ_FORM_SCRIPT, NULL); /* 輪 */
    print_as(stage, 4, 0x958B, DZ_FORM_SCRIPT, NULL); /* 開 */
    assert_differences(stage, "script[輪|轮] script[開|开]");
}

static void a_number_in_other_figures_is_a_difference_of_script(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「渡轮今早载客二十四人，亏损三亿元」。", "「渡轮今早载客24人，亏损3亿元」。");
    assert_differences(stage, "script[二十四|24] script[三|3]");
    g_autoptr(Stage) of_words = STAGE_OF("「渡轮在昨天停航」。", "「渡轮在6日停航」。");
    assert_differences(of_words, "reworded[昨天|6日]");
}

static void another_mark_is_a_difference_of_punctuation(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「渡轮照开，巴士停驶」。", "「渡轮照开；巴士停驶」。");
    assert_differences(stage, "punctuation[，|；]");
}

static void another_name_of_the_same_thing_is_naming(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「计程车停驶」。", "「计程车停驶」。");
    print_as(stage, 1, 0x7684, DZ_FORM_TERM, "taxi"); /* 的 */
    assert_differences(stage, "naming[的|计]");
}

static void a_name_in_another_script_is_a_difference_of_script(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「计程车停驶」。", "「计程车停驶」。");
    for (guint i = 0; i < stage->articles->len; i++) {
        DzArticle *article = g_ptr_array_index(stage->articles, i);
        article->folded = g_memdup2(article->text, article->length * sizeof *article->text);
    }
    print_as(stage, 1, 0x8A08, DZ_FORM_TERM, "taxi"); /* 計 */
    assert_differences(stage, "script[計|计]");
}

static void another_number_is_shown_whole(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「渡轮载客二十二人」。", "「渡轮载客二十三人」。");
    assert_differences(stage, "number[二十二|二十三]");
}

static void another_number_is_shown_without_the_words_beside_it(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「渡轮今早186名乘客当中22人受伤」。", "「渡轮今早造成23人受伤」。");
    assert_differences(stage, "reworded[186名乘客当中|造成] number[22|23]");
}

static void numbers_that_measure_other_things_are_other_words(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「渡轮今早载着22人出海」。", "「渡轮今早开出3班出海」。");
    assert_differences(stage, "reworded[载着22人|开出3班]");
}

static void numbers_after_the_same_word_measure_the_same(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「渡轮今早造成22名乘客受伤」。", "「渡轮今早造成23人受伤」。");
    assert_differences(stage, "number[22|23] reworded[名乘客|人]");
}

static void a_number_that_stands_elsewhere_is_no_other_number(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「动议以13票对29票遭到否决」。", "「动议以29票对13票否决」。");
    g_autofree char *got = differences_in(stage);
    assert_null(strstr(got, "number"));
}

static void a_number_written_together_with_its_unit_ends_its_edit(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「渡轮今早驶出22km远」。", "「渡轮今早驶出23km远」。");
    assert_differences(stage, "number[22|23]");
}

static void a_denial_is_a_difference_of_negation(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「渡轮今晚照常开出」。", "「渡轮今晚不照常开出」。");
    assert_differences(stage, "negation[|不]");
}

static void a_denial_at_the_very_end_is_a_difference_of_negation(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「渡轮今晚照常开」。", "「渡轮今晚照常开不」。");
    assert_differences(stage, "negation[|不]");
}

static void a_denial_that_stands_elsewhere_in_the_clause_is_none_of_negation(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「我不认为渡轮今晚会照常开出」。", "「我认为渡轮今晚不会照常开出」。");
    assert_differences(stage, "dropped[不|] added[|不]");
}

static void nor_is_one_that_stands_in_another_clause(void **state)
{
    g_autoptr(Stage) stage =
        STAGE_OF("「所有被罚船东及其子女，均被禁止登上渡轮」。", "「禁止所有被罚船东及其子女登上渡轮」。");
    g_autofree char *got = differences_in(stage);
    assert_null(strstr(got, "negation"));
}

static void nor_is_a_longer_word_for_the_same_denial(void **state)
{
    static const char *const pairs[][2] = {
        {"「船东被禁入港口」。", "「船东被禁止入港口」。"},
        {"「渡轮亦不由集团控制」。", "「渡轮亦不是由集团控制」。"},
        {"「这是百年一遇的大雾」。", "「这是百年不遇的大雾」。"},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(pairs); i++) {
        g_autoptr(Stage) stage = STAGE_OF(pairs[i][0], pairs[i][1]);
        g_autofree char *got = differences_in(stage);
        assert_null(strstr(got, "negation"));
    }
}

static void a_contrary_in_other_words_is_none_of_negation(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「追究不履行停航规定的船东」。", "「追究违反停航规定的船东」。");
    assert_differences(stage, "reworded[不履行|违反]");
}

static void what_has_not_yet_happened_against_what_has_is_negation(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「雷达室当晚未发现渡轮偏航」。", "「雷达室当晚已发现渡轮偏航」。");
    assert_differences(stage, "negation[未|已]");
}

static void a_denial_before_a_fragment_may_be_the_reporters(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("船公司并非「随意取消渡轮班次」。", "「并非随意取消渡轮班次」。");
    const DzArticle *article = g_ptr_array_index(stage->articles, 0);
    DzQuotation *fragment = g_ptr_array_index(article->quotations, 0);
    fragment->kind = DZ_QUOTATION_PARTIAL;
    assert_differences(stage, "added[|并非]");
}

static void a_denial_that_the_reporter_has_no_word_of_is_negation(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("船公司说渡轮「恢复正常班次」。", "「未恢复正常班次」。");
    const DzArticle *article = g_ptr_array_index(stage->articles, 0);
    DzQuotation *fragment = g_ptr_array_index(article->quotations, 0);
    fragment->kind = DZ_QUOTATION_PARTIAL;
    assert_differences(stage, "negation[|未]");
}

static void a_denial_against_a_word_that_affirms_is_negation(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「渡轮已经恢复正常班次」。", "「渡轮并未恢复正常班次」。");
    assert_differences(stage, "negation[已经|并未]");
    g_autoptr(Stage) yet = STAGE_OF("「渡轮尚未恢复正常班次」。", "「渡轮已经恢复正常班次」。");
    assert_differences(yet, "negation[尚未|已经]");
}

static void a_word_that_only_contains_a_denial_denies_nothing(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「渡轮班次继续增加」。", "「渡轮班次不断增加」。");
    assert_differences(stage, "reworded[继续|不断]");
}

static void may_against_must_is_modality(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「渡轮今晚可能停航」。", "「渡轮今晚必须停航」。");
    assert_differences(stage, "modality[可能|必须]");
}

static void that_something_is_wanted_or_can_be_done_is_none_of_modality(void **state)
{
    static const char *const pairs[][3] = {
        {"「船东誓言要增开渡轮」。", "「船东誓言增开渡轮」。", "dropped[要|]"},
        {"「渡轮下周才会复航」。", "「渡轮下周才能复航」。", "reworded[会|能]"},
        {"「工会要求渡轮停航」。", "「工会说渡轮应停航」。", "reworded[要求|说] added[|应]"},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(pairs); i++) {
        g_autoptr(Stage) stage = STAGE_OF(pairs[i][0], pairs[i][1]);
        assert_differences(stage, pairs[i][2]);
    }
}

static void a_word_like_it_in_another_clause_is_none_of_modality(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「似乎因为大雾，渡轮今晚停航」。", "「因为大雾，看来渡轮今晚停航」。");
    g_autofree char *got = differences_in(stage);
    assert_null(strstr(got, "modality"));
}

static void that_it_is_to_come_may_be_said_or_not(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「渡轮今晚停航」。", "「渡轮今晚将停航」。");
    assert_differences(stage, "added[|将]");
}

static void other_numbers_in_readings_little_alike_are_other_words(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「船上有22名乘客受伤，七人要留院」。", "「23名船员事后投诉，船公司没有道歉」。");
    assert_differences(stage, "reworded[船上有22名乘客受伤，七人要留院|23名船员事后投诉，船公司没有道歉]");
}

static void the_day_of_a_dateline_is_no_other_number(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「（海港社临湾3日电）渡轮今晚停航」。", "「（海港社临湾4日电）渡轮今晚停航」。");
    assert_differences(stage, "reworded[3|4]");
}

static void a_clause_of_one_side_is_dropped_or_added(void **state)
{
    g_autoptr(Stage) less = STAGE_OF("「渡轮照开因为风势已弱乘客请留意」。", "「渡轮照开乘客请留意」。");
    assert_differences(less, "dropped[因为风势已弱|]");
    g_autoptr(Stage) more = STAGE_OF("「渡轮照开乘客请留意」。", "「渡轮照开因为风势已弱乘客请留意」。");
    assert_differences(more, "added[|因为风势已弱]");
}

static void words_that_stand_elsewhere_have_moved(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「因为风势已弱渡轮今晚照常开出」。", "「渡轮今晚照常开出因为风势已弱」。");
    assert_differences(stage, "moved[因为风势已弱|因为风势已弱]");
}

static void other_words_are_reworded(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「渡轮载着游客」。", "「渡轮运送游客」。");
    assert_differences(stage, "reworded[载着|运送]");
}

#define TOLD_APART "陈大文說「先看风势」。李小明說「先看船期」。"

static void another_speaker_is_a_difference_of_attribution(void **state)
{
    g_autoptr(Stage) stage =
        STAGE_OF("陈大文說「今晚的渡轮一律照常开出」。", "李小明說「今晚的渡轮一律照常开出」。", TOLD_APART);
    assert_differences(stage, "attribution[陈大文|李小明]");
}

static void a_phrase_may_be_anybodys(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陈大文說「渡轮一律照开」。", "李小明說「渡轮一律照开」。", TOLD_APART);
    assert_differences(stage, "");
}

static void who_relays_another_is_no_other_speaker(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陈大文說「今晚的渡轮一律照常开出」。",
                                      "李小明說「如陈大文所说，今晚的渡轮一律照常开出」。", TOLD_APART);
    assert_differences(stage, "added[|如陈大文所说]");
}

/* Neither who is named in another clause nor whose words another quotation holds is sure to have said them. */
static void a_speaker_who_is_not_given_plainly_disputes_nothing(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陈大文說「今晚的渡轮一律照常开出」。",
                                      "李小明来了，李小明說「今晚的渡轮一律照常开出」。", TOLD_APART);
    const DzArticle *article = g_ptr_array_index(stage->articles, 1);
    DzQuotation *quotation = g_ptr_array_index(article->quotations, 0);
    assert_differences(stage, "attribution[陈大文|李小明]");
    const DzQuotation outer = {.article = article};
    quotation->parent = &outer;
    assert_differences(stage, "");
    quotation->parent = NULL;
    quotation->speaker_span = (DzSpan){0, 3};
    assert_differences(stage, "");
}

static void another_name_that_may_be_the_same_speakers_is_none(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("穆勒恩說「今晚的渡轮一律照常开出」。", "米伦纳說「今晚的渡轮一律照常开出」。");
    assert_differences(stage, "");
}

static void an_office_that_speaks_for_somebody_is_no_other_speaker(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陈大文說「今晚的渡轮一律照常开出」。", "渡轮署說「今晚的渡轮一律照常开出」。",
                                      "陈大文說「先看风势」。渡轮署說「先看船期」。");
    for (guint i = 1; i < stage->articles->len; i++) {
        const DzArticle *article = g_ptr_array_index(stage->articles, i);
        DzQuotation *last = g_ptr_array_index(article->quotations, article->quotations->len - 1);
        last->speaker_kind = DZ_SPEAKER_OTHER;
    }
    assert_differences(stage, "");
}

static void a_hidden_source_is_a_difference_of_attribution(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陈大文說「渡轮照开」。", "知情者說「渡轮照开」。");
    const DzArticle *article = g_ptr_array_index(stage->articles, 1);
    DzQuotation *quotation = g_ptr_array_index(article->quotations, 0);
    quotation->flags |= DZ_QUOTATION_VAGUE_SOURCE;
    assert_differences(stage, "attribution[陈大文|知情者]");
}

static void who_is_not_plainly_said_to_speak_hides_nobody(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陈大文說「渡轮照开」。", "知情者說「渡轮照开」。");
    const DzArticle *article = g_ptr_array_index(stage->articles, 1);
    DzQuotation *quotation = g_ptr_array_index(article->quotations, 0);
    quotation->flags |= DZ_QUOTATION_VAGUE_SOURCE;
    quotation->cue_span = (DzSpan){0, 0};
    assert_differences(stage, "");
}

static void another_stance_is_a_difference_of_cue(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陈大文說「渡轮照开」。", "陈大文說「渡轮照开」。");
    const DzArticle *article = g_ptr_array_index(stage->articles, 1);
    DzQuotation *quotation = g_ptr_array_index(article->quotations, 0);
    quotation->stance = DZ_STANCE_DOUBTING;
    assert_differences(stage, "cue[說|說]");
}

/* -- What is said of a whole match ---------------------------------------------------------------------------- */

static const DzMatch *first_match(const Ready *self, GPtrArray *matches)
{
    g_autoptr(DzIndex) sentences = dz_index_new(self->scene, self->scene->sentences);
    dz_utterances_find(self->scene, sentences, matches);
    assert_int_not_equal(matches->len, 0);
    return g_ptr_array_index(matches, 0);
}

static GPtrArray *new_matches(void)
{
    return g_ptr_array_new_with_free_func((GDestroyNotify)dz_match_free);
}

static void an_article_without_a_reading_is_an_omission_with_its_nearest_sentence(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陈大文說「码头明天清晨重新开放」。", "陈大文說「码头明天清晨重新开放」。",
                                      "市民不满。码头据悉清晨开放。");
    Ready self = ready(stage);
    g_autoptr(GPtrArray) matches = new_matches();
    const DzMatch *match = first_match(&self, matches);
    assert_int_equal(match->n_omissions, 1);
    g_autofree char *nearest = dz_article_dup_text(match->omissions[0].article, match->omissions[0].nearest);
    assert_string_equal(nearest, "码头据悉清晨开放。");
    assert_true(match->omissions[0].score > 0 && match->omissions[0].score < 1);
    done(&self);
}

static gboolean has_evidence(const DzMatch *match, const char *what, const char *text)
{
    for (guint32 i = 0; i < match->n_evidence; i++)
        if (strcmp(match->evidence[i].what, what) == 0 && g_strcmp0(match->evidence[i].text, text) == 0)
            return TRUE;
    return FALSE;
}

static void a_match_says_why_it_is_believed(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陈大文說「二十二人今早在码头登船」。", "陈大文說「二十二人今早在码头登船」。");
    Ready self = ready(stage);
    g_autoptr(GPtrArray) matches = new_matches();
    const DzMatch *match = first_match(&self, matches);
    assert_true(has_evidence(match, "aligned characters", NULL));
    assert_true(has_evidence(match, "words in common", "二十二人今早在码头登船"));
    assert_true(has_evidence(match, "shared number", "二十二"));
    assert_true(has_evidence(match, "same speaker", "陈大文"));
    done(&self);
}

static DzQuotation *quotation_of(const Stage *stage, guint article)
{
    return g_ptr_array_index(((const DzArticle *)g_ptr_array_index(stage->articles, article))->quotations, 0);
}

static void a_speaker_left_out_is_inferred_from_the_other_witness(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陈大文說「码头明天清晨重新开放」。", "「码头明天清晨重新开放」。");
    Ready self = ready(stage);
    g_autoptr(GPtrArray) matches = new_matches();
    first_match(&self, matches);
    const DzQuotation *inferred = quotation_of(stage, 1);
    assert_string_equal(inferred->speaker, "陈大文");
    assert_true((inferred->flags & DZ_QUOTATION_SPEAKER_INFERRED) != 0);
    assert_true((quotation_of(stage, 0)->flags & DZ_QUOTATION_SPEAKER_INFERRED) == 0);
    done(&self);
}

static void a_speaker_is_not_lent_where_an_editor_says_that_nobody_can_tell(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陈大文說「水位已经越过警戒线」。", "「水位已经越过警戒线」。");
    quotation_of(stage, 1)->flags |= DZ_QUOTATION_SPEAKER_CORRECTED;
    Ready self = ready(stage);
    g_autoptr(GPtrArray) matches = new_matches();
    first_match(&self, matches);
    assert_null(quotation_of(stage, 1)->speaker);
    done(&self);
}

static void a_quotation_that_stops_before_a_turn_is_flagged(void **state)
{
    g_autoptr(Stage) stage =
        STAGE_OF("陈大文說「我支持重开码头，但安全检查必须先完成」。", "陈大文說「我支持重开码头」。");
    Ready self = ready(stage);
    g_autoptr(GPtrArray) matches = new_matches();
    first_match(&self, matches);
    assert_true((quotation_of(stage, 1)->flags & DZ_QUOTATION_CUT_BEFORE_TURN) != 0);
    assert_true((quotation_of(stage, 0)->flags & DZ_QUOTATION_CUT_BEFORE_TURN) == 0);
    done(&self);
}

static void a_quotation_that_lost_its_denial_is_flagged(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陈大文說「我从来没有支持重开旧码头」。", "陈大文說「支持重开旧码头」。");
    Ready self = ready(stage);
    g_autoptr(GPtrArray) matches = new_matches();
    first_match(&self, matches);
    assert_true((quotation_of(stage, 1)->flags & DZ_QUOTATION_CUT_BEFORE_TURN) != 0);
    done(&self);
}

static gboolean is_flagged(const char *longer, const char *shorter)
{
    g_autoptr(Stage) stage = STAGE_OF(longer, shorter);
    Ready self = ready(stage);
    g_autoptr(GPtrArray) matches = new_matches();
    first_match(&self, matches);
    gboolean flagged = (quotation_of(stage, 1)->flags & DZ_QUOTATION_CUT_BEFORE_TURN) != 0;
    done(&self);
    return flagged;
}

static gboolean fragment_is_flagged(const char *shorter)
{
    g_autoptr(Stage) stage = STAGE_OF("陈大文說「那绝不是北岸的一些政客所说的制度之争，而是公平之争」。", shorter);
    quotation_of(stage, 1)->kind = DZ_QUOTATION_PARTIAL;
    Ready self = ready(stage);
    g_autoptr(GPtrArray) matches = new_matches();
    first_match(&self, matches);
    gboolean flagged = (quotation_of(stage, 1)->flags & DZ_QUOTATION_CUT_BEFORE_TURN) != 0;
    done(&self);
    return flagged;
}

static void a_phrase_from_which_the_reporters_sentence_goes_on_is_not_cut(void **state)
{
    assert_true(fragment_is_flagged("陈大文批評「北岸的一些政客」。"));
    assert_false(fragment_is_flagged("陈大文批評「北岸的一些政客」的行为。"));
}

static void what_leads_up_to_a_quotation_from_another_clause_turns_nothing(void **state)
{
    assert_false(is_flagged("陈大文說「我们不怕风浪，支持重开旧码头」。", "陈大文說「支持重开旧码头」。"));
    assert_false(is_flagged("陈大文說「但我支持重开旧码头」。", "陈大文說「支持重开旧码头」。"));
}

static void a_turn_that_the_article_gives_behind_the_quotation_is_not_cut(void **state)
{
    assert_false(is_flagged("陈大文說「我支持重开码头，但安全检查必须先完成」。",
                            "陈大文說「我支持重开码头」，又写道「但安全检查必须先完成」。"));
    assert_false(
        is_flagged("陈大文說「我支持重开码头，但安全检查必须先完成」。", "陈大文說「我支持重开码头」，但称先要检查。"));
}

static void a_term_has_no_sense_to_be_turned(void **state)
{
    assert_false(is_flagged("陈大文說「重开码头是不现实的事」。", "陈大文說「重开码头」。"));
}

static void a_fragment_whose_denial_the_reporter_gives_is_not_flagged(void **state)
{
    g_autoptr(Stage) stage =
        STAGE_OF("陈大文說「我从来没有支持重开旧码头」。", "他否认曾经陈大文說「支持重开旧码头」。");
    quotation_of(stage, 1)->kind = DZ_QUOTATION_PARTIAL;
    Ready self = ready(stage);
    g_autoptr(GPtrArray) matches = new_matches();
    first_match(&self, matches);
    assert_true((quotation_of(stage, 1)->flags & DZ_QUOTATION_CUT_BEFORE_TURN) == 0);
    done(&self);
}

static void a_paper_is_lent_to_nobody_as_a_speaker(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("海风报說「水位已经越过警戒线」。", "据报「水位已经越过警戒线」。");
    quotation_of(stage, 0)->speaker_kind = DZ_SPEAKER_PAPER;
    Ready self = ready(stage);
    g_autoptr(GPtrArray) matches = new_matches();
    first_match(&self, matches);
    assert_null(quotation_of(stage, 1)->speaker);
    done(&self);
}

static void a_short_clause_that_is_all_an_article_quotes_is_cut_before_a_turn(void **state)
{
    assert_true(is_flagged("陈大文說「船费不会加，但如果停航我们要重新计算」。", "陈大文說「船费不会加」。"));
    assert_false(is_flagged("陈大文說「船费不会加，我们也不会重新计算」。", "陈大文說「船费不会加」。"));
}

static void only_a_sentence_that_begins_with_a_contrast_turns_the_one_before(void **state)
{
    assert_true(is_flagged("陈大文說「我支持重开码头。但公司不肯」。", "陈大文說「我支持重开码头」。"));
    assert_false(is_flagged("陈大文說「我支持重开码头。公司不肯签字」。", "陈大文說「我支持重开码头」。"));
}

static void a_denial_further_on_is_about_something_else(void **state)
{
    assert_true(is_flagged("陈大文說「我支持重开码头是没有的事」。", "陈大文說「我支持重开码头」。"));
    assert_false(is_flagged("陈大文說「我支持重开码头，今天晚上工人不会回家」。", "陈大文說「我支持重开码头」。"));
}

static void a_quotation_that_stops_before_more_of_the_same_is_not_flagged(void **state)
{
    assert_false(is_flagged("陈大文說「我支持重开码头，也多谢各位同事」。", "陈大文說「我支持重开码头」。"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_words_do_not_differ),
        cmocka_unit_test(another_script_is_a_difference_of_script),
        cmocka_unit_test(a_number_in_other_figures_is_a_difference_of_script),
        cmocka_unit_test(another_mark_is_a_difference_of_punctuation),
        cmocka_unit_test(another_name_of_the_same_thing_is_naming),
        cmocka_unit_test(a_name_in_another_script_is_a_difference_of_script),
        cmocka_unit_test(another_number_is_shown_whole),
        cmocka_unit_test(another_number_is_shown_without_the_words_beside_it),
        cmocka_unit_test(numbers_that_measure_other_things_are_other_words),
        cmocka_unit_test(numbers_after_the_same_word_measure_the_same),
        cmocka_unit_test(a_number_that_stands_elsewhere_is_no_other_number),
        cmocka_unit_test(a_number_written_together_with_its_unit_ends_its_edit),
        cmocka_unit_test(a_denial_is_a_difference_of_negation),
        cmocka_unit_test(a_denial_at_the_very_end_is_a_difference_of_negation),
        cmocka_unit_test(a_denial_that_stands_elsewhere_in_the_clause_is_none_of_negation),
        cmocka_unit_test(nor_is_one_that_stands_in_another_clause),
        cmocka_unit_test(nor_is_a_longer_word_for_the_same_denial),
        cmocka_unit_test(a_contrary_in_other_words_is_none_of_negation),
        cmocka_unit_test(what_has_not_yet_happened_against_what_has_is_negation),
        cmocka_unit_test(a_denial_before_a_fragment_may_be_the_reporters),
        cmocka_unit_test(a_denial_that_the_reporter_has_no_word_of_is_negation),
        cmocka_unit_test(a_denial_against_a_word_that_affirms_is_negation),
        cmocka_unit_test(a_word_that_only_contains_a_denial_denies_nothing),
        cmocka_unit_test(may_against_must_is_modality),
        cmocka_unit_test(that_something_is_wanted_or_can_be_done_is_none_of_modality),
        cmocka_unit_test(a_word_like_it_in_another_clause_is_none_of_modality),
        cmocka_unit_test(that_it_is_to_come_may_be_said_or_not),
        cmocka_unit_test(other_numbers_in_readings_little_alike_are_other_words),
        cmocka_unit_test(the_day_of_a_dateline_is_no_other_number),
        cmocka_unit_test(a_clause_of_one_side_is_dropped_or_added),
        cmocka_unit_test(words_that_stand_elsewhere_have_moved),
        cmocka_unit_test(other_words_are_reworded),
        cmocka_unit_test(another_speaker_is_a_difference_of_attribution),
        cmocka_unit_test(a_phrase_may_be_anybodys),
        cmocka_unit_test(who_relays_another_is_no_other_speaker),
        cmocka_unit_test(a_speaker_who_is_not_given_plainly_disputes_nothing),
        cmocka_unit_test(another_name_that_may_be_the_same_speakers_is_none),
        cmocka_unit_test(an_office_that_speaks_for_somebody_is_no_other_speaker),
        cmocka_unit_test(a_hidden_source_is_a_difference_of_attribution),
        cmocka_unit_test(who_is_not_plainly_said_to_speak_hides_nobody),
        cmocka_unit_test(another_stance_is_a_difference_of_cue),
        cmocka_unit_test(an_article_without_a_reading_is_an_omission_with_its_nearest_sentence),
        cmocka_unit_test(a_match_says_why_it_is_believed),
        cmocka_unit_test(a_speaker_left_out_is_inferred_from_the_other_witness),
        cmocka_unit_test(a_speaker_is_not_lent_where_an_editor_says_that_nobody_can_tell),
        cmocka_unit_test(a_quotation_that_stops_before_a_turn_is_flagged),
        cmocka_unit_test(a_quotation_that_lost_its_denial_is_flagged),
        cmocka_unit_test(a_phrase_from_which_the_reporters_sentence_goes_on_is_not_cut),
        cmocka_unit_test(what_leads_up_to_a_quotation_from_another_clause_turns_nothing),
        cmocka_unit_test(a_turn_that_the_article_gives_behind_the_quotation_is_not_cut),
        cmocka_unit_test(a_term_has_no_sense_to_be_turned),
        cmocka_unit_test(a_fragment_whose_denial_the_reporter_gives_is_not_flagged),
        cmocka_unit_test(a_paper_is_lent_to_nobody_as_a_speaker),
        cmocka_unit_test(a_short_clause_that_is_all_an_article_quotes_is_cut_before_a_turn),
        cmocka_unit_test(only_a_sentence_that_begins_with_a_contrast_turns_the_one_before),
        cmocka_unit_test(a_denial_further_on_is_about_something_else),
        cmocka_unit_test(a_quotation_that_stops_before_more_of_the_same_is_not_flagged),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
