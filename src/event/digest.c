/* digest.c -- see digest.h. */
#include "digest.h"

/* The classes of data/digests.tsv. */
enum { WITHIN = 1 << 0, OPENING = 1 << 1 };

DzWords *dz_digests_load(const DzOptions *options, GError **error)
{
    static const char *const classes[] = {"within", "opening"};
    return dz_words_load(options, "event/digests.tsv", classes, G_N_ELEMENTS(classes), error);
}

gboolean dz_is_digest(const DzWords *digests, const gunichar *title, guint32 length)
{
    for (guint32 i = 0; i < length; i++)
        if (dz_words_match(digests, title + i, length - i, i == 0 ? WITHIN | OPENING : WITHIN).length > 0)
            return TRUE;
    return FALSE;
}
