/* SPDX-License-Identifier: MIT */
#include "options.h"
#include <stdio.h>
static int run(const cli_options *o, int c, char **a){(void)o;(void)c;(void)a;return 2;}
const cli_command export_command = {"csto export", "Usage: csto export\n", TAKES_OUTPUT, 1, 1, run};
