/* source.c -- see source.h. */
#include "source.h"

#include <string.h>

void dz_source_free(DzSource *self)
{
    if (self == NULL)
        return;
    g_clear_pointer(&self->bytes, g_bytes_unref);
    char *strings[] = {self->label, self->url, self->title, self->author, self->outlet, self->published};
    for (gsize i = 0; i < G_N_ELEMENTS(strings); i++)
        g_free(strings[i]);
    g_free(self);
}

GPtrArray *dz_source_list_new(void)
{
    return g_ptr_array_new_with_free_func((GDestroyNotify)dz_source_free);
}

char *dz_source_label_of(const char *content_type)
{
    g_autofree char *lower = content_type != NULL ? g_ascii_strdown(content_type, -1) : NULL;
    const char *at = lower != NULL ? strstr(lower, "charset=") : NULL;
    if (at == NULL)
        return NULL;
    at += strlen("charset=");
    at += strspn(at, " \"'");
    gsize length = strcspn(at, " ;\"'\r\n");
    return length > 0 ? g_strndup(at, length) : NULL;
}
