import { expect, test } from "@jest/globals";
import { failurePlace, panicMessage } from "../../src/parsers/failure-place.js";
import { processorMs } from "../world/processor.js";

test.each([
  ["   at Shop.Tests.Adds() in C:\\shop\\CartTests.cs:line 12", "C:\\shop\\CartTests.cs", 12],
  ["   bei Shop.Tests.Adds() in /home/dev/my shop/CartTests.cs:Zeile 12.\r", "/home/dev/my shop/CartTests.cs", 12],
  [
    "/usr/lib/ruby/3.1.0/gems/x/lib/x.rb:1:in `y'\n./spec/cart_spec.rb:8:in `block in <top (required)>'",
    "./spec/cart_spec.rb",
    8,
  ],
  ["package:test_api  expect\ntest/cart_test.dart 9:7  main.<fn>", "test/cart_test.dart", 9],
  [" ❯ src/a.test.ts:3:5", "src/a.test.ts", 3],
  ["    at Object.<anonymous> (src/a.test.js:3:5)", "src/a.test.js", 3],
])("%j", (text, path, line) => {
  expect(failurePlace(text)).toEqual({ path, line });
});

test("a frame without a line is none", () => {
  expect(failurePlace("   at Shop.Feature.Adds() in C:\\shop\\Cart.feature.cs:line 0")).toBeNull();
});

test("an output of any shape is searched in no time", () => {
  const begun = processorMs();
  for (const part of [
    "\n",
    "\t\n",
    " ",
    "at ",
    "at x in ",
    "\nat ",
    "at (",
    "❯ ",
    "❯ a",
    'File "',
    "panicked at '",
    "a.py:1",
  ]) {
    const output = part.repeat(1_000_000 / part.length);
    failurePlace(output, undefined, "Shop.Cart");
    panicMessage(output);
  }
  expect(processorMs() - begun).toBeLessThan(5_000);
});
