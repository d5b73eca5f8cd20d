#!/bin/sh
# The SQL from where the release that serves is to this commit. No database is asked: of its address the dialect counts.
set -e
export DATABASE_URL=sqlite://
from=""
if [ -n "$GATEHOUSE_REPLACES_COMMIT" ]; then
  before=$(mktemp -d)
  trap 'rm -rf "$before"' EXIT
  git archive "$GATEHOUSE_REPLACES_COMMIT" alembic.ini migrations | tar -x -C "$before"
  from=$(cd "$before" && alembic heads | cut -d' ' -f1):
fi
alembic upgrade "${from}head" --sql
