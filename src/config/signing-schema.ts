import * as v from "valibot";
import type { PlannedStep, SbomFormat } from "../core/plan.js";
import { keyVariable, passwordVariable } from "../core/signing.js";
import type { SigningConfig } from "./config.js";
import { closed, isMap } from "./schema-parts.js";
import { parseVersion, splitPinned, versionProblem } from "./tool-version.js";

/** What build gates, and their images, say of signatures and provenance. */

const variable = /^\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\})$/;

const signSettings = v.pipe(
  closed(
    {
      key: v.optional(
        v.pipe(
          v.string("must be text"),
          v.check(
            (input) =>
              variable.test(input) || (!input.includes("-----") && !input.includes("$") && input.trim() !== ""),
            "must be a variable of the environment such as $COSIGN_KEY, the path of a key, or its address in a KMS",
          ),
          v.description(
            "The private key of cosign: the $NAME of a variable that holds it (or its path), a path, or an address in a KMS. Without a key the workflow signs as itself.",
          ),
        ),
      ),
      password: v.optional(
        v.pipe(
          v.string("must be text"),
          v.regex(
            variable,
            "must be a variable of the environment, such as $COSIGN_PASSWORD: no password stands in a config",
          ),
          v.description("Password of the key, as the $NAME of a variable."),
        ),
      ),
      tlog: v.optional(
        v.pipe(
          v.boolean("must be true or false"),
          v.description(
            "Record the signature in Sigstore's public log, and ask for it there when it is verified; true when absent.",
          ),
        ),
      ),
      tool: v.optional(
        v.pipe(
          v.string("must be text"),
          v.check(
            (input) => toolProblem(input) === undefined,
            (issue) => toolProblem(String(issue.input)) ?? "is no version of cosign",
          ),
          v.description("Exact version of cosign: cosign@2.5.0, with #sha256:… to have it downloaded."),
        ),
      ),
    },
    "How cosign signs.",
  ),
  v.check(
    (input) => input.key !== undefined || input.password === undefined,
    '"password" is of a key, and there is none',
  ),
  v.check(
    (input) => input.key !== undefined || input.tlog !== false,
    '"tlog: false" needs a key: without one the log is what proves when it was signed',
  ),
);

function toolProblem(input: string): string | undefined {
  const pinned = splitPinned(input);
  if (pinned?.tool !== "cosign" || pinned.version === undefined) return "must be cosign@ and a version";
  return versionProblem(pinned.version);
}

const signFlag = v.boolean("must be true, false, or a map with key, password, tlog and tool");

type SignInput = boolean | v.InferOutput<typeof signSettings>;

const sign = (description: string) =>
  v.pipe(
    v.lazy((input): v.GenericSchema<unknown, SignInput> => {
      if (input === undefined) return v.union([signFlag, signSettings]);
      return isMap(input) ? signSettings : signFlag;
    }),
    v.description(description),
  );

const attest = (description: string) => v.pipe(v.boolean("must be true or false"), v.description(description));

/** Keys of an image. */
export const imageSigningKeys = {
  sign: v.optional(sign("Sign the image with cosign when it is pushed: true is as the workflow itself.")),
  attest: v.optional(attest("Have GitHub attest where the image was built, when it is pushed.")),
};

/** Keys of a build gate, which are about its files. */
export const fileSigningKeys = {
  sign: v.optional(
    sign("Sign the files with cosign: true is as the workflow itself. The bundles are kept beside them."),
  ),
  attest: v.optional(attest("Have GitHub attest where the files were built.")),
};

export function buildSigning(input: SignInput | undefined): SigningConfig | undefined {
  if (input === undefined || input === false) return undefined;
  const { key, password, tlog = true, tool } = input === true ? {} : input;
  const version = tool === undefined ? undefined : splitPinned(tool)?.version;
  const pinned = version === undefined ? null : parseVersion(version);
  return {
    signing: {
      hasKey: key !== undefined,
      tlog,
      ...(pinned ? { version: pinned.version } : {}),
      ...(pinned && pinned.digests.length > 0 ? { digests: pinned.digests } : {}),
    },
    env: {
      ...(key === undefined ? {} : { [keyVariable]: key }),
      ...(password === undefined ? {} : { [passwordVariable]: password }),
    },
  };
}

/** What is asked for of one thing that was built. */
export interface Vouched {
  /** For the steps' names: `api`, `files`. */
  readonly word: string;
  /** Null for the files of the gate. */
  readonly image: string | null;
  readonly sbom?: SbomFormat | undefined;
  readonly sign?: SigningConfig | undefined;
  readonly attest: boolean;
  readonly timeoutMs: number;
  readonly line?: number | undefined;
}

/** The steps that vouch for it. */
export function vouchingSteps({
  word,
  image,
  sbom,
  sign: signed,
  attest: attested,
  timeoutMs,
  line,
}: Vouched): readonly PlannedStep[] {
  const common = { workingDirectory: ".", timeoutMs, reports: [], ...(line === undefined ? {} : { line }) };
  const env = signed?.env ?? {};
  return [
    ...(signed
      ? [{ type: "sign", name: `sign ${word}`, signing: signed.signing, image, env, ...common } as const]
      : []),
    ...(sbom && image !== null
      ? [
          {
            ...({ type: "image-sbom", name: `sbom ${word}`, image, format: sbom, env, ...common } as const),
            ...(signed ? { signing: signed.signing } : {}),
          },
        ]
      : []),
    ...(attested ? [{ type: "attest", name: `attest ${word}`, image, env: {}, ...common } as const] : []),
  ];
}
