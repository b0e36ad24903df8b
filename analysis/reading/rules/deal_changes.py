"""Cues of terms that have changed, or are put right: what they were before, and what they are now."""

from __future__ import annotations

from analysis.reading.rules.cue import cue

# Before a verb of changing, with two that agreed: what their contract is for.
SCOPE = cue(
    r"(?:대상|판매|공급|계약|판권|권리) ?(?:국가|지역|권역|적응증|품목|제품)[에을를은] ", "대상 국가에 ", "계약 지역을 ", never=("연구 대상에 ",),
)  # fmt: skip
# Behind an amount: by so much something changed.
BY_SO_MUCH = cue(
    r"(?: ?\([^()\n]{1,30}\))?(?:을|를|가량|정도|씩)? (?:더 |추가로 )?(?:늘|줄|낮추|낮췄|낮춘|높이|높였|올리|올렸|올린|깎|증액|감액|인상|인하|상향|하향)",
    " 낮췄다", "을 더 늘렸다", never=("로 낮췄다", "으로 늘렸다"), here=True,
)  # fmt: skip
# Behind an amount: it is the right one, in place of one that was misprinted.
IS_RIGHT = cue(r"[이가] 맞(?:다|습|아|고|는|으)", "이 맞으므로", never=("이 넘는다",), here=True)
RAISED_FROM = cue(
    r"에서 (?=(?:최대 |약 |총 )?[\d$€£¥][^,.\n]{1,24}?[이가] [됐된되]|(?:최대 |약 |총 )?[\d$€£¥].{1,40}?(?:으로|로) ?(?:[\d.]{1,6}(?:%p?|%?포인트|배)(?:나|가량|포인트)? ?|한꺼번에 |크게 |대폭 |소폭 |다시 )?(?:늘|줄|낮|높|올|확대|증액|감액|바뀌|바꾸|변경|조정|상향|하향|커|불|깎|키우|키웠|손질|손봐|손봤|인상|인하|축소|뛰|치솟|내려|떨어|갑절|[두세네] ?배|절반|껑충)"
    r"|(?:최대 |약 |총 )?[\d$€£¥][^\n]{1,30}?(?:으로|로), [^\n]{2,40}?에서 [^\n]{2,30}?(?:으로|로) (?:각각|함께|모두) (?:늘|줄|바뀌|바뀐|바꾸|바꿔|변경|조정))",
    "에서 79억원으로, 종료일이 12월에서 6월로 각각 바뀌었다", "에서 4억 달러로 늘었다", "에서 3000만 달러로 세 배가 됐다", "에서 8%로 2%포인트 올랐다", never=("에서 4억 달러를 받았다",), here=True,
)  # fmt: skip
# Before a word for a total: it is that of a contract. "공급계약의 금액", "판권 계약 금액"
CONTRACTS = cue(r"계약(?:의|서상|상)? ?(?:전체 |최대 )?$", "공급계약의 ", "계약 ", never=("계약금 ", "매출 "))
# Behind an amount: what its label was before it changed. "총 1억유로이던 계약 규모는 1억4000만유로로 커졌다"
HAD_BEEN = cue(
    r"(?:이던|였던|이었던|이었다가|하던) (?:총 ?)?(?P<label>[가-힣]{2,4} ?[가-힣]{0,4})[은는이가을를] (?=[^.\n]{0,16}\d[^.\n]{1,30}(?:으로|로) )",
    "이던 계약 규모는 1억4000만유로로 커졌고", "였던 계약금을 2000만달러로 낮췄다", never=("이던 계약 규모는 공개하지 않았다",), here=True,
)  # fmt: skip
# In a sentence with terms before and after: those before are of an earlier deal, which this one is measured by.
AGAINST_EARLIER = cue(
    r"(?:첫|이전|앞선|종전|지난번|옛|직전|원래의?) (?:번째 )?(?:계약|거래|딜)(?: ?때)?(?:보다|에 비해|에 비하면|과 비교|과 견줘|과 견주|대비| 대비)",
    "첫 계약에 비해", "이전 거래 때보다", never=("기존 계약을", "첫 계약은"),
)  # fmt: skip
# Behind terms before and after: they have changed.
CHANGED = cue(
    r"(?<=[원러로엔안드랑][이가] )됐|(?<=로 )(?:각각 |함께 |모두 )?(?:늘었|늘렸|늘어났|줄었|줄였|줄어들었|낮아졌|낮췄|낮춰졌|높아졌|높였|올랐|올렸|올라갔|확대됐|확대했|증액됐|증액했|감액됐|감액했|바뀌었|바뀐|바꿨|변경됐|변경했|조정됐|조정했|상향|하향|커졌|불어났|깎였|깎았)",
    "3억유로로 커졌다", "1800만달러로 줄었다", never=("3억유로로 커질 수 있다", "3억유로로 늘릴 계획"),
)  # fmt: skip
# Behind an amount, or a word for it: the change has left it as it was.
UNCHANGED = cue(
    r"(?: ?\([^()\n]{1,30}\))?(?:[와과] [가-힣]{2,6}(?: 비율)?)?(?:은|는|이|가|도|으로|로)? (?:종전과 |기존과 |전과 |이전과 )?(?:그대로|변함이? ?없|변동이? ?없|변화가? ?없|바뀌지 않|달라지지 않|같다|같으며|같고|동일)",
    "은 그대로다", "와 로열티는 그대로다", "은 바뀌지 않았다", never=("으로 바뀌었다", "은 그만큼"), here=True,
)  # fmt: skip
FIRST = cue(
    r"(?:최초|당초|기존|종전|원래|애초|처음|첫|변경 전)\s?[가-힣' ]{0,8}$", "최초 ", "당초 계약의 ", never=("변경된 ",)
)
