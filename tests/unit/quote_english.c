/* quote_english.c -- quotations of English articles. */
#include "quote_fixture.h"

static void a_verb_before_or_after_names_the_speaker(void **state)
{
    (void)state;
    g_autoptr(Quotes) got =
        quotes_in_language("en", "“We will not forget this fire,” said Mayor John Carter, who visited the harbour.\n"
                                 "Union leader Mary Lin told reporters: “Nobody has slept for three days.”\n"
                                 "According to Dr. Alan Moor, “radar does not replace a window,” he said.");
    assert_speaker(got, 0, "John Carter");
    assert_speaker(got, 1, "Mary Lin");
    assert_kind(got, 1, DZ_QUOTATION_DIRECT);
}

static void a_pronoun_and_a_surname_are_who_spoke_before(void **state)
{
    (void)state;
    g_autoptr(Quotes) got = quotes_in_language("en", "Mayor John Carter said the ferry would return.\n"
                                                     "“We publish every day what we find,” he said.\n"
                                                     "“Nobody will be spared,” Carter added.");
    assert_speaker(got, 0, "John Carter");
    assert_speaker(got, 1, "John Carter");
}

static void straight_marks_and_several_paragraphs_are_read(void **state)
{
    (void)state;
    g_autoptr(Quotes) got =
        quotes_in_language("en", "\"The radar was old,\" Mary Lin said. \"We had told them twice.\"\n"
                                 "Lin wrote: \"The company knew about it.\n"
                                 "\"It did nothing for a year.\"");
    assert_speaker(got, 0, "Mary Lin");
    assert_speaker(got, 1, "Mary Lin");
    assert_speaker(got, 2, "Mary Lin");
    assert_true((quote_at(got, 2)->flags & DZ_QUOTATION_PARAGRAPHS) != 0);
}

static void a_word_in_marks_is_a_mention(void **state)
{
    (void)state;
    g_autoptr(Quotes) got = quotes_in_language("en", "The so-called “corridor” was never built.");
    assert_kind(got, 0, DZ_QUOTATION_MENTION);
}

static void words_woven_in_are_a_fragment(void **state)
{
    (void)state;
    g_autoptr(Quotes) got =
        quotes_in_language("en", "Lin accused the company of “playing with the lives of passengers” for years.");
    assert_kind(got, 0, DZ_QUOTATION_PARTIAL);
    assert_int_equal(quote_at(got, 0)->stance, DZ_STANCE_CRITICAL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_verb_before_or_after_names_the_speaker),
        cmocka_unit_test(a_pronoun_and_a_surname_are_who_spoke_before),
        cmocka_unit_test(straight_marks_and_several_paragraphs_are_read),
        cmocka_unit_test(a_word_in_marks_is_a_mention),
        cmocka_unit_test(words_woven_in_are_a_fragment),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
