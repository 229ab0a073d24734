/* options.c -- the defaults of DzOptions. */
#include <duizhao/options.h>

void dz_options_init(DzOptions *options)
{
    g_return_if_fail(options != NULL);
    *options = (DzOptions){
        .max_file_bytes = G_GUINT64_CONSTANT(64) << 20,
        .max_expanded_bytes = G_GUINT64_CONSTANT(256) << 20,
        .max_front_matter_bytes = 64u << 10,
        .max_depth = 2000,
        .max_attributes = 1000,
        .max_elements = 200000,
        .max_blocks = 20000,
    };
}
