import type { Values } from "./kube-store.js";

/** Helm writes its Secrets in Kubernetes' protobuf (k8s.io/api/core/v1/generated.proto); nothing else of it is read here. */

const magic = Buffer.from("k8s\0");

/** A Secret of a request's body, or null where that is no protobuf. How it is deleted says nothing of it. Throws for any other object. */
export function secretOf(body: Buffer): Values | null {
  if (!body.subarray(0, 4).equals(magic)) return null;
  const envelope = fieldsOf(body.subarray(4));
  const type = fieldsOf(bytesAt(envelope, 1));
  const kind = bytesAt(type, 2).toString();
  if (kind === "DeleteOptions") return {};
  if (kind !== "Secret") throw new Error(`a ${kind} in protobuf is not read`);
  const secret = fieldsOf(bytesAt(envelope, 2));
  const meta = fieldsOf(bytesAt(secret, 1));
  const data = [...mapAt(secret, 2)].map(([key, value]) => [key, value.toString("base64")]);
  const labels = [...mapAt(meta, 11)].map(([key, value]) => [key, value.toString()]);
  const metadata = { name: bytesAt(meta, 1).toString(), labels: Object.fromEntries(labels) };
  const own = { metadata, type: bytesAt(secret, 3).toString(), data: Object.fromEntries(data) };
  return { apiVersion: "v1", kind, ...own };
}

/** By their numbers; numbers among the values are left out. */
type Fields = ReadonlyMap<number, readonly Buffer[]>;

function fieldsOf(bytes: Buffer): Fields {
  const fields = new Map<number, Buffer[]>();
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const tag = number();
    const length = number();
    if (tag % 8 !== 2) continue;
    const field = Math.floor(tag / 8);
    fields.set(field, [...(fields.get(field) ?? []), bytes.subarray(at, at + length)]);
    at += length;
  }
  return fields;
}

function bytesAt(fields: Fields, field: number): Buffer {
  return fields.get(field)?.[0] ?? Buffer.alloc(0);
}

function mapAt(fields: Fields, field: number): ReadonlyMap<string, Buffer> {
  const entries = (fields.get(field) ?? []).map(fieldsOf);
  return new Map(entries.map((entry) => [bytesAt(entry, 1).toString(), bytesAt(entry, 2)]));
}
