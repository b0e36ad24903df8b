"""When deals were signed, made known and changed: days told beside them, and in a sentence of their own."""

from __future__ import annotations

import pytest

from tests.reading.deal_notation import read

SIGNING = "{두빛제약}이 미국 {아르노팜}에 'DB-2'를 최대 3억 달러에 기술수출했다. "
RETURN = "미국 {아르노팜}이 {두빛제약}의 'DB-2' 권리를 반환했다. "

# a text → the day of disclosure, of signature and of the event, for each row
DAYS: list[tuple[str, list[tuple[str, str | None, str | None, str | None]]]] = [
    (SIGNING + "두빛제약은 6일 이같이 공시했다.", [("signed", "2026-03-06", None, "2026-03-06")]),
    (SIGNING + "회사 측은 지난 6일 이 같은 사실을 공시했다.", [("signed", "2026-03-06", None, "2026-03-06")]),
    (SIGNING + "두빛제약은 6일 이를 위해 이사회를 열었다.", [("signed", None, None, None)]),
    (SIGNING + "아르노팜은 6일 새 임상에 들어간다고 밝혔다.", [("signed", None, None, None)]),
    (SIGNING + "양사는 6일 서명했다.", [("signed", "2026-03-06", "2026-03-06", "2026-03-06")]),
    (SIGNING + "두 회사가 손을 잡은 때는 2월이다.", [("signed", "2026-02", "2026-02", "2026-02")]),
    (SIGNING + "손을 잡은 상대는 2월 상장한 회사다.", [("signed", None, None, None)]),
    (
        RETURN + "두 회사가 계약을 맺은 것은 2024년 3월로, 총 3억 달러 규모였다.",
        [("signed", "2024-03", "2024-03", "2024-03"), ("returned", None, None, None)],
    ),
    (
        "6일 {두빛제약}은 {아르노팜}과 지난 3일 'DB-2'의 기술이전 계약을 체결했다고 공시했다.",
        [("signed", "2026-03-06", "2026-03-03", "2026-03-03")],
    ),
    (
        "{두빛제약}은 2월 {아르노팜}과 2023년에 맺은 항체 계약의 적응증을 넓히는 대가로 3500만 달러를 챙겼다.",
        [("signed", "2023", "2023", "2023"), ("amended", "2026-02", None, "2026-02")],
    ),
    (
        "2월에는 {두빛제약}이 {아르노팜}과 2023년 맺었던 'DB-2' 계약을 고쳐 썼다.",
        [("signed", "2023", "2023", "2023"), ("amended", "2026-02", None, "2026-02")],
    ),
    (
        "{두빛제약}은 2월 {아르노팜}과 맺은 기존 계약을 독점으로 바꾸며 1800만 달러를 확보했다.",
        [("amended", "2026-02", None, "2026-02")],
    ),
    (
        "{두빛제약}은 {아르노팜}이 지난 3일 'DB-2'의 권리 반환 의사를 서면으로 알려왔다고 6일 공시했다.",
        [("returned", "2026-03-06", None, "2026-03-03")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_the_days_of_a_deal(text: str, expected: list[tuple[str, str | None, str | None, str | None]]) -> None:
    """Each row has the days that the text tells, and none that are of something else."""
    deals, _, _ = read(text)
    assert [(deal.event, deal.announced, deal.signed, deal.event_date) for deal in deals] == expected
