/* english_reading.h -- an English page while it is read: its words, and the people on it. Shared by the english*.c. */
#ifndef DZ_ENGLISH_READING_H
#define DZ_ENGLISH_READING_H

#include "cast.h"
#include "english.h"

G_BEGIN_DECLS

/* Nouns of whoever may speak. */
#define DZ_ENGLISH_HEADS (DZ_ENGLISH_TITLE | DZ_ENGLISH_INSTITUTION | DZ_ENGLISH_VAGUE | DZ_ENGLISH_MANY)
/* A source that is one person. */
#define DZ_ENGLISH_SINGLE (DZ_TAG_PERSON | DZ_TAG_ROLE)
/* Words between a verb and the quotation it brings in, or whom it names. */
#define DZ_ENGLISH_REACH 32
/* Words of a sentence between what is said and the clause that tells who says it. */
#define DZ_ENGLISH_FARTHEST 80
/* Any dash that is no hyphen. */
#define DZ_ENGLISH_DASH U'—'

/* A word, a mark of punctuation, or a quotation as a whole. */
typedef struct {
    DzSpan span;
    guint tags; /* DZ_ENGLISH_*; 0 for any other word */
    guint stance;
    gboolean capital;
    gunichar point; /* punctuation: the character; 0 for a word */
    gint64 pair;    /* a quotation as a whole: its index; else -1 */
} DzToken;

typedef struct {
    DzListener *listener;
    const DzPage *page;
    const DzVocabulary *vocabulary;
    const GArray *marked;
    GHashTable *people;  /* first and last word -> GArray of DzSpan: the names of two words and more that it may be
                            short for, the first named first */
    GHashTable *offices; /* word of a title, in lower case -> DzSource: who was last named with it */
    DzSource running;    /* who spoke last */
    DzSource actor;      /* the person whose sentence the last one was, in this paragraph */
    DzCast *cast;        /* who was named so far */
    guint32 n_sentences; /* how many were begun */
    guint32 paragraph;
    const GArray *tokens; /* DzToken, of the paragraph */
    gint64 sentence;      /* the first token of the sentence being read */
    gint64 claimed;       /* the verb that tells whose the quotation before it is, or -1 */
    guint32 claim;        /* its act of speaking */
    gint64 relayed;       /* the verb of whom the last one quoted (cited him as saying), or -1 */
    DzSource speaker;     /* who said something in this sentence */
    DzSource body;        /* the last to speak who is no single person */
    DzSource outer;       /* who says the quotation that is being read, and is I in it */
    DzSource antecedent;  /* whom the clause describes in which a pronoun stands: Reed, who |he said left */
    DzSource meant[2];    /* whom the last he and the last she of this sentence stand for */
    DzSource interviewee; /* who answers the questions of a transcript */
    char *lead;           /* the office of who spoke last without a name, or NULL */
    guint32 lead_paragraph;
} DzEnglish;

/* -- english_words.c: words and sentences -------------------------------------------------------------------------- */

/* The tokens of a span. `next`: the first pair that may begin in it. Free with g_array_unref(). */
GArray *dz_english_read_tokens(const DzEnglish *self, DzSpan span, guint32 next);

/* The same of a block: what of a quotation goes on into it from the block before is one token, too. */
GArray *dz_english_read_block(const DzEnglish *self, DzSpan span);

/* Reed Says He Will Stay: whether the tokens are a headline, in which a capital makes a name of no word. */
gboolean dz_english_is_headline(const DzEnglish *self, const GArray *tokens);

/* Whether a sentence ends with the token at `index`, or the paragraph does before it. */
gboolean dz_english_ends_sentence(const DzEnglish *self, gint64 index);

/* “…” |Reed said: an attribution right behind the quotation at `quote`. */
gboolean dz_english_says_after(const DzEnglish *self, gint64 quote);

/* Whether the word at `index` is a verb of saying there: to call, they call; not the calls. */
gboolean dz_english_says(const DzEnglish *self, gint64 index);

/* Whether the verb at `verb` is said of who undergoes it: was called. */
gboolean dz_english_is_passive(const DzEnglish *self, gint64 verb);

/* Reed's, the sailors'. */
gboolean dz_english_is_genitive(const DzEnglish *self, gint64 index);

/* it|'s, we|'re: a subject with its verb. */
gboolean dz_english_is_contracted(const DzEnglish *self, gint64 index);

/* The |44-year-old. */
gboolean dz_english_is_age(const DzEnglish *self, gint64 index);

/* Senator Reed, |D-Ohio. */
gboolean dz_english_is_party(const DzEnglish *self, gint64 index);

/* Whether `word`, given in lower case, stands at `index`. */
gboolean dz_english_is_word(const DzEnglish *self, gint64 index, const char *word);

/* |One called it “…”, said |another: stands for one of those who spoke last. */
gboolean dz_english_is_one(const DzEnglish *self, gint64 index);

