/* listener.h -- the inside of a listener: what speech.c, setting.c, clause.c, clause_end.c, cue.c, act.c, relay.c,
 * subject.c, overt.c, owner.c and meant.c share while they read a paragraph.
 */
#ifndef DZ_LISTENER_H
#define DZ_LISTENER_H

#include "cast.h"
#include "holder.h"
#include "named.h"
#include "speech.h"

G_BEGIN_DECLS

struct DzListener {
    const DzPage *page;
    const DzVocabulary *vocabulary;
    const DzNames *names;
    const GArray *marked;
    GArray *speeches;
    DzSetting *settings;  /* one a pair */
    DzSource running;     /* who spoke last, and in which paragraph */
    DzSource institution; /* the last institution that spoke, or whose spokesman did */
    DzSource media;       /* the last outlet that was named as a source */
    DzSource author;      /* of the last writing that another was said to have written */
    DzSpan authored;      /* where that writing is named */
    DzSource group;       /* the last several that spoke or acted together, and in which paragraph */
    guint32 group_since;
    DzCast *cast;
    DzNamed *things; /* what the page names, for descriptions of it */
    DzSource other;  /* the last person named elsewhere */
    DzSource named;  /* the last person named in this sentence */
    DzHolders *holders;
    GArray *waiting; /* guint32: pairs of this paragraph that no act has followed yet */
    GArray *headed;  /* the same, of the heading above it */
    DzSource aside;  /* who spoke last in captions */
    DzSource outer;  /* whose words are being read, inside a quotation */
    guint32 paragraph;
    gboolean before_quotation; /* the next paragraph begins with one */
    guint32 running_since;
    guint32 spoke;    /* number of the sentence in which the last act was heard */
    guint32 sentence; /* number of sentences read */
    /* of the sentence being read */
    const GArray *units;
    DzSource subject;
    guint32 main; /* the act that governs the sentence, or DZ_NO_SPEECH */
    guint main_unit;
    gboolean inner;      /* the verb being read has a subject inside the clause: 形容他说 */
    gboolean topic;      /* the clause only says what it is about: 就他说…, */
    guint32 speech;      /* last act, or DZ_NO_SPEECH */
    guint speech_unit;   /* where its cue stands */
    guint sentence_from; /* its first unit */
    guint clause_from;   /* first unit of the clause */
    guint head_end;      /* unit after the clause's subject */
    DzSource latest;     /* the last subject of any clause */
    DzSource clause;     /* subject of the clause */
    DzSource beside;     /* subject of the last clause that has one, where it stands beside what was said before it */
    DzSource according;  /* 据… without a verb yet */
    guint32 claimed;     /* the pair that an attribution after it has claimed last, or DZ_NO_SPEECH */
};

static inline const DzUnit *unit_at(const DzListener *self, guint index)
{
    return dz_unit_at(self->units, index);
}

/* Reads the noun phrase that begins with unit `at`, or that ends before unit `end`: see source.h. */
static inline guint read_source(const DzListener *self, guint at, DzSource *source)
{
    return dz_source_read(self->page, self->names, self->units, at, source);
}

static inline guint read_source_before(const DzListener *self, guint floor, guint end, DzSource *source)
{
    return dz_source_read_before(self->page, self->names, self->units, floor, end, source);
}

static inline gboolean is_cue(const DzUnit *unit)
{
    return has(unit, DZ_TAGS_CUE);
}

/* 则, 更: sets what is said beside what was said before. */
static inline gboolean is_contrast(const DzUnit *unit)
{
    return unit != NULL && (unit->tags & DZ_TAGS_CONTRAST) == DZ_TAGS_CONTRAST;
}

static inline gboolean is_skipped(const DzUnit *unit)
{
    if (unit->type == DZ_UNIT_NUMBER || unit->type == DZ_UNIT_BRACKET || unit->type == DZ_UNIT_ENUM)
        return TRUE;
    return has(unit, DZ_TAG_LINK | DZ_TAG_ADVERB | DZ_TAG_TIME) && !is_cue(unit) && !has(unit, DZ_TAGS_SOURCE);
}

/* The unit, from `floor` on, behind which nothing but links, adverbs and times stands before unit `at`. */
static inline guint behind_skipped(const DzListener *self, guint floor, guint at)
{
    while (at > floor && is_skipped(unit_at(self, at - 1)))
        at--;
    return at;
}

