export const id = 3409;
export const ids = [3409];
export const modules = {

/***/ 35970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Pi: () => (/* binding */ metricDefaults),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   gh: () => (/* binding */ pWords),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/** What a canary is judged by: one metric's rule, and what was read of it interval by interval. */
/** What a rule has where the config says nothing. */
const metricDefaults = {
    better: "lower",
    tolerance: 0.1,
    samples: 5,
    requests: 100,
    breaches: 3,
    errors: 3,
};
let formatter;
/** Made once, and only where there is a figure to show: it takes longer to make than many a module to load. */
function numberText(value) {
    formatter ??= new Intl.NumberFormat("en", { maximumFractionDigits: 12 });
    return formatter.format(value);
}
/** A figure in words: four digits that matter. */
function figure(value) {
    return Number.isFinite(value) ? numberText(Number(value.toPrecision(4))) : "∞";
}
function percent(share) {
    return `${figure(Number((share * 100).toPrecision(3)))} %`;
}
function whole(value) {
    return numberText(Math.round(value));
}
/** `p = 0.0012`, or `p < 0.0001`. */
function pWords(p) {
    return p < 1e-4 ? "p < 0.0001" : `p = ${Number(p.toPrecision(2))}`;
}


/***/ }),

/***/ 28400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PU: () => (/* binding */ leastPairs),
  SH: () => (/* binding */ valueFault),
  cw: () => (/* binding */ valueStanding)
});

// UNUSED EXPORTS: levelAt

// EXTERNAL MODULE: ./build/src/core/canary-metric.js
var canary_metric = __webpack_require__(35970);
// EXTERNAL MODULE: ./build/src/core/mann-whitney.js
var mann_whitney = __webpack_require__(93768);
// EXTERNAL MODULE: ./build/src/core/normal.js
var normal = __webpack_require__(78182);
;// CONCATENATED MODULE: ./build/src/core/sequential.js

/** Boundaries of tests that are repeated while data come in. */
/** Width of the grid, in standard deviations of one look's increment; a fifth gives the tails to a percent. */
const width = 0.2;
/** Found boundaries; a rollout asks for the same few again at each interval. */
const found = new Map();
/**
 * One z value for all looks from `first` to `last`, so that the chance that a growing sample of no difference ever
 * exceeds it is `alpha` (Pocock, Biometrika 64, 1977, one-sided). The chance is found by carrying the density of the sum
 * from look to look (Armitage, McPherson and Rowe, J. Royal Stat. Soc. A 132, 1969).
 */
function constantBoundary(first, last, alpha) {
    const key = `${first} ${last} ${alpha}`;
    const known = found.get(key);
    if (known !== undefined)
        return known;
    let [low, high] = [0, 8];
    while (high - low > 0.005) {
        const middle = (low + high) / 2;
        if (crossing(first, last, middle) > alpha)
            low = middle;
        else
            high = middle;
    }
    found.set(key, high);
    return high;
}
/** Chance that a sum of n standard normal values ever exceeds `z` times the root of n, for n from `first` to `last`. */
function crossing(first, last, z) {
    const spread = 6 * Math.sqrt(last);
    const at = (index) => index * width - spread;
    const size = Math.ceil((2 * spread) / width) + 1;
    const below = (look) => Math.min(size, Math.floor((z * Math.sqrt(look) + spread) / width) + 1);
    const reach = Math.ceil(6 / width);
    const kernel = Array.from({ length: 2 * reach + 1 }, (_, index) => density((index - reach) * width) * width);
    let chance = (0,normal/* upperTail */.f)(z);
    let sums = Float64Array.from({ length: below(first) }, (_, index) => {
        return density(at(index) / Math.sqrt(first)) / Math.sqrt(first);
    });
    for (let look = first + 1; look <= last; look++) {
        const limit = z * Math.sqrt(look);
        const next = new Float64Array(below(look));
        for (const [index, sum] of sums.entries()) {
            if (limit - at(index) < 6)
                chance += sum * width * (0,normal/* upperTail */.f)(limit - at(index));
            const from = Math.max(0, index - reach);
            const to = Math.min(next.length - 1, index + reach);
            for (let target = from; target <= to; target++) {
                next[target] = (next[target] ?? 0) + sum * (kernel[target - index + reach] ?? 0);
            }
        }
        sums = next;
    }
    return chance;
}
function density(z) {
    return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}

;// CONCATENATED MODULE: ./build/src/core/canary-values.js




