"""The HTTP face, over a database that the migrations have made."""

from flask.testing import FlaskClient


def test_an_instance_lives_until_it_is_stopped(client: FlaskClient) -> None:
    started = client.post("/instances", json={"kind": "small", "region": "us"})
    assert started.status_code == 201
    address = f"/instances/{started.json['id']}" if started.json else ""
    assert client.get(address).json == started.json
    assert client.delete(address).status_code == 204
    assert client.get(address).json == {"error": "there is no instance 1"}


def test_the_region_is_europe_where_none_is_named(client: FlaskClient) -> None:
    started = client.post("/instances", json={"kind": "large"})
    assert started.json is not None
    assert started.json["region"] == "eu"


def test_what_is_not_on_offer_is_refused(client: FlaskClient) -> None:
    refused = client.post("/instances", json={"kind": "huge"})
    assert refused.status_code == 422
    assert client.get("/quote?kind=small&hours=0").status_code == 422


def test_a_quote(client: FlaskClient) -> None:
    expected = {"kind": "small", "region": "eu", "hours": 3, "cents": 6}
    assert client.get("/quote?kind=small&hours=3").json == expected


def test_health_names_the_version_and_counts_the_instances(client: FlaskClient) -> None:
    client.post("/instances", json={"kind": "small"})
    assert client.get("/health").json == {"status": "ok", "version": "v1", "instances": 1}


def test_requests_are_counted_by_their_status(client: FlaskClient) -> None:
    client.get("/health")
    client.get("/instances/7")
    figures = client.get("/metrics").text
    assert 'http_request_duration_seconds_count{code="200"} 1.0' in figures
    assert 'http_request_duration_seconds_count{code="404"} 1.0' in figures
