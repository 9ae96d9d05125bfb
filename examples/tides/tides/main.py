from datetime import date, datetime, time, timezone

from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse

from . import database
from .prediction import Harbour, harbours, high_waters

app = FastAPI(title="Tides")


def harbour_of(code: str) -> Harbour:
    if code not in harbours():
        raise HTTPException(404, f"no harbour {code}")
    return harbours()[code]


@app.exception_handler(database.NotAvailable)
def not_available(_request: Request, error: database.NotAvailable) -> JSONResponse:
    return JSONResponse({"detail": str(error)}, status_code=503)


@app.get("/health")
def health() -> dict[str, str]:
    return {"status": "ok", "database": database.state()}


@app.get("/harbours")
def list_harbours() -> list[dict[str, str]]:
    return [{"code": harbour.code, "name": harbour.name} for harbour in harbours().values()]


@app.get("/harbours/{code}/high-waters")
def list_high_waters(code: str, on: date) -> list[dict[str, str | float]]:
    day = datetime.combine(on, time(), tzinfo=timezone.utc)
    return [{"at": at.isoformat(), "metres": metres} for at, metres in high_waters(harbour_of(code), day)]


@app.get("/harbours/{code}/readings")
def list_readings(code: str) -> list[dict]:
    harbour = harbour_of(code)
    with database.cursor() as rows:
        rows.execute("SELECT at, metres FROM readings WHERE harbour = %s ORDER BY at DESC LIMIT 144", (harbour.code,))
        return rows.fetchall()
