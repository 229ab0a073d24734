/* speakers.c -- whether two attributions name one source.
 * In:     the speakers of an event's quotations, as each article writes them.
 * Out:    same, kin, unknown, unlike or different; whether two articles disagree.
 * Knows:  short and long forms of a name; that two transcriptions of one name sound alike; whom the news lexicon
 *         knows; that a title may name a body; that an article which quotes two names side by side tells them apart.
 * Not here: finding the speaker of a quotation (quote/).
 */
#include "speakers.h"

#include "characters.h"
#include "form.h"
#include "ranges.h"

#include <string.h>

/* Bounds. An article that quotes more people than this is a survey, and an event with more names is no event: beyond
 * them names are compared as they stand. */
#define MAX_SPEAKERS 64
#define MAX_NAMES 1000

/* A longer attribution is a clause taken for a name, and its head stands at its end: so much of it is kept. */
#define MAX_NAME 100

/* So many titles of one name are looked at: outlets call an office by a few names. */
#define MAX_TITLES 8

/* How far from its quotation a speaker's name is looked for, to see its common form. */
#define NAME_DISTANCE 2000

/* What is asked of a name for each pair of quotations, found once. */
typedef struct DzSpeakerName {
    char *text;                       /* the common form */
    const struct DzSpeakerName *full; /* the longest name of the event that holds it, or itself */
    gboolean vague;                   /* tells no source from another */
    char **parts;                     /* the names in it: two, where several people speak as one (甲和乙) */
    char *sound;                      /* of a foreign name (sounds.h); NULL: it is none */
    const DzTerm *person;             /* whom the news lexicon knows by it; NULL: nobody */
    GPtrArray *titles;                /* char *: common forms of titles that articles give him */
} Name;

struct DzSpeakerTable {
    GHashTable *common; /* const DzQuotation * -> its speaker's Name */
    GHashTable *names;  /* common form -> Name, which owns it: of speakers, then of claimants */
    GHashTable *claims; /* const DzQuotation * -> GArray of DzClaim, owned */
    GHashTable *apart;  /* NamePair: some article quotes both */
    GHashTable *united; /* NamePair: two names of one person */
    GHashTable *sources;
    const DzSounds *sounds;
    const DzRomanized *romanized;
};

typedef struct {
    const Name *a;
    const Name *b;
} NamePair;

static guint hash_pair(gconstpointer key)
{
    const NamePair *pair = key; /* either order is one pair */
    return g_direct_hash(pair->a) ^ g_direct_hash(pair->b);
}

static gboolean is_one_pair(gconstpointer x, gconstpointer y)
{
    const NamePair *p = x;
    const NamePair *q = y;
    return (p->a == q->a && p->b == q->b) || (p->a == q->b && p->b == q->a);
}

static void free_name(gpointer data)
{
    Name *name = data;
    g_free(name->text);
    g_strfreev(name->parts);
    g_free(name->sound);
    g_ptr_array_unref(name->titles);
    g_free(name);
}

/* The end of `text` that is kept of it: all of a name. */
static const char *name_part(const char *text)
{
    glong length = g_utf8_strlen(text, -1);
    return length > MAX_NAME ? g_utf8_offset_to_pointer(text, length - MAX_NAME) : text;
}

static char *common_form(const DzQuotation *quotation)
{
    const DzArticle *article = quotation->article;
    const char *speaker = name_part(quotation->speaker);
    DzSpan near = quotation->speaker_span;
    DzSpan found = dz_points_find(article->text, near, speaker);
    near.begin = quotation->span.begin > NAME_DISTANCE ? quotation->span.begin - NAME_DISTANCE : 0;
    near.end = MIN(article->length, quotation->span.end + NAME_DISTANCE);
    if (found.begin == found.end)
        found = dz_points_find(article->text, near, speaker);
    return found.begin < found.end ? dz_article_dup_common(article, found) : g_strdup(speaker);
}

const char *dz_speaker_common(const DzSpeakerTable *self, const DzQuotation *quotation)
{
    const Name *name = g_hash_table_lookup(self->common, quotation);
    return name != NULL ? name->text : NULL;
}

static gboolean one_holds_the_other(const char *a, const char *b)
{
    return strstr(a, b) != NULL || strstr(b, a) != NULL;
}

/* Several people may speak as one: 甲和乙. A part of one character is no name, so that 共和党 and 埃及 stay whole. */
static gboolean are_names(char **parts)
{
    enum { SHORTEST_NAME = 2 };
    for (char **part = parts; *part != NULL; part++)
        if (g_utf8_strlen(*part, -1) < SHORTEST_NAME)
            return FALSE;
    return TRUE;
}

