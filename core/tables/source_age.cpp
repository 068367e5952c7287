// Compares the years of sources with that of the data.
#include "core/tables/source_age.hpp"

namespace tokenwatt {
namespace {

#include "tables/sources.inc"  // written by core/tables/generate/tables.cmake

bool ages(const AssumptionRow& row) { return row.per == Per::place || std::string_view(row.unit).starts_with("USD"); }

int year_of(std::string_view date) {
  int year = 0;
  for (std::size_t i = 0; i < 4; ++i) year = 10 * year + (date[i] - '0');
  return year;
}

}  // namespace

int year_of_source(Position source) { return source_years[source]; }

bool is_old(const AssumptionRow& row, Position source) {
  if (source == none || !ages(row) || source_years[source] == 0) return false;
  return year_of(data_version()) - source_years[source] > years_until_old;
}

}  // namespace tokenwatt
