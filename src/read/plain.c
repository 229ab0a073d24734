/* plain.c -- plain text.
 * In:     text pasted into a file.
 * Out:    title and other metadata, paragraphs.
 * Knows:  the names of header fields in three scripts; whether a line end is a paragraph's, or that of an editor which
 *         wraps at 80 columns.
 * Not here: marks of Markdown or HTML.
 */
#include "plain.h"

#include "dates.h"

#include <string.h>

typedef enum {
    FIELD_TITLE,
    FIELD_DATE,
    FIELD_OUTLET,
    FIELD_AUTHOR,
    FIELD_URL,
} Field;

static const struct {
    const char *name;
    Field field;
} names[] = {
    {"Title", FIELD_TITLE},   {"標題", FIELD_TITLE},    {"标题", FIELD_TITLE},    {"題目", FIELD_TITLE},
    {"题目", FIELD_TITLE},    {"Date", FIELD_DATE},     {"日期", FIELD_DATE},     {"時間", FIELD_DATE},
    {"时间", FIELD_DATE},     {"發布時間", FIELD_DATE}, {"发布时间", FIELD_DATE}, {"Published", FIELD_DATE},
    {"Source", FIELD_OUTLET}, {"Outlet", FIELD_OUTLET}, {"來源", FIELD_OUTLET},   {"来源", FIELD_OUTLET},
    {"媒體", FIELD_OUTLET},   {"媒体", FIELD_OUTLET},   {"Author", FIELD_AUTHOR}, {"作者", FIELD_AUTHOR},
    {"記者", FIELD_AUTHOR},   {"记者", FIELD_AUTHOR},   {"URL", FIELD_URL},       {"Link", FIELD_URL},
    {"網址", FIELD_URL},      {"网址", FIELD_URL},      {"連結", FIELD_URL},      {"链接", FIELD_URL},
};

static void set(char **field, char *value)
{
    if (*field == NULL)
        *field = value;
    else
        g_free(value);
}

static void take_field(DzArticle *article, Field field, const char *value)
{
    if (field == FIELD_DATE)
        set(&article->published, dz_date_parse(value));
    else
        set(field == FIELD_TITLE    ? &article->title
            : field == FIELD_OUTLET ? &article->outlet
            : field == FIELD_AUTHOR ? &article->author
                                    : &article->url,
            dz_fold_text(value));
}

/* Whether `line` is a field of a header; takes it if it is. */
static gboolean take_header_line(DzArticle *article, const char *line)
{
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
        gsize length = strlen(names[i].name);
        if (g_ascii_strncasecmp(line, names[i].name, length) != 0)
            continue;
        const char *at = line + length;
        at += strspn(at, " \t");
        gsize colon = *at == ':' ? 1 : g_str_has_prefix(at, "：") ? strlen("：") : 0;
        if (colon == 0)
            continue;
        take_field(article, names[i].field, at + colon);
        return TRUE;
    }
    return FALSE;
}

static gboolean is_blank_line(const char *line)
{
    g_autofree char *folded = dz_fold_text(line);
    return folded == NULL;
}

static gboolean ends_sentence(const char *line)
{
    g_autofree char *folded = dz_fold_text(line);
    const char *last = folded != NULL ? g_utf8_find_prev_char(folded, folded + strlen(folded)) : NULL;
    return last != NULL && g_utf8_strchr("。！？…」』”）.!?:：\")", -1, g_utf8_get_char(last)) != NULL;
}

/* Whether most lines that another follows end in the middle of a sentence: then only blank lines part paragraphs. */
static gboolean is_wrapped(char **lines)
{
    guint open = 0;
    guint all = 0;
    for (; lines[0] != NULL && lines[1] != NULL; lines++) {
        if (is_blank_line(lines[0]) || is_blank_line(lines[1]))
            continue;
        all++;
        open += ends_sentence(lines[0]) ? 0 : 1;
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

/* A first line is a title if it is short and something follows. */
static gboolean begins_with_title(char **lines)
{
    enum { LONGEST_TITLE = 120 };
    if (*lines == NULL || g_utf8_strlen(*lines, -1) > LONGEST_TITLE)
        return FALSE;
    for (lines++; *lines != NULL; lines++)
        if (!is_blank_line(*lines))
            return TRUE;
    return FALSE;
}

void dz_plain_read(const char *text, DzArticle *article, DzDraft *draft)
{
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    char **at = lines;
    while (*at != NULL && (is_blank_line(*at) || take_header_line(article, *at)))
        at++;
    if (article->title == NULL && begins_with_title(at))
        article->title = dz_fold_text(*at++);
    while (*at != NULL && (is_blank_line(*at) || take_header_line(article, *at)))
        at++;
    add_paragraphs(at, draft);
}
