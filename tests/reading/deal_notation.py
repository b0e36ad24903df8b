"""Deals in one line, for tables of (text, expected): companies stand in braces in the text, a deal is "kind event A·B > C part=…"."""

from __future__ import annotations

import re

from analysis.reading.deals import read_deals
from analysis.reading.figures import read_figures
from analysis.reading.layout import lay_out
from analysis.reading.moments import read_moments
from analysis.records import Article, Deal, Figure, Mention, Name

PUBLISHED = "2026-03-10"
PARTS = ("total", "upfront", "near_term", "option_fee", "milestones", "royalty", "equity")


def read(marked: str, published: str | None = PUBLISHED) -> tuple[tuple[Deal, ...], dict[str, Figure], str]:
    """The deals of a text in which {companies} are marked where they are first named; "{가나|글로벌 가나}" adds an alias."""
    names: dict[str, tuple[str, ...]] = {}

    def strip(match: re.Match[str]) -> str:
        first, *aliases = match[1].split("|")
        names[first] = tuple(aliases)
        return first

    text = re.sub(r"\{([^}]*)\}", strip, marked)
    article = Article(
        "test", "test", "0", text, "utf-8", published=published, published_from="given" if published else None
    )
    page = lay_out(article)
    moments = read_moments(page)
    figures = read_figures(page, moments)
    deals = read_deals(page, figures, moments, tuple(_name(text, n, name, names[name]) for n, name in enumerate(names)))
    return deals, {f.id: f for f in figures}, text


def _name(text: str, number: int, name: str, aliases: tuple[str, ...]) -> Name:
    found = sorted({(m.start(), m.end()) for form in (name, *aliases) for m in re.finditer(re.escape(form), text)})
    mentions = tuple(Mention(text[a:b], a, b) for a, b in found)
    return Name(f"n{number}", name, *found[0], "organisation", name, aliases, mentions=mentions)


def rows(marked: str, published: str | None = PUBLISHED) -> list[str]:
    """Every deal as "kind event A·B > C part=…"."""
    deals, figures, _ = read(marked, published)
    return [compact(deal, figures) for deal in deals]


def compact(deal: Deal, figures: dict[str, Figure]) -> str:
    def shown(value: str) -> str:
        return figures[value].text if value in figures else value

    money = [
        f"{part}={shown(getattr(deal.money, part))}" for part in PARTS if getattr(deal.money, part) != "not_stated"
    ]
    if deal.amount:
        money.append(f"amount={shown(deal.amount)}")
    return (
        " ".join([deal.kind, deal.event, "·".join(deal.licensor), ">", "·".join(deal.licensee), *money])
        .replace("  ", " ")
        .strip()
    )
