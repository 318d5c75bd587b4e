# SPDX-License-Identifier: MIT
# Tests run under valgrind as those of another target run under its emulator. A cache to begin with, for cmake -C.
set(CMAKE_CROSSCOMPILING_EMULATOR "valgrind;--quiet;--error-exitcode=9;--leak-check=full" CACHE STRING "")
