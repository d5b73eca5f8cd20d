import { describe, expect, test } from "@jest/globals";
import { dependencyLine } from "../../src/tools/dependency-place.js";

describe("the line of a dependency", () => {
  test.each([
    ["package-lock.json", '{\n "node_modules/ab": {\n "node_modules/x/node_modules/a": {\n', "a", undefined, 3],
    ["package-lock.json", '{\n  "a": {\n    "version": "1.0.0"\n', "a", "1.0.0", 2],
    ["web/pnpm-lock.yaml", "packages:\n  a@1.0.0:\n  '@s/a@2.0.0':\n  a@2.0.0:\n", "a", "2.0.0", 4],
    ["pnpm-lock.yaml", "packages:\n  /@s/a/2.0.0:\n", "@s/a", "2.0.0", 2],
    ["yarn.lock", 'ab@^1:\n"@s/a@^1":\n  version "1.2.3"\n', "@s/a", "1.2.3", 2],
    ["Cargo.lock", 'name = "a"\nversion = "0.1.0"\n\nname = "a"\nversion = "0.2.0"\n', "a", "0.2.0", 4],
    ["Cargo.lock", 'name = "a"\nversion = "0.1.0"\n', "a", "9.9.9", 1],
    ["poetry.lock", '[[package]]\nname = "zope-interface"\n', "zope.interface", undefined, 2],
    ["Pipfile.lock", '{\n  "jinja2": {\n', "Jinja2", undefined, 2],
    ["requirements/prod.txt", "jinja2-cli==1\nJinja2 >= 2\n", "jinja2", undefined, 2],
    ["requirements.txt", "# jinja2\n-r other.txt\njinja2[i18n]\n", "jinja2", undefined, 3],
    ["pyproject.toml", '# jinja2\ndependencies = ["flask", "jinja2>=2"]\n', "jinja2", undefined, 2],
    ["pyproject.toml", "[tool.poetry.dependencies]\njinja2-x = 1\nJinja2 = '^2'\n", "jinja2", undefined, 3],
    ["go.mod", "module m\n\nrequire (\n\texample.com/a/b v1\n\texample.com/a v1\n)\n", "example.com/a", undefined, 5],
    ["go.mod", "module m\n\ngo 1.21\n", "stdlib", undefined, 3],
    ["Gemfile.lock", "GEM\n  specs:\n    rack (2.0.1)\n      rack (>= 1)\n", "rack", "2.0.1", 3],
    ["composer.lock", '{\n  "name": "acme/a",\n  "version": "1"\n', "acme/a", undefined, 2],
    ["Cargo.lock", 'name = "ab"\n', "a", undefined, undefined],
    ["Cargo.lock", 'name = "a.b"\nname = "axb"\n', "axb", undefined, 2],
    ["pom.xml", "<artifactId>a</artifactId>", "a", undefined, undefined],
    ["Cargo.lock", "", "", undefined, undefined],
  ])("%s: %j, %s %s", (path, text, name, version, line) => {
    expect(dependencyLine(path, text.split("\n"), name, version)).toBe(line);
  });
});
