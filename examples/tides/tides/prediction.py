"""Heights of the water as a sum of cosines, one for each constituent of the tide."""

import json
from datetime import datetime, timedelta, timezone
from functools import cache
from math import cos, radians

from pydantic import BaseModel

from .settings import settings

# Degrees an hour.
SPEEDS = {"M2": 28.9841042, "S2": 30.0, "N2": 28.4397295, "K1": 15.0410686, "O1": 13.9430356}
EPOCH = datetime(2020, 1, 1, tzinfo=timezone.utc)


class Constituent(BaseModel):
    name: str
    metres: float
    phase: float


class Harbour(BaseModel):
    code: str
    name: str
    mean: float
    constituents: list[Constituent]


@cache
def harbours() -> dict[str, Harbour]:
    known = [Harbour(**entry) for entry in json.loads(settings.harbours.read_text())]
    return {harbour.code: harbour for harbour in known}


def height(harbour: Harbour, at: datetime) -> float:
    hours = (at - EPOCH) / timedelta(hours=1)
    return harbour.mean + sum(
        part.metres * cos(radians(SPEEDS[part.name] * hours - part.phase)) for part in harbour.constituents
    )


def high_waters(harbour: Harbour, day: datetime) -> list[tuple[datetime, float]]:
    step = timedelta(minutes=settings.step_minutes)
    times = [day + step * number for number in range(-1, timedelta(days=1) // step + 1)]
    heights = [height(harbour, time) for time in times]
    return [
        (times[index], round(heights[index], 2))
        for index in range(1, len(times) - 1)
        if heights[index - 1] < heights[index] >= heights[index + 1]
    ]
