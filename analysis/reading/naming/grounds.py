"""Parks by their ground: 김해에 들어서는 해솔언덕은 …, 갈매못의 부지는 8만㎡, 갈매못이 특화단지로 지정됐다."""

from __future__ import annotations

import re

from analysis.reading.naming.claims import DECLARED, ENOUGH, Claims
from analysis.reading.naming.forms import SURE, Form
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.words import Word
from analysis.reading.particles import splits
from analysis.reading.rules.names import BUILDINGS, SITE_FACTS
from analysis.reading.rules.particles import OBJECT, OF, TOPIC

_SITUATED = re.compile(r"들어서는|들어선|들어설|조성되는|조성된|조성될|조성 중인|세워지는|세워질|지어지는")
# 갈매못의 부지는 8만㎡
_GROUND = re.compile(
    r"의 (?:부지|연면적|대지|전체 부지|총 부지|면적|부지 ?면적)(?:는|은|가|이) (?:약 |총 )?[0-9][0-9,.만천백]{0,12} ?(?:여 ?)?(?:㎡|㏊|㎢|평|제곱미터|헥타르)"
)
# 갈매못을 특화단지로 키운다, 갈매못이 거점으로 지정됐다
_MADE = re.compile(
    r"(?:단지로|클러스터로|특구로|산단으로|지구로|허브로|거점으로) (?:지정|조성|육성|선정|키[우운울웠]|만[드든들]|개발|탈바꿈)"
)
# 온빛나루가 문을 열었다: a park, where tenants or ground are told of right after.
_OPENED = re.compile(r"(?:문을 (?:열|연)|개소|개관|준공|완공|착공|첫 삽)")
_TOLD = re.compile(r"입주|[0-9](?:㎡|여㎡|만㎡|평|㏊)|분양률")
# 솔바위에는 31곳이 둥지를 틀었다
_NESTED = re.compile(
    r"[0-9](?:여 ?)?(?:개사|곳|개 ?(?:기업|기관|업체|회사|연구소|스타트업))[이가] (?:들어[와왔서섰]|둥지|자리[를 잡한했해]|터를|모여|상주|뿌리)"
)
_HOUSES = frozenset(["에", "에는", "에도", "엔"])
_FACTS = (*SITE_FACTS, "부지", "입주", "분양", "연구동", "실험동")


def claim_grounds(tokens: Tokens, claims: Claims) -> None:
    """Claim as a park what has a ground, is being laid out in a town, or is made a park of.

    Reads    "경남 김해에 들어서는 해솔언덕은 부지 12만㎡에", "갈매못의 부지는 8만㎡이며", "갈매못이 특화단지로 지정됐다"
    Leaves   "송도에 들어서는 연구동은", "다온제약의 부지는 8만㎡다"
    """
    text = tokens.text
    for match in _GROUND.finditer(text):
        _claim(tokens, claims, tokens.at(match.start()), OF)
    for match in _OPENED.finditer(text):
        index = tokens.at(match.start())
        if not index or index in tokens.heads or _TOLD.search(text, match.end(), match.end() + 80) is None:
            continue
        for at in (index - 1, index - 2):  # X가 문을, X가 9월 문을
            if at >= 0 and tokens.beside(at + 1) and tokens.words[at].text[-1] in "이가은는":
                _claim(tokens, claims, at, TOPIC)
                break
    for match in _NESTED.finditer(text):
        index = tokens.at(match.start()) or 0
        for at in range(index - 1, max(index - 6, -1), -1):
            if tokens.sentence(at) != tokens.sentence(index):
                break
            if any(particle in _HOUSES for _, particle in splits(tokens.words[at].text)):
                if not (at and tokens.beside(at) and tokens.words[at - 1].country):  # 중국 쑤허에는: a town
                    _claim(tokens, claims, at, _HOUSES)
                break
    for match in _MADE.finditer(text):
        index = tokens.at(match.start())
        for at in range((index or 0) - 1, max((index or 0) - 5, -1), -1):
            if tokens.sentence(at) != tokens.sentence(index or 0):
                break
            if any(particle in TOPIC | OBJECT for _, particle in splits(tokens.words[at].text)):
                _claim(tokens, claims, at, TOPIC | OBJECT)
                break
    for match in _SITUATED.finditer(text):
        index = tokens.at(match.start())
        if not index or not tokens.beside(index) or not _is_where(tokens.words[index - 1]):
            continue
        after = tokens.at(match.end() + 1)
        if after is not None and any(word.text.startswith(_FACTS) for word in tokens.words[after + 1 : after + 8]):
            _claim(tokens, claims, after, TOPIC | OF | {"에", "에는"})


def _is_where(word: Word) -> bool:
    """Whether a word says in which town or district: 김해에, 여울동에."""
    if word.text[-1] != "에":
        return False
    return any(form.place for form in word.forms) or word.text[-2:-1] in (
        "시",
        "군",
        "구",
        "동",
        "읍",
        "면",
        "리",
        "로",
    )


def _claim(tokens: Tokens, claims: Claims, index: int | None, particles: frozenset[str]) -> None:
    form = _form(tokens.words[index], particles) if index is not None else None
    if form is None or len(form.stem) < 2 or form.stem.endswith(BUILDINGS):
        return
    claim = claims.by_text.get(form.stem)
    whole = [
        text
        for text, other in claims.by_text.items()
        if text.startswith(form.stem) and other.place and text != form.stem
    ]
    if len(whole) == 1 and claims.accepted(whole[0]):
        claims.add(form.stem, ENOUGH, place=True).place = True
        claims.unite(whole[0], form.stem)
    elif claim is None or (claim.weight < DECLARED and not (claim.agent and claims.accepted(form.stem))):
        claims.add(form.stem, ENOUGH, place=True).place = True


def _form(word: Word, particles: frozenset[str]) -> Form | None:
    """The form that nothing shows to be a company's."""
    form = next((form for form in word.forms if form.particle in particles), None)
    if form is None or form.row is not None or (form.sure == SURE and not form.place):
        return None
    return None if form.ending is not None and not form.place else form
