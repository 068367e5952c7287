// A program of somebody else's, with a folder and habits of its own, that asks the core for an estimate.
#include <cstring>
#include <iostream>
#include <tokenwatt/tokenwatt.hpp>
#include <vector>

#include "core/tokenwatt.hpp"

int main(int count, char** arguments) {
  std::vector<int> numbers(3);
  int size = numbers.size();
  const std::string report = tokenwatt::estimate(R"({"scenario": "grok4-vs-glm5", "draws": 0})");
  std::cout << mine::greeting(size) << ' ' << report.substr(0, std::strlen(R"({"claims":)")) << '\n';
}
