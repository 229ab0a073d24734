/* view_naming.h -- which outlet calls a thing by which name, and other choices of words. */
#ifndef DZ_VIEW_NAMING_H
#define DZ_VIEW_NAMING_H

#include "view.h"

G_BEGIN_DECLS

/* One printed form of a name, in one outlet. */
typedef struct {
    guint column;
    const DzArticle *article; /* where it stands first */
    DzSpan span;
    guint count;
    gboolean usual; /* the outlet writes no other form as often */
    char *form;     /* in one form of each character, so that forms differ by more than script */
} DzNamed;

/* A thing that outlets call differently. */
typedef struct {
    const DzTerm *term; /* the first that names it */
    GArray *forms;      /* DzNamed, by column, the most frequent first */
    gboolean usual;     /* the forms that two outlets write most often differ, too */
} DzNaming;

/* DzNaming *, owned; those that outlets usually call differently first, of them those whose names say different things
 * of them (武漢肺炎/新冠肺炎), everyday words last, then those that differ in Chinese, names before words, then those
 * that stand in most outlets. Only things with two forms that differ by more than script, of which no outlet uses all;
 * no Latin form beside a Chinese one of its outlet or in a bracket behind Chinese words, no outlet of the event
 * itself. */
GPtrArray *dz_view_find_naming(const DzView *view);

/* Whether two forms are the same, or one in full and in short: of somebody's name a part of it comes back (汤姆·格兰迪,
 * 格兰迪), else some of its letters do (彭博社, 彭博; 中央电视台, 央视). Of a place that is another form: 哈萨克斯坦,
 * 哈薩克. */
gboolean dz_named_are_one(DzTermKind kind, const DzNamed *a, const DzNamed *b);

/* An utterance whose reporting verbs differ in stance. Rows of the view; borrowed. */
GPtrArray *dz_view_find_verbs(const DzView *view);

/* An utterance attributed to different speakers. Rows of the view; borrowed. */
GPtrArray *dz_view_find_attributions(const DzView *view);

G_END_DECLS

#endif