/* The names in an attribution, at least one; free with g_strfreev(). */
static char **split_names(const DzSpeakerTable *self, const char *name)
{
    g_autoptr(GString) joined = g_string_new(name);
    GHashTableIter iter;
    gpointer word = NULL;
    gpointer class = NULL;
    g_hash_table_iter_init(&iter, self->sources);
    while (g_hash_table_iter_next(&iter, &word, &class))
        if (g_str_equal(class, "link"))
            g_string_replace(joined, word, "\n", 0);
    g_auto(GStrv) parts = g_strsplit(joined->str, "\n", -1);
    return are_names(parts) ? g_steal_pointer(&parts) : g_strsplit(name, "\n", 1);
}

/* Whether the two attributions have a name in common, written in full or short. */
static gboolean share_a_name(const Name *a, const Name *b)
{
    for (char **x = a->parts; *x != NULL; x++)
        for (char **y = b->parts; *y != NULL; y++)
            if (one_holds_the_other(*x, *y))
                return TRUE;
    return FALSE;
}

/* Whether `name` ends with a word that tells no source from another: 港澳办发言人, 新闻稿. */
static gboolean is_vague(const DzSpeakerTable *self, const char *name)
{
    for (const char *end = name; *end != '\0'; end = g_utf8_next_char(end)) {
        const char *class = g_hash_table_lookup(self->sources, end);
        if (class != NULL && !g_str_equal(class, "link"))
            return TRUE;
    }
    return FALSE;
}

/* The longest name of the event that holds `name`: 林鄭 is 林鄭月娥 wherever somebody writes it in full. */
static const Name *longest_holder(GHashTable *names, const Name *name)
{
    const Name *best = name;
    gsize best_length = strlen(name->text);
    GHashTableIter iter;
    gpointer value = NULL;
    g_hash_table_iter_init(&iter, names);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        const Name *other = value;
        gsize length = strlen(other->text);
        gboolean better = length > best_length || (length == best_length && strcmp(other->text, best->text) < 0);
        if (better && other->parts[1] == NULL && strstr(other->text, name->text) != NULL) {
            best = other;
            best_length = length;
        }
    }
    return best;
}

static void find_full_names(DzSpeakerTable *self)
{
    GHashTableIter iter;
    gpointer value = NULL;
    g_hash_table_iter_init(&iter, self->names);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        Name *name = value;
        name->full = longest_holder(self->names, name);
    }
}

/* The name of this text, which is taken. */
static Name *name_called(const DzSpeakerTable *self, char *text)
{
    Name *name = g_hash_table_lookup(self->names, text);
    if (name != NULL) {
        g_free(text);
        return name;
    }
    name = g_new0(Name, 1);
    name->text = text;
    name->full = name;
    name->vague = is_vague(self, text);
    name->parts = split_names(self, text);
    name->sound = dz_sounds_of(self->sounds, text);
    name->titles = g_ptr_array_new_with_free_func(g_free);
    g_hash_table_insert(self->names, text, name);
    return name;
}

/* The person whose name the news lexicon found where the quotation's speaker is named, up to its end: 约翰 is not
 * 约翰娜, and of 约翰·史密斯 nobody yet. Latin letters are in it, but the common form keeps them. */
static const DzTerm *person_of(const DzQuotation *quotation)
{
    const GArray *terms = quotation->article->terms;
    DzSpan name = quotation->speaker_span;
    for (guint i = dz_first_past(terms, G_STRUCT_OFFSET(DzTerm, original), name.begin); i < terms->len; i++) {
        const DzTerm *term = &g_array_index(terms, DzTerm, i);
        if (!dz_spans_overlap(term->original, name))
            return NULL;
        if (term->original.end >= name.end)
            return term->kind == DZ_TERM_PERSON ? term : NULL;
    }
    return NULL;
}

/* `here`: the names that the article sets side by side; NULL where that tells nobody apart. */
static void add_names(DzSpeakerTable *self, const GPtrArray *quotations, GPtrArray *here)
{
    for (guint i = 0; i < quotations->len; i++) {
        const DzQuotation *quotation = g_ptr_array_index(quotations, i);
        if (quotation->speaker == NULL)
            continue;
        Name *name = name_called(self, common_form(quotation));
        if (name->person == NULL)
            name->person = person_of(quotation);
        g_hash_table_insert(self->common, (gpointer)(guintptr)quotation, name);
        if (here != NULL && here->len < MAX_SPEAKERS && !g_ptr_array_find(here, name, NULL))
            g_ptr_array_add(here, name);
    }
}

