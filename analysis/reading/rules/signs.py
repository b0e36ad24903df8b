"""Signs that set words apart: before the items of a list, between names that are joined, around what is quoted."""

from __future__ import annotations

ITEM_MARKS = "△▲▽▷▶○●◇◆■□"
POINTS = "·ㆍ・‧"
QUOTES_OPEN = "‘'\"“"
QUOTES_CLOSED = "’'\"”"
