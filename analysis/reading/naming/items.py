"""The heads of a list's items: "△다온뉴로: …", "▲세움바이오=…", "▷다소담, 상장=…", "△가온셀 3억원", where some are known."""

from __future__ import annotations

import re
from itertools import groupby

from analysis.reading.naming.claims import ENOUGH, Claims
from analysis.reading.naming.everyday import is_everyday
from analysis.reading.naming.forms import carries
from analysis.reading.naming.latin import judge_latin
from analysis.reading.naming.spelled import claims_at
from analysis.reading.naming.things import is_emblem
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.words import judge
from analysis.reading.particles import splits
from analysis.reading.rules.names import LABELS, NOBODY
from analysis.reading.rules.signs import ITEM_MARKS

_MARKS = f"{ITEM_MARKS}•▪◦☞※"
_NAME = r"[가-힣A-Za-z][가-힣A-Za-z0-9&]{1,19}"
_ITEM = re.compile(
    rf"(?<![^ \n])(?P<mark>[{_MARKS}]) ?(?P<head>{_NAME}(?:·{_NAME}){{0,2}})(?:\([^()\n]{{1,40}}\))?"
    rf"(?: ?(?P<sign>[=:：](?!=))|(?P<told>,) [^=\n{_MARKS}]{{2,60}}=(?!=)|(?P<paid> )(?:약 |총 |최대 )?\d[\d,.]*[천백]?[만억조])"
)
_TOPIC_ITEM = re.compile(rf"(?<![^ \n])([{_MARKS}]) ?(?=[가-힣A-Za-z0-9&]{{2,19}} )")
_FURTHEST = 400  # characters from one item's head to the next of the same list
_MANY = 3
_SHARES = {"sign": 3, "told": 2, "paid": 3}  # at least one head in so many must be known


def claim_items(tokens: Tokens, claims: Claims) -> bool:
    """Claim the heads of a list's items where others of them are companies: such a list is written alike throughout.

    Returns whether the article holds any mark of a list at all.
    """
    text = tokens.text
    if not any(mark in text for mark in _MARKS):
        return False
    lists: list[list[re.Match[str]]] = []
    for match in _ITEM.finditer(text):
        if lists and match.start() - lists[-1][-1].start() <= _FURTHEST:
            lists[-1].append(match)
        else:
            lists.append([match])
    for items in lists:
        for form, group in groupby(sorted(items, key=_form), key=_form):
            alike = list(group)
            heads = [head for match in alike for head in match["head"].split("·")]
            known = [head for head in heads if _is_company(claims, head)]
            acting = form[2] == "sign" and len(alike) >= _MANY and _act(tokens, alike)
            if acting or (known and len(known) * _SHARES[form[2]] >= len(heads)):
                for head in heads:
                    if head in known or not _may_be_name(head) or (form[2] == "paid" and carries(head)):
                        continue  # ■ 누리은행은 20억원을 … is a sentence, no head
                    claims.add(head, ENOUGH).topic = True
    return True


def claim_item_topics(tokens: Tokens, claims: Claims) -> None:
    """Claim who the items of a list are about, where most of them open with a known company: ◇ 가온셀이 …, ◇ 물결이 …."""
    heads: dict[str, list[int]] = {}
    for match in _TOPIC_ITEM.finditer(tokens.text):
        index = tokens.at(match.end())
        if index is not None:
            heads.setdefault(match[1], []).append(index)
    for indices in heads.values():
        known = [
            index for index in indices if any(claim.weight >= ENOUGH for claim in claims_at(tokens, claims, index))
        ]
        if len(indices) < _MANY or len(known) * 2 < len(indices):
            continue
        for index in indices:
            if index not in known and (stem := _topic(tokens, index)):
                claims.add(stem, ENOUGH).topic = True


def _topic(tokens: Tokens, index: int) -> str:
    """The stem of a word that carries the particle of a topic."""
    word = tokens.words[index]
    if word.country or word.class_noun or word.role:
        return ""
    forms = [form.stem for form in word.forms if form.particle in _CALLED and not form.place]
    if tokens.has_trigger(index):
        forms += [stem for stem, particle in word.plain if particle in _CALLED and is_emblem(stem)]
    parts = splits(word.text) if word.text[0] < "가" else ()
    forms += [stem for stem, particle in parts if particle in _CALLED and judge_latin(stem) is not None]
    return forms[0] if forms else ""


_CALLED = frozenset("은는이가")


def _act(tokens: Tokens, items: list[re.Match[str]]) -> bool:
    """Whether most items of a list tell what companies do: △오스테린: … 계약을 체결했다."""
    after = (tokens.at(_next(tokens.text, match.end())) for match in items)
    acting = sum(index is not None and tokens.sentence(index) in tokens.acting for index in after)
    return acting * 3 >= len(items) * 2


def _next(text: str, position: int) -> int:
    """The place of the next letter or digit."""
    while position < len(text) and not text[position].isalnum():
        position += 1
    return position


def _form(match: re.Match[str]) -> tuple[str, str, str]:
    how = match.lastgroup or ""
    return match["mark"], match[how], how


def _is_company(claims: Claims, head: str) -> bool:
    claim = claims.by_text.get(head)
    return claim is not None and claim.weight >= ENOUGH and not claim.place


def _may_be_name(head: str) -> bool:
    return not (is_everyday(head) or judge(head).class_noun or head in LABELS or head in NOBODY)
