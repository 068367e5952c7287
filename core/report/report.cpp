// A request to its report.
#include "core/report.hpp"

#include "core/session.hpp"

namespace tokenwatt {

std::string estimate(std::string_view text) { return Session(text).report(); }

}  // namespace tokenwatt
