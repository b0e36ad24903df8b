"""X(…) → claims: another name of X, its former name, its stock code, its country."""

from __future__ import annotations

import re

from analysis.reading.naming.cases import particle_after_bracket
from analysis.reading.naming.claims import DECLARED, ENOUGH, Claims
from analysis.reading.naming.everyday import is_everyday
from analysis.reading.naming.forms import SURE
from analysis.reading.naming.fronts import front_of
from analysis.reading.naming.labels import claim_value, without_form
from analysis.reading.naming.latin import judge_latin
from analysis.reading.naming.personal import looks_personal
from analysis.reading.naming.phrases import is_site, name_before
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.weights import weigh
from analysis.reading.naming.words import judge
from analysis.reading.organisations import LETTERS
from analysis.reading.rules.geography import COUNTRIES, HANJA_COUNTRIES
from analysis.reading.rules.latin_names import LATIN_SITES, LATIN_WORDS
from analysis.reading.rules.names import ACRONYMED, DRUG_ENDINGS, LABELS, NOBODY, OWNERS
from analysis.reading.rules.signs import ITEM_MARKS

_BRACKET = re.compile(r"[(（\[]([^()（）\[\]\n]{1,80})[)）\]]")
# 코스닥 123450·이하 X: what is declared is a part of its own, whatever sign parts it.
_PARTS = re.compile(r",|[·;/] ?(?=(?:이하|以下|약칭) )")
_HEREAFTER = re.compile(r"(?:이하|以下|약칭|통칭) ?[:,]? ?[‘'\"“「]?([가-힣A-Za-z][^’'\"”」,·]{0,30})[’'\"”」]?$")
_FORMER = re.compile(
    r"(?:(?:[옛구전현]|구명|종전|변경 전|[옛구새]? ?(?:이름|사명|상호))[ :]+|[舊前現] ?)([가-힣A-Za-z][^,·]{1,30})$"
)
_CODE = re.compile(r"(?:[가-힣A-Z]{2,8}[ :]{0,2})?[0-9]{5}[0-9A-Z](?:\.K[SQ])?$")
_CHIEF = re.compile(r"(?:공동 ?)?(?:대표(?:이사)?|회장|사장|CEO)(?:[ :]{1,3}(?:이사 |사장 |회장 )?|=)[가-힣]{2,4}$")
# Who runs a park, or how large it is: X(운영: Y), X(부지 8만㎡).
_SITE = re.compile(
    r"(?:위탁 ?)?(?:운영(?:사| ?기관| ?주체)?|(?:관리|주관)(?: ?기관)?) ?[:：=]|((?:부지|대지|연면적|부지면적)(?: 면적)? (?:약 )?[0-9])"
)
_MARK = re.compile(rf"(?:[{ITEM_MARKS}•▪◦☞※ㅇ-]|(?<!\S)(?:[가-하]|\d{{1,2}})[.)])\s*$")  # before an item of a list
_LATIN = re.compile(rf"[{LETTERS}][{LETTERS}0-9&.,'’+/ -]{{1,60}}$")
_HANGUL = re.compile(r"[가-힣A-Za-z][가-힣A-Za-z0-9& ·-]{1,24}$")
_MARKETS = ("NASDAQ", "NYSE", "TSE", "HKEX", "SIX", "LSE", "AMEX", "TYO", "Nasdaq")


def claim_by_brackets(tokens: Tokens, claims: Claims) -> None:
    """Read every bracket that follows a word."""
    text = tokens.text
    for match in _BRACKET.finditer(text):
        opening = match.start()
        index = tokens.ending_at(opening)
        if index is None and opening and text[opening - 1] in " '’\"”":
            index = tokens.ending_at(opening - 1)
        if index is None:
            continue
        for inside in _PARTS.split(match[1]):
            _read(tokens, claims, index, inside.strip(), match.end())


