import type { HealthAnswer } from "../ports.js";

/** The two messages of `grpc.health.v1.Health/Check`, as protocol buffers in gRPC's frames (PROTOCOL-HTTP2.md). */

/** A flag for compression and four bytes of length stand before each message. */
const frameHead = 5;

/** `HealthCheckRequest { string service = 1; }`. */
export function healthRequest(service: string): Uint8Array {
  const name = Buffer.from(service, "utf8");
  const message = name.length === 0 ? name : Buffer.concat([Buffer.from([0x0a]), varint(name.length), name]);
  const head = Buffer.alloc(frameHead);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}

const healths = ["UNKNOWN", "SERVING", "NOT_SERVING", "SERVICE_UNKNOWN"] as const;

/** `HealthCheckResponse { ServingStatus status = 1; }`, a default left out; rejects what is no such message. */
export function healthOf(frame: Buffer): Extract<HealthAnswer, { readonly health: string }> {
  const isWhole = frame.length >= frameHead && frame.readUInt32BE(1) === frame.length - frameHead;
  if (!isWhole || frame[0] !== 0) throw new Error("the answer is not one whole message");
  const message = frame.subarray(frameHead);
  let status = 0;
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = message[at++];
      if (byte === undefined || factor > 2 ** 63) throw new Error("the answer is no message of a health service");
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  };
  while (at < message.length) {
    const tag = number();
    const [field, wire] = [Math.floor(tag / 8), tag % 8];
    if (wire === 0) {
      const value = number();
      if (field === 1) status = value;
    } else if (wire === 2) at += number();
    else if (wire === 1 || wire === 5) at += wire === 1 ? 8 : 4;
    else throw new Error("the answer is no message of a health service");
  }
  const health = healths[status];
  if (at !== message.length || health === undefined) throw new Error("the answer is no message of a health service");
  return { health };
}

/** Base 128, lowest digit first, the highest bit set in all digits but the last. */
function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Uint8Array.from([...bytes, rest]);
}
