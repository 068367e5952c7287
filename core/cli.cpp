// A request on standard input, its report on standard output. With the argument "describe" the description instead,
// with "hash" one number over every result of every scenario, to compare builds with each other.
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <iterator>
#include <string>

#include "core/tables/catalogues.hpp"
#include "core/tokenwatt.hpp"

namespace {

// Everything that a report can hold, of one scenario.
std::string full_request(const std::string& scenario) {
  return "{\"scenario\":\"" + scenario +
         "\",\"draws\":16384,"
         "\"details\":[\"quantiles\",\"tornado\",\"elasticity\",\"sobol\",\"decomposition\",\"working\",\"routes\"],"
         "\"sweeps\":[{\"run\":\"a\",\"id\":\"facility_pue\",\"values\":[1.05,1.2,1.5]},"
         "{\"run\":\"a\",\"id\":\"place\",\"values\":[\"france\",\"china\",\"norway\"]}],"
         "\"solve\":[{\"run\":\"b\",\"output\":\"facility_energy\",\"target\":20,\"id\":\"power_utilization\"},"
         "{\"run\":\"b\",\"output\":\"emissions\",\"equals\":\"a\",\"id\":\"server_overhead\"}]}";
}

// Fowler, Noll and Vo's hash, FNV-1a in 64 bit.
std::uint64_t hash_of_all() {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const tokenwatt::ScenarioText& scenario : tokenwatt::scenario_texts()) {
    for (const char byte : tokenwatt::estimate(full_request(scenario.id))) {
      hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3;
    }
  }
  return hash;
}

}  // namespace

int main(int count, char** arguments) {
  const std::string argument = count > 1 ? arguments[1] : "";
  if (argument == "describe") {
    std::cout << tokenwatt::describe() << '\n';
  } else if (argument == "hash") {
    std::printf("%016llx\n", static_cast<unsigned long long>(hash_of_all()));
  } else {
    const std::string request{std::istreambuf_iterator<char>(std::cin), {}};
    std::cout << tokenwatt::estimate(request) << '\n';
  }
}
