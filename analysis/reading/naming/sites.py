"""Parks by what is told of them, whatever their names end in: X에는 92개사가 입주해 있다, rows of a table of parks."""

from __future__ import annotations

import re

from analysis.reading.naming.claims import ENOUGH, Claims
from analysis.reading.naming.everyday import is_everyday
from analysis.reading.naming.forms import Form
from analysis.reading.naming.pairs import may_open
from analysis.reading.naming.tokens import Tokens
from analysis.reading.particles import splits
from analysis.reading.rules.names import BUILDINGS, SITE_FIELDS
from analysis.reading.rules.particles import STRICT

_HOUSES = frozenset(["에", "에는", "에도"])
_HOUSED = ("입주해", "입주했", "입주한", "입주하", "입주 ", "입주", "둥지")
_TENANTS = re.compile(r"[0-9]+(?:여 ?)?(?:개사|곳|개$|개의)")
_FAR = 12  # words from a park to 입주
_ROW = re.compile(r"^[|\t ]*([가-힣A-Za-z][가-힣A-Za-z0-9 ]{1,24}?) *(?:\||\t) *[0-9]", re.MULTILINE)

# The head of a table of parks: 단지 | 입주 기업 | 연면적.
_HEAD = re.compile(r"^[^|\n]{0,20}\|[^\n]{0,60}(?:입주|상주 ?인력|부지)", re.MULTILINE)


def claim_sites(tokens: Tokens, claims: Claims) -> None:
    """Claim what houses tenants, and what stands in a table where parks stand."""
    words = tokens.words
    for index in tokens.marked:
        if words[index].sited and words[index].text.startswith(_HOUSED):
            _claim_house(tokens, claims, index)
    if "|" in tokens.text or "\t" in tokens.text:
        _claim_rows(tokens, claims)


def _claim_house(tokens: Tokens, claims: Claims, index: int) -> None:
    """켄달포인트에는 지난달 말 기준 92개사가 입주해 있다: what stands before the number of those who moved in."""
    words, number = tokens.words, tokens.sentence(index)
    counted = False
    for at in range(index - 1, max(index - _FAR, -1), -1):
        if tokens.sentence(at) != number:
            return
        counted = counted or _TENANTS.match(words[at].text) is not None
        if not counted:
            continue
        if not words[at].forms:
            if any(particle in _HOUSES for _, particle in splits(words[at].text)) and not words[at].text[0].isdecimal():
                return  # 단지에는
            continue
        form = next((form for form in words[at].forms if form.particle in _HOUSES), None)
        if form is None:
            continue
        if _may_house(form):
            name = whole_site(tokens, at, form)
            if not claims.accepted(name):
                claims.add(name, ENOUGH).place = True
        return


def whole_site(tokens: Tokens, index: int, form: Form) -> str:
    """The name of a park with the word before it that belongs to it: of two where it ends generically or stands abroad.

    Reads    "외레순 메디컬밸리에는", "덴마크 외레순 라이프포트의"
    Leaves   "새 메디컬밸리에는", "인근 라이프포트의"
    """
    words = tokens.words
    first = index - 1
    if index < 1 or index in tokens.heads or not tokens.beside(index):
        return form.stem
    if words[first].text in SITE_FIELDS and first > 0 and tokens.beside(first):
        first -= 1
    before = words[first]
    abroad = first > 0 and tokens.beside(first) and words[first - 1].country not in (None, "KR")
    generic = words[index].alone is not None
    if not (abroad or generic or first < index - 1) or not may_open(tokens, first) or before.leads:
        return form.stem
    return tokens.text[tokens.starts[first] : tokens.starts[index] + len(form.stem)]


def _may_house(form: Form) -> bool:
    return not form.carried and len(form.stem) > 2 and not form.stem.endswith(BUILDINGS)


def _claim_rows(tokens: Tokens, claims: Claims) -> None:
    """온솔단지 | 38개사 |, 도담원 | 61개사 |: a table whose other rows are parks."""
    rows = (match[1].strip() for match in _ROW.finditer(tokens.text))
    names = [name for name in rows if not is_everyday(name.replace(" ", ""))]
    parks = [name for name in names if (claim := claims.by_text.get(name)) is not None and claim.place]
    if not names or not (len(parks) * 2 >= len(names) or _HEAD.search(tokens.text)):
        return
    for name in names:
        if name not in parks and not _is_carried(name):
            claims.add(name, ENOUGH).place = True


def _is_carried(name: str) -> bool:
    return any(particle in STRICT and len(stem) > 1 for stem, particle in splits(name.split(" ")[-1]))
