/* characters.h -- what kind of character a code point is. ICU's properties under our names, for hot loops. */
#ifndef DZ_CHARACTERS_H
#define DZ_CHARACTERS_H

#include <glib.h>

G_BEGIN_DECLS

gboolean dz_is_han(gunichar c);         /* script Han, by Unicode's script property */
gboolean dz_is_punctuation(gunichar c); /* general category P or S */
gboolean dz_is_blank(gunichar c);       /* white space, U+3000 and U+FEFF among it */

#define DZ_ELLIPSIS U'…'

/* Points, as wide as a character and as ASCII has them. */
static inline gboolean dz_is_stop(gunichar c)
{
    return c == U'。' || c == U'！' || c == U'？' || c == '!' || c == '?';
}

static inline gboolean dz_is_comma(gunichar c)
{
    return c == U'，' || c == U'；' || c == ',' || c == ';';
}

static inline gboolean dz_is_colon(gunichar c)
{
    return c == U'：' || c == U'︰' || c == ':';
}

static inline gboolean dz_opens_bracket(gunichar c)
{
    return c == U'（' || c == '(';
}

static inline gboolean dz_closes_bracket(gunichar c)
{
    return c == U'）' || c == ')';
}

/* A to Z, 0 to 9. GLib's macros look at the lowest byte only, and take one Han character in ten for a capital. */
static inline gboolean dz_is_capital(gunichar c)
{
    return c >= 'A' && c <= 'Z';
}

static inline gboolean dz_is_digit(gunichar c)
{
    return c >= '0' && c <= '9';
}

/* How long a text is, in any script: its Han characters and its words of other scripts, which stand between blanks or
 * Han characters; punctuation is none. Word processors call it 字數. */
guint32 dz_count_words(const gunichar *text, guint32 length);

/* What parts a foreign name: 克里斯·佩里. Keyboards have several. */
static inline gboolean dz_is_middle_dot(gunichar c)
{
    return c == 0xB7 || c == 0x2022 || c == 0x30FB || c == 0x2027 || c == 0xFF65 || c == 0xFF0E;
}

/* What a terminal may be given for `c`, and how many columns that takes: see <duizhao/terminal.h>. */
gunichar dz_terminal_clean_point(gunichar c);
guint dz_terminal_point_width(gunichar c);

/* The version of ICU that runs, "72.1". Free with g_free(). */
char *dz_icu_version(void);

G_END_DECLS

#endif
