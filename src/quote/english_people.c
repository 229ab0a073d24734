/* english_people.c -- see english_reading.h.
 * In:     a noun phrase.
 * Out:    who it is.
 * Knows:  that a name ends a phrase and titles precede it, that a surname is short for the whole name, whom an office
 *         (the minister) and a pronoun stand for, that he and she are people and it is none.
 */
#include "english_reading.h"

#include "weights.h"

/* The word at `index` without its genitive: Reed|'s. */
static DzSpan word_at(const DzEnglish *self, gint64 index)
{
    DzSpan span = token_at(self, index)->span;
    if (!dz_english_is_genitive(self, index))
        return span;
    gboolean plural = self->page->c[span.end - 1] != 's';
    span.end -= plural ? 1 : 2;
    return span;
}

/* What a word says of the sex of whom it stands for, or before whose name it stands. */
static guint gender_of(const DzToken *token)
{
    return (is(token, DZ_ENGLISH_HE) ? DZ_USE_HE : 0) | (is(token, DZ_ENGLISH_SHE) ? DZ_USE_SHE : 0);
}

/* What the first word of a full name says of the sex of who bears it. */
static guint gender_of_name(const DzEnglish *self, DzSpan name)
{
    g_autoptr(GArray) tokens = dz_english_read_tokens(self, name, self->marked->len);
    return tokens->len > 1 ? gender_of(&g_array_index(tokens, DzToken, 0)) : 0;
}

/* The full names that the one word `part` may be short for; NULL if none was named before. */
static const GArray *full_names(const DzEnglish *self, DzSpan part)
{
    g_autofree char *word = dz_page_letters(self->page, part);
    const GArray *names = g_hash_table_lookup(self->people, word);
    if (names == NULL && g_ascii_isupper(word[0]) && g_ascii_isupper(word[1])) {
        g_autofree char *rest = g_ascii_strdown(word + 1, -1);
        word[1] = '\0';
        g_autofree char *name = g_strconcat(word, rest, NULL);
        names = g_hash_table_lookup(self->people, name);
    }
    return names;
}

/* The full name that a short one stands for: of several, the one that its title fits (Mrs Reed: Anna, not John); where
 * it has none, whoever spoke last, or else the first. */
static DzSpan name_in_full(const DzEnglish *self, const DzSource *source)
{
    const GArray *names = full_names(self, source->name);
    DzSpan unsure = source->full;
    for (guint i = 0; source->uses == 0 && names != NULL && i < names->len; i++)
        if (dz_page_is_same(self->page, g_array_index(names, DzSpan, i), self->running.name))
            return self->running.name;
    for (guint i = 0; names != NULL && i < names->len; i++) {
        DzSpan name = g_array_index(names, DzSpan, i);
        guint gender = gender_of_name(self, name);
        if (source->uses == 0 || (gender & source->uses) != 0)
            return name;
        if (gender == 0 && unsure.begin == source->full.begin)
            unsure = name;
    }
    return names != NULL ? unsure : source->name;
}

/* Reed is short for Anna Reed, Ri for Ri Song: which of them is the surname, only its bearer knows. */
static void note_person(DzEnglish *self, DzSpan name, gint64 first, gint64 last)
{
    enum { MOST = 4 };
    const gint64 ends[] = {last, first};
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++) {
        g_autofree char *word = dz_page_letters(self->page, word_at(self, ends[i]));
        GArray *names = g_hash_table_lookup(self->people, word);
        if (names == NULL) {
            names = g_array_new(FALSE, FALSE, sizeof(DzSpan));
            g_hash_table_insert(self->people, g_steal_pointer(&word), names);
        }
        gboolean known = names->len == MOST || (first == last && names->len > 0);
        for (guint k = 0; k < names->len && !known; k++)
            known = dz_page_is_same(self->page, g_array_index(names, DzSpan, k), name);
        if (!known)
            g_array_append_val(names, name);
    }
}

