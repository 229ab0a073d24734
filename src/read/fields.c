/* fields.c -- what metadata is called.
 * In:     the name of a <meta>, of a key, of a line before a text.
 * Out:    which field it is, and which name counts where a page has several.
 * Knows:  nothing itself: the names are data (data/fields.tsv).
 * Not here: where the values stand (meta.c, front.c, plain.c).
 */
#include "fields.h"

#include "data.h"
#include "dates.h"
#include "draft.h"

typedef struct {
    DzField field;
    char *name;
} Name;

struct DzFields {
    GArray *names[DZ_N_DOORS]; /* Name, best first */
};

static void clear_name(gpointer name)
{
    g_free(((Name *)name)->name);
}

static gboolean take_line(char **line, gpointer user_data, GError **error)
{
    static const char *const doors[] = {"page", "front", "text", NULL};
    static const char *const fields[] = {"title", "date", "author", "url", "outlet", "source", NULL};
    DzFields *self = user_data;
    guint door = 0;
    guint field = 0;
    if (!dz_tsv_read_name(line[0], doors, "door", &door, error) ||
        !dz_tsv_read_name(line[1], fields, "field", &field, error))
        return FALSE;
    Name name = {(DzField)field, g_strdup(line[2])};
    g_array_append_val(self->names[door], name);
    return TRUE;
}

DzFields *dz_fields_new(const DzOptions *options, GError **error)
{
    g_autoptr(DzFields) self = g_new0(DzFields, 1);
    for (guint i = 0; i < DZ_N_DOORS; i++) {
        self->names[i] = g_array_new(FALSE, FALSE, sizeof(Name));
        g_array_set_clear_func(self->names[i], clear_name);
    }
    return dz_data_read(options, "read/fields.tsv", 3, 3, take_line, self, error) ? g_steal_pointer(&self) : NULL;
}

void dz_fields_free(DzFields *self)
{
    if (self == NULL)
        return;
    for (guint i = 0; i < DZ_N_DOORS; i++)
        g_array_unref(self->names[i]);
    g_free(self);
}

void dz_fields_each(const DzFields *self, DzDoor door, DzFieldFunc func, gpointer user_data)
{
    for (guint i = 0; i < self->names[door]->len; i++) {
        const Name *name = &g_array_index(self->names[door], Name, i);
        func(name->field, name->name, user_data);
    }
}

gboolean dz_fields_find(const DzFields *self, DzDoor door, const char *name, DzField *field, guint *rank)
{
    for (guint i = 0; i < self->names[door]->len; i++) {
        const Name *known = &g_array_index(self->names[door], Name, i);
        if (g_ascii_strcasecmp(known->name, name) != 0)
            continue;
        *field = known->field;
        *rank = i;
        return TRUE;
    }
    return FALSE;
}

void dz_fields_set(DzArticle *article, DzField field, const char *value)
{
    char **const places[DZ_N_FIELDS] = {[DZ_FIELD_TITLE] = &article->title,   [DZ_FIELD_DATE] = &article->published,
                                        [DZ_FIELD_AUTHOR] = &article->author, [DZ_FIELD_URL] = &article->url,
                                        [DZ_FIELD_OUTLET] = &article->outlet, [DZ_FIELD_SOURCE] = &article->outlet};
    if (*places[field] != NULL)
        return;
    g_autofree char *text = dz_fold_text(value);
    if (field != DZ_FIELD_DATE)
        *places[field] = g_steal_pointer(&text);
    else if ((article->published = dz_date_parse(text)) == NULL && text != NULL)
        dz_article_note(article, "\"%s\" is no date; write it like 2026-05-11 or 2026-05-11T09:30:00+08:00", text);
}
