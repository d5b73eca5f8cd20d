import { describe, expect, test } from "@jest/globals";
import {
  type ApprovalFacts,
  type ApprovalRule,
  type ChangePart,
  judgeApprovals,
  type Opinion,
  type TeamMembers,
} from "../../src/core/approvals.js";
import { parseCodeowners } from "../../src/core/codeowners.js";

const sql = "migrations/001.sql";

function opinion(login: string, state: Opinion["state"] = "approved", more: Partial<Opinion> = {}): Opinion {
  return { login, isPerson: !login.endsWith("[bot]"), state, changedSince: [], ...more };
}
const yes = (login: string, ...changedSince: readonly string[]) => opinion(login, "approved", { changedSince });
const no = (login: string) => opinion(login, "changes-requested");
const gone = (login: string) => opinion(login, "dismissed");

function pull(number: number, files: readonly string[], ...opinions: readonly Opinion[]): ChangePart {
  return { pull: { number, author: "Ann", opinions }, commit: "c".repeat(40), files };
}
const pushed = (...files: readonly string[]): ChangePart => ({ pull: null, commit: "d0d0caf".padEnd(40, "0"), files });

function rule(more: Partial<ApprovalRule>): ApprovalRule {
  return { teams: [], users: [], codeOwners: false, count: more.codeOwners ? 0 : 1, ...more };
}
const sre = rule({ paths: ["migrations/**"], teams: ["sre"] });
const owned = rule({ codeOwners: true });
const anybody = rule({});

const people = ["ann", "mona", "bob", "sue", "otto"];
function facts(parts: readonly ChangePart[], more: Partial<ApprovalFacts> & { owned?: string } = {}): ApprovalFacts {
  const { owned: text, ...rest } = more;
  const teams: readonly (readonly [string, TeamMembers])[] = [
    ["acme/sre", ["Mona", "bob", "Ann"]],
    ["acme/dba", { unreadable: "GitHub answered 403" }],
  ];
  return {
    organization: "Acme",
    changed: [...new Set(parts.flatMap(({ files }) => files))],
    parts,
    owners: text === undefined ? null : parseCodeowners(text),
    teams: new Map(teams),
    writers: new Set(people),
    ...rest,
  };
}

const unreadable = (team: string) =>
  `the members of ${team} cannot be read (GitHub answered 403): it takes a github-token that may read the ` +
  "organization's members, which that of a workflow never may";
const lacks = `#1: ${sql} needs an approval of @Acme/sre`;
const lacksOwner = `#1: ${sql} needs an approval of @mona`;

type Case = readonly [name: string, rules: readonly ApprovalRule[], facts: ApprovalFacts, missing: string | null];

