/* roles.c -- what a block's words, and its place among the others, say of its role.
 * In:     the blocks of one article, with the roles that the markup gave.
 * Out:    the same blocks with their final roles.
 * Knows:  how bylines, captions, feed footers and pleas are worded (data/roles.tsv); that a list's items may be prose.
 * Not here: elements and classes (signs.c), in which part of a page its article stands (content.c), where its own text
 *           begins and ends in that (trim.c).
 */
#include "roles.h"

#include "data.h"
#include "trim.h"

#include <string.h>

enum {
    PROSE = 30,            /* characters of a list's item that holds sentences */
    LONGEST_CAPTION = 100, /* characters below a picture */
    LONGEST_SMALL = 400,   /* the same, all of it small */
    SHORT_HEADING = 40,    /* characters: bold text of up to this length, without a full stop, heads a section */
};

typedef enum {
    REACH_BLOCK, /* the first four are asked of every block */
    REACH_LINKS,
    REACH_REST,
    REACH_WALL, /* the article goes on behind it */
    REACH_HEAD, /* these from one end of the article */
    REACH_TAIL,
    REACH_INSIDE, /* matched in a paragraph, and split off from it */
    REACH_TITLE,  /* matched in the title, and no part of it */
    REACH_PAGE,   /* in the title or one of the first blocks of a short page, which is no article */
} Reach;

typedef struct {
    DzRole role;
    Reach reach;
    guint32 longest;
    GRegex *pattern;
} Rule;

struct DzRoles {
    GArray *rules; /* Rule */
};

gboolean dz_role_from_name(const char *name, DzRole *role, GError **error)
{
    for (DzRole known = DZ_ROLE_HEADING; known <= DZ_ROLE_BOILERPLATE; known++) {
        if (g_str_equal(dz_role_name(known), name)) {
            *role = known;
            return TRUE;
        }
    }
    g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\" is no role", name);
    return FALSE;
}

static void clear_rule(gpointer rule)
{
    g_regex_unref(((Rule *)rule)->pattern);
}

static gboolean take_rule(char **fields, gpointer user_data, GError **error)
{
    static const char *const reaches[] = {"block", "links",  "rest",  "wall", "head",
                                          "tail",  "inside", "title", "page", NULL};
    DzRoles *self = user_data;
    Rule rule = {0};
    guint reach = 0;
    if (!dz_role_from_name(fields[0], &rule.role, error) ||
        !dz_tsv_read_name(fields[1], reaches, "reach", &reach, error) ||
        !dz_tsv_read_count(fields[2], &rule.longest, error))
        return FALSE;
    rule.reach = (Reach)reach;
    rule.pattern = dz_regex_new(fields[3], G_REGEX_OPTIMIZE, error);
    if (rule.pattern == NULL)
        return FALSE;
    g_array_append_val(self->rules, rule);
    return TRUE;
}

DzRoles *dz_roles_new(const DzOptions *options, GError **error)
{
    g_autoptr(DzRoles) self = g_new0(DzRoles, 1);
    self->rules = g_array_new(FALSE, TRUE, sizeof(Rule));
    g_array_set_clear_func(self->rules, clear_rule);
    return dz_data_read(options, "read/roles.tsv", 4, 4, take_rule, self, error) ? g_steal_pointer(&self) : NULL;
}

void dz_roles_free(DzRoles *self)
{
    if (self == NULL)
        return;
    g_array_unref(self->rules);
    g_free(self);
}

char *dz_roles_cut_title(const DzRoles *self, const char *title)
{
    for (guint i = 0; title != NULL && i < self->rules->len; i++) {
        const Rule *rule = &g_array_index(self->rules, Rule, i);
        if (rule->reach == REACH_TITLE && g_regex_match(rule->pattern, title, G_REGEX_MATCH_DEFAULT, NULL))
            return g_regex_replace_literal(rule->pattern, title, -1, 0, "", G_REGEX_MATCH_DEFAULT, NULL);
    }
    return NULL;
}

