/** SQL cut into statements, of any dialect: enough to tell what a migration does, and not what it says or quotes. */

export interface SqlStatement {
  /** Line of its first word, from 1. */
  readonly line: number;
  /** As people see it: on one line, without comments. */
  readonly text: string;
  /** In upper case on one line: comments gone, texts empty (`''`), quoted names as words in double quotes. */
  readonly code: string;
  /** What stood in its texts, in upper case: `EXECUTE` makes commands of them. */
  readonly quoted: string;
}

/** Where dialects differ. */
export interface SqlDialect {
  /** `\'` does not end a text. */
  readonly backslash?: boolean;
  /** `#` begins a comment. */
  readonly hash?: boolean;
}

/**
 * The statements of a script. A quote that is never closed is taken for nothing, so that it hides nothing after it. What is
 * inside of `DO $$ … $$` is run, and so are MySQL's `/*! … *\/`: they are code.
 */
export function sqlStatements(sql: string, dialect: SqlDialect = {}): readonly SqlStatement[] {
  return new Reader(sql, dialect).read();
}

/** Where something begins that is no plain code. */
const marks = /--|\/\*!\d*|\/\*|\*\/|['"`[;]|\$\w*\$|(?<=\n|^)[ \t]*GO[ \t]*(?=\r?\n|$)|(?<=\s|^)#(?!\w)/gi;

class Reader {
  private readonly done: SqlStatement[] = [];
  /** Endings that do not come any more: each is sought to the end once. */
  private readonly gone = new Set<string>();
  private readonly hasDelimiters: boolean;
  private at = 0;
  private line = 1;
  private begun: number | null = null;
  private text = "";
  private code = "";
  private quoted = "";
  /** Of the `DO` whose body is read. */
  private body: string | null = null;

  constructor(
    private readonly sql: string,
    private readonly dialect: SqlDialect,
  ) {
    this.hasDelimiters = /^DELIMITER\b/im.test(sql);
  }

  read(): readonly SqlStatement[] {
    const finder = new RegExp(marks);
    for (;;) {
      finder.lastIndex = this.at;
      const found = finder.exec(this.sql);
      this.plain(found?.index ?? this.sql.length);
      if (!found) break;
      this.special(found[0]);
    }
    this.end();
    return this.done;
  }

  private special(mark: string): void {
    const start = this.at;
    if (mark === ";" || /^\s*GO\s*$/i.test(mark)) {
      this.end();
      this.move(start + mark.length);
    } else if (mark === "#" && !this.dialect.hash) this.plain(start + 1);
    else if (mark === "--" || mark === "#") this.skip(this.closing("\n", start) ?? this.sql.length);
    else if (mark === "/*") this.skip(this.after("*/", start + 2) ?? start + 2);
    else if (mark.startsWith("/*!") || mark === "*/") this.skip(start + mark.length);
    else if (mark === "[") this.bracket();
    else if (mark.startsWith("$")) this.dollar(mark);
    else this.quote(mark);
  }

  private quote(mark: string): void {
    const inside = this.at + 1;
    const close = mark === "'" ? this.endOfText(inside) : this.closing(mark, inside);
    if (close === null) this.plain(inside);
    else if (mark === "'") this.add(close + 1, "''", this.sql.slice(inside, close));
    else this.add(close + 1, asName(this.sql.slice(inside, close)));
  }

  /** A name of SQL Server's; anything else is an array. */
  private bracket(): void {
    const [name] = /^\[[^\]\n;'"]{1,128}\]/.exec(this.sql.slice(this.at, this.at + 130)) ?? [];
    if (name === undefined) this.plain(this.at + 1);
    else this.add(this.at + name.length, asName(name.slice(1, -1)));
  }

  private dollar(tag: string): void {
    const inside = this.at + tag.length;
    const isBodyOfDo = this.body === null && /^\s*DO\b/.test(this.code);
    const close = this.body === tag || isBodyOfDo || this.hasDelimiters ? null : this.closing(tag, inside);
    if (close !== null) this.add(close + tag.length, "''", this.sql.slice(inside, close));
    else if (this.body === tag || isBodyOfDo) {
      this.body = isBodyOfDo ? tag : null;
      this.skip(inside);
    } else this.plain(inside);
  }

  private endOfText(from: number): number | null {
    for (let start = from; ; ) {
      const close = this.closing("'", start);
      if (close === null || !this.dialect.backslash) return close;
      let slashes = 0;
      while (this.sql[close - 1 - slashes] === "\\" && close - 1 - slashes >= from) slashes++;
      if (slashes % 2 === 0) return close;
      start = close + 1;
    }
  }

  private closing(ending: string, from: number): number | null {
    if (this.gone.has(ending)) return null;
    const found = this.sql.indexOf(ending, from);
    if (found < 0) this.gone.add(ending);
    return found < 0 ? null : found;
  }

  private after(ending: string, from: number): number | null {
    const found = this.closing(ending, from);
    return found === null ? null : found + ending.length;
  }

  private plain(to: number): void {
    this.add(to, this.sql.slice(this.at, to).toUpperCase());
  }

  /** Takes what is up to `to` as a part of the statement, which reads `code`. */
  private add(to: number, code: string, quoted = ""): void {
    const piece = this.sql.slice(this.at, to);
    if (this.begun === null && piece.trim() !== "") {
      this.begun = this.line + lines(piece.slice(0, piece.length - piece.trimStart().length));
    }
    this.text += piece;
    this.code += code;
    if (quoted !== "") this.quoted += ` ${quoted.toUpperCase()}`;
    this.move(to);
  }

  private skip(to: number): void {
    this.text += " ";
    this.code += " ";
    this.move(to);
  }

  private move(to: number): void {
    this.line += lines(this.sql.slice(this.at, to));
    this.at = to;
  }

  private end(): void {
    if (this.begun !== null) {
      const [text, code] = [this.text, this.code].map((words) => words.replace(/\s+/g, " ").trim());
      this.done.push({ line: this.begun, text: text ?? "", code: code ?? "", quoted: this.quoted });
    }
    this.begun = null;
    this.text = "";
    this.code = "";
    this.quoted = "";
  }
}

function asName(name: string): string {
  return `"${name.toUpperCase().replace(/\W/g, "_")}"`;
}

function lines(text: string): number {
  return text.split("\n").length - 1;
}
