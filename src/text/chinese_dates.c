/* chinese_dates.c -- see chinese_dates.h. */
#include "chinese_dates.h"

typedef struct {
    const char *word;
    int value;
} Named;

/* Days named from today. */
static const Named day_names[] = {
    {"今天", 0},  {"今日", 0},  {"今早", 0},  {"今晨", 0},    {"今晚", 0},  {"昨天", -1},
    {"昨日", -1}, {"昨晚", -1}, {"昨夜", -1}, {"明天", 1},    {"明日", 1},  {"明早", 1},
    {"明晚", 1},  {"前天", -2}, {"后天", 2},  {"大前天", -3}, {"昨晨", -1}, {"昨", -1},
};

/* Parts of a day, and the hour from which one said with them is an afternoon's: 下午3时 is 15. 12 and 24: none is. */
static const Named day_parts[] = {
    {"凌晨", 24}, {"清晨", 24}, {"早上", 24}, {"早晨", 24}, {"上午", 12}, {"中午", 1}, {"下午", 1}, {"午后", 1},
    {"傍晚", 1},  {"晚上", 5},  {"晚间", 5},  {"深夜", 5},  {"午夜", 5},  {"夜间", 5}, {"夜里", 5}, {"晚", 5},
};

static const Named weeks[] = {{"上周", -1},  {"下周", 1},      {"周", 0},      {"上星期", -1},
                              {"下星期", 1}, {"星期", 0},      {"礼拜", 0},    {"上礼拜", -1},
                              {"下礼拜", 1}, {"上个星期", -1}, {"下个星期", 1}};

/* Years and months named from this one, before a month or a day of it. */
static const Named year_names[] = {{"去年", -1}, {"前年", -2}, {"明年", 1}};
static const Named month_names[] = {{"上月", -1}, {"上个月", -1}, {"下月", 1}, {"下个月", 1}};

/* The first of `names` that stands at `at`; its length goes into `length`. */
static const Named *named_at(DzPoints text, guint32 at, const Named *names, gsize n_names, guint32 *length)
{
    for (gsize i = 0; i < n_names; i++) {
        *length = dz_points_match(text, at, names[i].word);
        if (*length > 0)
            return &names[i];
    }
    return NULL;
}

/* The value of the name that ends right before `at`; 0 if there is none. */
static gint8 value_before(DzPoints text, guint32 at, const Named *names, gsize n_names)
{
    for (gsize i = 0; i < n_names; i++) {
        glong length = g_utf8_strlen(names[i].word, -1);
        if (length <= at && dz_points_match(text, at - (guint32)length, names[i].word) > 0)
            return (gint8)names[i].value;
    }
    return 0;
}

static gboolean is_whole(const DzNumeral *numeral, double from, double to)
{
    DzNumeralFlags unwanted = DZ_NUMERAL_VAGUE | DZ_NUMERAL_DECIMAL;
    return numeral->length > 0 && (numeral->flags & unwanted) == 0 && numeral->value >= from && numeral->value <= to;
}

static DzNumeral numeral_of(DzPoints text, guint32 at)
{
    return dz_numeral_at(text.at, text.length, at);
}

/* 日 or 号 after a day of the month: not 日元, not 内 (within), not the 号 of a building or a document. */
static gboolean ends_day(DzPoints text, guint32 at)
{
    gunichar next = dz_point(text, (gint64)at + 1);
    if (dz_points_match(text, at, "日") > 0)
        return !dz_point_in(next, "元圆内游");
    return dz_points_match(text, at, "号") > 0 && !dz_point_in(next, "楼线院文令法案机站门卫井店厅码球");
}

/* The day after a month. */
static guint32 read_day(DzPoints text, guint32 at, DzNumber *number)
{
    DzNumeral day = numeral_of(text, at);
    if (!is_whole(&day, 1, 31) || !ends_day(text, at + day.length))
        return at;
    number->day = (guint8)day.value;
    return at + day.length + 1;
}

