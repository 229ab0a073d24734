/* view.h -- one event as a table: a column per outlet, a row per utterance or statement. */
#ifndef DZ_VIEW_H
#define DZ_VIEW_H

#include "comparison.h"

G_BEGIN_DECLS

typedef struct DzPrinted DzPrinted; /* see view_printed.h */

/* One outlet. An article without an outlet has a column of its own. */
typedef struct {
    guint index;
    char *name;
    char letter[8];      /* A, B, … Z, AA: how it is called before outlets are revealed in class */
    GPtrArray *articles; /* const DzArticle *, in the event's order; borrowed */
    GPtrArray *solo;     /* DzSolo *, by article and place; owned */
    GPtrArray *repeated; /* DzSolo *: what it prints of it once more; owned */
    DzPrinted *printed;  /* what all columns print; borrowed from the view */
    DzSpan among;        /* which of its articles are this column's */
    guint32 words;       /* of content, headings and paragraphs: see dz_count_words() */
    guint32 length;      /* of content, in code points without blanks */
    guint32 shared;      /* of them, those that stand in a row with another outlet */
} DzColumn;

/* What an outlet made of an utterance or a statement; a larger value is more of it. */
typedef enum {
    DZ_CARRIED_ABSENT,
    DZ_CARRIED_PERHAPS,     /* something alike is told: it shares too little with the quotation, or the fact's label */
    DZ_CARRIED_PARAPHRASED, /* reported, not quoted */
    DZ_CARRIED_PARTLY,      /* quoted, but a good part of what another outlet quotes is missing */
    DZ_CARRIED_QUOTED,      /* or stated, in a row of statements */
} DzCarried;

/* A passage in a cell. */
typedef struct {
    guint column;
    const DzArticle *article;
    DzSpan span;
    const DzQuotation *quotation; /* NULL: a sentence that states or paraphrases */
    gint reading;                 /* index into the row's match; -1: none, it paraphrases */
    DzCarried carried;
} DzPassage;

typedef struct {
    char id[16];                 /* "m1", "s1"; "q7" for a quotation that others only paraphrase */
    const DzMatch *match;        /* NULL for such a quotation */
    const DzQuotation *speaking; /* the quotation that names the speaker; NULL in a statement */
    gboolean is_statement;
    guint n_carrying;   /* columns where it is not absent */
    guint n_telling;    /* columns that surely have it: quoted, stated or paraphrased */
    guint n_quoting;    /* columns that quote or state it, wholly or partly */
    guint n_texts;      /* the same, several that do so in one text as one */
    guint n_leading;    /* texts that begin with it, if it is the news: see dz_row_count_leading() */
    gboolean cut;       /* a reading is flagged as cut before a turn */
    gboolean english;   /* most of its passages are */
    gint64 first;       /* when the first article that has it appeared; G_MININT64: that is not known of one of them */
    GArray *passages;   /* DzPassage, by column, then article, then place */
    GPtrArray *kin;     /* const DzRow *: other rows in which the words of its label stand; borrowed */
    guint label;        /* index of the passage that names the row best */
    DzCarried *carried; /* for each column */
} DzRow;

/* What stands in one outlet only: a quotation or a sentence. */
typedef struct {
    const DzArticle *article;
    DzSpan span;
    const DzQuotation *quotation; /* NULL: a sentence */
    guint weight;                 /* how much checkable matter it holds: names, numbers */
} DzSolo;

typedef struct {
    const DzComparison *comparison;
    const DzEvent *event;
    GPtrArray *columns;    /* DzColumn *, owned, by first publication */
    guint n_texts;         /* columns less those that have no text of their own: an agency's is one voice */
    DzPrinted *printed;    /* all their words; owned */
    GPtrArray *rows;       /* DzRow *, owned: utterances first, the most widely carried first */
    GHashTable *column_of; /* const DzArticle * -> DzColumn *, borrowed */
    GHashTable *own;       /* const DzArticle *: see dz_view_is_own_piece() */
    GHashTable *several;   /* const DzQuotation *: those that stand in more than one match */
} DzView;

/* Who reports the event: without rows, nor what stands in one outlet only. */
DzView *dz_view_new_columns(const DzComparison *comparison, const DzEvent *event);

DzView *dz_view_new(const DzComparison *comparison, const DzEvent *event);
void dz_view_free(DzView *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzView, dz_view_free)

const DzColumn *dz_view_column(const DzView *self, guint index);
const DzRow *dz_view_row(const DzView *self, guint index);

/* Whether it is an interview, an opinion or a feature beside the reports: a long article of which other outlets have
 * next to nothing. It leaves nothing out, nor does who has not its words. */
gboolean dz_view_is_own_piece(const DzView *self, const DzArticle *article);

/* How much of the outlet's content others share, rounded. */
guint dz_column_percent_shared(const DzColumn *column);

/* The column of an article of the event; NULL for any other. */
const DzColumn *dz_view_column_of(const DzView *self, const DzArticle *article);

/* The match without English readings that has all others of `match`, two at least: both are one utterance, and make one
 * row. NULL: none. */
const DzMatch *dz_view_untranslated(const DzView *self, const DzMatch *match);

/* The passages of one column in a row: the first, and how many follow one another. NULL: none. */
const DzPassage *dz_row_passages(const DzRow *row, guint column, guint *n_passages);

/* The passage that gives most of a row: quoted before paraphrased, in its language before another, then the longest. */
const DzPassage *dz_row_longest(const DzRow *row);

/* Whether a passage of the row is in the language of most of them; of as many in either, Chinese. */
gboolean dz_row_is_in_language_of(const DzRow *row, const DzPassage *passage);

/* How long an article is, headings and paragraphs, and how long a passage is, in any language: see dz_count_words(). */
guint32 dz_article_words(const DzArticle *article);
guint32 dz_passage_words(const DzPassage *passage);

/* Whether it is a quotation that stops, or begins, where another outlet has a turn. */
gboolean dz_passage_is_cut_before_turn(const DzPassage *passage);

/* The passage that names the row best: of a fact the one that most outlets state, then the one that has most in common
 * with those of the other outlets, and the shortest of these, that still says something, and names no row before. */
const DzPassage *dz_row_label(const DzRow *row);

G_END_DECLS

#endif
