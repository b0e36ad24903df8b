"""Read the deal rows of a table of press patterns and print those that are not read as their reading says.

    python bench/patterns_deals.py PATH/TO/patterns.csv

The table has the columns category, surface, reading. A surface is a fragment: one that adds to a deal is read behind a
sentence that tells the deal, one without a verb gets one. From the reading come the sides, the parts of the money,
the territory and the event; where it says "not a deal" (metric, cumulative, rumour …), nothing may be read.
Exits 1 below 90%.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
from collections.abc import Iterator
from decimal import Decimal

from analysis.reading import read
from analysis.records import Article, Deal, Figure, Reading

CATEGORIES = ("party.role", "deal.component", "negation.status", "nondeal.money")
FLOOR = Decimal("0.9")
GIVER, TAKER, BEFORE = "누리온팜", "오르빅스", "누리온팜은 지난달 오르빅스에 'NR-5'를 기술이전했다."

# What a reading calls a part, and its slot.
PARTS = {
    "upfront": "upfront", "upfront_cash": "upfront", "upfront_plus_near_term": "near_term", "option_exercise_fee": "option_fee",
    "royalty_rate_max": "royalty", "milestones_plus_royalty": "total", "total": "total", "max": "total", "upfront_equity": "equity",
}  # fmt: skip
# A fragment, and the sentence that it stands in.
ENDINGS = (
    (re.compile(r"(?:제약사와|톱10 제약사와)$"), "{giver}은 {{}} 'NR-5' 기술이전 계약을 맺었다."),
    (re.compile(r"^(?:한국|중화권).*(?:권리|독점권|아시아)$"), "{giver}은 {taker}에 'NR-5'의 {{}} 판권을 넘겼다."),
    (re.compile(r"^美 "), "{giver}은 {{}}와 각각 'NR-5' 기술이전 계약을 맺었다."),
    (re.compile(r"자회사 [^ ]+$"), "{giver}은 {{}}에 'NR-5'를 기술이전했다."),
    (re.compile(r"^누리온팜\(옛 "), "{{}}이 {taker}에 'NR-5'를 기술이전했다."),
    (re.compile(r"규모$"), "{{}}의 기술수출 계약을 맺었다."),
    (re.compile(r"각각 기술수출$"), "{{}}했다."),
    (re.compile(r"개발한 [A-Z0-9-]+$"), "{{}}이 {taker}에 기술이전됐다."),
    (re.compile(r"^벨타리온에 기술이전한"), "{giver}이 {{}}이 2상에 들어갔다."),
    (re.compile(r"^△"), "올해 기술수출 계약은 {{}} 등이다."),
    (re.compile(r"(?:기술이전|부여)$"), "{giver}은 {{}}했다."),
)
ADDED = re.compile(r"^(?:회사는|양사는|계약이 최종|규제당국|해지돼도)")


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("table")
    total = failed = 0
    for category, surface, told in _rows(arguments.parse_args().table):
        text = _sentence(category, surface)
        reading = read(Article("p", "p.txt", "", f"{text}\n", "utf-8", published="2026-05-20"))
        faults = list(_faults(category, told, reading))
        total += 1
        if faults:
            failed += 1
            print(f"{category}  {surface}\n    says  {told}\n    as    {text}\n    lacks {'; '.join(faults)}")
            for deal in reading.deals:
                print(f"    read  {deal.kind} {deal.event} {deal.licensor} : {deal.licensee} {deal.money}")
    share = Decimal(total - failed) / Decimal(total or 1)
    print(f"{total - failed} of {total} deal rows read as their reading says: {share:.1%} (floor {FLOOR:.0%})")
    return int(share < FLOOR)


def _sentence(category: str, surface: str) -> str:
    if category == "deal.component" or ADDED.match(surface):
        return f"{BEFORE} {surface if surface.endswith('.') else surface + '.'}"
    for pattern, frame in ENDINGS:
        if pattern.search(surface):
            return frame.format(giver=GIVER, taker=TAKER).format(surface)
    return surface if surface.endswith(("다.", "다")) else f"{GIVER}, {surface}."


def _faults(category: str, told: str, reading: Reading) -> Iterator[str]:
    """What the deals of a reading lack of what the table says; nothing where they say the same."""
    figures = {f.id: f for f in reading.figures}
    deals = reading.deals
    if category == "nondeal.money":
        if any(d.kind not in ("equity", "supply") for d in deals):
            yield "no licence"
        return
    if re.search(r"not a deal|no deal|no event|rumour|cumulative|aggregate|sublicence|no licence by itself", told):
        if any(d.event == "signed" and "NR-5" not in (d.asset or "") for d in deals):
            yield "no deal"
        return
    for key, slot in PARTS.items():
        if (match := re.search(rf"\b{key}=([\d.]+)", told)) and not _states(deals, figures, slot, Decimal(match[1])):
            yield f"{slot} {match[1]}"
    for side in ("licensor", "licensee"):
        if match := re.search(rf"\b{side}=([가-힣A-Za-z]+)", told):
            wanted = (match[1], "undisclosed") if match[1] == "undisclosed" else (match[1],)
            if match[1] != "owner" and not any(n in getattr(d, side) for d in deals for n in wanted):
                yield f"{side} {match[1]}"
    yield from _qualities(told, deals)


def _states(deals: tuple[Deal, ...], figures: dict[str, Figure], slot: str, value: Decimal) -> bool:
    found = [figures[v] for d in deals if (v := getattr(d.money, slot)) in figures]
    if any(f.high == value for f in found):
        return True
    # a printed total less its stock: the slots hold what is printed
    equity = [figures[v] for d in deals if (v := d.money.equity) in figures]
    return any(f.high is not None and e.high is not None and f.high - e.high == value for f in found for e in equity)


def _qualities(told: str, deals: tuple[Deal, ...]) -> Iterator[str]:
    if told.startswith("two deals") and len(deals) != 2:
        yield "two deals"
    if told.startswith("list") and [d.money.total for d in deals].count("undisclosed") != 1:
        yield "three items, one undisclosed"
    if (match := re.search(r"co-licensors=(\d)", told)) and not any(len(d.licensor) == int(match[1]) for d in deals):
        yield match[0]
    if "worldwide minus KR" in told and not any(d.territory.excluded == ("한국",) for d in deals):
        yield "without Korea"
    if "Asia minus" in told and not any(len(d.territory.excluded) == 3 for d in deals):
        yield "Asia without three"
    if "status=terminated" in told and not any(d.event == "terminated" for d in deals):
        yield "terminated"
    if "milestone_receipt" in told and not any(d.event == "milestone_received" and d.amount for d in deals):
        yield "a receipt"
    if "royalty=yes" in told and not any(d.money.royalty == "unspecified" for d in deals):
        yield "a royalty without a rate"
    if "disclosed=false" in told and not any(d.money.upfront == "undisclosed" for d in deals):
        yield "an undisclosed upfront"


def _rows(table: str) -> Iterator[tuple[str, str, str]]:
    with open(table, encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["category"] in CATEGORIES:
                yield row["category"], row["surface"], row["reading"]


if __name__ == "__main__":
    sys.exit(main())
