/* html_classroom.c -- a worksheet of questions drawn from the differences that were found, and its answers.
 * In:     the view of one event.
 * Out:    two sheets; outlets go by their letters in the first, and the second tells which is which.
 */
#include "html.h"
#include "view_naming.h"

typedef enum { ASK_CUT, ASK_OMITTED, ASK_ONLY, ASK_NAMING, ASK_VERBS, ASK_NUMBERS } Kind;

/* What a question is about; one of the pointers is set. */
typedef struct {
    Kind kind;
    const DzRow *row;
    const DzPassage *passage;
    const DzSolo *solo;
    const DzNaming *naming;
    const DzNumbers *numbers;
} Question;

typedef struct {
    const DzPage *page;
    const DzView *view;
    GPtrArray *naming;
    GPtrArray *verbs;
    GArray *numbers;
    GArray *questions; /* Question */
} Sheet;

/* A lesson has time for so many of a kind. */
#define MOST_OF_A_KIND 2

static void ask(Sheet *sheet, Question question)
{
    guint same = 0;
    for (guint i = 0; i < sheet->questions->len; i++)
        same += g_array_index(sheet->questions, Question, i).kind == question.kind;
    if (same < MOST_OF_A_KIND)
        g_array_append_val(sheet->questions, question);
}

static void ask_about_row(Sheet *sheet, const DzRow *row)
{
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        if (passage->carried == DZ_CARRIED_PARTLY) {
            ask(sheet, (Question){.kind = ASK_CUT, .row = row, .passage = passage});
            return;
        }
    }
    if (!row->is_statement && row->n_carrying < sheet->view->columns->len)
        ask(sheet, (Question){.kind = ASK_OMITTED, .row = row, .passage = dz_row_longest(row)});
}

static const DzSolo *best_solo(const DzColumn *column)
{
    const DzSolo *best = NULL;
    for (guint i = 0; i < column->solo->len; i++) {
        const DzSolo *solo = g_ptr_array_index(column->solo, i);
        best = best == NULL || solo->weight > best->weight ? solo : best;
    }
    return best;
}

static void find_questions(Sheet *sheet)
{
    for (guint i = 0; i < sheet->view->rows->len; i++)
        ask_about_row(sheet, dz_view_row(sheet->view, i));
    for (guint i = 0; i < sheet->view->columns->len; i++)
        if (best_solo(dz_view_column(sheet->view, i)) != NULL)
            ask(sheet, (Question){.kind = ASK_ONLY, .solo = best_solo(dz_view_column(sheet->view, i))});
    for (guint i = 0; i < sheet->naming->len; i++)
        ask(sheet, (Question){.kind = ASK_NAMING, .naming = g_ptr_array_index(sheet->naming, i)});
    for (guint i = 0; i < sheet->verbs->len; i++)
        ask(sheet, (Question){.kind = ASK_VERBS,
                              .row = g_ptr_array_index(sheet->verbs, i),
                              .passage = dz_row_longest(g_ptr_array_index(sheet->verbs, i))});
    for (guint i = 0; i < sheet->numbers->len; i++) {
        const DzNumbers *numbers = &g_array_index(sheet->numbers, DzNumbers, i);
        ask(sheet,
            (Question){
                .kind = ASK_NUMBERS, .row = numbers->row, .passage = dz_row_longest(numbers->row), .numbers = numbers});
    }
}

static void write_outlet_words(const Sheet *sheet, const DzColumn *column, const DzArticle *article, DzSpan span)
{
    dz_html_open(sheet->page->out, "p", NULL);
    dz_page_outlet(sheet->page, sheet->view, column);
    dz_html_text(sheet->page->out, " ");
    dz_page_words(sheet->page, "span", article, span);
    dz_html_close(sheet->page->out);
}

/* The words the question is about; without their outlet where that is the answer. */
static void write_subject(const Sheet *sheet, const Question *question)
{
    const DzPage *page = sheet->page;
    dz_html_open(page->out, "blockquote", NULL);
    if (question->solo != NULL)
        dz_page_words(page, "p", question->solo->article, question->solo->span);
    else if (question->naming != NULL) {
        const DzNamed *named = &g_array_index(question->naming->forms, DzNamed, 0);
        dz_page_words(page, "p", named->article, named->span);
    } else if (question->kind == ASK_CUT)
        write_outlet_words(sheet, dz_view_column(sheet->view, question->passage->column), question->passage->article,
                           question->passage->span);
    else
        dz_page_words(page, "p", question->passage->article, question->passage->span);
    dz_html_close(page->out);
}

static const char *question_key(Kind kind)
{
    static const char *const keys[] = {
        [ASK_CUT] = "ask.cut",       [ASK_OMITTED] = "ask.omitted", [ASK_ONLY] = "ask.only",
        [ASK_NAMING] = "ask.naming", [ASK_VERBS] = "ask.verbs",     [ASK_NUMBERS] = "ask.numbers",
    };
    return keys[kind];
}

