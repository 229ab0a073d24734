/* english_numbers.c -- see english_numbers.h. */
#include "english_numbers.h"

#include "numerals.h"

enum { MAY = 5 };

typedef enum { SMALL, HUNDRED, LARGE, MONTH, WEEKDAY, DAY_NAME, PERCENT } WordKind;

typedef struct {
    const char *word; /* capital where it must be one: May, March */
    WordKind kind;
    double value;
} Word;

static const Word words[] = {
    {"one", SMALL, 1},        {"two", SMALL, 2},           {"three", SMALL, 3},       {"four", SMALL, 4},
    {"five", SMALL, 5},       {"six", SMALL, 6},           {"seven", SMALL, 7},       {"eight", SMALL, 8},
    {"nine", SMALL, 9},       {"ten", SMALL, 10},          {"eleven", SMALL, 11},     {"twelve", SMALL, 12},
    {"thirteen", SMALL, 13},  {"fourteen", SMALL, 14},     {"fifteen", SMALL, 15},    {"sixteen", SMALL, 16},
    {"seventeen", SMALL, 17}, {"eighteen", SMALL, 18},     {"nineteen", SMALL, 19},   {"twenty", SMALL, 20},
    {"thirty", SMALL, 30},    {"forty", SMALL, 40},        {"fifty", SMALL, 50},      {"sixty", SMALL, 60},
    {"seventy", SMALL, 70},   {"eighty", SMALL, 80},       {"ninety", SMALL, 90},     {"hundred", HUNDRED, 1e2},
    {"thousand", LARGE, 1e3}, {"million", LARGE, 1e6},     {"billion", LARGE, 1e9},   {"trillion", LARGE, 1e12},
    {"bn", LARGE, 1e9},       {"January", MONTH, 1},       {"February", MONTH, 2},    {"March", MONTH, 3},
    {"April", MONTH, 4},      {"May", MONTH, 5},           {"June", MONTH, 6},        {"July", MONTH, 7},
    {"August", MONTH, 8},     {"September", MONTH, 9},     {"October", MONTH, 10},    {"November", MONTH, 11},
    {"December", MONTH, 12},  {"Monday", WEEKDAY, 1},      {"Tuesday", WEEKDAY, 2},   {"Wednesday", WEEKDAY, 3},
    {"Thursday", WEEKDAY, 4}, {"Friday", WEEKDAY, 5},      {"Saturday", WEEKDAY, 6},  {"Sunday", WEEKDAY, 7},
    {"today", DAY_NAME, 0},   {"yesterday", DAY_NAME, -1}, {"tomorrow", DAY_NAME, 1}, {"percent", PERCENT, 0},
};

