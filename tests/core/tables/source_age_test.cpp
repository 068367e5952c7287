// Which sources are old for what they say.
#include "core/tables/source_age.hpp"

#include <doctest/doctest.h>

using namespace tokenwatt;

namespace {

Position source_at(std::string_view id) {
  return position_where(source_ids(), [&](const char* one) { return id == one; });
}

}  // namespace

TEST_CASE("prices and what is a place's are old after four years, chips and models never") {
  const Position old = source_at("saudi-tariff"), fresh = source_at("eurostat-prices"),
                 undated = source_at("ember-yearly");
  REQUIRE(old != none);
  CHECK(year_of_source(old) == 2017);
  CHECK(is_old(row(Id::electricity_price), old));
  CHECK_FALSE(is_old(row(Id::electricity_price), fresh));
  CHECK_FALSE(is_old(row(Id::active_parameters), old));
  CHECK(is_old(row(Id::grid_intensity), old));
  CHECK(is_old(row(Id::chip_price), old));
  CHECK(year_of_source(undated) == 2025);
  // A source without a date says nothing about its age.
  const Position without = source_at("statistics-norway");
  CHECK(year_of_source(without) == 0);
  CHECK_FALSE(is_old(row(Id::household_electricity), without));
}
