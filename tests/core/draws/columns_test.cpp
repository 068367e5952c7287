// Columns of draws against the quantile functions of their ranges, and which runs share which draw.
#include "core/draws/columns.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "tests/core/sampling.hpp"

using namespace tokenwatt;

namespace {

constexpr std::size_t column_length = 65536;

// One of each distribution with unlike halves where it can have them, and one that its bounds cut on both sides.
const ColumnSource sources[] = {
    {{119e6, 246e6, 509e6, Distribution::lognormal}, {1, 1e12}, {0}},
    {{2e-9, 3e-9, 8e-9, Distribution::lognormal}, {1e-12, 1}, {design_rows - 1, 0x9e3779b9}},
    {{0.56, 0.75, 0.95, Distribution::logitnormal}, {0.01, 1}, {3}},
    {{1.04, 1.2, 1.58, Distribution::shifted_lognormal}, {1, 3}, {10}},
    {{-0.2, 0.1, 0.9, Distribution::normal}, {-10, 10}, {21}},
    {{10, 15, 20, Distribution::uniform}, {0, 100}, {36}},
    {{313, 313, 400, Distribution::lognormal}, {1, 1e5}, {5}},
    {{0.2, 0.5, 0.9, Distribution::normal}, {0.1, 1}, {7, 2}},
};

const char* name(const ColumnSource& source) { return distribution_names[source.range.distribution]; }

DrawDimension dimension(const std::vector<DrawDimensions>& dimensions, std::size_t run, Id id) {
  return dimensions[run][position(id)];
}

// Dimensions of runs by the ids of their entries.
std::vector<DrawDimensions> assigned(const std::vector<Case>& cases, const std::vector<Id>& unlinked = {}) {
  std::vector<std::unique_ptr<Evaluation>> runs;
  std::vector<const Evaluation*> pointers;
  for (const Case& one : cases) {
    runs.push_back(std::unique_ptr<Evaluation>(new Evaluation(evaluated(one))));
    pointers.push_back(runs.back().get());
  }
  Dependencies mask;
  for (const Id id : unlinked) mask.set(position(id));
  return assign_dimensions(pointers, mask);
}

}  // namespace

TEST_CASE("P5, P50 and P95 of 65,536 draws are low, central and high") {
  for (const ColumnSource& source : sources) {
    CAPTURE(name(source));
    std::vector<float> values = column_of(source, 1, column_length);
    std::sort(values.begin(), values.end());
    CHECK(order_statistic(values, 0.05) == about(source.range.low, 1e-3));
    CHECK(order_statistic(values, 0.50) == about(source.range.central, 1e-3));
    CHECK(order_statistic(values, 0.95) == about(source.range.high, 1e-3));
  }
}

TEST_CASE("of n draws in order, the k-th lies between the quantiles of (k - 1)/n and k/n") {
  // The design has one point in each of these intervals, so this holds for every single draw, under every seed.
  for (const ColumnSource& source : sources) {
    for (const std::uint32_t seed : {1U, 77U}) {
      CAPTURE(name(source));
      CAPTURE(seed);
      constexpr std::size_t n = 4096;
      std::vector<float> values = column_of(source, seed, n);
      std::sort(values.begin(), values.end());
      const auto edge = [&](std::size_t k) {
        return quantile(source.range, source.bounds, static_cast<double>(k) / n);
      };
      std::size_t outside = 0;
      for (std::size_t k = 1; k + 1 < n; ++k) {
        const auto value = static_cast<double>(values[k]);
        const double low = edge(k), high = edge(k + 1);
        // Rounding to 32 bit, of the number and of the standard normal behind it.
        const double slack = 5e-6 * std::max(std::abs(low), std::abs(high));
        if (value < low - slack || value > high + slack) ++outside;
      }
      CHECK(outside == 0);
    }
  }
}

TEST_CASE("draws are clipped to the bounds, as often as the distribution passes them") {
  // Normal 0.2 … 0.5 … 0.9 within 0.1 … 1: slopes of 0.3 / z95 and 0.4 / z95, so z of -4/3 z95 and 5/4 z95.
  const ColumnSource& source = sources[7];
  const std::vector<float> values = column_of(source, 1, column_length);
  const auto share_at = [&](double bound) {
    return static_cast<double>(std::count(values.begin(), values.end(), static_cast<float>(bound))) / column_length;
  };
  const auto normal_tail = [](double z) { return 0.5 * std::erfc(z / std::sqrt(2.0)); };
  CHECK(share_at(0.1) == about(normal_tail(4.0 / 3 * z95), 0.01));
  CHECK(share_at(1.0) == about(normal_tail(5.0 / 4 * z95), 0.01));
  for (const ColumnSource& one : sources) {
    for (const float x : column_of(one, 1, 4096)) {
      CHECK(x >= static_cast<float>(one.bounds.min));
      CHECK(x <= static_cast<float>(one.bounds.max));
    }
  }
}

