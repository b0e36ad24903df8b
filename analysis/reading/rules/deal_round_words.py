"""The words of rounds of capital: who pays in, who raises, what comes, and what they say beside a round alone."""

from __future__ import annotations

from analysis.reading.rules.deal_words import DealWord, Part
from analysis.reading.rules.words import words


def _words(part: Part, stems: str, verbs: str) -> tuple[DealWord, ...]:
    """Nouns that take 하다 in one row, native verbs a line: past, past attributive, future attributive, stem, infinitive, noun."""
    rows = (tuple(f.replace("_", " ") for f in line.split()) for line in verbs.strip().splitlines())
    return (
        DealWord(part, stems=tuple(stems.replace("_", " ") for stems in stems.split())),
        *(DealWord(part, forms=r) for r in rows),
    )


# The words of a round. They tell one only beside a round's name or behind it: 넣다, 받다, 모으다 say much else.
WORDS: tuple[DealWord, ...] = (
    *_words(  # the subject pays in
        "invest",
        "참여 함께 동참 합류 가세 주도 리드 lead co-lead 공동_주도 공동_리드 투자 출자 지분투자 지분_투자 후속투자 후속_투자 베팅 투입 납입 부담 담당 인수 취득 매입 청약 출연 집행 재투자 팔로온 팔로우 가담 동행 백기사로_참여 투자자로_참여",
        """
        이끌었 이끈 이끌 이끌 이끌어 이끎
        넣었 넣은 넣을 넣 넣어 넣음
        댔 댄 - 대 대 댐
        냈 낸 - 내 내 냄
        맡았 맡은 맡을 맡 맡아 맡음
        태웠 태운 태울 태우 태워 태움
        보탰 보탠 보탤 보태 보태 보탬
        얹었 얹은 얹을 얹 얹어 얹음
        책임졌 책임진 책임질 책임지 책임져 책임짐
        떠안았 떠안은 떠안을 떠안 떠안아 떠안음
        사들였 사들인 사들일 사들이 사들여 사들임
        가져갔 가져간 가져갈 가져가 가져감 가져갔음
        뒤를_받쳤 뒤를_받친 - 뒤를_받치 뒤를_받쳐 뒤를_받침
        뒤를_이었 뒤를_이은 - 뒤를_잇 뒤를_이어 뒤를_이음
        손을_보탰 손을_보탠 - 손을_보태 손을_보태 손을_보탬
        밀어줬 밀어준 - 밀어주 밀어줘 밀어줌
        뒤를_따랐 뒤를_따른 - 뒤를_따르 뒤를_따라 뒤를_따름
        앞장섰 앞장선 앞장설 앞장서 앞장서 앞장섬
        투자에_나섰 투자에_나선 - 투자에_나서 투자에_나서 투자에_나섬
        쏟았 쏟은 쏟을 쏟 쏟아 쏟음
        쏟아부었 쏟아부은 쏟아부을 쏟아붓 쏟아부어 쏟아부음
        쐈 쏜 쏠 쏘 쏴 쏨
        걸었 건 - 걸 걸어 걺
        꽂았 꽂은 꽂을 꽂 꽂아 꽂음
        올라탔 올라탄 - 올라타 올라타 올라탐
        뛰어들었 뛰어든 - 뛰어들 뛰어들어 뛰어듦
        발을_담갔 발을_담근 - 발을_담그 발을_담가 발을_담금
        총대를_멨 총대를_멘 - 총대를_메 총대를_메 총대를_멤
        이름을_올렸 이름을_올린 - 이름을_올리 이름을_올려 이름을_올림
        새로_들어왔 - - 새로_들어오 새로_들어와 새로_들어옴
        따라붙었 따라붙은 - 따라붙 따라붙어 따라붙음
        따라_들어왔 따라_들어온 - 따라_들어오 따라_들어와 따라_들어옴
        투자자로_들어왔 투자자로_들어온 - 투자자로_들어오 투자자로_들어와 투자자로_들어옴
        주주로_들어왔 주주로_들어온 - 주주로_들어오 주주로_들어와 주주로_들어옴
        투자자로_나섰 투자자로_나선 - 투자자로_나서 투자자로_나서 투자자로_나섬
        실탄을_보탰 실탄을_보탠 - 실탄을_보태 실탄을_보태 실탄을_보탬
        지갑을_열었 지갑을_연 - 지갑을_열 지갑을_열어 지갑을_엶
        주머니를_열었 주머니를_연 - 주머니를_열 주머니를_열어 주머니를_엶
        돈을_댔 돈을_댄 돈을_댈 돈을_대 - 돈을_댐
        돈을_넣었 돈을_넣은 돈을_넣을 돈을_넣 돈을_넣어 돈을_넣음
        힘을_보탰 힘을_보탠 - 힘을_보태 힘을_보태 힘을_보탬
        """,
    ),
    *_words(  # the subject is paid in
        "raise",
        "유치 조달 확보 수혈 모집 마련 영입 마무리 완료 종료 마감 클로징 클로즈 close closing 펀딩 투자유치 투자_유치 투자를_유치 유상증자 유증 증자 발행 프리IPO 프리_IPO",
        """
        모았 모은 모을 모으 모아 모음
        끌어모았 끌어모은 끌어모을 끌어모으 끌어모아 끌어모음
        끌어왔 끌어온 끌어올 끌어오 끌어와 끌어옴
        끌어들였 끌어들인 끌어들일 끌어들이 끌어들여 끌어들임
        받았 받은 받을 받 받아 받음
        투자받았 투자받은 투자받을 투자받 투자받아 투자받음
        따냈 따낸 따낼 따내 따냄 따냈음
        마쳤 마친 마칠 마치 마쳐 마침
        끝냈 끝낸 끝낼 끝내 끝내 끝냄
        매듭지었 매듭지은 - 매듭짓 매듭지어 매듭지음
        닫았 닫은 닫을 닫 닫아 닫음
        찍었 찍은 찍을 찍 찍어 찍음
        거머쥐었 거머쥔 거머쥘 거머쥐 거머쥐어 거머쥠
        손에_쥐었 손에_쥔 - 손에_쥐 손에_쥐어 손에_쥠
        손에_넣었 손에_넣은 - 손에_넣 손에_넣어 손에_넣음
        수중에_넣었 수중에_넣은 - 수중에_넣 수중에_넣어 수중에_넣음
        챙겼 챙긴 챙길 챙기 챙겨 챙김
        채웠 채운 채울 채우 채워 채움
        긁어모았 긁어모은 긁어모을 긁어모으 긁어모아 긁어모음
        쓸어담았 쓸어담은 쓸어담을 쓸어담 쓸어담아 쓸어담음
        빨아들였 빨아들인 빨아들일 빨아들이 빨아들여 빨아들임
        이끌어냈 이끌어낸 이끌어낼 이끌어내 - 이끌어냄
        얻어냈 얻어낸 얻어낼 얻어내 - 얻어냄
        당겨왔 당겨온 당겨올 당겨오 당겨와 당겨옴
        맞았 맞은 - 맞 맞아 -
        맞이했 맞이한 - 맞이하 맞이해 맞이함
        들였 들인 - 들이 들여 들임
        모셨 모신 - 모시 모셔 모심
        """,
    ),
    *_words(  # the money is the subject
        "receive",
        "유입 입금",
        """
        들어왔 들어온 들어올 들어오 들어와 들어옴
        모였 모인 모일 모이 모여 모임
        몰렸 몰린 몰릴 몰리 몰려 몰림
        더해졌 더해진 - 더해지 더해져 더해짐
        보태졌 보태진 - 보태지 보태져 보태짐
        쌓였 쌓인 쌓일 쌓이 쌓여 쌓임
        꽂혔 꽂힌 꽂힐 꽂히 꽂혀 꽂힘
        흘러들었 흘러든 흘러들 흘러들 흘러들어 흘러듦
        흘러들어왔 흘러들어온 - 흘러들어오 흘러들어와 흘러들어옴
        """,
    ),
)  # fmt: skip

