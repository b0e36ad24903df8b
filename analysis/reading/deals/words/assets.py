"""What a deal is about: the asset, its modality and stage, as the words of one stretch of a sentence name them."""

from __future__ import annotations

import re

from analysis.reading.rules import deal_assets
from analysis.reading.rules.deal_assets import EMPTY, HEADS, MODALITIES, STAGES
from analysis.reading.trie import pattern
from analysis.records import Mention

_HEAD = re.compile(rf"{pattern(HEADS)}(?=[의을를이가은는도에과와로만,.)\s’'\"…]|인 |$)")
_MODALITY = re.compile(pattern(MODALITIES))
_STAGE = re.compile(pattern(STAGES, not_after="[0-9]"))
_CAPITAL = re.compile("[A-Z]")


_NEXT = 8  # characters from where a company is to its name

_TRANSFER = ("이전", "이관")

Stretch = tuple[int, int]


def _is_free(start: int, end: int, taken: list[Stretch]) -> bool:
    return not any(a < end and start < b for a, b in taken)


def find(text: str, start: int, end: int, taken: list[Stretch]) -> list[Mention]:
    """The assets that [start, end) names outside the spans `taken` by parties, figures and moments; the surest kind only."""

    found: dict[int, Mention] = {}
    for match in deal_assets.QUOTED.finditer(text, start, end):
        if (
            _is_free(match.start(1), match.end(1), taken)
            and not deal_assets.SPEECH.search(match[1])
            and not deal_assets.NOT_CODE.fullmatch(match[1])
        ):
            found[match.start(1)] = Mention(match[1], match.start(1), match.end(1))
    for match in deal_assets.CODE.finditer(text, start, end) if _CAPITAL.search(text, start, end) else ():
        if (
            _is_free(match.start(), match.end(), taken)
            and not deal_assets.NOT_CODE.match(match[0])
            and match[0] not in MODALITIES
            and not deal_assets.TARGETED.match(text, match.end(), end)
            and not any(m.start <= match.start() < m.end for m in found.values())
        ):
            found[match.start()] = Mention(match[0], match.start(), match.end())
    if found:
        return [found[key] for key in sorted(found)]
    return _phrases(text, start, end, taken)


def _phrases(text: str, start: int, end: int, taken: list[Stretch]) -> list[Mention]:
    """Noun phrases that end in the head of an asset, with up to four describing words before it."""
    found: list[Mention] = []
    floor = start
    for match in _HEAD.finditer(text, start, end):
        if match.start() < floor or not _is_free(match.start(), match.end(), taken):
            continue
        if match[0] == "소재" and any(0 < a - match.end() <= _NEXT for a, _ in taken):
            continue  # 보스턴 소재 B: where it is
        floor_here = max([floor, *(b for _, b in taken if b <= match.start())])
        begin = _begin(text, match.start(), floor_here)
        named = deal_assets.NAMED.match(text, match.end(), end)
        if (
            (
                (named and not _HEAD.match(text, named.start("name")) and "물질" in match[0])
                or (named and match[0].endswith("제") and len(named["name"]) >= 3)
            )
            and _is_free(named.start("name"), named.end("name"), taken)
            and not deal_assets.COMMON.match(named["name"])
        ):
            found.append(Mention(named["name"], named.start("name"), named.end("name")))
            floor = named.end()
            continue
        words = text[begin : match.end()]
        lead = deal_assets.LEAD.match(words)
        if lead:
            begin += lead.end()
        words = text[begin : match.end()]
        if words.endswith("기술") and text.startswith(_TRANSFER, match.end()):
            words = words[:-2].rstrip()  # CAR-T 기술이전: the CAR-T is what goes
            words = "" if words.endswith("의") else words  # 이런 내용의 기술이전
        if not words.strip() or (words in EMPTY and not (found and text[found[-1].end : begin].strip() == "")):
            continue
        found.append(Mention(words, begin, begin + len(words)))
        floor = match.end()
    return _merged(text, found)


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
        if at == floor and floor and "가" <= text[floor - 1] <= "힣":
            break  # the rest of a word whose head belongs to something else
        word = text[at:stop]
        if not word or (deal_assets.BREAK_WORD.match(word) and not deal_assets.KEPT_WORD.match(word)):
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
    """Whether an asset is named by its code or its own name, not described: GX-11, 라셀티닙."""
    return bool(deal_assets.CODE.search(words)) or (
        " " not in words and words not in HEADS and not words.endswith(HEADS)
    )
