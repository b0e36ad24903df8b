"""Whom pointing words mean: 이 회사, 당사, 이 자회사, 상대방, 이 독일 회사, and the partner that the sentence before tells of."""

from __future__ import annotations

from collections.abc import Iterable

from analysis.reading.deals.claims.parties import Slot, group_before, slots_at
from analysis.reading.deals.ledger.answers import asked_about
from analysis.reading.deals.ledger.context import REMEMBERED, Context
from analysis.reading.deals.ledger.sameness import UNDISCLOSED, same
from analysis.reading.deals.scene import Party
from analysis.reading.rules import deal_forms, deal_parties

_OWN = ("회사", "회사 측", "회사측")  # of an article that tells of one
_NEXT = 24  # characters to the next of a list
_BACK = 3000  # characters in which "이 독일 회사" looks for its company


def resolve(
    context: Context, side: Iterable[Slot], others: Iterable[Slot], subject: Slot | None, which: str
) -> list[Party]:
    """The parties of one side; a pointing word gives the company that it points to, or none.

    `others`  who stands on the other side
    `which`   the side: "licensor" or "licensee"
    """
    across = [p for s in others for p in s.parties]
    unique: list[Party] = []
    for slot in side:
        for party in slot.parties or _pointed_to(context, slot, across, slot is subject, which):
            if not any(p.name == party.name for p in unique):
                unique.append(party)
    return unique


def _pointed_to(context: Context, slot: Slot, others: list[Party], acts: bool, which: str) -> list[Party]:
    """Whom a pointing word means, by what it says.

    이 회사       by its place in the clause: `_this_company`
    상대방        "B와 맺은 계약은 상대방이 깼다": the partner of the deal that the sentence has told;
                else the other side of the deal last told of the company named across, or spoken of;
                one unnamed where none was told
    이 독일 회사   the German company named last before the sentence
    """
    names = [p.name for p in others]
    party: Party | None = None
    if context.scene.text.startswith("그룹", slot.start):
        group = group_before(context.scene, slot.start)
        return [group] if group is not None else []
    owned = context.scene.text.startswith(("이 자회사", "이 계열사"), slot.start)
    if owned and (bought := _bought(context)) is not None:
        party = bought  # 큐브를 인수했고, 이 자회사가 …
    elif slot.refers == "company":
        party = _this_company(context, slot, others, acts, which) or context.scene.only_other(names)
    elif slot.refers == "other" and context.told and context.told[-1].licensee and not names:
        party = context.told[-1].licensee[0]
    elif slot.refers == "other":
        party = context.other_than(names or ([f.name] if (f := context.focus()) else []))
        if party is None and context.scene.is_answer(context.scene.sentences[context.index]):
            party = asked_about(context)
        if party is None and not context.ledger.entries:  # 파트너사가 … 반환한다: of a deal told nowhere yet
            party = Party(UNDISCLOSED, context.scene.page.article.cut(slot.start, slot.tail))
    elif slot.refers == "country" and slot.country:
        party = of_country(context, slot.country, names)
    return [party] if party is not None else []


def _this_company(context: Context, slot: Slot, others: list[Party], acts: bool, which: str) -> Party | None:
    """Whom 이 회사 means, by its place; None where that tells nothing, and the one other company of the article is meant.

    subject     "이 회사는 X를 도입했다"         the one spoken of, or its partner, whichever fits the side: `missing`
    beside, to  "이 업체와 계약을 맺었다"         the one company of the sentence before, if the text is about another
    beside      "이 회사와 B는 계약을 맺었다"      the one spoken of, if that is not B; else as elsewhere
    object      "이 회사를 690억원에 샀다"       the one spoken of, if the sentences before are of it
    elsewhere   "이 회사에 X를 이전했다"         the one spoken of, if the sentence before names it, another acts here and
                                         the deal just told is not its own; else the other side of the deal last told
    """
    names = [p.name for p in others]
    if context.scene.text.startswith("당사", slot.start) and (filer := _filer(context)) is not None:
        return filer
    if (introduced := _introduced(context)) is not None and introduced.name not in names:
        return introduced
    if acts:
        return context.missing(which, others)
    hero = context.scene.hero() if context.scene.text[slot.start : slot.tail] in _OWN else None
    if hero is not None and hero.name not in names:
        focus = context.focus()
        if focus is not None and same(focus.name, hero.name):
            return focus
        for entry in [*reversed(context.ledger.current), *reversed(context.ledger.recent)]:
            for party in entry.parties():
                if same(hero.name, party.name):
                    return party  # X의 권리는 회사로 돌아온다
    partner = _named_before(context, slot, names)
    if partner is not None:
        return partner
    if slot.role in ("with", "together") or (slot.role == "to" and which == "licensor"):  # B가 이 회사에 투자했다
        focus = context.focus()
        if focus is not None and not any(same(focus.name, n) for n in names):
            return focus
    if slot.role != "object":
        spoken_of = context.focus() if names else None
        if spoken_of is not None and any(e.holds(spoken_of.name) for e in context.ledger.current):
            spoken_of = None  # 같은 회사에 넘긴: with whom it made the deal just told
        if spoken_of is not None and spoken_of.name not in names and context.just_told(spoken_of):
            return spoken_of  # B와 C가 이 회사에 85억원을 투자했다
        return context.other_than(names)
    acting = [
        s for s in slots_at(context.scene, context.index) if s.end <= slot.start and s.role in ("topic", "subject")
    ]
    if acting and len(acting[-1].parties) == 1 and acting[-1].parties[0].name not in names:
        return acting[-1].parties[0]  # A가 포기한 것은 이 회사를 삼킨 B가 …
    focus = context.focus()
    if focus is None or focus.name in names:
        return None
    return focus if context.just_told(focus) or context.still_told(focus) else None


