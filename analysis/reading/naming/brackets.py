"""X(…), labels and corporate forms → claims: what the article itself declares to be a name or another name of one."""

from __future__ import annotations

import re

from analysis.reading.naming.claims import ENOUGH, Claims
from analysis.reading.organisations import key, registry
from analysis.reading.particles import STRICT, splits
from analysis.reading.rules.names import (
    COUNTRIES,
    DRUG_ENDINGS,
    GENERIC_HEADS,
    HANJA_COUNTRIES,
    LABELS,
    LATIN_WORDS,
    LATIN_SITES,
    NOBODY,
    STOPPERS,
)
from analysis.reading.naming.slots import country_before, looks_personal, particle_after_bracket, weigh
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.everyday import is_everyday, is_loan, is_noun
from analysis.reading.naming.words import SURE, Form, Word, judge, judge_latin

_BRACKET = re.compile(r"[(（\[]([^()（）\[\]\n]{1,80})[)）\]]")
_HEREAFTER = re.compile(r"(?:이하|以下|약칭|통칭)\s*[:,]?\s*[‘'\"“「]?([가-힣A-Za-z][^’'\"”」,]{0,30}?)[’'\"”」]?\s*$")
_FORMER = re.compile(r"(?:옛|구|舊|전|前|구명|옛 이름|구 사명|옛 사명|종전|현|現|現 사명|변경 전|변경 후|새 사명)[ :,]+([가-힣A-Za-z][^,·]{1,30})$|(?:舊|前|現|옛)([가-힣A-Za-z][^,·]{1,30})$")
_CODE = re.compile(r"(?:(?:종목)?코드|KOSDAQ|KOSPI|KRX|코스닥|코스피|코넥스|유가증권)?\s*[:,]?\s*(?:[A-Z]{2,6}[: ])?\s*([0-9]{6}|[0-9]{5}[0-9A-Z])(?:\.K[SQ])?$")
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9&.,'’+/ -]{1,60}$")
_HANGUL_NAME = re.compile(r"[가-힣A-Za-z0-9][가-힣A-Za-z0-9& ·-]{1,24}$")
_TICKER = re.compile(r"(?:NASDAQ|NYSE|나스닥|뉴욕증시|TSE|HKEX|SIX|LSE|AMEX|TYO|도쿄증권거래소)\b")
_LABEL = re.compile(r"(?<![가-힣A-Za-z])([가-힣A-Za-z]{2,12})(?: ?\([^()\n]{1,20}\))? ?[::] ?([^\n)）]{2,80})")
_MARKS = ("㈜", "(주)", "（주）", "주식회사", "유한회사", "재단법인", "사단법인")
_STRIP = re.compile(r"^(?:㈜|\(주\)|주식회사|재단법인|사단법인|유한회사)\s*|\s*(?:㈜|\(주\)|주식회사|유한회사)$")
_SPLIT = re.compile(r"\s*[,、;/]\s*|\s+및\s+|(?<=[가-힣])[·ㆍ・](?=[가-힣A-Z])")
_OWNERS = frozenset("투자기업 투자사 운용사 투자회사 위탁회사 개발회사 기구 기금 펀드 회사 사업단 위원회 협의체 협의회 연구단 본부 총괄본부 개발기업".split())
_MOST_WORDS = 5


def claim_by_brackets(tokens: Tokens, claims: Claims) -> None:
    """Read every bracket that follows a name: 이하 Y, 옛 Y, a stock code, the name in Latin letters, a country."""
    text = tokens.text
    for match in _BRACKET.finditer(text):
        opening = match.start()
        index = tokens.ending_at(opening)
        if index is None and opening and text[opening - 1] in " '’\"”":
            index = tokens.ending_at(opening - 1)
        if index is None:
            continue
        for inside in match[1].split(","):
            _read_bracket(tokens, claims, index, inside.strip(), match.end())