static gboolean is_of_no_article(const DzRoles *self, const char *text, guint32 page_length)
{
    for (guint i = 0; i < self->rules->len; i++) {
        const Rule *rule = &g_array_index(self->rules, Rule, i);
        if (rule->reach == REACH_PAGE && page_length <= rule->longest &&
            g_regex_match(rule->pattern, text, G_REGEX_MATCH_DEFAULT, NULL))
            return TRUE;
    }
    return FALSE;
}

gboolean dz_roles_is_no_article(const DzRoles *self, const char *title, const DzDraft *draft)
{
    enum { FIRST_BLOCKS = 2 };
    guint32 length = 0;
    for (guint i = 0; i < draft->blocks->len; i++)
        length += dz_draft_block(draft, i)->length;
    for (guint i = 0; i < draft->blocks->len && i < FIRST_BLOCKS; i++)
        if (is_of_no_article(self, dz_draft_block(draft, i)->text, length))
            return TRUE;
    return title != NULL && is_of_no_article(self, title, length);
}

/* -- Words ------------------------------------------------------------------------------------------------------- */

/* Whether the text goes on after a full stop or ends with one; a heading may ask or exclaim. */
static gboolean has_full_stop(const char *text)
{
    return strstr(text, "。") != NULL || strstr(text, "；") != NULL || strstr(text, ". ") != NULL;
}

/* -- Markup ------------------------------------------------------------------------------------------------------ */

/* Bold marks that Markdown did not take for any: `**“…”**` beside Chinese punctuation. */
static void strip_asterisks(DzDraftBlock *block)
{
    if (strstr(block->text, "**") == NULL)
        return;
    gboolean whole = g_str_has_prefix(block->text, "**") && g_str_has_suffix(block->text, "**");
    g_auto(GStrv) parts = g_strsplit(block->text, "**", -1);
    g_autofree char *joined = g_strjoinv("", parts);
    char *clean = dz_fold_text(joined);
    g_free(block->text);
    block->text = clean != NULL ? clean : g_strdup("*");
    block->length = (guint32)g_utf8_strlen(block->text, -1);
    block->strong = whole ? block->length : block->strong;
}

static gboolean is_item(const DzDraftBlock *block)
{
    return block->item != NULL &&
           (dz_draft_is_links(block) || block->length < PROSE || !dz_draft_has_sentence(block->text));
}

static gboolean ends_in_bracket(const char *text)
{
    return g_str_has_suffix(text, "）") || g_str_has_suffix(text, ")");
}

/* Whether it announces what follows. */
static gboolean ends_in_colon(const char *text)
{
    return g_str_has_suffix(text, "：") || g_str_has_suffix(text, ":");
}

/* A text right below a picture: small, or short and set apart, without a full stop, or with a source in brackets at its
 * end. */
static gboolean is_below_picture(const DzDraftBlock *block)
{
    gboolean small = block->small * 10 >= block->length * 9;
    if (!block->after_image || block->length > (small ? LONGEST_SMALL : LONGEST_CAPTION))
        return FALSE;
    gboolean phrase = !dz_draft_has_sentence(block->text) && !ends_in_colon(block->text);
    return block->with_image || small || block->apart || phrase || ends_in_bracket(block->text);
}

/* Bold text of its own that heads what follows, though a picture may stand before it; what is set off as a quotation
 * heads nothing. */
static gboolean is_heading(const DzDraftBlock *block)
{
    gboolean bold = block->strong * 10 >= block->length * 9;
    return bold && !block->set_off && block->length <= SHORT_HEADING && !has_full_stop(block->text) &&
           !dz_draft_is_links(block);
}

static void settle_by_markup(DzDraftBlock *block)
{
    strip_asterisks(block);
    if (block->role != DZ_ROLE_PARAGRAPH)
        return;
    if (is_heading(block))
        block->role = DZ_ROLE_HEADING;
    else if (is_below_picture(block))
        block->role = DZ_ROLE_CAPTION;
    else if (is_item(block))
        block->role = DZ_ROLE_LIST;
}

