# The toolchain file of the Wasm build: finds an active emsdk first, else the system's Emscripten.
#
# The root is kept in the cache, because try_compile() configures again without the caller's environment.
if(NOT DEFINED CACHE{TOKENWATT_EMSCRIPTEN_ROOT})
  set(_roots "$ENV{EMSDK}/upstream/emscripten" "$ENV{EMSCRIPTEN_ROOT}" "$ENV{EMSCRIPTEN}")
  find_program(_em_config NAMES em-config NO_CACHE)
  if(_em_config)
    execute_process(COMMAND "${_em_config}" EMSCRIPTEN_ROOT OUTPUT_VARIABLE _root OUTPUT_STRIP_TRAILING_WHITESPACE
                    ERROR_QUIET)
    list(APPEND _roots "${_root}")
  endif()
  find_program(_emcc NAMES emcc NO_CACHE)
  if(_emcc)
    file(REAL_PATH "${_emcc}" _real)
    cmake_path(GET _real PARENT_PATH _root)
    list(APPEND _roots "${_root}")
  endif()
  foreach(_root IN LISTS _roots)
    if(EXISTS "${_root}/cmake/Modules/Platform/Emscripten.cmake")
      set(TOKENWATT_EMSCRIPTEN_ROOT "${_root}" CACHE INTERNAL "Where Emscripten's own CMake files are")
      break()
    endif()
  endforeach()
  if(NOT DEFINED CACHE{TOKENWATT_EMSCRIPTEN_ROOT})
    message(FATAL_ERROR "Emscripten not found: source emsdk_env.sh, or install the package emscripten, "
                        "as ./dev build does")
  endif()
endif()

include("${TOKENWATT_EMSCRIPTEN_ROOT}/cmake/Modules/Platform/Emscripten.cmake")

# Emscripten 3.1.6 names an emulator with a flag that Node 20 no longer knows, so here it is plain Node.
find_program(TOKENWATT_NODE NAMES node nodejs REQUIRED)
set(CMAKE_CROSSCOMPILING_EMULATOR "${TOKENWATT_NODE}")