static void tell_apart(DzSpeakerTable *self, const GPtrArray *here)
{
    for (guint i = 0; i < here->len; i++)
        for (guint k = i + 1; k < here->len; k++) {
            NamePair pair = {g_ptr_array_index(here, i), g_ptr_array_index(here, k)};
            if (!share_a_name(pair.a, pair.b))
                g_hash_table_add(self->apart, g_memdup2(&pair, sizeof pair));
        }
}

static void add_title(Name *name, const DzArticle *article, DzSpan span)
{
    if (span.begin >= span.end || name->titles->len >= MAX_TITLES)
        return;
    g_autofree char *title = dz_article_dup_common(article, span);
    if (!g_ptr_array_find_with_equal_func(name->titles, title, g_str_equal, NULL))
        g_ptr_array_add(name->titles, g_steal_pointer(&title));
}

/* Whom an editor names, or says to have spoken, is sure: no article is asked (corrections/). */
static void add_claims(DzSpeakerTable *self, const DzArticle *article)
{
    for (guint i = 0; i < article->claimants->len; i++) {
        const DzClaimant *claimant = &g_array_index(article->claimants, DzClaimant, i);
        gpointer quotation = g_ptr_array_index(article->quotations, claimant->quotation);
        if (((const DzQuotation *)quotation)->speech <= 0)
            continue;
        GArray *claims = g_hash_table_lookup(self->claims, quotation);
        if (claims == NULL) {
            claims = g_array_new(FALSE, FALSE, sizeof(DzClaim));
            g_hash_table_insert(self->claims, quotation, claims);
        }
        Name *name = name_called(self, dz_article_dup_common(article, claimant->name));
        add_title(name, article, claimant->title);
        DzClaim claim = {claimant, name};
        g_array_append_val(claims, claim);
    }
}

DzSpeakerTable *dz_speaker_table_new(const DzEvent *event, GHashTable *sources, const DzSounds *sounds,
                                     const DzRomanized *romanized)
{
    DzSpeakerTable *self = g_new0(DzSpeakerTable, 1);
    self->common = g_hash_table_new(NULL, NULL);
    self->names = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, free_name);
    self->claims = g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_array_unref);
    self->apart = g_hash_table_new_full(hash_pair, is_one_pair, g_free, NULL);
    self->united = g_hash_table_new_full(hash_pair, is_one_pair, g_free, NULL);
    self->sources = sources;
    self->sounds = sounds;
    self->romanized = romanized;
    for (guint32 i = 0; i < event->n_articles; i++) {
        g_autoptr(GPtrArray) here = g_ptr_array_new();
        add_names(self, event->articles[i]->quotations, here);
        add_names(self, event->articles[i]->reported, NULL);
        tell_apart(self, here);
    }
    if (g_hash_table_size(self->names) <= MAX_NAMES)
        find_full_names(self);
    for (guint32 i = 0; i < event->n_articles; i++)
        add_claims(self, event->articles[i]);
    return self;
}

void dz_speaker_table_free(DzSpeakerTable *self)
{
    if (self == NULL)
        return;
    g_hash_table_unref(self->common);
    g_hash_table_unref(self->names);
    g_hash_table_unref(self->claims);
    g_hash_table_unref(self->apart);
    g_hash_table_unref(self->united);
    g_free(self);
}

static gboolean are_apart(const DzSpeakerTable *self, const Name *a, const Name *b)
{
    const NamePair as_written = {a, b};
    const NamePair in_full = {a->full, b->full};
    return g_hash_table_contains(self->apart, &as_written) || g_hash_table_contains(self->apart, &in_full);
}

/* Whether a title of `name` names `body`. */
static gboolean belongs_to(const Name *name, const Name *body)
{
    for (guint i = 0; i < name->titles->len; i++)
        if (strstr(g_ptr_array_index(name->titles, i), body->text) != NULL)
            return TRUE;
    return FALSE;
}

/* 康斯坦丁, 帕纳约图: parts of one name of the event that a middle dot parts. */
static gboolean are_parts_of_one(const Name *a, const Name *b)
{
    if (a->full != b->full)
        return FALSE;
    for (const char *c = a->full->text; *c != '\0'; c = g_utf8_next_char(c))
        if (dz_is_middle_dot(g_utf8_get_char(c)))
            return TRUE;
    return FALSE;
}

