import { isObject, jsonObject } from "../parsers/json-lines.js";
import type { Project } from "./tool.js";

/** What the tools want to know of a package.json. */
export interface PackageJson {
  /** In any of its dependency lists. */
  dependsOn(name: string): boolean;
  /** Has a member of this name at the top (`jest`, `prettier`, `eslintConfig`). */
  hasConfig(name: string): boolean;
  readonly scripts: Readonly<Record<string, string>>;
}

/** The package.json at the root; null if there is none, or it is no JSON object. */
export async function packageJson(project: Project): Promise<PackageJson | null> {
  const text = await project.read("package.json");
  return text === null ? null : parsePackageJson(text);
}

export function parsePackageJson(text: string): PackageJson | null {
  const manifest = jsonObject(text.replace(/^\uFEFF/, ""));
  if (!manifest) return null;
  const lists = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];
  const scripts = isObject(manifest.scripts) ? Object.entries(manifest.scripts) : [];
  return {
    dependsOn: (name) =>
      lists.some((list) => {
        const members = manifest[list];
        return isObject(members) && Object.hasOwn(members, name);
      }),
    hasConfig: (name) => Object.hasOwn(manifest, name),
    scripts: Object.fromEntries(scripts.filter((entry): entry is [string, string] => typeof entry[1] === "string")),
  };
}

/** What npm writes into a new package.json; no test script at all. */
const PLACEHOLDER = /no test specified/;

/**
 * Everything that `npm test` runs, scripts of the same package that it calls included. Null where there is no test
 * script. A `pretest` that builds something is part of the tests: then only `npm test` itself can run them.
 */
export function testScript(manifest: PackageJson): string | null {
  const test = manifest.scripts.test;
  if (test === undefined || PLACEHOLDER.test(test)) return null;
  const seen = new Set(["test"]);
  let text = test;
  for (let depth = 0; depth < 3; depth++) {
    for (const [, name = ""] of text.matchAll(
      /\b(?:npm run|npm-run-all|run-[sp]|yarn(?: run)?|pnpm(?: run)?)\s+([\w:.-]+)/g,
    )) {
      const called = manifest.scripts[name];
      if (called !== undefined && !seen.has(name)) {
        seen.add(name);
        text += `\n${called}`;
      }
    }
  }
  return text;
}

/** True if a build comes before the tests, in `pretest` or in the test script. */
export function buildsFirst(manifest: PackageJson): boolean {
  const scripts = `${manifest.scripts.pretest ?? ""}\n${testScript(manifest) ?? ""}`;
  return /\b(tsc|build|compile|webpack|rollup|esbuild|tsup|swc|babel)\b/.test(scripts);
}

/** Is this runner what `npm test` starts? With a dependency and no test script, it is taken to be. */
export function runsTests(manifest: PackageJson, runner: string): boolean {
  const script = testScript(manifest);
  if (script === null) return manifest.dependsOn(runner);
  return new RegExp(`(^|[\\s/"'=])${runner}([\\s/"'.]|$)`, "m").test(script) && !buildsFirst(manifest);
}
