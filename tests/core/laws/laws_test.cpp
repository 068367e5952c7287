// Laws that hold at any assumptions: each factor once, chips never dropped, units kept apart, sums add up, nothing
// negative.
#include <cmath>
#include <string>

#include "tests/core/runs.hpp"

using namespace tokenwatt;

namespace {

// SplitMix64 (Steele, Lea and Flood 2014): the same assumptions on every machine.
class Random {
 public:
  double share() {
    std::uint64_t x = state_ += 0x9e3779b97f4a7c15;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return static_cast<double>((x ^ (x >> 31)) >> 11) * 0x1p-53;
  }
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(share() * static_cast<double>(count)); }
  // Anywhere within hard bounds, by factors where they are far apart.
  double within(Bounds bounds) {
    const bool by_factor = bounds.min > 0 && bounds.max / bounds.min > 100;
    return by_factor ? bounds.min * std::pow(bounds.max / bounds.min, share())
                     : bounds.min + share() * (bounds.max - bounds.min);
  }

 private:
  std::uint64_t state_ = 20261122;
};

// A run of random entries, in which random rows are set.
Case random_case(Random& random) {
  const auto any = [&](auto rows) { return rows[random.below(rows.size())].id; };
  Case run{any(models()), any(chips()), any(places()), any(accountings())};
  for (std::size_t i = 0; i < assumption_rows().size(); ++i) {
    if (random.share() < 0.5) run.set.push_back({id_at(i), random.within(assumption_rows()[i].bounds)});
  }
  run.route = static_cast<Route>(random.below(3));
  run.hardware = static_cast<Hardware>(random.below(2));
  return run;
}

Case with(Case run, std::initializer_list<Given> values) {
  run.set.insert(run.set.end(), values);
  return run;
}

constexpr int many = 300;

// A training run whose every factor is known, in a mild range around the middle of its bounds.
Case known_run(Random& random) {
  const auto mild = [&](double center) { return center * std::exp2(2 * random.share() - 1); };
  return {"glm-5",
          "h100-sxm",
          "germany",
          "central",
          {{Id::chip_hours, mild(1e7)},
           {Id::chip_power, mild(700)},
           {Id::server_overhead, 1 + random.share()},
           {Id::power_utilization, 0.1 + 0.4 * random.share()},
           {Id::facility_pue, 1 + 0.4 * random.share()}},
          Route::hours};
}

// The output where the row has so many times its value.
double scaled(const Case& run, Id id, double times, const char* output) {
  const double value = input(inputs_of(run), id).range.central;
  return central(with(run, {{id, times * value}}), output);
}

}  // namespace

TEST_CASE("electricity is linear in hours, and PUE, overhead, utilization and rating each count once") {
  Random random;
  for (int i = 0; i < many; ++i) {
    const Case run = known_run(random);
    const double whole = central(run, "facility_energy"), machines = central(run, "it_energy");
    const double times = 1 + 0.4 * random.share();
    for (const Id id : {Id::chip_hours, Id::chip_power, Id::server_overhead, Id::power_utilization}) {
      CAPTURE(row(id).id);
      CHECK(scaled(run, id, times, "facility_energy") == about(times * whole));
      CHECK(scaled(run, id, times, "it_energy") == about(times * machines));
    }
    CHECK(scaled(run, Id::facility_pue, times, "facility_energy") == about(times * whole));
    CHECK(scaled(run, Id::facility_pue, times, "it_energy") == about(machines));
  }
}

TEST_CASE("an hour of one chip is its watts in watt-hours: 700 W, 1.82 and 0.75 make 955.5 Wh") {
  const Case hour{"glm-5",
                  "h100-sxm",
                  "germany",
                  "central",
                  {{Id::chip_hours, 1},
                   {Id::chip_power, 700},
                   {Id::server_overhead, 1.82},
                   {Id::power_utilization, 0.75},
                   {Id::facility_pue, 1.2}},
                  Route::hours};
  CHECK(central(hour, "it_energy") * 1e9 == about(700 * 1.82 * 0.75));
  CHECK(central(hour, "facility_energy") * 1e9 == about(700 * 1.82 * 0.75 * 1.2));
  // A thousand of them draw at most 1,528.8 kW, utilization aside.
  CHECK(central(with(hour, {{Id::chip_count, 1000}}), "peak_power") * 1e6 == about(1000 * 700 * 1.82 * 1.2));
}

