/* corrections.h -- what an editor knows better, kept in a YAML file and applied on every run.
 *
 *     # corrections.yaml. An article is named by the end of its path (whole parts of it), its URL or its SHA-256;
 *     # a passage by words printed in it, in either script; … stands for what is left out.
 *     same_utterance:            # these are one utterance, or one statement
 *       - - {article: harbour/0412.md, words: 我們不會退讓}
 *         - {article: coast/storm.html, words: 我们绝不退让}
 *     other_utterance:           # these are not
 *       - - {article: harbour/0412.md, words: 風很大}
 *         - {article: coast/storm.html, words: 风太大}
 *     speaker:                   # who said it; leave `speaker` out for "nobody can tell"
 *       - {article: harbour/0412.md, words: 我們不會退讓, speaker: 陳大文}
 *     same_event:                # these articles report one event
 *       - [harbour/0412.md, coast/storm.html]
 *     other_event:               # these do not
 *       - [harbour/0412.md, "https://news.example/ferry"]
 *
 * Who applies a correction marks it as applied; one that was not applied at the end of a run is stale, and reported.
 */
#ifndef DZ_CORRECTIONS_H
#define DZ_CORRECTIONS_H

#include "article.h"

G_BEGIN_DECLS

typedef enum {
    DZ_CORRECTION_SAME_UTTERANCE,
    DZ_CORRECTION_OTHER_UTTERANCE,
    DZ_CORRECTION_SPEAKER,
    DZ_CORRECTION_SAME_EVENT,
    DZ_CORRECTION_OTHER_EVENT,
} DzCorrectionKind;

/* An article, or words in it. */
typedef struct {
    char *article;
    char *words;  /* NULL: the whole article */
    char *folded; /* the words as an article's `folded` has them; NULL: as printed only */
} DzCorrectedPlace;

typedef struct {
    DzCorrectionKind kind;
    guint line;        /* in the file */
    GPtrArray *places; /* DzCorrectedPlace *, owned: one for a speaker, two or more else */
    char *speaker;     /* of DZ_CORRECTION_SPEAKER; NULL: unknown */
    gboolean applied;  /* set by the stage that applies it, from one thread */
    guint n_applied;   /* of DZ_CORRECTION_SPEAKER: how many quotations it met */
    gboolean mixed;    /* of which the article named several speakers */
} DzCorrection;

typedef struct {
    char *path;
    GPtrArray *list; /* DzCorrection *, owned, in the order of the file */
} DzCorrections;

DzCorrections *dz_corrections_new(const char *path);
void dz_corrections_free(DzCorrections *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzCorrections, dz_corrections_free)

/* Appends a correction without places; it belongs to `self`. */
DzCorrection *dz_corrections_add(DzCorrections *self, DzCorrectionKind kind, guint line);

/* Appends a place; copies the strings. */
void dz_correction_add_place(DzCorrection *self, const char *article, const char *words);

/* Whether it says which articles are one event, rather than what their quotations are. */
gboolean dz_correction_is_about_events(const DzCorrection *self);

/* Whether the place is in this article; whether its words stand in this passage of it, in either script. Punctuation
 * and blanks do not count, and what "…" leaves out of the words may be anything. */
gboolean dz_corrected_place_is_in(const DzCorrectedPlace *self, const DzArticle *article);
gboolean dz_corrected_place_is_at(const DzCorrectedPlace *self, const DzArticle *article, DzSpan span);

/* Whether its words stand in a quotation of the article. */
gboolean dz_corrected_place_is_quoted(const DzCorrectedPlace *self, const DzArticle *article);

/* Whether the words are more than this passage, all of which stands in them. */
gboolean dz_corrected_place_holds(const DzCorrectedPlace *self, const DzArticle *article, DzSpan span);

/* Whether two places of the correction are in these two passages, or hold them. */
gboolean dz_correction_names(const DzCorrection *self, const DzArticle *a, DzSpan in_a, const DzArticle *b,
                             DzSpan in_b);

/* Whether a correction of this kind names two passages together. `self` may be NULL. */
gboolean dz_corrections_name(const DzCorrections *self, DzCorrectionKind kind, const DzArticle *a, DzSpan in_a,
                             const DzArticle *b, DzSpan in_b);

/* Whether the words of one of them hold those of the other. */
gboolean dz_corrected_places_share_words(const DzCorrectedPlace *a, const DzCorrectedPlace *b);

/* How many letters of its words (of the first 200) stand in this passage in one run; 0 if less than a third of them. */
guint32 dz_corrected_place_overlap(const DzCorrectedPlace *self, const DzArticle *article, DzSpan span);

G_END_DECLS

#endif
