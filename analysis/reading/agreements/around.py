"""Who a sentence leaves out: the speaker, the subject told before, the pair or the company that a text is about."""

from __future__ import annotations

import re

from analysis.reading.actors import Actor, Cast, chains, is_cluster
from analysis.reading.agreements.nouns import Noun, is_brief
from analysis.reading.agreements.sides import Parties, signs
from analysis.reading.page import Page
from analysis.records import Span

_THESE = re.compile(
    r"(?<![가-힣\d])(?P<many>두|양|세|네|다섯|여섯|일곱|[2-9]개?|[삼사오]) ?"
    r"(?:기관|회사|측|단체|병원|대학|사|기업|곳|자|시·도|지자체|단지|캠퍼스|클러스터|파크|밸리|도시|지역|재단|연구소|협회|학교|센터)(?:[은는이가]|의 [가-힣]{2,4}[은는이가])(?= )"
)
_TIES = re.compile(r" (?:인연|협력|만남|관계|동행|교류|동맹)[은는이가도] ")
_SAME = re.compile(r"(?<![가-힣])같은 [가-힣]{2,5}[와과](?:는|도)? ")
_SAID = re.compile(r"[\"”]?(?:이?라)?고 ")
_SPOKE = re.compile(r" (?:측 )?(?:관계자|대변인|담당자)[은는] [\"“]")
_FURTHER_TOLD = re.compile(r"(?:이에|이보다|이와) ?(?:앞서|별도로|함께)|앞서|이 ?밖에도?|또한?,? |아울러|전날")
_PARTNER = re.compile(
    r"(?:[^ ,.\n]{1,10} ){0,4}[가-힣]{0,6}(?:상대|손님|파트너|주인공|짝|협약처|협력사|곳|주자|타자)(?:은|는) (?=[^,\n]{2,50}$)"
)
_IS_IT = re.compile(r"(?:이?다|이었다|였다|입니다|이었습니다|였습니다)\.?")
_FURTHER = ("와는", "과는", "와도", "과도")
_HEAD = r"(?P<head>시|도|군|구|재단|진흥원|협회|병원|대학교|대학|연구원|연구소|의료원|센터|공단|공사|조합|협의회|위원회|테크노파크)"
_THIS = re.compile(
    rf"(?:(?<![가-힣])(?:이|그|해당) |(?<=일 )|(?<=에는 )|(?<=[.,] )|(?<=[달해] )){_HEAD}[와과](?:는|도)? "
)
_OPENED_BY = r"(?:^|(?<=에는 )|(?<=날 )|(?<=일 )|(?<=, )|(?<=서 )|(?<=[□○■●] )|(?<=편 )|(?<=만 ))"
_CALLED = re.compile(rf"{_OPENED_BY}{_HEAD}(?:은|는|이|가|도|측은) ")
_CALLED_BESIDE = re.compile(rf"{_OPENED_BY}{_HEAD}[와과] $")
_LOOK_BACK = 12  # sentences
_CALLED_BACK = 900  # characters


