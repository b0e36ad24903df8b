"""Words of rates: what may stand before 당, and what counts how often."""

from __future__ import annotations

# Nouns that are no unit but may be what a rate is per: 기업당, 환자당. Units and counters may be too.
PER_NOUNS = frozenset("시간 인 일 월 연 년 환자 기업 회사 업체 사람 가구 학생 기관 병원 대학 과제 팀".split())

# Before 당 these make another word: 해당, 담당, 배당, 수당, 정당.
NOT_PER = frozenset(
    "해 담 타 배 수 상 부 충 감 합 정 식 전 성 적 지 과 가 마 황 아 야 여 온 응 의 이 사 무 예 대 추 분 건너 서".split()
)

# Counters of how often, which a bare period may stand before: 주 1회.
TIMES = frozenset("회 번 차례 건 명 정 캡슐 알 포 도즈 개 바이알".split())
