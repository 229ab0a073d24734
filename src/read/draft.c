/* draft.c -- see draft.h. */
#include "draft.h"

#include "characters.h"

#include <string.h>

static void free_block(gpointer data)
{
    DzDraftBlock *block = data;
    g_free(block->text);
    g_free(block);
}

DzDraft *dz_draft_new(guint32 max_blocks)
{
    DzDraft *self = g_new0(DzDraft, 1);
    self->blocks = g_ptr_array_new_with_free_func(free_block);
    self->max_blocks = max_blocks;
    return self;
}

void dz_draft_free(DzDraft *self)
{
    if (self == NULL)
        return;
    g_ptr_array_unref(self->blocks);
    g_free(self);
}

/* Without width, and of no meaning in news: zero-width space and joiners, soft hyphen, directional marks, BOM. */
static gboolean is_invisible(gunichar c)
{
    return c == 0xFEFF || c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || c == 0x2060;
}

char *dz_fold_text(const char *text)
{
    if (text == NULL)
        return NULL;
    GString *out = g_string_sized_new(strlen(text));
    gboolean space = FALSE;
    gboolean line = FALSE;
    gunichar last = 0;
    gsize end = 0; /* of the last character that is not blank */
    for (const char *at = text; *at != '\0'; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        if (is_invisible(c))
            continue;
        gboolean collapsible = c <= 0x20 || c == 0x85 || c == 0x2028 || c == 0x2029;
        if (collapsible || (out->len == 0 && dz_is_blank(c))) {
            space = out->len > 0;
            line = line || c == '\n';
            continue;
        }
        if (space && !(line && g_unichar_iswide(last) && g_unichar_iswide(c)))
            g_string_append_c(out, ' ');
        space = line = FALSE;
        g_string_append_unichar(out, c);
        last = c;
        if (!dz_is_blank(c))
            end = out->len;
    }
    g_string_truncate(out, end);
    return g_string_free(out, end == 0);
}

gboolean dz_ends_sentence(const char *text)
{
    g_autofree char *line = dz_fold_text(text);
    const char *last = line != NULL ? g_utf8_prev_char(line + strlen(line)) : NULL;
    return last != NULL && g_utf8_strchr("。！？…；：」』”’》）】.!?;:\")]", -1, g_utf8_get_char(last)) != NULL;
}

DzDraftBlock *dz_draft_add(DzDraft *self, DzRole role, const char *text)
{
    g_autofree char *folded = dz_fold_text(text);
    if (folded == NULL)
        return NULL;
    if (self->blocks->len >= self->max_blocks) {
        self->cut = TRUE;
        return NULL;
    }
    DzDraftBlock *block = g_new0(DzDraftBlock, 1);
    block->role = role;
    block->length = (guint32)g_utf8_strlen(folded, -1);
    block->text = g_steal_pointer(&folded);
    g_ptr_array_add(self->blocks, block);
    return block;
}

char *dz_letters_of(const char *text)
{
    GString *out = g_string_new(NULL);
    for (const char *at = text; *at != '\0'; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        if (!dz_is_blank(c) && !dz_is_punctuation(c))
            g_string_append_unichar(out, g_unichar_tolower(c));
    }
    return g_string_free(out, FALSE);
}

gboolean dz_draft_has_sentence(const char *text)
{
    for (const char *at = text; *at != '\0'; at = g_utf8_next_char(at))
        if (g_utf8_strchr("。！？；", -1, g_utf8_get_char(at)) != NULL)
            return TRUE;
    return strstr(text, ". ") != NULL || g_str_has_suffix(text, ".");
}

gboolean dz_draft_is_links(const DzDraftBlock *block)
{
    return block->linked * 2 > block->length;
}

gboolean dz_draft_is_long_paragraph(const DzDraftBlock *block)
{
    enum { LONG = 40 };
    return block->role == DZ_ROLE_PARAGRAPH && block->length >= LONG && !dz_draft_is_links(block);
}

static gboolean repeats(const DzDraftBlock *block, const char *title_letters)
{
    if (block->role != DZ_ROLE_HEADING)
        return FALSE;
    g_autofree char *letters = dz_letters_of(block->text);
    return g_str_equal(letters, title_letters);
}

static void add_to(DzArticle *article, const DzDraftBlock *block)
{
    dz_article_add_block(article, block->role, block->text);
    g_array_index(article->blocks, DzBlock, article->blocks->len - 1).set_off = block->set_off;
}

void dz_draft_finish(const DzDraft *self, DzArticle *article)
{
    g_autofree char *title = dz_letters_of(article->title != NULL ? article->title : "");
    gboolean titled = FALSE;
    for (guint i = 0; i < self->blocks->len; i++) {
        const DzDraftBlock *block = dz_draft_block(self, i);
        gboolean again = repeats(block, title);
        if (!again || !titled)
            add_to(article, block);
        titled |= again;
    }
    article->excerpt = self->excerpt;
    if (self->excerpt)
        dz_article_note(article, "the page says that the rest of it is for subscribers");
    if (self->cut)
        dz_article_note(article, "cut after %u blocks", self->max_blocks);
}
