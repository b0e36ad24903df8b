"""A fault as one readable line in Korean."""

from __future__ import annotations

from analysis.errors import KbioError


def korean(error: KbioError) -> str:
    return str(error)
