# Turns the figures, ids, units and enums of data/*.json into C++ tables; labels, notes and sources stay JSON. Run by
# CMake at configure time: tokenwatt_write_tables(<data folder> <output folder> <model version>). ../README.md shows a
# sample.

foreach(part json figures assumptions catalogues accountings query_methods requests claims measured utilization)
  include("${CMAKE_CURRENT_LIST_DIR}/${part}.cmake")
endforeach()
get_filename_component(TOKENWATT_BINDINGS "${CMAKE_CURRENT_LIST_DIR}/../../formulas/outputs.cpp" ABSOLUTE)

# A generated file; one that would stay as it is is left alone, so that nothing is compiled anew for it.
function(tokenwatt_write path text)
  set(text "// Written by core/tables/generate/tables.cmake from data/. Do not edit: change the data.\n${text}")
  set(before "")
  if(EXISTS "${path}")
    file(READ "${path}" before)
  endif()
  if(NOT before STREQUAL text)
    file(WRITE "${path}" "${text}")
  endif()
endfunction()

# The distribution of each assumption, in order: figures of catalogues have it unless they say otherwise.
function(tokenwatt_distributions out text)
  tokenwatt_rows(rows indices "${text}" assumptions assumptions.json)
  set(distributions "")
  foreach(i IN LISTS indices)
    tokenwatt_row(row id where "${rows}" ${i} assumptions.json)
    tokenwatt_required(distribution "${row}" distribution "${where}")
    list(APPEND distributions ${distribution})
  endforeach()
  set(${out} "${distributions}" PARENT_SCOPE)
endfunction()

# Exchange rates, as constants that figures in other currencies are multiplied by.
function(tokenwatt_rates out text)
  tokenwatt_rows(rows indices "${text}" currencies currencies.json)
  set(rates "")
  foreach(i IN LISTS indices)
    tokenwatt_row(row id where "${rows}" ${i} currencies.json)
    tokenwatt_number(usd "${row}" usd "${where}")
    string(APPEND rates "[[maybe_unused]] constexpr double usd_per_${id} = ${usd};\n")
  endforeach()
  set(${out} "${rates}\n" PARENT_SCOPE)
endfunction()

# The newest day on which a source was looked at.
function(tokenwatt_newest_day out sources)
  string(REGEX MATCHALL "\"checked\": *\"[-0-9]+\"" days "${sources}")
  list(SORT days)
  list(POP_BACK days day)
  string(REGEX REPLACE ".*\"([-0-9]+)\"$" "\\1" day "${day}")
  set(${out} "${day}" PARENT_SCOPE)
endfunction()

# The first digits of the SHA-256 of the files' own, one after another: they are others for any change to the files.
function(tokenwatt_hash out folder)
  set(hashes "")
  foreach(name IN LISTS ARGN)
    file(SHA256 "${folder}/${name}.json" hash)
    string(APPEND hashes "${hash}")
  endforeach()
  string(SHA256 hash "${hashes}")
  string(SUBSTRING "${hash}" 0 12 hash)
  set(${out} "${hash}" PARENT_SCOPE)
endfunction()

function(tokenwatt_source_ids out)
  list(JOIN TOKENWATT_IDS_sources "\",\n    \"" ids)
  set(${out} "constexpr const char* sources_table[] = {\n    \"${ids}\",\n};\n" PARENT_SCOPE)
endfunction()

function(tokenwatt_write_tables data output model_version)
  set(files accountings assumptions chips claims currencies formats models offers outputs places query_methods scenarios
      sources)
  foreach(name IN LISTS files)
    tokenwatt_read(${name} "${data}" ${name}.json)
    list(APPEND depends "${data}/${name}.json")
  endforeach()
  tokenwatt_read(measured "${data}" fit/measured.json)
  tokenwatt_read(utilization "${data}" fit/utilization.json)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
               ${depends} "${data}/fit/measured.json" "${data}/fit/utilization.json" "${TOKENWATT_BINDINGS}")

  foreach(table assumptions chips currencies formats models outputs places scenarios sources)
    tokenwatt_ids(TOKENWATT_IDS_${table} "${${table}}" ${table} ${table}.json)
  endforeach()
  tokenwatt_ids(TOKENWATT_IDS_query_constants "${query_methods}" query_constants query_methods.json)
  # A claim's scenario is one of these: positions go on from the scenarios to the cases.
  tokenwatt_ids(cases "${claims}" cases claims.json)
  set(TOKENWATT_IDS_requests ${TOKENWATT_IDS_scenarios} ${cases})
  tokenwatt_distributions(TOKENWATT_DISTRIBUTIONS "${assumptions}")

  tokenwatt_assumptions(assumption_calls assumption_rows "${assumptions}")
  tokenwatt_write("${output}/tables/assumptions.inc" "${assumption_calls}")

  tokenwatt_outputs(output_calls "${outputs}" "${TOKENWATT_BINDINGS}")
  tokenwatt_write("${output}/tables/outputs.inc" "${output_calls}")

  tokenwatt_rates(tables "${currencies}")
  string(APPEND tables "${assumption_rows}")
  foreach(kind chip model place format offer)
    tokenwatt_catalogue(rows "${${kind}s}" ${kind}s ${kind}s.json ${kind})
    string(APPEND tables "${rows}")
  endforeach()
  tokenwatt_catalogue(subscription_rows "${offers}" subscriptions offers.json subscription)
  tokenwatt_accountings(accounting_rows "${accountings}")
  tokenwatt_requests(scenario_rows "${scenarios}" scenarios scenarios.json)
  tokenwatt_source_ids(source_rows)
  tokenwatt_newest_day(day "${sources}")
  tokenwatt_hash(hash "${data}" ${files} fit/measured fit/utilization)
  string(APPEND tables "${subscription_rows}${accounting_rows}${scenario_rows}${source_rows}"
         "constexpr const char* data_date = \"${day}\";\n"
         "constexpr const char* data_hash_digits = \"${hash}\";\n"
         "constexpr const char* model_number = \"${model_version}\";\n")
  tokenwatt_write("${output}/tables/catalogues.inc" "${tables}")

  tokenwatt_query_constants(constant_calls "${query_methods}")
  tokenwatt_write("${output}/tables/query_constants.inc" "${constant_calls}")
  tokenwatt_query_methods(method_rows "${query_methods}")
  tokenwatt_write("${output}/tables/query_methods.inc" "${method_rows}")

  tokenwatt_requests(case_rows "${claims}" cases claims.json)
  tokenwatt_claims(claim_rows "${claims}")
  tokenwatt_write("${output}/tables/claims.inc" "${case_rows}${claim_rows}")

  tokenwatt_measured_range(measured_range "${measured}" "${models}")
  tokenwatt_write("${output}/tables/measured_range.inc" "${measured_range}")

  tokenwatt_utilization(utilization_rule "${utilization}")
  tokenwatt_write("${output}/tables/utilization.inc" "${utilization_rule}")
endfunction()
