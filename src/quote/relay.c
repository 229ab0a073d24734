/* relay.c -- whose words somebody passes on.
 * In:     a word for that (引述, 援引) in its clause.
 * Out:    an act of whoever is relayed.
 * Knows:  that he stands right behind the word, or owns the words named there (一名官员|的话).
 * Not here: the act where nobody is relayed (cue.c).
 */
#include "listener.h"

#include "weights.h"

/* 援引一名官员的话说, 引用了专家的看法, 引述王某的信: the 的 at the end of a phrase from `from` on, before a word for
 * words or a paper; 0: none. */
static guint find_of_words(const DzListener *self, guint from)
{
    enum { LONGEST_PHRASE = 16 };
    gboolean acts = FALSE; /* 引述写给王某的信 */
    for (guint i = from + 1; i < MIN(self->units->len, from + LONGEST_PHRASE); i++) {
        const DzUnit *unit = unit_at(self, i);
        if (bounds_phrase(unit))
            return 0;
        if (has(unit, DZ_TAG_OF) &&
            (is_word_for_words(self, unit->span.begin) || (!acts && has(unit_at(self, i + 1), DZ_TAG_WRITING))))
            return i;
        acts |= is_cue(unit) || has(unit, DZ_TAG_TOWARD);
    }
    return 0;
}

/* 引述|消息人士|报道，…: the word for a report at the end of the phrase that ends at `end` is the outlet's verb. */
static guint before_report(const DzListener *self, guint from, guint end, DzSource *source)
{
    DzSource shorter;
    if (end < from + 2 || !has(unit_at(self, end - 1), DZ_TAG_REPORT))
        return end;
    read_source_before(self, from, end - 1, &shorter);
    if ((shorter.tags & (DZ_TAG_PERSON | DZ_TAG_ROLE | DZ_TAG_VAGUE)) == 0)
        return end;
    *source = shorter;
    return end - 1;
}

/* The unit after whoever is relayed in the phrase that begins at `from`. */
static guint read_relayed(const DzListener *self, guint from, DzSource *source)
{
    guint of = find_of_words(self, from);
    guint end = read_source(self, from, source);
    end = before_report(self, from, end, source);
    if (of == 0 || (source->tags & DZ_TAG_PERSON) != 0)
        return end;
    if (has(unit_at(self, end), DZ_TAG_TOWARD)) /* 引述|居民|对停航的批评，指… */
        return MAX(end, of + 1);
    DzSource owner;
    read_source_before(self, from, of, &owner);
    if (!dz_source_is_known(&owner) || owner.tags == 0)
        return end;
    *source = owner;
    return MAX(end, of + 1);
}

/* 引述|海风国|会籍原则: letters behind an institution make it a part of the name of something else. */
static gboolean names_another(const DzListener *self, guint from, guint end, const DzSource *source)
{
    const DzUnit *last = end > from ? unit_at(self, end - 1) : NULL;
    return is_type(last, DZ_UNIT_RUN) && last->span.begin >= source->name.end && !phrase_has_of(self, from, end) &&
           (source->tags & (DZ_TAG_PERSON | DZ_TAG_ROLE | DZ_TAG_VAGUE)) == 0;
}

/* 文章除引用王某的说法外，也指: whether a phrase that is set apart holds the word. */
static gboolean is_set_apart(const DzListener *self, guint unit)
{
    enum { FARTHEST = 4 };
    for (guint i = unit; i > self->clause_from && i + FARTHEST > unit; i--)
        if (has(unit_at(self, i - 1), DZ_TAG_PREP) && has_use(unit_at(self, i - 1), DZ_USE_GRANTS))
            return TRUE;
    return FALSE;
}

guint dz_relay_read(DzListener *self, guint unit)
{
    DzSource source;
    guint from = unit + 1;
    while (unit_at(self, from) != NULL && is_skipped(unit_at(self, from)))
        from++;
    guint end = read_relayed(self, from, &source);
    gboolean possessed = has(unit_at(self, end), DZ_TAG_OF | DZ_TAG_PLACE) && (source.tags & DZ_TAG_PERSON) == 0;
    gboolean unsure = source.tags == 0 && !is_cue(unit_at(self, end));
    if (!dz_source_is_known(&source) || unsure || possessed || names_another(self, from, end, &source))
        return unit;
    source = dz_meant_resolve(self, source);
    if (is_set_apart(self, unit)) {
        dz_act_add_inner(self, unit, source);
        return end;
    }
    gboolean by_person = (self->clause.tags & (DZ_TAG_PERSON | DZ_TAG_ROLE)) != 0;
    self->main = DZ_NO_SPEECH;
    self->clause = self->latest = self->subject = source;
    dz_act_add(self, unit, source, TRUE);
    if (is_cue(unit_at(self, end))) /* 援引王某表示，… */
        last_speech(self)->words.begin = unit_at(self, end)->span.end;
    if (!by_person)
        dz_meant_note_person(self, &source, DZ_CAST_SPEAKER);
    return end;
}
