/* vocabulary.h -- what this room knows of words: the data files, in one place. */
#ifndef DZ_VOCABULARY_H
#define DZ_VOCABULARY_H

#include "words.h"

#include <duizhao/model.h>
#include <duizhao/options.h>

G_BEGIN_DECLS

/* What a word can do; the data files say more of each. */
enum {
    DZ_TAG_SAY = 1 << 0, /* cues.tsv */
    DZ_TAG_THINK = 1 << 1,
    DZ_TAG_ASK = 1 << 2,
    DZ_TAG_NAME_AS = 1 << 3,
    DZ_TAG_RELAY = 1 << 4,
    DZ_TAG_NOT = 1 << 5,
    DZ_TAG_ADVERB = 1 << 6, /* words.tsv */
    DZ_TAG_TIME = 1 << 7,
    DZ_TAG_PREP = 1 << 8,
    DZ_TAG_ACCORDING = 1 << 9,
    DZ_TAG_LINK = 1 << 10,
    DZ_TAG_VERB = 1 << 11,
    DZ_TAG_PRONOUN = 1 << 12,
    DZ_TAG_FIRST = 1 << 13,
    DZ_TAG_VAGUE = 1 << 14,
    DZ_TAG_MODIFIER = 1 << 15,
    DZ_TAG_PLACE = 1 << 16,
    DZ_TAG_AND = 1 << 17,
    DZ_TAG_OF = 1 << 18,
    DZ_TAG_PASSIVE = 1 << 19,
    DZ_TAG_ROLE = 1 << 20, /* heads.tsv */
    DZ_TAG_BODY = 1 << 21,
    DZ_TAG_MEDIA = 1 << 22,
    DZ_TAG_DOCUMENT = 1 << 23,
    DZ_TAG_WRITING = 1 << 24,
    DZ_TAG_PERSON = 1 << 25,    /* names found in the article or by the news lexicon */
    DZ_TAG_REPORT = 1 << 26,    /* 报道: what an outlet does */
    DZ_TAG_REGION = 1 << 27,    /* 中国, 香港: speaks where a verb follows at once */
    DZ_TAG_SPOKES = 1 << 28,    /* 发言人: speaks for the institution named before */
    DZ_TAG_ADVERBIAL = 1 << 29, /* 地 */
    DZ_TAG_BRING = 1 << 30,     /* a cue that governs nouns as often as clauses */
    DZ_TAG_TOWARD = 1u << 31,   /* 对, 向: their phrase holds no subject */
};

#define DZ_TAGS_CUE (DZ_TAG_SAY | DZ_TAG_THINK | DZ_TAG_ASK | DZ_TAG_NAME_AS | DZ_TAG_RELAY)
#define DZ_TAGS_HEAD (DZ_TAG_ROLE | DZ_TAG_BODY | DZ_TAG_MEDIA | DZ_TAG_DOCUMENT | DZ_TAG_WRITING)
#define DZ_TAGS_SOURCE (DZ_TAGS_HEAD | DZ_TAG_PERSON | DZ_TAG_PRONOUN | DZ_TAG_FIRST | DZ_TAG_VAGUE | DZ_TAG_REGION)

