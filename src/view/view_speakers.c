/* view_speakers.c -- see view_speakers.h.
 * In:     the quotations of all articles.
 * Out:    speakers, each with what every outlet has of it.
 * Knows:  that a speaker is the same if its name has the same common form, however a foreign name is parted: 川普 is
 *         特朗普, 陳 is 陈; that a part of a name stands for it: 奥恩 is 米歇尔·奥恩; and whom the lexicon
 *         knows by an English name: Donald Trump is 特朗普; that whom outlets give the same words is one person if
 *         his names render each other: 殷德昭 is Yin Tak-chiu.
 * Not here: who is speaking (quote/).
 */
#include "view_speakers.h"

#include "characters.h"
#include "ranges.h"

#include <string.h>

gboolean dz_speaker_find(const DzQuotation *quotation, DzSpan *span)
{
    if (quotation->speaker == NULL)
        return FALSE;
    const DzArticle *article = quotation->article;
    *span = dz_points_find(article->text, (DzSpan){0, article->length}, quotation->speaker);
    return span->begin < span->end;
}

char *dz_speaker_dup_common(const DzQuotation *quotation)
{
    DzSpan span = {0, 0};
    return dz_speaker_find(quotation, &span) ? dz_article_dup_common(quotation->article, span)
                                             : g_strdup(quotation->speaker);
}

static void free_speaker(gpointer data)
{
    DzSpeaker *self = data;
    g_free(self->key);
    g_array_unref(self->shares);
    g_free(self);
}

typedef struct {
    const DzArticle *const *articles;
    guint n_articles;
    GPtrArray *speakers;
    GHashTable *keys;   /* const DzQuotation * -> by what its speaker is recognised, owned; NULL: no name */
    GHashTable *by_key; /* keys borrowed from the speakers; nobody is "" */
    GHashTable *wholes; /* part of a name -> the name, or "" if several have it; both owned */
    GHashTable *names;  /* id of a name of the lexicon -> its common form in a Chinese article, owned */
    GHashTable *others; /* key -> that of the same person's other name; both owned */
} Index;

static void note_names(const Index *index, const DzArticle *article)
{
    for (guint i = 0; i < article->terms->len; i++) {
        const DzTerm *term = &g_array_index(article->terms, DzTerm, i);
        if (dz_is_han(article->common[term->common.begin]) && !g_hash_table_contains(index->names, term->id))
            g_hash_table_insert(index->names, (gpointer)(guintptr)term->id,
                                dz_article_dup_common(article, term->original));
    }
}

/* The name in Latin letters at `span` as others write it in Chinese; NULL: not known. */
static const char *chinese_name(const Index *index, const DzArticle *article, DzSpan span)
{
    guint at = dz_first_past(article->terms, G_STRUCT_OFFSET(DzTerm, original), span.begin);
    const DzTerm *term = at < article->terms->len ? &g_array_index(article->terms, DzTerm, at) : NULL;
    gboolean whole = term != NULL && term->original.begin == span.begin && term->original.end == span.end;
    gboolean latin = whole && !dz_is_han(article->text[span.begin]);
    return latin ? g_hash_table_lookup(index->names, term->id) : NULL;
}

/* In lower case: Siobhán is Siobhan. Free with g_free(). */
static char *without_accents(const char *name)
{
    enum { FIRST_ACCENT = 0x300, LAST_ACCENT = 0x36F };
    g_autofree char *folded = g_utf8_casefold(name, -1);
    g_autofree char *parted = g_utf8_normalize(folded, -1, G_NORMALIZE_DEFAULT);
    g_autoptr(GString) letters = g_string_new(NULL);
    for (const char *c = parted; *c != '\0'; c = g_utf8_next_char(c))
        if (g_utf8_get_char(c) < FIRST_ACCENT || g_utf8_get_char(c) > LAST_ACCENT)
            g_string_append_unichar(letters, g_utf8_get_char(c));
    return g_utf8_normalize(letters->str, -1, G_NORMALIZE_DEFAULT_COMPOSE);
}

