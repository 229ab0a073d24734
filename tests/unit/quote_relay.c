/* quote_relay.c -- words that somebody else relays, crowds, users of platforms, and what is written on banners. */
#include "quote_fixture.h"

static void whose_words_are_relayed_says_them(void **state)
{
    assert_says("海报援引一位不愿透露姓名的船务官员的话说，“我们会选择自己的航道，不听别人的”。", "船务官员");
    assert_says("文章引述分析人士的意见认为，“硬要开航，就得担后果”。", "分析人士");
    assert_says("《西岸时报》引用了专家的说法，称他的推文“为控方提供了新的证据”。", "专家");
    assert_says("《西岸时报》引述一位学者李晓河的话说，“船东往后只会更强硬”。", "李晓河");
    assert_says("《西岸时报》引述消息来源指出，“船东昨天已经离开港口，不会再回来”。", "消息来源");
}

static void who_speaks_to_somebody_need_not_be_known(void **state)
{
    assert_says("西岸时报报道，高文对李戡说：“港口属于全体市民，不得出售。”", "高文");
}

static void the_platform_is_not_its_user(void **state)
{
    assert_says("脸书上一名用户说：“我们不需要渡轮，请先加固码头。”", "用户");
    assert_says("网民“染香”贴文说：“这个人大概就是大多数的人。”", "染香");
    assert_says("消息公布后，网友涌入脸书留言：“房间订好了，码头等你喔！”", "网友");
}

static void the_crowd_shouts_and_holds_what_is_written(void **state)
{
    assert_says("牧民聚集在市政府门前，打出写有“坚决反对停航，反对破坏港口”等横幅。", "牧民");
    assert_says("抗议人士站在会馆的楼下，高喊“港口属于我们大家”。", "抗议人士");
    assert_says("村庄被淹没，居民无奈高呼：“请给守坝的人留条船！”", "居民");
    assert_says("示威者高举条幅，上面写着“停止破坏港口”等字样。", "示威者");
}

static void a_caption_that_begins_with_the_picture_names_who_is_in_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("图为渔民在码头挂起“我们永不放弃任何一艘渡轮”的布条。");
    assert_speaker(got, 0, "渔民");
}

static void a_comment_is_the_words_of_whose_it_is(void **state)
{
    assert_says("《西岸时报》的评论说：“港口属于全体市民，不得出售。”", "西岸时报");
    assert_says("《西岸时报》的一篇评论说：“港口属于全体市民，不得出售。”", "西岸时报");
    assert_says("船务部8月14日回应称，“港口属于全体市民，不得出售”。", "船务部");
}

static void a_title_is_not_whose_the_comment_is(void **state)
{
    g_autoptr(Quotes) got = quotes_in("《西岸时报》昨天发表评论说，渡轮太少。这篇题为《港口之死》的评论说："
                                      "“港口属于全体市民，不得出售。”");
    assert_speaker(got, 0, "西岸时报");
}

static void what_the_words_relayed_are_about_is_not_whose_they_are(void **state)
{
    assert_says("其中，《西岸时报》引述居民对警方搜查渡轮公司大楼的批评，指今天“是港口自由死亡的一天”。", "居民");
    assert_says("议员李戡说，法案重要。文章引述船务专家的话指，“停航会永久破坏港口的权利。”", "船务专家");
}

static void whose_words_somebody_gives_says_them(void **state)
{
    assert_says("郭家骏引用船长高文的话说：“港口属于全体市民，不得出售。”", "高文");
}

static void the_verb_of_who_relays_is_no_part_of_whom_he_relays(void **state)
{
    assert_says("海风社引述消息人士报道，这名船长“已经承认喝酒”。", "消息人士");
    assert_says("船讯引述消息人士之一报道，这名大副“已经承认喝酒”。", "消息人士");
}

static void a_principle_is_nobody_who_is_relayed(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("总统罗毅（Luo Yi）昨晚引述联合国渔权平等性原则这一基础，“支持海国也来捕鱼的请求”。");
    assert_speaker(got, 0, "罗毅");
}

static void whom_a_phrase_that_is_set_apart_relays_is_not_the_subject(void **state)
{
    g_autoptr(Quotes) got = quotes_in("《海风日报》发表文章。文章除引用海风媒体及组织质疑渡轮“资助暴乱分子”的说法外，也"
                                      "指渡轮绝不只是“一条普通的船，也是一部机器”。");
    assert_speaker(got, 1, "海风日报");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whose_words_are_relayed_says_them),
        cmocka_unit_test(whose_words_somebody_gives_says_them),
        cmocka_unit_test(who_speaks_to_somebody_need_not_be_known),
        cmocka_unit_test(the_platform_is_not_its_user),
        cmocka_unit_test(the_crowd_shouts_and_holds_what_is_written),
        cmocka_unit_test(a_caption_that_begins_with_the_picture_names_who_is_in_it),
        cmocka_unit_test(a_comment_is_the_words_of_whose_it_is),
        cmocka_unit_test(a_title_is_not_whose_the_comment_is),
        cmocka_unit_test(what_the_words_relayed_are_about_is_not_whose_they_are),
        cmocka_unit_test(the_verb_of_who_relays_is_no_part_of_whom_he_relays),
        cmocka_unit_test(a_principle_is_nobody_who_is_relayed),
        cmocka_unit_test(whom_a_phrase_that_is_set_apart_relays_is_not_the_subject),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
