/* weights.h -- what speaks for which kind of quotation, and how loudly.
 *
 * Two questions are asked of a quotation. Is it somebody's words (more than DZ_SPEECH_THRESHOLD) or a mention? If
 * words, are they a whole utterance (more than DZ_UTTERANCE_THRESHOLD) or woven into the reporter's sentence? Each
 * feature that holds adds its weight. A weight of 4 decides alone against ordinary evidence, 2 is a strong hint, 1 a
 * hint.
 */
#ifndef DZ_WEIGHTS_H
#define DZ_WEIGHTS_H

/* -- what does a mark do? ----------------------------------------------------------------------------------------- */

/* Costs of reading an ill-formed paragraph: the cheapest reading is taken. A mark set the wrong way round is a slip of
 * one key, and common (“临时代办“能…): less than a mark that was lost. */
#define DZ_MARK_AGAINST_SHAPE 2.0
/* ”…“: who sets the first one wrongly sets the other so too. */
#define DZ_MARK_INVERTED_PAIR 1.5
#define DZ_MARK_UNCLOSED 2.5
#define DZ_MARK_UNOPENED 3.0
/* Marks of one family inside each other are the custom of few outlets. */
#define DZ_MARK_NESTED 1.5
/* An opening mark at the very end, or a closing one at the very beginning or after a colon. */
#define DZ_MARK_OPENS_NOTHING 3.0
#define DZ_MARK_CLOSES_NOTHING 4.0
/* An opening mark before a comma or a stop. */
#define DZ_MARK_ILL_PLACED 2.0
/* Between a character and a blank, on the wrong side. */
#define DZ_MARK_ODDLY_PLACED 1.0
/* A single mark that is no quotation mark: after a letter (sailors’) easily, elsewhere hardly. */
#define DZ_MARK_APOSTROPHE 0.5
#define DZ_MARK_IGNORED 2.5
/* A quotation may run over several paragraphs; each without any mark of its own makes that less likely. */
#define DZ_MARK_RUNS_ON 0.75
#define DZ_MARK_SILENT_PARAGRAPH 0.5

/* -- somebody's words, or a mention? ----------------------------------------------------------------------------- */

#define DZ_SPEECH_THRESHOLD 0.0

/* A reporting word or a colon right before the mark is what introduces words: 他說「…」. */
#define DZ_SPEECH_INTRODUCED 4.0
/* 提出「…」, 质疑「…」 bring in a noun as often as words. */
#define DZ_SPEECH_BROUGHT 2.0
/* The sentence has a reporting word before the quotation; the farther, the less it reaches. */
#define DZ_SPEECH_CUE_NEAR 2.0
#define DZ_SPEECH_CUE_FAR 1.0
/* 据报道: what an outlet reports it tells in its own words mostly. */
#define DZ_SPEECH_CUE_REPORT 0.0
/* Somebody's sentence ends with it: 他说…是「…」。 */
#define DZ_SPEECH_CLOSES_CLAUSE 1.0
/* An attribution right after it: 「…」他說。 */
#define DZ_SPEECH_CUE_AFTER 3.0
/* The quotation is a sentence of its own: nobody sets a term so. */
#define DZ_SPEECH_OWN_SENTENCE 2.0
/* A stop before the closing mark is the end of a sentence that somebody spoke. */
#define DZ_SPEECH_FINAL_STOP 3.0
/* A comma inside: terms have none, though names of crimes may. */
#define DZ_SPEECH_COMMA_INSIDE 1.5
/* 我, 你: somebody is speaking. */
#define DZ_SPEECH_PERSON_INSIDE 2.0
/* A verb or particle: terms are nouns. */
#define DZ_SPEECH_VERB_INSIDE 1.0
/* Up to five characters are a word (median of mentions in the labelled events: 4), from a dozen on hardly ever. */
#define DZ_SPEECH_SHORT -1.5
#define DZ_SPEECH_LONG 1.5
#define DZ_SPEECH_VERY_LONG 2.0
/* A run of up to three characters is a word and no wording, whoever's it is. */
#define DZ_SPEECH_WORD -8.0
/* 所谓“…”, 涉嫌“…”: a term or a charge follows. */
#define DZ_SPEECH_TERM_BEFORE -2.5
/* 节目“…”: a name is likely, unless somebody speaks of it: 他指节目“…”。 */
#define DZ_SPEECH_NOUN_BEFORE -1.5
/* “…论”, “…原则”: a noun. */
#define DZ_SPEECH_NOUN_END -1.5
/* 被“警告”: a thing that was done. */
#define DZ_SPEECH_PASSIVE_BEFORE -1.5
/* A short word with a noun after it names what kind of thing that is: “…”运动. */
#define DZ_SPEECH_QUALIFIES -1.0
/* 是“…”。 in somebody's sentence: what he calls it. */
#define DZ_SPEECH_PREDICATE 0.5
/* Slogans that somebody shouts or that are held against him are words. */
#define DZ_SPEECH_SLOGAN 3.0
/* “…”罪, “…”运动: a term stood before. */
#define DZ_SPEECH_TERM_AFTER -2.0
/* 被控…「…」 names a crime, which the labels call a mention, and so do words that end in 罪. */
#define DZ_SPEECH_CHARGE -4.0
/* 王某的「…」说法 */
#define DZ_SPEECH_OWNED 2.0
/* “…”的说法: words stood before; 高呼“…” : words follow. */
#define DZ_SPEECH_SAID_AFTER 2.0
#define DZ_SPEECH_SAID_BEFORE 1.5
/* The same short words in marks again and again in one article are its term. */
#define DZ_SPEECH_OFTEN -6.0
#define DZ_SPEECH_REPEATED -3.0
#define DZ_SPEECH_TWICE -0.5
/* Part of a list of marked words, none of which is introduced. */
#define DZ_SPEECH_LISTED -0.5
/* “…”、“…”和“…” are of one kind: this share of the score of the one before is added, within bounds. */
#define DZ_SPEECH_PARALLEL 0.75
#define DZ_UTTERANCE_PARALLEL 0.75
#define DZ_PARALLEL_MOST 4.0
/* Inside another quotation a short marked stretch is its speaker's term. */
#define DZ_SPEECH_NESTED -2.0
/* A broken pair proves nothing by its length. */
#define DZ_SPEECH_BROKEN -8.0
/* Nothing near says that anybody speaks. */
#define DZ_SPEECH_NO_CUE -1.5
/* Only Latin letters or digits: a foreign term. */
#define DZ_SPEECH_NO_HAN -3.0

