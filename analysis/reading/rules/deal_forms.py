"""Filings whose forms were flattened into running text: their headings, and their labels without a colon."""

from __future__ import annotations

import re

from analysis.reading.rules.cue import cue
from analysis.reading.rules.deal_labels import LABELS

BRACKETS = "[【<〈「"
# What a line may begin with that says what was filed, without brackets.
OPENINGS = (
    "단일판매",
    "유상증자결정",
    "유상증자 결정",
    "전환사채권발행결정",
    "전환사채권 발행결정",
    "전환사채권 발행 결정",
    "신주인수권부사채권",
    "타법인주식",
    "타법인 주식",
    "영업양도 결정",
    "영업양수 결정",
    "영업양도결정",
    "영업양수결정",
    "최대주주 변경을 수반하는 주식양수도",
    "최대주주변경을수반하는주식양수도",
)
# A line that begins with what was filed, in brackets or by its name, and does not go on as a sentence.
HEADING = cue(
    rf"(?m)^[ \t]{{0,4}}(?:[■□◆◇▶▷●○①-⑳]|\d{{1,2}}[.)])?[ \t]{{0,4}}(?:(?P<bracket>[\[【<〈「])|(?={'|'.join(OPENINGS)}))(?P<form>[^\[\]【】<>〈〉「」\n]{{0,16}}(?:체결|결정|주요경영사항|기재정정|정정|해명|답변|배정|양수|양도|취득|처분|공급계약)[^\[\]【】<>〈〉「」\n]{{0,16}}?)(?(bracket)[\]】>〉」]|(?=[ :：-]))(?P<rest>[^\n]{{0,60}}$|[^\n]*?(?:\d{{1,2}}\. |: ))",
    "[단일판매ㆍ공급계약체결] 가람바이오(123456)",
    "【유상증자결정】 가람바이오",
    "[기재정정] 투자판단 관련 주요경영사항 / 가람바이오",
    "단일판매·공급계약체결(자율공시) 가람바이오",
    never=("[특징주] 가람바이오", "가람바이오는 [유상증자결정]을"),
)

_MONEY_UNIT = r"\((?:원|KRW|USD|US\$|달러|EUR|유로|JPY|엔|백만원|천원|억원|%)\)"
_WRITTEN = sorted({label for label in LABELS if "(" not in label and len(label) >= 2}, key=len, reverse=True)


def _spaced(label: str) -> str:
    """A label with what may stand between its letters: 판매ㆍ공급지역, 계약 상대방."""
    return r"[ ·ㆍ]?".join(map(re.escape, label))


UNMARKED = cue(
    rf"(?<![가-힣A-Za-z])(?P<number>(?:\d{{1,2}}\.|[가-하]\.|-|\(\d\)) )?(?P<label>(?:{'|'.join(map(_spaced, _WRITTEN))}|계약\((?:체결|수주)\) ?일자?|(?:사채의 ?)?권면 ?\(전자등록\) ?총액)(?: ?총액)?(?:{_MONEY_UNIT})?) (?=\S)",
    "3. 계약상대방 Norvane",
    "계약금액 총액(원) 41,250",
    "6. 계약(수주)일자 2026",
    never=("바이오계약금 3", "로열티를 3"),
)
# What an unnumbered label without a colon may be followed by.
VALUE = cue(
    r"(?:최대 |약 |총 |각 |USD ?|US\$ ?|EUR ?|KRW ?|JPY ?|GBP ?|CHF ?|CNY ?|미화 ?|[$€£¥₩])?\d|비공개|미공개|없음|해당",
    "41,250,000",
    "최대 132,000,000",
    "USD 210,000",
    never=("협의 중",),
    here=True,
)
PARTING = cue(r"[ \t/,;|\-]+(?:\d{1,2}\.|[가-하]\.)?[ \t]*$| ?\($", " / ", " 3. ", never=("Inc.",))
# Who filed, behind the bracket: " 가람바이오(123456)", " 투자판단 관련 주요경영사항 / 가람바이오".
FILER = cue(
    r"[ \t]{0,4}(?:[^/\n]{2,40}/ ?)?(?:㈜|\(주\)|주식회사 ?)?(?P<who>[가-힣A-Z][가-힣A-Za-z0-9&.]{1,24})(?=\s*(?:[(（,/]|㈜|$))",
    " 가람바이오(123456)",
    " 투자판단 관련 주요경영사항 / 가람바이오",
    never=(" 가람 소식입니다",),
    here=True,
)
# The heading of a filing with who filed: "◆ 가람 / 투자판단 관련 주요경영사항", "[유상증자결정] 가람".
HEADS_FILING = cue(
    r"(?:[■□◆◇▶▷●○▲△]|\d{1,2}[.)]|[\[【<])[^\n]{0,80}(?:체결|결정|주요경영사항|정정|해명|답변|공시|해지|취득|양수|양도)[^\n.]{0,30}$",
    "◆ 가람 / 투자판단 관련 주요경영사항",
    never=("◆ 가람, 새 공장 착공",),
    here=True,
)
ANSWERS = cue(r"풍문|해명|조회 ?공시|답변|미확정", "[풍문 또는 보도에 대한 해명(미확정)]", never=("[유상증자결정]",))
TALKS = cue(
    r"[가-힣·() ]{0,24}(?:협의|협상|논의)(?:를|을)? ?(?:진행 ?)?(?:중|하고 있)",
    "다수의 회사와 협의 중",
    "협상을 진행 중",
    never=("검토 중", "협의한 바 없음"),
)
DENIES = cue(
    r"사실 ?무근|사실이 아[니님]|사실과 다[르름]|(?:협의|협상|논의|검토)(?:하고 있지|한 (?:바|사실))",
    "사실이 아님",
    "협의한 바 없음",
    never=("확정된 바 없음",),
)
