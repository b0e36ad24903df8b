"""`rules/organisations.toml` → the organisations that are known by name, and who owns each name."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, fields
from functools import lru_cache
from importlib.resources import files
from typing import Any

from analysis.errors import RuleError
from analysis.reading.rules.words import words

KINDS = words("""
    company institute government regulator university hospital fund association foundation cluster exchange
""")
FILE = "organisations.toml"
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_CODE = re.compile(r"[0-9]{6}|[0-9]{4}[0-9A-Z][0-9]")
_COUNTRY = re.compile(r"[A-Z]{2}")
LETTERS = "A-Za-zÀ-ÖØ-öø-ɏ"  # Latin ones, with their accents: Saúde
_TOKEN = re.compile(rf"[가-힣{LETTERS}0-9]+")


@dataclass(frozen=True, slots=True)
class Organisation:
    """One row of the table, `id` its key.

    `name`     the name in use; `latin` the one in Latin letters; `also` others in use, `former` those given up
    `common`   those of its names that are everyday words or places too
    `country`  ISO 3166-1 alpha-2; `code` the stock code of the Korea Exchange
    """

    id: str
    name: str
    country: str
    kind: str
    latin: str | None = None
    code: str | None = None
    also: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    common: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every name of the row, current ones first."""
        latin = (self.latin,) if self.latin and self.latin != self.name else ()
        return (self.name, *latin, *self.also, *self.former, *self.common)


@dataclass(frozen=True, slots=True)
class Registry:
    """The table, indexed.

    `rows`    by id
    `owner`   id of the row that owns a name, by `key(name)`
    `common`  keys of names that are everyday words too
    `longer`  names of several words, as their words, the longest first: by the key of the first word, then by the
              first two letters of the second, in small letters
    """

    rows: dict[str, Organisation]
    owner: dict[str, str]
    common: frozenset[str]
    longer: dict[str, dict[str, tuple[tuple[str, ...], ...]]]

    def find(self, name: str) -> Organisation | None:
        """The organisation that owns a name, whatever its case and blanks; None where no row has it."""
        id = self.owner.get(key(name))
        return self.rows[id] if id else None


def key(name: str) -> str:
    """What two spellings of one name share: no blanks or hyphens, no case."""
    return name.replace(" ", "").replace("-", "").casefold()


@lru_cache(maxsize=1)
def registry() -> Registry:
    """The project's own table, read once. Raises RuleError as `load`."""
    return load(files("analysis.reading.rules").joinpath(FILE).read_text(encoding="utf-8"), FILE)


