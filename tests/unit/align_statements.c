/* align_statements.c -- which sentences state one fact, in articles that took the whole road. */
#include "unit.h"

#include "compared.h"

/* The readings of each statement as "first characters|first characters", statement after statement. */
static char *statements_of(const DzComparison *self)
{
    GString *out = g_string_new(NULL);
    for (guint32 i = 0; i < dz_comparison_get_n_matches(self, DZ_MATCH_STATEMENT); i++) {
        const DzMatch *match = dz_comparison_get_match(self, DZ_MATCH_STATEMENT, i);
        g_string_append(out, i > 0 ? " / " : "");
        for (guint32 k = 0; k < match->n_readings; k++) {
            DzSpan start = {match->readings[k].span.begin, match->readings[k].span.begin + 3};
            g_autofree char *text = dz_article_dup_text(match->readings[k].article, start);
            g_string_append_printf(out, "%s%s", k > 0 ? "|" : "", text);
        }
    }
    return g_string_free(out, FALSE);
}

static void two_outlets_that_state_one_fact_are_a_statement(void **state)
{
    g_autoptr(DzComparison) self = COMPARED("甲報", "渡輪清晨在大霧中撞上東碼頭。乘客稍後改乘巴士。", "乙報",
                                            "大霧中，一艘渡輪清晨撞上東碼頭。海面溫度下降。");
    g_autofree char *got = statements_of(self);
    assert_string_equal(got, "渡輪清|大霧中");
}

static void words_of_grammar_make_no_fact(void **state)
{
    g_autoptr(DzComparison) self = COMPARED("甲報",
                                            "The ferry hit the east pier in thick fog at dawn. For us, this is all "
                                            "about who we are as a country of sailors.",
                                            "乙報",
                                            "A ferry hit the east pier at dawn on Monday. This is not ideal for us to "
                                            "have this many guests on the island.");
    g_autofree char *got = statements_of(self);
    assert_string_equal(got, "The|A f");
}

static void a_sentence_says_less_than_another_that_says_it_too(void **state)
{
    g_autoptr(DzComparison) self =
        COMPARED("甲報", "渡輪清晨在大霧中撞上東碼頭。乘客稍後改乘巴士。", "乙報",
                 "渡輪清晨在大霧中撞上東碼頭，船頭凹陷，航線停駛到下周一，旅客須改乘火車離島。海面溫度下降。");
    const DzComparedPair *pair = dz_comparison_get_match(self, DZ_MATCH_STATEMENT, 0)->pairs;
    assert_true(pair->a_in_b > 0.8);
    assert_true(pair->b_in_a < 0.6);
}

/* The first characters of what comes nearest to a reading, and its score. */
static const char *nearest_to(const DzMatch *match, guint32 reading, char text[32], double *score)
{
    for (guint32 i = 0; i < match->n_nearest; i++) {
        const DzOmission *nearest = &match->nearest[i];
        g_autofree char *words =
            dz_article_dup_text(nearest->article, (DzSpan){nearest->nearest.begin, nearest->nearest.begin + 3});
        if (nearest->reading != reading)
            continue;
        *score = nearest->score;
        return g_strlcpy(text, words, 32) > 0 ? text : NULL;
    }
    return NULL;
}

static void what_comes_nearest_is_known_for_each_sentence_of_a_fact(void **state)
{
    g_autoptr(DzComparison) self =
        COMPARED("甲報", "渡輪清晨在大霧中撞上東碼頭。乘客稍後改乘巴士。", "乙報",
                 "渡輪清晨在大霧中撞上東碼頭，旅客須改乘火車離島，山上下了初雪。海面溫度下降。", "丙報",
                 "大霧籠罩全城。山上下了初雪，市民上山賞雪。");
    const DzMatch *match = dz_comparison_get_match(self, DZ_MATCH_STATEMENT, 0);
    char text[32];
    double to_short = 0;
    double to_long = 0;
    assert_string_equal(nearest_to(match, 0, text, &to_short), "大霧籠");
    assert_string_equal(nearest_to(match, 1, text, &to_long), "山上下");
    assert_int_equal(match->n_omissions, 1);
    assert_true(match->omissions[0].score == MAX(to_short, to_long));
    assert_int_equal(match->omissions[0].reading, to_long > to_short ? 1 : 0);
}

