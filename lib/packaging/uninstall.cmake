# SPDX-License-Identifier: MIT
# Removes the files that the last `cmake --install` listed, and the folders below its prefix that are then empty:
# cmake -D build=BUILD -P uninstall.cmake
if(NOT EXISTS "${build}/install_manifest.txt")
    message(FATAL_ERROR "Nothing was installed from here: there is no ${build}/install_manifest.txt. "
        "What `cmake --install --component` lists is in install_manifest_COMPONENT.txt beside it.")
endif()
file(READ "${build}/csto.pc" prefix) # which is written when it is installed
string(REGEX REPLACE "^prefix=([^\n]*).*" "\\1" prefix "${prefix}")
file(READ "${build}/install_manifest.txt" files) # file(STRINGS) breaks lines where a name is not ASCII
string(REGEX REPLACE "\n+$" "" files "${files}")
string(REPLACE "\n" ";" files "${files}")
foreach(file IN LISTS files)
    message(STATUS "Removing $ENV{DESTDIR}${file}")
    file(REMOVE "$ENV{DESTDIR}${file}")
    cmake_path(GET file PARENT_PATH folder)
    cmake_path(IS_PREFIX prefix "${folder}" below)
    while(below AND NOT folder STREQUAL prefix)
        # rmdir leaves alone what holds anything
        execute_process(COMMAND rmdir "$ENV{DESTDIR}${folder}" RESULT_VARIABLE left OUTPUT_QUIET ERROR_QUIET)
        if(NOT left EQUAL 0)
            break()
        endif()
        cmake_path(GET folder PARENT_PATH folder)
    endwhile()
endforeach()
