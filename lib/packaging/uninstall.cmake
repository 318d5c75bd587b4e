# SPDX-License-Identifier: MIT
# Removes the files that `cmake --install` listed: cmake -D manifest=install_manifest.txt -P uninstall.cmake
if(NOT EXISTS "${manifest}")
    message(FATAL_ERROR "Nothing was installed from here: there is no ${manifest}")
endif()
file(STRINGS "${manifest}" files)
foreach(file IN LISTS files)
    message(STATUS "Removing $ENV{DESTDIR}${file}")
    file(REMOVE "$ENV{DESTDIR}${file}")
endforeach()
