"""The HTTP face of the service."""

from collections.abc import Callable
from datetime import date

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from refunds.ledger import Ledger, RefusedError, UnknownPaymentError
from refunds.money import AmountError, Money
from refunds.policy import Payment


class NewPayment(BaseModel):
    """Body of `POST /payments`."""

    id: str
    amount: str
    paid_on: date


class NewRefund(BaseModel):
    """Body of `POST /payments/{id}/refunds`."""

    amount: str
    damaged: bool = False


class PaymentView(BaseModel):
    """A payment as clients see it."""

    id: str
    amount: str
    refunded: str
    left: str


STATUS: dict[type[Exception], int] = {
    AmountError: 422,
    RefusedError: 409,
    UnknownPaymentError: 404,
}


def view(payment: Payment) -> PaymentView:
    """A payment as clients see it."""
    return PaymentView(
        id=payment.id,
        amount=str(payment.amount),
        refunded=str(payment.refunded),
        left=str(payment.left),
    )


async def explain(_: Request, error: Exception) -> JSONResponse:
    """An expected error as its status and one sentence."""
    return JSONResponse({"detail": str(error)}, status_code=STATUS[type(error)])


def create_app(ledger: Ledger | None = None, today: Callable[[], date] = date.today) -> FastAPI:
    """The service over a ledger; `today` is the clock."""
    app = FastAPI(title="refunds")
    books = ledger or Ledger()
    for error in STATUS:
        app.add_exception_handler(error, explain)

    @app.get("/health")
    def health() -> dict[str, str]:
        return {"status": "ok"}

    @app.post("/payments", status_code=201)
    def record(payment: NewPayment) -> PaymentView:
        return view(books.record(payment.id, Money.parse(payment.amount), payment.paid_on))

    @app.get("/payments/{payment_id}")
    def read(payment_id: str) -> PaymentView:
        return view(books.payment(payment_id))

    @app.post("/payments/{payment_id}/refunds", status_code=201)
    def refund(payment_id: str, body: NewRefund) -> PaymentView:
        amount = Money.parse(body.amount)
        return view(books.refund(payment_id, amount, today(), body.damaged))

    return app
