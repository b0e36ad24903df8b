"""Whether the break between two lines parts a word: by the words of the text, everyday words, names and particles."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.reading.naming.everyday import is_compound, is_everyday, is_noun
from analysis.reading.particles import may_follow, splits
from analysis.reading.rules.endings import ENDINGS
from analysis.reading.rules.geography import COUNTRIES, PLACES
from analysis.reading.rules.joints import ALONE, CARRIED_ON, ENDED, OPENS, STARTS, UNIT, VERBAL
from analysis.reading.rules.nouns import WORDS
from analysis.reading.rules.particles import STRICT

_HANGUL = re.compile(r"[가-힣]+")
_HANGUL_BEFORE = re.compile(r"[가-힣]+$")
_LONGEST = 24
_NAME_ENDINGS = tuple(ending.text for ending in ENDINGS if len(ending.text) > 1)
_AREAS = PLACES | frozenset(COUNTRIES)


class Joints:
    """The breaks of one text, each judged by what stands on both sides of it.

    Lines are either cut between words, or wherever they are full: one that begins with an ending or a particle tells.
    """

    def __init__(self, text: str, breaks: Sequence[int]) -> None:
        self.text = text
        edges = {edge for at in breaks for edge in (at, at + 1)}
        # The words of the text that no break touches.
        self.words: set[str] = set()
        for match in _HANGUL.finditer(text):
            if match.start() not in edges and match.end() not in edges:
                self.words.update(stem for stem, _ in splits(match[0]))
        self.anywhere = any(self._is_carried_on(at) or self._is_known(at) for at in breaks)

    def parts_word(self, at: int) -> bool:
        """Whether the break at `at` parts a word: 유⏎럽, 350억⏎원을, no 덴마크⏎누리온에."""
        if not self.anywhere or self.text[at - 1].isspace() or self.text[at + 1 : at + 2].isspace():
            return False
        left, right = _HANGUL_BEFORE.search(self.text, max(0, at - _LONGEST), at), _HANGUL.match(self.text, at + 1)
        if left is not None and right is not None:
            before = self.text[left.start() - 1 : left.start()]
            if before and not before.isspace() and may_follow(left[0]):
                return False  # 12%를⏎나눠, 'TZ-40'의⏎권리
            if before.isdecimal():  # 350억⏎원에, 9만⏎명, no 21일⏎밝혔다
                return UNIT.match(right[0]) is not None or _carries_on(left[0], right[0])
            return self._parts(left[0], right[0])
        if right is not None and self.text[at - 1].isdecimal():
            return True  # 2024⏎년, 1⏎상
        if self.text[at - 1] in "조억만천" and self.text[at + 1].isdecimal():
            return True  # 2억⏎4000만
        return self._is_carried_on(at) or OPENS.search(self.text, max(0, at - 2), at) is not None

    def _parts(self, left: str, right: str) -> bool:
        wholes = [stem for stem, _ in splits(left + right) if len(stem) > len(left)]
        if any(whole in self.words or whole in _AREAS for whole in wholes):
            return True
        if STARTS.match(right):
            return False
        ends, begins = self._ends(left), self._begins(right)
        if right == "이":
            return not _is_carried(left) and not ENDED.search(left)  # 협상⏎이, no 계약을⏎이
        if _carries_on(left, right):
            return True
        if any(_straddles(name, left, right) for name in _NAME_ENDINGS):
            return True
        if ends and begins:
            return len(left) == 1 and any(map(is_compound, wholes))  # 후⏎보물질
        if len(left) == 1 or not (ends or begins):
            return True
        return any(map(is_noun, wholes)) or (right.startswith(_NAME_ENDINGS) and not ends)

    def _ends(self, left: str) -> bool:
        """Whether a word may end so: as one that is known, or with a particle or the ending of a verb."""
        if len(left) == 1:
            return left in ALONE
        if left in self.words or left in _AREAS or ENDED.search(left) or is_everyday(left):
            return True
        return _is_carried(left)

    def _begins(self, right: str) -> bool:
        """Whether a word may begin so."""
        return any(
            stem in ALONE or (len(stem) > 1 and (stem in self.words or stem in _AREAS or _opens_with_word(stem)))
            for stem, _ in splits(right)
        )

    def _is_known(self, at: int) -> bool:
        """Whether both sides make a known word or a name's ending, of which the second half is none: 기술⏎료를, 벤처⏎스에."""
        left, right = _HANGUL_BEFORE.search(self.text, max(0, at - _LONGEST), at), _HANGUL.match(self.text, at + 1)
        if left is None or right is None or self._begins(right[0]):
            return False
        if any(_straddles(name, left[0], right[0]) for name in _NAME_ENDINGS):
            return True
        return any(whole in WORDS for whole, _ in splits(left[0] + right[0]) if len(whole) > len(left[0]))

    def _is_carried_on(self, at: int) -> bool:
        right = _HANGUL.match(self.text, at + 1)
        if right is None or self.text[at - 1].isspace():
            return False
        left = _HANGUL_BEFORE.search(self.text, max(0, at - _LONGEST), at)
        return _carries_on(left[0] if left else "", right[0])


def is_cut(line: str, after: str) -> bool:
    """Whether the break between two lines parts a word for sure: 2200만⏎달러, 하반⏎기 미국에서."""
    right = _HANGUL.match(after)
    if right is None:
        return False
    if line[-1].isdecimal() or line[-1] in "조억만천":
        return UNIT.match(right[0]) is not None
    alone = len(right[0]) == 1 and right[0] not in ALONE and after[1:2] == " "
    return "가" <= line[-1] <= "힣" and (alone or CARRIED_ON.match(right[0]) is not None)


def _straddles(name: str, left: str, right: str) -> bool:
    """Whether the ending of a name stands on both sides of a break: 홀딩⏎스, 대⏎학교."""
    return any(left.endswith(name[:at]) and right.startswith(name[at:]) for at in range(1, len(name)))


def _opens_with_word(stem: str) -> bool:
    return is_everyday(stem) and any(stem[:end] in WORDS for end in range(2, len(stem) + 1))


def _is_carried(word: str) -> bool:
    return any(particle in STRICT and (len(stem) > 1 or stem in ALONE) for stem, particle in splits(word))


def _carries_on(left: str, right: str) -> bool:
    """Whether what follows a break can only be the end of a word: a particle, the ending of a verb."""
    if right[0] == "이" and _is_carried(left):
        return False  # 뒤를⏎이었고
    if CARRIED_ON.match(right):
        return True
    if not left:
        return may_follow(right) or right.startswith("이라")  # "…"⏎라고, TZ-40⏎의
    if right in "을를은는가의에와과도로서":
        return any(particle.endswith(right) for _, particle in splits(left + right))
    if len(right) > 1 and right[0] not in "이만등측" and any(right == part for _, part in splits(left + right)):
        return True
    return VERBAL.match(right) is not None and is_noun(left)
