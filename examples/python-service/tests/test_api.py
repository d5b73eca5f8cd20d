from datetime import date

import pytest
from fastapi.testclient import TestClient

from refunds.api import create_app

PAYMENT = {"id": "p1", "amount": "20.00", "paid_on": "2026-03-01"}


@pytest.fixture
def client() -> TestClient:
    client = TestClient(create_app(today=lambda: date(2026, 4, 1)))
    assert client.post("/payments", json=PAYMENT).status_code == 201
    return client


def test_health(client: TestClient) -> None:
    assert client.get("/health").json() == {"status": "ok"}


def test_refund_is_booked(client: TestClient) -> None:
    answer = client.post("/payments/p1/refunds", json={"amount": "4.50"})
    assert answer.status_code == 201
    assert answer.json() == {"id": "p1", "amount": "20.00", "refunded": "4.50", "left": "15.50"}
    assert client.get("/payments/p1").json() == answer.json()


def test_refund_above_the_policy_is_refused(client: TestClient) -> None:
    answer = client.post("/payments/p1/refunds", json={"amount": "10.01"})
    assert answer.status_code == 409
    assert answer.json() == {"detail": "10.01 asked, 10.00 allowed: within 60 days"}
    assert client.get("/payments/p1").json()["refunded"] == "0.00"


def test_damaged_goods_are_paid_back_whole(client: TestClient) -> None:
    answer = client.post("/payments/p1/refunds", json={"amount": "20.00", "damaged": True})
    assert answer.json()["left"] == "0.00"


@pytest.mark.parametrize(
    ("path", "body", "status", "detail"),
    [
        ("/payments", PAYMENT, 409, "payment p1 is already booked"),
        ("/payments", {**PAYMENT, "id": "p2", "amount": "x"}, 422, "not an amount: 'x'"),
        ("/payments/p9/refunds", {"amount": "1"}, 404, "no payment p9"),
    ],
)
def test_errors(
    client: TestClient, path: str, body: dict[str, str], status: int, detail: str
) -> None:
    answer = client.post(path, json=body)
    assert (answer.status_code, answer.json()["detail"]) == (status, detail)
