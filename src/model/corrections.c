/* corrections.c -- see corrections.h.
 * In:     what was read, place by place.
 * Out:    corrections; whether a place is in an article.
 * Not here: reading the file (corrections/), applying it (corrections/, event/, align/).
 */
#include "corrections.h"

#include <string.h>

#define LONGEST_WANTED 200 /* letters of words, when it is asked what is nearest to them */
#define REACH 2000         /* code points beside a passage within which words that hold it stand */

static void free_place(gpointer data)
{
    DzCorrectedPlace *place = data;
    g_free(place->article);
    g_free(place->words);
    g_free(place->folded);
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

/* The letters and digits of a text, in lower case: what is left when it is copied without its punctuation. */
static char *letters_of_dup(const gunichar *text, guint32 length)
{
    GString *letters = g_string_sized_new(length);
    for (guint32 i = 0; i < length; i++)
        if (g_unichar_isalnum(text[i]))
            g_string_append_unichar(letters, g_unichar_tolower(text[i]));
    return g_string_free(letters, FALSE);
}

static char *letters_of_words_dup(const char *words)
{
    glong length = 0;
    g_autofree gunichar *points = g_utf8_to_ucs4_fast(words, -1, &length);
    return letters_of_dup(points, (guint32)length);
}

/* Where all parts of `words` between "…" stand in `letters`, one after the other: from and to which letter. An empty
 * span: nowhere. */
static DzSpan find_words(const char *words, const char *letters)
{
    DzSpan found = {0, 0};
    const char *at = letters;
    g_auto(GStrv) parts = g_strsplit(words, "…", -1);
    for (guint i = 0; parts[i] != NULL; i++) {
        g_autofree char *part = letters_of_words_dup(parts[i]);
        const char *begin = strstr(at, part);
        if (begin == NULL)
            return (DzSpan){0, 0};
        at = begin + strlen(part);
        if (*part == '\0')
            continue;
        if (dz_span_length(found) == 0)
            found.begin = (guint32)g_utf8_pointer_to_offset(letters, begin);
        found.end = (guint32)g_utf8_pointer_to_offset(letters, at);
    }
    return found;
}

static gboolean are_in(const char *words, const char *letters)
{
    return dz_span_length(find_words(words, letters)) > 0;
}

gboolean dz_corrected_place_is_at(const DzCorrectedPlace *self, const DzArticle *article, DzSpan span)
{
    if (self->words == NULL || !dz_corrected_place_is_in(self, article))
        return FALSE;
    g_autofree char *printed = letters_of_dup(article->text + span.begin, dz_span_length(span));
    if (are_in(self->words, printed))
        return TRUE;
    if (self->folded == NULL || article->folded == NULL)
        return FALSE;
    g_autofree char *folded = letters_of_dup(article->folded + span.begin, dz_span_length(span));
    return are_in(self->folded, folded);
}

/* The span of `text` from its `letters.begin`th letter up to its `letters.end`th. */
static DzSpan span_of_letters(const gunichar *text, guint32 length, DzSpan letters)
{
    DzSpan span = {0, 0};
    guint32 letter = 0;
    for (guint32 i = 0; i < length && letter < letters.end; i++) {
        if (!g_unichar_isalnum(text[i]))
            continue;
        if (letter == letters.begin)
            span.begin = i;
        letter++;
        span.end = i + 1;
    }
    return span;
}

/* Where the words stand in `near` of a text; an empty span: nowhere. */
static DzSpan find_near(const char *words, const gunichar *text, DzSpan near)
{
    g_autofree char *letters = letters_of_dup(text + near.begin, dz_span_length(near));
    DzSpan found = span_of_letters(text + near.begin, dz_span_length(near), find_words(words, letters));
    return (DzSpan){near.begin + found.begin, near.begin + found.end};
}

gboolean dz_corrected_place_holds(const DzCorrectedPlace *self, const DzArticle *article, DzSpan span)
{
    if (self->words == NULL || !dz_corrected_place_is_in(self, article))
        return FALSE;
    DzSpan near = {span.begin - MIN(span.begin, (guint32)REACH), MIN(span.end + REACH, article->length)};
    DzSpan found = find_near(self->words, article->text, near);
    if (dz_span_length(found) == 0 && self->folded != NULL && article->folded != NULL)
        found = find_near(self->folded, article->folded, near);
    while (span.end > span.begin && !g_unichar_isalnum(article->text[span.end - 1]))
        span.end--;
    return dz_span_length(span) > 0 && dz_span_contains(found, span);
}

gboolean dz_corrected_place_is_quoted(const DzCorrectedPlace *self, const DzArticle *article)
{
    for (guint i = 0; i < article->quotations->len; i++) {
        const DzQuotation *quotation = g_ptr_array_index(article->quotations, i);
        if (dz_corrected_place_is_at(self, article, quotation->span))
            return TRUE;
    }
    return FALSE;
}

static gboolean is_about(const DzCorrectedPlace *self, const DzArticle *article, DzSpan span)
{
    return dz_corrected_place_is_at(self, article, span) || dz_corrected_place_holds(self, article, span);
}

/* Whether a place of the correction other than `except` is about this passage. */
static gboolean has_place_at(const DzCorrection *self, const DzCorrectedPlace *except, const DzArticle *article,
                             DzSpan span)
{
    for (guint i = 0; i < self->places->len; i++) {
        const DzCorrectedPlace *place = g_ptr_array_index(self->places, i);
        if (place != except && is_about(place, article, span))
            return TRUE;
    }
    return FALSE;
}

gboolean dz_correction_names(const DzCorrection *self, const DzArticle *a, DzSpan in_a, const DzArticle *b, DzSpan in_b)
{
    for (guint i = 0; i < self->places->len; i++) {
        const DzCorrectedPlace *place = g_ptr_array_index(self->places, i);
        if (is_about(place, a, in_a) && has_place_at(self, place, b, in_b))
            return TRUE;
    }
    return FALSE;
}

gboolean dz_corrections_name(const DzCorrections *self, DzCorrectionKind kind, const DzArticle *a, DzSpan in_a,
                             const DzArticle *b, DzSpan in_b)
{
    for (guint i = 0; self != NULL && i < self->list->len; i++) {
        const DzCorrection *correction = g_ptr_array_index(self->list, i);
        if (correction->kind == kind && dz_correction_names(correction, a, in_a, b, in_b))
            return TRUE;
    }
    return FALSE;
}

gboolean dz_corrected_places_share_words(const DzCorrectedPlace *a, const DzCorrectedPlace *b)
{
    const char *const words_a = a->folded != NULL && b->folded != NULL ? a->folded : a->words;
    const char *const words_b = a->folded != NULL && b->folded != NULL ? b->folded : b->words;
    g_autofree char *letters_a = letters_of_words_dup(words_a);
    g_autofree char *letters_b = letters_of_words_dup(words_b);
    return are_in(words_a, letters_b) || are_in(words_b, letters_a);
}

/* The longest run of code points that two texts share. */
static guint32 longest_run(const gunichar *a, glong n_a, const gunichar *b, glong n_b)
{
    guint32 longest = 0;
    g_autofree guint32 *runs = g_new0(guint32, n_b + 1); /* that end with the last of `a` and each of `b` */
    for (glong i = 0; i < n_a; i++)
        for (glong k = n_b; k > 0; k--) {
            runs[k] = a[i] == b[k - 1] ? runs[k - 1] + 1 : 0;
            longest = MAX(longest, runs[k]);
        }
    return longest;
}

guint32 dz_corrected_place_overlap(const DzCorrectedPlace *self, const DzArticle *article, DzSpan span)
{
    gboolean folded = self->folded != NULL && article->folded != NULL;
    g_autofree char *wanted = letters_of_words_dup(folded ? self->folded : self->words);
    g_autofree char *letters =
        letters_of_dup((folded ? article->folded : article->text) + span.begin, dz_span_length(span));
    glong n_wanted = 0;
    glong n_letters = 0;
    g_autofree gunichar *a = g_utf8_to_ucs4_fast(wanted, -1, &n_wanted);
    g_autofree gunichar *b = g_utf8_to_ucs4_fast(letters, -1, &n_letters);
    guint32 run = longest_run(a, MIN(n_wanted, LONGEST_WANTED), b, n_letters);
    return run * 3 >= MIN(n_wanted, LONGEST_WANTED) ? run : 0;
}
