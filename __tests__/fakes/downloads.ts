import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { DownloadLimits, DownloadPort, Packing } from "../../src/ports.js";

/** Addresses in memory; an archive is the JSON of its files. */
export class FakeDownloads implements DownloadPort {
  readonly files = new Map<string, Uint8Array>();

  async download(url: string, file: string, { maxBytes, signal }: DownloadLimits): Promise<void> {
    if (signal?.aborted) throw new Error("it was interrupted");
    if (!url.startsWith("fake://up/")) throw new Error("connect ECONNREFUSED");
    const bytes = this.files.get(url);
    if (!bytes) throw new Error("the server answered 404 Not Found");
    if (bytes.length > maxBytes) throw new Error(`it is larger than ${maxBytes} bytes`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes, { flag: "wx" });
  }

  async unpack(file: string, packing: Packing, program: string, to: string): Promise<void> {
    await mkdir(dirname(to), { recursive: true });
    if (packing === "program") return rename(file, to);
    const text = await readFile(file, "utf8");
    if (!text.startsWith("{")) throw new Error("it cannot be unpacked: it is no archive");
    const found = Object.entries(JSON.parse(text) as Record<string, string>).find(
      ([path]) => basename(path) === program,
    );
    if (!found) throw new Error(`there is no file called ${program} in it`);
    await writeFile(to, found[1], { mode: 0o755 });
  }
}
