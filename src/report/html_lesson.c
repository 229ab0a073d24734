/* html_lesson.c -- see html_lesson.h.
 * In:     the view of one event.
 * Out:    at most two questions of a kind, those that show most first.
 * Not here: the sheets (html_worksheet.c, html_answers.c).
 */
#include "html_lesson.h"
#include "view_excuse.h"
#include "view_lacking.h"
#include "view_solo.h"

#define MOST_OF_A_KIND 2

static void ask(DzLesson *self, DzTask task, DzQuestion question)
{
    if (self->questions[task]->len < MOST_OF_A_KIND)
        g_array_append_val(self->questions[task], question);
}

static gboolean quotes_in(const DzRow *row, const DzPassage *place)
{
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        if (passage->carried >= DZ_CARRIED_PARTLY && passage->article == place->article &&
            dz_spans_overlap(passage->span, place->span))
            return TRUE;
    }
    return FALSE;
}

/* Whether an outlet quotes both in the same words: one long quotation may stand in two rows. */
static gboolean share_words(const DzRow *row, const DzRow *other)
{
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        if (passage->carried >= DZ_CARRIED_PARTLY && quotes_in(other, passage))
            return TRUE;
    }
    return FALSE;
}

static gboolean is_asked_already(const DzLesson *self, const DzRow *row)
{
    for (DzTask task = DZ_TASK_CUT; task <= DZ_TASK_OMITTED; task++)
        for (guint i = 0; i < self->questions[task]->len; i++)
            if (share_words(row, g_array_index(self->questions[task], DzQuestion, i).row))
                return TRUE;
    return FALSE;
}

static void ask_about_row(DzLesson *self, DzTask task, const DzRow *row)
{
    if (!is_asked_already(self, row))
        ask(self, task, (DzQuestion){.row = row});
}

/* A cut before a turn changes the sense: it comes first. Words are asked about once. */
static void ask_about_rows(DzLesson *self)
{
    const GPtrArray *rows = self->view->rows;
    for (guint i = 0; i < rows->len; i++) {
        DzLack lack = dz_lacking_most(self->view, dz_view_row(self->view, i));
        if (lack.passage != NULL && dz_passage_is_cut_before_turn(lack.passage))
            ask_about_row(self, DZ_TASK_CUT, dz_view_row(self->view, i));
    }
    for (guint i = 0; i < rows->len; i++) {
        const DzRow *row = dz_view_row(self->view, i);
        DzLack lack = dz_lacking_most(self->view, row);
        if (row->is_statement || (lack.passage != NULL && dz_passage_is_cut_before_turn(lack.passage)))
            continue;
        if (lack.passage != NULL)
            ask_about_row(self, DZ_TASK_CUT, row);
        else if (dz_view_count_leaving_out(self->view, row) > 0)
            ask_about_row(self, DZ_TASK_OMITTED, row);
    }
}

static void ask_about_the_rest(DzLesson *self)
{
    for (guint i = 0; i < self->view->columns->len; i++) {
        const DzSolo *solo = dz_column_weightiest(self->view, dz_view_column(self->view, i));
        if (solo != NULL)
            ask(self, DZ_TASK_ONLY, (DzQuestion){.solo = solo});
    }
    for (guint i = 0; i < self->naming->len; i++)
        ask(self, DZ_TASK_NAMING, (DzQuestion){.naming = g_ptr_array_index(self->naming, i)});
    for (guint i = 0; i < self->verbs->len; i++)
        ask(self, DZ_TASK_VERBS, (DzQuestion){.row = g_ptr_array_index(self->verbs, i)});
    for (guint i = 0; i < self->numbers->len; i++) {
        const DzNumbers *numbers = &g_array_index(self->numbers, DzNumbers, i);
        ask(self, DZ_TASK_NUMBERS, (DzQuestion){.row = numbers->row, .numbers = numbers});
    }
}

