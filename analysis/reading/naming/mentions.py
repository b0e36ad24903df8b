"""Accepted claims → every place in the article that names them."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from analysis.reading.naming.claims import ENOUGH, Claims
from analysis.reading.naming.latin import Run
from analysis.reading.naming.tokens import Tokens, is_code
from analysis.reading.particles import may_follow, splits
from analysis.reading.rules.names import ANY

_WORD = re.compile(r"(?:[가-힣A-Za-z]{1,2}&)?[가-힣A-Za-zÀ-ÖØ-öø-ɏ0-9]+")


_HANJA = frozenset("藥品學院團行業社")


class Named(NamedTuple):
    """A place that names something: its span, the claimed string, the indices of its first and last word."""

    start: int
    end: int
    text: str
    first: int
    last: int


def mentions_of(tokens: Tokens, claims: Claims, runs: list[Run]) -> list[Named]:
    """Find every mention of every accepted claim, in text order: whole words without particle, the longest first."""
    accepted = {text: claim.after for text, claim in claims.by_text.items() if claim.weight >= ENOUGH}
    longer: dict[str, list[str]] = {}
    for text in accepted:
        if not text.isalnum() or text[-1] in _HANJA:
            longer.setdefault(_opening(text), []).append(text)
    for some in longer.values():
        some.sort(key=len, reverse=True)
    openings = set(map(_opening, accepted))
    hard = [text for text in accepted if text[-1] in "에와과"]
    latin = {run.start: run for run in runs if run.form.stem in accepted}
    found: list[Named] = []
    done = -1
    starts, words = tokens.starts, tokens.words
    for index in [i for i, word in enumerate(words) if word.opening in openings]:
        start, word = starts[index], words[index]
        if start < done:
            continue
        run = latin.get(start)
        if run is not None:
            text, done = run.form.stem, run.end
        else:
            several = longer.get(word.opening)
            text = (_longer(tokens, start, several) if several else "") or _single(word.text, start, accepted)
            if not text and hard:
                text = _further(word.text, start, accepted, hard)
            if not text:
                continue
            done = start + len(text)
        if word.latin and text == word.text and is_code(tokens.text, done):
            continue
        if start >= accepted[text] and not (accepted[text] >= 0 and _is_any(tokens, index)):
            last = index if word.text.startswith(text) else bisect_left(starts, done) - 1
            found.append(Named(start, done, text, index, last))
    return found


def _is_any(tokens: Tokens, index: int) -> bool:
    """Whether an everyday word that stands for a name means another of its kind here: 고베의 한 단지와."""
    return tokens.beside(index) and (tokens.words[index - 1].text in ANY or tokens.words[index - 1].text.isdecimal())


def _opening(text: str) -> str:
    """The first letters of a name's first word: "S" of "S&D Bio"."""
    if text[:2].isalnum():
        return text[:2]
    word = _WORD.match(text)
    return word[0][:2] if word is not None else text[:2]


_MOST_OF_ONE_OPENING = 64


def _longer(tokens: Tokens, start: int, names: list[str]) -> str:
    """The longest name of several words that stands at a place and ends where a word or its stem ends."""
    for name in names[:_MOST_OF_ONE_OPENING]:
        if not tokens.text.startswith(name, start):
            continue
        end = start + len(name)
        index = tokens.at(end - 1)
        if index is None or tokens.ends[index] == end:
            return name
        stem = tokens.text[tokens.starts[index] : end]
        if any(stem == other for other, _ in splits(tokens.words[index].text)):
            return name
    return ""


def _single(word: str, start: int, accepted: dict[str, int]) -> str:
    for stem, _ in splits(word):
        if stem in accepted and start >= accepted[stem]:
            return stem
    return ""


def _further(word: str, start: int, accepted: dict[str, int], hard: list[str]) -> str:
    """A name whose last syllable goes with the particle behind it: 솔라에 in 솔라에는, once it is known."""
    for name in hard:
        if word.startswith(name) and start >= accepted[name] and may_follow(word[len(name) :]):
            return name
    return ""
