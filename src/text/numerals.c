/* numerals.c -- see numerals.h.
 *
 * A numeral is a run of figures (digits, or one Chinese digit) and units. Small units (十 百 千) add up to a section,
 * large ones (万 亿 兆) multiply the section: 一亿二千三百万 = 1e8 + (2e3 + 3e2) * 1e4. Units must fall within their
 * section. 廿 卅 卌 are units that bring their figure along.
 */
#include "numerals.h"

#include "points.h"

typedef struct {
    double total;   /* what large units have closed */
    double section; /* what small units have added since */
    double figure;  /* the digits since the last unit */
    double lowest_small;
    double lowest_large;
    gboolean has_figure;
} Sum;

int dz_arabic_digit(gunichar c)
{
    if (c >= '0' && c <= '9')
        return (int)(c - '0');
    return c >= U'０' && c <= U'９' ? (int)(c - U'０') : -1;
}

int dz_chinese_digit(gunichar c)
{
    switch (c) {
    case U'〇':
    case U'零':
    case U'○': /* often typed for 〇 */
        return 0;
    case U'一':
        return 1;
    case U'二':
    case U'两':
        return 2;
    case U'三':
        return 3;
    case U'四':
        return 4;
    case U'五':
        return 5;
    case U'六':
        return 6;
    case U'七':
        return 7;
    case U'八':
        return 8;
    case U'九':
        return 9;
    default:
        return -1;
    }
}

static double small_unit(gunichar c)
{
    return c == U'十' ? 10 : c == U'百' ? 100 : c == U'千' ? 1000 : 0;
}

static double large_unit(gunichar c)
{
    return c == U'万' ? 1e4 : c == U'亿' ? 1e8 : c == U'兆' ? 1e12 : 0;
}

static double tens(gunichar c)
{
    return c == U'廿' ? 20 : c == U'卅' ? 30 : c == U'卌' ? 40 : 0;
}

static gboolean is_unit(gunichar c)
{
    return small_unit(c) > 0 || large_unit(c) > 0 || tens(c) > 0;
}

/* 多 余, between a figure and its unit or after it. */
static gboolean is_vague_tail(gunichar c)
{
    return c == U'多' || c == U'余';
}

static gboolean is_decimal_mark(gunichar c)
{
    return c == '.' || c == U'．';
}

/* A comma before a group of three digits and no fourth. The wide comma is one between wide digits only: ５，０００. */
static gboolean is_group_mark(DzPoints text, guint32 i)
{
    gunichar c = dz_point(text, i);
    if (c != ',' && (c != U'，' || dz_point(text, i + 1) < U'０'))
        return FALSE;
    for (guint32 k = 1; k <= 3; k++)
        if (dz_arabic_digit(dz_point(text, i + k)) < 0)
            return FALSE;
    return dz_arabic_digit(dz_point(text, i + 4)) < 0;
}

static guint32 read_fraction(DzPoints text, guint32 i, int (*digit)(gunichar), double *figure)
{
    double scale = 0.1;
    for (; digit(dz_point(text, i)) >= 0; i++, scale /= 10)
        *figure += digit(dz_point(text, i)) * scale;
    return i;
}

/* 1234, 1,234,567, 3.5: sets `figure`, gives the index after it. */
static guint32 read_arabic(DzPoints text, guint32 i, double *figure, DzNumeral *numeral)
{
    guint32 digits = 0;
    for (; dz_arabic_digit(dz_point(text, i)) >= 0 || (digits > 0 && is_group_mark(text, i)); i++) {
        int digit = dz_arabic_digit(dz_point(text, i));
        if (digit < 0)
            continue;
        *figure = *figure * 10 + digit;
        digits++;
    }
    numeral->flags |= DZ_NUMERAL_ARABIC;
    if (numeral->digits == 0)
        numeral->digits = digits;
    if (!is_decimal_mark(dz_point(text, i)) || dz_arabic_digit(dz_point(text, i + 1)) < 0)
        return i;
    numeral->flags |= DZ_NUMERAL_DECIMAL;
    return read_fraction(text, i + 1, dz_arabic_digit, figure);
}

/* 三点五 is 3.5, but 三点五十分 and 三点五分 are a time of day. */
static gboolean is_spoken_decimal(DzPoints text, guint32 i)
{
    if (dz_point(text, i) != U'点' || dz_chinese_digit(dz_point(text, i + 1)) < 0)
        return FALSE;
    for (i++; dz_chinese_digit(dz_point(text, i)) >= 0;)
        i++;
    gunichar next = dz_point(text, i);
    return next != U'十' && next != U'分' && next != U'刻';
}

