/* duplicates.c -- what is there twice.
 * In:     all articles of a comparison, in their final order.
 * Out:    the second of two by one outlet with the same text is skipped and says so; of two with the same URL and
 *         another text, each has a note.
 * Knows:  that http and https, "www." and a fragment make no other page; that another outlet which prints the same text
 *         (an agency's) is a witness of its own.
 * Not here: articles that are alike without being the same (align/).
 */
#include "draft.h"
#include "read.h"

#include <string.h>

enum { SHORT_TEXT = 200 }; /* characters */

/* An address without what does not matter; NULL for NULL. */
static char *plain_address(const char *url)
{
    const char *at = url != NULL ? strstr(url, "://") : NULL;
    if (at == NULL)
        return NULL;
    at += strlen("://");
    at += g_str_has_prefix(at, "www.") ? strlen("www.") : 0;
    char *plain = g_strndup(at, strcspn(at, "#"));
    for (gsize length = strlen(plain); length > 0 && plain[length - 1] == '/'; length--)
        plain[length - 1] = '\0';
    return plain;
}

static gboolean is_headline(const DzArticle *article, const DzBlock *block)
{
    if (block->role != DZ_ROLE_HEADING || article->title == NULL)
        return FALSE;
    g_autofree char *text = dz_article_dup_text(article, block->span);
    g_autofree char *letters = dz_letters_of(text);
    g_autofree char *title = dz_letters_of(article->title);
    return g_str_equal(letters, title);
}

/* Of the text without its headline, which not every form of an article sets above it; and of the title too where the
 * text is so short that two articles may share it: a picture's caption. */
static char *digest_of(const DzArticle *article)
{
    g_autoptr(GChecksum) digest = g_checksum_new(G_CHECKSUM_SHA256);
    for (guint32 i = 0; i < dz_article_get_n_blocks(article); i++) {
        const DzBlock *block = dz_article_get_block(article, i);
        gsize size = dz_span_length(block->span) * sizeof *article->text;
        if (!is_headline(article, block))
            g_checksum_update(digest, (const guchar *)(article->text + block->span.begin), (gssize)size);
    }
    if (article->length < SHORT_TEXT && article->title != NULL)
        g_checksum_update(digest, (const guchar *)article->title, -1);
    if (article->outlet != NULL)
        g_checksum_update(digest, (const guchar *)article->outlet, -1);
    return g_strdup(g_checksum_get_string(digest));
}

static void mark_repeated(DzArticle *article, const DzArticle *first)
{
    g_autofree char *reason = g_strdup_printf("the same text as %s", first->path);
    dz_article_skip(article, reason);
    article->copy_of = first;
}

static void mark_version(DzArticle *article, DzArticle *first)
{
    dz_article_note(article, "another version of %s (same URL)", first->path);
    dz_article_note(first, "there is another version: %s (same URL)", article->path);
}

void dz_reader_mark_duplicates(GPtrArray *articles)
{
    g_autoptr(GHashTable) texts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_autoptr(GHashTable) urls = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (guint i = 0; i < articles->len; i++) {
        DzArticle *article = g_ptr_array_index(articles, i);
        if (article->skipped != NULL)
            continue;
        g_autofree char *digest = digest_of(article);
        const DzArticle *same = g_hash_table_lookup(texts, digest);
        if (same != NULL) {
            mark_repeated(article, same);
            continue;
        }
        g_hash_table_insert(texts, g_steal_pointer(&digest), article);
        g_autofree char *url = plain_address(article->url);
        DzArticle *version = url != NULL ? g_hash_table_lookup(urls, url) : NULL;
        if (version != NULL)
            mark_version(article, version);
        else if (url != NULL)
            g_hash_table_insert(urls, g_steal_pointer(&url), article);
    }
}
