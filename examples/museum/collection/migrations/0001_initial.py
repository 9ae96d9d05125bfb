from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Piece",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.SlugField(unique=True)),
                ("title", models.CharField(max_length=120)),
                ("room", models.CharField(max_length=40)),
                ("origin", models.CharField(blank=True, max_length=120)),
            ],
            options={"ordering": ["room", "number"]},
        ),
    ]
