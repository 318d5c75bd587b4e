# SPDX-License-Identifier: MIT
#
# The documentation of csto.h, from its comments: `cmake --build build --target docs` makes pages in build/docs/html and
# build/docs/man, where Doxygen is there. With -DCSTO_BUILD_DOCS=ON they are made with the rest and installed.

find_package(Doxygen 1.9 QUIET)
if(NOT DOXYGEN_FOUND)
    if(CSTO_BUILD_DOCS)
        message(FATAL_ERROR "CSTO_BUILD_DOCS is ON, and there is no Doxygen 1.9 or newer")
    endif()
    return()
endif()
option(CSTO_BUILD_DOCS "Make the documentation, and install it" OFF)

set(csto_docs ${CMAKE_CURRENT_BINARY_DIR}/docs)
set(DOXYGEN_PROJECT_NAME libcsto)
set(DOXYGEN_OUTPUT_DIRECTORY ${csto_docs})
set(DOXYGEN_GENERATE_MAN YES)
set(DOXYGEN_MAN_LINKS YES) # a page for each function, which leads to that of its group
set(DOXYGEN_OPTIMIZE_OUTPUT_FOR_C YES)
set(DOXYGEN_FULL_PATH_NAMES NO)
set(DOXYGEN_HAVE_DOT NO)
set(DOXYGEN_JAVADOC_AUTOBRIEF YES)
set(DOXYGEN_HTML_TIMESTAMP NO)
set(DOXYGEN_MACRO_EXPANSION YES)
set(DOXYGEN_EXPAND_ONLY_PREDEF YES)
set(DOXYGEN_PREDEFINED CSTO_API=)
set(DOXYGEN_QUIET YES)
set(DOXYGEN_WARN_IF_INCOMPLETE_DOC YES)
set(DOXYGEN_WARN_NO_PARAMDOC NO) # a comment of one line names its parameters, or they are plain
set(DOXYGEN_WARN_AS_ERROR FAIL_ON_WARNINGS)
set(csto_docs_all)
if(CSTO_BUILD_DOCS)
    set(csto_docs_all ALL)
endif()
doxygen_add_docs(docs include/csto.h ${csto_docs_all} COMMENT "Making the documentation")

if(CSTO_BUILD_DOCS)
    install(DIRECTORY ${csto_docs}/html DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT documentation)
    # Doxygen makes pages of the members of structs too: a page named `name` is nobody's.
    install(DIRECTORY ${csto_docs}/man/man3 DESTINATION ${CMAKE_INSTALL_MANDIR} COMPONENT documentation
        FILES_MATCHING PATTERN "csto*.3" PATTERN "CSTO_*.3")
endif()
