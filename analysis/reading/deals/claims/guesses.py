"""A party that no name was read for, guessed from its place beside a deal's verb: "식품회사 들마루에 양도했다"."""

from __future__ import annotations

import re

from analysis.reading.deals.scene import Party, Scene
from analysis.reading.naming.everyday import is_everyday, is_verbal
from analysis.reading.rules import deal_parties
from analysis.reading.rules.deal_assets import REGIONS
from analysis.reading.rules.deal_parties import PARTNER_SORTS, PARTNER_WORDS
from analysis.reading.trie import pattern
from analysis.records import Mention

_PRIOR = rf"(?:(?<![가-힣])(?:{pattern([*PARTNER_WORDS, '佛', '獨', '韓'])})|[가-힣]{{0,8}}(?:{pattern([*PARTNER_SORTS, '개발사', '제조사', '스타트업', '보험사', '증권사', '식품사', '화학사', '대행사', '수탁기관', '대기업', '지주사', '조합', '연기금', '운용사', '유통사', '벤처', '전문기업', '재단', '상장사', '자회사', '계열사'])})(?:인)?) "
_WORD = r"[가-힣A-Z][가-힣A-Za-z0-9&]{1,11}(?: [가-힣A-Z][가-힣A-Za-z0-9&]{1,11})?"
_PLACED = {
    "to": re.compile(
        rf"(?:{_PRIOR}|[을를] (?=[^ ]+(?:에게|에|한테) ?$))[‘'“\"]?(?P<who>{_WORD}?)[’'”\"]?(?P<tie>에게|에|한테)(?= |$)"
    ),
    "with": re.compile(rf"{_PRIOR}[‘'“\"]?(?P<who>{_WORD}?)[’'”\"]?(?P<tie>와|과)(?= )"),
    "from": re.compile(rf"(?:{_PRIOR}|(?<![가-힣A-Za-z]))(?P<who>{_WORD}?)(?P<tie>으로부터|로부터)(?= |$)"),
    "of": re.compile(rf"(?:^|(?<=\n)|(?<=[▶■□◆●◇▷△○] ))(?P<who>{_WORD}?)(?P<tie>의)(?= )"),
    "owner": re.compile(  # X의 심장 자산 KW-31
        r"(?<![가-힣A-Za-z])(?P<who>[가-힣A-Z][가-힣A-Za-z0-9&]{1,11})(?P<tie>의) (?=(?:[^ .,은는을를]{1,10} ){0,3}[‘'“\"]?[A-Z]{1,5}-?\d)"
    ),
    "at": re.compile(  # X에서 공급받기로
        r"(?<![가-힣A-Za-z])(?P<who>[가-힣A-Z][가-힣A-Za-z0-9&]{2,11})(?P<tie>에서) (?=(?:[^ .,\n]{1,8} ){0,2}(?:공급|납품|제공)받)"
    ),
    "is": re.compile(rf"{_PRIOR}[‘'“\"]?(?P<who>{_WORD}?)[’'”\"]?(?P<tie>이다|다|으로|로|이며|이고)(?=[.,]|$)"),
    "subject": re.compile(rf"(?<![^\s▶◆■●·])(?:{_PRIOR})?(?P<who>{_WORD}?)(?P<tie>은|는|이|가)(?= )"),
}
_NONE = re.compile(rf"{deal_parties.NO_PARTY}|(?:{pattern(REGIONS)})")


def guess(scene: Scene, start: int, end: int, place: str, sure: bool = False) -> Party | None:
    """The one word in [start, end) that stands as a party in a place ("to" "with" "from" "subject" "is") and is no everyday word.

    `sure`  the place alone tells that it is a party; else a subject must be named elsewhere, too
    """
    found: list[Party] = []
    for match in _PLACED[place].finditer(scene.text, start, end):
        who = match["who"]
        words = who.split()
        if (
            any((is_everyday(w) and not deal_parties.COMPANY_END.fullmatch(w)) or _NONE.fullmatch(w) for w in words)
            or is_verbal(who, match["tie"])
            or f"{who}{match['tie']}" in PARTNER_WORDS  # 노르웨이
            or f"{who}{match['tie']}" in deal_parties.ADVERBS  # 일찍이
            or len(who) < 2
            or (len(words) > 1 and words[0] in deal_parties.CONVERBS)
            or (match["tie"] == "는" and who.endswith(("에서", "에게", "으로")))  # 중동에서는
            or (
                match["tie"] in "이가" and (len(who) < 3 or (scene.text.count(who) < 2 and not sure))
            )  # one more trace of a name
        ):
            continue
        if scene.companies_in(match.start("who"), match.end("who")) or scene.moments_in(
            match.start("who"), match.end("who")
        ):
            continue
        found.append(Party(who, Mention(who, match.start("who"), match.end("who"))))
    named = {p.name for p in found}
    return found[-1] if len(named) == 1 else None
