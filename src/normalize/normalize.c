/* normalize.c -- an article's text in the one form in which articles are compared.
 * In:     the plain text of one article.
 * Out:    its common form, the places where it differs, and the names in it (article->common, changes, terms);
 *         for display, the whole text in either script.
 * Not here: what OpenCC does (converter.c), how two forms are aligned (changes.c), which names there are (lexicon.c).
 */
#include "normalize.h"

#include "changes.h"
#include "converter.h"
#include "glosses.h"
#include "lexicon.h"
#include "terms.h"

#include <string.h>

struct DzNormalizer {
    DzConverter *compare; /* to Simplified */
    DzConverter *fold;    /* from there to one form of each variant */
    DzConverter *hans;    /* for display; NULL unless asked for */
    DzConverter *hant;    /* as in Taiwan: 爲 and 羣 of OpenCC's own standard are no newspaper's */
    DzLexicon *lexicon;
};

DzNormalizer *dz_normalizer_new(const DzOptions *options, GError **error)
{
    g_autoptr(DzNormalizer) self = g_new0(DzNormalizer, 1);
    if ((self->compare = dz_converter_new(options, "compare", error)) == NULL ||
        (self->fold = dz_converter_new(options, "fold", error)) == NULL)
        return NULL;
    if (options->display_forms && ((self->hans = dz_converter_new(options, "hans", error)) == NULL ||
                                   (self->hant = dz_converter_new(options, "tw", error)) == NULL))
        return NULL;
    const DzConverter *const converters[] = {self->compare, self->fold, NULL};
    self->lexicon = dz_lexicon_new(options, converters, error);
    return self->lexicon != NULL ? g_steal_pointer(&self) : NULL;
}

void dz_normalizer_free(DzNormalizer *self)
{
    if (self == NULL)
        return;
    g_clear_pointer(&self->lexicon, dz_lexicon_free);
    g_clear_pointer(&self->compare, dz_converter_free);
    g_clear_pointer(&self->fold, dz_converter_free);
    g_clear_pointer(&self->hans, dz_converter_free);
    g_clear_pointer(&self->hant, dz_converter_free);
    g_free(self);
}

/* `text` through `converter`, in code points; free with g_free(). */
static gunichar *convert_points(const DzConverter *converter, DzPoints text, guint32 *length, GError **error)
{
    gsize bytes = 0;
    g_autofree char *utf8 = dz_points_to_utf8(text, &bytes);
    g_autofree char *converted = dz_converter_convert(converter, utf8, bytes, &bytes, error);
    return converted != NULL ? dz_points_from_utf8(converted, bytes, length) : NULL;
}

/* Takes the common form one step on, through `converter`; what changes is of class `form`. */
static gboolean apply_step(const DzConverter *converter, DzFormClass form, DzArticle *article, GError **error)
{
    DzPoints before = {article->common, article->common_length};
    DzPoints after = {0};
    g_autofree gunichar *points = convert_points(converter, before, &after.length, error);
    if (points == NULL)
        return FALSE;
    after.at = points;
    g_autoptr(GArray) step = g_array_new(FALSE, TRUE, sizeof(DzFormChange));
    if (!dz_changes_between(before, after, form, step)) {
        g_set_error_literal(error, DZ_ERROR, DZ_ERROR_DATA, "a conversion changed the number of lines");
        return FALSE;
    }
    GArray *changes = dz_changes_compose(article->changes, step);
    g_array_unref(article->changes);
    article->changes = changes;
    g_free(article->common);
    article->common = g_steal_pointer(&points);
    article->common_length = after.length;
    return TRUE;
}

gboolean dz_normalizer_apply(const DzNormalizer *self, DzArticle *article, GError **error)
{
    article->common = g_memdup2(article->text, article->length * sizeof(gunichar));
    article->common_length = article->length;
    if (!apply_step(self->compare, DZ_FORM_SCRIPT, article, error) ||
        !apply_step(self->fold, DZ_FORM_VARIANT, article, error))
        return FALSE;
    if (article->common_length == article->length)
        article->folded = g_memdup2(article->common, article->length * sizeof(gunichar));
    dz_terms_unify(self->lexicon, article);
    return TRUE;
}

char *dz_normalizer_fold(const DzNormalizer *self, const char *words, GError **error)
{
    gsize length = 0;
    g_autofree char *simplified = dz_converter_convert(self->compare, words, strlen(words), &length, error);
    return simplified != NULL ? dz_converter_convert(self->fold, simplified, length, &length, error) : NULL;
}

static guint32 count_differences(const gunichar *a, const gunichar *b, DzSpan span)
{
    guint32 count = 0;
    for (guint32 i = span.begin; i < span.end; i++)
        count += a[i] != b[i] ? 1 : 0;
    return count;
}

/* A block that is Traditional already is shown as printed: converted once more, 皇后 would become 皇後. Whether it is,
 * its characters tell: more of them are only Traditional than only Simplified. */
static void keep_traditional_blocks(DzArticle *article)
{
    for (guint i = 0; i < article->blocks->len; i++) {
        DzSpan span = g_array_index(article->blocks, DzBlock, i).span;
        guint32 traditional = count_differences(article->text, article->hans, span);
        if (traditional > 0 && traditional >= count_differences(article->text, article->hant, span))
            memcpy(article->hant + span.begin, article->text + span.begin, dz_span_length(span) * sizeof(gunichar));
    }
}

static gboolean apply_display_to_text(const DzNormalizer *self, DzArticle *article, GError **error)
{
    DzPoints text = {article->text, article->length};
    guint32 hans_length = 0;
    guint32 hant_length = 0;
    article->hans = convert_points(self->hans, text, &hans_length, error);
    if (article->hans == NULL)
        return FALSE;
    article->hant = convert_points(self->hant, text, &hant_length, error);
    if (article->hant == NULL)
        return FALSE;
    if (hans_length == article->length && hant_length == article->length) {
        keep_traditional_blocks(article);
        return TRUE;
    }
    g_clear_pointer(&article->hans, g_free);
    g_clear_pointer(&article->hant, g_free);
    dz_article_note(article, "is shown in its own script only: the conversion changes its length");
    return TRUE;
}

gboolean dz_normalizer_apply_display(const DzNormalizer *self, DzArticle *article, GError **error)
{
    g_return_val_if_fail(self->hans != NULL, FALSE);
    if (article->title != NULL) {
        g_autoptr(DzArticle) alone = dz_article_new(article->path);
        dz_article_add_block(alone, DZ_ROLE_HEADING, article->title);
        if (!apply_display_to_text(self, alone, error))
            return FALSE;
        if (alone->length == (guint32)g_utf8_strlen(article->title, -1)) {
            article->title_hans = g_steal_pointer(&alone->hans);
            article->title_hant = g_steal_pointer(&alone->hant);
        }
    }
    return apply_display_to_text(self, article, error);
}

void dz_normalizer_apply_event(const DzNormalizer *self, const DzEvent *event)
{
    if (event->n_articles > 1)
        dz_glosses_unify(self->lexicon, event);
}
