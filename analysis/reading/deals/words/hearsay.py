"""Sentences that only tell what others say, where who is meant denies it or leaves it open."""

from __future__ import annotations

from analysis.reading.deals.scene import Scene
from analysis.reading.rules import deal_hearsay

_BESIDE = 2  # sentences before or behind in which it is denied


def is_denied(scene: Scene, index: int) -> bool:
    """Whether a sentence reports what the sentences beside it deny: "한 매체는 A가 B에 X를 넘긴다고 보도했다. A는 사실무근이라고 밝혔다."."""
    text, sentence = scene.text, scene.sentences[index]
    if not deal_hearsay.REPORTED_BY.search(text, sentence.start, sentence.end):
        return False
    if deal_hearsay.UNNAMED_OUTLET.search(text, sentence.start, sentence.end):
        return True
    named = {c.name.name for c in scene.companies_in(sentence.start, sentence.end)}
    for other in scene.sentences[max(0, index - _BESIDE) : index + _BESIDE + 1]:
        if other is sentence or not deal_hearsay.DENIED.search(text, other.start, other.end):
            continue
        speaks = {c.name.name for c in scene.companies_in(other.start, other.end)}
        if not speaks or not named or speaks & named:
            return True
    return False
