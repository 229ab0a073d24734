/* unit.h -- a stretch of text as words, unknown runs, stops, and quotations as opaque wholes. */
#ifndef DZ_UNIT_H
#define DZ_UNIT_H

#include "marks.h"
#include "vocabulary.h"

G_BEGIN_DECLS

typedef enum {
    DZ_UNIT_WORD,   /* of the vocabulary, or a name of the article */
    DZ_UNIT_RUN,    /* letters nothing is known about */
    DZ_UNIT_NUMBER, /* digits */
    DZ_UNIT_COMMA,  /* ，; and dashes */
    DZ_UNIT_COLON,
    DZ_UNIT_STOP,    /* 。！？ */
    DZ_UNIT_ENUM,    /* 、 */
    DZ_UNIT_QUOTE,   /* a pair of marks with all that is inside; `index` is its place among the marked */
    DZ_UNIT_TITLE,   /* 《》 */
    DZ_UNIT_BRACKET, /* （…） with all that is inside */
} DzUnitType;

typedef struct {
    DzUnitType type;
    DzSpan span;
    guint tags;
    guint stance;
    guint uses; /* DZ_USE_… */
    guint32 index;
    gboolean utterance; /* a quotation with a comma or a stop before its closing mark: no name */
} DzUnit;

/* The unit at `index` of `units`; NULL outside, and so before the first: what is less than 0 wraps round. */
static inline const DzUnit *dz_unit_at(const GArray *units, guint index)
{
    return index < units->len ? &g_array_index(units, DzUnit, index) : NULL;
}

/* Whether there is a unit, and it is of `type`. */
static inline gboolean is_type(const DzUnit *unit, DzUnitType type)
{
    return unit != NULL && unit->type == type;
}

/* Whether there is a unit, and it has a tag of `tags`. */
static inline gboolean has(const DzUnit *unit, guint tags)
{
    return unit != NULL && (unit->tags & tags) != 0;
}

/* The same of a use. */
static inline gboolean has_use(const DzUnit *unit, guint uses)
{
    return unit != NULL && (unit->uses & uses) != 0;
}

/* ，：。, or the end of the paragraph. */
static inline gboolean ends_clause(const DzUnit *unit)
{
    return unit == NULL || unit->type == DZ_UNIT_STOP || unit->type == DZ_UNIT_COMMA || unit->type == DZ_UNIT_COLON;
}

/* The same, or a quotation: no phrase goes over it. */
static inline gboolean bounds_phrase(const DzUnit *unit)
{
    return ends_clause(unit) || unit->type == DZ_UNIT_QUOTE;
}

/* The unit, from `floor` on, behind which nothing but brackets stands before unit `at`. */
static inline guint dz_before_brackets(const GArray *units, guint floor, guint at)
{
    while (at > floor && dz_unit_at(units, at - 1)->type == DZ_UNIT_BRACKET)
        at--;
    return at;
}

/* 一篇, 那位, 一名: counts what the noun behind it names, or points at it. */
static inline gboolean is_determiner(const DzUnit *unit)
{
    return is_type(unit, DZ_UNIT_NUMBER) || has(unit, DZ_TAG_MODIFIER);
}

/* 、 and 和. */
static inline gboolean is_coordinator(const DzUnit *unit)
{
    return is_type(unit, DZ_UNIT_ENUM) || has(unit, DZ_TAG_AND);
}

/* Cuts `span` into units (DzUnit). `marked` as of dz_marks_find(); `next` is the first pair that may stand in it. */
GArray *dz_units_read(const DzPage *page, const DzVocabulary *vocabulary, const DzWords *names, const GArray *marked,
                      guint32 next, DzSpan span);

G_END_DECLS

#endif
