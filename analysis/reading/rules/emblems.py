"""Everyday words of nature and of the house after which companies are called: in a party's place they rather are one.

Not here: words that reports use in another sense (바람, 열쇠, 불씨, 뿌리, 돌풍).
"""

from __future__ import annotations

from analysis.reading.rules.words import row, words

EMBLEMS = words("""
    하늘 바다 구름 강물 냇물 시냇물 샘물 옹달샘 여울 물결 파도 너울 물방울 빗방울 이슬 이슬비 소나기 무지개 노을 햇살 햇빛
    달빛 별빛 은하수 북극성 샛별 초승달 보름달 새벽 저녁놀 안개 물안개 눈꽃 첫눈 함박눈 봄비 봄날 여름 가을 겨울 숲 나무
    소나무 잎새 떡잎 꽃잎 꽃씨 씨앗 열매 도토리 솔방울 민들레 해바라기 코스모스 진달래 개나리 동백 들꽃 들판 언덕 오솔길
    돌담 징검다리 구름다리 나루터 바위 조약돌 자갈 모래 모래시계 갈대 갈대밭 갯벌 등대 항구 나침반 돛단배 종이배 그물 나비
    꿀벌 반딧불 반딧불이 잠자리 두루미 기러기 제비 참새 까치 부엉이 올빼미 고래 돌고래 거북이 소금쟁이 달팽이 다람쥐 사슴
    노루 호랑이 여우 토끼 연필 지우개 공책 책갈피 물음표 느낌표 쉼표 마침표 우산 양산 등불 촛불 횃불 모닥불 온돌 사랑방
    다락방 마루 툇마루 마당 앞마당 텃밭 우물 두레박 물레방아 맷돌 항아리 보자기 나들이 소풍 마중물 주춧돌 징검돌 톱니바퀴
    굴렁쇠 팽이 그네 풍차 메아리 가락 어울림 한마음 사과 복숭아 살구 자두 앵두 감자 고구마 옥수수 보리 호두 밤송이 다리
    돌다리 골목 골목길 샛길 정원 꽃밭 과수원 화분 창문 벽돌 지붕 기와 처마 책장 서랍 연필심 눈사람 꽃다발 두꺼비 종이비행기 별똥별 산들바람 가랑비 물수제비 모래톱 조개껍질 방패연 단추 실타래 바늘 베틀
""")
# What may open or end a longer one: 큰노을, 초가을, 샛별과학.
BEFORE_EMBLEMS = words("큰 첫 새 흰 푸른 맑은 작은 온 참 한 늘 먼 초 두 세 옛 늦 꽃 별 달 해 솔 물 산 들")
BEHIND_EMBLEMS = row("과학 의학 생명 소재 화학 식품 기술 물산 산업 연구 진단 정밀 의료 생활 건강 투자 자산")
