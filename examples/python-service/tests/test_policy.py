from datetime import date, timedelta

import pytest

from refunds.money import Money
from refunds.policy import Decision, Payment, decide

PAID_ON = date(2026, 3, 1)


def payment(refunded: int = 0) -> Payment:
    return Payment("p1", Money(2001), PAID_ON, Money(refunded))


@pytest.mark.parametrize(
    ("days", "allowed", "reason"),
    [
        (0, 2001, "within 14 days"),
        (14, 2001, "within 14 days"),
        (15, 1000, "within 60 days"),
        (60, 1000, "within 60 days"),
        (61, 0, "older than 60 days"),
    ],
)
def test_age_decides(days: int, allowed: int, reason: str) -> None:
    decision = decide(payment(), PAID_ON + timedelta(days=days))
    assert decision == Decision(Money(allowed), reason)


def test_damaged_goods_have_no_deadline() -> None:
    decision = decide(payment(refunded=501), PAID_ON + timedelta(days=400), damaged=True)
    assert decision == Decision(Money(1500), "damaged goods")


def test_never_more_than_what_is_left() -> None:
    assert decide(payment(refunded=1800), PAID_ON + timedelta(days=30)).allowed == Money(201)


def test_a_payment_from_the_future_is_an_error() -> None:
    with pytest.raises(ValueError, match="1 days ahead"):
        decide(payment(), PAID_ON - timedelta(days=1))
