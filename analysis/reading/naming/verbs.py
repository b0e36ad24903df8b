"""Words that only look like names: verbs before a noun that needs one, what is counted, the first half of a phrase."""

from __future__ import annotations

import re

from analysis.reading.naming.everyday import is_loan, may_describe
from analysis.reading.naming.forms import Form
from analysis.reading.naming.tokens import Tokens

# Nouns that stand only behind a verb, in all forms; those that go with 는, and those behind a bare word as well.
_BOUND = ("것", "한편", "동안", "와중", "바람에", "가운데", "반면")
_BOUND_ALONE = frozenset(
    ["데", "등", "중", "중이다", "만큼", "대로", "셈이다", "식이다", "게", "걸", "건", "줄", "곳은", "곳이"]
)
_BOUND_BARE = frozenset(
    ["만큼", "것", "것은", "것이", "것을", "것으로", "것이다", "바", "데", "듯", "채", "셈이다", "대로", "줄", "지"]
)
_YIELDING = frozenset("어아여해러려겨져혀춰워꿔둬줘라써커")
# Particles that a verb's end looks like: 손보는, 올라온.
_AS_VERBS = frozenset(["는", ""])
_WHERE = ("속에", "안에", "밖에", "위에", "아래에", "앞에", "뒤에", "옆에")
# 900만 스위스프랑: what is counted.
_AMOUNT = re.compile(r"[0-9][만억천백조]$")


def is_verb(tokens: Tokens, index: int, form: Form) -> bool:
    """Whether the noun behind a word makes a verb of it (손보는 한편, 올라온 만큼), or its own end does (물러도)."""
    if form.particle == "도" and form.stem[-1] in _YIELDING and not is_loan(form.stem, half=True):
        return True
    if form.particle not in _AS_VERBS:
        return False
    after = index + 1
    if after >= len(tokens.words) or not tokens.beside(after):
        return False
    following = tokens.words[after].text
    if form.particle == "는":
        return following.startswith(_BOUND) or following in _BOUND_ALONE
    return not form.particle and may_describe(form.stem) and following in _BOUND_BARE


def is_counted(tokens: Tokens, index: int) -> bool:
    """Whether an amount stands right before a word: 900만 스위스프랑."""
    return tokens.beside(index) and _AMOUNT.search(tokens.words[index - 1].text) is not None


def leads_on(tokens: Tokens, index: int, next_char: str) -> bool:
    """Whether a plain thing follows a word, so that both go together."""
    after = index + 1
    if next_char != " " or after >= len(tokens.words):
        return False
    return bool(tokens.words[after].plain) or tokens.words[after].text.startswith(_WHERE)
