/* html_data.c -- what the script needs beside the markup: its words, the texts in other scripts, what a class may not
 * see yet.
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

/* A text or a title in the scripts in which it can be shown. */
typedef struct {
    const gunichar *printed;
    const gunichar *hans;
    const gunichar *hant;
    guint32 length;
    const GArray *masked; /* DzMasked, what is blackened in it; or NULL */
    const GArray *blocks; /* DzBlock, those of a text; or NULL */
} Text;

/* A form of the text, without what the page does not show of it. */
static void add_form(const DzPage *page, json_t *both, const char *name, const gunichar *form, const Text *text)
{
    if (form == NULL || memcmp(form, text->printed, text->length * sizeof *form) == 0)
        return;
    g_autofree gunichar *copy = g_memdup2(form, text->length * sizeof *form);
    if (text->masked != NULL)
        dz_masks_apply(text->masked, copy);
    for (guint i = 0; text->blocks != NULL && i < text->blocks->len; i++) {
        const DzBlock *block = &g_array_index(text->blocks, DzBlock, i);
        for (guint32 at = block->span.begin; at < block->span.end && !dz_page_shows(page, block); at++)
            copy[at] = ' ';
    }
    json_object_set_new(both, name, shown(copy, text->length));
}

static void add_forms(const DzPage *page, json_t *forms, const char *id, const Text *text)
{
    json_t *both = json_object();
    add_form(page, both, "hans", text->hans, text);
    add_form(page, both, "hant", text->hant, text);
    if (json_object_size(both) > 0)
        json_object_set(forms, id, both);
    json_decref(both);
}

/* Of the text under "3", of the title under "t3". */
static void add_article(const DzPage *page, json_t *forms, const DzArticle *article)
{
    static const DzMaskedCopy open = {.text = NULL};
    const DzMaskedCopy *copy = page->masks != NULL ? dz_masks_of(page->masks, article) : &open;
    g_autofree char *id = g_strdup_printf("t%u", article->id);
    add_forms(page, forms, id + 1,
              &(Text){article->text, article->hans, article->hant, article->length, copy->in_text, article->blocks});
    if (article->title == NULL)
        return;
    glong length = 0;
    g_autofree gunichar *title = g_utf8_to_ucs4_fast(article->title, -1, &length);
    add_forms(page, forms, id,
              &(Text){title, article->title_hans, article->title_hant, (guint32)length, copy->in_title, NULL});
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

/* Under the id of the text, pairs of a place and the words there. */
static void add_masked(json_t *texts, const char *id, const GArray *masked)
{
    json_t *list = json_array();
    for (guint i = 0; i < masked->len; i++) {
        const DzMasked *one = &g_array_index(masked, DzMasked, i);
        json_array_append_new(list, json_pack("[is]", (int)one->begin, one->words));
    }
    if (json_array_size(list) > 0)
        json_object_set(texts, id, list);
    json_decref(list);
}

static void add_secrets(const DzPage *page, const DzEvent *event, json_t *names, json_t *texts)
{
    g_autoptr(DzView) view = dz_view_new_columns(page->comparison, event);
    add_names(names, view);
    for (guint32 i = 0; i < event->n_articles; i++) {
        const DzArticle *article = event->articles[i];
        const DzMaskedCopy *copy = dz_masks_of(page->masks, article);
        g_autofree char *id = g_strdup_printf("t%u", article->id);
        add_masked(texts, id + 1, copy->in_text);
        if (article->title != NULL)
            add_masked(texts, id, copy->in_title);
    }
}

/* Not to be read by chance in the source of the page: in base 64. Takes both. */
static json_t *encode(json_t *names, json_t *texts)
{
    json_t *secrets = json_pack("{so so}", "names", names, "texts", texts);
    char *dumped = json_dumps(secrets, JSON_COMPACT);
    g_autofree char *encoded = g_base64_encode((const guchar *)dumped, strlen(dumped));
    free(dumped);
    json_decref(secrets);
    return json_string(encoded);
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
    json_t *texts = json_object();
    dz_strings_each(page->words, "js.", add_words, words);
    dz_strings_each(page->words, "mark.", add_words, words);
    for (guint i = 0; i < page->comparison->events->len; i++) {
        const DzEvent *one = g_ptr_array_index(page->comparison->events, i);
        if (event != NULL && one != event)
            continue;
        for (guint32 k = 0; k < one->n_articles; k++)
            add_article(page, forms, one->articles[k]);
        if (page->masks != NULL)
            add_secrets(page, one, names, texts);
    }
    json_t *data = json_pack("{so so so}", "words", words, "forms", forms, "secrets", encode(names, texts));
    write_json(page, data);
    json_decref(data);
}
