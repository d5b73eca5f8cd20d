import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { CachePort } from "../../src/ports.js";

export interface CacheWorld {
  readonly port: CachePort;
  /** Two existing folders. */
  readonly a: string;
  readonly b: string;
  goDown(): void;
  close(): Promise<void>;
}

/** What every CachePort does: the fake and the adapter pass the same suite. */
export function cacheContract(name: string, make: () => Promise<CacheWorld>): void {
  describe(`CachePort: ${name}`, () => {
    let world: CacheWorld;
    beforeEach(async () => {
      world = await make();
    });
    afterEach(async () => {
      await world.close();
    });

    test("a miss, then a hit by the exact key", async () => {
      expect(await world.port.restore([world.a], "pip-1", [])).toBeNull();
      await world.port.save([world.a], "pip-1");
      expect(await world.port.restore([world.a], "pip-1", [])).toBe("pip-1");
    });

    test("the newest entry with a prefix, if the key itself is not there", async () => {
      await world.port.save([world.a], "pip-1");
      await world.port.save([world.a], "pip-2");
      expect(await world.port.restore([world.a], "pip-3", ["pip-"])).toBe("pip-2");
      expect(await world.port.restore([world.a], "pip-1", ["pip-"])).toBe("pip-1");
      expect(await world.port.restore([world.a], "npm-3", ["npm-"])).toBeNull();
    });

    test("the paths are part of the identity, their order is not", async () => {
      await world.port.save([world.b, world.a], "both");
      expect(await world.port.restore([world.a, world.b], "both", [])).toBe("both");
      expect(await world.port.restore([world.a], "both", [])).toBeNull();
    });

    test("saving a key twice is no error", async () => {
      await world.port.save([world.a], "pip-1");
      await world.port.save([world.a], "pip-1");
      expect(await world.port.restore([world.a], "pip-1", [])).toBe("pip-1");
    });

    test("a broken service is a miss, and never rejects", async () => {
      await world.port.save([world.a], "pip-1");
      world.goDown();
      expect(await world.port.restore([world.a], "pip-1", [])).toBeNull();
      await world.port.save([world.a], "pip-2");
    });
  });
}
