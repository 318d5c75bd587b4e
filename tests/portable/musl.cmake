# SPDX-License-Identifier: MIT
# The musl C library, and everything static.
set(CMAKE_C_COMPILER musl-gcc)
set(CMAKE_EXE_LINKER_FLAGS_INIT -static)
