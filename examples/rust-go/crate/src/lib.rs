//! A token bucket: `capacity` events at once, and `per_second` in the long run.
//!
//! Time is a parameter, not a clock of the bucket's own, so that callers can share one clock and tests need none.

use std::fmt;
use std::time::Duration;

/// A setting that makes no sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingError {
    /// A bucket without room lets nothing pass, ever.
    NoCapacity,
    /// A bucket that never fills lets nothing pass after the first burst.
    NoRate,
}

impl fmt::Display for SettingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SettingError::NoCapacity => "the capacity is zero",
            SettingError::NoRate => "the rate is zero",
        })
    }
}

impl std::error::Error for SettingError {}

/// What a bucket says of one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It may happen now.
    Go,
    /// Not before this much time has passed.
    Wait(Duration),
    /// Never: it asks for more than the bucket can hold.
    TooMuch,
}

const NANOS: u128 = 1_000_000_000;

/// A token bucket. The level is counted in billionths of a token, so no fraction is ever lost.
#[derive(Debug, Clone)]
pub struct Bucket {
    capacity: u32,
    per_second: u32,
    level: u128,
    filled_at: Duration,
}

impl Bucket {
    /// A full bucket.
    ///
    /// # Errors
    ///
    /// If `capacity` or `per_second` is zero.
    pub fn new(capacity: u32, per_second: u32) -> Result<Self, SettingError> {
        if capacity == 0 {
            return Err(SettingError::NoCapacity);
        }
        if per_second == 0 {
            return Err(SettingError::NoRate);
        }
        Ok(Self {
            capacity,
            per_second,
            level: u128::from(capacity) * NANOS,
            filled_at: Duration::ZERO,
        })
    }

    /// Asks for `tokens` at the time `now`, counted from any fixed point. Time that runs backwards fills nothing.
    pub fn take(&mut self, tokens: u32, now: Duration) -> Answer {
        if tokens > self.capacity {
            return Answer::TooMuch;
        }
        self.fill(now);
        let wanted = u128::from(tokens) * NANOS;
        if wanted <= self.level {
            self.level -= wanted;
            return Answer::Go;
        }
        Answer::Wait(self.time_to_gain(wanted - self.level))
    }

    fn fill(&mut self, now: Duration) {
        let gained = now.saturating_sub(self.filled_at).as_nanos() * u128::from(self.per_second);
        let full = u128::from(self.capacity) * NANOS;
        self.level = full.min(self.level + gained);
        self.filled_at = self.filled_at.max(now);
    }

    /// Rounded up: who waits this long is let through.
    fn time_to_gain(&self, missing: u128) -> Duration {
        let rate = u128::from(self.per_second);
        let nanos = (missing + rate - 1) / rate;
        let seconds = u64::try_from(nanos / NANOS).unwrap_or(u64::MAX);
        let rest = u32::try_from(nanos % NANOS).unwrap_or(0);
        Duration::new(seconds, rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_of_zero_are_refused() {
        assert_eq!(Bucket::new(0, 1).unwrap_err(), SettingError::NoCapacity);
        assert_eq!(Bucket::new(1, 0).unwrap_err(), SettingError::NoRate);
        assert_eq!(SettingError::NoRate.to_string(), "the rate is zero");
    }

    #[test]
    fn waits_are_rounded_up() {
        let mut bucket = Bucket::new(1, 3).unwrap();
        assert_eq!(bucket.take(1, Duration::ZERO), Answer::Go);
        let third = Duration::from_nanos(333_333_334);
        assert_eq!(bucket.take(1, Duration::ZERO), Answer::Wait(third));
        assert_eq!(bucket.take(1, third), Answer::Go);
    }

    #[test]
    fn time_that_runs_backwards_fills_nothing() {
        let mut bucket = Bucket::new(1, 1).unwrap();
        assert_eq!(bucket.take(1, Duration::from_secs(9)), Answer::Go);
        let second = Duration::from_secs(1);
        assert_eq!(bucket.take(1, Duration::from_secs(3)), Answer::Wait(second));
        assert_eq!(bucket.take(1, Duration::from_secs(10)), Answer::Go);
    }
}
