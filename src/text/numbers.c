/* numbers.c -- which numerals of a text are numbers, and of what kind.
 * In:     a text in the common form, or English.
 * Out:    amounts, shares, ranks, dates, weekdays and times of day with their values.
 * Knows:  measure words, and the words that make of 十 or 万 something else than a number.
 * Not here: the value of one numeral (numerals.c), days and times (chinese_dates.c), English words (english_numbers.c),
 *           what 22日 is relative to the day of publication (resolve_dates.c).
 */
#include "numbers.h"

#include "chinese_dates.h"
#include "english_numbers.h"
#include "numerals.h"

/* What makes a lone Chinese digit an amount: 两名, 三国. */
static const char measures[] = "个人名位条件次天年月日周岁倍家国种项宗起部艘架辆枚份张场届轮批层座栋间所支只吨米元户州"
                               "省市县区颗块台集级席票秒小公美欧港";

/* Before a bare 十 or 万: 数十, 近百, 上万. */
static const char approximations[] = "数几上近逾超破约";

/* 成 after a digit is a tenth, unless it begins one of these words: 成功, 成为, 成立 … */
static const char after_cheng_in_words[] = "功为立员长绩都果分年本就语效交熟品人份型员不";

static gboolean is_latin(gunichar c)
{
    return c < 0x80 && g_ascii_isalpha((gchar)c);
}

/* F16, COVID-19: digits that belong to a name before them. */
static gboolean is_in_latin_name(DzPoints text, guint32 at)
{
    gunichar before = dz_point(text, (gint64)at - 1);
    return is_latin(before) || (before == '-' && is_latin(dz_point(text, (gint64)at - 2)));
}

/* 百分之十二, 百分之3.5. */
static guint32 read_per_hundred(DzPoints text, guint32 at, DzNumber *number)
{
    guint32 begin = at + dz_points_match(text, at, "百分之");
    DzNumeral numeral = {0};
    if (begin > at)
        numeral = dz_numeral_at(text.at, text.length, begin);
    number->kind = DZ_NUMBER_PERCENT;
    number->value = numeral.value;
    number->vague = (numeral.flags & DZ_NUMERAL_VAGUE) != 0;
    return numeral.length > 0 ? begin + numeral.length : at;
}

static guint32 read_ordinal(DzPoints text, guint32 at, DzNumber *number)
{
    if (dz_points_match(text, at, "第") == 0)
        return at;
    DzNumeral numeral = dz_numeral_at(text.at, text.length, at + 1);
    number->kind = DZ_NUMBER_ORDINAL;
    number->value = numeral.value;
    return numeral.length > 0 ? at + 1 + numeral.length : at;
}

/* What after a numeral makes it a share: %, 个百分点, 成 (三成, 两成五), 分之 (三分之一). */
static guint32 read_share(DzPoints text, guint32 end, const DzNumeral *numeral, DzNumber *number)
{
    number->kind = DZ_NUMBER_PERCENT;
    gunichar c = dz_point(text, end);
    if (c == '%' || c == U'％')
        return end + 1;
    guint32 points = dz_points_match(text, end, "个百分点");
    if (points > 0)
        return end + points;
    if (dz_points_match(text, end, "分之") > 0) {
        DzNumeral above = dz_numeral_at(text.at, text.length, end + 2);
        if (above.length > 0 && numeral->value > 0)
            number->value = 100 * above.value / numeral->value;
        return above.length > 0 ? end + 2 + above.length : end;
    }
    if (numeral->length != 1 || c != U'成' || dz_point_in(dz_point(text, (gint64)end + 1), after_cheng_in_words))
        return end;
    int rest = dz_chinese_digit(dz_point(text, (gint64)end + 1));
    gboolean half = dz_points_match(text, end + 1, "半") > 0;
    number->value = 10 * numeral->value + (half ? 5 : MAX(rest, 0));
    return end + (half || rest > 0 ? 2 : 1);
}

static gboolean is_bare_unit_amount(DzPoints text, guint32 at, const DzNumeral *numeral)
{
    gunichar next = dz_point(text, (gint64)at + numeral->length);
    if (dz_point_in(dz_point(text, (gint64)at - 1), approximations))
        return TRUE;
    if (!dz_point_in(dz_point(text, at), "十廿卅卌"))
        return numeral->length > 1 && dz_point_in(next, measures) && numeral->digits == 0;
    return numeral->length > 1 || dz_point_in(next, measures);
}

/* Whether a numeral that is no date and no share is an amount, rather than part of a word or a name. */
static gboolean is_amount(DzPoints text, guint32 at, const DzNumeral *numeral)
{
    gunichar next = dz_point(text, (gint64)at + numeral->length);
    if (numeral->flags & DZ_NUMERAL_ARABIC)
        return !(next < 0x80 && g_ascii_isupper((gchar)next));
    if (numeral->flags & DZ_NUMERAL_BARE_UNIT)
        return is_bare_unit_amount(text, at, numeral);
    if (numeral->flags & (DZ_NUMERAL_UNIT | DZ_NUMERAL_DECIMAL))
        return TRUE;
    if (numeral->flags & DZ_NUMERAL_POSITIONAL)
        return numeral->digits >= 4;
    return numeral->value >= 2 && dz_point_in(next, measures);
}

