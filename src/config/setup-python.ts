import type { Project } from "../tools/tool.js";
import { isMap } from "./schema-parts.js";
import type { SetupCommand } from "./setup-command.js";

/** Extras and dependency groups that hold what linting and testing need. */
const developing = ["dev", "develop", "development", "test", "tests", "testing", "lint", "linting", "typing"];

const requirementFile =
  /^(requirements([-_.](dev|develop|test|tests|testing|lint|ci))?|(dev|test|tests|lint|ci)[-_]requirements|requirements\/(base|dev|develop|test|tests|testing|lint|ci))\.txt$/;

const manifestFiles = ["pyproject.toml", "setup.py", "setup.cfg"];

/** How a Python project is installed, always into a virtual environment. */
export async function pythonSetup(project: Project): Promise<readonly SetupCommand[]> {
  const has = (file: string) => project.files.includes(file);
  const pyproject = await readPyproject(project);
  const tool = isMap(pyproject.tool) ? pyproject.tool : {};
  const extras = isMap(pyproject.project) ? named(pyproject.project["optional-dependencies"]) : [];
  const groups = named(pyproject["dependency-groups"]);
  if (has("uv.lock")) {
    const more = [...extras.map((name) => `--extra ${name}`), ...groups.map((name) => `--group ${name}`)];
    return [
      { run: "uv --version || python -m pip install uv", lock: ["uv.lock"], caches: [], python: true },
      {
        run: ["uv sync --active", ...more].join(" "),
        lock: ["uv.lock", "pyproject.toml"],
        caches: ["uv"],
        python: true,
      },
    ];
  }
  if (has("poetry.lock") || ("poetry" in tool && !isMap(pyproject.project))) {
    const lock = has("poetry.lock") ? ["poetry.lock", "pyproject.toml"] : ["pyproject.toml"];
    const more = poetryExtras(tool.poetry).map((name) => ` --extras ${name}`);
    return [
      { run: "poetry --version || python -m pip install poetry", lock, caches: [], python: true },
      { run: `poetry install --no-interaction${more.join("")}`, lock, caches: ["poetry"], python: true },
    ];
  }
  const requirements = project.files.filter((file) => requirementFile.test(file));
  const isPackage = "project" in pyproject || "build-system" in pyproject || has("setup.py");
  const parts = [
    ...requirements.map((file) => `-r ${file}`),
    ...(isPackage ? [extras.length > 0 ? `-e ".[${extras.join(",")}]"` : "-e ."] : []),
    ...groups.map((name) => `--group ${name}`),
  ];
  if (parts.length === 0) return [];
  const lock = [...requirements, ...manifestFiles.filter(has)];
  // Older versions of pip know no dependency groups.
  const newPip = { run: "python -m pip install --upgrade pip", lock, caches: [], python: true };
  const install = { run: `python -m pip install ${parts.join(" ")}`, lock, caches: ["pip"] as const, python: true };
  return groups.length > 0 ? [newPip, install] : [install];
}

function named(table: unknown): readonly string[] {
  return isMap(table) ? developing.filter((name) => Object.hasOwn(table, name)) : [];
}

function poetryExtras(poetry: unknown): readonly string[] {
  return isMap(poetry) ? named(poetry.extras) : [];
}

/** What pyproject.toml says. One that is no TOML still calls for an installation, whose error names the fault. */
async function readPyproject(project: Project): Promise<Readonly<Record<string, unknown>>> {
  const text = project.files.includes("pyproject.toml") ? await project.read("pyproject.toml") : null;
  if (text === null) return {};
  const { parse } = await import("smol-toml");
  try {
    return parse(text);
  } catch {
    return { "build-system": {} };
  }
}
