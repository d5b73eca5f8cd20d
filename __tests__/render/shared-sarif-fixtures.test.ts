import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../src/core/finding.js";
import { sarif } from "../../src/parsers/sarif.js";
import { textSource } from "../../src/parsers/source.js";
import { sarifLog } from "../../src/render/sarif.js";
import { schemaProblems } from "../world/sarif-schema.js";

const shared = join(process.env.GATEHOUSE_SHARED_FIXTURES ?? "../shared/fixtures", "findings", "sarif");

describe("real SARIF files, written anew", () => {
  if (!existsSync(shared)) {
    test.skip("skipped: the shared fixtures are not here", () => undefined);
    return;
  }
  const read = async (text: string) => (await sarif.parse(textSource("x.sarif", text))).findings ?? [];
  const told = ({ tool, rule, path, range, severity }: Finding) => [tool, rule, path, range?.startLine, severity];

  test.each(readdirSync(shared).sort())("%s loses no result", async (name) => {
    const findings = await read(readFileSync(join(shared, name), "utf8"));
    const tools = [...new Set(findings.map(({ tool }) => tool))];
    const byTool = tools.map((tool) => findings.filter((one) => one.tool === tool));
    const log = sarifLog(
      byTool.map((own, index) => ({
        ...{ id: `lint/t${index}/`, tool: tools[index] ?? "", isSecurity: true, isShared: false },
        findings: own,
      })),
    );
    expect(schemaProblems(log)).toEqual([]);
    expect((await read(JSON.stringify(log))).map(told)).toEqual(byTool.flat().map(told));
  });

  test("hold results to lose", async () => {
    const texts = readdirSync(shared).map((name) => readFileSync(join(shared, name), "utf8"));
    const counts = await Promise.all(texts.map(async (text) => (await read(text)).length));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(150);
  });
});
