"""The last parts of every report: checks, the articles, what was read and not used, the facts of the run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pandas as pd

from analysis import korean
from analysis.publish import cite
from analysis.publish.job import versions
from analysis.publish.settings import Settings
from analysis.records import Check, Cited, Reading
from analysis.tables.stated import Stated

_CHECKS = {
    "area-pair": "면적의 두 단위",
    "building-coverage": "건폐율",
    "component-sum": "구성의 합",
    "currency-pair": "두 통화의 환율",
    "date-after-publication": "발행 뒤의 시점",
    "date-of-publication": "발행일",
    "floor-area-ratio": "용적률",
    "goal-rate": "목표 대비",
    "list-sum": "목록의 합",
    "multiple": "배수",
    "part-of-revenue": "매출 대비",
    "part-of-total": "총액 대비",
    "part-of-whole": "전체 대비",
    "share-sum": "몫의 합",
    "unit-suspect": "단위 의심",
    "upfront-within-total": "선급금과 총액",
}
_VERDICTS = {"pass": "맞음", "warn": "주의", "fail": "어긋남"}
MOST = 40
PASSED = 12  # of the checks that pass, so many; the others only count


def checks_table(readings: Sequence[Reading], of_money: bool) -> cite.Table | cite.Prose:
    """The checks of the readings on money and deals, or all the others; those that fail or warn first."""
    found = [(r, c) for r in readings for c in r.checks if _is_of_money(r, c) == of_money]
    if not found:
        return cite.prose("서로 견줄 수 있는 두 수가 기사에 없어 점검한 것이 없다.")
    found.sort(key=lambda pair: ("fail", "warn", "pass").index(pair[1].verdict))
    passed = [pair for pair in found if pair[1].verdict == "pass"]
    most = [pair for pair in found if pair[1].verdict != "pass"][:MOST] + passed[:PASSED]
    rows = [
        {
            "점검": _CHECKS.get(c.name, c.name),
            "판정": _VERDICTS[c.verdict],
            "내용": c.message,
            "견준 수": _inputs(r, c),
        }
        for r, c in most
    ]
    told = Counter(_VERDICTS[c.verdict] for _, c in found)
    more = f"점검 {len(found)}건: {', '.join(f'{name} {count}건' for name, count in told.items())}."
    more += f" 맞은 것은 {PASSED}건까지만 보인다." if len(rows) < len(found) else ""
    return cite.table(pd.DataFrame(rows), caption="기사 안의 수를 서로 견준 점검", note=more)


def _is_of_money(reading: Reading, check: Check) -> bool:
    money = {f.id for f in reading.figures if f.kind == "money"} | {d.id for d in reading.deals}
    return any(id in money for id in check.inputs)


def _inputs(reading: Reading, check: Check) -> cite.Prose:
    figures = {f.id: f for f in reading.figures}
    moments = {m.id: m for m in reading.moments}
    pieces: list[str | Cited] = []
    for id in check.inputs:
        words = figures.get(id) or moments.get(id)
        if words is not None:
            pieces += [", " if pieces else "", cite.cited(reading, words)]
    return cite.Prose(tuple(p for p in pieces if p != ""))


def sources(readings: Sequence[Reading]) -> cite.Table:
    """The articles: title, publisher, date and where it comes from, and the hash of the file."""
    origins = {"given": "지정", "sidecar": "출처 정보 파일", "page": "원본 정보", "text": "본문", None: "없음"}
    rows = [
        {
            "기사": r.article.origin.title or r.title or r.article.id,
            "매체": r.article.origin.publisher or "미상",
            "발행": korean.date_text(r.published) or "알 수 없음",
            "발행일의 출처": origins[r.published_from],
            "SHA-256": r.article.sha256[:12],
        }
        for r in readings
    ]
    return cite.table(pd.DataFrame(rows), caption="읽은 기사")


def unread(readings: Sequence[Reading]) -> cite.Table | cite.Prose:
    """Figures that no total, chart or ratio may use, and why."""
    rows: list[dict[str, object]] = []
    count = 0
    for reading in readings:
        for figure in reading.figures:
            bound = Stated(reading, figure).bound
            if bound not in ("vague", "malformed"):
                continue
            count += 1
            if len(rows) < MOST:
                why = "범위만 아는 말이라 셈에 쓰지 않음" if bound == "vague" else "있을 수 없는 표기라 값을 두지 않음"
                rows.append(
                    {
                        "적힌 말": cite.cited(reading, figure),
                        "까닭": why,
                        "기사": reading.article.origin.publisher or reading.article.id,
                    }
                )
    if not rows:
        return cite.prose(
            "모호하거나 잘못 적혀 셈에서 뺀 수는 없다. "
            "댓글, 메뉴, 관련 기사 같은 지면 장식과 종목 코드, 제품 번호는 수로 읽지 않는다."
        )
    note = "댓글, 메뉴, 관련 기사 같은 지면 장식과 종목 코드, 제품 번호는 수로 읽지 않는다." + (
        f" {count}개 가운데 {MOST}개를 보인다." if count > MOST else ""
    )
    return cite.table(pd.DataFrame(rows), caption="셈에 쓰지 않은 수", note=note)


def run_facts(settings: Settings, readings: Sequence[Reading]) -> cite.Table:
    """Parameters, what was read, and versions: what an auditor needs to repeat the run."""
    layers = (
        ("수", "figures"),
        ("시점", "moments"),
        ("이름", "names"),
        ("지표", "metrics"),
        ("거래", "deals"),
        ("협약", "agreements"),
        ("관계", "relations"),
    )
    read = ", ".join(f"{name} {sum(len(getattr(r, layer)) for r in readings):,}" for name, layer in layers)
    rows = [
        *settings.rows(),
        ("읽은 것", read),
        ("프로그램 판", ", ".join(f"{name} {version}" for name, version in versions().items())),
    ]
    return cite.table(pd.DataFrame(rows, columns=["항목", "값"]), caption="이 보고서를 만든 조건")