const teams: readonly Case[] = [
  ["nothing has changed", [sre], facts([]), null],
  ["only other files have changed", [sre], facts([pull(1, ["a.ts"])]), null],
  ["a member of the team has approved it", [sre], facts([pull(1, [sql], yes("mona"))]), null],
  ["nobody has", [sre], facts([pull(1, [sql])]), lacks],
  ["somebody else has", [sre], facts([pull(1, [sql], yes("sue"))]), lacks],
  ["the author is of the team", [sre], facts([pull(1, [sql], yes("ann"))]), `${lacks} (@ann is the author)`],
  [
    "a member who may not write to the repository has",
    [sre],
    facts([pull(1, [sql], yes("bob"))], { writers: new Set(["mona"]) }),
    `${lacks} (@bob may not write to the repository)`,
  ],
  [
    "the approval was dismissed",
    [sre],
    facts([pull(1, [sql], gone("mona"))]),
    `${lacks} (that of @mona was dismissed)`,
  ],
  ["it was given again after that", [sre], facts([pull(1, [sql], gone("mona"), yes("Mona"))]), null],
  [
    "an older approval does not stand up again when the newer one is dismissed",
    [sre],
    facts([pull(1, [sql], yes("mona"), gone("mona"))]),
    `${lacks} (that of @mona was dismissed)`,
  ],
  [
    "the file was changed after the approvals",
    [sre],
    facts([pull(1, [sql], yes("mona", sql), yes("bob", "x", sql))]),
    `${lacks} (that of @mona is stale: it was changed afterwards; that of @bob is stale: it was changed afterwards)`,
  ],
  ["only other files were changed after it", [sre], facts([pull(1, [sql, "a.ts"], yes("mona", "a.ts"))]), null],
  [
    "another file that the rule is about was changed after it",
    [sre],
    facts([pull(1, [sql, "migrations/002.sql"], yes("mona", "migrations/002.sql"))]),
    `#1: ${sql} and 1 more file need an approval of @Acme/sre (that of @mona is stale: it was changed afterwards)`,
  ],
  [
    "what was changed after it is not known",
    [sre],
    facts([pull(1, [sql], opinion("mona", "approved", { changedSince: null }))]),
    `${lacks} (that of @mona is stale: it was changed afterwards)`,
  ],
  [
    "a member asks for changes",
    [sre],
    facts([pull(1, [sql], yes("mona"), no("bob"))]),
    `#1: ${sql}: @bob asks for changes`,
  ],
  ["and is content later", [sre], facts([pull(1, [sql], no("mona"), yes("mona"))]), null],
  ["or is overruled", [sre], facts([pull(1, [sql], no("bob"), gone("bob"), yes("mona"))]), null],
  [
    "approved first, against it now",
    [sre],
    facts([pull(1, [sql], yes("mona"), no("mona"))]),
    `#1: ${sql}: @mona asks for changes`,
  ],
  ["somebody else asks for changes", [sre], facts([pull(1, [sql], yes("mona"), no("sue"))]), null],
  [
    "one of two is there",
    [{ ...sre, count: 2 }],
    facts([pull(1, [sql], yes("mona"))]),
    `#1: ${sql} needs 2 approvals of @Acme/sre (1 is there)`,
  ],
  [
    "one is there twice",
    [{ ...sre, count: 2 }],
    facts([pull(1, [sql], yes("mona"), yes("MONA"))]),
    `#1: ${sql} needs 2 approvals of @Acme/sre (1 is there)`,
  ],
  ["two of two are there", [{ ...sre, count: 2 }], facts([pull(1, [sql], yes("mona"), yes("bob"))]), null],
  ["a person who is named will do as well", [{ ...sre, users: ["sue"] }], facts([pull(1, [sql], yes("sue"))]), null],
  [
    "the team cannot be read",
    [rule({ teams: ["dba"] })],
    facts([pull(1, [sql], yes("mona"))]),
    `#1: ${sql} needs an approval of @Acme/dba (${unreadable("@Acme/dba")})`,
  ],
  [
    "the team cannot be read, and need not be",
    [rule({ teams: ["dba"], users: ["mona"] })],
    facts([pull(1, [sql], yes("mona"))]),
    null,
  ],
  [
    "one who is against it may be of the team that cannot be read",
    [rule({ teams: ["dba"], users: ["mona"] })],
    facts([pull(1, [sql], yes("mona"), no("sue"))]),
    `#1: ${sql} needs an approval of @Acme/dba or @mona (1 is there; ${unreadable("@Acme/dba")})`,
  ],
  [
    "a team that nobody has asked for",
    [rule({ teams: ["x/y"] })],
    facts([pull(1, [sql], yes("mona"))]),
    `#1: ${sql} needs an approval of @x/y (${unreadable("@x/y").replace("GitHub answered 403", "nobody asked")})`,
  ],
];

const anyones: readonly Case[] = [
  ["a writer has approved it", [anybody], facts([pull(1, ["a.ts"], yes("otto"))]), null],
  [
    "a stranger has",
    [anybody],
    facts([pull(1, ["a.ts"], yes("eve"))]),
    "#1: a.ts needs an approval of somebody who may write to the repository (@eve may not write to the repository)",
  ],
  [
    "an app has",
    [anybody],
    facts([pull(1, ["a.ts"], yes("robot[bot]"))], { writers: new Set(["robot[bot]"]) }),
    "#1: a.ts needs an approval of somebody who may write to the repository (@robot[bot] is no person)",
  ],
  ["a stranger is against it", [anybody], facts([pull(1, ["a.ts"], yes("otto"), no("eve"))]), null],
  [
    "a writer is against it",
    [anybody],
    facts([pull(1, ["a.ts"], yes("otto"), no("sue"))]),
    "#1: a.ts: @sue asks for changes",
  ],
];

