/* html_cell.c -- what several sections write alike: names, passages, speakers, links.
 * In:     a page being written and parts of its view.
 * Out:    their markup.
 */
#include "characters.h"
#include "html.h"
#include "view_marks.h"
#include "view_numbers.h"
#include "view_speakers.h"

#include <string.h>

void dz_page_say(const DzPage *page, const char *key)
{
    dz_html_text(page->out, dz_strings_get(page->words, key));
}

void dz_page_say_in(const DzPage *page, const char *tag, const char *class, const char *key)
{
    dz_html_leaf(page->out, tag, dz_strings_get(page->words, key), "class", class, NULL);
}

const gunichar *dz_page_points(const DzPage *page, const DzArticle *article)
{
    return page->masks != NULL ? dz_masks_of(page->masks, article)->text : article->text;
}

char *dz_page_shown_dup(const DzPage *page, const char *words)
{
    return page->masks != NULL ? dz_masks_dup(page->masks, words) : g_strdup(words);
}

char *dz_page_count(const DzPage *page, const char *key, guint n)
{
    g_autofree char *number = g_strdup_printf("%u", n);
    g_autofree char *one = g_strconcat(key, ".one", NULL);
    return dz_strings_format(page->words, n == 1 ? one : key, number, NULL);
}

char *dz_page_length(const DzPage *page, const DzArticle *article, guint32 words)
{
    return dz_page_count(page, dz_article_is_english(article) ? "overview.words" : "overview.characters", words);
}

void dz_page_open_section(const DzPage *page, const DzView *view, const char *name)
{
    g_autofree char *key = g_strconcat(name, ".title", NULL);
    dz_html_open(page->out, "section", "class", name, NULL);
    dz_html_attribute(page->out, "id", "e%u-%s", view->event->id, name);
    dz_html_attribute(page->out, "aria-labelledby", "e%u-%s-title", view->event->id, name);
    dz_html_open(page->out, "h3", NULL);
    dz_html_attribute(page->out, "id", "e%u-%s-title", view->event->id, name);
    dz_page_say(page, key);
    dz_html_close(page->out);
}

const char *dz_article_bcp47(const DzArticle *article)
{
    if (g_strcmp0(article->language, "zh") != 0)
        return g_strcmp0(article->language, "en") == 0 ? "en" : "und";
    if (g_strcmp0(article->script, "Hans") == 0)
        return "zh-Hans";
    if (g_strcmp0(article->script, "Hant") != 0)
        return "zh";
    gboolean hongkong = g_strcmp0(article->region, "HK") == 0 || g_strcmp0(article->region, "MO") == 0;
    return hongkong ? "zh-Hant-HK" : g_strcmp0(article->region, "TW") == 0 ? "zh-Hant-TW" : "zh-Hant";
}

const DzArticle *dz_event_titled(const DzEvent *event)
{
    for (guint32 i = 0; i < event->n_articles; i++)
        if (g_strcmp0(event->articles[i]->title, event->label) == 0)
            return event->articles[i];
    return NULL;
}

char *dz_page_outlet_dup(const DzPage *page, const DzColumn *column)
{
    if (page->options->answers)
        return g_strdup_printf("%s = %s", column->letter, column->name);
    if (!page->options->classroom)
        return g_strdup(column->name);
    return dz_strings_format(page->words, "outlet.letter", column->letter, NULL);
}

static gboolean has_han(const char *name)
{
    while (*name != '\0' && !dz_is_han(g_utf8_get_char(name)))
        name = g_utf8_next_char(name);
    return *name != '\0';
}

void dz_page_outlet(const DzPage *page, const DzView *view, const DzColumn *column)
{
    g_autofree char *name = dz_page_outlet_dup(page, column);
    dz_html_open(page->out, "span", "class", "o", NULL);
    if (page->options->classroom)
        dz_html_attribute(page->out, "data-o", "%u-%u", view->event->id, column->index);
    else if (has_han(name))
        dz_html_attribute(page->out, "lang", "%s", dz_article_bcp47(g_ptr_array_index(column->articles, 0)));
    dz_html_text(page->out, name);
    dz_html_close(page->out);
}

void dz_page_open_cell(const DzPage *page, const char *tag, const char *class, guint column)
{
    dz_html_open(page->out, tag, "class", class, "scope", *tag == 't' && tag[1] == 'h' ? "col" : NULL, NULL);
    dz_html_attribute(page->out, "data-c", "%u", column);
}

void dz_page_column_label(const DzPage *page, const DzView *view, guint column)
{
    dz_html_open(page->out, "span", "class", "col x", NULL);
    dz_page_outlet(page, view, dz_view_column(view, column));
    dz_html_close(page->out);
}

