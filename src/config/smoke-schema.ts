import * as v from "valibot";
import type { LatencyLimit, SmokeCheck } from "../core/smoke-check.js";
import { parseDuration } from "./duration.js";
import type { Fault } from "./issues.js";
import { closed, duration, isMap, text } from "./schema-parts.js";

/** Looks at what is deployed, as environments and their targets have them. */

const within = v.optional(duration("How long it may take; 10s when absent."));

const percentage = /^(\d{1,4}(?:\.\d+)?) ?%$/;

const latency = closed(
  {
    samples: v.optional(
      v.pipe(
        v.number("must be a whole number"),
        v.integer("must be a whole number"),
        v.minValue(10, "must be at least 10: fewer prove nothing"),
        v.maxValue(500, "must be at most 500"),
        v.description("Requests that are measured, one after the other; 30 when absent."),
      ),
    ),
    "max-increase": v.optional(
      v.pipe(
        v.string('must be a number of percent, such as "50%"'),
        v.regex(percentage, 'must be a number of percent, such as "50%"'),
        v.description("How much longer its answers may take than those of the release before; 50% when absent."),
      ),
    ),
  },
  "Its answers may not take longer than those of the release before.",
);

const httpCheck = closed(
  {
    http: v.pipe(
      text("Address to ask by GET: a path below the environment's url, or a whole address."),
      v.regex(/^(\/|https?:\/\/)/, 'must begin with "/" or "https://"'),
    ),
    status: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(100),
        v.maxValue(599),
        v.description("Status to expect; 200 when absent."),
      ),
    ),
    within,
    body: v.optional(text("Text that the answer has to hold.")),
    json: v.optional(
      v.pipe(
        v.unknown(),
        v.check(isMap, "must be a map of dotted paths and values"),
        v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()])),
        v.description("Values that a JSON answer has to have, by their dotted paths."),
      ),
    ),
    latency: v.optional(latency),
  },
  "An address that has to answer.",
);

const hostAndPort = /^(?:\[([0-9A-Fa-f:.]+)\]|([^\s:/[\]]+)):(\d{1,5})$/;

const grpcCheck = closed(
  {
    grpc: v.pipe(
      text("Host and port of a gRPC server that is asked for its health (grpc.health.v1)."),
      v.check((input) => placeOf(input) !== null, 'must be a host and a port, such as "api.example.com:443"'),
    ),
    service: v.optional(text("Service whose health is asked for; that of the server as a whole when absent.")),
    tls: v.optional(v.pipe(v.boolean("must be true or false"), v.description("By TLS; true when absent."))),
    within,
  },
  "A gRPC server that has to be SERVING.",
);

const runCheck = closed({ run: text("A command that has to pass."), within }, "A command that has to pass.");

type HttpInput = v.InferOutput<typeof httpCheck>;
type GrpcInput = v.InferOutput<typeof grpcCheck>;
type RunInput = v.InferOutput<typeof runCheck>;
type SmokeInput = HttpInput | GrpcInput | RunInput;

const forms = ["http", "grpc", "run"] as const;
const noForm = v.custom<SmokeInput>(() => false, `must have just one of ${forms.join(", ")}`);

const smokeCheck = v.lazy((input): v.GenericSchema<unknown, SmokeInput> => {
  if (input === undefined) return v.union([httpCheck, grpcCheck, runCheck]);
  if (!isMap(input)) return httpCheck;
  const [form, ...more] = forms.filter((key) => key in input);
  if (more.length > 0 || Object.keys(input).every((key) => key === "within")) return noForm;
  if (form === "run") return runCheck;
  return form === "grpc" ? grpcCheck : httpCheck;
});

export const smokeSchema = v.pipe(
  v.array(smokeCheck, "must be a list of checks"),
  v.description("What has to hold once it is deployed."),
);

/** What an environment is looked at by, with defaults filled in. */
export function buildSmoke(input: SmokeInput, defaultWithinMs = 10_000): SmokeCheck {
  const withinMs = (input.within ? parseDuration(input.within) : null) ?? defaultWithinMs;
  if (isRun(input)) return { type: "run", run: input.run, withinMs };
  if (isGrpc(input)) {
    const { grpc, service = "", tls = true } = input;
    const place = placeOf(grpc);
    if (place === null) throw new Error(`"${grpc}" was accepted as a host and a port`);
    return { type: "grpc", ...place, tls, service, withinMs };
  }
  const { http, status = 200, body, json } = input;
  return {
    type: "http",
    address: http,
    status,
    withinMs,
    ...(body === undefined ? {} : { body }),
    ...(json === undefined ? {} : { json }),
    ...(input.latency === undefined ? {} : { latency: buildLatency(input.latency) }),
  };
}

function isRun(input: SmokeInput): input is RunInput {
  return "run" in input;
}

function isGrpc(input: SmokeInput): input is GrpcInput {
  return "grpc" in input;
}

function buildLatency({ samples = 30, "max-increase": most = "50%" }: v.InferOutput<typeof latency>): LatencyLimit {
  return { samples, maxIncrease: Number(percentage.exec(most)?.[1]) / 100 };
}

function placeOf(input: string): { readonly host: string; readonly port: number } | null {
  const [, address, name, digits] = hostAndPort.exec(input) ?? [];
  const host = address ?? name;
  const port = Number(digits);
  return host === undefined || port < 1 || port > 65_535 ? null : { host, port };
}

/** Checks of an environment, and of its target, that ask for a path where there is no url that it could be below. */
export function addressFaults(data: unknown): readonly Fault[] {
  const gates = isMap(data) && isMap(data.gates) ? data.gates : {};
  return Object.entries(gates).flatMap(([gate, input]) =>
    Object.entries(isMap(input) && isMap(input.environments) ? input.environments : {}).flatMap(
      ([name, environment]) => {
        if (!isMap(environment) || environment.url !== undefined) return [];
        const { smoke, target } = environment;
        const gitops = isMap(target) && isMap(target.gitops) ? target.gitops : {};
        const lists = [
          { path: ["smoke"], checks: smoke },
          { path: ["target", "gitops", "health"], checks: gitops.health },
        ];
        return lists.flatMap(({ path, checks }) =>
          (Array.isArray(checks) ? checks : []).flatMap((check: unknown, index) => {
            if (!isMap(check) || typeof check.http !== "string" || !check.http.startsWith("/")) return [];
            const message = `"${check.http}" is a path below the environment's url, and "${name}" has none`;
            const place = ["gates", gate, "environments", name, ...path, index, "http"];
            return [{ path: place, about: "value" as const, message }];
          }),
        );
      },
    ),
  );
}
