"""What the features say, as calls of the prediction service."""

import http.client
import json
import os

from behave import given, then, when
from behave.runner import Context


@given("a machine at {temperature:d} degrees that vibrates by {vibration:f} after {hours:d} hours")
def machine(context: Context, temperature: int, vibration: float, hours: int) -> None:
    context.machine = {"temperature": temperature, "vibration": vibration, "hours": hours}


@given("a machine whose sensors are silent")
def silent(context: Context) -> None:
    context.machine = {}


@when("a prediction is asked for")
def ask(context: Context) -> None:
    address = f"{os.environ['PREDICTION_HOST']}:{os.environ['PREDICTION_PORT']}"
    connection = http.client.HTTPConnection(address, timeout=10)
    headers = {"Content-Type": "application/json"}
    connection.request("POST", "/predictions", json.dumps(context.machine), headers)
    response = connection.getresponse()
    context.status, context.answer = response.status, json.loads(response.read())
    connection.close()


@then("it is expected to {fate}")
def expected(context: Context, fate: str) -> None:
    assert context.status == 200, context.answer
    assert context.answer["fails"] == (fate == "fail"), context.answer


@then('the service refuses with "{words}"')
def refused(context: Context, words: str) -> None:
    assert (context.status, context.answer) == (422, {"error": words})
