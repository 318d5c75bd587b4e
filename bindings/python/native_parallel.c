/* SPDX-License-Identifier: MIT */
/* Python's own threads and locks: those of every system, and of the limited API. */
#include "native_parallel.h"

#include <Python.h>

enum { THREADS_MAX = 256 };

/* PYTHREAD_INVALID_THREAD_ID, which the limited API leaves out. */
#define NO_THREAD ((unsigned long)-1)

typedef struct shared {
    csto_native_work *work;
    void *context;
    size_t next, parts;
    int failed;
    PyThread_type_lock lock; /* of the two above, and of the count of running threads */
    size_t running;
    PyThread_type_lock done; /* held while threads run */
} shared;

/* The next part to do; `parts` when there is none. */
static size_t take_part(shared *job)
{
    PyThread_acquire_lock(job->lock, WAIT_LOCK);
    size_t part = job->failed ? job->parts : job->next;
    if (part < job->parts)
        job->next++;
    PyThread_release_lock(job->lock);
    return part;
}

static void do_parts(shared *job)
{
    size_t part;
    while ((part = take_part(job)) < job->parts)
        if (job->work(job->context, part) < 0) {
            PyThread_acquire_lock(job->lock, WAIT_LOCK);
            job->failed = 1;
            PyThread_release_lock(job->lock);
        }
}

static void helper(void *argument)
{
    shared *job = argument;
    do_parts(job);
    /* The last one to leave opens the door: after that, and not before, the job may be gone. */
    PyThread_acquire_lock(job->lock, WAIT_LOCK);
    int last = --job->running == 0;
    PyThread_type_lock done = job->done;
    PyThread_release_lock(job->lock);
    if (last)
        PyThread_release_lock(done);
}

static void run(shared *job, size_t threads)
{
    PyThread_acquire_lock(job->done, WAIT_LOCK);
    job->running = 1; /* this thread, which is also at work */
    for (size_t i = 1; i < threads && i < job->parts; i++) {
        PyThread_acquire_lock(job->lock, WAIT_LOCK);
        job->running++;
        PyThread_release_lock(job->lock);
        if (PyThread_start_new_thread(helper, job) == NO_THREAD) {
            PyThread_acquire_lock(job->lock, WAIT_LOCK);
            job->running--;
            PyThread_release_lock(job->lock);
            break;
        }
    }
    helper(job);
    PyThread_acquire_lock(job->done, WAIT_LOCK);
    PyThread_release_lock(job->done);
}

int csto_native_parallel(csto_native_work *work, void *context, size_t parts, size_t threads)
{
    shared job = {.work = work, .context = context, .parts = parts};
    job.lock = PyThread_allocate_lock();
    job.done = PyThread_allocate_lock();
    if (job.lock != NULL && job.done != NULL) {
        PyThreadState *state = PyEval_SaveThread();
        run(&job, threads < THREADS_MAX ? threads : THREADS_MAX);
        PyEval_RestoreThread(state);
    } else {
        job.failed = 1;
    }
    if (job.lock != NULL)
        PyThread_free_lock(job.lock);
    if (job.done != NULL)
        PyThread_free_lock(job.done);
    if (!job.failed)
        return 0;
    PyErr_NoMemory();
    return -1;
}
