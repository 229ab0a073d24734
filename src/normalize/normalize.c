/* normalize.c -- an article's text in the one form in which articles are compared.
 * In:     the plain text of one article.
 * Out:    its common form, the places where it differs, and the names in it (article->common,
 *         changes, terms).
 * Not here: what OpenCC does (converter.c), how two forms are aligned (changes.c), which names there are (lexicon.c).
 */
#include "normalize.h"

#include "changes.h"
#include "converter.h"
#include "lexicon.h"
#include "terms.h"

struct DzNormalizer {
    DzConverter *compare;
    DzLexicon *lexicon;
};

DzNormalizer *dz_normalizer_new(const DzOptions *options, GError **error)
{
    g_autoptr(DzNormalizer) self = g_new0(DzNormalizer, 1);
    self->compare = dz_converter_new(options, "compare", error);
    if (self->compare == NULL)
        return NULL;
    const DzConverter *const converters[] = {self->compare, NULL};
    self->lexicon = dz_lexicon_new(options, converters, error);
    return self->lexicon != NULL ? g_steal_pointer(&self) : NULL;
}

void dz_normalizer_free(DzNormalizer *self)
{
    if (self == NULL)
        return;
    g_clear_pointer(&self->lexicon, dz_lexicon_free);
    g_clear_pointer(&self->compare, dz_converter_free);
    g_free(self);
}

/* `text` through `converter`, in code points; free with g_free(). */
static gunichar *convert_points(const DzConverter *converter, DzPoints text, guint32 *length, GError **error)
{
    glong bytes = 0;
    g_autofree char *utf8 = g_ucs4_to_utf8(text.at, (glong)text.length, NULL, &bytes, error);
    if (utf8 == NULL)
        return NULL;
    gsize converted_bytes = 0;
    g_autofree char *converted = dz_converter_convert(converter, utf8, (gsize)bytes, &converted_bytes, error);
    if (converted == NULL)
        return NULL;
    glong points = 0;
    gunichar *out = g_utf8_to_ucs4_fast(converted, (glong)converted_bytes, &points);
    *length = (guint32)points;
    return out;
}

gboolean dz_normalizer_apply(const DzNormalizer *self, DzArticle *article, GError **error)
{
    DzPoints text = {article->text, article->length};
    article->common = convert_points(self->compare, text, &article->common_length, error);
    if (article->common == NULL)
        return FALSE;
    DzPoints common = {article->common, article->common_length};
    if (!dz_changes_between(text, common, DZ_FORM_SCRIPT, article->changes)) {
        g_set_error_literal(error, DZ_ERROR, DZ_ERROR_DATA, "the script conversion changed the number of lines");
        return FALSE;
    }
    dz_terms_unify(self->lexicon, article);
    return TRUE;
}

gboolean dz_normalizer_apply_display(const DzNormalizer *self, DzArticle *article, GError **error)
{
    (void)self;
    (void)article;
    (void)error;
    return TRUE;
}
