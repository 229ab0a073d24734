/* values.c -- what a value of the configuration file may look like; see values.h. */
#include "values.h"

#include <string.h>

/* Two slips in a word, or one in a short one, still look like the word that was meant. */
enum { LETTERS_A_SLIP = 3, LONGEST_KEY = 63 };

static gboolean refuse(GError **error, const DzYamlNode *node, const char *wanted)
{
    if (node->kind == DZ_YAML_SCALAR)
        g_set_error(error, DZ_ERROR, DZ_ERROR_CONFIG, "\"%s\" is not %s", node->text, wanted);
    else
        g_set_error(error, DZ_ERROR, DZ_ERROR_CONFIG, "this must be %s", wanted);
    return FALSE;
}

/* The power of two that a unit stands for; -1 if it is none. */
static int shift_of(const char *unit)
{
    static const char *const units[] = {"", "KiB", "MiB", "GiB"};
    for (guint i = 0; i < G_N_ELEMENTS(units); i++)
        if (g_str_equal(unit, units[i]))
            return (int)i * 10;
    return -1;
}

gboolean dz_value_number(const DzYamlNode *node, guint64 most, gboolean is_size, guint64 *number, GError **error)
{
    const char *wanted = is_size ? "a size such as 65536, 64 KiB or 16 MiB" : "a whole number";
    if (node->kind != DZ_YAML_SCALAR || !g_ascii_isdigit(node->text[0]))
        return refuse(error, node, wanted);
    char *end = NULL;
    guint64 value = g_ascii_strtoull(node->text, &end, 10);
    int shift = shift_of(end + strspn(end, " "));
    if (shift < 0 || (shift > 0 && !is_size))
        return refuse(error, node, wanted);
    if (value > most >> shift) {
        g_set_error(error, DZ_ERROR, DZ_ERROR_CONFIG, "%s is too much: at most %" G_GUINT64_FORMAT, node->text, most);
        return FALSE;
    }
    *number = value << shift;
    return TRUE;
}

gboolean dz_value_text(const DzYamlNode *node, const char **text, GError **error)
{
    if (node->kind != DZ_YAML_SCALAR || node->text[0] == '\0')
        return refuse(error, node, "a string");
    *text = node->text;
    return TRUE;
}

/* Levenshtein's distance, one row at a time. */
static guint distance(const char *a, const char *b)
{
    gsize length = MIN(strlen(b), (gsize)LONGEST_KEY);
    guint row[LONGEST_KEY + 1];
    for (guint i = 0; i <= length; i++)
        row[i] = i;
    for (guint k = 1; a[k - 1] != '\0'; k++) {
        guint diagonal = row[0];
        row[0] = k;
        for (gsize i = 1; i <= length; i++) {
            guint above = row[i];
            row[i] = MIN(MIN(row[i - 1], above) + 1, diagonal + (a[k - 1] != b[i - 1]));
            diagonal = above;
        }
    }
    return row[length];
}

const char *dz_nearest_word(const char *word, const char *const *known, guint n)
{
    const char *nearest = NULL;
    guint least = G_MAXUINT;
    for (guint i = 0; i < n; i++) {
        guint slips = distance(word, known[i]);
        if (slips < least && slips <= 1 + strlen(known[i]) / LETTERS_A_SLIP) {
            least = slips;
            nearest = known[i];
        }
    }
    return nearest;
}
