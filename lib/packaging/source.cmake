# SPDX-License-Identifier: MIT
# CPack runs this in the folder of which it makes the source tarball: puts the tables there, so that whoever builds from
# it needs a C compiler and CMake alone.
if(CPACK_SOURCE_INSTALLED_DIRECTORIES)
    execute_process(
        COMMAND ${CPACK_CSTO_PYTHON} lib/generate tables --out ${CMAKE_CURRENT_BINARY_DIR}/lib/tables
        WORKING_DIRECTORY ${CPACK_CSTO_SOURCE}
        COMMAND_ERROR_IS_FATAL ANY)
endif()
