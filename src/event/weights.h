/* weights.h -- every number that decides what one event is, with its reason.
 *
 * Chosen on 220 labelled articles of two days of August 2020, and on 240 of two days of September, labelled by their
 * titles; DZ_ONE_OUTLET on 880 more, of eight days. By those 1,100, 80 events run alone and in pairs, 100 lots of five
 * unrelated articles, twelve pairs in two languages, and how long the events of 78 days last, each number and rule was
 * then tried without: what did nothing is gone. Most values stand on a plateau: changing one by half moves B-cubed F1
 * by less than 0.005.
 */
#ifndef DZ_EVENT_WEIGHTS_H
#define DZ_EVENT_WEIGHTS_H

/* The lead is one or two paragraphs of a news item: so many code points. */
#define DZ_LEAD_LENGTH 200u

/* What the similarity of wholes, heads and titles each has in that of two articles. The whole alone joins articles
 * that share a background; titles alone are too short to go by. */
#define DZ_SHARE_WHOLE 0.45
#define DZ_SHARE_HEAD 0.40
#define DZ_SHARE_TITLE 0.15

/* Of 23,683 articles, so many are taken to hold a feature that is not in the table, which lists what 200 or more do. */
#define DZ_UNKNOWN_ARTICLES 50u

/* Of a thousand English articles, so many hold a word that is not in the list of common ones. */
#define DZ_UNKNOWN_IN_ENGLISH 5u

/* Words that stand in the news every day (closing prices, case counts) say less than their number tells: the day they
 * report is one of many. A name that fills the news for a week and then leaves it is on few days. */
#define DZ_STEADY_DISCOUNT 0.5
#define DZ_STEADY_POWER 3

/* A number that two reports share is rarely shared by chance. */
#define DZ_WEIGHT_NUMBER 1.5

/* A cluster grows while the average similarity between its articles and another's stays above this: the value that does
 * best over four days and forty events, where two of the days alone ask for 0.068. */
#define DZ_MERGE_THRESHOLD 0.055

/* Who hands over a few articles chose them; a pile of the news holds nearly as many events as articles. So little is
 * asked of a handful, and more of each article more, up to the whole of DZ_PILE. Of 357 articles of 80 labelled events
 * of three to five, each event run by itself, two are left out, and four where events are run in pairs, of which none
 * are mixed; of 100 lots of five unrelated articles two have a pair in them. If as much were asked as of a pile, none
 * had, but five and ten were left out, and what is left out is lost with every match of its own. */
#define DZ_CHOSEN_SHARE 0.45 /* of the threshold */
#define DZ_PILE 50u

/* In a pile, what two reports of one event share is spread over so many features, in effect: over fewer, it counts by
 * that much less towards the threshold; of fewer articles less is asked. Of 34 merges in two piles of 800 whose breadth
 * was below 9, some five were right. With 20 events of ten articles fall in two. */
#define DZ_BREADTH 16.0

/* Two articles this far apart in time are held to half their similarity: events fade within days. */
#define DZ_HALF_LIFE_DAYS 3.0

/* Two reports that name other days lose this part of their similarity: closing prices, case counts and weather warnings
 * are worded alike every day. Two days of articles hardly show it; of 78, half as many events again last longer than
 * three days without it, and are series. */
#define DZ_OTHER_OCCASION 0.4

/* So do two reports of so many figures each, of which hardly any is in both: other outlets repeat the figures of one
 * day. Not if they were published at one time, or nobody knows when. */
#define DZ_OTHER_FIGURES 0.5
#define DZ_FIGURES_TELLING 4u
#define DZ_FIGURES_SHARED 0.35

/* An outlet seldom reports a happening twice, and all it writes is alike in manner: of two articles that made an event
 * by themselves, 8 of 20 told of one if they were of one outlet, 41 of 50 if of two. */
#define DZ_ONE_OUTLET 0.25

/* Two titles of one outlet, this far apart in time (days) and this alike (Dice) but for their figures, are two issues
 * of a series. They count twice, so that other outlets' reports of the two days do not bring them together. */
#define DZ_OTHER_ISSUE 2.0
#define DZ_ISSUE_DAYS 0.4
#define DZ_ISSUE_TITLE 0.6

/* So many articles of a large cluster tell which days it reports, so that a join never asks for more than 256 pairs. */
#define DZ_OCCASION_SAMPLE 16u

/* Between two languages an English word counts as so many Chinese words of each group that says the same, the usual
 * ones first, and each as so much. */
#define DZ_TRANSLATED_WORDS 3u
#define DZ_TRANSLATED 0.5

/* Articles in two languages share only what words, names and numbers they translate: their similarity counts so many
 * times. Six pairs of articles on one event have 0.050 to 0.286 before that, the thirty pairs of articles on different
 * ones among them 0.023 at most. */
#define DZ_ACROSS 1.7

/* So much of an article is read: news items are shorter, and a book costs no more than they do. */
#define DZ_MAX_TEXT 12000u

/* Candidates are looked for by so many of an article's heaviest features; */
#define DZ_MAX_PROBES 80u

/* under each, so many articles are followed, those nearest in time; */
#define DZ_MAX_POSTINGS 400u

/* and an article is compared with so many others at most: those that share most with it. */
#define DZ_MAX_NEIGHBOURS 40u

/* A title that asks, or names its column or outlet, becomes an event's label only where it says so much more. */
#define DZ_TITLE_NOT_PLAIN 0.85

/* What an event is said to be about: phrases of which some part stands in fewer than one article in fifty, */
#define DZ_TERM_RARITY 4.0
/* names of people, places and organisations that fewer than one in five has, */
#define DZ_NAME_RARITY 1.5
/* and numbers, behind all phrases and before the commonest names; */
#define DZ_NUMBER_RARITY 3.9
/* that are no whole sentences, */
#define DZ_TERM_LONGEST 10u
/* no more than a line of them, in which phrases leave some room for the others, */
#define DZ_TERM_MOST 8u
#define DZ_TERM_ROOM 2u
/* shared by half of so many articles, which is as good as asking all of a thousand. */
#define DZ_TERM_WITNESSES 50u
/* Two characters that stand together in so large a part of the places where the rarer one stands are of one word; so
 * many articles are asked. */
#define DZ_COHESION 0.8
#define DZ_COHESION_WITNESSES 12u

/* What an article shares with the event's central one is looked for in so much of it, and so many terms are shown. */
#define DZ_MEMBER_TEXT 1500u
#define DZ_MEMBER_TERMS 6u

#endif
