/* model.h -- the nouns: article, block, sentence, quotation, event, match.
 *
 * Everything here is owned by the DzComparison it came from, is not changed once dz_comparison_run() has returned, and
 * lives as long as the comparison. Records are open structs, handed out by const pointer: read their fields, never
 * allocate one (fields may be appended in later versions). Strings are UTF-8; NULL means "not known". Offsets are code
 * points into the plain text of the record's article.
 *
 * Glossary
 *   article     one report by one outlet. Its plain text is its blocks, joined by U+000A.
 *   quotation   words marked as somebody's, or as a name or a term; see DzQuotationKind.
 *   cue         the word that introduces reported speech: 表示, 聲稱, said.
 *   speaker     whose words a quotation gives, in the shortest unambiguous form the article itself uses.
 *   event       one happening with its immediate reactions; the articles about it form its cluster.
 *   match       passages of different articles that render one utterance, or state one fact.
 *   witness     an article, seen as one of the carriers of a match (the term of textual criticism).
 *   reading     the passage by which one witness takes part in a match.
 *   figures     two numbers that outlets give for one thing and that contradict each other.
 */
#ifndef DUIZHAO_MODEL_H
#define DUIZHAO_MODEL_H

#include <duizhao/base.h>

G_BEGIN_DECLS

typedef struct DzArticle DzArticle;
typedef struct DzQuotation DzQuotation;
typedef struct DzEvent DzEvent;
typedef struct DzMatch DzMatch;

/* -- Articles ------------------------------------------------------------------------------------------------- */

/* What a block is for. Headings and paragraphs feed statements; they and captions feed quotations. */
typedef enum {
    DZ_ROLE_HEADING,
    DZ_ROLE_PARAGRAPH,
    DZ_ROLE_CAPTION,     /* of a picture */
    DZ_ROLE_LIST,        /* related links and other lists */
    DZ_ROLE_EMBED,       /* a tweet or another foreign post */
    DZ_ROLE_BYLINE,      /* 記者：…　責編：… */
    DZ_ROLE_BOILERPLATE, /* subscription pleas, feed footers, share bars */
} DzRole;

typedef struct {
    DzRole role;
    DzSpan span;
    gboolean set_off; /* as a quotation: "> " in Markdown, <blockquote> in HTML */
} DzBlock;

typedef struct {
    DzSpan span;
    guint32 block; /* index of the block it stands in; the first, where a quotation runs over several */
} DzSentence;

/* Why a stretch of the common form differs from the original. */
typedef enum {
    DZ_FORM_SCRIPT,      /* another script's shape of the same character: 會/会 */
    DZ_FORM_VARIANT,     /* a variant folded for comparison only: 甚麼/什么, 着/著 */
    DZ_FORM_PUNCTUATION, /* ‧/· */
    DZ_FORM_WIDTH,       /* Ａ/A */
    DZ_FORM_TERM,        /* a regional name or word unified by the news lexicon: 川普/特朗普 */
} DzFormClass;

typedef struct {
    DzSpan original; /* in the plain text */
    DzSpan common;   /* in the common form */
    DzFormClass form;
    const char *term; /* DZ_FORM_TERM: id of the lexicon's entry; else NULL */
} DzFormChange;

typedef enum {
    DZ_TERM_PERSON,
    DZ_TERM_PLACE,
    DZ_TERM_ORGANISATION,
    DZ_TERM_OFFICE,
    DZ_TERM_MEDIA,
    DZ_TERM_WORD, /* any other: 導彈/飛彈 */
    DZ_TERM_NAME, /* a name, nobody knows of what: 無依之地（Nomadland） */
} DzTermKind;

/* A name or regional word of the news lexicon, found in the common form; or a name that articles of one event write
 * otherwise beside the same original form. */
typedef struct {
    DzSpan original; /* in the plain text */
    DzSpan common;   /* in the common form */
    DzTermKind kind;
    gboolean charged;   /* the entry's names say different things of it: 武漢肺炎/新冠肺炎 */
    const char *id;     /* of the lexicon's entry; else the original form: Nomadland */
    gboolean everyday;  /* its names tell the region of who writes them, and nothing of the news: 網路/网络 */
    gboolean ambiguous; /* the name may be another's: 罗素 */
} DzTerm;

DZ_API const char *dz_role_name(DzRole role); /* "heading", "paragraph", … as in the JSON of `duizhao read` */

