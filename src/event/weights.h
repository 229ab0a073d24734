/* weights.h -- every number that decides what one event is, with its reason. */
#ifndef DZ_EVENT_WEIGHTS_H
#define DZ_EVENT_WEIGHTS_H

/* The headline and the lead say what the article is about; the rest adds background that other events share. */
#define DZ_WEIGHT_TITLE 3.0
#define DZ_WEIGHT_LEAD 2.0
#define DZ_WEIGHT_BODY 1.0
#define DZ_LEAD_LENGTH 200u /* code points after the headline: one or two paragraphs of a news item */

/* A cluster grows while the average cosine between its articles stays above this. */
#define DZ_MERGE_THRESHOLD 0.22

/* Two articles this far apart in time are held to half their similarity: events fade within days. */
#define DZ_HALF_LIFE_DAYS 6.0

/* Of one article, so many of its heaviest features stand for it: what comes after them adds less than 2 % to the
 * length of the vector, and an article of 10 MB costs no more than another. */
#define DZ_MAX_FEATURES 400u

/* A feature that stands in more articles than this says nothing about which event it is, and is not used to look for
 * candidates (it still counts in the similarity). */
#define DZ_MAX_POSTINGS 400u

/* An article is compared with so many others at most: those that share most with it. */
#define DZ_MAX_NEIGHBOURS 40u

#endif
