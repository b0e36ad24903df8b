"""The reference facts, and the rows that are refused."""

import shutil
from pathlib import Path

import pytest

from analysis.errors import RuleError
from analysis.tables.reference import FOLDER, leading_date, reference

TABLES = [("deals", 40), ("terminations", 6), ("ipark_series", 64), ("cluster_comparators", 15)]


@pytest.mark.parametrize(("name", "rows"), TABLES)
def test_every_table_loads_and_every_row_has_its_source(name: str, rows: int) -> None:
    """The files as they stand in the project."""
    table = reference(name)
    assert len(table.rows) == rows
    assert all(row.url.startswith("http") for row in table.rows)
    assert all(column.means for column in table.columns.values())


_URL = "https://m.edaily.co.kr/amp/read?mediaCodeNo=257&newsId=02778166638860056"
BROKEN = [
    ("terminations", _URL, "", "without a source"),
    ("terminations", ",source_url", ",address", "unknown column 'address'"),
    ("terminations", "2022-09-13", "언젠가", "'signed' is '언젠가', not a date"),
    ("terminations", "VRN08,Voronoi", "VRN14,Voronoi", "states VRN14 / Voronoi again (row 4)"),
    ("terminations", "YH25724,Yuhan", ",Yuhan", "'asset' is empty"),
    ("cluster_comparators", ",7000,", ",칠천,", "'value' is '칠천', not a number"),
    ("cluster_comparators", "orgs,300", "org,300", "'metric' is 'org'"),
    ("cluster_comparators", ",orgs,http://kobe", ",orgs,kobe", "not an address"),
    ("cluster_comparators", "tenants,120,companies,http://k", "tenants,120,companies,x,http://k", "7 cells under 6"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "fault"), BROKEN)
def test_a_row_that_does_not_fit_is_refused_with_file_and_mend(
    tmp_path: Path, name: str, old: str, new: str, fault: str
) -> None:
    """File and line, what is wrong, and how to mend it."""
    for suffix in (".csv", ".toml"):
        shutil.copy(FOLDER / f"{name}{suffix}", tmp_path)
    path = tmp_path / f"{name}.csv"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(RuleError) as error:
        reference(name, tmp_path)
    assert fault in error.value.fault
    assert error.value.where.startswith(str(path))
    assert error.value.mend


SIDECARS = [
    ('title = "기술거래의 반환과 해지 통보 6건"\n', "", "lacks the field 'title'"),
    ('means = "물질의 이름"', "", "does not say what it means"),
    ('type = "edtf"', 'type = "day"', "unknown type 'day'"),
    ('means = "물질의 이름"', 'means = "물질의 이름"\ncolour = 1', "unknown field 'colour'"),
    ('key = ["asset"', 'key = ["drug"', "names the column 'drug'"),
]


@pytest.mark.parametrize(("old", "new", "fault"), SIDECARS)
def test_a_sidecar_that_does_not_describe_its_file_is_refused(tmp_path: Path, old: str, new: str, fault: str) -> None:
    """Every column says what it means, in fields that we know."""
    for suffix in (".csv", ".toml"):
        shutil.copy(FOLDER / f"terminations{suffix}", tmp_path)
    sidecar = tmp_path / "terminations.toml"
    text = sidecar.read_text(encoding="utf-8")
    assert old in text
    sidecar.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(RuleError, match=fault):
        reference("terminations", tmp_path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """Both the table and its sidecar."""
    with pytest.raises(RuleError, match="no such sidecar"):
        reference("deals", tmp_path)


LEADING = [
    ("2024-01 (undated in text)", "2024-01"),
    ("2022 mid", "2022"),
    ("2025-26 (undated)", "2025"),
    ("2024 (15th; month not in excerpt)", "2024"),
    ("2023-10-24 (letter), 2023-11-13 (filing)", "2023-10-24"),
    ("undated", None),
]


@pytest.mark.parametrize(("cell", "expected"), LEADING)
def test_the_date_that_leads_a_cell_is_read(cell: str, expected: str | None) -> None:
    """Words after it are remarks; 26 is no month."""
    assert leading_date(cell) == expected
