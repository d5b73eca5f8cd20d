"""What a customer gets back, and why."""

from dataclasses import dataclass
from datetime import date

from refunds.money import Money

FULL_REFUND_DAYS = 14
PART_REFUND_DAYS = 60
PART_REFUND_PERCENT = 50


@dataclass(frozen=True)
class Payment:
    """A payment and what has been paid back of it so far."""

    id: str
    amount: Money
    paid_on: date
    refunded: Money

    @property
    def left(self) -> Money:
        """What can still be paid back."""
        return self.amount - self.refunded


@dataclass(frozen=True)
class Decision:
    """How much may be paid back today, with the reason in words."""

    allowed: Money
    reason: str


def decide(payment: Payment, today: date, damaged: bool = False) -> Decision:
    """All of it for two weeks, and for damaged goods at any time; then half of it; then nothing."""
    age = (today - payment.paid_on).days
    if age < 0:
        raise ValueError(f"payment {payment.id} is dated {-age} days ahead")
    if damaged:
        return Decision(payment.left, "damaged goods")
    if age <= FULL_REFUND_DAYS:
        return Decision(payment.left, f"within {FULL_REFUND_DAYS} days")
    if age <= PART_REFUND_DAYS:
        half = payment.amount.share(PART_REFUND_PERCENT)
        return Decision(min(half, payment.left), f"within {PART_REFUND_DAYS} days")
    return Decision(Money(0), f"older than {PART_REFUND_DAYS} days")
