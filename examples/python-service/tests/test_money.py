import pytest

from refunds.money import AmountError, Money


@pytest.mark.parametrize(
    ("text", "cents"), [("12.50", 1250), ("0", 0), ("3.1", 310), ("1e2", 10000)]
)
def test_parse(text: str, cents: int) -> None:
    assert Money.parse(text) == Money(cents)


@pytest.mark.parametrize("text", ["", "ten", "1.005", "NaN", "Infinity", "-1.00"])
def test_parse_refuses(text: str) -> None:
    with pytest.raises(AmountError):
        Money.parse(text)


@pytest.mark.parametrize(("cents", "share"), [(5, 2), (15, 8), (25, 12), (100, 50)])
def test_share_rounds_half_even(cents: int, share: int) -> None:
    assert Money(cents).share(50) == Money(share)


def test_text_has_two_decimals() -> None:
    assert [str(Money(cents)) for cents in (0, 5, 1250)] == ["0.00", "0.05", "12.50"]


def test_order_and_sums() -> None:
    assert Money(3) > Money(2)
    assert Money(3) + Money(2) - Money(1) == Money(4)
