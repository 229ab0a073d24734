/* normalize.h -- text -> common form, with the way back. The only room with OpenCC. */
#ifndef DZ_NORMALIZE_H
#define DZ_NORMALIZE_H

#include "article.h"

#include <duizhao/options.h>

G_BEGIN_DECLS

/* OpenCC's configurations and the news lexicon. Never changed once made, so that threads can share it. */
typedef struct DzNormalizer DzNormalizer;

/* `options` must outlive the normalizer. NULL and DZ_ERROR_DATA if a configuration or lexicon is unusable. */
DzNormalizer *dz_normalizer_new(const DzOptions *options, GError **error);
void dz_normalizer_free(DzNormalizer *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzNormalizer, dz_normalizer_free)

/* Sets the article's common form and its changes (form.h): Simplified script, variants folded, names and regional words
 * unified. Quotation marks keep their shape. FALSE and `error` if OpenCC refuses the text. */
gboolean dz_normalizer_apply(const DzNormalizer *self, DzArticle *article, GError **error);

/* Sets article->title_common, which stays NULL without a title. FALSE and `error` as above. */
gboolean dz_normalizer_apply_title(const DzNormalizer *self, DzArticle *article, GError **error);

/* Sets article->hans and article->hant, for display; both stay NULL, with a note, where a conversion changes the
 * length. Only for a normalizer made with options->display_forms. */
gboolean dz_normalizer_apply_display(const DzNormalizer *self, DzArticle *article, GError **error);

/* Words as article->folded has its text, for finding them there: valid UTF-8 in, UTF-8 out. NULL and `error` if OpenCC
 * refuses them. */
char *dz_normalizer_fold(const DzNormalizer *self, const char *words, GError **error);

/* Adds to the terms and common forms of an event's articles the names that they tell by one original form: see
 * glosses.h. After their quotations were found. */
void dz_normalizer_apply_event(const DzNormalizer *self, const DzEvent *event);

G_END_DECLS

#endif
