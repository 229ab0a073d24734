/* html.h -- one page being written, and the sections it is made of: one file a section.
 *
 * Everything a reader needs stands in the markup; the script only adds switches. Elements of class "x" are ornaments
 * and help for screen readers inside a passage: they are not part of what the outlet printed and are not copied.
 */
#ifndef DZ_HTML_H
#define DZ_HTML_H

#include "html_strings.h"
#include "html_view.h"
#include "html_writer.h"

#include <duizhao/report.h>

G_BEGIN_DECLS

typedef struct {
    DzHtmlWriter *out;
    const DzStrings *words;
    const DzComparison *comparison;
    const DzReportOptions *options;
} DzPage;

/* -- html_cell.c: what several sections write alike ----------------------------------------------------------- */

/* Interface words as text, and as an element that holds nothing else. */
void dz_page_say(const DzPage *page, const char *key);
void dz_page_say_in(const DzPage *page, const char *tag, const char *class, const char *key);

/* Words for screen readers only. */
void dz_page_hidden(const DzPage *page, const char *text);

/* The heading of a section, with the id other places link to. */
void dz_page_heading(const DzPage *page, const char *tag, const char *key);

/* "zh-Hant-HK", "zh-Hans", "en": what a browser chooses fonts by; "und" where nothing is known. Static. */
const char *dz_article_bcp47(const DzArticle *article);

/* An outlet's name; in a classroom, its letter. `tag` is the element that holds it. */
void dz_page_outlet(const DzPage *page, const DzColumn *column, const char *tag);

/* Words of an article: <p class="t" lang="…">, marked with their place so that the script can show another script. */
void dz_page_words(const DzPage *page, const char *tag, const DzArticle *article, DzSpan span);

/* The passage with its differences from the other readings of its row. */
void dz_page_passage(const DzPage *page, const DzRow *row, const DzPassage *passage);

/* Who speaks, as this outlet says, with its cue. */
void dz_page_speaker(const DzPage *page, const DzQuotation *quotation);

/* Links to the passage in the full text and, where a URL is known, on the outlet's own page. */
void dz_page_links(const DzPage *page, const DzArticle *article, DzSpan span);

/* The address of the passage on the outlet's page, with a text fragment; NULL: no http or https URL is known. */
char *dz_source_address(const DzArticle *article, DzSpan span);

/* "2021-03-23 14:08", or what is known of it; NULL: nothing. Free with g_free(). */
char *dz_published_dup(const DzArticle *article);

/* -- The sections of an event --------------------------------------------------------------------------------- */

void dz_page_rows(const DzPage *page, const DzView *view);
void dz_page_only(const DzPage *page, const DzView *view);

G_END_DECLS

#endif
