"""Runs in the database."""

from pathlib import Path

import pytest

from tracking.store import Store, UnknownRunError


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "tracking.db")


def test_a_run_keeps_its_measurements_in_order(store: Store) -> None:
    run = store.start("training", {"rate": "0.5"})
    for value in (0.9, 0.4, 0.6):
        store.measure(run.id, "loss", value)
    store.measure(run.id, "accuracy", 0.91)
    found = store.run(run.id)
    assert (found.name, found.params) == ("training", {"rate": "0.5"})
    assert found.metrics == {"loss": [0.9, 0.4, 0.6], "accuracy": [0.91]}


def test_runs_are_kept_apart(store: Store) -> None:
    first, second = store.start("a", {}), store.start("a", {})
    store.measure(first.id, "loss", 1.0)
    assert store.run(second.id).metrics == {}


def test_what_is_stored_outlives_the_store(tmp_path: Path) -> None:
    run = Store(tmp_path / "t.db").start("a", {})
    assert Store(tmp_path / "t.db").run(run.id) == run


def test_a_run_that_nobody_started_is_unknown(store: Store) -> None:
    with pytest.raises(UnknownRunError, match="no run x"):
        store.run("x")
    with pytest.raises(UnknownRunError, match="no run x"):
        store.measure("x", "loss", 1.0)
