"""What stands around the name of a park and shows that it is one: what it is said to be, its tenants, ground and rooms."""

from __future__ import annotations

from analysis.reading.rules.words import row, words

# What a park is said to be: X는 국내 첫 백신 연구단지다.
KINDS_OF_PARK = row("""
    단지 클러스터 특구 산단 집적지 캠퍼스 밸리 허브 연구공원 혁신지구 바이오파크
""")

# What is told of a park right after its name.
SITE_FACTS = row("""
    입주율 입주기업 입주사 입주한 입주해 입주하 입주했 상주인력 공실률 연면적 부지면적 확장에 확장을
""")

# What is told of a park in its sentence: its tenants, its ground, its rooms.
SITE_TRAITS = row("""
    입주 상주 분양 공실 부지 연면적 연구동 연구실 실험동 실험실 확장에 확장을
""")

# What is done to a park: 솔마루를 운영하는.
SITE_VERBS = row("""
    운영 조성하는 조성한 조성해
""")

# What stands between the two other words of a park's name: 메르카 바이오 디스트릭트.
SITE_FIELDS = words("""
    바이오 라이프 헬스 테크 리서치 사이언스 메디컬 이노베이션 의료 생명과학 메디 하이테크 바이오메디컬 바이오사이언스 헬스케어
""")

# Ends of what is only a building or a part of one: what has tenants and is no park.
BUILDINGS = row("""
    공장 동 관 층 사옥 본사 건물 빌딩 시설 호
""")