/* The president; the |vice |president is another. */
static char *office_of(const DzEnglish *self, gint64 title)
{
    gboolean vice = dz_english_is_word(self, title - 1, "vice") || dz_english_is_word(self, title - 1, "deputy");
    DzSpan span = {token_at(self, vice ? title - 1 : title)->span.begin, token_at(self, title)->span.end};
    g_autofree char *words = dz_page_letters(self->page, span);
    return g_utf8_strdown(words, -1);
}

/* The company, Norline |Ferries: whom the noun at `noun` stands for from here on. */
void dz_english_note_holder(DzEnglish *self, gint64 noun, const DzSource *holder)
{
    g_hash_table_insert(self->offices, office_of(self, noun), g_memdup2(holder, sizeof *holder));
}

/* President Lee: from here on, the president is Lee; the judge, Mrs Justice Lee. */
static void note_offices(DzEnglish *self, gint64 first, gint64 last, const DzSource *person)
{
    for (gint64 i = first; i <= last; i++) {
        if (!is(token_at(self, i), DZ_ENGLISH_TITLE))
            continue;
        dz_english_note_holder(self, i, person);
        g_autofree char *office = office_of(self, i);
        const char *other = g_hash_table_lookup(self->vocabulary->offices, office);
        if (other != NULL)
            g_hash_table_insert(self->offices, g_strdup(other), g_memdup2(person, sizeof *person));
    }
}

/* The mayor, Jan Novak; the |company, Norline: what stands beside a name says what its bearer is called from here on.
 */
static void note_description(DzEnglish *self, gint64 first, gint64 last, const DzSource *person)
{
    note_offices(self, first, last, person);
    if (is(token_at(self, last), DZ_ENGLISH_INSTITUTION) && !token_at(self, last)->capital)
        dz_english_note_holder(self, last, person);
}

/* Who was last named with the office that ends a phrase: the |minister. */
static DzSource holder_of(const DzEnglish *self, gint64 title)
{
    g_autofree char *office = office_of(self, title);
    const DzSource *person = g_hash_table_lookup(self->offices, office);
    return person != NULL ? *person : DZ_NOBODY;
}

/* He is not who says I; nor she, in the same sentence; nor whom his clause describes. */
static DzSource resolve(DzEnglish *self, guint gender)
{
    DzSource others[3];
    guint n = 0;
    DzSource *meant = &self->meant[gender == DZ_USE_SHE];
    const DzSource *other = &self->meant[gender != DZ_USE_SHE];
    if (dz_source_is_known(&self->outer))
        others[n++] = self->outer;
    if (dz_source_is_known(&self->antecedent))
        others[n++] = self->antecedent;
    if (dz_source_is_known(other))
        others[n++] = *other;
    DzSource person = dz_cast_resolve(
        self->cast, &(DzPronoun){.uses = gender, .sentence = self->n_sentences, .others = others, .n_others = n});
    if (dz_source_is_known(&person))
        *meant = person;
    return person;
}

/* I, I'd. */
static gboolean is_i(const DzEnglish *self, const DzToken *pronoun)
{
    return self->page->c[pronoun->span.begin] == 'I' &&
           (dz_span_length(pronoun->span) == 1 || !g_unichar_isalnum(self->page->c[pronoun->span.begin + 1]));
}

/* He and she are people; they and it are whoever spoke last and is no single person, or whoever spoke last. */
static DzSource meant_by(DzEnglish *self, const DzToken *pronoun)
{
    guint gender = gender_of(pronoun);
    DzSource person = DZ_NOBODY;
    if (is_i(self, pronoun))
        return self->outer;
    if (gender != 0)
        person = resolve(self, gender);
    else if (is(pronoun, DZ_ENGLISH_THING) && dz_source_is_known(&self->body))
        return self->body;
    return dz_source_is_known(&person) ? person : self->running;
}

/* A title, or what a relative is to somebody (his wife, Rosa Lund), before a name. */
static guint gender_before(const DzEnglish *self, gint64 first)
{
    gint64 before = first - 1;
    if (is_point(token_at(self, before), ','))
        before--;
    return is(token_at(self, before), DZ_ENGLISH_OWNER) ? 0 : gender_of(token_at(self, before));
}

