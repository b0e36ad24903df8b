"""Lists of companies that are counted or called so: 갈피·여름비·모노크롬 등 3개사, 곳은 바당, 오롯이, 한아름셀 등이다."""

from __future__ import annotations

import re
from functools import lru_cache

from analysis.reading.naming.claims import ENOUGH, Claims
from analysis.reading.naming.everyday import is_noun
from analysis.reading.naming.forms import Form
from analysis.reading.naming.spelled import claims_at, first_of
from analysis.reading.naming.things import is_emblem
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.words import Word
from analysis.reading.particles import splits
from analysis.reading.rules.names import CLASS_NOUNS, NOBODY, STOPPERS
from analysis.reading.rules.nouns import TIMES, TRADE
from analysis.reading.rules.particles import COPULA, STRICT
from analysis.reading.rules.signs import ITEM_MARKS, POINTS

_SIGNS = (*POINTS, ",", ", ", "、", "/", "., ")
_ETC = re.compile(r" (?:등(?=[ 이을은과에의])|순(?=[이으.,]))")
# What counts or calls the members of a list before it: 등 3개사, 등 국내 제약사, 등 네 곳.
_FIRMS = re.compile(
    r"(?: (?:국내|해외|국내외|글로벌|총|모두|다른))?"
    r"(?P<firm> (?:[0-9]+|[두세네]|다섯|여섯|여러) ?(?:개 ?)?(?:사|회사|기업|업체|제약사|바이오기업|벤처|스타트업|운용사|투자사|상장사|기관|단체|회원사|참여사|파트너사|협력사)(?![가-힣]{3})"
    r"| (?:바이오 ?)?(?:기업|제약사|회사|벤처캐피탈|벤처캐피털|투자사|운용사|상장사|바이오텍|스타트업)(?=[은는이가을를과와에의로도]|[ ,.]))"
    r"|(?: 총)? (?:[0-9]+|[두세네]|다섯|여섯) ?곳"
)
_FEW = 12
_POINT = re.compile(f"[{POINTS}]")
_ITEM_MARKS = frozenset(ITEM_MARKS)
_NO_NAMES = tuple(TRADE | TIMES | STOPPERS | NOBODY | CLASS_NOUNS)
_LAST = COPULA | STRICT - {"로", "으로", "에"}
_CALLED = frozenset(["은", "는"])
_WHOSE = ("곳", "기업", "회사", "업체", "제약사", "투자사", "상장사", "바이오텍", "벤처", "스타트업", "운용사")


def claim_lists(tokens: Tokens, claims: Claims) -> None:
    """Claim every member of a list that is said to be one of companies.

    Reads    "갈피·여름비 등 두 곳이", "도담아이 등 4개 기업과", "성공한 곳은 바당, 오롯이, 한아름셀 등이다"
    Leaves   "당뇨·비만 등 3개 질환", "서울·부산 등 3곳"
    """
    for match in _ETC.finditer(tokens.text):
        index = tokens.at(match.start() + 1)
        if index is None or not index:
            continue
        word = tokens.words[index].text
        members = _members(tokens, claims, index - 1)
        if word.startswith("순"):
            if len(members) > 1 and _is_one_known(tokens, claims, members):
                _claim(tokens, claims, members, plain=False)
            continue
        firms = _FIRMS.match(tokens.text, match.end()) if word == "등" else None
        if firms is not None:
            if members and (firms["firm"] or _is_one_known(tokens, claims, members) or _act(tokens, members)):
                _claim(tokens, claims, members, plain=len(members) > 1)
        elif word == "등이다" or (
            word == "등" and tokens.words[min(index + 1, len(tokens.words) - 1)].text[:2] in ("이다", "입니")
        ):
            _claim_said(tokens, claims, index - 1)
    for point in _POINT.finditer(tokens.text):
        _claim_chain(tokens, claims, point.start())
    for index in (*tokens.firsts[1:], len(tokens.words)):
        if index and tokens.words[index - 1].text[-1] == "다" and _is_said(tokens.words[index - 1].text):
            _claim_said(tokens, claims, index - 1)


@lru_cache(maxsize=1 << 12)
def _is_said(text: str) -> bool:
    """Whether a word says what the topic of a sentence is: 한아름셀이다."""
    return any(particle in COPULA and particle[-1] == "다" for _, particle in splits(text))


def _claim_chain(tokens: Tokens, claims: Claims, point: int) -> None:
    """유니콘온·별바라기·Q5바이오: of three and more that points join, one of them a company, each is one."""
    first = tokens.ending_at(point)
    if first is None or tokens.gaps[first] in _SIGNS:
        return
    members = [first]
    while members[-1] + 1 < len(tokens.words) and _POINT.fullmatch(tokens.gaps[members[-1] + 1]):
        members.append(members[-1] + 1)
    if len(members) > 2 and _is_one_known(tokens, claims, members):
        _claim(tokens, claims, members, plain=False)


