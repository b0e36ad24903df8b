"""What each name of an article becomes, so that it may be read under other names."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from typing import Any

from analysis.reading.naming.everyday import is_everyday
from analysis.reading.organisations import registry
from analysis.reading.rules.geography import COUNTRIES, HANJA_COUNTRIES, PLACES, PROVINCES
from analysis.records import Article
from bench import new_names
from bench.latin import latin

Row = dict[str, Any]

_HANJA = re.compile(r"[一-鿿]")
_PARKS = re.compile(
    r"(?:밸리|파크|단지|지구|캠퍼스|허브|시티|타운|스퀘어|센터|클러스터|특구|플랫폼|콤플렉스|빌리지|벨트|폴리스)$"
)
_KINDS = (
    ("hospital", re.compile(r"(?:병원|의료원)$")),
    ("university", re.compile(r"(?:대학교|대학|[가-힣]{2}대|과학기술원|의대)$")),
    (
        "fund",
        re.compile(
            r"(?:인베스트먼트|인베스트|벤처스|벤처투자|캐피[탈털]|파트너스|자산운용|에쿼티|투자조합|펀드|은행|투자증권)$"
        ),
    ),
    (
        "body",
        re.compile(
            r"(?:재단|협회|학회|협의회|진흥원|산업원|관리원|연구원|개발원|정보원|진흥회|진흥청|테크노파크|산학협력단|공사|공단|연합|연합회|조합|기구"
            r"|센터|연구소|인스티튜트|혁신청|투자청|기술원|평가원|정책원|통계원|부|청|원)$"
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Renaming:
    """What one name becomes: every string of it, and the theme of the pool that the new one is of."""

    old: str
    new: str
    theme: str
    strings: dict[str, str]


def renamings(article: Article, gold: Row, draw: random.Random) -> list[Renaming]:
    """New names for all that the table of organisations does not know, none of which the article holds yet."""
    done: list[Renaming] = []
    names = _names(gold)
    for old in sorted(names, key=len):
        row = names[old]
        if _is_fixed(old) or any(_HANJA.search(alias) for alias in row.get("aliases") or ()):
            continue
        shorter = next((r for r in reversed(done) if len(r.old) > 1 and old.startswith(r.old)), None)
        if shorter is not None and row.get("kind") != "person":
            new, theme = shorter.new + old[len(shorter.old) :], shorter.theme
        else:
            head, rest, theme = _drawn(old, row, article.text, draw, [r.new for r in done])
            new = head + rest
        strings = {old: new}
        for alias in row.get("aliases") or [row.get("alias")]:
            if alias and alias not in strings and not _is_fixed(alias):
                other = _alias(old, new, alias, row, draw)
                if other is not None:
                    strings[alias] = other
        done.append(Renaming(old, new, theme, strings))
    return done


def _names(gold: Row) -> dict[str, Row]:
    """Every name of a right reading, also those that only its deals, metrics and agreements hold."""
    rows = {row["name"]: row for row in gold.get("names", [])}
    for row in (*gold.get("metrics", ()), *gold.get("deals", ()), *gold.get("agreements", ())):
        for field in ("subject", "licensor", "licensee", "parties"):
            value = row.get(field) if field != "subject" or "metric" in row else None
            for name in value if isinstance(value, list) else [value]:
                if isinstance(name, str) and name != "undisclosed":
                    kind = "place" if field == "subject" and _PARKS.search(name) else "organisation"
                    rows.setdefault(name, {"name": name, "kind": kind})
    return rows


def _is_fixed(name: str) -> bool:
    """Whether a name is known, a real place, or stands with a country."""
    if registry().find(name) or name in PLACES or name in PROVINCES or name in COUNTRIES:
        return True
    first = name.split(" ")[0]
    return len(name) < 2 or first in COUNTRIES or first in HANJA_COUNTRIES or name.endswith("강")


def _kind(name: str, row: Row) -> str:
    if row.get("kind") == "person" or (row.get("role") and row.get("of")):
        return "person"
    if name.isascii():
        return "latin"
    if (
        re.search(r"[가-힣]{2}[시도군구]$", name)
        and " " not in name
        and not name.endswith(("특구", "지구", "구도", "기구"))
    ):
        return "town"
    if row.get("kind") == "place" or name.endswith(("파크", "밸리")):
        return "park"
    for kind, pattern in _KINDS:
        if pattern.search(name):
            return kind
    return "foreign" if row.get("country") not in (None, "KR", "null") else "company"


def _drawn(old: str, row: Row, text: str, draw: random.Random, taken: list[str]) -> tuple[str, str, str]:
    """A new name as its head and the rest, and the theme of its pool."""
    kind = _kind(old, row)
    aliases = [a for a in row.get("aliases") or [] if a]
    pools: dict[str, tuple[str, ...]] = {
        "person": new_names.FOREIGNERS if " " in old else new_names.KOREANS, "latin": new_names.LATINS,
        "town": new_names.TOWNS, "hospital": new_names.HOSPITALS, "fund": new_names.FUNDS,
        "university": new_names.UNIVERSITIES, "body": new_names.BODIES,
    }  # fmt: skip
    theme = "foreign person" if kind == "person" and " " in old else kind
    themes = {"company": new_names.COMPANIES, "foreign": new_names.FOREIGN, "park": new_names.PARKS}
    if of_kind := themes.get(kind):
        theme = draw.choice(list(of_kind))
        pools[kind] = of_kind[theme]
    for _ in range(200):
        head, _, rest = draw.choice(pools[kind]).partition("|")
        if kind == "town":
            rest = old[-1]
        tail = next((a for a in aliases if a != old and old.endswith(a) and not a.isascii()), None)
        front = next((a for a in aliases if a != old and old.startswith(a) and "㈜" not in a), None)
        if front is not None and kind != "person":
            head, rest = _headed(head), old[len(front) :]
        elif tail is not None:  # 진흥원 goes on standing for it
            head, rest = _headed(head), (" " if old[: -len(tail)].endswith(" ") else "") + tail
        if head + rest not in text and not any(head in other or other in head + rest for other in taken):
            return head.strip() if not rest else head, rest, theme
    raise ValueError(f"no new name left for {old}")


def _headed(name: str) -> str:
    """The head of a new name, without the word that tells its kind."""
    first = name.split(" ")[0]
    for _, pattern in _KINDS:
        first = pattern.sub("", first) or first
    return _PARKS.sub("", first) or first


def _alias(old: str, new: str, alias: str, row: Row, draw: random.Random) -> str | None:
    """What another name becomes; None where it may stay as it is."""
    if old in alias:
        return None  # ㈜X is told with X
    if _kind(old, row) == "person":
        surname, blank, role = alias.partition(" ")
        if alias.isascii():
            return latin(new)
        short = new.split(" ")[0] if " " in new else new[0]
        return short + blank + role if blank and old.startswith(surname) else None
    if old.endswith(alias):
        return None
    if old.startswith(alias):
        return new[: len(new) - len(old) + len(alias)].strip()
    if alias.isascii():
        return None if alias.isupper() and len(alias) < 6 else latin(new)
    if is_everyday(alias):
        return None
    head, _, rest = draw.choice(new_names.COMPANIES["with a suffix"]).partition("|")
    return head + rest
