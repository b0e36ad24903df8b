"""What an article says a name is: X는 항체를 만드는 회사다, 새 법인의 이름은 X다, X로 사명을 바꾼다."""

from __future__ import annotations

import re
from functools import lru_cache

from analysis.reading.naming.claims import DECLARED, ENOUGH, Claims
from analysis.reading.naming.everyday import is_noun
from analysis.reading.naming.things import THINGS
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.twofold import phrase_at
from analysis.reading.naming.words import is_class, judge
from analysis.reading.particles import splits
from analysis.reading.rules.geography import COUNTRIES
from analysis.reading.rules.names import CLASS_ENDINGS, CLASS_NOUNS, STOPPERS
from analysis.reading.rules.nouns import TRADE
from analysis.reading.rules.park_words import KINDS_OF_PARK
from analysis.reading.rules.particles import COPULA, OF, TO, TOPIC, WITH
from analysis.reading.rules.signs import QUOTES_CLOSED, QUOTES_OPEN

_IS = COPULA - {"로", "으로", "고", "인"}
_ENDS = frozenset("다며고자")
_LAST = frozenset(word[-1] for word in (*CLASS_NOUNS, *CLASS_ENDINGS, *KINDS_OF_PARK))
_CALLINGS = re.compile("이름|사명|상호|간판|법인명|회사명")
_NAME_OF = re.compile(r"(?:(?:법인|회사|합작사|자회사|기업)(?:의)? 이름|사명|법인명|상호|회사명)[은는] ")
_NAMES = "(?:이름|사명|상호|간판|법인명)"
_CHANGES = "(?:바[꾸꿨꿔꾼뀌]|변경|고[치쳤친]|정[하했한])"
_RENAMED = re.compile(rf"으?로 (?:회사 |법인 )?{_NAMES}[을를] {_CHANGES}")
_TO = re.compile(rf"{_NAMES}[을를] [{QUOTES_OPEN}]?([가-힣A-Za-z0-9]{{2,14}}?)[{QUOTES_CLOSED}]?(?:으?로) {_CHANGES}")
_SEATED = re.compile(r"(?:본사|본점|거점|연구소|사무소|생산기지|공장|사옥|생산시설)[를을] (?:둔|차린|세운) ")
_PARKS = (*KINDS_OF_PARK, "기지", "타운")
_NAMED = re.compile(rf"[{QUOTES_OPEN}]([가-힣A-Za-z0-9 -]{{2,14}})[{QUOTES_CLOSED}]")
_SO_CALLED = re.compile(
    r"(?:이?라는|이란) (?:이름의 )?(?:(?:신생|국내|바이오|작은|낯선) )?(?:회사|기업|업체|벤처|스타트업|제약사|바이오텍|투자사|운용사)"
)
# 사업 이름은 '희망이음', '바다숲 프로젝트', 과제 '새벽별': what so called is no company.
_WORKS = "(?:프로젝트|사업|과제|프로그램|캠페인|플랫폼|시스템|서비스|공모전|대회|행사|임상|연구|브랜드|제품|물질|약|로봇|앱|펀드|모델)"
_TRADE = tuple([word for word in TRADE | STOPPERS if len(word) > 1])
_WORK_BEHIND = re.compile(rf"(?:의)? ?{_WORKS}")
_QUOTED = re.compile(rf"[{QUOTES_OPEN}]([가-힣A-Za-z0-9]{{2,12}})( {_WORKS})?[{QUOTES_CLOSED}]( {_WORKS})?")
_BEFORE = re.compile(rf"{_WORKS}(?:의)? ?(?:이름[은는]|명칭[은는]|명[은는]|인)? ?$")


def note_works(tokens: Tokens, claims: Claims) -> None:
    """Note what the article shows to be called a project, a product or a service: no place of it makes a company."""
    for match in _QUOTED.finditer(tokens.text):
        if match[2] or match[3] or _BEFORE.search(tokens.text, max(0, match.start() - 14), match.start()):
            claims.products.add(match[1])


