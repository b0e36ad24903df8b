"""The words that deals are told in, a verb or noun a row: what part it plays, what kind of deal it speaks of.

`stems` are nouns that take 하다, 되다, 받다, 시키다 (기술수출 → 기술수출했다, 기술수출됐다) or stand alone (기술수출 계약).
`forms` are native verbs, six forms a verb: past, past attributive, future attributive, stem, infinitive, noun ("-" for one left out);
a seventh is the present attributive, where it is not the stem with 는 (팔다: 파는). A "+" stands at the joint of a compound verb, which is
also written apart: 사+갔 is 사갔 and 사 갔.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from analysis.records import DealKind

Part = Literal[
    "give",  # the subject lets go: A가 B에 X를 이전했다
    "take",  # the subject gets: B가 A로부터 X를 도입했다
    "move",  # the asset goes: X가 B에 넘어갔다
    "pact",  # two sides agree: A와 B가 계약을 맺었다
    "give_back",  # the licensee returns: B가 A에 권리를 반환했다
    "take_back",  # the licensor gets back: A가 B로부터 권리를 돌려받았다
    "come_back",  # the asset returns: X가 A에 되돌아왔다
    "end",  # the contract ends: 해지
    "leave",  # two part, or one leaves: 결별
    "fail",  # the deal never came: 결렬
    "talk",  # it is being talked over: 협의
    "chosen",  # with whom it will be talked over first: 우선협상대상자로 선정
    "amend",  # its terms change: 변경
    "receive",  # money comes in: 수령
    "exercise",  # an option is drawn: 행사
    "invest",  # the subject pays in: 투자
    "raise",  # the subject is paid in: 유치
    "other",  # a verb that only binds its own subject: B가 개발한 X
    "tell",  # 공시했다, 밝혔다: dates the disclosure
    "contract", "right", "research", "mou", "term_sheet", "sublicence", "kind", "amendment", "notice",
]  # fmt: skip
# How much must stand beside the word to make it a deal: nothing; a counterpart or an asset; a right that changes hands;
# a right, or an asset of the other side, as its object ("thing"); a right as its object right before it ("object");
# goods as its object ("goods"); a right, or an asset that goes where stands right before it ("goal").
Needs = Literal["nothing", "party", "right", "thing", "object", "goods", "goal"]


OF_RIGHTS = frozenset(("right", "thing", "object", "goal"))  # everyday verbs, of deals only where a right changes hands


@dataclass(frozen=True, slots=True)
class DealWord:
    part: Part
    kind: DealKind | None = None
    needs: Needs = "party"
    stems: tuple[str, ...] = ()
    forms: tuple[
        str, ...
    ] = ()  # past, past attributive, future attributive, stem, infinitive, noun, perhaps present attributive


def _verb(part: Part, forms: str, kind: DealKind | None = None, needs: Needs = "party") -> DealWord:
    return DealWord(part, kind, needs, forms=tuple(f.replace("_", " ") for f in forms.split()))


def spellings(form: str) -> tuple[str, ...]:
    """A form as it is written: a compound verb in one word and apart."""
    return (form.replace("+", ""), form.replace("+", " ")) if "+" in form else (form,)


def _stem(part: Part, stems: str, kind: DealKind | None = None, needs: Needs = "party") -> DealWord:
    return DealWord(part, kind, needs, stems=tuple(s.replace("_", " ") for s in stems.split()))


# An option that is drawn, by what becomes of it.
_DRAWN = (
    "옵션을_행사 옵션이_행사 옵션_행사 옵션권을_행사 옵션권_행사 선택권을_행사 옵션을_발동 옵션행사 옵션_권리를_행사 이를_행사 이_권리를_행사 옵션_행사_의사를_통보 옵션_행사를_통보 옵션_행사_사실을_통보"
    " 옵션이_발동 옵션_발동 옵션권을_발동 선택권을_발동 option을_행사 Option을_행사 option을_exercise 옵션을_exercise option_행사"
)

WORDS: tuple[DealWord, ...] = (
    # the subject lets go
    _stem(
        "give",
        "기술수출 기술_수출 라이선스아웃 라이선스_아웃 라이센스아웃 라이센스_아웃 라이선싱아웃 라이선싱_아웃",
        "licence",
        "nothing",
    ),
    _stem(
        "give", "기술이전 기술_이전 라이선스_수출 신약수출 신약_수출 판권수출 판권_수출 L/O LO", "licence", "nothing"
    ),
    _stem(
        "give",
        "license-out License-out licence-out out-license out-licence 라이선스-아웃 아웃라이선싱 아웃라이선스",
        "licence",
        "nothing",
    ),
    _stem("give", "grant", "licence", "right"),
    _stem("give", "이전 이관 재수출 재이전 재기술수출 재기술이전", "licence"),
    _stem("give", "허여", "licence", "thing"),
    _stem("give", "부여 허락 제공 수여 양여", "licence", "right"),
    _stem("give", "양도 자산양도 자산_양도", "asset_sale"),
    _stem("give", "매각 분할매각", "acquisition"),
    _verb("give", "팔아+치웠 팔아+치운 팔아+치울 팔아+치우 팔아+치워 팔아+치움", "asset_sale"),
    _verb("give", "털었 턴 - 털 털어 -", "acquisition", "right"),
    _verb("give", "털어+냈 털어+낸 털어+낼 털어+내 - 털어+냄", "acquisition", "right"),
    _stem("give", "처분 매도 장외매도 장외_매도", "acquisition", "right"),
    _stem("give", "공급 납품 독점공급 독점_공급", "supply"),
    _stem("give", "수출", "supply", "right"),
    _stem("give", "수주", "supply"),
    _stem("give", "판매", None, "right"),
    _verb("give", "넘겼 넘긴 넘길 넘기 넘겨 넘김", "licence"),
    _verb("give", "넘겨+줬 넘겨+준 넘겨+줄 넘겨+주 넘겨+줘 넘겨+줌", "licence"),
    _verb("give", "팔았 판 - 팔 팔아 - 파는", "asset_sale"),
    _verb("give", "팔아+넘겼 팔아+넘긴 팔아+넘길 팔아+넘기 팔아+넘겨 팔아+넘김", "asset_sale"),
    _verb("give", "되팔았 되판 - 되팔 되팔아 - 되파는", "asset_sale"),
    _verb("give", "내+줬 내+준 내+줄 내+주 내+줘 내+줌", "licence", "thing"),
    _verb("give", "내어+줬 내어+준 내어+줄 내어+주 내어+줘 내어+줌", "licence", "thing"),
    _verb("give", "건넸 건넨 건넬 건네 건네줘 건넴", "licence", "right"),
    _verb("give", "안겼 안긴 안길 안기 안겨 안김", "licence", "thing"),
    _verb("give", "안겨+줬 안겨+준 안겨+줄 안겨+주 안겨+줘 안겨+줌", "licence", "thing"),
    _verb("give", "쥐여+줬 쥐여+준 쥐여+줄 쥐여+주 쥐여+줘 쥐여+줌", "licence", "thing"),
    _verb("give", "줬 준 줄 주 줘 줌", "licence", "object"),
    _verb("give", "빌려+줬 빌려+준 빌려+줄 빌려+주 빌려+줘 빌려+줌", "licence", "thing"),
    _verb("give", "맡겼 맡긴 맡길 맡기 맡겨 맡김", "licence", "object"),
    _verb("give", "댔 댄 댈 대 대 댐", "supply", "goods"),
    _verb("give", "대+줬 대+준 대+줄 대+주 대+줘 대+줌", "supply", "goods"),
    # the subject gets
    _stem(
        "take",
        "기술도입 기술_도입 라이선스인 라이선스_인 라이센스인 라이센스_인 라이선싱인 L/I in-license in-licence license-in licence-in",
        "licence",
        "nothing",
    ),
    _stem("take", "도입 수입", "licence"),
    _stem("take", "acquire acquisition", "acquisition"),
    _stem("take", "secure", "licence", "right"),
    _stem("take", "인수 인수합병 M&A 합병 흡수합병 흡수_합병", "acquisition"),
    _stem(
        "take",
        "독점_판매 국내_판매 독점_유통 국내_유통 유통_판매 국내_독점판매 국내_독점_판매 국내독점판매 국내_독점_유통 국내_판매·유통 국내_유통·판매",
        "licence",
    ),
    _stem("take", "매입 매수 양수 자산양수 자산_양수", "asset_sale"),
    _stem("take", "확보 획득 취득 따내기", "licence", "right"),
    _stem("take", "구매 구입", "supply", "goods"),
    _verb("take", "사다_썼 사다_쓴 사다_쓸 사다_쓰 사다_써 사다_씀", "supply", "goods"),
    _verb("take", "받아_썼 받아_쓴 받아_쓸 받아_쓰 받아_써 받아_씀", "supply", "goods"),
    _stem("take", "새_주인 새주인 새_임자 새임자", "acquisition"),  # only where somebody becomes it
    _verb("take", "사+들였 사+들인 사+들일 사+들이 사+들여 사+들임", "asset_sale"),
    _verb("take", "사+왔 사+온 사+올 사+오 사_와 사+옴", "asset_sale"),
    _verb("take", "사기로_했 사기로_한 - 사기로_하 사기로_해 사기로_계약", "asset_sale", "right"),
    _verb("take", "사기로_합의했 사기로_합의한 - 사기로_합의하 사기로_합의해 사기로_합의", "asset_sale", "right"),
    _verb("take", "샀 - - - - -", "asset_sale", "right"),
    _verb("take", "사들여+왔 사들여+온 사들여+올 사들여+오 사들여+와 사들여+옴", "licence"),
    _verb("take", "들여+왔 들여+온 들여+올 들여+오 들여+와 들여+옴", "licence"),
    _verb("take", "들여+갔 들여+간 들여+갈 들여+가 들여+감", "licence"),
    _verb("take", "가져+왔 가져+온 가져+올 가져+오 가져+와 가져+옴", "licence", "thing"),
    _verb("take", "가져+갔 가져+간 가져+갈 가져+가 가져+감 가져+갔음", "licence", "thing"),
    _verb("take", "넘겨+받았 넘겨+받은 넘겨+받을 넘겨+받 넘겨+받아 넘겨+받음", "licence"),
    _verb("take", "사+갔 사+간 사+갈 사+가 사+감 사+갔음", "licence"),
    _verb("take", "따냈 따낸 따낼 따내 따냄 따냈음", "licence", "thing"),
    _verb("take", "따+왔 따+온 따+올 따+오 따+와 따+옴", "licence", "thing"),
    _verb("take", "얻었 얻은 얻을 얻 얻어 얻음", "licence", "thing"),
    _verb("take", "얻어+냈 얻어+낸 얻어+낼 얻어+내 얻어+냄 얻어+냈음", "licence", "right"),
    _verb("take", "품었 품은 품을 품 품어 품음", "acquisition", "thing"),
    _verb("take", "품에_안았 품에_안은 품에_안을 품에_안 품에_안아 품에_안음", "acquisition", "thing"),
    _verb("take", "새_주인이_됐 새_주인이_된 새_주인이_될 새_주인이_되 새_주인이_돼 새_주인이_됨", "acquisition"),
    _verb("take", "새_주인으로_올라섰 새_주인으로_올라선 - 새_주인으로_올라서 새_주인으로_올라서 -", "acquisition"),
    _verb("take", "새_주인으로_나섰 새_주인으로_나선 - 새_주인으로_나서 새_주인으로_나서 -", "acquisition"),
    _stem("take", "자회사로_편입 계열사로_편입 종속회사로_편입 자회사_편입 계열사_편입", "acquisition", "right"),
    _verb(
        "take",
        "자회사로_거느리게_됐 자회사로_거느리게_된 - 자회사로_거느리게_되 자회사로_거느리게_돼 -",
        "acquisition",
        "right",
    ),
    _verb("take", "식구로_맞았 식구로_맞은 식구로_맞을 식구로_맞 식구로_맞아 -", "acquisition", "right"),
    _verb("take", "삼켰 삼킨 삼킬 삼키 삼켜 삼킴", "acquisition", "thing"),
    _verb("take", "집어+삼켰 집어+삼킨 집어+삼킬 집어+삼키 집어+삼켜 집어+삼킴", "acquisition", "right"),
    _verb("take", "손에_쥐었 손에_쥔 손에_쥘 손에_쥐 손에_쥐어 손에_쥠", "acquisition", "thing"),
    _verb("take", "손에_넣었 손에_넣은 손에_넣을 손에_넣 손에_넣어 손에_넣음", "acquisition", "thing"),
    _verb("take", "거머쥐었 거머쥔 거머쥘 거머쥐 거머쥐어 거머쥠", "licence", "thing"),
    _verb("take", "거머쥐게_됐 거머쥐게_된 거머쥐게_될 거머쥐게_되 거머쥐게_돼 거머쥐게_됨", "licence", "thing"),
    _verb("take", "- - - 갖 - -", "licence", "object"),
    _verb("take", "받아+왔 받아+온 받아+올 받아+오 받아+와 받아+옴", "licence", "right"),
    _verb("take", "얻어+왔 얻어+온 얻어+올 얻어+오 얻어+와 얻어+옴", "licence", "right"),
    _verb("take", "빌려+왔 빌려+온 빌려+올 빌려+오 빌려+와 빌려+옴", "licence", "thing"),
    _verb("take", "빌려_썼 빌려_쓴 빌려_쓸 빌려_쓰 빌려_써 빌려_씀", "licence", "thing"),
    _verb("take", "가져다_썼 가져다_쓴 가져다_쓸 가져다_쓰 가져다_써 가져다_씀", "licence", "thing"),
    _verb("take", "챙겨+갔 챙겨+간 챙겨+갈 챙겨+가 챙겨+감 챙겨+갔음", "licence", "thing"),
    _verb("take", "채+갔 채+간 채+갈 채+가 채+감 채+갔음", "licence", "thing"),
    _verb("take", "낚아채+갔 낚아채+간 낚아채+갈 낚아채+가 낚아채+감 낚아채+갔음", "licence", "thing"),
    _verb("take", "집어+갔 집어+간 집어+갈 집어+가 집어+감 집어+갔음", "licence", "thing"),
    _verb("take", "들고_갔 들고_간 들고_갈 들고_가 들고_감 들고_갔음", "licence", "thing"),
    _verb("take", "사서_갔 사서_간 사서_갈 사서_가 사서_감 -", "licence", "thing"),
    _verb("take", "데려+갔 데려+간 데려+갈 데려+가 데려+감 데려+갔음", "licence", "thing"),
    _verb("take", "데려+왔 데려+온 데려+올 데려+오 데려+와 데려+옴", "licence", "thing"),
    _verb("take", "모셔+갔 모셔+간 모셔+갈 모셔+가 모셔+감 모셔+갔음", "licence", "thing"),
    _verb("take", "얻어+갔 얻어+간 얻어+갈 얻어+가 얻어+감 얻어+갔음", "licence", "thing"),
    _verb("take", "빌려+갔 빌려+간 빌려+갈 빌려+가 빌려+감 빌려+갔음", "licence", "thing"),
    _verb("take", "따+갔 따+간 따+갈 따+가 따+감 따+갔음", "licence", "thing"),
    _verb("take", "낚아챘 낚아챈 낚아챌 낚아채 낚아채 낚아챔", "licence", "thing"),
    _verb("take", "꿰찼 꿰찬 꿰찰 꿰차 꿰차 꿰참", "licence", "thing"),
    _verb("take", "움켜쥐었 움켜쥔 움켜쥘 움켜쥐 움켜쥐어 움켜쥠", "licence", "thing"),
    _verb("take", "- 산 - - - -", "acquisition", "right"),  # 260억원에 산 뒤
    _verb("take", "쥐었 쥔 - - - -", "licence", "right"),
    _verb("take", "받아+갔 받아+간 받아+갈 받아+가 받아+감 받아+갔음", "licence", "right"),
    # the asset goes
    _verb("move", "손에_들어왔 손에_들어온 손에_들어올 손에_들어오 손에_들어와 손에_들어옴", "licence", "right"),
    _verb("move", "손에_들어갔 손에_들어간 손에_들어갈 손에_들어가 손에_들어감 손에_들어갔음", "licence", "right"),
    _verb("move", "손에_떨어졌 손에_떨어진 손에_떨어질 손에_떨어지 손에_떨어져 손에_떨어짐", "licence", "right"),
    _verb("move", "넘어+갔 넘어+간 넘어+갈 넘어+가 넘어+감 넘어+갔음", "licence"),
    _verb("move", "건너+갔 건너+간 건너+갈 건너+가 건너+감 건너+갔음", "licence", "goal"),
    _verb("move", "옮겨+갔 옮겨+간 옮겨+갈 옮겨+가 옮겨+감 옮겨+갔음", "licence", "goal"),
    _verb("move", "갔 간 갈 - - 갔음", "licence", "goal"),
    _verb("move", "향했 향한 향할 향하 향해 향함", "licence", "goal"),
    _verb("move", "차지가_됐 차지가_된 차지가_될 차지가_되 차지가_돼 -", "licence", "thing"),
    _verb("move", "몫이_됐 몫이_된 몫이_될 몫이_되 몫이_돼 -", "licence", "thing"),
    _verb("move", "것이_됐 것이_된 것이_될 것이_되 것이_돼 -", "licence", "thing"),
    _verb("move", "소유가_됐 소유가_된 소유가_될 소유가_되 소유가_돼 -", "licence", "thing"),
    _verb("move", "넘겨졌 넘겨진 넘겨질 넘겨지 넘겨져 넘겨짐", "licence"),
    _verb("move", "팔렸 팔린 팔릴 팔리 팔려 팔림", "asset_sale"),
    _verb("move", "손을_떠났 손을_떠난 - 손을_떠나 손을_떠나 손을_떠남", "licence", "right"),
    _verb("move", "품에_안겼 품에_안긴 품에_안길 품에_안기 품에_안겨 품에_안김", "acquisition"),
    _verb("move", "팔려+갔 팔려+간 팔려+갈 팔려+가 팔려+감 팔려+갔음", "asset_sale"),
    # two sides agree
    _stem("pact", "체결 서명 성사 타결 합의 조인"),
    _verb("pact", "합의에_이르렀 합의에_이른 합의에_이를 합의에_이르 합의에_이르러 합의에_이름"),
    _stem("pact", "합의에_도달 의견_일치에_도달"),
    _stem("pact", "시작 착수"),  # only where it describes a contract: 2023년 시작한 공동개발 계약
    _stem("pact", "sign signing"),
    _verb("pact", "맺었 맺은 맺을 맺 맺어 맺음"),
    _verb("pact", "맺어졌 맺어진 맺어질 맺어지 맺어져 맺어짐"),
    _verb("pact", "이끌어+냈 이끌어+낸 이끌어+낼 이끌어+내 이끌어+냄 이끌어+냈음"),
    _verb("pact", "사인했 사인한 사인할 사인하 사인해 사인함"),
    _verb("pact", "이뤄졌 이뤄진 이뤄질 이뤄지 이뤄져 이뤄짐"),
    _verb("pact", "손잡았 손잡은 손잡을 손잡 손잡아 손잡음"),
    _verb("pact", "손을_맞잡았 손을_맞잡은 손을_맞잡을 손을_맞잡 손을_맞잡아 손을_맞잡음"),
    _verb("pact", "손을_잡았 손을_잡은 손을_잡을 손을_잡 손을_잡아 손을_잡음"),
    _verb("pact", "찍었 찍은 - 찍 - 찍음"),
    _verb("pact", "계약식을_열었 계약식을_연 - 계약식을_열 계약식을_열어 계약식을_엶"),
    _verb("pact", "체결식을_열었 체결식을_연 - 체결식을_열 체결식을_열어 체결식을_엶"),
    _verb("pact", "계약식을_가졌 계약식을_가진 - 계약식을_가지 계약식을_가져 계약식을_가짐"),
    _verb("pact", "체결식을_가졌 체결식을_가진 - 체결식을_가지 체결식을_가져 체결식을_가짐"),
    # it goes back
    _stem("give_back", "반환 기술반환 기술_반환 권리반환 권리_반환 반납 반려", "licence"),
    _stem("give_back", "return", "licence"),
    _verb("give_back", "되넘겼 되넘긴 되넘길 되넘기 되넘겨 되넘김", "licence", "right"),
    _verb("give_back", "되돌렸 되돌린 되돌릴 되돌리 되돌려 되돌림", "licence", "right"),
    _verb("give_back", "돌려+줬 돌려+준 돌려+줄 돌려+주 돌려+줘 돌려+줌", "licence"),
    _verb("give_back", "되돌려+줬 되돌려+준 되돌려+줄 되돌려+주 되돌려+줘 되돌려+줌", "licence"),
    _verb("give_back", "돌려+보냈 돌려+보낸 돌려+보낼 돌려+보내 돌려+보냄 돌려+보냈음", "licence"),
    _verb("give_back", "도로_내놨 도로_내놓은 도로_내놓을 도로_내놓 도로_내놔 도로_내놓음", "licence"),
    _verb("give_back", "다시_내놨 다시_내놓은 다시_내놓을 다시_내놓 다시_내놔 다시_내놓음", "licence"),
    _verb("give_back", "내려놓았 내려놓은 내려놓을 내려놓 내려놔 내려놓음", "licence", "right"),
    _stem("give_back", "권리를_포기 권리_포기 개발권을_포기", "licence"),
    _verb("take_back", "돌려+받았 돌려+받은 돌려+받을 돌려+받 돌려+받아 돌려+받음", "licence"),
    _verb("take_back", "되돌려+받았 되돌려+받은 되돌려+받을 되돌려+받 되돌려+받아 되돌려+받음", "licence"),
    _verb("take_back", "되찾았 되찾은 되찾을 되찾 되찾아 되찾음", "licence"),
    _verb("take_back", "다시_품었 다시_품은 다시_품을 다시_품 다시_품어 다시_품음", "licence"),
    _verb("take_back", "되사+왔 되사+온 되사+올 되사+오 되사+와 되사+옴", "licence"),
    _verb("take_back", "다시_손에_쥐었 다시_손에_쥔 다시_손에_쥘 다시_손에_쥐 다시_손에_쥐어 다시_손에_쥠", "licence"),
    _stem("take_back", "환수 다시_확보", "licence", "right"),
    _verb("take_back", "되찾아+왔 되찾아+온 되찾아+올 되찾아+오 되찾아+와 되찾아+옴", "licence"),
    _verb("take_back", "되가져+왔 되가져+온 되가져+올 되가져+오 되가져+와 되가져+옴", "licence"),
    _verb("take_back", "다시_사+들였 다시_사+들인 다시_사+들일 다시_사+들이 다시_사+들여 다시_사+들임", "licence"),
    _verb("take_back", "되사+들였 되사+들인 되사+들일 되사+들이 되사+들여 되사+들임", "licence"),
    _verb("take_back", "되샀 - - - - -", "licence"),
    _verb("take_back", "다시_가져+왔 다시_가져+온 다시_가져+올 다시_가져+오 다시_가져+와 다시_가져+옴", "licence"),
    _verb("take_back", "도로_가져+왔 도로_가져+온 도로_가져+올 도로_가져+오 도로_가져+와 도로_가져+옴", "licence"),
    _verb(
        "take_back",
        "다시_손에_넣었 다시_손에_넣은 다시_손에_넣을 다시_손에_넣 다시_손에_넣어 다시_손에_넣음",
        "licence",
    ),
    _verb("take_back", "거둬+들였 거둬+들인 거둬+들일 거둬+들이 거둬+들여 거둬+들임", "licence", "right"),
    _stem("take_back", "회수", "licence", "right"),
    _stem("come_back", "복귀", "licence", "right"),
    _verb("come_back", "되돌아+왔 되돌아+온 되돌아+올 되돌아+오 되돌아+와 되돌아+옴", "licence"),
    _verb("come_back", "돌아+왔 돌아+온 돌아+올 돌아+오 돌아+와 돌아+옴", "licence", "right"),
    _verb("come_back", "돌아+갔 돌아+간 돌아+갈 돌아+가 돌아+감 돌아+갔음", "licence", "right"),
    # it ends, fails, is talked over, changes
    _stem(
        "end",
        "해지 파기 종료 취소 해제 철회 백지화 중도해지 계약해지 해약 만료 소멸 실효 종결 청산 terminate termination cancel terminated",
    ),
    # what may be done to much else: only to a contract that stands right before
    _stem("end", "정리 무효화", None, "right"),
    _verb("end", "잃었 잃은 잃을 잃 잃어 잃음", None, "right"),
    _verb("end", "접었 접은 접을 접 접어 접음", None, "right"),
    _verb("end", "버렸 버린 버릴 버리 버려 버림", None, "right"),
    _verb("end", "매듭지었 매듭지은 매듭지을 매듭짓 매듭지어 매듭지음", None, "right"),
    _verb("end", "빠져나왔 빠져나온 빠져나올 빠져나오 빠져나와 빠져나옴", None, "right"),
    _verb("end", "무효로_했 무효로_한 무효로_할 무효로_하 무효로_해 무효로_함", None, "right"),
    _verb("end", "효력을_잃었 효력을_잃은 효력을_잃을 효력을_잃 효력을_잃어 효력을_잃음", None, "right"),
    _verb("end", "수명을_다했 수명을_다한 수명을_다할 수명을_다하 수명을_다해 수명을_다함", None, "right"),
    _verb("end", "휴지_조각이_됐 휴지_조각이_된 휴지_조각이_될 휴지_조각이_되 휴지_조각이_돼 -", None, "right"),
    _verb("end", "휴지조각이_됐 휴지조각이_된 휴지조각이_될 휴지조각이_되 휴지조각이_돼 -", None, "right"),
    _verb("end", "깨뜨렸 깨뜨린 깨뜨릴 깨뜨리 깨뜨려 깨뜨림"),
    _verb("end", "물렀 무른 무를 무르 물러 무름"),
    _verb("end", "종지부를_찍었 종지부를_찍은 종지부를_찍을 종지부를_찍 종지부를_찍어 종지부를_찍음"),
    _verb("end", "마침표를_찍었 마침표를_찍은 마침표를_찍을 마침표를_찍 마침표를_찍어 마침표를_찍음"),
    _verb("end", "막을_내렸 막을_내린 막을_내릴 막을_내리 막을_내려 막을_내림"),
    # two part, or one leaves: an end of the deal that the text tells, and of nothing else
    _stem("leave", "결별 이별", None, "right"),
    _verb("leave", "갈라섰 갈라선 갈라설 갈라서 갈라서 갈라섬", None, "right"),
    _verb("leave", "헤어졌 헤어진 헤어질 헤어지 헤어져 헤어짐", None, "right"),
    _verb("leave", "손을_뗐 손을_뗀 손을_뗄 손을_떼 손을_떼 손을_뗌", None, "right"),
    _verb("leave", "손_뗐 손_뗀 손_뗄 손_떼 손_떼 손_뗌", None, "right"),
    _verb("leave", "손을_놓았 손을_놓은 손을_놓을 손을_놓 손을_놔 손을_놓음", None, "right"),
    _verb("leave", "발을_뺐 발을_뺀 발을_뺄 발을_빼 발을_빼 발을_뺌", None, "right"),
    _verb("leave", "발_뺐 발_뺀 발_뺄 발_빼 발_빼 발_뺌", None, "right"),
    _verb("leave", "등을_돌렸 등을_돌린 등을_돌릴 등을_돌리 등을_돌려 등을_돌림", None, "right"),
    _verb("leave", "관계를_끝냈 관계를_끝낸 관계를_끝낼 관계를_끝내 관계를_끝내 관계를_끝냄", None, "right"),
    _verb("leave", "동행이_끝났 동행이_끝난 동행이_끝날 동행이_끝나 동행이_끝나 -", None, "right"),
    _verb("leave", "동행을_마쳤 동행을_마친 동행을_마칠 동행을_마치 동행을_마쳐 동행을_마침", None, "right"),
    _verb("leave", "동행을_끝냈 동행을_끝낸 동행을_끝낼 동행을_끝내 동행을_끝내 동행을_끝냄", None, "right"),
    _stem(
        "leave",
        "관계를_청산 관계를_정리 동행을_종료 동행을_중단 협력을_종료 협력을_중단 협력_관계를_종료 파트너십을_종료 파트너십을_해소",
        None,
        "right",
    ),
    _verb("end", "끝났 끝난 끝날 끝나 끝남 끝났음"),
    _verb("end", "끝냈 끝낸 끝낼 끝내 끝냄 끝냈음"),
    _verb("end", "깼 깬 깰 깨 깨 깸"),
    _verb("end", "깨졌 깨진 깨질 깨지 깨져 깨짐"),
    _verb("fail", "뜻을_접었 뜻을_접은 - 뜻을_접 뜻을_접어 -"),
    _verb("fail", "합의점을_찾지_못했 합의점을_찾지_못한 - 합의점을_찾지_못하 합의점을_찾지_못해 -"),
    _verb("fail", "접점을_찾지_못했 접점을_찾지_못한 - 접점을_찾지_못하 접점을_찾지_못해 -"),
    _verb("fail", "이견을_좁히지_못했 이견을_좁히지_못한 - 이견을_좁히지_못하 이견을_좁히지_못해 -"),
    _verb("fail", "견해차를_좁히지_못했 견해차를_좁히지_못한 - 견해차를_좁히지_못하 견해차를_좁히지_못해 -"),
    _verb("fail", "문턱을_넘지_못했 문턱을_넘지_못한 - 문턱을_넘지_못하 문턱을_넘지_못해 -"),
    # of talks alone
    _stem("fail", "실패", None, "right"),
    _verb("fail", "실패로_끝났 실패로_끝난 실패로_끝날 실패로_끝나 실패로_끝나 -", None, "right"),
    _verb("fail", "빈손으로_끝났 빈손으로_끝난 빈손으로_끝날 빈손으로_끝나 빈손으로_끝나 -", None, "right"),
    _verb("fail", "소득_없이_끝났 소득_없이_끝난 소득_없이_끝날 소득_없이_끝나 소득_없이_끝나 -", None, "right"),
    _verb("fail", "성과_없이_끝났 성과_없이_끝난 성과_없이_끝날 성과_없이_끝나 성과_없이_끝나 -", None, "right"),
    _verb("fail", "뒤집어졌 뒤집어진 뒤집어질 뒤집어지 뒤집어져 뒤집어짐", None, "right"),
    _verb("fail", "뒤집혔 뒤집힌 뒤집힐 뒤집히 뒤집혀 뒤집힘", None, "right"),
    _stem("fail", "결렬 무산 불발 좌초 중단 좌절 포기 유산"),
    _verb("fail", "틀어졌 틀어진 틀어질 틀어지 틀어져 틀어짐"),
    _verb("fail", "없던_일로_했 없던_일로_한 - 없던_일로_하 없던_일로_해 -"),
    _verb("fail", "없던_일로_됐 없던_일로_된 - 없던_일로_되 없던_일로_돼 -"),
    _verb("fail", "없던_일로_끝났 없던_일로_끝난 - 없던_일로_끝나 없던_일로_끝나 -"),
    _verb("fail", "없던_일이_됐 없던_일이_된 - 없던_일이_되 없던_일이_돼 -"),
    _verb("fail", "물거품이_됐 물거품이_된 물거품이_될 물거품이_되 물거품이_돼 -"),
    _verb("fail", "수포로_돌아갔 수포로_돌아간 수포로_돌아갈 수포로_돌아가 수포로_돌아가 -"),
    _verb("fail", "원점으로_돌아갔 원점으로_돌아간 원점으로_돌아갈 원점으로_돌아가 원점으로_돌아가 -"),
    _verb("fail", "백지로_돌아갔 백지로_돌아간 백지로_돌아갈 백지로_돌아가 백지로_돌아가 -"),
    _verb("fail", "무위로_끝났 무위로_끝난 무위로_끝날 무위로_끝나 무위로_끝나 -"),
    _verb("fail", "무위에_그쳤 무위에_그친 무위에_그칠 무위에_그치 무위에_그쳐 -"),
    _verb("fail", "물_건너갔 물_건너간 물_건너갈 물_건너가 물_건너가 -"),
    _verb("fail", "없었던_일이_됐 없었던_일이_된 - 없었던_일이_되 없었던_일이_돼 -"),
    _verb("fail", "파국을_맞았 파국을_맞은 - 파국을_맞 파국을_맞아 -"),
    _verb("fail", "허사가_됐 허사가_된 - 허사가_되 허사가_돼 -"),
    _verb("fail", "계획을_접었 계획을_접은 - - 계획을_접어 -"),
    _verb("fail", "엎어졌 엎어진 엎어질 엎어지 엎어져 엎어짐"),
    _verb("fail", "어그러졌 어그러진 어그러질 어그러지 어그러져 어그러짐"),
    _stem("talk", "협의 협상 논의 조율 교섭 타진 재협상 대화 이야기 얘기"),
    _stem("talk", "연기 지연"),  # of what was to be signed
    _verb("talk", "미뤄졌 미뤄진 - 미뤄지 미뤄져 미뤄짐"),
    _verb("talk", "미뤘 미룬 - 미루 미뤄 미룸"),
    _verb("talk", "늦춰졌 늦춰진 - 늦춰지 늦춰져 늦춰짐"),
    _stem(
        "amend",
        "변경 수정 개정 확대 확장 연장 조정 재조정 증액 감액 갱신 전환 추가 손질 완화 보완 재설정 축소 단축 인상 인하 상향 하향 amend amendment revise",
    ),
    _verb("amend", "다시_정했 다시_정한 다시_정할 다시_정하 다시_정해 다시_정함"),
    _verb("amend", "새로_정했 새로_정한 새로_정할 새로_정하 새로_정해 새로_정함"),
    _verb("amend", "좁혔 좁힌 - - - -"),
    _verb("amend", "뺐 - - - - -"),
    _verb("amend", "얹었 얹은 얹을 얹 얹어 얹음"),
    _verb("amend", "덧붙였 덧붙인 덧붙일 덧붙이 덧붙여 덧붙임"),
    _verb("amend", "더했 더한 더할 더하 더해 더함"),
    _verb("amend", "보탰 보탠 보탤 보태 보태 보탬"),
    _verb("amend", "돌렸 돌린 돌릴 돌리 돌려 돌림", None, "goal"),  # 독점으로 돌리는
    _verb("amend", "손봤 손본 손볼 손보 손봐 손봄"),
    _verb("amend", "다듬었 다듬은 다듬을 다듬 다듬어 다듬음"),
    _verb("amend", "뜯어+고쳤 뜯어+고친 뜯어+고칠 뜯어+고치 뜯어+고쳐 뜯어+고침"),
    _verb("amend", "고쳐_썼 고쳐_쓴 고쳐_쓸 고쳐_쓰 고쳐_써 고쳐_씀"),
    _verb("amend", "다시_썼 다시_쓴 다시_쓸 다시_쓰 다시_써 다시_씀"),
    _verb("amend", "새로_썼 새로_쓴 새로_쓸 새로_쓰 새로_써 새로_씀"),
    _verb("amend", "다시_짰 다시_짠 다시_짤 다시_짜 다시_짜 다시_짬"),
    _verb("amend", "새로_짰 새로_짠 새로_짤 새로_짜 새로_짜 새로_짬"),
    _verb("amend", "늦췄 늦춘 늦출 늦추 늦춰 늦춤"),
    _verb("amend", "깎았 깎은 깎을 깎 깎아 깎음"),
    _verb("amend", "앞당겼 앞당긴 앞당길 앞당기 앞당겨 앞당김"),
    _verb("amend", "미뤄_잡았 미뤄_잡은 미뤄_잡을 미뤄_잡 미뤄_잡아 미뤄_잡음"),
    _verb("amend", "높였 높인 높일 높이 높여 높임"),
    _verb("amend", "바꿨 바꾼 바꿀 바꾸 바꿔 바꿈"),
    _verb("amend", "바뀌었 바뀐 바뀔 바뀌 바뀌어 바뀜"),
    _verb("amend", "고쳤 고친 고칠 고치 고쳐 고침"),
    _verb("amend", "키웠 키운 키울 키우 키워 키움"),
    _verb("amend", "늘렸 늘린 늘릴 늘리 늘려 늘림"),
    _verb("amend", "낮췄 낮춘 낮출 낮추 낮춰 낮춤"),
    _verb("amend", "줄였 줄인 줄일 줄이 줄여 줄임"),
    _verb("amend", "올렸 올린 올릴 올리 올려 올림"),
    _verb("amend", "올라갔 올라간 올라갈 올라가 올라가 올라감"),
    _verb("amend", "늘어났 늘어난 늘어날 늘어나 늘어나 늘어남"),
    _verb("amend", "늘었 - - - 늘어 늘었음"),
    _verb("amend", "줄었 - - - 줄어 줄었음"),
    _verb("amend", "줄어들었 줄어든 줄어들 줄어드 줄어들어 줄어듦"),
    _verb("amend", "커졌 커진 커질 커지 커져 커짐"),
    _verb("amend", "불어났 불어난 불어날 불어나 불어나 불어남"),
    _verb("amend", "높아졌 높아진 높아질 높아지 높아져 높아짐"),
    _verb("amend", "낮아졌 낮아진 낮아질 낮아지 낮아져 낮아짐"),
    _verb("amend", "넓혔 넓힌 넓힐 넓히 넓혀 넓힘"),
    _stem(
        "amendment",
        "변경계약 변경_계약 수정계약 수정_계약 개정계약 개정_계약 확장계약 확장_계약 확대계약 확대_계약 추가계약 변경합의 변경_합의 수정합의 수정_합의 개정_합의 부속_합의 추가_합의 추가_계약",
    ),
    _stem("notice", "통보 통지 통고 통지서 통보서 통지문 해지서 서면 공문 서한"),
    # money comes in, an option is drawn, capital is paid in
    _stem("receive", "수령 수취 입금 유입 지급 납입 송금 인식 청구 발생 receive received"),
    _verb("receive", "건네+받았 건네+받은 건네+받을 건네+받 건네+받아 건네+받음"),
    _verb("receive", "받아+냈 받아+낸 받아+낼 받아+내 받아+냄 받아+냈음"),
    _verb("receive", "타냈 타낸 타낼 타내 타냄 타냈음"),
    _verb("receive", "벌어+들였 벌어+들인 벌어+들일 벌어+들이 벌어+들여 벌어+들임"),
    _verb("receive", "꽂혔 꽂힌 꽂힐 꽂히 꽂혀 꽂힘"),
    _verb("receive", "쥐여+줬 쥐여+준 쥐여+줄 쥐여+주 쥐여+줘 쥐여+줌"),
    _verb("receive", "받았 받은 받을 받 받아 받음"),
    _verb("receive", "챙겼 챙긴 챙길 챙기 챙겨 챙김"),
    _verb("receive", "들어왔 들어온 들어올 들어오 들어와 들어옴"),
    _verb("receive", "거뒀 거둔 거둘 거두 거둬 거둠"),
    _verb("receive", "보냈 보낸 보낼 보내 보내 보냄"),
    _stem("exercise", _DRAWN),
    _stem("exercise", "행사 발동", None, "right"),  # 옵션을 19일 행사했다
    _stem("exercise", " ".join(f"독점_{w}" for w in _DRAWN.split() if w.startswith("옵션"))),
    _verb("exercise", "독점_옵션을_썼 독점_옵션을_쓴 독점_옵션을_쓸 독점_옵션을_쓰 독점_옵션을_써 독점_옵션을_씀"),
    _verb("exercise", "옵션을_썼 옵션을_쓴 옵션을_쓸 옵션을_쓰 옵션을_써 옵션을_씀"),
    _verb("exercise", "옵션_카드를_꺼냈 옵션_카드를_꺼낸 옵션_카드를_꺼낼 옵션_카드를_꺼내 옵션_카드를_꺼내 -"),
    _stem("invest", "투자 출자 지분투자 지분_투자"),
    _stem("invest", "참여", None, "right"),
    _stem(
        "raise", "투자유치 투자_유치 투자를_유치 투자금을_유치 투자금_유치 자금을_유치 자금_유치 유치 조달", "equity"
    ),
    _stem("raise", "유상증자 유증 발행 프리IPO 프리_IPO 전환사채_발행 전환사채를_발행 CB_발행 CB를_발행", "equity"),
    # verbs that only bind their own subject
    _stem(
        "other",
        "개발 설립 보유 운영 발굴 소유 창업 창립 설계 발견 주도 연구 생산 제조 지원 상장 분사 선정 지정 낙점 출시 스핀오프 스핀아웃 분할 물적분할 인적분할",
    ),
    _verb("other", "만들었 만든 만들 만드 만들어 만듦"),
    _verb("other", "가졌 가진 가질 가지 가져 가짐"),
    _verb("other", "- 쥐고_있던 - 쥐고_있 - -"),
    _verb("other", "- 들고_있던 - 들고_있 - -"),
    _verb("other", "- 갖고_있던 - 갖고_있 - -"),
    _verb("other", "- 가지고_있던 - 가지고_있 - -"),
    _verb("other", "세웠 세운 세울 세우 세워 세움"),
    _verb("other", "거느렸 거느린 거느릴 거느리 거느려 거느림"),
    _verb("other", "찾아+냈 찾아+낸 찾아+낼 찾아+내 찾아+냄 찾아+냈음"),
    _stem("tell", "공시 발표 보도 공개 통지문 고지 답변 해명 설명"),
    _verb("tell", "밝혔 밝힌 밝힐 밝히 밝혀 밝힘"),
    _verb("tell", "알렸 알린 알릴 알리 알려 알림"),
    _verb("tell", "전했 전한 전할 전하 전해 전함"),
    _verb("tell", "알려+왔 알려+온 알려+올 알려+오 알려+와 알려+옴"),
    _verb("tell", "전해+왔 전해+온 전해+올 전해+오 전해+와 전해+옴"),
    # nouns
    _stem("contract", "계약 거래 빅딜 딜 agreement Agreement contract Contract"),
    _stem("right", "옵션 선택권 option Option", "option"),
    _stem(
        "right",
        "right rights Right Rights 권리 판권 판매권 독점판매권 독점_판매권 독점권 실시권 전용실시권 통상실시권 개발권 상업화권 생산권 사업권 독점_권리 허가권 사용권 총판권 유통권",
        "licence",
    ),
    _stem(
        "kind",
        "라이선스 라이센스 라이선싱 라이센싱 라이선스_계약 기술실시 기술_실시 license licence licensing License Licensing",
        "licence",
    ),
    _stem("kind", "옵션_계약 옵션계약 옵션부 옵션_딜 독점_옵션 옵션권 option_agreement option_deal", "option"),
    _stem(
        "kind",
        "공동개발 공동_개발 공동_연구개발 공동연구개발 co-development Co-development codevelopment co-develop",
        "co_development",
    ),
    _stem(
        "kind",
        "코프로모션 코-프로모션 코_프로모션 코마케팅 코-마케팅 공동판매 공동_판매 공동마케팅 공동_마케팅 공동프로모션 공동_프로모션 공동영업 공동_영업 판매대행 판매_대행 co-promotion co-marketing",
        "collaboration",
    ),
    _stem("kind", "총판_계약 총판계약 독점총판 독점_총판 대리점_계약 대리점계약", "supply"),
    _stem("research", "공동연구 공동_연구"),  # an agreement, no deal, unless something is licensed with it
    _stem(
        "kind",
        "위탁생산 위탁_생산 OEM ODM 주문자상표부착생산 주문자_상표_부착_생산 위수탁 CMO CDMO 위탁개발생산 위탁_개발_생산 판매공급 판매_공급 commercial_supply clinical_supply Supply supply manufacturing Manufacturing toll_manufacturing contract_manufacturing supply_agreement supply_deal supply_contract",
        "supply",
    ),
    _stem(
        "kind", "주식매매 주식_매매 주식매매계약 주식양수도 주식_양수도 지분_양수도 경영권_양수도 SPA", "acquisition"
    ),
    _stem("kind", "자산양수도 자산_양수도 영업양수도 영업_양수도 자산매매 양수도", "asset_sale"),
    _stem("kind", "신주_인수 신주인수 신주 지분 제3자배정 제3자_배정 전환사채 전략적_투자 주식_인수", "equity"),
    _stem(
        "mou",
        "MOU 업무협약 업무_협약 양해각서 협약 LOI 의향서 투자의향서 비밀유지계약 비밀유지_계약 NDA 물질이전계약 물질이전_계약 MTA",
    ),
    _stem("term_sheet", "텀시트 텀_시트 주요_조건_합의서 예비_계약 가계약"),
    _stem("sublicence", "재실시권 재실시 서브라이선스 서브_라이선스 재라이선스 우선협상권 우선_협상권 우선매수권"),
)

# Parts of many other sentences too, and of none that tells a deal by them alone.
_EVERYWHERE = frozenset(("tell", "other", "invest", "amend", "notice"))


def words_of_deals() -> set[str]:
    """Every spelling of a word of which at least one stands in a sentence that tells a deal."""
    told = [word for word in WORDS if word.part not in _EVERYWHERE]
    written = (spelling for word in told for form in (*word.stems, *word.forms) for spelling in spellings(form))
    return {spelling for spelling in written if len(spelling) > 1}
