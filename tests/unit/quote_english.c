/* quote_english.c -- quotations of English articles. */
#include "quote_fixture.h"

static void a_verb_before_or_after_names_the_speaker(void **state)
{
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
    g_autoptr(Quotes) got = quotes_in_language("en", "Mayor John Carter said the ferry would return.\n"
                                                     "“We publish every day what we find,” he said.\n"
                                                     "“Nobody will be spared,” Carter added.");
    assert_speaker(got, 0, "John Carter");
    assert_speaker(got, 1, "John Carter");
}

static void straight_marks_and_several_paragraphs_are_read(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in_language("en", "\"The radar was old,\" Mary Lin said. \"We had told them twice.\"\n"
                                 "Lin wrote: \"The company knew about it.\n"
                                 "\"It did nothing for a year.\"");
    assert_speaker(got, 0, "Mary Lin");
    assert_speaker(got, 1, "Mary Lin");
    assert_speaker(got, 2, "Mary Lin");
    assert_true((quote_at(got, 2)->flags & DZ_QUOTATION_PARAGRAPHS) != 0);
}

static void who_speaks_may_be_told_where_the_last_paragraph_ends(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in_language("en", "Mayor John Carter left early.\n“We asked for a wall. They sent us a study.\n"
                                 "“We asked again, and heard ‘later’.\n“Now they send us flowers,” said Ann Lee.");
    assert_text(got, quote_at(got, 0)->span,
                "We asked for a wall. They sent us a study.\n“We asked again, and heard ‘later’.\n“Now they send us "
                "flowers,");
    assert_speaker(got, 0, "Ann Lee");
    assert_int_equal(got->article->reported->len, 0);
}

static void a_word_in_marks_is_a_mention(void **state)
{
    g_autoptr(Quotes) got = quotes_in_language("en", "The so-called “corridor” was never built.");
    assert_kind(got, 0, DZ_QUOTATION_MENTION);
}

static void words_woven_in_are_a_fragment(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in_language("en", "Lin accused the company of “playing with the lives of passengers” for years.");
    assert_kind(got, 0, DZ_QUOTATION_PARTIAL);
    assert_int_equal(quote_at(got, 0)->stance, DZ_STANCE_CRITICAL);
}

static void apostrophes_are_no_marks(void **state)
{
    g_autoptr(Quotes) got = quotes_in_language(
        "en", "'It's a disgrace,' said Tom Okafor, whose sister's cabin was hit. 'They won't answer.'\n"
              "‘The sailors’ union has been clear,’ its leaders said. ‘It’s “an accident waiting to "
              "happen”, isn’t it?’");
    assert_int_equal(got->article->quotations->len, 5);
    assert_text(got, quote_at(got, 0)->span, "It's a disgrace,");
    assert_speaker(got, 0, "Tom Okafor");
    assert_text(got, quote_at(got, 2)->span, "The sailors’ union has been clear,");
    assert_speaker(got, 3, "leaders");
    assert_kind(got, 4, DZ_QUOTATION_MENTION);
    assert_true(quote_at(got, 4)->parent == quote_at(got, 3));
}

static void an_apposition_stands_between_name_and_verb(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in_language("en", "The harbour master, Ann Lee, said the ferry wasn't “fit to sail”.\n"
                                 "Hugo Brandt, who owns it, told reporters: “We are sorry.”");
    assert_speaker(got, 0, "Ann Lee");
    assert_kind(got, 0, DZ_QUOTATION_PARTIAL);
    assert_speaker(got, 1, "Hugo Brandt");
    assert_kind(got, 1, DZ_QUOTATION_DIRECT);
}

static void helping_verbs_and_determiners_name_nobody(void **state)
{
    g_autoptr(Quotes) got = quotes_in_language("en", "Critics have called the plan “a gift to the owners”.\n"
                                                     "The company issued a statement saying it was “deeply saddened”.\n"
                                                     "A spokesman for the union said: “No.”");
    assert_speaker(got, 0, "Critics");
    assert_speaker(got, 1, "company");
    assert_speaker(got, 2, "spokesman for the union");
    assert_kind(got, 2, DZ_QUOTATION_DIRECT);
}

