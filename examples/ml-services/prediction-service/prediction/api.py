"""The HTTP face of the service."""

import math
from typing import Protocol

from flask import Flask, Response, jsonify, request

from prediction.model import FEATURES, Model


class Records(Protocol):
    """What predictions are told to."""

    def record(self, model: str, probability: float) -> str | None:
        """Store a prediction; the id of the run that has it, or None."""


def create_app(model: Model, tracker: Records | None = None) -> Flask:
    """The service over a model; without a tracker nothing is recorded."""
    app = Flask("prediction-service")

    @app.get("/health")
    def health() -> Response:
        return jsonify(status="ok", model=model.id)

    @app.post("/predictions")
    def predict() -> tuple[Response, int]:
        body = request.get_json(silent=True)
        sample, wrong = read_sample(body if isinstance(body, dict) else {})
        if wrong:
            return jsonify(error=f"no number: {', '.join(wrong)}"), 422
        probability = model.probability(tuple(sample))
        run = tracker.record(model.id, probability) if tracker else None
        fails = probability >= 0.5
        return jsonify(fails=fails, probability=round(probability, 4), model=model.id, run=run), 200

    return app


def read_sample(body: dict[str, object]) -> tuple[list[float], list[str]]:
    """The features of a request in their order, and the names of those that are no numbers."""
    values = [(name, body.get(name)) for name in FEATURES]
    wrong = [
        name
        for name, value in values
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value)
    ]
    return [float(value) for _, value in values if isinstance(value, int | float)], wrong
