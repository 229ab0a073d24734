/* sentences.c -- see sentences.h.
 * In:     code points.
 * Out:    ends of sentences, of words, and of what may stand on one line, in code points.
 * Knows:  that ICU counts in UTF-16 units.
 */
#include "sentences.h"

#include "characters.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ustring.h>

typedef struct {
    UBreakIteratorType type;
    const char *locale;
    GPrivate iterator; /* UBreakIterator; opening one costs as much as cutting a short article */
} Cutter;

static void close_iterator(gpointer iterator)
{
    ubrk_close(iterator);
}

/* English abbreviations come with ss=standard; Chinese needs no locale of its own for sentences, and for words ICU cuts
 * Han by its dictionary in every locale. On lines, Han may break anywhere but where kinsoku forbids it: lb=strict. */
static Cutter sentences = {UBRK_SENTENCE, "en-u-ss-standard", G_PRIVATE_INIT(close_iterator)};
static Cutter words = {UBRK_WORD, "zh-Hans", G_PRIVATE_INIT(close_iterator)};
static Cutter lines = {UBRK_LINE, "zh-u-lb-strict", G_PRIVATE_INIT(close_iterator)};

/* This thread's iterator; NULL if ICU has none. */
static UBreakIterator *iterator_of(Cutter *cutter)
{
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *iterator = g_private_get(&cutter->iterator);
    if (iterator != NULL)
        return iterator;
    iterator = ubrk_open(cutter->type, cutter->locale, NULL, 0, &status);
    g_private_set(&cutter->iterator, iterator);
    return iterator;
}

/* Turns ends counted in UTF-16 units into ends counted in code points. */
static void append_ends(UBreakIterator *iterator, const UChar *units, GArray *ends)
{
    guint32 points = 0;
    int32_t from = 0;
    for (int32_t to = ubrk_next(iterator); to != UBRK_DONE; to = ubrk_next(iterator)) {
        for (int32_t i = from; i < to; i++)
            points += (units[i] & 0xFC00) != 0xDC00;
        from = to;
        g_array_append_val(ends, points);
    }
}

/* Text is no longer than this, or stays in one piece. */
enum { LONGEST = G_MAXINT32 / 2 };

static void cut(Cutter *cutter, const gunichar *text, guint32 length, GArray *ends)
{
    guint first = ends->len;
    UBreakIterator *iterator = length <= LONGEST ? iterator_of(cutter) : NULL;
    if (iterator != NULL) {
        UErrorCode status = U_ZERO_ERROR;
        int32_t capacity = (int32_t)length * 2;
        int32_t n_units = 0;
        g_autofree UChar *units = g_new(UChar, (gsize)capacity + 1);
        u_strFromUTF32(units, capacity, &n_units, (const UChar32 *)text, (int32_t)length, &status);
        ubrk_setText(iterator, units, n_units, &status);
        if (U_SUCCESS(status))
            append_ends(iterator, units, ends);
    }
    if (length > 0 && (ends->len == first || g_array_index(ends, guint32, ends->len - 1) != length))
        g_array_append_val(ends, length);
}

static gboolean is_latin(gunichar c)
{
    return c < 0x250 && u_isalnum((UChar32)c);
}

/* Whether the mark before `end` stands inside of a code or a name, which ICU breaks before a capital, 0282.HK, or
 * inside of an address: watch/?v=1. Right before a Han character a full stop ends an abbreviation, Ltd.合併, an initial
 * or the number of a list: so nine of ten in 23,683 articles. */
static gboolean is_inside_code(const gunichar *text, guint32 end, guint32 length)
{
    if (end < 2 || end >= length)
        return FALSE;
    if (dz_is_han(text[end]))
        return text[end - 1] == '.' && is_latin(text[end - 2]);
    if (!is_latin(text[end]))
        return FALSE;
    return text[end - 1] == '.' || (text[end - 1] == '?' && (text[end - 2] == '/' || is_latin(text[end - 2])));
}

/* Where a sentence ends that ICU ends at `end`: an opening mark behind its full stop, which ICU takes for a closing
 * one, begins the next sentence. */
static guint32 before_opening_marks(const gunichar *text, guint32 end)
{
    guint32 at = end;
    while (at > 0 && (U_GET_GC_MASK((UChar32)text[at - 1]) & (U_GC_PS_MASK | U_GC_PI_MASK)) != 0)
        at--;
    return at > 0 ? at : end;
}

/* What is longer is no sentence but a list, or has lost its stops: one of 23,683 articles has it. Cut at a mark or a
 * blank it takes no more time than others, whatever is compared with it. */
enum { LONGEST_SENTENCE = 2000 };

/* Where a sentence that begins at `begin` and ends at `end` is cut: behind a mark that does not open, or a blank. */
static guint32 cut_long(const gunichar *text, guint32 begin, guint32 end)
{
    if (end - begin <= LONGEST_SENTENCE)
        return end;
    guint32 at = begin + LONGEST_SENTENCE;
    while (at > begin && !g_unichar_ispunct(text[at - 1]) && !g_unichar_isspace(text[at - 1]))
        at--;
    at = before_opening_marks(text, at);
    return at > begin ? at : begin + LONGEST_SENTENCE;
}

static void append_sentence(const gunichar *text, guint32 begin, guint32 end, GArray *ends)
{
    while (begin < end) {
        begin = cut_long(text, begin, end);
        g_array_append_val(ends, begin);
    }
}

void dz_sentence_ends(const gunichar *text, guint32 length, GArray *ends)
{
    g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(guint32));
    guint32 begin = 0;
    cut(&sentences, text, length, found);
    for (guint i = 0; i < found->len; i++) {
        guint32 end = g_array_index(found, guint32, i);
        if (end < length)
            end = before_opening_marks(text, end);
        if (is_inside_code(text, end, length))
            continue;
        append_sentence(text, begin, end, ends);
        begin = end;
    }
}

void dz_line_ends(const gunichar *text, guint32 length, GArray *ends)
{
    cut(&lines, text, length, ends);
}

void dz_word_ends(const gunichar *text, guint32 length, GArray *ends)
{
    cut(&words, text, length, ends);
}
