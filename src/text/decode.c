/* decode.c -- bytes of an unknown encoding -> UTF-8.
 * In:     bytes, and what a header, <meta> or XML declaration says of them.
 * Out:    valid UTF-8 without NUL, the encoding believed, how many characters were lost.
 * Knows:  which labels the web uses for which encoding, and that a declaration is often wrong: valid UTF-8 is UTF-8
 *         whatever it says.
 * Not here: where a header comes from (read/).
 */
#include "decode.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

enum {
    LABEL_WINDOW = 4096, /* bytes in which a page declares its encoding; browsers look at 1024 */
    DETECTOR_WINDOW = 1 << 16,
    FEW = 5,             /* undecodable characters that even a short text may have */
    MIN_CONFIDENCE = 10, /* of ICU's detector, in per cent; below it says nothing */
};

typedef struct {
    const char *label; /* of the WHATWG Encoding Standard, lower case */
    const char *name;  /* what we call it */
    const char *icu;   /* the converter */
} Label;

/* The labels that news in Chinese is found under, and the Western ones that stand for "nobody thought about it". GBK
 * and GB2312 are decoded as GB18030, a superset, Big5 with the Hong Kong characters, Latin 1 as Windows-1252, all as
 * browsers do. A label that is not here counts for none. */
static const Label labels[] = {
    {"utf-8", "UTF-8", "UTF-8"},
    {"utf8", "UTF-8", "UTF-8"},
    {"unicode-1-1-utf-8", "UTF-8", "UTF-8"},
    {"gb2312", "GB18030", "gb18030"},
    {"gb_2312-80", "GB18030", "gb18030"},
    {"gb_2312", "GB18030", "gb18030"},
    {"csgb2312", "GB18030", "gb18030"},
    {"iso-ir-58", "GB18030", "gb18030"},
    {"csiso58gb231280", "GB18030", "gb18030"},
    {"chinese", "GB18030", "gb18030"},
    {"gbk", "GB18030", "gb18030"},
    {"x-gbk", "GB18030", "gb18030"},
    {"cp936", "GB18030", "gb18030"},
    {"ms936", "GB18030", "gb18030"},
    {"gb18030", "GB18030", "gb18030"},
    {"hz-gb-2312", "HZ-GB-2312", "HZ"},
    {"big5", "Big5-HKSCS", "ibm-1375_P100-2008"},
    {"big5-hkscs", "Big5-HKSCS", "ibm-1375_P100-2008"},
    {"big5hk", "Big5-HKSCS", "ibm-1375_P100-2008"},
    {"cn-big5", "Big5-HKSCS", "ibm-1375_P100-2008"},
    {"csbig5", "Big5-HKSCS", "ibm-1375_P100-2008"},
    {"x-x-big5", "Big5-HKSCS", "ibm-1375_P100-2008"},
    {"cp950", "Big5-HKSCS", "ibm-1375_P100-2008"},
    {"euc-tw", "EUC-TW", "EUC-TW"},
    {"shift_jis", "Shift_JIS", "ibm-943_P15A-2003"},
    {"shift-jis", "Shift_JIS", "ibm-943_P15A-2003"},
    {"sjis", "Shift_JIS", "ibm-943_P15A-2003"},
    {"x-sjis", "Shift_JIS", "ibm-943_P15A-2003"},
    {"euc-jp", "EUC-JP", "EUC-JP"},
    {"iso-2022-jp", "ISO-2022-JP", "ISO-2022-JP"},
    {"euc-kr", "EUC-KR", "windows-949"},
    {"ks_c_5601-1987", "EUC-KR", "windows-949"},
    {"us-ascii", "windows-1252", "windows-1252"},
    {"ascii", "windows-1252", "windows-1252"},
    {"iso-8859-1", "windows-1252", "windows-1252"},
    {"latin1", "windows-1252", "windows-1252"},
    {"windows-1252", "windows-1252", "windows-1252"},
    {"utf-16", "UTF-16LE", "UTF-16LE"},
    {"utf-16le", "UTF-16LE", "UTF-16LE"},
    {"utf-16be", "UTF-16BE", "UTF-16BE"},
};