DzLesson *dz_lesson_new(const DzPage *page, const DzView *view)
{
    DzLesson *self = g_new0(DzLesson, 1);
    self->page = page;
    self->view = view;
    self->naming = dz_view_find_naming(view);
    self->verbs = dz_view_find_verbs(view);
    self->numbers = dz_view_choose_numbers(view, MOST_OF_A_KIND);
    for (guint i = 0; i < DZ_N_TASKS; i++)
        self->questions[i] = g_array_new(FALSE, FALSE, sizeof(DzQuestion));
    ask_about_rows(self);
    ask_about_the_rest(self);
    return self;
}

void dz_lesson_free(DzLesson *self)
{
    if (self == NULL)
        return;
    for (guint i = 0; i < DZ_N_TASKS; i++)
        g_array_unref(self->questions[i]);
    g_ptr_array_unref(self->naming);
    g_ptr_array_unref(self->verbs);
    g_array_unref(self->numbers);
    g_free(self);
}

/* What a task is called, what it asks the class, what the teacher may talk about. */
static const struct {
    const char *title;
    const char *question;
    const char *talk;
} tasks[DZ_N_TASKS] = {
    [DZ_TASK_CUT] = {"brief.cut", "ask.cut", "teach.cut"},
    [DZ_TASK_OMITTED] = {"brief.omitted", "ask.omitted", "teach.omitted"},
    [DZ_TASK_ONLY] = {"brief.only", "ask.only", "teach.only"},
    [DZ_TASK_NAMING] = {"brief.naming", "ask.naming", "teach.naming"},
    [DZ_TASK_VERBS] = {"brief.verbs", "ask.verbs", "teach.verbs"},
    [DZ_TASK_NUMBERS] = {"brief.numbers", "ask.numbers", "teach.numbers"},
};

static void open_task(const DzLesson *self, guint number, DzTask task)
{
    dz_html_open(self->page->out, "div", "class", "task", NULL);
    dz_html_open(self->page->out, "h4", NULL);
    dz_html_textf(self->page->out, "%u. ", number);
    dz_page_say(self->page, tasks[task].title);
    dz_html_close(self->page->out);
    dz_page_say_in(self->page, "p", "question", self->page->options->answers ? tasks[task].talk : tasks[task].question);
}

void dz_lesson_write(const DzLesson *self, DzQuestionFunc each)
{
    guint number = 0;
    for (DzTask task = DZ_TASK_CUT; task < DZ_N_TASKS; task++) {
        const GArray *questions = self->questions[task];
        if (questions->len == 0)
            continue;
        open_task(self, ++number, task);
        for (guint i = 0; i < questions->len; i++) {
            dz_html_open(self->page->out, "div", "class", "item", NULL);
            each(self, task, &g_array_index(questions, DzQuestion, i));
            dz_html_close(self->page->out);
        }
        dz_html_close(self->page->out);
    }
}

void dz_lesson_line(const DzLesson *self, const DzArticle *article, DzSpan span)
{
    dz_html_open(self->page->out, "p", NULL);
    dz_page_outlet(self->page, self->view, dz_view_column_of(self->view, article));
    dz_html_text(self->page->out, " ");
    dz_page_words(self->page, "span", article, span);
    dz_html_close(self->page->out);
}

void dz_lesson_naming(const DzLesson *self, const DzNaming *naming)
{
    for (guint i = 0; i < naming->forms->len; i++) {
        const DzNamed *named = &g_array_index(naming->forms, DzNamed, i);
        dz_lesson_line(self, named->article, named->span);
    }
}

const DzPassage *dz_lesson_passage(const DzRow *row, guint column)
{
    guint n = 0;
    const DzPassage *passages = dz_row_passages(row, column, &n);
    const DzPassage *best = passages;
    for (guint i = 1; i < n; i++)
        if (passages[i].carried > best->carried)
            best = &passages[i];
    return best;
}

const DzQuotation *dz_lesson_verb(const DzRow *row, guint column)
{
    guint n = 0;
    const DzPassage *passages = dz_row_passages(row, column, &n);
    const DzQuotation *best = NULL;
    for (guint i = 0; i < n; i++) {
        const DzQuotation *quotation = passages[i].quotation;
        if (quotation == NULL || quotation->cue == NULL)
            continue;
        if (best == NULL || (best->stance <= DZ_STANCE_NEUTRAL && quotation->stance > DZ_STANCE_NEUTRAL))
            best = quotation;
    }
    return best;
}
