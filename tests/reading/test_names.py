"""Names: which organisations, places and people an article names, and every place where it does."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.reading.names import read_names
from analysis.reading.page import Page
from analysis.reading.sentences import split
from analysis.records import Article, Name, Span

_MARK = re.compile(r"\{([@=]?)([^{}]*)\}")
_KINDS = {"": "organisation", "@": "place", "=": "person"}


def read(text: str, furniture: tuple[Span, ...] = ()) -> tuple[Name, ...]:
    """The names of a text that is a page of its own."""
    return read_names(Page(Article("a", "a.txt", "", text, "utf-8"), None, split(text), furniture, (), None, None))


def unmarked(marked: str) -> tuple[str, list[tuple[int, int, str]]]:
    """A text without its marks, and the spans that they name: {organisation}, {@place}, {=person}."""
    text, spans, done = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[done : match.start()]
        spans.append((len(text), len(text) + len(match[2]), _KINDS[match[1]]))
        text += match[2]
        done = match.end()
    return text + marked[done:], spans


def spans(names: tuple[Name, ...]) -> list[tuple[int, int, str]]:
    return sorted((m.start, m.end, name.kind) for name in names for m in name.mentions)


COMPANIES = [
    "{여울테라}가 {룽싱파마}에 'YT-5'을 기술수출했다.",
    "{셀나루}는 간암 후보물질의 기술이전을 두고 글로벌 제약사와 협의하고 있다.",
    "{하루온}은 독일 {베르트만}에 간암 후보 'HR-2'를 2억 유로에 기술이전했다.",
    "{아름드리}는 중국 {항저우창신바이오}와 판권 계약을 맺었다. {아름드리}가 받는 계약금은 30억원이다.",
    "{가온}이 {나래}와 공동개발 계약을 체결했다. {가온}은 임상을, {나래}는 생산을 맡는다.",
    "{이로}는 {킬모어}와 기술이전 계약을 체결했다. {이로}는 1억 달러를 받는다.",
    "일본 {세키야제약}은 {다솔}의 지분 12%를 취득했다. {다솔}은 {세키야제약}에서 300억원을 유치했다.",
    "{다올젠틱}이 일본 {하르마크}에 통풍약을 기술이전하려던 협상은 두 달 만에 깨졌다.",
    "{벨타리온}의 자회사 {크렐노바}는 {가람셀릭스}의 GX-11을 사들였다.",
    "사우디아라비아 {알사힐파마}에 {온가람메디}가 투석 필터를 공급한다.",
    "{셀피렉스}의 CAR-T 공정이 일본 {하쿠바약품}에 이전된다.",
    "{라로펩타이드}와 {새참바이오}는 미국 {Merrova Therapeutics}와 영국 {킬모어}에 각각 기술수출했다.",
    "{파움바이오}는 {Caldora Therapeutics}로부터 마일스톤 1900만 달러를 수령했다.",
    "{제천바이오}와 {은성}이 관절염 세포치료제의 중동 판권 계약을 맺었다.",
    "{가람셀릭스}는 3월 {오르빅스}에, {나루온팜}은 5월 {하르마크}에 각각 기술수출",
    "{솔빛테라}·{한빛온팜}·{루미나젠} 3사가 공동 개발한 SB-7을 미국 {오르토바}에 넘겼다.",
    "{나루온팜}과 {다올젠틱}, {가람셀릭스} 3개사는 {벨타리온}과 협상을 벌이고 있다.",
    '"{벨라닉스}와의 계약은 유효하다"고 {온비드셀} 관계자는 말했다.',
    "코스닥 상장사 {다래온}(123456)은 19일 공시를 통해 밝혔다.",
    "라이선스를 쥔 {Zenvolt Therapeutics}는 {Kadmar}와 계약을 체결했다. {Kadmar}의 주가는 올랐다.",
    "생활용품 브랜드를 식품회사 {다들마}에 92억원에 넘기는 계약을 맺었다.",
    "국내 기업 {솔누리}가 들여온다. {솔누리}는 선급금을 준다.",
    "해외 제약사 두 곳과 협상 중인 {온누리}는 조만간 결과를 공시할 예정이다. {온누리} 측은 말을 아꼈다.",
    "중국 {항서제약}과 日 {오츠카}, 美 {버텍스} 등이 관심을 보이고 있다.",
    '{라온셀}은 2일 "독일 {바이엘}, 미국 {화이자}와 각각 비밀유지계약을 맺었다"고 밝혔다.',
    "{로이}는 {하이}와 합작법인 설립 계약을 맺었습니다. {로이}가 지분 51%를 갖습니다.",
    "日 {다카무네製藥}이 위염 신약을 함께 만든다. {다카무네}가 60억원을 댄다.",
    "올 4월 美 {그린버그}社와 판권 계약을 맺었다.",
    "{별하나바이오}는 {알카타르메디칼}과 진단키트 공급계약을 체결했다.",
]

HEADLINES = [
    "{솔빛테라}, 美 {퀀텀리프바이오}에 면역항암제 기술수출…총 5000억원",
    "美 {오르빅스}, 日 {하르마크}와 잇따라 손잡은 {나루온팜}",
    "[단독] {마루셀}, {존슨앤드존슨}에 2조 '잭팟'",
    "바이오벤처 {리제나}, 110억 시리즈B 투자 유치",
]

LISTS = [
    "△{LG화학}-{리듬파마슈티컬스}(2억900만 달러) △{알테오젠}-{MSD}(3억1000만 달러)",
    "△{솔빛테라}(4000억원) △{한빛온팜}(비공개) △{루미나젠}(1억달러)",
    "▲{가온바이오}-獨 {슈타인파마}(3억 유로) ▲{누리젠}-美 {카도타}(비공개) ▲{다온}-中 {란신제약}(4억 위안)",
    "회사명: {온가람메디}(주) (코드 418260)\n계약상대방: {Torwen Healthcare Inc.}(미국)",
    "회사명: {은성}\n계약상대방: {제천바이오} 주식회사\n상대방: 비공개(유럽 소재 제약사)",
    "○ {@아람밸리}(운영: {아람테크노재단})\n○ {@여로캠퍼스}(운영: {여로대학교 산학협력단})",
    " ○ {@미르샘}(운영: {가온진흥재단})\n  - 부지 9만㎡",
    " ○ 위탁 사업(운영: {가온진흥재단})",
    "회사명 | 상대 | 총액\n{새온} | {카르도바} | 1억 달러\n{다온} | {누리젠} | 비공개",
    "○ 협약기관: {새온바이오진흥원}, 핀란드 {오울루바이오센터}, (주){하이젠}",
    "<3> {코벤티스} : 투자판단 관련 주요경영사항(기술수출)",
    "주식회사 {하람}은 ㈜{다온셀}과 합병 계약을 체결했다. {하람}과 {다온셀}은 이웃이다.",
]

BODIES = [
    "{바이오경제연구포럼}이 4일 펴낸 집계를 보면 기술수출은 모두 13건이었다.",
    "{여로대학교}는 {제천의료재단}, 핀란드 {헬카연구소}와 난청 연구를 같이하는 협약을 체결했다.",
    "{한성제약}은 {새온대학교병원}과도 백신 임상을 함께하는 MOU를 교환했다.",
    "{하람시}와 (재){하람의료재단}, {하람대 산학협력단}은 4자 협약을 맺었다.",
    "진흥원 지분은 {도솔시}가 44%, {충남도}가 36%, {다온제약}이 20%를 갖고 있다.",
    "{@다온과학단지}와 스페인 {@세비파크}가 양해각서를 교환했다.",
    "{@송도}에 있는 '{@바이오스퀘어}'를 운영하는 {송도바이오진흥재단}이 입주기업을 공개했다.",
    "{미국 식품의약국}({FDA})은 {온새미로}의 임상 1상을 승인했다.",
    "{한국과학대} 교수가 세운 회사다. {가람대 의대}와 {한빛대병원}은 공동연구 협약을 체결했다.",
]


PRODUCTS = [
    "폐암 신약 아리자가 승인됐다. 아리자는 {얀센}에 1조4000억원에 기술수출된 물질이다.",
    "{HK이노엔}의 새비캡은 브라질 {유로파마}에 판권이 이전됐다. 새비캡은 중국에서도 허가를 받았다.",
    "'펙사톡'의 판권을 넘긴 {마루젠}은 웃었다. 펙사톡은 중국에 수출된다.",
    "'미리온주'의 국내 판권은 {한별제약}이, 해외 판권은 {도토리제약}이 각각 보유한다.",
]


@pytest.mark.parametrize("marked", COMPANIES + HEADLINES + LISTS + BODIES + PRODUCTS)
def test_every_mention_is_found_without_its_particle(marked: str) -> None:
    """The marked spans are what the article names, no more and no less."""
    text, expected = unmarked(marked)
    assert spans(read(text)) == expected


NOBODY = [
    "국내 제약사와 글로벌 빅파마가 협력을 논의했다. 업계는 계약을 기대한다. 이 회사는 매출이 늘었다.",
    "A제약사와 B바이오는 양해각서를 체결했다. 해당 제약사는 공동연구를 맡는다.",
    "해당 물질은 동물실험에서 효능을 보였다. 연구팀은 논문을 냈다. 논문은 국제학술지에 실렸다.",
    "이 회사 주식은 코스닥시장에서 12% 올랐다. 투자자들은 환호했다. 증권가에서는 목표가를 올렸다.",
    "정부는 2030년까지 펀드 1조원을 조성해 기업을 지원한다. 국회는 법안을 통과시켰다.",
    "항체약물접합체(ADC)와 세포치료제(CGT)를 위탁개발생산(CDMO)하는 기업이 늘었다.",
    "양사는 공동 연구개발에 나선다. 회사 측은 계약금을 밝히지 않았다.",
    "대학병원과 종합병원, 중앙연구소, 공익재단이 임상시험에 참여한다.",
    "폐암 신약 '올무티닙'(Olmutinib)의 권리를 반환받았다. 비만치료제 위고비가 시장을 이끌었다.",
    "인수 대상은 자율공시 뒤 정해진다. 기술이전은 신제품출시 뒤로 밀렸다.",
    "이번 라운드에는 국책은행이 참여했다. 서명은 지난 6일 이뤄졌다. 회사로서는 첫 계약이라는 설명이다.",
    "한국과 대만의 무역 협력은 기업 중심으로 굴러간다. 미국의 임상은 유럽보다 빠르다.",
    "스마트팜과 데이터센터, 오픈이노베이션 플랫폼에 투자한다.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_a_generic_noun_is_no_name(text: str) -> None:
    """Kinds of companies, substances, products and countries are nobody."""
    assert [name.name for name in read(text)] == []


ALIASES = [
    ("오송첨단의료산업진흥재단(이하 KBIOHealth)은 협약을 체결했다. KBIOHealth는 웃었다.", "오송첨단의료산업진흥재단", ("KBIOHealth",)),
    ("하람바이오진흥원(이하 진흥원)이 공개했다. 진흥원은 방침을 밝혔다.", "하람바이오진흥원", ("진흥원",)),
    ("글락소스미스클라인(GSK)과 계약을 체결했다. GSK는 선급금을 준다.", "글락소스미스클라인", ("GSK",)),
    ("미국 메티스 테라퓨틱스(METiS Therapeutics)가 반환한다. 메티스는 이유를 밝혔다.", "메티스 테라퓨틱스", ("METiS Therapeutics", "메티스")),
    ("퀀텀리프바이오(QuantumLeap Bio, 이하 퀀텀리프)는 도입한다. 퀀텀리프는 지급한다.", "퀀텀리프바이오", ("QuantumLeap Bio", "퀀텀리프")),
    ("모르비크 라이프 사이언스 파크(이하 모르파크)에 입주했다. 모르파크는 넓다.", "모르비크 라이프 사이언스 파크", ("모르파크",)),
    ("솔뫼른 라이프 하버(이하 라이프 하버)에 입주했다. 라이프 하버는 넓다.", "솔뫼른 라이프 하버", ("라이프 하버",)),
    ("국가백신단지관리원(이하 관리원)은 현황을 공개함. 관리원은 방침을 정함", "국가백신단지관리원", ("관리원",)),
    ("나루온팜(옛 누리제약)은 하르마크와 계약했다.", "나루온팜", ("누리제약",)),
    ("쇼난 헬스 이노베이션 파크(이하 아이파크)에 입주했다. 아이파크는 넓다.", "쇼난 헬스 이노베이션 파크", ("아이파크",)),
    ("산업을 살린 것은, 산업 인프라 펀드 투자기업(IIF)이다. IIF는 주주다.", "산업 인프라 펀드 투자기업", ("IIF",)),
    ("계약상대방: 제천바이오 주식회사", "제천바이오", ("제천바이오 주식회사",)),
    ("일라이 릴리와 계약했다. 릴리는 선급금을 준다.", "일라이 릴리", ("릴리",)),
    ("리가켐바이오는 계약을 체결했다. 옛 레고켐바이오의 기술이다.", "리가켐바이오", ("레고켐바이오",)),
    ("에스앤디바이오(S&D Bio)와 계약했다. S&D Bio는 웃었다.", "에스앤디바이오", ("S&D Bio",)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "aliases"), ALIASES)
def test_other_names_of_one_organisation_are_its_aliases(text: str, name: str, aliases: tuple[str, ...]) -> None:
    """Declared short forms, glosses, former names, and names of one row of the table make one entity."""
    found = next(n for n in read(text) if n.name == name)
    assert sorted(found.aliases) == sorted(aliases)
    for alias in aliases:
        if alias in text.replace(f"이하 {alias}", "") and "주식회사" not in alias:
            assert alias in {m.text for m in found.mentions}


def test_a_subsidiary_named_in_the_same_sentence_is_another_company() -> None:
    """누리셀 is not short for 누리셀테라퓨틱스 where a sentence names both."""
    names = {name.name for name in read("누리셀은 자회사인 누리셀테라퓨틱스를 통해 지분 10%를 인수했다.")}
    assert names == {"누리셀", "누리셀테라퓨틱스"}
    told = read("다온제약은 너른셀테라퓨틱스 지분 30%를 갖고 있다가 올해 3월 최대주주인 너른셀에 모두 팔았다.")
    assert {name.name for name in told} == {"다온제약", "너른셀", "너른셀테라퓨틱스"}


def test_an_everyday_alias_counts_only_from_its_declaration_on() -> None:
    """A 진흥원 before "(이하 진흥원)" is some other."""
    text = "지역 진흥원은 많다. 하람바이오진흥원(이하 진흥원)이 협약을 맺었다. 진흥원은 바쁘다."
    found = next(name for name in read(text) if name.name == "하람바이오진흥원")
    assert all(m.start > text.index("하람바이오") - 1 for m in found.mentions)


COUNTRIES = [
    ("미국 메티스 테라퓨틱스가 반환했다.", "US"),
    ("美 오르빅스에 기술이전했다.", "US"),
    ("日다카세제약과 계약했다.", "JP"),
    ("독일 뮌헨 소재 베르크만과 공급계약을 맺었다.", "DE"),
    ("미국 바이오텍 '레이크사이드 테라퓨틱스'에 기술수출했다.", "US"),
    ("프랑스계 세르노바가 지분을 인수했다.", "FR"),
    ("호주 퍼스의 선버드 바이오텍은 계약을 체결했다.", "AU"),
    ("계약상대방: Torwen Healthcare Inc.(미국)", "US"),
    ("나래온(123456)은 계약을 체결했다.", "KR"),
    ("가람의료재단은 협약을 맺었다.", "KR"),
    ("Caldora Therapeutics로부터 마일스톤을 수령했다.", None),
    ("상하이 즈란제약에 판권을 이전했다.", "CN"),
    ("베링거인겔하임은 권리를 반환했다.", "DE"),
]


@pytest.mark.parametrize(("text", "country"), COUNTRIES)
def test_the_country_is_the_tables_or_the_tags(text: str, country: str | None) -> None:
    """A tag before the name, a country in brackets, the table; home for what news leaves untagged, else nothing."""
    found = next(name for name in read(text) if name.kind == "organisation")
    assert found.country == country


PEOPLE = [
    ("윤다올 이사장은 말했다.", "윤다올", "이사장", None),
    ("오송첨단의료산업진흥재단(이하 KBIOHealth)이다. 윤다올 KBIOHealth 이사장은 밝혔다.", "윤다올", "이사장", "오송첨단의료산업진흥재단"),
    ("여울테라(대표 최비오)가 공시했다.", "최비오", "대표", "여울테라"),
    ("하람바이오진흥원(이하 진흥원)이 공개했다. 문가온(52) 진흥원장은 말했다.", "문가온", "원장", "하람바이오진흥원"),
    ("후지모토 도시오(Fujimoto Toshio) 아이파크 인스티튜트 대표는 말했다.", "후지모토 도시오", "대표", "아이파크 인스티튜트"),
    ("우정바이오 천병년 대표이사는 말했다.", "천병년", "대표이사", "우정바이오"),
    ("증자에는 오세백 씨가 참여했다.", "오세백", None, None),
    ("노르딕뮨 최고경영자(CEO) 라르스 벤손은 말했다.", "라르스 벤손", "CEO", None),
    ("충북테크노파크(원장 남창현)는 협약을 체결했다.", "남창현", "원장", "충북테크노파크"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "role", "of"), PEOPLE)
def test_a_person_has_role_and_organisation(text: str, name: str, role: str | None, of: str | None) -> None:
    """The organisation is the one named beside the person, by its canonical name."""
    person = next(n for n in read(text) if n.kind == "person")
    assert (person.name, person.role, person.of) == (name, role, of)


def test_a_person_is_found_again_by_surname_and_title() -> None:
    """윤 이사장 after 윤다올 이사장; the surname of nobody named stays unread."""
    names = read("윤다올 이사장은 말했다. 윤 이사장은 덧붙였다. 김 이사장은 떠났다.")
    assert [(n.name, len(n.mentions), n.aliases) for n in names] == [("윤다올", 2, ("윤 이사장",))]


def test_nothing_is_read_in_page_furniture() -> None:
    """A related article's companies are not this article's."""
    text = "나래바이오는 계약을 체결했다.\n관련기사 가람제약 계약"
    furniture = (Span(text.index("관련기사"), len(text)),)
    assert [name.name for name in read(text, furniture)] == ["나래바이오"]


def test_a_code_is_no_organisation() -> None:
    """NPS-4 is a substance, though NPS is a pension fund."""
    assert read("'NPS-4' 일본 판권 이전, NPS-1을 기술수출했다.") == ()


def test_a_town_that_signs_is_its_government() -> None:
    """도담시 the party is an organisation, 이천시 the place a place."""
    kinds = {n.name: n.kind for n in read("도담시는 협약을 체결했다. 이천시에서 환자를 모집한다.")}
    assert kinds == {"도담시": "organisation", "이천시": "place"}


syllables = st.sampled_from("가나다라마바사하온솔빛누리별새도담미르한벨타크로젠")
invented = st.builds(
    lambda head, ending: head + ending,
    st.text(syllables, min_size=2, max_size=4),
    st.sampled_from(["바이오", "제약", "테라퓨틱스", "메디칼", "바이오로직스", "홀딩스"]),
)


@given(
    invented,
    st.sampled_from([("은", "는"), ("이", "가"), ("과", "와"), ("에", "에"), ("의", "의"), ("으로부터", "로부터")]),
)
@settings(max_examples=60)
def test_an_invented_company_is_read_by_its_ending(name: str, particle: tuple[str, str]) -> None:
    """Whatever stands before the ending, with whatever particle: the name is read whole and alone."""
    final = (ord(name[-1]) - 0xAC00) % 28
    text = f"지난 3일 {name}{particle[0 if final else 1]} 계약을 맺었다."
    mentions = [m.text for n in read(text) if n.kind == "organisation" for m in n.mentions]
    assert mentions == [name] or all(name in m for m in mentions[:1])
    assert len(mentions) == 1


words = st.sampled_from(
    "나래바이오는 가람제약과 (이하 가람) (주) 주식회사 회사명: 대표 김하늘 미국 美 · , △ - 계약을 체결했다. Caldora Therapeutics로부터 "
    "(GSK) ( ) 社 씨 \n | 도담시 여로대학교 산학협력단 '진흥원' : 社長 製藥 일라이 릴리 NPS-4 1. [단독] < > ( 옛 이하".split(
        " "
    )
)


@given(st.lists(words, max_size=40).map(" ".join) | st.text(max_size=80))
@settings(max_examples=150)
def test_any_text_is_read_into_mentions_cut_from_it(text: str) -> None:
    """Mentions are the text's own words, never overlap, and each name begins with its first."""
    names = read(text)
    marks = sorted((m.start, m.end) for name in names for m in name.mentions)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(marks))
    for name in names:
        assert name.mentions
        assert (name.start, name.end, name.text) == (
            name.mentions[0].start,
            name.mentions[0].end,
            name.mentions[0].text,
        )
        assert all(text[m.start : m.end] == m.text for m in name.mentions)
    assert [name.id for name in names] == [f"n{i}" for i in range(1, len(names) + 1)]
    assert read(text) == names
