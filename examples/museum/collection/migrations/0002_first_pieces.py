from django.db import migrations

PIECES = [
    ("a-017", "Lamp of the old lighthouse", "Lantern room", "Skarvik, about 1890"),
    ("b-004", "Model of a mail boat", "Harbour", "Carved by its last skipper"),
    ("b-112", "Ship's bell", "Harbour", ""),
]


def add(apps, _schema_editor):
    piece = apps.get_model("collection", "Piece")
    for number, title, room, origin in PIECES:
        piece.objects.create(number=number, title=title, room=room, origin=origin)


class Migration(migrations.Migration):
    dependencies = [("collection", "0001_initial")]

    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