static gboolean is_letter(gunichar c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static const Word *word_at(DzPoints text, guint32 at, guint32 *end)
{
    for (gsize i = 0; is_letter(dz_point(text, at)) && i < G_N_ELEMENTS(words); i++) {
        const char *letter = words[i].word;
        guint32 k = at;
        if (g_ascii_islower(*letter) && dz_point(text, k) == (gunichar)g_ascii_toupper(*letter))
            letter++, k++;
        while (*letter != '\0' && dz_point(text, k) == (gunichar)*letter)
            letter++, k++;
        if (*letter == '\0' && !is_letter(dz_point(text, k))) {
            *end = k;
            return &words[i];
        }
    }
    return NULL;
}

/* Past one blank or hyphen, and "and" between blanks. */
static guint32 past_gap(DzPoints text, guint32 at)
{
    guint32 and_length = dz_points_match(text, at, " and ");
    if (and_length > 0)
        return at + and_length;
    gunichar c = dz_point(text, at);
    return c == ' ' || c == '-' || c == 0xA0 ? at + 1 : at;
}

static guint32 read_words(DzPoints text, guint32 at, double *value)
{
    double total = 0;
    double section = 0;
    guint32 end = at;
    guint32 next = 0;
    const Word *word = word_at(text, at, &next);
    for (; word != NULL && word->kind <= LARGE; word = word_at(text, past_gap(text, next), &next)) {
        if (word->kind == SMALL) {
            section += word->value;
        } else if (word->kind == HUNDRED) {
            section = MAX(section, 1) * word->value;
        } else {
            total += MAX(section, 1) * word->value;
            section = 0;
        }
        end = next;
    }
    *value = total + section;
    return end;
}

/* A year of four digits after a blank or ", ". */
static guint32 read_year(DzPoints text, guint32 at, DzNumber *number)
{
    guint32 begin = at;
    if (dz_point(text, begin) == ',')
        begin++;
    if (dz_point(text, begin) != ' ')
        return at;
    DzNumeral year = dz_numeral_at(text.at, text.length, begin + 1);
    if (year.length != 4 || year.digits != 4 || year.value < 1000 || year.value > 2200)
        return at;
    number->year = (guint16)year.value;
    return begin + 1 + year.length;
}

static guint32 past_ordinal_ending(DzPoints text, guint32 at)
{
    static const char *const endings[] = {"st", "nd", "rd", "th"};
    for (gsize i = 0; i < G_N_ELEMENTS(endings); i++)
        if (dz_points_match(text, at, endings[i]) > 0 && !is_letter(dz_point(text, at + 2)))
            return at + 2;
    return at;
}

/* March 22, March 22nd, 2021; March 2021. May alone is a verb. */
static guint32 read_month(DzPoints text, guint32 at, guint32 end, const Word *month, DzNumber *number)
{
    number->kind = DZ_NUMBER_DATE;
    number->month = (guint8)month->value;
    guint32 after_year = read_year(text, end, number);
    if (after_year > end)
        return after_year;
    DzNumeral day = {0};
    if (dz_point(text, end) == ' ')
        day = dz_numeral_at(text.at, text.length, end + 1);
    if (day.flags == DZ_NUMERAL_ARABIC && day.digits <= 2 && day.value >= 1 && day.value <= 31) {
        number->day = (guint8)day.value;
        return read_year(text, past_ordinal_ending(text, end + 1 + day.length), number);
    }
    return month->value == MAY ? at : end;
}

guint32 dz_english_number(DzPoints text, guint32 at, DzNumber *number)
{
    guint32 end = at;
    const Word *word = word_at(text, at, &end);
    if (word == NULL || word->kind == PERCENT)
        return at;
    switch (word->kind) {
    case MONTH:
        return read_month(text, at, end, word, number);
    case WEEKDAY:
        number->kind = DZ_NUMBER_WEEKDAY;
        number->weekday = (guint8)word->value;
        return end;
    case DAY_NAME:
        number->kind = DZ_NUMBER_DATE;
        number->relative = TRUE;
        number->shift = (gint8)word->value;
        return end;
    default:
        number->kind = DZ_NUMBER_AMOUNT;
        end = read_words(text, at, &number->value);
        return number->value > 1 ? end : at;
    }
}

guint32 dz_english_after_digits(DzPoints text, guint32 at, DzNumber *number)
{
    guint32 end = past_ordinal_ending(text, at);
    if (end > at)
        number->kind = DZ_NUMBER_ORDINAL;
    guint32 per_cent = dz_points_match(text, at, " per cent");
    if (per_cent > 0) {
        number->kind = DZ_NUMBER_PERCENT;
        return at + per_cent;
    }
    guint32 after = end;
    const Word *word = word_at(text, past_gap(text, end), &after);
    if (word == NULL)
        return end;
    if (word->kind == LARGE || word->kind == PERCENT) {
        number->value *= word->kind == LARGE ? word->value : 1;
        number->kind = word->kind == LARGE ? DZ_NUMBER_AMOUNT : DZ_NUMBER_PERCENT;
        return after;
    }
    if (word->kind != MONTH || number->value < 1 || number->value > 31)
        return end;
    number->kind = DZ_NUMBER_DATE;
    number->day = (guint8)number->value;
    number->month = (guint8)word->value;
    return read_year(text, after, number);
}
