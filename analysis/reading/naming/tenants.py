"""Parks by their tenants: X에는 47개사가 입주해 있다, X에는 31곳이 둥지를 틀었다, rows of a table of parks."""

from __future__ import annotations

import re

from analysis.reading.naming.claims import ENOUGH, Claims
from analysis.reading.naming.everyday import is_everyday
from analysis.reading.naming.forms import carries
from analysis.reading.naming.sites import claim_site, is_field_alone, may_be_site, site_form, whole_site
from analysis.reading.naming.tokens import Tokens
from analysis.reading.particles import splits

_HOUSES = frozenset(["에", "에는", "에도", "엔"])
_BARE = frozenset([""])
_TOPIC = frozenset(["은", "는", "이", "가", "도"])
_TENANTS = re.compile(r"[0-9]+(?:여 ?)?(?:개사|곳|개$|개의)")
_MOVED_IN = re.compile(r"입주 ?(?:기업|업체|기관|사|율|회사)|상주인력|공실률")
_FAR = 12  # words from a park to 입주
_NEAR = 6  # to the number of those who are there
_NESTED = re.compile(
    r"[0-9](?:여 ?)?(?:개사|곳|개 ?(?:기업|기관|업체|회사|연구소|스타트업))[이가] (?:들어[와왔서섰]|둥지|자리[를 잡한했해]|터를|모여|상주|뿌리)"
)
_ROW = re.compile(r"^[|\t ]*([가-힣A-Za-z][가-힣A-Za-z0-9 ]{1,24}?) *(?:\||\t) *[0-9]", re.MULTILINE)
# The head of a table of parks: 단지 | 입주 기업 | 연면적.
_HEAD = re.compile(r"^[^|\n]{0,20}\|[^\n]{0,60}(?:입주|상주 ?인력|부지)", re.MULTILINE)


def claim_tenants(tokens: Tokens, claims: Claims) -> None:
    """Claim what houses tenants, and what stands in a table where parks stand."""
    words = tokens.words
    for index in tokens.marked:
        if not words[index].sited:
            continue
        _claim_before(tokens, claims, index)
        if words[index].text.startswith("입주"):
            _claim_house(tokens, claims, index)
            _claim_counted(tokens, claims, index)
    for match in _NESTED.finditer(tokens.text):
        number = tokens.at(match.start())
        if number is not None:
            _claim_nest(tokens, claims, number)
    if "|" in tokens.text or "\t" in tokens.text:
        _claim_rows(tokens, claims)


def _claim_before(tokens: Tokens, claims: Claims, index: int) -> None:
    """솔마루 입주 기업은 31개사다: a word that is no other, right before those who moved in."""
    if _MOVED_IN.match(tokens.text, tokens.starts[index]) and tokens.beside(index):
        claim_site(tokens, claims, index - 1, _BARE)


def _claim_house(tokens: Tokens, claims: Claims, index: int) -> None:
    """켄달포르트에는 지난 5월 기준 47개사가 입주해 있다: what stands before the number of those who moved in."""
    words, number = tokens.words, tokens.sentence(index)
    counted = False
    for at in range(index - 1, max(index - _FAR, -1), -1):
        if tokens.sentence(at) != number:
            return
        counted = counted or _TENANTS.match(words[at].text) is not None
        if not counted:
            continue
        form = site_form(words[at], _HOUSES)
        if form is None and not words[at].forms:
            if any(particle in _HOUSES for _, particle in splits(words[at].text)) and not words[at].text[0].isdecimal():
                return  # 단지에는
            continue
        if form is None:
            continue
        if may_be_site(form):
            name = whole_site(tokens, at, form)
            is_plain = form is words[at].alone and name == form.stem  # 단지에는
            if not (is_plain or claims.accepted(name) or is_field_alone(name)):
                claims.add(name, ENOUGH).place = True
        return


def _claim_counted(tokens: Tokens, claims: Claims, index: int) -> None:
    """입주 기업은 솔마루가 43개사, 별밭숲이 92곳이다: each topic that a number of those who moved in follows."""
    words, number = tokens.words, tokens.sentence(index)
    for at in range(index + 1, min(index + _FAR, len(words) - 1)):
        if tokens.sentence(at + 1) != number:
            return
        if words[at].forms and tokens.beside(at + 1) and _TENANTS.match(words[at + 1].text):
            claim_site(tokens, claims, at, _TOPIC)


def _claim_nest(tokens: Tokens, claims: Claims, number: int) -> None:
    """솔바위에는 31곳이 둥지를 틀었다: what stands before the number; no town, 중국 쑤저우에는."""
    for at in range(number - 1, max(number - _NEAR, -1), -1):
        if tokens.sentence(at) != tokens.sentence(number):
            return
        if any(particle in _HOUSES for _, particle in splits(tokens.words[at].text)):
            if not (at and tokens.beside(at) and tokens.words[at - 1].country):
                claim_site(tokens, claims, at, _HOUSES, shortest=2)
            return


def _claim_rows(tokens: Tokens, claims: Claims) -> None:
    """새온단지 | 38개사 |, 도담원 | 61개사 |: a table whose other rows are parks."""
    rows = (match[1].strip() for match in _ROW.finditer(tokens.text))
    names = [name for name in rows if not is_everyday(name.replace(" ", ""))]
    parks = [name for name in names if (claim := claims.by_text.get(name)) is not None and claim.place]
    if not names or not (len(parks) * 2 >= len(names) or _HEAD.search(tokens.text)):
        return
    for name in names:
        if name not in parks and not carries(name.split(" ")[-1]):
            claims.add(name, ENOUGH).place = True
