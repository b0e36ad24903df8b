"""The money of a sentence: each amount with the part of a deal that the words around it name, and what is said without a number."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from analysis.reading.deals.scene import Scene
from analysis.reading.deals.trie import pattern
from analysis.reading.rules import deal_money as words
from analysis.reading.rules.deal_money import Part
from analysis.records import Figure, Mention


class Label(NamedTuple):
    """A word that names a part of the money. `joined` where it stands in one list with the next: "계약금과 마일스톤"."""

    part: Part
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Payment:
    """One part of a deal's money: `value` is a figure's id or one of the four states.

    `certain` is false for an amount that only its place makes the total ("1조원에 넘겼다"). `turn` counts the amounts that
    one label shares out (총액은 각각 2억 달러와 9000만 파운드). `first_terms` where the words say 최초, 당초, 기존.
    """

    part: Part
    value: str
    mention: Mention
    certain: bool = True
    turn: int | None = None
    first_terms: bool = False
    included: bool = False


_PARTS: dict[str, Part] = {spelling: word.part for word in words.WORDS for spelling in word.spellings}
_LABEL = re.compile(rf"(?<![가-힣]){pattern(_PARTS)}")
_NO_WORD_END = re.compile(r"[가-힣]")
_WORD_END = re.compile(r"[은는이가을를의로도에과와만까인부였대]")
_EACH = re.compile(r"(?:주|평|㎡|L|g|개|병|건|회|인|명|연)당 ?$")  # 주당 인수가: the price of one
_BASE = re.compile(
    r"의 ?(?:약 |최대 |무려 )?(?:[\d,.~∼]+ ?(?:%|퍼센트|배|할)|[\d가-힣]{1,3}분의 ?[\d일이삼사오]|절반|두 배|세 배|반)"
)  # 총액의 3분의 1인
_SIZE = re.compile(r"(?<![가-힣])규모(?=[는가] )")
_JOIN = re.compile(
    r" ?(?:과|와|및|·|,|/|\+|&|, 그리고|이나|나|[과와] 함께)(?: (?:단계별|단기|개발|허가|상업화|판매|매출|향후|추후|별도|최대|임상|각종|연구개발|관련))* ?$"
)
_INCLUDING = re.compile(
    r"[을를도까지]{0,2} ?(?:모두 )?(?:포함|합쳐|합치|합한|합해|합하|더해|더한|더하)(?!되지|하지)|[과와] .{0,12}(?:합쳐|합하|합해|합한|더해|더한)"
)
_ALL_TOLD = re.compile(
    r"(?:[을를이가]|[을를]? ?(?:모두 )?포함(?:해|한|하여|하면)?|[을를]? ?(?:모두 )?(?:합쳐|합한|합하면|합해|더해|더한|더하면)| 등(?:을 (?:포함|합)[^ ]*)?|[으]?로)? ?(?:총액|총|최대|모두|도합|총합|전체)? ?"
)
_AHEAD = re.compile(
    r"(?:[을를]|의|인|규모의?|에 달하는|에 이르는|상당의?|짜리|어치의?| 규모의?| 상당의?)? ?(?:반환 (?:의무|조건)(?:가|이)? 없는 )?(?P<label>"
    + pattern(_PARTS)
    + ")"
)
_OWN_AMOUNT = re.compile(r"[은는이가을를으로만도 ]{0,3}(?:최대|약|총|각각|최소|모두|우선)? ?[\d$€£¥₩]")
_AS = re.compile(r"(?:으로|로|조로|명목으로|격으로| 명목|을|를|이|만|도|까지|,|과|와|에|의|은|는)?")
_STOCK = re.compile(
    r"(?:[은는을를어치]{0,2}|의|규모의?) ?(?:현금이 아닌 )?(?:주식|지분 투자|지분|신주)(?:으로|로|을|를| 매입| 인수| 투자|이|에|다)"
)
_PER_CENT_OF = re.compile(r"(?:순?매출|순?매출액|수익|이익|판매액)의 ?(?:최대|약)? ?$")
_RATIO = re.compile(r"(?:의|비율|비중|비율은|비중은|대비|가운데|중)\s?(?:약|최대|[가-힣]{0,3})?\s?$")
_BEFORE_TOTAL = re.compile(r"(?:총|최대|약|최소|도합|모두|무려|각각|합계|총액) ?$")
_TOTAL_AFTER = re.compile(
    r"(?:에|으로|로)(?= |,)|[을를](?= (?:받고|받게|받았|들여|투자|주고|내고|받기로|받는|투입|조달|유치|수혈|베팅|지불|지급|출자))|(?:어치|짜리| ?규모| ?상당| ?이상| ?에 달하| ?에 이르|의 (?:기술|계약|거래|빅딜|딜|라이선스|대형|투자|공급|자금|실탄)| (?:기술수출|계약|거래|빅딜|딜|투자|공급))"
)
_IN_RETURN = re.compile(r"대가로 (?:약 |우선 |먼저 )?$")
_GOT = re.compile(r"[을를] (?:받고|받았|받으|받는|챙|수령|먼저)")
_COMPARED = re.compile(rf" ?(?:선|대|여)? ?(?:\([^()]*\))? ?(?:{pattern(words.COMPARED)})")
_HYPOTHETICAL = re.compile(r"(?:이라면|이면|라면|일 경우|라고 (?:하면|치면|가정)| ?가정)")
# 320억원으로 적었으나 230억원이 맞다; 50억원은 40억원의 잘못
_MISPRINT = re.compile(
    r"(?:으로|로|이라고|라고) (?:잘못|적|썼|쓴|표기|기재|보도|오기|나갔|나간|나와)|[은는이가] [^ ]{2,14}의 (?:잘못|오기|착오)"
)
_SUMMED = re.compile(
    r"(?: 등(?:을 (?:합해|합쳐|더해|포함해))?|[을를과와도까지]{0,2} ?(?:다 |모두 )?(?:합쳐|합해|합하면|합치면|더해|더하면|포함해|포함하면|합한|더한)) ?(?:총|모두|최대|총액|합계|도합|전체|총 계약 규모는|총 규모는)? ?(?:약|최대)? ?$"
)
_SUM_WORD = re.compile(r"합치면|합하면|합쳐|합해|더하면|더해")
# 개발 마일스톤 1139억원: a part of the milestones, unless it is all that is told
_ONE_STAGE = re.compile(
    r"(?<![·/및])(?<!및 )(?<!(?:발|상|가|구|인|화|매|출), )(?:개발|임상|허가|상업화|판매|매출|승인|연구)(?: 단계)?(?:별|에 따른)? ?$"
)
_RAISED_FROM = re.compile(
    r"에서 (?=(?:최대 |약 |총 )?[\d$€£¥].{1,40}?(?:으로|로) ?(?:늘|줄|낮|높|올|확대|증액|감액|바뀌|바꾸|변경|조정|상향|하향|커|불))"
)
_FOR_ONE = re.compile(
    r"(?:타깃|타겟|품목|물질|제품|후보|후보물질|건|프로젝트|적응증|국가|표적)당 (?:최대 |약 |각각 )?$"
)  # 타깃당 최대 2억 달러
_IN_ALL = re.compile(r"(?:총|도합|총액|합쳐서|다 해서|다해서|total) ?(?:최대 ?)?$")
_FIRST = re.compile(r"(?:최초|당초|기존|종전|원래|애초|처음|첫|변경 전)\s?[가-힣' ]{0,8}$")
_UNDISCLOSED = re.compile(pattern(words.UNDISCLOSED))
_NONE = re.compile(pattern(words.NONE))
_UNSPECIFIED = re.compile(pattern(words.UNSPECIFIED))
_DUTY = re.compile(r"의무|반환|영향|변동|변화|관계|상관|문제|부담|제한|차이|이견|돌려")
_SHARED_OUT = re.compile(r"각각|각 ")
_BREAK = re.compile(r"[.;]\s|다\. |(?<=[고며만서])(?<!고려하)[, ] ?|\n")


def labels(text: str, start: int, end: int) -> list[Label]:
    """The words in [start, end) that name a part of the money, the longest at each place."""
    found = [
        Label(_PARTS[m.group()], m.start(), m.end())
        for m in _LABEL.finditer(text, start, end)
        if _PARTS[m.group()] != "other" or not _NO_WORD_END.match(text, m.end()) or _WORD_END.match(text, m.end())
    ]
    found += [Label("total", m.start(), m.end()) for m in _SIZE.finditer(text, start, end)]
    found.sort(key=lambda label: label.start)
    kept = [b for a, b in pairwise([Label("other", -1, -1), *found]) if b.start >= a.end]
    return [Label("other", k.start, k.end) if _EACH.search(text, max(start, k.start - 6), k.start) else k for k in kept]


def payments(scene: Scene, start: int, end: int, named: list[Label], within_deal: bool) -> list[Payment]:
    """What the sentence [start, end) says of money. Unnamed amounts are read as totals only `within_deal`."""
    text = scene.text
    figures = [f for f in scene.figures_in(start, end) if f.same_as is None]
    if not named and not within_deal and not _SUM_WORD.search(text, start, end):
        return []
    found: list[Payment] = []
    told: set[int] = set()  # starts of the labels that an amount was found for
    groups = _groups(text, named)
    previous = start
    dropped = [f for f in figures if f.vague or f.per is not None or _is_compared(scene, f)]
    figures = [f for f in figures if f not in dropped]
    for figure in figures:
        found += _amount(scene, figure, previous, groups, figures, told, within_deal)
        previous = figure.end
    parts = [p for p in found if p.part == "milestones" and not p.certain]
    if len(parts) > 1:  # told in parts: no one figure is their sum
        found = [p for p in found if p not in parts]
        if not any(p.part == "milestones" for p in found):
            found.append(replace(parts[0], value="unspecified", certain=True))
    for group in groups:
        found += _states(scene, group, groups, figures, told, end)
    return found


def _groups(text: str, named: list[Label]) -> list[list[Label]]:
    groups: list[list[Label]] = []
    for label in named:
        if _BASE.match(text, label.end):
            continue
        if groups and _JOIN.fullmatch(text, groups[-1][-1].end, label.start):
            groups[-1].append(label)
        else:
            groups.append([label])
    return groups


def _tail(scene: Scene, figure: Figure) -> int:
    """Where a figure ends with the bracket behind it that states it again."""
    closing = scene.text.find(")", figure.end, figure.end + 40)
    if closing > 0 and scene.text[figure.end : figure.end + 2].lstrip().startswith("("):
        return closing + 1
    return figure.end


def _is_compared(scene: Scene, figure: Figure) -> bool:
    tail = _tail(scene, figure)
    if _FOR_ONE.search(scene.text, max(0, figure.start - 10), figure.start):
        return True
    return any(pattern.match(scene.text, tail) for pattern in (_COMPARED, _HYPOTHETICAL, _MISPRINT))


def _amount(
    scene: Scene,
    figure: Figure,
    previous: int,
    groups: list[list[Label]],
    figures: list[Figure],
    told: set[int],
    within_deal: bool,
) -> list[Payment]:
    text, tail = scene.text, _tail(scene, figure)
    mention = Mention(figure.text, figure.start, figure.end)
    ahead = _AHEAD.match(text, tail)
    if (
        ahead
        and not _OWN_AMOUNT.match(text, ahead.end())
        and (text[tail] not in "을를" or text.startswith(("으로", "로", " 조로"), ahead.end()))
    ):
        told.add(ahead.start("label"))
        return _as(_PARTS[ahead["label"]], figure, mention, text, ahead.start("label"))
    if _STOCK.match(text, tail) and figure.kind == "money":
        return [Payment("equity", figure.id, mention)]
    group = next((g for g in reversed(groups) if g[-1].end <= figure.start), None)
    if group is not None and figure.start - group[-1].end <= 45:
        between = text[group[-1].end : figure.start]
        changed = next(
            (
                f
                for f in figures
                if group[-1].end <= f.start < figure.start and _RAISED_FROM.match(text, _tail(scene, f))
            ),
            None,
        )
        if changed is not None and len(group) == 1 and turn_of(figures, group, figure) == 1:
            told.add(group[0].start)
            return _as(group[0].part, figure, mention, text, group[0].start)
        if _RAISED_FROM.match(text, tail) and not _BREAK.search(between):
            return [replace(p, first_terms=True) for p in _as(group[0].part, figure, mention, text, group[0].start)]
        whose = next((c for c in scene.companies_in(group[-1].end, figure.start) if figure.start - c.end <= 6), None)
        shared = _SHARED_OUT.search(between) or whose
        turn = turn_of(figures, group, figure)
        if (turn == 0 or shared) and not _BREAK.search(between):
            made = _of_group(figure, mention, text, group, between, turn, bool(shared), told)
            return [replace(p, turn=None) for p in made] if whose else made
    if figure.kind != "money":
        return []
    summed = any(
        g[-1].end <= figure.start and {label.part for label in g} & {"upfront", "milestones", "short"} for g in groups
    )
    if (summed or within_deal or not groups) and _SUMMED.search(
        text, previous if groups else max(previous, figure.start - 24), figure.start
    ):
        return [Payment("total", figure.id, mention)]
    if (
        groups
        and any(label.part in ("upfront", "milestones") for g in groups for label in g)
        and _IN_ALL.search(text, previous, figure.start)
    ):
        return [Payment("total", figure.id, mention, certain=False)]
    if not within_deal:
        return []
    if _IN_RETURN.search(text, previous, figure.start):
        return [Payment("upfront", figure.id, mention, certain=False)] if _GOT.match(text, tail) else []
    if _TOTAL_AFTER.match(text, tail) or _BEFORE_TOTAL.search(text, previous, figure.start):
        return [Payment("total", figure.id, mention, certain=False)]
    return []


def turn_of(figures: list[Figure], group: list[Label], figure: Figure) -> int:
    """How many amounts stand between a label and an amount."""
    return sum(1 for f in figures if group[-1].end <= f.start < figure.start)


def _of_group(
    figure: Figure,
    mention: Mention,
    text: str,
    group: list[Label],
    between: str,
    turn: int,
    shared: bool,
    told: set[int],
) -> list[Payment]:
    """An amount behind one label, or behind several that it sums up or that are shared out in turn."""
    parts = [label.part for label in group]
    if shared and len(group) > 1:
        if turn >= len(group):
            return []
        told.add(group[turn].start)
        return _as(parts[turn], figure, mention, text, group[turn].start)
    told.update(label.start for label in group)
    if shared:
        return [
            Payment(p.part, p.value, p.mention, p.certain, turn, p.first_terms)
            for p in _as(parts[0], figure, mention, text, group[0].start)
        ]
    including = _INCLUDING.match(between)
    if len(group) == 1 and not including:
        return _as(parts[0], figure, mention, text, group[0].start)
    if "other" in parts or "received" in parts or figure.kind != "money":
        return []
    kinds = set(parts)
    if kinds == {"upfront", "short"} or (kinds == {"short"} and including):
        return [Payment("near_term", figure.id, mention)]
    if len(kinds) == 1 and not including:
        return _as(parts[0], figure, mention, text, group[0].start)
    if "upfront" in kinds or including:
        extra = [
            Payment(k, "unspecified", Mention(text[label.start : label.end], label.start, label.end), included=True)
            for label in group
            if (k := label.part) in ("royalty", "option_fee", "supply")
        ]
        return [Payment("total", figure.id, mention), *extra]
    return []


def _as(part: Part, figure: Figure, mention: Mention, text: str, label: int) -> list[Payment]:
    """An amount under its part, where the kind of number fits: a percentage only for the royalty."""
    if part in ("other", "received", "short", "supply"):
        return []
    if part == "milestones" and _ONE_STAGE.search(text, max(0, label - 12), label):
        return [Payment(part, figure.id, mention, certain=False)]
    if figure.kind == "percent":
        if part != "royalty" or (
            _RATIO.search(text, label, figure.start) and not _PER_CENT_OF.search(text, label, figure.start)
        ):
            return []
        return [Payment("royalty", figure.id, mention)]
    first = _FIRST.search(text, max(0, label - 14), label) is not None
    return [Payment(part, figure.id, mention, first_terms=first)]


def _states(
    scene: Scene, group: list[Label], groups: list[list[Label]], figures: list[Figure], told: set[int], end: int
) -> list[Payment]:
    """What is said of parts without a number: withheld, none, there but not told."""
    waiting = [
        label
        for label in group
        if label.start not in told and label.part not in ("other", "received", "short", "supply")
    ]
    if not waiting:
        return []
    text, last = scene.text, group[-1].end
    following = next((g[0].start for g in groups if g[0].start >= last), end)
    amount = next((f.start for f in figures if f.start >= last), end)
    stop = min(following, amount, last + 60, end)
    state = _state(text, last, stop, following if following < end else end)
    if state is None:
        return []
    included = state == "unspecified" and bool(re.match(r"[을를이가도]? ?(?:모두 )?포함", text[last : last + 12]))
    made = []
    for label in waiting:
        if state == "unspecified" and label.part not in ("royalty", "milestones", "option_fee", "equity"):
            continue
        first = _FIRST.search(text, max(0, label.start - 14), label.start) is not None
        mention = Mention(text[label.start : label.end], label.start, label.end)
        made.append(Payment(label.part, state, mention, first_terms=first, included=included))
    return made


def _state(text: str, start: int, stop: int, clause_end: int) -> str | None:
    undisclosed = _UNDISCLOSED.search(text, start, stop)
    none = _NONE.search(text, start, stop)
    if undisclosed and not (
        none and none.start() < undisclosed.start() and not text.startswith("없", undisclosed.end() - 2)
    ):
        return "undisclosed"
    if none:
        before = text[start : none.start()]
        return "none" if len(before) <= 12 and not _DUTY.search(before) else None
    return "unspecified" if _UNSPECIFIED.search(text, start, min(stop, start + 30)) else None
