/* holder.c -- see holder.h.
 * In:     a page and its names.
 * Out:    the people it gives an office, and whom an office stands for.
 * Knows:  that an office stands before the name or behind it; that a spokesman is one of many and told by his
 * institution; which offices speak for a country.
 */
#include "holder.h"

#include "characters.h"

/* Units of a noun phrase; letters between 这位 and the office: 这位现年五十岁的市长; more people are not held in mind.
 */
enum { LONGEST_PHRASE = 12, LONGEST_DESCRIPTION = 14, MOST = 64 };

struct DzHolders {
    const DzPage *page;
    const DzNames *names;
    const GArray *marked;
    GArray *acted; /* Holder: who spoke or acted so far */
    GArray *named; /* Holder: everybody; NULL before the page is read */
};

typedef struct {
    DzSource person; /* the first place */
    DzSpan office;   /* of his title, the office alone */
    guint count;     /* how often he is called so */
} Holder;

DzHolders *dz_holders_new(const DzPage *page, const DzNames *names, const GArray *marked)
{
    DzHolders *self = g_new0(DzHolders, 1);
    self->page = page;
    self->names = names;
    self->marked = marked;
    self->acted = g_array_new(FALSE, FALSE, sizeof(Holder));
    return self;
}

void dz_holders_free(DzHolders *self)
{
    if (self == NULL)
        return;
    g_array_unref(self->acted);
    g_clear_pointer(&self->named, g_array_unref);
    g_free(self);
}

static guint32 match(const DzHolders *self, guint32 at, guint32 end, guint tags)
{
    return dz_words_match(self->names->vocabulary->words, self->page->c + at, end - at, tags).length;
}

/* The longest word for an office that ends a title: of 海风市副市长, 副市长; of 首席执行官（CEO）, CEO. */
static DzSpan office_of(const DzHolders *self, DzSpan title)
{
    gunichar last = title.begin < title.end ? self->page->c[title.end - 1] : 0;
    title.end -= dz_closes_bracket(last) ? 1 : 0;
    for (guint32 i = title.begin; i < title.end; i++)
        if (match(self, i, title.end, DZ_TAG_ROLE) == title.end - i)
            return (DzSpan){i, title.end};
    return (DzSpan){0, 0};
}

static guint uses_of(const DzHolders *self, DzSpan office)
{
    const gunichar *text = self->page->c + office.begin;
    return dz_words_match(self->names->vocabulary->words, text, dz_span_length(office), DZ_TAG_ROLE).value;
}

/* All that somebody is called up to the end of his office: 海风市市长. */
static DzSpan called_of(const Holder *holder)
{
    return (DzSpan){MIN(holder->person.full.begin, holder->office.end), holder->office.end};
}

static Holder *find_same(const DzHolders *self, GArray *holders, const Holder *other)
{
    for (guint i = 0; i < holders->len; i++) {
        Holder *holder = &g_array_index(holders, Holder, i);
        if (dz_page_is_same(self->page, holder->person.name, other->person.name) &&
            dz_page_is_same(self->page, holder->office, other->office) &&
            dz_page_is_same(self->page, called_of(holder), called_of(other)))
            return holder;
    }
    return NULL;
}

static void note(const DzHolders *self, GArray *holders, const DzSource *person)
{
    DzSpan office = office_of(self, person->title);
    gboolean part_of_name = person->name.begin < office.end && office.begin < person->name.end; /* 李先生 */
    if (office.begin == office.end || part_of_name)
        return;
    Holder holder = {*person, office, 1};
    Holder *known = find_same(self, holders, &holder);
    if (known != NULL)
        known->count++;
    else if (holders->len < MOST)
        g_array_append_val(holders, holder);
}

void dz_holders_note(DzHolders *self, const DzSource *person)
{
    note(self, self->acted, person);
}

/* Notes the person of unit `unit`, whose title stands right beside the name. */
static void note_named(const DzHolders *self, const DzUnit *unit, DzSpan title)
{
    DzSource person = {.name = dz_names_name_of(self->names, self->page, unit->span, unit->span),
                       .full = {MIN(unit->span.begin, title.begin), MAX(unit->span.end, title.end)},
                       .title = title,
                       .tags = DZ_TAG_PERSON};
    note(self, self->named, &person);
}

