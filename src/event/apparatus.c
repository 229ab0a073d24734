/* apparatus.c -- see apparatus.h.
 * In:     titles in the common form.
 * Out:    which of them say more or less than what happened.
 */
#include "apparatus.h"

#include "characters.h"
#include "words.h"

enum { LONGEST_TAIL = 24 };

/* The classes of data/apparatus.tsv. */
enum { DIGEST = 1 << 0, OPENING = 1 << 1, COLUMN = 1 << 2, TAIL = 1 << 3 };

DzWords *dz_apparatus_load(const DzOptions *options, GError **error)
{
    static const char *const classes[] = {"digest", "opening", "column", "tail"};
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

static gboolean ends_with_outlet(const DzWords *apparatus, const gunichar *title, guint32 length)
{
    for (guint32 at = length; at > 0 && length - at < LONGEST_TAIL; at--)
        if (separates(title, length, at - 1))
            return holds(apparatus, title + at, length - at, TAIL);
    return FALSE;
}

static gboolean opens_bracket(gunichar c)
{
    return dz_opens_bracket(c) || c == '[' || c == 0x3010;
}

/* A column of a shorter name may end before a mark where a longer one does not. */
static gboolean begins_with_column(const DzWords *apparatus, const gunichar *title, guint32 length)
{
    guint32 first = length > 0 && opens_bracket(title[0]) ? 1 : 0;
    for (guint32 left = length - first; left > 0;) {
        guint32 column = dz_words_match(apparatus, title + first, left, COLUMN).length;
        if (column == 0)
            return FALSE;
        if (first + column < length && dz_is_punctuation(title[first + column]))
            return TRUE;
        left = column - 1;
    }
    return FALSE;
}

gboolean dz_apparatus_is_in_title(const DzWords *apparatus, const gunichar *title, guint32 length)
{
    return begins_with_column(apparatus, title, length) || ends_with_outlet(apparatus, title, length);
}