def _read_bracket(tokens: Tokens, claims: Claims, index: int, inside: str, end: int) -> None:
    hereafter = _HEREAFTER.match(inside)
    if hereafter is not None:
        alias = _trim(hereafter[1])
        full = name_before(tokens, index, alias, declared=True)
        if full and alias and alias != full:
            claim = claims.add(full, 6)
            claim.full = True
            _set_place(claim, full)
            short = claims.add(alias, 6)
            short.after = max(short.after, -1)
            short.place = claim.place
            if short.after < 0 and is_everyday(alias):
                short.after = end
            claims.unite(full, alias)
        return
    former = _FORMER.match(inside)
    if former is not None:
        full = name_before(tokens, index, "", declared=True)
        other = _trim(former[1] or former[2])
        if full and other and not is_everyday(other) and len(other) > 1:
            claims.add(full, 6).full = True
            claims.add(other, 6)
            claims.unite(full, other)
        return
    if _CODE.match(inside):
        full = name_before(tokens, index, "", declared=True)
        if full:
            claim = claims.add(full, 6)
            claim.country = claim.country or "KR"
        return
    if inside in COUNTRIES or inside in HANJA_COUNTRIES:
        full = name_before(tokens, index, "", declared=False)
        if full:
            claim = claims.add(full, 2)
            claim.country = claim.country or COUNTRIES.get(inside) or HANJA_COUNTRIES.get(inside)
        return
    first = inside.split("·")[0].strip()
    if _LATIN.fullmatch(first) and not _TICKER.match(first):
        _claim_latin(tokens, claims, index, first)
        return
    if _HANGUL_NAME.fullmatch(inside) and not any(c.isdecimal() for c in inside[:1]):
        _claim_hangul(tokens, claims, index, inside)


def _claim_latin(tokens: Tokens, claims: Claims, index: int, latin: str) -> None:
    """X(Latin): another name of X, where X is no everyday noun and the Latin no everyday short form."""
    if latin in LATIN_WORDS or any(c.isdecimal() for c in latin) or "@" in latin:
        return
    form = judge_latin(latin)
    full = name_before(tokens, index, latin, declared=False)
    if full is None or form is None:
        return
    quoted = tokens.text[tokens.ends[index]] in "'’\"”"
    if form.sure <= 0 and (quoted or full.endswith(DRUG_ENDINGS)) and not claims.accepted(full):
        return
    capital = any(c.isupper() for c in latin)
    if _person(full, latin):
        claims.persons.add(full)
        return
    if claims.accepted(full) or form.sure > 0 or latin.split(" ")[-1] in LATIN_SITES or (capital and _is_party(tokens, index, full)):
        claim = claims.add(full, 5)
        claim.full = True
        _set_place(claim, full)
        other = claims.add(latin, 5, row=form.row)
        if latin.split(" ")[-1].casefold() in LATIN_SITES:
            claim.place = True
        other.place = claim.place
        claims.unite(full, latin)
    elif latin.isupper() and 2 <= len(latin) <= 8 and " " in full and full.split(" ")[-1] in _OWNERS:
        claims.add(full, 5).full = True
        claims.add(latin, 5)
        claims.unite(full, latin)


def _is_party(tokens: Tokens, index: int, full: str) -> bool:
    """Whether a glossed word that nothing else proves stands where an organisation stands: before a particle or tag."""
    if is_everyday(full.replace(" ", "")):
        return False
    forms = tokens.words[index].forms
    if " " in full or not forms:
        return True
    before = tokens.words[index - 1] if index and tokens.beside(index) else None
    if not (particle_after_bracket(tokens, tokens.ends[index]) or country_before(tokens, index)):
        return before is not None and before.class_noun
    return any(form.stem == full and form.sure + weigh(tokens, index, form) + 1 >= ENOUGH for form in forms)


def _person(full: str, latin: str) -> bool:
    """후지모토 도시오(Fujimoto Toshio): two capitalised words, none of an organisation, before two short words."""
    words = latin.split()
    form = judge_latin(latin)
    if (form is not None and form.sure > 0) or not 2 <= len(words) <= 3:
        return False
    if not all(word[0].isupper() and not word[1:].isupper() for word in words):
        return False
    last = judge(full.split(" ")[-1])
    return last.alone is None and (looks_personal(full) or full.count(" ") == 1)


