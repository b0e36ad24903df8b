"""Who holds, runs, owns, belongs to or sits in what, as the article says it of two names."""

from __future__ import annotations

import re
from dataclasses import replace

from analysis.reading.actors import Actor, Cast, chains, is_cluster
from analysis.reading.dates import Calendar
from analysis.reading.page import Page
from analysis.reading.rules.relation_words import RELATION_WORDS
from analysis.records import Figure, Mention, Moment, Name, Relation, RelationKind, Span

_ANCHOR = re.compile("|".join(word.pattern for word in RELATION_WORDS))
_SHARE = re.compile(r"지분(?:율|을|은|의|이)?|주주")
_HOLDS = re.compile(r"[을를의씩]? ?(?:[^ ,.\n]{1,12} ){0,2}?(?:보유|갖고|갖는|가지|가진|소유|확보|쥐고|들고|취득|인수|출자|투자|매입|사들)")
_NOT_YET = re.compile(r"(?:할|하려|하게 될|될|하기로|을 추진|를 추진|예정|계획|방침|협상|논의|검토|하지 않|지 않|매각|처분|팔)")
_RUNS = re.compile(r"운영(?:하(?:는|고 있는|던|며|고 있|면서)|한(?!다는)|해 ?(?:온|왔|오)|을 (?:맡은|맡고|맡는|맡아|책임|총괄)|를 맡|사인|사|기관인|주체인|권을 (?:인수|넘겨받|확보|가진|갖고)| ?중)")
_RUN_LABEL = re.compile(r" ?[(（](?:위탁 ?)?(?:운영|운영사|운영 ?기관|관리|운영 ?주체) ?[:：]? ?")
_ENTRUSTED = re.compile(r"운영(?:을|를) (?:맡은|맡고 있는|책임지는|총괄하는) |운영은 ")
_TAKES = re.compile(r" ?(?:맡고|맡는|맡았|맡아|담당|책임)")
_KEPT = re.compile(r" ?(?:보유|소유)(?:한|하고 있는|하던|했던) $| ?(?:가진|들고 있는|갖고 있는|쥔) $")
_OWNS = re.compile(r"소유(?:하(?:고|는|며)|한|주|의|다|이다|로|권을 (?:가진|갖고|보유))")
_CHILD = re.compile(r"(?:의)? ?(?:\d+% ?)?(?:완전 |미국 |일본 |중국 |유럽 |현지 |해외 |판매 |연구 |바이오 ?)?자회사")
_SITS = re.compile(r"입주(?:했|해|한 (?!기업|업체|곳|회사|기관)|돼|하고)")
_MEMBER = re.compile(r"(?:정)?회원(?:사|기업| 기업|기관| 기관)?(?=다|이다|인 |로 (?:가입|활동|참여)|으로 (?:가입|활동|참여)|이기도)")
_LIST_OF = re.compile(r"(?:입주 ?기업|입주사|회원사)(?:인)? ?$")
_NEAR = 14


def read_relations(
    page: Page,
    figures: tuple[Figure, ...],
    moments: tuple[Moment, ...],
    names: tuple[Name, ...],
) -> tuple[Relation, ...]:
    """Read how names are related, each relation once, where both sides are named.

    Reads    "하람시가 51%, 다온제약이 19%" of 지분, "밸리를 운영하는 진흥원", "가람밸리(운영: 가람재단)", "A의 자회사 B"
    Leaves   what is planned, sold or negotiated; a side without a name ("글로벌 제약사의 자회사와")
    Returns  relations in text order; `share` the id of a percentage, `since` EDTF where a date belongs to it
    """
    indexes: list[int] = []
    for match in _ANCHOR.finditer(page.text):
        index = page.sentence_index(match.start())
        if index >= 0 and (not indexes or indexes[-1] != index) and not page.is_furniture(match.start()):
            indexes.append(index)
    if not indexes:
        return ()
    cast, calendar = Cast(page.text, names), Calendar(page.text, moments)
    shares = tuple(f for f in figures if f.kind == "percent" and f.unit == "%" and not f.change and not f.vague)
    found: dict[tuple[RelationKind, str, str], Relation] = {}
    for index in indexes:
        for relation in _Sentence(page, page.sentences[index], cast, calendar, shares).read():
            key = (relation.kind, relation.from_, relation.to)
            known = found.get(key)
            if relation.from_ != relation.to and (known is None or (known.share is None and relation.share)):
                found[key] = relation
    ordered = sorted(found.values(), key=lambda r: r.evidence.start)
    return tuple(replace(relation, id=f"r{number}") for number, relation in enumerate(ordered, 1))