static void two_versions_of_one_outlet_are_no_two_witnesses(void **state)
{
    g_autoptr(DzComparison) self = COMPARED("甲報", "渡輪清晨在大霧中撞上東碼頭。乘客稍後改乘巴士。", "甲報",
                                            "大霧中，一艘渡輪清晨撞上東碼頭。海面溫度下降。", "乙報", "山上下了初雪。");
    g_autofree char *got = statements_of(self);
    assert_string_equal(got, "");
}

static void who_says_so_makes_no_two_sentences_one_fact(void **state)
{
    g_autoptr(DzComparison) self = COMPARED("甲報", "船長工會理事長何永泰周一在記者會上表示，航線圖應當重畫。", "乙報",
                                            "船長工會理事長何永泰周一在記者會上表示，他下月退休後搬回鄉下種茶。");
    g_autofree char *got = statements_of(self);
    assert_string_equal(got, "");
}

static void a_shared_name_and_a_share_price_are_no_denial(void **state)
{
    g_autoptr(DzComparison) self =
        COMPARED("甲報", "海燕渡輪公司股價午後下跌百分之六。", "乙報", "海燕渡輪公司否認船隻帶病出航。");
    g_autofree char *got = statements_of(self);
    assert_string_equal(got, "");
}

static void headings_labels_and_questions_state_nothing(void **state)
{
    g_autoptr(DzComparison) self =
        COMPARED("甲報", "## 渡輪大霧中撞上東碼頭\n\n影片：渡輪大霧中撞上東碼頭\n\n渡輪為何在大霧中撞上東碼頭？",
                 "乙報", "大霧中，一艘渡輪清晨撞上東碼頭。");
    g_autofree char *got = statements_of(self);
    assert_string_equal(got, "");
}

static void what_a_colon_of_any_width_ends_is_no_label(void **state)
{
    g_autoptr(DzComparison) self =
        COMPARED("甲報", "一艘渡輪清晨在大霧中撞上東碼頭︰", "乙報", "大霧中，一艘渡輪清晨撞上東碼頭。");
    g_autofree char *got = statements_of(self);
    assert_string_equal(got, "一艘渡|大霧中");
}

static void a_sentence_of_two_facts_stands_in_two_groups(void **state)
{
    g_autoptr(DzComparison) self =
        COMPARED("甲報", "渡輪清晨在大霧中撞上東碼頭，運輸局下令所有渡輪停航三小時。", "乙報",
                 "大霧中，一艘渡輪清晨撞上東碼頭。", "丙報", "運輸局下令渡輪停航，為時三小時。");
    g_autofree char *got = statements_of(self);
    assert_true(g_str_equal(got, "渡輪清|大霧中 / 渡輪清|運輸局") || g_str_equal(got, "渡輪清|運輸局 / 渡輪清|大霧中"));
}

/* One lead, told by many: whatever else they share, no sentence of it is in three groups, and none in another's part.
 */
static void one_fact_is_one_group_however_many_tell_it(void **state)
{
    g_autoptr(DzComparison) self =
        COMPARED("甲報", "渡輪海燕七號清晨在大霧中撞上東碼頭，二十二人受傷。", "乙報",
                 "大霧中，渡輪海燕七號清晨撞上東碼頭，船上二十二人受傷。", "丙報",
                 "海燕七號渡輪今早撞上東碼頭，傷者二十二人，當時大霧。", "丁報",
                 "東碼頭清晨大霧，一艘渡輪撞岸，二十二人受傷。", "戊報", "渡輪撞上東碼頭，二十二人受傷，事發時大霧。");
    g_autofree char *got = statements_of(self);
    assert_string_equal(got, "渡輪海|大霧中|海燕七|東碼頭|渡輪撞");
}

static void what_an_article_tells_besides_is_a_fact_of_its_own(void **state)
{
    g_autoptr(DzComparison) self = COMPARED(
        "甲報", "運輸局長梁少棠與船東代表周一在東碼頭會面。梁少棠與船東代表其後到山上的墓園獻花，悼念七名遇難船員。",
        "乙報",
        "運輸局長梁少棠周一在東碼頭與船東代表會面，歷時兩小時。傍晚，梁少棠為遇難的七名船員獻花，船東代表也到墓園悼念"
        "。",
        "丙報", "運輸局長梁少棠與船東代表周一會面，地點是東碼頭。航線仍然停駛。");
    g_autofree char *got = statements_of(self);
    assert_string_equal(got, "運輸局|運輸局|運輸局 / 梁少棠|傍晚，");
}