def _claim_said(tokens: Tokens, claims: Claims, last: int) -> None:
    """곳은 A, B, C 등이다: who those are that the topic of a sentence calls companies."""
    members = _members(tokens, claims, last, end=True)
    first = members[0] - 1 if members else 0
    if len(members) < 2 or first < 0 or not tokens.beside(members[0]):
        return
    called = [stem for stem, particle in splits(tokens.words[first].text) if particle in _CALLED]
    if not any(stem.endswith(_WHOSE) for stem in called):
        return
    known = _is_one_known(tokens, claims, members)
    if called[0] != "곳" or known:
        _claim(tokens, claims, members, plain=known)


def _members(tokens: Tokens, claims: Claims, last: int, *, end: bool = False) -> list[int]:
    """Indices of the words that are joined to one by signs or 와, in text order: of a list of one that word alone."""
    found = [last]
    number = tokens.sentence(last)
    at = last
    while len(found) < _FEW and at > 0 and tokens.sentence(at - 1) == number:
        gap = tokens.gaps[at]
        if gap in _SIGNS or gap.strip() in _ITEM_MARKS:
            at -= 1
        elif gap == " " and tokens.words[at - 1].text == "및" and at > 1:
            at -= 2
        elif gap == " " and tokens.words[at - 1].joins:
            at -= 1
        elif gap == " " and _leads(tokens.words[at - 1]) and at > 1:
            if tokens.gaps[at - 1] not in _SIGNS:
                break
            at -= 2  # A, 미국 B
        else:
            break
        if tokens.words[at].latin:
            at = first_of(tokens, claims, at)
        found.append(at)
    found.reverse()
    if len(found) == 1 and not end and (tokens.words[last].joins or tokens.gaps[last] != " "):
        return []
    return found


def _leads(word: Word) -> bool:
    """Whether a word leads to a member's name: 미국 A, 제약사 A, 환자단체 A."""
    return word.country is not None or word.class_noun or word.text.endswith("단체")


def _is_one_known(tokens: Tokens, claims: Claims, members: list[int]) -> bool:
    """Whether a member is already read as an organisation, and none as a place."""
    known = [claim for index in members for claim in claims_at(tokens, claims, index)]
    return any(claim.weight >= ENOUGH and not claim.place for claim in known) and not any(
        claim.place for claim in known
    )


def _act(tokens: Tokens, members: list[int]) -> bool:
    """Whether several members that are no everyday words, and no places, stand in a sentence of what companies do."""
    forms = [form for index in members if (form := _form(tokens, index)) is not None]
    acting = tokens.sentence(members[0]) in tokens.acting
    return acting and len(forms) > 1 and len(forms) * 2 > len(members) and not any(form.place for form in forms)


def _claim(tokens: Tokens, claims: Claims, members: list[int], *, plain: bool) -> None:
    for index in members:
        word = tokens.words[index]
        form = _form(tokens, index)
        if form is not None:
            if not form.place and not claims.accepted(form.stem):
                claims.add(form.stem, ENOUGH, row=form.row).topic = True
        elif plain and word.everyday and (stem := _plain(word)):
            claims.add(stem, ENOUGH).topic = True
        elif plain and len(members) > 2 and _is_called(tokens, index):
            claims.add(word.text, ENOUGH).topic = True


def _is_called(tokens: Tokens, index: int) -> bool:
    """Whether any other word is told to be one by the kind before it: 환자단체 나란히."""
    word = tokens.words[index]
    if word.role or word.country or word.latin or len(word.text) < 2 or word.text[0].isdecimal():
        return False
    return tokens.beside(index) and _leads(tokens.words[index - 1]) and tokens.words[index - 1].country is None


def _form(tokens: Tokens, index: int) -> Form | None:
    """The form of a member of a list: bare before a sign or 등, with 와, or the last one's with its particle."""
    word = tokens.words[index]
    goes_on = (
        tokens.after(index).startswith(_SIGNS) or tokens.words[min(index + 1, len(tokens.words) - 1)].text[0] in "등및"
    )
    wanted = [form for form in word.forms if not form.particle or (form.particle in _LAST and not goes_on)]
    bare = [form for form in wanted if not form.particle and (goes_on or not form.carried)]
    likely = bare or [form for form in wanted if form.particle] or wanted
    return likely[0] if likely else None


def _plain(word: Word) -> str:
    """An everyday word as a member of such a list, unless it is one of the trade, of time, or of nobody."""
    if word.country or word.class_noun or word.role or word.speaker or len(word.text) < 2:
        return ""
    parts = [(stem, particle) for stem, particle in splits(word.text) if particle in ("", "와", "과", "이다")]
    emblem = next((stem for stem, _ in reversed(parts) if is_emblem(stem)), "")
    if emblem:
        return emblem
    if any(stem.endswith(_NO_NAMES) for stem, _ in parts):
        return ""
    return next((stem for stem, _ in reversed(parts) if is_noun(stem)), "")
