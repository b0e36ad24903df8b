"""The everyday words for what becomes of a deal, family by family, and the same words of other things."""

from __future__ import annotations

import pytest

from tests.reading.deal_notation import read

# What is told, with a place for the verb → the event; the verbs that tell it, apart by slashes.
FAMILIES: list[tuple[str, str, str]] = [
    (
        "{가온제약}은 2022년 미국 {노스팜}과 맺은 기술이전 계약VERB.",
        "terminated",
        "을 해지했다/을 파기했다/을 끝냈다/을 깼다/을 깨뜨렸다/을 물렀다/을 접었다/을 포기했다/을 정리했다/을 청산했다/에서 빠져나왔다/에 종지부를 찍었다/에 마침표를 찍었다/을 없던 일로 했다"
        "/을 백지화했다/을 무효로 했다/을 중단했다/을 연장하지 않기로 했다/을 갱신하지 않기로 했다/이 만료됐다/이 소멸됐다/이 효력을 잃었다/이 무산됐다/이 막을 내렸다/이 수명을 다했다"
        "/이 휴지 조각이 됐다/이 물거품이 됐다/의 해지를 통보받았다/의 해지 통지서를 받았다/의 해지에 합의했다/의 파기를 선언했다/의 종료를 알렸다/을 해지하겠다고 알려왔다",
    ),
    (
        "미국 {노스팜}은 {가온제약}에서 도입한 간암 신약 권리VERB.",
        "returned",
        "를 반환했다/를 되돌려줬다/를 반납했다/를 포기했다/를 내려놓았다/를 되넘겼다/를 가온제약에 돌려보냈다/의 반환을 결정했다/의 반환 의사를 전했다",
    ),
    (
        "{가온제약}은 미국 {노스팜}에 넘긴 간암 신약 권리VERB.",
        "returned",
        "를 돌려받았다/를 되찾았다/를 되찾아왔다/를 회수했다/를 거둬들였다/를 다시 가져왔다/를 다시 품었다/를 되사왔다/를 환수했다/를 다시 확보했다/가 되돌아왔다",
    ),
    (
        "{가온제약}은 2022년 미국 {노스팜}과 맺은 기술이전 계약VERB.",
        "amended",
        "의 조건을 바꿨다/의 조건을 손봤다/의 조건을 고쳤다/의 조건을 재조정했다/의 조건을 다듬었다/의 조건을 완화했다/의 조건을 다시 정했다/을 고쳐 썼다/을 다시 썼다/의 범위를 넓혔다/의 범위를 좁혔다"
        "/의 기간을 늘려주기로 했다/의 규모를 축소했다/을 증액했다/의 대상에 위암을 더했다/의 대상에 위암을 얹었다/의 대상에서 위암을 뺐다/을 손질했다/의 변경에 합의했다/에 관한 수정 합의서에 서명했다"
        "/의 마일스톤 구조를 다시 짰다/의 규모가 3억달러에서 4억달러로 늘었다",
    ),
    (
        "{가온제약}은 2022년 간암 신약을 이전한 미국 {노스팜}으로부터 마일스톤 300만달러VERB.",
        "milestone_received",
        "를 챙겼다/를 확보했다/를 손에 넣었다/를 거머쥐었다/를 지급받았다/를 송금받았다/를 건네받았다/를 따냈다/를 벌어들였다/를 받아냈다/를 청구했다/가 들어왔다/가 입금됐다/가 꽂혔다/의 입금을 확인했다",
    ),
    (
        "{가온제약}과 미국 {노스팜}의 기술이전 협상VERB.",
        "failed",
        "이 결렬됐다/이 물거품이 됐다/이 수포로 돌아갔다/이 무위로 끝났다/이 끝내 성사되지 못했다/이 타결되지 못했다/이 결실을 맺지 못했다/이 합의에 이르지 못했다/이 빈손으로 끝났다/이 실패로 끝났다/이 뒤집어졌다/에 실패했다/을 접었다",
    ),
    (
        "미국 {노스팜}은 {가온제약}의 간암 신약에 대한 VERB.",
        "terminated",
        "옵션을 행사하지 않았다/옵션을 쓰지 않기로 했다/옵션 행사를 포기했다/옵션을 포기했다/옵션을 버렸다/옵션을 반납했다",
    ),
]