def _claim_hangul(tokens: Tokens, claims: Claims, index: int, inside: str) -> None:
    """LATIN(한글 이름) and full name(short name), where one of the two is known to be a name; (운영 X)."""
    label, _, value = inside.partition(" ")
    if value and label in LABELS:
        _claim_value(claims, value)
        return
    if is_everyday(inside.replace(" ", "")) or inside in NOBODY:
        return
    before = tokens.words[index]
    inner = judge(inside.replace(" ", ""))
    sure_inner = any(form.sure >= 2 and not form.particle for form in inner.forms)
    full = name_before(tokens, index, inside, declared=False)
    if full is None:
        return
    if (claims.accepted(full) or any(form.sure == 3 for form in before.forms)) and (sure_inner or inside in full):
        if _person(inside, full) or looks_personal(inside):
            return
        claims.add(full, 5).full = True
        claims.add(inside, 5)
        claims.unite(full, inside)


def name_before(tokens: Tokens, index: int, alias: str, *, declared: bool) -> str | None:
    """The name that ends with a word, with those of its words that stand before it; None where none can be one.

    Goes left over words without particle, as far as the sentence's own bounds: a comma, a country, a verb, a title.
    """
    start = index
    while (
        start > 0
        and index - start + 1 < _MOST_WORDS
        and tokens.beside(start)
        and tokens.sentence[start] == tokens.sentence[start - 1]
        and _may_belong(tokens.words[start - 1])
    ):
        start -= 1
    wanted = alias.count(" ") + 1 if alias.isascii() and " " in alias else None
    words = tokens.words
    last = words[index]
    complete = bool(last.forms) and last.forms[0].sure == 3 and not last.forms[0].particle
    if complete and not declared:
        start = index
    while start < index and (words[start].everyday or words[start].class_noun) and not _opens(tokens, start, index, alias):
        start += 1
    if start < index and wanted is None and complete:
        start = index
    if start == index and (last.class_noun or (last.everyday and not declared) or last.role is not None):
        return None
    if start == index and last.everyday and not last.alone and declared and not alias:
        return None
    name = tokens.text[tokens.starts[start] : tokens.ends[index]]
    return name if 2 <= len(name) <= 50 and name not in GENERIC_HEADS else None


def _opens(tokens: Tokens, start: int, index: int, alias: str) -> bool:
    """Whether an everyday word opens the name: a capital of its short form for each word (산업 인프라 … (IIF))."""
    if tokens.words[index].text not in _OWNERS:
        return False
    gap = tokens.gap(start)
    return start == 0 or gap != " "


def _may_belong(word: Word) -> bool:
    """Whether a word can be one of a longer name's first words: a noun without particle, no verb, country or title."""
    text = word.text
    if word.country or word.class_noun or word.role or word.speaker or text in STOPPERS or text[0].isdecimal():
        return False
    if word.everyday:
        return is_noun(text) and not any(particle in _LINKING for _, particle in splits(text))
    if not word.forms:
        return False
    form = word.forms[0]
    if form.place and not form.particle:
        return True
    loan = is_loan(text, half=True)
    if not loan and form.sure < SURE and ((ord(text[-1]) - 0xAC00) % 28 in _ADNOMINAL or text[-1] in _CONNECTIVE):
        return False
    return not any(particle in STRICT or (particle and not loan) for _, particle in splits(text))


# Ends of verbs that go on (놓고, 맺어서) and of nouns that describe (클러스터인).
_CONNECTIVE = "고서며게면려해돼져여어아지도"
_LINKING = STRICT | {"인", "이자", "며", "라", "이며", "이라"}
# Final consonants ㄴ and ㄹ: with them a verb describes the noun that follows (갖춘, 넘어선, 이룰).
_ADNOMINAL = (4, 8)


