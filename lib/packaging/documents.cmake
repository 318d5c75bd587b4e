# SPDX-License-Identifier: MIT
# CPack runs this before it makes the packages: gives each its licence and, of Debian's, its changelog, and packs their
# manual pages.
string(TIMESTAMP day "%a, %d %b %Y %H:%M:%S +0000" UTC) # SOURCE_DATE_EPOCH when it is set
set(changelog "csto (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium

  * See CHANGELOG.md of the source.

 -- ${CPACK_PACKAGE_CONTACT}  ${day}
")

# Debian's copyright: .reuse/dep5, which is in its form, with the text of each licence.
file(READ ${CPACK_CSTO_SOURCE}/.reuse/dep5 copyright)
foreach(licence MIT CC0-1.0 Unicode-DFS-2016)
    if(EXISTS /usr/share/common-licenses/${licence})
        set(text "On Debian systems its text is in /usr/share/common-licenses/${licence}.")
    else()
        file(READ ${CPACK_CSTO_SOURCE}/LICENSES/${licence}.txt text)
    endif()
    string(STRIP "${text}" text)
    string(REGEX REPLACE "\n[ \t]*(\n[ \t]*)+" "\n.\n" text "${text}")
    string(REPLACE "\n" "\n " text "${text}")
    string(APPEND copyright "\nLicense: ${licence}\n ${text}\n")
endforeach()

foreach(component IN LISTS CPACK_COMPONENTS_ALL)
    string(TOUPPER ${component} upper)
    set(share ${CPACK_TEMPORARY_DIRECTORY}/${component}/usr/share)
    if(CPACK_GENERATOR STREQUAL "DEB")
        set(doc ${share}/doc/${CPACK_DEBIAN_${upper}_PACKAGE_NAME})
        file(WRITE ${doc}/copyright "${copyright}")
        file(WRITE ${doc}/changelog "${changelog}")
        file(GLOB pages ${share}/man/man*/*.[0-9])
        execute_process(COMMAND gzip -9nf ${doc}/changelog ${pages} COMMAND_ERROR_IS_FATAL ANY)
        if(component STREQUAL "sqlite")
            # A module, which SQLite finds by its name where libraries are: `.load csto`.
            file(WRITE ${share}/lintian/overrides/${CPACK_DEBIAN_${upper}_PACKAGE_NAME}
                "sharedobject-in-library-directory-missing-soname\n")
        endif()
        if(EXISTS ${share}/zsh/site-functions)
            file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions) # as Debian's zsh has it
        endif()
    else()
        file(COPY ${CPACK_CSTO_SOURCE}/LICENSE ${CPACK_CSTO_SOURCE}/LICENSES
            DESTINATION ${share}/licenses/${CPACK_RPM_${component}_PACKAGE_NAME})
    endif()
endforeach()

# What umask there was is nobody's affair.
execute_process(COMMAND chmod -R u=rwX,go=rX ${CPACK_TEMPORARY_DIRECTORY} COMMAND_ERROR_IS_FATAL ANY)