TEST_CASE("so many chips for so long are twice as many for half as long") {
  Random random;
  for (int i = 0; i < many; ++i) {
    const double chips = std::floor(1 + 1e5 * random.share()), days = 1 + 100 * random.share();
    const Case run{"glm-5", "h100-sxm", "germany", "central", {}, Route::cluster};
    const Case once = with(run, {{Id::chip_count, chips}, {Id::wall_clock, days}});
    const Case doubled = with(run, {{Id::chip_count, 2 * chips}, {Id::wall_clock, days / 2}});
    CHECK(central(once, "chip_hours") == about(24 * chips * days));
    CHECK(central(doubled, "chip_hours") == about(central(once, "chip_hours")));
    CHECK(central(doubled, "facility_energy") == about(central(once, "facility_energy")));
    CHECK(central(doubled, "owned_cost") == about(central(once, "owned_cost")));
    CHECK(central(doubled, "peak_power") == about(2 * central(once, "peak_power")));
  }
}

TEST_CASE("carbon, water, electricity and cost of two stretches of a run add up to the whole") {
  Random random;
  for (int i = 0; i < many; ++i) {
    const Case run = known_run(random);
    const double first = 1e6 * (1 + random.share()), second = 1e6 * (1 + random.share());
    const auto of_hours = [&](double hours, const char* output) {
      return central(with(run, {{Id::chip_hours, hours}}), output);
    };
    for (const char* output :
         {"emissions", "embodied_emissions", "water", "facility_energy", "owned_cost", "rented_cost"}) {
      CAPTURE(output);
      CHECK(of_hours(first, output) + of_hours(second, output) == about(of_hours(first + second, output)));
    }
  }
}

TEST_CASE("a price per million is a million prices, and half the load twice the cost of a token") {
  Random random;
  for (int i = 0; i < many; ++i) {
    const double rent = 0.5 + 5 * random.share(), speed = 100 + 1000 * random.share(),
                 load = 0.2 + 0.5 * random.share();
    const Case run{"glm-5",
                   "h100-sxm",
                   "germany",
                   "central",
                   {{Id::chip_rent, rent},
                    {Id::measured_decode_throughput, speed},
                    {Id::fleet_utilization, load},
                    {Id::list_price_input, rent},
                    {Id::list_price_cached, rent},
                    {Id::list_price_output, rent}},
                   {},
                   Hardware::rented};
    // One token takes 1 / (3600 · speed · load) of a rented hour.
    const double token = rent / (3600 * speed * load);
    CHECK(central(run, "cost_per_output_mtok") == about(1e6 * token));
    CHECK(scaled(run, Id::fleet_utilization, 0.5, "cost_per_output_mtok") == about(2e6 * token));
    CHECK(scaled(run, Id::fleet_utilization, 0.5, "cost_per_input_mtok") ==
          about(2 * central(run, "cost_per_input_mtok")));
    // All kinds at one price are that price, whatever the mix.
    CHECK(central(run, "blended_price") == about(rent));
  }
}

TEST_CASE("nothing is negative that cannot be, over random assumptions") {
  // Net exports, losses and shrinking demand are below nothing.
  const auto may_be_negative = [](std::string_view id) {
    for (const char* one : {"imported_energy", "imported_electricity", "gross_margin", "markup", "run_energy_growth",
                            "use_growth", "gain_absorbed"}) {
      if (id == one) return true;
    }
    return false;
  };
  Random random;
  std::size_t seen = 0;
  for (int i = 0; i < many; ++i) {
    const Evaluation run = evaluated(random_case(random));
    for (std::size_t at = 0; at < outputs().size(); ++at) {
      if (!run.results()[at].present || may_be_negative(outputs()[at].id)) continue;
      CAPTURE(outputs()[at].id);
      CAPTURE(i);
      CHECK(run.results()[at].central >= 0);
      ++seen;
    }
  }
  CHECK(seen > 1000);
}
