/* html_answers.c -- the teacher's sheet: which outlet is which, and for each question of the worksheet what the
 * articles say and what to talk about.
 * In:     the questions of one event.
 * Out:    a section for a page of its own; a class's page has nothing of it.
 */
#include "html_lesson.h"
#include "signs.h"
#include "view_lacking.h"

/* The longest clause that another outlet has where this one has none. */
static void write_lacking(const DzLesson *self, const DzRow *row, const DzPassage *passage)
{
    const DzPage *page = self->page;
    DzLack lack = dz_lacking_in(self->view, row, passage);
    gboolean turn = dz_passage_is_cut_before_turn(passage);
    if (lack.article == NULL)
        return;
    dz_html_open(page->out, "p", "class", "lost", NULL);
    dz_page_say_in(page, "span", "does", "brief.without");
    dz_html_text(page->out, " ");
    dz_page_words(page, "span", lack.article, lack.span);
    if (turn) {
        dz_html_text(page->out, " ");
        dz_page_say_in(page, "span", "flag", "flag.cut");
    }
    dz_html_close(page->out);
}

static void answer_cut(const DzLesson *self, const DzRow *row)
{
    for (guint i = 0; i < self->view->columns->len; i++) {
        const DzPassage *passage = dz_lesson_passage(row, i);
        if (passage == NULL || passage->quotation == NULL)
            continue;
        dz_lesson_line(self, passage->article, passage->span);
        if (passage->carried == DZ_CARRIED_PARTLY || dz_passage_is_cut_before_turn(passage))
            write_lacking(self, row, passage);
    }
}

/* What the question is about. */
static void write_words(const DzLesson *self, const DzRow *row)
{
    const DzPassage *label = dz_row_label(row);
    dz_page_words(self->page, "p", label->article, label->span);
}

/* "quoted: A · C": the outlets of which the same is to be said. */
static void answer_who(const DzLesson *self, const DzRow *row, const char *key)
{
    const DzPage *page = self->page;
    guint n = 0;
    for (guint i = 0; i < self->view->columns->len; i++) {
        if (!g_str_equal(dz_sign_of(row->carried[i], dz_view_excuse(self->view, row, i)).key, key))
            continue;
        if (n++ == 0) {
            dz_html_open(page->out, "p", NULL);
            dz_page_say_in(page, "span", "does", key);
        }
        dz_html_text(page->out, n == 1 ? " " : " · ");
        dz_page_outlet(page, self->view, dz_view_column(self->view, i));
    }
    if (n > 0)
        dz_html_close(page->out);
}

/* A line for each thing that became of the words. What only may be told has one, whether it makes a cell or excuses its
 * want. */
static void answer_omitted(const DzLesson *self, const DzRow *row)
{
    write_words(self, row);
    for (int carried = DZ_CARRIED_QUOTED; carried >= DZ_CARRIED_ABSENT; carried--)
        answer_who(self, row, dz_sign_of((DzCarried)carried, DZ_EXCUSE_NONE).key);
    for (int excuse = DZ_EXCUSE_NONE + 1; excuse < DZ_EXCUSE_ALIKE; excuse++)
        answer_who(self, row, dz_sign_of(DZ_CARRIED_ABSENT, (DzExcuse)excuse).key);
}

static void answer_verbs(const DzLesson *self, const DzRow *row)
{
    write_words(self, row);
    for (guint i = 0; i < self->view->columns->len; i++) {
        const DzQuotation *quotation = dz_lesson_verb(row, i);
        if (quotation == NULL)
            continue;
        dz_html_open(self->page->out, "div", "class", "pair", NULL);
        dz_page_outlet(self->page, self->view, dz_view_column(self->view, i));
        dz_page_speaker(self->page, quotation);
        dz_html_close(self->page->out);
    }
}

/* 22 alone does not say of what. */
static void answer_numbers(const DzLesson *self, const DzNumbers *numbers)
{
    for (guint i = 0; i < G_N_ELEMENTS(numbers->sides); i++)
        dz_lesson_line(self, numbers->sides[i].article, dz_figure_clause(&numbers->sides[i]));
}

static void write_answer(const DzLesson *self, DzTask task, const DzQuestion *question)
{
    dz_html_open(self->page->out, "blockquote", NULL);
    if (task == DZ_TASK_CUT)
        answer_cut(self, question->row);
    else if (task == DZ_TASK_OMITTED)
        answer_omitted(self, question->row);
    else if (task == DZ_TASK_ONLY)
        dz_lesson_line(self, question->solo->article, question->solo->span);
    else if (task == DZ_TASK_NAMING)
        dz_lesson_naming(self, question->naming);
    else if (task == DZ_TASK_VERBS)
        answer_verbs(self, question->row);
    else
        answer_numbers(self, question->numbers);
    dz_html_close(self->page->out);
}

static void write_key(const DzPage *page, const DzView *view)
{
    dz_page_say_in(page, "h4", NULL, "class.key");
    dz_html_open(page->out, "ul", NULL);
    for (guint i = 0; i < view->columns->len; i++) {
        dz_html_open(page->out, "li", NULL);
        dz_page_outlet(page, view, dz_view_column(view, i));
        dz_html_close(page->out);
    }
    dz_html_close(page->out);
}

void dz_page_answers(const DzPage *page, const DzView *view)
{
    g_autoptr(DzLesson) lesson = dz_lesson_new(page, view);
    dz_html_open(page->out, "div", "class", "answers", NULL); /* no section: several events would name it alike */
    dz_page_say_in(page, "h3", NULL, "answers.title");
    write_key(page, view);
    if (view->columns->len > 1)
        dz_lesson_write(lesson, write_answer);
    dz_html_close(page->out);
}
