import type { ArtifactKind } from "../core/artifact.js";
import type { Coverage } from "../core/coverage.js";
import type { Finding } from "../core/finding.js";
import type { GateKind } from "../core/plan.js";
import type { Problem } from "../core/problem.js";
import type { TestCase, TestResults } from "../core/tests.js";
import type { DownloadPort, Exit, FilesPort, ProcessPort } from "../ports.js";

/** Whose projects a tool is for, and so in which folders it is looked for and detected; `any` is for every repository. */
export type Ecosystem = "python" | "node" | "rust" | "go" | "ruby" | "any";

/** Whose registry holds a package, and so who can get it: uvx or pipx, npx, `go install`, cargo, gem. */
export type Registry = "pypi" | "npm" | "go" | "crates" | "rubygems";

/** A repository as detection sees it. */
export interface Project {
  /** Tracked files, relative to the root, with `/`. */
  readonly files: readonly string[];
  /** Text of a tracked file, null if there is none. */
  read(path: string): Promise<string | null>;
}

/** What a tool needs to know to build its command. */
export interface ToolRequest {
  readonly args: readonly string[];
  /** Paths to run on; empty: the tool's own default, usually everything. */
  readonly paths: readonly string[];
  /** Absolute folder that the tool runs in. */
  readonly cwd: string;
  /** Absolute root of the repository. */
  readonly root: string;
  /** Tracked files of the repository, relative to its root, with `/`: for tools that find no files by themselves. */
  readonly trackedFiles: readonly string[];
  /** Absolute, empty folder for the files that the tool is asked to write. */
  readonly scratch: string;
  /** Absolute, empty folder for what it builds, where the project has no folder of its own for that; kept after the run. */
  readonly outputs: string;
  /** The version that will run (`1.13.0`), null if it could not be learned. */
  readonly version: string | null;
  /** Mend what can be mended instead of reporting it. */
  readonly fix: boolean;
  /** The gate has a coverage floor: measure coverage too. */
  readonly coverage: boolean;
  readonly files: FilesPort;
}