void dz_english_read_pronoun(DzEnglish *self, gint64 index)
{
    const DzToken *token = token_at(self, index);
    guint gender = is(token, DZ_ENGLISH_PRONOUN) ? gender_of(token) : 0;
    if (gender == 0)
        return;
    DzSource person = resolve(self, gender);
    if (index == self->sentence) /* |He left: the page goes on to tell of him */
        dz_cast_note(self->cast, &person, DZ_CAST_SUBJECT, self->n_sentences);
}

gboolean dz_english_is_name_known(const DzEnglish *self, gint64 index)
{
    const DzToken *token = token_at(self, index);
    g_autofree char *word = dz_page_letters(self->page, word_at(self, index));
    return index != self->sentence || !token->capital || is(token, DZ_ENGLISH_PRONOUN | DZ_ENGLISH_VAGUE) ||
           g_hash_table_contains(self->people, word);
}

/* Where the name begins that ends with the word at `last`: after titles, unless it is an institution's (the Foreign
 * |Ministry). */
static gint64 begin_of_name(const DzEnglish *self, gint64 first, gint64 last)
{
    gboolean body = is(token_at(self, last), DZ_ENGLISH_INSTITUTION);
    gint64 begin = last;
    while (begin > first && token_at(self, begin - 1)->capital && !dz_english_is_genitive(self, begin - 1) &&
           (body || !is(token_at(self, begin - 1), DZ_ENGLISH_TITLE | DZ_ENGLISH_EPITHET)))
        begin--;
    return begin;
}

/* Angry Teachers Rip Ann Lee: in a headline nothing tells where in a row of capitals a name begins. */
static gboolean is_lost_in_headline(const DzEnglish *self, gint64 first, gint64 last)
{
    return last > first && dz_english_is_headline(self, self->tokens);
}

/* A phrase whose last word has a capital. */
static DzSource named(DzEnglish *self, gint64 first, gint64 last)
{
    gint64 begin = begin_of_name(self, first, last);
    gboolean body = is(token_at(self, last), DZ_ENGLISH_INSTITUTION);
    gboolean known = begin < last || begin > first || dz_english_is_name_known(self, begin);
    gboolean many = begin == last && is(token_at(self, last), DZ_ENGLISH_VAGUE | DZ_ENGLISH_MANY);
    body |= begin == first && begin < last && is(token_at(self, begin - 1), DZ_ENGLISH_DETERMINER);
    body |= begin < last && is(token_at(self, begin), DZ_ENGLISH_INSTITUTION); /* Radio Vale */
    DzSource source = {.tags = known && !body && !many ? DZ_TAG_PERSON : DZ_TAG_BODY,
                       .uses = gender_before(self, begin)};
    source.uses |= begin < last ? gender_of(token_at(self, begin)) : 0; /* Clinton is a first name, and a surname */
    source.tags |= begin == last && is(token_at(self, last), DZ_ENGLISH_VAGUE) ? DZ_TAG_VAGUE : 0; /* Sources |said */
    source.full = (DzSpan){token_at(self, first)->span.begin, word_at(self, last).end};
    source.name = (DzSpan){token_at(self, begin)->span.begin, source.full.end};
    if (begin > first)
        source.title = (DzSpan){source.full.begin, token_at(self, begin - 1)->span.end};
    if (begin == last && !is(token_at(self, begin - 1), DZ_ENGLISH_DETERMINER))
        source.name = name_in_full(self, &source);
    else if (begin == last)
        source.tags = DZ_TAG_BODY;
    if ((source.tags & DZ_TAG_PERSON) != 0 && (begin < last || begin > first) &&
        !is_lost_in_headline(self, begin, last))
        note_person(self, source.name, begin, last);
    note_offices(self, first, begin - 1, &source);
    return source;
}

/* The minister, a driver: one person. */
static gboolean is_role(const DzToken *head)
{
    return is(head, DZ_ENGLISH_TITLE) && !is(head, DZ_ENGLISH_VAGUE | DZ_ENGLISH_INSTITUTION);
}

/* A minister of the island |in the hall, |on Thursday: whose he is tells which one, where and when he spoke does not;
 * somebody briefed |on it. The last word before that, up to `end`. */
