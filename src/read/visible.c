/* visible.c -- what the text around an article says of it.
 * In:     the blocks before the article, and those in it.
 * Out:    date, source, author, where the page's markup does not say.
 * Knows:  that the line with them stands between the title and the text.
 * Not here: how it is worded (bylines.c), dates themselves (dates.c), the page's markup (meta.c).
 */
#include "visible.h"

#include "dates.h"

#include <string.h>

enum {
    LONGEST_LINE = 160, /* characters of a line of metadata */
    FIRST_BLOCKS = 4,   /* blocks of the article that such a line may have slipped into */
};

static void read_line(const DzBylines *bylines, const DzDraftBlock *block, DzMeta *meta)
{
    static DzPattern writer = DZ_MARKUP_PATTERN("(^|[ _-])(author|reporter|writer)([ _-]|$)");
    if (block->length > LONGEST_LINE)
        return;
    if (meta->shown == NULL)
        meta->shown = dz_date_parse(block->text);
    if (meta->source == NULL)
        meta->source = dz_bylines_find_source(bylines, block->text);
    gboolean byline = block->role == DZ_ROLE_BYLINE;
    if (meta->reporter == NULL)
        meta->reporter = dz_bylines_find(bylines, byline ? DZ_BYLINE_SURE : DZ_BYLINE_LINE, block->text);
    if (meta->reporter == NULL && byline && block->place != NULL && dz_markup_matches(block->place, "class", &writer))
        meta->reporter = dz_bylines_find(bylines, DZ_BYLINE_AUTHOR, block->text);
}

/* The block after the last one before the article that holds the title; 0 if none does. */
static guint after_title(const DzDraft *around, const char *title)
{
    g_autofree char *wanted = dz_letters_of(title != NULL ? title : "");
    for (guint i = around->blocks->len; i > 0 && *wanted != '\0'; i--) {
        const DzDraftBlock *block = dz_draft_block(around, i - 1);
        g_autofree char *letters = dz_letters_of(block->text);
        if (strstr(letters, wanted) != NULL)
            return i;
    }
    return 0;
}

void dz_visible_read(const DzBylines *bylines, const DzDraft *around, const DzDraft *draft, const char *title,
                     DzMeta *meta)
{
    guint start = after_title(around, title);
    if (meta->source != NULL)
        dz_set_better(&meta->source, dz_bylines_find_source(bylines, meta->source));
    for (guint i = start; i < around->blocks->len; i++)
        read_line(bylines, dz_draft_block(around, i), meta);
    for (guint i = 0; i < draft->blocks->len; i++) {
        const DzDraftBlock *block = dz_draft_block(draft, i);
        if (i < FIRST_BLOCKS || block->role == DZ_ROLE_BYLINE)
            read_line(bylines, block, meta);
    }
    for (guint i = start; i > 0; i--)
        read_line(bylines, dz_draft_block(around, i - 1), meta);
}