static void read_units(DzHolders *self, const GArray *units)
{
    for (guint i = 0; i < units->len; i++) {
        DzSource source;
        const DzUnit *unit = &g_array_index(units, DzUnit, i);
        const DzUnit *next = i + 1 < units->len ? unit + 1 : NULL;
        if (!has(unit, DZ_TAG_PERSON))
            continue;
        guint floor = i > LONGEST_PHRASE ? i - LONGEST_PHRASE : 0;
        dz_source_read_before(self->page, self->names, units, floor, i + 1, &source);
        if (dz_span_length(source.title) > 0)
            note_named(self, unit, source.title);
        else if (has(next, DZ_TAG_ROLE) && next->span.begin == unit->span.end)
            note_named(self, unit, next->span);
    }
}

static void read_page(DzHolders *self)
{
    self->named = g_array_new(FALSE, FALSE, sizeof(Holder));
    for (guint i = 0; i < self->page->blocks->len; i++) {
        DzSpan span = g_array_index(self->page->blocks, DzBlock, i).span;
        guint32 first = dz_marks_first(self->marked, span.begin);
        g_autoptr(GArray) units =
            dz_units_read(self->page, self->names->vocabulary, self->names->words, self->marked, first, span);
        read_units(self, units);
    }
}

gboolean dz_holders_is_pointed_at(const DzHolders *self, DzSpan full)
{
    const gunichar *c = self->page->c;
    guint32 least = full.begin - MIN(full.begin, LONGEST_DESCRIPTION);
    gboolean described = full.begin > 0 && match(self, full.begin - 1, full.begin, DZ_TAG_OF) == 1;
    gboolean noun = FALSE; /* begins at `at` */
    for (guint32 at = full.begin; at > least && !dz_is_punctuation(c[at - 1]); at--) {
        guint32 this =
            dz_words_match_before(self->names->vocabulary->contexts_before, c + at, at - least, DZ_CONTEXT_THIS).length;
        if (this > 1 || (this == 1 && at == full.begin)) /* 该研究的作者 */
            return !noun;
        guint32 length = match(self, at - 1, full.begin, DZ_TAGS_SOURCE);
        noun = length > 1 || (length == 1 && match(self, at - 1, full.begin, DZ_TAG_PRONOUN) == 1);
        if (!described)
            return FALSE;
    }
    return FALSE;
}

/* Whether the shorter of two ends the longer: 外交部发言人, 海风国外交部发言人. */
static gboolean is_end_of_other(const DzHolders *self, DzSpan a, DzSpan b)
{
    enum { SHORTEST = 5 }; /* 女发言人: longer, it names its institution */
    guint32 length = MIN(dz_span_length(a), dz_span_length(b));
    DzSpan end_of_a = {a.end - length, a.end};
    DzSpan end_of_b = {b.end - length, b.end};
    return length >= SHORTEST && dz_page_is_same(self->page, end_of_a, end_of_b);
}

/* Of 海国国务委员兼|外长, what stands before the second office as well. */
static DzSpan with_other_office(const DzHolders *self, DzSpan called)
{
    enum { LONGEST = 12 };
    if (called.begin == 0 || match(self, called.begin - 1, called.begin, DZ_TAG_AND) != 1)
        return called;
    DzSpan all = {called.begin - 1, called.end};
    while (all.begin > 0 && all.begin + LONGEST > called.begin && dz_is_han(self->page->c[all.begin - 1]))
        all.begin--;
    return all;
}

/* Whether `called` begins with the name of a country that begins with `letter`, and ends with an office that speaks for
 * it. */
static gboolean is_office_of_country(const DzHolders *self, DzSpan called, gunichar letter)
{
    enum { LONGEST = 48 };
    if (dz_span_length(called) > LONGEST)
        return FALSE;
    DzSpan office = office_of(self, called);
    called = with_other_office(self, called);
    return office.begin > called.begin && (uses_of(self, office) & DZ_USE_SIDE) != 0 &&
           self->page->c[called.begin] == letter && match(self, called.begin, office.begin, DZ_TAG_REGION) > 0;
}