/* |Chants of “…”: a noun, and nobody's in particular. */
gboolean dz_english_is_outcry(const DzEnglish *self, gint64 index);

/* |Obtained by the paper, …: what is told of it was done to it. */
gboolean dz_english_is_undergone(const DzEnglish *self, gint64 index);

/* sailors; called, calls; repeatedly; saying. By their endings. */
gboolean dz_english_is_plural(const DzEnglish *self, gint64 index);
gboolean dz_english_is_past(const DzEnglish *self, gint64 index);
gboolean dz_english_is_adverb(const DzEnglish *self, gint64 index);
gboolean dz_english_is_participle(const DzEnglish *self, gint64 index);

static inline const DzToken *token_at(const DzEnglish *self, gint64 index)
{
    return index >= 0 && index < self->tokens->len ? &g_array_index(self->tokens, DzToken, index) : NULL;
}

static inline gboolean is(const DzToken *token, guint tags)
{
    return token != NULL && (token->tags & tags) != 0;
}

static inline gboolean is_point(const DzToken *token, gunichar point)
{
    return token != NULL && token->point == point;
}

/* What parts a description from whom it describes: Reed, who left, said; Reed – who left – said. */
static inline gboolean is_comma(const DzToken *token)
{
    return is_point(token, ',') || is_point(token, DZ_ENGLISH_DASH);
}

static inline gboolean is_word(const DzToken *token)
{
    return token != NULL && token->point == 0 && token->pair < 0;
}

/* A quotation as a whole. */
static inline gboolean is_quote(const DzToken *token)
{
    return token != NULL && token->pair >= 0;
}

static inline gboolean has_quote(const DzEnglish *self, gint64 first, gint64 end)
{
    while (first < end && !is_quote(token_at(self, first)))
        first++;
    return first < end;
}

/* A word that may stand within a noun phrase. */
static inline gboolean is_in_phrase(const DzToken *token)
{
    return is_word(token) && !is(token, DZ_ENGLISH_STOP | DZ_ENGLISH_PREPOSITION | DZ_ENGLISH_SAY | DZ_ENGLISH_AUX);
}

/* -- english_unmarked.c: turns of a transcript -------------------------------------------------------------------- */

/* Reed: I will go. The place of the colon behind who has the turn, or -1: the paragraph begins with no such thing. */
gint64 dz_english_label(const DzEnglish *self);

/* Q: …; Q2. …: whether the paragraph is a question of an interview. */
gboolean dz_english_is_question(const DzEnglish *self);

/* -- english_people.c: who is meant by a noun phrase --------------------------------------------------------------- */

/* The source that the words [first, last] name: the last run of capitals without titles, whom a pronoun or an office
 * stands for, or all of it. */
DzSource dz_english_source_of(DzEnglish *self, gint64 first, gint64 last);

/* The same for a phrase with what describes it behind (a spokesman |for the ministry), up to `end`. */
DzSource dz_english_source_with(DzEnglish *self, gint64 first, gint64 last, gint64 end);

/* Whether the word at `index` tells who is meant: not a capital that may be the sentence's (Sometimes …). */
gboolean dz_english_is_name_known(const DzEnglish *self, gint64 index);

/* From here on, the noun at `noun` (the minister) stands for `holder`. */
void dz_english_note_holder(DzEnglish *self, gint64 noun, const DzSource *holder);

/* A minister said so. Next paragraph: Li Hua told … The name explains the office of the lead. `verb`: of `source`. */
void dz_english_link_role(DzEnglish *self, gint64 verb, const DzSource *source);

/* Notes whoever is named from `index` on: Anna Reed left; Mr Reed left; Reed left, once she is known. */
void dz_english_read_name(DzEnglish *self, gint64 index);

/* Learns from he and she, if one stands at `index`, which of them somebody is. */
void dz_english_read_pronoun(DzEnglish *self, gint64 index);

/* -- english_place.c: where a quotation stands ------------------------------------------------------------------ */

/* Charged with “…”: a crime is named. */
gboolean dz_english_names_charge(const DzEnglish *self, gint64 quote);

/* So-called “…”; known as the “…”: the word for a name or a term stands before the quotation. */
gboolean dz_english_names_term(const DzEnglish *self, gint64 quote);

/* Whether who says it may be told right behind the quotation: it ends as an utterance does, or a comma follows. */
gboolean dz_english_may_be_followed(const DzEnglish *self, gint64 quote, const DzMarked *pair);

/* “there is nobody left to ask”: what looks like a subject, and a helping verb near it. */
gboolean dz_english_is_clause(const DzEnglish *self, gint64 quote);

/* “is not having a good night” */
gboolean dz_english_begins_with_verb(const DzEnglish *self, gint64 quote);

/* What stands behind the quotation: DZ_UNIT_RUN, words that make a name of it (the “one roof” |scheme, “Peace and
 * order” |is a motto); DZ_UNIT_COMMA before who says it; else DZ_UNIT_STOP. */
