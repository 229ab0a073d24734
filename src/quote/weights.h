/* weights.h -- every score of this room that is no data: of readings of marks, of whom a pronoun or a description
 * stands for, of kinds in English. Kinds and speakers in Chinese have theirs in data/kinds.tsv and data/speakers.tsv.
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
/* An opening mark at the very end; a closing one at the very beginning, after a colon or an opening mark. */
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

/* -- kinds: see data/kinds.tsv ----------------------------------------------------------------------------------- */

/* “…”、“…”和“…” are of one kind: this share of the score of the one before is added, within bounds. */
#define DZ_KIND_PARALLEL 0.75
#define DZ_KIND_PARALLEL_MOST 4.0

/* -- whom a pronoun stands for ----------------------------------------------------------------------------------- */

/* Who spoke, whose sentence it was, whose thing its subject was, who is only named. */
#define DZ_CAST_SPEAKER 4.0
#define DZ_CAST_SUBJECT 3.5
#define DZ_CAST_POSSESSOR 2.5
#define DZ_CAST_NAMED 1.0
/* Told by his office only (议员), he may be anybody of it. */
#define DZ_CAST_ROLE -1.0
/* A title that fits 他 or 她; one that does not speaks as loudly against it as a speaker's place for it. */
#define DZ_CAST_TITLE 0.5
/* The last pronoun that was taken to mean him was the other one; English has them at every turn, and they are mistaken
 * less. */
#define DZ_CAST_CALLED_ENGLISH 2.0
/* Nobody speaks of himself by his name, but for a few. */
#define DZ_CAST_IN_WORDS 3.0
/* From sentence to sentence, and where a paragraph ends: whom this one names is meant before who spoke in the last. */
#define DZ_CAST_FADE 0.5
#define DZ_CAST_PARAGRAPH 2.5
#define DZ_CAST_PARAGRAPH_ENGLISH 1.5
/* The same for what somebody tells: whom he tells of he has named himself, whatever his weight. */
#define DZ_CAST_OUTSIDE 6.0

/* -- what a description stands for ------------------------------------------------------------------------------ */

/* Said to be of its kind somewhere on the page, against only not said to be of another; begins a clause; each doubling
 * of the places that name it. */
#define DZ_NAMED_TOLD 1.0
#define DZ_NAMED_OPENS 1.5
#define DZ_NAMED_OFTEN 0.4
/* What an outlet says is told over many sentences, and nothing else is of its kind. */
#define DZ_NAMED_PRESS 1.5
/* Each doubling of the sentences since, and each paragraph. */
#define DZ_NAMED_FADE 0.75
#define DZ_NAMED_BLOCK 0.25
/* Less is no evidence; and nobody else may be so nearly as good. */
#define DZ_NAMED_LEAST 0.25
#define DZ_NAMED_MARGIN 0.25

/* -- English ----------------------------------------------------------------------------------------------------- */

/* A verb of saying in the sentence decides, unless the quotation is a word or two. */
#define DZ_ENGLISH_SPOKEN 2.0
#define DZ_ENGLISH_UNSPOKEN -0.5
#define DZ_ENGLISH_WORD -1.5
#define DZ_ENGLISH_LONG 1.0
/* A capital, a stop, and words between them are a sentence; capitals throughout are a title. */
#define DZ_ENGLISH_SENTENCE 1.5
#define DZ_ENGLISH_TITLED -3.0
/* The so-called “…” */
#define DZ_ENGLISH_TERM_BEFORE -4.0
/* The “one roof” scheme, where no verb says otherwise. */
#define DZ_ENGLISH_ADJECTIVE -1.5
#define DZ_ENGLISH_OWN_SENTENCE 2.5
/* Inside another quotation a marked stretch is its speaker's term; a broken pair proves nothing by its length. */
#define DZ_ENGLISH_NESTED -2.0
#define DZ_ENGLISH_BROKEN -8.0

#endif