/** What the values so far prove, or let suspect. A false proof of being worse has a chance of `alpha`. */
function valueFault(samples, series) {
    const { rule } = series;
    const outside = samples.slice(samples.findLastIndex(({ canary }) => !isOutside(canary, rule)) + 1);
    if (outside.length >= rule.breaches) {
        const values = outside.slice(-3).map(({ canary }) => (0,canary_metric/* figure */.vP)(canary));
        const often = outside.length === 1 ? "" : `, ${outside.length} times in a row`;
        return { isSure: true, reason: `was ${values.join(", ")}${often} (${limitWords(rule)})` };
    }
    const { compare } = rule;
    if (!compare)
        return undefined;
    const faults = windows(samples, series).flatMap(({ pairs, planned, alpha }) => {
        return compareValues(pairs, compare, levelAt(pairs.length, planned, alpha)) ?? [];
    });
    return faults.find(({ isSure }) => isSure) ?? faults[0];
}
/** Least number of pairs that can show a difference in this rollout; fewer are no proof of anything. */
function leastPairs({ looks, alpha }) {
    return firstLook(looks.length > 1 ? alpha / 2 : alpha);
}
/** What of this step's values is within limits, or not, in words. A value that is often outside is no pass. */
function valueStanding(samples, rule) {
    const middle = (0,mann_whitney/* median */.JZ)(samples.map(({ canary }) => canary));
    const last = samples.at(-1)?.canary ?? Number.NaN;
    const outside = [middle, last].find((value) => isOutside(value, rule));
    if (outside !== undefined) {
        const which = outside === middle ? `is ${(0,canary_metric/* figure */.vP)(outside)} in the median` : `was ${(0,canary_metric/* figure */.vP)(outside)} at last`;
        return { isWithin: false, reason: `${which} (${limitWords(rule)})` };
    }
    const stable = rule.compare ? `, stable's ${(0,canary_metric/* figure */.vP)((0,mann_whitney/* median */.JZ)(samples.flatMap((sample) => sample.stable ?? [])))}` : "";
    const count = samples.length;
    return {
        isWithin: true,
        reason: `is ${(0,canary_metric/* figure */.vP)(middle)}${stable} over ${count} ${count === 1 ? "sample" : "samples"}`,
    };
}
function isOutside(value, { max, min }) {
    return (max !== undefined && value > max) || (min !== undefined && value < min);
}
function limitWords({ max, min }) {
    const words = [max === undefined ? [] : `at most ${(0,canary_metric/* figure */.vP)(max)}`, min === undefined ? [] : `at least ${(0,canary_metric/* figure */.vP)(min)}`];
    return `may be ${words.flat().join(" and ")}`;
}
/** The whole rollout and, for what only shows at a later weight, the present step by itself; alpha is shared out. */
function windows(samples, { step, looks, alpha }) {
    const pairs = samples.filter(isPair);
    const steps = looks.length;
    const planned = looks.reduce((sum, count) => sum + count, 0);
    const whole = { pairs, planned, alpha: steps > 1 ? alpha / 2 : alpha };
    if (step === 0)
        return [whole];
    const own = pairs.filter((pair) => pair.step === step);
    return [whole, { pairs: own, planned: looks[step] ?? 0, alpha: alpha / 2 / (steps - 1) }];
}
function isPair(sample) {
    return sample.stable !== undefined;
}
/** The level of the test at each of the planned looks, equal for all of them; 0 where the sample is too small. */
function levelAt(look, planned, alpha) {
    const first = firstLook(alpha);
    return look < first || look > planned ? 0 : (0,normal/* upperTail */.f)(constantBoundary(first, planned, alpha));
}
/** Smallest samples of equal size that can reach a level. */
function firstLook(alpha) {
    let size = 1;
    while ((0,mann_whitney/* leastP */.WX)(size) > alpha)
        size++;
    return size;
}
/** The level of a single look at which a difference is suspected, and more data are waited for. */
const suspicion = 0.05;
/** How the canary's values are worse, if they are: by rank, and by a shift above the tolerance. */
function compareValues(pairs, { better, tolerance }, level) {
    if (level === 0)
        return undefined;
    const canary = pairs.map((pair) => pair.canary);
    const stable = pairs.map((pair) => pair.stable);
    const [high, low] = better === "lower" ? [canary, stable] : [stable, canary];
    const { p: naive, z, chance } = (0,mann_whitney/* mannWhitney */.Pi)(high, low);
    if (naive > suspicion)
        return undefined;
    const inflated = inflation(high, low);
    // What resembles its neighbours is worth fewer values than it has, and by how much was only estimated from as many.
    const p = Math.max(naive, (0,normal/* studentTail */.g)(z / Math.sqrt(inflated), (2 * pairs.length) / inflated - 2));
    if (p > suspicion)
        return undefined;
    const shift = (0,mann_whitney/* hodgesLehmann */.i6)(high, low);
    const usual = Math.abs((0,mann_whitney/* median */.JZ)(stable));
    if (shift <= tolerance * usual)
        return undefined;
    const worse = usual > 0 ? percent(shift / usual) : (0,canary_metric/* figure */.vP)(shift);
    const reason = `worse than stable's by ${worse}: ${(0,canary_metric/* figure */.vP)((0,mann_whitney/* median */.JZ)(canary))} against ${(0,canary_metric/* figure */.vP)((0,mann_whitney/* median */.JZ)(stable))} in the median ` +
        `of ${pairs.length} intervals, the worse one in ${percent(chance)} of all pairs (${(0,canary_metric/* pWords */.gh)(p)})`;
    return p <= level ? { isSure: true, reason: `is ${reason}` } : { isSure: false, reason: `looks ${reason}` };
}
function percent(part) {
    return `${Math.round(part * 100)} %`;
}
/**
 * By how much the variance of a difference of means grows if each interval resembles the one before: `(1 + r) / (1 - r)`
 * for a first-order autoregression (Zwiers and von Storch, J. Climate 8, 1995), r being the correlation of neighbouring
 * rank differences, with its bias of `-(1 + 4r)/n` taken off (Marriott and Pope, Biometrika 41, 1954). What both versions do alike is no part of it.
 */
function inflation(first, second) {
    const n = first.length;
    const ranks = (0,mann_whitney/* midranks */.UX)([...first, ...second]);
    const differences = first.map((_, index) => (ranks[index] ?? 0) - (ranks[n + index] ?? 0));
    const mean = differences.reduce((sum, value) => sum + value, 0) / n;
    let [neighbours, squares, before] = [0, 0, 0];
    for (const difference of differences) {
        neighbours += before * (difference - mean);
        before = difference - mean;
        squares += before * before;
    }
    const seen = squares > 0 ? neighbours / squares : 0;
    const r = squares > 0 ? Math.min(0.95, seen + (1 + 4 * Math.max(0, seen)) / n) : 0;
    return r > 0 ? (1 + r) / (1 - r) : 1;
}


/***/ }),

/***/ 51986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yc: () => (/* binding */ chanceEach),
  mO: () => (/* binding */ judgeCanary)
});

// UNUSED EXPORTS: falseRollbacks

// EXTERNAL MODULE: ./build/src/core/canary-metric.js
var canary_metric = __webpack_require__(35970);
;// CONCATENATED MODULE: ./build/src/core/evidence.js
/**
 * Tests of counts that may be looked at as often as one likes. Each gives evidence against "no worse": a mixture of
 * likelihood ratios, whose mean is at most 1 if the versions are no different, so that it ever reaches `1 / alpha` with a
 * chance of at most `alpha` (Ville 1939; Robbins, "Statistical methods related to the law of the iterated logarithm",
 * Ann. Math. Stat. 41, 1970). Counts of canary releases were first judged so by Lindon and others ("Rapid regression
 * detection in software deployments through sequential testing", KDD 2022).
 */
/**
 * By how much the odds or the rate may be worse: the alternatives that the mixture bets on, and the part of it that each
 * gets. Most of it is where it counts: large ratios are seen at once anyway.
 */
const ratios = [1.1, 1.25, 1.5, 2, 3, 5, 10, 40];
const parts = [0.1, 0.1, 0.15, 0.25, 0.15, 0.1, 0.1, 0.05];
const logarithms = ratios.map(Math.log);
/** Nothing was seen that could be won or lost by. */
const idle = ratios.map(() => 0);
/**
 * Bets on a higher rate of the canary. Given how many events an interval had in all, those of the canary are binomial
 * with its share of the requests (the exact test of two Poisson rates, Przyborowski and Wilenski, Biometrika 31, 1940), or
 * hypergeometric where events are not rare, for which the bet is only more careful (Hoeffding 1963). What changes for
 * both versions alike from interval to interval, and the weight of each step, cannot look like a difference.
 */
