from contextlib import contextmanager

import psycopg2
from psycopg2.extras import RealDictCursor

from .settings import settings


class NotAvailable(Exception):
    """There is no database, or it does not answer."""


@contextmanager
def cursor():
    if settings.database_url is None:
        raise NotAvailable("TIDES_DATABASE_URL is not set")
    try:
        connection = psycopg2.connect(settings.database_url, connect_timeout=2)
    except psycopg2.OperationalError as error:
        raise NotAvailable("the database does not answer") from error
    try:
        with connection, connection.cursor(cursor_factory=RealDictCursor) as rows:
            yield rows
    finally:
        connection.close()


def state() -> str:
    try:
        with cursor() as rows:
            rows.execute("SELECT 1")
        return "up"
    except NotAvailable:
        return "down"
