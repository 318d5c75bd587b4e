# SPDX-License-Identifier: MIT
# CPack reads this before it makes packages of one form: DEB, RPM, or the source tarball (External).
set(CPACK_CSTO_PACKAGING ${CPACK_CSTO_SOURCE}/lib/packaging)
if(CPACK_GENERATOR MATCHES "^(DEB|RPM)$")
    if(NOT CPACK_INSTALL_PREFIX STREQUAL "/usr")
        message(FATAL_ERROR "Packages install into /usr, and this build into ${CPACK_INSTALL_PREFIX}: "
            "configure it with -DCMAKE_INSTALL_PREFIX=/usr")
    endif()
    set(CPACK_PRE_BUILD_SCRIPTS ${CPACK_CSTO_PACKAGING}/documents.cmake)
endif()
if(CPACK_GENERATOR STREQUAL "DEB")
    unset(CPACK_PACKAGE_DESCRIPTION_SUMMARY) # else it stands before the summary of each package
    set(CPACK_POST_BUILD_SCRIPTS ${CPACK_CSTO_PACKAGING}/debian.cmake)
endif()
