"""What is told of whoever pays, is paid or is merely large: X가 35억원을 보탰다, X에 계약금을, 덩치가 큰."""

from __future__ import annotations

from itertools import pairwise

from analysis.reading.naming.tokens import Tokens
from analysis.reading.rules.names import LINKS, PAYMENTS, PURCHASES
from analysis.reading.rules.words import row

_SUM = ("원을", "달러를", "유로를", "엔을", "위안을")
_PRICE = ("원에", "달러에", "유로에", "엔에", "위안에")
_FUNDS = ("돈을", "자금을", "투자금을", "실탄을", "종잣돈을")
_DEGREES = ("가장", "더", "제일", "훨씬", "매우", "너무")
# What is paid to a partner, before its amount.
_DUES = row("""
    계약금 선급금 착수금 옵션 행사료 마일스톤 단계별 기술료 로열티 잔금 중도금 인수대금
""")
# What is large or small, there or not.
_MEASURED = row("""
    큰 크다 커 크고 크지 작은 작다 작아 없다 없는 없어 없고 없이 있다 많다 많은 많아 적다 적은 높다 높은 높아 낮다 낮은 낮아 깊다 깊은 넓다 넓은 길다 짧다 무겁 가볍 좋다 좋은 좋아 나쁘 모자라 넘친
""")


def takes_in(tokens: Tokens, index: int, following: str) -> bool:
    """Whether money is put into, or paid to, what a word names: X에 300억원을 베팅한, X에 계약금 30억원을 2일 지급하고."""
    if not (following[:1].isdecimal() or following.startswith(_DUES)):
        return False
    words = [word.text for word in tokens.words[index + 1 : index + 8]]
    words = [word for word in words if not (word.endswith("일") or word in LINKS)]
    return any(word.endswith(_SUM) and after.startswith(PAYMENTS) for word, after in pairwise(words))


def pays(tokens: Tokens, index: int) -> bool:
    """Whether a subject is followed by the money that it pays or takes in: X가 35억원을 보탰다, X가 840억원에 도입한.

    Between them stand everyday words at most that are no subjects: X는 이번 라운드에서 30억원을 유치했다.
    """
    words = tokens.words[index + 1 : min(index + 7, len(tokens.words))]
    if len(words) > 1 and words[0].text in _FUNDS:
        return words[1].text.startswith(PAYMENTS)
    for at, word in enumerate(words):
        if word.text.endswith(_SUM) and word.text[0].isdecimal():
            return any(after.text.startswith(PAYMENTS) for after in words[at + 1 : at + 3])
        if word.text.endswith(_PRICE) and word.text[0].isdecimal():
            return at + 1 < len(words) and words[at + 1].text.startswith(PURCHASES)
        if tokens.gaps[index + 1 + at] != " " or not (word.everyday or word.text[0].isdecimal()):
            return False
        if word.text[-1] in "은는이가" and not word.text[0].isdecimal():
            return False
    return False


def is_measured(tokens: Tokens, index: int, following: str) -> bool:
    """Whether a subject is only said to be large or small, there or not: 덩치가 가장 큰, 빈방이 없다."""
    if following in _DEGREES and index + 2 < len(tokens.words):
        following = tokens.words[index + 2].text
    return following.startswith(_MEASURED)