DzSpeakers dz_speakers_compare(const DzSpeakerTable *self, const DzQuotation *a, const DzQuotation *b)
{
    const Name *x = g_hash_table_lookup(self->common, a);
    const Name *y = g_hash_table_lookup(self->common, b);
    if (x == NULL || y == NULL)
        return DZ_SPEAKERS_UNKNOWN;
    gboolean known = x->person != NULL && y->person != NULL;
    if (share_a_name(x, y) || are_parts_of_one(x, y) || (known && g_str_equal(x->person->id, y->person->id)))
        return DZ_SPEAKERS_SAME;
    if ((b->speaker_kind != DZ_SPEAKER_PERSON && belongs_to(x, y)) ||
        (a->speaker_kind != DZ_SPEAKER_PERSON && belongs_to(y, x)))
        return DZ_SPEAKERS_KIN;
    if (x->vague || y->vague)
        return DZ_SPEAKERS_UNKNOWN;
    if (are_apart(self, x, y))
        return DZ_SPEAKERS_DIFFERENT;
    gboolean people = a->speaker_kind == DZ_SPEAKER_PERSON && b->speaker_kind == DZ_SPEAKER_PERSON;
    gboolean spelt = people && dz_romanized_are_one(self->romanized, x->full->text, y->full->text);
    return spelt || dz_sounds_are_alike(x->sound, y->sound) ? DZ_SPEAKERS_SAME : DZ_SPEAKERS_UNLIKE;
}

/* 特拉夫特, 克拉夫特: one letter of three or more is a slip of the pen. */
static gboolean is_misspelt(const char *a, const char *b)
{
    glong length = g_utf8_strlen(a, -1);
    guint others = 0;
    if (length < 3 || g_utf8_strlen(b, -1) != length)
        return FALSE;
    for (; *a != '\0'; a = g_utf8_next_char(a), b = g_utf8_next_char(b))
        others += g_utf8_get_char(a) != g_utf8_get_char(b);
    return others <= 1;
}

gboolean dz_speakers_disagree(const DzSpeakerTable *self, const DzQuotation *a, const DzQuotation *b)
{
    DzSpeakers who = dz_speakers_compare(self, a, b);
    if (a->speaker_kind != DZ_SPEAKER_PERSON || b->speaker_kind != DZ_SPEAKER_PERSON || who < DZ_SPEAKERS_UNLIKE)
        return FALSE;
    const Name *x = g_hash_table_lookup(self->common, a);
    const Name *y = g_hash_table_lookup(self->common, b);
    gboolean known = x->person != NULL && y->person != NULL && !x->person->ambiguous && !y->person->ambiguous;
    return (who == DZ_SPEAKERS_DIFFERENT || known) && !is_misspelt(x->text, y->text);
}

void dz_speakers_unite(DzSpeakerTable *self, const DzQuotation *a, const DzQuotation *b)
{
    NamePair pair = {g_hash_table_lookup(self->common, a), g_hash_table_lookup(self->common, b)};
    g_hash_table_add(self->united, g_memdup2(&pair, sizeof pair));
}

gboolean dz_speakers_are_united(const DzSpeakerTable *self, const DzQuotation *a, const DzQuotation *b)
{
    const NamePair pair = {g_hash_table_lookup(self->common, a), g_hash_table_lookup(self->common, b)};
    return g_hash_table_contains(self->united, &pair);
}

/* -- How sure articles are ------------------------------------------------------------------------------------ */

const GArray *dz_speakers_claims(const DzSpeakerTable *self, const DzQuotation *quotation)
{
    return g_hash_table_lookup(self->claims, quotation);
}

static const DzClaim *claim_at(const GArray *claims, guint index)
{
    return &g_array_index(claims, DzClaim, index);
}

double dz_speakers_chance(const DzSpeakerTable *self, const DzQuotation *quotation)
{
    const GArray *claims = dz_speakers_claims(self, quotation);
    for (guint i = 0; claims != NULL && i < claims->len; i++)
        if (dz_speakers_is_claimant(self, claim_at(claims, i), quotation))
            return claim_at(claims, i)->who->chance;
    return 1;
}

gboolean dz_speakers_is_claimant(const DzSpeakerTable *self, const DzClaim *claim, const DzQuotation *other)
{
    const NamePair pair = {claim->name, g_hash_table_lookup(self->common, other)};
    return pair.b != NULL && (share_a_name(pair.a, pair.b) || g_hash_table_contains(self->united, &pair) ||
                              (dz_sounds_are_alike(pair.a->sound, pair.b->sound) && !are_apart(self, pair.a, pair.b)));
}

void dz_speakers_settle(DzSpeakerTable *self, const DzQuotation *quotation, const DzClaim *claim)
{
    g_hash_table_insert(self->common, (gpointer)(guintptr)quotation, (gpointer)(guintptr)claim->name);
    g_hash_table_remove(self->claims, quotation);
}

gboolean dz_speakers_is_named(const DzSpeakerTable *self, const DzQuotation *quotation, const char *common)
{
    const Name *name = g_hash_table_lookup(self->common, quotation);
    return name != NULL && strstr(common, name->text) != NULL;
}
