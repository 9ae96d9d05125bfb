from fastapi.testclient import TestClient

from tides.main import app

client = TestClient(app)


def test_health_without_a_database():
    assert client.get("/health").json() == {"status": "ok", "database": "down"}


def test_readings_without_a_database():
    assert client.get("/harbours/SKV/readings").status_code == 503


def test_no_such_harbour():
    assert client.get("/harbours/XXX/readings").status_code == 404
