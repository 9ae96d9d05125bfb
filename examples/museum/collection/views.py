from django.http import JsonResponse
from django.shortcuts import get_object_or_404, render

from .models import Piece


def index(request):
    return render(request, "collection/index.html", {"pieces": Piece.objects.all()})


def detail(request, number):
    return render(request, "collection/detail.html", {"piece": get_object_or_404(Piece, number=number)})


def health(_request):
    return JsonResponse({"status": "ok", "pieces": Piece.objects.count()})
