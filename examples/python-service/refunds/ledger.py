"""The payments that the service knows, in memory."""

from dataclasses import replace
from datetime import date
from threading import Lock

from refunds.money import Money
from refunds.policy import Payment, decide


class UnknownPaymentError(LookupError):
    """No payment has this id."""


class RefusedError(Exception):
    """The policy does not allow this refund."""


class Ledger:
    """Payments by id. A refund is decided and booked under one lock, so none is paid twice."""

    def __init__(self) -> None:
        self._payments: dict[str, Payment] = {}
        self._lock = Lock()

    def record(self, payment_id: str, amount: Money, paid_on: date) -> Payment:
        """Book a payment; a second one with the same id is refused."""
        with self._lock:
            if payment_id in self._payments:
                raise RefusedError(f"payment {payment_id} is already booked")
            payment = Payment(payment_id, amount, paid_on, Money(0))
            self._payments[payment_id] = payment
            return payment

    def payment(self, payment_id: str) -> Payment:
        """The payment with this id."""
        try:
            return self._payments[payment_id]
        except KeyError:
            raise UnknownPaymentError(f"no payment {payment_id}") from None

    def refund(self, payment_id: str, amount: Money, today: date, damaged: bool = False) -> Payment:
        """Pay part of a payment back, as far as the policy allows."""
        with self._lock:
            payment = self.payment(payment_id)
            decision = decide(payment, today, damaged)
            if amount > decision.allowed:
                raise RefusedError(f"{amount} asked, {decision.allowed} allowed: {decision.reason}")
            paid_back = replace(payment, refunded=payment.refunded + amount)
            self._payments[payment_id] = paid_back
            return paid_back
