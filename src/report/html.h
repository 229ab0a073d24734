/* html.h -- one page being written, and the sections it is made of: one file a section.
 *
 * Everything a reader needs stands in the markup; the script only adds switches. Elements of class "x" are ornaments
 * and help for screen readers inside a passage: they are not part of what the outlet printed and are not copied.
 * Ids: "e1" an event, "m1", "s1", "q1" a row, "m1-c0" its cell in column 0, "l-m1" its line in the ledger,
 * "t1" a full text, "d1-120" the passage at code point 120 of the text of article 1.
 */
#ifndef DZ_HTML_H
#define DZ_HTML_H

#include "html_mask.h"
#include "html_strings.h"
#include "html_writer.h"
#include "view.h"

#include <duizhao/report.h>

G_BEGIN_DECLS

typedef struct {
    DzHtmlWriter *out;
    const DzStrings *words;
    const DzComparison *comparison;
    const DzReportOptions *options;
    const GPtrArray *files; /* of dz_provenance_files() */
    const DzMasks *masks;   /* NULL: outlets are called by their names */
} DzPage;

/* -- html_cell.c: what several sections write alike ----------------------------------------------------------- */

/* Interface words as text, and as an element that holds nothing else. */
void dz_page_say(const DzPage *page, const char *key);
void dz_page_say_in(const DzPage *page, const char *tag, const char *class, const char *key);

/* The text of an article as this page may show it: in a classroom without outlets' names; and other words likewise,
 * which the caller frees. */
const gunichar *dz_page_points(const DzPage *page, const DzArticle *article);
char *dz_page_shown_dup(const DzPage *page, const char *words);

/* "3 outlets": the words for `key` with the number filled in; `key` with ".one" after it where there is one. */
char *dz_page_count(const DzPage *page, const char *key, guint n);

/* "380 characters", "167 words": how long something in the article's language is. */
char *dz_page_length(const DzPage *page, const DzArticle *article, guint32 words);

/* Opens a section of the event with its heading, and the id "e1-NAME" that its navigation links to. */
void dz_page_open_section(const DzPage *page, const DzView *view, const char *name);

/* "zh-Hant-HK", "zh-Hans", "en": what a browser chooses fonts by; "und" where nothing is known. Static. */
const char *dz_article_bcp47(const DzArticle *article);

/* The article whose title is the event's label; NULL: the event has none. */
const DzArticle *dz_event_titled(const DzEvent *event);

/* An outlet's name; in a classroom, its letter until it is revealed; on the answer sheet both. */
void dz_page_outlet(const DzPage *page, const DzView *view, const DzColumn *column);
char *dz_page_outlet_dup(const DzPage *page, const DzColumn *column);

/* Opens the cell of a column: `tag` is "td" or "th". */
void dz_page_open_cell(const DzPage *page, const char *tag, const char *class, guint column);

/* The outlet's name in a cell, for where columns do not stand beside each other. */
void dz_page_column_label(const DzPage *page, const DzView *view, guint column);

/* Opens a table up to its body, in a frame that scrolls and can be reached by keyboard: with `n` columns called by
 * keys, or with a first column called by `head_key` and a column an outlet. Closed by dz_page_close_table(). */
void dz_page_open_table(const DzPage *page, const char *class, const char *label_key, const char *const *heads,
                        gsize n);
void dz_page_open_outlets(const DzPage *page, const DzView *view, const char *class, const char *label_key,
                          const char *head_key);
void dz_page_close_table(const DzPage *page);

/* Words of an article, marked with their place so that the script can show them in another script. */
void dz_page_words(const DzPage *page, const char *tag, const DzArticle *article, DzSpan span);

/* The title, or that there is none, likewise. `article` may be NULL. */
void dz_page_title(const DzPage *page, const DzArticle *article);

/* As dz_page_words(), but at most as wide as `longest` Han characters, and no word cut. */
void dz_page_excerpt(const DzPage *page, const char *tag, const DzArticle *article, DzSpan span, guint32 longest);

/* The passage with its differences from the other readings of its row. */
void dz_page_passage(const DzPage *page, const DzRow *row, const DzPassage *passage);

