"""The actions load the tables as they are imported, so Django stands before the tests are collected."""

from __future__ import annotations

import django

django.setup()
