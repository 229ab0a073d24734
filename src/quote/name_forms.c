/* name_forms.c -- see name.h.
 * In:     the people of a page, and letters that stand for one of them.
 * Out:    his name, and the shortest form of it that the page writes.
 * Knows:  that a surname or a given name stands for the only one who has it, unless the given name is a word of the
 *         dictionary; that a surname alone before a verb stands for the one named last; that a foreign name comes back
 *         as what stands behind its last dot.
 */
#include "name.h"

#include "characters.h"

/* 以中|英文: a word of the dictionary, which is somebody's given name only behind his surname; but 伯伯, 冰冰: what is
 * doubled is how somebody is called. */
static gboolean is_word(const DzPage *page, DzSpan part)
{
    return page->c[part.begin] != page->c[part.end - 1] && dz_page_is_word(page, part) &&
           dz_is_han(page->c[part.begin]);
}

/* Whether a part of the name of `person` stands for it: how it begins (林郑; a surname alone, but 金博士 is no
 * 金姆·某某), or how it ends. */
static gboolean is_form_of(const DzNames *self, const DzPage *page, DzSpan part, DzSpan person)
{
    guint32 length = dz_span_length(part);
    gboolean dotted = dz_name_is_dotted(page, person);
    if (dz_page_repeats(page, person.begin, part.begin, length) &&
        (length > 1 || (!dotted && dz_is_surname(self->vocabulary, page->c[part.begin])))) /* 卡 for no 卡特 */
        return TRUE;
    if (dotted && length == 1 && page->c[person.end - 1] == page->c[part.begin] &&
        dz_is_middle_dot(page->c[person.end - 2])) /* 雷 for 克里斯托弗·雷 */
        return TRUE;
    gboolean given = dz_span_length(person) == length + 1 && !dotted;
    return length > 1 && dz_page_repeats(page, person.end - length, part.begin, length) &&
           !(given && is_word(page, part));
}

DzSpan dz_names_resolve(const DzNames *self, const DzPage *page, DzSpan part)
{
    DzSpan found = {0, 0};
    guint32 length = dz_span_length(part);
    for (guint i = 0; i < self->people->len; i++) {
        DzSpan person = g_array_index(self->people, DzSpan, i);
        guint32 whole = dz_span_length(person);
        if (whole == length && dz_page_repeats(page, person.begin, part.begin, length))
            return (DzSpan){0, 0}; /* somebody of just this name */
        if (whole <= length || !is_form_of(self, page, part, person))
            continue;
        if (dz_span_length(found) == 0 ||
            (whole > dz_span_length(found) && dz_page_repeats(page, person.begin, found.begin, dz_span_length(found))))
            found = person;
        else if (whole != dz_span_length(found) || !dz_page_repeats(page, person.begin, found.begin, whole))
            return (DzSpan){0, 0};
    }
    return found;
}

DzSpan dz_names_last_bearer(const DzNames *self, const DzPage *page, DzSpan surname)
{
    enum { FARTHEST = 2000, MOST = 64 };
    guint32 first = surname.begin > FARTHEST ? surname.begin - FARTHEST : 0;
    guint places = dz_is_surname(self->vocabulary, page->c[surname.begin]) ? 0 : MOST;
    for (guint32 at = surname.begin; at-- > first && places < MOST;) {
        if (page->c[at] != page->c[surname.begin])
            continue;
        guint32 whole = dz_words_match(self->words, page->c + at, surname.begin - at, DZ_TAG_PERSON).length;
        DzSpan person = {at, at + whole};
        if (whole > 1 && !dz_name_is_dotted(page, person))
            return person;
        places++;
    }
    return (DzSpan){0, 0};
}

/* What stands behind the last dot of a name; empty where there is none. */
static DzSpan last_part(const DzPage *page, DzSpan name)
{
    for (guint32 at = name.end; at > name.begin; at--)
        if (dz_is_middle_dot(page->c[at - 1]))
            return (DzSpan){at, name.end};
    return (DzSpan){name.end, name.end};
}

/* Whether the name of somebody else ends with `part`; a name that ends `name`, or ends with it, is his. */
static gboolean is_shared(const DzNames *self, const DzPage *page, DzSpan name, DzSpan part)
{
    guint32 length = dz_span_length(part);
    for (guint i = 0; i < self->people->len; i++) {
        DzSpan other = g_array_index(self->people, DzSpan, i);
        guint32 common = MIN(dz_span_length(other), dz_span_length(name));
        if (dz_span_length(other) > length && dz_page_repeats(page, other.end - length, part.begin, length) &&
            !dz_page_repeats(page, other.end - common, name.end - common, common))
            return TRUE;
    }
    return FALSE;
}

/* Whether letters that end at `at` are no part of the name that begins there: neither 葛|罗斯 nor 查克·|舒默. */
static gboolean begins_name(const DzNames *self, const DzPage *page, guint32 at)
{
    gunichar before = at > 0 ? page->c[at - 1] : ' ';
    gboolean foreign = dz_writes_foreign(self->vocabulary, before);
    return !dz_is_middle_dot(before) && before != '.' && before != '-' &&
           (!foreign || (page->starts[at] != 0 && page->starts[at - 1] == 0));
}

/* The shortest form of a foreign name that the page writes: 舒默 for 查克·舒默, where he is called so alone behind the
 * first place of his name. */
static DzSpan shortest(const DzNames *self, const DzPage *page, DzSpan name)
{
    enum { FARTHEST = 20000, SHORTEST = 2 };
    DzSpan part = last_part(page, name);
    guint32 length = dz_span_length(part);
    if (length < SHORTEST || is_shared(self, page, name, part))
        return name;
    for (guint32 at = name.end; at + length < MIN(page->n, FARTHEST); at++)
        if (dz_page_repeats(page, at, part.begin, length) && begins_name(self, page, at))
            return (DzSpan){at, at + length};
    return name;
}

DzSpan dz_names_name_of(const DzNames *self, const DzPage *page, DzSpan part, DzSpan otherwise)
{
    DzSpan whole = dz_names_resolve(self, page, part);
    return shortest(self, page, whole.begin < whole.end ? whole : otherwise);
}
