# SPDX-License-Identifier: MIT
# Windows. Its programs run where wine is; elsewhere they are built only.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc)
set(CMAKE_EXE_LINKER_FLAGS_INIT -static) # the tests of threads would need a DLL of the compiler's
find_program(CSTO_WINE NAMES wine64 wine)
if(CSTO_WINE)
    set(CMAKE_CROSSCOMPILING_EMULATOR ${CSTO_WINE})
endif()
