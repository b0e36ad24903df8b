"""Parks by their ground: where they lie, how large they are, who lays them out and runs them, what they are made."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from analysis.reading.naming.claims import DECLARED, ENOUGH, Claims
from analysis.reading.naming.everyday import is_noun, may_describe
from analysis.reading.naming.sites import NEAR, claim_site
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.words import Word
from analysis.reading.particles import may_follow, splits
from analysis.reading.rules.geography import PLACES, PROVINCES
from analysis.reading.rules.park_words import SITE_TRAITS
from analysis.reading.rules.particles import OBJECT, OF, TO, TOPIC

_BARE = frozenset([""])
_REGIONS = frozenset("서울 경기 강원 충북 충남 전북 전남 경북 경남 제주 충청 호남 영남".split())
_WITHIN = frozenset(["에", "에는", "에도", "에서는"])
_RUN_BY = ("운영하는", "조성하는", "조성한")  # 재단이 운영하는 X를, no 단지를 운영하는 X는
_RUNNERS = ("재단", "진흥원", "개발원", "관리원", "공사", "공단", "관리단", "사업단", "추진단", "테크노파크")
_HINTS = (*NEAR, *_RUN_BY, "층")  # looked for by themselves: most articles hold none
_FLOOR = re.compile(r"[0-9]{1,2}층")
# 솔마루는 9만9000㎡(3만평), 별밭숲은 부지가 36㏊: how large a topic is, and no more of it.
_SIGNS = "㎡㏊㎢"
_SIZE = re.compile(r"[은는이가도] (?:(?:부지|연면적|대지|면적)(?:가|이|은|는)? )?[0-9][0-9,.만천]{0,12} ?$")
_NO_MORE = re.compile(r"[(（][^()（）\n]{1,20}[)）][,.이]|[,.다이]")
# 갈매못의 부지는 8만㎡
_GROUND = re.compile(
    r"의 (?:부지|연면적|대지|전체 부지|총 부지|면적|부지 ?면적)(?:는|은|가|이) (?:약 |총 )?[0-9][0-9,.만천백]{0,12} ?(?:여 ?)?(?:㎡|㏊|㎢|평|제곱미터|헥타르)"
)
# What a zone's plain noun ends in: 의료단지, 바이오특구.
_ZONES = ("단지", "특구", "지구", "산단", "파크", "밸리", "클러스터", "시티", "타운", "캠퍼스", "허브")
_OF_A_SORT = ("형", "권", "내", "적", "측", "용", "급", "들", "형태")
_SITUATED = re.compile(r"들어서는|들어선|들어설|조성되는|조성된|조성될|조성 중인|세워지는|세워질|지어지는")
_DISTRICTS = tuple("시군구동읍면리로")
# 갈매못을 특화단지로 키운다, 갈매못이 거점으로 지정됐다
_MADE = re.compile(
    r"(?:단지로|클러스터로|특구로|산단으로|지구로|허브로|거점으로) (?:지정|조성|육성|선정|키[우운울웠]|만[드든들]|개발|탈바꿈)"
)
# 온빛나루가 문을 열었다: a park, where tenants or ground are told of right after.
_OPENED = re.compile(r"(?:문을 (?:열|연)|개소|개관|준공|완공|착공|첫 삽)")
_TOLD = re.compile(r"입주|[0-9](?:㎡|여㎡|만㎡|평|㏊)|분양률")


def claim_grounds(tokens: Tokens, claims: Claims) -> None:
    """Claim as a park what has a ground, is laid out or run by a body, opens its gates, or is made a park of.

    Reads    "경남 김해에 들어서는 해솔언덕은 부지 12만㎡에", "갈매못의 부지는 8만㎡이며", "갈매못이 특화단지로 지정됐다"
    Leaves   "송도에 들어서는 연구동은", "다온제약의 부지는 8만㎡다"
    """
    for hint in _HINTS:
        for start in tokens.places(hint):
            hinted = tokens.at(start)
            if hinted is not None and hinted < len(tokens.words) - 1:
                _claim_beside(tokens, claims, hinted)
    for sign in _SIGNS:
        for at in tokens.places(sign):
            _claim_sized(tokens, claims, at)
    _claim_zones(tokens, claims)
    for index in _words(tokens, _GROUND):
        claim_site(tokens, claims, index, OF, shortest=2)
    for match in _OPENED.finditer(tokens.text):
        if _TOLD.search(tokens.text, match.end(), match.end() + 80):
            _claim_opened(tokens, claims, tokens.at(match.start()) or 0)
    for index in _words(tokens, _MADE):
        _claim_made(tokens, claims, index)
    for match in _SITUATED.finditer(tokens.text):
        _claim_situated(tokens, claims, tokens.at(match.start()) or 0, tokens.at(match.end() + 1))


def _words(tokens: Tokens, told: re.Pattern[str]) -> Iterable[int]:
    """Indices of the words in which something is told."""
    found = (tokens.at(match.start()) for match in told.finditer(tokens.text))
    return (index for index in found if index is not None)


def _claim_beside(tokens: Tokens, claims: Claims, index: int) -> None:
    """인근 솔마루도 실험실 64실 중 …; 재단이 운영하는 솔마루를; 경기 하람시 솔마루 3층에서."""
    words, after = tokens.words, index + 1
    text = words[index].text
    if _FLOOR.match(text):
        if index > 1 and tokens.beside(index) and tokens.beside(index - 1) and _is_town(words[index - 2]):
            claim_site(tokens, claims, index - 1, _BARE)
    elif not tokens.beside(after):
        return
    elif text in NEAR:
        if any(word.text.startswith(SITE_TRAITS) for word in words[after + 1 : after + 4]):
            claim_site(tokens, claims, after, TOPIC)
    elif text == "운영하는" and _is_runner(words[after]):
        _claim_run(tokens, claims, index - 1)
    elif text in _RUN_BY and tokens.beside(index) and words[index - 1].text[-1] in "이가":
        claim_site(tokens, claims, after, OBJECT | OF | TO)


def _is_town(word: Word) -> bool:
    form = word.forms[0] if word.forms else None
    return form is not None and form.place and not form.particle and form.ending is None and form.stem[-1] in "시군구"


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


def _claim_sized(tokens: Tokens, claims: Claims, sign: int) -> None:
    """Claim the topic of which only a size is told, up to the sign of its unit."""
    size = _SIZE.search(tokens.text[max(0, sign - 30) : sign])
    if size is None or _NO_MORE.match(tokens.text, sign + 1) is None:
        return
    index = tokens.at(max(0, sign - 30) + size.start())
    if index is not None:
        claim_site(tokens, claims, index, TOPIC)


def _claim_zones(tokens: Tokens, claims: Claims) -> None:
    """Claim a zone's plain noun with the word before it, where both stand again so or the place tells of a park.

    Reads    "나고야 의료단지는", "여울 의료특구는 부지 12만㎡에", "새벌 바이오특화단지 … 새벌 바이오특화단지"
    Leaves   "수도권 바이오특화단지", "새로 지을 의료단지는", "천안 산업단지에 공장을"
    """
    zoned: list[tuple[int, str, str]] = []
    for zone in _ZONES:
        for at in tokens.places(zone):
            index = tokens.at(at)
            if index is None or not tokens.beside(index) or index in tokens.heads:
                continue
            word, size = tokens.words[index], at + len(zone) - tokens.starts[index]
            stem, particle = word.text[:size], word.text[size:]
            if size > len(zone) + 1 and (not particle or may_follow(particle)) and _is_kind(word, stem):
                zoned.append((index, particle, f"{tokens.words[index - 1].text} {stem}"))
    times = Counter(name for _, _, name in zoned)
    for index, particle, name in zoned:
        if name not in claims.by_text and _is_zoned(tokens, index, particle, again=times[name] > 1):
            claims.add(name, ENOUGH).place = True


def _is_kind(word: Word, stem: str) -> bool:
    """Whether a word tells a kind of park and names none: 의료단지, no 하람바이오단지."""
    plain = is_noun(stem) or (word.alone is not None and word.alone.stem == stem)
    return plain and not any(form.ending is not None or form.row for form in word.forms)


def _is_zoned(tokens: Tokens, index: int, particle: str, *, again: bool) -> bool:
    """Whether the word before a zone's noun belongs to its name: a town where the place tells of a park, any noun where it is told of."""
    before = tokens.words[index - 1]
    if before.everyday or before.class_noun or before.leads or before.country or before.text.endswith(_OF_A_SORT):
        return False
    form = next((form for form in before.forms if not form.particle), None)
    if form is None or form.stem in PROVINCES or form.carried:
        return False
    if may_describe(form.stem) and form.stem not in PLACES and index - 1 not in tokens.heads:
        return False  # 담을 허문 연구단지
    if again:
        return not form.place or form.stem in PLACES
    last = min(index + 9, tokens.end_of(tokens.numbers[index]))
    told = any(word.text.startswith(SITE_TRAITS) for word in tokens.words[index + 1 : last])
    if form.stem in _REGIONS:
        return False  # 경기 의료단지는 is any there
    if form.stem in PLACES:
        settled = particle in _WITHIN and tokens.after(index) == " " and tokens.words[index + 1].text.startswith("입주")
        return particle in ("은", "는") or settled or (told and particle in TOPIC | OF)
    return told and not form.place and particle in TOPIC | OF | _WITHIN


