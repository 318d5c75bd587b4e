/* SPDX-License-Identifier: MIT */
/*
 * Look-ups and scans make no system call: they run where the kernel kills whoever makes one other than read, write and
 * exit (Linux, seccomp in strict mode). That it does kill is seen first.
 */
#define _GNU_SOURCE
#include "csto.h"

#include <linux/seccomp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static const char text[] =
    "The CSTO exercise “Rubezh-2021” was held in Kyrgyzstan; the Joint Staff and the OSCE Permanent Council took part. "
    "Учения «Взаимодействие», «Поиск» и «Эшелон – 2022» прошли в Казахстане, заявил Зась. Станислав Зась и ОДКБ. \xFF";

static void scan(uint32_t flags)
{
    csto_scan state;
    csto_scan_start(&state, text, sizeof text - 1, flags);
    while (csto_scan_next(&state) != NULL)
        ;
}

static void look_up(void)
{
    csto_match matches[CSTO_MATCHES_MAX];
    csto_find("«Рубеж – 2021»", CSTO_NUL_TERMINATED, matches, CSTO_MATCHES_MAX);
    csto_complete("Collective", CSTO_NUL_TERMINATED, matches, CSTO_MATCHES_MAX);
    csto_suggest("Kyrgizstan", CSTO_NUL_TERMINATED, matches, CSTO_MATCHES_MAX);
    csto_source_get(csto_source_id(csto_source_at(csto_source_count() - 1)));
    csto_kind_of_name("figure");
    csto_name_in(csto_get("csto"), "ru");
}

static void ask_days(csto_date on)
{
    char buffer[11];
    csto_date date;
    csto_date_format(on, buffer, sizeof buffer);
    csto_date_parse(buffer, CSTO_NUL_TERMINATED, &date);
    csto_member_on(on, 0, NULL);
    csto_office_holder_on(csto_office_at(0), on, 0, NULL);
    csto_existed_on(csto_get("crrf"), on);
    csto_edition_between(on, CSTO_DATE_OPEN, csto_get("kazakhstan"), NULL, NULL);
    csto_related(csto_get("csto"), CSTO_REL_BODIES, 3);
}

static void ask_everything(void)
{
    for (uint32_t flags = 0; flags <= (CSTO_SCAN_POSSIBLE | CSTO_SCAN_REFUSED | CSTO_SCAN_NESTED); flags++)
        scan(flags);
    look_up();
    ask_days(20220106);
}

static void call_the_system(void) { (void)syscall(SYS_getpid); }

enum { NO_SECCOMP = 7 };

/* How a process ended that did this in strict mode. */
static int ended(void (*what)(void))
{
    int status;
    pid_t child = fork();
    if (child == 0) {
        /* The exit of strict mode is the system call of that name, which is not _exit(). */
        long how = 0;
        if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_STRICT) == 0)
            what();
        else
            how = NO_SECCOMP;
        (void)syscall(SYS_exit, how);
    }
    return child > 0 && waitpid(child, &status, 0) == child ? status : -1;
}

int main(void)
{
    int caught = ended(call_the_system);
    if (WIFEXITED(caught) && WEXITSTATUS(caught) == NO_SECCOMP) {
        puts("skipped: the kernel has no seccomp in strict mode");
        return 77;
    }
    if (!WIFSIGNALED(caught) || WTERMSIG(caught) != SIGKILL) {
        printf("a system call was not answered with SIGKILL: status %d\n", caught);
        return 1;
    }
    int status = ended(ask_everything);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        printf("look-ups or scans made a system call: status %d\n", status);
        return 1;
    }
    return 0;
}