static void answer_from_row(const Sheet *sheet, const Question *question)
{
    static const char *const keys[] = {
        [DZ_CARRIED_ABSENT] = "carried.absent",
        [DZ_CARRIED_PARAPHRASED] = "carried.paraphrased",
        [DZ_CARRIED_PARTLY] = "carried.partly",
        [DZ_CARRIED_QUOTED] = "carried.quoted",
    };
    const DzPage *page = sheet->page;
    for (guint i = 0; i < sheet->view->columns->len; i++) {
        guint n = 0;
        const DzPassage *passages = dz_row_passages(question->row, i, &n);
        dz_html_open(page->out, "p", NULL);
        dz_page_outlet(page, sheet->view, dz_view_column(sheet->view, i));
        dz_html_text(page->out, ": ");
        dz_page_say(page, keys[question->row->carried[i]]);
        dz_html_close(page->out);
        if (question->kind == ASK_VERBS && n > 0 && passages->quotation != NULL)
            dz_page_speaker(page, passages->quotation);
        else if (n > 0 && question->kind == ASK_CUT)
            dz_page_words(page, "blockquote", passages->article, passages->span);
    }
}

static void answer_naming(const Sheet *sheet, const DzNaming *naming)
{
    for (guint i = 0; i < naming->forms->len; i++) {
        const DzNamed *named = &g_array_index(naming->forms, DzNamed, i);
        write_outlet_words(sheet, dz_view_column(sheet->view, named->column), named->article, named->span);
    }
}

static void answer_numbers(const Sheet *sheet, const DzNumbers *numbers)
{
    write_outlet_words(sheet, dz_view_column_of(sheet->view, numbers->a->article), numbers->a->article, numbers->in_a);
    write_outlet_words(sheet, dz_view_column_of(sheet->view, numbers->b->article), numbers->b->article, numbers->in_b);
}

static void write_answer(const Sheet *sheet, const Question *question)
{
    const DzPage *page = sheet->page;
    dz_html_open(page->out, "li", NULL);
    if (question->solo != NULL) {
        dz_html_open(page->out, "p", NULL);
        dz_page_outlet(page, sheet->view, dz_view_column_of(sheet->view, question->solo->article));
        dz_html_close(page->out);
    } else if (question->naming != NULL)
        answer_naming(sheet, question->naming);
    else if (question->numbers != NULL)
        answer_numbers(sheet, question->numbers);
    else
        answer_from_row(sheet, question);
    dz_html_close(page->out);
}

static void write_question(const Sheet *sheet, const Question *question)
{
    const DzPage *page = sheet->page;
    dz_html_open(page->out, "li", NULL);
    dz_page_say_in(page, "p", "question", question_key(question->kind));
    write_subject(sheet, question);
    dz_html_leaf(page->out, "div", NULL, "class", "lines", "aria-hidden", "true", NULL);
    dz_html_close(page->out);
}

static void write_key(const Sheet *sheet)
{
    const DzPage *page = sheet->page;
    dz_page_say_in(page, "h4", NULL, "class.key");
    dz_html_open(page->out, "ul", NULL);
    for (guint i = 0; i < sheet->view->columns->len; i++) {
        const DzColumn *column = dz_view_column(sheet->view, i);
        dz_html_open(page->out, "li", NULL);
        dz_html_textf(page->out, "%s = %s", column->letter, column->name);
        dz_html_close(page->out);
    }
    dz_html_close(page->out);
}

static void write_list(const Sheet *sheet, void (*each)(const Sheet *, const Question *))
{
    dz_html_open(sheet->page->out, "ol", NULL);
    for (guint i = 0; i < sheet->questions->len; i++)
        each(sheet, &g_array_index(sheet->questions, Question, i));
    dz_html_close(sheet->page->out);
}

static void write_button(const DzPage *page, const char *what, const char *key)
{
    dz_html_leaf(page->out, "button", dz_strings_get(page->words, key), "type", "button", "class", "js-only",
                 "data-print", what, NULL);
}

static void write_sheets(const Sheet *sheet)
{
    const DzPage *page = sheet->page;
    dz_page_open_section(page, sheet->view, "worksheet");
    write_button(page, "worksheet", "class.print");
    dz_page_say_in(page, "p", "name", "class.name");
    write_list(sheet, write_question);
    dz_html_close(page->out);
    dz_page_open_section(page, sheet->view, "answers");
    write_button(page, "answers", "class.print");
    dz_html_open(page->out, "details", NULL);
    dz_page_say_in(page, "summary", NULL, "class.show-answers");
    write_list(sheet, write_answer);
    write_key(sheet);
    dz_html_close(page->out);
    dz_html_close(page->out);
}

void dz_page_classroom(const DzPage *page, const DzView *view)
{
    g_autoptr(GPtrArray) naming = dz_view_find_naming(view);
    g_autoptr(GPtrArray) verbs = dz_view_find_verbs(view);
    g_autoptr(GArray) numbers = dz_view_find_numbers(view);
    g_autoptr(GArray) questions = g_array_new(FALSE, FALSE, sizeof(Question));
    Sheet sheet = {page, view, naming, verbs, numbers, questions};
    find_questions(&sheet);
    write_sheets(&sheet);
}
