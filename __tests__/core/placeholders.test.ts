import { describe, expect, test } from "@jest/globals";
import { filledIn, placeFault } from "../../src/core/placeholders.js";

const api = { name: "ghcr.io/acme/api", digest: `sha256:${"a".repeat(64)}` };
const web = { name: "ghcr.io/acme/web", digest: `sha256:${"b".repeat(64)}` };
const order = (images: readonly (typeof api)[]) => ({
  release: { version: "v1", commit: "c".repeat(40), images },
  replaces: null,
  weight: 25,
});

describe("places in settings", () => {
  test.each([
    ["{{ version }}-{{commit}}", [], `v1-${"c".repeat(40)}`],
    ["{{ weight }} %", [], "25 %"],
    ["{{ image }}", [api], `${api.name}@${api.digest}`],
    ["{{ digest }} of {{ name }}", [api], `${api.digest} of ${api.name}`],
    ["{{ digest ghcr.io/acme/web }}", [api, web], web.digest],
    ["{ not a place }", [], "{ not a place }"],
  ])("%s", (text, images, expected) => {
    expect(filledIn(text, order(images))).toEqual({ text: expected });
  });

  test.each([
    ["{{ image }}", [], /the release has none/],
    ["{{ digest }}", [api, web], /does not say which image it means \(ghcr\.io\/acme\/api, ghcr\.io\/acme\/web\)/],
    ["{{ digest other }}", [api], /names an image that the release has not \(ghcr\.io\/acme\/api\)/],
  ])("%s cannot be filled in", (text, images, expected) => {
    expect(filledIn(text, order(images))).toEqual({ problem: expect.stringMatching(expected) });
  });

  test("that are not known are an error of the config", () => {
    expect(placeFault("{{ version }} {{ digest ghcr.io/acme/api }}")).toBeNull();
    expect(placeFault("{{ tag }}")).toBe(
      '"{{ tag }}" is not known (allowed: version, commit, weight, image, digest, name)',
    );
    expect(placeFault("{{ version now }}")).toMatch(/is not known/);
    expect(placeFault("{{ revision }} of {{ version }}", ["revision"])).toBeNull();
  });

  test("that are not closed are an error of the config", () => {
    expect(placeFault("{{ version }} {{ image }")).toBe('"{{ image }" is not closed: a place is as in {{ version }}');
    expect(placeFault('{ "a": { "b": 1 }}')).toBeNull();
  });
});
