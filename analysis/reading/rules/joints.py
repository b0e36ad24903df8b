"""What tells, where a line was cut, that a word goes on behind the break, or that one has ended before it."""

from __future__ import annotations

from analysis.reading.rules.cue import cue
from analysis.reading.rules.words import words

# Words of one syllable that stand alone.
ALONE = words("""
    이 그 저 두 세 네 한 및 등 약 총 수 것 더 또 못 안 각 큰 새 옛 첫 전 내 외 중 간 때 곳 뒤 후 제 본 년 월 일 현 측 쪽 딱 꼭 곧 잘 왜
    다 덜 채 점 바 말 초 돈 땅 값 몫 빚 집 길 명 개 건 배 원 엔 달 해 날 팀 매 맨 온 갓 막 즉 쓸 할 될 볼 갈 줄 낼 둘 낸 준 산 판 둔 든 된
""")
# The rest of a word, wherever it stands first in a line.
CARRIED_ON = cue(
    r"(?:(?:[였았었겠]|이)?다|였고|습니다|입니다|이라[고며는]|다[고며는]|라[고며는]|으며|며|고|씩|면서|으로|에서|에게|이었[다고]|어치[다를의])(?![가-힣])",
    "였다", "습니다", "다고", never=("했다", "다음", "다른 회사", "이다지", "에서부터"), here=True,
)  # fmt: skip
# A verb that is made of the noun before it: 논의⏎한, 통보⏎했다.
VERBAL = cue(
    r"(?:하|되|시키|했|됐|한|된|할|될)(?:[고며는여면지던자다]|으며|으나|[다는]?|기로|려[고던는]?)(?![가-힣])",
    "한", "하고", "됐다", never=("한국", "되살린"), here=True,
)  # fmt: skip
# What begins a word of its own.
STARTS = cue(
    r"(?:없|있|않|못하|못했|것[은이을과으]|것$|수$|수[는도가]|때문|때[는마부까]|뿐|적[이은]|측[은이]|쪽[은이으])",
    "않는다", "것으로", "수", never=("수출", "적용", "것처럼"), here=True,
)  # fmt: skip
# The end of a word before a break: endings of verbs that no noun has.
ENDED = cue(
    r"(?:[다라]고|[다라]며|하고|되고|하며|되며|해서|하지|되지|지만|으나|면서|는데|도록|하게|하기|[다라하되있없]는|했던|됐던|보다|처럼|위해|통해|따라|대한|관한|위한|[하되]면)$",
    "이라고",
    "하는",
    never=("연구",),
)
# Behind which nothing stands apart: an opening quotation mark or bracket, a dot between two words, a hyphen.
OPENS = cue(r"(?:(?:^|[\s(])[\"']|[“‘(\[·-])$", ' "', "임상·", never=('다"',))
# The unit of a number, or the rest of it.
UNIT = cue(
    r"(?:[억만천]?[원엔명개곳건주평]|달러|유로|위안|[년월시분]|일(?!했)|포인트|퍼센트|여)(?![가-힣]{2,}다)",
    "원을",
    "달러에",
    never=("밝혔다", "일했다"),
    here=True,
)
