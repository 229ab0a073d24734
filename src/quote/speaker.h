/* speaker.h -- whose words a quotation gives. */
#ifndef DZ_SPEAKER_H
#define DZ_SPEAKER_H

#include "speech.h"

G_BEGIN_DECLS

typedef struct {
    DzSource source; /* unknown: the article does not say */
    guint32 speech;  /* the act it belongs to, or DZ_NO_SPEECH */
} DzAttribution;

/* The attribution of the pair at `index`; `outer` is the speaker of the pair it stands in, or NULL. */
DzAttribution dz_speaker_of(const DzListener *listener, guint32 index, const DzSource *outer);

G_END_DECLS

#endif
