from django.db import models


class Piece(models.Model):
    number = models.SlugField(unique=True)
    title = models.CharField(max_length=120)
    room = models.CharField(max_length=40)
    origin = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["room", "number"]

    def __str__(self):
        return f"{self.number} {self.title}"
