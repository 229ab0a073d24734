/* script.c -- which language and script a text is written in, from the text alone.
 * In:     plain text.
 * Out:    zh, en or other; Hant, Hans, mixed or Latn.
 * Knows:  which characters only one script uses (data/script.tsv); that a Chinese text may be full of Latin names, and
 *         that a Japanese one has kana.
 * Not here: which form of a character is compared (normalize/).
 */
#include "script.h"

#include "data.h"

#include <string.h>
#include <unicode/uscript.h>

enum {
    FIRST_HAN = 0x4E00,
    LAST_HAN = 0x9FFF,
};

struct DzScripts {
    guint8 only[LAST_HAN - FIRST_HAN + 1]; /* HANT, HANS or 0 */
};

enum {
    HANT = 1,
    HANS = 2,
};

static gboolean take_line(char **fields, gpointer user_data, GError **error)
{
    DzScripts *self = user_data;
    guint8 script = g_str_equal(fields[0], "Hant") ? HANT : g_str_equal(fields[0], "Hans") ? HANS : 0;
    if (script == 0) {
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\" is neither Hant nor Hans", fields[0]);
        return FALSE;
    }
    for (const char *at = fields[1]; *at != '\0'; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        if (c >= FIRST_HAN && c <= LAST_HAN)
            self->only[c - FIRST_HAN] = script;
    }
    return TRUE;
}

DzScripts *dz_scripts_new(const DzOptions *options, GError **error)
{
    g_autoptr(GBytes) bytes = dz_data_load(options, "text/script.tsv", error);
    if (bytes == NULL)
        return NULL;
    g_autoptr(DzScripts) self = g_new0(DzScripts, 1);
    return dz_tsv_read(bytes, "text/script.tsv", 2, 2, take_line, self, error) ? g_steal_pointer(&self) : NULL;
}

void dz_scripts_free(DzScripts *self)
{
    g_free(self);
}

typedef struct {
    gsize han;
    gsize latin;
    gsize kana;
    gsize other;
    gsize english; /* words that most English sentences hold and other European languages do not */
    gsize only[3]; /* by HANT, HANS */
} Counts;

static void count_letter(const DzScripts *self, gunichar c, Counts *counts)
{
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript((UChar32)c, &status)) {
    case USCRIPT_HAN:
        counts->han++;
        if (c >= FIRST_HAN && c <= LAST_HAN)
            counts->only[self->only[c - FIRST_HAN]]++;
        break;
    case USCRIPT_LATIN:
        counts->latin++;
        break;
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
        counts->kana++;
        break;
    default:
        counts->other += g_unichar_isalpha(c) ? 1 : 0;
    }
}

/* Whether one of the commonest English words, which no other language of the press shares, stands at `at`. */
static gboolean is_english_word(const gunichar *text, gsize length, gsize at)
{
    static const char *const words[] = {"the", "and", "of", "to", "that", "for", "was", "said", "has", "with"};
    if (at > 0 && g_unichar_isalpha(text[at - 1]))
        return FALSE;
    gsize end = at;
    while (end < length && end - at <= strlen("said") && g_unichar_isalpha(text[end]))
        end++;
    for (gsize i = 0; i < G_N_ELEMENTS(words); i++) {
        gsize same = 0;
        while (at + same < end && words[i][same] != '\0' &&
               g_unichar_tolower(text[at + same]) == (gunichar)words[i][same])
            same++;
        if (at + same == end && words[i][same] == '\0')
            return TRUE;
    }
    return FALSE;
}

static const char *name_script(const Counts *counts)
{
    gsize hant = counts->only[HANT];
    gsize hans = counts->only[HANS];
    if (hant == 0 && hans == 0)
        return NULL;
    if (MIN(hant, hans) * 5 > MAX(hant, hans) && MIN(hant, hans) > 2)
        return "mixed";
    return hant > hans ? "Hant" : "Hans";
}

void dz_scripts_tell(const DzScripts *self, const gunichar *text, gsize length, const char **language,
                     const char **script)
{
    Counts counts = {0};
    for (gsize i = 0; i < length; i++) {
        count_letter(self, text[i], &counts);
        counts.english += is_english_word(text, length, i) ? 1 : 0;
    }
    *language = *script = NULL;
    if (counts.han + counts.latin + counts.kana + counts.other == 0)
        return;
    /* A Chinese character says about as much as three Latin letters. */
    if (counts.han * 3 > counts.latin && counts.han > counts.other && counts.kana * 6 < counts.han) {
        *language = "zh";
        *script = name_script(&counts);
        return;
    }
    gboolean latin = counts.latin > counts.han + counts.kana + counts.other;
    *language = latin && counts.english * 200 > counts.latin ? "en" : "other";
    *script = latin ? "Latn" : NULL;
}