TEST_CASE("a draw belongs to its dimension: another range moves the values and keeps their order") {
  const ColumnSource narrow{{1, 2, 3, Distribution::lognormal}, {0.1, 100}, {4}};
  ColumnSource wide = narrow;
  wide.range = {5, 20, 60, Distribution::normal};
  const std::vector<float> before = column_of(narrow, 1, 1024), after = column_of(wide, 1, 1024);
  std::size_t swapped = 0;
  for (std::size_t i = 1; i < before.size(); ++i)
    swapped += (before[i] < before[i - 1]) != (after[i] < after[i - 1]) ? 1 : 0;
  CHECK(swapped == 0);
  CHECK(column_of(narrow, 1, 1024) == before);
  CHECK(column_of(narrow, 2, 1024) != before);
}

TEST_CASE("what is true of the world is one draw for all runs") {
  const auto runs = assigned({grok4, glm5_on_910b, {"llama-3.1-405b", "a100-sxm-80gb", "germany", "nameplate"}});
  for (const Id id : {Id::power_utilization, Id::facility_pue, Id::hardware_lifetime, Id::network_share}) {
    CAPTURE(row(id).id);
    CHECK(dimension(runs, 0, id) == dimension(runs, 1, id));
    CHECK(dimension(runs, 0, id) == dimension(runs, 2, id));
  }
}

TEST_CASE("what is true of a place is one draw for the runs there") {
  const auto runs = assigned(
      {{"glm-5", "h100-sxm", "france"}, {"grok-4", "ascend-910b", "france"}, {"glm-5", "h100-sxm", "germany"}});
  for (const Id id :
       {Id::grid_intensity, Id::on_site_water, Id::off_site_water, Id::electricity_price, Id::household_electricity,
        Id::national_consumption, Id::import_dependency, Id::electricity_import_share}) {
    CAPTURE(row(id).id);
    CHECK(dimension(runs, 0, id) == dimension(runs, 1, id));
    CHECK(dimension(runs, 0, id) != dimension(runs, 2, id));
  }
}

TEST_CASE("what is true of a chip or a model is one draw for its runs") {
  const auto runs = assigned(
      {{"glm-5", "h100-sxm", "france"}, {"grok-4", "h100-sxm", "germany"}, {"glm-5", "ascend-910b", "germany"}});
  for (const Id id : {Id::chip_power, Id::chip_peak_compute, Id::server_overhead, Id::chip_price, Id::chip_rent}) {
    CAPTURE(row(id).id);
    CHECK(dimension(runs, 0, id) == dimension(runs, 1, id));
    CHECK(dimension(runs, 0, id) != dimension(runs, 2, id));
  }
  for (const Id id : {Id::active_parameters, Id::training_tokens, Id::training_compute}) {
    CAPTURE(row(id).id);
    CHECK(dimension(runs, 0, id) != dimension(runs, 1, id));
    CHECK(dimension(runs, 0, id) == dimension(runs, 2, id));
  }
}

TEST_CASE("hours are the model's, utilization and what is the run's own are the job's: a model on a chip") {
  const Case run{"glm-5", "h100-sxm", "france", "central", {}, Route::compute};
  const auto shared = [&](Id id, auto change) {
    Case other = run;
    change(other);
    const auto runs = assigned({run, other});
    return dimension(runs, 0, id) == dimension(runs, 1, id);
  };
  for (const Id id : {Id::model_flops_utilization, Id::sparse_efficiency, Id::chip_count, Id::serving_efficiency}) {
    CAPTURE(row(id).id);
    CHECK(shared(id, [](Case&) {}));
    CHECK_FALSE(shared(id, [](Case& other) { other.model = "deepseek-v3"; }));
    CHECK_FALSE(shared(id, [](Case& other) { other.chip = "ascend-910b"; }));
    // The same job elsewhere, counted or worked out in another way, sold at another price.
    CHECK(shared(id, [](Case& other) { other.place = "germany"; }));
    CHECK(shared(id, [](Case& other) { other.accounting = "nameplate"; }));
    CHECK(shared(id, [](Case& other) { other.route = Route::cluster; }));
    CHECK(shared(id, [](Case& other) { other.offer = "glm-5-2026-02"; }));
  }
  CHECK(shared(Id::chip_hours, [](Case& other) { other.chip = "ascend-910b"; }));
  CHECK(shared(Id::chip_hours, [](Case& other) { other.place = "germany"; }));
  CHECK_FALSE(shared(Id::chip_hours, [](Case& other) { other.model = "deepseek-v3"; }));
  // What is shared is the draw and not the value: a reader's own figure in one of the runs changes nothing.
  CHECK(shared(Id::model_flops_utilization, [](Case& other) { other.set = {{Id::model_flops_utilization, 0.4}}; }));
  CHECK(shared(Id::chip_hours, [](Case& other) { other.set = {{Id::chip_hours, 1e6}}; }));
}