/* The first unit from `at` on, up to `end`, that is no link, adverb or time. */
static inline guint skip_skipped(const DzListener *self, guint at, guint end)
{
    while (at < end && is_skipped(unit_at(self, at)))
        at++;
    return at;
}

/* The act that governs the sentence, and the last one in it; NULL: there is none. */
static inline DzSpeech *main_speech(const DzListener *self)
{
    return self->main == DZ_NO_SPEECH ? NULL : &g_array_index(self->speeches, DzSpeech, self->main);
}

static inline DzSpeech *last_speech(const DzListener *self)
{
    return self->speech == DZ_NO_SPEECH ? NULL : &g_array_index(self->speeches, DzSpeech, self->speech);
}

/* 据报道, 报道说, 某社称: what follows is told of others. */
static inline gboolean only_reports(const DzSpeech *speech)
{
    return speech->according || (speech->tags & DZ_TAG_REPORT) != 0 ||
           (speech->source.tags & (DZ_TAG_MEDIA | DZ_TAGS_PAPER)) == DZ_TAG_MEDIA;
}

static inline gboolean is_shout(const DzUnit *unit)
{
    return (unit->tags & DZ_TAGS_SHOUT) == DZ_TAGS_SHOUT;
}

/* 写着: words stand on its subject. */
static inline gboolean is_bearing(const DzUnit *unit)
{
    return is_shout(unit) && has_use(unit, DZ_USE_STATE);
}

/* Units of a clause that are looked at for one verb; a text without points is one clause. */
#define LONGEST_CLAUSE 64

static inline guint first_looked_at(const DzListener *self, guint unit)
{
    return MAX(self->clause_from, unit > LONGEST_CLAUSE ? unit - LONGEST_CLAUSE : 0);
}

/* The unit from `at` on that adverbs do not fill. */
static inline guint skip_adverbs(const DzListener *self, guint at)
{
    while (has(unit_at(self, at), DZ_TAG_ADVERB) && !is_cue(unit_at(self, at)))
        at++;
    return at;
}

/* 有学者认为: 有 brings in a subject that is nobody in particular. */
static inline gboolean is_there_is(const DzUnit *unit)
{
    return has_use(unit, DZ_USE_THERE_IS);
}

/* Whether 的 stands among the units: what stands before it belongs to a clause that describes the noun. */
static inline gboolean phrase_has_of(const DzListener *self, guint begin, guint end)
{
    for (guint i = begin; i < end; i++)
        if (has(unit_at(self, i), DZ_TAG_OF))
            return TRUE;
    return FALSE;
}

/* 的说法, 等口号: whether `at` begins with a word for somebody's words. */
static inline gboolean is_word_for_words(const DzListener *self, guint32 at)
{
    return dz_words_match(self->vocabulary->contexts, self->page->c + at, self->page->n - at, DZ_CONTEXT_SPEECH_AFTER)
               .length > 1;
}

/* 是: what a thing is or is called follows. */
static inline gboolean is_equating(const DzListener *self, guint at)
{
    DzSpan span = unit_at(self, at)->span;
    return dz_words_have(self->vocabulary->contexts_before, self->page->c + span.begin, dz_span_length(span),
                         DZ_CONTEXT_EQUATING);
}

static inline gboolean is_heading(const DzListener *self, guint32 block)
{
    return g_array_index(self->page->blocks, DzBlock, block).role == DZ_ROLE_HEADING;
}

/* -- meant.c: whom a source means ---------------------------------------------------------------------------------- */

/* The source that a pronoun, a short form or a paper stands for. */
DzSource dz_meant_resolve(const DzListener *self, DzSource source);

/* `source` is the subject of this clause; the same, once it is resolved: returns whom it means. */
void dz_meant_note_subject(DzListener *self, const DzSource *source);
DzSource dz_meant_take_subject(DzListener *self, DzSource source);

/* 署名王某的|文章: unit `at`, a writing, is said to be somebody's. */
void dz_meant_note_writing(DzListener *self, guint at);

/* Somebody stands at a place of `weight` (cast.h). */
void dz_meant_note_person(DzListener *self, const DzSource *source, double weight);

/* -- setting.c ----------------------------------------------------------------------------------------------------- */

/* Notes the setting of the quotation at `at`, which ends the sentence where it ends one inside its marks. */
void dz_setting_read(DzListener *self, guint at);

/* -- owner.c ------------------------------------------------------------------------------------------------------- */

/* Whose words the quotation at `at` is said to be; unknown where nothing says so. */
DzSource dz_owner_find(const DzListener *self, guint at);