static void who_cannot_be_named_is_vague(void **state)
{
    g_autoptr(Quotes) got = quotes_in_language("en", "Sources called the plan “a gift to the owners”.\n"
                                                     "One official called the plan “a gift to the few”.\n"
                                                     "The mayor called the plan “a gift to all of us”.");
    assert_true((quote_at(got, 0)->flags & DZ_QUOTATION_VAGUE_SOURCE) != 0);
    assert_true((quote_at(got, 1)->flags & DZ_QUOTATION_VAGUE_SOURCE) != 0);
    assert_true((quote_at(got, 2)->flags & DZ_QUOTATION_VAGUE_SOURCE) == 0);
}

static void what_is_said_without_marks_is_reported(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in_language("en", "Mayor Ann Lee said the ferry would return in June. Nobody was aboard.");
    assert_int_equal(got->article->reported->len, 1);
    const DzQuotation *reported = g_ptr_array_index(got->article->reported, 0);
    assert_text(got, reported->span, "the ferry would return in June");
    assert_string_equal(reported->speaker, "Ann Lee");
}

static void a_sentence_is_words_a_title_is_none(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in_language("en", "Passengers held signs that read “Where's the captain?” The film “The "
                                 "Last Harbour” was shot aboard, and so was a so-called “night boat”.");
    assert_kind(got, 0, DZ_QUOTATION_DIRECT);
    assert_kind(got, 1, DZ_QUOTATION_MENTION);
    assert_kind(got, 2, DZ_QUOTATION_MENTION);
}

static void he_is_whose_sentence_it_was(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in_language("en", "Harbour officials said the lamp was new. Mayor Peter Reed toured the pier on Monday. "
                                 "“We will rebuild every plank of it,” he said.");
    assert_speaker(got, 0, "Peter Reed");
}

static void she_is_not_the_gentleman_named_last(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in_language("en", "Ms Anna Lowell said the ferry was late. Mr Peter Reed said nothing. "
                                 "“My children waited in the rain,” she said.");
    assert_speaker(got, 0, "Anna Lowell");
}

static void a_participle_is_of_who_acts_in_the_sentence(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in_language("en", "Peter Reed said the pier was safe. Anna Lowell, a pilot, walked out, declaring that "
                                 "“the mayor has never seen a storm from the deck”.");
    assert_speaker(got, 0, "Anna Lowell");
}

static void an_attribution_may_follow_without_a_comma(void **state)
{
    g_autoptr(Quotes) got = quotes_in_language("en", "Peter Reed toured the pier.\n“We want our ferry back before "
                                                     "winter comes” Lowell said.");
    assert_speaker(got, 0, "Lowell");
}

static void words_quoted_inside_have_a_speaker_of_their_own(void **state)
{
    g_autoptr(Quotes) got = quotes_in_language("en", "“My captain told me ‘leave it to the harbour office’, and I fear "
                                                     "‘the men in grey’,” said Anna Lowell.");
    assert_speaker(got, 0, "Anna Lowell");
    assert_speaker(got, 1, "captain");
    assert_kind(got, 1, DZ_QUOTATION_PARTIAL);
    assert_kind(got, 2, DZ_QUOTATION_MENTION);
}

static void words_repeated_in_a_heading_are_of_who_says_them_in_the_text(void **state)
{
    g_autoptr(Quotes) got = quotes_in_language("en", "#“No ferry will sail before the bridge is safe”\n"
                                                     "Mayor John Carter met the crews on Monday.\n“No ferry will sail "
                                                     "before the bridge is safe,” said Anna Lowell.");
    assert_speaker(got, 0, "Anna Lowell");
}

/* The kind of the first quotation. */
static void assert_kind_in(const char *text, DzQuotationKind kind)
{
    g_autoptr(Quotes) got = quotes_in_language("en", text);
    assert_kind(got, 0, kind);
}

static void a_clause_is_an_utterance_though_it_begins_small(void **state)
{
    assert_kind_in("Ann Lee said that “there has never been such a storm on this coast”.", DZ_QUOTATION_DIRECT);
    assert_kind_in("Ann Lee called it “the worst storm I have seen on this coast”.", DZ_QUOTATION_PARTIAL);
}

