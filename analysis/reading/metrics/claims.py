"""Whether a sentence upholds a figure, and whether it tells what is or what is planned."""

from __future__ import annotations

import re

from analysis.reading.rules.corrections import MENDED, SLIP
from analysis.reading.rules.plan_words import FINAL_L, FORESEEN, IF, SAID_OF_PLAN
from analysis.records import Figure

# "120곳이 아니라 98곳", "120곳으로 알려졌으나", "120곳으로 적었으나", "100%를 자랑하던"
DENIED = re.compile(
    r"[여 '’”\"]*(?:[이가] ?아니[라고며]{0,2}|[이가] ?아닌"
    r"|(?:이라|라|으로|로|이라고|라고|다고|이)?(?:는|던)? ?(?:[가-힣]{1,8} )?"
    r"(?:알려졌|알려진|보도됐|보도했|발표했|소개됐|보고했|보고됐|신고했|신고됐|공시했|공시됐|집계했|적었|썼|표기했|전했|잘못)[가-힣]{0,4}(?:나|지만|는데|던|것|다가))"
    r"|[을를이가에] [^ ,.\n\d]{1,8}다는 ?(?:[가-힣]{1,6} )?(?:보도|주장|소문|기사|설명|얘기|이야기|말)[은는이가]? ?(?:[가-힣]{1,6} )?(?:사실(?:과 다르|이 아니|무근)|과장|오보|헛소문|낭설)"
    r"|[을를이가에] [^ ,.\n\d]{1,8} ?것이?라는 ?(?:말|소문|얘기|이야기|풍문|관측|설)"
    r"|(?:[을를이가에] |여? ?(?:아래|밑|미만|이상)(?:으로|로) )[^ ,.\n\d]{1,8}다는 ?(?:소문|보도|주장|지적|설|얘기|말)(?:에 대해(?:서는?)?|[을를]|에|과 관련해) (?=[^.\n]{0,50}(?:반박|부인|일축|해명|선을 그))"
    r"|이?라고 (?:밝혔|말했|설명했|공개했|내세웠)(?:으나|지만|는데) (?=[^.\n]{0,8}(?:실제|확인))"
    r"|(?:이라|이었다|였다|라|이)?는 ?(?:일부 )?(?:보도|주장|소문|기사|설명|얘기)[은는이가]? ?(?:[가-힣]{1,6} )?사실(?:과 다르|이 아니)"
    r"|(?:이?[가에을를] ?)?[가-힣]{0,6}[”\"’']?(?:이?라|다)?고 (?:홍보|선전|주장|자랑|장담)(?:하|해|했)[가-힣 ]{0,4}(?:으나|지만|는데)"
    r"|의 (?:절반|[\d가-힣]{1,3}분의 ?[\d가-힣]|\d{1,2}%)(?:인|에 (?:불과한|그치는|해당하는)|도 안 되는|에도 못 미치는) "
    r"|[은는이가]? [^,.\n\d]{0,20}(?:빼면|제외하면|빼고 나면|걷어내면|걸러내면) (?:실제로는? )?"
    rf"|['’”\"]?(?:은|는) [^ \n]{{1,14}}{SLIP}"
    rf"|['’”\"]?(?:을|를|에서) ?[^ \n]{{0,14}} ?{MENDED}|[을를이가] [가-힣]{{1,6}}던 "
)
# "540명을 450명으로 바로잡습니다", "'54곳'은 45곳의 잘못": what stands between the two, and behind the second.
CORRECTED = re.compile(r"['’”\"]?(?:을|를|에서|은|는) ['‘“\"]?")
CORRECTS = re.compile(rf"['’”\"]?(?:{MENDED}|{SLIP})")
RISE = re.compile(
    r"여?[이가을를도]? ?(?:더 |넘게 |가량 )?"
    r"(?:늘(?!려 )|줄|준다|증가|감소|추가(?!로 (?:투입|투자|들[여이인]|쏟|쓰))|빠졌|많[은았다고아지]|적[은었다고어지]|높|낮|넓|좁|모자라|부족|차이)"
)
# 100개사가 들어오면 2000명을 넘길 수 있다: what might be
_MIGHT = re.compile(
    rf"여?[을를이가은는도에]? ?(?:[^ ,.\n]{{1,8}} ){{0,2}}[가-힣]{{0,4}}{FINAL_L} (?:수(?:도)? 있|법하|만하)"
)
_IF = re.compile(IF)
# 100곳을 넘을 수 있을까
_ASKED = re.compile(
    r"여?[을를이가에]? ?(?:[^ ,.\n]{1,8} ){0,3}[가-힣]{0,4}(?:을까|일까|될까|할까|릴까|날까|울까|갈까)(?![가-힣])"
)
# '입주사 90곳 돌파' 기사에서: what another report's title says
_TITLE = re.compile(r"[^'’”\"\n.]{0,24}['’”\"] ?(?:제하|기사(?!회생)|라는 제목|이라는 제목|제목의)")
_CRITERION = re.compile(
    r" ?(?:미만|이하|이상|초과|안팎)(?:[인의일] |이?어야|여야|이면|일 때| (?:[가-힣]{2,4} ){0,1}(?:기업|업체|회사|스타트업|벤처|사업장|기관))|이어야|[이가] (?:넘는|안 되는|못 되는) (?:기업|업체|회사|곳)"
)
_FIRMS = frozenset(("개", "개사", "곳"))  # 300개가 넘는 기업을 품었다: so many, and no criterion
_GIVEN = re.compile(r"(?:에게?|에게?는) (?:[^ ,.\n]{1,12} ){0,2}\d[\d,.천백만억조 ]{0,16}(?:원|달러|엔|유로)")
# 9곳이던, 22곳에 불과했던: how many there were once
WERE = r"(?:이|이었|였|뿐이|뿐이었|에 (?:불과하|불과했|그치|그쳤|머물|머무|머물렀))던"
# "한때 80곳에 이르렀으나 지금은 64곳": what follows is so now.
FORMER = re.compile(
    r"[을를] (?:짓|지|늘리|유치하|채우|조성하|만들)겠다고 (?:했|밝혔|장담했)(?:으나|지만|는데)"
    r"|여?(?:[이가을를에] ?)?(?:달했|이르렀|넘었|넘겼|웃돌았|였|이었)(?:으나|지만|는데|다가)(?= (?:지금|현재|이제|올해|지난))"
)
_NOT_REACHED = re.compile(
    r" ?(?:대 )?(?:문턱|고지|벽|선)(?: 바로)?(?:에서|을 넘지 못|을 못 넘| 앞에서|을 눈앞에|을 앞두|을 노)"
)
# 세 곳 중 한 곳, 100곳 가운데 12곳: a share told in words, of no body that has so many
_ONE_IN_TEN = re.compile(r"여? (?:중|가운데) (?:약 )?[\d한두세네다여일아반]")
_SHARES_OF = frozenset((2, 3, 4, 5, 10, 100))
_RUMOURED = ("떠도는", "소문", "루머", "와전", "가짜뉴스", "가짜 뉴스")
PART = re.compile(r"(?:중|(?<!한)가운데) [^,.\d]{0,12}$")
_OF_THEM = re.compile(r"(?:^|[ ,])(?:이|그|이들|둘|셋|넷|다섯|열) ?(?:중|가운데) (?:약 |하나인 |둘인 |셋인 |절반인 )?$")
_LOOK_BACK = 80

