"""One word by itself: its particles, whether it is an everyday word, what it may name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.reading.naming.everyday import is_everyday, is_loan, is_technical
from analysis.reading.naming.forms import SURE
from analysis.reading.naming.latin import judge_latin
from analysis.reading.naming.words import judge
from analysis.reading.particles import may_follow, splits
from analysis.reading.rules.endings import ENDINGS, Ending

SPLITS = [
    ("은성은", [("은성은", ""), ("은성", "은")]),
    ("나래은", [("나래은", "")]),
    ("나래는", [("나래는", ""), ("나래", "는")]),
    ("하르마크로부터", [("하르마크로부터", ""), ("하르마크", "로부터")]),
    ("통장에는", [("통장에는", ""), ("통장", "에는")]),
    ("벨라닉스와의", [("벨라닉스와의", ""), ("벨라닉스", "와의")]),
    ("이로는", [("이로는", ""), ("이로", "는"), ("이", "로는")]),
    ("온새로", [("온새로", ""), ("온새", "로")]),
    ("하늘로", [("하늘로", ""), ("하늘", "로")]),
    ("GSK과", [("GSK과", ""), ("GSK", "과")]),
    ("가", [("가", "")]),
]


@pytest.mark.parametrize(("word", "expected"), SPLITS)
def test_a_particle_fits_the_final_consonant_before_it(word: str, expected: list[tuple[str, str]]) -> None:
    """은 after a consonant, 는 after a vowel; a particle of two syllables is not cut again."""
    assert list(splits(word)) == expected


@given(st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=12))
def test_stem_and_particle_make_the_word(word: str) -> None:
    """Whatever the word: nothing is lost, and the bare word is always one reading."""
    parts = splits(word)
    assert parts[0] == (word, "")
    assert all(stem and stem + particle == word for stem, particle in parts)
    assert all(may_follow(particle) for _, particle in parts[1:])


EVERYDAY = "기술수출 희귀질환치료제 총계약규모 개발하 선급금 비상장사 임상시험 공급계약 협약식 연구개발비 매출액 신약후보물질 CDMO기업".split()
COINED = "여울테라 은성 이로 킬모어 셀피렉스 미리내 다올젠틱 별빛파마 하람 온새미로 크렐노바".split()


@pytest.mark.parametrize("word", EVERYDAY)
def test_a_compound_of_everyday_words_is_one(word: str) -> None:
    """Cut wholly into words of the table, with at most a syllable between them."""
    assert is_everyday(word)


@pytest.mark.parametrize("word", COINED)
def test_a_coined_word_is_no_everyday_word(word: str) -> None:
    """What cannot be cut so may be a name."""
    assert not is_everyday(word)


@given(st.text(max_size=60))
def test_any_word_is_judged(word: str) -> None:
    """No word is too strange: the judgement is pure and raises nothing."""
    if word:
        assert judge(word) == judge(word)
        assert isinstance(is_everyday(word) or is_loan(word) or is_technical(word), bool)


@pytest.mark.parametrize("ending", ENDINGS, ids=lambda ending: ending.text)
def test_each_ending_makes_names_and_plain_nouns_as_its_row_says(ending: Ending) -> None:
    """Each example is a name by its ending, each `never` is none."""
    assert ending.examples
    for example in ending.examples:
        form = judge(example).forms[0]
        assert form.stem == example
        assert form.row is not None or form.ending is not None
        assert form.row is not None or form.place == (ending.kind == "place")
        assert form.row is not None or ending.weak or form.sure == SURE
    for never in ending.never:
        assert not [form for form in judge(never).forms if form.ending is not None], never


LATIN = [
    ("Caldora Therapeutics", SURE),
    ("Torwen Healthcare Inc.", SURE),
    ("ROIVANT SCIENCES", SURE),
    ("University of Tartu", SURE),
    ("GSK", SURE),
    ("Kadmar", 0),
]


@pytest.mark.parametrize(("text", "sure"), LATIN)
def test_a_latin_name_is_judged_by_its_end(text: str, sure: int) -> None:
    """Known, or ending like an organisation: sure; else the sentence decides."""
    form = judge_latin(text)
    assert form is not None
    assert form.sure == sure


@pytest.mark.parametrize("text", ["ADC", "CDMO", "MOU", "YT-5", "IMB-101", "GLP-1", "M&A", "R&D"])
def test_codes_and_short_forms_name_nobody(text: str) -> None:
    """Substances, and the short forms of the trade."""
    assert judge_latin(text) is None


def test_a_country_is_a_tag_and_no_name() -> None:
    """미국 X, 美 X, 프랑스계 X."""
    assert [judge(word).country for word in ("미국", "美", "프랑스계", "독일의", "미국이")] == [
        "US",
        "US",
        "FR",
        "DE",
        None,
    ]
    assert judge("한국과").forms == ()


def test_a_title_is_read_with_what_stands_before_it() -> None:
    """진흥원장 is a 원장; 코스닥시장 is no 시장."""
    assert judge("진흥원장은").role == "원장"
    assert judge("코스닥시장에서").role is None
    assert judge("대표이사").role == "대표이사"
