"""Names that belong to no one: companies, funds, people and products, drawn from syllables."""

from __future__ import annotations

import random

_KOREAN = "가 나 다 라 마 바 새 온 한 누 미 별 하 솔 은 초 푸 해 달 빛 들 샘 결 맑 참 늘 아 이루 여울 다온 가람 도담 라온 시울 예담".split()
_SECOND = "람 온 솔 빛 결 누리 울 찬 해 담 한 별 미로 나루 아진 휘 비온 제온 루다 마루 세움 하임".split()
_KOREAN_ENDS = "바이오 제약 테라퓨틱스 바이오사이언스 파마 젠 메디칼 바이오로직스 팜 셀 바이오텍 사이언스 헬스케어 약품 메디신 진 바이오팜".split()
_ROOTS = "벨 오르 크레 토르 헬리 아르 노바 킨 베스 루미 카스 도르 제노 알비 세레 모디 피오 라크 이스 엘다 바르 솔레 테르 니코".split()
_MIDDLE = "타 비 노 마 오 젠 르 드라 토 나 텔 네 리아 움 스 론 디 반 코르 빅".split()
_FOREIGN_ENDS = "테라퓨틱스 파마 바이오 파마슈티컬스 메디신 헬스케어 바이오사이언스 바이오테크 사이언스".split()
_FUND_ENDS = "인베스트먼트 벤처스 파트너스 벤처투자 자산운용".split()
_SURNAMES = "김 이 박 최 정 강 조 윤 장 임".split()
_GIVEN = "도윤 서준 하린 지안 예준 수아 민재 채원 태오 은우".split()


def korean(draw: random.Random) -> str:
    """A company of Korea."""
    return draw.choice(_KOREAN) + draw.choice(_SECOND) + draw.choice(_KOREAN_ENDS)


def foreign(draw: random.Random) -> str:
    """A company of another country, in Hangul."""
    return draw.choice(_ROOTS) + draw.choice(_MIDDLE) + draw.choice(_FOREIGN_ENDS)


def fund(draw: random.Random) -> str:
    """An investor."""
    return draw.choice(_KOREAN) + draw.choice(_SECOND) + draw.choice(_FUND_ENDS)


def place(draw: random.Random) -> str:
    """A park of companies."""
    return draw.choice(_KOREAN) + draw.choice(_SECOND) + draw.choice(("바이오밸리", "바이오파크", "사이언스파크"))


def person(draw: random.Random) -> str:
    """A person of Korea."""
    return draw.choice(_SURNAMES) + draw.choice(_GIVEN)


def code(draw: random.Random) -> str:
    """A product code."""
    letters = "".join(draw.choice("ABDHKLMNRSTVX") for _ in range(draw.choice((2, 3))))
    return f"{letters}{draw.choice(('-', '-', ''))}{draw.randint(10, 989)}"
