"""Words that make a figure a plan: a target, an estimate, a forecast, what is not built yet.

A `PlanWord` is a piece of a pattern. `place` says where it stands:
  after    it ends the clause that plans; the figures of the clause before it are planned
  tied     likewise; begins with one of many syllables, and not with a word, for which a scan could look
  label    directly before the figure (목표 60개사)
  topic    the sentence's topic, for every figure up to its predicate (올해 목표는 매출 1조원, 이익률 15%다)
`FINAL_L` is any syllable that ends in ㄹ (넓힐, 투입할), `FINAL_SS` one that ends in ㅆ, the past, but for 겠.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

FINAL_L = "[" + "".join(map(chr, range(0xAC08, 0xD7A4, 28))) + "]"
FINAL_SS = "[" + "".join(chr(code) for code in range(0xAC14, 0xD7A4, 28) if chr(code) != "겠") + "]"


@dataclass(frozen=True, slots=True)
class PlanWord:
    """One way to say that a figure is planned."""

    place: Literal["after", "tied", "label", "topic"]
    pattern: str
    examples: tuple[str, ...]
    never: tuple[str, ...] = ()


def _each(words: str, then: str) -> str:
    """Each of the words with what follows it, so that a scan for the pattern skips to the next first syllable of one."""
    return "|".join(word + then for word in words.split("|"))


PLAN_WORDS: tuple[PlanWord, ...] = (
    PlanWord("after", r"겠(?<!모르겠)(?<!알겠)[다고으습지]", ("끌어내겠다고",), ("있다", "모르겠다")),
    PlanWord("tied", rf"{FINAL_L} ?(?:계획|방침|예정|전망|구상|참|작정|생각)(?!안|서)", ("넓힐 방침이다", "웃돌 전망이다", "들어설 예정")),
    PlanWord("after", r"기로(?<!받기로)(?<!지급하기로)(?<!인수하기로)(?<!취득하기로)(?<!매각하기로)(?<!매입하기로)(?<!양도하기로)(?<!이전하기로)(?<!넘기기로)(?<!사들이기로)(?<!내기로)(?<!팔기로)(?<!주기로) ?(?:했|하|한|결정|합의|확정)", ("늘리기로 했다",), ("받기로 했다",)),
    PlanWord("after", _each("것으로|것이라는|것이란|것이라|거라는|거란|리라는|거라고|이라고|이라|라고|할지", r" ?(?:예상|전망|추정|기대|관측(?!이 (?:한때|나돌|있었))|예측|보인다|보고 ?있|보이|추산|내다|본다|봤)"), ("늘 것으로 본다", "이를 것으로 전망된다")),
    PlanWord("tied", r"[이가을를으로] ?(?:예상|전망|추정|기대|관측|예측|추산)(?:된|되|돼|됐|하|한|했)", ("1500억원을 예상했다", "으로 추정된다")),
    PlanWord("after", r"내다[봤본보]", ("늘 것으로 내다봤다",)),
    PlanWord("tied", r"(?<=[원억조%명곳건개배])(?:(?: ?(?:정도|쯤|안팎|수준))?(?:으로|로)| ?(?:정도|쯤)(?:는|를|을)?) (?:본다|보고 있|점[친쳤치])", ("1000억원으로 본다",), ("성공으로 본다",)),
    PlanWord("tied", r"[를을] 목표로|[이가] 목표(?! ?(?:수치|치에|지점|농도|혈압|체중|범위|기준|값))", ("5조원을 목표로", "매출이 목표"), ("매출이 목표 수치",)),
    PlanWord("after", r"목표(?:다|로 |이다|임|[)\"”’'…]|\s*$|라고|했|에 )", ("1,500명 목표", "5% 이하 목표)"), ("목표 달성률",)),
    PlanWord("after", _each("계획|예정|방침", r"(?:이다|다|임|이라|입니다|이며|이고|인)"), ("늘릴 계획이다",)),
    PlanWord("tied", r"[는란ㄴ] (?:목표|구상|포부|청사진|복안|방침|계획|전략|각오|비전|로드맵)(?=[을를다이로가에도 ])", ("달성한다는 목표를", "넘긴다는 목표도")),
    PlanWord("after", _each("사업|방안|계획", r"을 (?:준비|추진|검토|구상)(?:하고 있|한다|할| 중)"), ("주는 사업을 준비하고 있다",)),
    PlanWord("after", r"모집(?:한다|할|(?=\.|$))|투입(?:한다|된다)|건립한다|조성한다|신설한다|짓는다|채용한다|늘린다|높인다|확대한다|끌어올린다|조달한다|들어선다", ("환자 2천 명을 모집한다고",), ("모집했다",)),
    PlanWord("after", _each("동|관|건물|센터|시설|공장|연구소|단지", r"[을를] (?:올린다|세운다|연다|지어 올린다)"), ("임대동을 올린다",), ("임대동을 올렸다",)),
    PlanWord("after", _each("키우|늘리|넓히|짓|세우|높이|조성하|확대하|확충하|구축하|건립하|유치하|육성하|양성하", r"는 (?:것|게|내용|방안|계획)(?:이|을) (?:골자|핵심|뼈대|주요 내용)"), ("키우는 것이 골자다",), ("이전하는 것이 골자다",)),
    PlanWord("after", _each(r"20\d\d년|내년|내후년", r"(?:에|까지|[ 말초])? ?(?:완공|준공|개소|개원|개장)(?:된|한)다"), ("2028년 완공된다",), ("2024년 완공됐다",)),
    PlanWord("after", _each("내년|내후년|다음 ?달|오는 ", r"[^,.\n]{1,30}[가-힣]게 (?:된다|될)"), ("내년 3월부터 연구실을 쓰게 된다",), ("지난달부터 쓰게 됐다",)),
    PlanWord("after", r"예정(?<=[가-힣] 예정)(?=[.…)”\"’']|\s*$)|계획(?<=[가-힣] 계획)(?=[.…)”\"’']|\s*$)", ("추가 지정 예정",), ("예정자",)),
    PlanWord("label", r"목표(?:치|액|가|주가|금액|매출|인원|량|율)?(?:은|는|인|로|를|을)?", ("목표 ", "목표주가 ", "목표치는 ")),
    PlanWord("label", _each("예상|추정|전망|예측|기대", r"(?:치|액|되는|하는)?(?: (?:매출|비용|규모|평균|영업이익|이익))?(?:은|는|이|가|을|를)?"), ("예상 매출 ", "추정치 평균(")),
    PlanWord("label", r"계획(?:된|했던|인원)?|예정(?:인|된|액|이던)?|컨센서스|가이던스", ("계획(", "증축 예정 ", "컨센서스(")),
    PlanWord("label", _each("추산|추정|예상|전망|예측", r"(?:한|하는) [^,.\n]{1,30}[은는]"), ("회사가 추산한 국내 시장은 ",)),
    PlanWord("label", _each("들어설|지을|세울|조성할|조성될|투입할|투입될|투자할|확보할|늘릴|건립할|건립될|신설할|신설될|구축할|구축될|들일|마련할|열릴|뽑을|채용할|모집할", r"(?: [가-힣]{1,8})?"), ("들어설 ", "새로 지을 연면적 ")),
    PlanWord("label", r"연내(?:에)?|올해 안에|올해 연말까지|올 연말까지|연말까지|올해 말까지", ("연내 ", "올해 말까지 ")),
    PlanWord("label", r"겠다(?:던|는)(?! (?:곳|기업|응답|답변|답|회사|사람|업체|의견)[은이])|" + _each("짓|채우|늘리|유치하|모으|확보하", r"기로 (?:한|했던)"), ("채우겠다던 ", "채우기로 한 ")),
    PlanWord("label", _each("앞으로|향후", r"(?: \d{1,2}년(?:간|동안)?)?"), ("앞으로 ", "향후 3년간 ")),
    PlanWord("topic", _each("목표|계획|전망|예상|추정", r"(?:치|액)?[은는] "), ("올해 목표는 매출",)),
    PlanWord("topic", _each("계획|목표|예정|예상|구상|청사진|약속", r"대로(?:라면|면|였다면|였으면|됐다면) "), ("당초 계획대로라면 올해",), ("계획대로 문을",)),
)  # fmt: skip

# Where a clause ends that is no plan, though one follows: 6.4%이며, 다가; 됐고; …다. A condition is no plan either.
BOUNDARY = (
    rf"{FINAL_SS}(?:고|으며|지만|으나|는데|다가|다며|다는)|(?<![높줄들보끌붙쌓녹섞먹속죽])이(?:고|며|지만|나)(?=[ ,])|(?<=[은는이던한인])데,? |[다요]\.\s|[다요][\"”’']|[.!?]\s|…|지만,? |[\n;]|다며 |라며 |면서,? "
    r"|, (?:20\d\d년|내년|오는 |향후|앞으로|연말)[^,]{0,6}(?:에는|엔|까지) |(?:했|었|았|됐)던 |있(?:고|으며) |(?<=[하되지으나오가이르리키치우추라돌])면[ ,]|, [^,]{0,20}[은는] (?:20\d\d년|내년|오는|향후)"
)
# What is so today beside what is planned: 38개사인, 100명 중, 작년 8441억원.
NOW_AFTER = (
    r"에게 (?:물[은었어]|묻)|[을를] 대상으로 (?:한 |벌인 |실시한 )?(?:설문|조사)|에서의|인 |이던|였던|이었던|에 불과|에 그친|뿐인|보다|의 \d(?!단계|공장|캠퍼스|차 |호 )|에 머[물무]"
    r"|(?:의 [가-힣]{2,4}(?: [가-힣]{2,4})?)?[을를] (?:확보|보유|달성|기록|갖춘|유치|모집)(?:한|했던)? |에 (?:조성된|들어선|지어진|세워진) "
)
NOW_BEFORE = r"(?:현재|지금|작년|지난해|당시|그동안|올해 \d월 말|지난|남은|보유한|갖고 있는)(?![^,.0-9]{0,8}까지)[^,.0-9]{0,20}$|기존[^.\n]{0,16}$"
# What is being built is not there yet: an area, its floors and rooms.
BUILDING = r"(?:완공|준공|착공|건립|신축|증축|조성|설립)(?:할|될|하는|되는)? ?(?:예정|계획|목표)|짓고 있|(?:건설|건립|조성|신축|증축|공사) ?중|짓는 중"
