/** `https://user:password@host`, and every other scheme with a password; `git@` alone is no secret. */
const plain = /(\bhttps?:\/\/)[^/\s"'<>@?#]+@|(\b[a-z][a-z0-9+.-]*:\/\/[^/\s"'<>@:]*):[^/\s"'<>@]+(?=@)/gi;

/** The same inside of a package URL's query, where it is written with percent signs. */
const encoded = /((?:%2B|\b)https?(?:%3A|:)(?:%2F|\/){2})(?:(?!%2F|%40)[^/\s"'<>@&])+(?:%40|@)/gi;

/** The text without the credentials that addresses in it carry: lock files name private registries, and bills copy them. */
export function withoutCredentials(text: string): string {
  return text
    .replace(plain, (_, web: string | undefined, other: string | undefined) => web ?? other ?? "")
    .replace(encoded, "$1");
}
