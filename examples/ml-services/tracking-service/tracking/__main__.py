"""`python -m tracking`: serves the runs."""

import os
from pathlib import Path

from waitress import serve

from tracking.api import create_app
from tracking.store import Store

store = Store(Path(os.environ.get("DATABASE", "tracking.db")))
serve(create_app(store), listen=f"*:{os.environ.get('PORT', '5000')}")
