"""What instances cost."""

import pytest

from cloudsim.pricing import UnknownOfferError, quote


@pytest.mark.parametrize(
    ("kind", "region", "hours", "cents"),
    [
        ("small", "eu", 1, 2),
        ("medium", "us", 24, 192),
        ("small", "ap", 1, 3),
        ("large", "ap", 10, 368),
    ],
)
def test_price(kind: str, region: str, hours: int, cents: int) -> None:
    assert quote(kind, region, hours).cents == cents


@pytest.mark.parametrize(
    ("kind", "region", "hours", "said"),
    [
        ("huge", "eu", 1, "there is no kind 'huge', only small, medium, large"),
        ("small", "mars", 1, "there is no region 'mars', only eu, us, ap"),
        ("small", "eu", 0, "an instance is rented for one hour at least"),
    ],
)
def test_what_is_not_on_offer(kind: str, region: str, hours: int, said: str) -> None:
    with pytest.raises(UnknownOfferError, match=said):
        quote(kind, region, hours)
