"""The HTTP face of the service."""

from dataclasses import asdict

from flask import Flask, Response, jsonify, request

from tracking.store import Store, UnknownRunError


def create_app(store: Store) -> Flask:
    """The service over a store."""
    app = Flask("tracking-service")

    @app.errorhandler(UnknownRunError)
    def unknown(error: UnknownRunError) -> tuple[Response, int]:
        return jsonify(error=str(error)), 404

    @app.get("/health")
    def health() -> Response:
        return jsonify(status="ok")

    @app.post("/runs")
    def start() -> tuple[Response, int]:
        body = request.get_json(silent=True) or {}
        name, params = body.get("name"), body.get("params", {})
        if not isinstance(name, str) or not name or not isinstance(params, dict):
            return jsonify(error="a run needs a name"), 422
        run = store.start(name, {str(key): str(value) for key, value in params.items()})
        return jsonify(asdict(run)), 201

    @app.get("/runs/<run_id>")
    def read(run_id: str) -> Response:
        return jsonify(asdict(store.run(run_id)))

    @app.post("/runs/<run_id>/metrics")
    def measure(run_id: str) -> tuple[Response, int]:
        body = request.get_json(silent=True) or {}
        name, value = body.get("name"), body.get("value")
        if not isinstance(name, str) or not isinstance(value, int | float):
            return jsonify(error="a metric needs a name and a number"), 422
        store.measure(run_id, name, float(value))
        return jsonify(name=name, value=value), 201

    return app