_PLAN_BEFORE = re.compile(
    r"(?:목표치?|계획|예상치?|정원|전망|(?:채우|유치하|늘리)겠다던|잡았던|내걸었던|제시했던)"
    r"(?:는|은|인|로|으로|했던|한|대비|상)?(?: 인원| 규모)? ?[(（:]? ?$"
)
PLAN_HELD = re.compile(
    r"(?:던|겠다는|기로 한|기로 했던|목표(?:인|치인|였던|로 한|로 삼은|치|는|치는)?"
    r"|(?:목표|계획|공약|청사진|마스터플랜|밑그림|구상)(?:치)?(?:로|에서|에|대로|이|가)? ?(?:못 ?박은|그린|담은|담긴|잡은|정한|내건|내세운|제시한|세운|삼은|밝힌)"
    r"|(?:목표|계획)(?:치|안)?[은는] (?:올해|당초|지난해|내년|20\d\d년)(?:까지)?"
    rf"|{SAID_OF_PLAN}|{FORESEEN}|약속한|계획(?:인|한|했던|상)?|예정(?:인|이던)?) ?$"
)
_PROMISED = re.compile(
    r"까지 (?:[가-힣]{1,6} ){0,2}?(?:약속|계획|목표|공언|장담|예상|전망|다짐)(?:했던|한|하던|됐던|된|로 (?:한|잡은|삼은|내건)) [^.,\n\d]{0,16}[은는] $"
)
PLAN_REACH = 16  # characters before a figure in which such words stand
# 2022년 군이 내건 110곳: when the plan was made, not by when it is to be reached
_WHEN_MADE = re.compile(rf"(?!까지)[^.\n]{{0,24}}[가-힣][이가] [^.\n]{{0,24}}?(?:{SAID_OF_PLAN}|{FORESEEN}|약속한) ?$")
_PLAN_TOPIC = re.compile(r"(?:계획|목표|구상|청사진|로드맵)(?:은|는|상|에는|에선) [^.\n]{0,20}까지 [^.\n]{0,50}$")
_PLAN_AFTER = re.compile(
    r"여?(?: ?규모)?(?:까지|으로|로|을|를|이|가|의)? ?(?:[^ ,.\n]{1,8} ){0,3}?"
    rf"(?:[^ ,.\n]{{0,6}}(?:{FINAL_L} ?(?:계획|예정|방침|구상|목표|것으로|전망|청사진)|겠다|기로)"
    r"|목표(?:$|[.)로다])|(?:늘린|넓힌|확대한|키운|유치한)다)"
)
# Without any of these a sentence tells no plan but by what its figures themselves are marked as.
PLAN = (
    "면 ", "면,", "목표", "계획", "예정", "방침", "구상", "예상", "정원", "전망", "청사진", "로드맵", "던", "겠", "기로",
    "약속", "공언", "장담", "다짐", "린다", "힌다", "운다", "한다", "것으로", "추정", "기대", "제시",
)  # fmt: skip
FROM = re.compile(r"(?:\([^()\n]{1,24}\))?에\n?서 (?:약 )?\d")
_EXPECTED = re.compile(r"(?:예상|추정|목표|전망|기대|가이던스)(?:치|액)? ?$")


