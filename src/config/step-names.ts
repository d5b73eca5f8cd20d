/** `pytest tests/unit` of `pytest tests/unit -x --junitxml=…`: at most three words, up to the first option. */
export function firstWords(command: string): string {
  const line = command.split("\n").find((text) => text.trim() !== "" && !text.trim().startsWith("#")) ?? command;
  const words = line.trim().split(/\s+/);
  const option = words.findIndex((part, index) => index > 0 && /^[-&|;><]/.test(part));
  const kept = words.slice(0, option < 0 ? 3 : Math.min(option, 3)).join(" ");
  return kept.length > 40 ? `${[...kept].slice(0, 39).join("")}…` : kept;
}

/** A step is named by its name within its gate, so the second of two, and one with a name that is kept, gets a number. */
export function uniqueNames<S extends { readonly name: string }>(
  steps: readonly S[],
  kept: readonly string[] = [],
): readonly S[] {
  const taken = new Set<string>(kept);
  return steps.map((step) => {
    let name = step.name;
    for (let count = 2; taken.has(name); count++) name = `${step.name} ${count}`;
    taken.add(name);
    return { ...step, name };
  });
}
