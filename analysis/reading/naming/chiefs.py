"""Companies whatever their names look like, by where they stand: 남해솔 마중물 대표, 마중물, 독일 베르덴과 계약."""

from __future__ import annotations

from analysis.reading.naming.claims import DECLARED, Claims
from analysis.reading.naming.everyday import is_technical
from analysis.reading.naming.forms import SURE
from analysis.reading.naming.personal import is_korean, looks_personal
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.words import Word
from analysis.reading.rules.names import ACTORS, STOPPERS
from analysis.reading.rules.nouns import TIMES, TRADE, WORDS
from analysis.reading.rules.titles import CHIEFS, HOUSES_WITHIN, KINDS_OF_TITLE

_HEADS = CHIEFS | {"사장", "부사장", "본부장"}

_REPORTERS = ("기자", "특파원")


def claim_by_chiefs(tokens: Tokens, claims: Claims) -> None:
    """Claim a bare word between a Korean person's name and a title; an everyday one where the article goes on about it.

    Reads    "임다올 별마로 대표는", though 별마로 looks like 별마 with 로; "남해솔 마중물 대표 … 마중물은"
    Leaves   "김하늘 신임 대표", "이사벨 모로 대표", "박서린 물류 대표"
    """
    words = tokens.words
    for index in tokens.marked:
        role = words[index].role
        if role is None or index < 2 or not (tokens.beside(index) and tokens.beside(index - 1)):
            continue
        whole = not words[index].text.startswith(role)  # 사업개발본부장 tells its own field
        if not (whole or role in _HEADS):
            continue
        if index > 2 and tokens.beside(index - 2) and _is_field(words[index - 1]) and _is_person(words[index - 3]):
            if words[index - 2].forms and _may_be_house(words[index - 2]):
                claims.add(words[index - 2].text, DECLARED).topic = True  # 차은솔 보나 재무담당 이사
            continue
        once = index > 2 and tokens.beside(index - 2) and words[index - 2].text in ("전", "현")
        person = words[index - 3 if once else index - 2]
        if not (_is_person(person) or _may_be_person(tokens, person, index - 1)) or not _may_be_house(words[index - 1]):
            continue
        if words[index - 1].forms or ((whole or role in CHIEFS) and _goes_on(tokens, index - 1)):
            claims.add(words[index - 1].text, DECLARED).topic = True


def _is_person(word: Word) -> bool:
    text = word.text
    return len(text) == 3 and not word.everyday and is_korean(text)


def _may_be_person(tokens: Tokens, word: Word, house: int) -> bool:
    """Whether chance alone makes everyday words of a person's name (표지안), where the article goes on about the house."""
    text = word.text
    return len(text) == 3 and word.everyday and text not in WORDS and is_korean(text) and _goes_on(tokens, house)


def _may_be_house(word: Word) -> bool:
    """Whether a word may be a company's name: unknown, and no word of the trade."""
    text = word.text
    if (
        word.country
        or word.role
        or word.class_noun
        or word.speaker
        or word.latin
        or text in STOPPERS
        or text in KINDS_OF_TITLE
    ):
        return False
    if text.endswith(HOUSES_WITHIN):
        return False
    if any(form.sure == SURE or form.place for form in word.forms):
        return False
    return 2 <= len(text) <= 8 and text not in TRADE and not is_technical(text)


def _is_field(word: Word) -> bool:
    """Whether a word tells what kind of title follows: 재무담당, 사업개발, 신임."""
    return (
        word.text in KINDS_OF_TITLE
        or word.text.endswith(("담당", "총괄", "부문"))
        or (word.everyday and word.text in TRADE)
    )


def _goes_on(tokens: Tokens, index: int) -> bool:
    """Whether a sentence or headline of the article opens with the word."""
    text = tokens.words[index].text
    return any(_opens(tokens, at, text) for at in tokens.heads if at != index)


def _opens(tokens: Tokens, at: int, text: str) -> bool:
    """Whether a sentence opens with a word as its topic, or a headline with it and a comma."""
    word = tokens.words[at].text
    if word == text:
        return tokens.after(at).startswith(", ")
    return word[:-1] == text and word[-1] in "은는이가"


def claim_by_headlines(tokens: Tokens, claims: Claims) -> None:
    """Claim an everyday word that opens a headline before a company or country, and a sentence as its topic.

    Reads    "마중물, 독일 베르덴과 기술이전 계약 … 마중물은 9일", "마중물-다온제약 … 마중물이"
    Leaves   "정부, 미국과 협약 … 정부는": a word of the trade, or one of those who act and are no company
    """
    words = tokens.words
    for index in tokens.heads:
        word, after = words[index], index + 1
        if word.forms or not word.everyday or after >= len(words) or tokens.gaps[after] not in (", ", "-", "·"):
            continue
        if claims.accepted(word.text) or word.text in ACTORS or word.text in TIMES or not _may_be_house(word):
            continue
        following = words[after + 1] if words[after].country and after + 1 < len(words) else words[after]
        if not any(claims.accepted(form.stem) for form in following.forms):
            continue
        if any(_opens(tokens, at, word.text) and at != index for at in tokens.heads):
            claims.add(word.text, DECLARED).topic = True


def drop_mastheads(tokens: Tokens, claims: Claims) -> None:
    """Take back a newspaper's name before its reporter's, where it stands nowhere else: 새데일리바이오 김하늘 기자."""
    for index in tokens.marked:
        if tokens.words[index].role not in _REPORTERS or index < 2 or not tokens.beside(index):
            continue
        paper, reporter = tokens.words[index - 2], tokens.words[index - 1]
        if tokens.gaps[index - 1] not in (" ", "=", " = ") or not looks_personal(reporter.text):
            continue
        claim = claims.by_text.get(paper.text)
        if claim is None or claim.row is not None or claim.place:
            continue
        signed = sum(tokens.count(f"{paper.text}{gap}{reporter.text}") for gap in (" ", "=", " = "))
        if tokens.count(paper.text) == signed:
            claim.weight = 0
