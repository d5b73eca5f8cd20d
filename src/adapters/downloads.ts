import { createWriteStream } from "node:fs";
import { chmod, copyFile, mkdir, readdir, rename, rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { dirname, join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as wait } from "node:timers/promises";
import type { DownloadLimits, DownloadPort, Packing } from "../ports.js";
import { oneLineReason } from "./reason.js";
import { captureStdout } from "./stdout.js";

export interface DownloadOptions {
  /** Waits before the second and the third attempt. */
  readonly waitsMs?: readonly number[] | undefined;
}

/** A server that says nothing for this long has hung up. */
const silenceMs = 30_000;

/**
 * Downloads through GitHub's HTTP client, which knows proxies and redirects and never goes from HTTPS to HTTP. What a
 * second attempt can mend (no connection, a broken transfer, 408, 429, 5xx) gets three.
 */
export function httpDownloads({ waitsMs = [2_000, 8_000] }: DownloadOptions = {}): DownloadPort {
  return { download: (url, file, limits) => download(url, file, limits, waitsMs), unpack };
}

/** An answer or a transfer that would be no other the next time. */
class Final extends Error {}

async function download(
  url: string,
  file: string,
  { maxBytes, timeoutMs, signal }: DownloadLimits,
  waitsMs: readonly number[],
): Promise<void> {
  const deadline = AbortSignal.timeout(timeoutMs);
  const stop = signal ? AbortSignal.any([deadline, signal]) : deadline;
  const stopped = () => new Error(deadline.aborted ? `no answer within ${timeoutMs / 1000} s` : "it was interrupted");
  for (let attempt = 0; ; attempt++) {
    try {
      return await once(url, file, maxBytes, stop);
    } catch (error) {
      await rm(file, { force: true });
      if (stop.aborted) throw stopped();
      const pause = waitsMs[attempt];
      if (error instanceof Final || pause === undefined) throw new Error(oneLineReason(error));
      await wait(pause, undefined, { signal: stop }).catch(() => {
        throw stopped();
      });
    }
  }
}

async function once(url: string, file: string, maxBytes: number, stop: AbortSignal): Promise<void> {
  const { HttpClient } = await import("@actions/http-client");
  const client = new HttpClient("gatehouse", [], { socketTimeout: silenceMs });
  const { message } = await unlessStopped(client.get(url), stop);
  const status = message.statusCode ?? 0;
  if (status !== 200) {
    message.destroy();
    const words = `the server answered ${status}${message.statusMessage ? ` ${message.statusMessage}` : ""}`;
    throw status >= 500 || status === 408 || status === 429 ? new Error(words) : new Final(words);
  }
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      bytes += chunk.length;
      if (bytes > maxBytes) done(new Final(`it is larger than ${Math.round(maxBytes / 1_000_000)} MB`));
      else done(null, chunk);
    },
  });
  await mkdir(dirname(file), { recursive: true });
  await pipeline(message, counted, createWriteStream(file, { flags: "wx" }), { signal: stop });
}

/** The client cannot be told to stop: an answer that comes after all is hung up on. */
async function unlessStopped<T extends { readonly message: IncomingMessage }>(
  asked: Promise<T>,
  stop: AbortSignal,
): Promise<T> {
  let onStop: () => void = () => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    onStop = () => reject(new Error("stopped"));
    if (stop.aborted) onStop();
    else stop.addEventListener("abort", onStop, { once: true });
  });
  try {
    return await Promise.race([asked, stopped]);
  } catch (error) {
    asked.then(
      ({ message }) => message.destroy(),
      () => undefined,
    );
    throw error;
  } finally {
    stop.removeEventListener("abort", onStop);
  }
}

async function unpack(file: string, packing: Packing, program: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  if (packing === "program") {
    await rename(file, to);
    return chmod(to, 0o755);
  }
  const folder = `${file}.unpacked`;
  try {
    await extract(file, packing, folder);
    await copyFile(await programIn(folder, program), to);
    await chmod(to, 0o755);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Into a folder of its own, which is thrown away: what else the archive holds stays nowhere. */
async function extract(file: string, packing: Exclude<Packing, "program">, folder: string): Promise<void> {
  const { extractTar, extractZip } = await import("@actions/tool-cache");
  const unpacking = async () => {
    if (packing === "zip") return extractZip(await withEnding(file, ".zip"), folder);
    return extractTar(file, folder, [packing === "tar.xz" ? "-xJ" : "-xz", "--no-same-owner"]);
  };
  // What the client prints is its own command line.
  const ignore = () => undefined;
  try {
    await captureStdout(ignore, unpacking);
  } catch (error) {
    throw new Error(`it cannot be unpacked: ${oneLineReason(error)}`);
  }
}

/** PowerShell unpacks only what is called `.zip`. */
async function withEnding(file: string, ending: string): Promise<string> {
  if (file.endsWith(ending)) return file;
  await rename(file, file + ending);
  return file + ending;
}

/** The regular file of that name that lies least deep; a link is none, wherever it leads. */
async function programIn(folder: string, program: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries
    .filter((entry) => entry.isFile() && entry.name === program)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => depth(a) - depth(b));
  const [first] = found;
  if (first === undefined) throw new Error(`there is no file called ${program} in it`);
  return first;
}

function depth(path: string): number {
  return path.split(/[\\/]/).length;
}