static void open_table(const DzPage *page, const char *class, const char *label_key)
{
    dz_html_open(page->out, "div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label",
                 dz_strings_get(page->words, label_key), NULL);
    dz_html_open(page->out, "table", "class", class, NULL);
    dz_html_open(page->out, "thead", NULL);
    dz_html_open(page->out, "tr", NULL);
}

static void open_body(const DzPage *page)
{
    dz_html_close(page->out); /* tr */
    dz_html_close(page->out); /* thead */
    dz_html_open(page->out, "tbody", NULL);
}

void dz_page_open_table(const DzPage *page, const char *class, const char *label_key, const char *const *heads, gsize n)
{
    open_table(page, class, label_key);
    for (gsize i = 0; i < n; i++)
        dz_html_leaf(page->out, "th", dz_strings_get(page->words, heads[i]), "scope", "col", NULL);
    open_body(page);
}

void dz_page_open_outlets(const DzPage *page, const DzView *view, const char *class, const char *label_key,
                          const char *head_key)
{
    open_table(page, class, label_key);
    dz_html_leaf(page->out, "th", dz_strings_get(page->words, head_key), "scope", "col", NULL);
    for (guint i = 0; i < view->columns->len; i++) {
        dz_page_open_cell(page, "th", NULL, i);
        dz_page_outlet(page, view, dz_view_column(view, i));
        dz_html_close(page->out);
    }
    open_body(page);
}

void dz_page_close_table(const DzPage *page)
{
    dz_html_close(page->out); /* tbody */
    dz_html_close(page->out); /* table */
    dz_html_close(page->out); /* frame */
}

static void open_words_as(const DzPage *page, const char *tag, const char *class, const DzArticle *article, DzSpan span)
{
    dz_html_open(page->out, tag, "class", class, "lang", dz_article_bcp47(article), NULL);
    dz_html_attribute(page->out, "data-d", "%u", article->id);
    dz_html_attribute(page->out, "data-at", "%u", span.begin);
}

static void open_words(const DzPage *page, const char *tag, const DzArticle *article, DzSpan span)
{
    open_words_as(page, tag, "t", article, span);
}

void dz_page_words(const DzPage *page, const char *tag, const DzArticle *article, DzSpan span)
{
    open_words(page, tag, article, span);
    dz_html_points(page->out, dz_page_points(page, article) + span.begin, dz_span_length(span));
    dz_html_close(page->out);
}

/* Its letters are counted apart from those of the text: article 3 has "3", its title "t3". */
void dz_page_title(const DzPage *page, const DzArticle *article)
{
    if (article == NULL || article->title == NULL) {
        dz_page_say(page, "article.untitled");
        return;
    }
    dz_html_open(page->out, "span", "class", "t", "lang", dz_article_bcp47(article), NULL);
    dz_html_attribute(page->out, "data-d", "t%u", article->id);
    dz_html_attribute(page->out, "data-at", "0");
    dz_html_text(page->out, page->masks != NULL ? dz_masks_of(page->masks, article)->title : article->title);
    dz_html_close(page->out);
}

/* Where an excerpt ends that has room for `longest` Han characters, each as wide as two letters: not inside a word. */
static guint32 excerpt_end(const DzArticle *article, DzSpan span, guint32 longest)
{
    const gunichar *text = article->text;
    guint32 columns = 0;
    guint32 end = span.begin;
    while (end < span.end && (columns += dz_terminal_point_width(text[end])) <= 2 * longest)
        end++;
    if (end == span.end || dz_is_han(text[end]) || dz_is_blank(text[end]))
        return end;
    guint32 word = end;
    while (word > span.begin && !dz_is_han(text[word - 1]) && !dz_is_blank(text[word - 1]))
        word--;
    return word > span.begin ? word : end;
}

void dz_page_excerpt(const DzPage *page, const char *tag, const DzArticle *article, DzSpan span, guint32 longest)
{
    guint32 end = excerpt_end(article, span, longest);
    open_words(page, tag, article, span);
    dz_html_points(page->out, dz_page_points(page, article) + span.begin, end - span.begin);
    if (end < span.end)
        dz_html_leaf(page->out, "span", "…", "class", "x", NULL);
    dz_html_close(page->out);
}

/* "naming:3 reworded:4": for each mark, the readings it differs from so, as the bits of a hexadecimal number. */
static char *against_as_text(const DzStretch *stretch)
{
    GString *text = g_string_new(NULL);
    for (DzMark mark = DZ_MARK_SCRIPT; mark < DZ_N_MARKS; mark++)
        if (stretch->against[mark] != 0)
            g_string_append_printf(text, "%s%s:%" G_GINT64_MODIFIER "x", text->len > 0 ? " " : "", dz_mark_name(mark),
                                   stretch->against[mark]);
    return g_string_free(text, FALSE);
}

