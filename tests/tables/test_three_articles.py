"""From text to joined deals: the readers and the joining together."""

from pathlib import Path

from analysis.articles import load
from analysis.reading import read
from analysis.tables.deals import joined

FIRST = """가람셀릭스, 미국 오르빅스파마에 항암 항체 기술수출
2023.11.06 09:10

가람셀릭스는 미국 오르빅스파마에 고형암 항체 후보물질 'GX-11'을 최대 2300억원 규모로 기술수출했다고 6일 밝혔다.
"""
SECOND = """가람셀릭스 'GX-11', 미국에 팔렸다
2023.11.07 14:00

가람셀릭스가 오르빅스파마와 'GX-11'의 기술수출 계약을 체결했다고 6일 공시했다. 총 계약 규모는 2334억원이다.
"""
THIRD = """가람셀릭스, 'GX-11' 권리 돌려받는다
2025.03.03 08:30

가람셀릭스는 오르빅스파마가 'GX-11'의 권리를 반환한다고 지난 1일 통보했다고 3일 공시했다.
"""


def test_two_articles_and_a_return_are_one_deal(tmp_path: Path) -> None:
    """Different won figures make one conflict; the third article changes the status."""
    readings = []
    for name, text in (("one", FIRST), ("two", SECOND), ("three", THIRD)):
        path = tmp_path / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        readings.append(read(load(path)))
    (deal,) = joined(readings[:2])
    assert len(deal.readings) == 2
    assert [c.field for c in deal.conflicts] == ["total"]
    assert deal.status == "signed"
    (deal,) = joined(readings)
    assert len(deal.readings) == 3
    assert deal.status == "returned"
    assert deal.announced == "2023-11-06"
