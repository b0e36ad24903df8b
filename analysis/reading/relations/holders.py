"""Who holds shares in what."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.reading.actors import Actor, chains
from analysis.reading.relations.frame import Frame
from analysis.records import Figure, Relation

_SHARE = re.compile(r"지분(?:율|을|은|의|이)?|주주")
_HOLDS = re.compile(
    r"[을를의씩]? ?(?:[^ ,.\n]{1,12} ){0,2}?"
    r"(?:보유|갖고|갖(?=는)|가지|가(?=진)|소유|확보|쥐고|들고|취득|인수|출자|투자|매입|사들|(?=쥔))"
)
_NOT_YET = re.compile(
    r"할|하려|하게 될|될|하기로|을 추진|를 추진|예정|계획|방침|협상|논의|검토|하지 않|지 않|매각|처분|팔"
)
_KEPT = re.compile(r" ?(?:보유|소유)(?:한|하고 있는|하던|했던) $| ?(?:가진|들고 있는|갖고 있는|쥔) $")
_KEEPING = re.compile(r" 지분 ?(?:약 )?[\d.]+%를? (?:가진|보유한|쥔|들고 있는|갖고 있는) ")
_FOUNDED = re.compile(r"(?:공동 ?|함께 )?출자(?:해|하여|로) ?(?:[^ ,.\n]{1,8} )?(?:만들|만든|세[우웠운]|설립)")
_SHARED = re.compile(
    r"(?:, [\d.]+%를 [^ ,.\n]{2,20}[이가]){0,4} (?:각각 |나눠 )?(?:갖고|가지고|가졌|보유(?:하고|했|한다)|소유(?:하고|했|한다)|쥐고|들고)"
)
_WHOSE = re.compile(r"(?:한|하고 있는|하고있는|진|는|된|쥔) ?")


def holders(frame: Frame) -> Iterator[Relation]:
    """X 지분은 A가 51%, A는 X 지분 30%를 보유, A가 주요 주주로, X의 최대주주는 A."""
    for match in _SHARE.finditer(frame.text, frame.span.start, frame.span.end):
        if _NOT_YET.search(frame.text, match.end(), min(frame.span.end, match.end() + 24)):
            continue
        if match.group() == "주주":
            yield from _shareholders(frame, match)
        else:
            yield from _divided(frame, match) or _held(frame, match)


def founders(frame: Frame) -> Iterator[Relation]:
    """X는 A, B가 공동 출자해 세웠다: who put up its capital holds it."""
    for match in _FOUNDED.finditer(frame.text, frame.span.start, frame.span.end):
        whole = frame.topic(match.start())
        if whole is not None and (parts := list(_founded_in_parts(frame, whole, match))):
            yield from parts
            continue
        groups = [g for g in chains(frame.cast, frame.span.start, match.start()) if g[-1].part == "subject"]
        if whole is None or not groups or whole in groups[-1] or groups[-1][-1].is_topic:
            continue
        if match.start() - groups[-1][-1].end_of_particle <= 2:
            for actor in groups[-1]:
                yield frame.relation("shareholder", actor.name, whole.name, actor.start, match.end())


def _founded_in_parts(frame: Frame, whole: Actor, founded: re.Match[str]) -> Iterator[Relation]:
    """X는 A가 51%, B가 49%를 출자해 세웠다."""
    for share in frame.shares:
        if whole.end_of_particle <= share.start < founded.start():
            holder = _holder_of(frame, share, whole.end_of_particle)
            if holder is not None and holder.part == "subject":
                yield frame.relation("shareholder", holder.name, whole.name, holder.start, share.end, share.id)


def _divided(frame: Frame, match: re.Match[str]) -> list[Relation]:
    """X 지분은 A가 51%, B가 30%를: each share with the name directly before it."""
    whole = frame.owner(match.start()) or frame.topic(match.start())
    if whole is None:
        return []
    found: list[Relation] = []
    for share in frame.shares:
        holder = _holder_of(frame, share, match.end()) if share.start >= match.end() else None
        holder = holder or _keeper_of(frame, share, match.end())
        if holder is not None:
            start, end = min(holder.start, share.start), max(holder.end, share.end)
            found.append(frame.relation("shareholder", holder.name, whole.name, start, end, share.id))
    return found


def _holder_of(frame: Frame, share: Figure, start: int) -> Actor | None:
    holders = [a for a in frame.actors if start <= a.start < share.start]
    if not holders:
        return None
    if holders[-1].end < share.start < holders[-1].tail:  # A(51%)와 B(30%)
        return holders[-1] if holders[-1].end + 1 == share.start else None
    holders = [a for a in holders if a.part in ("subject", "none")]
    if not holders:
        return None
    gap = frame.text[holders[-1].end_of_particle : share.start].strip()
    return holders[-1] if gap in ("", "약", "각각", "(", "지분") else None


def _keeper_of(frame: Frame, share: Figure, start: int) -> Actor | None:
    """지분 60%를 A가, 40%를 B가 갖고 있다: who follows a share that is told as what is held."""
    text = frame.text
    if share.start < start or text[share.end : share.end + 2] not in ("를 ", "을 "):
        return None
    keeper = frame.following(share.end + 2, reach=0)
    if keeper is None or keeper.part != "subject" or keeper.is_topic:
        return None
    kept = _SHARED.match(text, keeper.end_of_particle, frame.span.end)
    return keeper if kept else None


def _held(frame: Frame, match: re.Match[str]) -> list[Relation]:
    """A는 X의 지분 30%를 보유, A가 보유한 X 지분, A가 지분 30%를 보유한 X."""
    text = frame.text
    share = next((f for f in frame.shares if 0 <= f.start - match.end() <= 6), None)
    share_id, end = (share.id, share.end) if share else (None, match.end())
    whole = frame.owner(match.start())
    if whole is not None:
        subjects = [a for a in frame.before(whole.start) if a.part == "subject"]
        keeper = next((a for a in subjects if _KEPT.fullmatch(text, a.end_of_particle, whole.start)), None)
        if keeper is not None:
            return [frame.relation("shareholder", keeper.name, whole.name, keeper.start, end, share_id)]
    verb = _HOLDS.match(text, end, min(frame.span.end, end + 24))
    subjects = [a for a in frame.before(match.start()) if a is not whole and a.part == "subject"]
    if verb is None or not subjects:
        return []
    holder = next((a for a in reversed(subjects) if a.is_topic), subjects[-1])
    if whole is None:
        after = _WHOSE.match(text, verb.end())
        whole = frame.following(after.end()) if after else None
    if whole is None or whole.name is holder.name:
        return []
    return [frame.relation("shareholder", holder.name, whole.name, match.start(), verb.end(), share_id)]


_CHANGED = re.compile(r"에서 (?=[^,.\n]{2,40}?(?:로|으로) (?:변경|바뀌|바뀐|교체))")


def _shareholders(frame: Frame, match: re.Match[str]) -> list[Relation]:
    """A, B, C가 주요 주주로, X의 최대주주는 A, X의 최대주주인 A."""
    tail = frame.text[match.end() : match.end() + 2]
    if tail.startswith(("로", "다", "이")):
        return _as_shareholders(frame, match)
    if not tail.startswith(("는", "인 ")):
        return []
    whole = frame.owner(_word_start(frame, match.start()), reach=4) or frame.topic(match.start())
    start = match.end() + (1 if tail.startswith("는") else 2)
    kept = _KEEPING.match(frame.text, start, frame.span.end)
    holder = frame.following(kept.end() if kept else start)
    changed = _CHANGED.match(frame.text, holder.end, frame.span.end) if holder is not None else None
    if changed is not None:  # 최대주주는 A에서 B로 바뀌었다: B is, A was
        holder = frame.following(changed.end())
    if whole is None or holder is None:
        return []
    others = next((g for g in chains(frame.cast, holder.start, frame.span.end) if g[0].start == holder.start), [])
    if len(others) > 1 and tail.startswith("는"):
        return [frame.relation("shareholder", a.name, whole.name, a.start, a.end, _share_in(frame, a)) for a in others]
    share = _share_in(frame, holder) or _rate_after(frame, holder)
    if kept and share is None:
        share = next((f.id for f in frame.shares if start <= f.start < kept.end()), None)
    return [frame.relation("shareholder", holder.name, whole.name, match.start(), holder.end, share)]


def _as_shareholders(frame: Frame, match: re.Match[str]) -> list[Relation]:
    lists = chains(frame.cast, frame.span.start, match.start())
    group = next((g for g in reversed(lists) if g[-1].part == "subject"), None)
    whole = frame.owner(_word_start(frame, match.start()), reach=4)
    whole = whole or next((g[-1] for g in lists if g is not group and g[-1].is_topic), None)
    if group is None or whole is None or whole in group:
        return []
    return [frame.relation("shareholder", a.name, whole.name, a.start, match.end(), _share_in(frame, a)) for a in group]


def _word_start(frame: Frame, position: int) -> int:
    while position > frame.span.start and frame.text[position - 1] not in " ,(":
        position -= 1
    return position


def _share_in(frame: Frame, actor: Actor) -> str | None:
    """The percentage in the bracket behind a name: 다온제약(19%)."""
    return next((f.id for f in frame.shares if actor.end < f.start <= actor.end + 6 and f.end < actor.tail), None)


def _rate_after(frame: Frame, actor: Actor) -> str | None:
    """A로, 지분율은 34.5%: the percentage that follows a holder."""
    rate = next((f for f in frame.shares if 0 < f.start - actor.end <= 24), None)
    return rate.id if rate and "지분" in frame.text[actor.end : rate.start] else None
