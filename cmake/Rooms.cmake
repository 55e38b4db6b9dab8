# One interface target holds every flag; one function makes a room (a folder that is a library),
# another turns each tests/<room>/tst_*.cpp into a test that links that room alone.

add_library(pagereel_flags INTERFACE)
target_compile_features(pagereel_flags INTERFACE cxx_std_20)
target_compile_options(pagereel_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
target_compile_definitions(pagereel_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(pagereel_flags INTERFACE ${PROJECT_SOURCE_DIR})
if(PAGEREEL_WERROR)
  target_compile_options(pagereel_flags INTERFACE -Werror)
endif()
if(PAGEREEL_SANITIZE)
  # GCC's own words: with a sanitizer, -Wmaybe-uninitialized warns of what is not so.
  target_compile_options(pagereel_flags INTERFACE -fsanitize=${PAGEREEL_SANITIZE} -fno-omit-frame-pointer -Wno-maybe-uninitialized)
  target_link_options(pagereel_flags INTERFACE -fsanitize=${PAGEREEL_SANITIZE})
endif()

find_program(PAGEREEL_MOLD mold)
if(PAGEREEL_MOLD)
  target_link_options(pagereel_flags INTERFACE -fuse-ld=mold)
endif()

# Two precompiled headers for the whole tree: one for each kind of thread's rooms.
file(WRITE ${CMAKE_BINARY_DIR}/empty.cpp "")
function(pagereel_precompiled name)
  cmake_parse_arguments(ARG "" "" "HEADERS;LINKS" ${ARGN})
  add_library(${name} STATIC ${CMAKE_BINARY_DIR}/empty.cpp)
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  target_link_libraries(${name} PUBLIC pagereel_flags ${ARG_LINKS})
  target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
endfunction()
pagereel_precompiled(pch_pipeline LINKS Qt6::Core Qt6::Gui
  HEADERS <QtCore/QtCore> <QtGui/QColor> <QtGui/QImage> <functional> <memory> <optional> <variant> <vector>)
pagereel_precompiled(pch_ui LINKS Qt6::Core Qt6::Gui Qt6::Widgets
  HEADERS <QtCore/QtCore> <QtGui/QColor> <QtGui/QImage> <QtWidgets/QtWidgets> <functional> <memory> <optional> <vector>)

# pagereel_room(<folder> [PCH <target>] [LINKS <targets>…]): the folder's sources as the library <folder with _ for />.
function(pagereel_room folder)
  cmake_parse_arguments(ARG "" "PCH" "LINKS" ${ARGN})
  string(REPLACE "/" "_" target ${folder})
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*.cpp)
  file(GLOB headers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*.h)
  if(sources)
    add_library(${target} STATIC ${sources} ${headers})
    target_link_libraries(${target} PUBLIC pagereel_flags ${ARG_LINKS})
    if(ARG_PCH)
      target_precompile_headers(${target} REUSE_FROM ${ARG_PCH})
    endif()
  else()
    add_library(${target} INTERFACE)
    target_link_libraries(${target} INTERFACE pagereel_flags ${ARG_LINKS})
  endif()
endfunction()

# pagereel_tests(<room folder> [PCH <target>] [LINKS …] [TIMEOUT s]): every tests/<room>/tst_*.cpp as a test of its own.
# Hermetic: offscreen, a home of its own, and a browser that resolves no name but loopback's.
function(pagereel_tests folder)
  cmake_parse_arguments(ARG "" "PCH;TIMEOUT" "LINKS" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  string(REPLACE "/" "_" room ${folder})
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/${folder}/tst_*.cpp)
  foreach(source ${sources})
    cmake_path(GET source STEM test)
    add_executable(${test} ${source})
    target_link_libraries(${test} PRIVATE pagereel_flags ${room} Qt6::Test ${ARG_LINKS})
    if(ARG_PCH)
      target_precompile_headers(${test} REUSE_FROM ${ARG_PCH})
    endif()
    target_compile_definitions(${test} PRIVATE PAGEREEL_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_test(NAME ${test} COMMAND ${PROJECT_SOURCE_DIR}/tests/support/hermetic $<TARGET_FILE:${test}>)
    set_tests_properties(${test} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${folder}")
  endforeach()
endfunction()