def _set_place(claim: object, full: str) -> None:
    form = _last_form(full)
    if form is not None and form.place:
        claim.place = True  # type: ignore[attr-defined]


def _last_form(name: str) -> Form | None:
    word = judge(name.split(" ")[-1])
    if word.alone is not None and not word.alone.particle:
        return word.alone
    return word.forms[0] if word.forms and not word.forms[0].particle else None


def _trim(name: str) -> str:
    return _STRIP.sub("", name.strip(" '\"‘’“”")).strip()


def claim_by_labels(tokens: Tokens, claims: Claims) -> None:
    """Read labelled values (회사명: X, 계약상대방: X, 운영: X) and corporate forms (주식회사 X, X(주), ㈜X)."""
    text = tokens.text
    for mark in _MARKS:
        at = text.find(mark)
        while at >= 0:
            _claim_corporate(tokens, claims, at, mark)
            at = text.find(mark, at + len(mark))
    if ":" not in text and ":" not in text:
        return
    for match in _LABEL.finditer(text):
        if match[1].casefold() not in LABELS or tokens.at(match.start()) is None:
            continue
        for piece in _SPLIT.split(match[2]):
            _claim_value(claims, piece)


def _claim_corporate(tokens: Tokens, claims: Claims, at: int, mark: str) -> None:
    """㈜X and 주식회사 X, else X㈜ and X 주식회사: the word that the corporate form touches."""
    text, end = tokens.text, at + len(mark)
    spoken = mark[0] in "주유재사"
    index = tokens.at(end) if not spoken else tokens.at(end + 1) if text[end : end + 1] == " " else None
    if index is not None and (tokens.starts[index] == end or spoken) and _nameable(tokens.words[index]):
        word = tokens.words[index]
        carried = [form.stem for form in word.forms if form.particle in STRICT or form.ending or form.row]
        stem = carried[0] if carried else word.text
        written = text[at : tokens.starts[index]] + stem
    else:
        index = tokens.ending_at(at - 1 if spoken and text[at - 1 : at] == " " else at)
        if index is None or not _nameable(tokens.words[index]):
            return
        stem = tokens.words[index].text
        written = text[tokens.starts[index] : end]
    claim = claims.add(stem, 6)
    claim.corporate = True
    if spoken:
        claims.extra.setdefault(stem, []).append(written)


def _nameable(word: Word) -> bool:
    return not (word.everyday or word.country or word.class_noun) and len(word.text) > 1


def _claim_value(claims: Claims, piece: str) -> None:
    country = None
    piece = _STRIP.sub("", piece.strip())
    bracket = re.match(r"([^(（]*)[(（]([^()（）]*)", piece)
    if bracket:
        piece, inside = bracket[1].strip(), bracket[2].strip()
        country = COUNTRIES.get(inside) or HANJA_COUNTRIES.get(inside)
    name = _STRIP.sub("", piece.strip(" '\"‘’“”")).strip()
    first, _, rest = name.partition(" ")
    if rest and (first in COUNTRIES or first in HANJA_COUNTRIES):
        name, country = rest, COUNTRIES.get(first) or HANJA_COUNTRIES.get(first)
    if name.endswith((" 외", " 등")):
        name = name[:-2]
    if not _is_value(name):
        return
    claim = claims.add(name, 6)
    _set_place(claim, name)
    claim.agent = True
    claim.country = claim.country or country


def _is_value(name: str) -> bool:
    compact = name.replace(" ", "")
    if not 2 <= len(compact) <= 40 or compact.casefold() in NOBODY or compact in LATIN_WORDS:
        return False
    if registry().owner.get(key(name)):
        return True
    if name[0].isdecimal() or re.search(r"[0-9]{3}|[.?!]\s|[다요음함]$", name) or name.count(" ") > 4:
        return False
    if compact in GENERIC_HEADS or any(word in ("소재", "관계사", "제약사", "기업") for word in name.split(" ")):
        return False
    last = judge(name.split(" ")[-1]) if not name.isascii() else None
    return not is_everyday(compact) or (last is not None and last.alone is not None and " " in name)
