/* speech.h -- acts of speaking: who, by which word, and which quotations stand near. */
#ifndef DZ_SPEECH_H
#define DZ_SPEECH_H

#include "source.h"

G_BEGIN_DECLS

/* One reporting word (or a colon after a name, or 据…) with its subject. */
typedef struct {
    DzSpan cue; /* empty: a colon alone */
    guint tags; /* of the cue: DZ_TAG_SAY … */
    guint stance;
    DzSource source;
    DzSpan words;       /* what it governs, up to the end of its sentence or the next act */
    gboolean according; /* 据…: it only carries the words of others */
    gboolean embedded;  /* part of what the act `main` of its sentence says */
    gboolean inner;     /* its subject stands inside the clause of another verb */
    guint32 main;
    gboolean left_out; /* its clause names no subject */
    guint32 paragraph; /* index into page->blocks */
    guint32 sentence;
} DzSpeech;

#define DZ_NO_SPEECH G_MAXUINT32

/* Where a quotation stands. */
typedef struct {
    guint32 before;          /* index of the last act before it in its sentence, or DZ_NO_SPEECH */
    guint32 after;           /* index of the act that names its speaker after it, or DZ_NO_SPEECH */
    guint distance;          /* units between the cue before and the opening mark, not counting colon and comma */
    gboolean opens_sentence; /* nothing stands before it in its sentence */
    gboolean after_colon;
    gboolean told;      /* an act was heard in its paragraph before it */
    gboolean himself;   /* one person speaks of himself in it: 我认为 */
    gboolean borne;     /* it is said to stand on something: 贴着“…”的标语, 墙上写着“…” */
    gboolean predicate; /* it is what the subject of its clause is or does: 王某将“…”, 王某是“…” */
    guint32 parallel;   /* the pair it is coordinated with (“…”、“…”), or DZ_NO_SPEECH */
    DzSource owner;     /* whose words they are, where 的 before it says so */
    DzUnit left;        /* the units beside it; type DZ_UNIT_STOP where there is none */
    DzUnit right;
    DzSource subject; /* of its sentence so far */
    DzSource clause;  /* subject of its clause */
    DzSource running; /* who spoke last */
    guint silence;    /* how many paragraphs ago */
    gboolean goes_on; /* a person spoke in the sentence before, and this one tells of an institution or a country */
    DzSource salient; /* whom a pronoun would stand for */
    DzSource named;   /* the last person named in its sentence */
    guint32 last;     /* the last act before it in its sentence, whether or not it governs the quotation */
    guint32 next;     /* the first act after it in its paragraph, or DZ_NO_SPEECH */
    guint32 sentence;
    /* of English pages only */
    gboolean continues; /* the attribution before it splits it from the quotation before that (“…,” he said, “…”) */
    gboolean is_clause; /* it has a subject and a verb, though it begins with a small letter */
    gboolean shouted;   /* the verb before it is of calling out */
} DzSetting;

typedef struct DzListener DzListener;

/* Hears what is said on a page. All arguments are borrowed. */
DzListener *dz_listener_new(const DzPage *page, const DzVocabulary *vocabulary, const DzNames *names,
                            const GArray *marked);
void dz_listener_free(DzListener *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzListener, dz_listener_free)

/* Reads the blocks; then, for quotations inside quotations, the inside of one pair whose speaker is `speaker`. */
void dz_listener_read_blocks(DzListener *self);
void dz_listener_read_inside(DzListener *self, guint32 pair, const DzSource *speaker);

/* For a language that is read elsewhere (english.h): adds an act, and returns its index; sets what an act governs, and
 * where a pair stands. */
guint32 dz_listener_add_speech(DzListener *self, const DzSpeech *speech);
void dz_listener_set_words(DzListener *self, guint32 speech, DzSpan words);
void dz_listener_set_setting(DzListener *self, guint32 pair, const DzSetting *setting);

const DzSetting *dz_listener_get_setting(const DzListener *self, guint32 pair);
const GArray *dz_listener_get_speeches(const DzListener *self); /* DzSpeech */

/* NULL for DZ_NO_SPEECH. */
const DzSpeech *dz_listener_get_speech(const DzListener *self, guint32 index);

G_END_DECLS

#endif
