"""Runs and their metrics, in SQLite."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

SCHEMA = """
CREATE TABLE IF NOT EXISTS runs (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    params TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS metrics (
    run TEXT NOT NULL REFERENCES runs (id),
    name TEXT NOT NULL,
    value REAL NOT NULL
);
"""


class UnknownRunError(LookupError):
    """No run has this id."""


@dataclass(frozen=True)
class Run:
    """What a run was started with, and what it has measured, in the order of the measurements."""

    id: str
    name: str
    params: dict[str, str] = field(default_factory=dict)
    metrics: dict[str, list[float]] = field(default_factory=dict)


class Store:
    """The runs of one database file. Each operation has a connection: threads share none."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with self._transaction() as database:
            database.executescript(SCHEMA)

    def start(self, name: str, params: dict[str, str]) -> Run:
        """Begin a run."""
        run = Run(uuid4().hex, name, params)
        with self._transaction() as database:
            values = (run.id, run.name, json.dumps(run.params))
            database.execute("INSERT INTO runs (id, name, params) VALUES (?, ?, ?)", values)
        return run

    def measure(self, run_id: str, name: str, value: float) -> None:
        """Add a measurement to a run."""
        with self._transaction() as database:
            try:
                values = (run_id, name, value)
                database.execute("INSERT INTO metrics (run, name, value) VALUES (?, ?, ?)", values)
            except sqlite3.IntegrityError:
                raise UnknownRunError(f"no run {run_id}") from None

    def run(self, run_id: str) -> Run:
        """The run with this id."""
        with self._transaction() as database:
            row = database.execute("SELECT id, name, params FROM runs WHERE id = ?", (run_id,))
            found = row.fetchone()
            if found is None:
                raise UnknownRunError(f"no run {run_id}")
            metrics: dict[str, list[float]] = {}
            query = "SELECT name, value FROM metrics WHERE run = ? ORDER BY rowid"
            for name, value in database.execute(query, (run_id,)):
                metrics.setdefault(name, []).append(value)
        return Run(found[0], found[1], json.loads(found[2]), metrics)

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self._path)) as database:
            database.execute("PRAGMA foreign_keys = ON")
            with database:
                yield database
