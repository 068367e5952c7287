# Reading JSON and writing C++ literals. A slip in data/ ends here, with the file and the row that it is in: `where` is
# that, such as "chips.json h100-sxm.sets.chip_power".

function(tokenwatt_fail where problem)
  message(FATAL_ERROR "data/${where}: ${problem}")
endfunction()

# The text of a data file, which must be JSON: CMake names line and column where it is not.
function(tokenwatt_read out folder name)
  file(READ "${folder}/${name}" text)
  string(JSON type ERROR_VARIABLE problem TYPE "${text}")
  if(NOT type STREQUAL OBJECT)
    tokenwatt_fail(${name} "this is no JSON object: ${problem}")
  endif()
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# A member of an object, or `fallback` where it is absent.
function(tokenwatt_optional out json key fallback)
  string(JSON value ERROR_VARIABLE absent GET "${json}" ${key})
  if(absent)
    set(value "${fallback}")
  endif()
  set(${out} "${value}" PARENT_SCOPE)
endfunction()

function(tokenwatt_required out json key where)
  string(JSON value ERROR_VARIABLE absent GET "${json}" ${key})
  if(absent)
    tokenwatt_fail("${where}" "\"${key}\" is missing")
  endif()
  set(${out} "${value}" PARENT_SCOPE)
endfunction()

# A member that must be a number; `fallback` may stand in for an absent one.
function(tokenwatt_number out json key where)
  string(JSON type ERROR_VARIABLE absent TYPE "${json}" ${key})
  if(absent AND ARGC GREATER 4)
    set(value "${ARGV4}")
  elseif(type STREQUAL NUMBER)
    string(JSON value GET "${json}" ${key})
  else()
    tokenwatt_fail("${where}" "\"${key}\" must be a number")
  endif()
  set(${out} "${value}" PARENT_SCOPE)
endfunction()

# true or false, as C++ writes it; absent is false.
function(tokenwatt_flag out json key)
  tokenwatt_optional(value "${json}" ${key} OFF)
  string(REPLACE ON true value "${value}")
  string(REPLACE OFF false value "${value}")
  set(${out} ${value} PARENT_SCOPE)
endfunction()

# The indices of a list, or of the members of an object: nothing where it is empty or absent.
function(tokenwatt_indices out json)
  string(JSON count ERROR_VARIABLE absent LENGTH "${json}")
  set(indices "")
  if(NOT absent AND count GREATER 0)
    math(EXPR last "${count} - 1")
    foreach(i RANGE ${last})
      list(APPEND indices ${i})
    endforeach()
  endif()
  set(${out} "${indices}" PARENT_SCOPE)
endfunction()

# The list of rows under a key of a file, and its indices.
function(tokenwatt_rows out out_indices text key file)
  tokenwatt_required(rows "${text}" ${key} "${file}")
  tokenwatt_indices(indices "${rows}")
  set(${out} "${rows}" PARENT_SCOPE)
  set(${out_indices} "${indices}" PARENT_SCOPE)
endfunction()

# A row, its id, and where it is.
function(tokenwatt_row out out_id out_where rows i file)
  string(JSON row GET "${rows}" ${i})
  tokenwatt_required(id "${row}" id "${file} row ${i}")
  set(${out} "${row}" PARENT_SCOPE)
  set(${out_id} "${id}" PARENT_SCOPE)
  set(${out_where} "${file} ${id}" PARENT_SCOPE)
endfunction()

# The ids of the rows under a key.
function(tokenwatt_ids out text key file)
  tokenwatt_rows(rows indices "${text}" ${key} ${file})
  set(ids "")
  foreach(i IN LISTS indices)
    tokenwatt_row(row id where "${rows}" ${i} ${file})
    list(APPEND ids "${id}")
  endforeach()
  set(${out} "${ids}" PARENT_SCOPE)
endfunction()

# The position of an id among those of a table, which stand in TOKENWATT_IDS_<table>.
function(tokenwatt_position out table id where)
  list(FIND TOKENWATT_IDS_${table} "${id}" index)
  if(index EQUAL -1)
    tokenwatt_fail("${where}" "\"${id}\" is the id of no row of ${table}")
  endif()
  set(${out} ${index} PARENT_SCOPE)
endfunction()

# The position of the row that a member names, or `none` where the member is absent; its id stands beside it.
function(tokenwatt_reference out json key table where)
  tokenwatt_optional(id "${json}" ${key} "")
  set(reference none)
  if(id)
    tokenwatt_position(index ${table} "${id}" "${where}")
    set(reference "${index} /* ${id} */")
  endif()
  set(${out} "${reference}" PARENT_SCOPE)
endfunction()

# A C++ string literal.
function(tokenwatt_quoted out text)
  string(REPLACE "\\" "\\\\" text "${text}")
  string(REPLACE "\"" "\\\"" text "${text}")
  set(${out} "\"${text}\"" PARENT_SCOPE)
endfunction()

# A C++ name from an id or another text of data/.
function(tokenwatt_name out id)
  string(REGEX REPLACE "[^A-Za-z0-9]" "_" name "${id}")
  set(${out} "${name}" PARENT_SCOPE)
endfunction()