TEST_CASE("without an entry the job stands for it: two unnamed models on two chips are two") {
  const auto runs =
      assigned({{"", "h100-sxm", "france"}, {"", "h100-sxm", "germany"}, {"", "ascend-910b", "france"}, {"", "", ""}});
  for (const Id id : {Id::chip_hours, Id::training_compute, Id::list_price_input, Id::subscription_price}) {
    CAPTURE(row(id).id);
    CHECK(dimension(runs, 0, id) == dimension(runs, 1, id));
    CHECK(dimension(runs, 0, id) != dimension(runs, 2, id));
    CHECK(dimension(runs, 0, id) != dimension(runs, 3, id));
  }
}

TEST_CASE("a place that takes a figure from the place around it shares that figure's draw") {
  // Memphis has a price and a grid of its own, and the household of the United States.
  Case memphis{"glm-5", "h100-sxm", "memphis"}, states{"glm-5", "h100-sxm", "united-states"};
  const auto runs = assigned({memphis, states});
  CHECK(dimension(runs, 0, Id::household_electricity) == dimension(runs, 1, Id::household_electricity));
  CHECK(dimension(runs, 0, Id::national_consumption) == dimension(runs, 1, Id::national_consumption));
  CHECK(dimension(runs, 0, Id::electricity_price) != dimension(runs, 1, Id::electricity_price));
  // A reader's own figure takes its draw from the same place.
  memphis.set = {{Id::household_electricity, 9}};
  CHECK(dimension(assigned({memphis}), 0, Id::household_electricity) == dimension(runs, 1, Id::household_electricity));
}

TEST_CASE("an unlinked row is each run's own, for twins too, and nothing else changes") {
  const std::vector<Case> cases = {glm5_on_910b, glm5_on_910b, glm5_on_h100};
  const auto linked = assigned(cases), unlinked = assigned(cases, {Id::facility_pue, Id::training_tokens});
  for (const Id id : {Id::facility_pue, Id::training_tokens}) {
    CHECK(dimension(linked, 0, id) == dimension(linked, 2, id));
    const std::set<Cause> own = {dimension(unlinked, 0, id).cause, dimension(unlinked, 1, id).cause,
                                 dimension(unlinked, 2, id).cause};
    CHECK(own.size() == 3);
    // A run's own draw is its own in other company as well.
    CHECK(dimension(unlinked, 2, id) == dimension(assigned({glm5_on_h100}, {id}), 0, id));
  }
  for (std::size_t at = 0; at < assumption_count; ++at) {
    if (id_at(at) == Id::facility_pue || id_at(at) == Id::training_tokens) continue;
    for (std::size_t run = 0; run < cases.size(); ++run) CHECK(linked[run][at] == unlinked[run][at]);
  }
}

TEST_CASE("a row with another's default has its draw, unless it is unlinked") {
  const auto linked = assigned({grok4, glm5_on_910b});
  for (std::size_t run = 0; run < 2; ++run) {
    CHECK(dimension(linked, run, Id::path_efficiency_gain) == dimension(linked, run, Id::efficiency_gain));
    CHECK(dimension(linked, run, Id::path_rebound_elasticity) == dimension(linked, run, Id::rebound_elasticity));
    CHECK(dimension(linked, run, Id::path_efficiency_gain) != dimension(linked, run, Id::rebound_elasticity));
  }
  const auto apart = assigned({grok4, glm5_on_910b}, {Id::path_efficiency_gain});
  CHECK(dimension(apart, 0, Id::path_efficiency_gain) != dimension(apart, 0, Id::efficiency_gain));
  CHECK(dimension(apart, 0, Id::path_efficiency_gain) != dimension(apart, 1, Id::path_efficiency_gain));
  CHECK(dimension(apart, 0, Id::efficiency_gain) == dimension(apart, 1, Id::efficiency_gain));
  CHECK(drawn_as(position(Id::facility_pue)) == position(Id::facility_pue));
}

