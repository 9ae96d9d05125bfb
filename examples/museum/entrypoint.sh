#!/bin/sh
# A catalogue from an older image may be mounted: bring it to this one's schema.
set -e
python manage.py migrate --noinput
exec "$@"
