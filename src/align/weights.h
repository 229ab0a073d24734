/* weights.h -- every number that a score or a decision of this room rests on, with its reason. */
#ifndef DZ_ALIGN_WEIGHTS_H
#define DZ_ALIGN_WEIGHTS_H

/* What a gram is worth, before its rarity. A pair of neighbouring characters is close to a Chinese word; one character
 * alone recurs in any two sentences, yet tells a rewording (支持/支撐) from another subject. A word in Latin letters or
 * a number is a word already. */
#define WEIGHT_CHARACTER 0.2
#define WEIGHT_PAIR 1.0
#define WEIGHT_WORD 1.0

/* Quotations are one utterance from this share of the shorter one on. */
#define MATCH_CONTAINMENT 0.6

/* Sentences state one fact from this resemblance (Dice) on. */
#define STATEMENT_RESEMBLANCE 0.4

/* A sentence reports a quotation from this share of the quotation on. */
#define INDIRECT_CONTAINMENT 0.5

/* "verbatim" where practically all characters of both agree; "near" from here on, "retranslated" below. */
#define VERBATIM_RESEMBLANCE 0.97
#define NEAR_CONTAINMENT 0.45

/* Bounds. A gram that more passages share than this finds no candidates: it is a stock phrase. */
#define MAX_POSTINGS 2000
#define MAX_CANDIDATES 64

#endif
