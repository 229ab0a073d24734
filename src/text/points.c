/* points.c -- see points.h. */
#include "points.h"

#define MAX_UTF8_LENGTH 4

char *dz_points_to_utf8(DzPoints text, gsize *n_bytes)
{
    char *utf8 = g_malloc((gsize)text.length * MAX_UTF8_LENGTH + 1);
    char *end = utf8;
    for (guint32 i = 0; i < text.length; i++) {
        gunichar c = text.at[i];
        if (c >= 0x800 && c < 0x10000) {
            *end++ = (char)(0xE0 | c >> 12);
            *end++ = (char)(0x80 | (c >> 6 & 0x3F));
            *end++ = (char)(0x80 | (c & 0x3F));
        } else {
            end += g_unichar_to_utf8(c, end);
        }
    }
    *end = '\0';
    *n_bytes = (gsize)(end - utf8);
    return utf8;
}

gunichar *dz_points_from_utf8(const char *utf8, gsize n_bytes, guint32 *length)
{
    gunichar *points = g_new(gunichar, n_bytes + 1);
    guint32 n = 0;
    for (const char *at = utf8; at < utf8 + n_bytes; at = g_utf8_next_char(at))
        points[n++] = g_utf8_get_char(at);
    *length = n;
    return g_renew(gunichar, points, n + 1);
}
