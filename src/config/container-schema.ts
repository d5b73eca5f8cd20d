import { posix } from "node:path";
import * as v from "valibot";
import type { PlannedContainer } from "../core/containers.js";
import { closed, environment, oneOrMore, staysInside, text } from "./schema-parts.js";

/** Options of the engine's client that a step in a container has no use for, as Gatehouse gives them or goes by them. */
const ours = /^(--(name|rm|entrypoint|workdir|detach|cidfile|tty|interactive|attach|pull|init)\b|-(?:[adit]+$|w))/;

const reference = v.pipe(
  v.string(),
  v.regex(/^[^\s-]\S*$/, 'must be the name of an image, such as "python:3.12"'),
  v.description("Image that the commands run in, pulled where the machine has not got it."),
);

const containerMap = v.pipe(
  closed(
    {
      image: v.pipe(
        reference,
        v.description('Image that the commands run in; with "from" the name that it has in that build gate.'),
      ),
      from: v.optional(text("Build gate that makes the image. It has to be among the gate's needs.")),
      user: v.optional(
        v.pipe(
          v.union([v.string(), v.number()], "must be the name or number of a user"),
          v.description("Who the commands run as, by name or number; on Linux whoever runs Gatehouse when absent."),
        ),
      ),
      env: v.optional(environment("Environment of all commands. A $NAME in a value is looked up when a step starts.")),
      volumes: v.optional(
        oneOrMore(
          v.pipe(v.string(), v.check(isVolume, 'must be "source:/path" or "source:/path:ro", as docker run takes it')),
          "Volumes beside the repository, as docker run takes them; a source that begins with ./ is in the repository.",
        ),
      ),
      options: v.optional(
        oneOrMore(
          v.pipe(
            v.string(),
            v.check(
              (input) => !ours.test(input),
              (issue) => `must not have ${String(issue.input)}, which Gatehouse says itself`,
            ),
          ),
          "More options of docker create, each word an entry of its own.",
        ),
      ),
      network: v.optional(text("Network of the engine that the containers are in, or host or none.")),
    },
    "The container that the commands run in.",
  ),
);

/** `container:` of a gate or a step. */
export const containerSchema = v.lazy((input): v.GenericSchema<unknown, ContainerInput> => {
  if (input === undefined) return v.union([reference, containerMap]);
  return typeof input === "string" ? reference : containerMap;
});

export type ContainerInput = string | v.InferOutput<typeof containerMap>;

function isVolume(volume: string): boolean {
  const [source = "", target = "", mode = "rw", ...rest] = volume.split(":");
  const isSource = /^\.{1,2}(\/|$)/.test(source) ? staysInside(source) : source !== "" && !/\s/.test(source);
  return isSource && posix.isAbsolute(target) && mode !== "" && rest.length === 0;
}

/** What a valid `container:` stands for. */
export function buildContainer(input: ContainerInput | undefined): PlannedContainer | undefined {
  if (input === undefined) return undefined;
  const {
    image,
    from,
    user,
    env = {},
    volumes = [],
    options = [],
    network,
  } = typeof input === "string" ? { image: input } : (input as Exclude<ContainerInput, string>);
  return {
    image: from === undefined ? image : { from, image },
    env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)])),
    volumes: typeof volumes === "string" ? [volumes] : volumes,
    options: typeof options === "string" ? [options] : options,
    ...(user === undefined ? {} : { user: String(user) }),
    ...(network === undefined ? {} : { network }),
  };
}

/** The entry that `buildContainer` reads as the same container. */
export function containerEntry({ image, user, env, volumes, options, network }: PlannedContainer): unknown {
  const entry = {
    ...(typeof image === "string" ? { image } : { image: image.image, from: image.from }),
    ...(user === undefined ? {} : { user }),
    ...(Object.keys(env).length > 0 ? { env } : {}),
    ...(volumes.length > 0 ? { volumes } : {}),
    ...(options.length > 0 ? { options } : {}),
    ...(network === undefined ? {} : { network }),
  };
  return Object.keys(entry).length === 1 ? entry.image : entry;
}
