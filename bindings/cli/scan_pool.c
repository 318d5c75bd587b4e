/* SPDX-License-Identifier: MIT */
#include "scan_pool.h"

#include "memory.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { THREADS_MAX = 64, SLOTS_MAX = 2 * THREADS_MAX };

/* Jobs go round in a ring: [returned, taken) are being scanned or done, [taken, submitted) wait for a thread. */
struct scan_pool {
    scan_job jobs[SLOTS_MAX];
    char done[SLOTS_MAX];
    size_t slots;
    size_t submitted, taken, returned; /* counts since the beginning */
    int is_held;                       /* whether the job returned last is still in use */
    int is_over;
    pthread_t threads[THREADS_MAX];
    size_t started, wanted;
    pthread_mutex_t lock;
    pthread_cond_t has_work, has_result;
};

static void *work(void *argument)
{
    scan_pool *pool = argument;
    pthread_mutex_lock(&pool->lock);
    for (;;) {
        while (pool->taken == pool->submitted && !pool->is_over)
            pthread_cond_wait(&pool->has_work, &pool->lock);
        if (pool->is_over)
            break;
        size_t slot = pool->taken++ % pool->slots;
        pthread_mutex_unlock(&pool->lock);
        scan_job_run(&pool->jobs[slot]);
        pthread_mutex_lock(&pool->lock);
        pool->done[slot] = 1;
        pthread_cond_signal(&pool->has_result);
    }
    pthread_mutex_unlock(&pool->lock);
    return NULL;
}

scan_pool *scan_pool_begin(size_t threads, const cli_options *options)
{
    scan_pool *pool = needed(calloc(1, sizeof *pool));
    pool->wanted = threads < THREADS_MAX ? threads : THREADS_MAX;
    pool->slots = pool->wanted == 1 ? 1 : 2 * pool->wanted;
    for (size_t i = 0; i < pool->slots; i++)
        pool->jobs[i].options = options;
    pthread_mutex_init(&pool->lock, NULL);
    pthread_cond_init(&pool->has_work, NULL);
    pthread_cond_init(&pool->has_result, NULL);
    return pool;
}

/* Only the thread that submits and takes back changes these counts. */
static void let_go(scan_pool *pool)
{
    pool->returned += pool->is_held ? 1 : 0;
    pool->is_held = 0;
}

scan_job *scan_pool_free_job(scan_pool *pool)
{
    let_go(pool);
    return pool->submitted - pool->returned == pool->slots ? NULL : &pool->jobs[pool->submitted % pool->slots];
}

/* The first job waits for the second: a single one needs no thread. */
void scan_pool_submit(scan_pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    pool->done[pool->submitted++ % pool->slots] = 0;
    if (pool->wanted > 1 && pool->submitted > 1) {
        if (pool->started < pool->wanted && pthread_create(&pool->threads[pool->started], NULL, work, pool) == 0)
            pool->started++;
        pthread_cond_broadcast(&pool->has_work);
    }
    pthread_mutex_unlock(&pool->lock);
}

scan_job *scan_pool_next(scan_pool *pool)
{
    let_go(pool);
    if (pool->returned == pool->submitted)
        return NULL;
    size_t slot = pool->returned % pool->slots;
    pthread_mutex_lock(&pool->lock);
    if (pool->started == 0) {
        pool->taken++;
        scan_job_run(&pool->jobs[slot]);
        pool->done[slot] = 1;
    }
    while (!pool->done[slot])
        pthread_cond_wait(&pool->has_result, &pool->lock);
    pthread_mutex_unlock(&pool->lock);
    pool->is_held = 1;
    return &pool->jobs[slot];
}

void scan_pool_end(scan_pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    pool->is_over = 1;
    pthread_cond_broadcast(&pool->has_work);
    pthread_mutex_unlock(&pool->lock);
    for (size_t i = 0; i < pool->started; i++)
        pthread_join(pool->threads[i], NULL);
    for (size_t i = 0; i < pool->slots; i++)
        scan_job_free(&pool->jobs[i]);
    pthread_cond_destroy(&pool->has_result);
    pthread_cond_destroy(&pool->has_work);
    pthread_mutex_destroy(&pool->lock);
    free(pool);
}
