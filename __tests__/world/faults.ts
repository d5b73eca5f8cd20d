import type { IncomingMessage, ServerResponse } from "node:http";

/** What a server sends instead of its answer. */
export type BadAnswer =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  /** The connection is reset. */
  | "reset"
  /** A page of a proxy, with status 502. */
  | "html"
  /** The page with status 200. */
  | "html-200"
  /** Nothing, until the client gives up. */
  | "hang";

export interface Fault {
  readonly answer: BadAnswer;
  /** The request takes effect, and only its answer is lost. */
  readonly applied?: boolean | undefined;
  /** How many requests are let by before; none by default. */
  readonly after?: number | undefined;
  /** How many requests it meets; 1 by default. */
  readonly times?: number | undefined;
}

/** Faults that are still to happen, by operation; `*` meets all of them. */
export class Faults {
  private readonly waiting: { operation: string; fault: Fault; before: number; left: number }[] = [];

  add(operation: string, fault: Fault): void {
    this.waiting.push({ operation, fault, before: fault.after ?? 0, left: fault.times ?? 1 });
  }

  clear(): void {
    this.waiting.length = 0;
  }

  take(operation: string): Fault | null {
    const found = this.waiting.find(
      (each) => each.left > 0 && (each.operation === operation || each.operation === "*"),
    );
    if (!found) return null;
    if (found.before-- > 0) return null;
    found.left--;
    return found.fault;
  }
}

const page = "<!DOCTYPE html><html><head><title>Unicorn! · GitHub</title></head><body>We had issues.</body></html>";

/** Returns the status that was sent, 0 if none was. */
export function answerBadly(response: ServerResponse, answer: BadAnswer): number {
  if (answer === "hang") return 0;
  if (answer === "reset") {
    response.socket?.resetAndDestroy();
    return 0;
  }
  if (answer === "html" || answer === "html-200") {
    const status = answer === "html" ? 502 : 200;
    response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(page);
    return status;
  }
  const headers = { "content-type": "application/json; charset=utf-8", ...answer.headers };
  response.writeHead(answer.status, headers).end(JSON.stringify(answer.body ?? { message: "made to fail" }));
  return answer.status;
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
