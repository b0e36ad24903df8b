"""Articles of invented companies in the patterns of the press, their answers known: for load, and for recall at scale.

Everything is drawn from a seed: the same number gives the same article. The passages are written apart from the rules
of the reader, so that recall on them means something.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from analysis.errors import KbioError
from bench.draft import Draft, Stated, Told
from bench.passages import PASSAGES

# Articles come in the order of their days, as a crawl of the press brings them.
_FIRST_DAY, _A_DAY, _DAYS = date(2021, 1, 3), 100, 2_000
_TITLES = "가나다라마바사아자차카타파하"


@dataclass(frozen=True, slots=True)
class Invented:
    """An article with its answers. `published` is an ISO 8601 date; `passages` are (pattern, start, end) in the text."""

    id: str
    title: str
    text: str
    published: str
    figures: tuple[Stated, ...] = ()
    deals: tuple[Told, ...] = ()
    passages: tuple[tuple[str, int, int], ...] = ()


def article(number: int) -> Invented:
    """The article of a number: two to four passages under a dateline."""
    draw = random.Random(number * 2654435761 % 2**32)
    day = _FIRST_DAY + timedelta(days=number // _A_DAY % _DAYS)
    draft = Draft(draw)
    title = f"바이오 업계 소식 {_TITLES[number % len(_TITLES)]}편"
    text = f"{title}\n{day:%Y.%m.%d} 09:{draw.randint(10, 59)}\n"
    passages = []
    for name in draw.sample(tuple(PASSAGES), k=draw.randint(2, 4)):
        draft.pattern = name
        words = PASSAGES[name](draft)
        passages.append((name, len(text) + 1, len(text) + 1 + len(words)))
        text += f"\n{words}\n"
    return Invented(
        f"g{number:08d}", title, text, day.isoformat(), tuple(draft.figures), tuple(draft.deals), tuple(passages)
    )


def articles(count: int, first: int = 0) -> Iterator[Invented]:
    """So many articles, numbered from `first`."""
    return (article(number) for number in range(first, first + count))


def write_json_lines(path: Path, count: int, first: int = 0) -> None:
    """Articles as JSON Lines, one object an article.

    Raises   KbioError for a count below one
    """
    if count < 1:
        raise KbioError(str(path), f"{count} articles", "ask for one or more")
    with path.open("w", encoding="utf-8") as file:
        for item in articles(count, first):
            row = {"id": item.id, "title": item.title, "text": item.text, "published": item.published}
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
