"""Numbered funds: their names hold the number, with the words before it."""

from __future__ import annotations

from analysis.reading.naming.claims import DECLARED, Claims
from analysis.reading.naming.forms import SURE
from analysis.reading.naming.phrases import is_adnominal, may_belong
from analysis.reading.naming.tokens import Tokens
from analysis.reading.particles import splits
from analysis.reading.rules.particles import STRICT

_HINTS = ("호 펀드", "호 조합", "호 투자조합", "호 벤처투자조합", "호 신기술", "호 사모투자")
_ENDS = ("펀드", "조합", "합자회사", "전문회사")
_MOST_WORDS = 4


def claim_funds(tokens: Tokens, claims: Claims) -> None:
    """Claim a numbered fund with the words before its number, of which one is no everyday word.

    Reads    "노을 바이오 1호 펀드가", "K-메디 2호 투자조합과"
    Leaves   "첫 1호 펀드를", "회사의 2호 조합", "하람벤처스 1호 펀드": a house's fund goes by the house
    """
    for hint in _HINTS:
        for at in tokens.places(hint):
            number, last = tokens.at(at), tokens.at(at + 2)
            if number is not None and last is not None and tokens.words[number].text[:-1].isdecimal():
                _claim_numbered(tokens, claims, number, last)


def _opens(tokens: Tokens, index: int) -> bool:
    """Whether a word that may be a verb before its noun opens a sentence or a quotation: '다솔 바이오 2호 조합'."""
    word = tokens.words[index]
    if any(particle in STRICT for _, particle in splits(word.text)):
        return False
    return bool(word.forms) and not is_adnominal(word.text) and (index in tokens.heads or tokens.gaps[index] != " ")


def _claim_numbered(tokens: Tokens, claims: Claims, number: int, last: int) -> None:
    stem = next((stem for stem, _ in splits(tokens.words[last].text) if stem.endswith(_ENDS)), "")
    first = number
    while first > 0 and number - first < _MOST_WORDS and first not in tokens.heads and tokens.beside(first):
        if not (may_belong(tokens.words[first - 1]) or _opens(tokens, first - 1)):
            break
        first -= 1
        letter = tokens.words[first - 1].text if first else ""
        if tokens.gaps[first] == "-" and len(letter) == 1 and letter.isascii():
            first -= 1
    words = tokens.words[first:number]
    coined = any(not word.everyday or (word.latin and len(word.text) == 1) for word in words)
    if not stem or not coined or any(word.forms and word.forms[0].sure == SURE for word in words):
        return
    claims.add(tokens.text[tokens.starts[first] : tokens.starts[last] + len(stem)], DECLARED)
    claims.longer |= {first, last}
