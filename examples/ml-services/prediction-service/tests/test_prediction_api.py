"""The HTTP face of the prediction service."""

import pytest
from flask.testing import FlaskClient

from prediction.api import create_app
from prediction.model import Model

MODEL = Model(means=(70.0, 3.0, 1000.0), deviations=(10.0, 1.0, 500.0), weights=(1, 1, 1), bias=0.0)
HOT = {"temperature": 95, "vibration": 5.5, "hours": 2200}


class Notes:
    """Remembers what it is told."""

    def __init__(self) -> None:
        self.said: list[tuple[str, float]] = []

    def record(self, model: str, probability: float) -> str:
        self.said.append((model, probability))
        return "run-1"


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def client(notes: Notes) -> FlaskClient:
    return create_app(MODEL, notes).test_client()


def test_health_names_the_model(client: FlaskClient) -> None:
    assert client.get("/health").json == {"status": "ok", "model": MODEL.id}


def test_a_prediction_is_told_and_recorded(client: FlaskClient, notes: Notes) -> None:
    answer = client.post("/predictions", json=HOT)
    assert answer.status_code == 200
    expected = {"fails": True, "probability": 0.9994, "model": MODEL.id, "run": "run-1"}
    assert answer.json == expected
    assert notes.said == [(MODEL.id, pytest.approx(0.9994, abs=1e-4))]


def test_a_machine_that_runs_cool_does_not_fail(client: FlaskClient) -> None:
    answer = client.post("/predictions", json={"temperature": 50, "vibration": 1, "hours": 10})
    assert answer.json is not None and answer.json["fails"] is False


def test_nothing_is_recorded_without_a_tracker() -> None:
    answer = create_app(MODEL).test_client().post("/predictions", json=HOT)
    assert answer.json is not None and answer.json["run"] is None


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"hours": None}, "no number: hours"),
        ({"hours": "many", "vibration": True}, "no number: vibration, hours"),
        ({"temperature": float("nan")}, "no number: temperature"),
    ],
)
def test_what_is_no_number_is_refused(
    client: FlaskClient, notes: Notes, change: dict[str, object], error: str
) -> None:
    answer = client.post("/predictions", json={**HOT, **change})
    assert (answer.status_code, answer.json) == (422, {"error": error})
    assert notes.said == []


def test_a_body_that_is_no_json_is_refused(client: FlaskClient) -> None:
    assert client.post("/predictions", data="hot").status_code == 422
