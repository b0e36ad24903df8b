"""Words for what a company has raised in all so far, over its rounds."""

from __future__ import annotations

from analysis.reading.rules.cue import cue
from analysis.reading.rules.words import words

# A sentence without any of these tells no sum of rounds.
HINTS = words(
    "작년까지 지난해까지 년까지 달까지 누적 누계 지금까지 현재까지 이제까지 그동안 그간 창업 설립 통틀어 더하면 합치면 합하면 포함하면"
)
_SO_FAR = r"(?:(?:작년|지난해|재작년|\d년|지난달)까지|누적|누계|지금까지|현재까지|이제까지|그동안|그간|(?:창업|설립) ?(?:이후|후|이래|뒤)|라운드를 통틀어|(?:더하|합치|합하|포함하)면)"
_MONEY = r"(?:투자(?!자|사)|자금|조달|유치|펀딩|라운드)"
# Before an amount: it is the sum of all rounds. "누적 투자 유치액은", "지금까지 받은 투자는 모두", "누적 조달 규모는 총".
NAMED = cue(
    rf"{_SO_FAR}[^.,\n\d]{{0,16}}?(?P<noun>(?:받은|모은|끌어모은|유치한|조달한|확보한|끌어들인|들어온|수혈한|투자받은|누적|총|전체|외부)? ?(?:외부 ?)?{_MONEY}(?! ?(?:을|를) )[가-힣 ]{{0,10}}?|(?:모은|끌어모은|유치한|조달한|끌어들인|투자받은) ?(?:돈|금액|액수))"
    r"(?:은|는|이|가|도)? ?(?:총|모두|약|무려|이미|어느덧|벌써)? ?\(?$",
    "누적 투자 유치액은 ", "지금까지 받은 투자는 모두 ", "그동안 끌어모은 자금은 ", "누적 투자금(", "창업 이후 누적 투자금 ",
    never=("누적 매출은 ", "지금까지 투자를 유치한 12곳 가운데 ", "누적 투자자는 ", "지금까지 받은 돈은 모두 "),
)  # fmt: skip
# Before an amount, where a verb of raising or a round stands with it: "지금까지 총 640억원을 조달했다".
SO_FAR = cue(
    rf"(?P<words>{_SO_FAR}[^.\n\d]{{0,24}}?) ?$",
    "지금까지 총 ",
    "창업 이후 누적 ",
    "투자금까지 더하면 누적 ",
    never=("이번 투자는 ",),
)
# Behind an amount: it was raised.
RAISED = cue(
    r"(?: ?(?:이상|가량|넘게|규모|안팎|여)?)(?:을|를|의|가량의|이상의|규모의)? ?(?:외부 |신규 )?(?:(?:투자|자금)(?:금)?(?:를|을) ?)?(?:(?:투자)? ?(?:조달|유치|확보|수혈)(?:[했한해하]|[.,\n]|$)|투자 ?받|받았|받은|모았|모은|끌어모[았은으]|끌어들[였인]|모금|손에 쥐[었])",
    "을 조달했다", "의 투자를 유치했다", " 유치", never=("을 투자했다", "의 매출을 올렸다"), here=True,
)  # fmt: skip
# Behind an amount: nothing but that it is so much, so that a round beside it says of what. "더하면 누적 200억원이다".
IS_SO = cue(
    r"(?:\([^()\n]{1,24}\))?(?:이 ?(?:됐|된|되|다)|으?로 (?:늘|불|커|집계)|이다|이며|이고|을 (?:기록|돌파|넘|채)|에 (?:이르|달하|이른|달한)|[.,\n)]|$)",
    "이 됐다", "으로 늘었다", "을 기록했다", never=("을 투자했다", "의 매출"), here=True,
)  # fmt: skip
# Whose the sum is, where it is of no one company.
OF_MANY = cue(
    r"업계|시장|국내 ?(?:바이오|벤처|헬스케어)|(?<!이 )(?<!해당 )(?<!동 )(?:기업|업체|스타트업|벤처|곳|개사|팀)[이의은는] |(?:기업|회사|업체|스타트업|벤처|팀)들|입주|졸업|보육|포트폴리오",
    "입주기업의 누적 ", "국내 바이오 벤처의 ", "회사들이 ", never=("이 회사의 ", "회사는 ", "이 스타트업은 "),
)  # fmt: skip
# Of whom the text has just spoken.
POINTS = cue(
    r"(?:이|해당|동) ?(?:회사|기업|업체|스타트업|벤처)|회사(?:는|의|가|측)",
    "이 회사의 ",
    "이 벤처의 ",
    "회사는 ",
    never=("바이오회사에",),
)