static gint64 before_place(const DzEnglish *self, gint64 last, gint64 end)
{
    for (gint64 i = last + 1; i <= end; i++)
        if ((i == last + 1 || is(token_at(self, i - 1), DZ_ENGLISH_HEADS)) &&
            (dz_english_is_word(self, i, "in") || dz_english_is_word(self, i, "on")))
            return i - 1;
    return end;
}

/* A phrase without a name, and what describes it: a |spokesman for the ministry. Without tags, where it may be no
 * person or body. */
static DzSource described(const DzEnglish *self, gint64 first, gint64 last, gint64 end)
{
    const DzToken *head = token_at(self, last);
    DzSource source = {.full = {token_at(self, first)->span.begin, word_at(self, end).end}, .uses = gender_of(head)};
    source.name = (DzSpan){source.full.begin, word_at(self, before_place(self, last, end)).end};
    source.tags = is(head, DZ_ENGLISH_HEADS) ? DZ_TAG_BODY : 0;
    source.tags |= is(head, DZ_ENGLISH_VAGUE) ? DZ_TAG_VAGUE : 0;
    source.tags |= is_role(head) ? DZ_TAG_ROLE : 0;
    return source;
}

/* The |Transport Secretary: nothing but capitals from `first`, behind a determiner, to the title `last`. */
static gboolean is_office_in_capitals(const DzEnglish *self, gint64 first, gint64 last)
{
    while (first < last && token_at(self, first)->capital)
        first++;
    return first == last;
}

/* The minister |Reed; Mary |Baker, Mr |Cook: a title behind a name is a surname. */
static gboolean ends_with_name(const DzEnglish *self, gint64 first, gint64 last)
{
    const DzToken *head = token_at(self, last);
    const DzToken *left = last > first ? token_at(self, last - 1) : NULL;
    if (!head->capital || !is(head, DZ_ENGLISH_TITLE))
        return head->capital;
    gboolean determined = is(token_at(self, first - 1), DZ_ENGLISH_DETERMINER | DZ_ENGLISH_OWNER);
    return left != NULL && left->capital && !(determined && is_office_in_capitals(self, first, last)) &&
           (is(left, DZ_ENGLISH_SHORT) || !is(left, DZ_ENGLISH_TITLE | DZ_ENGLISH_INSTITUTION));
}

/* Where the phrase [first, last] begins behind what determines it: the |minister. `*definite`: it points to somebody.
 */
static gint64 after_determiner(const DzEnglish *self, gint64 first, gint64 last, gboolean *definite)
{
    gint64 at = last;
    while (at >= first && !is(token_at(self, at), DZ_ENGLISH_DETERMINER | DZ_ENGLISH_OWNER))
        at--;
    *definite = at >= first && is(token_at(self, at), DZ_ENGLISH_DEFINITE);
    return at == first || (at > first && !token_at(self, last)->capital) ? at + 1 : first;
}

/* The |44-year-old nurse. */
static gboolean has_age(const DzEnglish *self, gint64 first, gint64 last)
{
    for (gint64 i = first; i <= last; i++)
        if (dz_english_is_age(self, i))
            return TRUE;
    return FALSE;
}

/* The Norwegian, the former |striker, the |ex-striker: what somebody is, who has a name. */
static gboolean is_epithet(const DzEnglish *self, gint64 first, gint64 head)
{
    const gunichar *word = self->page->c + token_at(self, head)->span.begin;
    gboolean former =
        dz_span_length(token_at(self, head)->span) > 3 && word[0] == 'e' && word[1] == 'x' && word[2] == '-';
    return has_age(self, first, head) || former ||
           (is(token_at(self, head), DZ_ENGLISH_EPITHET) && (first == head || !token_at(self, head)->capital));
}

/* Whom a description without a name stands for, where somebody was named before: the |minister, the |44-year-old
 * striker. */