function betsOnHigher({ count, total, stableCount, stableTotal }) {
    const part = total / (total + stableTotal);
    const all = count + stableCount;
    if (all === 0)
        return idle;
    return ratios.map((ratio, at) => count * (logarithms[at] ?? 0) - all * Math.log1p(part * (ratio - 1)));
}
/** The same on a lower rate. */
function betsOnLower({ count, total, stableCount, stableTotal }) {
    return betsOnHigher({ count: stableCount, total: stableTotal, stableCount: count, stableTotal: total });
}
/** Bets on a share above the limit, by its odds: a binomial likelihood ratio against the limit itself. */
function betsOnExcess(count, total, limit) {
    if (limit <= 0)
        return ratios.map(() => (count > 0 ? Number.POSITIVE_INFINITY : 0));
    if (limit >= 1)
        return idle;
    return ratios.map((ratio, at) => count * (logarithms[at] ?? 0) - total * Math.log1p(limit * (ratio - 1)));
}
/**
 * Evidence of a whole rollout that something is wrong, be it from the start or only from one of its steps on: half of
 * the stake is put on the start, the other half in equal parts on the later steps. `bets` are those of the intervals, `starts` the index of
 * the first interval of each step that has begun, `steps` how many the rollout has in all, `divisor` what the logarithms
 * of the intervals from an index on are divided by. From 1 up it makes a proof only less likely: a bet that has been won is worth
 * less, and one that has been lost is never worth more than its stake.
 */
function evidence(bets, starts, steps, divisor = () => 1) {
    const later = steps > 1 ? 0.5 / (steps - 1) : 0;
    // What has not begun has neither gained nor lost.
    let sum = starts.length === 0 ? 1 : later * (steps - starts.length);
    const totals = ratios.map(() => 0);
    for (let index = bets.length - 1; index >= 0; index--) {
        const interval = bets[index] ?? [];
        for (let at = 0; at < totals.length; at++)
            totals[at] = (totals[at] ?? 0) + (interval[at] ?? 0);
        if (!starts.includes(index))
            continue;
        const by = divisor(index);
        const gained = totals.reduce((all, total, at) => all + (parts[at] ?? 0) * Math.exp(total / by), 0);
        sum += gained * (index === starts[0] ? 1 - later * (steps - 1) : later);
    }
    return sum;
}
/**
 * How many times the canary's rate is the stable one's, each interval by itself (Mantel and Haenszel 1959, in the form
 * for rates of Rothman and Boice 1979). NaN if neither had an event.
 */
function rateRatio(pairs) {
    let [canary, stable] = [0, 0];
    for (const { count, total, stableCount, stableTotal } of pairs) {
        canary += (count * stableTotal) / (total + stableTotal);
        stable += (stableCount * total) / (total + stableTotal);
    }
    return canary === 0 && stable === 0 ? Number.NaN : canary / stable;
}

;// CONCATENATED MODULE: ./build/src/core/dispersion.js

/**
 * Noise of a version's own that outlasts an interval: other customers, a bad node. To a test of counts it looks like a
 * difference, the surer the more there is to count, though the release has no part in it.
 */
/**
 * What is assumed of the noise before there are data: the variance of the logarithm of the odds ratio in one interval,
 * and how much of it is left in the next. It is more than what is usual, so that a canary's first minutes are not
 * believed too soon; `scripts/canary-simulation.mjs` shows what it costs.
 */
const assumed = { variance: 0.7, memory: 0.6 };
/** How many intervals of very many events weigh as much as the assumption; few events say little, and weigh accordingly. */
const weight = 4;
/**
 * By how much the evidence of the intervals from one index on has to be made smaller: 1 where the chance of each request
 * is all that there is to see. The variance of an interval's count, given the events of both versions, is
 * `v + s v²` for a noise of variance s (Williams, Applied Statistics 31, 1982), and noise that lasts adds covariances
 * (Zeger, Biometrika 75, 1988); a likelihood ratio is divided by what this makes of the variance of the sum (quasi-likelihood, Wedderburn 1974).
 * While data are few, the larger one of chance and assumed noise counts, and not both together: small canaries would
 * lose too much. The ratio of the rates is fitted, so that a bad release is not taken for noise.
 */
function dispersion(pairs) {
    const { share, variance } = noiseOf(pairs);
    const plain = pairs.map((pair) => spread(pair, 1));
    return (from) => {
        let [chance, noise, before] = [0, 0, 0];
        for (const { variance: v } of plain.slice(from)) {
            before *= assumed.memory;
            noise += v * v + 2 * v * before;
            before += v;
            chance += v;
        }
        if (chance === 0)
            return 1;
        return Math.max(1, ((1 - share) * assumed.variance * noise + share * (chance + variance * noise)) / chance);
    };
}
/** The variance that the data show, by moments, and how far it is to be believed: from 0 to 1. */
function noiseOf(pairs) {
    const ratio = rateRatio(pairs);
    let [sum, weights] = [0, 0];
    for (const pair of pairs) {
        const { mean, variance } = spread(pair, ratio);
        if (!(variance > 0))
            continue;
        const precision = 1 / (1 / variance + assumed.variance) ** 2;
        sum += precision * (((pair.count - mean) ** 2 - variance) / variance ** 2);
        weights += precision;
    }
    const most = 1 / assumed.variance ** 2;
    return { share: weights / (weights + weight * most), variance: weights > 0 ? sum / weights : 0 };
}
/** Mean and variance of the canary's events, given those of both versions together and the ratio of the rates. */
function spread({ count, total, stableCount, stableTotal }, ratio) {
    const part = total / (total + stableTotal);
    const all = count + stableCount;
    const expected = ratio === Number.POSITIVE_INFINITY ? 1 : (part * ratio) / (1 + part * (ratio - 1));
    const others = 1 - all / (total + stableTotal);
    return { mean: all * expected, variance: all * expected * (1 - expected) * others };
}

;// CONCATENATED MODULE: ./build/src/core/canary-shares.js



/** Evidence at which a difference is suspected, and more data are waited for; our own choice. */
const suspicion = 4;
/**
 * What the counts so far prove, or let suspect. A false proof has a chance of at most `alpha`: of being worse than the
 * stable version where there is no difference, and of being outside a limit where the canary stands right at it.
 */
function shareFault(samples, series) {
    const { rule, looks, alpha } = series;
    const gather = (bets) => evidence(samples.map(bets), startsOf(samples), looks.length);
    const { max, min } = rule;
    const limits = [
        max === undefined ? 0 : gather(({ count, total }) => betsOnExcess(count, total, max)),
        min === undefined ? 0 : gather(({ count, total }) => betsOnExcess(total - count, total, 1 - min)),
    ];
    const found = Math.max(...limits);
    if (found >= 1 / alpha) {
        const reason = `is ${shareWords(pooled(samples))} (${limitWords(rule)}; ${(0,canary_metric/* pWords */.gh)(1 / found)})`;
        return { isSure: true, reason };
    }
    return rule.compare && compareShares(samples, rule.compare, series);
}
/** What of this step's counts is within limits, or not, in words. */
function shareStanding(samples, rule) {
    const canary = pooled(samples);
    const share = canary.count / canary.total;
    const isOutside = (rule.max !== undefined && share > rule.max) || (rule.min !== undefined && share < rule.min);
    const stable = rule.compare ? pooled(samples.flatMap((sample) => sample.stable ?? [])) : undefined;
    const words = `is ${shareWords(canary)}${stable ? `, stable's ${shareWords(stable)}` : ""}`;
    return {
        isWithin: !isOutside,
        requests: Math.floor(Math.min(canary.total, stable?.total ?? Number.POSITIVE_INFINITY)),
        reason: isOutside ? `${words} (${limitWords(rule)}), too few to be sure` : words,
    };
}
/**
 * Both enough evidence and a ratio above the tolerance are needed. Where more is better, what counts is whichever of the
 * two outcomes is the rarer: a fall from 99 % to 98 % of successes is twice as many failures.
 */
