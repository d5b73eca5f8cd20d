/** Terms of the continued fraction; from 3 on, 60 of them give all digits of a double. */
const terms = 60;

/**
 * P(Z > z) of the standard normal distribution. Near the middle by the series of Marsaglia ("Evaluating the normal
 * distribution", J. Stat. Software 11(4), 2004), in the tail by Laplace's continued fraction (Abramowitz and Stegun
 * 26.2.14): p values of a hundred-thousandth have to be right too.
 */
export function upperTail(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  if (z < -3) return 1 - upperTail(-z);
  const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
  if (z > 3) {
    let fraction = z;
    for (let term = terms; term >= 1; term--) fraction = z + term / fraction;
    return density / fraction;
  }
  let [sum, next] = [z, z];
  for (let odd = 3; Math.abs(next) > 1e-17; odd += 2) {
    next *= (z * z) / odd;
    sum += next;
  }
  return 0.5 - density * sum;
}
