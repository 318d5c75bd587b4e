/* SPDX-License-Identifier: MIT */
/* Blocks scanned on several threads, and given back in order. */
#ifndef CSTO_CLI_SCAN_POOL_H
#define CSTO_CLI_SCAN_POOL_H

#include "scan_job.h"

typedef struct scan_pool scan_pool;

/* A pool of so many threads; threads come into being when there is work for them. */
scan_pool *scan_pool_begin(size_t threads, const cli_options *options);

/* A job to fill in and hand over; NULL when all are handed over: then one must be taken back. */
scan_job *scan_pool_free_job(scan_pool *pool);

/* Hands over the job that scan_pool_free_job() gave. */
void scan_pool_submit(scan_pool *pool);

/* Waits for the job that was handed over first and gives it, until the next call; NULL when there is none. */
scan_job *scan_pool_next(scan_pool *pool);

void scan_pool_end(scan_pool *pool);

#endif
