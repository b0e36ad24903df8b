"""Agreements as reporters tell them: hosts, days of each, the pair of a sentence before, what is only talked of."""

from __future__ import annotations

import pytest
from fact_notation import PUBLISHED, agreement_lines

from analysis.reading import read
from analysis.records import Article

SIGNED = [
    ("{가람제약}과 {누리병원}은 지난해 합작사를 세웠다. 양사는 12일 {한솔대학교}와 인력 교류 협약을 맺었다.", ["staff_exchange 가람제약·누리병원·한솔대학교 2026-05-12"]),
    ("{한솔재단}×{별빛바이오}×{한솔시}, 8일 청년 지원 MOU.", ["mou 한솔재단·별빛바이오·한솔시 2026-05-08"]),
    ("5월 3일 | {한솔재단}-{한솔시} | 장비 공동활용 업무협약\n5월 9일 | {한솔대학교}–미국 {별빛바이오} | 연구자 교류 협약", ["mou 한솔재단·한솔시 2026-05-03", "staff_exchange 한솔대학교·별빛바이오 2026-05-09"]),
    ("{한솔재단}은 {별빛바이오}와 연구자를 두 명씩 주고받는 협약에 12일 서명했다.", ["staff_exchange 한솔재단·별빛바이오 2026-05-12"]),
    ("{누리병원}은 {가람제약}이 후원하는 학술대회에서 {별빛바이오}와 MOU를 맺었다.", ["mou 누리병원·별빛바이오 -"]),
    ("이번 협약은 {한솔대학교}가 주최한 행사장에서 {별빛바이오}와 {가람제약} 사이에 이뤄졌다.", ["partnership 별빛바이오·가람제약 -"]),
    ("{가람제약}은 4일 {한솔대학교}, 11일 {누리병원}과 잇달아 산학협력 협약을 맺었다.", ["partnership 가람제약·한솔대학교 2026-05-04", "partnership 가람제약·누리병원 2026-05-11"]),
    ("{누리병원}과 {가람제약}이 손을 맞잡았다. 양측은 20일 '의료 공동연구 협약식'을 갖고 자료를 나누기로 했다.", ["joint_research 누리병원·가람제약 2026-05-20"]),
    ("{가람제약}의 협력은 늘었다. 3월 {누리병원}, 4월 {별빛바이오}와 각각 파트너십을 체결했다.", ["partnership 가람제약·누리병원 2026-03", "partnership 가람제약·별빛바이오 2026-04"]),
    ("지난달 {가람제약}과 업무협약을 체결한 {별빛바이오}가 이번에는 {누리병원}과 손잡았다. 두 기관은 20일 업무협약을 맺었다고 밝혔다.", ["mou 별빛바이오·가람제약 2026-04", "mou 별빛바이오·누리병원 2026-05-20"]),
    ("{가람제약}은 {한솔대학교}와, {별빛바이오}는 {누리병원}과 각각 업무협약을 19일 체결했다.", ["mou 가람제약·한솔대학교 2026-05-19", "mou 별빛바이오·누리병원 2026-05-19"]),
    ("{가람제약}은 19일 {한솔대학교}와 산학협력 협약을 매듭지었다.", ["partnership 가람제약·한솔대학교 2026-05-19"]),
    ("{한솔재단}은 6일 {가람제약}과 업무협약을 맺었다. 앞서 2월에는 {누리병원}이 같은 회사와 산학협력 협약을 체결했다.", ["mou 한솔재단·가람제약 2026-05-06", "partnership 누리병원·가람제약 2026-02"]),
    ("{한솔재단}은 {누리병원}에 장비를 기증했다. 재단은 이 병원과 5일 업무협약도 체결했다.", ["mou 한솔재단·누리병원 2026-05-05"]),
    ("첫 상대는 독일 {별빛협회}였다. {한솔재단}과 이날 양해각서를 주고받았다.", ["mou 별빛협회·한솔재단 2026-05-20"]),
    ("{한솔시}는 19일 {가람제약}과 업무협약을 체결했다.\n\n협약식에 이어 {한솔시}와 {누리병원}은 공동연구 협약서에 서명했다.", ["mou 한솔시·가람제약 2026-05-19", "joint_research 한솔시·누리병원 2026-05-19"]),
    ("{가람제약}과 {누리병원}은 18일 임상 협력 협약서에 이름을 올렸다.", ["partnership 가람제약·누리병원 2026-05-18"]),
    ("{한솔대학교}는 2일 {누리병원}과 업무협약을 체결했다. 사흘 뒤 {가람제약}도 같은 병원과 협약을 맺었다.", ["mou 한솔대학교·누리병원 2026-05-02", "partnership 가람제약·누리병원 -"]),
    ("\"{가람제약}이 {별빛병원}, {한솔시}와 업무협약을 맺었다\"에서 '별빛병원'은 '{누리병원}'의 잘못입니다.", ["mou 가람제약·누리병원·한솔시 -"]),
    ("{한솔재단}-{누리병원}-{가람제약}은 19일 3자 MOU를 체결했다.", ["mou 한솔재단·누리병원·가람제약 2026-05-19"]),
    ("{한솔재단}은 14일 준공 5주년 기념식을 열었다. 이 자리에서 {누리병원}과 {가람제약}은 업무협약을 맺었다.", ["mou 누리병원·가람제약 2026-05-14"]),
    ("{한솔재단}은 13일 개소식을 열었다.\n\n개소식에서는 {누리병원}과 {가람제약}이 업무협약을 맺었다.", ["mou 누리병원·가람제약 2026-05-13"]),
    ("{한솔재단}은 13일 총회를 열었다.\n\n개소식에서는 {누리병원}과 {가람제약}이 업무협약을 맺었다.", ["mou 누리병원·가람제약 -"]),
]  # fmt: skip