def is_refused(text: str, start: int, figure: Figure, subset_start: int | None = None) -> bool:
    """Whether the sentence that begins at `start` takes a figure back, or tells only an increase, a part, a threshold.

    `subset_start`  where words stand that name a part by right ("이 중 연구인력은 210명"), if they do
    """
    if _TITLE.match(text, figure.end) or _ASKED.match(text, figure.end):
        return True
    if _NOT_REACHED.match(text, figure.end) or DENIED.match(text, figure.end) or RISE.match(text, figure.end):
        return True
    if figure.low in _SHARES_OF and _ONE_IN_TEN.match(text, figure.end):
        return True
    criterion = _CRITERION.match(text, figure.end)
    if (criterion and not (figure.unit in _FIRMS and "넘는" in criterion.group())) or (
        figure.kind != "money" and _GIVEN.match(text, figure.end)
    ):
        return True
    lead = text[max(start, figure.start - _LOOK_BACK) : figure.start]
    if any(word in lead for word in _RUMOURED):
        return True
    if not figure.planned and _MIGHT.match(text, figure.end) and _IF.search(lead):
        return True
    lead = lead[-18:]
    if "중 " not in lead and "가운데 " not in lead:
        return False
    if subset_start is not None and _OF_THEM.search(lead):
        return False  # 박사급 연구원은 이 가운데 210명이다
    part = PART.search(lead)
    return part is not None and (subset_start is None or subset_start < figure.start - len(lead) + part.start())


def is_when_planned(text: str, start: int, end: int) -> bool:
    """Whether words from a time to a figure tell that the figure was planned then."""
    return _WHEN_MADE.match(text, start, end) is not None


def is_planned(text: str, start: int, figure: Figure, tail: int, end: int) -> bool:
    """Whether a figure is a plan or a forecast: marked so, or by the words right before or behind it."""
    if FROM.match(text, figure.end):
        return figure.planned  # 12만㎡에서 20만㎡로 넓힌다: planned is the second
    if figure.planned or _PLAN_BEFORE.search(text, max(start, figure.start - 24), figure.start):
        return True
    lead = text[max(start, figure.start - _LOOK_BACK) : figure.start]
    if "까지" in lead and (_PLAN_TOPIC.search(lead) or _PROMISED.search(lead)):
        return True
    return bool(_PLAN_AFTER.match(text, tail, min(end, figure.end + 40)))


def is_expected(text: str, start: int, words: int, end: int) -> bool:
    """Whether words that name a measure, or those right before them, call it an expectation: 예상 매출, 매출 전망치."""
    return any(_EXPECTED.search(text, first, last) for first, last in ((start, words), (words, end)))


def is_target(text: str, start: int, end: int) -> bool:
    """Whether the words before a figure in [start, end) make it a plan held against what is: "목표(70개사)"."""
    return bool(_PLAN_BEFORE.search(text, max(start, end - 24), end))
