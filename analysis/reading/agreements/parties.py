"""Who signs: the subject of a sentence, and those with whom it signs."""

from __future__ import annotations

import re
from itertools import pairwise

from analysis.reading.actors import Actor, Cast, chains, is_cluster
from analysis.reading.agreements.nouns import SIGNED_BY, Noun, is_brief, is_item
from analysis.reading.page import Page
from analysis.reading.rules.geography import CITIES_ABROAD, COUNTRIES, PLACES, PROVINCES
from analysis.records import Span

_COMMON_PAST = re.compile(
    r"(?:함께 |공동 ?|공동으로 )?(?:개발|연구|설립|운영|개최|주최|추진|진행|조성)(?:한|했|해 온|하는|하고 있는|중인)"
)
_UNREAD_SUBJECT = re.compile(r" (?!이날|최근|양|두|세|공동|함께|각각)[가-힣A-Za-z]{2,12}[은는이가] ")
_APART = re.compile(r"(?:는)?, [^,]{0,12}일(?:에는|에|엔)? ")
_THESE = re.compile(
    r"(?<![가-힣\d])(?P<many>두|양|세|네|다섯|여섯|일곱|[2-9]개?|[삼사오]) ?"
    r"(?:기관|회사|측|단체|병원|대학|사|기업|곳|자|시·도|지자체)(?:[은는이가]|의 [가-힣]{2,4}[은는이가])(?= )"
)
_HOW_MANY = {"두": 2, "양": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "삼": 3, "사": 4, "오": 5}
_THEY = re.compile(r"(?<![가-힣])(?:이들|참여|입주)(?: [가-힣]{2,4}들?)?[은는이가] ")
_TIES = re.compile(r" (?:인연|협력|만남|관계|동행|교류|동맹)[은는이가도] ")
_SAME = re.compile(r"(?<![가-힣])같은 [가-힣]{2,5}[와과](?:는|도)? ")
_SAID = re.compile(r"[\"”]?(?:이?라)?고 ")
EACH = re.compile(r"각각|따로|각기")
KNOWN_PLACES = frozenset((*COUNTRIES, *CITIES_ABROAD, *PLACES, *PROVINCES))
_GOVERNMENT = re.compile(r"[시도군구]$")
_OTHER_OBJECT = re.compile(r"계약서?[을를도에], ")  # B와 공급 계약을, C와는 협약을: B signed something else
_SPOKE = re.compile(r" (?:측 )?(?:관계자|대변인|담당자)[은는] [\"“]")
_DASHED = re.compile(r" ?[-–—~↔] ?(?:[가-힣]{2,5} )?")
_FURTHER = ("와는", "과는", "와도", "과도")
_CALLED = re.compile(
    r"(?:^|(?<=에는 )|(?<=날 )|(?<=일 )|(?<=, )|(?<=서 )|(?<=편 )|(?<=만 ))(?P<head>시|도|군|구|재단|진흥원|협회|병원|대학교|대학|연구원|연구소|의료원|센터|공단|공사"
    r"|조합|협의회|위원회|테크노파크)(?:은|는|이|가|도|측은) "
)
_LOOK_BACK = 12  # sentences
_CALLED_BACK = 900  # characters

Parties = tuple[str, ...]


def is_headline(text: str, span: Span) -> bool:
    """Whether a line is a heading, in which names stand without particles."""
    return not text[span.start : span.end].rstrip("\"'”’)]").endswith((".", "함", "음", "됨", "맺음"))


def sides(cast: Cast, text: str, span: Span, start: int, noun: Noun) -> tuple[list[Actor] | None, list[Actor]]:
    """The subject of the clause [start, noun) and those with whom it signs, by their particles."""
    heading = is_headline(text, span) and not is_item(text, span)
    led = _led(cast, text, span, noun.start) if is_item(text, span) else []
    head_end = text.find("=", span.start, span.end) if is_brief(text, span) else span.start
    subject: list[Actor] | None = None
    others: list[Actor] = []
    apart = max((match.end() for match in _OTHER_OBJECT.finditer(text, start, noun.start)), default=start)
    for group in chains(cast, start, noun.start):
        while group[-1].part in ("at", "object") and any(actor.part == "with" for actor in group[:-1]):
            group = group[:-1]  # "B와 익산에 사무소를": the place is in no list with the partner
        last = group[-1]
        members = [actor for actor in group if signs(actor) or _is_abroad(text, actor)]
        if not members:
            continue
        if last.part == "subject":
            subject = members
        elif last.part == "with" and last.start < apart:
            continue
        elif last.part == "with" and not _COMMON_PAST.match(text, last.end_of_particle):
            others += members
        elif last.part == "none" and (
            heading
            or last.start < head_end
            or group[0] in led
            or (len(members) > 1 and text.startswith((" 간", "간 ", " 사이"), last.tail))
        ):
            subject = members if subject is None else [*subject, *members]
    return subject, others