/** A command without its program: the program was found by `locate`. */
export interface ToolCommand {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** Why there is nothing to run: no file for the tool, or more of them than a command holds. The step is broken, in these words. */
export interface Refusal {
  readonly refused: string;
}

/** A command that runs some tests again, and no others. */
export interface Retry extends ToolCommand {
  /** What a person would type for it, the program first: without the reports that we ask for. */
  readonly shown: readonly [string, ...string[]];
  /** The tests that it runs, at least one, of those that were asked for. */
  readonly tests: readonly TestCase[];
  /** It also tells the coverage of all runs so far, which a run with failed tests does not. */
  readonly coverage?: boolean | undefined;
}

/** How a run of the tool ended, and where its streams were kept. */
export interface ToolRun {
  readonly request: ToolRequest;
  readonly exit: Exit & { readonly type: "exited" };
  /** Absolute paths of files that hold the streams whole. */
  readonly stdout: string;
  readonly stderr: string;
}

/** The run whose failed tests are run again. */
export interface FirstRun extends ToolRun {
  readonly tests: TestResults;
  /** Environment that the tool ran in. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * What the tool said. `judged: false` means that it could not judge (crashed, bad config, nothing to look at, a
 * document that is cut): the gate is broken, and `message` carries the tool's own words and the mend.
 */
export type ToolResult =
  | {
      readonly judged: true;
      readonly findings?: readonly Finding[] | undefined;
      readonly tests?: TestResults | undefined;
      readonly coverage?: Coverage | undefined;
      readonly problems?: readonly Problem[] | undefined;
      /** Files that it made, by their absolute paths. */
      readonly artifacts?: readonly MadeFile[] | undefined;
      /** Why a build did not come to its end, although the tool did its work; it fails whatever was found. */
      readonly failed?: string | undefined;
    }
  | {
      readonly judged: false;
      readonly reason: "tool-error" | "report-missing" | "report-unreadable";
      readonly message: string;
    };

/** A file that a tool says it has made. */
export interface MadeFile {
  readonly path: string;
  readonly kind: ArtifactKind;
}

/** A program as it is looked for, installed and asked for its version. */
export interface Program {
  /** Name in the config. */
  readonly name: string;
  readonly ecosystem: Ecosystem;
  /** Program to look for on PATH and in the project's environment. */
  readonly program: string;
  /** Package that holds the program, with the version that we run when the project has none. */
  readonly package: {
    readonly name: string;
    readonly version: string;
    /** Where it is not the registry of the tool's own ecosystem. */
    readonly registry?: Registry | undefined;
  } | null;
  /**
   * Globs of the files that configure it: the base is judged by the head's, so that a new rule makes nothing new. One
   * without a slash fits files of any folder. Of a file that holds dependencies too only the member that configures:
   * `package.json#eslintConfig`, `Cargo.toml#workspace.lints`. Never a lock file.
   */
  readonly configFiles?: readonly string[] | undefined;
  /** What it prints may quote the code that it judges, secrets too: it is read, and neither shown nor kept. */
  readonly quotesCode?: boolean | undefined;
  /** The one line that installs it. */
  readonly install: string;
  /** Arguments that print its version; null if it has no such thing. */
  readonly versionArgs: readonly string[] | null;
}

/** A tool that Gatehouse knows. One file each in this folder and one line in `registry.ts`. */
export interface Tool extends Program {
  /** Gate kind that detection puts it into. */
  readonly kind: GateKind;
  /** Globs of the files that configure it: the base is judged by the head's, so that a new rule makes nothing new. */
  readonly configFiles?: readonly string[] | undefined;
  /** It judges something that is not in the tree (an image): a run in the base would find the same, so all of it counts. */
  readonly looksElsewhere?: boolean | undefined;
  /** One sentence for `explain`. */
  readonly about: string;
  /** True if the repository configures or depends on the tool, so that it is run without a config. */
  detect(project: Project): Promise<boolean>;
  /** It tells fixes, and has no way to make them: with `--fix` they are made for it. */
  readonly hasNoFixer?: boolean | undefined;
  command(request: ToolRequest): Promise<ToolCommand | Refusal>;
  /**
   * A command for some of these failed tests, as the tool itself read them from its `first` run; the others are asked for
   * again. Refused where none of them can be picked out, or where the first run left out tests that nothing would then
   * judge (it stops at the first failure, its process ended). Coverage is not asked for.
   */
  retry?(request: ToolRequest, failed: readonly TestCase[], first: FirstRun): Promise<Retry | Refusal>;
  /** Reads what the tool left behind. Knows its exit codes: an unknown one is never green. */
  read(run: ToolRun): Promise<ToolResult>;
  /** Where the tool was when a signal or the time limit ended it (`tests/test_a.py:7`); null if its output does not tell. */
  whereabouts?(run: Omit<ToolRun, "exit">): Promise<string | null>;
}

/** A program that was found, and how to call it (`["uvx", "ruff@0.14.0"]` for one from a runner). */
export interface Located {
  readonly argv: readonly [string, ...string[]];
  readonly version: string | null;
  /** Where it was found, for `explain` (`.venv/bin/ruff`, `on PATH`, `uvx, pinned`). */
  readonly from: string;
  /** What it needs in its environment besides (a Ruby program: where its gems are). */
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** Where programs come from that this machine has not, and where they are kept. One a run. */
export interface ToolSupply {
  readonly downloads: DownloadPort;
  /** Absolute folder outside the checkout, kept from run to run. */
  readonly folder: string;
  /** What is being fetched, by where it goes: steps that ask at once share it. */
  readonly underWay: Map<string, Promise<Obtained>>;
}

/** The absolute path of a program, or why it could not be had; `wasStopped` if only because the step that asked was. */
export type Obtained =
  | { readonly path: string }
  | { readonly failed: string; readonly wasStopped?: boolean | undefined };

/** The world that `locate` looks into. */
export interface LocateContext {
  readonly processes: ProcessPort;
  readonly files: FilesPort;
  readonly root: string;
  readonly cwd: string;
  /** Environment of the child; its PATH already starts with our virtual environment where there is one. */
  readonly env: Readonly<Record<string, string>>;
  readonly supply: ToolSupply;
  /** Ends an installation. */
  readonly signal?: AbortSignal | undefined;
}