def _read(tokens: Tokens, claims: Claims, index: int, inside: str, end: int) -> None:
    if hereafter := _HEREAFTER.match(inside.split("·")[0]):
        _declare(tokens, claims, index, without_form(hereafter[1]), end)
    elif former := _FORMER.match(inside):
        _rename(tokens, claims, index, without_form(former[1]))
    elif site := _SITE.match(inside):
        _claim_site(tokens, claims, index, run=site[1] is None)
    elif _CODE.match(inside) or _CHIEF.match(inside):
        full = name_before(tokens, index, declared=True)
        if full:
            claim = claims.add(full, DECLARED)
            claim.country = claim.country or "KR"
    elif country := COUNTRIES.get(inside) or HANJA_COUNTRIES.get(inside):
        full = name_before(tokens, index)
        if full:
            claim = claims.add(full, 2)
            claim.country = claim.country or country
    else:
        first = inside.split("·")[0].strip()
        if _LATIN.match(first):
            _gloss(tokens, claims, index, first)
        elif _HANGUL.match(inside):
            _translate(tokens, claims, index, inside)


def _declare(tokens: Tokens, claims: Claims, index: int, alias: str, end: int) -> None:
    """X(이하 Y). An everyday word as Y (진흥원) stands for X only from here on."""
    full = name_before(tokens, index, declared=True)
    whole = tokens.words[index].text
    if full is None and 1 < len(alias) < len(whole) - 1 and whole.endswith(alias):
        # 국가백신단지관리원(이하 관리원): its words are everyday ones, and all the same it is declared.
        full = whole
    if full is not None and alias == full:
        full = _with_word_before(tokens, index, full)
    if not full or not alias:
        return
    claim = claims.add(full, DECLARED)
    claim.full = True
    claim.place = claim.place or is_site(full) or (is_site(alias) and not _has_ending(full))
    short = claims.add(alias, DECLARED)
    short.place = claim.place
    if short.after < 0 and (is_everyday(alias) or judge(alias).alone is not None):
        short.after = end
    claims.unite(full, alias)


def _with_word_before(tokens: Tokens, index: int, short: str) -> str | None:
    """The name of which a declared short form leaves off the first word: 솔뫼른 라이프 하버, of "솔뫼른 라이프 하버(이하 라이프 하버)"."""
    start = index - short.count(" ")
    if start < 1 or not tokens.beside(start):
        return None
    before = tokens.words[start - 1]
    bare = any(form.stem == before.text for form in before.forms) and not before.everyday
    return tokens.text[tokens.starts[start - 1] : tokens.ends[index]] if bare and before.country is None else None


def _has_ending(name: str) -> bool:
    """Whether a name's own last word tells what it is: 하람바이오밸리진흥원, no 미션크릭."""
    word = judge(name.rsplit(" ", 1)[-1])
    return word.alone is not None or any(form.ending is not None and not form.particle for form in word.forms)


def _claim_site(tokens: Tokens, claims: Claims, index: int, *, run: bool) -> None:
    """X(운영: Y), X(부지 8만㎡): a park, whatever its name ends in."""
    item = _item(tokens, index) if run else None
    if item is not None and not is_everyday(item.replace(" ", "")):
        claims.add(item, DECLARED).place = True
        return
    full = name_before(tokens, index)
    if full is None or (claims.accepted(full) and not (run and " " in full)):
        return
    if run or tokens.text[tokens.ends[index]] in "'’":
        claims.add(full, DECLARED).place = True


def _item(tokens: Tokens, index: int) -> str | None:
    """The whole head of a list's item that ends in a word, whatever the name: ○ 하겐 미르샘, 가. 해맞이뜰."""
    first = tokens.firsts[tokens.sentence(index)]
    for at in (first, first + 1):  # the number of an item may be a word of its own: 가. 해맞이뜰
        if at <= index <= at + 2 and _MARK.search(tokens.text, max(0, tokens.starts[at] - 6), tokens.starts[at]):
            return tokens.text[tokens.starts[at] : tokens.ends[index]]
    return None


def _rename(tokens: Tokens, claims: Claims, index: int, other: str) -> None:
    """X(옛 Y)."""
    full = name_before(tokens, index, declared=True)
    word = tokens.words[index]
    if full is None and word.latin and len(word.text) > 2 and judge_latin(word.text) is not None:
        full = word.text  # LQVA(옛 라큐바사이언스)
    if full and len(other) > 1 and not is_everyday(other):
        claims.add(full, DECLARED).full = True
        claims.add(other, DECLARED)
        claims.unite(full, other)