def claim_called(tokens: Tokens, claims: Claims) -> None:
    """Claim what a sentence says to be a company or a park, and what it says to be a company's name.

    Reads    "뉴런포지는 교원창업 기업이다", "솔바위는 국내 첫 백신 단지다", "새 법인의 이름은 미르넥스트다", "달밭으로 사명을 바꾼다"
    Leaves   "렉라자는 폐암 신약이다", "이 회사는 상장사다"
    """
    for number, first in enumerate(tokens.firsts):
        last = tokens.end_of(number) - 1
        if last > first and (kind := _kind(tokens.words[last].text)):
            _claim_topic(tokens, claims, first, last, place=kind == "park")
    text = tokens.text
    if _CALLINGS.search(text):
        for match in _NAME_OF.finditer(text):
            _claim_at(tokens, claims, match.end(), ("이다", "다", "으로", "로", "이며", "며"))
        for match in _RENAMED.finditer(text):
            _unite(tokens, claims, match.start(), _claim_at(tokens, claims, match.start() - 1, ("으로", "로")))
        for match in _TO.finditer(text):
            _unite(tokens, claims, match.start(), _claim_at(tokens, claims, match.start(1), ("으로", "로")))
    for match in _SEATED.finditer(text):
        stem = _claim_at(tokens, claims, match.end(), tuple(TOPIC | WITH | OF | TO - {"로", "으로"}))
        index = tokens.at(match.start())
        if stem and index is not None:  # 중국 상하이에 본사를 둔 톈위안은
            country = next((word.country for word in tokens.words[max(0, index - 3) : index] if word.country), None)
            claim = claims.by_text.get(stem)
            if claim is not None:
                claim.country, claim.topic = claim.country or country, country is None
    for match in _NAMED.finditer(text):  # 해양바이오 단지 '갯마루'
        kind = text[max(0, match.start() - 10) : match.start()].rstrip(" ")
        country, blank, rest = match[1].partition(" ")
        name = rest if blank and country in COUNTRIES else match[1]  # '일본 갯마루'
        if (
            kind.removesuffix("인").endswith(_PARKS)
            and not _WORK_BEHIND.match(text, match.end())
            and _may_be_park(name)
        ):
            claims.add(name, DECLARED).place = True
    for match in _SO_CALLED.finditer(text) if "라는 " in text or "이란 " in text else ():
        quoted = text[match.start() - 1] in QUOTES_CLOSED
        _claim_at(tokens, claims, match.start() - 1 - quoted, ("이라는", "라는", "이란"), plain=True)


def _may_be_park(name: str) -> bool:
    """Whether what stands in quotes may be a park's name: one word that is no trade's, several not all everyday ones."""
    words = [judge(word) for word in name.split()]
    if len(words) == 1:
        word = words[0]
        return bool(word.forms or word.latin) or (is_noun(name) and not name.startswith(_TRADE))
    return any(word.latin or any(not form.particle for form in word.forms) for word in words)


@lru_cache(maxsize=1 << 12)
def _kind(text: str) -> str:
    """Whether a word says that something is a company or a park: 기업이다, 개발사다, 연구단지다."""
    if text[-1] not in _ENDS or len(text) < 3 or _LAST.isdisjoint(text[-4:-1]):
        return ""
    for stem, particle in splits(text):
        if particle in _IS:
            if is_class(stem):
                return "firm"
            if stem.endswith(KINDS_OF_PARK) and is_noun(stem):
                return "park"
    return ""


def _claim_topic(tokens: Tokens, claims: Claims, first: int, last: int, *, place: bool) -> None:
    """Claim the topic at the head of a sentence: one word, or two that may be a name together."""
    for head in (first, first + 1):
        if head not in tokens.heads:
            continue
        word = tokens.words[head]
        if word.text.endswith(("은", "는")):
            form = next((form for form in word.forms if form.particle in ("은", "는")), None)
            if form is not None and form.row is None and not claims.accepted(form.stem):
                claim = claims.add(form.stem, DECLARED)
                claim.place, claim.topic = place, not place
            elif (
                form is None
                and not place
                and any(stem in THINGS and p in ("은", "는") for stem, p in splits(word.text))
            ):
                claims.add(word.text[:-1], DECLARED).topic = True
            return
        phrase, particle = phrase_at(tokens, head)
        if phrase and particle in TOPIC and head + 1 < last and not claims.accepted(phrase):
            claim = claims.add(phrase, DECLARED)
            claim.place, claim.topic = place, not place
            return


def _claim_at(tokens: Tokens, claims: Claims, position: int, particles: tuple[str, ...], *, plain: bool = False) -> str:
    """Claim the word at a place that carries one of some particles, or stands in quotes before it; `plain`: an everyday one."""
    while position < len(tokens.text) and tokens.text[position] in QUOTES_OPEN:
        position += 1
    index = tokens.at(position)
    if index is None:
        return ""
    word = tokens.words[index]
    form = next((form for form in word.forms if form.particle in particles), None)
    stem = form.stem if form is not None else ""
    if not stem and tokens.after(index)[:1] in tuple(QUOTES_CLOSED) and not word.class_noun:
        stem = word.text
    if not stem and plain:
        stem = next((s for s, particle in splits(word.text) if particle in particles and s in THINGS), "")
    if stem and (form is None or not form.place) and not claims.accepted(stem):
        claims.add(stem, DECLARED).topic = True
    return stem


def _unite(tokens: Tokens, claims: Claims, position: int, new: str) -> None:
    """해름은 사명을 해름헬스로 바꾼다: the topic of the sentence is who bears the new name."""
    index = tokens.at(position)
    if index is None or not new:
        return
    head = tokens.words[tokens.firsts[tokens.sentence(index)]]
    old = next((form.stem for form in head.forms if form.particle in TOPIC and not form.place), "")
    if old and old != new:
        claims.add(old, ENOUGH).full = True
        claims.unite(old, new)
