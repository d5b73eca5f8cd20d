"""Tells the tracking service what was predicted."""

import http.client
import json
import logging
from urllib.parse import urlsplit

log = logging.getLogger(__name__)


class Tracker:
    """A run of the tracking service, opened with the first prediction.

    A service that is down costs no prediction.
    """

    def __init__(self, url: str, timeout: float = 2.0) -> None:
        self._address = urlsplit(url).netloc
        self._timeout = timeout
        self._run: str | None = None

    def record(self, model: str, probability: float) -> str | None:
        """Store a prediction; the id of the run that has it, or None if it could not be stored."""
        try:
            if self._run is None:
                run = self._post("/runs", {"name": "serving", "params": {"model": model}})
                self._run = str(run["id"])
            metric = {"name": "probability", "value": probability}
            self._post(f"/runs/{self._run}/metrics", metric)
        except (OSError, http.client.HTTPException, ValueError, KeyError) as error:
            log.warning("prediction not tracked: %s", error)
            return None
        return self._run

    def _post(self, path: str, body: dict[str, object]) -> dict[str, object]:
        connection = http.client.HTTPConnection(self._address, timeout=self._timeout)
        try:
            headers = {"Content-Type": "application/json"}
            connection.request("POST", path, json.dumps(body), headers)
            response = connection.getresponse()
            text = response.read()
        finally:
            connection.close()
        if response.status != 201:
            raise ValueError(f"POST {path} was answered with {response.status}")
        answer: dict[str, object] = json.loads(text)
        return answer
