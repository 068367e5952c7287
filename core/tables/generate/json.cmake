# Reading JSON, and writing it as C++ literals.

# Reads a member of a JSON text into `out`; absent members give `fallback`.
function(read_member out json key fallback)
  string(JSON value ERROR_VARIABLE problem GET "${json}" ${key})
  if(problem)
    set(value "${fallback}")
  endif()
  set(${out} "${value}" PARENT_SCOPE)
endfunction()

function(require_member out json key where)
  string(JSON value ERROR_VARIABLE problem GET "${json}" ${key})
  if(problem)
    message(FATAL_ERROR "data/${where}: ${problem}")
  endif()
  set(${out} "${value}" PARENT_SCOPE)
endfunction()

# The position of an id in a list, or an error that names the row.
function(require_position out list_name id where)
  list(FIND ${list_name} "${id}" index)
  if(index EQUAL -1)
    message(FATAL_ERROR "data/${where}: unknown id \"${id}\"")
  endif()
  set(${out} ${index} PARENT_SCOPE)
endfunction()

# Sets `rows` to the rows under a key, and `last` to the index of the last of them.
macro(rows_of text key)
  string(JSON rows GET "${text}" ${key})
  string(JSON last LENGTH "${rows}")
  math(EXPR last "${last} - 1")
endmacro()

function(ids_of out text key)
  set(ids "")
  rows_of("${text}" ${key})
  foreach(i RANGE ${last})
    string(JSON id GET "${rows}" ${i} id)
    list(APPEND ids "${id}")
  endforeach()
  set(${out} "${ids}" PARENT_SCOPE)
endfunction()

# A C++ string literal.
function(quoted out text)
  string(REPLACE "\\" "\\\\" text "${text}")
  string(REPLACE "\"" "\\\"" text "${text}")
  set(${out} "\"${text}\"" PARENT_SCOPE)
endfunction()

function(enumerator out name)
  string(REPLACE "-" "_" name "${name}")
  set(${out} "${name}" PARENT_SCOPE)
endfunction()
