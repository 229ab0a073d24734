/* unit.c -- see unit.h.
 * In:     a stretch of the page.
 * Out:    units, by longest match from the left; names win over words of the same length.
 */
#include "unit.h"

#include "characters.h"

/* A bracket longer than this is no aside. */
#define LONGEST_BRACKET 80

typedef struct {
    const DzPage *page;
    const DzVocabulary *vocabulary;
    const DzWords *names;
    GArray *units;
    DzSpan span;
    guint32 place;
} Reading;

static void add(Reading *self, DzUnitType type, guint32 end, DzWord word)
{
    DzUnit unit = {type, {self->place, end}, word.tags, word.value, 0};
    g_array_append_val(self->units, unit);
    self->place = end;
}

static DzUnit *last(const Reading *self)
{
    return self->units->len > 0 ? &g_array_index(self->units, DzUnit, self->units->len - 1) : NULL;
}

static void extend_run(Reading *self, DzUnitType type)
{
    DzUnit *before = last(self);
    if (before != NULL && before->type == type && before->span.end == self->place)
        before->span.end = ++self->place;
    else
        add(self, type, self->place + 1, (DzWord){0, 0, 0});
}

/* The place after the bracket that opens here, or 0 if it does not close soon. */
static guint32 end_of_bracket(const Reading *self)
{
    guint32 limit = MIN(self->span.end, self->place + LONGEST_BRACKET);
    for (guint32 i = self->place + 1; i < limit; i++) {
        gunichar c = self->page->c[i];
        if (c == ')' || c == 0xFF09)
            return i + 1;
        if (c == '(' || c == 0xFF08 || c == '\n')
            return 0;
    }
    return 0;
}

static gboolean read_punctuation(Reading *self, gunichar c)
{
    static const DzWord none = {0, 0, 0};
    switch (c) {
    case 0xFF0C: /* ， */
    case ',':
    case 0xFF1B: /* ； */
    case ';':
    case 0x2014: /* — */
        add(self, DZ_UNIT_COMMA, self->place + 1, none);
        return TRUE;
    case 0xFF1A: /* ： */
    case ':':
    case 0xFE30: /* ︰ */
        add(self, DZ_UNIT_COLON, self->place + 1, none);
        return TRUE;
    case 0x3002: /* 。 */
    case 0xFF01: /* ！ */
    case 0xFF1F: /* ？ */
    case '!':
    case '?':
    case '\n':
        add(self, DZ_UNIT_STOP, self->place + 1, none);
        return TRUE;
    case 0x3001: /* 、 */
    case 0x4E36: /* 丶, which some outlets set for it */
        add(self, DZ_UNIT_ENUM, self->place + 1, none);
        return TRUE;
    default:
        return FALSE;
    }
}

static gboolean read_bracket(Reading *self, gunichar c)
{
    guint32 end = c == '(' || c == 0xFF08 ? end_of_bracket(self) : 0;
    if (end == 0)
        return FALSE;
    add(self, DZ_UNIT_BRACKET, end, (DzWord){0, 0, 0});
    return TRUE;
}

/* Whether a character is a word of its own here, and no part of one (经 in 经济). */
static gboolean stands_alone(const Reading *self)
{
    const guint8 *starts = self->page->starts + self->place;
    return starts[0] != 0 && starts[1] != 0;
}

/* 国外 in 法国外交部, 前日 in 前日本外交官: the dictionary sees a longer word begin inside, and go on behind. */
static gboolean cuts_a_word(const Reading *self, DzWord word)
{
    const guint small = DZ_TAG_TIME | DZ_TAG_PLACE;
    const guint8 *starts = self->page->starts + self->place;
    gboolean begins_inside = FALSE;
    for (guint32 i = 1; i < word.length; i++)
        begins_inside |= starts[i] != 0;
    return (word.tags & small) != 0 && (word.tags & DZ_TAGS_SOURCE) == 0 && begins_inside && starts[word.length] == 0;
}

/* 教育部|长: the head of an institution, who must not lose his last character. */
static gboolean heads_institution(DzWord word, gunichar next)
{
    return (word.tags & DZ_TAG_BODY) != 0 && word.length > 1 && next == 0x957F;
}

static gboolean read_word(Reading *self)
{
    const gunichar *text = self->page->c + self->place;
    gsize length = self->span.end - self->place;
    DzWord word = dz_words_match(self->vocabulary->words, text, length, ~0u);
    DzWord name = self->names != NULL ? dz_words_match(self->names, text, length, ~0u) : (DzWord){0, 0, 0};
    if (name.length >= word.length)
        word = name;
    if (word.length == 0 || (word.value == DZ_WORD_ALONE && !stands_alone(self)) || cuts_a_word(self, word))
        return FALSE;
    if (word.length < length && heads_institution(word, text[word.length]))
        word = (DzWord){word.length + 1, DZ_TAG_ROLE, word.value};
    add(self, DZ_UNIT_WORD, self->place + word.length, word);
    return TRUE;
}

/* 年, 月, 日 … after digits make a date of them. */
static gboolean read_date(Reading *self, gunichar c)
{
    DzUnit *before = last(self);
    if (before == NULL || before->type != DZ_UNIT_NUMBER || before->span.end != self->place)
        return FALSE;
    if (c != 0x5E74 && c != 0x6708 && c != 0x65E5 && c != 0x53F7 && c != 0x65F6)
        return FALSE;
    before->tags |= DZ_TAG_TIME;
    before->span.end = ++self->place;
    return TRUE;
}

static gboolean is_latin(gunichar c)
{
    return g_unichar_isalpha(c) && !dz_is_han(c);
}

/* Latin words with blanks between them are one run: a foreign name. */
static gboolean read_blank_in_latin(Reading *self)
{
    DzUnit *before = last(self);
    if (before == NULL || before->type != DZ_UNIT_RUN || before->span.end != self->place ||
        self->place + 1 >= self->span.end || !is_latin(self->page->c[self->place + 1]) ||
        !(is_latin(self->page->c[self->place - 1]) || self->page->c[self->place - 1] == '.'))
        return FALSE;
    before->span.end = self->place += 2;
    return TRUE;
}

static void read_one(Reading *self)
{
    gunichar c = self->page->c[self->place];
    if (read_punctuation(self, c) || read_bracket(self, c) || read_date(self, c))
        return;
    if (dz_is_blank(c) || c == '*')
        self->place += read_blank_in_latin(self) ? 0 : 1;
    else if (g_unichar_isdigit(c))
        extend_run(self, DZ_UNIT_NUMBER);
    else if (!read_word(self))
        extend_run(self, DZ_UNIT_RUN);
}

GArray *dz_units_read(const DzPage *page, const DzVocabulary *vocabulary, const DzWords *names, const GArray *marked,
                      guint32 *next, DzSpan span)
{
    Reading self = {page, vocabulary, names, g_array_new(FALSE, FALSE, sizeof(DzUnit)), span, span.begin};
    while (self.place < span.end) {
        const DzMarked *pair = *next < marked->len ? &g_array_index(marked, DzMarked, *next) : NULL;
        if (pair != NULL && pair->marked.begin < self.place) {
            (*next)++;
        } else if (pair != NULL && pair->marked.begin == self.place && pair->marked.end <= span.end) {
            guint32 index = *next;
            add(&self, pair->title ? DZ_UNIT_TITLE : DZ_UNIT_QUOTE, pair->marked.end, (DzWord){0, 0, 0});
            last(&self)->index = index;
            (*next)++;
        } else {
            read_one(&self);
        }
    }
    return self.units;
}