/* An input that could not be read is an article too, without text: its `skipped` says why. */
DZ_API guint32 dz_article_get_id(const DzArticle *self);          /* 1, 2, …; "d1" in reports */
DZ_API const char *dz_article_get_path(const DzArticle *self);    /* as given, or found below a given folder */
DZ_API const char *dz_article_get_skipped(const DzArticle *self); /* NULL: it was read */
DZ_API gboolean dz_article_is_report(const DzArticle *self);      /* skipped, since duizhao itself wrote it */
DZ_API const char *dz_article_get_title(const DzArticle *self);
DZ_API const char *dz_article_get_outlet(const DzArticle *self);
/* The outlet, or where none is known the file's name: what a table for people calls it. Free with g_free(). */
DZ_API char *dz_article_dup_outlet(const DzArticle *self);
DZ_API const char *dz_article_get_author(const DzArticle *self);
/* ISO 8601: a date, or a date and time, with the zone if the article gives one. */
DZ_API const char *dz_article_get_published(const DzArticle *self);
DZ_API const char *dz_article_get_url(const DzArticle *self);
DZ_API const char *dz_article_get_language(const DzArticle *self); /* "zh", "en", "other" */
DZ_API const char *dz_article_get_script(const DzArticle *self);   /* "Hant", "Hans", "mixed", "Latn"; else NULL */
/* Of its outlet, "HK", "TW", "MO", "SG", …: how its characters are drawn; NULL: not known. */
DZ_API const char *dz_article_get_region(const DzArticle *self);
DZ_API const char *dz_article_get_encoding(const DzArticle *self);     /* of the bytes: "UTF-8", "GB18030", … */
DZ_API guint32 dz_article_get_lossy(const DzArticle *self);            /* how many characters could not be decoded */
DZ_API const char *dz_article_get_sha256(const DzArticle *self);       /* of the file's bytes, lower-case hex */
DZ_API const char *const *dz_article_get_notes(const DzArticle *self); /* what an editor should know; NULL-terminated */
/* NULL before events are found, and if skipped; but an article that was skipped because another has the same text has
 * that one's event, without standing among its articles. */
DZ_API const DzEvent *dz_article_get_event(const DzArticle *self);

/* The article of another outlet that most of this one stands in, word for word apart from script and regional
 * vocabulary: both print one agency's text, or one body's. `share` (may be NULL): how much of this one, 0 to 1. NULL:
 * there is none, or the comparison was not run to DZ_STAGE_ALIGN. Of two articles that stand in each other only one has
 * it: that which credits the other's outlet, else the later. */
DZ_API const DzArticle *dz_article_get_same_text(const DzArticle *self, double *share);

DZ_API guint32 dz_article_get_length(const DzArticle *self); /* of the plain text, in code points */
DZ_API guint32 dz_article_get_n_blocks(const DzArticle *self);
DZ_API const DzBlock *dz_article_get_block(const DzArticle *self, guint32 index);
DZ_API guint32 dz_article_get_n_sentences(const DzArticle *self);
DZ_API const DzSentence *dz_article_get_sentence(const DzArticle *self, guint32 index);
DZ_API guint32 dz_article_get_n_quotations(const DzArticle *self);
DZ_API const DzQuotation *dz_article_get_quotation(const DzArticle *self, guint32 index); /* in order of the text */
DZ_API guint32 dz_article_get_n_reported(const DzArticle *self);
DZ_API const DzQuotation *dz_article_get_reported(const DzArticle *self, guint32 index); /* indirect speech */
DZ_API guint32 dz_article_get_n_form_changes(const DzArticle *self);
DZ_API const DzFormChange *dz_article_get_form_change(const DzArticle *self, guint32 index);
DZ_API guint32 dz_article_get_n_terms(const DzArticle *self);
DZ_API const DzTerm *dz_article_get_term(const DzArticle *self, guint32 index); /* whether or not it was changed */

/* A stretch of the plain text as printed, and its common form, which is "" where the comparison was run to
 * DZ_STAGE_READ only. `span` lies within the text; an empty one gives "". The caller frees them with g_free(). */
DZ_API char *dz_article_dup_text(const DzArticle *self, DzSpan span);
DZ_API char *dz_article_dup_common(const DzArticle *self, DzSpan span);

/* -- Quotations ----------------------------------------------------------------------------------------------- */

typedef enum {
    DZ_QUOTATION_DIRECT,   /* a whole utterance */
    DZ_QUOTATION_PARTIAL,  /* somebody's words woven into the reporter's sentence */
    DZ_QUOTATION_MENTION,  /* a name, title, term or scare quotes: nobody's reported words */
    DZ_QUOTATION_INDIRECT, /* reported without marks: 王毅表示，… Kept apart, see dz_article_get_reported() */
} DzQuotationKind;

