/* html_data.c -- what the script needs beside the markup: its words, the texts in other scripts, names behind letters.
 * In:     the comparison.
 * Out:    one block of JSON, in which no "<" stands, so that nothing in it can end its element.
 */
#include "html.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

static json_t *shown(const gunichar *points, guint32 length)
{
    g_autoptr(GString) text = g_string_sized_new(3 * (gsize)length);
    for (guint32 i = 0; i < length; i++)
        g_string_append_unichar(text, dz_html_shown(points[i]));
    return json_stringn(text->str, text->len);
}

static void add_form(json_t *both, const char *name, const gunichar *form, const gunichar *text, guint32 length)
{
    if (form != NULL && memcmp(form, text, length * sizeof *form) != 0)
        json_object_set_new(both, name, shown(form, length));
}

static void add_forms(json_t *forms, const char *id, const gunichar *text, guint32 length, const gunichar *hans,
                      const gunichar *hant)
{
    json_t *both = json_object();
    add_form(both, "hans", hans, text, length);
    add_form(both, "hant", hant, text, length);
    if (json_object_size(both) > 0)
        json_object_set(forms, id, both);
    json_decref(both);
}

/* Of the text under "3", of the title under "t3". */
static void add_article(json_t *forms, const DzArticle *article)
{
    g_autofree char *id = g_strdup_printf("t%u", article->id);
    add_forms(forms, id + 1, article->text, article->length, article->hans, article->hant);
    if (article->title == NULL)
        return;
    glong length = 0;
    g_autofree gunichar *title = g_utf8_to_ucs4_fast(article->title, -1, &length);
    add_forms(forms, id, title, (guint32)length, article->title_hans, article->title_hant);
}

static void add_words(const char *key, const char *words, gpointer user_data)
{
    json_object_set_new(user_data, key, json_string(words));
}

static void add_names(json_t *names, const DzView *view)
{
    for (guint i = 0; i < view->columns->len; i++) {
        g_autofree char *id = g_strdup_printf("%u-%u", view->event->id, i);
        glong length = 0;
        g_autofree gunichar *name = g_utf8_to_ucs4_fast(dz_view_column(view, i)->name, -1, &length);
        json_object_set_new(names, id, shown(name, (guint32)length));
    }
}

static void write_json(const DzPage *page, json_t *data)
{
    char *dumped = json_dumps(data, JSON_COMPACT);
    g_autoptr(GString) text = g_string_new(dumped);
    free(dumped);
    g_string_replace(text, "<", "\\u003c", 0);
    dz_html_open(page->out, "script", "type", "application/json", "id", "data", NULL);
    dz_html_raw(page->out, text->str);
    dz_html_close(page->out);
}

void dz_page_data(const DzPage *page, const DzEvent *event)
{
    json_t *words = json_object();
    json_t *forms = json_object();
    json_t *names = json_object();
    dz_strings_each(page->words, "js.", add_words, words);
    dz_strings_each(page->words, "mark.", add_words, words);
    for (guint i = 0; i < page->comparison->events->len; i++) {
        const DzEvent *one = g_ptr_array_index(page->comparison->events, i);
        if (event != NULL && one != event)
            continue;
        for (guint32 k = 0; k < one->n_articles; k++)
            add_article(forms, one->articles[k]);
        g_autoptr(DzView) view = page->options->classroom ? dz_view_new(page->comparison, one) : NULL;
        if (view != NULL)
            add_names(names, view);
    }
    json_t *data = json_pack("{so so so}", "words", words, "forms", forms, "names", names);
    write_json(page, data);
    json_decref(data);
}