/* 贴着“…”的标语, 标语：“…”, 墙上写着“…”: whether the quotation at `at` is said to stand on something; nobody speaks it
 * then but who has to do with that. */
gboolean dz_owner_is_borne(const DzListener *self, guint at);

/* “我很高兴”: whether one person speaks of himself in the pair `index`. */
gboolean dz_owner_is_one_person(const DzListener *self, guint32 index);

/* -- cue.c: what a reporting word does ----------------------------------------------------------------------------- */

/* Reads the reporting word at `unit`, returns the unit after it. */
guint dz_cue_read(DzListener *self, guint unit);

/* Whether the reporting word at `unit` ends a clause that describes a noun, which names no words. */
gboolean dz_cue_describes_noun(const DzListener *self, guint unit);

/* -- act.c: acts of speaking --------------------------------------------------------------------------------------- */

/* Adds an act of `source` at `unit`, whose word is its cue or only the place; one whose subject is inside the clause.
 */
void dz_act_add(DzListener *self, guint unit, DzSource source, gboolean with_cue);
void dz_act_add_inner(DzListener *self, guint unit, DzSource source);

/* Whether what is said at `unit` is part of what was said before it in the sentence (他说有人批评…). */
gboolean dz_act_is_embedded(const DzListener *self, guint unit);

/* Gives the last act, whose verb is at `unit`, the quotations before the verb that are its own. */
void dz_act_claim_before(DzListener *self, guint unit);

/* Ends at `end` what the act that governs the sentence says. */
void dz_act_end_words(DzListener *self, guint32 end);

/* relay.c: adds the act of whoever is relayed behind the reporting word at `unit`, returns the unit after him; `unit`
 * itself: there is nobody. */
guint dz_relay_read(DzListener *self, guint unit);

/* -- subject.c: who stands before a reporting word ----------------------------------------------------------------- */

/* The subject of the reporting word at `unit` where it does not open the clause (被捕的王某昨天说, 形容王某说,
 * 宣布辞职的“海风”议员王某说); sets `inner` where another verb governs it. */
gboolean dz_subject_find(DzListener *self, guint unit, DzSource *source);

/* Whether the word is passive; `agent` is who does it then, where the clause says. */
gboolean dz_subject_is_passive(const DzListener *self, guint unit, DzSource *agent);

/* Whether the clause, which has a subject, is set beside what was said before in the sentence
 * (网民质疑此事，而海风局也发声明，), and no part of it (他说，海风局也…). */
gboolean dz_subject_stands_beside(const DzListener *self);

/* Whether the subject named last answers at `unit` what somebody else asks before it in the sentence
 * (记者追问此事，王某回应; 记者追问他，他先不说话，然后回答). */
gboolean dz_subject_answers(const DzListener *self, guint unit);

/* -- overt.c: a subject whose words are unknown; FALSE: there is none ---------------------------------------------- */

/* The subject of the reporting word at `unit`, where a quotation is beside it or a clause follows, and the sentence
 * opens with words nothing is known of, or its clause with a Chinese name. */
gboolean dz_overt_read(const DzListener *self, guint unit, DzSource *source);

/* The same, of the sentence, where its first clause tells of somebody whose words are unknown (笔会发布报告，指责…). */
gboolean dz_overt_read_sentence(const DzListener *self, guint unit, DzSource *source);

/* 展江：“…”: what stands alone in its paragraph before the colon at `at` and a quotation, where nothing is known of the
 * words but that they were named before. */
gboolean dz_overt_read_label(const DzListener *self, guint at, DzSource *source);

/* -- clause.c, clause_end.c: the order of a clause --------------------------------------------------------------- */

/* Whether the reporting word at `at` is a part of somebody's title. */
gboolean dz_clause_is_in_title(const DzListener *self, guint at);

/* 王某说，教会也遇过同样的事，只好忍耐：“…”: whether what stands before a colon is a part of what somebody says, and
 * names nobody else. */
gboolean dz_clause_is_part_of_words(const DzListener *self);

/* Reads what stands before the verb of the clause that begins at `at`, returns the unit after it. */
guint dz_clause_read_head(DzListener *self, guint at);

/* What a comma, a colon and the end of a sentence at `at` mean: 据… ends without a verb; a clause only leads to a name.
 */
void dz_clause_end_according(DzListener *self, guint at);
void dz_clause_note_closing_subject(DzListener *self, guint at);
void dz_clause_read_colon(DzListener *self, guint at);
void dz_clause_end_sentence(DzListener *self, guint at);

G_END_DECLS

#endif
