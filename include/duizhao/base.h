/* base.h -- what every other header of duizhao stands on: visibility, errors, spans. */
#ifndef DUIZHAO_BASE_H
#define DUIZHAO_BASE_H

#include <glib.h>

#if defined(__GNUC__)
#define DZ_API __attribute__((visibility("default")))
#else
#define DZ_API
#endif

G_BEGIN_DECLS

/* What can go wrong. The message of the GError names the file, the line or byte offset, and what to do. */
typedef enum {
    DZ_ERROR_IO,       /* a file could not be opened, read or written */
    DZ_ERROR_FORMAT,   /* the bytes are not in a format duizhao reads, or hold no article */
    DZ_ERROR_ENCODING, /* the bytes are not text in any encoding duizhao knows */
    DZ_ERROR_LIMIT,    /* a limit of DzOptions was passed */
    DZ_ERROR_DATA,     /* a lexicon, profile or OpenCC configuration is missing or malformed */
    DZ_ERROR_CONFIG,   /* the configuration file or a command-line option is malformed */
} DzError;

#define DZ_ERROR (dz_error_quark())
DZ_API GQuark dz_error_quark(void);

/* The version of the library that runs, "0.1.0". Static, never NULL. */
DZ_API const char *dz_version(void);

/* A stretch of an article's plain text, in code points: [begin, end). Empty where begin == end. */
typedef struct {
    guint32 begin;
    guint32 end;
} DzSpan;

static inline guint32 dz_span_length(DzSpan span)
{
    return span.end - span.begin;
}

static inline gboolean dz_span_contains(DzSpan outer, DzSpan inner)
{
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

static inline gboolean dz_spans_overlap(DzSpan a, DzSpan b)
{
    return a.begin < b.end && b.begin < a.end;
}

G_END_DECLS

#endif
