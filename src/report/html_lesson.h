/* html_lesson.h -- the questions of a worksheet, drawn from the differences that were found. */
#ifndef DZ_HTML_LESSON_H
#define DZ_HTML_LESSON_H

#include "html.h"
#include "view_naming.h"
#include "view_numbers.h"

G_BEGIN_DECLS

/* In the order of the sheet. */
typedef enum {
    DZ_TASK_CUT,
    DZ_TASK_OMITTED,
    DZ_TASK_ONLY,
    DZ_TASK_NAMING,
    DZ_TASK_VERBS,
    DZ_TASK_NUMBERS,
    DZ_N_TASKS,
} DzTask;

/* What a question is about: a row, or one of the others. */
typedef struct {
    const DzRow *row; /* of all but naming and what one outlet has alone */
    const DzSolo *solo;
    const DzNaming *naming;
    const DzNumbers *numbers;
} DzQuestion;

typedef struct {
    const DzPage *page;
    const DzView *view;
    GArray *questions[DZ_N_TASKS]; /* DzQuestion; a lesson has time for two of a kind */
    /* what the questions point into */
    GPtrArray *naming;
    GPtrArray *verbs;
    GArray *numbers;
} DzLesson;

DzLesson *dz_lesson_new(const DzPage *page, const DzView *view);
void dz_lesson_free(DzLesson *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzLesson, dz_lesson_free)

/* Writes each task that has questions: its number and title, below it what the class is asked or, on the answer sheet,
 * what there is to talk about; then each question by `each`. */
typedef void (*DzQuestionFunc)(const DzLesson *self, DzTask task, const DzQuestion *question);
void dz_lesson_write(const DzLesson *self, DzQuestionFunc each);

/* A line of an outlet: its name, then what `span` of the article says. */
void dz_lesson_line(const DzLesson *self, const DzArticle *article, DzSpan span);

/* A line for each form of a name. */
void dz_lesson_naming(const DzLesson *self, const DzNaming *naming);

/* The passage that gives most of a row in one column; NULL: the outlet lacks it. */
const DzPassage *dz_lesson_passage(const DzRow *row, guint column);

/* The quotation in one column whose reporting verb says most of how the outlet sees it; NULL: none has a verb. */
const DzQuotation *dz_lesson_verb(const DzRow *row, guint column);

G_END_DECLS

#endif
