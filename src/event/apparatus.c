/* apparatus.c -- see apparatus.h.
 * In:     titles and text in the common form.
 * Out:    what of them is no news.
 * Not here: bylines that are blocks of their own, which reading knows (read/).
 */
#include "apparatus.h"

#include "characters.h"
#include "words.h"

enum { LONGEST_TAIL = 24, LONGEST_BYLINE = 48 };

/* The classes of data/apparatus.tsv. */
enum { DIGEST = 1 << 0, OPENING = 1 << 1, COLUMN = 1 << 2, TAIL = 1 << 3, BYLINE = 1 << 4 };

DzWords *dz_apparatus_load(const DzOptions *options, GError **error)
{
    static const char *const classes[] = {"digest", "opening", "column", "tail", "byline"};
    return dz_words_load(options, "event/apparatus.tsv", classes, G_N_ELEMENTS(classes), error);
}

static gboolean holds(const DzWords *apparatus, const gunichar *text, guint32 length, guint class)
{
    for (guint32 i = 0; i < length; i++)
        if (dz_words_match(apparatus, text + i, length - i, class).length > 0)
            return TRUE;
    return FALSE;
}

gboolean dz_apparatus_is_digest(const DzWords *apparatus, const gunichar *title, guint32 length)
{
    return dz_words_match(apparatus, title, length, OPENING).length > 0 || holds(apparatus, title, length, DIGEST);
}

static gboolean is_dash(gunichar c)
{
    return c == '-' || c == 0x2013 || c == 0x2014 || c == '_';
}

/* Whether the last part of a title may begin after `at`: a bar, or a dash between blanks. */
static gboolean separates(const gunichar *title, guint32 length, guint32 at)
{
    if (title[at] == '|' || title[at] == 0xFF5C)
        return TRUE;
    return is_dash(title[at]) && at > 0 && at + 1 < length && dz_is_blank(title[at - 1]) && dz_is_blank(title[at + 1]);
}

guint32 dz_apparatus_title_length(const DzWords *apparatus, const gunichar *title, guint32 length)
{
    guint32 end = length;
    for (guint32 at = length; at > 0 && end - at < LONGEST_TAIL; at--) {
        if (!separates(title, length, at - 1))
            continue;
        if (!holds(apparatus, title + at, end - at, TAIL))
            break;
        end = at - 1;
    }
    return end;
}

static gunichar closing_bracket(gunichar c)
{
    static const gunichar pairs[][2] = {{'(', ')'}, {0xFF08, 0xFF09}, {0x3010, 0x3011}, {'[', ']'}};
    for (gsize i = 0; i < G_N_ELEMENTS(pairs); i++)
        if (pairs[i][0] == c)
            return pairs[i][1];
    return 0;
}

guint32 dz_apparatus_title_begin(const DzWords *apparatus, const gunichar *title, guint32 length)
{
    guint32 first = length > 0 && closing_bracket(title[0]) != 0 ? 1 : 0;
    for (guint32 left = length - first; left > 0;) {
        guint32 column = dz_words_match(apparatus, title + first, left, COLUMN).length;
        guint32 end = first + column;
        if (column == 0)
            break;
        if (end < length && dz_is_punctuation(title[end]))
            return end + 1;
        left = column - 1;
    }
    return 0;
}

guint32 dz_apparatus_byline_length(const DzWords *apparatus, const gunichar *text, guint32 length)
{
    gunichar closing = length > 0 ? closing_bracket(text[0]) : 0;
    for (guint32 i = 1; closing != 0 && i < MIN(length, LONGEST_BYLINE); i++)
        if (text[i] == closing)
            return holds(apparatus, text + 1, i - 1, BYLINE) ? i + 1 : 0;
    return 0;
}
