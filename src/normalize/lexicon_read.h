/* lexicon_read.h -- the entries of the news lexicon as they are written, before their names are converted. */
#ifndef DZ_LEXICON_READ_H
#define DZ_LEXICON_READ_H

#include <duizhao/model.h>
#include <duizhao/options.h>

G_BEGIN_DECLS

/* Where an entry comes from. Where two claim one name, the later of these has it. */
typedef enum {
    DZ_LEXICON_CLDR, /* ICU's names of countries and currencies */
    DZ_LEXICON_BUILT_IN,
    DZ_LEXICON_USER,
} DzLexiconRank;

typedef struct {
    char *id;
    DzTermKind kind;
    DzLexiconRank rank;
    gboolean shield;
    gboolean ambiguous;
    gboolean charged;
    gboolean everyday;
    GPtrArray *names;   /* char *, in any script; the first is the common one */
    GPtrArray *english; /* char * */
} DzLexiconRecord;

/* All records, no two with one id; DzLexiconRecord *, owned by the array. NULL and DZ_ERROR_DATA, with file and line.
 */
GPtrArray *dz_lexicon_read(const DzOptions *options, GError **error);

G_END_DECLS

#endif
