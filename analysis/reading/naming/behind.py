"""What stands behind a bare word and tells that it names a company: that it is up for sale, that it raised a round."""

from __future__ import annotations

from analysis.reading.naming.tokens import Tokens
from analysis.reading.rules.names import SALES

_ROUNDS = ("시드", "프리A", "프리시리즈", "시리즈", "프리IPO", "Series")
_SUMS = frozenset(["금액", "규모", "비공개"])  # 시리즈A 금액 비공개


def is_round(tokens: Tokens, index: int) -> bool:
    """Whether a round of financing and its sum follow: 시드 20억원, 시리즈A 35억원."""
    words, after = tokens.words, index + 1
    if after >= len(words) or not words[index].text.startswith(_ROUNDS):
        return False
    if words[index].text == "Series" and after + 1 < len(words) and len(words[after].text) == 1:
        after += 1
    return words[after].text[0].isdecimal() or words[after].text in _SUMS


def is_for_sale(tokens: Tokens, index: int) -> bool:
    """Whether a word tells that what stands before it is up for sale: X 인수전, X 인수 우선협상대상자."""
    text, after = tokens.words[index].text, index + 1
    if text.startswith(("인수전", "인수자", "인수후보")):
        return True
    return (
        text == "인수"
        and after < len(tokens.words)
        and tokens.beside(after)
        and tokens.words[after].text.startswith(SALES)
    )
