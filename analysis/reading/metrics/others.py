"""What a number beside a park is of, where it is not of the park: of a nation, of one building, of two parks."""

from __future__ import annotations

import re

from analysis.reading.actors import Cast, is_agency, is_cluster
from analysis.reading.metrics.elsewhere import is_put_in
from analysis.reading.metrics.measure import Measure
from analysis.records import Name, Span

# "국내 바이오 기업은 1,200곳": of a country or the world, whatever cluster the text speaks of; not "국내 최대 규모로".
_NATIONAL = re.compile(
    r"[\"“‘']?(?:현재 )?(?:국내|전국|우리나라|대한민국|전 ?세계|세계|한국|미국|일본|중국|유럽|영국|독일|업계|정부)"
    r"(?:의|에는|에서는|에선|에서|엔|에| 전체| 전체의)? (?![최유])(?:[가-힣·]{1,8} ){0,3}?[가-힣·]{1,10}(?:은|는|이|가|의|에는) "
)
_OF_AUTHORS = frozenset(("papers", "patents", "joint_research"))
_OF_MANY = frozenset(("people", "researchers", "new_companies", "papers", "patents"))
# A survey of a trade: 바이오산업 종사 인력은, 조사대상의 지난해 고용, 실태조사에 따르면.
_OF_TRADE = re.compile(
    r"(?:산업|업계|업종|분야|시장)(?:의)? (?:전체 )?(?:종사|인력|고용|연구 ?인력|창업|기업 ?수)|조사 ?대상|실태조사|국내 [가-힣]{2,6} (?:분야|산업|업계|창업)"
)
_ADDED = re.compile(r"(?:증축|신축|추가|새로 짓|더 짓|건립)")
_DESCRIBED = re.compile(r"(?:\([^()\n]{1,20}\))? ?(?:규모)?(?:의|인|에 이르는|에 달하는|[을를] 넘는) ")
_AT_PART = re.compile(r"(?:연구소|연구동|공장|지사|법인|사무소|센터|본부|지점|캠퍼스)(?:에는|에선|에서는|에서|엔|의) ")
_OF_ALL = re.compile(
    r"(?:(?:단지|클러스터|파크|지구|특구|거점|캠퍼스|도시) \d{1,3}(?:곳|개)|[두세네](?<![가-힣][두세네]) (?:곳|단지|클러스터|파크|도시|시설)|[2-9]개 (?:단지|클러스터)|이들 ?(?:단지|클러스터|곳)?|양쪽)"
    r"(?:[을를] (?:모두 )?(?:합치|합친|합쳐|합하|합해|합한|더하|더해|통틀)|의 (?!경우|한|중|가운데))"
    r"|(?<![\d.,])\d{1,3}(?:개|곳의?) ?(?:[가-힣]{1,6} ?){0,2}(?:단지|클러스터|파크|지구|특구|거점|허브)(?:들)?(?:에는|에선|에서는|에서|에|의) (?!한|중|가운데)"
)
_HOLDS = re.compile(
    r"여?(?:(?:이?인|에 (?:달하는|이르는|불과한|그치는|육박하는)|[을를] (?:넘는|웃도는|밑도는))|(?:[을를] )?(?:둔|거느린|가진|갖춘|보유한|품은|아우르는)|[이가] (?:모인|모여 있는|입주한|입주해 있는|일하는|근무하는|상주하는)|의"
    r"|(?: ?규모)?의|[이가] 넘는| ?(?:가운데|중) [^,.\n]{1,20}인) (?:[가-힣]{2,4} ){0,2}?"
)
# What one has put out or won: 논문 640편을 쏟아낸 가람밸리와는
_OF_HEAD = re.compile(
    r"여?[을를] (?:[^ ,.\n]{1,8} ){0,2}?(?:쏟아낸|쏟아내는|낸|내놓은|내는|발표한|출원한|등록한|거둔|올린|배출한|끌어들인|유치한|거느린|품은|가진|보유한|둔|자랑하는)"
    r" (?P<who>[가-힣A-Za-z]{2,14}?)(?:(?P<ends>[와과](?:는)?|보다|에 비해|에 견줘|의 [\d두세네절])|[은는이가의에을를]|에는) ?"
)
# "가람밸리에 연면적 3천㎡ 규모의 연구소를": of what stands in it.
_FACILITY = re.compile(
    r"(?:\([^()\n]{1,20}\))? ?(?:규모)?(?:의|로)? ?(?:[가-힣A-Za-z·&]{1,10} ){0,3}?[가-힣A-Za-z0-9·&]{0,10}"
    r"(?:연구소|연구동|센터|공장|사옥|시설|본사|제조소|병원|건물|타워)[을를이가] "
)

