# SPDX-License-Identifier: MIT
#
# Packages, by CPack. `cmake --build build --target package_source` makes the source tarball. For Debian's packages and
# for RPM configure with -DCMAKE_INSTALL_PREFIX=/usr, build, and run `cpack -G DEB` or `cpack -G RPM` in the build tree.
# What is installed says by its component in which package it goes; each component with anything in it becomes one.

set(CSTO_PACKAGE_CONTACT "libcsto maintainers <maintainers@libcsto.example>" CACHE STRING
    "Who answers for packages that are made from this build")

set(CPACK_PACKAGE_NAME csto)
set(CPACK_PACKAGE_VENDOR libcsto)
set(CPACK_PACKAGE_CONTACT ${CSTO_PACKAGE_CONTACT})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_CURRENT_SOURCE_DIR}/LICENSE)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/lib/packaging/generator.cmake)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_SET_DESTDIR ON) # csto.pc holds the prefix
set(CPACK_THREADS 0)
set(CPACK_CSTO_SOURCE ${CMAKE_CURRENT_SOURCE_DIR})

# ---- the source tarball ----

set(CPACK_CSTO_PYTHON ${Python3_EXECUTABLE})
set(CPACK_EXTERNAL_PACKAGE_SCRIPT ${CMAKE_CURRENT_SOURCE_DIR}/lib/packaging/source.cmake)
set(CPACK_SOURCE_GENERATOR External)
set(CPACK_SOURCE_PACKAGE_FILE_NAME csto-${PROJECT_VERSION})
set(CPACK_SOURCE_INSTALLED_DIRECTORIES "")

# ---- the packages ----

get_cmake_property(csto_components COMPONENTS)
set(CPACK_COMPONENTS_ALL)

# csto_package(COMPONENT NAME SECTION WHAT): the package of a component, if there is anything in it.
macro(csto_package component name section what)
    if(${component} IN_LIST csto_components)
        string(TOUPPER ${component} upper)
        string(REGEX REPLACE "-dev$" "-devel" CPACK_RPM_${component}_PACKAGE_NAME ${name})
        set(CPACK_RPM_${component}_PACKAGE_SUMMARY "Collective Security Treaty Organization as data (${what})")
        set(CPACK_DEBIAN_${upper}_PACKAGE_NAME ${name})
        set(CPACK_DEBIAN_${upper}_FILE_NAME DEB-DEFAULT)
        set(CPACK_DEBIAN_${upper}_PACKAGE_SECTION ${section})
        set(CPACK_COMPONENT_${upper}_DESCRIPTION "${CPACK_RPM_${component}_PACKAGE_SUMMARY}
States, bodies, forces, exercises, schools, people and documents of the CSTO,
dated and sourced, and where texts mention them.")
        list(APPEND CPACK_COMPONENTS_ALL ${component})
        list(REMOVE_ITEM csto_components ${component})
    endif()
endmacro()

csto_package(runtime libcsto0 libs "shared library")
csto_package(development libcsto-dev libdevel "development files")
csto_package(documentation libcsto-doc doc "documentation")
csto_package(tools csto text "command")
csto_package(python python3-csto python "Python package")
csto_package(sqlite libsqlite3-mod-csto database "SQLite extension")
csto_package(data csto-data database "data files")
if(csto_components)
    message(FATAL_ERROR "No package takes what is installed as ${csto_components}: "
        "give it another COMPONENT, or a package here")
endif()

# ---- Debian ----

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "libcsto0 (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SUGGESTS libcsto-doc)
set(CPACK_DEBIAN_DOCUMENTATION_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_DATA_PACKAGE_ARCHITECTURE all)

set(csto_debian ${CMAKE_CURRENT_BINARY_DIR}/debian)
file(WRITE ${csto_debian}/triggers "activate-noawait ldconfig\n")
file(WRITE ${csto_debian}/shlibs "libcsto 0 libcsto0 (>= ${PROJECT_VERSION})\n")

# The symbols of csto.map, and the release in which each appeared: that of its node.
file(STRINGS lib/csto.map csto_lines)
set(csto_symbols "libcsto.so.0 libcsto0 #MINVER#\n* Build-Depends-Package: libcsto-dev\n")
foreach(line IN LISTS csto_lines)
    if(line MATCHES "^CSTO_([0-9.]+) ")
        set(csto_since ${CMAKE_MATCH_1})
        string(APPEND csto_symbols " CSTO_${csto_since}@CSTO_${csto_since} ${csto_since}\n")
    elseif(line MATCHES "(csto_[a-z0-9_]+)")
        string(APPEND csto_symbols " ${CMAKE_MATCH_1}@CSTO_${csto_since} ${csto_since}\n")
    endif()
endforeach()
file(WRITE ${csto_debian}/symbols "${csto_symbols}")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA ${csto_debian}/triggers ${csto_debian}/shlibs ${csto_debian}/symbols)

if(Python3_FOUND)
    # The module is for one minor version of Python. Bytecode comes and goes with the package.
    set(csto_minor ${Python3_VERSION_MAJOR}.${Python3_VERSION_MINOR})
    math(EXPR csto_next_minor "${Python3_VERSION_MINOR} + 1")
    set(CPACK_DEBIAN_PYTHON_PACKAGE_DEPENDS
        "python3 (>= ${csto_minor}), python3 (<< ${Python3_VERSION_MAJOR}.${csto_next_minor})")
    file(WRITE ${csto_debian}/postinst "#!/bin/sh
set -e
if [ \"$1\" = configure ] && command -v py3compile >/dev/null; then
    py3compile -p python3-csto
fi
")
    file(WRITE ${csto_debian}/prerm "#!/bin/sh
set -e
if command -v py3clean >/dev/null; then
    py3clean -p python3-csto
fi
")
    set(CPACK_DEBIAN_PYTHON_PACKAGE_CONTROL_EXTRA ${csto_debian}/postinst ${csto_debian}/prerm)
endif()

# ---- RPM ----

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_PACKAGE_LICENSE "MIT AND CC0-1.0 AND Unicode-DFS-2016")
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_development_PACKAGE_REQUIRES "libcsto0 = ${PROJECT_VERSION}")
set(CPACK_RPM_python_PACKAGE_REQUIRES "python(abi) = ${csto_minor}")
set(CPACK_RPM_documentation_PACKAGE_ARCHITECTURE noarch)
set(CPACK_RPM_data_PACKAGE_ARCHITECTURE noarch)
set(CPACK_PACKAGE_RELOCATABLE OFF)
# Folders that belong to the system.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/licenses
    /usr/share/man /usr/share/man/man1 /usr/share/man/man3
    /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/zsh /usr/share/zsh/site-functions /usr/share/fish /usr/share/fish/vendor_completions.d
    /usr/${CMAKE_INSTALL_LIBDIR} /usr/${CMAKE_INSTALL_LIBDIR}/cmake /usr/${CMAKE_INSTALL_LIBDIR}/pkgconfig)
if(CSTO_PYTHON_INSTALL_DIR)
    cmake_path(GET CSTO_PYTHON_INSTALL_DIR PARENT_PATH csto_python_lib)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/${csto_python_lib} /usr/${CSTO_PYTHON_INSTALL_DIR})
endif()
# The same bytes from every build with the same SOURCE_DATE_EPOCH.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost localhost
%define _build_id_links none")

include(CPack)
