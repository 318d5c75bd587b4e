# SPDX-License-Identifier: MIT
# Every command of a release build has Debian's hardening flags: hardening_flags.sh FOLDER. blhc reads the build's log.
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd) || exit 1
. "$root/tests/setup.sh"

folder=$1
python=$(choose_python)
rm -rf "$folder"
configure "$folder" -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCSTO_BUILD_TESTS=OFF
# blhc reads from such a line on.
echo "dpkg-buildpackage: info: source package csto" >"$folder/log"
cmake --build "$folder" --verbose >>"$folder/log" 2>&1 || {
    tail -n 40 "$folder/log"
    exit 1
}
blhc --all --bindnow "$folder/log" || exit 1

# blhc must be able to see what is missing.
sed 's/-fstack-protector-strong//' "$folder/log" >"$folder/weak"
if blhc --all --bindnow "$folder/weak" >/dev/null; then
    fail "blhc does not see a missing flag in this log"
fi
