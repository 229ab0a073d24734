/* speaker.c -- see speaker.h.
 * In:     the setting of a quotation.
 * Out:    the act of speaking it belongs to, and its speaker.
 * Knows:  the order of evidence: an attribution after it that points back; a reporting word before it in its sentence;
 *         the running speaker, for a quotation that is a sentence of its own; the subject of its sentence.
 */
#include "speaker.h"

static const DzSpeech *speech_at(const DzListener *listener, guint32 index)
{
    return &g_array_index(dz_listener_get_speeches(listener), DzSpeech, index);
}

DzAttribution dz_speaker_of(const DzListener *listener, guint32 index, const DzSource *outer)
{
    const DzSetting *setting = dz_listener_get_setting(listener, index);
    DzAttribution out = {.speech = DZ_NO_SPEECH};
    if (setting->after != DZ_NO_SPEECH)
        out.speech = setting->after;
    else if (setting->before != DZ_NO_SPEECH)
        out.speech = setting->before;
    if (dz_source_is_known(&setting->owner))
        out.source = setting->owner;
    else if (out.speech != DZ_NO_SPEECH)
        out.source = speech_at(listener, out.speech)->source;
    else if (setting->opens_sentence || (setting->subject.tags & ~(guint)DZ_TAG_REGION) == 0)
        out.source = setting->running;
    else
        out.source = setting->subject;
    if (outer != NULL && !dz_source_is_known(&out.source))
        out.source = *outer;
    return out;
}
