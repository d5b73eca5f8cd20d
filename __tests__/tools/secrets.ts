/** What looks like secrets, made from pieces at run time, so that nothing in this repository does. */
export const secrets = {
  aws: ["AK", "IAQ3EGRT7", "YLQ6KD2XM"].join(""),
  github: ["gh", "p_", "9fK2mQ7xR4tW1zB8", "nC5vL0sD3hJ6gA2eYuP7"].join(""),
  key: ["k8J2nB5xQ9wE4rT7", "yU1iO6pA3sD0fG8h", "JkLzXcVbNmQwErTy", "UiOpAsDfGhJkLz12", "Z7c9V4b2"].join(""),
} as const;

/** Files of a repository that hold them, and the places where. */
export const planted = {
  "app/settings.py": `DEBUG = False\nAWS_ACCESS_KEY_ID = "${secrets.aws}"\n`,
  "deploy.sh": `set -e\n\ncurl -H "Authorization: token ${secrets.github}" https://example.test\n`,
  "keys/id.pem": [`-----BEGIN RSA PRIVATE`, ` KEY-----\n${secrets.key}\n-----END RSA PRIVATE`, ` KEY-----\n`].join(""),
} as const;

/** The secrets that stand in a text, by name; those in parts of 12 characters too. */
export function secretsIn(text: string): readonly string[] {
  return Object.entries(secrets).flatMap(([name, value]) => {
    for (let at = 0; at + 12 <= value.length; at++) if (text.includes(value.slice(at, at + 12))) return [name];
    return [];
  });
}
