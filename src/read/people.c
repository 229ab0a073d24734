/* people.c -- the names in bylines.
 * In:     an author field, or a line of text.
 * Out:    the person's name.
 * Knows:  what stands before and after a name in a byline.
 * Not here: who speaks in an article (quote/).
 */
#include "people.h"

#include "draft.h"

#include <string.h>

static char *match_group(const char *pattern, const char *text, gint group)
{
    g_autoptr(GRegex) regex = g_regex_new(pattern, G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);
    g_autoptr(GMatchInfo) match = NULL;
    g_return_val_if_fail(regex != NULL, NULL);
    if (!g_regex_match(regex, text, G_REGEX_MATCH_DEFAULT, &match))
        return NULL;
    g_autofree char *found = g_match_info_fetch(match, group);
    return dz_fold_text(found);
}

/* "記者陳二／江城報導" -> "陳二"; "By A. B." -> "A. B.". */
static char *strip(const char *field)
{
    g_autoptr(GRegex) before =
        g_regex_new("^(?:.{0,12}?(?:[记記]者|作者|撰文|[编編][辑輯])[\\s：:／/]*(?=\\S)|[Bb]y\\s+|文[：:／/]\\s*)",
                    G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);
    g_autoptr(GRegex) after = g_regex_new("\\s*(?:[／/].*?(?:[报報][导導道]|[编編][译譯]).*|[记記]者|[报報][导導道])$",
                                          G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);
    g_autofree char *rest = g_regex_replace_literal(before, field, -1, 0, "", G_REGEX_MATCH_DEFAULT, NULL);
    g_autofree char *name = g_regex_replace_literal(after, rest, -1, 0, "", G_REGEX_MATCH_DEFAULT, NULL);
    return dz_fold_text(name);
}

/* Whether one of the two names holds the other: 自由時報 is no author in 自由時報電子報. */
static gboolean overlap(const char *name, const char *outlet)
{
    g_autofree char *x = dz_letters_of(name);
    g_autofree char *y = dz_letters_of(outlet);
    return *x != '\0' && *y != '\0' && (strstr(x, y) != NULL || strstr(y, x) != NULL);
}

/* Whether it is a login, or ends as the names of news houses do. */
static gboolean is_house(const char *name)
{
    return g_regex_match_simple(
               "^[a-z][a-z0-9_]*$|(通[讯訊]社|新[闻聞]|[电電]子[报報]|[\\p{Han}]{2}[网網]|News|Agency)[\\w\\s]{0,24}$",
               name, G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT) &&
           !g_regex_match_simple("[记記]者|[编編][辑輯]", name, G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT);
}

char *dz_people_clean(char *field, const char *outlet)
{
    g_autofree char *owned = field;
    if (owned == NULL || strstr(owned, "://") != NULL || strchr(owned, '@') != NULL)
        return NULL;
    if (is_house(owned) || (outlet != NULL && overlap(owned, outlet)))
        return NULL;
    return strip(owned);
}

/* "甲,甲" -> "甲": a field that was filled in twice. */
static char *once(char *name)
{
    char *comma = name != NULL ? strpbrk(name, ",/") : NULL;
    if (comma != NULL && strncmp(name, comma + 1, (gsize)(comma - name)) == 0 && comma[1 + (comma - name)] == '\0')
        *comma = '\0';
    return name;
}

static char *first_match(const char *const *forms, gsize n, const char *text)
{
    char *name = NULL;
    for (gsize i = 0; name == NULL && i < n; i++)
        name = match_group(forms[i], text, 1);
    return name;
}

char *dz_people_find(const char *byline)
{
    static const char *const forms[] = {
        "(?:[记記]者|作者|撰文|[^\\p{Han}]文|^文)\\s*[：:／/"
        "|︱丨]?\\s*(?![会會]|更新|[发發][布表])([\\p{Han}]{2,4}?(?:、[\\p{Han}]{2,4}?)*)"
        "(?=[\\s／/，,；;）)]|[责責]任?[编編]|$)",
        "^[\\p{Han}]{2,8}[／/]\\s*([\\p{Han}]{2,4})\\s*[报報][导導道]$",
        "^By\\s+([A-Z][\\w.'-]+(?:\\s+[A-Z][\\w.'-]+){0,3})",
        "^([\\p{Han}·]{2,12}(?:[、,／/ ][\\p{Han}·]{2,12})*)\\s\\d{4}-\\d\\d-",
        "^([A-Z][\\w.'-]+(?:\\s+[A-Z][\\w.'-]+){1,3})(?:,| \\d{4}-|$)",
    };
    return once(first_match(forms, G_N_ELEMENTS(forms), byline));
}

char *dz_people_find_in_text(const char *paragraph)
{
    static const char *const forms[] = {
        /* In an agency's opening the place follows the name without a mark: only the usual three characters are sure.
         */
        "^[（(][\\p{Han}]{2,8}[记記]者([\\p{Han}]{3})[\\p{Han}]{2,3}\\d{1,2}日[\\p{Han}]{0,3}[电電][）)]",
        "[（(](?:[记記]者|[编編][译譯][／/])\\s*([\\p{Han}]{2,4})[）)]$",
        "[（(]([\\p{Han}]{2,4})[／/][\\p{Han}]{2,6}[报報][导導道][）)]$",
    };
    return first_match(forms, G_N_ELEMENTS(forms), paragraph);
}
