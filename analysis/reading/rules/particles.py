"""Particles: what a noun may end in, and what each makes of it."""

from __future__ import annotations

from analysis.reading.rules.words import row, words

# What a particle needs before it: a final consonant, none (ㄹ counts as none before 로), or whatever stands there.
AFTER_CONSONANT = row("""
    으로서는 이라서     은 이 을 과 으로 이나 이며 이다 이었다 이라 이라고 이라는 이란 이고 인 이자 이든 과의 과도 과는 으로의 으로서
    으로써 으로부터 으로도 으로는 이라며 이었던 이어서 이지만 이라면 이랑 이므로 이던 이었고 이에요 이랑은 이랑도
""")
AFTER_VOWEL = row("""
    로서는     는 가 를 와 로 나 며 다 였다 라 라고 라는 란 고 인 자 든 와의 와도 와는 로의 로서 로써 로부터 로도 로는 라며
    였던 여서 지만 라면 랑 므로 던 였고 이며 이고 예요 랑은 랑도
""")
AFTER_ANY = row("""
    의 에 도 만 에서 에게 에게서 에는 에도 에만 에서는 에서도 에서의 에의 에게는 에게도 에게로 까지 까지도 까지의
    부터 부터는 부터의 만의 만이 만은 만을 보다 처럼 만큼 마저 조차 뿐 뿐이다 뿐이었다 뿐이며 뿐이고 뿐인 뿐이라 뿐이라고 뿐이지만 뿐입니다 뿐이었습니다 뿐이어서 밖에 측 측은 측이 측에 측과 측의 측도 측에서
    측에서는 측으로 측으로부터 등 등이 등은 등을 등에 등의 등과 등도 등으로 등에서 등으로부터 등에게 사 사는 사가
    사와 사의 사에 사를 사로부터 社 뿐만 대로 께 께서 한테 한테서 에선 에겐 에서만 에서부터 들 들이 들은 들의 들과
    어치 짜리 끼리 끼리의 끼리는 끼리도 끼리만 입니다 였습니다 이었습니다 發 産 製 株 다운 답게 향 발 표 산 주 주가
""")

# Particles that are never a noun's last syllables with a shorter particle: 것이라는 is 것 with 이라는.
# A particle of several syllables that begins so is one particle: 통장에는 is never 통장에 with 는.
WHOLE_BEGINNINGS = words("에 까 측 등 뿐")
BOUND = words(
    "입니다 였습니다 이었습니다 보다 이며 이고 이라는 이라고 이라며 이라면 이라서 로서는 으로서는 로서 으로서 로써 으로써"
)
WHOLE = words("와의 과의 와는 과는 와도 과도 로부터 으로부터")

# Particles of whoever acts, is acted with, gives, receives, owns, is bought: those that a party of a sentence carries.
TOPIC = words("""
    가 는 도 은 이 께서 등은 등이 사가 사는 측은 측이
""")
WITH = words("""
    과 랑 랑은 랑도 이랑은 이랑도 와 과는 과도 과의 등과 사와 와는 와도 와의 이랑 측과
""")
TO = words("""
    께 로 에 등에 사에 에게 에는 에도 으로 측에 한테 에게는 에게도
""")
FROM = words("""
    에서 로부터 에게서 한테서 사로부터 으로부터 등으로부터 측으로부터
""")
OF = words("""
    의 등의 사의 측의
""")
OBJECT = words("""
    를 을 등을 사를
""")

# What makes a noun the predicate: 상대는 미국 X다, 도입사는 일본 X이며.
COPULA = words("""
    다 이다 입니다 예요 이에요 며 이며 로 으로 고 이고 였다 이었다 인 였고 이었고 뿐이다 뿐이었다 뿐이며 뿐이고 뿐입니다
""")

# Particles that a noun ends in more often than a name has that syllable as its own.
STRICT = words("""
    가 과 는 로 를 에 와 은 을 의 이 측 과의 까지 부터 에게 에는 에도 에서 와의 으로 측은 측이 로부터 에서는
    으로부터
""")
