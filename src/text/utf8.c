/* utf8.c -- see utf8.h. The ranges are those of Unicode's table 3-7.
 *
 * Chinese text is long runs of three-byte sequences, which are checked sixteen at a time, and some ASCII, eight at a
 * time.
 */
#include "utf8.h"

static const char replacement[] = "\xEF\xBF\xBD";

static gboolean is_trail(guint8 byte)
{
    return (byte & 0xC0) == 0x80;
}

/* Whether `second` may follow `lead`: no overlong forms, no surrogates, nothing past U+10FFFF. */
static gboolean may_follow(guint8 lead, guint8 second)
{
    switch (lead) {
    case 0xE0:
        return second >= 0xA0 && second <= 0xBF;
    case 0xED:
        return second >= 0x80 && second <= 0x9F;
    case 0xF0:
        return second >= 0x90 && second <= 0xBF;
    case 0xF4:
        return second >= 0x80 && second <= 0x8F;
    default:
        return is_trail(second);
    }
}

static guint wanted_length(guint8 lead)
{
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/* Length of the sequence at `at`, of which `*good` bytes are well formed; the same, if it is complete. */
static guint sequence(const guint8 *at, const guint8 *end, guint *good)
{
    guint length = wanted_length(*at);
    *good = length > 0 ? 1 : 0;
    while (*good > 0 && *good < length && at + *good < end &&
           (*good == 1 ? may_follow(at[0], at[1]) : is_trail(at[*good])))
        (*good)++;
    return length;
}

guint dz_utf8_sequence_length(const char *at, const char *end)
{
    guint good = 0;
    guint whole = sequence((const guint8 *)at, (const guint8 *)end, &good);
    return good == whole ? whole : 0;
}

gsize dz_utf8_valid_length(const char *bytes, gsize length)
{
    const char *at = bytes;
    const char *end = bytes + length;
    for (guint step = 1; at < end && step > 0; at += step)
        step = dz_utf8_sequence_length(at, end);
    return (gsize)(at - bytes);
}

char *dz_utf8_repair(const char *bytes, gsize length, gsize *repaired)
{
    GString *out = g_string_sized_new(length + 1);
    for (gsize at = 0; at < length;) {
        gsize valid = dz_utf8_valid_length(bytes + at, length - at);
        g_string_append_len(out, bytes + at, (gssize)valid);
        at += valid;
        if (at == length)
            break;
        guint good = 0;
        sequence((const guint8 *)bytes + at, (const guint8 *)bytes + length, &good);
        g_string_append(out, replacement);
        at += MAX(good, 1);
    }
    *repaired = out->len;
    return g_string_free(out, FALSE);
}