# A sentence without any of these tells no round; only one behind a round adds to it without.
HINTS = words(
    "프리A 프리-A 곳간 실탄 시리즈 Series series 라운드 펀딩 투자 넣었 유치 증자 유증 조달 시드 IPO 신주 전환사채 교환사채 우선주 보통주 제3자 주주 출자 자금 수혈 베팅 들어왔 들어온 모였 몰렸 모은 모았 태웠 태운 CB RCPS"
)

# Words that take up anything, and are of a round only beside new shares; "받다" beside any.
TAKES_UP = frozenset(
    (
        "인수",
        "취득",
        "매입",
        "받",
        "받았",
        "받은",
        "받아",
        "받음",
        "떠안",
        "떠안았",
        "떠안은",
        "떠안음",
        "가져가",
        "가져갔",
        "가져간",
        "사들이",
        "사들였",
        "사들인",
        "사들여",
        "사들임",
        "가져감",
    )
)

# A verb that tells a round only with an amount or a round's name in its own clause.
SAYS_MUCH = frozenset(
    "확보 마련 챙기 챙겼 챙긴 거머쥐었 거머쥔 손에_쥐었 마무리 완료 종료 마감 모집 모으 모았 모은 모아 받 받았 받은 받아 따내 따냈 따낸 마치 마쳤 마친 마쳐 닫 닫았 닫은 닫아 close closing 수혈 내 냈 낸 대 댔 댄 넣 넣었 넣은 맡 맡았 맡은 손에_넣었 손에_넣은 수중에_넣었 수중에_넣은 채웠 채운 채워 채우 쓸어담았 쓸어담은 빨아들였 빨아들인 이끌어냈 이끌어낸 얻어냈 얻어낸 당겨왔 당겨온 쏟았 쏟은 쏟아부었 쏟아부은 쐈 쏜 걸었 건 걸어 꽂았 꽂은 올라탔 올라탄 뛰어들었 뛰어든 쌓였 쌓인 꽂혔 꽂힌".replace(
        "_", " "
    ).split()
)

ALSO = ("도", "만", "까지")  # particles that stand in the subject's place

# Verbs that take somebody in, of a round only so.
TAKES_IN = frozenset(
    "맞았 맞은 맞 맞아 맞이했 맞이한 맞이하 맞이해 들였 들인 들이 들여 모셨 모신 모시 모셔 영입".split()
)

ISSUES = frozenset(("발행", "찍", "찍었", "찍은"))  # what is issued must be shares

# Words that tell of a round as well as of other deals.
SHARED_WORDS = TAKES_UP | SAYS_MUCH | ISSUES | {"유치", "조달"}

# Verbs that tell a round by themselves, with who pays in and who is paid.
PLAIN = frozenset(("투자", "지분투자", "지분 투자", "출자", "베팅", "태웠", "태운", "태워"))
