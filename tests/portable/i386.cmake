# SPDX-License-Identifier: MIT
# 32 bits. A kernel for x86-64 can run them by itself, which the loader shows; else qemu does. They are static because
# any program hangs in pthread_create() under qemu-i386 7.2 when it is dynamic.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR i386)
set(CMAKE_C_COMPILER i686-linux-gnu-gcc)
set(CMAKE_EXE_LINKER_FLAGS_INIT -static)
execute_process(COMMAND /usr/i686-linux-gnu/lib/ld-linux.so.2 --version
    RESULT_VARIABLE csto_no_native OUTPUT_QUIET ERROR_QUIET)
if(csto_no_native)
    set(CMAKE_CROSSCOMPILING_EMULATOR qemu-i386)
endif()
