"""Which quantities are planned: targets, estimates, forecasts, what is not yet built; the figure, not its whole sentence."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from analysis.reading.quantities import Quantity
from analysis.records import Span

# Cheap stems: a sentence without any of them plans nothing.
_STEMS = re.compile("|".join(("겠", "계획", "방침", "예정", "목표", "전망", "예상", "추정", "것으로", "기대", "내다", "관측", "예측", "추산", "구상", "모집", "투자", "투입", "건립", "조성", "짓", "채용", "들어", "로드맵", "청사진", "기로", "까지", "앞으로", "향후", "될", "할", "조달", "늘린다", "높인다", "세운다")))
# What ends a clause that plans; all quantities since the last clause boundary are planned.
_PLAN = re.compile(
    r"(?:겠[다고으습지]|[을를할될일킬칠릴힐질둘쓸낼날갈울설칠을] ?(?:계획|방침|예정|전망|구상|참|생각|작정)(?!안|서)|기로 (?:했|하|한|결정|합의|확정)|(?:것으로|거라고|이라고|라고|할지) ?(?:예상|전망|추정|기대|관측|예측|보인다|보고 ?있|보이|추산|내다)"
    r"|(?:이|가|을|를|으로|로) ?(?:예상|전망|추정|기대|관측|예측|추산)(?:된|되|돼|됐|하|한|했)|내다[봤본보]|를 목표로|을 목표로|이 목표|가 목표|목표(?:다|로|이다|임|$|\s*$|라고|했)|(?:계획|예정|방침|목표)(?:이다|다|임|이라|입니다|이며|이고|인)"
    r"|[는란] (?:목표|구상|포부|청사진|복안|방침|계획|전략|각오|비전|로드맵)(?=[을를다이로가에 ])|모집한다|모집할|투입한다|투자한다|건립한다|조성한다|짓는다|채용한다|늘린다|높인다|확대한다|끌어올린다|조달한다|투입된다|들어선다|세운다|마련한다|설치한다)"
)
# A clause boundary: what stands before it is not planned by what follows.
_BOUNDARY = re.compile(
    r"(?:[았었였했됐렸갔왔졌췄켰웠녔봤쳤]|이|으|인)(?:고|으며|며|지만|으나|는데|데|다가)(?:,| )|[다요]\.\s|[다]\"|[.!?…]\s|지만,? |는데,? |은데,? |[\n;]|다며 |라며 |면서,? |했던 |었던 |있고 |있으며 |이나 |, [^,]{0,20}[은는] (?:20\d\d년|내년|오는|향후)"
)
# Directly before an amount: it is a plan whatever the sentence says.
_LABEL = re.compile(
    r"(?:목표(?:치|액|가|주가|금액|매출|인원|량|율|은|는|인|로)?|예상(?:치|액| 매출| 비용| 규모|되는|하는)?|추정(?:치|액|되는| 매출)?|전망(?:치)?|계획(?:된|했던|인원)?|예정(?:인|된|액|이던)?|기대되는|예측치|컨센서스|가이던스)(?:은|는|이|가)? ?(?:총 |약 |최대 |[가-힣]{1,3} )?\(?$"
)
_FUTURE = re.compile(r"(?:들어설|지을|세울|조성할|조성될|투입할|투입될|투자할|확보할|늘릴|건립할|건립될|신설할|신설될|구축할|구축될|채우겠다던|하겠다던|겠다던|겠다는|들일|마련할|짓는|짓기로 한|열릴|뽑을|채용할|모집할) (?:총 |약 |연면적 |부지 |최대 |[가-힣]{1,8} )?$")
_LABEL_AFTER = re.compile(r"(?:을|를|으로|로|이|가|의|이라는|라는)? ?(?:목표|예상|전망|추정|계획|예정)(?!치|안|서)|(?:을|를|이|가)? ?(?:목표로|기대)")
# What is so today stands beside what is planned: 38개사에서, 현재 38곳인.
_NOW = re.compile(r"(?:에서의|인 |이던|였던|이었던|에 불과|에 그친|뿐인|보다|의 \d|에 머[물무])")
_TODAY = re.compile(r"(?:현재|지금|작년|지난해|기존|당시|그동안|올해 \d월 말|지난)[^,.0-9]{0,20}$")
_TOPIC = re.compile(r"(?:목표|계획|전망|예상|추정)(?:치|액)?[은는] ")
_PREDICATE = re.compile(r"[다요]\.|[았었였했됐](?:다|고|으며|지만)|[을를] |[이으]며|지만")
_WINDOW = 300


def mark(text: str, found: list[Quantity], sentences: tuple[Span, ...] | None = None) -> None:
    """Set `planned` on each quantity that is a plan, target, estimate or forecast, in place. `sentences` in text order."""
    spans = [(s.start, s.end) for s in sentences] if sentences is not None else _lines(text)
    starts = [start for start, _ in spans]
    groups: dict[int, list[Quantity]] = {}
    for quantity in found:
        index = bisect_right(starts, quantity.start) - 1
        if index >= 0:
            groups.setdefault(index, []).append(quantity)
    for index, quantities in groups.items():
        start, end = spans[index]
        _mark_sentence(text, start, end, quantities)


def _lines(text: str) -> list[tuple[int, int]]:
    return [(m.start(), m.end()) for m in re.finditer(r"[^\n]*?(?:[다요]\.(?=\s|$)|\n|$)", text) if m.end() > m.start()]


def _mark_sentence(text: str, start: int, end: int, quantities: list[Quantity]) -> None:
    if not _STEMS.search(text, start, end):
        return
    plans = [match.start() for match in _PLAN.finditer(text, quantities[0].end - 1, end)]
    labelled: Quantity | None = None
    topic = _TOPIC.search(text, start, quantities[-1].start)
    predicate = _PREDICATE.search(text, topic.end(), quantities[-1].start) if topic else None
    for index, quantity in enumerate(quantities):
        before = text[max(start, quantity.start - 24) : quantity.start]
        if _LABEL.search(before) or _FUTURE.search(before) or labelled and text[labelled.end : quantity.start].startswith("에서 "):
            quantity.planned = True
            labelled = quantity
            continue
        if topic and topic.end() <= quantity.start and (predicate is None or quantity.start < predicate.end()):
            quantity.planned = True
            continue
        if not plans:
            continue
        following = bisect_left(plans, quantity.end - 1)
        if following == len(plans) or plans[following] - quantity.end > _WINDOW:
            continue
        if text.startswith("에서 ", quantity.end):
            # from 38 to 60 is planned of the 60 only; from 100 to 300 at most is planned of both
            target = quantities[index + 1] if index + 1 < len(quantities) else None
            if target is None or target.low is not None or text.startswith(("로", "으로"), target.end):
                continue
        elif _NOW.match(text, quantity.end) or _TODAY.search(text[max(start, quantity.start - 24) : quantity.start]):
            continue
        if _BOUNDARY.search(text, quantity.end, plans[following]):
            continue
        quantity.planned = True
