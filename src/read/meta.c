/* meta.c -- what a page's head, JSON-LD and marked elements say of its article.
 * In:     a page's tree.
 * Out:    title, date, outlet, author, URL as the page declares them.
 * Knows:  OpenGraph, schema.org in JSON-LD and in itemprop, archives' addresses; what to believe where they differ.
 * Not here: what the fields are called (fields.c), what only the visible text says (visible.c).
 */
#include "meta.h"

#include "data.h"
#include "dates.h"
#include "draft.h"
#include "jsonld.h"

#include <string.h>

enum {
    MAX_HEADINGS = 6,
    LONG_TITLE = 8,    /* characters of a lower heading that may be the title */
    LONGEST_SITE = 24, /* characters of a site's name */
};

void dz_meta_clear(DzMeta *meta)
{
    char *strings[] = {meta->shown,  meta->headline, meta->page_title, meta->published, meta->source, meta->site,
                       meta->author, meta->named,    meta->reporter,   meta->url,       meta->body};
    for (gsize i = 0; i < G_N_ELEMENTS(strings); i++)
        g_free(strings[i]);
    g_clear_pointer(&meta->headings, g_ptr_array_unref);
    g_clear_pointer(&meta->lower, g_ptr_array_unref);
}

/* -- <meta> ------------------------------------------------------------------------------------------------------ */

typedef struct {
    const DzFields *names;
    DzMeta *meta;
    char *fields[DZ_N_FIELDS];
    guint ranks[DZ_N_FIELDS]; /* of the names that the values in `fields` have */
    char *canonical;
    char *first_time; /* the first <time datetime> */
    GPtrArray *objects;
} Survey;

/* Whether a value called `name` would be taken: for which field, and at which rank. */
static gboolean is_wanted(const Survey *survey, const char *name, DzField *field, guint *rank)
{
    return dz_fields_find(survey->names, DZ_DOOR_PAGE, name, field, rank) &&
           (survey->fields[*field] == NULL || survey->ranks[*field] > *rank);
}

static void offer(Survey *survey, const char *name, char *value)
{
    g_autofree char *owned = value;
    DzField field = DZ_FIELD_TITLE;
    guint rank = 0;
    if (owned == NULL || !is_wanted(survey, name, &field, &rank))
        return;
    dz_set_better(&survey->fields[field], g_steal_pointer(&owned));
    survey->ranks[field] = rank;
}

static void survey_meta(Survey *survey, const xmlNode *element)
{
    static const char *const keys[] = {"property", "name", "itemprop"};
    for (gsize i = 0; i < G_N_ELEMENTS(keys); i++) {
        g_autofree char *name = dz_markup_attribute(element, keys[i]);
        if (name != NULL)
            offer(survey, name, dz_markup_attribute(element, "content"));
    }
}

static void survey_link(Survey *survey, const xmlNode *element)
{
    g_autofree char *rel = dz_markup_attribute(element, "rel");
    if (survey->canonical == NULL && rel != NULL && g_ascii_strcasecmp(rel, "canonical") == 0)
        survey->canonical = dz_markup_attribute(element, "href");
}

static void survey_script(Survey *survey, const xmlNode *element)
{
    g_autofree char *type = dz_markup_attribute(element, "type");
    if (type == NULL || g_ascii_strncasecmp(type, "application/ld+json", 19) != 0)
        return;
    xmlChar *content = xmlNodeGetContent(element);
    DzJsonLd *object = dz_jsonld_read((const char *)content);
    xmlFree(content);
    if (object != NULL)
        g_ptr_array_add(survey->objects, object);
}

/* Its value may be all text within it, which is read only if it is wanted. */
static void survey_marked(Survey *survey, const xmlNode *element)
{
    g_autofree char *property = dz_markup_attribute(element, "itemprop");
    DzField field = DZ_FIELD_TITLE;
    guint rank = 0;
    if (property == NULL || !is_wanted(survey, property, &field, &rank))
        return;
    char *value = dz_markup_attribute(element, "datetime");
    if (value == NULL)
        value = dz_markup_attribute(element, "content");
    if (value == NULL && g_ascii_strcasecmp(property, "author") != 0)
        value = dz_markup_text(element);
    offer(survey, property, value);
}

static void add_heading(GPtrArray *headings, const xmlNode *element)
{
    char *text = headings->len < MAX_HEADINGS ? dz_markup_text(element) : NULL;
    if (text != NULL)
        g_ptr_array_add(headings, text);
}

