// Sessions that are worked at in pieces, or made to forget: their reports are the same.
#include "core/tokenwatt.hpp"
#include "tests/core/sessions.hpp"

using namespace tokenwatt;

TEST_CASE("a report that was worked at in pieces is the same to the byte, also where a value changes on the way") {
  const Json far = {
      {"runs", {{{"chip", "h100-sxm"}, {"set", {{"chip_hours", {{"low", 10}, {"central", 1e6}, {"high", 1e11}}}}}}}},
      {"details", {"quantiles"}}};
  for (const std::uint32_t draws : {0U, 1U, 4096U, 16384U, 65536U + 4096U}) {
    for (Json request : {default_request(), far}) {
      CAPTURE(draws);
      request["draws"] = draws;
      Session session = opened(request);
      // Each block is of 4096 draws; what lies far out is worked out twice.
      int pieces = 0;
      while (!session.advance()) REQUIRE(++pieces < 50);
      CHECK(pieces > static_cast<int>(draws / 4096));
      CHECK(session.report() == estimate(request.dump()));

      session.set("", "facility_pue", "1.5");
      session.advance();
      session.advance();
      session.unset("", "facility_pue");
      session.advance();
      CHECK(session.report() == estimate(request.dump()));
    }
  }
}

TEST_CASE("claims that were judged in pieces are those of the report, also where a value changes on the way") {
  const Json request = {{"details", {"claims"}}, {"draws", 256}, {"outputs", {"facility_energy"}}};
  const std::string expected = estimate(request.dump());
  Session session = opened(request);
  int pieces = 0;
  while (!session.advance()) REQUIRE(++pieces < 5000);
  // A piece for each scenario of claims at least.
  CHECK(pieces > 20);
  CHECK(session.report() == expected);
  for (int i = 0; i < 30; ++i) session.advance();
  session.set("", "facility_pue", "1.5");
  for (int i = 0; i < 30; ++i) session.advance();
  session.unset("", "facility_pue");
  for (int i = 0; i < 30; ++i) session.advance();
  CHECK(session.report() == expected);
}

TEST_CASE("what was begun at runs that are no more is not gone on with") {
  Json request = default_request();
  Session session = opened(request);
  for (int i = 0; i < 2; ++i) CHECK_FALSE(session.advance());
  session.set("", "facility_pue", "1.5");
  // Without draws nothing new is begun.
  session.update(0);
  CHECK(std::isnan(session.results()[2]));
  session.update(16384);
  request["shared"]["facility_pue"] = 1.5;
  CHECK(same_bits(session.results(), results_of(request, 16384)));
}

TEST_CASE("a session that was made to forget answers as before") {
  Session session = opened(default_request());
  session.update(256);
  const std::vector<double> before = session.results();
  const std::string report = session.report();
  session.forget();
  CHECK(session.report() == report);
  session.forget();
  session.update(256);
  CHECK(same_bits(session.results(), before));
  session.forget();
  CHECK(parse_json(session.set("a", "chip_power", "650")).empty());
  CHECK(parse_json(session.report())["runs"][0]["inputs"]["chip_power"]["central"] == 650);
  Session at_fault = opened({{"scenario", "nowhere"}});
  at_fault.forget();
  CHECK(errors_of(parse_json(at_fault.report())) == Texts{"unknown_id - scenario"});
}