typedef enum {
    DZ_QUOTATION_UNCLOSED = 1 << 0,          /* its closing mark is missing; it ends with its paragraph */
    DZ_QUOTATION_UNOPENED = 1 << 1,          /* its opening mark is missing */
    DZ_QUOTATION_UNMARKED = 1 << 2,          /* introduced by a colon, or a block of its own, without any mark */
    DZ_QUOTATION_PARAGRAPHS = 1 << 3,        /* runs over several paragraphs */
    DZ_QUOTATION_VAGUE_SOURCE = 1 << 4,      /* 消息人士, 有分析認為, 網民 */
    DZ_QUOTATION_SPEAKER_INFERRED = 1 << 5,  /* the speaker is named by another witness of its match only */
    DZ_QUOTATION_CUT_BEFORE_TURN = 1 << 6,   /* where it ends or begins, another witness has 但, 如果, 不 … */
    DZ_QUOTATION_SPEAKER_CORRECTED = 1 << 7, /* an editor says who speaks, or that nobody can tell */
} DzQuotationFlags;

enum { DZ_QUOTATION_N_FLAGS = 8 };

/* What a cue says of its user's attitude: 表示 is neutral, 聲稱 doubts, 承認 concedes. */
typedef enum {
    DZ_STANCE_NONE, /* no cue */
    DZ_STANCE_NEUTRAL,
    DZ_STANCE_ASSERTIVE,
    DZ_STANCE_DOUBTING,
    DZ_STANCE_CRITICAL,
    DZ_STANCE_CONCEDING,
    DZ_STANCE_EMOTIONAL,
} DzStance;

/* What the name of a speaker is the name of. */
typedef enum {
    DZ_SPEAKER_OTHER,  /* an office, a body, somebody by description; or not known */
    DZ_SPEAKER_PERSON, /* somebody called by name */
    DZ_SPEAKER_PAPER,  /* a document or a medium, which gives the words of others as often as its own */
} DzSpeakerKind;

struct DzQuotation {
    guint32 id; /* 1, 2, … over the whole comparison; "q1" in reports; 0 for indirect speech */
    const DzArticle *article;
    guint32 block; /* index of the block it begins in */
    DzSpan span;   /* without the outer marks */
    DzSpan marked; /* with them */
    DzQuotationKind kind;
    guint flags; /* DzQuotationFlags */
    /* The shortest unambiguous name; NULL: the article does not say. Of a mention: who uses the words, if they may yet
     * be his. */
    const char *speaker;
    const char *speaker_full;  /* the longest form in the article, with title or office: 外交部發言人華春瑩 */
    const char *speaker_title; /* title or office alone: 外交部發言人 */
    DzSpan speaker_span;       /* where the attribution names the speaker; empty: nowhere near */
    const char *cue;
    DzSpan cue_span;
    DzStance stance;
    const DzQuotation *parent; /* the quotation it stands in; NULL: outermost */
    const DzQuotation *listed; /* the one before it in a list: “…”、“…”; NULL: none */
    double speech; /* how sure its article alone makes it that these are somebody's words: more than 0 for speech */
    DzSpeakerKind speaker_kind;
};

DZ_API const char *dz_quotation_kind_name(DzQuotationKind kind);  /* "direct", "partial", "mention", "indirect" */
DZ_API const char *dz_quotation_flag_name(DzQuotationFlags flag); /* of one flag: "unclosed", "vague-source", … */
DZ_API const char *dz_stance_name(DzStance stance);               /* "neutral", …; NULL for DZ_STANCE_NONE */

/* -- Events --------------------------------------------------------------------------------------------------- */

/* One part of a score: why a match is believed, or that an article is about an event. */
typedef struct {
    const char *what; /* of a match: "aligned characters", "shared name", "shared number", "rare term", "same speaker",
                         …; of a membership: "whole text", "title and lead", "title", whose sum is the score; "shared
                         term", "shared name", "shared number", of weights by rarity; "days apart" */
    const char *text; /* the words; NULL where there are none */
    double weight;
} DzEvidence;

/* Why an article stands in its event. */
typedef struct {
    double score; /* 0 to 1: how alike it is to the others on average; 1 where there are none */
    guint32 n_evidence;
    const DzEvidence *evidence;
} DzMembership;

struct DzEvent {
    guint32 id;        /* "e1" in reports */
    const char *label; /* the title most like what all of its articles report */
    guint32 n_articles;
    const DzArticle *const *articles; /* by time of publication, then path */
    const char *first;                /* days on which the first and last article were published, "2021-03-23", as their
                                         outlets count days; NULL: none is dated */
    const char *last;
    guint32 n_terms; /* what its articles share, the rarest first: the evidence for grouping them */
    const char *const *terms;
    const DzMembership *members; /* one for each article, in their order */
};

/* -- Matches -------------------------------------------------------------------------------------------------- */

typedef enum {
    DZ_MATCH_UTTERANCE, /* quotations that render one utterance: "matches" in the JSON report */
    DZ_MATCH_STATEMENT, /* sentences that state one fact: "statements" */
} DzMatchKind;