class Around:
    """What stands around the sentences of an article; `last` is the sentence told last with its agreements' parties."""

    def __init__(self, page: Page, cast: Cast) -> None:
        self.page, self.cast, self.text = page, cast, page.text
        self.last: tuple[Span, list[Parties]] | None = None

    def these(self, index: int, noun: Noun) -> re.Match[str] | None:
        """두 회사는, said in the sentence, or in the one before of the same paragraph where it has no subject at all."""
        span = self.page.sentences[index]
        found = _THESE.search(self.text, span.start, noun.start)
        if found is not None or index == 0 or self.cast.within(span.start, noun.start):
            return found
        last = self.page.sentences[index - 1]
        return None if "\n" in self.text[last.end : span.start] else _THESE.match(self.text, last.start, last.end)

    def are_two(self, span: Span, other: Actor) -> bool:
        """양사는 4일 C와 …: whether two told before sign, with a third."""
        found = _THESE.search(self.text, span.start, other.start)
        return found is not None and found["many"] in ("두", "양")

    def two_before(self, index: int, others: list[Actor]) -> list[Actor] | None:
        """Who the two are beside others: of the paragraph, else of the title, else of the nearest sentence with two."""
        partners = {actor.name.name for actor in others}
        span, title = self.page.sentences[index], self.page.title
        starts = self.text.find(title) if title else -1
        named = self.cast.within(starts, starts + len(title)) if title and 0 <= starts < span.start else []
        for near in (self.cast.within(self._paragraph(span), span.start), named):
            told = {a.name.name: a for a in near if signs(a) and a.name.name not in partners}
            if len(told) == 2:
                return list(told.values())
        pair = self.all_before(index, 2)
        return pair if pair and not partners & {actor.name.name for actor in pair} else None

    def same_partner(self, span: Span, noun: Noun) -> list[Actor]:
        """B는 같은 병원과 …: the partner named before in the sentence, the last that carries 와."""
        this = _THIS.search(self.text, span.start, noun.start)
        if this is not None:
            found = self._named(this["head"], span, []) or []
            return found if found and found[0].start >= self._paragraph(span) else []
        same = _SAME.search(self.text, span.start, noun.start)
        if same is None:
            return []
        here = [a for a in self.cast.within(span.start, same.start()) if a.part == "with" and signs(a)][-1:]
        if here or self.last is None or span.start - self.last[0].end > _CALLED_BACK // 3:
            return here
        told = {party for parties in self.last[1] for party in parties}
        partners = [a for a in self.cast.within(self.last[0].start, self.last[0].end) if a.name.name in told]
        partners = [a for a in partners if a.part == "with"]
        return partners if len(partners) == 1 and len(told) == 2 else []

    def speaker(self, span: Span, noun: Noun) -> list[Actor] | None:
        """ "지난달 B와 협약을 맺었다"고 A 대표는 말했다: whose head says that it was signed."""
        before = self.cast.before(noun.start, span.start)
        spoke = next((a for a in before if signs(a) and _SPOKE.match(self.text, a.end)), None)
        if spoke is not None:
            return [spoke]
        said = _SAID.search(self.text, noun.verb, min(span.end, noun.verb + 60))
        quoted = max(self.text.rfind(mark, span.start, noun.start) for mark in '"“') >= 0
        if said is None or not quoted:
            return self._speaker_behind(span, noun)
        actors = self.cast.within(said.end(), min(span.end, said.end() + 24))
        return [actors[0]] if actors and actors[0].part == "subject" and signs(actors[0]) else None

    def _speaker_behind(self, span: Span, noun: Noun) -> list[Actor] | None:
        """ "…맺었습니다. …." A 대표의 말이다: whose head is named behind a quotation of several sentences."""
        text, line = self.text, self._paragraph(span)
        end = text.find("\n", noun.verb)
        close = text.find('"', noun.verb, end if end >= 0 else len(text))
        if text.count('"', line, noun.start) % 2 == 0 or close < 0:
            return None
        actors = self.cast.within(close, close + 20)
        led = actors[0] if actors and actors[0].tail > actors[0].end and actors[0].part in ("subject", "of") else None
        return [led] if led is not None and signs(led) else None

    def head(self, index: int) -> list[Actor] | None:
        """▷A·B, …=…. 15일 협약서 교환.: who leads the item, where its further sentences name nobody."""
        for back in range(index - 1, max(-1, index - 3), -1):
            span = self.page.sentences[back]
            if "\n" in self.text[span.end : self.page.sentences[back + 1].start]:
                return None
            if is_brief(self.text, span):
                led = chains(self.cast, span.start, self.text.index("=", span.start))
                group = [actor for actor in led[0] if signs(actor)] if led and led[0][0].start <= span.start + 2 else []
                return group if len(group) > 1 and group[-1].part == "none" else None
        return None

    def pair_before(self, index: int) -> list[Actor] | None:
        """A와 B의 인연은 깊다. 2021년 첫 협약을 맺었다: the pair of which the sentence before speaks."""
        span = self.page.sentences[index]
        if index == 0 or self.cast.within(span.start, span.end):
            return None
        last = self.page.sentences[index - 1]
        groups = chains(self.cast, last.start, last.end)
        if len(groups) != 1 or "\n" in self.text[last.end : span.start]:
            return None
        pair = [actor for actor in groups[0] if signs(actor)]
        told = _TIES.match(self.text, groups[0][-1].end_of_particle)
        return pair if told is not None and len(pair) > 1 and pair[-1].part == "of" else None

    def hero(self, span: Span) -> list[Actor] | None:
        """Whom the article is about: the one organisation or park of its title, in a paragraph where no other acts so far."""
        title = self.page.title
        start = self.text.find(title) if title else -1
        if title is None or start < 0 or span.start < start + len(title):
            return None
        named = {actor.name.name: actor for actor in self.cast.within(start, start + len(title)) if signs(actor)}
        paragraph = self._paragraph(span)
        if len(named) != 1 or any(a.part == "subject" and signs(a) for a in self.cast.within(paragraph, span.start)):
            return None
        (hero,) = named.values()
        asked = self.text[paragraph] in '"“'  # who heads a park answers for it
        may_sign = hero.name.kind == "organisation" or (asked and is_cluster(hero.name))
        return [hero] if may_sign and len(hero.name.mentions) > 1 else None

    def called(self, span: Span, others: list[Actor], noun: Noun) -> list[Actor] | None:
        """시는, 재단이: the body named before by whose last word it is now called, who is none of the partners."""
        match = _CALLED.search(self.text[span.start : noun.start])
        return self._named(match["head"], span, others) if match is not None else None

    def called_beside(self, span: Span, subject: list[Actor]) -> list[Actor] | None:
        """도와 누리은행은: the body named before that stands by its last word in a list with the subject."""
        match = _CALLED_BESIDE.search(self.text[span.start : subject[0].start])
        return self._named(match["head"], span, subject) if match is not None else None

    def _named(self, head: str, span: Span, others: list[Actor]) -> list[Actor] | None:
        """The body named last before a sentence that ends with a word, and is none of the others."""
        partners = {actor.name.name for actor in others}
        for actor in self.cast.before(span.start, max(0, span.start - _CALLED_BACK)):
            if actor.name.name.endswith(head) and actor.name.name not in partners and signs(actor):
                return [actor]
        return None

    def _lead(self) -> str | None:
        """Who signed all that the last sentence with agreements told, or came first in its only one."""
        each = self.last[1] if self.last else []
        common = [party for party in each[0] if all(party in parties for parties in each)] if each else []
        return common[0] if common and (len(each) == 1 or len(common) == 1) else None

    def lead_before(self, index: int) -> list[Actor] | None:
        """이에 앞서 4월에는 B, C와 협약을 맺었다: who signed what the sentence or the paragraph before tells."""
        span, lead = self.page.sentences[index], self._lead()
        if self.last is None or lead is None:
            return None
        breaks = self.text.count("\n\n", self.last[0].end, span.start)
        between = self.cast.within(self.last[0].end, span.start)  # … 서명했다. 매년 4명씩 오간다. 6월에는 B와도 맺었다
        follows = "\n" not in self.text[self.last[0].end : span.start] and not any(map(signs, between))
        if not follows and not (breaks == 1 and _FURTHER_TOLD.match(self.text, span.start, span.end)):
            return None
        reach = max(0, self.last[0].start - _CALLED_BACK)
        return [a for a in self.cast.before(span.start, reach) if a.name.name == lead][:1] or None

    def partner_before(self, index: int) -> list[Actor] | None:
        """첫 손님은 페낭시티였다. A와 양해각서를 주고받았다: whom the sentence before says that the partner is."""
        last, span = self.page.sentences[index - 1] if index else None, self.page.sentences[index]
        if (
            last is None
            or "\n" in self.text[last.end : span.start]
            or not _PARTNER.match(self.text, last.start, last.end)
        ):
            return None
        named = [
            a for a in self.cast.within(last.start, last.end) if a.name.kind == "organisation" or is_cluster(a.name)
        ]
        return named if len(named) == 1 and _IS_IT.fullmatch(self.text, named[0].end, last.end) else None

    def subject_before(self, index: int, other: Actor) -> list[Actor] | None:
        """Who acts where the sentence does not say: the subject of a sentence before, in the same paragraph."""
        for back in range(index - 1, max(-1, index - 4), -1):
            span = self.page.sentences[back]
            if "\n\n" in self.text[span.end : self.page.sentences[back + 1].start]:
                return None
            near = [a for a in self.cast.within(span.start, span.end) if signs(a)]
            near = [a for a in near if not self.text.startswith(" 아니", a.end_of_particle)]
            topics = [a for a in near if a.part == "subject" or (a.part == "of" and a.start == span.start)]
            told = {party for parties in self.last[1] for party in parties} if self.last else set()
            if self.last is not None and self.last[0] == span:
                topics = [a for a in topics if a.name.name in told] or topics
            elif topics and other.particle in _FURTHER and all(a.name.name in told for a in topics):
                lead = self._lead()  # A signed with B. B is a hospital. With C too there is a pact: of A
                same = [a for a in self.cast.before(span.start, self._paragraph(span)) if a.name.name == lead]
                topics = same[:1] or topics
            if topics:
                return [next((a for a in topics if a.is_topic), topics[0])]
        return None

    def _pair_of(self, span: Span) -> list[Actor] | None:
        """지난달 A와 협약을 맺은 B가 이번에는 C와 손잡았다: whom the sentence itself joins, the last two."""
        near = [a for a in self.cast.within(span.start, span.end) if signs(a)][-2:]
        return near if [a.part for a in near] == ["subject", "with"] else None

    def _paragraph(self, span: Span) -> int:
        return self.text.rfind("\n", 0, span.start) + 1

    def all_before(self, index: int, count: int) -> list[Actor] | None:
        """Who "the three" are: of the nearest sentence that names so many, else of an article that names no more."""
        for back in range(index - 1, max(-1, index - _LOOK_BACK), -1):
            span = self.page.sentences[back]
            actors = {a.name.name: a for a in self.cast.within(span.start, span.end) if signs(a)}
            if len(actors) == count:
                return list(actors.values())
            if len(actors) > count:
                return self._pair_of(span) if count == 2 and back == index - 1 else None
        everyone = {
            a.name.name: a for a in self.cast.within(0, len(self.text)) if signs(a) and a.name.kind == "organisation"
        }
        return list(everyone.values()) if len(everyone) == count else None
