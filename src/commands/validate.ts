import { formatProblems } from "../config/problems.js";
import { configOf } from "../planned.js";
import { repositoryOf } from "../repository.js";
import { type Command, print, printJson, usageError } from "./command.js";

/** Checks the config, and says all that is wrong with it. */
export const validate: Command = async ({ world, settings, options, out, err }) => {
  const { root, trackedFiles } = await repositoryOf(world);
  const loaded = await configOf(settings, root, trackedFiles, world);
  if (options.json)
    printJson(out, loaded.ok ? { valid: true, problems: [] } : { valid: false, problems: loaded.problems });
  else if (!loaded.ok) print(err, formatProblems(loaded.problems));
  else {
    const { path, gates } = loaded.config;
    const names = gates.map(({ name }) => name).join(", ");
    print(out, `${path ?? "no config file: the project was detected"}: valid (gates: ${names})`);
  }
  return loaded.ok ? 0 : usageError;
};