static void survey_element(Survey *survey, const xmlNode *element)
{
    const char *name = (const char *)element->name;
    if (g_str_equal(name, "meta"))
        survey_meta(survey, element);
    else if (g_str_equal(name, "link"))
        survey_link(survey, element);
    else if (g_str_equal(name, "script"))
        survey_script(survey, element);
    else if (g_str_equal(name, "title") && survey->meta->page_title == NULL)
        survey->meta->page_title = dz_markup_text(element);
    else if (g_str_equal(name, "h1"))
        add_heading(survey->meta->headings, element);
    else if (g_str_equal(name, "h2") || g_str_equal(name, "h3"))
        add_heading(survey->meta->lower, element);
    else if (g_str_equal(name, "time") && survey->first_time == NULL)
        survey->first_time = dz_markup_attribute(element, "datetime");
    else if (element->properties != NULL)
        survey_marked(survey, element);
}

/* -- Choosing ---------------------------------------------------------------------------------------------------- */

/* The object that is the article: one with a headline, and a body if any has. */
static const DzJsonLd *best_object(const GPtrArray *objects)
{
    const DzJsonLd *best = NULL;
    for (guint i = 0; i < objects->len; i++) {
        const DzJsonLd *object = g_ptr_array_index(objects, i);
        if (object->headline != NULL && (best == NULL || (best->body == NULL && object->body != NULL)))
            best = object;
    }
    return best;
}

static void conclude(Survey *survey)
{
    DzMeta *meta = survey->meta;
    const DzJsonLd *object = best_object(survey->objects);
    if (object != NULL) {
        dz_set_unknown(&meta->headline, g_strdup(object->headline));
        dz_set_unknown(&meta->published, dz_date_parse(object->published));
        dz_set_unknown(&meta->author, g_strdup(object->author));
        dz_set_unknown(&meta->site, g_strdup(object->publisher));
        dz_set_unknown(&meta->source, g_strdup(object->provider));
        dz_set_unknown(&meta->url, g_strdup(object->url));
        dz_set_unknown(&meta->body, g_strdup(object->body));
    }
    dz_set_unknown(&meta->headline, g_steal_pointer(&survey->fields[DZ_FIELD_TITLE]));
    dz_set_unknown(&meta->published, dz_date_parse(survey->fields[DZ_FIELD_DATE]));
    dz_set_unknown(&meta->published, dz_date_parse(survey->first_time));
    dz_set_unknown(&meta->source, g_steal_pointer(&survey->fields[DZ_FIELD_SOURCE]));
    meta->named = g_steal_pointer(&survey->fields[DZ_FIELD_AUTHOR]);
    dz_set_better(&meta->site, g_steal_pointer(&survey->fields[DZ_FIELD_OUTLET]));
    dz_set_better(&meta->url, g_steal_pointer(&survey->canonical));
    dz_set_unknown(&meta->url, g_steal_pointer(&survey->fields[DZ_FIELD_URL]));
    meta->url = dz_meta_original_url(meta->url);
}

void dz_meta_read(const DzFields *names, xmlDoc *page, DzMeta *meta)
{
    *meta =
        (DzMeta){.headings = g_ptr_array_new_with_free_func(g_free), .lower = g_ptr_array_new_with_free_func(g_free)};
    g_autoptr(GPtrArray) objects = g_ptr_array_new_with_free_func((GDestroyNotify)dz_jsonld_free);
    Survey survey = {.names = names, .meta = meta, .objects = objects};
    const xmlNode *root = xmlDocGetRootElement(page);
    for (const xmlNode *node = root; node != NULL; node = dz_markup_next(node, root))
        if (node->type == XML_ELEMENT_NODE)
            survey_element(&survey, node);
    conclude(&survey);
    for (guint i = 0; i < DZ_N_FIELDS; i++)
        g_free(survey.fields[i]);
    g_free(survey.canonical);
    g_free(survey.first_time);
}

char *dz_meta_original_url(char *url)
{
    static const char *const archives[] = {"://web.archive.org/web/", "://archive.org/web/"};
    for (gsize i = 0; url != NULL && i < G_N_ELEMENTS(archives); i++) {
        const char *at = strstr(url, archives[i]);
        if (at == NULL)
            continue;
        at += strlen(archives[i]);
        at += strspn(at, "0123456789");
        at = strchr(at, '/');
        if (at == NULL || strstr(at, "://") == NULL)
            continue;
        char *original = g_strdup(at + 1);
        g_free(url);
        return original;
    }
    return url;
}

/* -- Title ------------------------------------------------------------------------------------------------------- */

/* Whether one of the two holds the other, as letters; both of some length. */
static gboolean agree(const char *a, const char *b)
{
    if (a == NULL || b == NULL)
        return FALSE;
    g_autofree char *x = dz_letters_of(a);
    g_autofree char *y = dz_letters_of(b);
    return strlen(x) >= 6 && strlen(y) >= 6 && (strstr(x, y) != NULL || strstr(y, x) != NULL);
}

/* Whether `title` holds `heading`, as letters. */
static gboolean is_within(const char *heading, const char *title)
{
    g_autofree char *x = dz_letters_of(heading);
    g_autofree char *y = dz_letters_of(title != NULL ? title : "");
    return strstr(y, x) != NULL;
}