class _Sentence:
    def __init__(self, page: Page, span: Span, cast: Cast, calendar: Calendar, shares: tuple[Figure, ...]) -> None:
        self.page, self.span, self.cast, self.calendar = page, span, cast, calendar
        self.text = page.text
        self.shares = [f for f in shares if span.start <= f.start < span.end]
        self.actors = [a for a in cast.within(span.start, span.end) if a.part != "bound"]

    def read(self) -> list[Relation]:
        text = self.text[self.span.start : self.span.end]
        found: list[Relation] = []
        if "지분" in text or "주주" in text:
            found += self._shareholders()
        if "운영" in text:
            found += self._pairs("operator", _RUNS) + self._labelled() + self._entrusted()
        if "소유" in text:
            found += self._pairs("owner", _OWNS)
        if "자회사" in text:
            found += self._subsidiaries()
        if "입주" in text:
            found += self._tenants()
        if "회원" in text:
            found += self._members()
        return found

    def _shareholders(self) -> list[Relation]:
        found: list[Relation] = []
        for match in _SHARE.finditer(self.text, self.span.start, self.span.end):
            if _NOT_YET.search(self.text, match.end(), min(self.span.end, match.end() + 24)):
                continue
            if match.group() == "주주":
                found += self._as_shareholders(match)
            else:
                found += self._divided(match) or self._held(match)
        return found

    def _divided(self, match: re.Match[str]) -> list[Relation]:
        """X 지분은 A가 51%, B가 30%를: each share with the name directly before it."""
        whole = self._owner_of(match.start()) or self._topic_before(match.start())
        if whole is None:
            return []
        found: list[Relation] = []
        for share in self.shares:
            if share.start < match.end():
                continue
            holder = self._holder_at(share, match.end())
            if holder is not None:
                found.append(self._relation("shareholder", holder.name, whole.name, share.id, holder.start, share.end))
        return found

    def _holder_at(self, share: Figure, start: int) -> Actor | None:
        holders = [a for a in self.actors if start <= a.start < share.start and a.part in ("subject", "none")]
        if not holders:
            return None
        gap = self.text[holders[-1].end_of_particle : share.start].strip()
        return holders[-1] if gap in ("", "약", "각각", "(", "지분") else None

    def _held(self, match: re.Match[str]) -> list[Relation]:
        """A는 X의 지분 30%를 보유, A가 지분 30%를 보유한 X."""
        share = next((f for f in self.shares if 0 <= f.start - match.end() <= 6), None)
        end = share.end if share else match.end()
        verb = _HOLDS.match(self.text, end, min(self.span.end, end + 24))
        whole = self._owner_of(match.start())
        if whole is not None:
            kept = [a for a in self.actors if a.part == "subject" and a.end_of_particle <= whole.start and _KEPT.fullmatch(self.text[a.end_of_particle : whole.start])]
            if kept:
                return [self._relation("shareholder", kept[-1].name, whole.name, share.id if share else None, kept[-1].start, end)]
        if verb is None:
            return []
        before = [a for a in self.actors if a.end <= match.start() and a is not whole and a.part == "subject"]
        if not before:
            return []
        holder = next((a for a in reversed(before) if a.is_topic), before[-1])
        if whole is None:
            after = re.compile(r"(?:한|하고 있는|하고있는|진|는|된) ?").match(self.text, verb.end())
            whole = self._next(after.end()) if after else None
        if whole is None or whole.name is holder.name:
            return []
        return [self._relation("shareholder", holder.name, whole.name, share.id if share else None, match.start(), verb.end())]

    def _as_shareholders(self, match: re.Match[str]) -> list[Relation]:
        """A, B, C가 주요 주주로, X의 최대주주는 A, X의 최대주주인 A."""
        tail = self.text[match.end() : match.end() + 2]
        lists = chains(self.cast, self.span.start, match.start())
        if tail.startswith(("로", "다", "이")) and lists:
            group = next((g for g in reversed(lists) if g[-1].part == "subject"), None)
            own = self._owner_of(match.start() - 3, reach=12)
            whole = own or next((g[-1] for g in lists if g is not group and g[-1].is_topic), None)
            if group and whole and whole not in group:
                return [self._relation("shareholder", a.name, whole.name, self._share_in(a), a.start, match.end()) for a in group]
            return []
        if tail.startswith(("는", "인 ")):
            whole = self._owner_of(self._word_start(match.start()), reach=4) or self._topic_before(match.start())
            holder = self._next(match.end() + (1 if tail.startswith("는") else 2))
            if whole and holder and holder.part in ("none", "at", "subject", "of", "object"):
                share = self._share_in(holder) or self._rate_after(holder)
                return [self._relation("shareholder", holder.name, whole.name, share, match.start(), holder.end)]
        return []

    def _word_start(self, position: int) -> int:
        while position > self.span.start and self.text[position - 1] not in " ,(":
            position -= 1
        return position

    def _share_in(self, actor: Actor) -> str | None:
        """The percentage in the bracket behind a name: 다온제약(19%)."""
        return next((f.id for f in self.shares if actor.end < f.start <= actor.end + 6 and f.end < actor.tail), None)

    def _rate_after(self, actor: Actor) -> str | None:
        """A로, 지분율은 34.5%: the percentage that follows a holder."""
        rate = next((f for f in self.shares if 0 < f.start - actor.end <= 24), None)
        return rate.id if rate and "지분" in self.text[actor.end : rate.start] else None

    def _pairs(self, kind: RelationKind, verbs: re.Pattern[str]) -> list[Relation]:
        """X를 운영하는 Y, Y가 운영하는 X, Y는 X를 운영한다."""
        found: list[Relation] = []
        for verb in verbs.finditer(self.text, self.span.start, self.span.end):
            if _NOT_YET.match(self.text, verb.end()) or _NOT_YET.match(self.text, verb.start() + 2):
                continue
            before = [a for a in self.actors if a.end <= verb.start()]
            things = [a for a in before if is_cluster(a.name) and a.part in ("object", "of", "none")]
            doers = [a for a in before if a.part == "subject" and not (things and a.name is things[-1].name)]
            thing = things[-1] if things and verb.start() - things[-1].end_of_particle <= 24 else None
            if verb.group().endswith(("는", "한", "은", "던", "온", "인", "사", "진")):
                after = self._next(verb.end())
                if after is not None and thing is not None and after.name.kind == "organisation":
                    found.append(self._relation(kind, after.name, thing.name, None, verb.start(), verb.end()))
                    continue
                if after is not None and doers and is_cluster(after.name):
                    found.append(self._relation(kind, doers[-1].name, after.name, None, verb.start(), verb.end()))
                    continue
            if thing is None and doers and not doers[-1].is_topic:
                topics = [a for a in before if a.is_topic and is_cluster(a.name) and a.end <= doers[-1].start]
                if topics and not any(a.part == "object" for a in before if a.start > topics[-1].start):
                    found.append(self._relation(kind, doers[-1].name, topics[-1].name, None, verb.start(), verb.end()))
            if thing is not None and doers:
                doer = next((a for a in reversed(doers) if a.is_topic), doers[-1])
                found.append(self._relation(kind, doer.name, thing.name, None, verb.start(), verb.end()))
        return found

    def _labelled(self) -> list[Relation]:
        """가람밸리(운영: 가람재단)."""
        found: list[Relation] = []
        for actor in self.actors:
            label = _RUN_LABEL.match(self.text, actor.end)
            if label:
                inside = self.cast.inside(label.end(), actor.tail)
                if inside is not None:
                    found.append(self._relation("operator", inside.name, actor.name, None, actor.start, actor.tail))
        return found

    def _entrusted(self) -> list[Relation]:
        """운영을 맡은 Y, 운영은 Y가 맡고 있다: of the park that is spoken of."""
        match = _ENTRUSTED.search(self.text, self.span.start, self.span.end)
        if match is None:
            return []
        runner = self._next(match.end(), reach=10 if match.group().endswith("은 ") else 2)
        if match.group().startswith("운영은"):
            runner = runner if runner and _TAKES.match(self.text, runner.end_of_particle) else None
        if runner is None or is_cluster(runner.name):
            return []
        before = [a for a in self.cast.before(match.start(), max(0, match.start() - 600)) if is_cluster(a.name)]
        if not before:
            return []
        return [self._relation("operator", runner.name, before[0].name, None, match.start(), runner.end)]

    def _subsidiaries(self) -> list[Relation]:
        """A의 자회사 B, B는 A의 자회사다."""
        found: list[Relation] = []
        for parent in self.actors:
            match = _CHILD.match(self.text, parent.tail)
            if match is None or parent.part not in ("of", "none"):
                continue
            named = re.compile(r"(?:인|이자 [^,.]{0,20}인)? ").match(self.text, match.end())
            child = self._next(named.end(), reach=2) if named else None
            if child is None and re.compile(r"(?:다|이다|로|로서|이자|이며|입니다)").match(self.text, match.end()):
                topics = [a for a in self.actors if a.part == "subject" and a.end <= parent.start]
                child = topics[-1] if topics else None
            if child is not None:
                found.append(self._relation("subsidiary", child.name, parent.name, None, parent.start, match.end()))
        return found

    def _tenants(self) -> list[Relation]:
        """A가 X에 입주했다, X에 입주한 A, X 입주기업 A."""
        found: list[Relation] = []
        for verb in _SITS.finditer(self.text, self.span.start, self.span.end):
            before = [a for a in self.actors if a.end <= verb.start()]
            places = [a for a in before if is_cluster(a.name) and a.part == "at"]
            if not places or verb.start() - places[-1].end_of_particle > 12:
                continue
            if verb.group().startswith("입주한"):
                after = self._next(verb.end(), reach=8)
                if after and after.name.kind == "organisation":
                    found.append(self._relation("tenant", after.name, places[-1].name, None, verb.start(), verb.end()))
                continue
            for group in reversed(chains(self.cast, self.span.start, places[-1].start)):
                if group[-1].part == "subject" and all(a.name.kind == "organisation" and not is_cluster(a.name) for a in group):
                    found += [self._relation("tenant", a.name, places[-1].name, None, verb.start(), verb.end()) for a in group]
                    break
        return found + self._listed("tenant")

    def _members(self) -> list[Relation]:
        """A는 X의 회원사다, 누리젠도 회원사다 (of the body that the sentence speaks of)."""
        found: list[Relation] = []
        for match in _MEMBER.finditer(self.text, self.span.start, self.span.end):
            before = [a for a in self.actors if a.end <= match.start()]
            whole = next((a for a in reversed(before) if a.part in ("of", "none", "at") and match.start() - a.end_of_particle <= 2), None)
            members = [a for a in before if a.part == "subject" and a is not whole]
            if not members:
                continue
            if whole is None:
                whole = next((a for a in self.actors if a.is_topic and a is not members[-1]), None)
            if whole is not None:
                found.append(self._relation("member", members[-1].name, whole.name, None, members[-1].start, match.end()))
        return found + self._listed("member")

    def _listed(self, kind: RelationKind) -> list[Relation]:
        """X 입주기업 A, X 회원사인 A."""
        words = r"(?:의)? ?(?:입주 ?기업|입주사)(?:인)? " if kind == "tenant" else r"(?:의)? ?회원(?:사| ?기업)(?:인)? "
        pattern = re.compile(words)
        found: list[Relation] = []
        for whole in self.actors:
            match = pattern.match(self.text, whole.tail) if whole.part in ("of", "none") else None
            after = self._next(match.end(), reach=1) if match else None
            if match and after and after.name.kind == "organisation" and (kind == "member" or is_cluster(whole.name)):
                found.append(self._relation(kind, after.name, whole.name, None, whole.start, after.end))
        return found

    def _owner_of(self, position: int, reach: int = 2) -> Actor | None:
        """The name directly before a word: "누리젠 지분", "누리젠의 지분"."""
        for actor in reversed(self.actors):
            if actor.end <= position and actor.part in ("of", "none"):
                return actor if position - actor.end_of_particle <= reach else None
            if actor.end <= position:
                return None
        return None

    def _topic_before(self, position: int) -> Actor | None:
        return next((a for a in self.actors if a.is_topic and a.end <= position), None)

    def _next(self, position: int, reach: int = _NEAR) -> Actor | None:
        """The name that follows a place within a few characters."""
        actor = next((a for a in self.actors if a.start >= position), None)
        return actor if actor is not None and actor.start - position <= reach else None

    def _relation(self, kind: RelationKind, holder: Name, whole: Name, share: str | None, start: int, end: int) -> Relation:
        evidence = Mention(self.text[start:end], start, end)
        return Relation("", kind, holder.name, whole.name, share, None, evidence)