def signs(actor: Actor) -> bool:
    """Whether an actor may be a party: an organisation, a park, a local government; no country or hall."""
    if actor.part == "bound":
        return False
    return actor.name.kind == "organisation" or is_cluster(actor.name) or bool(_GOVERNMENT.search(actor.name.name))


def pairs(cast: Cast, text: str, span: Span, start: int, noun: Noun) -> list[Parties]:
    """A와 B는 19일, C와 D는 20일 각각: each list of two or more that acts, where the verb is said of each."""
    if not EACH.search(text, start, max(noun.start, noun.verb)):
        return []
    groups = [group for group in chains(cast, start, noun.start) if any(signs(actor) for actor in group)]
    listed = [_names([actor for actor in group if signs(actor)]) for group in groups]
    acting = all(group[-1].part == "subject" for group in groups) and all(len(names) > 1 for names in listed)
    return listed if len(groups) > 1 and acting else []


def _is_abroad(text: str, actor: Actor) -> bool:
    """미국 코랄센트럴과: what stands behind its country and was taken for a place may sign too; a known city is one."""
    if actor.name.kind != "place" or actor.part == "at" or text[actor.start - 1 : actor.start] != " ":
        return False
    word = text[max(0, actor.start - 8) : actor.start - 1].rpartition(" ")[2]
    return word in COUNTRIES and not {actor.name.name, actor.name.text} & KNOWN_PLACES


def _led(cast: Cast, text: str, span: Span, stop: int) -> list[Actor]:
    """The first of each list of names at the head of an item: "△ A·B, …", "△ A-싱가포르 B, …"."""
    led: list[Actor] = []
    reach = span.start + 2
    for group in chains(cast, span.start, stop):
        gap = text[reach : group[0].start] if led else ""
        if group[0].start > reach and not (led and _DASHED.fullmatch(gap)):
            break
        led.append(group[0])
        reach = group[-1].tail
    return led


