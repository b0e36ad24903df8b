"""Places that are told otherwise than as topic: what is built with the money, a town, a place not read as a name."""

from __future__ import annotations

import re

from analysis.reading.actors import Cast, is_cluster
from analysis.reading.metrics.measure import Measure
from analysis.reading.naming.everyday import is_everyday
from analysis.reading.rules.nouns import TIMES
from analysis.reading.rules.relation_words import CLUSTER
from analysis.records import Name, Span

_BUILDS = re.compile(
    r" (?:새로 |더 |[가-힣]{1,4}에 )?(?:건립|조성|신축|착공|건설|설립|완공|짓|지어|지을|세우|세운|세울|만들|만든|올린|올릴)"
)
_REACH = 60
_OWNED = re.compile(r" (?:[가-힣·]{1,8} ){0,3}")
# 공실률이 가장 높은 곳은 새별허브로 31%다
_MOST = re.compile(
    r"(?:가장|제일) [가-힣]{1,3} (?:곳|단지|클러스터|거점|지역)은 (?:[가-힣]{2,4} )?"
    r"(?P<name>[가-힣A-Za-z0-9]{2,16}?)(?:으로|로|이고|이며|인데|,|\() ?"
)
# "누리셀은 가람밸리에 350억원을 투자하기로 했다": nothing of its own is named for which it is spent.
_INVESTED = re.compile(
    r"(?:\([^()\n]{1,30}\))?을 (?:더 |추가로 )?투자(?:하기로|한다|했다|할 (?:계획|예정|방침)|하겠다|하는 (?:내용|투자협약|협약))"
)
# What was raised by those who have left, or by whoever was spoken of, is not put into the park.
_RAISED = re.compile(
    r"(?:이들|졸업 ?(?:기업|사|업체)|졸업한 (?:기업|회사|업체))들?[이가은는의]? (?:[^ ,.\n]{1,8} ){0,3}?"
    r"(?:유치한|받은|끌어들인|투자받은|끌어모은)"
)
_HOUSED = re.compile(
    r"[가-힣A-Za-z]에 (?:새로 )?(?:입주한|자리 ?잡은|자리한|들어선|둥지를 튼|터를 잡은|본사를 둔|연구소를 둔|문을 연|입주해 있는)"
    r" (?:[가-힣A-Za-z·]+ ){0,2}?(?P<name>[가-힣A-Za-z0-9]{2,12})(?:은|는) "
)
_OF_TOWN = re.compile(r"(?:중심가|도심|시내|일대|외곽|교외|상권|번화가)(?:은|는|에는|에선|에서는) ")
_QUARTER = re.compile(r"(?<![가-힣])(?P<place>[가-힣]{2,6}) " + _OF_TOWN.pattern)  # not searched for without its end
_ANY_FIRM = re.compile(
    r"(?:기업|회사|업체|기관|곳|스타트업|벤처|연구소|단체|사람|이들?|직원|인력|인원|팀|대학|병원|단지|캠퍼스|밸리|파크)들?$"
)
_THERE = re.compile(
    r"(?:(?<=^)|(?<=[ \n‘'“\"]))(?P<before>[가-힣A-Za-z0-9·]{2,12} )?(?P<word>[가-힣A-Za-z0-9·]{2,14})(?:에는|에선) "
)
_HERE = frozenset(("이곳", "여기", "거기", "그곳", "이외", "안", "내부", "주변", "인근", "이번", "당시", "현재"))
# Where in a place, or in which part of the country: 별관에는, 4층에는, 안쪽에는, 관내에는.
_WITHIN = re.compile(r"(?:관|동|층|쪽|편|밖|중|내|권|옆|켠|옥상|지상|로비|폐교|터(?<!센터))$")
_TIME_ENDS = ("해", "때", "초", "초기", "당시", "이후", "이전", "무렵", "처음", "나중", "안에")
_DESCRIBING = ("한", "된", "는", "은", "의", "인", "던", "온", "에", "로")


def built_with(cast: Cast, sentence: Span, measure: Measure) -> Name | None:
    """900억원을 들여 가람허브를 짓는다: what is built with the money, where it has a name of its own."""
    if measure.row.metric != "investment":
        return None
    for actor in cast.within(measure.figure.end, min(sentence.end, measure.figure.end + _REACH)):
        if actor.part == "object" and actor.is_cluster:
            return actor.name if _BUILDS.match(cast.text, actor.end_of_particle) else None
    return None


def is_put_in(cast: Cast, found: Name, sentence: Span, measure: Measure) -> bool:
    """Whether money is put into a park as such: "가람밸리에 350억원을 투자하기로 했다"."""
    nearest = next(iter(cast.before(measure.figure.start, sentence.start)), None)
    if nearest is None or nearest.name is not found or nearest.particle != "에":
        return False
    return _INVESTED.match(cast.text, measure.figure.end) is not None


def housed(cast: Cast, start: int, end: int) -> str | None:
    """가람밸리에 자리 잡은 누리셀은: who stands in a park and is what the words behind measure, if not read as a name."""
    match = _HOUSED.search(cast.text, start, end)
    if match is None or _ANY_FIRM.search(match["name"]) or cast.inside(match.start("name"), match.end("name")):
        return None
    return match["name"]


def is_raised_by_others(text: str, start: int, measure: Measure) -> bool:
    """졸업 기업은 19곳이고 이들이 유치한 투자금은 3200억원이다: of those, and not of the park."""
    return (
        measure.row.fits == "money"
        and measure.start >= 0
        and _RAISED.search(text, start, measure.figure.start) is not None
    )


def town_of(cast: Cast, start: int, words: int) -> Name | None:
    """보스턴의 실험실 공실률은: the town that owns the words right behind it."""
    actor = next(iter(cast.before(words, start)), None)
    if actor is None or actor.part != "of" or actor.name.kind != "place" or is_cluster(actor.name):
        return None
    return actor.name if _OWNED.fullmatch(cast.text, actor.end_of_particle, words) else None


def is_of_quarter(cast: Cast, start: int, words: int) -> bool:
    """오사카 중심가는 입주율이 …: a part of a town, which is no park."""
    if _OF_TOWN.search(cast.text, start, words) is None:
        return False
    for match in _QUARTER.finditer(cast.text, start, words):
        actor = cast.inside(match.start(), match.end("place"))
        if actor is not None and actor.name.kind == "place" and not is_cluster(actor.name):
            return True
    return False


def most_of_all(cast: Cast, start: int, end: int) -> Name | str | None:
    """공실률이 가장 높은 곳은 새별허브로 31%다: which one it is, as printed where it was not read as a name."""
    most = _MOST.search(cast.text, start, end)
    if most is None:
        return None
    actor = next(iter(cast.within(most.start("name"), most.end("name"))), None)
    return actor.name if actor is not None else most["name"]


def is_elsewhere(cast: Cast, start: int, words: int) -> bool:
    """Whether words before a measure speak of a place that was not read as a name: "하늘베이 지구에는", "누리펄에는"."""
    for match in _THERE.finditer(cast.text, start, words):
        word, before = match["word"], (match["before"] or "").rstrip()
        if cast.within(match.start(), match.end()) or word in _HERE or word in TIMES or word.endswith(_TIME_ENDS):
            continue
        if not is_everyday(word) and not _WITHIN.search(word):
            return not any(is_cluster(name) and name.name.startswith(word) for name in cast.names)
        named = before and not (is_everyday(before) or before.endswith(_DESCRIBING))
        if named and CLUSTER.search(word):
            return True
    return False