/* Who speaks, as this outlet says, with its cue; nothing where it says neither. */
void dz_page_speaker(const DzPage *page, const DzQuotation *quotation);

/* The speaker's name as this outlet writes it; `quotation` has one. */
void dz_page_name(const DzPage *page, const char *tag, const DzQuotation *quotation);

/* Links to the passage in the full text and, where a URL is known, on the outlet's own page. */
void dz_page_links(const DzPage *page, const DzArticle *article, DzSpan span);

/* Makes the open link lead to a code point of a full text, which need not begin a passage: to the text, and by the
 * script to the very place. */
void dz_page_place(const DzPage *page, const DzArticle *article, guint32 at);

/* Words of an article that lead to where they stand in its full text. */
void dz_page_linked(const DzPage *page, const DzArticle *article, DzSpan span);

/* Who speaks in a row, by the witness that names the speaker best; else what the row is. */
void dz_page_row_speaker(const DzPage *page, const DzRow *row);

/* How many outlets of all, as the words of `key` say it, and in how many texts where some of them print one. */
void dz_page_outlets_of(const DzPage *page, const DzView *view, const char *key, guint n, guint n_texts);

/* The same of those that quote or state the row. */
void dz_page_carried_by(const DzPage *page, const DzView *view, const DzRow *row);

/* The address of the passage on the outlet's page, with a text fragment; NULL: no http or https URL is known. */
char *dz_source_address(const DzArticle *article, DzSpan span);

/* "2021-03-23 06:08 UTC", so that outlets in several zones can be compared, or what is known of it; NULL: nothing. Free
 * with g_free(). */
char *dz_page_published_dup(const DzPage *page, const DzArticle *article);

/* -- The sections of an event, in the order of the page -------------------------------------------------------- */

void dz_page_event(const DzPage *page, const DzEvent *event); /* all of them */
void dz_page_tools(const DzPage *page, const DzView *view);
void dz_page_overview(const DzPage *page, const DzView *view);
void dz_page_brief_omissions(const DzPage *page, const DzView *view); /* parts of the overview */
void dz_page_brief_wording(const DzPage *page, const DzView *view);
void dz_page_ledger(const DzPage *page, const DzView *view);
void dz_page_only(const DzPage *page, const DzView *view);
void dz_page_sources(const DzPage *page, const DzView *view);
void dz_page_rows(const DzPage *page, const DzView *view);
void dz_page_wording(const DzPage *page, const DzView *view);
void dz_page_texts(const DzPage *page, const DzView *view);
/* Whether the full text has the block: in a classroom no byline, plea or link to another story, which tell whose page
 * it is. */
gboolean dz_page_shows(const DzPage *page, const DzBlock *block);
void dz_page_worksheet(const DzPage *page, const DzView *view); /* of a classroom; html_worksheet.c */
void dz_page_answers(const DzPage *page, const DzView *view);   /* alone on its page; html_answers.c */

/* Why its articles are one event, and why the readings of a match are one: shared words, names, numbers, and the score
 * with its parts. html_why.c */
void dz_page_why_event(const DzPage *page, const DzView *view);
void dz_page_why_match(const DzPage *page, const DzView *view, const DzMatch *match);

/* A table of rows (DzRow *) with speaker and verb as each outlet gives them; nothing if there is none. html_wording.c
 */
void dz_page_speaking_rows(const DzPage *page, const DzView *view, const GPtrArray *rows, const char *title);

/* -- Once a page ----------------------------------------------------------------------------------------------- */

/* Inputs, versions, options. `event`: only its articles; NULL: all, and those that were skipped. */
void dz_page_provenance(const DzPage *page, const DzEvent *event);

/* The data files that decide what is found, each with the beginning of its hash, "quote/cues.tsv 0123456789ab", by
 * name. Hashing the lexica takes longer than writing a page, so a folder of pages does it once. Free with
 * g_ptr_array_unref(). */
GPtrArray *dz_provenance_files(const DzOptions *options);

/* What the script needs: its words, the texts in other scripts; in a classroom, encoded, what is hidden. */
void dz_page_data(const DzPage *page, const DzEvent *event);

G_END_DECLS

#endif
