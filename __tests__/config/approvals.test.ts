import { expect, test } from "@jest/globals";
import { faults, load } from "./helpers.js";

const config = (approvals: string) =>
  `gates:\n  deploy:\n    environments:\n      production:\n        target: { command: ./deploy.sh }\n        approvals: ${approvals}\n`;
const approvals = (text: string) => load(config(text)).gates[0]?.environments?.[0]?.approvals;

test("who has to have approved what changes", () => {
  expect(
    approvals(
      '[{ paths: ["migrations/**", "!migrations/README.md"], teams: [sre, "@acme/dba"], users: "@mona", code-owners: true }]',
    ),
  ).toEqual([
    {
      paths: ["migrations/**", "!migrations/README.md"],
      teams: ["sre", "acme/dba"],
      users: ["mona"],
      codeOwners: true,
      count: 1,
    },
  ]);
  const nobody = { teams: [], users: [] };
  expect(approvals("[{ count: 2 }, { code-owners: true }, { code-owners: true, count: 1 }, {}]")).toEqual([
    { ...nobody, codeOwners: false, count: 2 },
    { ...nobody, codeOwners: true, count: 0 },
    { ...nobody, codeOwners: true, count: 1 },
    { ...nobody, codeOwners: false, count: 1 },
  ]);
});

test("what nobody could mean", () => {
  expect(faults(config("[]"))).toEqual(['6:20: "approvals" must not be empty']);
  expect(faults(config('[{ teams: [a b], users: ["x@example.com"], count: 0, path: [a] }]'))).toEqual([
    '6:31: "teams[0]" must be the name of a team ("sre" or "acme/sre")',
    '6:45: "users[0]" must be a login ("mona")',
    '6:70: "count" must be a number from 1 to 20',
    '6:73: unknown key "path" (did you mean "paths"?)',
  ]);
  expect(faults(config('[{ users: [mona, "@Mona"], count: 2 }, { users: mona, teams: sre, count: 2 }]'))).toEqual([
    '6:47: "count" asks for 2 of one person: nothing could ever be deployed',
  ]);
  expect(faults(config("[{ paths: [./a], code-owners: maybe }]"))).toEqual([
    `6:31: "paths[0]" must be relative to the repository's root, without a leading / or ./`,
    '6:50: "code-owners" must be true or false, not "maybe"',
  ]);
});
