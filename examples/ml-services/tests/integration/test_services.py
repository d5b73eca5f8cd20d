"""Both services as they are delivered, in containers, over HTTP."""

import http.client
import json
import os
from typing import Any

HOT = {"temperature": 95, "vibration": 5.5, "hours": 2200}
COOL = {"temperature": 55, "vibration": 1.5, "hours": 100}


def call(service: str, method: str, path: str, body: object = None) -> tuple[int, Any]:
    """Status and JSON of a service's answer; where it listens is in the environment."""
    host, port = os.environ[f"{service}_HOST"], int(os.environ[f"{service}_PORT"])
    connection = http.client.HTTPConnection(host, port, timeout=10)
    try:
        connection.request(method, path, json.dumps(body), {"Content-Type": "application/json"})
        response = connection.getresponse()
        return response.status, json.loads(response.read())
    finally:
        connection.close()


def test_both_are_healthy() -> None:
    assert call("TRACKING", "GET", "/health") == (200, {"status": "ok"})
    status, said = call("PREDICTION", "GET", "/health")
    assert (status, said["status"]) == (200, "ok")


def test_predictions_are_tracked() -> None:
    _, hot = call("PREDICTION", "POST", "/predictions", HOT)
    _, cool = call("PREDICTION", "POST", "/predictions", COOL)
    assert (hot["fails"], cool["fails"]) == (True, False)
    status, run = call("TRACKING", "GET", f"/runs/{hot['run']}")
    assert status == 200
    assert (run["name"], run["params"]) == ("serving", {"model": hot["model"]})
    tracked = [round(value, 4) for value in run["metrics"]["probability"]]
    assert [hot["probability"], cool["probability"]] == tracked[-2:]


def test_runs_of_others_are_kept_apart() -> None:
    _, run = call("TRACKING", "POST", "/runs", {"name": "training"})
    call("PREDICTION", "POST", "/predictions", HOT)
    assert call("TRACKING", "GET", f"/runs/{run['id']}")[1]["metrics"] == {}
