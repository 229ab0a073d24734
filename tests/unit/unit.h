/* unit.h -- cmocka with the headers it needs, for every unit test. A test's name is a sentence about behaviour. */
#ifndef DZ_UNIT_H
#define DZ_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#endif
