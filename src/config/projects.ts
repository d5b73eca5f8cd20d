import type { Ecosystem, Project } from "../tools/tool.js";

/** Files that make a folder a project of its ecosystem, in its own words: what its package manager looks for. */
const manifests: Readonly<Record<Ecosystem, RegExp>> = {
  python: /^(pyproject\.toml|setup\.py|setup\.cfg|Pipfile|requirements([-_.]\w+)?\.txt)$/,
  node: /^package\.json$/,
  rust: /^Cargo\.toml$/,
  go: /^go\.(mod|work)$/,
  ruby: /^(Gemfile|.*\.gemspec)$/,
  any: /^$/,
};

/** Those whose projects setup prepares. */
export const ecosystems: readonly Ecosystem[] = ["python", "node", "rust", "go"];

/** Folders whose content is shown, copied or fed to tests, and is no part of the project's own code. */
const asideFolders = new Set(
  "doc docs example examples fixture fixtures __fixtures__ node_modules sample samples testdata third_party vendor".split(
    " ",
  ),
);

/** How many folders down a sub-project is looked for (`services/api`). */
const maxDepth = 2;

/** Does the folder (`.` for the root) hold a manifest of the ecosystem? */
export function isProject(files: readonly string[], ecosystem: Ecosystem, folder: string): boolean {
  return files.some(
    (file) => folderOf(file) === folder && manifests[ecosystem].test(file.slice(file.lastIndexOf("/") + 1)),
  );
}

/** The folder, or the nearest one above it, that holds a manifest of the ecosystem; null if none does. */
export function projectFolder(files: readonly string[], ecosystem: Ecosystem, folder: string): string | null {
  for (let at = folder; ; at = folderOf(at)) {
    if (isProject(files, ecosystem, at)) return at;
    if (at === ".") return null;
  }
}

/**
 * Folders that detection looks into for one ecosystem. A manifest in the root speaks for the whole repository; without
 * one each folder with a manifest does, and the root for what is in none of them.
 */
export function detectionFolders(files: readonly string[], ecosystem: Ecosystem): readonly string[] {
  const own = files.filter((file) => !isAside(file));
  if (isProject(own, ecosystem, ".")) return ["."];
  const folders = [...new Set(own.map(folderOf))]
    .filter((folder) => folder !== "." && folder.split("/").length <= maxDepth && isProject(own, ecosystem, folder))
    .sort((a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1));
  const outer = folders.filter(
    (folder) => !folders.some((other) => other !== folder && folder.startsWith(`${other}/`)),
  );
  return [".", ...outer];
}

/** The project as seen from a folder of it; files of `without` folders and of folders set aside do not exist there. */
export function subProject(project: Project, folder: string, without: readonly string[] = []): Project {
  const prefix = folder === "." ? "" : `${folder}/`;
  const files = project.files
    .filter((file) => file.startsWith(prefix))
    .filter((file) => !without.some((other) => other !== folder && file.startsWith(`${other}/`)))
    .map((file) => file.slice(prefix.length))
    .filter((file) => !isAside(file));
  return { files, read: (path) => project.read(`${prefix}${path}`) };
}

/** Folder of a path with `/`; `.` for the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "." : path.slice(0, slash);
}

function isAside(file: string): boolean {
  return folderOf(file)
    .split("/")
    .some((part) => asideFolders.has(part));
}
