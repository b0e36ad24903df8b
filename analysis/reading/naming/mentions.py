"""Accepted claims → every place in the article that names them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from analysis.reading.naming.claims import ENOUGH, Claims
from analysis.reading.naming.latin import Run
from analysis.reading.particles import splits
from analysis.reading.naming.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Mentions:
    """Where names stand: spans in text order, none overlapping, each with the claimed string that it names."""

    spans: list[tuple[int, int, str]]

    def by_word(self, tokens: Tokens) -> dict[int, tuple[int, int]]:
        """For the index of each word that begins a name: the index of the name's last word, and where it ends."""
        found = {}
        for start, end, _ in self.spans:
            first = bisect_left(tokens.starts, start)
            last = bisect_left(tokens.starts, end) - 1
            found[first] = (max(first, last), end)
        return found


def mentions_of(tokens: Tokens, claims: Claims, runs: list[Run]) -> Mentions:
    """Find every mention of every accepted claim: whole words, with or without a particle; the longest name wins."""
    accepted = {text: claim.after for text, claim in claims.by_text.items() if claim.weight >= ENOUGH}
    longer: dict[str, list[str]] = {}
    for text in accepted:
        if not text.isalnum():
            longer.setdefault(text[:2], []).append(text)
    for some in longer.values():
        some.sort(key=len, reverse=True)
    openings = {text[:2] for text in accepted}
    spans: list[tuple[int, int, str]] = []
    done = -1
    latin = {run.start: run for run in runs if run.form.stem in accepted and run.start >= accepted[run.form.stem]}
    for start, word in zip(tokens.starts, tokens.words, strict=True):
        if start < done:
            continue
        if latin and start in latin:
            run = latin[start]
            spans.append((start, run.end, run.form.stem))
            done = run.end
            continue
        opening = word.text[:2]
        if opening not in openings:
            continue
        found = _longer(tokens, start, longer.get(opening, ())) or _single(word.text, start, accepted)
        if found is not None and start >= accepted[found]:
            spans.append((start, start + len(found), found))
            done = start + len(found)
    return Mentions(spans)


def _longer(tokens: Tokens, start: int, names: list[str] | tuple[()]) -> str | None:
    """The longest name of several words that stands at a place and ends where a word or its stem ends."""
    for name in names:
        if not tokens.text.startswith(name, start):
            continue
        end = start + len(name)
        index = tokens.at(end - 1)
        if index is None or tokens.ends[index] == end:
            return name
        whole = tokens.words[index].text
        stem = whole[: end - tokens.starts[index]]
        if any(stem == other for other, _ in splits(whole)):
            return name
    return None


def _single(word: str, start: int, accepted: dict[str, int]) -> str | None:
    if word in accepted:
        return word
    for stem, _ in splits(word):
        if stem in accepted and start >= accepted[stem]:
            return stem
    return None
