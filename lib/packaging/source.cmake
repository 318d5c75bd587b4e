# SPDX-License-Identifier: MIT
# CPack runs this to make the source tarball.
if(NOT CPACK_CSTO_PYTHON)
    message(FATAL_ERROR "The source tarball is made by Python 3.11, which was not found when this build was configured")
endif()
set(tarball ${CPACK_TEMPORARY_DIRECTORY}/${CPACK_PACKAGE_FILE_NAME}.tar.gz)
execute_process(COMMAND ${CPACK_CSTO_PYTHON} ${CPACK_CSTO_SOURCE}/lib/packaging/source.py ${tarball}
    COMMAND_ERROR_IS_FATAL ANY)
set(CPACK_EXTERNAL_BUILT_PACKAGES ${tarball})
