"""Metamorphic: an article under other names must read the same. Which kinds of names are not recognised as names?"""

from __future__ import annotations

import random
import zlib
from collections.abc import Iterator, Sequence
from typing import Any

from analysis.contract import to_dict
from analysis.reading import read
from analysis.records import Article
from bench.renamed import rename
from bench.renaming import Renaming, renamings
from tests.quality.scoring import CORPUS, FOLDERS, LAYERS, Score, add, articles

Row = dict[str, Any]
Scores = dict[str, Score]
_DRAWS = 4
_WORST = 40


def renames(draws: int = _DRAWS, worst: int = _WORST) -> None:
    """F1 of each layer before and after all names of an article are replaced; the themes and names that cost most."""
    before, after = _nothing(), _nothing()
    for _, article, gold in _articles():
        plain = _scored(article, gold)
        for seed in range(draws):
            _sum(before, plain)
            renamed = rename(article, gold, _renamings(article, gold, seed))
            _sum(after, _scored(*renamed))
    print(f"all names of an article replaced, {draws} times:")
    for layer in LAYERS:
        old, new = before[layer], after[layer]
        print(f"  {layer:11s} F1 {old.f1:.3f} → {new.f1:.3f}; precision {old.precision:.3f} → {new.precision:.3f}")
    _one_by_one(draws, worst)


def _one_by_one(draws: int, worst: int) -> None:
    """Each name replaced alone: what is lost is lost by it."""
    counts: dict[str, list[int]] = {}
    losses: list[tuple[int, int, str]] = []
    for place, article, gold in _articles():
        plain = _faults(_scored(article, gold))
        for seed in range(draws):
            for renaming in _renamings(article, gold, seed):
                scored = _scored(*rename(article, gold, [renaming]))
                lost, false = (b - a for a, b in zip(plain, _faults(scored), strict=True))
                of_theme = counts.setdefault(renaming.theme, [0, 0, 0, 0])
                for at, count in enumerate((1, lost > 0 or false > 0, lost, false)):
                    of_theme[at] += count
                if lost > 0 or false > 0:
                    losses.append((lost, false, f"{place} {renaming.old} → {renaming.new}"))
    print("one name replaced: names, of them with a loss, facts lost, facts false")
    for theme, (names, hurt, lost, false) in sorted(counts.items(), key=lambda item: -item[1][1] / item[1][0]):
        print(f"  {theme:32s} {names:5d} {hurt:5d} {hurt / names:6.1%} {lost:5d} {false:5d}")
    for lost, false, what in sorted(losses, key=lambda item: (-item[0] - item[1], item[2]))[:worst]:
        print(f"  {lost} lost, {false} false: {what}")


def _articles() -> Iterator[tuple[str, Article, Row]]:
    for folder in FOLDERS:
        for number, article, gold in articles(CORPUS / folder):
            yield f"{folder}/{number}", article, gold


def _renamings(article: Article, gold: Row, seed: int) -> list[Renaming]:
    return renamings(article, gold, random.Random(zlib.crc32(article.text.encode()) + seed))


def _nothing() -> Scores:
    return {layer: Score() for layer in LAYERS}


def _scored(article: Article, gold: Row) -> Scores:
    scores = _nothing()
    add(gold, to_dict(read(article)), scores)
    return scores


def _sum(total: Scores, more: Scores) -> None:
    for layer, score in more.items():
        total[layer].right += score.right
        total[layer].missed += score.missed
        total[layer].extra += score.extra


def _faults(scores: Scores) -> Sequence[int]:
    return sum(s.missed for s in scores.values()), sum(s.extra for s in scores.values())
