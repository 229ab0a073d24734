/* trim.c -- see trim.h.
 * In:     the blocks of a page's article, with the roles that markup and words gave.
 * Out:    what before and behind its text is no part of it, as boilerplate and lists.
 * Knows:  that the longest run of long paragraphs is the article.
 */
#include "trim.h"

#include "markup.h"

/* Whether an element stands at most NEAR levels around both blocks. */
static gboolean stand_together(const DzDraftBlock *a, const DzDraftBlock *b)
{
    enum { NEAR = 3 };
    const xmlNode *x = a->place;
    for (guint i = 0; x != NULL && i <= NEAR; i++, x = x->parent) {
        const xmlNode *y = b->place;
        for (guint k = 0; y != NULL && k <= NEAR; k++, y = y->parent)
            if (x == y)
                return TRUE;
    }
    return a->place == NULL || b->place == NULL;
}

/* Whether lists and other things that are no text fill the space between the blocks at `i` and `k`. */
static gboolean are_apart(const DzDraft *draft, guint i, guint k)
{
    enum { FAR = 8 };
    guint between = 0;
    for (guint n = i + 1; n < k; n++) {
        DzRole role = dz_draft_block(draft, n)->role;
        between += role != DZ_ROLE_PARAGRAPH && role != DZ_ROLE_CAPTION ? 1 : 0;
    }
    return between > FAR && !stand_together(dz_draft_block(draft, i), dz_draft_block(draft, k));
}

/* Where the article's own text begins and ends, in blocks: from its first long paragraph to the end of the longest run
 * of them. What stands far behind that is the next article, comments, the rules for those, consent to cookies. */
static void find_text(const DzDraft *draft, guint *first, guint *last)
{
    gsize longest = 0;
    gsize run = 0;
    guint before = draft->blocks->len; /* the long paragraph before */
    *first = draft->blocks->len;
    *last = 0;
    for (guint i = 0; i < draft->blocks->len; i++) {
        if (!dz_draft_is_long_paragraph(dz_draft_block(draft, i)))
            continue;
        *first = MIN(*first, i);
        run = (before < i && are_apart(draft, before, i) ? 0 : run) + dz_draft_block(draft, i)->length;
        *last = run >= longest ? i : *last;
        longest = MAX(run, longest);
        before = i;
    }
}

static gboolean is_prose(const DzDraftBlock *block)
{
    return block->role == DZ_ROLE_PARAGRAPH && dz_draft_has_sentence(block->text);
}

/* The paragraph, or the whole list, that the block stands in; NULL if it is neither. */
static const xmlNode *unit_of(const DzDraftBlock *block)
{
    const xmlNode *place = block->place;
    if (place != NULL && dz_markup_is_named(place, "li") && block->item == NULL)
        return place->parent;
    return place != NULL && dz_markup_is_named(place, "p") ? place : NULL;
}

/* Whether the two stand side by side, as paragraphs or lists of the article's own. */
static gboolean are_siblings(const DzDraftBlock *a, const DzDraftBlock *b)
{
    const xmlNode *x = unit_of(a);
    const xmlNode *y = unit_of(b);
    return x != NULL && y != NULL && x->parent == y->parent;
}

static void trim_head(const DzDraft *draft, guint first)
{
    const DzDraftBlock *text = dz_draft_block(draft, first);
    for (guint i = 0; i < first; i++) {
        DzDraftBlock *block = dz_draft_block(draft, i);
        if (block->role == DZ_ROLE_PARAGRAPH && !is_prose(block) && !are_siblings(block, text))
            block->role = DZ_ROLE_BOILERPLATE;
    }
}

static void trim_tail(const DzDraft *draft, guint last)
{
    const DzDraftBlock *text = dz_draft_block(draft, last);
    gboolean going_on = TRUE;
    for (guint i = last + 1; i < draft->blocks->len; i++) {
        DzDraftBlock *block = dz_draft_block(draft, i);
        gboolean sibling = are_siblings(block, text);
        going_on = going_on && (sibling || (block->role != DZ_ROLE_LIST && block->role != DZ_ROLE_HEADING));
        if (block->role == DZ_ROLE_HEADING && !sibling)
            block->role = DZ_ROLE_LIST;
        else if (block->role == DZ_ROLE_PARAGRAPH && !sibling && !(going_on && is_prose(block)))
            block->role = DZ_ROLE_BOILERPLATE;
    }
}

void dz_trim(const DzDraft *draft)
{
    guint first = 0;
    guint last = 0;
    find_text(draft, &first, &last);
    if (first == draft->blocks->len)
        return;
    trim_head(draft, first);
    trim_tail(draft, last);
}
