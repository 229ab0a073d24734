/* quote_reach.c -- whose words a quotation gives where their attribution does not stand right before the mark. */
#include "quote_fixture.h"

static void a_clause_before_the_colon_is_no_label_in_what_somebody_says(void **state)
{
    (void)state;
    g_autoptr(Quotes) got =
        quotes_in("船长王立文说，别的码头也遇过同样的事，只是怕事，息事宁人：“他们不出声，船就走了。”");
    assert_speaker(got, 0, "王立文");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_clause_before_the_colon_is_no_label_in_what_somebody_says),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