/* What words beside or inside a quotation say of its kind (contexts.tsv). */
enum {
    /* of the words in marks: they are, begin or end so */
    DZ_CONTEXT_VERB_INSIDE = 1 << 0,   /* 是, 不会, 要: a clause has one */
    DZ_CONTEXT_PERSON_INSIDE = 1 << 1, /* 我, 你: somebody is speaking */
    DZ_CONTEXT_VERB_FIRST = 1 << 2,    /* 诱使, 不会: a clause begins that has its subject outside */
    DZ_CONTEXT_OPENS_CLAUSE = 1 << 3,  /* 但, 而, 因此, 这: begins a clause of its own */
    DZ_CONTEXT_GOES_ON = 1 << 4,       /* 也, 都是: a clause goes on that began outside */
    DZ_CONTEXT_COUNTED = 1 << 5,       /* 五个不变 */
    DZ_CONTEXT_TERM = 1 << 6,          /* 一国两制: a term of the press */
    DZ_CONTEXT_NOUN_END = 1 << 7,      /* …论, …原则: the marked words are a noun */
    DZ_CONTEXT_NAME_END = 1 << 8,      /* …公司, …条约: the marked words are a name */
    DZ_CONTEXT_CRIME_END = 1 << 9,     /* …罪: the marked words are a crime */
    DZ_CONTEXT_NO_NOUN = 1 << 10,      /* 违法, 入罪: no noun for all its last character says */
    /* right before them */
    DZ_CONTEXT_TERM_BEFORE = 1 << 11,   /* 所谓, 名为, 涉嫌: a name or a term follows */
    DZ_CONTEXT_NOUN_BEFORE = 1 << 12,   /* 节目: a name is likely to follow */
    DZ_CONTEXT_SPEECH_BEFORE = 1 << 13, /* 口号, 声称: words of somebody follow */
    DZ_CONTEXT_WOVEN_BEFORE = 1 << 14,  /* 是, 为, 的, 以: the reporter's sentence needs the quoted words */
    DZ_CONTEXT_TITLE_BEFORE = 1 << 15,  /* 题为: what something is called follows */
    DZ_CONTEXT_SLOGAN_BEFORE = 1 << 16, /* 高举: what is held up or called out follows */
    DZ_CONTEXT_EQUATING = 1 << 17,      /* 是: what a thing is follows */
    /* right behind them */
    DZ_CONTEXT_TERM_AFTER = 1 << 18,   /* 罪, 运动, 节目: a name or a term stood before */
    DZ_CONTEXT_SPEECH_AFTER = 1 << 19, /* 的说法, 等口号: words of somebody stood before */
    DZ_CONTEXT_TITLE_AFTER = 1 << 20,  /* 为题: what something is called stood before */
    /* in the sentence before them */
    DZ_CONTEXT_CHARGE_NEAR = 1 << 21, /* 被控, 罪名: a crime is named in the clause before */
    DZ_CONTEXT_TERM_NEAR = 1 << 22,   /* 英文是: words are explained in the clause before */
    DZ_CONTEXT_SLOGAN_NEAR = 1 << 23, /* 口号: slogans are told in the sentence */
    /* of words anywhere */
    DZ_CONTEXT_NO_REPORT = 1 << 24,   /* 规定, 显示: no clause it governs is what somebody said */
    DZ_CONTEXT_NO_NAME = 1 << 25,     /* a name does not end so */
    DZ_CONTEXT_ADDRESS = 1 << 26,     /* 官: after a surname, how somebody is addressed */
    DZ_CONTEXT_CHIEF_AFTER = 1 << 27, /* 长: after an institution, who heads it */
    DZ_CONTEXT_PLACE_AFTER = 1 << 28, /* 省: what stands before it is the name of a place */
    DZ_CONTEXT_THIS = 1 << 29,        /* 这位: before an office, whose holder was named */
    DZ_CONTEXT_ASPECT = 1 << 30,      /* 了: between a verb and what it governs */
    DZ_CONTEXT_NOT_BEFORE = 1u << 31, /* 没有: what follows was not done */
};

/* 高呼: what somebody does with words, even in what another says of him. */
#define DZ_TAGS_SHOUT (DZ_TAG_SAY | DZ_TAG_NAME_AS)
/* 显示, 证明: said of a paper, a poll or a deed; nobody else says anything by it. */
#define DZ_TAGS_SHOW (DZ_TAG_BRING | DZ_TAG_NOT)
/* 告诉: who follows is spoken to, and says nothing. */
#define DZ_TAGS_TELL (DZ_TAG_SAY | DZ_TAG_TOWARD)
#define DZ_TAGS_PAPER (DZ_TAG_DOCUMENT | DZ_TAG_WRITING)
/* 则: sets what is said beside what was said before. */
#define DZ_TAGS_CONTRAST (DZ_TAG_ADVERB | DZ_TAG_NOT)
/* 一名: before somebody who was not named yet. */
#define DZ_TAGS_SOME (DZ_TAG_MODIFIER | DZ_TAG_NOT)
/* 不愿具名: says of a source that he is not named. */
#define DZ_TAGS_UNNAMED (DZ_TAG_VAGUE | DZ_TAG_BRING)
/* 在某人眼里: ends a phrase that names whose view is told. */
#define DZ_TAGS_VIEW (DZ_TAG_PLACE | DZ_TAG_ACCORDING)

