"""Tellings of deals in blocks that can be joined apart from each other, with the outcome of joining all at once."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator

import numpy as np

from analysis.tables.joined_deals import keys_sought, keys_stored
from analysis.tables.tellings import Telling


class Blocks:
    """Tellings by number, connected where one seeks a key under which the other is found.

    A key is kept as a hash: two that collide connect tellings that need not be, which changes no outcome.
    """

    def __init__(self) -> None:
        self._keys, self._numbers, self._sought = array("q"), array("i"), array("b")
        self._parents = array("i")

    def add(self, tellings: Iterable[Telling]) -> None:
        """The tellings of one article, numbered on. A row and the signing that it names belong together."""
        home: dict[str, int] = {}
        found = list(tellings)
        for telling in found:
            number = len(self._parents)
            home[telling.deal.id] = number
            self._parents.append(number)
            for keys, sought in ((keys_stored(telling), 0), (keys_sought(telling), 1)):
                for key in keys:
                    self._keys.append(hash(key))
                    self._numbers.append(number)
                    self._sought.append(sought)
        for telling in found:
            if telling.deal.parent in home:
                self._connect(home[telling.deal.id], home[telling.deal.parent])

    def cut(self, most: int) -> Iterator[list[int]]:
        """Numbers of tellings in runs of whole blocks, of at most `most` each where a block is not larger itself."""
        self._connect_keys()
        roots = np.fromiter((self._root(n) for n in range(len(self._parents))), np.int32, len(self._parents))
        order = np.argsort(roots, kind="stable")
        edges = np.flatnonzero(np.diff(roots[order])) + 1
        run: list[int] = []
        for block in np.split(order, edges):
            if run and len(run) + len(block) > most:
                yield sorted(run)
                run = []
            run += block.tolist()
        if run:
            yield sorted(run)

    def _connect_keys(self) -> None:
        keys, numbers = np.frombuffer(self._keys, np.int64), np.frombuffer(self._numbers, np.int32)
        sought = np.frombuffer(self._sought, np.int8)
        if not len(keys):
            return
        order = np.argsort(keys, kind="stable")
        starts = np.flatnonzero(np.diff(keys[order], prepend=~keys[order[0]]))
        # those who seek what no one is found under have nothing to do with each other
        meets = np.maximum.reduceat(sought[order], starts) > np.minimum.reduceat(sought[order], starts)
        group = np.repeat(meets, np.diff(starts, append=len(order)))
        same = np.zeros(len(order), bool)
        same[1:] = keys[order[1:]] == keys[order[:-1]]
        pick = np.flatnonzero(same & group)
        mine, before = numbers[order[pick]], numbers[order[pick - 1]]
        apart = mine != before
        for one, other in zip(mine[apart].tolist(), before[apart].tolist(), strict=True):
            self._connect(one, other)

    def _root(self, number: int) -> int:
        parents = self._parents
        while parents[number] != number:
            parents[number] = parents[parents[number]]
            number = parents[number]
        return number

    def _connect(self, one: int, other: int) -> None:
        one, other = self._root(one), self._root(other)
        if one != other:
            self._parents[max(one, other)] = min(one, other)
