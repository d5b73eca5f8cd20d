import { createHash } from "node:crypto";
import { gunzip } from "node:zlib";
import type { FilesPort } from "../ports.js";

/** Why two archives differ: looked at only where it costs little. */

/** Our own: larger archives, packed or not, are told to differ and no more. */
const mostBytes = 256 * 1024 * 1024;

/** What is compared of a member: its bytes, and what an archive says of it besides. */
interface Member {
  readonly content: string;
  readonly attributes: string;
}

/** The first member in which two archives differ (`app/version.txt`, `setup.py (its time or mode)`); null if that cannot be told. */
export async function firstDifference(first: string, second: string, files: FilesPort): Promise<string | null> {
  const [a, b] = [await membersOf(first, files), await membersOf(second, files)];
  if (a === null || b === null) return null;
  const names = [...new Set([...a.keys(), ...b.keys()])];
  const other = names.find((name) => a.get(name)?.content !== b.get(name)?.content);
  if (other !== undefined) return other;
  const dressed = names.find((name) => a.get(name)?.attributes !== b.get(name)?.attributes);
  if (dressed !== undefined) return `${dressed} (its time, owner or mode)`;
  return [...a.keys()].join("\n") === [...b.keys()].join("\n") ? "how it is packed" : "the order of its members";
}

async function membersOf(path: string, files: FilesPort): Promise<ReadonlyMap<string, Member> | null> {
  const stat = await files.stat(path);
  if (stat === null || stat.size > mostBytes) return null;
  const chunks: Uint8Array[] = [];
  for await (const chunk of files.readStream(path)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (bytes.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004"))) return zipMembers(bytes);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = isGzip ? await unpacked(bytes) : bytes;
  return plain && tarMembers(plain);
}

/** Null where it is cut or too large: then it can only be said that they differ. */
function unpacked(bytes: Buffer): Promise<Buffer | null> {
  return new Promise((resolve) => {
    gunzip(bytes, { maxOutputLength: mostBytes }, (error, plain) => resolve(error ? null : plain));
  });
}

/** By the central directory (APPNOTE 4.3.12), which has a checksum of each member; null if there is none, or it is a zip64. */
function zipMembers(bytes: Buffer): ReadonlyMap<string, Member> | null {
  const end = bytes.lastIndexOf(Buffer.from("PK\u0005\u0006"));
  if (end < 0 || end + 22 > bytes.length) return null;
  const members = new Map<string, Member>();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return null;
    const lengths = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const [nameLength = 0] = lengths;
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    members.set(name, {
      content: `${bytes.readUInt32LE(at + 16)} ${bytes.readUInt32LE(at + 24)}`,
      attributes: `${bytes.readUInt32LE(at + 12)} ${bytes.readUInt32LE(at + 38)}`,
    });
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return members;
}

/** By the headers (POSIX ustar, of 512 bytes); null if it is no tar. Long names stand in members of their own. */
function tarMembers(bytes: Buffer): ReadonlyMap<string, Member> | null {
  if (bytes.toString("latin1", 257, 262) !== "ustar") return null;
  const members = new Map<string, Member>();
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0; ) {
    const field = (from: number, length: number) =>
      bytes.toString("utf8", at + from, at + from + length).replace(/\0[\s\S]*$/, "");
    const size = Number.parseInt(field(124, 12).trim() || "0", 8);
    if (!Number.isFinite(size)) return null;
    const prefix = field(345, 155);
    const name = `${prefix === "" ? "" : `${prefix}/`}${field(0, 100)}`;
    const content = createHash("sha256").update(bytes.subarray(at + 512, at + 512 + size));
    const attributes = [field(100, 8), field(108, 8), field(116, 8), field(136, 12), field(265, 32), field(297, 32)];
    members.set(name, { content: content.digest("hex"), attributes: attributes.join(" ") });
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return members;
}
