/* lexicon_read.c -- see lexicon_read.h. */
#include "lexicon_read.h"

#include "cldr.h"
#include "data.h"

enum { ID, KIND, CN, TW, HK, SG, EN, NOTE, N_FIELDS };

typedef struct {
    GPtrArray *records;
    GHashTable *by_id; /* id, borrowed -> DzLexiconRecord *, borrowed */
    DzLexiconRank rank;
} Reading;

static void free_record(gpointer data)
{
    DzLexiconRecord *record = data;
    g_free(record->id);
    g_ptr_array_unref(record->names);
    g_ptr_array_unref(record->english);
    g_free(record);
}

static DzLexiconRecord *new_record(const char *id, DzTermKind kind, DzLexiconRank rank)
{
    DzLexiconRecord *record = g_new0(DzLexiconRecord, 1);
    record->id = g_strdup(id);
    record->kind = kind;
    record->rank = rank;
    record->names = g_ptr_array_new_with_free_func(g_free);
    record->english = g_ptr_array_new_with_free_func(g_free);
    return record;
}

/* Whether one of the notes, which "; " separates, begins with `word`. */
static gboolean has_note(const char *note, const char *word)
{
    if (*note == '\0')
        return FALSE;
    g_auto(GStrv) notes = g_strsplit(note, ";", -1);
    for (char **one = notes; *one != NULL; one++)
        if (g_str_has_prefix(g_strstrip(*one), word))
            return TRUE;
    return FALSE;
}

static void add_names(GPtrArray *names, const char *cell)
{
    if (*cell == '\0')
        return;
    g_auto(GStrv) forms = g_strsplit(cell, "|", -1);
    for (char **form = forms; *form != NULL; form++) {
        g_strstrip(*form);
        if (**form != '\0' && !g_ptr_array_find_with_equal_func(names, *form, g_str_equal, NULL))
            g_ptr_array_add(names, g_strdup(*form));
    }
}

/* Puts a record in; one of the same id read before goes. */
static void take_record(Reading *reading, DzLexiconRecord *record)
{
    DzLexiconRecord *old = g_hash_table_lookup(reading->by_id, record->id);
    g_hash_table_remove(reading->by_id, record->id);
    if (old != NULL)
        g_ptr_array_remove(reading->records, old);
    g_ptr_array_add(reading->records, record);
    g_hash_table_insert(reading->by_id, record->id, record);
}

static gboolean read_line(char **fields, gpointer user_data, GError **error)
{
    static const char *const kinds[] = {"person", "place", "organisation", "office", "media", "word", NULL};
    static const char *const what = "kind of name: person, place, organisation, office, media or word";
    Reading *reading = user_data;
    guint kind = 0;
    if (!dz_tsv_read_name(fields[KIND], kinds, what, &kind, error))
        return FALSE;
    DzLexiconRecord *record = new_record(fields[ID], (DzTermKind)kind, reading->rank);
    for (guint i = CN; i <= SG; i++)
        add_names(record->names, fields[i]);
    add_names(record->english, fields[EN]);
    record->ambiguous = has_note(fields[NOTE], "ambiguous");
    record->shield = has_note(fields[NOTE], "shield");
    record->charged = has_note(fields[NOTE], "naming");
    record->everyday = has_note(fields[NOTE], "everyday");
    take_record(reading, record);
    if (*fields[ID] != '\0' && *fields[CN] != '\0')
        return TRUE;
    g_set_error_literal(error, DZ_ERROR, DZ_ERROR_DATA, "an entry needs an id and a mainland name");
    return FALSE;
}

static void read_cldr(Reading *reading)
{
    static const char *const prefixes[] = {"region", "currency"};
    g_autoptr(GPtrArray) names = dz_cldr_names_new();
    for (guint i = 0; i < names->len; i++) {
        const DzCldrName *name = g_ptr_array_index(names, i);
        g_autofree char *code = g_ascii_strdown(name->code, -1);
        g_autofree char *id = g_strconcat(prefixes[name->kind], "-", code, NULL);
        DzTermKind kind = name->kind == DZ_CLDR_REGION ? DZ_TERM_PLACE : DZ_TERM_WORD;
        DzLexiconRecord *record = new_record(id, kind, DZ_LEXICON_CLDR);
        add_names(record->names, name->hans);
        add_names(record->names, name->hant);
        add_names(record->names, name->hk);
        add_names(record->english, name->en);
        take_record(reading, record);
    }
}

static gboolean read_built_in(Reading *reading, const DzOptions *options, GError **error)
{
    reading->rank = DZ_LEXICON_BUILT_IN;
    return dz_data_read(options, "normalize/lexicon.tsv", CN + 1, N_FIELDS, read_line, reading, error);
}

static gboolean read_user_file(Reading *reading, const char *path, GError **error)
{
    reading->rank = DZ_LEXICON_USER;
    g_autoptr(GBytes) bytes = dz_file_load(path, DZ_ERROR_DATA, error);
    return bytes != NULL && dz_tsv_read(bytes, path, CN + 1, N_FIELDS, read_line, reading, error);
}

GPtrArray *dz_lexicon_read(const DzOptions *options, GError **error)
{
    g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func(free_record);
    g_autoptr(GHashTable) by_id = g_hash_table_new(g_str_hash, g_str_equal);
    Reading reading = {.records = records, .by_id = by_id};
    read_cldr(&reading);
    if (!read_built_in(&reading, options, error))
        return NULL;
    for (const char *const *path = options->lexicons; path != NULL && *path != NULL; path++)
        if (!read_user_file(&reading, *path, error))
            return NULL;
    return g_steal_pointer(&records);
}