static const char *mark_words(const DzPage *page, DzMark mark)
{
    if (mark == DZ_MARK_NONE)
        return "";
    g_autofree char *key = g_strconcat("mark.", dz_mark_name(mark), NULL);
    return dz_strings_get(page->words, key);
}

/* Words for screen readers only. */
static void write_hidden(const DzPage *page, const char *text)
{
    dz_html_leaf(page->out, "span", text, "class", "v x", NULL);
}

/* "3:120-131 4:80-92": the readings that have words where this one lacks them, and where. */
static char *lacking_as_text(const DzStretch *stretch)
{
    GString *text = g_string_new(NULL);
    for (guint i = 0; i < DZ_MARKS_MAX_READINGS; i++)
        if (stretch->lacking[i].begin < stretch->lacking[i].end)
            g_string_append_printf(text, "%s%u:%u-%u", text->len > 0 ? " " : "", i, stretch->lacking[i].begin,
                                   stretch->lacking[i].end);
    return g_string_free(text, FALSE);
}

/* A button that unfolds what another outlet has here: the longest such words, or by the script those of the base. In
 * print and without the script the words stand unfolded. */
static void write_gap(const DzPage *page, const DzStretch *stretch, const char *against)
{
    g_autofree char *lacking = lacking_as_text(stretch);
    dz_html_open(page->out, "span", "class", "g x", "data-k", dz_mark_name(stretch->group), "data-v", against, "data-w",
                 lacking, NULL);
    dz_html_open(page->out, "button", "type", "button", "aria-expanded", "false", NULL);
    write_hidden(page, mark_words(page, stretch->group));
    dz_html_close(page->out);
    dz_html_open(page->out, "span", "class", "missing", NULL);
    if (stretch->other != NULL)
        dz_page_words(page, "span", stretch->other, stretch->other_span);
    dz_html_close(page->out);
    dz_html_close(page->out);
}

static void write_stretch(const DzPage *page, const DzArticle *article, const DzStretch *stretch)
{
    const gunichar *points = dz_page_points(page, article) + stretch->span.begin;
    g_autofree char *against = against_as_text(stretch);
    if (stretch->span.begin == stretch->span.end) {
        write_gap(page, stretch, against);
    } else if (*against == '\0') {
        dz_html_points(page->out, points, dz_span_length(stretch->span));
    } else {
        dz_html_open(page->out, "mark", "data-k", dz_mark_name(stretch->group), "data-v", against, "title",
                     stretch->group != DZ_MARK_NONE ? mark_words(page, stretch->group) : NULL, NULL);
        write_hidden(page, mark_words(page, stretch->group));
        dz_html_points(page->out, points, dz_span_length(stretch->span));
        dz_html_close(page->out);
    }
}

void dz_page_passage(const DzPage *page, const DzRow *row, const DzPassage *passage)
{
    if (passage->reading < 0) {
        dz_page_words(page, "p", passage->article, passage->span);
        return;
    }
    open_words(page, "p", passage->article, passage->span);
    dz_html_attribute(page->out, "data-r", "%d", passage->reading);
    g_autoptr(GArray) stretches = dz_marks_of(row->match, (guint32)passage->reading);
    for (guint i = 0; i < stretches->len; i++)
        write_stretch(page, passage->article, &g_array_index(stretches, DzStretch, i));
    dz_html_close(page->out);
}

static void write_stance(const DzPage *page, DzStance stance)
{
    if (stance == DZ_STANCE_NONE || stance == DZ_STANCE_NEUTRAL)
        return;
    g_autofree char *key = g_strconcat("stance.", dz_stance_name(stance), NULL);
    dz_html_text(page->out, " ");
    dz_page_say_in(page, "span", "stance", key);
}

/* Found in the text it can be shown in another script, as words of the outlet can; but it is no passage of it. */
void dz_page_name(const DzPage *page, const char *tag, const DzQuotation *quotation)
{
    DzSpan span = {0, 0};
    const DzArticle *article = quotation->article;
    if (!dz_speaker_find(quotation, &span)) {
        g_autofree char *name = dz_page_shown_dup(page, quotation->speaker);
        dz_html_leaf(page->out, tag, name, "lang", dz_article_bcp47(article), NULL);
        return;
    }
    open_words_as(page, tag, "t n", article, span);
    dz_html_points(page->out, dz_page_points(page, article) + span.begin, dz_span_length(span));
    dz_html_close(page->out);
}

