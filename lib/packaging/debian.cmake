# SPDX-License-Identifier: MIT
# CPack runs this after it has made Debian's packages, and dpkg-deb makes them again: CPack calls ldconfig where a
# trigger does so, takes a link for as large as what it leads to, does not know Multi-Arch, and puts the time of the
# build and its umask into the archive.
find_program(CSTO_DPKG_DEB dpkg-deb REQUIRED)
foreach(package IN LISTS CPACK_PACKAGE_FILES)
    set(tree ${CPACK_TOPLEVEL_DIRECTORY}/tree)
    set(control ${tree}/DEBIAN/control)
    file(REMOVE_RECURSE ${tree})
    execute_process(COMMAND ${CSTO_DPKG_DEB} --raw-extract ${package} ${tree} COMMAND_ERROR_IS_FATAL ANY)
    file(READ ${control} fields)
    foreach(script postinst postrm)
        if(EXISTS ${tree}/DEBIAN/${script})
            file(READ ${tree}/DEBIAN/${script} commands)
            if(commands MATCHES "ldconfig")
                file(REMOVE ${tree}/DEBIAN/${script})
            endif()
        endif()
    endforeach()
    if(EXISTS ${tree}/DEBIAN/triggers)
        string(REGEX REPLACE "(Architecture: [a-z0-9]+)" "\\1\nMulti-Arch: same" fields "${fields}")
    endif()

    # As Debian's policy counts it: KiB, a file's rounded up, 1 for anything else.
    set(size 0)
    file(GLOB_RECURSE entries LIST_DIRECTORIES ON RELATIVE ${tree} ${tree}/*)
    list(FILTER entries EXCLUDE REGEX "^DEBIAN")
    foreach(entry IN LISTS entries)
        set(bytes 1)
        if(NOT IS_DIRECTORY ${tree}/${entry} AND NOT IS_SYMLINK ${tree}/${entry})
            file(SIZE ${tree}/${entry} bytes)
        endif()
        math(EXPR size "${size} + (${bytes} + 1023) / 1024")
    endforeach()
    string(REGEX REPLACE "Installed-Size: [0-9]+" "Installed-Size: ${size}" fields "${fields}")
    file(WRITE ${control} "${fields}")

    execute_process(COMMAND chmod -R u=rwX,go=rX ${tree} COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND ${CSTO_DPKG_DEB} --root-owner-group -Zxz --build ${tree} ${package}
        OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
    file(REMOVE_RECURSE ${tree})
endforeach()