/* Ends the title before its last part, after " - ", "_", "|" or "–", if what is left is the longer one. */
static gboolean cut_last_part(char *title)
{
    static const char *const marks[] = {" - ", "_", "|", "｜", "│", "︱", "丨", " – ", " — ", "–", "—", "-", " / "};
    for (gsize i = 0; i < G_N_ELEMENTS(marks); i++) {
        char *at = g_strrstr(title, marks[i]);
        if (at == NULL || (gsize)(at - title) < strlen(at + strlen(marks[i])))
            continue;
        *at = '\0';
        return TRUE;
    }
    return FALSE;
}

static char *without_site(const char *title)
{
    g_autofree char *rest = g_strdup(title);
    while (cut_last_part(rest))
        continue;
    return dz_fold_text(rest);
}

/* The longest heading that <title> holds whole: a site's name in it is shorter. */
static const char *find_in_title(const DzMeta *meta)
{
    const GPtrArray *const all[] = {meta->headings, meta->lower};
    const char *best = NULL;
    for (gsize k = 0; k < G_N_ELEMENTS(all); k++) {
        for (guint i = 0; i < all[k]->len; i++) {
            const char *heading = g_ptr_array_index(all[k], i);
            gboolean longer = best == NULL || g_utf8_strlen(heading, -1) > g_utf8_strlen(best, -1);
            if (longer && g_utf8_strlen(heading, -1) >= LONG_TITLE && is_within(heading, meta->page_title))
                best = heading;
        }
    }
    return best;
}

/* The first <h1> that agrees with `other`. */
static const char *find_agreeing(const DzMeta *meta, const char *other)
{
    for (guint i = 0; i < meta->headings->len; i++)
        if (agree(g_ptr_array_index(meta->headings, i), other))
            return g_ptr_array_index(meta->headings, i);
    return NULL;
}

char *dz_meta_choose_title(const DzMeta *meta)
{
    const char *heading = find_agreeing(meta, meta->headline);
    if (heading == NULL)
        heading = find_in_title(meta);
    if (heading == NULL)
        heading = find_agreeing(meta, meta->page_title);
    if (heading != NULL)
        return g_strdup(heading);
    const char *title = meta->headline != NULL ? meta->headline : meta->page_title;
    if (title != NULL)
        return without_site(title);
    return meta->headings->len > 0 ? g_strdup(g_ptr_array_index(meta->headings, 0)) : NULL;
}

/* The letters of <title> outside of the article's title; NULL if it does not hold it. */
static char *rest_of_title(const DzMeta *meta, const char *title)
{
    const char *at = meta->page_title != NULL && title != NULL ? strstr(meta->page_title, title) : NULL;
    if (at == NULL)
        return NULL;
    g_autofree char *before = g_strndup(meta->page_title, (gsize)(at - meta->page_title));
    const char *after = at + strlen(title);
    return g_strdup(*after != '\0' ? after : before);
}

/* Whether the page's other names for itself hold this one: what og:title adds to the title, a heading with the logo. */
static gboolean is_confirmed(const DzMeta *meta, const char *name)
{
    if (meta->headline != NULL && g_str_has_suffix(meta->headline, name))
        return TRUE;
    for (guint i = 0; i < meta->headings->len; i++)
        if (g_str_has_prefix(g_ptr_array_index(meta->headings, i), name))
            return TRUE;
    return FALSE;
}

/* A number is of the article, not of the site. */
static gboolean is_name(const char *text)
{
    return text != NULL && text[strspn(text, "0123456789./")] != '\0' && g_utf8_strlen(text, -1) <= LONGEST_SITE;
}

char *dz_meta_site_of_title(const DzMeta *meta, const char *title)
{
    g_autofree char *rest = rest_of_title(meta, title);
    if (rest == NULL)
        return NULL;
    static DzPattern between = {.text = "\\s*(?:[_|｜│︱丨–—·:：]|(?<![A-Z])-|-(?![A-Z]))+\\s*|\\s/\\s"};
    g_auto(GStrv) parts = g_regex_split(dz_pattern_regex(&between), rest, G_REGEX_MATCH_DEFAULT);
    char *site = NULL;
    gboolean sure = FALSE;
    for (char **part = parts; *part != NULL && !sure; part++) {
        char *name = dz_fold_text(*part);
        gboolean fits = is_name(name);
        sure = fits && is_confirmed(meta, name);
        g_free(fits ? site : name);
        site = fits ? name : site;
    }
    return site;
}

gboolean dz_meta_is_site(const DzMeta *meta, const char *title, const char *name)
{
    g_autofree char *titled = dz_meta_site_of_title(meta, title);
    if (name == NULL || *name == '\0')
        return FALSE;
    gboolean within_site = meta->site != NULL && (strstr(meta->site, name) != NULL || strstr(name, meta->site) != NULL);
    return within_site || (titled != NULL && strstr(titled, name) != NULL);
}
