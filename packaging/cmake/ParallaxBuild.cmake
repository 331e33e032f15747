# What every target of the project shares: the language level, the warnings, and one function a kind of target.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set_property(GLOBAL PROPERTY GLOBAL_DEPENDS_NO_CYCLES ON)  # the rooms form no cycle
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)

find_package(Threads REQUIRED)

if(PARALLAX_SANITIZE)
  add_compile_options(-fsanitize=${PARALLAX_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${PARALLAX_SANITIZE})
endif()

function(parallax_compile_options target)
  # -Wno-restrict: GCC 12 sees overlaps in std::string that are none (GCC bug 105651).
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wno-restrict $<$<BOOL:${PARALLAX_WERROR}>:-Werror>)
  # Qt's lower-case keywords clash with LibTorch's headers; nobody uses them, so nobody trips.
  target_compile_definitions(${target} PRIVATE QT_NO_KEYWORDS)
endfunction()

# parallax_library(<folder> SOURCES ... [PUBLIC targets...] [PRIVATE targets...])
# One static library a folder of core/, known to the others as parallax::<folder>.
function(parallax_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(parallax_${name} STATIC ${ARG_SOURCES})
  add_library(parallax::${name} ALIAS parallax_${name})
  target_include_directories(parallax_${name} PUBLIC ${PROJECT_SOURCE_DIR}/core)
  target_link_libraries(parallax_${name} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
  parallax_compile_options(parallax_${name})
endfunction()

# parallax_test(<name> SOURCES ... [LABELS ...] [PRIVATE targets...] [DISPLAY] [SERIAL] [COMMAS] [TIMEOUT s] [COST s])
# One Qt Test program; DISPLAY runs it in a virtual X server, because real events need a real window, and one such at a
# time. SERIAL: it measures seconds, so nothing else may run beside it (one that measures processor time needs none).
# COMMAS runs it once more where decimals have commas, as <name>_with_commas. COST: how long it takes, so that a first
# run, which has no times of an earlier one to go by, begins with the longest.
function(parallax_test name)
  cmake_parse_arguments(ARG "DISPLAY;SERIAL;COMMAS" "TIMEOUT;COST" "SOURCES;LABELS;PRIVATE" ${ARGN})
  add_executable(test_${name} ${ARG_SOURCES} $<TARGET_OBJECTS:desktop_locale>)
  set_target_properties(test_${name} PROPERTIES AUTOMOC ON)
  target_include_directories(test_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_link_libraries(test_${name} PRIVATE Qt6::Test ${ARG_PRIVATE})
  target_compile_definitions(test_${name} PRIVATE
    PARALLAX_SOURCE_DIR="${PROJECT_SOURCE_DIR}" PARALLAX_SHARED_DATA="${PARALLAX_SHARED_DATA}"
    PARALLAX_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
  parallax_compile_options(test_${name})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  set(names ${name})
  if(ARG_COMMAS AND PARALLAX_COMMA_LOCALE)
    list(APPEND names ${name}_with_commas)
  endif()
  foreach(test ${names})
    if(ARG_DISPLAY)
      add_test(NAME ${test} COMMAND ${PROJECT_SOURCE_DIR}/packaging/with-display.sh $<TARGET_FILE:test_${name}>)
      set_tests_properties(${test} PROPERTIES RESOURCE_LOCK display)
    else()
      add_test(NAME ${test} COMMAND test_${name})
      set_property(TEST ${test} APPEND PROPERTY ENVIRONMENT QT_QPA_PLATFORM=offscreen)
    endif()
    # Programs under test keep no memory of the person who tests them.
    set_property(TEST ${test} APPEND PROPERTY ENVIRONMENT XDG_CONFIG_HOME=${PROJECT_BINARY_DIR}/test-config/${test})
    # No test depends on which networks are shipped, but the one that is of them.
    if(NOT name STREQUAL "shipped_models")
      set_property(TEST ${test} APPEND PROPERTY ENVIRONMENT PARALLAX_MODELS=${PROJECT_BINARY_DIR}/no-models)
    endif()
    if(NOT test STREQUAL name)
      set_property(TEST ${test} APPEND PROPERTY ENVIRONMENT LOCPATH=${PARALLAX_COMMA_LOCALE} LC_ALL=de_DE.UTF-8)
    endif()
    set_tests_properties(${test} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT})
    if(ARG_SERIAL)
      set_tests_properties(${test} PROPERTIES RUN_SERIAL ON)
    endif()
    if(ARG_COST)
      set_tests_properties(${test} PROPERTIES COST ${ARG_COST})
    endif()
  endforeach()
endfunction()
