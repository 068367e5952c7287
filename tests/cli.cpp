// A request on standard input, its report on standard output; with the argument "describe", the description.
#include <iostream>
#include <iterator>
#include <string>

#include "core/report.hpp"

int main(int count, char** arguments) {
  if (count > 1 && std::string(arguments[1]) == "describe") {
    std::cout << tokenwatt::describe() << '\n';
    return 0;
  }
  const std::string request{std::istreambuf_iterator<char>(std::cin), {}};
  std::cout << tokenwatt::estimate(request) << '\n';
}
