"""Who is who across articles: one identity for each organisation and place, however an article spells it.

An organisation that the project's table knows is its row; another is its full name, without legal forms, blanks and
capitals. An alias (이하 X, 옛 X) leads to its owner only where one single organisation of all articles claims it, so
that two institutes that are each called "재단" stay two.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from analysis.reading.organisations import registry
from analysis.records import Name, Reading

UNNAMED = "undisclosed"
_LEGAL = re.compile(
    r"\(주\)|㈜|주식회사|\(유\)|유한회사|\(재\)|재단법인|사단법인"
    r"|[,\s]+(?:inc|corp|corporation|co|company|ltd|limited|llc|plc|gmbh|ag|sa|nv|bv|ab|as|kk|spa)\b\.?",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\([^()]*\)")
_JOINTS = re.compile(r"[\s.,·・'’\"“”\-]+")


@lru_cache(maxsize=65536)
def plain_name(name: str) -> str:
    """A name for comparing: "(주)가온 바이오" and "가온바이오" are the same, so are "Vasken Inc." and "vasken"."""
    text = unicodedata.normalize("NFKC", name.replace("㈜", "")).casefold()
    text = _BRACKET.sub("", _LEGAL.sub("", text)) or text
    return _JOINTS.sub("", text) or text


class Claims:
    """Which body each spelling belongs to, as all articles together have it."""

    def __init__(self, names: Iterable[Name]) -> None:
        claims: dict[str, set[str]] = {}
        countries: dict[str, str] = {}
        owners: set[str] = set()
        for name in names:
            identity = _identity(name)
            owners.add(identity)
            if name.country:
                countries.setdefault(identity, name.country)
            for spelling in (name.name, name.text, *name.aliases):
                claims.setdefault(plain_name(spelling), set()).add(identity)
        # An owner's own full name may be another's alias (옛 이름): then both are the one that claims it.
        self._merged = {
            plain: next(iter(others))
            for plain, claimants in claims.items()
            if plain in owners and len(others := claimants - {plain}) == 1
        }
        self.countries = {self.settle(identity): country for identity, country in countries.items()}
        self.spellings: dict[str, set[str]] = {}
        for plain, who in claims.items():
            for identity in who:
                self.spellings.setdefault(self.settle(identity), set()).add(plain)
        self.single = {plain: next(iter(who)) for plain, who in claims.items() if len(who) == 1}

    def settle(self, identity: str) -> str:
        """The identity that a former name leads to; itself for any other."""
        seen = {identity}
        while (onward := self._merged.get(identity)) is not None and onward not in seen:
            identity = onward
            seen.add(identity)
        return identity


class Parties:
    """The identities of all organisations and places of these readings.

    `claims`  of more articles than these, where these are a part of a corpus
    """

    def __init__(self, readings: Iterable[Reading], claims: Claims | None = None) -> None:
        named: list[tuple[Reading, Name]] = [
            (reading, name) for reading in readings for name in reading.names if name.kind != "person"
        ]
        self._of_article: dict[tuple[str, str, str], str] = {}
        for reading, name in named:
            for spelling in (name.name, name.text, *name.aliases):
                self._of_article.setdefault((*_article(reading), plain_name(spelling)), _identity(name))
        self._claims = claims or Claims(name for _, name in named)

    def identity(self, reading: Reading, name: str) -> str:
        """The identity of a party as an article names it; `UNNAMED` for an undisclosed one."""
        if name == UNNAMED:
            return UNNAMED
        plain = plain_name(name)
        found = self._of_article.get((*_article(reading), plain)) or self._claims.single.get(plain)
        if found is None:
            row = registry().find(name)
            found = row.id if row else plain
        return self._claims.settle(found)

    def country(self, reading: Reading, name: str) -> str | None:
        """ISO 3166-1 alpha-2 where an article or the organisation table says it."""
        identity = self.identity(reading, name)
        row = registry().rows.get(identity)
        return self._claims.countries.get(identity) or (row.country if row else None)

    def spellings(self, identity: str) -> frozenset[str]:
        """Every name under which the articles speak of one, as `plain_name` writes it."""
        return frozenset(self._claims.spellings.get(identity, {identity}))


def known_spellings(name: str) -> tuple[str, ...]:
    """Every name of the organisation that the project's table knows by this one; itself where it knows none."""
    row = registry().find(name) or registry().find(_BRACKET.sub("", name).strip())
    return row.names if row else (name,)


def _article(reading: Reading) -> tuple[str, str]:
    return reading.article.id, reading.article.sha256


def _identity(name: Name) -> str:
    return name.registry_id or plain_name(name.name)
