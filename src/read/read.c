/* read.c -- see read.h. */
#include "read.h"

struct DzReader {
    const DzOptions *options;
};

DzReader *dz_reader_new(const DzOptions *options, GError **error)
{
    (void)error;
    DzReader *self = g_new0(DzReader, 1);
    self->options = options;
    return self;
}

void dz_reader_free(DzReader *self)
{
    g_free(self);
}

void dz_reader_list(const DzReader *self, const char *path, GPtrArray *files, GPtrArray *articles)
{
    (void)self;
    (void)articles;
    g_ptr_array_add(files, g_strdup(path));
}

void dz_reader_read_file(const DzReader *self, const char *path, GPtrArray *articles)
{
    char *contents = NULL;
    gsize length = 0;
    g_autoptr(GError) error = NULL;
    if (!g_file_get_contents(path, &contents, &length, &error)) {
        DzArticle *article = dz_article_new(path);
        dz_article_skip(article, error->message);
        g_ptr_array_add(articles, article);
        return;
    }
    g_autoptr(GBytes) bytes = g_bytes_new_take(contents, length);
    dz_reader_read_bytes(self, path, bytes, articles);
}

void dz_reader_read_bytes(const DzReader *self, const char *path, GBytes *bytes, GPtrArray *articles)
{
    (void)self;
    (void)bytes;
    DzArticle *article = dz_article_new(path);
    dz_article_skip(article, "no format is read yet");
    g_ptr_array_add(articles, article);
}

void dz_reader_mark_duplicates(const DzReader *self, GPtrArray *articles)
{
    (void)self;
    (void)articles;
}
