"""What the prediction service tells the tracking service, over real HTTP."""

from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from waitress.server import create_server

from prediction.tracker import Tracker
from tracking.api import create_app
from tracking.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "tracking.db")


@pytest.fixture
def url(store: Store) -> Iterator[str]:
    server = create_server(create_app(store), host="127.0.0.1", port=0)
    thread = Thread(target=server.run, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.effective_port}"
    server.close()


def test_predictions_share_a_run(url: str, store: Store) -> None:
    tracker = Tracker(url)
    first, second = tracker.record("m1", 0.25), tracker.record("m1", 0.75)
    assert first is not None and first == second
    run = store.run(first)
    assert (run.name, run.params) == ("serving", {"model": "m1"})
    assert run.metrics == {"probability": [0.25, 0.75]}


def test_a_service_that_refuses_costs_no_prediction(
    url: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert Tracker(url).record("m1", "high") is None  # type: ignore[arg-type]
    assert "was answered with 422" in caplog.text


def test_a_service_that_is_down_costs_no_prediction(caplog: pytest.LogCaptureFixture) -> None:
    # Nothing listens on the port of "discard".
    assert Tracker("http://127.0.0.1:9", timeout=0.5).record("m1", 0.5) is None
    assert "prediction not tracked" in caplog.text
