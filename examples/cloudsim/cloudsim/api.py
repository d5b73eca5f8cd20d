"""The HTTP face of the simulator."""

from dataclasses import asdict
from time import perf_counter

from flask import Flask, Response, g, jsonify, request
from prometheus_client import CollectorRegistry, Histogram, ProcessCollector, generate_latest

from cloudsim.pricing import UnknownOfferError, quote
from cloudsim.store import Store, UnknownInstanceError


def create_app(store: Store, version: str) -> Flask:
    """The simulator over a store; `version` is what it says that it is."""
    app = Flask("cloudsim")
    registry = CollectorRegistry()
    ProcessCollector(registry=registry)
    seconds = Histogram(
        "http_request_duration_seconds",
        "How long requests took",
        ["code"],
        buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0),
        registry=registry,
    )

    @app.before_request
    def begin() -> None:
        g.begun = perf_counter()

    @app.after_request
    def count(response: Response) -> Response:
        if request.path != "/metrics":
            seconds.labels(str(response.status_code)).observe(perf_counter() - g.begun)
        return response

    @app.errorhandler(UnknownInstanceError)
    def unknown(error: UnknownInstanceError) -> tuple[Response, int]:
        return jsonify(error=str(error)), 404

    @app.errorhandler(UnknownOfferError)
    def refused(error: UnknownOfferError) -> tuple[Response, int]:
        return jsonify(error=str(error)), 422

    @app.get("/health")
    def health() -> Response:
        return jsonify(status="ok", version=version, instances=store.count())

    @app.get("/metrics")
    def metrics() -> Response:
        return Response(generate_latest(registry), mimetype="text/plain")

    @app.get("/quote")
    def price() -> Response:
        kind, region = request.args.get("kind", ""), request.args.get("region", "eu")
        hours = request.args.get("hours", 1, type=int)
        return jsonify(asdict(quote(kind, region, hours)))

    @app.post("/instances")
    def start() -> tuple[Response, int]:
        body = request.get_json(silent=True) or {}
        instance = store.start(str(body.get("kind", "")), str(body.get("region", "eu")))
        return jsonify(asdict(instance)), 201

    @app.get("/instances/<int:instance_id>")
    def read(instance_id: int) -> Response:
        return jsonify(asdict(store.read(instance_id)))

    @app.delete("/instances/<int:instance_id>")
    def stop(instance_id: int) -> tuple[str, int]:
        store.stop(instance_id)
        return "", 204

    return app
