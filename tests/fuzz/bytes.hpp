// Numbers from the bytes of a fuzzer's input.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace tokenwatt {

/// Takes numbers from the bytes of an input; zeros where it has come to its end.
class Bytes {
 public:
  Bytes(const std::uint8_t* data, std::size_t size) : data_(data), left_(size) {}

  bool empty() const { return left_ == 0; }

  template <class Number>
  Number next_as() {
    Number number{};
    const std::size_t size = std::min(sizeof number, left_);
    std::memcpy(&number, data_, size);
    data_ += size;
    left_ -= size;
    return number;
  }

 private:
  const std::uint8_t* data_;
  std::size_t left_;
};

}  // namespace tokenwatt
