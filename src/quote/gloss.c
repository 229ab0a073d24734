/* gloss.c -- see gloss.h.
 * In:     a page, its names and its marks.
 * Out:    what each pair of brackets with Latin letters in it glosses.
 * Knows:  that marks tell where a title begins, the page's names where a person's does; that of other words only their
 *         end is sure.
 * Not here: which renderings are of one name (normalize/glosses.c).
 */
#include "gloss.h"

#include "characters.h"
#include "foreign.h"
#include "points.h"
#include "source.h"

enum {
    LONGEST_LATIN = 48,
    LONGEST_MARKED = 16, /* a longer stretch between marks is a sentence */
    LONGEST_PHRASE = 12, /* units */
};

/* A text cut into units. */
typedef struct {
    const DzPage *page;
    const DzNames *names;
    const GArray *marked;
    const GArray *units;
    GArray *glosses;
} Search;

static const DzUnit *unit_at(const Search *self, guint index)
{
    return dz_unit_at(self->units, index);
}

static gboolean is_of_latin(gunichar c)
{
    return (c < 0x250 && g_unichar_isalnum(c)) || dz_point_in(c, " .'’-–·&:!?");
}

/* The name in Latin letters that begins at `at` in a bracket, up to its end or a comma; an empty span: none does. */
static DzSpan latin_in(const DzPage *page, DzSpan bracket, guint32 at)
{
    const gunichar *c = page->c;
    DzSpan latin = {at, 0};
    while (latin.begin < bracket.end && dz_is_blank(c[latin.begin]))
        latin.begin++;
    latin.end = latin.begin;
    while (latin.end < bracket.end && is_of_latin(c[latin.end]))
        latin.end++;
    gboolean closed = dz_point_in(c[latin.end], ")）,，、;；");
    while (latin.end > latin.begin && c[latin.end - 1] == ' ')
        latin.end--;
    gboolean named = g_unichar_isupper(c[latin.begin]) && dz_span_length(latin) > 1;
    return closed && named && dz_span_length(latin) <= LONGEST_LATIN ? latin : (DzSpan){0, 0};
}

/* A foreign name that ends with unit `last`, where each of its letters writes one. */
static DzSpan foreign_before(const Search *self, guint last)
{
    enum { SHORTEST = 3 };
    DzForeign foreign = {self->page, self->names->vocabulary, self->units};
    const DzUnit *unit = unit_at(self, last);
    if (unit->type != DZ_UNIT_RUN && !dz_foreign_may_hold(&foreign, unit))
        return (DzSpan){0, 0};
    DzSpan name = {dz_foreign_begin(&foreign, last), unit->span.end};
    gboolean whole =
        dz_span_length(name) >= SHORTEST && dz_name_sounds_foreign(self->page, self->names->vocabulary, name);
    return whole ? name : (DzSpan){0, 0};
}

/* 格兰迪|总编辑（Tom Grundy）, 海风|研究所（Harbour Institute）: what the phrase before unit `at` names; an office
 * alone names nothing. */
static void read_phrase(const Search *self, guint at, DzGloss *gloss)
{
    DzSource source;
    const DzUnit *last = unit_at(self, at - 1);
    guint floor = at > LONGEST_PHRASE ? at - LONGEST_PHRASE : 0;
    dz_source_read_before(self->page, self->names, self->units, floor, at, &source);
    gboolean person = (source.tags & DZ_TAG_PERSON) != 0 && source.full.end == last->span.end;
    gboolean office = has(last, DZ_TAG_ROLE);
    if (person && (office || source.name.end == last->span.end)) {
        gloss->name = source.name;
        gloss->kind = DZ_TERM_PERSON;
        gloss->sure = office;
    } else if (office) {
        gloss->name = (DzSpan){0, 0};
    } else if (dz_source_is_known(&source) && source.name.end == last->span.end) {
        gloss->name = source.name;
    }
}

/* 凡妮莎寇|比（Vanessa Kirby）: a person's name, of which a word of the dictionary is the last letter. */
static DzSpan person_before(const Search *self, guint last)
{
    const DzUnit *unit = unit_at(self, last);
    const DzUnit *before = unit_at(self, last - 1);
    if (has(unit, DZ_TAG_PERSON))
        return unit->span;
    gboolean cut =
        has(before, DZ_TAG_PERSON) && before->span.end == unit->span.begin && dz_span_length(unit->span) == 1;
    return cut ? (DzSpan){before->span.begin, unit->span.end} : (DzSpan){0, 0};
}

