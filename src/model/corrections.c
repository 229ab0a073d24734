/* corrections.c -- see corrections.h.
 * In:     what was read, place by place.
 * Out:    corrections; whether a place is in an article.
 * Not here: reading the file (corrections/), applying it (corrections/, event/, align/).
 */
#include "corrections.h"

#include <string.h>

static void free_place(gpointer data)
{
    DzCorrectedPlace *place = data;
    g_free(place->article);
    g_free(place->words);
    g_free(place);
}

static void free_correction(gpointer data)
{
    DzCorrection *correction = data;
    g_ptr_array_unref(correction->places);
    g_free(correction->speaker);
    g_free(correction);
}

DzCorrections *dz_corrections_new(const char *path)
{
    DzCorrections *self = g_new0(DzCorrections, 1);
    self->path = g_strdup(path);
    self->list = g_ptr_array_new_with_free_func(free_correction);
    return self;
}

void dz_corrections_free(DzCorrections *self)
{
    if (self == NULL)
        return;
    g_ptr_array_unref(self->list);
    g_free(self->path);
    g_free(self);
}

DzCorrection *dz_corrections_add(DzCorrections *self, DzCorrectionKind kind, guint line)
{
    DzCorrection *correction = g_new0(DzCorrection, 1);
    correction->kind = kind;
    correction->line = line;
    correction->places = g_ptr_array_new_with_free_func(free_place);
    g_ptr_array_add(self->list, correction);
    return correction;
}

void dz_correction_add_place(DzCorrection *self, const char *article, const char *words)
{
    DzCorrectedPlace *place = g_new0(DzCorrectedPlace, 1);
    place->article = g_strdup(article);
    place->words = g_strdup(words);
    g_ptr_array_add(self->places, place);
}

gboolean dz_correction_is_about_events(const DzCorrection *self)
{
    return self->kind == DZ_CORRECTION_SAME_EVENT || self->kind == DZ_CORRECTION_OTHER_EVENT;
}

/* Whether `path` is `end`, or ends in it after a slash. */
static gboolean path_ends_in(const char *path, const char *end)
{
    gsize length = strlen(path);
    gsize wanted = strlen(end);
    return wanted <= length && g_str_equal(path + length - wanted, end) &&
           (wanted == length || path[length - wanted - 1] == '/');
}

/* Whether the place names the file at `path`, wherever the command runs. */
static gboolean is_path_of(const DzCorrectedPlace *self, const char *path)
{
    const char *end = self->article;
    while (g_str_has_prefix(end, "./"))
        end += strlen("./");
    if (path_ends_in(path, end))
        return TRUE;
    g_autofree char *name = g_path_get_basename(end);
    g_autofree char *absolute = path_ends_in(path, name) ? g_canonicalize_filename(path, NULL) : NULL;
    return absolute != NULL && path_ends_in(absolute, end);
}

gboolean dz_corrected_place_is_in(const DzCorrectedPlace *self, const DzArticle *article)
{
    return is_path_of(self, article->path) || g_strcmp0(article->url, self->article) == 0 ||
           g_strcmp0(article->sha256, self->article) == 0;
}

gboolean dz_corrected_place_is_at(const DzCorrectedPlace *self, const DzArticle *article, DzSpan span)
{
    if (self->words == NULL || !dz_corrected_place_is_in(self, article))
        return FALSE;
    g_autofree char *text = dz_article_dup_text(article, span);
    return strstr(text, self->words) != NULL;
}
