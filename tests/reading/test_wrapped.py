"""Lines cut at one width: joined for reading, each word whole again, and every span leading back to the page as it was."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from cutting import cut

from analysis.articles import articles_of
from analysis.reading import read
from analysis.reading.wrapped import printed, quote, unwrap
from analysis.records import Article, Reading

CORPUS = Path(__file__).parent.parent / "corpus"

BETWEEN_WORDS = (
    "가람셀릭스는 미국 벨타리온과 총 3억 달러 규모의 기술수출 계약을 2024년\n"
    "3월 18일 체결했다고 밝혔다. 계약금은 1500만 달러이며 나머지는 개발 단계에\n"
    "따라 나눠 받는다. 회사는 올해 상반기 안에 임상 2상을 시작하고 내년 하반기\n"
    "중간 결과를 내놓는다."
)
WITHIN_WORDS = (
    "안개꽃바이오가 노르웨이 룬트비 파마에 천식 후\n"
    "보물질 'AG-31'의 북유럽 판권을 넘겼다. 두 회\n"
    "사는 이런 내용의 계약을 지난 3일 맺었다고 4일\n"
    "밝혔다.\n"
    "계약금은 700만 유로(약 110억원)이고 판매 단계\n"
    "의 기술료를 더한 총액은 최대 1억\n"
    "2000만 유로다. 안개꽃바이오는 2019\n"
    "년 문을 열었다. 직원 38명 가운데 27명이 연구원\n"
    "이다. 지난해에는 시리즈B로 바다벤처스에서 150억\n"
    "원을 투자받았다."
)


def article(text: str) -> Article:
    return Article("test", "test", "0", text, "utf-8", published="2026-03-10", published_from="given")


def joined(text: str) -> str:
    found = unwrap(article(text))
    return found.article.text if found else text


def test_breaks_between_words_are_blanks() -> None:
    """Where no line begins with the rest of a word, no word was parted."""
    assert joined(BETWEEN_WORDS) == BETWEEN_WORDS.replace("\n", " ")


def test_parted_words_are_whole_again() -> None:
    """An ending alone on a line tells that lines were cut wherever they were full; the end of a paragraph stays."""
    assert joined(WITHIN_WORDS) == (
        "안개꽃바이오가 노르웨이 룬트비 파마에 천식 후보물질 'AG-31'의 북유럽 판권을 넘겼다. "
        "두 회사는 이런 내용의 계약을 지난 3일 맺었다고 4일 밝혔다.\n"
        "계약금은 700만 유로(약 110억원)이고 판매 단계의 기술료를 더한 총액은 최대 1억2000만 유로다. "
        "안개꽃바이오는 2019년 문을 열었다. 직원 38명 가운데 27명이 연구원이다. "
        "지난해에는 시리즈B로 바다벤처스에서 150억원을 투자받았다."
    )


@pytest.mark.parametrize(
    "text",
    [
        "제목 한 줄이 여기에 있고 길이도 제법 된다\n두 번째 제목도 비슷한 길이로 여기에 있다\n2024.01.25 06:01 댓글쓰기",
        "회사명: 온새미메디(주) 코드\n계약내용: 혈액투석 필터 공급\n계약금액: 18,640,000,000원",
        "첫 문단은 이렇게 끝나는 문장 하나로 되어 있다.\n둘째 문단도 이렇게 끝나는 문장 하나로 되어 있다.\n셋째 문단도 그렇다.",
        "- 입주기업 126개, 회원기업 48개, 상주인력\n- 연면적 41,200㎡, 공실률 19%로 집계된다\n- 부지는 72,500㎡다.",
        "주간 소식\n\n서남바이오, 스위스 위탁생산업체 인수\n서남바이오는 알펜텍을 샀다.\n\n새벽온, 비만약 권리 돌려받는다\n새벽온은 3일 알렸다.",
        "가람제약, 신약 판권 도입\n영국 노르데와 계약 체결\n\n가람제약은 노르데와 판권 도입 계약을 맺었다고 3일 밝혔다.",
    ],
)
def test_headings_lists_and_paragraphs_are_left_alone(text: str) -> None:
    """A line break that ends something stays one."""
    assert joined(text) is text


def test_spans_lead_back_to_the_page_as_it_was() -> None:
    """Every text is cut from the original, its line breaks in it; evidence and sentences, too."""
    reading = read(article(WITHIN_WORDS))
    assert reading.article.text == WITHIN_WORDS
    mentions = [m for name in reading.names for m in name.mentions]
    evidence = [m for deal in reading.deals for told in deal.evidence.values() for m in told]
    for part in (*reading.figures, *reading.moments, *reading.names, *mentions, *evidence):
        assert WITHIN_WORDS[part.start : part.end] == part.text
    assert [f.text for f in reading.figures if "\n" in f.text] == ["두 회\n사", "1억\n2000만 유로", "150억\n원"]
    assert [WITHIN_WORDS[s.start : s.end].split()[0] for s in reading.sentences][:3] == [
        "안개꽃바이오가",
        "두",
        "계약금은",
    ]


def facts(reading: Reading) -> Counter[tuple[object, ...]]:
    """What a reading holds, without where it stands."""
    value = {f.id: (f.low, f.high, f.unit) for f in reading.figures}
    plain = lambda words: words.replace("\n", "").replace(" ", "")  # noqa: E731  # a name over two lines is the same
    deals = [
        (d.kind, d.event, *map(plain, (*d.licensor, ">", *d.licensee)), value.get(d.money.total)) for d in reading.deals
    ]
    metrics = [(m.metric, plain(m.subject), value[m.figure]) for m in reading.metrics]
    return Counter([*value.values(), *deals, *metrics])


@pytest.mark.parametrize("words", [True, False], ids=["between words", "anywhere"])
@pytest.mark.parametrize("width", [44, 70])
def test_a_page_cut_into_lines_tells_what_the_article_tells(width: int, words: bool) -> None:
    """Of the facts of a dozen articles at least 94 % are read from the same articles cut into lines, and few others."""
    told = kept = new = 0
    for path in sorted((CORPUS / "press").glob("2?[05].txt")):
        whole = next(iter(articles_of(path)))
        assert isinstance(whole, Article)
        before, after = facts(read(whole)), facts(read(replace(whole, text=cut(whole.text, width, words=words))))
        told, kept, new = told + before.total(), kept + (before & after).total(), new + (after - before).total()
    assert told > 300
    assert kept >= 0.94 * told, (kept, told)
    assert new <= 0.03 * told, (new, told)


def test_a_quotation_shows_parted_words_whole() -> None:
    """What a report prints of a span: `quote` on one line; `printed` with every offset where it was."""
    page = article(WITHIN_WORDS)
    start = page.text.index("지난해에는 시리즈B")
    assert quote(page, start, len(page.text)) == "지난해에는 시리즈B로 바다벤처스에서 150억원을 투자받았다."
    assert len(printed(page)) == len(page.text)
    assert printed(page)[start : start + 5] == "지난해에는"
    plain = article("계약금은 700만 유로다.\n총액은 1억 유로다.")
    assert printed(plain) is plain.text
