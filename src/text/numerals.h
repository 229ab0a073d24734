/* numerals.h -- reading one numeral: Arabic digits of either width, Chinese numerals, and both mixed (3万5千). */
#ifndef DZ_NUMERALS_H
#define DZ_NUMERALS_H

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
    DZ_NUMERAL_ARABIC = 1 << 0,     /* holds Arabic digits */
    DZ_NUMERAL_UNIT = 1 << 1,       /* holds 十 百 千 万 亿 兆 廿 卅 卌 */
    DZ_NUMERAL_BARE_UNIT = 1 << 2,  /* begins with one of them: 十二, 百万 */
    DZ_NUMERAL_POSITIONAL = 1 << 3, /* two or more Chinese digits in a row: 二〇二一, 九一八, 三四(十) */
    DZ_NUMERAL_VAGUE = 1 << 4,      /* 三四十, 190多万, 20余 */
    DZ_NUMERAL_DECIMAL = 1 << 5,    /* 3.5, 三点五 */
} DzNumeralFlags;

typedef struct {
    guint32 length; /* code points; 0: there is no numeral */
    guint32 digits; /* digits of its first run */
    DzNumeralFlags flags;
    double value;
} DzNumeral;

/* The longest numeral that begins at `at`. */
DzNumeral dz_numeral_at(const gunichar *text, guint32 length, guint32 at);

int dz_arabic_digit(gunichar c);  /* 0 to 9 of either width; -1: it is none */
int dz_chinese_digit(gunichar c); /* 〇 零 一 … 九 两; -1 */

G_END_DECLS

#endif