def load(text: str, where: str) -> Registry:
    """Read a table of organisations.

    Raises RuleError, naming file and row: not TOML, a row of the same id twice, an unknown, missing or ill-typed
    field, a country, kind, code or id of wrong form, a code that does not fit kind or country, a name or stock code
    with two owners, a name twice in its own row.
    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RuleError(where, f"not readable as TOML: {error}", _toml_mend(text, str(error))) from None
    extra = set(tables) - {"organisations"}
    if extra:
        raise RuleError(where, f"unknown table [{sorted(extra)[0]}]", "keep every row under [organisations]")
    rows = {id: _row(where, id, row) for id, row in tables.get("organisations", {}).items()}
    return _index(where, rows)


def _toml_mend(text: str, message: str) -> str:
    line = re.search(r"line (\d+)", message)
    if line is None:
        return "mend the row that the message names"
    rows = text.splitlines()
    number = int(line[1])
    row = rows[number - 1].split("=")[0].strip() if number <= len(rows) else ""
    if "overwrite" in message:
        return f"row {row!r}: an id may stand only once; choose another or join the two rows"
    return f'mend row {row!r}: id = {{ name = "…", country = "KR", kind = "company" }}, on one line'


_TEXTS = ("name", "country", "kind", "latin", "code")
_LISTS = ("also", "former", "common")
_FIELDS = frozenset(f.name for f in fields(Organisation)) - {"id"}


def _row(where: str, id: str, row: Any) -> Organisation:
    place = f"{where}: row {id!r}"
    if not _ID.fullmatch(id):
        raise RuleError(place, "an id of wrong form", "use small letters, digits and single hyphens, as in yuhan-corp")
    if not isinstance(row, dict):
        raise RuleError(place, "not a row", "write the row as { name = …, country = …, kind = … }")
    for field in row:
        if field not in _FIELDS:
            raise RuleError(place, f"unknown field {field!r}", f"use only {', '.join(sorted(_FIELDS))}")
    for field in ("name", "country", "kind"):
        if field not in row:
            raise RuleError(place, f"no {field}", f'add {field} = "…"')
    for field in _TEXTS:
        if field in row and not _is_text(row[field]):
            raise RuleError(
                place, f"{field} is {row[field]!r}", f"give {field} as words in quotes, without blanks around"
            )
    for field in _LISTS:
        if field in row and not (isinstance(row[field], list) and all(map(_is_text, row[field]))):
            raise RuleError(place, f"{field} is {row[field]!r}", f'give {field} as a list of names: ["…", "…"]')
    if not _COUNTRY.fullmatch(row["country"]):
        raise RuleError(place, f"country {row['country']!r}", "use the two letters of ISO 3166-1, as in KR or US")
    if row["kind"] not in KINDS:
        raise RuleError(place, f"kind {row['kind']!r}", f"use one of {', '.join(sorted(KINDS))}")
    if "code" in row and not _CODE.fullmatch(row["code"]):
        raise RuleError(place, f"code {row['code']!r}", "give the six characters of the Korea Exchange, in quotes")
    if "code" in row and row["kind"] != "company":
        raise RuleError(place, f"a stock code of a {row['kind']}", "only a company is listed: mend kind, or drop code")
    # The Korea Exchange numbers issuers from abroad from 900000 on.
    if "code" in row and (row["code"][0] == "9") != (row["country"] != "KR"):
        fault = f"code {row['code']!r} with country {row['country']}"
        raise RuleError(
            place, fault, "codes of issuers from abroad begin with 9, and only theirs: mend code or country"
        )
    also, former, common = (tuple(row.get(field, ())) for field in _LISTS)
    return Organisation(
        id, row["name"], row["country"], row["kind"], row.get("latin"), row.get("code"), also, former, common
    )


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value) and value == value.strip()


def _index(where: str, rows: dict[str, Organisation]) -> Registry:
    owner: dict[str, str] = {}
    codes: dict[str, str] = {}
    longer: dict[str, dict[str, set[tuple[str, ...]]]] = {}
    for id, row in rows.items():
        if row.code and codes.setdefault(row.code, id) != id:
            fault = f"stock code {row.code} also stands in row {codes[row.code]!r}"
            raise RuleError(f"{where}: row {id!r}", fault, "give it to one of the two rows only")
        own = [key(name) for name in (row.name, *row.also, *row.former)]
        for name in (row.name, *row.also, *row.former):
            if own.count(key(name)) > 1:
                raise RuleError(f"{where}: row {id!r}", f"name {name!r} stands twice", "keep one of the two")
        for name in row.names:
            if owner.setdefault(key(name), id) != id:
                fault = f"name {name!r} also stands in row {owner[key(name)]!r}"
                raise RuleError(f"{where}: row {id!r}", fault, "give the name to one of the two rows only")
            words = tuple(_TOKEN.findall(name))
            if len(words) > 1:
                longer.setdefault(key(words[0]), {}).setdefault(words[1][:2].casefold(), set()).add(words)
    common = frozenset(key(name) for row in rows.values() for name in row.common)
    ordered = {
        first: {second: tuple(sorted(some, key=_length, reverse=True)) for second, some in seconds.items()}
        for first, seconds in longer.items()
    }
    return Registry(rows, owner, common, ordered)


def _length(words: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    return sum(map(len, words)), words
