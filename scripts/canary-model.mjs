/** A service under canary: requests that fail or are slow by chance, interval by interval, from a seed. */

/** Weight of the canary in each step, and the number of intervals that a step is held. */
export const weights = [0.1, 0.25, 0.5];
export const intervals = 20;

/** Latency of a request is log-normal: median in milliseconds, and the standard deviation of its logarithm. */
const latency = { median: 100, sigma: 0.5 };
const errorRate = 0.01;

/** What moves both versions alike from interval to interval (load, time of day): a first-order autoregression. */
const shared = { latency: 0.1, errors: 0.2, memory: 0.6 };

/**
 * What the canary does worse, as factors. `own` is noise that each version has for itself and that resembles the
 * interval before: other customers, other nodes.
 */
export const scenarios = [
  { name: "no worse", errors: 1, latency: 1, own: 0, isGood: true },
  { name: "no worse, noisy", errors: 1, latency: 1, own: 0.5, isGood: true },
  { name: "errors 1 % → 2 %", errors: 2, latency: 1, own: 0 },
  { name: "errors 1 % → 5 %", errors: 5, latency: 1, own: 0 },
  { name: "latency +30 %", errors: 1, latency: 1.3, own: 0 },
  { name: "latency +80 %", errors: 1, latency: 1.8, own: 0 },
];

/**
 * One rollout, in which the canary gets `size` requests a step, and the stable version what the weight makes of that:
 * `at(step, interval)` makes as many intervals of a step as are asked for. Each step has numbers of its own,
 * so that a judge that stops early or holds longer changes nothing for the next.
 */
export function rollout(scenario, size, seed) {
  const steps = weights.map((weight, step) => {
    const random = generator(`${seed} ${scenario.name} ${size} ${step}`);
    const drift = autoregression(random, shared.memory);
    const own = [autoregression(random, shared.memory), autoregression(random, shared.memory)];
    const made = [];
    return (index) => {
      while (made.length <= index)
        made.push(
          interval(
            random,
            scenario,
            size,
            weight,
            drift(),
            own.map((next) => next()),
          ),
        );
      return made[index];
    };
  });
  return { at: (step, index) => steps[step](index) };
}

function interval(random, scenario, size, weight, drift, own) {
  const errors = [];
  const requests = [];
  const latencies = [];
  for (const version of [0, 1]) {
    const isCanary = version === 0;
    const mean = (size / intervals) * (isCanary ? 1 : (1 - weight) / weight);
    const count = poisson(random, mean);
    const noise = scenario.own * own[version];
    const rate = errorRate * (isCanary ? scenario.errors : 1) * Math.exp(shared.errors * drift + noise * 0.6);
    const middle = latency.median * (isCanary ? scenario.latency : 1) * Math.exp(shared.latency * drift + noise * 0.2);
    requests.push(count);
    errors.push(binomial(random, count, Math.min(1, rate)));
    latencies.push(count === 0 ? null : middle * meanLatency(random, count));
  }
  return { errors, requests, latency: latencies };
}

/** Mean latency of so many requests, as a part of the median's. Of many it is normal, and drawn as such. */
function meanLatency(random, count) {
  const { sigma } = latency;
  if (count > 200) {
    const mean = Math.exp(sigma ** 2 / 2);
    return mean + mean * Math.sqrt(Math.expm1(sigma ** 2) / count) * normal(random);
  }
  let sum = 0;
  for (let request = 0; request < count; request++) sum += Math.exp(sigma * normal(random));
  return sum / count;
}

/** sfc32 (Doty-Humphrey, PractRand), seeded by the text's FNV-1a hash; uniform in (0, 1). */
export function generator(text) {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193);
  let [a, b, c, d] = [hash, hash ^ 0x9e3779b9, ~hash, 1];
  const next = () => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return ((sum >>> 0) + 0.5) / 4294967296;
  };
  for (let warm = 0; warm < 20; warm++) next();
  return next;
}

function normal(random) {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}

/** Standard normal in each interval, with correlation `memory` to the one before. */
function autoregression(random, memory) {
  let state = normal(random);
  return () => {
    const now = state;
    state = memory * state + Math.sqrt(1 - memory * memory) * normal(random);
    return now;
  };
}

/** Knuth's product of uniforms, in parts, so that the product does not vanish. */
function poisson(random, mean) {
  let count = 0;
  for (let left = mean; left > 0; left -= 500) {
    const limit = Math.exp(-Math.min(left, 500));
    for (let product = random(); product > limit; product *= random()) count++;
  }
  return count;
}

/** By the gaps between successes, which are geometric: as many draws as there are successes. */
function binomial(random, count, rate) {
  if (rate <= 0) return 0;
  if (rate >= 1) return count;
  let successes = -1;
  for (let at = 0; at <= count; successes++) at += Math.floor(Math.log(random()) / Math.log1p(-rate)) + 1;
  return successes;
}
