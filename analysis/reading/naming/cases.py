"""What the particle of a word says of its part in the sentence: who pays, signs, gives, is bought."""

from __future__ import annotations

from analysis.reading.naming.paid import is_measured, pays, takes_in
from analysis.reading.naming.personal import looks_personal
from analysis.reading.naming.tokens import Tokens
from analysis.reading.particles import may_follow
from analysis.reading.rules.names import (
    ADVERBS,
    AGREEMENTS,
    DOINGS,
    OF_FIRMS,
    POSSESSIONS,
    RECEIPTS,
    SHARES,
    TAKEOVERS,
    TALKS,
    TASKS,
    TRANSFERS,
)
from analysis.reading.rules.nouns import WORDS
from analysis.reading.rules.particles import FROM, OBJECT, OF, TO, TOPIC, WITH
from analysis.reading.rules.words import row

_SAYS = ("따르면", "의하면")
# What is done by who came out of X (X에서 갈라져 나온), and by who has something from X (X에서 들여온).
_PARTED = row("갈라져 분사 분할 스핀오프 독립 떨어져")
_HAD_FROM = row("반환 들여 도입한 도입해 사들 넘겨받 이전받 공급받 납품받 투자받 사온 사오 돌려받")
_SUITS = row("소송 손해배상 심판 가처분 특허침해 국제중재 중재")
_RIGHTS = row("판권 권리 지분 경영권 실시권 독점권 자산")


def particle_after_bracket(tokens: Tokens, opening: int) -> str:
    """The particle of a word with a bracket: 은 in 다래온(123456)은."""
    closing = tokens.text.find(")", opening, opening + 80)
    return particle_at(tokens, closing + 1) if closing > 0 else ""


def particle_at(tokens: Tokens, position: int) -> str:
    """The particle that begins at a position as a word of its own: after a bracket or a Chinese character."""
    index = tokens.at(position)
    if index is None or tokens.starts[index] != position or not may_follow(tokens.words[index].text):
        return ""
    return tokens.words[index].text


def weigh_particle(tokens: Tokens, index: int, particle: str) -> int:
    """How much the particle of a word says that it takes part: 2 for a topic, a source, a partner in an agreement."""
    head = index in tokens.heads
    following = tokens.words[index + 1].text if index + 1 < len(tokens.words) else ""
    if index + 2 < len(tokens.words) and (
        (particle in OF and following[:1].isdecimal()) or (particle in TOPIC and following in ADVERBS)
    ):
        following = tokens.words[index + 2].text
    if particle in TOPIC:
        if following.startswith(("맡", "담당")) and tokens.words[index - 1].text in TASKS:
            return 3  # 생산은 다산이 맡고
        if pays(tokens, index):
            return 3
        if particle in ("이", "가") and is_measured(tokens, index, following):
            return 0
        return 2 if head or particle in ("은", "는") or following.startswith(DOINGS) else 1
    if particle in FROM:
        if particle == "에서" and following.startswith(_PARTED):
            return 3
        if particle == "에서" and following.startswith(_HAD_FROM):
            return 2
        return 1 if particle == "에서" and not _leads_to(tokens, index, RECEIPTS) else 2
    if particle in WITH:
        if following.startswith(TALKS):
            return 3
        return 2 if head or len(particle) > 1 or leads_to_agreement(tokens, index) else 1
    if particle in TO:
        if following.startswith("제기") and _leads_to_court(tokens, index):
            return 3
        if particle not in ("로", "으로") and takes_in(tokens, index, following):
            return 3
        return 2 if following.startswith(TRANSFERS) or following in _SAYS or _is_paid(tokens, index) else 1
    if particle in OF:
        if following.startswith(OF_FIRMS) and not looks_personal(tokens.words[index].text[: -len(particle)]):
            return 3
        return 2 if head or following.startswith(POSSESSIONS) or _has(tokens, index) else 1
    if particle in OBJECT:
        if following.startswith(TAKEOVERS) or _leads_to(tokens, index, TAKEOVERS) or _is_bought(tokens, index):
            return 2
        if following == "상대로" and _leads_to_court(tokens, index):
            return 3
        if following.startswith("대상으로") and _leads_to_shares(tokens, index):
            return 3
        return 1 if head or following.startswith(("대상으로", "상대로")) else 0
    return 0


def _leads_to_court(tokens: Tokens, index: int) -> bool:
    """Whether a word names who is sued: X를 상대로 낸 특허침해 소송."""
    words = tokens.words[index + 2 : index + 8]
    return any(word.text.startswith(_SUITS) for word in words)


def _has(tokens: Tokens, index: int) -> bool:
    """Whether everyday words lead from an owner to what only a company has: X의 디지털치료제 국내 판권을."""
    for at in range(index + 1, min(index + 5, len(tokens.words))):
        word = tokens.words[at]
        if not tokens.beside(at) or not (word.everyday or word.country or word.latin):
            return False
        if at > index + 1 and word.text.startswith(_RIGHTS):
            return True
    return False


def _is_paid(tokens: Tokens, index: int) -> bool:
    """Whether X에 is followed by what X gives and gets: X에 17억원을 받고 매각했다, X에 65억원에 팔았다."""
    after = index + 1
    return (
        after < len(tokens.words) and tokens.words[after].text[:1].isdecimal() and _leads_to(tokens, index, TRANSFERS)
    )


def _is_bought(tokens: Tokens, index: int) -> bool:
    """Whether the verb of a purchase ends the sentence that goes on after the price: X를 300억원에, … 각각 인수했다."""
    words, number = tokens.words, tokens.numbers[index]
    if index + 2 >= len(words) or not words[index + 1].text[:1].isdecimal() or tokens.gaps[index + 2][:1] != ",":
        return False
    last = tokens.end_of(number) - 1
    return words[last].text.startswith(TAKEOVERS)


def _leads_to_shares(tokens: Tokens, index: int) -> bool:
    """Whether new shares are given to whom a word names: X를 대상으로 75억원의 유상증자를."""
    return any(word.text.startswith(SHARES) for word in tokens.words[index + 2 : index + 8])


def _leads_to(tokens: Tokens, index: int, beginnings: tuple[str, ...]) -> bool:
    """Whether what X를 is the object of follows after an amount or a day: X를 95억엔에 인수했다."""
    words = tokens.words
    return any(
        words[at].text.startswith(beginnings)
        and all(word.text[0].isdecimal() or word.everyday for word in words[index + 1 : at])
        for at in range(index + 2, min(index + 4, len(words)))
    )


def leads_to_agreement(tokens: Tokens, index: int) -> bool:
    """Whether what X와 is joined to is an agreement (X와 기술이전 계약을), not another object (X와 Y를)."""
    for at in range(index + 1, min(index + 13, len(tokens.words))):
        if at in tokens.heads:
            return False
        word = tokens.words[at]
        if word.text.startswith(AGREEMENTS):
            return True
        if word.text[-1] in "을를" and word.text not in WORDS:  # no 가을
            return word.trigger
    return False
