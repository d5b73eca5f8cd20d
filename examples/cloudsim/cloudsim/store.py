"""The instances, in a database whose tables alembic has made."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Engine, Integer, String, create_engine, delete, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from cloudsim.pricing import quote


class Base(DeclarativeBase):
    """What migrations are made from."""


class Row(Base):
    """An instance as the database has it."""

    __tablename__ = "instances"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    kind: Mapped[str] = mapped_column(String(16))
    region: Mapped[str] = mapped_column(String(16))
    started_at: Mapped[str] = mapped_column(String(32))


class UnknownInstanceError(Exception):
    """There is no instance of this id."""


@dataclass(frozen=True)
class Instance:
    """An instance as its tenant sees it."""

    id: int
    kind: str
    region: str
    started_at: str


class Store:
    """All instances of one database."""

    def __init__(self, url: str) -> None:
        self.engine: Engine = create_engine(url)

    def start(self, kind: str, region: str) -> Instance:
        """Starts an instance of what is on offer."""
        quote(kind, region, 1)
        with self._session() as session:
            row = Row(kind=kind, region=region, started_at=datetime.now(UTC).isoformat())
            session.add(row)
            session.flush()
            return _instance(row)

    def read(self, instance_id: int) -> Instance:
        """The instance, or UnknownInstanceError."""
        with self._session() as session:
            row = session.get(Row, instance_id)
            if row is None:
                raise UnknownInstanceError(f"there is no instance {instance_id}")
            return _instance(row)

    def stop(self, instance_id: int) -> None:
        """Takes an instance away; one that is gone already is fine."""
        with self._session() as session:
            session.execute(delete(Row).where(Row.id == instance_id))

    def count(self) -> int:
        """How many instances there are."""
        with self._session() as session:
            return session.scalar(select(func.count()).select_from(Row)) or 0

    @contextmanager
    def _session(self) -> Iterator[Session]:
        with Session(self.engine) as session, session.begin():
            yield session


def _instance(row: Row) -> Instance:
    return Instance(row.id, row.kind, row.region, row.started_at)