function compareShares(samples, { better, tolerance }, { alpha, looks }) {
    const chosen = samples.filter(({ total, stable }) => stable !== undefined && total + stable.total > 0);
    const pairs = chosen.map(pairOf);
    const gather = (bets, counted) => evidence(counted.map(bets), startsOf(chosen), looks.length, dispersion(counted));
    const found = better === "lower"
        ? gather(betsOnHigher, pairs)
        : (gather(betsOnHigher, pairs.map(others)) + gather(betsOnLower, pairs)) / 2;
    if (found < suspicion)
        return undefined;
    const [canary, stable] = [pooled(chosen), pooled(chosen.flatMap((sample) => sample.stable ?? []))];
    const areOften = canary.count + stable.count > (canary.total + stable.total) / 2;
    const ratio = better === "lower" ? rateRatio(pairs) : areOften ? rateRatio(pairs.map(others)) : 1 / rateRatio(pairs);
    if (!(ratio > 1 + tolerance))
        return undefined;
    const reason = `worse than stable's: ${shareWords(canary)} against ${shareWords(stable)} (${(0,canary_metric/* pWords */.gh)(1 / found)})`;
    return found >= 1 / alpha ? { isSure: true, reason: `is ${reason}` } : { isSure: false, reason: `looks ${reason}` };
}
/** Index of the first sample of each step. */
function startsOf(samples) {
    return samples.map((_, index) => index).filter((index) => samples[index - 1]?.step !== samples[index]?.step);
}
function pairOf({ count, total, stable }) {
    return { count, total, stableCount: stable?.count ?? 0, stableTotal: stable?.total ?? 0 };
}
function others({ count, total, stableCount, stableTotal }) {
    return { count: total - count, total, stableCount: stableTotal - stableCount, stableTotal };
}
function pooled(samples) {
    return samples.reduce((sum, { count, total }) => ({ count: sum.count + count, total: sum.total + total }), {
        count: 0,
        total: 0,
    });
}
function shareWords({ count, total }) {
    return `${(0,canary_metric/* percent */.KN)(count / total)} of ${(0,canary_metric/* whole */.WQ)(total)}`;
}
function limitWords({ max, min }) {
    const words = [
        max === undefined ? [] : `at most ${(0,canary_metric/* percent */.KN)(max)}`,
        min === undefined ? [] : `at least ${(0,canary_metric/* percent */.KN)(min)}`,
    ];
    return `may be ${words.flat().join(" and ")}`;
}

// EXTERNAL MODULE: ./build/src/core/canary-values.js + 1 modules
var canary_values = __webpack_require__(28400);
;// CONCATENATED MODULE: ./build/src/core/canary.js


/** The judge of a canary release: from all that was measured so far to what to do next. */
/**
 * Chance that a whole rollout calls a version worse that is not, all metrics and all looks at them together; their
 * limits are a matter of their own.
 */
const falseRollbacks = 0.01;
/** Decides at the end of an interval. Only metrics that all pass promote; none at all never do. */
function judgeCanary({ rules, looks }, state) {
    const { intervals, step, elapsedMs, holdMs, deadlineMs } = state;
    const alpha = chanceEach(rules);
    const judged = rules.map((rule) => {
        const samples = intervals.map((interval) => {
            const { canary, stable } = interval.samples[rule.name] ?? { canary: notMeasured };
            return { step: interval.step, canary: sound(canary), stable: stable && sound(stable) };
        });
        return judgeMetric({ rule, samples, step, looks, alpha }, elapsedMs >= deadlineMs);
    });
    const metrics = judged.map(({ verdict }) => verdict);
    const decide = (action, reason) => ({ action, reason, metrics });
    const sayAll = (chosen) => chosen.map(({ name, reason }) => `${name} ${reason}`).join("; ");
    const ending = judged.filter(({ ends }) => ends).map(({ verdict }) => verdict);
    if (ending.length > 0)
        return decide("rollback", sayAll(ending));
    if (elapsedMs < holdMs)
        return decide("continue", "the step's time is not over");
    const open = metrics.filter(({ outcome }) => outcome !== "pass");
    if (rules.length > 0 && open.length === 0)
        return decide("promote", sayAll(metrics));
    const why = rules.length > 0 ? sayAll(open) : "there is no metric to judge by";
    return elapsedMs < deadlineMs ? decide("hold", why) : decide("rollback", `the deadline has passed, and ${why}`);
}
/** What each metric that is compared has of the chance of a false rollback. */
function chanceEach(rules) {
    return falseRollbacks / Math.max(1, rules.filter(({ compare }) => compare).length);
}
const notMeasured = { type: "none", why: "it was not measured" };
/** What no test can be made with is no data, wherever it comes from: a ledger that was read back, say. */
function sound(reading) {
    if (reading.type === "value" && !Number.isFinite(reading.value))
        return { type: "none", why: "it is no number" };
    if (reading.type !== "share")
        return reading;
    const { count, total } = reading;
    if (total === 0)
        return { type: "none", why: "there were no requests" };
    const isShare = Number.isFinite(total) && count >= 0 && count <= total;
    return isShare ? reading : { type: "error", why: `${count} of ${total} is no share` };
}
/** A suspicion waits for more data; at the deadline it is dropped, since it is none that the data bear out. */
function judgeMetric(series, isLast) {
    const { rule, samples, step } = series;
    const { name } = rule;
    const { fault, standing, count, least } = assess(series);
    if (fault?.isSure)
        return { verdict: { name, outcome: "breach", reason: fault.reason }, ends: true };
    const inconclusive = (reason, ends = false) => ({
        verdict: { name, outcome: "inconclusive", reason },
        ends,
    });
    const unread = samples.slice(samples.findLastIndex((sample) => troubleOf(sample, rule)?.type !== "error") + 1);
    const trouble = troubleOf(samples.at(-1), rule);
    if (unread.length >= rule.errors) {
        return inconclusive(`could not be read ${times(unread.length)}: ${trouble?.why}`, true);
    }
    if (trouble?.type === "error")
        return inconclusive(`could not be read: ${trouble.why}`);
    if (trouble)
        return inconclusive(`has no data: ${trouble.why}`);
    if (samples.at(-1)?.step !== step)
        return inconclusive("has no sample in this step yet");
    if (count < least)
        return inconclusive(`has ${count} of the ${least} samples that it needs`);
    if (standing.requests !== undefined && standing.requests < rule.requests) {
        return inconclusive(`has ${standing.requests} of the ${rule.requests} requests that it needs`);
    }
    if (!standing.isWithin)
        return inconclusive(standing.reason);
    if (fault && !isLast)
        return inconclusive(fault.reason);
    return { verdict: { name, outcome: "pass", reason: fault?.reason ?? standing.reason }, ends: false };
}
function assess(series) {
    const { rule, samples, step } = series;
    if (samples.some(({ canary }) => canary.type === "share")) {
        const shares = sharesOf(samples);
        const own = shares.filter((sample) => sample.step === step);
        const standing = shareStanding(own, rule);
        return { fault: shareFault(shares, series), standing, count: own.length, least: rule.samples };
    }
    const values = valuesOf(samples);
    const own = values.filter((sample) => sample.step === step);
    const usable = rule.compare ? own.filter(({ stable }) => stable !== undefined) : own;
    // Later steps are compared together with those before.
    const least = rule.compare && step === 0 ? Math.max(rule.samples, (0,canary_values/* leastPairs */.PU)(series)) : rule.samples;
    return { fault: (0,canary_values/* valueFault */.SH)(values, series), standing: (0,canary_values/* valueStanding */.cw)(own, rule), count: usable.length, least };
}
/** Why a sample is no use: of the canary first, and of the stable version where it is compared. */
function troubleOf(sample, rule) {
    const canary = sample?.canary ?? notMeasured;
    const stable = sample?.stable ?? notMeasured;
    if (rule.compare && isMeasured(canary) && isMeasured(stable) && canary.type !== stable.type) {
        return { type: "error", why: "one version gives a count, the other a value" };
    }
    const wanted = rule.compare ? [canary, stable] : [canary];
    const bad = wanted.flatMap((reading, index) => reading.type === "none" || reading.type === "error"
        ? [{ type: reading.type, why: index === 1 ? `${reading.why} (stable)` : reading.why }]
        : []);
    return bad.find(({ type }) => type === "error") ?? bad[0];
}
function isMeasured({ type }) {
    return type === "value" || type === "share";
}
function times(count) {
    return count === 1 ? "once" : `${count} times in a row`;
}
/** What was counted, without the samples that hold nothing. A rollout is read anew at each interval: a loop is quick. */
function sharesOf(samples) {
    const shares = [];
    for (const { canary, stable, step } of samples) {
        if (canary.type !== "share")
            continue;
        const { count, total } = canary;
        shares.push({ step, count, total, stable: stable?.type === "share" ? stable : undefined });
    }
    return shares;
}
function valuesOf(samples) {
    const values = [];
    for (const { canary, stable, step } of samples) {
        if (canary.type !== "value")
            continue;
        values.push({ step, canary: canary.value, stable: stable?.type === "value" ? stable.value : undefined });
    }
    return values;
}


