import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { ChatOpsPort } from "../../src/ports.js";
import type { ChatOpsModel } from "../fakes/chatops.js";

export interface ChatOpsWorld {
  readonly port: ChatOpsPort;
  readonly model: ChatOpsModel;
  readonly close: () => Promise<void>;
}

const atMs = Date.parse("2026-03-01T12:00:00Z");
const sha = (digit: string) => digit.repeat(40);
const said = { author: "mona", authorType: "User", body: "!status", createdMs: atMs, updatedMs: atMs + 1000 };

/** What every ChatOpsPort does. */
export function chatOpsContract(name: string, make: () => Promise<ChatOpsWorld>): void {
  describe(`commands by comment: ${name}`, () => {
    let world: ChatOpsWorld;
    beforeEach(async () => {
      world = await make();
    });
    afterEach(() => world.close());

    test("reads a comment as it is now", async () => {
      const { port, model } = world;
      model.comments.set(101, said);
      expect(await port.comment(101)).toEqual(said);
      expect(await port.comment(102)).toBeNull();
      model.comments.set(103, { ...said, app: "agent" });
      expect(await port.comment(103)).toEqual({ ...said, app: "agent" });
    });

    test("knows roles by their own names, and nobody's by a refusal", async () => {
      const { port, model } = world;
      model.give("mona", "maintain");
      model.give("hubot", "release-manager", "write");
      model.roles.set("secret", 403);
      expect(await port.role("mona")).toEqual({ roleName: "maintain", permission: "write" });
      expect(await port.role("hubot")).toEqual({ roleName: "release-manager", permission: "write" });
      expect(await port.role("stranger")).toEqual({ roleName: "none", permission: "none" });
      await expect(port.role("secret")).rejects.toMatchObject({ status: 403 });
    });

    test("knows the head of a pull request, and whether it is a fork's", async () => {
      const { port, model } = world;
      const own = { isOpen: true, isFork: false, headSha: sha("a"), headRef: "feature/x" };
      model.pulls.set(7, own);
      model.pulls.set(8, { ...own, isOpen: false, isFork: true });
      expect(await port.pullHead(7)).toEqual(own);
      expect(await port.pullHead(8)).toMatchObject({ isOpen: false, isFork: true });
      await expect(port.pullHead(9)).rejects.toMatchObject({ status: 404 });
    });

    test("knows when a branch was moved, by GitHub's clock", async () => {
      const { port, model } = world;
      const moves = Array.from({ length: 120 }, (_, back) => ({ atMs: atMs - back * 1000, after: sha("b") }));
      model.moves.set("feature/x", moves);
      model.moves.set("hidden", 403);
      expect(await port.branchMoves("feature/x")).toEqual(moves.slice(0, 100));
      expect(await port.branchMoves("none")).toEqual([]);
      await expect(port.branchMoves("hidden")).rejects.toMatchObject({ status: 403 });
    });

    test("lists all check runs of a name on a commit", async () => {
      const { port, model } = world;
      const run = {
        name: "Gatehouse",
        app: "github-actions",
        externalId: "x",
        status: "completed",
        conclusion: "success",
      };
      const runs = Array.from({ length: 130 }, (_, index) => ({ ...run, id: 130 - index }));
      model.checks.set(sha("a"), [{ ...run, id: 999, name: "other" }, ...runs]);
      expect(await port.commitChecks(sha("a"), "Gatehouse")).toEqual(runs);
      expect(await port.commitChecks(sha("b"), "Gatehouse")).toEqual([]);
    });

    test("puts each reaction on a comment once, and tells who we are", async () => {
      const { port, model } = world;
      model.comments.set(101, said);
      for (const reaction of ["eyes", "eyes", "-1"] as const) {
        expect(await port.react(101, reaction)).toBe("github-actions[bot]");
      }
      expect(model.reactions).toEqual(["101 eyes", "101 -1"]);
      await expect(port.react(102, "eyes")).rejects.toMatchObject({ status: 404 });
    });
  });
}
