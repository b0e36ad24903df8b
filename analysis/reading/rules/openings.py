"""How words of time begin: what the scan of a text looks for, before the grammar reads what stands there.

A row is a word, no syllable before it, and what must follow. The scan skips from syllable to syllable: `at` is the one of
the word that it looks for, so that 이날 is found by its rare 날 and not by every 이.
"""

from __future__ import annotations

from dataclasses import dataclass

from analysis.reading.rules.dates import ENGLISH_MONTHS


@dataclass(frozen=True, slots=True)
class Opening:
    """`word` and, right after it, the pattern `rest`; `at` is the place in the word of its rarest syllable.

    `heads`  syllables of which one stands before the word: 이년, 삼년
    """

    word: str
    at: int
    rest: str
    examples: tuple[str, ...]
    never: tuple[str, ...] = ()
    heads: str = ""

    @property
    def pattern(self) -> str:
        """Begins with one literal character, looks back at what stands before it, and ahead at what follows."""
        head, tail = self.word[: self.at + 1], self.word[self.at + 1 :]
        if self.heads:
            head = f"[{self.heads}]{head}"
        back = rf"(?<={head})" if self.at or self.heads else ""
        edge = rf"(?<![가-힣]{head})" if "가" <= self.word[0] <= "힣" else ""
        return rf"{head[-1]}{back}{edge}{tail}{self.rest}"


_DIGITS = "일이삼사오육칠팔구"
_S = f"[{_DIGITS}십]"
_LENGTH = r"(?=간| ?(?:동안|만에|안에|이?내|후|뒤|전|째))"