void dz_page_speaker(const DzPage *page, const DzQuotation *quotation)
{
    if (quotation->speaker == NULL && quotation->cue == NULL)
        return;
    dz_html_open(page->out, "p", "class", "who x", "lang", dz_article_bcp47(quotation->article), NULL);
    if (quotation->speaker != NULL)
        dz_page_name(page, "b", quotation);
    else
        dz_page_say_in(page, "i", NULL, "speaker.unknown");
    if (quotation->cue != NULL)
        dz_html_textf(page->out, " %s", quotation->cue);
    write_stance(page, quotation->stance);
    if (quotation->flags & DZ_QUOTATION_VAGUE_SOURCE) {
        dz_html_text(page->out, " ");
        dz_page_say_in(page, "span", "flag", "speaker.vague");
    }
    dz_html_close(page->out);
}

/* A sign for the eye, words for everyone else. */
static void write_sign(const DzPage *page, const char *sign, const char *key)
{
    const char *words = dz_strings_get(page->words, key);
    dz_html_attribute(page->out, "title", "%s", words);
    dz_html_leaf(page->out, "span", sign, "aria-hidden", "true", NULL);
    write_hidden(page, words);
    dz_html_close(page->out);
}

void dz_page_links(const DzPage *page, const DzArticle *article, DzSpan span)
{
    g_autofree char *address = page->masks == NULL ? dz_source_address(article, span) : NULL;
    dz_html_open(page->out, "span", "class", "links x", NULL);
    dz_html_open(page->out, "a", NULL);
    dz_html_attribute(page->out, "href", "#d%u-%u", article->id, span.begin);
    write_sign(page, "¶", "link.text");
    if (address != NULL) {
        dz_html_open(page->out, "a", "href", address, "rel", "noopener noreferrer", NULL);
        write_sign(page, "↗", "link.source");
    }
    dz_html_close(page->out);
}

void dz_page_place(const DzPage *page, const DzArticle *article, guint32 at)
{
    dz_html_attribute(page->out, "href", "#t%u", article->id);
    dz_html_attribute(page->out, "data-to", "%u-%u", article->id, at);
}

void dz_page_linked(const DzPage *page, const DzArticle *article, DzSpan span)
{
    dz_html_open(page->out, "a", NULL);
    dz_page_place(page, article, span.begin);
    dz_page_words(page, "span", article, span);
    dz_html_close(page->out);
}

void dz_page_row_speaker(const DzPage *page, const DzRow *row)
{
    const DzQuotation *speaking = row->speaking;
    if (speaking != NULL && speaking->speaker != NULL)
        dz_page_name(page, "b", speaking);
    else
        dz_page_say_in(page, "i", NULL, row->is_statement ? "row.statement" : "speaker.unknown");
}

/* Who only may state a fact is not counted, unless nobody surely states the same. */
static const char *counting_key(const DzView *view, const DzRow *row, guint *n)
{
    *n = row->n_quoting;
    if (!row->is_statement)
        return "row.quoted-by";
    if (*n > 1)
        return *n == view->columns->len ? "row.stated-by" : "fact.stated-by";
    *n = row->n_carrying;
    return "fact.perhaps-by";
}

void dz_page_outlets_of(const DzPage *page, const DzView *view, const char *key, guint n, guint n_texts)
{
    g_autofree char *some = g_strdup_printf("%u", n);
    g_autofree char *all = g_strdup_printf("%u", view->columns->len);
    g_autofree char *counted = dz_strings_format(page->words, key, some, all, NULL);
    g_autofree char *texts = n_texts < n ? dz_page_count(page, "row.texts", n_texts) : NULL;
    dz_html_text(page->out, counted);
    if (texts != NULL)
        dz_html_text(page->out, texts);
}

void dz_page_carried_by(const DzPage *page, const DzView *view, const DzRow *row)
{
    guint n = 0;
    if (view->columns->len == 1)
        return;
    const char *key = counting_key(view, row, &n);
    dz_html_open(page->out, "p", "class", "share", NULL);
    dz_page_outlets_of(page, view, key, n, row->n_texts < row->n_quoting ? row->n_texts : n);
    if (row->is_statement && dz_row_has_numbers(row))
        dz_page_say(page, "row.numbers");
    dz_html_close(page->out);
}

char *dz_page_published_dup(const DzPage *page, const DzArticle *article)
{
    gint64 seconds = 0;
    if (article->published == NULL)
        return NULL;
    if (dz_article_get_moment(article, &seconds)) {
        g_autoptr(GDateTime) moment = g_date_time_new_from_unix_utc(seconds);
        return g_date_time_format(moment, "%Y-%m-%d %H:%M UTC");
    }
    g_autofree char *text = g_strndup(article->published, strlen("2021-03-23T14:08"));
    const char *unknown = strchr(text, 'T') != NULL ? dz_strings_get(page->words, "article.zoneless") : NULL;
    g_strdelimit(text, "T", ' ');
    return g_strjoin(" ", text, unknown, NULL);
}