/***/ }),

/***/ 93768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   Pi: () => (/* binding */ mannWhitney),
/* harmony export */   UX: () => (/* binding */ midranks),
/* harmony export */   WX: () => (/* binding */ leastP),
/* harmony export */   i6: () => (/* binding */ hodgesLehmann)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78182);

/** Both samples together; beyond it the approximation is right to the digits that anybody reads. */
const largestExact = 40;
/**
 * Mann and Whitney, "On a test of whether one of two random variables is stochastically larger than the other", Ann. Math.
 * Stat. 18 (1947). Exact without ties up to 40 values; else normal, with the variance corrected for ties, `mn/12 ((m+n+1) -
 * sum(t^3-t) / ((m+n)(m+n-1)))`, and for continuity, as R's `wilcox.test` and Kayenta do. Samples must not be empty.
 */
function mannWhitney(first, second) {
    const [m, n] = [first.length, second.length];
    const { wins: u, ties } = compareAll(first, second);
    const all = m + n;
    const variance = ((m * n) / 12) * (all + 1 - (all > 1 ? ties / (all * (all - 1)) : 0));
    const z = variance > 0 ? (u - (m * n) / 2 - 0.5) / Math.sqrt(variance) : 0;
    const isExact = ties === 0 && all <= largestExact;
    const p = isExact ? exactUpper(m, n, u) : variance > 0 ? (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .upperTail */ .f)(z) : 1;
    return { u, p, isExact, chance: u / (m * n), z };
}
/** Least p value that the exact test can give for two samples of this size: `1 / C(2n, n)`. */
function leastP(size) {
    let arrangements = 1;
    for (let k = 1; k <= size; k++)
        arrangements *= (size + k) / k;
    return 1 / arrangements;
}
/** Median of all differences between a value of the first sample and one of the second (Hodges and Lehmann 1963). */
function hodgesLehmann(first, second) {
    return median(first.flatMap((a) => second.map((b) => a - b)));
}
/** NaN for an empty sample. */
function median(values) {
    const sorted = Float64Array.from(values).sort();
    const middle = sorted.length / 2;
    const upper = sorted[Math.floor(middle)] ?? Number.NaN;
    return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}
/** Pairs that the first sample wins, and the sum of t^3 - t over groups of t equal values, by walking up both at once. */
function compareAll(first, second) {
    const [a, b] = [Float64Array.from(first).sort(), Float64Array.from(second).sort()];
    let [wins, ties, inA, inB] = [0, 0, 0, 0];
    while (inA < a.length || inB < b.length) {
        const value = Math.min(a[inA] ?? Number.POSITIVE_INFINITY, b[inB] ?? Number.POSITIVE_INFINITY);
        const [fromA, fromB] = [inA, inB];
        while (inA < a.length && a[inA] === value)
            inA++;
        while (inB < b.length && b[inB] === value)
            inB++;
        const [ofA, ofB] = [inA - fromA, inB - fromB];
        wins += ofA * (fromB + ofB / 2);
        ties += (ofA + ofB) ** 3 - (ofA + ofB);
    }
    return { wins, ties };
}
/** Ranks of all values, ties at the mean of theirs. */
function midranks(values) {
    const sorted = Float64Array.from(values).sort();
    return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}
/** Chances of each U or more, by sizes; few sizes are ever asked for, and each of them often. */
const uppers = new Map();
function exactUpper(m, n, u) {
    const key = `${m},${n}`;
    let upper = uppers.get(key);
    if (!upper) {
        upper = upperChances(m, n);
        uppers.set(key, upper);
    }
    return upper[u] ?? 1;
}
/** Arrangements by U are the coefficients of the Gaussian binomial: the product of `(1 - q^(n+k)) / (1 - q^k)`, k to m. */
function upperChances(m, n) {
    const counts = new Array(m * n + 1).fill(0);
    counts[0] = 1;
    for (let k = 1; k <= m; k++) {
        for (let u = counts.length - 1; u >= n + k; u--)
            counts[u] = (counts[u] ?? 0) - (counts[u - n - k] ?? 0);
        for (let u = k; u < counts.length; u++)
            counts[u] = (counts[u] ?? 0) + (counts[u - k] ?? 0);
    }
    const all = counts.reduce((sum, count) => sum + count, 0);
    let above = 0;
    return counts
        .toReversed()
        .map((count) => {
        above += count;
        return above / all;
    })
        .reverse();
}


