"""Names in Latin letters: Belmora Therapeutics로부터, Vasken Healthcare Inc.(미국), 美 Kestova에."""

from __future__ import annotations

import re
from dataclasses import dataclass

from analysis.reading.naming.claims import Claims
from analysis.reading.particles import FROM, OF, TO, TOPIC, WITH, may_follow
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.words import SURE, Form, judge_latin

_RUN = re.compile(
    r"(?<![A-Za-z0-9@/.가-힣_-])[A-Za-z][A-Za-z0-9]*(?:[&'’.+-][A-Za-z0-9]+)*(?: (?:& )?(?:(?:of|and|for|the|de|la) )?[A-Z][A-Za-z0-9]*(?:[&'’.+-][A-Za-z0-9]+)*)*"
)
_DOTTED = re.compile(r"(?:,? (?:Inc|Ltd|Corp|Co|Pte)|Inc|Ltd|Corp|Co|Pte|S\.A|S\.p\.A|N\.V|B\.V)\.(?=$|[\s,(（)）·가-힣])|,? (?:LLC|Inc|Ltd|GmbH|AG|plc)(?![A-Za-z])")
_HANGUL = re.compile(r"[가-힣]+")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of Latin words that may be a name, the index of its first word, and the particle after it."""

    start: int
    end: int
    index: int
    form: Form
    particle: str


def runs_of(tokens: Tokens) -> list[Run]:
    """Every Latin stretch that may name something, in text order."""
    text = tokens.text
    found = []
    for match in _RUN.finditer(text):
        start, end = match.span()
        index = tokens.at(start)
        if index is None or tokens.starts[index] != start:
            continue
        particle = ""
        hangul = _HANGUL.match(text, end)
        if hangul is not None:
            if may_follow(hangul[0]):
                particle = hangul[0]
            else:
                cut = text.rfind(" ", start, end)
                if cut < 0:
                    continue
                end = cut
        else:
            head = text.rfind(" ", start, end) + 1 or start
            dotted = _DOTTED.match(text, end) or _DOTTED.match(text, head)
            if dotted is not None:
                end = max(end, dotted.end())
                hangul = _HANGUL.match(text, end)
                particle = hangul[0] if hangul is not None and may_follow(hangul[0]) else ""
        form = judge_latin(text[start:end])
        if form is not None:
            found.append(Run(start, end, index, form, particle))
    return found


def claim_by_latin(tokens: Tokens, claims: Claims, runs: list[Run]) -> None:
    """Claim the Latin stretches that are known, end like an organisation, or stand where a party stands."""
    for run in runs:
        form = run.form
        weight = form.sure
        if form.sure < SURE:
            weight += _weigh(tokens, run)
        if weight <= 0:
            continue
        claim = claims.add(form.stem, weight, row=form.row, place=form.place)
        if run.index and claim.country is None:
            before = tokens.words[run.index - 1]
            if before.country and (tokens.beside(run.index) or tokens.ends[run.index - 1] == run.start):
                claim.country = before.country


def _weigh(tokens: Tokens, run: Run) -> int:
    weight = 1 if run.form.loan else 0
    words, index = tokens.words, run.index
    quoted = tokens.text[run.start - 1 : run.start] in ("'", '"', "‘", "“")
    if quoted:
        return -3
    if index:
        before = words[index - 1]
        if before.country and (tokens.beside(index) or tokens.ends[index - 1] == run.start):
            weight += 2
        elif before.class_noun and tokens.beside(index):
            weight += 3
    if not tokens.has_trigger(index):
        return weight
    if run.particle in TOPIC:
        weight += 2 if tokens.is_head(index) or run.particle in ("은", "는") else 1
    elif run.particle in WITH or run.particle in FROM:
        weight += 2
    elif run.particle in TO or run.particle in OF:
        weight += 1
    elif tokens.is_head(index) and tokens.text[run.end : run.end + 1] == ",":
        weight += 2
    return weight
