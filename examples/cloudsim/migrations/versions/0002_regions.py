"""Regions. Older releases know nothing of them, and go on: whatever they start is in Europe."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column(
        "instances", sa.Column("region", sa.String(16), nullable=False, server_default="eu")
    )


def downgrade() -> None:
    op.drop_column("instances", "region")