gboolean dz_holders_speaks_for(DzHolders *self, const DzSource *who, gunichar letter)
{
    if (self->named == NULL)
        read_page(self);
    if (is_office_of_country(self, who->title, letter))
        return TRUE;
    for (guint i = 0; i < self->named->len; i++) {
        const Holder *holder = &g_array_index(self->named, Holder, i);
        if (dz_page_is_same(self->page, holder->person.name, who->name) &&
            is_office_of_country(self, called_of(holder), letter))
            return TRUE;
    }
    return FALSE;
}

static gboolean is_holder(const DzHolders *self, const Holder *holder, const DzSource *role, gboolean pointed_at)
{
    DzSpan called = called_of(holder);
    DzSpan office = pointed_at ? office_of(self, role->full) : role->name;
    if ((role->tags & DZ_TAG_SPOKES) != 0)
        return is_end_of_other(self, called, role->full);
    return dz_page_is_same(self->page, holder->office, office) || dz_page_is_same(self->page, called, role->full);
}

/* Whether who is only named is meant as well: named before the office by all of it, by one that is pointed at or that
 * one has at a time; named after it, by all of one that one has at a time. */
static gboolean is_called_so(const DzHolders *self, const Holder *holder, const DzSource *role, gboolean pointed_at)
{
    DzSpan office = holder->office;
    gboolean sole = (uses_of(self, office) & DZ_USE_SOLE) != 0;
    gboolean before = holder->person.full.end <= role->full.begin;
    gboolean in_full = dz_span_length(role->full) > dz_span_length(office);
    return (before && (in_full || pointed_at || sole)) || (in_full && sole);
}

/* The question: who of `holders` is meant by `role`? */
typedef struct {
    const DzHolders *of;
    const GArray *holders;
    const DzSource *role;
    gboolean pointed_at;
} Search;

static gboolean fits(const Search *self, const Holder *holder)
{
    return is_holder(self->of, holder, self->role, self->pointed_at) &&
           (self->holders == self->of->acted || is_called_so(self->of, holder, self->role, self->pointed_at));
}

static guint count_of(const Search *self, DzSpan name)
{
    guint count = 0;
    for (guint i = 0; i < self->holders->len; i++) {
        const Holder *holder = &g_array_index(self->holders, Holder, i);
        if (dz_page_is_same(self->of->page, holder->person.name, name) && fits(self, holder))
            count += holder->count;
    }
    return count;
}

/* Who is so called `often` times as often as all others. */
static const DzSource *find(const Search *self, guint often)
{
    const DzSource *best = NULL;
    guint all = 0;
    guint most = 0;
    for (guint i = 0; i < self->holders->len; i++) {
        const Holder *holder = &g_array_index(self->holders, Holder, i);
        if (!fits(self, holder))
            continue;
        guint count = count_of(self, holder->person.name);
        all += holder->count;
        best = count >= most ? &holder->person : best;
        most = MAX(most, count);
    }
    return (guint64)often * (all - most) <= most ? best : NULL;
}

const DzSource *dz_holders_find(DzHolders *self, const DzSource *role)
{
    enum { MUCH_OFTENER = 4 };
    gboolean pointed_at = dz_holders_is_pointed_at(self, role->full);
    guint32 begin = role->full.begin;
    DzSpan office = office_of(self, role->full);
    gboolean described = begin > 0 && office.begin > begin && match(self, begin - 1, begin, DZ_TAG_OF) == 1;
    if ((role->tags & DZ_TAG_ROLE) == 0 || (role->tags & DZ_TAG_VAGUE) != 0 ||
        (begin > 0 && dz_is_han(self->page->c[begin - 1]) && !pointed_at && !described))
        return NULL;
    Search search = {self, self->acted, role, pointed_at};
    const DzSource *found = find(&search, self->page->n);
    if (found != NULL)
        return found;
    if (self->named == NULL)
        read_page(self);
    search.holders = self->named;
    return find(&search, MUCH_OFTENER);
}