static guint32 read_month(DzPoints text, guint32 at, const DzNumeral *month, DzNumber *number)
{
    guint32 end = at + month->length;
    if (!is_whole(month, 1, 12) || dz_points_match(text, end, "月") == 0 || dz_points_match(text, at, "两") > 0)
        return at;
    number->month = (guint8)month->value;
    number->year_shift = value_before(text, at, year_names, G_N_ELEMENTS(year_names));
    guint32 after = end + 1 + dz_points_match(text, end + 1, "份");
    return read_day(text, after, number);
}

static guint32 read_year(DzPoints text, guint32 at, const DzNumeral *year, DzNumber *number)
{
    guint32 end = at + year->length;
    guint32 word = MAX(dz_points_match(text, end, "年"), dz_points_match(text, end, "财年"));
    if (!is_whole(year, 1000, 2200) || year->digits != 4 || year->length != 4 || word == 0)
        return at;
    number->year = (guint16)year->value;
    DzNumeral month = numeral_of(text, end + word);
    return read_month(text, end + word, &month, number);
}

/* 2021-03-22, 2021/3/22, 2021.3.22. The numeral at `at` may have taken "2021.3" for a decimal. */
static guint32 read_iso(DzPoints text, guint32 at, DzNumber *number)
{
    guint32 value[3] = {0};
    guint32 i = at;
    gunichar mark = 0;
    for (gsize part = 0; part < G_N_ELEMENTS(value); part++) {
        guint32 begin = i;
        for (; dz_arabic_digit(dz_point(text, i)) >= 0 && i - begin < 4; i++)
            value[part] = value[part] * 10 + (guint32)dz_arabic_digit(dz_point(text, i));
        if (part == 0 ? i - begin != 4 : (i == begin || i - begin > 2))
            return at;
        if (part == 0)
            mark = dz_point(text, i);
        if (part < 2 && (dz_point(text, i++) != mark || !dz_point_in(mark, "-/.")))
            return at;
    }
    if (value[0] < 1000 || value[0] > 2200 || value[1] < 1 || value[1] > 12 || value[2] < 1 || value[2] > 31)
        return at;
    number->year = (guint16)value[0];
    number->month = (guint8)value[1];
    number->day = (guint8)value[2];
    return i;
}

/* A day without its month: not 为期三日, 每1日. */
static guint32 read_bare_day(DzPoints text, guint32 at, const DzNumeral *day, DzNumber *number)
{
    if (dz_point_in(dz_point(text, (gint64)at - 1), "期每近续这时") || (day->value < 2 && day->flags == 0))
        return at;
    number->month_shift = value_before(text, at, month_names, G_N_ELEMENTS(month_names));
    return is_whole(day, 1, 31) ? read_day(text, at, number) : at;
}

/* Minutes after an hour that ends at `at`: 20分, 半, 一刻, 5 of three o'clock five. */
static guint32 read_minutes(DzPoints text, guint32 at, DzNumber *number)
{
    if (dz_points_match(text, at, "半") > 0) {
        number->value += 30;
        return at + 1;
    }
    DzNumeral minutes = numeral_of(text, at);
    guint32 end = at + minutes.length;
    if (is_whole(&minutes, 0, 59) && dz_points_match(text, end, "分") > 0) {
        number->value += minutes.value;
        return end + 1;
    }
    if (is_whole(&minutes, 1, 3) && dz_points_match(text, end, "刻") > 0) {
        number->value += 15 * minutes.value;
        return end + 1;
    }
    return at + dz_points_match(text, at, "整");
}

/* 15:20. */
static guint32 read_colon_clock(DzPoints text, guint32 at, const DzNumeral *hour, DzNumber *number)
{
    guint32 colon = at + hour->length;
    gunichar c = dz_point(text, colon);
    DzNumeral minutes = {0};
    if (c == ':' || c == U'：')
        minutes = numeral_of(text, colon + 1);
    if (!is_whole(&minutes, 0, 59) || minutes.flags != DZ_NUMERAL_ARABIC || minutes.digits != 2 || minutes.length != 2)
        return at;
    number->kind = DZ_NUMBER_CLOCK;
    number->value = 60 * hour->value + minutes.value;
    return colon + 3;
}