def _introduced(context: Context) -> Party | None:
    """The company that the sentence before brings in: "X라는 작은 회사가 신문 1면을 채웠다"."""
    if not context.index:
        return None
    scene, span = context.scene, context.scene.sentences[context.index - 1]
    found = [
        c
        for c in scene.companies_in(span.start, span.end)
        if deal_parties.BROUGHT_IN.match(scene.text, c.end, span.end)
    ]
    return Party(found[0].name.name, scene.page.article.cut(found[0].start, found[0].end)) if len(found) == 1 else None


def _bought(context: Context) -> Party | None:
    """The company that the last deal tells as bought."""
    told = [*context.told, *context.ledger.current]
    return next((e.target for e in reversed(told) if e.target is not None), None)


def _filer(context: Context) -> Party | None:
    """Whom 당사 means: the company in the heading of the filing, "◆ A / 투자판단 관련 주요경영사항", else the one spoken of."""
    scene = context.scene
    for index in range(context.index - 1, max(-1, context.index - 1 - REMEMBERED), -1):
        span = scene.sentences[index]
        if deal_forms.HEADS_FILING.match(scene.text, span.start, span.end):
            named = scene.companies_in(span.start, span.end)
            if len({c.name.name for c in named}) == 1:
                return Party(named[0].name.name, scene.page.article.cut(named[0].start, named[0].end))
            return None
    return None


def _named_before(context: Context, slot: Slot, names: list[str]) -> Party | None:
    """The one company that the sentence before names, for 이 업체와 in a text about another."""
    hero = context.scene.hero()
    if not context.index or hero is None or not context.scene.text.startswith("이 ", slot.start):
        return None
    span = context.scene.sentences[context.index - 1]
    named = {c.name.name: c for c in reversed(context.scene.companies_in(span.start, span.end))}
    if len(named) != 1 or slot.role not in ("with", "together", "to", "from"):
        return None
    ((name, company),) = named.items()
    if same(name, hero.name) or any(same(name, n) for n in names):
        return None
    return Party(name, context.scene.page.article.cut(company.start, company.end))


def of_country(context: Context, country: str, names: Iterable[str]) -> Party | None:
    """The company of a country that is named last before the sentence, else the other side of the deal last told."""
    scene = context.scene
    sentence = scene.sentences[context.index]
    for company in reversed(scene.companies_in(max(0, sentence.start - _BACK), sentence.start)):
        if scene.countries.get(company.name.name) == country:
            return scene.party(company)
    return context.other_than(names)


def is_called_partner(context: Context, parties: list[Party]) -> bool:
    """Whether the sentence before only says that these are the partner: 상대는 B다. B는 판권을 확보했다."""
    if not context.index:
        return False
    span = context.scene.sentences[context.index - 1]
    if not context.calls_partner(context.index - 1):
        return False
    named = context.scene.companies_in(span.start, span.end)
    return any(same(c.name.name, p.name) for c in named for p in parties)


def partner_before(context: Context) -> Party | None:
    """The company that the sentence before only tells of as a partner: 첫 주인은 B였다, B 건이다."""
    if not context.index:
        return None
    text, span = context.scene.text, context.scene.sentences[context.index - 1]
    named = [s for s in slots_at(context.scene, context.index - 1) if len(s.parties) == 1 and not s.refers]
    if any(s.role != "of" for s in named[:-1]) or not named:
        return None
    slot = named[-1]
    called = deal_parties.PARTNER_CALLED.search(text, span.start, slot.start)
    if deal_parties.HIS_CASE.match(text, slot.tail) or (called and deal_parties.IS_HE.match(text, slot.tail)):
        return slot.parties[0]
    return None


def listed(text: str, start: int, slots: list[Slot]) -> list[Party]:
    """The parties of the list that begins right behind a position: "매각자는 창업자 A와 투자자 B, C다"."""
    found: list[Party] = []
    for slot in slots:
        if slot.start < start:
            continue
        if slot.start - start > _NEXT or (found and not deal_parties.LIST_GOES_ON.match(text, start)):
            break
        found += [p for p in slot.parties if p.name != UNDISCLOSED]
        start = slot.tail
    return found
