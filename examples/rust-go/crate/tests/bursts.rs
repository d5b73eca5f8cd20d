//! The bucket as a caller uses it.

use std::time::Duration;
use token_bucket::{Answer, Bucket};

#[test]
fn a_burst_passes_and_then_the_rate_holds() {
    let mut bucket = Bucket::new(5, 2).unwrap();
    let passed = (0..100)
        .map(|tick| Duration::from_millis(tick * 100))
        .filter(|now| bucket.take(1, *now) == Answer::Go)
        .count();
    // 5 at once, and 2 a second for the 9.9 seconds that follow.
    assert_eq!(passed, 5 + 19);
}

#[test]
fn a_refused_request_costs_nothing() {
    let mut bucket = Bucket::new(2, 1).unwrap();
    assert_eq!(bucket.take(3, Duration::ZERO), Answer::TooMuch);
    assert_eq!(bucket.take(2, Duration::ZERO), Answer::Go);
}