TALKED_OF = [
    "{가람제약}은 {누리병원}과 협약을 맺을지를 두고 저울질하고 있다.",
    "양사는 12일 {한솔대학교}와 인력 교류 협약을 맺었다.",
    "{한빛협회}는 회원사 두 곳이 각각 {누리병원}과 협약을 맺도록 도왔다.",
    "{가람제약} 연구소장은 \"{별빛바이오}와 MOU를 논의 중\"이라면서 \"연내 체결이 목표\"라고 말했다.",
    "{가람제약} 관계자는 \"{별빛바이오}와 협약을 맺었다는 얘기는 처음 듣는다\"고 말했다.",
    "{한솔시}와 {가람제약}이 2023년 맺은 투자협약은 결국 없던 일이 됐다.",
    "첫 상대는 {별빛바이오}가 아니었다. {한솔재단}과 업무협약을 체결했다.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SIGNED)
def test_who_signed(text: str, expected: list[str]) -> None:
    """Who signs is told apart from who hosts, and each partner has its own day."""
    assert agreement_lines(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "한빛재단 김은호 이사장이 인사했다. 누리제약 박지훈 대표도 왔다. ",
        "한빛재단(이사장 김은호)은 누리제약(대표 박지훈)을 초청했다. ",
        "한빛재단은 기부를 받았다. 김은호 한빛재단 이사장이 인사했다. 박지훈 누리제약 대표도 왔다. ",
    ],
)
def test_people_sign_for_the_bodies_they_head(text: str) -> None:
    """Whoever signs by title does so for the body that they were named with: before, in brackets, behind."""
    text += "김은호 이사장과 박지훈 대표는 19일 업무협약서에 서명했다."
    (agreement,) = read(
        Article("t", "t.txt", "", text, "utf-8", published=PUBLISHED, published_from="given")
    ).agreements
    assert agreement.parties == ("한빛재단", "누리제약")


@pytest.mark.parametrize("text", TALKED_OF)
def test_what_is_only_talked_of(text: str) -> None:
    """What others sign, what is still discussed, and what is not believed is no agreement."""
    assert agreement_lines(text) == []
