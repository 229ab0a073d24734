/* text_marks.c -- see text_marks.h. */
#include "text_marks.h"

#include "view_marks.h"

static DzStyle style_of(DzMark mark)
{
    switch (mark) {
    case DZ_MARK_NONE:
    case DZ_MARK_SCRIPT:
    case DZ_MARK_PUNCTUATION:
        return DZ_STYLE_PLAIN;
    case DZ_MARK_EXTRA:
        return DZ_STYLE_EXTRA;
    case DZ_MARK_LACKING:
        return DZ_STYLE_LACKING;
    case DZ_MARK_MOVED:
        return DZ_STYLE_MOVED;
    default:
        return DZ_STYLE_CHANGED;
    }
}

void dz_flow_add_span(DzFlow *self, DzStyle style, const DzArticle *article, DzSpan span)
{
    dz_flow_add_points(self, style, article->text + span.begin, dz_span_length(span));
}

static void add_stretch(DzFlow *self, const DzArticle *article, const DzStretch *stretch)
{
    DzStyle style = style_of(stretch->group);
    gboolean lacking = style == DZ_STYLE_LACKING;
    DzSpan span = lacking ? stretch->other_span : stretch->span;
    const gunichar *points = (lacking ? stretch->other : article)->text + span.begin;
    if (style == DZ_STYLE_PLAIN)
        dz_flow_add_points(self, style, points, dz_span_length(span));
    else
        dz_flow_add_marked(self, style, points, dz_span_length(span));
}

void dz_flow_add_reading(DzFlow *self, const DzMatch *match, guint32 index)
{
    g_autoptr(GArray) stretches = dz_marks_against_group(match, index);
    for (guint i = 0; i < stretches->len; i++)
        add_stretch(self, match->readings[index].article, &g_array_index(stretches, DzStretch, i));
}
