"""An article laid out: its title, its date and where the date is from."""

from __future__ import annotations

import pytest

from analysis.reading.layout import lay_out
from analysis.reading.page import Page
from analysis.records import Article, Origin

TEXT = (
    "홈 > 증권\n[특징주] 가람셀릭스, 급등\n입력 2025.04.07 09:58\n\n가람셀릭스는 7일 공시했다. 주가는 올랐다.\n댓글 0\n"
)


def laid(text: str, origin: Origin | None = None, published: str | None = None) -> Page:
    source = "given" if published else None
    return lay_out(Article("t", "-", "", text, "utf-8", origin or Origin(), published, source))


def test_date_of_the_text() -> None:
    """Without any other, the dateline dates the article."""
    page = laid(TEXT)
    assert (page.published, page.published_from) == ("2025-04-07T09:58", "text")


def test_date_given_stands_before_the_text() -> None:
    """A date that was given is kept, and the stamps are still stamps."""
    page = laid(TEXT, published="2025-05-01")
    assert (page.published, page.published_from) == ("2025-05-01", "given")
    assert [stamp.edtf for stamp in page.datelines] == ["2025-04-07T09:58"]


def test_no_date() -> None:
    """Nothing is made up."""
    page = laid("제목\n\n회사는 7일 공시했다.")
    assert (page.published, page.published_from) == (None, None)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (TEXT, "[특징주] 가람셀릭스, 급등"),
        ("보도참고자료\n배포: 2026. 10. 29.\n제목: 거점 운영 현황\n\n□ 공개함", "거점 운영 현황"),
        ("보도자료\n배포일시 2026. 10. 29.\n\n가람시, 새 거점 착공\n\n가람시는 29일 밝혔다.", "가람시, 새 거점 착공"),
        ("[공시 요약] 2025년 9월 22일\n\n회사는 공시했다. 끝.", "[공시 요약] 2025년 9월 22일"),
        ("로그인 | 검색\n", None),
    ],
)
def test_title(text: str, title: str | None) -> None:
    """The line after `제목:`, else the first that neither the page nor a stamp wrote."""
    assert laid(text).title == title


def test_title_of_the_sidecar() -> None:
    """A title that is known stands before the text's."""
    assert laid(TEXT, Origin(title="다른 제목")).title == "다른 제목"


def test_positions() -> None:
    """A page answers which sentence and whether furniture stands at a position."""
    page = laid(TEXT)
    at = TEXT.index("주가는")
    sentence = page.sentences[page.sentence_index(at)]
    assert TEXT[sentence.start : sentence.end] == "주가는 올랐다."
    assert page.is_furniture(TEXT.index("댓글"))
    assert not page.is_furniture(at)
    assert page.sentence_index(-1) == -1
