/* SPDX-License-Identifier: MIT */
/*
 * The command, within one process: its main() is csto_main() here. The first line of an input is the arguments, apart
 * by 0x1F; what comes after it stands at standard input. It runs in a folder that is gone and no argument has a slash
 * in it: so nothing outside can be read or written, and hostile names of files are tried all the same.
 */
#include "fuzz.h"

#include <getopt.h>
#include <unistd.h>

enum { ARGUMENTS = 12, LENGTH = 4096 };

int csto_main(int argc, char **argv);

/* Standard input becomes a file with these bytes. */
static void put_input(const uint8_t *data, size_t size)
{
    static FILE *file;
    if (file == NULL)
        REQUIRE((file = tmpfile()) != NULL && dup2(fileno(file), STDIN_FILENO) == STDIN_FILENO);
    REQUIRE(ftruncate(fileno(file), 0) == 0 && lseek(fileno(file), 0, SEEK_SET) == 0);
    REQUIRE(write(fileno(file), data, size) == (ssize_t)size && lseek(fileno(file), 0, SEEK_SET) == 0);
}

/* Output goes where nobody reads it, unless CSTO_FUZZ_LOUD is set. */
static void prepare(void)
{
    static char folder[] = "/tmp/csto-fuzz-XXXXXX";
    static int is_done;
    if (is_done)
        return;
    is_done = 1;
    REQUIRE(mkdtemp(folder) != NULL && chdir(folder) == 0 && rmdir(folder) == 0);
    if (getenv("CSTO_FUZZ_LOUD") == NULL)
        REQUIRE(freopen("/dev/null", "w", stdout) != NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static char line[LENGTH];
    char *arguments[ARGUMENTS + 2] = {line};
    int count = 1;
    const uint8_t *end = memchr(data, '\n', size);
    size_t length = end == NULL ? size : (size_t)(end - data);
    if (size == 0 || length >= LENGTH - 6)
        return 0;
    memcpy(line, "csto\0", 5);
    for (size_t i = 0; i < length; i++)
        line[5 + i] = data[i] == '/' ? '_' : (char)data[i];
    line[5 + length] = '\0';
    for (char *at = line + 5; at != NULL && count <= ARGUMENTS; count++) {
        arguments[count] = at;
        at = strchr(at, 0x1F);
        if (at != NULL)
            *at++ = '\0';
    }
    prepare();
    put_input(end == NULL ? data : end + 1, end == NULL ? 0 : size - length - 1);
    optind = 0; /* getopt begins anew */
    int status = csto_main(count, arguments);
    REQUIRE(status >= 0 && status <= 2);
    return 0;
}
