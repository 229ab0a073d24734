/* article.h -- the article as the stages build it. Each part is filled by one stage and only read by later ones. */
#ifndef DZ_ARTICLE_H
#define DZ_ARTICLE_H

#include <duizhao/model.h>

G_BEGIN_DECLS

/* Somebody to whom an article may give the words of a quotation. Spans in the plain text. */
typedef struct {
    guint32 quotation; /* index in `quotations` */
    DzSpan name;       /* as a quotation's speaker, with full form and title */
    DzSpan full;
    DzSpan title;
    DzSpan cue; /* empty: no act of speaking names him */
    DzStance stance;
    gboolean vague;
    DzSpeakerKind kind;
    double chance; /* that it is he, by this article alone */
} DzClaimant;

/* A name whose original form stands behind it in brackets: 葛倫迪（Tom Grundy）. Spans in the plain text. */
typedef struct {
    DzSpan name;
    DzSpan latin;
    gboolean sure; /* where the name begins; else it may be longer or shorter */
    DzTermKind kind;
} DzGloss;

struct DzArticle {
    guint32 id;
    /* read */
    char *path;
    char *skipped;
    gboolean is_report; /* a report of duizhao's own, and skipped */
    char *title;
    char *outlet;
    char *author;
    char *published;
    char *url;
    char *language;
    char *script;
    char *region;
    char *encoding;
    char *sha256;
    guint32 lossy;
    const DzArticle *copy_of; /* the article with the same text, which was kept; or NULL */
    gboolean excerpt;         /* the page says that the rest is for subscribers */
    guint32 part;             /* place among the articles of one file */
    GPtrArray *notes;         /* char *, NULL-terminated */
    GArray *blocks;           /* DzBlock */
    gunichar *text;           /* plain text: the blocks joined by U+000A; a nought stands behind its end */
    guint32 length;
    /* normalize */
    gunichar *common; /* common form; a nought stands behind its end, too */
    guint32 common_length;
    gunichar *title_common; /* common form of the title, or NULL */
    guint32 title_common_length;
    GArray *changes;  /* DzFormChange, ascending and disjoint in both texts; between them both texts are the same */
    GArray *terms;    /* DzTerm, ascending and disjoint: every name of the lexicon, changed or not */
    gunichar *folded; /* `text` in Simplified without variants, names as printed, code point by code point; or NULL */
    gunichar *hans;   /* `text` in Simplified and Traditional for display, code point by code point; or NULL */
    gunichar *hant;
    gunichar *title_hans; /* the same of the title */
    gunichar *title_hant;
    /* quote */
    GArray *sentences;     /* DzSentence, ascending, of headings and paragraphs */
    GPtrArray *quotations; /* DzQuotation *, by begin, outer before inner; owned */
    GPtrArray *reported;   /* DzQuotation * of kind indirect, by begin; owned */
    GArray *claimants;     /* DzClaimant, by quotation; of one that has none nothing but its speaker is known */
    GArray *glosses;       /* DzGloss, those in quotations last */
    /* event */
    const DzEvent *event;
    GPtrArray *ids; /* char *, owned: of terms that no lexicon has */
    /* align */
    const DzArticle *same_text; /* see dz_article_get_same_text() */
    double same_text_share;
    gboolean same_text_from; /* it has the text from there, as far as can be told */
};

/* A new article read from `path`, with nothing else known. Free with dz_article_free(). */
DzArticle *dz_article_new(const char *path);
void dz_article_free(DzArticle *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzArticle, dz_article_free)

/* Marks an article as skipped; copies the reason. The first one stays. */
void dz_article_skip(DzArticle *self, const char *reason);
/* Adds what an editor should know of how it was read; once. */
void dz_article_note(DzArticle *self, const char *format, ...) G_GNUC_PRINTF(2, 3);

/* Appends a block; `utf8` is its text without surrounding blanks, valid UTF-8. */
void dz_article_add_block(DzArticle *self, DzRole role, const char *utf8);

/* Where `words` (UTF-8) first stand in `text`, between the code points of `within`; an empty span: nowhere. */
DzSpan dz_points_find(const gunichar *text, DzSpan within, const char *words);

/* Seconds since 1970 of `published`, if it says the moment: a date, a time and a zone. */
gboolean dz_article_get_moment(const DzArticle *self, gint64 *seconds);

/* The same as near as is known, for ordering: a bare date counts as noon, a time without zone as UTC. FALSE if there is
 * no date. */
gboolean dz_article_get_time(const DzArticle *self, gint64 *seconds);

/* The article that stands for all of one text: itself, if it shares its text with none before. */
const DzArticle *dz_article_text(const DzArticle *self);

/* Whether two articles are one outlet's; an article without an outlet is one by itself. */
static inline gboolean dz_articles_are_of_one_outlet(const DzArticle *a, const DzArticle *b)
{
    return a == b || (a->outlet != NULL && g_strcmp0(a->outlet, b->outlet) == 0);
}

/* Whether it is in English. */
static inline gboolean dz_article_is_english(const DzArticle *self)
{
    return g_strcmp0(self->language, "en") == 0;
}

/* Whether some of the articles are in English and others are not; skipped ones do not count. */
gboolean dz_articles_are_bilingual(const DzArticle *const *articles, guint n);

/* Whether sentences are looked for in blocks of this role. */
static inline gboolean dz_role_is_content(DzRole role)
{
    return role == DZ_ROLE_HEADING || role == DZ_ROLE_PARAGRAPH;
}

/* Whether quotations are: also in captions, where galleries tell half of their story. */
static inline gboolean dz_role_has_quotations(DzRole role)
{
    return dz_role_is_content(role) || role == DZ_ROLE_CAPTION;
}

G_END_DECLS

#endif