static guint32 read_amount(DzPoints text, guint32 at, const DzNumeral *numeral, DzNumber *number)
{
    number->kind = DZ_NUMBER_AMOUNT;
    number->vague = (numeral->flags & DZ_NUMERAL_VAGUE) != 0;
    guint32 end = at + numeral->length;
    if (numeral->flags & DZ_NUMERAL_BARE_UNIT && dz_point_in(dz_point(text, (gint64)at - 1), approximations)) {
        number->vague = TRUE;
        number->span.begin--;
    }
    if (!(numeral->flags & DZ_NUMERAL_ARABIC))
        return end;
    return dz_english_after_digits(text, end, number);
}

/* Reads what begins with a numeral. Where it is no number, gives the index from which to search on in `*past`. */
static guint32 read_numeral(DzPoints text, guint32 at, DzNumber *number, guint32 *past)
{
    DzNumeral numeral = dz_numeral_at(text.at, text.length, at);
    if (numeral.length == 0)
        return at;
    *past = at + numeral.length;
    if (numeral.flags & DZ_NUMERAL_ARABIC && is_in_latin_name(text, at))
        return at;
    guint32 end = dz_chinese_date(text, at, &numeral, number);
    if (end > at)
        return end;
    number->value = numeral.value;
    end = read_share(text, *past, &numeral, number);
    if (end > *past)
        return end;
    return is_amount(text, at, &numeral) ? read_amount(text, at, &numeral, number) : at;
}

/* Whether any number can begin with `c`: spares most of a text the readers below. */
static gboolean may_begin(gunichar c)
{
    static const gunichar others[] = U"十廿卅卌百千万亿兆第周星礼上下今昨明前后大凌清早中午傍晚深夜";
    if (c < 0x80)
        return g_ascii_isalnum((gchar)c);
    for (const gunichar *other = others; *other != 0; other++)
        if (c == *other)
            return TRUE;
    return dz_arabic_digit(c) >= 0 || dz_chinese_digit(c) >= 0;
}

typedef guint32 (*Reader)(DzPoints text, guint32 at, DzNumber *number);

/* Reads one number at `at`; FALSE if there is none. `*next` is where to search on. */
static gboolean read_number(DzPoints text, guint32 at, DzNumber *number, guint32 *next)
{
    static const Reader readers[] = {read_per_hundred, read_ordinal, dz_chinese_day_name, dz_chinese_clock};
    *next = at + 1;
    if (!may_begin(text.at[at]))
        return FALSE;
    guint32 end = at;
    for (gsize i = 0; end == at && i < G_N_ELEMENTS(readers); i++) {
        *number = (DzNumber){.span = {at, at}};
        end = readers[i](text, at, number);
    }
    if (end == at) {
        *number = (DzNumber){.span = {at, at}};
        end = read_numeral(text, at, number, next);
    }
    if (end == at && !is_latin(dz_point(text, (gint64)at - 1))) {
        *number = (DzNumber){.span = {at, at}};
        end = dz_english_number(text, at, number);
    }
    if (end == at)
        return FALSE;
    number->span.end = *next = end;
    return TRUE;
}

GArray *dz_numbers_find(const gunichar *points, guint32 length)
{
    DzPoints text = {points, length};
    GArray *found = g_array_new(FALSE, TRUE, sizeof(DzNumber));
    DzNumber number;
    for (guint32 at = 0, next = 0; at < length; at = next)
        if (read_number(text, at, &number, &next))
            g_array_append_val(found, number);
    return found;
}

gboolean dz_number_equal(const DzNumber *a, const DzNumber *b)
{
    if (a->kind != b->kind)
        return FALSE;
    if (a->kind == DZ_NUMBER_WEEKDAY)
        return a->weekday == b->weekday && a->shift == b->shift;
    if (a->kind != DZ_NUMBER_DATE)
        return ABS(a->value - b->value) <= 1e-9 * MAX(ABS(a->value), ABS(b->value));
    if (a->relative || b->relative)
        return a->relative == b->relative && a->shift == b->shift;
    if (a->year_shift != b->year_shift || a->month_shift != b->month_shift)
        return FALSE;
    guint16 of_a[] = {a->year, a->month, a->day};
    guint16 of_b[] = {b->year, b->month, b->day};
    gboolean shared = FALSE;
    for (gsize i = 0; i < G_N_ELEMENTS(of_a); i++) {
        if (of_a[i] != 0 && of_b[i] != 0 && of_a[i] != of_b[i])
            return FALSE;
        shared = shared || (of_a[i] != 0 && of_b[i] != 0);
    }
    return shared;
}
