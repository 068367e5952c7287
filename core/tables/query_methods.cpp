// Holds the generated table of query methods.
#include "core/tables/query_methods.hpp"

namespace tokenwatt {
namespace {

#include "tables/query_methods.inc"  // written by core/tables/generate/tables.cmake

}  // namespace

#define TOKENWATT_SET(name, unit) \
  case Case::name: values.name = of<unit>(value); return;
void set(QueryConstants& values, QueryConstant id, double value) {
  using Case = QueryConstant;
  switch (id) { TOKENWATT_QUERY_CONSTANTS(TOKENWATT_SET) }
}
void set(Query& values, QueryField id, double value) {
  using Case = QueryField;
  switch (id) { TOKENWATT_QUERY_FIELDS(TOKENWATT_SET) }
}
#undef TOKENWATT_SET

std::span<const QueryMethod> query_methods() { return query_methods_table; }

}  // namespace tokenwatt
