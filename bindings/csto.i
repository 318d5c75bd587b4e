/* SPDX-License-Identifier: MIT */
/*
 * The SWIG interface of libcsto, for any language: constant data to read, functions to ask; nothing is made or freed.
 *
 * A language's own module sets its typemaps and includes this file after them. It needs SWIG 4.1 or later.
 */
%{
#include "csto.h"
%}

%include <stdint.i>

%immutable;
%nodefaultctor;
%nodefaultdtor;

/* What stands in the caller's memory (a scan, an array of matches) has no shape that fits every language: each writes
 * its own function over it. */
%ignore csto_scan;
%ignore csto_scan_start;
%ignore csto_scan_next;
%ignore csto_mention;
%ignore csto_match;
%ignore csto_find;
%ignore csto_complete;
%ignore csto_suggest;

/* For texts of C only. */
%ignore CSTO_NUL_TERMINATED;

%include "csto.h"