static const Label *find_label(const char *text)
{
    for (gsize i = 0; i < G_N_ELEMENTS(labels); i++)
        if (g_ascii_strcasecmp(labels[i].label, text) == 0)
            return &labels[i];
    return NULL;
}

/* -- How well bytes fit an encoding ------------------------------------------------------------------------------ */

/* Counts of what stands outside ASCII. */
typedef struct {
    gsize good; /* sequences that real text is made of */
    gsize odd;  /* legal, but rare in real text */
    gsize bad;  /* not legal */
} Fit;

static double fit_share(Fit fit)
{
    gsize all = fit.good + fit.odd + 5 * fit.bad;
    return all == 0 ? 0.0 : (double)fit.good / (double)all;
}

static gboolean in_range(guint8 byte, guint8 first, guint8 last)
{
    return byte >= first && byte <= last;
}

/* Text in GB2312 is nearly all of symbols (rows A1 to A3) and level 1 hanzi (rows B0 to D7), both with a second byte of
 * at least A1; Big5 read as GBK has half of its second bytes below 7F. */
static Fit fit_gb(const guint8 *at, const guint8 *end)
{
    Fit fit = {0};
    while (at < end) {
        guint8 lead = *at++;
        if (lead < 0x80)
            continue;
        if (at >= end || !in_range(lead, 0x81, 0xFE) || *at < 0x30 || *at == 0x7F || *at == 0xFF) {
            fit.bad++;
            continue;
        }
        gboolean level = in_range(lead, 0xA1, 0xA3) || in_range(lead, 0xB0, 0xD7);
        *(level && *at >= 0xA1 ? &fit.good : &fit.odd) += 1;
        at += in_range(*at, 0x30, 0x39) && end - at >= 3 ? 3 : 1;
    }
    return fit;
}

/* Text in Big5 is nearly all of symbols (A1 to A3) and frequently used hanzi (A4 to C6). */
static Fit fit_big5(const guint8 *at, const guint8 *end)
{
    Fit fit = {0};
    while (at < end) {
        guint8 lead = *at++;
        if (lead < 0x80)
            continue;
        if (at >= end || !in_range(lead, 0x81, 0xFE) || !(in_range(*at, 0x40, 0x7E) || in_range(*at, 0xA1, 0xFE))) {
            fit.bad++;
            continue;
        }
        *(in_range(lead, 0xA1, 0xC6) ? &fit.good : &fit.odd) += 1;
        at++;
    }
    return fit;
}

static Fit fit_utf8(const guint8 *at, const guint8 *end)
{
    Fit fit = {0};
    while (at < end) {
        if (*at < 0x80) {
            at++;
            continue;
        }
        gunichar c = g_utf8_get_char_validated((const char *)at, end - at);
        gboolean legal = c < (gunichar)-2;
        *(legal ? &fit.good : &fit.bad) += 1;
        at += legal ? g_utf8_skip[*at] : 1;
    }
    return fit;
}

/* Zeros at one parity only are UTF-16 without a mark: its ASCII has them, and no page is without a space or a line end.
 */
static const char *guess_utf16(const guint8 *bytes, gsize length)
{
    gsize zeros[2] = {0, 0};
    gsize window = MIN(length, DETECTOR_WINDOW);
    for (gsize i = 0; i < window; i++)
        zeros[i % 2] += bytes[i] == 0;
    /* Valid UTF-8 with a few zeros in it is a damaged file; UTF-16 of ASCII has as many as letters. */
    gsize enough = fit_utf8(bytes, bytes + length).bad == 0 ? window / 5 : window / 100;
    if (zeros[1] > enough && zeros[0] * 20 < zeros[1])
        return "utf-16le";
    if (zeros[0] > enough && zeros[1] * 20 < zeros[0])
        return "utf-16be";
    return NULL;
}

