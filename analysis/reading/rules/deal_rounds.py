"""Words around rounds of several companies in one sentence."""

from __future__ import annotations

from analysis.reading.rules.deal_cue import cue

# What ends such a sentence: money that came in.
RAISED = cue(
    r"(?:투자(?:금|를|금을| )? ?|자금을? ?|시리즈 ?[A-G][^,.\n]{0,12}|억 ?원을 |발행으로 )(?:유치|조달|확보|마무리|완료)(?:했|하며|하고|해|한 (?:것|데)|에 성공)"
    r"|투자 ?받았|투자를 받았|투자를 받은 (?:것|데)|투자 ?유치를 (?:마무리|완료|마쳤)",
    "시리즈B 투자를 유치했다", "180억원을 유치했다", "투자를 받았다", "투자유치에 성공", never=("투자를 검토한다", "투자를 유치할 계획이다"),
)  # fmt: skip
# Between a company and its amount.
BESIDE = cue(
    r"(?: ?\([A-Z][A-Za-z .&]{1,24}\))?(?:[은는이가도](?=[ ,]))?,?(?: ?(?:프리|[Pp]re)-?\s?IPO로| 시리즈 ?[A-G]로| 전환사채(?:\(CB\))? 발행으로| 유상증자로)? ?[(（]?(?:약 |총 )?$",
    "는 ", "(", "가 전환사채(CB) 발행으로 ", never=("가 주도한 ", "에 "), here=True,
)  # fmt: skip
EACH = cue(r" ?(?:이달 |최근 |나란히 )?각각 ", "각각 ", " 각각 ", never=("모두 ",), here=True)
# Behind a day that is of something else: 2018년 설립된 A.
OF_ANOTHER = cue(r"(?:에|,)? ?[가-힣]{1,8}(?:[된한]|세운|연) ", " 설립된 ", never=(" 투자를 ", "에는 "), here=True)
