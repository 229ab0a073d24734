/* html_worksheet.c -- the sheet a class works on: what each outlet printed, a question, room to write.
 * In:     the questions of one event.
 * Out:    a section that can be printed alone; everything needed to answer stands on it or in the articles.
 */
#include "html_lesson.h"

/* The sentence that holds a quotation and who says it; the quotation itself where none does. */
static DzSpan sentence_of(const DzQuotation *quotation)
{
    const GArray *sentences = quotation->article->sentences;
    for (guint i = 0; i < sentences->len; i++) {
        DzSpan span = g_array_index(sentences, DzSentence, i).span;
        if (dz_spans_overlap(span, quotation->marked))
            return (DzSpan){MIN(span.begin, quotation->marked.begin), MAX(span.end, quotation->marked.end)};
    }
    return quotation->marked;
}

static void write_row(const DzLesson *self, const DzRow *row)
{
    for (guint i = 0; i < self->view->columns->len; i++) {
        const DzPassage *passage = dz_lesson_passage(row, i);
        if (passage != NULL && passage->carried >= DZ_CARRIED_PARTLY)
            dz_lesson_line(self, passage->article, passage->span);
    }
}

static void write_verbs(const DzLesson *self, const DzRow *row)
{
    for (guint i = 0; i < self->view->columns->len; i++) {
        const DzQuotation *quotation = dz_lesson_verb(row, i);
        if (quotation != NULL)
            dz_lesson_line(self, quotation->article, sentence_of(quotation));
    }
}

/* The two passages that have them: an outlet may have others in the row. */
static void write_numbers(const DzLesson *self, const DzNumbers *numbers)
{
    for (guint i = 0; i < 2; i++)
        dz_lesson_line(self, numbers->sides[i].article, numbers->sides[i].sentence);
}

/* To be ticked: an outlet a line; for words left out, what became of them. */
static void write_boxes(const DzLesson *self, gboolean how)
{
    static const char *const keys[] = {"carried.quoted", "carried.paraphrased", "carried.absent"};
    dz_html_open(self->page->out, "ul", "class", "boxes", NULL);
    for (guint i = 0; i < self->view->columns->len; i++) {
        dz_html_open(self->page->out, "li", NULL);
        dz_html_text(self->page->out, how ? "" : "☐ ");
        dz_page_outlet(self->page, self->view, dz_view_column(self->view, i));
        for (gsize k = 0; how && k < G_N_ELEMENTS(keys); k++) {
            dz_html_text(self->page->out, "  ☐ ");
            dz_page_say(self->page, keys[k]);
        }
        dz_html_close(self->page->out);
    }
    dz_html_close(self->page->out);
}

static void write_subject(const DzLesson *self, DzTask task, const DzQuestion *question)
{
    dz_html_open(self->page->out, "blockquote", NULL);
    if (question->solo != NULL)
        dz_page_words(self->page, "p", question->solo->article, question->solo->span);
    else if (question->naming != NULL)
        dz_lesson_naming(self, question->naming);
    else if (task == DZ_TASK_OMITTED) {
        const DzPassage *label = dz_row_label(question->row);
        if (label->quotation != NULL)
            dz_page_speaker(self->page, label->quotation);
        dz_page_words(self->page, "p", label->article, label->span);
    } else if (task == DZ_TASK_VERBS)
        write_verbs(self, question->row);
    else if (task == DZ_TASK_NUMBERS)
        write_numbers(self, question->numbers);
    else
        write_row(self, question->row);
    dz_html_close(self->page->out);
}

static void write_question(const DzLesson *self, DzTask task, const DzQuestion *question)
{
    write_subject(self, task, question);
    if (task == DZ_TASK_OMITTED || task == DZ_TASK_ONLY)
        write_boxes(self, task == DZ_TASK_OMITTED);
    dz_html_leaf(self->page->out, "div", NULL, "class", "lines", "aria-hidden", "true", NULL);
}

static void write_button(const DzPage *page, const char *what, const char *key)
{
    dz_html_leaf(page->out, "button", dz_strings_get(page->words, key), "type", "button", "class", "js-only",
                 "data-print", what, NULL);
    dz_html_text(page->out, " ");
}

void dz_page_worksheet(const DzPage *page, const DzView *view)
{
    g_autoptr(DzLesson) lesson = dz_lesson_new(page, view);
    dz_page_open_section(page, view, "worksheet");
    dz_html_open(page->out, "p", NULL);
    write_button(page, "worksheet", "class.print");
    write_button(page, "texts", "class.print-texts");
    dz_html_close(page->out);
    dz_page_say_in(page, "p", "name", "class.name");
    dz_page_say_in(page, "p", "lead", "class.lead");
    dz_lesson_write(lesson, write_question);
    dz_html_close(page->out);
}
