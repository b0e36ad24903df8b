"""What holds of the deals of any text."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from analysis.records import MONEY_STATES, Deal, Figure
from tests.reading.deal_notation import PARTS, read

PIECES = (
    "{가람셀릭스}", "{오르빅스}", "{토르마크}", "는 ", "가 ", "와 ", "에 ", "로부터 ", "의 ", "를 ", "GX-11", "'올무티닙'", "항암 후보물질", "기술수출", "기술이전 계약", "판권",
    "옵션", "공급", "을 체결했다. ", "했다. ", "하기로 했다. ", "한 ", "하려던 협상은 결렬됐다. ", "을 해지했다. ", "권리를 반환했다. ", "각각 ", "양사는 ", "회사는 ", "글로벌 제약사",
    "계약금 ", "총 계약 규모는 ", "마일스톤 ", "로열티는 별도다. ", "10억원", "3억 달러(4000억원)", "5%", "에 ", "을 받았다. ", "△", "(", ")", "-", "\n", "7일 ", "2021년 ", "라는 소문이 돌았다. ",
    "시리즈B ", "투자를 유치했다. ", "…", "인수했다. ", "계약상대방: ", "회사명: ", "계약금액: ", "억만", ", ", "·",
)  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), min_size=1, max_size=40).map("".join)


@given(texts)
@example("{가람셀릭스}기술이전 계약시리즈B 계약상대방: 회사명: 회사명: {가람셀릭스}")  # labels without a value
@example(
    "{가람셀릭스} 기술이전 계약\n회사명: {가람셀릭스}\n계약상대방: {오르빅스}\n로열티: 마일스톤: 계약금액: 3억 달러"
)
@settings(max_examples=150, deadline=None)
def test_every_row_rests_on_words_of_the_text(marked: str) -> None:
    """Each field's evidence is cut from the text; money points to figures or says a state; a parent is an earlier row."""
    deals, figures, text = read(marked)
    for number, deal in enumerate(deals):
        assert deal.id == f"d{number + 1}"
        assert_grounded(deal, figures, text)
        assert deal.parent is None or deal.parent in {d.id for d in deals[:number] if d.event == "signed"}


def assert_grounded(deal: Deal, figures: dict[str, Figure], text: str) -> None:
    for mentions in deal.evidence.values():
        assert all(text[m.start : m.end] == m.text and m.text for m in mentions)
    for part in PARTS:
        value = getattr(deal.money, part)
        assert value in MONEY_STATES or value in figures
        assert value not in figures or not figures[value].vague
    assert deal.licensor
    assert all((*deal.licensor, *deal.licensee))
    assert not set(deal.licensor) & set(deal.licensee)
    assert 0 <= deal.sentence.start < deal.sentence.end <= len(text)


@given(texts)
@settings(max_examples=50, deadline=None)
def test_the_same_text_gives_the_same_deals(marked: str) -> None:
    """Reading is a function of the text alone."""
    assert read(marked)[0] == read(marked)[0]


@given(st.text(alphabet="가나다 은는이에의와,.△(){}→'\"억만원0123456789기술이전계약체결했다\n", max_size=200))
@settings(max_examples=100, deadline=None)
def test_no_text_is_too_odd_to_read(text: str) -> None:
    """Any characters in any order give rows or none, never an error."""
    read("{가람} " + text.replace("{", "").replace("}", ""))
