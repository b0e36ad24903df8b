"""Where a licence holds: the regions included and excluded, as a sentence names them."""

from __future__ import annotations

import re

from analysis.reading.rules import deal_assets
from analysis.reading.rules.deal_assets import REGIONS, WORLD
from analysis.reading.trie import pattern
from analysis.records import Mention, Territory

_PLACE = pattern([*REGIONS, *WORLD])
_MORE = rf"(?:(?:·|, ?|/| 및 |와 |과 )(?:{_PLACE})){{0,15}}"
_LIST = rf"(?:{_PLACE}){_MORE}"
_EXCLUDED = re.compile(
    rf"(?P<list>{_LIST})(?: (?:등 )?(?:아시아|지역|시장|국가|지역들))?(?:만)?(?:을|를|은|는)? ?(?:제외|뺀|빼고|빼고는)"
)
_RIGHTS = re.compile(
    rf"(?P<list>{pattern([*REGIONS, *WORLD], not_after='[가-힣]')}{_MORE})(?:에서의|에서|에 대한|지역|내|시장|권|의|에서 쓸| 지역| 시장| 내| 등| \d+개국| 전역| 국가| 지역의| 시장의| 내의| 등 \d+개국| 등지){{0,3}}"
    r"[ 의]{0,2}(?:의 )?(?:독점|상업화|개발|판매|전용|실시|유통|권리|판권|생산|제조|독점적|개발·상업화|개발 및 상업화|전 세계 권리|사업권|독점권|특허|총판)"
)
_OF_RIGHTS = re.compile(
    r"(?:대상 (?:지역|국가)|계약 지역|지역|권역|판매 지역|영토|권리 (?:지역|범위))[은는이:] ?(?:[은는])?(?P<body>[^.\n]{2,60})"
)
_ANY = re.compile(_PLACE)
_REST = re.compile(r"(?:나머지|그 밖의|기타) (?P<place>" + _PLACE + ")[은는을를]? ?(?:제외|뺀|빼)")


def find(text: str, start: int, end: int) -> tuple[Territory, Mention] | None:
    """The territory that [start, end) tells, with the words that tell it; None where it tells none."""
    if not deal_assets.PLACED.search(text, start, end):
        return None
    excluded: list[str] = []
    first, last = end, start
    for match in _EXCLUDED.finditer(text, start, end):
        excluded += _ANY.findall(match["list"])
        first, last = min(first, match.start()), max(last, match.end())
    rest = _REST.search(text, start, end)
    if rest:
        excluded = [rest["place"]]
    included: list[str] = []
    body = _OF_RIGHTS.search(text, start, end)
    if body or excluded:
        span = (body.start("body"), body.end("body")) if body else (last, min(end, last + 30))
        for match in _ANY.finditer(text, *span):
            if match.group() not in excluded and match.group() not in included:
                included.append(match.group())
                first, last = min(first, match.start()), max(last, match.end())
    else:
        rights = _RIGHTS.search(text, start, end)
        if rights:
            included = _ANY.findall(rights["list"])
            first, last = rights.start("list"), rights.end("list")
    if not included and not excluded:
        return None
    return Territory(tuple(included), tuple(excluded)), Mention(text[first:last], first, last)


_APART = re.compile(
    rf"(?P<out>{_LIST})(?:만)?[은는을를]? (?:[^.\n]{{0,30}}?)(?:빠졌|빠진|제외|뺐|빼고|빠지)|(?:대상|계약|판매|공급|권리) (?:지역|국가|권역)[은는이] (?P<in>{_LIST})"
)


def told_apart(text: str, start: int, end: int) -> tuple[Territory, Mention] | None:
    """The territory that a sentence of its own tells: "계약 지역은 태국과 호주이며 한국은 빠졌다"."""
    if not deal_assets.WHERE.search(text, start, end):
        return None
    whole = find(text, start, end)
    included: list[str] = list(whole[0].included) if whole else []
    excluded: list[str] = list(whole[0].excluded) if whole else []
    first, last = (whole[1].start, whole[1].end) if whole else (end, start)
    for match in _APART.finditer(text, start, end):
        side = excluded if match["out"] else included
        side += [r for r in _ANY.findall(match["out"] or match["in"]) if r not in side]
        first, last = min(first, match.start()), max(last, match.end())
    if not included and not excluded:
        return None
    return Territory(tuple(r for r in included if r not in excluded), tuple(excluded)), Mention(
        text[first:last], first, last
    )


def read(text: str, start: int, end: int) -> tuple[Territory, Mention] | None:
    """The territory that a labelled value names: every region in it, the excluded ones apart."""
    excluded = [p for m in _EXCLUDED.finditer(text, start, end) for p in _ANY.findall(m["list"])]
    included = [m.group() for m in _ANY.finditer(text, start, end) if m.group() not in excluded]
    if not included and not excluded:
        return None
    return Territory(tuple(dict.fromkeys(included)), tuple(excluded)), Mention(text[start:end], start, end)
