"""The article's own stamps: which dates are, which are not, and what the publication date then is."""

from __future__ import annotations

import pytest

from analysis.reading import datelines, furniture
from analysis.reading.page import Stamp

BODY = "\n\n가람셀릭스는 3일 계약을 맺었다고 밝혔다. 2023년 9월 5일 시작한 협상이다.\n"


def stamps(text: str) -> tuple[Stamp, ...]:
    return datelines.find(text, furniture.find(text))


PUBLISHED = [
    ("제목\n입력 2025.09.22 17:33 | 수정 2025.09.22 17:41", "2025-09-22T17:33"),
    ("제목\n기사입력 2025-09-22 17:33:10", "2025-09-22T17:33:10"),
    ("제목\n등록 : 2025/09/22 오후 5:33", "2025-09-22T17:33"),
    ("제목\n승인 2025.09.22 17:33 댓글 0", "2025-09-22T17:33"),
    ("제목\n2025년 9월 22일(월) 17시 33분", "2025-09-22T17:33"),
    ("제목\n[2025-09-22 17:33] 나가람 기자 garam@paper.example", "2025-09-22T17:33"),
    ("제목\n대전=2025.09.22 17:33", "2025-09-22T17:33"),
    ("제목\n입력2025.09.22. 오전 9:58 수정2025.09.22. 오전 10:26", "2025-09-22T09:58"),
    ("제목\n최종수정 2025.09.22 18:00 기사입력 2025.09.22 17:33", "2025-09-22T17:33"),
    ("제목\n입력 09.22 17:33 수정 2025.09.22 18:00", "2025-09-22T17:33"),
    ("제목\n2025년 9월 22일 월요일 한결경제 14면 (제8123호)", "2025-09-22"),
    ("<2025년 9월 22일자 14면>\n제목", "2025-09-22"),
    ("한결경제 2025.09.22\n제목", "2025-09-22"),
    ("보도자료\n보도시점 2025. 9. 23.(화) 11:00 배포 2025. 9. 22.(월) 15:00", "2025-09-22T15:00"),
    ("보도참고자료\n배포: 2025. 9. 22.", "2025-09-22"),
    ("이 기사는 2025년 09월 22일 06:00 유료페이지에 표출된 기사입니다.\n제목", "2025-09-22T06:00"),
    ("제목\n승인 2025-09-22T17:33:00+09:00", "2025-09-22T17:33:00"),
    ("[바이오 단신] 2025년 9월 21일\n입력 2025.09.22 17:30", "2025-09-22T17:30"),
]

NONE = [
    "제목\n일시: 2025.10.22 14:00\n장소: 가람컨벤션",
    "제목\n계약기간: 2026년 7월 1일 ~ 2028년 6월 30일\n계약일자: 2026-06-30",
    "제목\n○ 2026. 10. 28.(수) 14:00, 가람컨벤션",
    "[공시 요약] 7월 2일 제약·바이오",
    "제목\n2025.09.22에 맺은 계약",
    "제목\n입력 09.22 17:33",
    "제목\n제호 : 한결경제 | 등록일 : 2010.01.01 | 발행인 : 나가람",
]


@pytest.mark.parametrize(("head", "published"), PUBLISHED)
def test_published(head: str, published: str) -> None:
    """The first stamp of publication gives the date, else that of an embargo, else that of a revision."""
    assert datelines.published(stamps(head + BODY)) == published


@pytest.mark.parametrize("head", NONE)
def test_no_publication_date(head: str) -> None:
    """A date of the business, an event or a sentence stamps nothing; a stamp without a year tells none."""
    assert datelines.published(stamps(head + BODY)) is None


def test_a_label_of_the_business_is_no_stamp_further_down() -> None:
    """등록일 of a patent, 발행일 of a bond."""
    text = f"제목\n입력 2025.09.22 17:33{BODY}\n특허 현황\n등록일: 2024-05-10\n사채 발행일: 2026-07-15\n"
    assert [s.edtf for s in stamps(text)] == ["2025-09-22T17:33"]


def test_a_stamp_at_the_end_of_the_article() -> None:
    """A labelled stamp is read wherever it stands."""
    assert [(s.edtf, s.kind) for s in stamps(f"제목{BODY}\n입력 2025.09.22 17:33\n최종수정 2025.09.23\n")] == [
        ("2025-09-22T17:33", "published"),
        ("2025-09-23", "revised"),
    ]


def test_a_label_may_follow() -> None:
    """송고 and its like stand after the stamp in wire copy."""
    assert [(s.edtf, s.kind) for s in stamps(f"제목{BODY}2026/02/12 10:31 송고\n")] == [
        ("2026-02-12T10:31", "published")
    ]


def test_a_stamp_without_a_year_takes_the_one_that_is_known() -> None:
    """From the publication date that was given."""
    assert [s.edtf for s in datelines.find("제목\n입력 09.22 17:33" + BODY, (), "2024")] == ["2024-09-22T17:33"]


def test_marks_of_the_page() -> None:
    """Page and issue numbers beside a stamp are furniture."""
    text = "제목\n2025년 9월 22일 월요일 한결경제 14면 (제8123호)" + BODY
    assert [text[s.start : s.end] for s in datelines.marks(text, stamps(text))] == ["14면", "(제8123호)"]