/* -- a whole utterance, or woven in? ----------------------------------------------------------------------------- */

#define DZ_UTTERANCE_THRESHOLD 0.0

/* 他說：「…」 introduces an utterance, 他說「…」 mostly. */
#define DZ_UTTERANCE_COLON 4.0
#define DZ_UTTERANCE_INTRODUCED 3.0
#define DZ_UTTERANCE_BROUGHT 0.5
/* After a comma, or as a sentence of its own, the quotation is a clause of its own. */
#define DZ_UTTERANCE_OWN_CLAUSE 1.0
#define DZ_UTTERANCE_OWN_SENTENCE 2.0
/* A word of the reporter's right before the mark: the clause began outside. */
#define DZ_UTTERANCE_WOVEN_BEFORE -3.0
/* The reporter's clause goes on after the mark. */
#define DZ_UTTERANCE_WOVEN_AFTER -2.0
#define DZ_UTTERANCE_FINAL_STOP 3.0
#define DZ_UTTERANCE_COMMA_INSIDE 1.0
#define DZ_UTTERANCE_PERSON_INSIDE 1.0
#define DZ_UTTERANCE_VERB_INSIDE 0.5
#define DZ_UTTERANCE_OPENS_CLAUSE 1.0
/* 也, 都是: the clause began outside, in the reporter's words. */
#define DZ_UTTERANCE_GOES_ON -4.0
/* A heading quotes fragments. */
#define DZ_UTTERANCE_HEADING -1.5
/* Up to five characters are seldom a whole utterance, up to eight now and then, from fifteen on often, from thirty on
 * nearly always. */
#define DZ_UTTERANCE_SHORT -1.5
#define DZ_UTTERANCE_SHORTISH -0.5
#define DZ_UTTERANCE_LONG 1.0
#define DZ_UTTERANCE_VERY_LONG 2.0
/* 形容“…”, 称为“…” govern a description. */
#define DZ_UTTERANCE_DESCRIBED -3.5
/* Slogans are shouted whole. */
#define DZ_UTTERANCE_SLOGAN 6.0

/* -- whom a pronoun stands for ----------------------------------------------------------------------------------- */

/* Who spoke, whose sentence it was, who is the subject of a clause in it, who is only named. */
#define DZ_CAST_SPEAKER 4.0
#define DZ_CAST_SUBJECT 3.5
#define DZ_CAST_NAMED 1.0
/* Told by his office only (议员), he may be anybody of it. */
#define DZ_CAST_ROLE -1.0
/* A title that fits 他 or 她; one that does not speaks as loudly against it as a speaker's place for it. */
#define DZ_CAST_TITLE 0.5
/* From sentence to sentence. */
#define DZ_CAST_FADE 0.5

/* -- English ----------------------------------------------------------------------------------------------------- */

/* A verb of saying in the sentence decides, unless the quotation is a word or two. */
#define DZ_ENGLISH_SPOKEN 2.0
#define DZ_ENGLISH_UNSPOKEN -0.5
#define DZ_ENGLISH_WORD -1.5
#define DZ_ENGLISH_LONG 1.0
#define DZ_ENGLISH_OWN_SENTENCE 2.5
/* An utterance begins with a capital, a fragment does not. */
#define DZ_ENGLISH_CAPITAL 1.0
#define DZ_ENGLISH_OWN_CLAUSE 0.5

#endif
