import { once } from "node:events";
import { createWriteStream } from "node:fs";

/** Makes the documents that parsing is measured on: same format and size, same bytes. A program of its own, so that the bench stays small. */

/** Kinds of documents, each a generator of chunks that ends once `enough` says so, and then closes what is open. */
const kinds: Readonly<Record<string, (enough: () => boolean) => Iterable<string>>> = {
  junit: junitChunks,
  lcov: lcovChunks,
  cobertura: coberturaChunks,
  sarif: sarifChunks,
};

const trace = Array.from(
  { length: 12 },
  (_, at) => `    at Cart.add${at} (/home/dev/shop/src/cart/rows/${at}.ts:${10 + at}:${5 + at})`,
).join("\n");

/** About 170 bytes a test as writers of JUnit XML put them, 40 tests a suite; one in 200 fails, one in 100 is skipped. */
function* junitChunks(enough: () => boolean): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="tests">\n';
  for (let suite = 0, test = 0; !enough(); suite++) {
    const cases: string[] = [];
    let failures = 0;
    for (const last = test + 40; test < last; test++) {
      const head = `    <testcase name="adds row number ${test} to the cart and keeps the total &gt; 0" classname="com.acme.shop.module${suite % 300}.CartServiceTest${suite}" time="0.${String((test * 7) % 1000).padStart(3, "0")}"`;
      if (test % 200 === 17) {
        failures++;
        cases.push(
          `${head}>\n      <failure message="expected ${test} to be ${test + 1}" type="AssertionError">AssertionError: expected ${test} to be ${test + 1}\n${trace}</failure>\n    </testcase>`,
        );
      } else if (test % 100 === 31) cases.push(`${head}>\n      <skipped/>\n    </testcase>`);
      else cases.push(`${head}/>`);
    }
    yield `  <testsuite name="suite ${suite}" tests="40" failures="${failures}" errors="0" skipped="0" time="1.25">\n${cases.join("\n")}\n  </testsuite>\n`;
  }
  yield "</testsuites>\n";
}

/** Files of 300 to 700 executable lines, each with branches and functions as Istanbul and geninfo write them. */
function* lcovChunks(enough: () => boolean): Iterable<string> {
  for (let file = 0; !enough(); file++) {
    const size = 300 + ((file * 37) % 400);
    const records = [`TN:\nSF:/home/dev/shop/packages/p${file % 50}/src/module${file}/service.ts`];
    for (let at = 0; at < size; at += 20) records.push(`FN:${at * 2 + 1},method${at}`);
    for (let at = 0; at < size; at += 20) records.push(`FNDA:${(at * 7 + file) % 5},method${at}`);
    for (let at = 0; at < size; at++)
      records.push(`DA:${at * 2 + 1},${(at * 13 + file) % 7 === 0 ? 0 : (at * file) % 40}`);
    for (let at = 0; at < size; at += 10) {
      records.push(`BRDA:${at * 2 + 1},${at},0,${at % 3}\nBRDA:${at * 2 + 1},${at},1,${(at + file) % 2}`);
    }
    yield `${records.join("\n")}\nLF:${size}\nend_of_record\n`;
  }
}

/** The same as Cobertura: a class a file, methods that repeat their lines, conditions. */
function* coberturaChunks(enough: () => boolean): Iterable<string> {
  yield '<?xml version="1.0" ?>\n<coverage version="7.6" line-rate="0.8" branch-rate="0.5">\n  <sources><source>/home/dev/shop</source></sources>\n  <packages>\n    <package name="shop" line-rate="0.8">\n      <classes>\n';
  for (let file = 0; !enough(); file++) {
    const size = 300 + ((file * 37) % 400);
    const lines: string[] = [];
    for (let at = 0; at < size; at++) {
      const hits = (at * 13 + file) % 7 === 0 ? 0 : (at * file) % 40;
      const branch = at % 10 === 0 ? ` branch="true" condition-coverage="50% (1/2)"` : "";
      lines.push(`            <line number="${at * 2 + 1}" hits="${hits}"${branch}/>`);
    }
    const method = `          <methods><method name="run" signature="()"><lines>${lines[0]?.trim()}</lines></method></methods>\n`;
    yield `        <class name="service${file}" filename="packages/p${file % 50}/src/module${file}/service.py" line-rate="0.8">\n${method}          <lines>\n${lines.join("\n")}\n          </lines>\n        </class>\n`;
  }
  yield "      </classes>\n    </package>\n  </packages>\n</coverage>\n";
}

/** 30 rules, and results with a snippet, fingerprints and a code flow, as CodeQL writes them: about 1.5 KB each. */
function* sarifChunks(enough: () => boolean): Iterable<string> {
  const rules = Array.from({ length: 30 }, (_, at) => ({
    id: `js/rule-${at}`,
    shortDescription: { text: `Rule number ${at}` },
    help: { text: "Why this matters. ".repeat(20) },
    defaultConfiguration: { level: at % 3 === 0 ? "error" : "warning" },
  }));
  const driver = { name: "CodeQL", semanticVersion: "2.20.0", rules };
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},"results":[`;
  for (let at = 0; at === 0 || !enough(); at++) yield `${at > 0 ? "," : ""}${JSON.stringify(sarifResult(at))}\n`;
  yield "]}]}\n";
}

function sarifResult(at: number): object {
  const place = (line: number) => ({
    physicalLocation: {
      artifactLocation: { uri: `src/module${at % 500}/service.js`, uriBaseId: "%SRCROOT%" },
      region: {
        startLine: line,
        startColumn: 5,
        endLine: line,
        endColumn: 20,
        snippet: { text: "query(request.body)" },
      },
    },
  });
  const steps = [1, 2, 3, 4].map((step) => ({
    location: { ...place((at % 900) + step), message: { text: `step ${step}` } },
  }));
  return {
    ruleId: `js/rule-${at % 30}`,
    ruleIndex: at % 30,
    message: { text: `This query depends on a user-provided value in row ${at}.` },
    locations: [place((at % 900) + 1)],
    partialFingerprints: { primaryLocationLineHash: `${(at * 2654435761) % 4294967296}:1` },
    codeFlows: [{ threadFlows: [{ locations: steps }] }],
  };
}

const [kind = "", megabytes = "", path = ""] = process.argv.slice(2);
const chunks = kinds[kind];
if (!chunks || path === "") throw new Error("generate.js <junit|lcov|cobertura|sarif> <megabytes> <path>");
const out = createWriteStream(path, { highWaterMark: 1024 * 1024 });
let written = 0;
for (const chunk of chunks(() => written >= Number(megabytes) * 1e6)) {
  written += Buffer.byteLength(chunk);
  if (!out.write(chunk)) await once(out, "drain");
}
out.end();
await once(out, "finish");