/* 9时30分, 9时, 9点半. 三点 alone are three points: 点 wants minutes or a part of the day before it. */
static guint32 read_hour(DzPoints text, guint32 at, const DzNumeral *hour, gboolean known_hour, DzNumber *number)
{
    if (!is_whole(hour, 0, 24))
        return at;
    guint32 end = at + hour->length;
    if (hour->flags & DZ_NUMERAL_ARABIC) {
        guint32 after = read_colon_clock(text, at, hour, number);
        if (after > at)
            return after;
    }
    gboolean is_shi = dz_points_match(text, end, "时") > 0 && !dz_point_in(dz_point(text, (gint64)end + 1), "间段期");
    if (!is_shi && dz_points_match(text, end, "点") == 0)
        return at;
    number->kind = DZ_NUMBER_CLOCK;
    number->value = hour->value < 24 ? 60 * hour->value : 0;
    guint32 after = read_minutes(text, end + 1, number);
    after += dz_points_match(text, after, "钟") + dz_points_match(text, after, "许");
    return is_shi || known_hour || after > end + 1 ? after : at;
}

/* Of these twelve o'clock is midnight: 凌晨12时, 晚12时. */
static gboolean is_night(const Named *part)
{
    return part->value == 24 || part->value == 5;
}

guint32 dz_chinese_clock(DzPoints text, guint32 at, DzNumber *number)
{
    guint32 length = 0;
    const Named *part = named_at(text, at, day_parts, G_N_ELEMENTS(day_parts), &length);
    if (part == NULL)
        return at;
    guint32 begin = at + length;
    DzNumeral hour = numeral_of(text, begin);
    guint32 end = read_hour(text, begin, &hour, TRUE, number);
    if (end == begin)
        return at;
    if (hour.value < 12 && hour.value >= part->value)
        number->value += 12 * 60;
    if (hour.value == 12 && is_night(part))
        number->value -= 12 * 60;
    return end;
}

guint32 dz_chinese_date(DzPoints text, guint32 at, const DzNumeral *numeral, DzNumber *number)
{
    number->kind = DZ_NUMBER_DATE;
    guint32 end = read_iso(text, at, number);
    if (end == at)
        end = read_year(text, at, numeral, number);
    if (end == at)
        end = read_month(text, at, numeral, number);
    if (end == at)
        end = read_bare_day(text, at, numeral, number);
    return end > at ? end : read_hour(text, at, numeral, FALSE, number);
}

/* 日 and 天 are the seventh day; nobody says 周七. */
static guint8 weekday_of(gunichar c)
{
    int digit = dz_chinese_digit(c);
    if (dz_point_in(c, "日天"))
        return 7;
    return digit >= 1 && digit <= 6 && !dz_point_in(c, "两") ? (guint8)digit : 0;
}

static guint32 read_weekday(DzPoints text, guint32 at, DzNumber *number)
{
    guint32 length = 0;
    const Named *week = named_at(text, at, weeks, G_N_ELEMENTS(weeks), &length);
    gunichar before = dz_point(text, (gint64)at - 1);
    if (week == NULL || dz_chinese_digit(before) >= 0 || dz_arabic_digit(before) >= 0 || dz_point_in(before, "每几"))
        return at;
    number->kind = DZ_NUMBER_WEEKDAY;
    number->weekday = weekday_of(dz_point(text, (gint64)at + length));
    number->shift = (gint8)week->value;
    gunichar after = dz_point(text, (gint64)at + length + 1);
    return number->weekday != 0 && !dz_point_in(after, "十百年") ? at + length + 1 : at;
}

guint32 dz_chinese_day_name(DzPoints text, guint32 at, DzNumber *number)
{
    guint32 end = read_weekday(text, at, number);
    if (end > at)
        return end;
    guint32 length = 0;
    const Named *day = named_at(text, at, day_names, G_N_ELEMENTS(day_names), &length);
    if (day == NULL)
        return at;
    *number = (DzNumber){.span = number->span, .kind = DZ_NUMBER_DATE, .relative = TRUE, .shift = (gint8)day->value};
    return at + length;
}
