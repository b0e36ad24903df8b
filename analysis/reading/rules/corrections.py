"""Pieces of patterns for what a correction says: that what was printed is a slip, or what it is mended to."""

from __future__ import annotations

# '54곳'은 45곳의 잘못
SLIP = r"의 (?:잘못|오기|오류|착오)"
# 540명을 450명으로 바로잡습니다
MENDED = r"(?:으로|로) ?(?:바로잡|정정|고쳐|고칩|고친)"