# "정부는 2030년까지 5조원을", "누리셀은 가람밸리에 320억원을 들여 공장을": money that others spend.
_STATE = re.compile(r"(?:정부|[가-힣]{2,8}부|[가-힣]{2,4}처)[는가] ")

# What is sold or earned by a part of a company is no figure of the company.
_DIVISION = re.compile(
    r"(?:회원사|입주사|입주 ?기업|경쟁사|경쟁 ?업체|모회사|파트너사|고객사|상장사|업계|기업들|부문|사업부?|법인|제품|품목|시장|자회사|공장|지사|브랜드|계열사"
    r"|치료제|백신|신약|[’'”\"])(?:의|에서|이|가|은|는)? ?(?:[가-힣0-9]{1,5} ){0,2}$"
)
# 입주기업 52개사가 지난해 올린 매출은: of the tenants
_OF_FIRMS = re.compile(
    r"(?:입주사|입주 ?기업|입주 ?업체|회원사)(?:들)?(?: ?\d[\d,]*여? ?(?:곳|개사|개))?[이가] (?:[^ ,.\n]{1,8} ){0,3}(?:올린|낸|거둔|기록한|쓴) "
)
_DIVISION_TOPIC = re.compile(r"(?:부문|사업부?|법인|공장|제품|브랜드|품목)(?:\([^()]*\))?(?:은|는|에서는|의 경우) ")


def is_spent_by_others(cast: Cast, found: Name, sentence: Span, measure: Measure, runners: set[str]) -> bool:
    """Whether money is spent by a state or by a company of its own, and so is no investment in a park."""
    if measure.row.metric != "investment" or measure.start >= 0 or not is_cluster(found):
        return False
    actors = cast.within(sentence.start, measure.figure.start)
    if any(a.name is found and a.particle != "에" for a in actors):
        return False
    if is_put_in(cast, found, sentence, measure):
        return False
    if _STATE.match(cast.text, sentence.start) and not any(_is_there(a.name, found) for a in actors):
        return True
    return any(
        a.is_topic
        and a.name.kind == "organisation"
        and not (is_cluster(a.name) or is_agency(a.name) or a.name.name in runners)
        for a in actors
    )


def _is_there(name: Name, park: Name) -> bool:
    """Whether a name is a park's, or that of the town after which it is called: 화순, of 화순바이오밸리."""
    return name is park or (name.kind == "place" and park.name.startswith(name.name))


def described(cast: Cast, measure: Measure) -> Name | None:
    """연면적 9만㎡ 규모의 가람허브를: the park that the area itself describes."""
    if measure.row.fits != "area":
        return _holder(cast, measure)
    head = _DESCRIBED.match(cast.text, measure.figure.end)
    actor = cast.inside(head.end(), head.end() + 1) if head else None
    return actor.name if actor is not None and actor.is_cluster else None


