/* compared.h -- articles that took the whole road, for tests of what the last stages make of them. */
#ifndef DZ_COMPARED_H
#define DZ_COMPARED_H

#include <duizhao/duizhao.h>

/* A comparison of articles of one event: outlet, text, outlet, text, … */
static inline DzComparison *compared(const char *const *parts, guint n)
{
    DzOptions options;
    dz_options_init(&options);
    options.one_event = TRUE;
    DzComparison *self = dz_comparison_new(&options, NULL);
    for (guint i = 0; i + 1 < n; i += 2) {
        g_autofree char *name = g_strdup_printf("%u.md", i);
        g_autofree char *page = g_strdup_printf("---\ntitle: 第%u篇\nsite: %s\ndate: 2031-05-06\n---\n\n%s\n",
                                                i / 2 + 1, parts[i], parts[i + 1]);
        dz_comparison_add_bytes(self, name, page, strlen(page));
    }
    dz_comparison_run(self, DZ_STAGE_ALIGN);
    return self;
}

#define COMPARED(...)                                                                                                  \
    compared((const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

#endif