static const char *ask_detector(const char *bytes, gsize length)
{
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&status);
    ucsdet_setText(detector, bytes, (int32_t)MIN(length, DETECTOR_WINDOW), &status);
    const UCharsetMatch *match = ucsdet_detect(detector, &status);
    const char *name = NULL;
    if (U_SUCCESS(status) && match != NULL && ucsdet_getConfidence(match, &status) >= MIN_CONFIDENCE) {
        const Label *label = find_label(ucsdet_getName(match, &status));
        name = label != NULL ? label->label : NULL;
    }
    ucsdet_close(detector);
    return name;
}

/* -- Choosing ---------------------------------------------------------------------------------------------------- */

/* The encoding of bytes that have no byte order mark and are not valid UTF-8. What is declared wins unless the bytes
 * fit another clearly better. */
static const Label *choose(const char *bytes, gsize length, const char *declared)
{
    const guint8 *at = (const guint8 *)bytes;
    const guint8 *end = at + length;
    const Label *label = declared != NULL ? find_label(declared) : NULL;
    double utf8 = fit_share(fit_utf8(at, end));
    double gb = fit_share(fit_gb(at, end));
    double big5 = fit_share(fit_big5(at, end));
    gboolean says_utf8 = label != NULL && g_str_equal(label->name, "UTF-8");
    if (utf8 > (says_utf8 ? 0.25 : 0.4)) /* text in GB18030 or Big5 fits UTF-8 by 0.06 at most */
        return find_label("utf-8");
    gboolean says_gb = label != NULL && g_str_equal(label->name, "GB18030");
    gboolean says_big5 = label != NULL && g_str_equal(label->name, "Big5-HKSCS");
    gboolean says_other = label != NULL && !says_gb && !says_big5 && !says_utf8;
    if (says_other && (gb < 0.9 && big5 < 0.9))
        return label;
    gb += says_gb ? 0.25 : 0.0;
    big5 += says_big5 ? 0.25 : 0.0;
    if (MAX(gb, big5) > 0.7)
        return find_label(gb >= big5 ? "gb18030" : "big5");
    const char *guess = ask_detector(bytes, length);
    if (label != NULL && !says_utf8)
        return label;
    return find_label(guess != NULL ? guess : utf8 > 0.3 ? "utf-8" : "windows-1252");
}

/* -- Converting -------------------------------------------------------------------------------------------------- */

static UChar *to_utf16(const char *icu, const char *bytes, gsize length, gsize *n_units)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(icu, &status);
    if (U_FAILURE(status))
        return NULL;
    gsize capacity = length + 16;
    UChar *units = g_new(UChar, capacity);
    UChar *out = units;
    const char *in = bytes;
    ucnv_toUnicode(converter, &out, units + capacity, &in, bytes + length, NULL, TRUE, &status);
    ucnv_close(converter);
    *n_units = (gsize)(out - units);
    return units;
}

/* Writes UTF-8, drops NULs, turns lone surrogates into U+FFFD and counts those. */
static void to_utf8(const UChar *units, gsize n_units, DzDecoded *decoded)
{
    GString *text = g_string_sized_new(n_units * 3 + 1);
    for (gsize i = 0; i < n_units; i++) {
        gunichar c = units[i];
        if (c == 0) {
            decoded->nuls++;
            continue;
        }
        if (U16_IS_LEAD(c) && i + 1 < n_units && U16_IS_TRAIL(units[i + 1]))
            c = (gunichar)U16_GET_SUPPLEMENTARY(c, units[++i]);
        else if (U16_IS_SURROGATE(c))
            c = 0xFFFD;
        decoded->lossy += c == 0xFFFD;
        g_string_append_unichar(text, c);
    }
    decoded->utf8 = g_string_free(text, FALSE);
}

static void copy_utf8(const char *bytes, gsize length, DzDecoded *decoded)
{
    char *out = decoded->utf8 = g_malloc(length + 1);
    for (gsize i = 0; i < length; i++)
        if (bytes[i] != '\0')
            *out++ = bytes[i];
    *out = '\0';
    decoded->encoding = "UTF-8";
    decoded->nuls = (guint32)(length - (gsize)(out - decoded->utf8));
}