/* By what a speaker is recognised in several outlets: the common form of the name, its parts with blanks between. NULL:
 * no name. Free with g_free(). */
static char *dup_key(const Index *index, const DzQuotation *quotation)
{
    if (quotation->speaker == NULL)
        return NULL;
    const char *chinese = chinese_name(index, quotation->article, quotation->speaker_span);
    g_autofree char *name = chinese != NULL ? g_strdup(chinese) : dz_speaker_dup_common(quotation);
    g_autoptr(GString) key = g_string_new(NULL);
    for (const char *c = name; *c != '\0'; c = g_utf8_next_char(c))
        g_string_append_unichar(key, dz_is_middle_dot(g_utf8_get_char(c)) ? ' ' : g_utf8_get_char(c));
    return without_accents(key->str);
}

static void each_quotation(const Index *index, void (*visit)(const Index *, const DzQuotation *))
{
    for (guint i = 0; i < index->n_articles; i++) {
        const DzArticle *article = index->articles[i];
        for (guint k = 0; k < article->quotations->len; k++)
            visit(index, g_ptr_array_index(article->quotations, k));
        for (guint k = 0; k < article->reported->len; k++)
            visit(index, g_ptr_array_index(article->reported, k));
    }
}

static void note_name(const Index *index, const DzQuotation *quotation)
{
    char *key = dup_key(index, quotation);
    g_hash_table_insert(index->keys, (gpointer)(guintptr)quotation, key);
    if (key == NULL)
        return;
    g_auto(GStrv) parts = g_strsplit(key, " ", -1);
    for (char **part = parts; parts[1] != NULL && *part != NULL; part++) {
        const char *known = g_hash_table_lookup(index->wholes, *part);
        if (known == NULL || !g_str_equal(known, key))
            g_hash_table_insert(index->wholes, g_strdup(*part), g_strdup(known == NULL ? key : ""));
    }
}

/* The key, or that of the one name that it is a part of, or of the person's other name; NULL: no name. */
static const char *whole_key_of(const Index *index, const DzQuotation *quotation)
{
    const char *key = g_hash_table_lookup(index->keys, quotation);
    const char *whole = key != NULL ? g_hash_table_lookup(index->wholes, key) : NULL;
    key = whole != NULL && *whole != '\0' ? whole : key;
    for (const char *other = key; other != NULL; other = g_hash_table_lookup(index->others, other))
        key = other;
    return key;
}

/* -- Two names of one person ---------------------------------------------------------------------------------- */

/* Matches that make two names one: one in which all readings name the same speaker, or two, where one name is in Latin
 * letters. And for two whom one article quotes. */
enum { TIES = 2, APART = 1 << 20 };

static gboolean all_name_one(const DzMatch *match)
{
    for (guint32 i = 0; i < match->n_evidence; i++)
        if (g_str_equal(match->evidence[i].what, "same speaker"))
            return match->evidence[i].weight >= 1;
    return FALSE;
}

static gboolean disagree(const DzComparedPair *pair)
{
    for (guint32 i = 0; i < pair->n_differences; i++)
        if (pair->differences[i].kind == DZ_DIFFERENCE_ATTRIBUTION)
            return TRUE;
    return FALSE;
}

/* Whether one article quotes both: then they are two. */
static gboolean are_apart(const Index *index, const char *a, const char *b)
{
    for (guint i = 0; i < index->n_articles; i++) {
        const GPtrArray *quotations = index->articles[i]->quotations;
        gboolean has_a = FALSE;
        gboolean has_b = FALSE;
        for (guint k = 0; k < quotations->len; k++) {
            const char *key = whole_key_of(index, g_ptr_array_index(quotations, k));
            has_a = has_a || g_strcmp0(key, a) == 0;
            has_b = has_b || g_strcmp0(key, b) == 0;
        }
        if (has_a && has_b)
            return TRUE;
    }
    return FALSE;
}

