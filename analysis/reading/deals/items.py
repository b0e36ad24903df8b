"""The heads of a list's items, which name who each item tells of though nothing else shows a word to be a name: "△오월 = …"."""

from __future__ import annotations

import re

from analysis.reading.naming.everyday import is_everyday
from analysis.reading.rules import deal_money_words
from analysis.reading.rules.names import LABELS, NOBODY
from analysis.records import Name

MARKS = "△▲▽▷▶○●◇◆■□•▪◦☞※"
_NAME = r"[가-힣A-Za-z][가-힣A-Za-z0-9&.]{1,19}"
_HEAD = re.compile(
    rf"(?m)(?:^[ \t]{{0,4}}|(?<=[.)] ))(?P<mark>[{MARKS}]|^[-–·] ) ?(?P<head>{_NAME})(?:\([^()\n]{{1,40}}\))?(?P<sign> ?[=:：](?!=)|, | ?[-–—→←] ?(?=[가-힣A-Z美日中英])| / (?=[가-힣A-Z美日中英]))"
)
_ACTS = re.compile(
    r"[^\n]*?(?:계약|공급|납품|수출|이전|도입|인수|투자|시리즈|판권|해지|반환|매각|유치|옵션|댄다|총 |금액|계약금|달러|억원|비공개)"
)
_PARTS = frozenset(spelling for word in deal_money_words.WORDS for spelling in word.spellings)
_PAIRING = ("/", "→", "←")
_LEAST = 2  # items that make a list


def headed(text: str, names: tuple[Name, ...]) -> list[Name]:
    """The heads of items written alike that are no name yet, of lists of two items or more; each as an organisation."""
    if not any(mark in text for mark in MARKS):
        return []
    lists: dict[tuple[str, str], list[re.Match[str]]] = {}
    for match in _HEAD.finditer(text):
        lists.setdefault((match["mark"], match["sign"].strip()), []).append(match)
    known = {form for name in names for form in (name.name, name.text, *name.aliases)}
    companies = {name.name for name in names if name.kind == "organisation"}
    found: list[Name] = []
    for (_, sign), items in lists.items():
        if len(items) < _LEAST or (sign == "," and not any(m["head"] in companies for m in items)):
            continue
        for match in items:
            head = match["head"]
            if match["mark"][0] in "-–·" and sign not in _PAIRING:
                continue  # - 계약기간: a label
            if head in known or not _may_name(head) or not _ACTS.match(text, match.end()):
                continue
            found.append(Name("", head, match.start("head"), match.end("head"), "organisation", head))
    return found


def _may_name(head: str) -> bool:
    return not (is_everyday(head) or head in _PARTS or head in LABELS or head in NOBODY)
