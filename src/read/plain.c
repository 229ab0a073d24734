/* plain.c -- plain text.
 * In:     text pasted into a file.
 * Out:    title and other metadata, the title's line as a heading, paragraphs.
 * Knows:  whether a line end is a paragraph's, or that of an editor which wraps at 80 columns.
 * Not here: what the fields of a header are called (fields.c), marks of Markdown or HTML.
 */
#include "plain.h"

#include "data.h"

#include <string.h>

/* The first colon, of either width; NULL if there is none. */
static const char *find_colon(const char *line)
{
    const char *narrow = strchr(line, ':');
    const char *wide = strstr(line, "：");
    return narrow == NULL || (wide != NULL && wide < narrow) ? wide : narrow;
}

/* Whether `line` is a field of a header; takes it if it is. */
static gboolean take_header_line(const DzFields *fields, DzArticle *article, const char *line)
{
    const char *colon = find_colon(line);
    if (colon == NULL)
        return FALSE;
    g_autofree char *name = g_strchomp(g_strndup(line, (gsize)(colon - line)));
    DzField field = DZ_FIELD_TITLE;
    guint rank = 0;
    if (!dz_fields_find(fields, DZ_DOOR_TEXT, name, &field, &rank))
        return FALSE;
    dz_fields_set(article, field, g_utf8_next_char(colon));
    return TRUE;
}

static gboolean is_blank_line(const char *line)
{
    g_autofree char *folded = dz_fold_text(line);
    return folded == NULL;
}

/* Whether no line is long and most that another follows end in the middle of a sentence: then only blank lines part
 * paragraphs. */
static gboolean is_wrapped(char **lines)
{
    enum { LONGEST_LINE = 120 };
    guint open = 0;
    guint all = 0;
    for (; lines[0] != NULL && lines[1] != NULL; lines++) {
        if (g_utf8_strlen(lines[0], -1) > LONGEST_LINE)
            return FALSE;
        if (is_blank_line(lines[0]) || is_blank_line(lines[1]))
            continue;
        all++;
        open += dz_ends_sentence(lines[0]) ? 0 : 1;
    }
    return all >= 4 && open * 10 > all * 6;
}

static void add_paragraphs(char **lines, DzDraft *draft)
{
    gboolean wrapped = is_wrapped(lines);
    g_autoptr(GString) paragraph = g_string_new(NULL);
    for (; *lines != NULL; lines++) {
        g_string_append(paragraph, *lines);
        g_string_append_c(paragraph, '\n');
        gboolean last = lines[1] == NULL;
        if (!wrapped || last || is_blank_line(lines[1])) {
            dz_draft_add(draft, DZ_ROLE_PARAGRAPH, paragraph->str);
            g_string_truncate(paragraph, 0);
        }
    }
}

/* Whether it is a sentence of the text: no Chinese headline has a full stop, and of English ones only some whose longer
 * words have capitals. A capital before it is an abbreviation's: U.S. */
static gboolean is_sentence(const char *line)
{
    static DzPattern sentence = {.text = "(?:。|\\s\\p{Ll}{5,}\\b.*(?<!\\.)(?<![A-Z])\\.)[」』”’》»）\"'\\s\\x{A0}]*$"};
    return g_regex_match(dz_pattern_regex(&sentence), line, G_REGEX_MATCH_DEFAULT, NULL);
}

/* A first line is a title if it is short, no sentence and no mere rule, not broken off by an editor, and not all. */
static gboolean begins_with_title(char **lines)
{
    enum { LONGEST_TITLE = 120 };
    if (*lines == NULL || g_utf8_strlen(*lines, -1) > LONGEST_TITLE || is_sentence(*lines))
        return FALSE;
    if (lines[1] != NULL && !is_blank_line(lines[1]) && is_wrapped(lines))
        return FALSE;
    g_autofree char *letters = dz_letters_of(*lines);
    if (*letters == '\0')
        return FALSE;
    for (lines++; *lines != NULL; lines++)
        if (!is_blank_line(*lines))
            return TRUE;
    return FALSE;
}

void dz_plain_read(const DzFields *fields, const char *text, DzArticle *article, DzDraft *draft)
{
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    char **at = lines;
    while (*at != NULL && (is_blank_line(*at) || take_header_line(fields, article, *at)))
        at++;
    if (article->title == NULL && begins_with_title(at)) {
        article->title = dz_fold_text(*at);
        dz_draft_add(draft, DZ_ROLE_HEADING, *at++);
    }
    while (*at != NULL && (is_blank_line(*at) || take_header_line(fields, article, *at)))
        at++;
    add_paragraphs(at, draft);
}
