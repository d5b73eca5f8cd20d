"""The HTTP face of the tracking service."""

from pathlib import Path

import pytest
from flask.testing import FlaskClient

from tracking.api import create_app
from tracking.store import Store


@pytest.fixture
def client(tmp_path: Path) -> FlaskClient:
    return create_app(Store(tmp_path / "tracking.db")).test_client()


def started(client: FlaskClient) -> str:
    answer = client.post("/runs", json={"name": "training", "params": {"rate": 0.5}})
    assert answer.status_code == 201 and answer.json is not None
    return str(answer.json["id"])


def test_health(client: FlaskClient) -> None:
    assert client.get("/health").json == {"status": "ok"}


def test_a_run_is_started_measured_and_read(client: FlaskClient) -> None:
    run = started(client)
    answer = client.post(f"/runs/{run}/metrics", json={"name": "loss", "value": 0.25})
    assert (answer.status_code, answer.json) == (201, {"name": "loss", "value": 0.25})
    assert client.get(f"/runs/{run}").json == {
        "id": run,
        "name": "training",
        "params": {"rate": "0.5"},
        "metrics": {"loss": [0.25]},
    }


@pytest.mark.parametrize("body", [{}, {"name": ""}, {"name": "a", "params": [1]}])
def test_a_run_needs_a_name(client: FlaskClient, body: dict[str, object]) -> None:
    answer = client.post("/runs", json=body)
    assert (answer.status_code, answer.json) == (422, {"error": "a run needs a name"})


@pytest.mark.parametrize("body", [{"name": "loss"}, {"name": "loss", "value": "low"}])
def test_a_metric_needs_a_number(client: FlaskClient, body: dict[str, object]) -> None:
    assert client.post(f"/runs/{started(client)}/metrics", json=body).status_code == 422


def test_a_run_that_nobody_started_is_not_found(client: FlaskClient) -> None:
    answer = client.get("/runs/x")
    assert (answer.status_code, answer.json) == (404, {"error": "no run x"})
    metric = {"name": "loss", "value": 1}
    assert client.post("/runs/x/metrics", json=metric).status_code == 404
