"""Names in Latin letters: Caldora Therapeutics로부터, Torwen Healthcare Inc.(미국), 美 Merrova에."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from analysis.reading.naming.cases import weigh_particle
from analysis.reading.naming.claims import Claims
from analysis.reading.naming.forms import LIKELY, OPEN, SURE, Form
from analysis.reading.naming.fronts import front_of
from analysis.reading.naming.tokens import Tokens
from analysis.reading.organisations import LETTERS, key, registry
from analysis.reading.particles import may_follow
from analysis.reading.rules.latin_names import LATIN_ENDINGS, LATIN_PLACES, LATIN_TAILS, LATIN_WORDS
from analysis.reading.rules.signs import QUOTES_OPEN

_RUN = re.compile(
    rf"[{LETTERS}][{LETTERS}0-9]*(?:[&'’.+-][{LETTERS}0-9]+)*"
    rf"(?: (?:& )?(?:(?:of|and|for|the|de|la|y|do|da|del|di|du|von|van) )?[A-ZÀ-ÖØ-Þ][{LETTERS}0-9]*(?:[&'’.+-][{LETTERS}0-9]+)*)*"
)
_FORM = re.compile(
    r"(?:,? ?(?:Inc|Ltd|Corp|Co|Pte|S\.A|S\.p\.A|N\.V|B\.V)\.|,? (?:LLC|Inc|Ltd|GmbH|AG|plc))(?![A-Za-z0-9])"
)
_HANGUL = re.compile(r"[가-힣]+")
_ABBREVIATED = ("Inc", "Ltd", "Corp", "Co", "Pte", "S.A", "S.p.A", "N.V", "B.V")
_INSIDE = frozenset("@/._-")


class Run(NamedTuple):
    """A stretch of Latin words that may be a name, the index of its `first` word, and the particle after it."""

    start: int
    end: int
    first: int
    form: Form
    particle: str


def runs_of(tokens: Tokens) -> list[Run]:
    """Every Latin stretch that may name something, in text order."""
    found: list[Run] = []
    text, done = tokens.text, 0
    for index in tokens.marked:
        start = tokens.starts[index]
        if start < done or text[start] > "ɏ" or (start and text[start - 1] in _INSIDE):
            continue
        match = _RUN.match(text, start)
        if match is None:
            continue
        run = _run(text, start, match.end(), index)
        done = match.end()
        if run is not None:
            found.append(run)
    return found


def _run(text: str, start: int, end: int, index: int) -> Run | None:
    particle = ""
    if text.startswith("/S", end) and text[end - 2 : end] == " A":
        end += 2  # Zealand Pharma A/S
    hangul = _HANGUL.match(text, end)
    if hangul is not None and may_follow(hangul[0]):
        particle = hangul[0]
    elif hangul is not None:
        # LG화학 is no Latin name; of "Eli LG화학" the last word goes with the Hangul.
        end = text.rfind(" ", start, end)
    elif form := _FORM.match(text, end):
        end = form.end()
    elif text[end : end + 1] == "." and text[start:end].rsplit(" ", 1)[-1] in _ABBREVIATED:
        end += 1
    if end <= start:
        return None
    if not particle and (hangul := _HANGUL.match(text, end)) is not None and may_follow(hangul[0]):
        particle = hangul[0]
    judged = judge_latin(text[start:end])
    return Run(start, end, index, judged, particle) if judged is not None else None


def claim_by_latin(tokens: Tokens, claims: Claims, runs: list[Run]) -> None:
    """Claim the Latin stretches that are known, end like an organisation, or stand where a party stands."""
    for run in runs:
        form = run.form
        front = front_of(tokens, run.first)
        weight = form.sure
        if weight < SURE:
            if front.weight < 0 or (run.start and tokens.text[run.start - 1] in QUOTES_OPEN):
                continue
            weight += front.weight + (1 if form.loan else 0)
            if tokens.has_trigger(run.first):
                weight += _weigh_place(tokens, run)
        if weight > 0:
            claim = claims.add(form.stem, weight, row=form.row, place=form.place)
            if claim.country is None:
                claim.country = front.country


def _weigh_place(tokens: Tokens, run: Run) -> int:
    if run.particle:
        last = tokens.at(run.end - 1)
        return weigh_particle(tokens, run.first if last is None else last, run.particle)
    return 2 if run.first in tokens.heads and tokens.text[run.end : run.end + 1] == "," else 0


@lru_cache(maxsize=1 << 14)
def judge_latin(text: str) -> Form | None:
    """Judge a name in Latin letters, of one or more words: known, ending like an organisation, or open."""
    known = registry()
    row = known.owner.get(key(text))
    if row is not None and not text[0].islower():
        sure = OPEN if key(text) in known.common else SURE
        return Form(text, "", sure, known.rows[row].kind == "cluster", row)
    words = text.split(" ")
    if all(word in LATIN_WORDS or word.strip(".") in LATIN_WORDS for word in words):
        return None
    if len(words) > 1:
        last = words[-1]
        if last in LATIN_PLACES:
            return Form(text, "", SURE, True)
        if {last, last.rstrip(".,"), last.capitalize()} & LATIN_ENDINGS:
            return Form(text, "", SURE)
        if words[0] in ("University", "Institute", "Ministry", "Bank") and words[1] in ("of", "for"):
            return Form(text, "", SURE)
    if any(c.isdecimal() for c in text) or len(text) < 3:
        return None
    if text[0].isupper() and any(text.endswith(tail) and len(text) > len(tail) + 2 for tail in LATIN_TAILS):
        return Form(text, "", LIKELY, loan=True)
    if text[0].islower() and (words[-1] in LATIN_WORDS or len(text) < 3):
        return None  # kick-off MOU
    return Form(text, "", OPEN, loan=text[0].isupper() and not text.isupper())