const codeOwners: readonly Case[] = [
  ["the owner has approved it", [owned], facts([pull(1, [sql], yes("mona"))], { owned: "* @mona" }), null],
  ["somebody else has", [owned], facts([pull(1, [sql], yes("bob"))], { owned: "* @mona" }), lacksOwner],
  ["one of the owners will do", [owned], facts([pull(1, [sql], yes("bob"))], { owned: "* @mona @acme/sre" }), null],
  [
    "the last rule that matches decides",
    [owned],
    facts([pull(1, [sql], yes("mona"))], { owned: "* @mona\n*.sql @sue" }),
    `#1: ${sql} needs an approval of @sue`,
  ],
  ["a file that is left to nobody needs nobody", [owned], facts([pull(1, [sql])], { owned: "* @mona\n*.sql" }), null],
  ["and may be pushed", [owned], facts([pushed(sql)], { owned: "* @mona\n*.sql" }), null],
  [
    "each owner has their own files",
    [owned],
    facts([pull(1, [sql, "web/a.ts", "web/b.ts"], yes("mona"))], { owned: "* @mona\nweb/ @sue" }),
    "#1: web/a.ts and 1 more file need an approval of @sue",
  ],
  [
    "what was changed afterwards is somebody else's",
    [owned],
    facts([pull(1, [sql, "web/a.ts"], yes("mona", "web/a.ts"), yes("sue"))], { owned: "* @mona\nweb/ @sue" }),
    null,
  ],
  [
    "a person without the right to write owns nothing",
    [owned],
    facts([pull(1, [sql], yes("eve"))], { owned: "* @eve" }),
    `#1: ${sql} needs an approval of @eve (@eve may not write to the repository)`,
  ],
  [
    "but may be against it",
    [owned],
    facts([pull(1, [sql], yes("mona"), no("eve"))], { owned: "* @mona @eve" }),
    `#1: ${sql}: @eve asks for changes`,
  ],
  [
    "an address is nobody's login",
    [owned],
    facts([pull(1, [sql], yes("mona"))], { owned: "* dba@example.com" }),
    `#1: ${sql} needs an approval of dba@example.com (dba@example.com is an e-mail address, which no review can be matched with)`,
  ],
  [
    "there is no CODEOWNERS",
    [owned],
    facts([pull(1, [sql], yes("mona"))]),
    "there is no CODEOWNERS in what is deployed now, and so nobody who owns a file is known",
  ],
  [
    "owners and a team both have to",
    [{ ...sre, codeOwners: true }],
    facts([pull(1, [sql], yes("mona"))], { owned: "* @sue" }),
    `#1: ${sql} needs an approval of @sue`,
  ],
  [
    "one person can be both",
    [{ ...sre, codeOwners: true }],
    facts([pull(1, [sql], yes("mona"))], { owned: "* @mona" }),
    null,
  ],
  [
    "and a number of anybody",
    [rule({ codeOwners: true, count: 2 })],
    facts([pull(1, [sql], yes("mona"))], { owned: "* @mona" }),
    `#1: ${sql} needs 2 approvals of somebody who may write to the repository (1 is there)`,
  ],
];

const wholes: readonly Case[] = [
  [
    "every pull request needs its own",
    [sre],
    facts([pull(1, [sql], yes("mona")), pull(2, [sql])]),
    lacks.replace("#1", "#2"),
  ],
  [
    "a commit was pushed",
    [sre],
    facts([pull(1, [sql], yes("mona")), pushed(sql)]),
    `${sql} came with d0d0caf, pushed without a pull request`,
  ],
  [
    "a commit was pushed that leaves these files alone",
    [sre],
    facts([pull(1, [sql], yes("mona")), pushed("a.ts")]),
    null,
  ],
  [
    "a file that no part brought",
    [sre],
    facts([pull(1, ["a.ts"])], { changed: [sql] }),
    `${sql} came with no pull request`,
  ],
  ["a file that was changed and changed back", [sre], facts([pull(1, [sql, "a.ts"])], { changed: ["a.ts"] }), null],
  [
    "a file that was moved away",
    [sre],
    facts([pull(1, ["x/001.sql", sql])]),
    `#1: ${sql} needs an approval of @Acme/sre`,
  ],
  ["rules without paths are about every file", [sre, anybody], facts([pull(1, [sql, "a.ts"], yes("bob"))]), null],
  [
    "each of several rules has to hold",
    [sre, rule({ users: ["sue"] })],
    facts([pull(1, [sql], yes("mona"))]),
    `#1: ${sql} needs an approval of @sue`,
  ],
  ["the same is said once", [sre, sre], facts([pull(1, [sql])]), lacks],
];

describe.each([
  ["teams", teams],
  ["anybody", anyones],
  ["code owners", codeOwners],
  ["the whole change", wholes],
] as const)("approvals: %s", (_, cases) => {
  test.each(cases)("%s", (_, rules, known, missing) => {
    const verdict = judgeApprovals(rules, known);
    if (missing === null) expect(verdict.outcome).toBe("passed");
    else expect(verdict).toEqual({ outcome: "inconclusive", reason: "approval", message: missing });
  });
});

test("what is missing is counted where it is too much to say", () => {
  const many = Array.from({ length: 9 }, (_, index) => pull(index + 1, [sql]));
  const { message } = judgeApprovals([sre], facts(many));
  expect(message.split("; ")).toHaveLength(7);
  expect(message).toMatch(/; 3 more are missing$/);
});
