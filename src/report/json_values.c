/* json_values.c -- see json_values.h. */
#include "json_values.h"

/* jansson takes valid UTF-8 only, and a path need not be that. */
json_t *dz_json_string(const char *text)
{
    if (text == NULL)
        return json_null();
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    return json_string(valid);
}

json_t *dz_json_id(char letter, guint32 id)
{
    return json_sprintf("%c%u", letter, id);
}

json_t *dz_json_text(const DzArticle *article, DzSpan span)
{
    g_autofree char *text = dz_article_dup_text(article, span);
    return json_string(text);
}

json_t *dz_json_place(const DzArticle *article, DzSpan span)
{
    return json_pack("{so si si so}",                                         //
                     "document", dz_json_id('d', dz_article_get_id(article)), //
                     "begin", (int)span.begin,                                //
                     "end", (int)span.end,                                    //
                     "text", dz_json_text(article, span));
}
