"""A simulator with a database of its own, made by the migrations that production gets."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from flask.testing import FlaskClient

from cloudsim.api import create_app
from cloudsim.store import Store


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    url = f"sqlite:///{tmp_path / 'cloudsim.db'}"
    monkeypatch.setenv("DATABASE_URL", url)
    command.upgrade(Config(Path(__file__).parent.parent / "alembic.ini"), "head")
    store = Store(url)
    yield store
    store.engine.dispose()


@pytest.fixture
def client(store: Store) -> FlaskClient:
    return create_app(store, "v1").test_client()