/* 二, 二〇二一, 三点五. Two neighbouring digits before a unit (三四十), or after one (十三四), are a guess. */
static guint32 read_chinese(DzPoints text, guint32 i, double *figure, DzNumeral *numeral)
{
    guint32 begin = i;
    for (; dz_chinese_digit(dz_point(text, i)) >= 0; i++)
        *figure = *figure * 10 + dz_chinese_digit(dz_point(text, i));
    if (numeral->digits == 0)
        numeral->digits = i - begin;
    if (i - begin > 1 && dz_point(text, begin) != U'零' /* 一千零二 */)
        numeral->flags |= DZ_NUMERAL_POSITIONAL;
    gboolean unit = small_unit(dz_point(text, i)) > 0 || large_unit(dz_point(text, i)) > 0 ||
                    (numeral->flags & DZ_NUMERAL_UNIT) != 0;
    if (i - begin == 2 && unit && dz_point(text, begin) != U'零') {
        numeral->flags |= DZ_NUMERAL_VAGUE;
        *figure = dz_chinese_digit(dz_point(text, begin));
    }
    if (!is_spoken_decimal(text, i))
        return i;
    numeral->flags |= DZ_NUMERAL_DECIMAL;
    return read_fraction(text, i + 1, dz_chinese_digit, figure);
}

/* Adds a unit to the sum. FALSE if it does not fall: 三百五百 are two numerals; so are 五 and 卅. */
static gboolean add_unit(Sum *sum, gunichar c)
{
    double small = tens(c) > 0 ? 10 : small_unit(c);
    double large = large_unit(c);
    if (small > 0) {
        if (small >= sum->lowest_small || (tens(c) > 0 && sum->has_figure))
            return FALSE;
        double figure = sum->has_figure ? sum->figure : 1;
        sum->section += tens(c) > 0 ? tens(c) : figure * small;
        sum->lowest_small = small;
    } else {
        double section = sum->section + sum->figure;
        if (section == 0 && sum->total == 0)
            section = 1;
        sum->total = large > sum->lowest_large ? (sum->total + section) * large : sum->total + section * large;
        sum->section = 0;
        sum->lowest_small = G_MAXDOUBLE;
        sum->lowest_large = large;
    }
    sum->figure = 0;
    sum->has_figure = FALSE;
    return TRUE;
}

static void settle(const Sum *sum, guint32 length, DzNumeral *numeral)
{
    numeral->length = length;
    numeral->value = sum->total + sum->section + sum->figure;
}

/* A figure may stand first or after a unit. Gives the index after it, or `i`. */
static guint32 read_figure(DzPoints text, guint32 i, Sum *sum, DzNumeral *numeral)
{
    if (sum->has_figure)
        return i;
    guint32 next = i;
    sum->figure = 0;
    if (dz_arabic_digit(dz_point(text, i)) >= 0)
        next = read_arabic(text, i, &sum->figure, numeral);
    else if (dz_chinese_digit(dz_point(text, i)) >= 0)
        next = read_chinese(text, i, &sum->figure, numeral);
    sum->has_figure = next > i;
    return next;
}

DzNumeral dz_numeral_at(const gunichar *points, guint32 length, guint32 begin)
{
    DzPoints text = {points, length};
    DzNumeral numeral = {0};
    Sum sum = {.lowest_small = G_MAXDOUBLE, .lowest_large = G_MAXDOUBLE};
    for (guint32 i = begin;;) {
        guint32 next = read_figure(text, i, &sum, &numeral);
        if (next > i)
            settle(&sum, next - begin, &numeral);
        gboolean vague = next > begin && is_vague_tail(dz_point(text, next));
        gunichar unit = dz_point(text, next + (vague ? 1 : 0));
        if (vague)
            numeral.flags |= DZ_NUMERAL_VAGUE;
        if (!is_unit(unit) || !add_unit(&sum, unit)) {
            if (vague)
                numeral.length++;
            return numeral;
        }
        numeral.flags |= next == begin ? DZ_NUMERAL_UNIT | DZ_NUMERAL_BARE_UNIT : DZ_NUMERAL_UNIT;
        i = next + (vague ? 2 : 1);
        settle(&sum, i - begin, &numeral);
    }
}
