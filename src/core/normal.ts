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

/**
 * P(T > t) of Student's distribution, which need not have a whole number of degrees of freedom; fewer than 1 count as 1. By the normal
 * deviate of Wallace (Ann. Math. Stat. 30, 1959), right to a tenth of a chance of 0.001 from 5 degrees of freedom on.
 */
export function studentTail(t: number, freedom: number): number {
  const d = Math.max(1, freedom);
  return upperTail((Math.sign(t) * (8 * d + 1) * Math.sqrt(d * Math.log1p((t * t) / d))) / (8 * d + 3));
}
