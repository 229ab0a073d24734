/* signs.c -- what the names of elements, classes and ids say of the text inside.
 * In:     one element.
 * Out:    a role, or that it is for no reader of the article.
 * Knows:  the words of content-management systems (data/signs.tsv), the few elements and attributes that HTML itself
 *         gives a meaning.
 * Not here: whether to believe it (content.c): a whole page may stand in <div class="hot-news">.
 */
#include "signs.h"

#include "data.h"
#include "roles.h"

#include <string.h>

enum { MAX_NAMES = 512 }; /* bytes of class and id looked at */

typedef struct {
    GRegex *pattern;
    DzSign sign;
    DzRole role;
} Rule;

struct DzSigns {
    GArray *rules; /* Rule */
};

static void clear_rule(gpointer rule)
{
    g_regex_unref(((Rule *)rule)->pattern);
}

static gboolean take_rule(char **fields, gpointer user_data, GError **error)
{
    DzSigns *self = user_data;
    Rule rule = {.sign = g_str_equal(fields[0], "silent")  ? DZ_SIGN_SILENT
                         : g_str_equal(fields[0], "never") ? DZ_SIGN_NEVER
                                                           : DZ_SIGN_ROLE};
    if (rule.sign == DZ_SIGN_ROLE && !dz_role_from_name(fields[0], &rule.role, error))
        return FALSE;
    rule.pattern = dz_regex_new(fields[1], G_REGEX_OPTIMIZE | G_REGEX_RAW, error);
    if (rule.pattern == NULL)
        return FALSE;
    g_array_append_val(self->rules, rule);
    return TRUE;
}

DzSigns *dz_signs_new(const DzOptions *options, GError **error)
{
    g_autoptr(DzSigns) self = g_new0(DzSigns, 1);
    self->rules = g_array_new(FALSE, TRUE, sizeof(Rule));
    g_array_set_clear_func(self->rules, clear_rule);
    return dz_data_read(options, "read/signs.tsv", 2, 2, take_rule, self, error) ? g_steal_pointer(&self) : NULL;
}

void dz_signs_free(DzSigns *self)
{
    if (self == NULL)
        return;
    g_array_unref(self->rules);
    g_free(self);
}

/* The value of an attribute as it stands in the tree, borrowed; "" if it is not there. */
static const char *attribute(const xmlNode *element, const char *name)
{
    for (const xmlAttr *at = element->properties; at != NULL; at = at->next)
        if (g_str_equal((const char *)at->name, name) && at->children != NULL && at->children->content != NULL)
            return (const char *)at->children->content;
    return "";
}

static gboolean is_hidden(const xmlNode *element)
{
    for (const xmlAttr *at = element->properties; at != NULL; at = at->next)
        if (g_str_equal((const char *)at->name, "hidden"))
            return TRUE;
    const char *style = attribute(element, "style");
    const char *display = strstr(style, "display");
    return display != NULL && g_str_has_prefix(display + 7 + strspn(display + 7, " :"), "none");
}

static DzSign read_element(const xmlNode *element, DzRole *role)
{
    static const struct {
        const char *name;
        DzRole role;
    } known[] = {
        {"figcaption", DZ_ROLE_CAPTION}, {"caption", DZ_ROLE_CAPTION},  {"nav", DZ_ROLE_LIST},
        {"footer", DZ_ROLE_BOILERPLATE}, {"aside", DZ_ROLE_LIST},       {"address", DZ_ROLE_BYLINE},
        {"time", DZ_ROLE_BYLINE},        {"form", DZ_ROLE_BOILERPLATE},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(known); i++) {
        if (g_str_equal((const char *)element->name, known[i].name)) {
            *role = known[i].role;
            return DZ_SIGN_ROLE;
        }
    }
    return DZ_SIGN_NONE;
}

DzSign dz_signs_read(const DzSigns *self, const xmlNode *element, DzRole *role)
{
    if (is_hidden(element))
        return DZ_SIGN_SILENT;
    DzSign sign = read_element(element, role);
    const char *class = attribute(element, "class");
    const char *id = attribute(element, "id");
    const char *label = attribute(element, "aria-labelledby");
    if (sign != DZ_SIGN_NONE || (*class == '\0' && *id == '\0' && *label == '\0'))
        return sign;
    char names[MAX_NAMES];
    g_snprintf(names, sizeof names, " %s %s %s ", class, id, label);
    for (char *at = names; *at != '\0'; at++)
        *at = g_ascii_isspace(*at) ? ' ' : g_ascii_tolower(*at);
    for (guint i = 0; i < self->rules->len; i++) {
        const Rule *rule = &g_array_index(self->rules, Rule, i);
        if (g_regex_match(rule->pattern, names, G_REGEX_MATCH_DEFAULT, NULL)) {
            *role = rule->role;
            return rule->sign;
        }
    }
    return DZ_SIGN_NONE;
}
