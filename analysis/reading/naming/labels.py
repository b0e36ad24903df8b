"""Labelled values, tables and corporate forms → claims: 회사명: X, 운영: X, 주식회사 X, X(주)."""

from __future__ import annotations

import re

from analysis.reading.naming.claims import DECLARED, Claims
from analysis.reading.naming.everyday import is_compound, is_everyday
from analysis.reading.naming.phrases import is_site
from analysis.reading.naming.things import is_emblem
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.words import Word, judge
from analysis.reading.organisations import key, registry
from analysis.reading.particles import splits
from analysis.reading.rules.endings import GENERIC_HEADS
from analysis.reading.rules.geography import COUNTRIES, HANJA_COUNTRIES
from analysis.reading.rules.latin_names import LATIN_WORDS
from analysis.reading.rules.names import LABELS, NOBODY, OWN_LABELS, STOPPERS
from analysis.reading.rules.nouns import WORDS
from analysis.reading.rules.particles import STRICT
from analysis.reading.rules.signs import ITEM_MARKS

_MARKS = ("㈜", "(주)", "（주）", "주식회사", "유한회사", "재단법인", "사단법인")
_STRIP = re.compile(r"^(?:㈜|\(주\)|주식회사|재단법인|사단법인|유한회사) ?| ?(?:㈜|\(주\)?|주식회사|유한회사)$")
_VALUE = re.compile(r" ?((?:[^\n()（）|]|[(（][^()（）\n|]{0,40}[)）]?){2,120})")
_BEFORE_COLON = re.compile(
    r" ?(?:[/,;·]|(?<=[가-힣)])\.|(?<= )) ?(?:[0-9]{1,2}[.)] ?|[가-하][.)] ?|- ?)?[가-힣A-Za-z]{2,12}(?:\([^()]{1,8}\))? ?$"
)
_PARTY_LABELS = ("계약상대", "거래상대", "배정대상자", "매도인", "매수인", "양수인", "양도인")
_OF_PROSE = frozenset(["가", "이", "은", "는", "을", "를", "와", "과", "에", "의", "측"])
# The fields of filings that come behind a party, with their number: 3. 계약상대방 X 회사와의 관계 -.
_FIELD = re.compile(
    r" (?:[-/,;] ?)?(?:[0-9]{1,2}[.)] ?|[가-하][.)] ?)?"
    r"(?:회사와의 ?관계|최근 ?(?:사업연도 ?)?매출|판매[ㆍ·・, ]?공급|계약 ?(?:기간|금액|내용|일자|체결일|지역)|대표이사|대표자|자본금|주요 ?사업|국적|이사회 ?결의)"
)
_BRACKET = re.compile(r"([^(（]*)[(（]([^()（）]*)")
_SPLIT = re.compile(r" ?[,、;/] ?| 및 |(?<=[가-힣])[·ㆍ・](?=[가-힣A-Z])")
# A line of a mark and a company, and a filing's fields its first sentence below it or its title beside it: ● 누리스진 / - 공시명: …
_HEADING = re.compile(
    rf"^[{ITEM_MARKS}] ?([가-힣A-Za-z0-9&]{{2,20}})(?:\n(?=- ?공시|\1)| ?/ ?(?=[^/\n]{{2,40}}(?:결정|체결|답변|사항|보고|공시)\n))",
    re.MULTILINE,
)
_SENTENCE = re.compile(r"[0-9]{3}|[.?!] |[다요음함]\.?$")


def claim_by_labels(tokens: Tokens, claims: Claims) -> None:
    """Read the values of labels that name an organisation, and what a corporate form touches."""
    text = tokens.text
    for mark in _MARKS:
        for at in tokens.places(mark):
            _claim_corporate(tokens, claims, at, mark)
    for match in _HEADING.finditer(text):
        name = match[1]
        if not (name in WORDS or is_compound(name) or judge(name).class_noun):
            claims.add(name, DECLARED).topic = True
    for label in _PARTY_LABELS:
        for at in tokens.places(label):
            _claim_unmarked(tokens, claims, at)
    for colon in (":", "："):
        for at in tokens.places(colon):
            _claim_labelled(tokens, claims, at)
    if "|" in text or "\t" in text:
        _claim_tables(claims, text)


def _claim_labelled(tokens: Tokens, claims: Claims, at: int) -> None:
    """회사명: X, 계약상대방(국적): X."""
    text = tokens.text
    end = at - 1 if text[at - 1 : at] == " " else at
    if text[end - 1 : end] == ")":
        end = text.rfind("(", max(0, end - 24), end)
        end -= text[end - 1 : end] == " "
    index = tokens.ending_at(end)
    value = _VALUE.match(text, at + 1)
    label = tokens.words[index].text.casefold() if index is not None else ""
    if value is not None and label in LABELS:
        for piece in _SPLIT.split(_own_value(value[1])):
            claim_value(claims, piece, own=label in OWN_LABELS)


