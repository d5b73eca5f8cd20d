/** Looks at what is deployed. */

/** How much slower than the release before a new one may answer. */
export interface LatencyLimit {
  /** Requests that are measured of each release. */
  readonly samples: number;
  /** As a part of what it took before: 0.5 is half as long again. */
  readonly maxIncrease: number;
}

/** An address that has to answer. */
export interface HttpCheck {
  readonly type: "http";
  /** Whole, or a path below the environment's url. */
  readonly address: string;
  readonly status: number;
  readonly withinMs: number;
  /** Text that the body has to hold. */
  readonly body?: string | undefined;
  /** Values that places in a JSON body have to have, by dotted path. */
  readonly json?: Readonly<Record<string, string | number | boolean | null>> | undefined;
  readonly latency?: LatencyLimit | undefined;
}

/** A gRPC server that has to be SERVING. */
export interface GrpcCheck {
  readonly type: "grpc";
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
  /** Whose health is asked for; empty for that of the server as a whole. */
  readonly service: string;
  readonly withinMs: number;
}

/** A command that has to pass. */
export interface RunCheck {
  readonly type: "run";
  readonly run: string;
  readonly withinMs: number;
}

/** A look at what is deployed, which has to hold before the rollout goes on. */
export type SmokeCheck = HttpCheck | GrpcCheck | RunCheck;

/** What has to hold once a target's own work is done. */
export type HealthCheck = HttpCheck | RunCheck;