@pytest.mark.parametrize(
    ("text", "event"),
    [(told.replace("VERB", verb), event) for told, event, verbs in FAMILIES for verb in verbs.split("/")],
)
def test_each_word_of_a_family_tells_the_event(text: str, event: str) -> None:
    """The event, of the company at home as licensor and its partner as licensee."""
    deals, _, _ = read(text)
    told = [(deal.licensor, deal.licensee) for deal in deals if deal.event == event]
    assert told == [(("가온제약",), ("노스팜",))]


NO_DEALS = """
{가온제약}은 미국 {노스팜}과 벌여온 특허 분쟁을 끝냈다.
{가온제약}은 기술수출 실적을 정리해 공개했다.
{가온제약}은 임상 실패로 기술수출 기대를 접었다.
{가온제약}은 미국 {노스팜}과의 계약을 연장할지 검토하고 있다.
{가온제약}은 미국 {노스팜}과의 계약이 해지될 경우 계약금을 돌려주지 않는다.
{가온제약}은 3상에 진입하면 미국 {노스팜}에서 마일스톤 300만달러를 받는다.
{가온제약}은 미국 {노스팜}이 옵션을 행사하면 1억달러를 받는다.
{가온제약}은 미국 {노스팜}이 아직 옵션을 행사하지 않았다고 밝혔다.
{가온제약}은 노조와의 임금 협상이 결렬됐다고 밝혔다.
{가온제약}은 신한은행과 맺은 대출 계약을 1년 연장했다.
{가온제약}은 용산구 사옥 매매 계약을 해지했다.
{가온제약}은 미국 {노스팜}과 체결한 비밀유지계약을 연장했다.
{가온제약}은 미국 {노스팜}에서 배당금 20억원을 받았다.
{가온제약}은 미국 {노스팜}에 임상시료 5억원어치를 보냈다.
{가온제약}은 미국 {노스팜}에 위약금 30억원을 청구했다.
{가온제약}은 미국 {노스팜}과 결별한 김철수 박사를 영입했다.
{가온제약}은 미국 {노스팜}과의 협력 관계가 끝났다는 지적을 반박했다.
{가온제약}은 우수 협력사로 {노스팜}을 선정했다.
{가온제약}의 수주잔고는 미국 {노스팜}과의 계약으로 1조원에서 1조2000억원으로 늘었다.
""".strip().split("\n")


@pytest.mark.parametrize("text", NO_DEALS)
def test_the_same_words_of_other_things_tell_no_deal(text: str) -> None:
    """Plans, conditions, contracts and quarrels of other sorts."""
    assert read(text)[0] == ()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("{도래약품}은 지난 3일 {모루젠}에서 들여온 'MU-41'의 권리를 반환했다.", [None, "2026-03-03"]),
        ("지난 3일 {도래약품}은 {모루젠}에서 들여온 'MU-41'의 권리를 반환했다.", [None, "2026-03-03"]),
        ("{도래약품}은 {모루젠}에서 지난 3일 들여온 'MU-41'의 권리를 반환했다.", ["2026-03-03", None]),
        ("{도래약품}은 2023년 8월 {모루젠}에서 들여온 'MU-41'의 권리를 반환했다.", ["2023-08", None]),
    ],
)
def test_the_day_that_leads_a_sentence_is_of_its_main_verb(text: str, days: list[str | None]) -> None:
    """A signing told by the way takes a day right before its verb, or a month; not the day on which its rights went back."""
    deals, _, _ = read(text)
    assert [(d.event, d.event_date) for d in deals] == list(zip(["signed", "returned"], days, strict=True))
