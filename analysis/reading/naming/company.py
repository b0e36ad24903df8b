"""What stands beside a name → names: X와 이름, X·이름, △X-이름(…), the subject of a sentence that names a partner."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from analysis.reading.naming.agents import claim_agents, claim_partners
from analysis.reading.naming.claims import ENOUGH, Claim, Claims
from analysis.reading.naming.forms import LIKELY
from analysis.reading.naming.fronts import front_of
from analysis.reading.naming.latin import Run
from analysis.reading.naming.slots import claim_form
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.weights import weigh
from analysis.reading.naming.words import Word
from analysis.reading.rules.names import PRODUCT_NOUNS
from analysis.reading.rules.signs import ITEM_MARKS, POINTS

_MARKED = re.compile(rf"[{ITEM_MARKS}※•▪◦①-⑳]\s?$")
_ITEM_MARKS = frozenset(ITEM_MARKS)
_SIGNS = frozenset([*POINTS, ",", ", ", "/", " / ", "&", " & ", "+", " + ", "、"])
_PAIRS = frozenset(["-", "–", "—", "↔", "→", "×", " ↔ ", " → ", " - ", " – ", " × "])
_RARE = frozenset(["라", "란", "자", "든", "주", "산", "표"])  # 케이원→노바라 is rather no 노바 with 라
_BY_SIGN, _BY_WITH, _AS_PAIR = 1, 2, 3
_ROUNDS = 4


class Joint(NamedTuple):
    """Two words that are joined, and how: by a sign, by 와, as a pair."""

    left: int
    right: int
    how: int


def claim_by_company(tokens: Tokens, claims: Claims, runs: list[Run]) -> None:
    """Claim what is joined to a name, or acts with one in a sentence; again while that finds more."""
    joints = _joints(tokens)
    words = tokens.words
    abroad = {tokens.sentence(run.first) for run in runs if claims.accepted(run.form.stem)}
    lefts = {left for left, _, how in joints if how != _AS_PAIR}
    for _ in range(_ROUNDS):
        parties = {text for text, claim in claims.by_text.items() if _is_party(claim)}
        known = claims.longer | {index for index in tokens.named if not parties.isdisjoint(words[index].stems)}
        listed = {right for left, right, how in joints if how == _BY_SIGN and left in known}
        beside = Counter(
            [a for left, right, _ in joints for a, b in ((left, right), (right, left)) if b in known and a not in known]
        )
        # 가온셀과 나래, 다담은; 코랄핀, 이다, 다솔에이치: in a list of several, the one in doubt is one of them.
        going_on = {b for a, b, how in joints if how != _AS_PAIR and a in known and (b in lefts or a in listed & known)}
        grown = sum(_join(tokens, claims, joint, known, beside, going_on) for joint in joints) > 0
        if not grown:
            grown = claim_partners(tokens, claims, known, abroad) or claim_agents(tokens, claims, known)
        if not grown:
            return


def _joints(tokens: Tokens) -> list[Joint]:
    found = []
    gaps, words = tokens.gaps, tokens.words
    for index in tokens.named:
        gap = gaps[index]
        if index == 0 or index in tokens.heads:
            continue
        if gap == " " and not words[index - 1].joins and not words[index - 1].country:
            continue
        joint = _joint(tokens, index, gap)
        if joint is not None:
            found.append(joint)
    return found


def _joint(tokens: Tokens, index: int, gap: str) -> Joint | None:
    """How a word is joined to the one before it; brackets are passed over: X(Latin)와 Y, X(123456)·Y."""
    left, gap = index - 1, gap.removesuffix("㈜")
    if tokens.words[left].country and left and left not in tokens.heads and tokens.gaps[left] in _PAIRS | _SIGNS:
        left, gap = left - 1, tokens.gaps[left]
    if gap == " ":
        if (
            tokens.words[left].country
            and left not in tokens.heads
            and tokens.beside(left)
            and tokens.words[left - 1].joins
        ):
            return Joint(left - 1, index, _BY_WITH)  # 도래온과 미국 할스텐이
        if not tokens.words[left].joins:
            return None
        if tokens.words[left].text in ("와", "과") and tokens.gaps[left].endswith(")"):
            left = _before_bracket(tokens, left)
        return Joint(left, index, _BY_WITH) if left >= 0 else None
    if gap.startswith((")", "）")):
        left, gap = _before_bracket(tokens, index), gap[1:]
    if left < 0:
        return None
    if gap in _PAIRS:
        return Joint(left, index, _AS_PAIR)
    return Joint(left, index, _BY_SIGN) if gap in _SIGNS else None


def _before_bracket(tokens: Tokens, index: int) -> int:
    """Index of the word before the bracket that closes right before a word; -1 where none opens near."""
    opening = tokens.text.rfind("(", max(0, tokens.starts[index] - 80), tokens.starts[index])
    before = tokens.ending_at(opening) if opening > 0 else None
    return -1 if before is None else before


def _join(
    tokens: Tokens, claims: Claims, joint: Joint, known: set[int], beside: Counter[int], going_on: set[int]
) -> bool:
    """Raise the side of a joint that is not yet a name by the side that is; tell whether that made a name or a party."""
    left, right = tokens.words[joint.left], tokens.words[joint.right]
    known_left = joint.left in known or (not left.forms and _is_accepted(claims, left))
    known_right = joint.right in known
    marked = False
    if (known_left or known_right) and tokens.has_trigger(joint.right):
        marked = _mark_agents(claims, right if known_left else left)
    if known_left == known_right:
        if known_left or joint.how != _AS_PAIR or not left.forms or not _is_marked(tokens, joint.left):
            return marked
        return any(
            [_raise(tokens, claims, joint.left, joint.how, bare=True), _raise(tokens, claims, joint.right, joint.how)]
        )
    if known_left:
        if joint.how != _AS_PAIR and _modifies(tokens, joint.right, joint.how):
            return marked
        twice = beside[joint.right] > 1 or joint.right in going_on or _ends_list(tokens, joint)
        return _raise(tokens, claims, joint.right, joint.how, twice=twice) or marked
    if not left.forms:
        return marked
    bare = joint.how != _BY_WITH
    twice = beside[joint.left] > 1 or _ends_list(tokens, joint)
    twice = twice or (joint.how == _BY_SIGN and tokens.gaps[joint.left].rstrip()[-1:] in _ITEM_MARKS)
    return _raise(tokens, claims, joint.left, joint.how, bare=bare, twice=twice) or marked


def _modifies(tokens: Tokens, index: int, how: int) -> bool:
    """Whether an unproven word without particle goes with the noun behind it: 가람제약과 셀룰로스 지혈제를, no 가람제약과 나래 간."""
    after = index + 1
    if after >= len(tokens.words) or not tokens.beside(after) or tokens.words[index].forms[0].sure >= LIKELY:
        return False
    if any(form.particle and not form.carried for form in tokens.words[index].forms):
        return False
    following = tokens.words[after]
    if how == _BY_SIGN:
        return following.everyday and following.text.endswith(PRODUCT_NOUNS)
    return following.everyday and not following.speaker and following.text not in _JOINED_UP


_JOINED_UP = frozenset(["간", "사이", "양사", "양측", "두", "등", "측", "공동", "함께", "모두", "각각"])


def _ends_list(tokens: Tokens, joint: Joint) -> bool:
    """Whether a list that is more than two ends here: …, 코랄핀, 다솔에이치 등."""
    after = joint.right + 1
    return joint.how == _BY_SIGN and after < len(tokens.words) and tokens.words[after].text[0] == "등"


def _mark_agents(claims: Claims, word: Word) -> bool:
    """Who stands joined to an organisation acts as one: a town in the list of those who sign; tell if it is the first."""
    found = [claim for form in word.forms if (claim := claims.by_text.get(form.stem)) is not None]
    first = any(claim.place and not claim.agent and claim.weight >= ENOUGH for claim in found)
    for claim in found:
        claim.agent = True
    return first


def _is_accepted(claims: Claims, word: Word) -> bool:
    """Whether a word already names an organisation, or an everyday word that the article declares to stand for one."""
    return any((claim := claims.by_text.get(stem)) is not None and _is_party(claim) for stem in word.stems)


def _is_party(claim: Claim) -> bool:
    return claim.weight >= ENOUGH and (not claim.place or claim.agent)


def _is_marked(tokens: Tokens, index: int) -> bool:
    """Whether a list's mark stands before a word, or it begins its line."""
    start = tokens.starts[index]
    if index in tokens.heads or _MARKED.search(tokens.text, max(0, start - 2), start):
        return True
    return index > 0 and tokens.words[index - 1].text.isdecimal() and tokens.gaps[index] in (". ", ") ")


def _raise(tokens: Tokens, claims: Claims, index: int, how: int, *, bare: bool = False, twice: bool = False) -> bool:
    """Raise the likeliest form of a word by what it is joined to, `twice` between two; tell if it became a name."""
    if how != _AS_PAIR and not tokens.has_trigger(index):
        return False
    forms = tokens.words[index].forms
    wanted = [form for form in forms if bool(form.particle) != bare and form.particle not in _RARE] or forms
    form = wanted[0]
    if form.place and form.sure < LIKELY:
        return False
    front = front_of(tokens, index)
    weight = form.sure + weigh(tokens, index, form, front) + (3 if how == _AS_PAIR or twice else 2)
    if weight < ENOUGH or claims.accepted(form.stem):
        return False
    claim_form(tokens, claims, index, form, weight, front)
    return True