static DzSource meant_by_description(DzEnglish *self, gint64 first, gint64 head)
{
    DzSource holder = holder_of(self, head);
    if (!dz_source_is_known(&holder) && is_epithet(self, first, head))
        return dz_cast_find(self->cast, gender_of(token_at(self, head)), self->n_sentences);
    gboolean quoted = is_quote(token_at(self, self->sentence)) && (self->actor.tags & DZ_TAG_PERSON) != 0;
    return !dz_source_is_known(&holder) && quoted && is_role(token_at(self, head)) ? self->actor : holder;
}

DzSource dz_english_source_with(DzEnglish *self, gint64 first, gint64 last, gint64 end)
{
    gboolean definite = FALSE;
    if (first > last)
        return DZ_NOBODY;
    const DzToken *head = token_at(self, last);
    if (is(head, DZ_ENGLISH_PRONOUN) || dz_english_is_contracted(self, last) ||
        (is(head, DZ_ENGLISH_OWNER) && first == last))
        return meant_by(self, head);
    if (dz_english_is_one(self, last) && first == last && first == end)
        return dz_source_is_known(&self->body) ? self->body : self->running;
    first = after_determiner(self, first, last, &definite);
    if (first > last)
        return end > last ? described(self, first - 1, last, end) : DZ_NOBODY;
    gboolean known_before = definite && (end == last || has_age(self, first, last));
    if (ends_with_name(self, first, last) && (end == last || !is(head, DZ_ENGLISH_VAGUE)) &&
        !(known_before && is_epithet(self, first, last)))
        return named(self, first, last);
    DzSource known = DZ_NOBODY;
    if (known_before)
        known = meant_by_description(self, first, last);
    return dz_source_is_known(&known) ? known : described(self, first, last, end);
}

DzSource dz_english_source_of(DzEnglish *self, gint64 first, gint64 last)
{
    return dz_english_source_with(self, first, last, last);
}

static gboolean is_part_of_name(const DzToken *token)
{
    return is_in_phrase(token) && token->capital && !is(token, DZ_ENGLISH_PRONOUN | DZ_ENGLISH_DETERMINER);
}

/* Following Anna Reed, …: the capital is the sentence's. */
static gboolean begins_sentence_only(const DzEnglish *self, gint64 index)
{
    return index == self->sentence && dz_english_is_participle(self, index);
}

static gboolean closes_apposition(const DzToken *token)
{
    return token == NULL || is_quote(token) || is_comma(token) || is_point(token, '.') || is(token, DZ_ENGLISH_SAY);
}

/* Ken Ross, the mayor, …; the mayor, Ken Ross, …: named by the words [first, last]. */
static void read_apposition(DzEnglish *self, gint64 first, gint64 last, const DzSource *person)
{
    gint64 end = last + 2;
    gint64 begin = first - 1;
    if (is_point(token_at(self, last + 1), ',') && is(token_at(self, end), DZ_ENGLISH_DETERMINER)) {
        while (is_in_phrase(token_at(self, end + 1)))
            end++;
        if (closes_apposition(token_at(self, end + 1)))
            note_description(self, last + 2, end, person);
    }
    if (is_point(token_at(self, begin), ',') && closes_apposition(token_at(self, last + 1))) {
        while (is_in_phrase(token_at(self, begin - 1)))
            begin--;
        note_description(self, begin, first - 2, person);
    }
}

/* Former striker |Reed left: nothing but what describes him stands before the name [index, last] in its sentence; or
 * what only leads in: it was |Reed who left, among them was |Reed, in public |Reed had left. */
static gboolean is_subject(const DzEnglish *self, gint64 index, gint64 last)
{
    gint64 at = index - 1;
    while (at >= self->sentence && (is_in_phrase(token_at(self, at)) || is_comma(token_at(self, at))))
        at--;
    /* when |Reed left, how |Reed left */
    gboolean leads = is(token_at(self, self->sentence), DZ_ENGLISH_PREPOSITION);
    if (is(token_at(self, at), DZ_ENGLISH_BE) && (leads || dz_english_is_word(self, at - 1, "it")))
        return TRUE;
    if (leads && at == self->sentence && index > at + 1 && is(token_at(self, last + 1), DZ_ENGLISH_AUX))
        return TRUE;
    gboolean clause =
        at == index - 1 && is(token_at(self, at), DZ_ENGLISH_STOP) && !is(token_at(self, at), DZ_ENGLISH_AND);
    return (at < self->sentence || clause) &&
           (index == self->sentence || clause || is_comma(token_at(self, index - 1)) ||
            is(token_at(self, index - 1), DZ_ENGLISH_TITLE | DZ_ENGLISH_DETERMINER | DZ_ENGLISH_OWNER));
}

