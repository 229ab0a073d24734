/* changes.c -- see changes.h. */
#include "changes.h"

#include "characters.h"

static void append_change(GArray *changes, DzSpan original, DzSpan common, DzFormClass form)
{
    DzFormChange change = {.original = original, .common = common, .form = form};
    g_array_append_val(changes, change);
}

/* Why a single character of the original became another: wide and narrow forms lie in one block of Unicode. */
static DzFormClass class_of(gunichar c, DzFormClass form)
{
    if (c >= U'！' && c <= U'￮')
        return DZ_FORM_WIDTH;
    return dz_is_punctuation(c) ? DZ_FORM_PUNCTUATION : form;
}

/* Two stretches of one length, whose first code points are `original` and `common`. */
static void compare_points(DzPoints a, DzPoints b, DzSpan original, DzSpan common, DzFormClass form, GArray *changes)
{
    DzFormChange *last = NULL;
    for (guint32 i = 0; i < dz_span_length(original); i++) {
        DzSpan from = {original.begin + i, original.begin + i + 1};
        DzSpan to = {common.begin + i, common.begin + i + 1};
        if (a.at[from.begin] == b.at[to.begin])
            continue;
        DzFormClass class = class_of(a.at[from.begin], form);
        if (last != NULL && last->original.end == from.begin && last->form == class) {
            last->original.end = from.end;
            last->common.end = to.end;
            continue;
        }
        append_change(changes, from, to, class);
        last = &g_array_index(changes, DzFormChange, changes->len - 1);
    }
}

/* Two stretches of different lengths: all but what they begin and end with in common. */
static void compare_ends(DzPoints a, DzPoints b, DzSpan original, DzSpan common, DzFormClass form, GArray *changes)
{
    while (original.begin < original.end && common.begin < common.end && a.at[original.begin] == b.at[common.begin]) {
        original.begin++;
        common.begin++;
    }
    while (original.begin < original.end && common.begin < common.end &&
           a.at[original.end - 1] == b.at[common.end - 1]) {
        original.end--;
        common.end--;
    }
    append_change(changes, original, common, form);
}

static guint32 line_end(DzPoints text, guint32 at)
{
    while (at < text.length && text.at[at] != '\n')
        at++;
    return at;
}

gboolean dz_changes_between(DzPoints original, DzPoints common, DzFormClass form, GArray *changes)
{
    if (original.length == common.length) {
        DzSpan all = {0, original.length};
        compare_points(original, common, all, all, form, changes);
        return TRUE;
    }
    DzSpan a = {0, 0};
    DzSpan b = {0, 0};
    for (;;) {
        a.end = line_end(original, a.begin);
        b.end = line_end(common, b.begin);
        if (dz_span_length(a) == dz_span_length(b))
            compare_points(original, common, a, b, form, changes);
        else
            compare_ends(original, common, a, b, form, changes);
        if (a.end == original.length || b.end == common.length)
            return a.end == original.length && b.end == common.length;
        a.begin = a.end + 1;
        b.begin = b.end + 1;
    }
}
