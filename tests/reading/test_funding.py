"""What a company has raised in all so far: told beside its rounds, and never of who paid in."""

from __future__ import annotations

import pytest

from analysis.reading import read
from analysis.records import Article

_TOLD: list[tuple[str, list[str]]] = [
    ("리보크는 이번 라운드를 포함해 지금까지 총 640억원을 조달했다.", ["리보크 640억원"]),
    ("리보크는 창업 이후 누적 640억원을 유치했다.", ["리보크 640억원"]),
    (
        "진보셀이 120억원 규모의 시리즈B 투자를 유치했다. 한결벤처스가 50억원을 넣었고 다온캐피탈은 30억원을 냈다. "
        "설립 후 누적 투자 유치액은 200억원으로 늘었다.",
        ["진보셀 200억원"],
    ),
    (
        "진보셀의 시리즈B에는 다온캐피탈이 참여해 총 120억원이 모였다. 지금까지 받은 투자는 모두 200억원이다.",
        ["진보셀 200억원"],
    ),
    (
        "진보셀이 시리즈B로 120억원을 조달했다. 다온캐피탈이 주도했다. 누적 조달액은 200억원, 투자 후 기업가치는 900억원이다.",
        ["진보셀 200억원"],
    ),
    (
        "진보셀이 시리즈B 투자를 마무리했다. 다온캐피탈이 앞서 투자한 것까지 더하면 누적 200억원이다.",
        ["진보셀 200억원"],
    ),
    ("다온캐피탈이 투자한 진보셀은 누적 투자금이 200억원에 이른다.", ["진보셀 200억원"]),
    (
        "온샘바이오는 시리즈A로 30억원을 확보했고 누적 투자 유치금은 45억원이다. 미담셀은 시리즈B 80억원을 유치해 누적 130억원을 기록했다.",
        ["온샘바이오 45억원", "미담셀 130억원"],
    ),
    ("다온메디는 작년까지 모두 180억원을 투자받았다. 여기에 이번 시리즈B 110억원이 더해졌다.", ["다온메디 180억원"]),
    # the round's own amount, what an investor put in, what many raised, what a licence has paid
    ("진보셀이 시리즈B를 닫았다. 한결벤처스와 다온캐피탈이 함께했다. 투자금은 120억원이다.", []),
    ("다온캐피탈은 지금까지 바이오 벤처에 2000억원을 투자했다.", []),
    ("누리허브 졸업 기업들이 지금까지 유치한 투자금은 모두 3200억원이다.", []),
    ("진보셀은 벨루아에서 계약금 100억원과 마일스톤 50억원을 받았다. 지금까지 받은 돈은 모두 150억원이다.", []),
    ("진보셀(대표 김하늘) 누적 투자 유치액은 200억원이다. 진보셀은 항암제를 만든다.", ["진보셀 200억원"]),
    ("진보셀은 항암제를 만든다. 진보셀은 2019년 설립됐다. 회사는 지금까지 총 640억원을 조달했다.", ["진보셀 640억원"]),
    (
        "진보셀이 시리즈B로 120억원을 조달했다. 다온바이오가 눈여겨본 이 스타트업은 지금까지 총 640억원을 조달했다.",
        ["진보셀 640억원"],
    ),
    ("진보셀은 항암제를 만든다. 국내 바이오 회사들은 지금까지 총 640억원을 조달했다.", []),
]


@pytest.mark.parametrize(("text", "expected"), _TOLD)
def test_what_was_raised_in_all_is_of_who_raised_it(text: str, expected: list[str]) -> None:
    """Each sum with the company that raised it."""
    reading = read(Article("r", "r.txt", "", text, "utf-8", published="2026-03-10", published_from="given"))
    figures = {figure.id: figure.text for figure in reading.figures}
    assert [f"{m.subject} {figures[m.figure]}" for m in reading.metrics if m.metric == "funding"] == expected


def test_the_words_end_where_the_amount_begins() -> None:
    """What defines the sum is without the blank before the amount, and no year of birth is its day."""
    text = "진보셀은 항암제를 만든다. 진보셀은 대전에 있다. 2019년 세워진 이 회사는 지금까지 640억원을 조달했다."
    (metric,) = read(Article("r", "r.txt", "", text, "utf-8", published="2026-03-10", published_from="given")).metrics
    assert (metric.subject, metric.definition, metric.as_of) == ("진보셀", "지금까지", None)