/* A driver, the suspect: he may be told of without a name. */
static void read_role(DzEnglish *self, gint64 index)
{
    gint64 first = index;
    while (is_in_phrase(token_at(self, first - 1)) &&
           !is(token_at(self, first), DZ_ENGLISH_DETERMINER | DZ_ENGLISH_OWNER))
        first--;
    if (!is_role(token_at(self, index)) || is_in_phrase(token_at(self, index + 1)) ||
        !is(token_at(self, first), DZ_ENGLISH_DETERMINER | DZ_ENGLISH_OWNER))
        return;
    DzSource source = dz_english_source_of(self, first, index);
    dz_cast_note(self->cast, &source, (source.tags & DZ_TAG_PERSON) != 0 ? DZ_CAST_NAMED : DZ_CAST_ROLE,
                 self->n_sentences);
}

void dz_english_read_name(DzEnglish *self, gint64 index)
{
    gint64 last = index;
    if (!is_part_of_name(token_at(self, index)) || begins_sentence_only(self, index) ||
        dz_english_is_party(self, index)) {
        read_role(self, index);
        return;
    }
    if (is_part_of_name(token_at(self, index - 1)) && !begins_sentence_only(self, index - 1))
        return;
    while (is_part_of_name(token_at(self, last + 1)) && !dz_english_is_genitive(self, last))
        last++;
    if (is_lost_in_headline(self, index, last))
        return;
    DzSource source = dz_english_source_of(self, index, last);
    gboolean known = last > index || is(token_at(self, index - 1), DZ_ENGLISH_TITLE) ||
                     full_names(self, word_at(self, index)) != NULL;
    if ((source.tags & DZ_TAG_PERSON) == 0 || !known || is(token_at(self, index - 1), DZ_ENGLISH_PLACE))
        return;
    double owner = dz_english_is_genitive(self, last) ? DZ_CAST_POSSESSOR : DZ_CAST_SUBJECT;
    dz_cast_note(self->cast, &source, is_subject(self, index, last) ? owner : DZ_CAST_NAMED, self->n_sentences);
    read_apposition(self, index, last, &source);
}

static gint64 find_token(const DzEnglish *self, guint32 begin)
{
    for (gint64 i = self->sentence; i < self->tokens->len && token_at(self, i)->span.begin <= begin; i++)
        if (token_at(self, i)->span.begin == begin)
            return i;
    return -1;
}

/* The office that a description is about: the |minister of the island. NULL where it is none. */
static char *office_in(const DzEnglish *self, const DzSource *role)
{
    gint64 noun = find_token(self, role->name.begin);
    while (noun >= 0 && is_in_phrase(token_at(self, noun + 1)))
        noun++;
    return noun >= 0 && is_role(token_at(self, noun)) ? office_of(self, noun) : NULL;
}

void dz_english_link_role(DzEnglish *self, gint64 verb, const DzSource *source)
{
    enum { FARTHEST = 2 };
    if ((source->tags & DZ_TAG_ROLE) != 0) {
        g_clear_pointer(&self->lead, g_free);
        self->lead = office_in(self, source);
        self->lead_paragraph = self->paragraph;
        return;
    }
    gboolean near = self->paragraph > self->lead_paragraph && self->paragraph <= self->lead_paragraph + FARTHEST;
    gint64 first = find_token(self, source->name.begin);
    if (self->lead == NULL || !near || (source->tags & DZ_TAG_PERSON) == 0 || first != self->sentence ||
        token_at(self, verb - 1)->span.end != source->name.end || verb < first + 2)
        return;
    if (!g_hash_table_contains(self->offices, self->lead))
        g_hash_table_insert(self->offices, g_steal_pointer(&self->lead), g_memdup2(source, sizeof *source));
}
