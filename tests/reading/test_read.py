"""The whole reading holds together on any text: spans cut it, nothing overlaps, and nothing makes the reader fail."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from analysis.contract import to_dict
from analysis.errors import KbioError
from analysis.reading import names, read, try_read_all
from analysis.reading.page import Page
from analysis.records import Article, Name, Reading

# pieces of the press, put together at random: closer to what breaks a reader than random letters
_PRESS = (
    "한빛바이오|오르빅스 테라퓨틱스|Kestova Inc.|㈜가람|(이하 가람)|GSK|美|日|토르마크|새솔대학교 산학협력단|은|는|이|가|을|를|"
    "에|와|과|로부터|에게|의|등|및|각각| | | |. |, |·|(|)|[|]|'|△|▲|①|□|○|- |: |→|~|∼|%|㎡|평|원|달러|억|조|만|천|"
    "1|23|4,500|6.7|0|２|세|두|수백|몇|여|약 |최대 |이상|이하|대|씩|당|3억달러|2조2400억원|계약금|총 계약 규모|"
    "마일스톤|로열티|기술수출|기술이전|계약을 체결했다|반환받았다|해지|인수했다|지난 18일|작년 12월|올해 상반기|"
    "이날|같은 달|2024.01.25 06:01|1~6월|오전 9시|3년간|추석|말|초|대표|이사장|입주 기업|연면적|회원사|매출|"
    "업무협약(MOU)|공동연구|주주|지분|운영|댓글 0|회사명|계약상대방"
)
_PIECES = (*_PRESS.split("|"), "\n", "\n\n", '"')
texts = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=60).map("".join)
anything = st.text(max_size=200)


def reading_of(text: str) -> Reading:
    """The reading of a text published on a known day."""
    return read(Article("a", "a.txt", "", text, "utf-8", published="2024-01-25", published_from="given"))


def _holds_together(text: str, reading: Reading) -> None:
    for layer in (reading.figures, reading.moments, reading.names):
        assert all(text[m.start : m.end] == m.text for m in layer)
    spans = sorted((m.start, m.end) for m in (*reading.figures, *reading.moments))
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    ids = {f.id for f in reading.figures}
    assert all(f.same_as is None or f.same_as in ids for f in reading.figures)
    assert all(f.low is None or f.high is None or f.low <= f.high for f in reading.figures)
    assert all(m.figure in ids for m in reading.metrics)
    for deal in reading.deals:
        assert deal.licensor
        assert all((*deal.licensor, *deal.licensee))
        assert not set(deal.licensor) & set(deal.licensee)
        assert all(text[m.start : m.end] == m.text for found in deal.evidence.values() for m in found)
    to_dict(reading)


@given(texts)
@example("23대1~6월")
@example("3대2~5일")
@settings(max_examples=300, deadline=None)
def test_any_mixture_of_the_press_is_read(text: str) -> None:
    """Whatever is put together from pieces of articles is read without fail, and what is read holds together."""
    _holds_together(text, reading_of(text))


@given(anything)
@settings(max_examples=150, deadline=None)
def test_any_text_is_read(text: str) -> None:
    """The same of any characters at all."""
    _holds_together(text, reading_of(text))


def test_a_reading_is_the_same_twice() -> None:
    """No state is kept between readings."""
    text = "한빛바이오는 지난 18일 오르빅스에 3억달러에 기술수출했다.\n계약금은 2000만달러다."
    assert to_dict(reading_of(text)) == to_dict(reading_of(text))


def _articles(count: int) -> list[Article]:
    words = "가람셀릭스는 오르빅스파마에 GX-{}을 {}억원에 기술수출했다고 공시했다."
    return [
        Article(str(n), f"{n}.txt", "", words.format(n, n + 1), "utf-8", published="2024-01-25") for n in range(count)
    ]


def test_articles_read_together_are_read_as_alone() -> None:
    """Many articles are read in their order, each as if it were alone; what is a fault already stays in its place."""
    fault = KbioError("x.txt", "empty", "give it text")
    articles = _articles(20)
    found = list(try_read_all([*articles[:5], fault, *articles[5:]]))
    assert found == [*map(read, articles[:5]), fault, *map(read, articles[5:])]


def test_an_article_that_fails_is_the_only_one_that_does(monkeypatch: pytest.MonkeyPatch) -> None:
    """A failure of the reader at one article leaves those that are read together with it whole."""
    whole, articles = names.read_names, _articles(6)

    def fails_at_one(page: Page) -> tuple[Name, ...]:
        if page.article.id == "3":
            raise ValueError("no")
        return whole(page)

    expected = [read(a) for a in articles]
    monkeypatch.setattr(names, "read_names", fails_at_one)
    found = list(try_read_all(articles))
    assert isinstance(found[3], KbioError)
    assert found[3].where == "3.txt"
    assert [*found[:3], *found[4:]] == [*expected[:3], *expected[4:]]
