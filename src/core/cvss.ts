/**
 * The base score of a CVSS v3.0 or v3.1 vector (https://www.first.org/cvss/v3-1/specification-document, section 7), 0 to
 * 10 with one decimal; undefined for another version, and for a vector that lacks a base metric.
 */
export function cvss3Score(vector: string): number | undefined {
  if (!/^CVSS:3\.[01]\//.test(vector)) return undefined;
  const given = new Map(vector.split("/").map((part): [string, string] => [part.slice(0, part.indexOf(":")), part]));
  const metric = (name: string) => given.get(name)?.slice(name.length + 1) ?? "";
  const scopeChanges = metric("S") === "C";
  const privileges = scopeChanges ? { N: 0.85, L: 0.68, H: 0.5 } : { N: 0.85, L: 0.62, H: 0.27 };
  const access = [
    weight({ N: 0.85, A: 0.62, L: 0.55, P: 0.2 }, metric("AV")),
    weight({ L: 0.77, H: 0.44 }, metric("AC")),
    weight(privileges, metric("PR")),
    weight({ N: 0.85, R: 0.62 }, metric("UI")),
  ];
  const losses = ["C", "I", "A"].map((name) => weight({ N: 0, L: 0.22, H: 0.56 }, metric(name)));
  if (!/^[UC]$/.test(metric("S")) || [...access, ...losses].some(Number.isNaN)) return undefined;
  const loss = 1 - losses.reduce((left, one) => left * (1 - one), 1);
  const impact = scopeChanges ? 7.52 * (loss - 0.029) - 3.25 * (loss - 0.02) ** 15 : 6.42 * loss;
  if (impact <= 0) return 0;
  const exploitability = access.reduce((product, one) => product * one, 8.22);
  return roundUp(Math.min((scopeChanges ? 1.08 : 1) * (impact + exploitability), 10));
}

function weight(weights: Readonly<Record<string, number>>, value: string): number {
  return Object.hasOwn(weights, value) ? (weights[value] ?? Number.NaN) : Number.NaN;
}

/** Appendix A of the specification: up to one decimal, without the errors of binary fractions. */
function roundUp(score: number): number {
  const whole = Math.round(score * 100_000);
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}