def _claim_unmarked(tokens: Tokens, claims: Claims, at: int) -> None:
    """계약상대방 Lumo Bio 회사와의 관계 - : in a form whose lines have run together, up to its next field."""
    index = tokens.at(at)
    if index is None or tokens.words[index].text not in LABELS or tokens.after(index) != " ":
        return
    start = tokens.ends[index] + 1
    field = _FIELD.search(tokens.text, start, start + 60)
    if field is None:
        return
    value = tokens.text[start : field.start()]
    if ":" not in value and "\n" not in value and not any(p in _OF_PROSE for _, p in splits(value.split(" ")[-1])):
        claim_value(claims, value)


def _own_value(value: str) -> str:
    """A label's value up to the next label of its line: Lumo Bio of "Lumo Bio / 계약금액: 40억원"."""
    field = _FIELD.search(value)
    value = value[: field.start()] if field is not None else value
    colon = value.find(":")
    if colon < 0:
        return value
    label = _BEFORE_COLON.search(value, 0, colon)
    return value[: label.start()] if label is not None else value


def _claim_tables(claims: Claims, text: str) -> None:
    """Rows of cells under a head that says which column names organisations."""
    columns: list[int] = []
    inside = False
    for line in text.split("\n"):
        sign = "|" if "|" in line else "\t" if "\t" in line else ""
        if not sign:
            inside = False
            continue
        cells = [cell.strip() for cell in line.strip().strip("|").split(sign)]
        if not inside:
            columns = [i for i, cell in enumerate(cells) if cell.replace(" ", "").casefold() in LABELS]
            inside = True
            continue
        for column in columns:
            if column < len(cells):
                for piece in _SPLIT.split(cells[column]):
                    claim_value(claims, piece)


def _claim_corporate(tokens: Tokens, claims: Claims, at: int, mark: str) -> None:
    """㈜X and 주식회사 X, else X㈜ and X 주식회사: the word that the corporate form touches."""
    text, end = tokens.text, at + len(mark)
    spoken = len(mark) > 3
    index = tokens.at(end + 1 if spoken else end) if not spoken or text[end : end + 1] == " " else None
    if index is not None and _is_nameable(tokens.words[index]):
        word = tokens.words[index]
        carried = [form.stem for form in word.forms if form.particle in STRICT or form.ending or form.row]
        carried += [stem for stem, particle in splits(word.text) if particle in STRICT and len(stem) > 1]
        stem = carried[0] if carried else word.text
        written = text[at : tokens.starts[index]] + stem
    else:
        index = tokens.ending_at(at - 1 if spoken and text[at - 1 : at] == " " else at)
        if index is None or not _is_nameable(tokens.words[index]):
            return
        stem = tokens.words[index].text
        written = text[tokens.starts[index] : end]
    claims.add(stem, DECLARED).corporate = True
    if spoken:
        claims.extra.setdefault(stem, []).append(written)


def _is_nameable(word: Word) -> bool:
    return not (word.everyday or word.country or word.class_noun) and len(word.text) > 1


def claim_value(claims: Claims, value: str, *, own: bool = False) -> None:
    """Claim the value of a label, without its corporate form, country and bracket; none where it names nobody."""
    country = None
    formed = without_form(value)
    # 대륙식품(주): whatever the words mean, the corporate form makes a name of them.
    is_formed, value = formed != value.strip(), formed
    bracket = _BRACKET.match(value)
    if bracket:
        value, inside = bracket[1].strip(), bracket[2].strip()
        country = COUNTRIES.get(inside) or HANJA_COUNTRIES.get(inside)
    name = without_form(value)
    first, _, rest = name.partition(" ")
    if rest and (first in COUNTRIES or first in HANJA_COUNTRIES):
        name, country = rest, COUNTRIES.get(first) or HANJA_COUNTRIES.get(first)
    name = name.removesuffix(" 외").removesuffix(" 등")
    if _is_name(name) or (is_formed and 2 < len(name) <= 20 and " " not in name and name not in LABELS | NOBODY):
        claim = claims.add(name, DECLARED)
        claim.place = claim.place or is_site(name)
        claim.agent = True
        claim.topic = claim.topic or own
        claim.country = claim.country or country


def without_form(name: str) -> str:
    """A name without its corporate form and quotes: 제천바이오 주식회사 → 제천바이오."""
    return _STRIP.sub("", name.strip(" '\"‘’“”")).strip()


def _is_name(name: str) -> bool:
    compact = name.replace(" ", "")
    if not 2 <= len(compact) <= 40 or compact.casefold() in NOBODY or compact in LATIN_WORDS:
        return False
    if key(name) in registry().owner:
        return True
    if name[0].isdecimal() or not name[0].isalpha() or _SENTENCE.search(name) or name.count(" ") > 4:
        return False
    words = name.split(" ")
    if compact in GENERIC_HEADS or any(word in STOPPERS or judge(word).class_noun for word in words):
        return False
    if not is_everyday(compact) or is_emblem(name):
        return True
    if any(form.ending is not None and not form.particle for form in judge(compact).forms):
        return True  # 누리나무조합
    return " " in name and judge(words[-1]).alone is not None
