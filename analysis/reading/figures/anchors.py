"""Where a numeral may begin: one pattern that finds every place at which it is worth looking closer."""

from __future__ import annotations

import re

from analysis.reading.rules.counters import COUNTERS
from analysis.reading.rules.not_figures import IDIOMS
from analysis.reading.rules.numerals import ALONE, ONES, PARTS, SEVERAL, TENS
from analysis.reading.stems import branched

DIGITS = frozenset("0123456789０１２３４５６７８９")
SINO = frozenset("일이삼사오육칠팔구십백천만")
IDIOM = re.compile("|".join(re.escape(row.words) for row in IDIOMS))
IDIOM_STARTS = frozenset(row.words[:2] for row in IDIOMS)

# A Hangul numeral begins a word. The look-behind stands after its first syllable, so that the pattern begins with a
# literal and `re` may skip ahead; and after what must follow, which is quicker looked at and more often missing.
_POWERS = "십백천만"
# What must follow a syllable that begins many other words too.
_FOLLOWED_BY: dict[str, str] = {
    **dict.fromkeys("삼사오육칠팔구", rf"[{_POWERS}억조경]|[일이삼사오육륙칠팔구]|분의"),
    "이": rf"[{_POWERS}억조경삼]",
    "일": rf"[{_POWERS}억조경곱흔고이]",
    "십": "",
    "백": "",
    "천": "",
    "만": "",
    "수": r"[십백천만억조 차개]",
    "몇": r"[십백천만억조 명곳건개가배차번]",
}
# One syllable alone begins many words (한국, 세포, 두고, 열린): a blank follows it, or a counter that is written close.
_COUNTERS = "".join(sorted({row.spelling[0] for row in COUNTERS if row.tight} | set("배번째근컵"))) + r"여\s"
_UNITS = "".join(sorted({word[0] for word in (*ONES, *ALONE)}))


def _tail(word: str, then: str = "") -> str:
    """What stands after the first syllable of a word that begins where no other goes on; `then` is what must follow."""
    rest = re.escape(word[1:])
    return f"{rest}{then}(?<!\\w.{rest})"


def _anchor() -> re.Pattern[str]:
    rest: dict[str, list[str]] = {digit: ["[0-9０-９]*+"] for digit in sorted(DIGITS)}
    for first, then in _FOLLOWED_BY.items():
        rest[first] = [_tail(first, f"(?={then})" if then else "")]
    natives = [*TENS, *ONES, "둘째", "셋째", "넷째", *(row.spelling for row in SEVERAL)]
    spelt = [(word, "" if len(word) > 1 else f"(?=[{_COUNTERS}{_UNITS if word in TENS else ''}])") for word in natives]
    parts = [(row.spelling, f"(?={row.tail})" if row.tail else "") for row in PARTS]
    for word, then in spelt + parts:
        branch = rest.setdefault(word[0], [])
        if (tail := _tail(word, then)) not in branch:
            branch.append(tail)
    return branched({first: sorted(branch, key=len, reverse=True) for first, branch in rest.items()})


ANCHOR = _anchor()
