"""The words that name a part of a deal's money, by place."""

from __future__ import annotations

import re
from typing import NamedTuple

from analysis.reading.rules import deal_money, deal_money_words, deal_sums
from analysis.reading.rules.deal_money_words import Part
from analysis.reading.trie import pattern


class Label(NamedTuple):
    """A word that names a part of the money."""

    part: Part
    start: int
    end: int


PARTS: dict[str, Part] = {spelling: word.part for word in deal_money_words.WORDS for spelling in word.spellings}
_LABEL = re.compile(pattern(PARTS))  # that no syllable stands before it is checked apart, so that the scan can leap


# Phrases that stand for a label, each with words without one of which it need not be looked for.
_PHRASES: tuple[tuple[tuple[str, ...], Part, re.Pattern[str]], ...] = (
    (
        (
            "에 따라",
            "별로",
            "하면",
            "할 경우",
            "될 경우",
            "되면",
            " 시 ",
            "마다",
            "추가로",
            "더 ",
            "면 받",
            "면 주",
            "면 지급",
            "면 들어",
            "면 최대",
            "면 추가",
            "면 더",
        ),
        "milestones",
        deal_money.STEPPED,
    ),
    (("동시", "직후", "즉시", "우선", "먼저", "안에", "이내"), "upfront", deal_money.AT_ONCE),
    (("규모",), "total", deal_money.SIZE),
    (("조건", "terms"), "total", deal_money.TERMS),
    (("값은",), "total", deal_money.PRICE),
    (("받", "챙", "벌", "거두", "거둘", "손에", "거머", "쥐", "쥘", "가져갈"), "total", deal_money.WORTH),
)


def find(text: str, start: int, end: int) -> list[Label]:
    """The words in [start, end) that name a part of the money, the longest at each place."""
    found: list[Label] = []
    for match in _LABEL.finditer(text, start, end):
        at, behind = match.span()
        part = PARTS[match.group()]
        if at and "가" <= text[at - 1] <= "힣" and not (part == "total" and text.startswith("계약", at)):
            continue  # 공급계약 금액 is one
        if part == "other" and match.group() in ("합계", "합산") and deal_sums.SUM_IS.match(text, behind):
            if any(k.part in ("upfront", "milestones") for k in found):
                part = "total"
        if part == "other" and not deal_money.WORD_END.match(text, behind):
            continue
        if part == "other" and (deal_money.AS_CAUSE.match(text, behind) or deal_money.AS_MEASURE.match(text, behind)):
            continue  # 환율 변동으로 88억원에서 97억원으로 바뀌었다, 매출의 9%에 해당하는 88억원이다
        if part in ("milestones", "royalty") and deal_money.INCOME.match(text, behind):
            part = "other"  # 기술료 수입 410억원을 올렸다
        if part == "other" and deal_money.BY_SALES.match(text, behind):
            continue  # 로열티는 매출 구간에 따라 9~14%다
        if part == "option_fee" and text.startswith("면서", behind - 1):
            continue  # 옵션을 행사하면서: it is drawn
        if match.group() in deal_money_words.DEAL_OR_PRICE and deal_money.COMES_ABOUT.match(text, behind):
            continue  # 인수가 마무리됐다
        if part == "total" and text.startswith("지급하기로", at) and text.find(" 대가로", behind, end) >= 0:
            continue  # B가 A에 지급하기로 한 돈은 기술이전의 대가로 …: a deal's verb
        each = at > 1 and "당" in text[at - 2 : at] and deal_money.EACH.search(text, max(start, at - 6), at)
        found.append(Label("other" if each else part, at, behind))
    sentence = text[start:end]
    for hints, part, words in _PHRASES:
        for hint in hints:
            if hint in sentence:
                told = [Label(part, m.start(), m.end()) for m in words.finditer(text, start, end)]
                found = [k for k in found if k.part != "total" or not any(t.start < k.start < t.end for t in told)]
                beside = int(words is deal_money.TERMS)  # 로열티 조건은 공개하지 않았다: of the royalty
                told = [t for t in told if not any(k.start < t.end and t.start < k.end + 2 * beside for k in found)]
                if told:
                    found = sorted(found + told, key=lambda label: label.start)
                break
    return found


def grouped(text: str, named: list[Label]) -> list[list[Label]]:
    groups: list[list[Label]] = []
    for label in named:
        if deal_money.BASE.match(text, label.end) or deal_sums.LEFT_OUT.match(text, label.end):
            continue
        if groups and (
            deal_sums.JOIN.fullmatch(text, groups[-1][-1].end, label.start)
            or (label.part == "total" and deal_sums.SUM_OF.fullmatch(text, groups[-1][-1].end, label.start))
        ):
            groups[-1].append(label)
        else:
            groups.append([label])
    return groups
