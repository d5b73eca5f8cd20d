import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { GitHubServer } from "./github.js";

let server: GitHubServer;

beforeEach(async () => {
  server = await GitHubServer.start();
});
afterEach(async () => {
  await server.close();
});

async function send(method: string, path: string, body?: object, token = "t"): Promise<number> {
  const init = { method, headers: { authorization: `token ${token}` } };
  const response = await fetch(server.url + path, body ? { ...init, body: JSON.stringify(body) } : init);
  return response.status;
}

const checks = "/repos/acme/api/check-runs";
const annotation = { path: "a.py", start_line: 1, end_line: 1, annotation_level: "warning", message: "m" };
const run = { name: "lint", head_sha: "abc" };

function withAnnotations(...annotations: object[]): object {
  return { ...run, output: { title: "t", summary: "s", annotations } };
}

test.each<[string, object]>([
  ["an unknown field", { ...run, headSha: "abc" }],
  ["a missing field", { name: "lint" }],
  ["a word that is not in the list", { ...run, conclusion: "green" }],
  ["completed without a conclusion", { ...run, status: "completed" }],
  ["a date that is none", { ...run, started_at: "yesterday" }],
  ["51 annotations", withAnnotations(...Array.from({ length: 51 }, () => annotation))],
  ["columns over two lines", withAnnotations({ ...annotation, end_line: 2, start_column: 1, end_column: 2 })],
  ["line 0", withAnnotations({ ...annotation, start_line: 0 })],
  ["a null", withAnnotations({ ...annotation, start_column: null })],
  ["a summary that is too long", { ...run, output: { title: "t", summary: "x".repeat(65_536) } }],
])("a check run with %s is refused and noted", async (_name, body) => {
  expect(await send("POST", checks, body)).toBe(422);
  expect(server.violations).toHaveLength(1);
  expect(server.violations[0]).toMatch(/^checks\/create: /);
  expect(server.state.checks).toEqual([]);
});

test("requests that GitHub would not understand are noted", async () => {
  expect(await send("GET", "/repos/acme/api/issues/7/comments?per_page=100")).toBe(200);
  expect(server.violations).toEqual([]);
  expect(await send("GET", "/repos/acme/api/issues/7/comments?perpage=100")).toBe(422);
  expect(await send("GET", "/repos/acme/api/issues/seven/comments")).toBe(422);
  expect(await send("GET", "/repos/acme/api/branches")).toBe(404);
  expect(await send("POST", "/repos/acme/api/issues/7/comments", { body: "x".repeat(65_537) })).toBe(422);
  expect(server.violations).toHaveLength(4);
});

test("a token that may only read", async () => {
  await server.close();
  server = await GitHubServer.start({ readOnly: true, token: "good" });
  expect(await send("POST", checks, run, "good")).toBe(403);
  expect(await send("GET", "/repos/acme/api/issues/7/comments", undefined, "good")).toBe(200);
  expect(await send("GET", "/repos/acme/api/issues/7/comments", undefined, "bad")).toBe(401);
});