/* Where half of an article is centred, that says nothing of a block. */
static void forget_layout(const DzDraft *draft)
{
    guint apart = 0;
    for (guint i = 0; i < draft->blocks->len; i++)
        apart += dz_draft_block(draft, i)->apart ? 1 : 0;
    for (guint i = 0; i < draft->blocks->len && apart * 2 >= draft->blocks->len; i++)
        dz_draft_block(draft, i)->apart = FALSE;
}

/* -- Rules ------------------------------------------------------------------------------------------------------- */

/* The first rule of a reach from `first` to `last` that the block matches; NULL if there is none. */
static const Rule *find_rule(const DzRoles *self, const DzDraftBlock *block, Reach first, Reach last)
{
    if (block->role != DZ_ROLE_PARAGRAPH && block->role != DZ_ROLE_HEADING && block->role != DZ_ROLE_LIST)
        return NULL;
    for (guint i = 0; i < self->rules->len; i++) {
        const Rule *rule = &g_array_index(self->rules, Rule, i);
        if (rule->reach >= first && rule->reach <= last && block->length <= rule->longest &&
            g_regex_match(rule->pattern, block->text, G_REGEX_MATCH_DEFAULT, NULL))
            return rule;
    }
    return NULL;
}

/* Whether there is anything to read in it. */
static gboolean has_letters(const char *text)
{
    for (const char *at = text; *at != '\0'; at = g_utf8_next_char(at))
        if (g_unichar_isalnum(g_utf8_get_char(at)))
            return TRUE;
    return FALSE;
}

/* Whether a block belongs to the list or the gallery that a block of the rule heads. */
static gboolean goes_on(const DzDraftBlock *block, const Rule *rule)
{
    return dz_draft_is_links(block) || (rule->role == DZ_ROLE_CAPTION && block->after_image);
}

/* Gives the rule's role to the block at `i` and those it reaches; returns the next to look at. */
static guint apply(DzDraft *draft, guint i, const Rule *rule)
{
    guint end = i + 1;
    if (rule->reach == REACH_REST && i * 2 >= draft->blocks->len)
        end = draft->blocks->len;
    while (rule->reach == REACH_LINKS && end < draft->blocks->len && goes_on(dz_draft_block(draft, end), rule))
        end++;
    for (; i < end; i++)
        dz_draft_block(draft, i)->role = rule->role;
    draft->excerpt = draft->excerpt || rule->reach == REACH_WALL;
    return end;
}

static void apply_rules(const DzRoles *self, DzDraft *draft)
{
    for (guint i = 0; i < draft->blocks->len;) {
        DzDraftBlock *block = dz_draft_block(draft, i);
        if (!has_letters(block->text))
            block->role = DZ_ROLE_BOILERPLATE;
        const Rule *rule = find_rule(self, block, REACH_BLOCK, REACH_WALL);
        i = rule != NULL ? apply(draft, i, rule) : i + 1;
    }
}

/* Goes from one end of the article (`step` is 1 or -1) to its first long paragraph that no rule of `reach` knows. */
static void apply_from_end(const DzRoles *self, const DzDraft *draft, Reach reach, gint step)
{
    gint n = (gint)draft->blocks->len;
    for (gint i = step > 0 ? 0 : n - 1; i >= 0 && i < n; i += step) {
        DzDraftBlock *block = dz_draft_block(draft, (guint)i);
        const Rule *rule = find_rule(self, block, reach, reach);
        if (rule != NULL)
            block->role = rule->role;
        else if (dz_draft_is_long_paragraph(block))
            return;
    }
}

static gboolean ends_open(const char *text)
{
    return g_str_has_suffix(text, "..") || g_str_has_suffix(text, "…");
}

