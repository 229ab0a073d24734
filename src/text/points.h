/* points.h -- a text as code points, and comparing a place in it with words written in UTF-8. */
#ifndef DZ_POINTS_H
#define DZ_POINTS_H

#include <glib.h>
#include <string.h>

G_BEGIN_DECLS

/* A text in code points; borrowed. */
typedef struct {
    const gunichar *at;
    guint32 length;
} DzPoints;

/* The code point at `index`; 0 outside the text. */
static inline gunichar dz_point(DzPoints text, gint64 index)
{
    return index >= 0 && index < text.length ? text.at[index] : 0;
}

/* How many code points `word` has if it stands at `index`, else 0. */
static inline guint32 dz_points_match(DzPoints text, guint32 index, const char *word)
{
    guint32 length = 0;
    for (; *word != '\0'; word = g_utf8_next_char(word), length++)
        if (dz_point(text, (gint64)index + length) != g_utf8_get_char(word))
            return 0;
    return length;
}

/* Whether `c` is one of the characters of `set`. */
static inline gboolean dz_point_in(gunichar c, const char *set)
{
    for (; *set != '\0'; set = g_utf8_next_char(set))
        if (c == g_utf8_get_char(set))
            return TRUE;
    return FALSE;
}

/* The text in UTF-8, U+0000 included, at which GLib's own conversion stops; free with g_free(). */
char *dz_points_to_utf8(DzPoints text, gsize *n_bytes);

/* The code points of valid UTF-8; free with g_free(). */
gunichar *dz_points_from_utf8(const char *utf8, gsize n_bytes, guint32 *length);

G_END_DECLS

#endif
