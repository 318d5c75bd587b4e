# shellcheck shell=sh disable=SC2154 # the scripts that source it set root
# SPDX-License-Identifier: MIT
# What examples/run and tests/run share: they set root, the top of the tree, and source this file. POSIX sh.

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

# Runs a command without its output, which is shown only when it fails.
quietly() {
    log=$(mktemp) || exit 1
    if "$@" >"$log" 2>&1 </dev/null; then
        rm -f "$log"
    else
        status=$?
        cat "$log" >&2
        rm -f "$log"
        say "failed: $*"
        return "$status"
    fi
}

# ---- what is there ----

has() { command -v "$1" >/dev/null 2>&1; }

is_python() {
    [ -n "$1" ] && has "$1" && "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

# The Python to use: $PYTHON, or else that of the system, or else the first in PATH. Empty when none will do.
choose_python() {
    for candidate in ${PYTHON:+"$PYTHON"} /usr/bin/python3 python3; do
        if is_python "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
}

# Whether a file with these lines compiles, in C, to a program.
compiles() {
    work=$(mktemp -d) || exit 1
    printf '%s\n' "$@" 'int main(void) { return 0; }' >"$work/try.c"
    "${CC:-cc}" "$work/try.c" -o "$work/try" >/dev/null 2>&1
    compiled=$?
    rm -rf "$work"
    return "$compiled"
}

# Whether clang has libFuzzer, whose library comes apart from the compiler.
has_fuzzer() {
    work=$(mktemp -d) || exit 1
    printf '%s\n' 'int LLVMFuzzerTestOneInput(const char *data, unsigned long size) { return data && !size; }' \
        >"$work/try.c"
    clang -fsanitize=fuzzer,address "$work/try.c" -o "$work/try" >/dev/null 2>&1
    linked=$?
    rm -rf "$work"
    return "$linked"
}

has_cmake() {
    has cmake && [ "$(printf '%s\n' 3.25 "$(cmake --version | sed -n '1s/[^0-9]*//p')" | sort -V | head -n 1)" = 3.25 ]
}

has_module() { [ -n "$python" ] && "$python" -c "import $1" >/dev/null 2>&1; }

has_python_headers() {
    [ -n "$python" ] && "$python" -c 'import os, sys, sysconfig
sys.exit(not os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h")))' >/dev/null 2>&1
}

# ---- what is missing: Debian packages, in the variable `missing` ----

missing=
need() { missing="$missing $*"; }

need_to_build() {
    python=$(choose_python)
    [ -n "$python" ] || need python3
    has_cmake || need cmake
    compiles '#include <stdio.h>' || need gcc libc6-dev
    has make || has ninja || need make
}

need_to_test() {
    has pkg-config || need pkg-config
    has swig || need swig
    has clang || need clang
    has git || need git
    [ -e /usr/share/unicode/UnicodeData.txt ] || need unicode-data
    [ -e /usr/share/i18n/locales/tr_TR ] || need locales
    [ -e /usr/share/iso-codes/json/iso_3166-1.json ] || need iso-codes
    compiles '#include <setjmp.h>' '#include <stdarg.h>' '#include <stddef.h>' '#include <stdint.h>' \
        '#include <cmocka.h>' || need libcmocka-dev
    compiles '#include <jansson.h>' || need libjansson-dev
    has sqlite3 || need sqlite3
    compiles '#include <stddef.h>' '#include <sqlite3ext.h>' || need libsqlite3-dev
    has dot || need graphviz
    has xmllint || need libxml2-utils
    has jq || need jq
    has mandoc || need mandoc
    has zsh || need zsh
    has fish || need fish
    has shellcheck || need shellcheck
    # The first Python in PATH will do to build, but it may have neither headers nor pytest, and apt-get cannot give it any.
    if [ -z "${PYTHON-}" ] && has apt-get && ! is_python /usr/bin/python3; then
        python=
        need python3
    fi
    # Another Python than the system's, named by PYTHON, has its own packages, which are its owner's affair.
    if [ -z "$python" ] || [ "$python" = /usr/bin/python3 ]; then
        has_python_headers || need python3-dev
        has_module pytest || need python3-pytest
        has_module hypothesis || need python3-hypothesis
    fi
}

# need_command COMMAND PACKAGE...
need_command() {
    has "$1" || { shift && need "$@"; }
}

# What only the tests need that are not labelled core. Without these packages they are skipped and say so.
need_to_test_all() {
    has_fuzzer || need libclang-rt-14-dev
    need_command abidiff abigail-tools
    need_command gcovr gcovr
    need_command blhc blhc
    need_command valgrind valgrind libc6-dbg
    need_command qemu-s390x qemu-user
    need_command aarch64-linux-gnu-gcc gcc-aarch64-linux-gnu libc6-dev-arm64-cross
    need_command s390x-linux-gnu-gcc gcc-s390x-linux-gnu libc6-dev-s390x-cross
    need_command i686-linux-gnu-gcc gcc-i686-linux-gnu libc6-dev-i386-cross
    need_command musl-gcc musl-tools
    need_command x86_64-w64-mingw32-gcc gcc-mingw-w64-x86-64-win32
    need_command wine wine wine64
    need_command doxygen doxygen
    need_command man man-db
    need_command reuse reuse
    need_command lintian lintian
    need_command dpkg-shlibdeps dpkg-dev
    need_command file file
    need_command mmdebstrap mmdebstrap
    need_command rpmbuild rpm
    need_command cpio cpio
    need_command pkgconf pkgconf
    need_command chromedriver chromium chromium-driver fonts-dejavu-core
}

# Installs what is missing, if this is a system that we know how to.
install_missing() {
    [ -n "$missing" ] || return 0
    # shellcheck disable=SC2086 # packages are words
    set -- $missing
    if ! has apt-get; then
        fail "This needs a C compiler, CMake 3.25 or newer, make or ninja, and Python 3.11 or newer. Not found, by the" \
            "names of Debian's packages:$missing. Install them and run this again."
    fi
    as_root=
    if [ "$(id -u)" != 0 ]; then
        if has sudo && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
            as_root="sudo"
        else
            fail "Missing, and not installed for want of rights. As root: apt-get install --no-install-recommends $*"
        fi
    fi
    say "Installing $* ..."
    # sudo asks for a password on the terminal itself, so its input may be elsewhere.
    quietly $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q || exit 1
    quietly $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@" || exit 1
    missing=
    python=$(choose_python)
    [ -n "$python" ] || fail "This needs Python 3.11 or newer. Set PYTHON to one."
    has_cmake || fail "This needs CMake 3.25 or newer; found $(command -v cmake)."
}

# ---- building ----

# configure DIRECTORY OPTION...: configures unless that was done with the same tree, Python and options.
configure() {
    directory=$1
    shift
    wanted="$root|$python|${CC-}|${CFLAGS-}|$*"
    if [ -f "$directory/CMakeCache.txt" ] && [ "$(cat "$directory/.configured" 2>/dev/null)" = "$wanted" ]; then
        return
    fi
    rm -rf "$directory"
    if [ -z "${CMAKE_GENERATOR-}" ] && ! has make; then
        set -- -G Ninja "$@"
    fi
    quietly cmake -S "$root" -B "$directory" -DPython3_EXECUTABLE="$python" "$@" || exit 1
    printf '%s' "$wanted" >"$directory/.configured"
}

# build DIRECTORY OPTION...: builds what has changed, on all processors.
build() {
    directory=$1
    shift
    quietly cmake --build "$directory" --parallel "$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)" "$@" || exit 1
}
