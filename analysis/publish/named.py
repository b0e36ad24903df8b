"""How deals, kinds, states and countries are called in reports."""

from __future__ import annotations

from analysis.tables.deals import Family, JoinedDeal
from analysis.tables.parties import UNNAMED

KINDS = {
    "licence": "라이선스", "option": "옵션", "acquisition": "인수", "asset_sale": "자산 매매",
    "co_development": "공동개발", "collaboration": "협력", "supply": "공급", "equity": "지분투자",
}  # fmt: skip
STATES = {"undisclosed": "비공개", "not_stated": "언급 없음", "none": "없음", "unspecified": "있음(금액 없음)"}
SLOTS = {
    "total": "총액", "upfront": "선급금", "near_term": "선급금·단기 마일스톤", "option_fee": "옵션료",
    "milestones": "마일스톤", "royalty": "로열티", "equity": "지분투자", "announced": "발표일",
    "kind_stated": "거래의 이름",
}  # fmt: skip
FAMILIES: dict[Family, str] = {"technology": "기술거래", "acquisition": "인수", "supply": "공급", "equity": "지분투자"}
COUNTRIES = {
    "KR": "한국", "US": "미국", "JP": "일본", "CN": "중국", "GB": "영국", "DE": "독일", "FR": "프랑스",
    "CH": "스위스", "IT": "이탈리아", "ES": "스페인", "NL": "네덜란드", "BE": "벨기에", "DK": "덴마크",
    "SE": "스웨덴", "NO": "노르웨이", "FI": "핀란드", "IE": "아일랜드", "AT": "오스트리아", "PL": "폴란드",
    "PT": "포르투갈", "CZ": "체코", "HU": "헝가리", "GR": "그리스", "RU": "러시아", "TR": "튀르키예",
    "IL": "이스라엘", "SA": "사우디아라비아", "AE": "아랍에미리트", "IN": "인도", "SG": "싱가포르",
    "TW": "대만", "HK": "홍콩", "VN": "베트남", "TH": "태국", "ID": "인도네시아", "MY": "말레이시아",
    "PH": "필리핀", "AU": "호주", "NZ": "뉴질랜드", "CA": "캐나다", "MX": "멕시코", "BR": "브라질",
    "AR": "아르헨티나", "CL": "칠레", "CO": "콜롬비아", "EG": "이집트", "ZA": "남아프리카공화국",
    "KZ": "카자흐스탄", "UZ": "우즈베키스탄", "MN": "몽골", "KW": "쿠웨이트", "QA": "카타르", "IR": "이란",
    "LU": "룩셈부르크", "IS": "아이슬란드",
}  # fmt: skip


def party(names: tuple[str, ...]) -> str:
    """One side of a deal: "가·나", "비공개" where no one is named."""
    return "·".join("비공개" if name == UNNAMED else name for name in names) or "언급 없음"


def sides(deal: JoinedDeal) -> str:
    """ "레고켐바이오 → 얀센"."""
    return f"{party(deal.licensor)} → {party(deal.licensee)}"


def country(code: str | None) -> str | None:
    """A country in Korean; its code where we have no name for it."""
    return None if code is None else COUNTRIES.get(code, code)