static void a_clause_is_told_by_its_subject_and_helping_verb(void **state)
{
    assert_kind_in("Ann Lee said “he is gone now”.", DZ_QUOTATION_DIRECT);
    assert_kind_in("Ann Lee said “his men would have gone”.", DZ_QUOTATION_DIRECT);
    assert_kind_in("Ann Lee said “nobody is left to ask me”.", DZ_QUOTATION_DIRECT);
    assert_kind_in("Ann Lee said “we’re the last men aboard”.", DZ_QUOTATION_DIRECT);
    assert_kind_in("Ann Lee said “the old and very, very tired men who were there”.", DZ_QUOTATION_PARTIAL);
}

static void one_word_is_an_utterance_where_it_is_a_sentence(void **state)
{
    assert_kind_in("The crew left. “Never.” Nobody spoke.", DZ_QUOTATION_DIRECT);
    assert_kind_in("The crew spoke of “never.” Nobody left.", DZ_QUOTATION_PARTIAL);
}

static void what_is_chanted_is_an_utterance(void **state)
{
    assert_kind_in("Sailors marched to the pier, chanting “Save Our Ferry”, and went home.", DZ_QUOTATION_DIRECT);
    assert_kind_in("Sailors saw “Save Our Ferry” last night.", DZ_QUOTATION_MENTION);
    assert_kind_in("Sailors shouted on the pier all night “no more ferries”.", DZ_QUOTATION_PARTIAL);
}

static void a_split_quotation_goes_on_as_it_began(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in_language("en", "“We did nothing wrong,” Ann Lee told them, “and we would do it again.”");
    assert_kind(got, 1, DZ_QUOTATION_DIRECT);
    assert_speaker(got, 1, "Ann Lee");
}

static void a_crime_and_an_adjective_are_mentions(void **state)
{
    assert_kind_in("The captain was jailed for “abusing the flag of the island”, his lawyer said.",
                   DZ_QUOTATION_MENTION);
    assert_kind_in("Under the “one house, one lamp” scheme, lamps are free.", DZ_QUOTATION_MENTION);
}

static void straight_marks_that_face_each_other_are_nested(void **state)
{
    g_autoptr(Quotes) got = quotes_in_language("en", "\"The island insists on the \"paper first\" plan and speaks of "
                                                     "the \"end of the road,\"\" Ann Lee said.");
    assert_int_equal(got->article->quotations->len, 3);
    assert_speaker(got, 0, "Ann Lee");
    assert_true(quote_at(got, 2)->parent == quote_at(got, 0));
}

static void a_shortened_word_ends_no_sentence(void **state)
{
    g_autoptr(Quotes) got = quotes_in_language(
        "en", "U.S. Secretary of State Carl R. Menning told St. Anne's Council on Monday that it was “a stain”.");
    assert_speaker(got, 0, "Carl R. Menning");
}

static void what_stands_before_a_trailing_attribution_is_reported(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in_language("en", "The captain has been arrested and taken to the city, the harbour police said.");
    assert_int_equal(got->article->reported->len, 1);
    const DzQuotation *reported = g_ptr_array_index(got->article->reported, 0);
    assert_text(got, reported->span, "The captain has been arrested and taken to the city");
    assert_string_equal(reported->speaker, "harbour police");
}

/* What the articles report, one line each: the speaker, and the words. */
static void assert_reported(const char *text, const char *wanted)
{
    g_autoptr(Quotes) got = quotes_in_language("en", text);
    g_autoptr(GString) lines = g_string_new(NULL);
    for (guint i = 0; i < got->article->reported->len; i++) {
        const DzQuotation *reported = g_ptr_array_index(got->article->reported, i);
        g_autofree char *words = dz_article_dup_text(got->article, reported->span);
        g_string_append_printf(lines, "%s%s: %s", i > 0 ? "\n" : "", reported->speaker, words);
    }
    assert_string_equal(lines->str, wanted);
}

static void who_says_what_stands_before_may_stand_behind_the_verb(void **state)
{
    assert_reported("The ferry sank off the pier, said a captain of the island.",
                    "captain of the island: The ferry sank off the pier");
    assert_reported("The harbour is shut, said police.", "police: The harbour is shut");
    assert_reported("In May the harbour was shut, said Ann Lee.", "Ann Lee: In May the harbour was shut");
}

