"""What instances cost."""

from dataclasses import dataclass

CENTS_AN_HOUR = {"small": 2, "medium": 8, "large": 32}
SURCHARGE_PERCENT = {"eu": 0, "us": 0, "ap": 15}


class UnknownOfferError(Exception):
    """A kind of instance, or a region, that is not on offer."""


@dataclass(frozen=True)
class Quote:
    """What an instance costs for some hours."""

    kind: str
    region: str
    hours: int
    cents: int


def quote(kind: str, region: str, hours: int) -> Quote:
    """The price of an instance. Each hour that has begun counts, and so does each cent."""
    if kind not in CENTS_AN_HOUR:
        raise UnknownOfferError(f"there is no kind {kind!r}, only {', '.join(CENTS_AN_HOUR)}")
    if region not in SURCHARGE_PERCENT:
        raise UnknownOfferError(
            f"there is no region {region!r}, only {', '.join(SURCHARGE_PERCENT)}"
        )
    if hours < 1:
        raise UnknownOfferError("an instance is rented for one hour at least")
    plain = CENTS_AN_HOUR[kind] * hours
    return Quote(kind, region, hours, plain + -(-plain * SURCHARGE_PERCENT[region] // 100))
