"""`python -m prediction`: serves the model."""

import os
from pathlib import Path

from waitress import serve

from prediction.api import create_app
from prediction.model import Model
from prediction.tracker import Tracker

url = os.environ.get("TRACKING_URL")
model = Model.load(Path(os.environ.get("MODEL", "model.json")))
serve(
    create_app(model, Tracker(url) if url else None), listen=f"*:{os.environ.get('PORT', '8000')}"
)