TEST_CASE("no two entries of a catalogue have one cause, and none that of the world") {
  std::set<Cause> causes{of_the_world};
  std::size_t entries = 1;
  const auto add = [&](Id id, const Case& run) {
    causes.insert(dimension(assigned({run}), 0, id).cause);
    ++entries;
  };
  for (const Chip& chip : chips()) add(Id::chip_power, {"", chip.id, ""});
  for (const Model& model : models()) add(Id::training_tokens, {model.id, "", ""});
  for (const Place& place : places()) {
    Case run{"", "", place.id};
    // Every place has a price of its own or is one of those within a country.
    if (place.within == none) add(Id::electricity_price, run);
  }
  for (const Offer& offer : offers()) {
    Case run;
    run.offer = offer.id;
    add(Id::list_price_input, run);
  }
  for (const Model& model : models()) {
    for (const Chip& chip : chips()) add(Id::model_flops_utilization, {model.id, chip.id, ""});
  }
  CHECK(causes.size() == entries);
  CHECK(dimension(assigned({grok4}), 0, Id::facility_pue).cause == of_the_world);
}

TEST_CASE("no other run takes a draw away from a run, before it or after it") {
  const auto alone = assigned({glm5_on_910b}), after = assigned({grok4, glm5_on_h100, glm5_on_910b}),
             before = assigned({glm5_on_910b, grok4});
  CHECK(alone[0] == after[2]);
  CHECK(alone[0] == before[0]);
}

TEST_CASE("the inputs that vary are those that a result needs and whose range is open") {
  const Varied pue{Id::facility_pue, {1.1, 1.2, 1.4, Distribution::shifted_lognormal}};
  const Varied price{Id::electricity_price, {0.05, 0.1, 0.2, Distribution::lognormal}};
  const auto run = fixed_but(glm5_on_h100, {pue, price});
  const auto needs = [&](const char* output) { return run->tape().dependencies(result(*run, output).node); };
  const Evaluation* const runs[] = {run.get()};
  const DrawDimensions dimensions = assign_dimensions(runs, {})[0];
  VaryingInputs inputs;
  inputs.choose(*run, dimensions, needs("facility_energy"));
  const auto list = [&] { return std::vector<Position>(inputs.positions().begin(), inputs.positions().end()); };
  CHECK(list() == std::vector<Position>{position(Id::facility_pue)});
  CHECK(inputs.mask().count() == 1);
  inputs.choose(*run, dimensions, needs("electricity_cost"));
  CHECK(list() == std::vector<Position>{position(Id::facility_pue), position(Id::electricity_price)});
  inputs.choose(*run, dimensions, needs("it_energy"));
  CHECK(list().empty());
  // The first assumption is one like any other.
  const Varied hours{Id::chip_hours, {119e6, 246e6, 509e6, Distribution::lognormal}};
  REQUIRE(position(hours.id) == 0);
  const auto of_hours = fixed_but({"grok-4", "h100-sxm"}, {hours});
  inputs.choose(*of_hours, dimensions, of_hours->tape().dependencies(result(*of_hours, "it_energy").node));
  CHECK(list() == std::vector<Position>{position(hours.id)});
}

TEST_CASE("a column is that of its source, kept while its input does not change") {
  const Varied pue{Id::facility_pue, {1.1, 1.2, 1.4, Distribution::shifted_lognormal}};
  const Varied wide{Id::facility_pue, {1.05, 1.3, 1.9, Distribution::shifted_lognormal}};
  const Varied price{Id::electricity_price, {0.05, 0.1, 0.2, Distribution::lognormal}};
  const auto before = fixed_but(glm5_on_h100, {pue, price}), after = fixed_but(glm5_on_h100, {wide, price});
  const Evaluation* const runs[] = {before.get()};
  const DrawDimensions dimensions = assign_dimensions(runs, {})[0];
  const auto column = [&](const Varied& one) {
    return column_of({one.range, row(one.id).bounds, dimensions[position(one.id)]}, 7, 2 * tile_size);
  };
  VaryingInputs inputs;
  const auto second_tile = [&](const Varied& one) {
    const Tile& tile = inputs.tile(position(one.id), 1);
    return std::vector<float>(std::begin(tile.value), std::end(tile.value));
  };
  const auto tail = [](const std::vector<float>& values) {
    return std::vector<float>(values.end() - static_cast<std::ptrdiff_t>(tile_size), values.end());
  };
  const Dependencies needed = before->tape().dependencies(result(*before, "electricity_cost").node);
  inputs.choose(*before, dimensions, needed);
  inputs.fill(inputs.mask(), 7, 0, 2);
  CHECK(second_tile(pue) == tail(column(pue)));
  inputs.choose(*after, dimensions, needed);
  CHECK(inputs.changed().count() == 1);
  CHECK(inputs.changed().test(position(Id::facility_pue)));
  inputs.fill(inputs.changed(), 7, 0, 2);
  CHECK(second_tile(wide) == tail(column(wide)));
  CHECK(second_tile(price) == tail(column(price)));
}
