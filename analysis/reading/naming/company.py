"""What stands beside a name → names: X와 이름, X·이름, △X-이름(…), the subject of a sentence that names a partner."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from analysis.reading.naming.claims import ENOUGH, Claims
from analysis.reading.naming.forms import LIKELY, Form
from analysis.reading.naming.fronts import front_of
from analysis.reading.naming.latin import Run
from analysis.reading.naming.slots import claim_form, particle_after_bracket, weigh
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.words import Word
from analysis.reading.rules.names import HEADLINES, TRANSFERS
from analysis.reading.rules.particles import FROM, OBJECT, OF, TO, TOPIC, WITH

_MARKED = re.compile(r"[△▲▷▶○●◇◆■□※•▪◦①-⑳]\s?$")
_SIGNS = frozenset(["·", "ㆍ", "・", "‧", ",", ", ", "/", " / ", "&", " & ", "、"])
_PAIRS = frozenset(["-", "–", "—", "↔", "→", " ↔ ", " → ", " - ", " – "])
_PARTNERS = (WITH | FROM | TO | OBJECT | OF | {""}) - {"으로", "로", "에서"}
_SUBJECT = frozenset(["은", "는", "이", "가", "와", "과"])
_VERBAL = frozenset("지기고며들")
_BY_SIGN, _BY_WITH, _AS_PAIR = 1, 2, 3
_ROUNDS = 3


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
        known = {index for index in tokens.named if _is_accepted(claims, words[index])}
        listed = {right for left, right, how in joints if how == _BY_SIGN and left in known}
        beside = Counter(
            [a for left, right, _ in joints for a, b in ((left, right), (right, left)) if b in known and a not in known]
        )
        # 가온셀과 나래, 다담은; 블루핀, 이다, 세종에이치: in a list of several, the one in doubt is one of them.
        going_on = {b for a, b, how in joints if how != _AS_PAIR and a in known and (b in lefts or a in listed & known)}
        grown = sum(_join(tokens, claims, joint, known, beside, going_on) for joint in joints) > 0
        if not grown:
            grown = _claim_partners(tokens, claims, known, abroad) or _claim_agents(tokens, claims, known)
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
    left = index - 1
    if tokens.words[left].country and left and left not in tokens.heads and tokens.gaps[left] in _PAIRS | _SIGNS:
        left, gap = left - 1, tokens.gaps[left]
    if gap == " ":
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


def _join(tokens: Tokens, claims: Claims, joint: Joint, known: set[int], beside: Counter[int], going_on: set[int]) -> bool:
    """Raise the side of a joint that is not yet a name by the side that is; tell whether that made a name."""
    left, right = tokens.words[joint.left], tokens.words[joint.right]
    known_left = joint.left in known or (not left.forms and _is_accepted(claims, left))
    known_right = joint.right in known
    if (known_left or known_right) and tokens.has_trigger(joint.right):
        _mark_agents(claims, right if known_left else left)
    if known_left == known_right:
        if known_left or joint.how != _AS_PAIR or not left.forms or not _is_marked(tokens, joint.left):
            return False
        return any(
            [_raise(tokens, claims, joint.left, joint.how, bare=True), _raise(tokens, claims, joint.right, joint.how)]
        )
    if known_left:
        twice = beside[joint.right] > 1 or joint.right in going_on or _ends_list(tokens, joint)
        return _raise(tokens, claims, joint.right, joint.how, twice=twice)
    bare = joint.how != _BY_WITH
    return bool(left.forms) and _raise(tokens, claims, joint.left, joint.how, bare=bare, twice=beside[joint.left] > 1)


def _claim_partners(tokens: Tokens, claims: Claims, known: set[int], abroad: set[int]) -> bool:
    """Claim the subject and partners of a sentence in which someone is named: 다솜젠틱이 일본 토르마크에 …."""
    grown = False
    company = ({tokens.sentence(index) for index in known} | abroad) & tokens.triggers
    for index in tokens.named:
        if index in known or tokens.sentence(index) not in company:
            continue
        front = front_of(tokens, index)
        for form in tokens.words[index].forms:
            if form.place or not (form.particle or (index in tokens.heads and tokens.after(index)[:1] == ",")):
                continue
            if form.particle in _PARTNERS or (form.particle in TOPIC and _may_act(tokens, index, form)):
                weight = form.sure + weigh(tokens, index, form, front) + 1
                if weight == ENOUGH - 1 and form.particle in TO and _leads_to_transfer(tokens, index):
                    weight = ENOUGH
                if weight >= ENOUGH:
                    claim_form(tokens, claims, index, form, weight, front)
                    grown = True
                    break
    return grown


def _may_act(tokens: Tokens, index: int, form: Form) -> bool:
    """Whether a topic may be who acts: a borrowed name, at the head of its sentence, after a verb (체결한 새온은)."""
    if form.loan or index in tokens.heads:
        return True
    before = tokens.words[index - 1]
    return form.particle in ("은", "는") and tokens.beside(index) and before.act and before.text[-1] in "한은긴인"


def _claim_agents(tokens: Tokens, claims: Claims, known: set[int]) -> bool:
    """Claim the subject of a sentence about what companies do, where nobody in it is named yet: 도울이 가림에 … 이전했다."""
    grown = False
    company = {tokens.sentence(index) for index in known}
    for index in tokens.heads:
        if index not in known and tokens.sentence(index) not in company and _opens_headline(tokens, index):
            claim_form(tokens, claims, index, tokens.words[index].forms[0], ENOUGH, front_of(tokens, index))
            grown = True
    for index in tokens.named:
        if index not in tokens.heads and not (index - 1 in tokens.heads and tokens.words[index - 1].joins):
            continue
        if index in known or (number := tokens.sentence(index)) not in tokens.acting or number in company:
            continue
        front = front_of(tokens, index)
        for form in tokens.words[index].forms:
            particle = form.particle or particle_after_bracket(tokens, tokens.ends[index])
            if form.place or particle not in _SUBJECT or form.stem[-1] in _VERBAL:
                continue
            if form.sure + weigh(tokens, index, form, front) + 1 >= ENOUGH:
                claim_form(tokens, claims, index, form, ENOUGH, front)
                grown = True
                break
    return grown


def _ends_list(tokens: Tokens, joint: Joint) -> bool:
    """Whether a list that is more than two ends here: …, 블루핀, 세종에이치 등."""
    after = joint.right + 1
    return joint.how == _BY_SIGN and after < len(tokens.words) and tokens.words[after].text[0] == "등"


def _opens_headline(tokens: Tokens, index: int) -> bool:
    """Whether a word is the subject of a headline of a deal with another: 온누림, 벨도르에 … 기술수출."""
    words, after = tokens.words, index + 1
    if after >= len(words) or tokens.gaps[after] not in (", ", "·"):
        return False
    forms, others = words[index].forms, words[after].forms
    if not forms or forms[0].particle or forms[0].place or forms[0].carried or not others:
        return False
    if tokens.gaps[after] == ", " and not any(form.particle in TO | WITH and not form.place for form in others):
        return False
    number = tokens.sentence(index) + 1
    last = (tokens.firsts[number] if number < len(tokens.firsts) else len(words)) - 1
    return last > after and words[last].text.endswith(HEADLINES)


def _leads_to_transfer(tokens: Tokens, index: int) -> bool:
    """Whether a verb of giving follows in the sentence: 가림에 … 후보물질을 이전했다."""
    for at in range(index + 1, min(index + 13, len(tokens.words))):
        if at in tokens.heads:
            return False
        if tokens.words[at].act:
            return tokens.words[at].text.startswith(TRANSFERS)
    return False


def _mark_agents(claims: Claims, word: Word) -> None:
    """Who stands joined to an organisation acts as one: a town in the list of those who sign."""
    for form in word.forms:
        claim = claims.by_text.get(form.stem)
        if claim is not None:
            claim.agent = True


def _is_accepted(claims: Claims, word: Word) -> bool:
    """Whether a word already names an organisation, or an everyday word that the article declares to stand for one."""
    by_text = claims.by_text
    for form in word.forms:
        claim = by_text.get(form.stem)
        if claim is not None and claim.weight >= ENOUGH and (not claim.place or claim.agent):
            return True
    claim = by_text.get(word.text)
    return claim is not None and claim.weight >= ENOUGH and (not claim.place or claim.agent)


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
    wanted = [form for form in forms if bool(form.particle) != bare] or forms
    form = wanted[0]
    if form.place and form.sure < LIKELY:
        return False
    front = front_of(tokens, index)
    weight = form.sure + weigh(tokens, index, form, front) + (3 if how == _AS_PAIR or twice else 2)
    if weight < ENOUGH or claims.accepted(form.stem):
        return False
    claim_form(tokens, claims, index, form, weight, front)
    return True
