"""Amounts of money: whole cents inside, decimal text outside, never a float."""

from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal, InvalidOperation


class AmountError(ValueError):
    """The text is no amount of money."""


@dataclass(frozen=True, order=True)
class Money:
    """An amount in cents. Negative amounts do not exist here: a refund is a payment of its own."""

    cents: int

    def __post_init__(self) -> None:
        if self.cents < 0:
            raise AmountError(f"an amount is never negative: {self.cents} cents")

    @classmethod
    def parse(cls, text: str) -> "Money":
        """Read `12.50`; more than two decimals are refused rather than rounded."""
        try:
            amount = Decimal(text)
        except InvalidOperation:
            raise AmountError(f"not an amount: {text!r}") from None
        cents = amount * 100 if amount.is_finite() else None
        if cents is None or cents != cents.to_integral_value():
            raise AmountError(f"not an amount in whole cents: {text!r}")
        return cls(int(cents))

    def __add__(self, other: "Money") -> "Money":
        return Money(self.cents + other.cents)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.cents - other.cents)

    def share(self, percent: int) -> "Money":
        """A share of the amount; half a cent goes to the even neighbour, as banks round."""
        exact = Decimal(self.cents) * percent / 100
        return Money(int(exact.quantize(Decimal(1), rounding=ROUND_HALF_EVEN)))

    def __str__(self) -> str:
        return f"{self.cents // 100}.{self.cents % 100:02d}"