class Signers:
    """Finds the parties of an agreement where the sentence itself leaves one out."""

    def __init__(self, page: Page, cast: Cast) -> None:
        self.page, self.cast, self.text = page, cast, page.text
        self.last: tuple[Span, list[Parties]] | None = None  # the sentence told last, and the parties of its agreements

    def of(self, index: int, subject: list[Actor] | None, others: list[Actor], noun: Noun) -> list[Parties]:
        """The parties of each agreement that a noun stands for: one, or one a pair where they signed 각각."""
        span = self.page.sentences[index]
        others = others or self._same_partner(span, noun)
        subject = subject or self._defined(span, others, noun)
        if subject is None and others and not is_headline(self.text, span):
            subject = self._called(span, others, noun)
        if subject is None and others and not is_headline(self.text, span):
            if self._is_unread(span, others[-1], noun) or _THEY.search(self.text, span.start, noun.start):
                return []
            subject = self._speaker(span, noun) or self._subject_before(index, others[-1]) or self._hero(span)
        if subject is None and not others:
            subject = self._head(index) or self._pair_before(index)
        these = self._these(index, noun) if subject is None and not others else None
        if these is not None:
            count = _HOW_MANY.get(these["many"]) or int(these["many"][0])
            heads = {a.name.name: a for a in self.cast.within(span.start, max(span.start, these.start())) if signs(a)}
            subject = list(heads.values()) if len(heads) == count else self._all_before(index, count)
        first = _names(subject or [])
        second = tuple(name for name in _names(others) if name not in first)
        if not first and len(second) < 2:
            after = self._after(span, noun)
            return [after] if after else []
        if second and (EACH.search(self.text, span.start, noun.verb) or self._is_told_apart(others)):
            if len(first) == 1 and len(second) > 1:
                return [(first[0], name) for name in second]
            if len(second) == 1 and len(first) > 1:
                return [(name, second[0]) for name in first]
            if len(first) > 1 and len(second) > 1:
                return self._in_turn(span, first, second, others)
        return [first + second] if len(first + second) > 1 else []

    def _in_turn(self, span: Span, first: Parties, second: Parties, others: list[Actor]) -> list[Parties]:
        """A와 B는 각각 C, D와: the first with the first, the second with the second; else who with whom is not said."""
        told = EACH.search(self.text, span.start, others[0].start) and len(first) == len(second)
        return list(zip(first, second, strict=True)) if told else []

    def _these(self, index: int, noun: Noun) -> re.Match[str] | None:
        """두 회사는, said in the sentence, or in the one before of the same paragraph where it has no subject at all."""
        span = self.page.sentences[index]
        found = _THESE.search(self.text, span.start, noun.start)
        if found is not None or index == 0 or self.cast.within(span.start, noun.start):
            return found
        last = self.page.sentences[index - 1]
        return None if "\n" in self.text[last.end : span.start] else _THESE.match(self.text, last.start, last.end)

    def _same_partner(self, span: Span, noun: Noun) -> list[Actor]:
        """B는 같은 병원과 …: the partner named before in the sentence, the last that carries 와."""
        same = _SAME.search(self.text, span.start, noun.start)
        if same is None:
            return []
        return [a for a in self.cast.within(span.start, same.start()) if a.part == "with" and signs(a)][-1:]

    def _speaker(self, span: Span, noun: Noun) -> list[Actor] | None:
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

    def _head(self, index: int) -> list[Actor] | None:
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

    def _pair_before(self, index: int) -> list[Actor] | None:
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

    def _hero(self, span: Span) -> list[Actor] | None:
        """Whom the article is about: the one organisation of its title, in a paragraph where no other acts so far."""
        title = self.page.title
        start = self.text.find(title) if title else -1
        if title is None or start < 0 or span.start < start + len(title):
            return None
        named = {actor.name.name: actor for actor in self.cast.within(start, start + len(title)) if signs(actor)}
        paragraph = self.text.rfind("\n", 0, span.start) + 1
        if len(named) != 1 or any(a.part == "subject" and signs(a) for a in self.cast.within(paragraph, span.start)):
            return None
        (hero,) = named.values()
        return [hero] if hero.name.kind == "organisation" and len(hero.name.mentions) > 1 else None

    def _is_told_apart(self, others: list[Actor]) -> bool:
        """2일 A와, 3일에는 B와: partners with a comma and a day between them, each with the particle."""
        return len(others) > 1 and all(
            left.part == right.part == "with" and _APART.match(self.text, left.end_of_particle, right.start)
            for left, right in pairwise(others)
        )

    def _is_unread(self, span: Span, other: Actor, noun: Noun) -> bool:
        """Whether who signs stands in the sentence, but was not read as a name."""
        if _UNREAD_SUBJECT.match(self.text, other.end_of_particle):
            return True
        return self.cast.unread(span.start, noun.start)

    def _after(self, span: Span, noun: Noun) -> Parties:
        """업무협약을 체결한 A와 B는: the parties that the clause of signing defines."""
        match = SIGNED_BY.match(self.text, noun.verb)
        if not match or noun.verb < noun.start:
            return ()
        for group in chains(self.cast, match.end(), min(span.end, match.end() + 60)):
            if group[0].start - match.end() <= 12:
                names = _names([actor for actor in group if signs(actor)])
                return names if len(names) > 1 else ()
        return ()

    def _defined(self, span: Span, others: list[Actor], noun: Noun) -> list[Actor] | None:
        """A와 업무협약을 맺은 B는: whom the clause of signing defines."""
        match = SIGNED_BY.match(self.text, noun.verb) if others and noun.verb >= noun.start else None
        if match is None:
            return None
        actors = self.cast.within(match.end(), min(span.end, match.end() + 14))
        return [actors[0]] if actors and signs(actors[0]) and actors[0].start - match.end() <= 4 else None

    def _called(self, span: Span, others: list[Actor], noun: Noun) -> list[Actor] | None:
        """시는, 재단이: the body named before by whose last word it is now called, who is none of the partners."""
        sentence = self.text[span.start : noun.start]
        match = _CALLED.search(sentence)
        if match is None:
            return None
        partners = {actor.name.name for actor in others}
        for actor in self.cast.before(span.start, max(0, span.start - _CALLED_BACK)):
            if actor.name.name.endswith(match["head"]) and actor.name.name not in partners and signs(actor):
                return [actor]
        return None

    def _lead(self) -> str | None:
        """Who signed all that the last sentence with agreements told, or came first in its only one."""
        each = self.last[1] if self.last else []
        common = [party for party in each[0] if all(party in parties for parties in each)] if each else []
        return common[0] if common and (len(each) == 1 or len(common) == 1) else None

    def _subject_before(self, index: int, other: Actor) -> list[Actor] | None:
        """Who acts where the sentence does not say: the subject of a sentence before, in the same paragraph."""
        for back in range(index - 1, max(-1, index - 4), -1):
            span = self.page.sentences[back]
            if "\n\n" in self.text[span.end : self.page.sentences[back + 1].start]:
                return None
            topics = [a for a in self.cast.within(span.start, span.end) if a.part == "subject" and signs(a)]
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

    def _paragraph(self, span: Span) -> int:
        return self.text.rfind("\n", 0, span.start) + 1

    def _all_before(self, index: int, count: int) -> list[Actor] | None:
        """Who "the three" are: of the nearest sentence that names so many, else of an article that names no more."""
        for back in range(index - 1, max(-1, index - _LOOK_BACK), -1):
            span = self.page.sentences[back]
            actors = {a.name.name: a for a in self.cast.within(span.start, span.end) if signs(a)}
            if len(actors) == count:
                return list(actors.values())
            if len(actors) > count:
                return None
        everyone = {
            a.name.name: a for a in self.cast.within(0, len(self.text)) if signs(a) and a.name.kind == "organisation"
        }
        return list(everyone.values()) if len(everyone) == count else None


def _names(actors: list[Actor]) -> Parties:
    return tuple(dict.fromkeys(actor.name.name for actor in actors))
