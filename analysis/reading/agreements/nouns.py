"""The nouns of a sentence for something that was signed, each with its verb of signing."""

from __future__ import annotations

import re
from dataclasses import dataclass

from analysis.reading.rules.agreement_words import (
    AGREEMENT_WORDS,
    DEAL_OBJECTS,
    ENDED,
    MEMORANDUM,
    SIGNED,
    SIGNED_BEHIND,
    UNSIGNED,
    AgreementWord,
)
from analysis.reading.rules.signs import ITEM_MARKS
from analysis.records import Span

_TAIL = r"[서식]?(?: ?\((?:MO[UCA]|MoU|LOI|Memorandum[A-Za-z ]*|NDA)\))?[’'”\"」』]?"
_WORDS = tuple((word.stems, re.compile(f"(?:{word.pattern}){_TAIL}"), word) for word in AGREEMENT_WORDS)
_VERB = re.compile(
    "|".join(
        (
            *sorted(map(re.escape, SIGNED), key=len, reverse=True),
            *(rf"(?<={noun} ){verb}" for noun, _, verb in (each.partition(" ") for each in SIGNED_BEHIND)),
        )
    )
)
_UNSIGNED = re.compile(rf"(?:{'|'.join(UNSIGNED)})")
_ENDED = re.compile("|".join(ENDED))
_RAN_OUT = re.compile(r"만료|종료|효력을 잃|(?:해지|파기)(?:됐|했|하기로)")
_DATED = re.compile(r"(?:20\d\d년|지난해|작년|재작년|올해|지난|\d월) ?(?:\d{1,2}월|\d{1,2}일)")
_DEAL_BEFORE = re.compile(rf"(?:{'|'.join(DEAL_OBJECTS)})[가-힣]{{0,2}}[ ·]?$")
_CEREMONY = re.compile(r"식[’'”\"]?[을를]? ?(?:열었|열고|열어|연 |갖|가졌|가진|개최|진행|했|치렀)")
_DID = re.compile(r"(?<=협약)(?:했|하고 |하며 |한 (?![가-힣]{1,4}지))")  # 업무협약했다, 열기로 협약하고
SIGNED_BY = re.compile(r"(?:체결|서명|교환|조인)(?:한|했던|하고 있는)|맺(?:은|었던|고 있는)")
_TALKED = re.compile(
    r"[을를도] ?(?:두고 )?(?:논의했|논의하|논의 ?중|협의했|협의하|협의 ?중|검토|타진|추진했|추진하|추진 ?중|조율)"
)
_QUOTES = frozenset("’'”\"」』")
_ENDS = re.compile(rf" ?(?:\([^()\n]{{1,20}}\))?(?:\.|\n| ?=| ?\|| [{ITEM_MARKS}]|$)")
_JOINTS = ("×", "↔", " | ")
_REACH = 120  # from the noun to its verb


@dataclass(frozen=True, slots=True)
class Noun:
    """Words for an agreement at [start, end); `verb` is where its verb of signing begins."""

    start: int
    end: int
    word: AgreementWord
    verb: int


def nouns_of(text: str, span: Span) -> list[Noun]:
    """The agreements that a sentence says were signed, in text order; plans, talks and licences are none."""
    sentence = text[span.start : span.end]
    brief = is_item(text, span) or is_joined(text, span)
    if (
        "식" not in sentence
        and not brief
        and not any(verb in sentence for verb in SIGNED)
        and not any(verb in sentence for verb in SIGNED_BEHIND)
    ):
        return []
    hits = _hits(text, span, sentence)
    found: list[Noun] = []
    reach = -1
    for start, end, word in hits:
        if start < reach:
            continue
        reach = end
        verb = end if brief and _ENDS.match(text, end) else _verb(text, span, end)
        if "MOU" in text[start:end]:
            word = MEMORANDUM  # 투자협약(MOU)
        if verb is not None and not (_may_be_deal(word) and _is_deal(text, span, start)):
            found.append(Noun(start, end, word, verb))
    if len(found) > 1 and text.startswith(("=", " ="), found[0].end):
        return found[1:]  # of what the head of an item names, its sentence tells
    return found


def last_named(text: str, span: Span) -> Noun | None:
    """The agreement that a sentence names last, whatever it says of it."""
    hits = _hits(text, span, text[span.start : span.end])
    if not hits:
        return None
    last = max(end for _, end, _ in hits)
    start, end, word = next(hit for hit in hits if hit[1] == last)  # the longest words
    return None if _may_be_deal(word) and _is_deal(text, span, start) else Noun(start, end, word, end)


def _hits(text: str, span: Span, sentence: str) -> list[tuple[int, int, AgreementWord]]:
    hits = [
        (match.start(), match.end(), word)
        for stems, pattern, word in _WORDS
        if any(stem in sentence for stem in stems)
        for match in pattern.finditer(text, span.start, span.end)
    ]
    return sorted(hits, key=lambda hit: (hit[0], -hit[1]))


def is_item(text: str, span: Span) -> bool:
    """Whether a sentence opens an item of a list: △ A·B, 공동연구 협약(19일)."""
    return text[span.start] in ITEM_MARKS


def is_joined(text: str, span: Span) -> bool:
    """Whether a line joins its parties by a sign and leaves the verb out: 9월 3일 | A-B | 업무협약, A×B×C, 8일 MOU."""
    return any(sign in text[span.start : span.end] for sign in _JOINTS)


def is_brief(text: str, span: Span) -> bool:
    """Whether a sentence opens an item that a head leads, with "=" behind it, and may leave its verb out."""
    return is_item(text, span) and "=" in text[span.start : span.end]


def _verb(text: str, span: Span, end: int) -> int | None:
    """Where the verb of signing stands for a noun that ends at `end`, if it says that the thing was signed."""
    stop = min(span.end, end + _REACH)
    ends = end - 1 if text[end - 1] not in _QUOTES else end - 2
    if _DID.match(text, end, stop):
        return end
    match = _CEREMONY.match(text, ends, stop) or _VERB.search(text, end, stop)
    if match is None:
        before = SIGNED_BY.search(text, max(span.start, end - 60), end)
        over = before and _ENDED.search(text, end, stop) and not _was_signed(text, span, before.start(), end, stop)
        return before.start() if before and not over else None
    if _TALKED.search(text, end, match.start()):
        return None
    after = match.end()
    if _UNSIGNED.match(text, after, stop) or _UNSIGNED.match(text, after + 1, stop):
        return None
    return None if _ENDED.search(text, after, min(stop, after + 25)) else match.start()


def _was_signed(text: str, span: Span, verb: int, end: int, stop: int) -> bool:
    """2023년 4월 맺은 협약은 지난달 만료됐다: what is over was signed, if the text tells when."""
    return bool(_RAN_OUT.search(text, end, stop)) and bool(_DATED.search(text, span.start, verb))


def _may_be_deal(word: AgreementWord) -> bool:
    return word.may_be_deal or word.kind in (None, "partnership")


def _is_deal(text: str, span: Span, start: int) -> bool:
    return bool(_DEAL_BEFORE.search(text[max(span.start, start - 12) : start]))