static gboolean is_valid_utf8(const char *bytes, gsize length)
{
    return fit_utf8((const guint8 *)bytes, (const guint8 *)bytes + length).bad == 0;
}

static gboolean starts_with(const char *bytes, gsize length, const char *mark, gsize mark_length)
{
    return length >= mark_length && memcmp(bytes, mark, mark_length) == 0;
}

static const Label *label_of_mark(const char *bytes, gsize length, gsize *mark)
{
    *mark = 2;
    if (starts_with(bytes, length, "\xFF\xFE", 2))
        return find_label("utf-16le");
    if (starts_with(bytes, length, "\xFE\xFF", 2))
        return find_label("utf-16be");
    *mark = starts_with(bytes, length, "\xEF\xBB\xBF", 3) ? 3 : 0;
    return *mark > 0 ? find_label("utf-8") : NULL;
}

/* Controls, and code points that no character has: what bytes that are no text decode to. */
static gboolean is_nonsense(gunichar c)
{
    if (c < 0x80)
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    return c < 0xA0 || u_charType((UChar32)c) == U_UNASSIGNED;
}

/* Text has few control characters, and few that could not be decoded. */
static gboolean check_is_text(const DzDecoded *decoded, GError **error)
{
    gsize controls = 0;
    gsize all = decoded->nuls;
    for (const char *at = decoded->utf8; *at != '\0'; at = g_utf8_next_char(at), all++)
        controls += is_nonsense(g_utf8_get_char(at)) ? 1 : 0;
    if (controls * 50 <= all && decoded->nuls * 3 <= all && (decoded->lossy * 4 <= all || decoded->lossy < FEW))
        return TRUE;
    g_set_error(error, DZ_ERROR, DZ_ERROR_ENCODING,
                "not text but binary data: of %" G_GSIZE_FORMAT " characters %u are NUL, %" G_GSIZE_FORMAT
                " are controls and %u cannot be decoded",
                all, decoded->nuls, controls, decoded->lossy);
    return FALSE;
}

gboolean dz_decode(const char *bytes, gsize length, const char *declared, DzDecoded *decoded, GError **error)
{
    *decoded = (DzDecoded){0};
    gsize mark = 0;
    const Label *label = label_of_mark(bytes, length, &mark);
    if (label == NULL)
        label = find_label(guess_utf16((const guint8 *)bytes, length) ?: "");
    bytes += mark;
    length -= mark;
    if ((label == NULL || g_str_equal(label->name, "UTF-8")) && is_valid_utf8(bytes, length)) {
        copy_utf8(bytes, length, decoded);
    } else {
        if (label == NULL)
            label = choose(bytes, length, declared);
        gsize n_units = 0;
        g_autofree UChar *units = to_utf16(label->icu, bytes, length, &n_units);
        decoded->encoding = label->name;
        to_utf8(units, n_units, decoded);
    }
    if (check_is_text(decoded, error))
        return TRUE;
    g_clear_pointer(&decoded->utf8, g_free);
    return FALSE;
}

/* -- What the bytes say of themselves ---------------------------------------------------------------------------- */

static char *label_after(const char *text, const char *key)
{
    const char *at = strstr(text, key);
    if (at == NULL)
        return NULL;
    at += strlen(key);
    at += strspn(at, " \t\r\n=\"'");
    gsize length = strcspn(at, " \t\r\n;\"'/>?");
    return length > 0 && length < 32 ? g_strndup(at, length) : NULL;
}

char *dz_decode_find_label(const char *bytes, gsize length)
{
    GString *head = g_string_new(NULL);
    for (gsize i = 0; i < MIN(length, LABEL_WINDOW); i++)
        if (bytes[i] != '\0')
            g_string_append_c(head, g_ascii_tolower(bytes[i]));
    g_autofree char *text = g_string_free(head, FALSE);
    char *label = g_str_has_prefix(text, "<?xml") ? label_after(text, "encoding") : NULL;
    return label != NULL ? label : label_after(text, "charset");
}