/***/ }),

/***/ 94580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lx: () => (/* binding */ acrossOneWay),
  ED: () => (/* binding */ hasMigrated),
  Ln: () => (/* binding */ isOneTransaction),
  xZ: () => (/* binding */ keptPreview),
  jk: () => (/* binding */ markProblem),
  Ok: () => (/* binding */ marksOf),
  PJ: () => (/* binding */ oneWayIn),
  Zp: () => (/* binding */ oneWayInFile)
});

;// CONCATENATED MODULE: ./build/src/core/sql.js
/** SQL cut into statements, of any dialect: enough to tell what a migration does, and not what it says or quotes. */
/**
 * The statements of a script. A quote that is never closed is taken for nothing, so that it hides nothing after it. What is
 * inside of `DO $$ … $$` is run, and so are MySQL's `/*! … *\/`: they are code.
 */
function sqlStatements(sql, dialect = {}) {
    return new Reader(sql, dialect).read();
}
/** Where something begins that is no plain code. */
const marks = /--|\/\*!\d*|\/\*|\*\/|['"`[;]|\$\w*\$|(?<=\n|^)[ \t]*GO[ \t]*(?=\r?\n|$)|(?<=\s|^)#(?!\w)/gi;
class Reader {
    sql;
    dialect;
    done = [];
    /** Endings that do not come any more: each is sought to the end once. */
    gone = new Set();
    hasDelimiters;
    at = 0;
    line = 1;
    begun = null;
    text = "";
    code = "";
    quoted = "";
    /** Of the `DO` whose body is read. */
    body = null;
    constructor(sql, dialect) {
        this.sql = sql;
        this.dialect = dialect;
        this.hasDelimiters = /^DELIMITER\b/im.test(sql);
    }
    read() {
        const finder = new RegExp(marks);
        for (;;) {
            finder.lastIndex = this.at;
            const found = finder.exec(this.sql);
            this.plain(found?.index ?? this.sql.length);
            if (!found)
                break;
            this.special(found[0]);
        }
        this.end();
        return this.done;
    }
    special(mark) {
        const start = this.at;
        if (mark === ";" || /^\s*GO\s*$/i.test(mark)) {
            this.end();
            this.move(start + mark.length);
        }
        else if (mark === "#" && !this.dialect.hash)
            this.plain(start + 1);
        else if (mark === "--" || mark === "#")
            this.skip(this.closing("\n", start) ?? this.sql.length);
        else if (mark === "/*")
            this.skip(this.after("*/", start + 2) ?? start + 2);
        else if (mark.startsWith("/*!") || mark === "*/")
            this.skip(start + mark.length);
        else if (mark === "[")
            this.bracket();
        else if (mark.startsWith("$"))
            this.dollar(mark);
        else
            this.quote(mark);
    }
    quote(mark) {
        const inside = this.at + 1;
        const close = mark === "'" ? this.endOfText(inside) : this.closing(mark, inside);
        if (close === null)
            this.plain(inside);
        else if (mark === "'")
            this.add(close + 1, "''", this.sql.slice(inside, close));
        else
            this.add(close + 1, asName(this.sql.slice(inside, close)));
    }
    /** A name of SQL Server's; anything else is an array. */
    bracket() {
        const [name] = /^\[[^\]\n;'"]{1,128}\]/.exec(this.sql.slice(this.at, this.at + 130)) ?? [];
        if (name === undefined)
            this.plain(this.at + 1);
        else
            this.add(this.at + name.length, asName(name.slice(1, -1)));
    }
    dollar(tag) {
        const inside = this.at + tag.length;
        const isBodyOfDo = this.body === null && /^\s*DO\b/.test(this.code);
        const close = this.body === tag || isBodyOfDo || this.hasDelimiters ? null : this.closing(tag, inside);
        if (close !== null)
            this.add(close + tag.length, "''", this.sql.slice(inside, close));
        else if (this.body === tag || isBodyOfDo) {
            this.body = isBodyOfDo ? tag : null;
            this.skip(inside);
        }
        else
            this.plain(inside);
    }
    endOfText(from) {
        for (let start = from;;) {
            const close = this.closing("'", start);
            if (close === null || !this.dialect.backslash)
                return close;
            let slashes = 0;
            while (this.sql[close - 1 - slashes] === "\\" && close - 1 - slashes >= from)
                slashes++;
            if (slashes % 2 === 0)
                return close;
            start = close + 1;
        }
    }
    closing(ending, from) {
        if (this.gone.has(ending))
            return null;
        const found = this.sql.indexOf(ending, from);
        if (found < 0)
            this.gone.add(ending);
        return found < 0 ? null : found;
    }
    after(ending, from) {
        const found = this.closing(ending, from);
        return found === null ? null : found + ending.length;
    }
    plain(to) {
        this.add(to, this.sql.slice(this.at, to).toUpperCase());
    }
    /** Takes what is up to `to` as a part of the statement, which reads `code`. */
    add(to, code, quoted = "") {
        const piece = this.sql.slice(this.at, to);
        if (this.begun === null && piece.trim() !== "") {
            this.begun = this.line + lines(piece.slice(0, piece.length - piece.trimStart().length));
        }
        this.text += piece;
        this.code += code;
        if (quoted !== "")
            this.quoted += ` ${quoted.toUpperCase()}`;
        this.move(to);
    }
    skip(to) {
        this.text += " ";
        this.code += " ";
        this.move(to);
    }
    move(to) {
        this.line += lines(this.sql.slice(this.at, to));
        this.at = to;
    }
    end() {
        if (this.begun !== null) {
            const [text, code] = [this.text, this.code].map((words) => words.replace(/\s+/g, " ").trim());
            this.done.push({ line: this.begun, text: text ?? "", code: code ?? "", quoted: this.quoted });
        }
        this.begun = null;
        this.text = "";
        this.code = "";
        this.quoted = "";
    }
}
function asName(name) {
    return `"${name.toUpperCase().replace(/\W/g, "_")}"`;
}
function lines(text) {
    return text.split("\n").length - 1;
}

// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
;// CONCATENATED MODULE: ./build/src/core/migration.js


const longestStatement = 160;
/** Bytes of a preview that a report keeps. */
const keptPreview = 64 * 1024;
const expression = /^\/(.+)\/([imu]*)$/s;
/** Why a word of `one-way` marks nothing; undefined if it can. */
function markProblem(word) {
    const [, source, flags] = expression.exec(word) ?? [];
    if (source === undefined)
        return undefined;
    try {
        new RegExp(source, flags);
        return undefined;
    }
    catch (error) {
        return `is no regular expression: ${error instanceof Error ? error.message : String(error)}`;
    }
}
function marksOf(words) {
    const tests = words.map((word) => {
        const [, source, flags] = expression.exec(word) ?? [];
        if (source === undefined)
            return (line) => line.includes(word);
        const wanted = new RegExp(source, flags);
        return (line) => wanted.test(line);
    });
    return (line) => tests.some((test) => test(line));
}
/** What in a preview cannot be undone: statements of SQL that lose data, and lines that the config's words mark. */
function oneWayIn(preview, marks) {
    const found = new Map();
    // What dialects do not agree on is read both ways.
    const readings = [false, ...(preview.includes("\\'") ? [true] : [])].flatMap((backslash) => [false, ...(preview.includes("#") ? [true] : [])].map((hash) => ({ backslash, hash })));
    for (const statement of readings.flatMap((dialect) => sqlStatements(preview, dialect))) {
        if (losesData(statement))
            found.set(statement.line, statement.text);
    }
    preview.split("\n").forEach((line, index) => {
        if (marks(line) && !found.has(index + 1))
            found.set(index + 1, line.trim());
    });
    return [...found]
        .sort(([a], [b]) => a - b)
        .map(([line, text]) => ({ statement: (0,core_text/* cut */.Jj)(text, longestStatement), where: `line ${line} of the preview` }));
}
/** The same of a file's lines, with their numbers. */
function oneWayInFile(path, lines, marks) {
    return lines
        .filter(([, text]) => marks(text))
        .map(([line, text]) => ({ statement: (0,core_text/* cut */.Jj)(text.trim(), longestStatement), where: `${path}, line ${line}` }));
}
/** True where everything stands in one transaction: what fails then leaves nothing. */
function isOneTransaction(preview) {
    const codes = sqlStatements(preview).map(({ code }) => code);
    const isBegin = (code) => /^(BEGIN|START)( (WORK|TRAN|TRANSACTION))?$/.test(code);
    const isEnd = (code) => /^(COMMIT|ABORT|ROLLBACK(?! TO\b)|END (WORK|TRANSACTION))\b/.test(code);
    const isWhole = isBegin(codes[0] ?? "") && /^COMMIT\b/.test(codes.at(-1) ?? "");
    return isWhole && !codes.slice(1, -1).some((code) => isBegin(code) || isEnd(code));
}
/** Their own books of tools, which say nothing of the data: Alembic, Django, Rails, Flyway, Liquibase, Prisma, Knex, goose, EF. */
const books = /^(ALEMBIC_VERSION|_ALEMBIC_TMP_.*|DJANGO_MIGRATIONS|SCHEMA_MIGRATIONS|FLYWAY_SCHEMA_HISTORY|DATABASECHANGELOG(LOCK)?|_PRISMA_MIGRATIONS|KNEX_MIGRATIONS(_LOCK)?|GOOSE_DB_VERSION|__EFMIGRATIONSHISTORY|#.*)$/;
const migration_name = String.raw `(?:(?:"[^"]*"|[\w$#@]+) ?\. ?)*(?:"[^"]*"|[\w$#@]+)`;
const dropTable = new RegExp(String.raw `\bDROP TABLE (?:IF EXISTS )?(${migration_name}(?: ?, ?${migration_name})*)`, "g");
const deleteAll = new RegExp(String.raw `(?:\bDELETE FROM (?:ONLY )?|^DELETE (?!FROM\b))(${migration_name})(?!.*\bWHERE\b)`);
/** What `ALTER TABLE … DROP` takes that is no column; the later ones are also names that columns have. */
const noColumn = "(CONSTRAINT|INDEX|KEY|PRIMARY|UNIQUE|FOREIGN|DEFAULT|NOT NULL|CHECK|EXPRESSION|IDENTITY)\\b|" +
    "(PERIOD|SYSTEM|STATISTICS|TABLE|TEMPORARY|VIEW|TRIGGER|FUNCTION|PROCEDURE|SEQUENCE|TYPE|ROW) (?!CASCADE\\b|RESTRICT\\b|,)";
const losses = [
    /\bDROP (SCHEMA|DATABASE|TABLESPACE|KEYSPACE|OWNED|COLUMN|PARTITION)\b/,
    new RegExp(String.raw `\bALTER (FOREIGN )?TABLE\b.* DROP (?!${noColumn})`),
    /\bDROP (TYPE|DOMAIN|EXTENSION|SEQUENCE)\b.* CASCADE\b/,
    /\bTRUNCATE (TABLE|PARTITION)\b/,
    /(^|\b(BEGIN|THEN|ELSE|LOOP) )TRUNCATE (?!\()/,
    /\bCREATE OR REPLACE TABLE\b/,
];
/** They do nothing now of what they name. */
const harmless = /^(CREATE (OR REPLACE )?(DEFINER ?= ?\S+ )?(CONSTRAINT )?(EVENT )?(TRIGGER|FUNCTION|PROCEDURE|RULE|EVENT|POLICY)|COMMENT|GRANT|REVOKE|EXPLAIN)\b/;
function losesData({ code, quoted }) {
    if (harmless.test(code))
        return false;
    return isLoss(code) || (/\bEXEC(UTE)?\b/.test(code) && isLoss(quoted.replace(/\s+/g, " ").trim()));
}
function isLoss(code) {
    for (const [, names = ""] of code.matchAll(dropTable))
        if (!names.split(",").every(isBook))
            return true;
    const [, emptied] = deleteAll.exec(code) ?? [];
    return (emptied !== undefined && !isBook(emptied)) || losses.some((loss) => loss.test(code));
}
function isBook(table) {
    const bare = table.split(".").at(-1) ?? table;
    return books.test(bare.replaceAll('"', "").trim());
}
/**
 * What cannot be undone between what is there (`from`) and the release to go back to (`to`): of every rollout after `to` up
 * to and with `from` that began to migrate. Nothing where there is nothing to go back to, as nothing then needs the data.
 */
function acrossOneWay(entries, from, to) {
    if (to === null)
        return [];
    return entries
        .filter(({ id, state }) => id > to.id && id <= from.id && hasMigrated(state))
        .flatMap(({ release }) => release.oneWay ?? []);
}
/** It has begun to apply its migrations, and they are where they are. */
function hasMigrated({ phase, migrated }) {
    return phase !== "claimed" && (phase !== "rolled-back" || migrated === true);
}


/***/ }),

/***/ 78182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ upperTail),
/* harmony export */   g: () => (/* binding */ studentTail)
/* harmony export */ });
/** Terms of the continued fraction; from 3 on, 60 of them give all digits of a double. */
const terms = 60;
/**
 * P(Z > z) of the standard normal distribution. Near the middle by the series of Marsaglia ("Evaluating the normal
 * distribution", J. Stat. Software 11(4), 2004), in the tail by Laplace's continued fraction (Abramowitz and Stegun
 * 26.2.14): p values of a hundred-thousandth have to be right too.
 */