/* The second sentence of the first outlet sums up what the others tell in full, the third at length. */
static void who_tells_a_parted_fact_at_length_has_not_left_it_out(void **state)
{
    g_autoptr(DzComparison) self = COMPARED(
        "甲報",
        "船東協會周一發布報告，上半年沿海渡輪共載客四百二十八萬人次，按年減少九十三萬人次。船東協會披露，沿海渡輪載客按"
        "年減少近百萬人次。",
        "乙報", "船東協會周一發布報告，上半年沿海渡輪載客四百二十八萬人次，按年減少九十三萬人次。", "丙報",
        "船東協會網站發布上半年報告，沿海渡輪共載客約四百二十八萬人次，按年減少約九十三萬人次，其中東線九十二萬，減少三"
        "十一萬，"
        "南線一百零五萬，減少四十二萬，西線八十八萬，增加兩萬，北線七十五萬，減少兩萬，觀光船四十六萬，減少二十萬。");
    g_autofree char *got = statements_of(self);
    assert_string_equal(got, "船東協|船東協|船東協 / 船東協|船東協|船東協");
}

static void numbers_tell_a_fact_however_they_are_written(void **state)
{
    g_autoptr(DzComparison) self =
        COMPARED("甲報", "碼頭意外中三十七人送院，船公司賠償九千元。", "乙報", "37名乘客意外受傷，每人獲9000元。");
    g_autoptr(DzComparison) other =
        COMPARED("甲報", "碼頭意外中四十一人送院，船公司賠償六千元。", "乙報", "37名乘客意外受傷，每人獲9000元。");
    g_autofree char *got = statements_of(self);
    g_autofree char *none = statements_of(other);
    assert_string_equal(got, "碼頭意|37名");
    assert_string_equal(none, "");
}

static void what_happened_in_a_past_year_is_another_fact(void **state)
{
    const char *today = "入境處拒絕發給海角報一名老牌編輯工作簽證，該報考慮上訴。";
    g_autoptr(DzComparison) self = COMPARED(
        "甲報", "2029年，南洋時報也曾發生類似事件，一名老牌編輯與學者會談後，申請簽證續期遭拒。", "乙報", today);
    g_autoptr(DzComparison) same =
        COMPARED("甲報", "今天，南洋時報也曾發生類似事件，一名老牌編輯與學者會談後，申請簽證續期遭拒。", "乙報", today);
    g_autofree char *none = statements_of(self);
    g_autofree char *got = statements_of(same);
    assert_string_equal(none, "");
    assert_string_equal(got, "今天，|入境處");
}

static void that_nobody_has_answered_is_not_the_answer(void **state)
{
    const char *answer = "對於最新行動，渡輪公司發言人華玉今天回應，將看風浪大小作出安排。";
    g_autoptr(DzComparison) self = COMPARED("甲報", "對於最新行動，渡輪公司及碼頭工會暫未回應。", "乙報", answer);
    g_autoptr(DzComparison) same = COMPARED("甲報", "對於最新行動，渡輪公司及碼頭工會已經回應。", "乙報", answer);
    g_autofree char *none = statements_of(self);
    g_autofree char *got = statements_of(same);
    assert_string_equal(none, "");
    assert_string_equal(got, "對於最|對於最");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_outlets_that_state_one_fact_are_a_statement),
        cmocka_unit_test(words_of_grammar_make_no_fact),
        cmocka_unit_test(a_sentence_says_less_than_another_that_says_it_too),
        cmocka_unit_test(what_comes_nearest_is_known_for_each_sentence_of_a_fact),
        cmocka_unit_test(two_versions_of_one_outlet_are_no_two_witnesses),
        cmocka_unit_test(who_says_so_makes_no_two_sentences_one_fact),
        cmocka_unit_test(a_shared_name_and_a_share_price_are_no_denial),
        cmocka_unit_test(headings_labels_and_questions_state_nothing),
        cmocka_unit_test(what_a_colon_of_any_width_ends_is_no_label),
        cmocka_unit_test(a_sentence_of_two_facts_stands_in_two_groups),
        cmocka_unit_test(one_fact_is_one_group_however_many_tell_it),
        cmocka_unit_test(what_an_article_tells_besides_is_a_fact_of_its_own),
        cmocka_unit_test(who_tells_a_parted_fact_at_length_has_not_left_it_out),
        cmocka_unit_test(numbers_tell_a_fact_however_they_are_written),
        cmocka_unit_test(what_happened_in_a_past_year_is_another_fact),
        cmocka_unit_test(that_nobody_has_answered_is_not_the_answer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
