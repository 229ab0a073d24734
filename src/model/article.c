/* article.c -- see article.h and <duizhao/model.h>. */
#include "article.h"

#include <string.h>

static void free_quotation(gpointer quotation)
{
    DzQuotation *self = quotation;
    g_free((gpointer)(guintptr)self->speaker);
    g_free((gpointer)(guintptr)self->speaker_full);
    g_free((gpointer)(guintptr)self->speaker_title);
    g_free((gpointer)(guintptr)self->cue);
    g_free(self);
}

DzArticle *dz_article_new(const char *path)
{
    DzArticle *self = g_new0(DzArticle, 1);
    self->path = g_strdup(path);
    self->notes = g_ptr_array_new_null_terminated(1, g_free, TRUE);
    self->blocks = g_array_new(FALSE, TRUE, sizeof(DzBlock));
    self->changes = g_array_new(FALSE, TRUE, sizeof(DzFormChange));
    self->terms = g_array_new(FALSE, TRUE, sizeof(DzTerm));
    self->sentences = g_array_new(FALSE, TRUE, sizeof(DzSentence));
    self->quotations = g_ptr_array_new_with_free_func(free_quotation);
    self->reported = g_ptr_array_new_with_free_func(free_quotation);
    self->claimants = g_array_new(FALSE, TRUE, sizeof(DzClaimant));
    self->glosses = g_array_new(FALSE, TRUE, sizeof(DzGloss));
    self->ids = g_ptr_array_new_with_free_func(g_free);
    return self;
}

void dz_article_free(DzArticle *self)
{
    if (self == NULL)
        return;
    char *strings[] = {self->path, self->skipped,  self->title,  self->outlet, self->author,   self->published,
                       self->url,  self->language, self->script, self->region, self->encoding, self->sha256};
    for (gsize i = 0; i < G_N_ELEMENTS(strings); i++)
        g_free(strings[i]);
    g_ptr_array_unref(self->notes);
    g_array_unref(self->blocks);
    g_array_unref(self->changes);
    g_array_unref(self->terms);
    g_array_unref(self->sentences);
    g_ptr_array_unref(self->quotations);
    g_ptr_array_unref(self->reported);
    g_array_unref(self->claimants);
    g_array_unref(self->glosses);
    g_ptr_array_unref(self->ids);
    g_free(self->text);
    g_free(self->common);
    g_free(self->title_common);
    g_free(self->folded);
    g_free(self->hans);
    g_free(self->hant);
    g_free(self->title_hans);
    g_free(self->title_hant);
    g_free(self);
}

void dz_article_skip(DzArticle *self, const char *reason)
{
    if (self->skipped == NULL)
        self->skipped = g_strdup(reason);
}

void dz_article_note(DzArticle *self, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *note = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    if (g_ptr_array_find_with_equal_func(self->notes, note, g_str_equal, NULL))
        g_free(note);
    else
        g_ptr_array_add(self->notes, note);
}

void dz_article_add_block(DzArticle *self, DzRole role, const char *utf8)
{
    glong length = 0;
    g_autofree gunichar *points = g_utf8_to_ucs4_fast(utf8, -1, &length);
    guint32 begin = self->blocks->len == 0 ? 0 : self->length + 1;
    DzBlock block = {.role = role, .span = {begin, begin + (guint32)length}};
    self->text = g_renew(gunichar, self->text, block.span.end + 1);
    if (begin > 0)
        self->text[begin - 1] = '\n';
    memcpy(self->text + begin, points, (gsize)length * sizeof *points);
    self->length = block.span.end;
    self->text[self->length] = 0;
    g_array_append_val(self->blocks, block);
}

/* `zone`: of a text that has none; NULL: such a text is no moment. */
static gboolean read_seconds(const char *text, GTimeZone *zone, gint64 *seconds)
{
    g_autoptr(GDateTime) time = g_date_time_new_from_iso8601(text, zone);
    if (time != NULL)
        *seconds = g_date_time_to_unix(time);
    return time != NULL;
}

gboolean dz_article_get_moment(const DzArticle *self, gint64 *seconds)
{
    return self->published != NULL && read_seconds(self->published, NULL, seconds);
}

gboolean dz_article_get_time(const DzArticle *self, gint64 *seconds)
{
    if (self->published == NULL)
        return FALSE;
    g_autoptr(GTimeZone) utc = g_time_zone_new_utc();
    g_autofree char *full = strlen(self->published) == strlen("2021-03-23")
                                ? g_strconcat(self->published, "T12:00:00", NULL)
                                : g_strdup(self->published);
    return read_seconds(full, utc, seconds);
}

