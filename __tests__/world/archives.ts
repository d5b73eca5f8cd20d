import { crc32, gzipSync } from "node:zlib";

/** Archives made byte by byte, so that they can hold what no honest packer writes. */

export interface Entry {
  readonly name: string;
  readonly text: string;
  /** A symbolic link to this (tar only). */
  readonly link?: string | undefined;
}

/** A gzipped tar (ustar); every file may be executed. */
export function tarGz(entries: readonly Entry[]): Buffer {
  const blocks = entries.flatMap(({ name, text, link }) => {
    const data = link === undefined ? Buffer.from(text) : Buffer.alloc(0);
    const header = Buffer.alloc(512);
    const put = (value: string, offset: number) => header.write(value, offset, "latin1");
    const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, "0")}\0`;
    put(name, 0);
    put(octal(0o755, 8), 100);
    put(octal(0, 8), 108);
    put(octal(0, 8), 116);
    put(octal(data.length, 12), 124);
    put(octal(1, 12), 136);
    put("        ", 148);
    put(link === undefined ? "0" : "2", 156);
    put(link ?? "", 157);
    put("ustar\x0000", 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    put(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    return [header, data, Buffer.alloc((512 - (data.length % 512)) % 512)];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

/** A zip whose files are stored as they are. */
export function zip(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text } of entries) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, path, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, rest, path]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}
