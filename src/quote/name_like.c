/* name_like.c -- see name.h.
 * In:     letters nothing is known about.
 * Out:    whether they look like somebody's name.
 * Not here: whether they are one (name.c), and whether they speak (source.c).
 */
#include "name.h"

#include "characters.h"

/* A surname with one or two characters. */
static gboolean has_surname(const DzPage *page, const DzVocabulary *vocabulary, DzSpan span)
{
    guint32 length = dz_span_length(span);
    guint32 surname = dz_words_match(vocabulary->surnames, page->c + span.begin, length, ~0u).length;
    return surname > 0 && length > surname && length <= surname + 2;
}

gboolean dz_name_has_dot(const DzPage *page, DzSpan span)
{
    for (guint32 i = span.begin; i < span.end; i++)
        if (dz_is_middle_dot(page->c[i]))
            return TRUE;
    return FALSE;
}

gboolean dz_name_sounds_foreign(const DzPage *page, const DzVocabulary *vocabulary, DzSpan span)
{
    guint32 known = 0;
    for (guint32 i = span.begin; i < span.end; i++)
        known += dz_writes_foreign(vocabulary, page->c[i]) ? 1 : 0;
    return known + (dz_span_length(span) > 2) >= dz_span_length(span);
}

gboolean dz_name_could_be(const DzPage *page, const DzVocabulary *vocabulary, DzSpan span)
{
    return !dz_is_han(page->c[span.begin]) || has_surname(page, vocabulary, span) ||
           (dz_span_length(span) > 1 && dz_name_sounds_foreign(page, vocabulary, span));
}

gboolean dz_name_is_strange(const DzPage *page, DzSpan span)
{
    for (guint32 i = span.begin; i <= span.end; i++)
        if (page->starts[i] == 0)
            return FALSE;
    return TRUE;
}

gboolean dz_name_is_like(const DzPage *page, const DzNames *names, DzSpan span)
{
    return dz_name_could_be(page, names->vocabulary, span) || dz_name_is_strange(page, span);
}

gboolean dz_name_is_chinese(const DzPage *page, const DzNames *names, DzSpan span)
{
    return has_surname(page, names->vocabulary, span) && dz_name_is_strange(page, span);
}
