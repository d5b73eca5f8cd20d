/** Feature flags of an environment: a definition that flagd reads, what it has to give, and what goes along with a canary. */
export interface FlagsConfig {
  /** Relative to the repository's root; JSON, or YAML by its name. */
  readonly file: string;
  /** Variants that everybody in the environment has to get, by flag. */
  readonly require: Readonly<Record<string, string>>;
  readonly switch?: FlagSwitch | undefined;
}

/** A flag whose share goes along with the release's part of the traffic. */
export interface FlagSwitch {
  readonly flag: string;
  readonly variant: string;
  /** Brings GATEHOUSE_FLAGS_FILE to whatever the service reads its flags from. */
  readonly apply: string;
}