/* What the bracket that is unit `at` stands behind. */
static DzGloss gloss_before(const Search *self, guint at)
{
    const DzUnit *last = unit_at(self, at - 1);
    DzGloss gloss = {.name = last->span, .kind = DZ_TERM_NAME};
    if (last->type == DZ_UNIT_QUOTE || last->type == DZ_UNIT_TITLE) {
        gloss.name = g_array_index(self->marked, DzMarked, last->index).span;
        gloss.sure = !last->utterance && dz_span_length(gloss.name) <= LONGEST_MARKED;
        return gloss;
    }
    DzSpan foreign = foreign_before(self, at - 1);
    DzSpan person = person_before(self, at - 1);
    if (dz_span_length(person) > 0) {
        gloss.name = person;
        gloss.kind = DZ_TERM_PERSON;
        gloss.sure = TRUE;
    } else if (dz_span_length(foreign) > 0) {
        gloss.name = foreign;
        gloss.sure = TRUE;
    } else {
        read_phrase(self, at, &gloss);
    }
    return gloss;
}

/* (格兰迪，Tom Grundy): a foreign name and its original form, both in the bracket. */
static DzGloss gloss_inside(const Search *self, DzSpan bracket)
{
    DzGloss gloss = {.name = {bracket.begin + 1, bracket.begin + 1}, .kind = DZ_TERM_NAME, .sure = TRUE};
    while (dz_is_han(self->page->c[gloss.name.end]) || dz_is_middle_dot(self->page->c[gloss.name.end]))
        gloss.name.end++;
    gboolean parted = dz_point_in(self->page->c[gloss.name.end], ",，");
    if (!parted || !dz_name_sounds_foreign(self->page, self->names->vocabulary, gloss.name))
        gloss.name = (DzSpan){0, 0};
    return gloss;
}

/* Whether something in Chinese stands right before a bracket, or a blank before it. */
static gboolean follows_chinese(const DzPage *page, const DzUnit *bracket)
{
    const DzUnit *unit = bracket - 1;
    gboolean in_marks = unit->type == DZ_UNIT_QUOTE || unit->type == DZ_UNIT_TITLE;
    return unit->span.end + 1 >= bracket->span.begin &&
           dz_is_han(page->c[in_marks ? unit->span.begin + 1 : unit->span.end - 1]);
}

static void find_in(const Search *self)
{
    for (guint i = 1; i < self->units->len; i++) {
        const DzUnit *bracket = unit_at(self, i);
        if (bracket->type != DZ_UNIT_BRACKET)
            continue;
        DzGloss gloss = gloss_inside(self, bracket->span);
        DzSpan latin = latin_in(self->page, bracket->span, MAX(gloss.name.end, bracket->span.begin) + 1);
        if (latin.begin < latin.end && dz_span_length(gloss.name) == 0 && follows_chinese(self->page, bracket))
            gloss = gloss_before(self, i);
        if (latin.begin == latin.end || dz_span_length(gloss.name) < 2)
            continue;
        gloss.name = dz_page_to_original(self->page, gloss.name);
        gloss.latin = dz_page_to_original(self->page, latin);
        g_array_append_val(self->glosses, gloss);
    }
}

static gboolean has_bracket(const DzPage *page, DzSpan block)
{
    for (guint32 at = block.begin; at < block.end; at++)
        if (dz_opens_bracket(page->c[at]))
            return TRUE;
    return FALSE;
}

/* The pairs of marks within `span` are those from `next` on. */
static void find_within(Search *self, guint32 next, DzSpan span)
{
    if (!has_bracket(self->page, span))
        return;
    g_autoptr(GArray) units =
        dz_units_read(self->page, self->names->vocabulary, self->names->words, self->marked, next, span);
    self->units = units;
    find_in(self);
}

/* To a paragraph a quotation is one unit, so that each is a text of its own. */
void dz_glosses_find(const DzPage *page, const DzNames *names, const GArray *marked, GArray *glosses)
{
    Search self = {page, names, marked, NULL, glosses};
    for (guint i = 0; i < page->blocks->len; i++) {
        DzSpan block = g_array_index(page->blocks, DzBlock, i).span;
        find_within(&self, dz_marks_first(marked, block.begin), block);
    }
    for (guint32 i = 0; i < marked->len; i++)
        find_within(&self, i + 1, g_array_index(marked, DzMarked, i).span);
}