OPENINGS: tuple[Opening, ...] = (
    Opening("올", 0, r"(?:해|\s|(?=[상하연초말봄여가겨들설추\d]))", ("올해", "올 상반기"), ("올리브",)),
    Opening("금", 0, r"(?:년|월(?!요)|일|주|요일)", ("금년", "금주"), ("금리",)),
    Opening("작", 0, r"년", ("작년",)),
    Opening("재", 0, r"작년", ("재작년",)),
    Opening("그", 0, r"(?:러께|\s?해|\s?이듬해|저께|제|끄저께|끄제|\s전해|달)", ("그해", "그저께"), ("그러나",)),
    Opening("내", 0, r"(?:년|후년|달|주|일)", ("내년", "내달"), ("내용",)),
    Opening("후", 0, r"년", ("후년",)),
    Opening("같은", 0, r"\s?(?:해|달|날|기간|시기|분기|반기)", ("같은 날",), ("같은 곳",)),
    Opening("동", 0, r"(?:년|월|기|일|분기|반기|\s?기간)", ("동월", "동기"), ("동물",)),
    Opening("당", 0, r"(?:해|월|\s?분기)", ("당월",), ("당뇨",)),
    Opening("해", 0, r"(?:당\s?연도|마다)", ("해마다",), ("해외",)),
    Opening("지난", 1, r"(?:\s?해|\s?(?:[달주\d봄여가겨월화수목금토일상하분설추광현어크성한연]))", ("지난해", "지난 18"), ("지난한 ",)),
    Opening("지지난", 2, r"\s?[해달주]", ("지지난해",)),
    Opening("이날", 1, r"", ("이날",)),
    Opening("이달", 1, r"", ("이달",)),
    Opening("이듬", 1, r"", ("이듬해",)),
    Opening("이번", 1, r"\s?(?:주|달|분기|[상하]반기|봄|여름|가을|겨울|아침|저녁|밤)", ("이번 주",), ("이번에",)),
    Opening("이튿", 1, r"날", ("이튿날",)),
    Opening("이틀", 1, r"", ("이틀",)),
    Opening("이레", 1, r"(?=간| ?(?:만|동안|안에|이?내|후|뒤|전|째|앞|남짓|걸))", ("이레 만에",), ("이레가", "이레바이오")),
    Opening("이삼", 1, r"일", ("이삼일",)),
    Opening("다음", 1, r"\s?(?:해|달|주|날|분기|[\d월화수목금토일])", ("다음 달", "다음 3"), ("다음으로",)),
    Opening("다다음", 2, r"\s?[달주]", ("다다음 달",)),
    Opening("다섯", 1, r"", ("다섯",)),
    Opening("여섯", 1, r"", ("여섯",)),
    Opening("대여섯", 2, r"", ("대여섯",)),
    Opening("다가오", 2, r"는", ("다가오는",)),
    Opening("오", 0, r"(?:는|늘|[전후]\s?[\d한두세네다여일열])", ("오는", "오전 9"), ("오후에",)),
    Opening("상반", 1, r"기", ("상반기",)),
    Opening("하반", 1, r"기", ("하반기",)),
    Opening("상하반", 2, r"기", ("상하반기",)),
    Opening("상·", 1, r"\s?하반기", ("상·하반기",)),
    Opening("하루", 1, r"", ("하루",)),
    Opening("아침", 1, r"\s?\d", ("아침 8",), ("아침에",)),
    Opening("아흐", 1, r"레", ("아흐레",)),
    Opening("아홉", 1, r"", ("아홉",)),
    Opening("자정", 1, r"", ("자정",)),
    Opening("요", 0, r"일", ("월요일",), (), "월화수목금토일"),
    Opening("일주", 1, r"일", ("일주일",)),
    Opening("일년", 1, r"", ("일년",)),
    Opening("일곱", 1, r"", ("일곱",)),
    Opening("일고여덟", 3, r"", ("일고여덟",)),
    Opening("여덟", 1, r"", ("여덟",)),
    Opening("여드", 1, r"레", ("여드레",)),
    Opening("여러", 1, r"\s?[해달]", ("여러 해",), ("여러 곳",)),
    Opening("여름", 1, r"에\s", ("여름에 ",), ("여름에는",)),
    Opening("서너", 1, r"", ("서너",)),
    Opening("스무", 1, r"\s?해", ("스무 해",)),
    Opening("스승", 1, r"의\s?날", ("스승의 날",)),
    Opening("사흘", 1, r"", ("사흘",)),
    Opening("나흘", 1, r"", ("나흘",)),
    Opening("사나흘", 2, r"", ("사나흘",)),
    Opening("보름", 1, r"(?!달)", ("보름",), ("보름달",)),
    Opening("구정", 1, r"", ("구정",)),
    Opening("신정", 1, r"", ("신정",)),
    *(Opening(day, 2, r"", (day,)) for day in ("개천절", "제헌절", "광복절", "성탄절", "노동절", "중추절")),
    Opening("년", 0, r"", ("이년",), ("일년",), "이삼사오육칠팔구"),
    Opening("분", 0, rf"(?:{_LENGTH}|(?<=(?:지난|다음|향후|최근) [{_DIGITS}]분))", ("삼분 안에",), ("삼분",), _DIGITS),
    Opening("개월", 0, r"", ("삼개월",), (), _DIGITS),
    Opening("주", 0, _LENGTH, ("삼주 만에",), ("삼주",), _DIGITS),
    Opening("십", 0, rf"{_S}?\s?(?:년|개월|일|주|시간|분|초)", ("삼십 분",), (), "이삼사오육칠팔구"),
    Opening("월", 0, rf"\s?{_S}{{1,4}}일", ("삼월 오일",), (), "일이삼사오칠팔구십유시"),
    Opening("직", 0, r"전\s?(?:연도|분기)", ("직전 분기",), ("직전에",)),
    Opening("전", 0, r"(?:년|전|월|달|날|일|\s?분기)", ("전년", "전날"), ("전체",)),
    Opening("저", 0, r"번", ("저번",)),
    Opening("익", 0, r"[년월일]", ("익월",), ("익명",)),
    Opening("돌", 0, r"아오는", ("돌아오는",)),
    Opening("어", 0, r"(?:제|저께|린이날|버이날)", ("어제",), ("어린이",)),
    Opening("엊", 0, r"그제", ("엊그제",)),
    Opening("모", 0, r"레", ("모레",)),
    Opening("글", 0, r"피", ("글피",)),
    Opening("차", 0, r"주", ("차주",)),
    Opening("첫", 0, r"\s?분기", ("첫 분기",), ("첫째",)),
    Opening("연", 0, r"[말초내]", ("연말", "연내"), ("연구",)),
    Opening("매", 0, r"(?:년|해|월|달|주|분기|반기|일(?!유업|경제|신문|홀딩스|헬스)|시간|\s(?:년|해|월|달|주|분기|반기))", ("매년", "매 분기"), ("매일유업", "매출")),
    Opening("격", 0, r"[년월주일]", ("격주",), ("격리",)),
    Opening("분기", 0, r"마다", ("분기마다",)),
    Opening("반", 0, r"(?:년|기마다)", ("반년",), ("반도체",)),
    Opening("날", 0, r"마다", ("날마다",)),
    Opening("새", 0, r"(?:벽\s?\d|해\s?(?:첫날|[1-4]월|[1-4]\s?분기|상반기|초(?![가-힣])))", ("새벽 3", "새해 1월"), ("새로",)),
    Opening("저녁", 0, r"\s?\d", ("저녁 7",), ("저녁에",)),
    Opening("밤", 0, r"\s?\d", ("밤 10",), ("밤에",)),
    Opening("낮", 0, r"\s?\d", ("낮 12",), ("낮은",)),
    Opening("정", 0, r"오", ("정오",)),
    Opening("한", 0, r"(?:\s?(?:달|해|주|시간|시|개월)|두|가위|글날)", ("한 달", "한글날"), ("한국",)),
    Opening("두", 0, r"(?:\s?(?:달|해|주|시간|시|개월|분기)|세|어|서너)", ("두 달", "두세"), ("두 곳",)),
    Opening("세", 0, r"(?:\s?(?:달|해|주|시간|시|개월|분기)|네)", ("세 달",), ("세계",)),
    Opening("석", 0, r"(?:\s?달|가탄신일)", ("석 달",), ("석유",)),
    Opening("네", 0, r"(?:\s?(?:달|해|주|시간|시|개월|분기)|댓|다섯)", ("네 해",), ("네이버",)),
    Opening("넉", 0, r"\s?달", ("넉 달",)),
    Opening("너", 0, r"[댓덧]", ("너댓",)),
    Opening("예", 0, r"닐곱", ("예닐곱",)),
    Opening("열", 0, r"(?:\s?(?:달|해|시간|시)|흘|한|두)", ("열흘", "열두"), ("열린",)),
    Opening("닷", 0, r"새", ("닷새",)),
    Opening("엿", 0, r"새", ("엿새",)),
    Opening("며", 0, r"칠", ("며칠",)),
    Opening("몇", 0, r"몇?\s?(?:년|해|개월|달|주|시간|일|분|초)", ("몇 년", "몇몇 해"), ("몇 곳",)),
    Opening("수", 0, r"(?:년|개월|\s?시간|일|주간|[십백]\s?(?:년|개월|일)|많은\s?해)", ("수년", "수십 년"), ("수주", "수십 곳")),
    Opening("십", 0, r"(?:수\s?년|여\s?년|\s년|[년개일주분일이삼사오육칠팔구])", ("십수 년", "십여 년", "십 년"), ("십자",)),
    Opening("최", 0, r"근\s몇", ("최근 몇",), ("최근에",)),
    Opening("설", 0, r"(?=날|\s?(?:연휴|명절|당일|대목|차례|귀성)|\s(?:이?전|직[전후]|이후)(?:에|까지|부터)|[을를]?\s(?:앞두|앞둔|쇠|지나|전후)|[과·]\s?추석)", ("설날", "설 연휴", "설 전에"), ("설립", "설 자리")),
    Opening("추", 0, r"석", ("추석",)),
    Opening("부", 0, r"처님", ("부처님",)),
    Opening("초", 0, r"파일", ("초파일",)),
    Opening("근로자의", 0, r"", ("근로자의",)),
    Opening("현", 0, r"(?:충일|재)", ("현재", "현충일"), ("현황",)),
    Opening("크리스마스", 0, r"", ("크리스마스",)),
    Opening("봄", 0, r"에\s", ("봄에 ",)),
    Opening("가", 0, r"을에\s", ("가을에 ",)),
    Opening("겨", 0, r"울에\s", ("겨울에 ",)),
    Opening("주", 0, r"말에\s", ("주말에 ",), ("주말이", "주말에도")),
    Opening("FY", 0, r"(?<![A-Za-z]FY)\s?\d", ("FY2024",)),
    *(
        Opening(month, 0, rf"(?<![A-Za-z]{month})[a-z]{{0,6}}\.?\s\d", (f"{month}. 25",), (f"{month} and",))
        for month in ENGLISH_MONTHS
    ),
    Opening("Q", 0, r"[1-4](?![\dA-Za-z.):])", ("Q1",), ("Q10", "Q1.")),
    Opening("'", 0, r"\d\d(?:년|\.\s?\d|\s?[~∼-]\s?['’]?\d\d년)", ("'24년", "'24. 3", "'21~'23년"), ("'24'",)),
    Opening("’", 0, r"\d\d(?:년|\.\s?\d|\s?[~∼-]\s?['’]?\d\d년)", ("’24년",)),
)  # fmt: skip