DzUnitType dz_english_right_of(const DzEnglish *self, gint64 quote);

/* -- english_phrase.c: noun phrases -------------------------------------------------------------------------------- */

/* Where the noun phrase begins that ends at `last`, not before `floor`; and the last word of the one behind `at`. */
gint64 dz_english_begin_of_phrase(const DzEnglish *self, gint64 floor, gint64 last);
gint64 dz_english_end_of_phrase(const DzEnglish *self, gint64 at);

/* The noun phrase that ends at `last`. What describes its head stands behind it: Jan Novak |of the weather office. */
DzSource dz_english_source_ending_at(DzEnglish *self, gint64 floor, gint64 last);

/* The phrase that the groups in [floor, comma) are about: Tom Hale, 43, a docker, |said; the mayor, Ken Ross, |said; in
 * the end, Anna Reed, who was there, |said. */
DzSource dz_english_source_before_comma(DzEnglish *self, gint64 floor, gint64 comma);

/* The noun phrase right behind `at`: said |the minister, Li Hua; according to |the ministry. */
DzSource dz_english_source_after(DzEnglish *self, gint64 at);

/* Whom the genitive at `at` stands for: Reed's |claim, his |claim. */
DzSource dz_english_owner(DzEnglish *self, gint64 at);

/* On “Face the Island|,” Reed left; on Monday|, Reed left: a comma, or a quotation that ends with one. */
gboolean dz_english_ends_with_comma(const DzEnglish *self, gint64 index);

/* In the end, when they met, |Reed left: where what only leads in ends, at `end` at the latest. */
gint64 dz_english_skip_lead(const DzEnglish *self, gint64 first, gint64 end);

/* Who acts in the clause that begins at `floor`: the phrase it begins with, before `end`. */
DzSource dz_english_who_acts(DzEnglish *self, gint64 floor, gint64 end);

/* A woman |who met Reed said; not: the plan that |Reed called “…”. Whether the phrase that ends at `last` stands in a
 * clause that describes the subject, and is none itself. */
gboolean dz_english_is_within_description(const DzEnglish *self, gint64 floor, gint64 last);

/* -- english_subject.c: who says it -------------------------------------------------------------------------------- */

/* The subject of the verb at `verb`, not before `floor`. Unknown where none is found. */
DzSource dz_english_subject_of(DzEnglish *self, gint64 floor, gint64 verb);

/* Whether a verb of saying stands in [first, end). */
gboolean dz_english_has_saying(const DzEnglish *self, gint64 first, gint64 end);

/* It is, |says the vicar, “…”: whether the subject of the verb at `verb` stands behind it, between commas. */
gboolean dz_english_is_inserted(const DzEnglish *self, gint64 verb);

/* It was late, |said the vicar on Monday. The same, and nothing that the verb governs follows. */
gboolean dz_english_precedes_subject(const DzEnglish *self, gint64 verb);

/* -- english_act.c: what a verb of saying tells -------------------------------------------------------------------- */

/* Whether the words at `at` bring in what somebody says: a verb of saying, “according to”. */
gboolean dz_english_brings_words(const DzEnglish *self, gint64 at);

gboolean dz_english_is_according_to(const DzEnglish *self, gint64 at);

/* Described |by Reed as “…”; was |called “…”; |Dismissed as “…” by Reed, …: whether who says it stands behind “by”, if
 * anywhere. */
gboolean dz_english_is_of_agent(const DzEnglish *self, gint64 verb);

/* …, |Reed said on Monday; “…” |said Reed: whether the verb at `verb` ends a sentence that began with the words it
 * brings in, and governs nothing behind it. `first`: where its clause begins. */
gboolean dz_english_trails(const DzEnglish *self, gint64 first, gint64 verb);

/* Who says it, by the verb at `*verb` or by “according to”: not before `floor`; `inverted`: said X. Where somebody
 * else's words are passed on (quoted him as |saying), `*verb` is set to that verb. */
DzSource dz_english_who_says(DzEnglish *self, gint64 floor, gint64 *verb, gboolean inverted);

/* The act of `source` by the words at `verb`, from now on known to the listener. */
guint32 dz_english_add_speech(DzEnglish *self, gint64 verb, DzSource source);

/* Sentences without quotations tell who speaks on, and what is said: X |said the ship was old. */
void dz_english_read_report(DzEnglish *self, gint64 verb);

/* -- english_quote.c: whose a quotation is ------------------------------------------------------------------------- */

/* Tells the listener the setting of the quotation at `index`. */
void dz_english_read_quote(DzEnglish *self, gint64 index);

/* Who says the quotation that was read as pair `pair`; unknown where nobody does. */
DzSource dz_english_speaker_of(const DzEnglish *self, guint32 pair);

/* … and nobody came,” |Reed said: the quotation at `index` began in an earlier paragraph, and its setting was read
 * there. */
void dz_english_read_end_of_quote(DzEnglish *self, gint64 index);

G_END_DECLS

#endif
