"""Words around a date or a length of time that tell what it is: a length or a day, past or to come, about or exactly.

A row's `role` says where it is looked for: `before` the words (its pattern ends at them), `after` them (it begins there),
or `clause`, anywhere in the clause that follows. `␣` in a pattern stands for a blank that may be missing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from analysis.reading.rules.words import syllables

CueRole = Literal[
    "about_after", "about_before", "as_of", "length_after", "length_before", "event_before", "rate_after", "weekly_before",
    "shares_before", "shares_after", "weeks_after", "daily_after", "around_the_clock", "former", "future", "past", "reported", "said_before", "market", "news_item",
    "carries_on", "range_end",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cue:
    """One way to say it; the patterns of a role are one alternation."""

    role: CueRole
    words: str
    examples: tuple[str, ...]
    never: tuple[str, ...] = ()

    @property
    def pattern(self) -> str:
        """The regular expression: `␣` is a blank that may be missing."""
        return self.words.replace("␣", r"[ \u00a0\u3000\t]?")


# Syllables by how they end: 한 연 (plain present before 다), 할 될 (to come), 했 맺었 (past).
_N, _L, _SS = syllables(4), syllables(8), syllables(20, "있겠")

CUES: tuple[Cue, ...] = (
    # about
    Cue("about_after", r"␣(?:여(?![가-힣])|여(?:의|에|를|만에|동안)|여간|가량|정도|남짓|안팎|내외|쯤|께|무렵|즈음|가까이|언저리|전후)", ("가량", " 안팎", "여간"), ("여럿",)),
    Cue("about_after", r"␣경(?=에|부터|까지|의|으로|[ ,.)]|$)", ("경에", " 경"), ("경영",)),
    Cue("about_before", r"(?<![가-힣])(?:약|대략|어림잡아|줄잡아|거의)␣\Z", ("약 ", "거의 "), ("투약 ",)),
    Cue("as_of", r"␣(?:기준|현재|현황|시점|결산)", (" 기준", "현재"), ()),
    # a length, not a day of the month: 30일간, 60일 안에, 계약일로부터 30일
    Cue("length_after", r"␣간(?![가-힣])|␣간(?=의|은|이|을|에|씩)", ("간", "간의", " 간 "), ("간격표", "간담회")),
    Cue("length_after", r"␣(?:동안|내내|이내|안에|안으로|내에|내로|만에|만의|만인|째|연속|가량|정도|남짓|안팎|내외|여간|짜리|씩|주기|간격|소요|밖에|사이|종일|경과)", (" 동안", "째", " 이내"), ("동물",)),
    Cue("length_after", r"␣(?:내|여|뒤|후|분|치)(?![가-힣])|␣(?:뒤에|후에|후부터)", (" 뒤", "분", "후에"), ("뒤늦게", "후보")),
    Cue("length_after", r"␣(?:이상|이하|미만|초과|만 (?:지나|더)|이면(?![가-힣])|이나(?![가-힣]))", (" 이상", "이면"), ("이나라",)),
    Cue("length_after", r"␣전(?:에|까지|부터|만)|␣전(?=[,.)]|[ ]?$)", (" 전에", " 전."), ("전시회", "전체")),
    Cue("length_after", r"␣전 (?:[가-힣]{1,5}(?:했|한(?![가-힣])|됐|된(?![가-힣])|하[던는])|맺|열|나[온왔])", (" 전 발표했다", " 전 맺은"), (" 전 세계", " 전 대표")),
    Cue("length_after", r"␣(?:(?:누적 |무병 |전체 )?(?:재입원|사망|생존|재발|유지|완치)[율률]|이동평균|이평선|코스(?![가-힣])|무료 ?체험|체험권|투여(?:군|법)|요법)", (" 사망률", " 생존율"), (" 치료제", " 코스피", " 평균 거래")),
    Cue("length_after", r"[을를] (?:한 )?주기|(?:로)?␣(?:단축|연장|지연)(?=[했됐된될돼함,.)\n]|$)|로 (?:단축|줄[어였이]|늘[어었였리]|연장|확대|축소|조정)|␣(?:빨라|앞당|당겨|늦춰|늦어|걸[려렸리])", ("을 한 주기", " 단축", " 걸렸다"), ("연장 계약",)),
    Cue("length_after", r"[을를] (?:넘기지|넘지|초과하지|채우지)[는도]? ?(?:않|못|말)|[을를] (?:넘길|넘을|초과할) 수 없", ("을 넘기지 않을",), ("을 넘겨",)),
    Cue("length_before", r"(?:로부터|(?<![가-힣])(?:향후|앞으로|최장|최대|최소|약|총|꼬박|불과|단|최근|생후|평균|매|장장|무려|적어도|대략|거의|연속)|통지|통보|이후|청구|수령|\d일에서)␣\Z", ("계약일로부터 ", "최대 "), ()),
    Cue("event_before", r"(?:출시|상장|계약|만료|설립|인수|합병|체결|종료|완료|투여|수술|발병|진단|개막|착공|준공|입주|공시|시행|마감|출범|임상|승인|허가|창업|취임|퇴임|출산|만기|출국|입국|방문|복용|접종|시술|개최|개원|개소|개장|기준|납입|발행)일? \Z", ("만료 ", "기준일 "), ()),
    # what a rate is per, and how many days or hours of each week: 2주에 한 번, 1일 2회, 주 5일
    Cue("rate_after", r"␣당(?![가-힣])", ("당 ",), ("당시",)),
    Cue("rate_after", r"␣에␣(?:(?:평균|약|최대|최소) )?(?:\d|[한두세네]␣(?:번|차례|명|건|곳)|수[십백천만])", ("에 한 번", "에 3곳", "에 수십"), ("에 하나씩",)),
    Cue("rate_after", r"␣(?:\d{1,3}|[한두세네])␣(?:번|회|차례|교대|끼|잔|정 |캡슐|포 )|␣평균 |␣최대 \d", (" 1회", " 세 번", " 평균 3"), ("회사",)),
    Cue("weekly_before", r"(?<![가-힣])주␣\Z|(?<![가-힣\d])월␣\Z", ("주 ", "월 "), ("제주 ", "3월 ")),
    # weeks that are shares, hours that are an idiom
    Cue("shares_before", r"(?:주식|보통주|우선주|신주|구주|자사주|배당|증자|스톡옵션|공모|청약|액면|지분|매수|매입|1인당|\d주당)[^.\n]{0,14}\Z", ("보통주 ", "신주 약 ", "1인당 최대 "), ()),
    Cue("weeks_after", r"␣(?:간|동안|연속|만에|뒤|후|전|이내|내|안에|째|시점|투여|간격|마다|요법|치료|시험|임상|데이터|추적|복용)", ("간", " 투여", " 시점"), ()),
    Cue("daily_after", r" (?:생산|처리|섭취|권장|복용|투여|사용|소비|허용|공급|배출)(?:량| ?능력)|␣(?:용량|방문객|이용객|이용자|배송량|활성)|␣\d{1,2}시간", (" 생산량", " 처리 능력"), (" 생산을",)),
    Cue("shares_after", r"␣(?:배정|발행|매입|매도|취득|처분|소각|보유|무상|유상|신주|청약|증여|상속)|␣[(（]", (" 배정", " 발행"), ()),
    Cue("around_the_clock", r"␣(?:365|운영|가동|상담|대기|모니터링|체제|돌아|편의점|무인|응급|진료|콜센터|영업|가능|풀가동|연중무휴)", (" 운영", " 365일"), ()),
    # 전 that is a prefix: 18일 전 세계, 3년 전 대표
    Cue("former", r" (?:세계|직원|국민|임직원|거래일|회장|대표|의원|장관|총리|대통령|사장|원장|교수|국가|지역|분야|산업|공정|과정|주기|계열|사업)", (" 세계", " 거래일"), ()),
    # whether what is dated is past or to come
    Cue("future", r"예정|계획|방침|목표(?!치)|전망(?!치)|앞두|앞둔|열리는|열릴|것으로␣(?:보|전망|예상|기대)", ("할 예정", "앞두고", "것으로 보인다"), ()),
    Cue("future", rf"{_L} (?:것|수|때까지)|{_N}다(?<!해당.다)(?<!차지.다)(?<! 달.다)(?<! 이.다)(?=[\"”’']?(?:[.고며]|는|$))", ("할 것", "시작한다", "연다."), ("간다운",)),
    Cue("past", rf"{_SS}(?:다|고|으|지|는|던|기|음|습|어|을)", ("맺었다", "했고"), ("있다", "하겠다")),
    Cue("past", r"(?:맺은|체결한|따낸|넘긴|이전한|사들인|들여온|들어온|인수한|도입한|수주한|유치한|받은|공시한|발표한) ", ("맺은 공급계약",), ("받는 계약",)),
    Cue("reported", r"(?:\([^()\n]{1,12}\))?␣(?:[가-힣]{1,10}+ ){0,3}(?:밝혔|공시했|발표했|전했|설명했|말했|보도했|알렸|공개했|강조했|덧붙였|통보했|예고했|내놓|밝힌|공시한|발표한)", (" 밝혔다", "(현지시간) 보도자료를 내고 밝혔다"), ()),
    Cue("said_before", r"(?:[다라자냐]고|[\"”’']라?고) \Z", ("맺었다고 ", '"라고 '), ()),
    Cue("news_item", r"\s{0,8}[▶▷▲◇◆■□●★☆☞]", ("▶ 한길은",), ("한길은", "△ 한길은")),
    Cue("market", r"주가|장중|장 중|종가|거래|상한가|하한가|코스[피닥]|증시|마감", ("장중 11%",), ()),
    Cue("carries_on", r"(?:앞서|이어|이후|그␣(?:뒤|후|해)|곧이어|그러다|다시|또) (?:[가-힣]{1,10}+ ){0,2}\Z", ("앞서 ", "이후 회사는 "), ()),
    Cue("range_end", r"\s*$|␣간(?![가-힣])|␣(?:동안|사이)|[,.)]", (" 사이", ","), ()),
)  # fmt: skip
