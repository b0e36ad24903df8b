"""How well readings agree with the right ones: precision and recall, a layer at a time.

A figure agrees where it overlaps the right one and has its range and unit; a moment where it overlaps and has its EDTF;
a metric in name, subject and value; a deal in parties, event and total; an agreement in parties and date. What a right
reading marks `ambiguous` counts neither way.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from analysis.articles import load
from analysis.contract import to_dict
from analysis.reading import read
from analysis.records import Article

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
FOLDERS = ("gold", "articles", "further", "press", "news", "fresh", "recent", "latest", "today")
LAYERS = ("figures", "moments", "metrics", "deals", "agreements")
Row = dict[str, Any]
Same = Callable[[Row, Row], bool]

# the metrics that the right readings hold throughout; others are neither right nor wrong
_METRICS = {
    "site_area", "gross_floor_area", "building_area", "tenants", "members", "ecosystem", "offices", "laboratories",
    "people", "researchers", "joint_research", "papers", "patents", "new_companies", "investment", "occupancy",
    "vacancy",
}  # fmt: skip


@dataclass
class Score:
    right: int = 0
    missed: int = 0
    extra: int = 0

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.extra)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, 2 * self.right + self.missed + self.extra)


def articles(folder: Path) -> Iterator[tuple[str, Article, Row]]:
    """Every article of a folder by its number, with its right reading."""
    for answers in sorted(folder.glob("*.gold.json")):
        gold = json.loads(answers.read_text(encoding="utf-8"))
        number = answers.name.removesuffix(".gold.json")
        yield number, load(answers.with_name(f"{number}.txt"), gold["published"]), gold


def score(folder: Path) -> tuple[dict[str, Score], int]:
    """Score every article of a folder; also how many spans that hold no figure were read as one."""
    scores = {layer: Score() for layer in LAYERS}
    traps = 0
    for _, article, gold in articles(folder):
        found = to_dict(read(article))
        add(gold, found, scores)
        never = gold["no_figure"]["never"]
        traps += sum(any(t["start"] <= f["start"] and f["end"] <= t["end"] for f in found["figures"]) for t in never)
    return scores, traps


def add(gold: Row, found: Row, scores: dict[str, Score]) -> None:
    """Add to each layer's score how one article's reading agrees with the right one."""
    gold = dict(gold)  # its datelines are taken out for the comparison
    for layer, same, rows in _layers(gold, found):
        _count(gold.get(layer, []), rows, same, scores[layer])


def _layers(gold: Row, found: Row) -> Iterable[tuple[str, Same, list[Row]]]:
    figures = {f["id"]: f for f in gold["figures"]} | {f["start"]: f for f in gold["figures"]}
    read_figures = {f["id"]: f for f in found["figures"]}

    def values(field: Any) -> list[Any]:
        """The values that a right figure field accepts: its range, or its word."""
        if not isinstance(field, dict):
            return [field]
        ids = [field["start"], *field.get("accept", [])]
        return [_range(figures[i]) for i in ids if i in figures]

    def value(field: Any) -> Any:
        return _range(read_figures[field]) if field in read_figures else field

    def figure(g: Row, f: Row) -> bool:
        return _overlap(g, f) and _range(g) == _range(f) and g.get("unit") == f.get("unit")

    def moment(g: Row, f: Row) -> bool:
        return _overlap(g, f) and g.get("edtf") == f.get("edtf")

    def metric(g: Row, f: Row) -> bool:
        named = g["metric"] == f["metric"] and _same_name(g["subject"], f["subject"])
        return named and value(f["figure"]) in values(g["figure"])

    def deal(g: Row, f: Row) -> bool:
        loose = g.get("ambiguous_fields", [])
        return (
            _same_names(g["licensor"], f["licensor"])
            and _same_names(g["licensee"], f["licensee"])
            and ("event" in loose or g["event"] == f["event"])
            and ("money.total" in loose or value(f["money"]["total"]) in values(g["money"]["total"]))
        )

    def agreement(g: Row, f: Row) -> bool:
        return g.get("date") == f.get("date") and _same_names(g["parties"], f["parties"])

    datelines = [m for m in gold["moments"] if m.get("dateline")]
    gold["moments"] = [m for m in gold["moments"] if not m.get("dateline")]
    bodies = [m for m in found["moments"] if not m["dateline"] and not any(_overlap(m, d) for d in datelines)]
    yield "figures", figure, found["figures"]
    yield "moments", moment, bodies
    yield "metrics", metric, [m for m in found["metrics"] if m["metric"] in _METRICS]
    yield "deals", deal, found["deals"]
    yield "agreements", agreement, found["agreements"]


def _count(gold: Sequence[Row], found: Sequence[Row], same: Same, score: Score) -> None:
    left = list(found)
    unsure = [g for g in gold if g.get("ambiguous")]
    for row in gold:
        hit = next((f for f in left if same(row, f)), None)
        if hit is not None:
            left.remove(hit)
        if not row.get("ambiguous"):
            score.right += hit is not None
            score.missed += hit is None
    score.extra += sum(not any(_near(g, f) for g in unsure) for f in left)


def _near(unsure: Row, found: Row) -> bool:
    """Whether a reading may be meant by an ambiguous right one."""
    if "text" in unsure and "text" in found:
        return _overlap(unsure, found)
    names = [[*r.get("parties", []), *r.get("licensor", []), *r.get("licensee", [])] for r in (unsure, found)]
    if any(_same_name(a, b) for a in names[0] for b in names[1]):
        return True
    return "metric" in unsure and unsure["metric"] == found.get("metric")


def _overlap(a: Row, b: Row) -> bool:
    return bool(a["start"] < b["end"] and b["start"] < a["end"])


def _range(figure: Row) -> tuple[Any, Any]:
    def exact(text: str | None) -> Any:
        if text is None:
            return None
        return Fraction(text) if "/" in text else Fraction(Decimal(text))

    return exact(figure.get("low")), exact(figure.get("high"))


def _key(name: str) -> str:
    plain = unicodedata.normalize("NFKC", name).casefold()
    return re.sub(r"주식회사|\(주\)|[\s·()-]", "", plain)


def _same_name(a: str, b: str) -> bool:
    a, b = _key(a), _key(b)
    return bool(a and b) and (a in b or b in a)


def _same_names(a: Sequence[str], b: Sequence[str]) -> bool:
    a, b = ([n for n in names if n != "undisclosed"] for names in (a, b))
    return len(a) == len(b) and all(any(_same_name(x, y) for y in b) for x in a)
