from django.urls import path

from collection import views

urlpatterns = [
    path("", views.index, name="index"),
    path("objects/<slug:number>", views.detail, name="detail"),
    path("health", views.health),
]
