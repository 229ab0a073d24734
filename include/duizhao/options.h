/* options.h -- what a caller can set. Every default stands beside its field; dz_options_init() sets them all. */
#ifndef DUIZHAO_OPTIONS_H
#define DUIZHAO_OPTIONS_H

#include <duizhao/base.h>

G_BEGIN_DECLS

/* Called from the thread that called dz_comparison_run(): `done` of `total` are done of a `stage` ("read", "compare
 * event", …: English words for people). `total` is 0 while it is not known. */
typedef void (*DzProgressFunc)(const char *stage, guint done, guint total, gpointer user_data);

/* Names the outlet of some articles, and its region, over what the article itself says. The first rule that fits
 * counts. */
typedef struct {
    const char *domain; /* host of the article's URL, or a parent of it: "example.org" fits "news.example.org" */
    const char *path;   /* folder or file names in the article's path, as given or else the absolute one: "b/example"
                         * fits "a/b/example/1.md", and "1.md" where the current folder is a/b/example */
    const char *outlet; /* one of the two above may be NULL, and fits anything then */
    const char *region; /* where it is at home: "HK", "TW", …; NULL: as its address or its profile says */
} DzOutletRule;

/* Plain data; the strings belong to whoever set them and must outlive the comparison. */
typedef struct {
    guint threads; /* worker threads; 0, the default, means one a processor */

    /* Limits on input. An input past one of them is skipped or cut, with a note that says so. With the defaults a
     * damaged or hostile page takes about a second at most; 64 MiB of valid text in one file, a few seconds. */
    guint64 max_file_bytes;         /* one file as stored: 64 MiB */
    guint64 max_expanded_bytes;     /* one compressed file, expanded: 256 MiB */
    guint32 max_front_matter_bytes; /* YAML header of one article: 64 KiB */
    guint32 max_depth;              /* nesting of HTML elements: 2,000 */
    guint32 max_attributes;         /* attributes of one HTML element: 1,000 */
    guint32 max_elements;           /* HTML elements of one page: 200,000 */
    guint32 max_blocks;             /* blocks of one article: 20,000 */

    /* Where data is taken from. NULL, the default, means what was built in, or installed. */
    const char *data_dir;        /* a folder whose files replace built-in ones of the same name ("quote/cues.tsv") */
    const char *opencc_dir;      /* folder of OpenCC configurations (the project's opencc-config/) */
    const char *const *lexicons; /* NULL-terminated paths of TSV files added to the news lexicon; NULL: none */
    const char *corrections;     /* path of an editor's corrections.yaml; NULL: none */

    const DzOutletRule *outlets; /* n_outlets of them; NULL: none */
    guint32 n_outlets;

    gboolean one_event;     /* all inputs report one event, whatever their words: FALSE */
    gboolean display_forms; /* also convert each text to both scripts, for the HTML report's switch: FALSE */

    DzProgressFunc progress; /* NULL: none */
    gpointer progress_data;
} DzOptions;

/* Sets every field of `options` to its default. */
DZ_API void dz_options_init(DzOptions *options);

G_END_DECLS

#endif