typedef enum {
    DZ_HOW_VERBATIM,     /* same words apart from script, punctuation, regional vocabulary */
    DZ_HOW_NEAR,         /* small rewording, truncation */
    DZ_HOW_RETRANSLATED, /* same utterance, different wording */
} DzHow;

typedef struct {
    const DzArticle *article;
    DzSpan span;
    const DzQuotation *quotation; /* NULL in a statement; else `span` is its own */
} DzReading;

typedef enum {
    DZ_DIFFERENCE_SCRIPT, /* the same characters in another script, the same number in other figures */
    DZ_DIFFERENCE_PUNCTUATION,
    DZ_DIFFERENCE_NAMING, /* the same thing under another name; `term` is the id of that (DzTerm) */
    DZ_DIFFERENCE_NUMBER, /* a number or a date */
    DZ_DIFFERENCE_NEGATION,
    DZ_DIFFERENCE_MODALITY, /* 可能 / 將 / 必須 */
    DZ_DIFFERENCE_CUE,      /* 表示 / 聲稱 */
    DZ_DIFFERENCE_ATTRIBUTION,
    DZ_DIFFERENCE_DROPPED, /* a clause that only `a` has */
    DZ_DIFFERENCE_ADDED,   /* a clause that only `b` has */
    DZ_DIFFERENCE_MOVED,   /* the same words at another place */
    DZ_DIFFERENCE_REWORDED,
    DZ_DIFFERENCE_TRANSLATED, /* all of two readings in different languages: their words are not compared */
} DzDifferenceKind;

/* One place where two readings differ. Spans are in the plain texts of the articles; one of them may be empty. */
typedef struct {
    DzDifferenceKind kind;
    DzSpan a;
    DzSpan b;
    const char *term; /* DZ_DIFFERENCE_NAMING: id of the thing; else NULL */
} DzDifference;

/* Two readings of one match, a before b, and all places where they differ, in the order of a. */
typedef struct {
    guint32 a; /* indices into the match's readings */
    guint32 b;
    double similarity; /* share of aligned characters, 0 to 1 */
    guint32 n_differences;
    const DzDifference *differences;
    double a_in_b; /* how much of what a says b says too, 0 to 1 */
    double b_in_a;
} DzComparedPair;

/* An article of the event that has no reading, and the nearest passage that was rejected. Its outlet need not have left
 * anything out: the ledger of the JSON report says what the page says of that. */
typedef struct {
    const DzArticle *article;
    DzSpan nearest;  /* empty: nothing came near */
    double score;    /* how near it came, 0 to 1 */
    guint32 reading; /* the index of the one that it comes nearest to */
} DzOmission;

/* A sentence that reports a quotation's utterance without quoting it. */
typedef struct {
    const DzQuotation *quotation;
    const DzArticle *article;
    DzSpan span;
    double score; /* how much of the quotation it has, 0 to 1; 1 if an editor says so */
} DzIndirect;

/* A number that an outlet prints. */
typedef struct {
    const DzArticle *article;
    DzSpan span;
    DzSpan sentence; /* in which it stands */
} DzFigure;

/* Two numbers that outlets give for one thing, wherever they stand, and that cannot both be right: 22 injured and 23.
 * An outlet that prints both contradicts nobody. */
typedef struct {
    guint32 id; /* "f1" */
    const DzEvent *event;
    double score; /* how alike the words around both are, 0 to 1 */
    guint32 n_a;  /* the places where the one is printed, by article, then place; its first is before the other's */
    const DzFigure *a;
    guint32 n_b; /* and those of the other */
    const DzFigure *b;
    guint32 n_evidence; /* "shared words" */
    const DzEvidence *evidence;
} DzFigures;

struct DzMatch {
    guint32 id; /* "m1" for an utterance, "s1" for a statement */
    DzMatchKind kind;
    const DzEvent *event;
    DzHow how;
    double score;       /* 0 to 1 */
    guint32 n_readings; /* by article, then place */
    const DzReading *readings;
    guint32 n_pairs; /* every two readings, (0,1), (0,2), …, (1,2), …; from the ninth on with the first only */
    const DzComparedPair *pairs;
    guint32 n_evidence;
    const DzEvidence *evidence;
    guint32 n_omissions;
    const DzOmission *omissions;
    guint32 n_nearest;
    const DzOmission *nearest; /* what came near to each of the first eight readings, in the articles that have none */
};

DZ_API const char *dz_how_name(DzHow how);                         /* "verbatim", "near", "retranslated" */
DZ_API const char *dz_difference_kind_name(DzDifferenceKind kind); /* "script", "naming", … */

G_END_DECLS

#endif
