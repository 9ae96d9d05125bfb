from datetime import datetime, timedelta, timezone

from tides.prediction import harbours, height, high_waters

DAY = datetime(2025, 6, 1, tzinfo=timezone.utc)


def test_about_two_high_waters_a_day():
    for harbour in harbours().values():
        assert len(high_waters(harbour, DAY)) in (1, 2)


def test_high_water_is_higher_than_an_hour_later():
    harbour = harbours()["LNH"]
    for at, _ in high_waters(harbour, DAY):
        assert height(harbour, at) > height(harbour, at + timedelta(hours=1))
