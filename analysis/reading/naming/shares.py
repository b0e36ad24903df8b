"""Who holds a body, by the list of the shares: 지분은 온고을시 45%, 온고을대 35%, 비엔솔 20%다."""

from __future__ import annotations

import re

from analysis.reading.naming.claims import ENOUGH, Claims
from analysis.reading.naming.forms import Form
from analysis.reading.naming.tokens import Tokens

_SHARES = re.compile(r"지분|출연|주주")
# A holder and the share: 누리건설이 30%, 베르나시(35%).
_HELD = re.compile(r"[가-힣A-Za-z](?: |[(（])[0-9]{1,3}(?:\.[0-9]+)?$")
_PARTICLES = frozenset(["", "이", "가", "은", "는"])
_MANY = 2


def claim_shares(tokens: Tokens, claims: Claims) -> None:
    """Claim the holders in a list of shares of which another is known.

    Reads    "지분은 하람시가 55%, 다온건설이 30%를 쥐고 있다"
    Leaves   "지분 가치는 작년보다 30%, 매출은 20% 늘었다"
    """
    text = tokens.text
    if "%" not in text or not ("지분" in text or "주주" in text or "출연" in text):
        return
    lists: dict[int, list[int]] = {}
    for sign in tokens.places("%"):
        before = max(0, sign - 10)
        held = _HELD.search(text[before:sign])
        index = tokens.ending_at(before + held.start() + 1) if held is not None else None
        if index is not None:
            lists.setdefault(tokens.sentence(index), []).append(index)
    for number, holders in lists.items():
        if len(holders) < _MANY or not any(
            _SHARES.match(word.text) for word in tokens.words[tokens.firsts[number] : holders[0]]
        ):
            continue
        forms = {index: _holder(tokens, index) for index in holders}
        known = [form for form in forms.values() if form is not None and claims.accepted(form.stem)]
        for form in forms.values() if known else ():
            if form is not None:
                claim = claims.add(form.stem, ENOUGH, place=form.place)
                claim.agent = claim.topic = True


def _holder(tokens: Tokens, index: int) -> Form | None:
    return next((form for form in tokens.words[index].forms if form.particle in _PARTICLES and not form.carried), None)
