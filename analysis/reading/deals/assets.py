"""What a deal is about: the asset, its modality and stage, as the words of one stretch of a sentence name them."""

from __future__ import annotations

import re

from analysis.reading.deals.trie import pattern
from analysis.reading.rules.deal_assets import EMPTY, HEADS, MODALITIES, STAGES
from analysis.records import Mention, Span

_QUOTED = re.compile(r"(?<![^\s(\[])[‘'“\"]([^‘’'“”\"\n]{2,30})[’'”\"]")
_CODE = re.compile(
    r"(?<![A-Za-z0-9가-힣-])(?!(?:GLP|PD|HER|IL|TNF|CD|CGRP|KRAS|EGFR|SGLT|JAK|BRCA|VEGF|TOP|G|K|COVID|FY|SC|IV)-?[0-9LR])"
    r"[A-Z][A-Za-z]{0,7}-?[0-9]{1,6}(?:-[0-9A-Za-z]{1,5})?[A-Za-z]{0,3}(?![A-Za-z0-9])|(?<![A-Za-z0-9가-힣-])[A-Z]{2,6}-[A-Z][0-9]{1,4}(?![A-Za-z0-9])|(?<![A-Za-z0-9가-힣-])[A-Z]{2,5}-[0-9A-Z]{1,8}(?![A-Za-z0-9])"
)
_HEAD = re.compile(
    rf"(?:(?<=[가-힣A-Za-z)’' -])|^)(?:{pattern(HEADS)})(?=[의을를이가은는도에과와로만,.)\s’'\"…]|인 |$)"
)
_BREAK_WORD = re.compile(
    r".*(?:에게|에서|로부터|[은는을를에도와과며고로]|까지|부터|하는|했던|해|하며)$|.*[,.…:■▶△]$|짜리$"
)
_KEPT_WORD = re.compile(r".*(?:먹는|맞는|붙이는|마시는|바르는|뿌리는|하나로|삼중|차세대)$|(?:바이오|초고|무려)")
_NAMED = re.compile(
    r" [‘'“\"]?(?P<name>[가-힣A-Za-z][가-힣A-Za-z0-9-]{1,14}?)(?=(?:의|을|를|이|가|은|는|도|과|와|에) |[’'”\"])"
)
_SPEECH = re.compile(r"[다요]$|[.?!]$|잭팟|대박|\s\S+\s\S+\s\S+\s\S+")
_MODALITY = re.compile(pattern(MODALITIES))
_STAGE = re.compile(rf"(?<![0-9]){pattern(STAGES)}")
_LEAD = re.compile(
    r"^(?:자체 |개발 중인 |개발한 |자사의? |자사 |이 |그 |기존 |해당 |국내 |글로벌 |최초의 |세계 최초 |미국 |중국 |일본 |유럽 |첫 |새 |새로운 |하는 |중인 |진행 중인 |있는 |보유한 |독자 |대한 |관한 |관련 |따른 |위한 |통한 |각각 |최대 |총 |약 |규모의? |규모로 |단독 |독점 )+"
)
_NOT_ASSET = re.compile(r"MOU|FDA|EMA|CEO|CFO|IPO|SPA|CMO|CDMO|GMP|ESG|NDA|IND\b")


def find(text: str, start: int, end: int, taken: list[Span]) -> list[Mention]:
    """The assets that [start, end) names outside the spans `taken` by parties, figures and moments; the surest kind only."""

    def free(a: int, b: int) -> bool:
        return not any(s.start < b and a < s.end for s in taken)

    found: dict[int, Mention] = {}
    for match in _QUOTED.finditer(text, start, end):
        if free(match.start(1), match.end(1)) and not _SPEECH.search(match[1]) and not _NOT_ASSET.fullmatch(match[1]):
            found[match.start(1)] = Mention(match[1], match.start(1), match.end(1))
    for match in _CODE.finditer(text, start, end):
        if (
            free(match.start(), match.end())
            and not _NOT_ASSET.match(match[0])
            and match[0] not in MODALITIES
            and not any(m.start <= match.start() < m.end for m in found.values())
        ):
            found[match.start()] = Mention(match[0], match.start(), match.end())
    if found:
        return [found[key] for key in sorted(found)]
    return _phrases(text, start, end, taken)


def _phrases(text: str, start: int, end: int, taken: list[Span]) -> list[Mention]:
    """Noun phrases that end in the head of an asset, with up to four describing words before it."""
    found: list[Mention] = []
    floor = start
    for match in _HEAD.finditer(text, start, end):
        if match.start() < floor or any(s.start < match.end() and match.start() < s.end for s in taken):
            continue
        floor_here = max([floor, *(s.end for s in taken if s.end <= match.start())])
        begin = _begin(text, match.start(), floor_here)
        named = _NAMED.match(text, match.end(), end)
        if (
            (
                (named and not _HEAD.match(text, named.start("name")) and "물질" in match[0])
                or (named and match[0].endswith("제") and len(named["name"]) >= 3)
            )
            and not any(s.start < named.end("name") and named.start("name") < s.end for s in taken)
            and not _COMMON.match(named["name"])
        ):
            found.append(Mention(named["name"], named.start("name"), named.end("name")))
            floor = named.end()
            continue
        words = text[begin : match.end()]
        lead = _LEAD.match(words)
        if lead:
            begin += lead.end()
        words = text[begin : match.end()]
        if not words.strip() or (words in EMPTY and not (found and text[found[-1].end : begin].strip() == "")):
            continue
        found.append(Mention(words, begin, match.end()))
        floor = match.end()
    return _merged(text, found)


_COMMON = re.compile(
    r"(?:후보|권리|기술|개발|임상|국내|글로벌|독점|판권|계약|물질|사업|시장|공급|생산|판매|도입|이전|수출|관련|특허|플랫폼|전용|분야|파이프라인|포트폴리오|상업화)"
)


def _merged(text: str, found: list[Mention]) -> list[Mention]:
    """Heads that directly follow each other are one phrase: "셔틀 플랫폼"."""
    kept: list[Mention] = []
    for mention in found:
        if kept and text[kept[-1].end : mention.start] == " ":
            kept[-1] = Mention(text[kept[-1].start : mention.end], kept[-1].start, mention.end)
        else:
            kept.append(mention)
    return kept


def _begin(text: str, head: int, floor: int) -> int:
    """Where the phrase before a head begins: up to four words, none with a particle."""
    begin = head
    while begin > floor and text[begin - 1] not in " \n":
        begin -= 1
    for _ in range(4):
        stop = begin - 1
        if stop <= floor or text[stop] != " ":
            break
        at = max(text.rfind(" ", floor, stop), text.rfind("\n", floor, stop), floor - 1) + 1
        word = text[at:stop]
        if not word or (_BREAK_WORD.match(word) and not _KEPT_WORD.match(word)):
            break
        begin = at
    while begin < head and text[begin] in " ,·'’\")":
        begin += 1
    return begin


def modality(words: str) -> str | None:
    match = _MODALITY.search(words)
    return MODALITIES[match.group()] if match else None


def stage(text: str, start: int, end: int) -> Mention | None:
    match = _STAGE.search(text, start, end)
    return Mention(match.group(), match.start(), match.end()) if match else None


def is_code(words: str) -> bool:
    """Whether an asset is named by its code or its own name, not described: GX-11, 올무티닙."""
    return bool(_CODE.search(words)) or (" " not in words and words not in HEADS and not words.endswith(HEADS))
