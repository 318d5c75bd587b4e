/* SPDX-License-Identifier: MIT */
/* Nothing: what a shared library holds without anything of ours. */
typedef int empty;
