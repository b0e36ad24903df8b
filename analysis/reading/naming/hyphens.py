"""Names that hold a hyphen: K-바이오랩허브사업추진단, 라온-델타."""

from __future__ import annotations

import re

from analysis.reading.naming.claims import ENOUGH, Claims
from analysis.reading.naming.forms import SURE, Form
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.words import judge

_HYPHEN = re.compile(r"-(?:[가-힣]|(?<=[A-Z]-)[A-Z][a-z])")
# What a name ends in that stands before a verb: a pair (가온셀-나래온 계약) carries none of them.
_ACTING = frozenset("은 는 이 가 와 과 의 에 로부터 으로부터 을 를".split())


def claim_hyphened(tokens: Tokens, claims: Claims) -> None:
    """Take a name with the letter or word before its hyphen, where it stands nowhere without.

    Reads    "K-바이오랩허브사업추진단은", "라온-델타는"
    Leaves   "A-도래온 … 도래온은", "가온셀-나래온 계약"
    """
    for hyphen in _HYPHEN.finditer(tokens.text) if "-" in tokens.text else ():
        index = tokens.at(hyphen.start() - 1)
        if index is None or index + 1 >= len(tokens.words) or tokens.gaps[index + 1] != "-":
            continue
        opening, after = tokens.words[index].text, index + 1
        if len(opening) == 1 and "A" <= opening <= "Z":
            forms = [form for form in tokens.words[after].forms if _is_claimed(claims, form)]
        elif _is_part(tokens, index):
            forms = [form for form in tokens.words[after].forms if form.particle in _ACTING and not form.place]
            forms = [] if tokens.gaps[after + 1 : after + 2] == ["-"] else forms
        else:
            continue
        for form in forms[:1]:
            _claim_whole(tokens, claims, opening, form, sure=len(opening) == 1)


def _claim_whole(tokens: Tokens, claims: Claims, opening: str, form: Form, *, sure: bool) -> None:
    whole = f"{opening}-{form.stem}"
    times = tokens.count(whole)
    if times != tokens.count(form.stem) or (not sure and (times != tokens.count(opening) or form.sure == SURE)):
        return
    if _is_claimed(claims, form):
        claims.lengthen(claims.by_text[form.stem], whole)


def _is_claimed(claims: Claims, form: Form) -> bool:
    claim = claims.by_text.get(form.stem)
    return claim is not None and claim.weight >= ENOUGH and claim.row is None


def _is_part(tokens: Tokens, index: int) -> bool:
    """Whether a word before a hyphen may be the first part of one name: unknown or everyday, of two syllables and more."""
    word = tokens.words[index]
    if len(word.text) < 2 or word.country or word.class_noun or word.role or word.latin or tokens.gaps[index] == "-":
        return False
    form = judge(word.text).forms[:1]
    return bool(form) and form[0].sure < SURE and form[0].row is None and not form[0].place and not form[0].particle
