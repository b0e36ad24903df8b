"""What one word beside a verb of deals decides: who gives, what kind of deal it is, whether it is one, and what it is about."""

from __future__ import annotations

import pytest

from tests.reading.deal_notation import read, rows

TOLD: list[tuple[str, list[str]]] = [
    # who has another make something is no maker
    (
        "{도래약품}은 {모루젠}과 'MU-41'의 생산을 맡기는 위탁생산 계약을 맺었다.",
        ["supply signed 모루젠 > 도래약품"],
    ),
    (
        "{모루젠}이 백신의 상업용 물량 생산을 맡는다. {도래약품}은 모루젠과 위탁생산 계약을 체결했다.",
        ["supply signed 모루젠 > 도래약품"],
    ),
    # what a contract is about, where only the words around it say so
    ("두 달을 끈 인수전이 끝났다. {도래약품}과 {모루젠}은 계약을 체결했다.", ["acquisition signed 도래약품 > 모루젠"]),
    (
        "{도래약품}은 {모루젠}과 계약을 체결했다. 단계별 기술료는 20억원이다.",
        ["licence signed 도래약품 > 모루젠 milestones=20억원"],
    ),
    # a round without an amount, and who joins it
    ("{도래약품}은 시리즈B 투자를 유치했다. 기존 주주들이 다시 참여했다.", ["equity signed 도래약품 >"]),
    # what is sold: a company, rights for good, a place that is only run
    (
        "{도래약품}은 장비 자회사를 {모루젠}에 120억원에 팔았다.",
        ["acquisition signed 도래약품 > 모루젠 total=120억원"],
    ),
    (
        "{도래약품}은 {모루젠}에 'MU-41'의 권리 일체를 30억원에 팔았다.",
        ["asset_sale signed 도래약품 > 모루젠 total=30억원"],
    ),
    ("{모루젠}은 {도래약품}의 임상센터 운영권을 인수했다.", []),
    # terms that are changed: when is paid, how long one may choose
    ("{도래약품}은 마일스톤 지급 시점을 2년 늦추는 데 {모루젠}과 합의했다.", ["licence amended 도래약품 > 모루젠"]),
    ("{도래약품}과 {모루젠}은 옵션 행사 기간을 6개월 늘리기로 했다.", ["licence amended 도래약품 > 모루젠"]),
    # what a contract brings is told of the contract
    (
        "이번 계약으로 {도래약품}은 {모루젠}으로부터 선급금 300만 달러를 받고 로열티를 별도로 받는다.",
        ["licence signed 도래약품 > 모루젠 upfront=300만 달러 royalty=unspecified"],
    ),
    # what comes only if something else does, or is planned
    ("{모루젠}은 옵션을 행사하면 {도래약품}에서 'MU-41'의 판권을 도입한다.", []),
    ("{도래약품}은 상장 뒤 {모루젠}을 인수하고 해외 법인을 세울 계획이다.", []),
    ("{도래약품}은 3월 이전에 {모루젠}과 계약했다.", []),
    # a contract that is quoted, not contracts at large
    (
        '{도래약품} 대표는 {모루젠}과의 계약을 두고 "이번 계약은 60일 뒤 해지된다"고 말했다.',
        ["licence terminated 도래약품 > 모루젠"],
    ),
    ('{도래약품} 대표는 {모루젠}과의 계약을 두고 "좋은 계약은 술자리에서 시작해 법정에서 끝난다"고 말했다.', []),
    # who acts, where no name was read for it: by its place, and by how companies are called
    ("{모루젠}은 제약사 나무제약에 간암 신약을 기술이전했다.", ["licence signed 모루젠 > 나무제약"]),
    ("{벨루아}에 따르면 3월 새벽이 {모루젠}에 간암 신약을 기술수출했다.", ["licence signed 새벽 > 모루젠"]),
    ("{벨루아}에 따르면 3월 연구팀이 {모루젠}에 간암 신약을 기술수출했다.", ["licence signed 벨루아 > 모루젠"]),
    (
        "지난해 {모루젠}에 기술이전된 도래바이오의 항체 'MU-41'은 효능이 좋다.",
        ["licence signed 도래바이오 > 모루젠"],
    ),
    # whom a word points to, and which name is one company's
    (
        "{벨루아}는 {나린파마}에 두피약을 이전했다. {도래약품}이라는 작은 벤처가 상을 받았다."
        " {모루젠}이 이 회사의 'MU-41'을 4억원에 사들였다.",
        ["licence signed 벨루아 > 나린파마", "asset_sale signed 도래약품 > 모루젠 total=4억원"],
    ),
    (
        "{㈜도래약품}은 {모루젠}에 간암 신약을 기술이전했다. {도래약품}은 이 계약의 계약금으로 30억원을 받는다.",
        ["licence signed ㈜도래약품 > 모루젠 upfront=30억원"],
    ),
    # a source is no party, and what a paper without a name says is no deal
    ("{모루젠}에 따르면 {도래약품}은 항암제를 {벨루아}에 기술이전했다.", ["licence signed 도래약품 > 벨루아"]),
    ("한 매체는 {도래약품}이 {모루젠}에 간암 신약을 기술이전한다고 보도했다.", []),
    # shares beside a licence are a part of it, unless they are told apart
    (
        "{도래약품}은 {모루젠}에 간암 신약을 기술이전했다. 이와 별도로 {모루젠}은 신주 30억원어치를 인수한다.",
        ["licence signed 도래약품 > 모루젠 equity=30억원"],
    ),
    (
        "{도래약품}은 {모루젠}에 간암 신약을 기술이전했다. 이와 별개로 {모루젠}은 {도래약품}의 신주 30억원어치를 인수했다.",
        ["licence signed 도래약품 > 모루젠", "equity signed 도래약품 > 모루젠 total=30억원"],
    ),
    # which deal a sum is of
    (
        "{벨루아}는 {나린파마}를 인수했고 {도래약품}에서 간암 신약을 들여왔다. 인수 대금은 90억원이다.",
        ["acquisition signed 나린파마 > 벨루아 total=90억원", "licence signed 도래약품 > 벨루아"],
    ),
    (
        "{도래약품}은 2년 전 {모루젠}에 간암 신약을 기술이전했다. 지금까지 계약 당시 받은 계약금 300만 달러를 포함해 500만 달러를 받았다.",
        ["licence signed 도래약품 > 모루젠 upfront=300만 달러"],
    ),
    (
        "{도래약품}은 {모루젠}에 이전한 항체와 관련해 마일스톤 500만달러를 받게 됐다.",
        ["licence signed 도래약품 > 모루젠", "licence milestone_received 도래약품 > 모루젠 amount=500만달러"],
    ),
    # goods that are bought, and a company whose trade it is to make some
    ("{도래약품}은 {모루젠}에서 주사기 30만 개를 구매하기로 했다.", ["supply signed 모루젠 > 도래약품"]),
    ("{도래약품}은 CDMO 업체 {모루젠}과 기술이전 계약을 맺었다.", ["licence signed 도래약품 > 모루젠"]),
    # what two agree to end is told by the verb behind; contracts in turn, each of its kind
    ("{도래약품}과 {모루젠}은 기술이전 계약을 합의해 끝냈다.", ["licence terminated 도래약품 > 모루젠"]),
    (
        "{도래약품}은 {모루젠}, {벨루아}와 각각 두피약 판권 계약과 시약 공급 계약을 맺었다.",
        ["licence signed 도래약품 > 모루젠", "supply signed 도래약품 > 벨루아"],
    ),
    # a first line that ends like a sentence is no headline of the deal below
    (
        "{도래약품}은 지난해 {모루젠}에 신약을 기술이전했다.\n{도래약품}은 2일 {모루젠}에 두피약을 기술이전했다.",
        ["licence signed 도래약품 > 모루젠", "licence signed 도래약품 > 모루젠"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_a_word_beside_the_verb_decides_the_deal(text: str, told: list[str]) -> None:
    assert rows(text) == told


INTERVIEW = """"감기약만 팔던 회사가 아닙니다" 최은강 {{빛고을테라}} 대표 인터뷰
- 일본 {{모루젠}}과의 계약이 화제였다.
"4월 2일에 서명했습니다. 천식 신약을 {} 조건입니다."
"""


@pytest.mark.parametrize(
    ("terms", "told"),
    [("모루젠이 개발하는", ["licence signed 빛고을테라 > 모루젠"]), ("국내에 들여오는", [])],
)
def test_an_answer_gives_what_it_does_not_say_to_take(terms: str, told: list[str]) -> None:
    """The company that is asked is the giver of the contract in the question, unless the answer says that it brings something in."""
    assert rows(INTERVIEW.format(terms)) == told


@pytest.mark.parametrize(
    ("text", "asset"),
    [
        ("{도래약품}은 {모루젠}과 'CDMO' 계약을 맺었다.", None),
        ("{도래약품}은 {모루젠}에 USP1 억제제를 기술이전했다.", "USP1 억제제"),
        ("{도래약품}은 '세계로 가는 길이 열렸다'며 {모루젠}에 간암 신약을 기술이전했다고 밝혔다.", "간암 신약"),
        ("{도래약품}이 미국에서 점안제를 개발해 {모루젠}에 넘겼다.", "점안제"),
    ],
)
def test_an_asset_is_neither_a_trade_a_target_nor_a_saying(text: str, asset: str | None) -> None:
    deals, _, _ = read(text)
    assert [deal.asset for deal in deals] == [asset]
