from pathlib import Path

from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="TIDES_")

    database_url: str | None = None
    harbours: Path = Path(__file__).parent.parent / "data" / "harbours.json"
    step_minutes: int = 10


settings = Settings()