def _claim_opened(tokens: Tokens, claims: Claims, index: int) -> None:
    """X가 문을 열었다, X가 9월 문을 열었다."""
    if index in tokens.heads:
        return
    for at in (index - 1, index - 2):
        if at >= 0 and tokens.beside(at + 1) and tokens.words[at].text[-1] in "이가은는":
            claim_site(tokens, claims, at, TOPIC)
            return


def _claim_made(tokens: Tokens, claims: Claims, index: int) -> None:
    """What stands as subject or object right before what it is made."""
    for at in range(index - 1, max(index - 5, -1), -1):
        if tokens.sentence(at) != tokens.sentence(index):
            return
        if any(particle in TOPIC | OBJECT for _, particle in splits(tokens.words[at].text)):
            claim_site(tokens, claims, at, TOPIC | OBJECT)
            return


def _claim_situated(tokens: Tokens, claims: Claims, index: int, after: int | None) -> None:
    """What a town has, with a fact that only parks have right behind."""
    if not index or not tokens.beside(index) or not _is_where(tokens.words[index - 1]):
        return
    if after is not None and any(word.text.startswith(SITE_TRAITS) for word in tokens.words[after + 1 : after + 8]):
        claim_site(tokens, claims, after, TOPIC | OF | {"에", "에는"})


def _is_where(word: Word) -> bool:
    """Whether a word says in which town or district: 김해에, 여울동에."""
    if word.text[-1] != "에":
        return False
    return any(form.place for form in word.forms) or word.text[:-1].endswith(_DISTRICTS)
