/** Workflow commands as the runner reads them from a step's output (ActionCommand.cs, ActionCommandManager.cs). */

export interface RunnerAnnotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const known = new Set(
  "set-env set-output save-state add-mask add-path add-matcher remove-matcher debug warning error notice group endgroup echo stop-commands".split(
    " ",
  ),
);
/** Annotations of a level that one step may make (ExecutionContext.cs, _maxCountPerIssueType). */
const annotationsPerLevel = 10;

/** Reads lines of either stream, in the order of arrival. */
export class CommandReader {
  /** What the web page shows: text lines, masked; commands are not among them. */
  readonly log: string[] = [];
  /** Titles of groups, in order. */
  readonly groups: string[] = [];
  /** Every command that was obeyed. */
  readonly commands: WorkflowCommand[] = [];
  readonly annotations: RunnerAnnotation[] = [];
  /** Annotations above the limit, which nobody sees. */
  droppedAnnotations = 0;
  readonly masks = new Set<string>();
  /** What the runner complains about. */
  readonly errors: string[] = [];
  private stopToken: string | null = null;

  line(text: string): void {
    if (this.stopToken !== null) {
      if (text.trim() === `::${this.stopToken}::`) this.stopToken = null;
      else this.log.push(this.masked(text));
      return;
    }
    const command = parse(text);
    if (command && known.has(command.name)) this.obey(command);
    else this.log.push(this.masked(text));
  }

  masked(text: string): string {
    return [...this.masks]
      .sort((a, b) => b.length - a.length)
      .reduce((line, mask) => line.replaceAll(mask, "***"), text);
  }

  private obey(command: WorkflowCommand): void {
    this.commands.push(command);
    switch (command.name) {
      case "stop-commands":
        this.stopToken = command.data;
        if (command.data.length > 6) this.masks.add(command.data);
        break;
      case "add-mask":
        for (const mask of [command.data, ...command.data.split(/\r?\n/)])
          if (mask.trim() !== "") this.masks.add(mask.trim());
        break;
      case "group":
        this.groups.push(this.masked(command.data));
        break;
      case "set-env":
      case "add-path":
        this.errors.push(`The \`${command.name}\` command is disabled.`);
        break;
      case "error":
      case "warning":
      case "notice":
        this.annotate(command.name, command);
        break;
    }
  }

  private annotate(level: RunnerAnnotation["level"], command: WorkflowCommand): void {
    if (this.annotations.filter((each) => each.level === level).length >= annotationsPerLevel) {
      this.droppedAnnotations++;
      return;
    }
    const message = this.masked(command.data).slice(0, 4096);
    this.annotations.push({ level, message, properties: command.properties });
  }
}

/** `::name key=value,key=value::data` where a line begins, or the old `##[name key=value;]data` anywhere in it. */
function parse(line: string): WorkflowCommand | null {
  const now = /^::([^\s:]+)(?:\s+(.*?))?::(.*)$/s.exec(line.trimStart());
  if (now?.[1])
    return { name: now[1].toLowerCase(), properties: properties(now[2], ","), data: unescaped(now[3] ?? "") };
  const old = /##\[([^\s\]]+)(?:\s+([^\]]*))?\](.*)$/s.exec(line);
  if (old?.[1])
    return { name: old[1].toLowerCase(), properties: properties(old[2], ";"), data: unescaped(old[3] ?? "") };
  return null;
}

function properties(text: string | undefined, separator: string): Record<string, string> {
  const pairs = (text ?? "").split(separator).filter((each) => each.includes("="));
  return Object.fromEntries(
    pairs.map((each) => {
      const value = each.slice(each.indexOf("=") + 1);
      const plain = value.replace(/%3A/g, ":").replace(/%2C/g, ",");
      return [each.slice(0, each.indexOf("=")).trim(), unescaped(plain)];
    }),
  );
}

function unescaped(text: string): string {
  return text.replace(/%0D/g, "\r").replace(/%0A/g, "\n").replace(/%25/g, "%");
}
