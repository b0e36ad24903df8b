"""Companies that the text names before a sentence which only points to them: in a heading, in the sentence before, of a country."""

from __future__ import annotations

from analysis.reading.deals.parties import Slot
from analysis.reading.deals.sameness import same
from analysis.reading.deals.scene import Company, Party, Scene
from analysis.reading.rules import deal_forms

_REMEMBERED = 4  # sentences back in which a filing's heading may stand
_BACK = 3000  # characters in which "이 독일 회사" looks for its company


def filer(scene: Scene, index: int) -> Party | None:
    """Whom 당사 means: the company in the heading of the filing, "◆ A / 투자판단 관련 주요경영사항"."""
    for before in range(index - 1, max(-1, index - 1 - _REMEMBERED), -1):
        span = scene.sentences[before]
        if deal_forms.HEADS_FILING.match(scene.text, span.start, span.end):
            named = scene.companies_in(span.start, span.end)
            return _party(scene, named[0]) if len({c.name.name for c in named}) == 1 else None
    return None


def named_before(scene: Scene, index: int, slot: Slot, names: list[str]) -> Party | None:
    """The one company that the sentence before names, for 이 업체와 in a text about another."""
    hero = scene.hero()
    if not index or hero is None or not scene.text.startswith("이 ", slot.start):
        return None
    span = scene.sentences[index - 1]
    named = {c.name.name: c for c in reversed(scene.companies_in(span.start, span.end))}
    if len(named) != 1 or slot.role not in ("with", "together", "to", "from"):
        return None
    ((name, company),) = named.items()
    if same(name, hero.name) or any(same(name, n) for n in names):
        return None
    return _party(scene, company)


def of_country(scene: Scene, index: int, country: str) -> Party | None:
    """The company of a country that is named last before a sentence."""
    start = scene.sentences[index].start
    for company in reversed(scene.companies_in(max(0, start - _BACK), start)):
        if scene.countries.get(company.name.name) == country:
            return _party(scene, company)
    return None


def _party(scene: Scene, company: Company) -> Party:
    return Party(company.name.name, scene.page.article.cut(company.start, company.end))
