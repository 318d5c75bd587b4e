/* SPDX-License-Identifier: MIT */
/* The header as SWIG reads it, without any help of ours. */
%module header
%{
#include "csto.h"
%}
%include <stdint.i>
%immutable; /* records are handed out as constants: nobody sets their fields */
%include "csto.h"