/* 费利佩·迪松, 霍马尔·迪松: both in full, and no given name in common. */
static gboolean have_other_given_names(const char *a, const char *b)
{
    g_auto(GStrv) x = g_strsplit(a, " ", -1);
    g_auto(GStrv) y = g_strsplit(b, " ", -1);
    if (x[1] == NULL || y[1] == NULL || dz_is_han(g_utf8_get_char(a)) != dz_is_han(g_utf8_get_char(b)))
        return FALSE;
    for (char **part = x; part[1] != NULL; part++)
        if (g_strv_contains((const char *const *)y, *part))
            return FALSE;
    return TRUE;
}

/* What ties names, by "one\nother". */
typedef struct {
    GHashTable *of_match;
    GHashTable *of_all; /* -> how much */
} Ties;

/* Ties `a` to `b`, once for a match, by so much; returns whether they are one name now. */
static gboolean tie(const Index *index, const Ties *ties, const char *a, const char *b, guint by)
{
    gboolean rendered = dz_is_han(g_utf8_get_char(a)) != dz_is_han(g_utf8_get_char(b));
    gboolean ordered = strcmp(a, b) < 0;
    char *both = g_strconcat(ordered ? a : b, "\n", ordered ? b : a, NULL);
    if (!g_hash_table_add(ties->of_match, both) || (!rendered && by < TIES))
        return FALSE;
    guint known = GPOINTER_TO_UINT(g_hash_table_lookup(ties->of_all, both)) + by;
    if (known >= TIES && known < APART && (have_other_given_names(a, b) || are_apart(index, a, b)))
        known = APART;
    g_hash_table_insert(ties->of_all, g_strdup(both), GUINT_TO_POINTER(known));
    return known >= TIES && known < APART;
}

static void note_match(const Index *index, const DzMatch *match, const Ties *ties)
{
    guint by = all_name_one(match) ? TIES : 1;
    for (guint32 i = 0; i < match->n_pairs; i++) {
        const DzComparedPair *pair = &match->pairs[i];
        const DzQuotation *a = match->readings[pair->a].quotation;
        const DzQuotation *b = match->readings[pair->b].quotation;
        const char *x = whole_key_of(index, a);
        const char *y = whole_key_of(index, b);
        gboolean people = a->speaker_kind == DZ_SPEAKER_PERSON && b->speaker_kind == DZ_SPEAKER_PERSON;
        if (!people || x == NULL || y == NULL || g_str_equal(x, y) || disagree(pair) || !tie(index, ties, x, y, by))
            continue;
        gboolean longer = strlen(x) > strlen(y);
        g_hash_table_insert(index->others, g_strdup(longer ? y : x), g_strdup(longer ? x : y));
    }
}

static void note_matches(const Index *index, const DzComparison *comparison, const DzEvent *event)
{
    g_autoptr(GHashTable) of_match = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_autoptr(GHashTable) of_all = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    const Ties ties = {of_match, of_all};
    for (guint i = 0; i < comparison->matches->len; i++) {
        const DzMatch *match = g_ptr_array_index(comparison->matches, i);
        g_hash_table_remove_all(of_match);
        if (event == NULL || match->event == event)
            note_match(index, match, &ties);
    }
}

/* -- Counting ------------------------------------------------------------------------------------------------- */

static DzSpeaker *speaker_of(const Index *index, const DzQuotation *quotation)
{
    const char *key = whole_key_of(index, quotation);
    DzSpeaker *speaker = g_hash_table_lookup(index->by_key, key != NULL ? key : "");
    if (speaker != NULL)
        return speaker;
    speaker = g_new0(DzSpeaker, 1);
    speaker->key = g_strdup(key);
    speaker->named = quotation;
    speaker->shares = g_array_new(FALSE, TRUE, sizeof(DzShare));
    speaker->vague = TRUE;
    g_ptr_array_add(index->speakers, speaker);
    g_hash_table_insert(index->by_key, speaker->key != NULL ? speaker->key : (gpointer)(guintptr) "", speaker);
    return speaker;
}

