/* title.c -- the common form of a title, which is no part of the plain text.
 * In:     an article's title.
 * Out:    article->title_common.
 */
#include "normalize.h"

gboolean dz_normalizer_apply_title(const DzNormalizer *self, DzArticle *article, GError **error)
{
    if (article->title == NULL)
        return TRUE;
    g_autoptr(DzArticle) alone = dz_article_new(article->path);
    alone->language = g_strdup(article->language);
    alone->script = g_strdup(article->script);
    dz_article_add_block(alone, DZ_ROLE_HEADING, article->title);
    if (!dz_normalizer_apply(self, alone, error))
        return FALSE;
    article->title_common = g_steal_pointer(&alone->common);
    article->title_common_length = alone->common_length;
    return TRUE;
}
