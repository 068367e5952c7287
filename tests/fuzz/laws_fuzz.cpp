// Requests made from the tables by an input's bytes: every law that reports keep. What breaks one is printed.
#include <cstdio>

#include "tests/core/random_requests.hpp"
#include "tests/fuzz/bytes.hpp"

namespace {

using namespace tokenwatt;

// Chance as long as the input has bytes, and then what follows from them.
class ChanceOfBytes : public Chance {
 public:
  ChanceOfBytes(const std::uint8_t* data, std::size_t size) : bytes_(data, size), rest_(size) {}
  std::uint64_t next() override { return bytes_.empty() ? rest_.next() : spread(bytes_.next_as<std::uint16_t>()); }

 private:
  // Two bytes choose among few as among many, and both ends are reached.
  static std::uint64_t spread(std::uint64_t two) { return two * 0x0001000100010001; }

  Bytes bytes_;
  SeededChance rest_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  ChanceOfBytes chance(data, size);
  const Json request = random_request(chance);
  bool was_worked_out = false;
  const std::vector<std::string> broken = broken_laws(request, was_worked_out);
  if (broken.empty()) return 0;
  std::fprintf(stderr, "%s\n", text_of(request).c_str());
  for (const std::string& law : broken) std::fprintf(stderr, "%s\n", law.c_str());
  __builtin_trap();
}