def _gloss(tokens: Tokens, claims: Claims, index: int, latin: str) -> None:
    """X(Latin): another name of X, where X is no everyday noun and the Latin no everyday short form."""
    if latin in LATIN_WORDS or any(c.isdecimal() for c in latin) or latin.startswith(_MARKETS):
        return
    form = judge_latin(latin)
    full = _glossed(tokens, index, latin)
    if full is None or form is None:
        return
    known = claims.accepted(full)
    quoted = tokens.text[tokens.ends[index]] in "'’\"”"
    if form.sure <= 0 and not known and (quoted or full.endswith(DRUG_ENDINGS)):
        return
    if not known and _is_person(full, latin):
        claims.persons[full] = latin
        return
    plain = tokens.words[index].everyday and tokens.words[index].alone is None
    site = latin.rsplit(" ", 1)[-1].casefold() in LATIN_SITES and not (plain and full == tokens.words[index].text)
    if not (known or site or (form.sure > 0 and not plain) or _is_party(tokens, index, full, latin)):
        return
    claim = claims.add(full, DECLARED)
    claim.full = True
    claim.place = claim.place or site or is_site(full)
    claims.add(latin, DECLARED, row=form.row).place = claim.place
    claims.unite(full, latin)


def _glossed(tokens: Tokens, index: int, latin: str) -> str | None:
    """The name that a gloss in Latin letters follows; one of everyday words where the gloss is its short form."""
    full, word = name_before(tokens, index), tokens.words[index].text
    return word if full is None and word.endswith(ACRONYMED) and latin.isupper() else full


def _is_party(tokens: Tokens, index: int, full: str, latin: str) -> bool:
    """Whether a glossed word that nothing else proves stands where an organisation stands: before a particle or tag."""
    last = tokens.words[index]
    if full.endswith(ACRONYMED) and latin.isupper():
        return True
    if " " in full and last.text in OWNERS:
        return latin.isupper() and len(latin) <= 8
    if is_everyday(full.replace(" ", "")) or not any(c.isupper() for c in latin):
        return False
    if " " in full:
        return last.alone is not None or (not last.everyday and " " in latin)
    front = front_of(tokens, index)
    if front.weight <= 0 and not particle_after_bracket(tokens, tokens.ends[index]):
        return False
    return any(form.stem == full and form.sure + weigh(tokens, index, form, front) + 1 >= ENOUGH for form in last.forms)


def _is_person(full: str, latin: str) -> bool:
    """후지모토 도시오(Fujimoto Toshio): two capitalised words, none of an organisation, for two short ones."""
    words = latin.split()
    form = judge_latin(latin)
    if (form is not None and form.sure > 0) or not 2 <= len(words) <= 3:
        return False
    if not all(word[0].isupper() and not word[1:].isupper() for word in words):
        return False
    return judge(full.rsplit(" ", 1)[-1]).alone is None and (looks_personal(full) or full.count(" ") == 1)


def _shortens(short: str, full: str) -> bool:
    """Whether a name is short for another: part of it, or begun alike and made of its syllables in order (가람PE)."""
    if short in full:
        return True
    syllables = iter(full)
    hangul = [letter for letter in short if letter >= "가"]
    return (
        len(short) >= 3 and len(hangul) >= 2 and short[0] == full[0] and all(letter in syllables for letter in hangul)
    )


def _translate(tokens: Tokens, claims: Claims, index: int, inside: str) -> None:
    """LATIN(한글 이름) and full name(short name), where one of the two is known to be a name; X(운영 Y)."""
    label, _, value = inside.partition(" ")
    if value and label in LABELS:
        claim_value(claims, value)
        return
    compact = inside.replace(" ", "")
    full = name_before(tokens, index)
    if full is None or inside in NOBODY or is_everyday(compact) or looks_personal(inside):
        return
    is_name = claims.accepted(full) or any(form.sure == SURE for form in tokens.words[index].forms)
    names_too = any(form.sure >= 2 and not form.particle for form in judge(compact).forms)
    if is_name and (names_too or _shortens(inside, full)):
        claims.add(full, DECLARED).full = True
        claims.add(inside, DECLARED)
        claims.unite(full, inside)
