# What a model's size does to its utilization of a chip, from data/fit/utilization.json.

function(tokenwatt_utilization out text)
  set(where fit/utilization.json)
  set(names fast_above small_on_fast_chips above  small_from small_on_fast_chips from  small_to small_on_fast_chips to
            small_factor small_on_fast_chips factor  tiny_below tiny below  tiny_factor tiny factor)
  set(lines "")
  while(names)
    list(POP_FRONT names name group key)
    tokenwatt_required(row "${text}" ${group} ${where})
    tokenwatt_number(value "${row}" ${key} "${where} ${group}")
    string(APPEND lines "inline constexpr double ${name} = ${value};\n")
  endwhile()
  set(${out} "${lines}" PARENT_SCOPE)
endfunction()
