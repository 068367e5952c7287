# What `cmake --install` gives: the library, its header and the command, found again by find_package and pkg-config.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set_target_properties(tokenwatt_core PROPERTIES EXPORT_NAME core)
install(TARGETS tokenwatt_core EXPORT tokenwatt
  ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}"
  FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(PROGRAMS "$<TARGET_FILE:tokenwatt_cli>" DESTINATION "${CMAKE_INSTALL_BINDIR}" RENAME tokenwatt)

set(described "${CMAKE_INSTALL_LIBDIR}/cmake/tokenwatt")
install(EXPORT tokenwatt NAMESPACE tokenwatt:: DESTINATION "${described}" FILE tokenwattConfig.cmake)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/tokenwattConfigVersion.cmake" COMPATIBILITY SameMajorVersion)
install(FILES "${PROJECT_BINARY_DIR}/tokenwattConfigVersion.cmake" DESTINATION "${described}")

configure_file(core/tokenwatt.pc.in "${PROJECT_BINARY_DIR}/tokenwatt.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/tokenwatt.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")
