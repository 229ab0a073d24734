/* script.c -- which language and script a text is written in, from the text alone.
 * In:     plain text.
 * Out:    zh, en or other; Hant, Hans, mixed or Latn.
 * Knows:  which characters only one script uses, and which words only English (data/script.tsv); that a Chinese text
 *         may be full of Latin names, and that a Japanese one has kana.
 * Not here: which form of a character is compared (normalize/).
 */
#include "script.h"

#include "data.h"

#include <unicode/uscript.h>

enum {
    FIRST_HAN = 0x4E00,
    LAST_HAN = 0x9FFF,
    LONGEST_WORD = 15, /* letters of a word that tells English */
};

struct DzScripts {
    guint8 only[LAST_HAN - FIRST_HAN + 1]; /* HANT, HANS or 0 */
    GHashTable *english;                   /* words in lower case */
};

enum {
    HANT = 1,
    HANS = 2,
};

static void take_characters(DzScripts *self, guint8 script, const char *characters)
{
    for (const char *at = characters; *at != '\0'; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        if (c >= FIRST_HAN && c <= LAST_HAN)
            self->only[c - FIRST_HAN] = script;
    }
}

static void take_words(DzScripts *self, const char *words)
{
    g_auto(GStrv) list = g_strsplit(words, " ", -1);
    for (char **word = list; *word != NULL; word++)
        g_hash_table_add(self->english, g_ascii_strdown(*word, -1));
}

static gboolean take_line(char **fields, gpointer user_data, GError **error)
{
    DzScripts *self = user_data;
    guint8 script = g_str_equal(fields[0], "Hant") ? HANT : g_str_equal(fields[0], "Hans") ? HANS : 0;
    if (script != 0)
        take_characters(self, script, fields[1]);
    else if (g_str_equal(fields[0], "en"))
        take_words(self, fields[1]);
    else
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\" is neither Hant nor Hans nor en", fields[0]);
    return script != 0 || g_str_equal(fields[0], "en");
}

DzScripts *dz_scripts_new(const DzOptions *options, GError **error)
{
    g_autoptr(DzScripts) self = g_new0(DzScripts, 1);
    self->english = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    return dz_data_read(options, "text/script.tsv", 2, 2, take_line, self, error) ? g_steal_pointer(&self) : NULL;
}

void dz_scripts_free(DzScripts *self)
{
    if (self == NULL)
        return;
    g_hash_table_unref(self->english);
    g_free(self);
}

typedef struct {
    gsize han;
    gsize latin;
    gsize kana;
    gsize other;
    gsize english; /* words that tell English */
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

/* Whether one of the words that tell English begins at `at`. */
static gboolean is_english_word(const DzScripts *self, const gunichar *text, gsize length, gsize at)
{
    char word[LONGEST_WORD + 1];
    gsize n = 0;
    if (at > 0 && g_unichar_isalpha(text[at - 1]))
        return FALSE;
    for (; at + n < length && g_unichar_isalpha(text[at + n]); n++) {
        if (n == LONGEST_WORD || text[at + n] >= 0x80)
            return FALSE;
        word[n] = g_ascii_tolower((char)text[at + n]);
    }
    word[n] = '\0';
    return n > 0 && g_hash_table_contains(self->english, word);
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
        counts.english += is_english_word(self, text, length, i) ? 1 : 0;
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