/* English words (english.tsv). */
enum {
    DZ_ENGLISH_SAY = 1 << 0,
    DZ_ENGLISH_PRONOUN = 1 << 1,
    DZ_ENGLISH_TITLE = 1 << 2,
    DZ_ENGLISH_VAGUE = 1 << 3,
    DZ_ENGLISH_STOP = 1 << 4,
    DZ_ENGLISH_INSTITUTION = 1 << 5,
    DZ_ENGLISH_DETERMINER = 1 << 6,
    DZ_ENGLISH_AUX = 1 << 7,
    DZ_ENGLISH_TERM = 1 << 8,
    DZ_ENGLISH_HE = 1 << 9,
    DZ_ENGLISH_SHE = 1 << 10,
    DZ_ENGLISH_REPORT = 1 << 11,
    DZ_ENGLISH_PREPOSITION = 1 << 12,
    DZ_ENGLISH_RELATIVE = 1 << 13,
    DZ_ENGLISH_AND = 1 << 14,
    DZ_ENGLISH_DEFINITE = 1 << 15,
    DZ_ENGLISH_EPITHET = 1 << 16,
    DZ_ENGLISH_PLACE = 1 << 17,
    DZ_ENGLISH_BASE = 1 << 18,
    DZ_ENGLISH_MANY = 1 << 19,
    DZ_ENGLISH_TO = 1 << 20,
    DZ_ENGLISH_BE = 1 << 21,
    DZ_ENGLISH_OWNER = 1 << 22,
    DZ_ENGLISH_SHORT = 1 << 23,
    DZ_ENGLISH_PARTICLE = 1 << 24,
    DZ_ENGLISH_NOUN = 1 << 25,
    DZ_ENGLISH_CHARGE = 1 << 26,
    DZ_ENGLISH_SHOUT = 1 << 27,
    DZ_ENGLISH_DEED = 1 << 28,
    DZ_ENGLISH_OBJECT = 1 << 29,
    DZ_ENGLISH_THING = 1 << 30,
    DZ_ENGLISH_TIME = 1u << 31,
};

