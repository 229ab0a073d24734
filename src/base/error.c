/* error.c -- the error domain and the version of the library. */
#include <duizhao/base.h>

G_DEFINE_QUARK(duizhao - error - quark, dz_error)

const char *dz_version(void)
{
    return DZ_VERSION;
}
