"""The parties of a sentence: each name, unnamed partner or pointing word, with the part that its particle gives it."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from analysis.reading.deals.claims.behind import PARTICLE, read_behind
from analysis.reading.deals.scene import Party, Scene
from analysis.reading.rules import deal_parties
from analysis.reading.rules.deal_assets import REGIONS
from analysis.reading.rules.deal_parties import PARTICLES, Role
from analysis.reading.rules.deal_rounds import INVESTOR_NAME
from analysis.reading.trie import pattern
from analysis.records import Mention

Refers = Literal["both", "company", "other", "country", "undisclosed"]


class Slot(NamedTuple):
    """Parties that share one particle. `end` is behind the particle, `tail` before it.

    `refers` is set where the words only point: 양사, 이 회사, 상대방, 이 독일 회사 (`country`), 글로벌 제약사.
    `paired` marks "A와 B가", which can be the two sides of a deal as well as one of them.
    """

    parties: tuple[Party, ...]
    start: int
    tail: int
    end: int
    role: Role
    refers: Refers | None = None
    country: str | None = None
    paired: bool = False


_OWNED = re.compile(  # A의 자회사 B, A가 최대주주인 B; but "A가 자회사 B의 지분을"
    rf"(?:의? ?(?:[가-힣]{{2,3}} )?(?:{pattern(deal_parties.OWNED)})(?:인)?|[이가] (?:[가-힣]{{2,3}} )?(?:{pattern(deal_parties.OWNED)})(?:인)?(?<=인)) $"
)
_PARTNER = re.compile(
    rf"(?<![가-힣A-Za-z])(?:(?:{pattern(deal_parties.PARTNER_WORDS)}) )?[A-Z](?:사|社)|(?<![가-힣])(?:(?:{pattern(deal_parties.PARTNER_WORDS)}|톱 ?\d+|\d+대|\d+위|10대)(?:권|계)? ?){{1,5}}(?:{pattern(deal_parties.PARTNER_SORTS)})"
)
_POINTER = re.compile(
    rf"(?<![가-힣A-Za-z])(?:(?P<both>{pattern(deal_parties.BOTH)})|(?P<other>{pattern(deal_parties.OTHER)})"
    rf"|(?:이|그|같은|해당) (?P<country>{pattern(deal_parties.COUNTRIES)}) (?:회사|제약사|기업|업체|바이오텍|바이오기업)|(?P<company>{pattern(deal_parties.COMPANY)}))(?= ?(?:{pattern(PARTICLES)})(?![가-힣])|,)"
)
_PLACES = frozenset((*deal_parties.PARTNER_WORDS, *REGIONS))  # 벨기에 ends like a particle and is none
_HINT = re.compile(pattern(deal_parties.HINTS))
_UNNAMED_END = re.compile(
    rf"(?: (?:\d+|한|두|세|네|몇) ?(?:개사|개|곳|군데))?(?: ?\((?:비공개|미공개|사명 비공개)\))?(?={pattern(PARTICLES)}(?![가-힣])|[,)])"
)


def slots_at(scene: Scene, index: int) -> list[Slot]:
    """The parties of a sentence, read once."""
    found: list[Slot] | None = scene.memo.get(index)
    if found is None:
        sentence = scene.sentences[index]
        found = scene.memo[index] = slots(scene, sentence.start, sentence.end)
    return found


def slots(scene: Scene, start: int, end: int) -> list[Slot]:
    """The parties that stand in [start, end), in text order, neighbours of one list joined."""
    pointing = _pointing(scene, start, end)
    single = _named(scene, start, end)
    if not pointing:
        return _joined(scene.text, single)
    fixed = [s for s in pointing if s.refers != "undisclosed"]
    single = [s for s in single if not any(p.start <= s.start < p.tail for p in fixed)]
    hidden = [s for s in pointing if s.refers == "undisclosed"]
    single = [s for s in single if not any(_is_sort_of(s, h) for h in hidden)]
    taken = [(s.start, s.tail) for s in single]
    for slot in pointing:
        if slot.refers != "undisclosed" and any(h.start <= slot.start < h.tail for h in hidden):
            continue  # the 회사 of "일본 회사와"
        if not any(slot.start < b and a < slot.tail for a, b in taken):
            single.append(slot)
    single.sort(key=lambda s: s.start)
    return _joined(scene.text, single)


def _is_sort_of(named: Slot, hidden: Slot) -> bool:
    """Whether what was read as a name only says of what sort an unnamed partner is: 국내 한 대학병원과."""
    return hidden.start <= named.start < hidden.tail and all(
        p.name in deal_parties.PARTNER_SORTS for p in named.parties
    )


def _named(scene: Scene, start: int, end: int) -> list[Slot]:
    text, found = scene.text, []
    reach = start
    for company in scene.companies_in(start, end):
        if company.start < reach:
            continue
        tail, behind, role = read_behind(text, company.start, company.end, end)
        reach = tail
        if deal_parties.NOT_HIM.match(text, tail, end):
            continue
        party = Party(company.name.name, Mention(text[company.start : company.end], company.start, company.end))
        found.append(Slot((party,), company.start, tail, behind, role))
    return found


def _pointing(scene: Scene, start: int, end: int) -> list[Slot]:
    text = scene.text
    found: list[Slot] = []
    if not _HINT.search(text, start, end):
        return found
    for match in _POINTER.finditer(text, start, end):
        if match[0] == "그룹" and group_before(scene, match.start()) is None:
            continue
        refers: Refers = match.lastgroup  # type: ignore[assignment]
        country = deal_parties.COUNTRIES[match["country"]] if match["country"] else None
        particle = PARTICLE.match(text, match.end(), end)
        role: Role = PARTICLES[particle["p"]] if particle else "comma"
        if deal_parties.ITS_FAULT.match(text, match.end(), end) or (
            particle and particle["p"] == "에" and deal_parties.ACCORDING.match(text, particle.end(), end)
        ):
            role = "aside"  # 상대방의 대금 미지급에 따라, 회사에 따르면
        tail = particle.end() if particle else match.end()
        found.append(Slot((), match.start(), match.end(), tail, role, "country" if country else refers, country))
    for match in _PARTNER.finditer(text, start, end):
        if match[0] == "모회사":
            continue
        unnamed = _UNNAMED_END.match(text, match.end(), end)
        if not unnamed:
            continue
        reach, behind, part = read_behind(text, match.start(), unnamed.end(), end)
        party = Party("undisclosed", Mention(match[0], match.start(), match.end()))
        found.append(Slot((party,), match.start(), reach, behind, part, "undisclosed"))
    counts = deal_parties.WITH_SOME.search(text, start, end) is not None
    for match in deal_parties.COUNTED.finditer(text, start, end) if counts else ():
        if not any(s.start < match.end() and match.start() < s.end for s in found):
            party = Party("undisclosed", Mention(match[0], match.start(), match.end()))
            found.append(Slot((party,), match.start(), match.end(), match.end() + 1, "with", "undisclosed"))
    return found


def group_before(scene: Scene, position: int) -> Party | None:
    """Which group a plain 그룹 means: the one named last before it."""
    for company in reversed(scene.companies_in(0, position)):
        if company.name.name.endswith("그룹"):
            return Party(company.name.name, scene.page.article.cut(company.start, company.end))
    return None


def _joined(text: str, single: list[Slot]) -> list[Slot]:
    """Neighbours joined where a list binds them: "A·B·C가", "A와 영국 B에", "A, B와 함께"."""
    if len(single) < 2:
        return single
    owners = {n for n, s in enumerate(single[:-1]) if _OWNED.fullmatch(text, s.tail, single[n + 1].start)}
    for n in range(len(single) - 2, -1, -1):  # A와 B가 최대주주인 C: A owns with B
        beside = single[n].role == "with" and not text[single[n].end : single[n + 1].start].strip()
        if n + 1 in owners and beside and text[single[n + 1].tail] in "이가":
            owners.add(n)
    single = [s for n, s in enumerate(single) if n not in owners]  # 벨타리온의 자회사 크렐노바: only the latter
    for n in range(len(single) - 1):  # A가 지주사 B를 통해: B acts
        acting, through = single[n], single[n + 1]
        if acting.role in ("subject", "topic") and through.role == "aside" and acting.parties and through.parties:
            if deal_parties.BY_ITS_OWN.fullmatch(text, acting.end, through.start) and deal_parties.THROUGH.match(
                text, through.end
            ):
                single[n + 1] = through._replace(role=acting.role)
                single[n] = acting._replace(role="aside")
    joined: list[Slot] = []
    led = False  # whether a subject stands before, in this sentence
    index = 0
    while index < len(single):
        slot = single[index]
        while index + 1 < len(single):
            step = _step(text, slot, single[index + 1], led, single[index + 2 : index + 3])
            if step is None:
                break
            index += 1
            following = single[index]
            slot = Slot(
                slot.parties + following.parties, slot.start, following.tail, following.end, following.role,
                slot.refers or following.refers, following.country, paired=step == "and" and len(slot.parties) == 1,
            )  # fmt: skip
        led = led or slot.role in ("topic", "subject", "comma")
        joined.append(slot)
        index += 1
    return joined


def _step(text: str, slot: Slot, following: Slot, led: bool, beyond: list[Slot]) -> str | None:
    """How a name leads on to the next: "and", "comma", "dot"; None where it does not."""
    link = deal_parties.LINK.match(text, slot.tail, following.start)
    if not link or (slot.refers and slot.refers != "undisclosed") or not slot.parties or not following.parties:
        return None
    gap = text[link.end() : following.start]
    if len(gap) > 20 or (gap and not _is_attribute(gap)):
        return None
    kind = link.lastgroup
    if kind == "comma":
        chained = beyond and deal_parties.LINK.match(text, following.tail, beyond[0].start)
        if following.role in ("topic", "subject") or led or (chained and following.role in ("comma", "bare")):
            return "comma"
        if following.role == "from" and (len(slot.parties) > 1 or _all_invest(slot, following)):
            return "comma"  # A, B, C로부터
        return None
    if kind == "and":
        if slot.role not in ("with", "bare") or following.role in ("bare", "aside"):
            return "and" if following.role == "comma" and slot.role == "with" else None
        if (following.role == "with" and not led) or (following.role == "of" and led):
            return None  # "A는 B와 C의 X": with B, on C's X
        return "and"
    return "dot"


def _all_invest(*slots: Slot) -> bool:
    """Whether all are called investors, so that none of them is the subject: "한결벤처스, 동주캐피탈로부터"."""
    return all(INVESTOR_NAME.search(p.name) for s in slots for p in s.parties)


def _is_attribute(gap: str) -> bool:
    """Whether words before a listed name only place it: "영국 ", "핀란드 바이오기업 "."""
    words = gap.split()
    if words and words[0] in _PLACES:
        words = words[1:]
    return all(not word.endswith(deal_parties.PARTICLE_END) for word in words) and not any(c.isdigit() for c in gap)