function upperTail(z) {
    if (Number.isNaN(z))
        return Number.NaN;
    if (z < -3)
        return 1 - upperTail(-z);
    const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
    if (z > 3) {
        let fraction = z;
        for (let term = terms; term >= 1; term--)
            fraction = z + term / fraction;
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
function studentTail(t, freedom) {
    const d = Math.max(1, freedom);
    return upperTail((Math.sign(t) * (8 * d + 1) * Math.sqrt(d * Math.log1p((t * t) / d))) / (8 * d + 3));
}


/***/ }),

/***/ 78388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isRemoval),
/* harmony export */   t: () => (/* binding */ targetActions)
/* harmony export */ });
/** Targets: how a release gets into an environment. What each of them is asked for, and what the config says of it. */
/**
 * What a target is asked to do. `deploy`: bring the release up, with a canary beside the one that serves and without
 * traffic. `weight`: give it a part of the traffic. `promote`: give it all of it, for good. `rollback`: go back.
 * `status`: look whether what is there is the release that is to serve; it changes nothing.
 */
const targetActions = ["deploy", "weight", "promote", "rollback", "status"];
/** True for the rollback of the first release of all: there is nothing to go back to. */
function isRemoval({ release, replaces }) {
    return release === replaces;
}


/***/ }),

/***/ 66112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ parseWindow),
/* harmony export */   Rh: () => (/* binding */ parseFreeze),
/* harmony export */   ne: () => (/* binding */ closedNow)
/* harmony export */ });
/**
 * When an environment may be deployed to, by the wall clock of a time zone: where the clock is put forward an hour of a
 * window is missing, and where it is put back one comes twice, as for the people who are there then.
 */
const dayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const minutesOfDay = 24 * 60;
/** `Mon-Thu 09:00-16:00 Europe/Berlin`; days are a list of days and ranges, the zone is UTC when absent. */
function parseWindow(text) {
    const form = 'must be days, hours and a time zone, as in "Mon-Thu 09:00-16:00 Europe/Berlin"';
    const match = /^(\S+)\s+(\d{2}):(\d{2})-(\d{2}):(\d{2})(?:\s+(\S+))?$/.exec(text.trim());
    if (!match)
        return { problem: form };
    const [, dayText = "", fromHour, fromMinute, toHour, toMinute, zone = "UTC"] = match;
    const from = Number(fromHour) * 60 + Number(fromMinute);
    const to = Number(toHour) * 60 + Number(toMinute);
    const isClock = Number(fromMinute) < 60 && Number(toMinute) < 60 && from < minutesOfDay && to <= minutesOfDay;
    if (!isClock)
        return { problem: "has a time that no clock shows" };
    if (from === to)
        return { problem: "ends when it begins" };
    const days = parseDays(dayText);
    if (!days)
        return { problem: `has days that are none: "${dayText}" (${dayNames.join(", ")}, ranges and lists of them)` };
    if (!isZone(zone))
        return { problem: `names a time zone that is none: "${zone}"`, zone };
    return { text, days, from, to, zone };
}
/** `2026-12-20..2027-01-05`, a single day, and perhaps a time zone; UTC when absent. */
function parseFreeze(text) {
    const match = /^(\d{4}-\d{2}-\d{2})(?:\.\.(\d{4}-\d{2}-\d{2}))?(?:\s+(\S+))?$/.exec(text.trim());
    if (!match)
        return { problem: 'must be a day or a range of days, as in "2026-12-20..2027-01-05"' };
    const [, from = "", to = from, zone = "UTC"] = match;
    const wrong = [from, to].find((day) => !isDay(day));
    if (wrong !== undefined)
        return { problem: `names a day that is in no calendar: ${wrong}` };
    if (to < from)
        return { problem: "ends before it begins" };
    if (!isZone(zone))
        return { problem: `names a time zone that is none: "${zone}"`, zone };
    return { text, from, to, zone };
}
/** Why nothing may be deployed at this moment, in a sentence that says when it may again; null if it may. */
function closedNow(nowMs, windows, freezes) {
    const freeze = freezes.find((each) => isFrozen(each, nowMs));
    if (freeze)
        return `frozen ${freeze.text}`;
    if (windows.length === 0 || windows.some((window) => isOpen(window, nowMs)))
        return null;
    const opens = nextOpening(nowMs, windows, freezes);
    const again = opens === null ? "" : `; it opens ${opens}`;
    return `outside of ${windows.map(({ text }) => text).join(", ")}${again}`;
}
function wallClock(ms, zone) {
    const parts = formatter(zone).formatToParts(ms);
    const of = (type) => parts.find((part) => part.type === type)?.value ?? "";
    return {
        day: `${of("year")}-${of("month")}-${of("day")}`,
        weekday: dayNames.indexOf(of("weekday")),
        minute: Number(of("hour")) * 60 + Number(of("minute")),
    };
}
const formatters = new Map();
/** Making one takes a hundred times as long as using it. */
function formatter(zone) {
    const known = formatters.get(zone);
    if (known)
        return known;
    const made = new Intl.DateTimeFormat("en-US", {
        timeZone: zone,
        hourCycle: "h23",
        year: "numeric",
        month: "2-digit",
        day: "2-digit",
        weekday: "short",
        hour: "2-digit",
        minute: "2-digit",
    });
    formatters.set(zone, made);
    return made;
}
function isOpen({ days, from, to, zone }, ms) {
    const { weekday, minute } = wallClock(ms, zone);
    if (from < to)
        return days.includes(weekday) && minute >= from && minute < to;
    const yesterday = (weekday + 6) % 7;
    return (days.includes(weekday) && minute >= from) || (days.includes(yesterday) && minute < to);
}
function isFrozen({ from, to, zone }, ms) {
    const { day } = wallClock(ms, zone);
    return day >= from && day <= to;
}
/** How far ahead an opening is looked for; a freeze may be longer than that, and then none is told. */
const horizonMinutes = 8 * minutesOfDay;
function nextOpening(nowMs, windows, freezes) {
    const begin = Math.floor(nowMs / 60_000) + 1;
    for (let minute = begin; minute < begin + horizonMinutes; minute++) {
        const ms = minute * 60_000;
        const window = windows.find((each) => isOpen(each, ms));
        if (!window || freezes.some((each) => isFrozen(each, ms)))
            continue;
        const at = wallClock(ms, window.zone);
        return `${dayNames[at.weekday]} ${at.day} ${clock(at.minute)} ${window.zone}`;
    }
    return null;
}
function clock(minute) {
    return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
function parseDays(text) {
    const days = new Set();
    for (const part of text.split(",")) {
        const [first, last = first, ...more] = part
            .split("-")
            .map((name) => dayNames.indexOf(name));
        if (first === undefined || last === undefined || first < 0 || last < 0 || more.length > 0)
            return null;
        // Fri-Mon goes over the week's end.
        for (let day = first;; day = (day + 1) % 7) {
            days.add(day);
            if (day === last)
                break;
        }
    }
    return [...days].sort((a, b) => a - b);
}
function isZone(zone) {
    try {
        return formatter(zone) !== undefined;
    }
    catch {
        // RangeError for a name that is in no database.
        return false;
    }
}
function isDay(day) {
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}


/***/ })

};