static void what_describes_who_says_it_or_leads_in_is_not_said(void **state)
{
    assert_reported("Ann Lee, the pilot, told the court that the ferry was old.",
                    "Ann Lee: the court that the ferry was old");
    assert_reported("The pilot, Ann Lee, said on Monday that the ferry was old.",
                    "Ann Lee: on Monday that the ferry was old");
    assert_reported("In 2019, Ann Lee warned that the ferry was old.", "Ann Lee: that the ferry was old");
    assert_reported("Indeed, she wrote that the ferry was old.", "");
    assert_reported("In May the harbour was shut, Ann Lee said on Monday.", "Ann Lee: In May the harbour was shut");
}

static void what_a_crowd_chants_is_of_nobody_named(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in_language("en", "“He can rest now,” Denise Hall said outside the court, to chants of “Say his name!”");
    assert_speaker(got, 0, "Denise Hall");
    assert_null(quote_at(got, 1)->speaker);
    g_autoptr(Quotes) with = quotes_in_language("en", "The crowd came with chants of “Save our boat!”");
    assert_speaker(with, 0, NULL);
}

static void who_answers_a_quotation_did_not_say_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in_language("en", "“It is over!” “No,” Ann Lee said.");
    assert_speaker(got, 0, NULL);
    assert_speaker(got, 1, "Ann Lee");
    assert_kind(got, 1, DZ_QUOTATION_DIRECT);
}

static void a_turn_may_be_called_by_a_surname_in_capitals(void **state)
{
    g_autoptr(Quotes) got = quotes_in_language(
        "en", "Peter Reed met Anna Lowell on Monday.\nREED: I never said that to anybody.\n"
              "LOWELL: You said it twice to me.\nREED: I did not say it, Anna.\nLOWELL: You did so, on Sunday.");
    assert_int_equal(got->article->quotations->len, 4);
    for (guint i = 0; i < 4; i++)
        assert_speaker(got, i, i % 2 == 0 ? "Peter Reed" : "Anna Lowell");
}

static void the_turns_of_a_transcript_are_quotations(void **state)
{
    g_autoptr(Quotes) got = quotes_in_language(
        "en", "Minister Lena Aldous spoke to our editor on Friday.\nQ: What has changed since last year?\n"
              "A: The world changed. Oil was at eighty.\nQ: Critics speak of “theft by another name”, do they not?\n"
              "A: I tell them to read it first.\nThen we can talk about it.\nQ: And in the end?\nA: We shall see.");
    assert_int_equal(got->article->quotations->len, 5);
    assert_speaker(got, 0, "Lena Aldous");
    assert_int_equal(quote_at(got, 0)->flags, DZ_QUOTATION_UNMARKED);
    assert_text(got, quote_at(got, 0)->span, "The world changed. Oil was at eighty.");
    for (guint i = 2; i < 5; i++)
        assert_speaker(got, i, "Lena Aldous");
}

static void the_answers_of_an_interview_are_quotations_its_questions_none(void **state)
{
    g_autoptr(Quotes) got = quotes_in_language(
        "en", "Professor Ada Kern said much in a written interview.\nQ1. Was the bridge safe? Who knew?\n"
              "A: It was never safe to cross.\nEverybody on the river knew.\nQ2. What now?\nA:We build another.");
    assert_int_equal(got->article->quotations->len, 3);
    for (guint i = 0; i < 3; i++)
        assert_speaker(got, i, "Ada Kern");
    assert_text(got, quote_at(got, 1)->span, "Everybody on the river knew.");
}

static void a_label_that_comes_once_makes_no_transcript(void **state)
{
    g_autoptr(Quotes) got = quotes_in_language("en", "Photo: The harbour at night.\nRead More: All about the ferry.\n"
                                                     "Photo: The pier in the morning.\nThe ferry sailed.");
    assert_int_equal(got->article->quotations->len, 0);
}