/* A paragraph that is all links points to other articles, and so does one that breaks off below such a link. */
static void settle_links(const DzDraft *draft)
{
    for (guint i = 0; i < draft->blocks->len; i++) {
        DzDraftBlock *block = dz_draft_block(draft, i);
        gboolean below_link = i > 0 && dz_draft_block(draft, i - 1)->role == DZ_ROLE_LIST;
        gboolean linked = block->linked * 10 >= block->length * 9;
        if ((block->role == DZ_ROLE_PARAGRAPH || block->role == DZ_ROLE_HEADING) &&
            (linked || (below_link && ends_open(block->text))))
            block->role = DZ_ROLE_LIST;
    }
}

static guint count_fields(const char *text)
{
    guint n = 0;
    for (const char *at = text; *at != '\0'; at += strcspn(at, " \t"), at += strspn(at, " \t"))
        n++;
    return n;
}

/* The line that heads the rows of a table: no sentence, and as many fields as the row below. */
static void settle_rows(const DzDraft *draft)
{
    enum { FEWEST_FIELDS = 3 };
    for (guint i = 0; i + 1 < draft->blocks->len; i++) {
        DzDraftBlock *block = dz_draft_block(draft, i);
        const DzDraftBlock *row = dz_draft_block(draft, i + 1);
        guint fields = count_fields(row->text);
        if (block->role == DZ_ROLE_PARAGRAPH && row->role == DZ_ROLE_LIST && !dz_draft_is_links(row) &&
            fields >= FEWEST_FIELDS && !dz_draft_has_sentence(block->text) && count_fields(block->text) + 1 >= fields &&
            count_fields(block->text) <= fields + 1)
            block->role = DZ_ROLE_LIST;
    }
}

/* -- Notes in the text ------------------------------------------------------------------------------------------- */

/* Makes a block of its own of what stands from byte `begin` on. */
static void split(DzDraft *draft, guint i, gint begin, DzRole role)
{
    DzDraftBlock *block = dz_draft_block(draft, i);
    DzDraftBlock *rest = g_new0(DzDraftBlock, 1);
    rest->role = role;
    rest->text = dz_fold_text(block->text + begin);
    rest->length = (guint32)g_utf8_strlen(rest->text, -1);
    g_ptr_array_insert(draft->blocks, (gint)i + 1, rest);
    block->text[begin] = '\0';
    block->length = (guint32)g_utf8_strlen(block->text, -1);
}

/* Splits off what a rule matches behind the paragraph's beginning; what follows stays a paragraph. */
static void split_note(DzDraft *draft, guint i, const Rule *rule)
{
    const char *text = dz_draft_block(draft, i)->text;
    g_autoptr(GMatchInfo) match = NULL;
    gint begin = 0;
    gint end = 0;
    if (!g_regex_match(rule->pattern, text, G_REGEX_MATCH_DEFAULT, &match) ||
        !g_match_info_fetch_pos(match, 0, &begin, &end) || begin == 0)
        return;
    if (text[end] != '\0')
        split(draft, i, end, DZ_ROLE_PARAGRAPH);
    split(draft, i, begin, rule->role);
}

static void split_notes(const DzRoles *self, DzDraft *draft, guint i)
{
    for (guint k = 0; k < self->rules->len && dz_draft_block(draft, i)->role == DZ_ROLE_PARAGRAPH; k++) {
        const Rule *rule = &g_array_index(self->rules, Rule, k);
        if (rule->reach == REACH_INSIDE)
            split_note(draft, i, rule);
    }
}

void dz_roles_settle(const DzRoles *self, DzDraft *draft, gboolean whole)
{
    forget_layout(draft);
    for (guint i = 0; i < draft->blocks->len; i++)
        settle_by_markup(dz_draft_block(draft, i));
    apply_rules(self, draft);
    apply_from_end(self, draft, REACH_HEAD, 1);
    apply_from_end(self, draft, REACH_TAIL, -1);
    settle_links(draft);
    settle_rows(draft);
    if (whole)
        dz_trim(draft);
    for (guint i = draft->blocks->len; i > 0; i--)
        split_notes(self, draft, i - 1);
}
