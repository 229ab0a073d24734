/* terminal.c -- foreign text in a terminal; see <duizhao/terminal.h>.
 * In:     UTF-8, or bytes that are nearly that.
 * Out:    text without anything that steers a terminal, and its width in columns.
 * Knows:  Unicode's East Asian widths (UAX #11); ambiguous ones are narrow, as outside the old CJK locales.
 * Not here: breaking text into lines (report/).
 */
#include <duizhao/terminal.h>

#include "characters.h"

#include <string.h>
#include <unicode/uchar.h>

static gboolean steers(gunichar c)
{
    return u_charType((UChar32)c) == U_CONTROL_CHAR || u_hasBinaryProperty((UChar32)c, UCHAR_BIDI_CONTROL) ||
           c == 0x2028 || c == 0x2029;
}

gunichar dz_terminal_clean_point(gunichar c)
{
    if (c == '\t' || c == '\n' || c == '\r')
        return ' ';
    return steers(c) ? 0xFFFD : c;
}

char *dz_terminal_clean(const char *text)
{
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    GString *clean = g_string_sized_new(strlen(valid));
    for (const char *at = valid; *at != '\0'; at = g_utf8_next_char(at))
        g_string_append_unichar(clean, dz_terminal_clean_point(g_utf8_get_char(at)));
    return g_string_free(clean, FALSE);
}

guint dz_terminal_point_width(gunichar c)
{
    switch (u_charType((UChar32)c)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
        return 0;
    default:
        break;
    }
    int width = u_getIntPropertyValue((UChar32)c, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

guint dz_terminal_width(const char *text)
{
    guint columns = 0;
    for (const char *at = text; *at != '\0'; at = g_utf8_next_char(at))
        columns += dz_terminal_point_width(g_utf8_get_char(at));
    return columns;
}

/* The longest head of `text` that takes at most `columns`. */
static const char *head_within(const char *text, guint columns)
{
    guint used = 0;
    const char *at = text;
    for (; *at != '\0'; at = g_utf8_next_char(at)) {
        used += dz_terminal_point_width(g_utf8_get_char(at));
        if (used > columns)
            break;
    }
    return at;
}

char *dz_terminal_fit(const char *text, guint columns)
{
    g_autofree char *clean = dz_terminal_clean(text);
    GString *fitted = g_string_new(clean);
    guint width = dz_terminal_width(clean);
    if (width > columns) {
        g_string_truncate(fitted, (gsize)(head_within(clean, columns > 0 ? columns - 1 : 0) - clean));
        g_string_append(fitted, columns > 0 ? "…" : "");
        width = dz_terminal_width(fitted->str);
    }
    for (; width < columns; width++)
        g_string_append_c(fitted, ' ');
    return g_string_free(fitted, FALSE);
}
