/* SPDX-License-Identifier: MIT */
/* Work in parts, on as many threads as are asked for, while the interpreter is let go. */
#ifndef CSTO_NATIVE_PARALLEL_H
#define CSTO_NATIVE_PARALLEL_H

#include <stddef.h>

/* Does a part of the work: it calls nothing of Python's. 0, or -1 when there is no memory. */
typedef int csto_native_work(void *context, size_t part);

/*
 * Does all parts, each once, in any order. Called with the interpreter held, which it lets go meanwhile. Where a thread
 * cannot be had, the others do its work. 0, or -1 with MemoryError when a part failed.
 */
int csto_native_parallel(csto_native_work *work, void *context, size_t parts, size_t threads);

#endif