static DzShare *share_of(const DzSpeaker *speaker, const DzQuotation *quotation)
{
    const DzArticle *article = quotation->article;
    for (guint i = 0; i < speaker->shares->len; i++) {
        DzShare *share = &g_array_index(speaker->shares, DzShare, i);
        const DzArticle *first = share->first->article;
        if (first == article || (article->outlet != NULL && g_strcmp0(first->outlet, article->outlet) == 0))
            return share;
    }
    DzShare share = {.first = quotation};
    g_array_append_val(speaker->shares, share);
    return &g_array_index(speaker->shares, DzShare, speaker->shares->len - 1);
}

/* Whether `a` says better than `b` who the speaker is: the longer name, or one with an office. */
static gboolean names_better(const DzQuotation *a, const DzQuotation *b)
{
    if (a->speaker == NULL)
        return FALSE;
    gboolean chinese = dz_is_han(g_utf8_get_char(a->speaker));
    if (b->speaker != NULL && chinese != dz_is_han(g_utf8_get_char(b->speaker))) /* letters are no characters */
        return chinese && dz_article_is_english(a->article) == dz_article_is_english(b->article);
    glong of_a = g_utf8_strlen(a->speaker, -1);
    glong of_b = g_utf8_strlen(b->speaker, -1);
    return of_a > of_b || (of_a == of_b && a->speaker_title != NULL && b->speaker_title == NULL);
}

static void count(const Index *index, const DzQuotation *quotation)
{
    if (quotation->kind == DZ_QUOTATION_MENTION || quotation->parent != NULL)
        return;
    DzSpeaker *speaker = speaker_of(index, quotation);
    DzShare *share = share_of(speaker, quotation);
    gboolean vague = (quotation->flags & DZ_QUOTATION_VAGUE_SOURCE) != 0;
    if (names_better(quotation, speaker->named))
        speaker->named = quotation;
    speaker->total++;
    speaker->vague = speaker->vague && vague;
    share->vague = share->vague || vague;
    if (quotation->kind == DZ_QUOTATION_INDIRECT) {
        share->reported++;
    } else {
        share->quotations++;
        share->words +=
            dz_count_words(quotation->article->text + quotation->span.begin, dz_span_length(quotation->span));
    }
}

/* Named, vague, nobody. */
static int rank(const DzSpeaker *speaker)
{
    return speaker->key == NULL ? 2 : speaker->vague ? 1 : 0;
}

static gint compare_speakers(gconstpointer a, gconstpointer b)
{
    const DzSpeaker *x = *(const DzSpeaker *const *)a;
    const DzSpeaker *y = *(const DzSpeaker *const *)b;
    if (rank(x) != rank(y))
        return rank(x) - rank(y);
    if (x->total != y->total)
        return x->total > y->total ? -1 : 1;
    return g_strcmp0(x->key, y->key);
}

static gint compare_shares(gconstpointer a, gconstpointer b)
{
    const DzShare *x = a;
    const DzShare *y = b;
    if (x->words != y->words)
        return x->words > y->words ? -1 : 1;
    return g_strcmp0(x->first->article->outlet, y->first->article->outlet);
}

GPtrArray *dz_speakers_of(const DzComparison *comparison, const DzEvent *event)
{
    g_autoptr(GHashTable) keys = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    g_autoptr(GHashTable) by_key = g_hash_table_new(g_str_hash, g_str_equal);
    g_autoptr(GHashTable) wholes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    g_autoptr(GHashTable) names = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
    g_autoptr(GHashTable) others = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    const Index index = {
        event != NULL ? event->articles : (const DzArticle *const *)comparison->articles->pdata,
        event != NULL ? event->n_articles : comparison->articles->len,
        g_ptr_array_new_with_free_func(free_speaker),
        keys,
        by_key,
        wholes,
        names,
        others,
    };
    for (guint i = 0; i < index.n_articles; i++)
        if (!dz_article_is_english(index.articles[i]))
            note_names(&index, index.articles[i]);
    each_quotation(&index, note_name);
    note_matches(&index, comparison, event);
    each_quotation(&index, count);
    for (guint i = 0; i < index.speakers->len; i++)
        g_array_sort(((DzSpeaker *)g_ptr_array_index(index.speakers, i))->shares, compare_shares);
    g_ptr_array_sort(index.speakers, compare_speakers);
    return index.speakers;
}
