"""Words that point back to a name: 이 회사는, 파크에는, 협회 회원사는."""

from __future__ import annotations

import re

from analysis.reading.actors import GENERIC, Actor, Cast, is_agency, is_cluster
from analysis.reading.page import LONGEST_LINE, Page
from analysis.reading.rules.relation_words import CLUSTER
from analysis.records import Name

_THAT_COMPANY = re.compile(
    r"(?<![가-힣])(?:이 (?:회사|기업|업체|벤처|스타트업|제약사)|(?<![가-힣] )회사)[는은의] |(?<=[.”\"] )회사는 "
)
_PARKS = ("파크", "밸리", "단지", "캠퍼스", "허브", "타운", "클러스터", "특구", "산단", "빌리지", "스퀘어", "폴리스")
_BODIES = ("협회", "재단", "진흥원", "연합회", "연합", "조합", "학회", "협의회", "센터", "병원", "연구원", "얼라이언스")
# The kind alone, at the head of a sentence or clause: "파크에는", "이 단지의", "한편 협회 회원사는".
_BY_KIND = re.compile(
    r"(?:^|(?<=[,(\"“‘'”’·△▲]) ?|(?<=[고며나만데서로은는이가을를면에도] )|(?<=\. ))"
    r"(?:(?:이|그|해당|현재|지금|한편|또|또한|다만|하지만|그러나|반면|여기에|앞서|이어) ){0,2}"
    rf"(?P<kind>{'|'.join(_PARKS + _BODIES)})(?:은|는|에는|에선|에서는|에만|의| 내| 안)? "
)
# 나고야 의료단지는, 선전 바이오 특구에는
_AT_PLACE = re.compile(
    rf"(?<![가-힣])(?P<place>[가-힣]{{2,6}}) (?P<kind>(?:[가-힣]{{2,6}} )?[가-힣]{{0,6}}(?:{'|'.join(_PARKS)}))"
    r"(?:은|는|에는|에선|의 경우) "
)
# 연구원은, 2019년 문을 연 연구원은
_BESIDE = re.compile(
    r"(?:^|(?<=[.”\"] )|(?<=문을 연 )|(?<=설립된 )|(?<=세워진 )|(?<=지어진 )|(?<=들어선 )|(?<=개원한 )|(?<=조성된 ))"
    r"(?:이 )?(?P<kind>연구원|연구소|병원|센터)(?:은|는|에는|에선|의) "
)
_PRINTED = re.compile(
    r"[(‘'“\"\[【](?P<name>[가-힣A-Za-z0-9][가-힣A-Za-z0-9·& ]{3,20})[)’'”\"\]】](?:의|에는|에선|에|은|는)? ?(?:전체 |총 )?$"
)
_LONGEST_NAME = 40
_PARAGRAPH = 5  # sentences
_LOOK_BACK = 60  # mentions


def printed(text: str, start: int, end: int) -> str | None:
    """A park in brackets or quotes right before the words that end at `end`, though it was not read as a name.

    Reads    "(동해바이오허브) 입주기업", "'동해바이오허브'의 입주 기업"
    """
    match = _PRINTED.search(text, max(start, end - _LONGEST_NAME), end)
    if match is None or not CLUSTER.search(match["name"]) or GENERIC.fullmatch(match["name"].replace(" ", "")):
        return None
    return match["name"]


def park_at_place(cast: Cast, start: int, words: int) -> str | None:
    """나고야 의료단지는 입주 기업이 …: a place and a kind of park, which together are its name, as topic before `words`."""
    found = next(reversed([*_AT_PLACE.finditer(cast.text, start, words)]), None)
    if found is None or cast.inside(found.start("kind"), found.end("kind")) is not None:
        return None
    place = cast.inside(found.start(), found.end("place"))
    if place is None or place.name.kind != "place" or is_cluster(place.name):
        return None
    if any(is_cluster(name) and name.name.startswith(place.name.name) for name in cast.names):
        return None  # 화순 단지는, of 화순바이오밸리
    others = any(actor.part == "subject" for actor in cast.within(found.end(), words))
    return None if others else cast.text[place.start : found.end("kind")]


def by_kind_beside(page: Page, cast: Cast, start: int, end: int) -> Actor | None:
    """무대는 누리의생명연구원이다. 연구원은 연면적 …: what a house is called by, named in the sentence before."""
    index = page.sentence_index(start)
    kind = _BESIDE.search(cast.text, start, end) if index > 0 else None
    if kind is None:
        return None
    before = page.sentences[index - 1]
    for actor in reversed(cast.within(before.start, before.end)):
        if actor.name.name.endswith(kind["kind"]) and actor.name.name != kind["kind"]:
            return actor
    return None


def is_that_company(text: str, start: int, end: int) -> bool:
    """Whether words in [start, end) speak of "이 회사"."""
    lead = text[start:end]
    return ("이 " in lead or "회사" in lead) and _THAT_COMPANY.search(text, start, end) is not None


def company_before(page: Page, cast: Cast, position: int) -> Name | None:
    """Whom "이 회사는" means: the organisation that the sentences before spoke of."""
    index = page.sentence_index(position)
    for back in range(index - 1, max(-1, index - _PARAGRAPH), -1):
        span = page.sentences[back]
        if span.end - span.start > LONGEST_LINE:
            return None
        named = [a for a in cast.within(span.start, span.end) if a.name.kind == "organisation"]
        companies = [a for a in named if not is_agency(a.name)]  # 가람시가 세운 누리셀이 맡는다
        actors = [a for a in companies or named if a.part == "subject"]
        if companies and not actors and any(a.part == "subject" for a in named):
            return companies[-1].name
        if actors:
            return next((a for a in actors if a.is_topic), actors[0]).name
    return None


def by_kind(cast: Cast, start: int, end: int, bodies: bool) -> Actor | None:
    """Whom a word in [start, end) means that is only the kind of a name: the last name before that ends with it.

    Reads    "협회 회원사는 240곳" after 한국바이오협회, "파크에는" after 가람바이오파크
    Leaves   "바이오 클러스터는", of any; 협회, 재단 and their like without `bodies`
    """
    found = [m for m in _BY_KIND.finditer(cast.text[start:end]) if bodies or m["kind"] in _PARKS]
    if not found:
        return None
    kind, at = found[-1]["kind"], cast.count_before(start)
    for index in range(at - 1, max(-1, at - _LOOK_BACK), -1):
        actor = cast.at(index)
        if any(form.endswith(kind) and form != kind for form in (actor.name.name, actor.name.text)):
            return actor
    if kind not in _PARKS:
        return None
    parks = {a.name.name: a for a in map(cast.at, range(at)) if is_cluster(a.name)}
    return next(iter(parks.values())) if len(parks) == 1 else None
