import { spawn } from "node:child_process";
import { expect, test } from "@jest/globals";
import { processOwners } from "../../src/adapters/owners.js";

const owners = processOwners();

test("a process is gone when it has ended, or its id is another one's now; elsewhere nobody can tell", async () => {
  const own = await owners.own();
  expect(own).toMatch(new RegExp(`^[0-9a-f]{12}\\.${process.pid}\\.[0-9A-Za-z]+$`));
  expect(await owners.isGone(own)).toBe(false);
  const [place, pid, start] = own.split(".");
  const child = spawn(process.execPath, ["-e", ""]);
  await new Promise((ended) => child.once("exit", ended));
  expect(await owners.isGone(`${place}.${child.pid}.${start}`)).toBe(true);
  if (process.platform === "linux") expect(await owners.isGone(`${place}.${pid}.1`)).toBe(true);
  for (const other of [`000000000000.${child.pid}.1`, "", "x", `${place}.0.1`, `${place}.${child.pid}.1.2`]) {
    expect([other, await owners.isGone(other)]).toEqual([other, false]);
  }
});
