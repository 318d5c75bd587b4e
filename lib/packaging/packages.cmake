# SPDX-License-Identifier: MIT
#
# Packages, by CPack. `cmake --build build --target package_source` makes the source tarball. For Debian's packages and
# for RPM configure with -DCMAKE_INSTALL_PREFIX=/usr, build, and run `cpack -G DEB` or `cpack -G RPM` in the build tree.

set(CSTO_PACKAGE_CONTACT "libcsto maintainers <maintainers@libcsto.example>" CACHE STRING
    "Who answers for packages that are made from this build")

set(CPACK_PACKAGE_NAME csto)
set(CPACK_PACKAGE_VENDOR libcsto)
set(CPACK_PACKAGE_CONTACT ${CSTO_PACKAGE_CONTACT})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_CURRENT_SOURCE_DIR}/LICENSE)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_SET_DESTDIR ON) # csto.pc holds the prefix
set(CPACK_THREADS 0)

# ---- the source tarball ----

set(CPACK_CSTO_PYTHON ${Python3_EXECUTABLE})
set(CPACK_CSTO_SOURCE ${CMAKE_CURRENT_SOURCE_DIR})
set(CPACK_INSTALL_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/lib/packaging/source.cmake)
set(CPACK_SOURCE_GENERATOR TGZ)
set(CPACK_SOURCE_PACKAGE_FILE_NAME csto-${PROJECT_VERSION})
set(CPACK_SOURCE_IGNORE_FILES "/\\.git/;/build/;__pycache__;\\.pyc$;~$;\\.swp$;\\.cache/;/dist/;\\.egg-info/")

# ---- Debian ----

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_COMPONENTS_ALL runtime development)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/lib/packaging/debian.cmake)

# csto_package(COMPONENT NAME SECTION SUMMARY DEPENDS)
macro(csto_package component name section summary depends)
    string(TOUPPER ${component} upper)
    set(CPACK_DEBIAN_${upper}_PACKAGE_NAME ${name})
    set(CPACK_DEBIAN_${upper}_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_${upper}_PACKAGE_SECTION ${section})
    set(CPACK_DEBIAN_${upper}_PACKAGE_DEPENDS "${depends}")
    set(CPACK_COMPONENT_${upper}_DESCRIPTION "${summary}
 States, bodies, forces, exercises, schools, people and documents of the CSTO,
 dated and sourced, and where texts mention them.")
    set(CPACK_RPM_${component}_PACKAGE_NAME ${name})
    set(CPACK_RPM_${component}_PACKAGE_SUMMARY "${summary}")
endmacro()

csto_package(runtime libcsto0 libs "Collective Security Treaty Organization as data (shared library)" "")
csto_package(development libcsto-dev libdevel "Collective Security Treaty Organization as data (development files)"
    "libcsto0 (= ${PROJECT_VERSION})")
csto_package(tools csto text "Collective Security Treaty Organization as data (command)" "")
math(EXPR csto_next_minor "${Python3_VERSION_MINOR} + 1")
csto_package(python python3-csto python "Collective Security Treaty Organization as data (Python package)"
    "python3 (>= ${Python3_VERSION_MAJOR}.${Python3_VERSION_MINOR}), python3 (<< ${Python3_VERSION_MAJOR}.${csto_next_minor})")
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/debian/triggers "activate-noawait ldconfig\n")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_BINARY_DIR}/debian/triggers)
if(CSTO_BUILD_TOOLS)
    list(APPEND CPACK_COMPONENTS_ALL tools)
endif()
if(CSTO_BUILD_PYTHON)
    list(APPEND CPACK_COMPONENTS_ALL python)
endif()

# ---- RPM ----

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_PACKAGE_LICENSE "MIT AND CC0-1.0")
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_development_PACKAGE_REQUIRES "libcsto0 = ${PROJECT_VERSION}")

include(CPack)