static void a_statement_after_a_colon_is_quoted_as_long_as_it_speaks_of_itself(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in_language("en", "The family of Jonah Reeves released this statement through their lawyer:\n"
                                 "Jonah was a son and a brother.\nWe want the truth, and nothing else.\n"
                                 "The police chief spoke on Monday.");
    assert_int_equal(got->article->quotations->len, 2);
    assert_kind(got, 0, DZ_QUOTATION_DIRECT);
    assert_speaker(got, 1, "family of Jonah Reeves");
    g_autoptr(Quotes) marked = quotes_in_language("en", "The family of Jonah Reeves released this statement:\n"
                                                        "We thank those who “walked with us” to the pier.");
    assert_int_equal(marked->article->quotations->len, 1);
    assert_text(marked, quote_at(marked, 0)->span, "walked with us");
    g_autoptr(Quotes) said = quotes_in_language("en", "Nobody was at the pier on Monday, and the ministry said:\n"
                                                      "We are sorry for what happened on the ferry.\nPassengers left.");
    assert_int_equal(said->article->quotations->len, 1);
    assert_speaker(said, 0, "ministry");
}

static void a_verb_may_leave_open_who_says_it(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in_language("en", "Anna Reed said she was glad.\nThe plan was called “a gift to the rich”.");
    assert_kind(got, 0, DZ_QUOTATION_PARTIAL);
    assert_speaker(got, 0, NULL);
    g_autoptr(Quotes) beside =
        quotes_in_language("en", "The plan was called “a gift to the rich”, in a letter signed by Anna Reed.");
    assert_speaker(beside, 0, NULL);
}

static void what_a_page_sets_off_is_a_quotation(void **state)
{
    g_autoptr(Quotes) got = quotes_in_language("en", "Mayor Anna Reed told us what she thought of the plan.\n"
                                                     ">It is a gift to those who have a boat.\nShe left early.");
    assert_int_equal(got->article->quotations->len, 1);
    assert_int_equal(quote_at(got, 0)->flags, DZ_QUOTATION_UNMARKED);
    assert_kind(got, 0, DZ_QUOTATION_DIRECT);
    assert_speaker(got, 0, "Anna Reed");
}

static void what_is_done_to_a_thing_is_not_reported(void **state)
{
    g_autoptr(Quotes) got = quotes_in_language("en", "Ann Lee found a heap of metal by the pier.\n"
                                                     "John Carter defended the harbour for years.\n"
                                                     "Ann Lee found that the pier was old.");
    assert_int_equal(got->article->reported->len, 1);
    assert_text(got, ((const DzQuotation *)g_ptr_array_index(got->article->reported, 0))->span,
                "that the pier was old");
}

static void what_something_is_according_to_may_be_anything(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in_language("en", "According to two diplomats briefed on the talks, the war is over.\n"
                                 "It was the fourth this year, according to data from the Post.");
    assert_int_equal(got->article->reported->len, 2);
    const DzQuotation *first = g_ptr_array_index(got->article->reported, 0);
    const DzQuotation *second = g_ptr_array_index(got->article->reported, 1);
    assert_text(got, first->span, "the war is over");
    assert_string_equal(first->speaker, "two diplomats briefed on the talks");
    assert_text(got, second->span, "It was the fourth this year");
    assert_string_equal(second->speaker, "data from the Post");
}

static void what_follows_the_verb_tells_whether_it_trails(void **state)
{
    assert_reported("The ferry sank, Ann Lee said Monday.", "Ann Lee: The ferry sank");
    assert_reported("The ferry sank, Ann Lee said repeatedly.", "Ann Lee: The ferry sank");
    assert_reported("The ferry sank, Ann Lee told the court on Monday.", "Ann Lee: The ferry sank");
    assert_reported("The ferry sank, Ann Lee said, adding that nobody was aboard.",
                    "Ann Lee: The ferry sank\nAnn Lee: that nobody was aboard");
    assert_reported("The ferry sank, and Ann Lee said nobody was aboard.", "Ann Lee: nobody was aboard");
    assert_reported("The ferry left the U.S. His men swam, Ann Lee said.", "Ann Lee: His men swam");
    assert_reported("The ferry left D.C. on Monday, Ann Lee said.", "Ann Lee: The ferry left D.C. on Monday");
    assert_reported("The ferry sank, the agency quoted a captain as saying.", "captain: The ferry sank");
}

static void a_verb_of_words_or_of_deeds_reports_a_clause_only(void **state)
{
    assert_reported("Ann Lee found it was old.", "Ann Lee: it was old");
    assert_reported("Ann Lee found a boat, which was old.", "");
    assert_reported("John Carter found and sold a boat.", "");
    assert_reported("Ann Lee pointed out the boat.", "");
    assert_reported("Ann Lee pointed out that the boat was old.", "Ann Lee: that the boat was old");
    assert_reported("Ann Lee said the boat was “old”.", "");
}

