/* SPDX-License-Identifier: MIT */
/* What every cmocka test includes, in the order that cmocka asks for. */
#ifndef CSTO_TEST_UNIT_H
#define CSTO_TEST_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "csto.h"

#endif
