"""The store as a Django application."""

from __future__ import annotations

from django.apps import AppConfig


class StoreConfig(AppConfig):
    """Its label is the room's name."""

    name = "afterword.store"
    label = "store"
    default_auto_field = "django.db.models.BigAutoField"
