"""Names that a single letter opens, with a hyphen behind it: K-바이오랩허브사업추진단."""

from __future__ import annotations

import re

from analysis.reading.naming.claims import ENOUGH, Claims
from analysis.reading.naming.tokens import Tokens

_HYPHEN = re.compile(r"-[가-힣]")


def claim_hyphened(tokens: Tokens, claims: Claims) -> None:
    """Take a name with the letter and hyphen before it, where it stands nowhere without them.

    Reads    "K-바이오랩허브사업추진단은"
    Leaves   "A-도래온 … 도래온은"
    """
    for hyphen in _HYPHEN.finditer(tokens.text) if "-" in tokens.text else ():
        index = tokens.at(hyphen.start() - 1)
        if index is None:
            continue
        letter, after = tokens.words[index].text, index + 1
        if len(letter) > 1 or not "A" <= letter <= "Z" or after >= len(tokens.words) or tokens.gaps[after] != "-":
            continue
        for form in tokens.words[after].forms:
            claim = claims.by_text.get(form.stem)
            if claim is None or claim.weight < ENOUGH or claim.row is not None:
                continue
            whole = f"{letter}-{form.stem}"
            if tokens.count(whole) == tokens.count(form.stem):
                claims.lengthen(claim, whole)
            break
