"""Runs the simulator: `python -m cloudsim`."""

import os

from waitress import serve

from cloudsim.api import create_app
from cloudsim.store import Store

if __name__ == "__main__":
    app = create_app(Store(os.environ["DATABASE_URL"]), os.environ.get("VERSION", "unknown"))
    serve(app, port=int(os.environ.get("PORT", "8000")), threads=8)