static void what_an_agency_passes_on_may_stand_before_it(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in_language("en", "The engine failed at noon, the agency quoted John Carter as saying.\n"
                                 "Papers cited him as saying that the harbour would open.");
    assert_int_equal(got->article->reported->len, 2);
    assert_text(got, ((const DzQuotation *)g_ptr_array_index(got->article->reported, 0))->span,
                "The engine failed at noon");
    assert_string_equal(((const DzQuotation *)g_ptr_array_index(got->article->reported, 1))->speaker, "John Carter");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_verb_before_or_after_names_the_speaker),
        cmocka_unit_test(a_pronoun_and_a_surname_are_who_spoke_before),
        cmocka_unit_test(straight_marks_and_several_paragraphs_are_read),
        cmocka_unit_test(who_speaks_may_be_told_where_the_last_paragraph_ends),
        cmocka_unit_test(a_word_in_marks_is_a_mention),
        cmocka_unit_test(words_woven_in_are_a_fragment),
        cmocka_unit_test(apostrophes_are_no_marks),
        cmocka_unit_test(an_apposition_stands_between_name_and_verb),
        cmocka_unit_test(helping_verbs_and_determiners_name_nobody),
        cmocka_unit_test(who_cannot_be_named_is_vague),
        cmocka_unit_test(what_is_said_without_marks_is_reported),
        cmocka_unit_test(a_sentence_is_words_a_title_is_none),
        cmocka_unit_test(he_is_whose_sentence_it_was),
        cmocka_unit_test(she_is_not_the_gentleman_named_last),
        cmocka_unit_test(a_participle_is_of_who_acts_in_the_sentence),
        cmocka_unit_test(an_attribution_may_follow_without_a_comma),
        cmocka_unit_test(words_quoted_inside_have_a_speaker_of_their_own),
        cmocka_unit_test(words_repeated_in_a_heading_are_of_who_says_them_in_the_text),
        cmocka_unit_test(a_clause_is_an_utterance_though_it_begins_small),
        cmocka_unit_test(a_clause_is_told_by_its_subject_and_helping_verb),
        cmocka_unit_test(one_word_is_an_utterance_where_it_is_a_sentence),
        cmocka_unit_test(what_is_chanted_is_an_utterance),
        cmocka_unit_test(a_split_quotation_goes_on_as_it_began),
        cmocka_unit_test(a_crime_and_an_adjective_are_mentions),
        cmocka_unit_test(straight_marks_that_face_each_other_are_nested),
        cmocka_unit_test(a_shortened_word_ends_no_sentence),
        cmocka_unit_test(what_a_crowd_chants_is_of_nobody_named),
        cmocka_unit_test(who_answers_a_quotation_did_not_say_it),
        cmocka_unit_test(the_turns_of_a_transcript_are_quotations),
        cmocka_unit_test(a_turn_may_be_called_by_a_surname_in_capitals),
        cmocka_unit_test(the_answers_of_an_interview_are_quotations_its_questions_none),
        cmocka_unit_test(a_label_that_comes_once_makes_no_transcript),
        cmocka_unit_test(a_statement_after_a_colon_is_quoted_as_long_as_it_speaks_of_itself),
        cmocka_unit_test(a_verb_may_leave_open_who_says_it),
        cmocka_unit_test(what_a_page_sets_off_is_a_quotation),
        cmocka_unit_test(what_stands_before_a_trailing_attribution_is_reported),
        cmocka_unit_test(who_says_what_stands_before_may_stand_behind_the_verb),
        cmocka_unit_test(what_describes_who_says_it_or_leads_in_is_not_said),
        cmocka_unit_test(what_is_done_to_a_thing_is_not_reported),
        cmocka_unit_test(what_follows_the_verb_tells_whether_it_trails),
        cmocka_unit_test(a_verb_of_words_or_of_deeds_reports_a_clause_only),
        cmocka_unit_test(what_something_is_according_to_may_be_anything),
        cmocka_unit_test(what_an_agency_passes_on_may_stand_before_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
