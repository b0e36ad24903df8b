"""The right partner of a deal, in the place of one that a notice takes back."""

from __future__ import annotations

from analysis.reading.deals.ledger.entry import Entry
from analysis.reading.deals.ledger.sameness import UNDISCLOSED, same
from analysis.reading.deals.scene import Scene
from analysis.reading.rules import deal_moods
from analysis.records import Span


def swap(scene: Scene, sentence: Span, near: list[Entry], *, told: bool = False) -> None:
    """계약 상대방은 B가 아니라 C이며: the right partner of the deal that a notice has withdrawn, whose money it tells anew.

    `told`  the deal stands in this very sentence, its partner perhaps unnamed: A의 계약 상대방 'B'는 'C'의 잘못
    """
    words = deal_moods.SWAPPED.search(scene.text, sentence.start, sentence.end)
    found = scene.companies_in(words.start(), sentence.end) if words else []
    if words is None or not near or len(found) < 2 or not found[0].end <= words.end() <= found[1].start:
        return
    wrong, right = found[:2]
    party = scene.party(right)
    if told and not near[-1].licensee and not near[-1].holds(party.name):
        near[-1].licensee = [party]
        return
    for side in (near[-1].licensee, near[-1].licensor):
        for place, known in enumerate(side):
            if same(known.name, wrong.name.name) or (told and known.name == UNDISCLOSED):
                side[place] = party
                if told:
                    return
                near[-1].money.clear()
                for happening in near[-1].happenings:  # its day was that of the report
                    happening.day = happening.told = None
