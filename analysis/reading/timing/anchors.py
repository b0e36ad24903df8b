"""Text → where words of time may begin: one scan for numbers with a unit of time after them, one for words."""

from __future__ import annotations

import re

from analysis.reading.rules.openings import OPENINGS
from analysis.reading.stems import branched
from analysis.reading.timing.fragments import BLANK, ENGLISH_MONTH

# The last group that matches says what a number's unit makes of it, and so which patterns are worth trying.
_SECOND = (
    rf"(?:{BLANK}?[·,]{BLANK}?\d{{4}}(?!\d)){{0,4}}(?:(?:개?[년월일시달]|주|분|시간)?{BLANK}?[~∼～〜–·,과와-]{BLANK}?['’]?\d{{1,7}}+(?:\.\d{{1,2}})?)?"
    rf"{BLANK}?(?:여{BLANK}?)?"
)
_NUMBER = re.compile(
    r"\d(?<![\dA-Za-z]\d)(?<![\dA-Za-z][.,:/-]\d)"
    # most numbers are amounts, and end here
    r"(?=[\d,.]{0,12}+[ \u00a0\u3000\t년월일주분초시개달세학회사박여과와·/:QHapAPsnrt~∼～〜–)'’-]|\d{0,3}[./]\d{1,2}[./]\d|\d?\. ?\d{1,2}\.? ?[(（])(?="
    rf"\d{{0,6}}+(?:,\d{{3}}){{0,2}}+(?:\.\d{{1,3}})?+{_SECOND}"
    rf"(?:(?P<year>년|학년도|회계연도|사업연도)|(?P<month>월)|(?P<day>일)|(?P<quarter>사?분기|/{BLANK}?4{BLANK}?분기)"
    rf"|(?P<span>개월|개년|개{BLANK}?분기|주|달(?!러)|시간|분|초)|(?P<clock>시|[ap]m|[AP]M)|(?P<other>세기|박{BLANK}?\d))"
    rf"|(?P<date>(?<=[12])[09]\d\d[.\-/]{BLANK}?\d"
    r"|\d?[./]\d{1,2}(?:[./]\d{2,4}(?!\d)|(?=에|부터|까지|일|\(|\s?[~∼]|\s*$)(?<=/\d\d|./\d))"
    r"|\d?\. ?\d{1,2}\.? ?[(（][월화수목금토일][)）]"
    rf"|\d?(?:st|nd|rd|th)?{BLANK}{ENGLISH_MONTH},?{BLANK}(?:19|20)\d\d"
    rf"|\d{{3}}{BLANK}(?:[상하]반기|[1-4]{BLANK}?분기)|\d{{3}}\.[1-4][QH](?![\dA-Za-z])|[·.]1절|\d?[QH](?![A-Za-z-]))"
    r"|(?P<time>\d?:\d\d))"
)


def _by_syllable() -> re.Pattern[str]:
    branches: dict[str, list[str]] = {}
    for row in OPENINGS:
        branches.setdefault(row.pattern[0], []).append(row.pattern[1:])
    return branched(branches)


_WORD = _by_syllable()


def anchors(text: str) -> dict[int, str | None]:
    """The places in text order, each with the unit after its number, or None for a word.

    All are found before the first is read: to go back and forth between scan and grammar takes a tenth longer.
    """
    found: dict[int, str | None] = {match.start(): match.lastgroup for match in _NUMBER.finditer(text)}
    for match in _WORD.finditer(text):
        start = match.start()
        while start and "가" <= text[start - 1] <= "힣":  # from the syllable that was looked for to the word's first
            start -= 1
        found[start] = None
    return {start: found[start] for start in sorted(found)}
