// JSON in and out, and values that come without its syntax.
#include "core/report/json.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace tokenwatt;

TEST_CASE("a flat value is the JSON that its letters, texts and numbers spell") {
  // {"a":[1.5,true,false,null,"bc"],"d":{}}
  const double numbers[] = {1, 1.5, 2, 1};
  CHECK(unflatten({"oklntfzsekoee", "abcd", numbers, 0}) == parse_json(R"({"a":[1.5,true,false,null,"bc"],"d":{}})"));
  CHECK(unflatten({}).is_discarded());
}

TEST_CASE("what is no JSON is discarded") {
  for (const char* text : {"", "{", "[1,]", "nul", "{\"a\":1}}"}) CHECK_MESSAGE(parse_json(text).is_discarded(), text);
}

TEST_CASE("a number is written as the shortest text that reads back the same, and none as null") {
  CHECK(text_of(0.1 + 0.2) == "0.30000000000000004");
  CHECK(text_of(0.1) == "0.1");
  CHECK(text_of(Json(NAN)) == "null");
  CHECK(text_of(Json(-INFINITY)) == "null");
}

TEST_CASE("an object is written in the order of its keys") {
  Json object;
  add_member(object, "b", 0.5);
  add_member(object, "a", "text");
  Json list = Json::array();
  append(list, nullptr);
  append(list, true);
  add_member(object, "c", std::move(list));
  CHECK(text_of(object) == R"({"a":"text","b":0.5,"c":[null,true]})");
  CHECK(member(object, "a") == &object["a"]);
  CHECK(member(object, "d") == nullptr);
  CHECK(join({"a", "", "bc"}) == "abc");
}
