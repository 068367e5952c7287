// The claims of a request with the verdict and the judgement on each: each on its own scenario with the request's
// shared values, all claims of a scenario on the same draws, and judged again under each other choice.
#pragma once

#include <memory>

#include "core/report/work/computation.hpp"

namespace tokenwatt {

/// Works the claims out a little at a time, because all take longer than a page may be kept from its reader.
class ClaimsWork {
 public:
  /// The request's wanted claims. It is looked at until nothing is left.
  [[gnu::noinline]] explicit ClaimsWork(const Request& readers);
  ~ClaimsWork();

  /// Judges some of them, or one under one more choice; true once nothing is left.
  [[gnu::noinline]] bool advance();
  /// What advance() has worked out, in the order of the table.
  [[gnu::noinline]] Json collect();

 private:
  struct Group;

  const Request& readers_;
  /// Where the next scenario stands, with the claims' own cases after the others.
  Position scenario_ = 0;
  std::unique_ptr<Group> group_;
  std::vector<Json> reports_;
};

}  // namespace tokenwatt