gboolean dz_articles_are_bilingual(const DzArticle *const *articles, guint n)
{
    guint english = 0;
    guint others = 0;
    for (guint i = 0; i < n; i++) {
        guint *count = dz_article_is_english(articles[i]) ? &english : &others;
        *count += articles[i]->skipped == NULL ? 1 : 0;
    }
    return english > 0 && others > 0;
}

const char *dz_role_name(DzRole role)
{
    static const char *const names[] = {"heading", "paragraph", "caption", "list", "embed", "byline", "boilerplate"};
    g_return_val_if_fail((guint)role < G_N_ELEMENTS(names), NULL);
    return names[role];
}

guint32 dz_article_get_id(const DzArticle *self)
{
    return self->id;
}

const char *dz_article_get_path(const DzArticle *self)
{
    return self->path;
}

const char *dz_article_get_skipped(const DzArticle *self)
{
    return self->skipped;
}

gboolean dz_article_is_report(const DzArticle *self)
{
    return self->is_report;
}

const char *dz_article_get_title(const DzArticle *self)
{
    return self->title;
}

const char *dz_article_get_outlet(const DzArticle *self)
{
    return self->outlet;
}

char *dz_article_dup_outlet(const DzArticle *self)
{
    return self->outlet != NULL ? g_strdup(self->outlet) : g_path_get_basename(self->path);
}

const char *dz_article_get_author(const DzArticle *self)
{
    return self->author;
}

const char *dz_article_get_published(const DzArticle *self)
{
    return self->published;
}

const char *dz_article_get_url(const DzArticle *self)
{
    return self->url;
}

const char *dz_article_get_language(const DzArticle *self)
{
    return self->language;
}

const char *dz_article_get_script(const DzArticle *self)
{
    return self->script;
}

const char *dz_article_get_region(const DzArticle *self)
{
    return self->region;
}

const char *dz_article_get_encoding(const DzArticle *self)
{
    return self->encoding;
}

guint32 dz_article_get_lossy(const DzArticle *self)
{
    return self->lossy;
}

const char *dz_article_get_sha256(const DzArticle *self)
{
    return self->sha256;
}

const char *const *dz_article_get_notes(const DzArticle *self)
{
    return (const char *const *)self->notes->pdata;
}

const DzEvent *dz_article_get_event(const DzArticle *self)
{
    return self->event;
}

const DzArticle *dz_article_get_same_text(const DzArticle *self, double *share)
{
    if (share != NULL)
        *share = self->same_text_share;
    return self->same_text;
}

const DzArticle *dz_article_text(const DzArticle *self)
{
    while (self->same_text != NULL)
        self = self->same_text;
    return self;
}

guint32 dz_article_get_length(const DzArticle *self)
{
    return self->length;
}

guint32 dz_article_get_n_blocks(const DzArticle *self)
{
    return self->blocks->len;
}

const DzBlock *dz_article_get_block(const DzArticle *self, guint32 index)
{
    g_return_val_if_fail(index < self->blocks->len, NULL);
    return &g_array_index(self->blocks, DzBlock, index);
}

guint32 dz_article_get_n_sentences(const DzArticle *self)
{
    return self->sentences->len;
}

const DzSentence *dz_article_get_sentence(const DzArticle *self, guint32 index)
{
    g_return_val_if_fail(index < self->sentences->len, NULL);
    return &g_array_index(self->sentences, DzSentence, index);
}

guint32 dz_article_get_n_quotations(const DzArticle *self)
{
    return self->quotations->len;
}

const DzQuotation *dz_article_get_quotation(const DzArticle *self, guint32 index)
{
    g_return_val_if_fail(index < self->quotations->len, NULL);
    return g_ptr_array_index(self->quotations, index);
}

guint32 dz_article_get_n_reported(const DzArticle *self)
{
    return self->reported->len;
}

const DzQuotation *dz_article_get_reported(const DzArticle *self, guint32 index)
{
    g_return_val_if_fail(index < self->reported->len, NULL);
    return g_ptr_array_index(self->reported, index);
}

DzSpan dz_points_find(const gunichar *text, DzSpan within, const char *words)
{
    glong n = 0;
    g_autofree gunichar *points = g_utf8_to_ucs4_fast(words, -1, &n);
    guint32 length = (guint32)n;
    for (guint32 at = within.begin; length > 0 && at + length <= within.end; at++)
        if (text[at] == *points && memcmp(text + at, points, length * sizeof *text) == 0)
            return (DzSpan){at, at + length};
    return (DzSpan){0, 0};
}

char *dz_article_dup_text(const DzArticle *self, DzSpan span)
{
    g_return_val_if_fail(span.begin <= span.end && span.end <= self->length, NULL);
    if (dz_span_length(span) == 0)
        return g_strdup(""); /* an article without text has none to point into */
    return g_ucs4_to_utf8(self->text + span.begin, dz_span_length(span), NULL, NULL, NULL);
}
