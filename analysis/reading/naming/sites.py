"""Parks by what is told of them, whatever their names end in: X에는 47개사가 입주해 있다, rows of a table of parks."""

from __future__ import annotations

import re

from analysis.reading.naming.claims import DECLARED, ENOUGH, Claims
from analysis.reading.naming.everyday import is_everyday
from analysis.reading.naming.forms import Form, carries
from analysis.reading.naming.pairs import may_open
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.words import Word
from analysis.reading.particles import splits
from analysis.reading.rules.names import BUILDINGS, SITE_FIELDS
from analysis.reading.rules.particles import OBJECT, OF, TO

_HOUSES = frozenset(["에", "에는", "에도"])
_TOPIC = frozenset(["은", "는", "이", "가", "도"])
_ROOMS = ("연구실", "실험실", "공실", "입주", "부지", "연면적")
_TENANTS = re.compile(r"[0-9]+(?:여 ?)?(?:개사|곳|개$|개의)")
_FAR = 12  # words from a park to 입주
# Before a park of a town's own.
NEAR = ("인근", "주변", "이웃", "옆")
_RUN_BY = ("운영하는", "조성하는", "조성한")  # 재단이 운영하는 X를, no 단지를 운영하는 X는
_RUNNERS = ("재단", "진흥원", "개발원", "관리원", "공사", "공단", "관리단", "사업단", "추진단", "테크노파크")
_BARE = frozenset([""])
_HINTS = (*NEAR, *_RUN_BY, "층")  # looked for by themselves: most articles hold none
_FLOOR = re.compile(r"[0-9]{1,2}층")
# 솔마루는 9만9000㎡(3만평), 별밭숲은 부지가 36㏊: how large a topic is, and no more of it.
_SIGNS = "㎡㏊㎢"
_SIZE = re.compile(r"[은는이가] (?:(?:부지|연면적|대지|면적)(?:가|이|은|는)? )?[0-9][0-9,.만천]{0,12} ?$")
_NO_MORE = re.compile(r"[(（][^()（）\n]{1,20}[)）][,.이]|[,.다이]")
_ROW = re.compile(r"^[|\t ]*([가-힣A-Za-z][가-힣A-Za-z0-9 ]{1,24}?) *(?:\||\t) *[0-9]", re.MULTILINE)

_KINDS_OF_ZONE = r"(?:특화|복합|산업|바이오|의료|과학)단지"
_ZONED = re.compile(_KINDS_OF_ZONE)
_ZONE = re.compile(
    r"(?<![가-힣])([가-힣]{2,4} (?:바이오|첨단|의료|의약|국가|일반|생명|과학|백신|식품|농생명)?[가-힣]{0,4}"
    rf"{_KINDS_OF_ZONE})(?![가-힣]{{3}})"
)
_OF_A_SORT = ("형", "권", "내", "적", "측", "용", "급", "들", "형태")

# The head of a table of parks: 단지 | 입주 기업 | 연면적.
_HEAD = re.compile(r"^[^|\n]{0,20}\|[^\n]{0,60}(?:입주|상주 ?인력|부지)", re.MULTILINE)


def claim_sites(tokens: Tokens, claims: Claims) -> None:
    """Claim what houses tenants, and what stands in a table where parks stand."""
    words = tokens.words
    for index in tokens.marked:
        if words[index].sited and words[index].text.startswith("입주"):
            _claim_house(tokens, claims, index)
            _claim_counted(tokens, claims, index)
    for hint in _HINTS:
        for start in tokens.places(hint):
            hinted = tokens.at(start)
            if hinted is not None and hinted < len(words) - 1:
                _claim_beside(tokens, claims, hinted)
    for sign in _SIGNS:
        for at in tokens.places(sign):
            _claim_sized(tokens, claims, at)
    if _ZONED.search(tokens.text):
        _claim_zones(tokens, claims)
    if "|" in tokens.text or "\t" in tokens.text:
        _claim_rows(tokens, claims)


def _claim_zones(tokens: Tokens, claims: Claims) -> None:
    """새벌 바이오특화단지: a zone of a kind with the word before it, told again so; no 수도권 바이오특화단지."""
    told: dict[str, int] = {}
    for match in _ZONE.finditer(tokens.text):
        index = tokens.at(match.start())
        word = tokens.words[index] if index is not None else None
        if word is None or word.everyday or word.class_noun or word.leads or word.text.endswith(_OF_A_SORT):
            continue
        if any(not form.particle and not form.place for form in word.forms):
            told[match[1]] = told.get(match[1], 0) + 1
    for name, times in told.items():
        if times > 1:
            claims.add(name, ENOUGH).place = True


def _claim_house(tokens: Tokens, claims: Claims, index: int) -> None:
    """켄달포르트에는 지난 5월 기준 47개사가 입주해 있다: what stands before the number of those who moved in."""
    words, number = tokens.words, tokens.sentence(index)
    counted = False
    for at in range(index - 1, max(index - _FAR, -1), -1):
        if tokens.sentence(at) != number:
            return
        counted = counted or _TENANTS.match(words[at].text) is not None
        if not counted:
            continue
        if not words[at].forms:
            if any(particle in _HOUSES for _, particle in splits(words[at].text)) and not words[at].text[0].isdecimal():
                return  # 단지에는
            continue
        form = next((form for form in words[at].forms if form.particle in _HOUSES), None)
        if form is None:
            continue
        if _may_house(form):
            name = whole_site(tokens, at, form)
            if not claims.accepted(name):
                claims.add(name, ENOUGH).place = True
        return