/* The value of a word is its stance, and what else the third column of words.tsv and heads.tsv says of it. */
enum {
    DZ_USES_STANCE = 7,
    DZ_USE_ISSUED = 1 << 3,   /* 新闻稿: in the words of who issues it; 刊登: brings it out */
    DZ_USE_ALONE = 1 << 4,    /* a word only where the dictionary does not make it a part of a longer one */
    DZ_USE_TOPIC = 1 << 5,    /* 就, 对: brings in what a clause is about */
    DZ_USE_THERE_IS = 1 << 6, /* 有: brings in a subject that is nobody in particular */
    DZ_USE_AGAIN = 1 << 7,    /* 又: goes on with what was done before */
    DZ_USE_HE = 1 << 8,       /* of a pronoun or a title */
    DZ_USE_SHE = 1 << 9,
    DZ_USE_THEY = 1 << 10,
    DZ_USE_OTHER = 1 << 11,   /* 对方 */
    DZ_USE_WHOSE = 1 << 12,   /* 其: of who spoke last; of a title: told by whose he is (王某的律师) */
    DZ_USE_ALWAYS = 1 << 13,  /* 也: a word even where the dictionary makes it a part of one (明也) */
    DZ_USE_NAME = 1 << 14,    /* 正: ends names as well (邱垂正) */
    DZ_USE_NICK = 1 << 15,    /* 网民: a name in marks may follow; 岁: in brackets behind a name */
    DZ_USE_COMMON = 1 << 16,  /* 委员会: what it is, not which */
    DZ_USE_SOLE = 1 << 17,    /* 市长: one at a time */
    DZ_USE_GRANTS = 1 << 18,  /* 尽管: the clause it opens is not what the next one is a part of */
    DZ_USE_PERHAPS = 1 << 19, /* 只会: what follows has not been done */
    DZ_USE_WHOLE = 1 << 20,   /* 全文: all of a paper follows */
    DZ_USE_KIN = 1 << 21,     /* 弟弟: somebody else than the person named before */
    DZ_USE_NOUN = 1 << 22,    /* 规定, 代表: a noun or a verb, told by what stands beside it */
    DZ_USE_CLOSES = 1 << 23,  /* 道: a reporting word only at the end of its clause */
    DZ_USE_STATE = 1 << 24,   /* 是, 试图, 遭受: says what its subject is, is about to do or undergoes */
    DZ_USE_WITH = 1 << 25,    /* 以: brings in what something is done with */
    DZ_USE_VOICE = 1 << 26,   /* 口中, 所指, 高举: the words after it are of whoever stands before it */
    DZ_USE_ROUSES = 1 << 27,  /* 引发: who follows reacts, and may go on speaking */
    DZ_USE_TAKES = 1 << 28,   /* 把: brings in what something is done to */
    DZ_USE_PIVOT = 1 << 29,   /* 让: who follows does what stands behind him */
    DZ_USE_SIDE = 1 << 30,    /* 中方: a country, told by its first letter; 大使: speaks for one */
    DZ_USE_ASKS = 1u << 31,   /* 问: who is asked may answer in the same sentence */
};

/* Of a word that says of what kind something is (described.tsv). Its kinds have a bit each, in order of the file, but
 * for those that the code knows. */
enum {
    DZ_KIND_PRESS = 1 << 0,
    DZ_KIND_INSTITUTION = 1 << 1, /* of any kind */
};

/* Its uses: how it stands for what was named. */
enum {
    DZ_DESCRIBED_ALONE = 1 << 0,
    DZ_DESCRIBED_POINTS = 1 << 1,
    DZ_DESCRIBED_ANY = 1 << 2,
};

typedef struct {
    DzWords *words;      /* cues.tsv, words.tsv, heads.tsv: the value is a DzStance and DZ_USE_… */
    DzWords *surnames;   /* surnames.tsv */
    DzWords *people;     /* people.tsv */
    DzWords *english;    /* english.tsv: the value is a DzStance */
    GHashTable *offices; /* the same, char * -> char *: by what else the bearer of a title is called */
    DzWords *endings;    /* ends of an institution's name and, read backwards, of a word for a person (投资|者) */
    DzWords *measures;   /* what stands after a number and is part of it: 12|名, 7|月 */
    DzWords *foreign;    /* transliteration.tsv: characters, and parts of names */
    DzWords *contexts;   /* contexts.tsv, read forwards */
    DzWords *contexts_before; /* those that stand before a quotation, read backwards */
    DzWords *described; /* described.tsv, read backwards: the tags are kinds, a bit each, the value is DZ_DESCRIBED_… */
} DzVocabulary;

/* NULL and DZ_ERROR_DATA if a data file is unusable. */
DzVocabulary *dz_vocabulary_new(const DzOptions *options, GError **error);
void dz_vocabulary_free(DzVocabulary *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzVocabulary, dz_vocabulary_free)

/* 王: of one letter. */
static inline gboolean dz_is_surname(const DzVocabulary *self, gunichar letter)
{
    return dz_words_have(self->surnames, &letter, 1, ~0u);
}

/* 尔: whether `letter` writes foreign names. */
static inline gboolean dz_writes_foreign(const DzVocabulary *self, gunichar letter)
{
    return dz_words_have(self->foreign, &letter, 1, ~0u);
}

G_END_DECLS

#endif