def _holder(cast: Cast, measure: Measure) -> Name | None:
    """260개 회원사를 둔 한빛협회는, 직원 38명의 누리셀은: who has them, named right behind."""
    end = measure.end if measure.start > measure.figure.start else measure.figure.end
    head = _HOLDS.match(cast.text, end)
    actor = cast.inside(head.end(), head.end() + 1) if head else None
    if actor is None or actor.part in ("bound", "none") or actor.name.kind == "person":
        return None
    if actor.is_cluster or measure.row.scope in ("staff", "body"):
        return actor.name if actor.name.kind == "organisation" or actor.is_cluster else None
    return None


def head_of(cast: Cast, measure: Measure) -> Name | None:
    """논문 640편을 쏟아낸 가람밸리와는: whom a clause with the figure describes."""
    head = _head(cast, measure)
    actor = cast.inside(head.start("who"), head.start("who") + 1) if head else None
    is_head = head is not None and actor is not None and actor.start == head.start("who")
    return actor.name if is_head and actor is not None and actor.name.kind != "person" else None


def has_unread_head(cast: Cast, measure: Measure) -> bool:
    """Whether a clause with the figure describes what was not read as a name."""
    head = _head(cast, measure)
    return (
        head is not None and head["ends"] is not None and cast.inside(head.start("who"), head.start("who") + 1) is None
    )


def _head(cast: Cast, measure: Measure) -> re.Match[str] | None:
    return _OF_HEAD.match(cast.text, measure.figure.end) if measure.start < measure.figure.start else None


def is_of_building(cast: Cast, sentence: Span, measure: Measure) -> bool:
    """Whether an area is that of one building in a cluster."""
    if not _FACILITY.match(cast.text, measure.figure.end, min(sentence.end, measure.figure.end + 60)):
        return False
    if described(cast, measure) is not None:
        return False
    before = cast.within(sentence.start, measure.figure.start)
    if any(actor.particle == "에" and actor.is_cluster for actor in before):
        return True
    return measure.planned and _ADDED.search(cast.text, measure.figure.end, measure.figure.end + 60) is not None


def is_of_several(cast: Cast, found: Name, start: int, measure: Measure) -> bool:
    """가람밸리와 달빛파크의 입주 기업은 90곳: what two parks have together is neither's."""
    ours = measure.metric in _OF_AUTHORS
    actors = [a for a in cast.within(start, measure.figure.start) if a.is_cluster or ours]
    if len(actors) < 2 or actors[-1].name is not found or not cast.links(actors[-2], actors[-1]):
        return False
    return actors[-2].name is not found and actors[-1].part in ("of", "subject", "at")


def is_of_part(cast: Cast, found: Name, sentence: Span, measure: Measure) -> bool:
    """가람제약의 연구소에는 250명이 근무한다: of a part of a company, not of the company."""
    if is_cluster(found):
        return False
    actors = [a for a in cast.before(measure.figure.start, sentence.start) if a.name is found]
    return bool(actors) and _AT_PART.search(cast.text, actors[0].end, measure.figure.start) is not None


def is_of_division(cast: Cast, start: int, words: int) -> bool:
    """신약 부문의 매출은: of a part of a company; but not 달빛신약의 매출은, of a company of that name."""
    lead = cast.text[start:words]
    part = _DIVISION.search(cast.text, max(start, words - 24), words)
    name = next(iter(cast.before(part.start() + 1, start)), None) if part is not None else None
    if part is not None and (name is None or name.end <= part.start()):
        return True
    return bool(_OF_FIRMS.search(lead) or _DIVISION_TOPIC.search(lead))


def is_of_all(text: str, start: int, end: int) -> bool:
    """세 곳을 합치면 입주 기업은 215곳, 두 단지의 입주 기업은: what several parks have together."""
    return _OF_ALL.search(text, start, end) is not None


def is_national(cast: Cast, sentence: Span, measure: Measure) -> bool:
    if measure.metric in _OF_MANY and _OF_TRADE.search(cast.text, sentence.start, measure.figure.start):
        return True
    if measure.metric == "tenants_subset" or measure.row.scope in ("company", "staff"):
        return False
    return bool(_NATIONAL.match(cast.text, sentence.start, measure.figure.start))