def _claim_sized(tokens: Tokens, claims: Claims, sign: int) -> None:
    """Claim the topic of which only a size is told, up to the sign of its unit."""
    size = _SIZE.search(tokens.text[max(0, sign - 30) : sign])
    if size is None or _NO_MORE.match(tokens.text, sign + 1) is None:
        return
    index = tokens.at(max(0, sign - 30) + size.start())
    if index is not None:
        _claim_open(tokens, claims, index, _TOPIC)


def _claim_counted(tokens: Tokens, claims: Claims, index: int) -> None:
    """입주 기업은 솔마루가 43개사, 별밭숲이 92곳이다: each topic that a number of those who moved in follows."""
    words, number = tokens.words, tokens.sentence(index)
    for at in range(index + 1, min(index + _FAR, len(words) - 1)):
        if tokens.sentence(at + 1) != number:
            return
        if words[at].forms and tokens.beside(at + 1) and _TENANTS.match(words[at + 1].text):
            _claim_open(tokens, claims, at, _TOPIC)


def _claim_beside(tokens: Tokens, claims: Claims, index: int) -> None:
    """인근 솔마루도 실험실 64실 중 …; 재단이 운영하는 솔마루를; 경기 하람시 솔마루 3층에서."""
    words, after = tokens.words, index + 1
    text = words[index].text
    if _FLOOR.match(text):
        if index > 1 and tokens.beside(index) and tokens.beside(index - 1) and _is_town(words[index - 2]):
            _claim_open(tokens, claims, index - 1, _BARE)
    elif not tokens.beside(after):
        return
    elif text in NEAR:
        if any(word.text.startswith(_ROOMS) for word in words[after + 1 : after + 4]):
            _claim_open(tokens, claims, after, _TOPIC)
    elif text == "운영하는" and _is_runner(words[after]):
        _claim_run(tokens, claims, index - 1)
    elif text in _RUN_BY and tokens.beside(index) and words[index - 1].text[-1] in "이가":
        _claim_open(tokens, claims, after, OBJECT | OF | TO)


def _is_runner(word: Word) -> bool:
    return any(form.stem.endswith(_RUNNERS) for form in word.forms)


def _claim_run(tokens: Tokens, claims: Claims, index: int) -> None:
    """누리포레스트를 운영하는 누리재단: what was declared to be a name, and nothing else, is a park where such a body runs it."""
    form = next((form for form in tokens.words[index].forms if form.particle in OBJECT), None)
    claim = claims.by_text.get(form.stem) if form is not None else None
    if form is None or claim is None or claim.weight < DECLARED or form.ending is not None or claim.agent:
        return
    for name in {form.stem, *(full for full, other in claims.same if other == form.stem)}:
        claims.by_text[name].place = True


def _claim_open(tokens: Tokens, claims: Claims, index: int, particles: frozenset[str]) -> None:
    """Claim a word that nothing else proves as a park, where it carries one of some particles."""
    form = next((form for form in tokens.words[index].forms if form.particle in particles), None)
    if form is None or form.row is not None or not _may_house(form) or (form.ending is not None and not form.place):
        return
    claim = claims.by_text.get(form.stem)
    if claim is None or claim.weight < DECLARED:
        claims.add(whole_site(tokens, index, form), ENOUGH).place = True


def _is_town(word: Word) -> bool:
    form = word.forms[0] if word.forms else None
    return form is not None and form.place and not form.particle and form.ending is None and form.stem[-1] in "시군구"


def whole_site(tokens: Tokens, index: int, form: Form) -> str:
    """The name of a park with the word before it that belongs to it: of two where it ends generically or stands abroad.

    Reads    "외레순 메디컬밸리에는", "덴마크 외레순 라이프포트의"
    Leaves   "새 메디컬밸리에는", "인근 라이프포트의"
    """
    words = tokens.words
    first = index - 1
    if index < 1 or index in tokens.heads or not tokens.beside(index):
        return form.stem
    if words[first].text in SITE_FIELDS and first > 0 and tokens.beside(first):
        first -= 1
    before = words[first]
    abroad = first > 0 and tokens.beside(first) and words[first - 1].country not in (None, "KR")
    generic = words[index].alone is not None
    if not (abroad or generic or first < index - 1) or not may_open(tokens, first) or before.leads:
        return form.stem
    return tokens.text[tokens.starts[first] : tokens.starts[index] + len(form.stem)]


def _may_house(form: Form) -> bool:
    return not form.carried and len(form.stem) > 2 and not form.stem.endswith(BUILDINGS)


def _claim_rows(tokens: Tokens, claims: Claims) -> None:
    """온솔단지 | 38개사 |, 도담원 | 61개사 |: a table whose other rows are parks."""
    rows = (match[1].strip() for match in _ROW.finditer(tokens.text))
    names = [name for name in rows if not is_everyday(name.replace(" ", ""))]
    parks = [name for name in names if (claim := claims.by_text.get(name)) is not None and claim.place]
    if not names or not (len(parks) * 2 >= len(names) or _HEAD.search(tokens.text)):
        return
    for name in names:
        if name not in parks and not carries(name.split(" ")[-1]):
            claims.add(name, ENOUGH).place = True
