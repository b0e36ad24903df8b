"""Where the words that deals are told in stand in a sentence, each with its ending."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from analysis.reading.deals.words.endings import Ending, Shape, after_noun, shaped
from analysis.reading.deals.words.labels import Label
from analysis.reading.rules import deal_moods, deal_purchases, deal_senses
from analysis.reading.rules.deal_words import WORDS, DealWord, spellings
from analysis.reading.trie import pattern

_SHAPES: tuple[Shape, ...] = ("past", "attributive", "future", "stem", "infinitive", "noun", "present")


class Hit(NamedTuple):
    """A deal word in its place. `ending` is None where it is a plain noun; `end` is behind the stem, not the ending."""

    word: DealWord
    start: int
    end: int
    ending: Ending | None


class Lexicon:
    """The words of one table by their spelling, and the pattern that finds any of them."""

    def __init__(self, words: Sequence[DealWord]) -> None:
        self.stems = {stem: word for word in words for stem in word.stems}
        self.forms: dict[str, tuple[DealWord, Shape]] = {
            spelled: (word, shape)
            for word in words
            for form, shape in reversed(list(zip(word.forms, _SHAPES, strict=False)))
            if form != "-"
            for spelled in spellings(form)
        }
        self.any = re.compile(pattern([*self.stems, *self.forms]))


DEALS = Lexicon(WORDS)
_NOUNS = frozenset(("right", "kind", "mou", "term_sheet", "sublicence", "amendment", "research"))


_BEGUN = ("시작", "착수")
_OWNER = frozenset(("새 주인", "새주인", "새 임자", "새임자"))
_BOUGHT = DealWord("take", "acquisition")
_SOLD = DealWord("move", "acquisition")
_MADE = DealWord("other")
_CHOSEN = ("선정", "지정", "낙점")
_TO_TALK = DealWord("chosen", "acquisition")
_TAKEN = DealWord("take", "licence", "right")
_BACK = DealWord("come_back", "licence", "right")
_HIS = ("차지가", "몫이", "것이", "소유가")
_PAID = DealWord("receive")
_OF_CODE = re.compile(r"-\d")  # behind letters of a product code: MTA-341
# Words that NOT_NOUN knows: 공급(망), 도입(기).
_OFTEN_COMPOUND = frozenset(s for s in DEALS.stems if deal_senses.NOT_NOUN.match(f"{s}망"))


def find(text: str, start: int, end: int, named: Sequence[Label] = (), lexicon: Lexicon = DEALS) -> list[Hit]:
    """The words of a lexicon in [start, end) outside the labels of money, in text order, the longest at each place."""
    hits: list[Hit] = []
    at = 0
    reach = start  # behind the last ending, so that 통보를 받았다 is one word and not two
    for match in lexicon.any.finditer(text, start, end):
        first, last = match.span()
        if first < reach:
            continue
        while at < len(named) and named[at].end <= first:
            at += 1
        if at < len(named) and named[at].start < last:
            continue
        hit = _hit(lexicon, text, match.group(), first, last, end, hits[-1] if hits else None)
        if hit:
            hits.append(hit)
            reach = hit.ending.end if hit.ending else hit.end
    return hits


def _wants(word: DealWord, text: str, start: int) -> bool:
    """Whether a verb of much else stands behind what it must: 계약을 정리했다, and not 사업을 정리했다; 협상에 실패했다."""
    if word.part == "exercise" and word.needs == "right":
        return deal_senses.OPTION_NEAR.search(text, max(0, start - 30), start) is not None
    if word.needs == "goal":
        return deal_senses.GOES_TO.search(text, max(0, start - 12), start) is not None
    if word.needs != "right" or word.part not in ("end", "fail"):
        return True
    before = deal_senses.CONTRACT_BEFORE if word.part == "end" else deal_senses.TALKS_BEFORE
    lapses = word.part == "end" and deal_senses.OPTION_BEFORE.search(text, max(0, start - 16), start) is not None
    return lapses or before.search(text, max(0, start - 16), start) is not None


def _hit(lexicon: Lexicon, text: str, spelled: str, start: int, end: int, limit: int, before: Hit | None) -> Hit | None:
    attached = start > 0 and "가" <= text[start - 1] <= "힣"
    form = lexicon.forms.get(spelled)
    if form and not attached:
        meant = _with_object(text, form[0], start, before)
        if spelled.startswith(_HIS) and deal_senses.AGAIN.search(text, max(0, start - 24), start):
            meant = _BACK  # 다시 A 몫이 됐다
        ending = shaped(text, end, limit, form[1]) if meant else None
        if meant and ending and _wants(meant, text, start):
            return Hit(meant, start, end, ending)
    word = lexicon.stems.get(spelled)
    if spelled in _OWNER:
        return _crowned(text, end, limit)
    if word is not None and not _wants(word, text, start):
        return None
    if word is None or (
        attached and len(spelled) < 3 and spelled not in ("계약", "판권", "이전", "해지", "권리", "반환")
    ):
        return None
    if (spelled in _OFTEN_COMPOUND and deal_senses.NOT_NOUN.match(text, start, limit)) or (
        spelled == "이전"
        and (
            deal_senses.BEFORE.search(text, max(0, start - 6), end + 3)
            or deal_senses.MOVES_HOUSE.search(text, max(0, start - 8), start)
        )
    ):
        return None
    if word.kind == "supply" and word.part == "kind" and deal_senses.TRADE_OF.match(text, end, limit):
        return None  # CDMO인 B를 인수하는 계약
    if word.part in ("pact", "talk") and deal_senses.AGREEING.match(text, start, limit):
        return None
    if word.part == "amend" and deal_senses.AS_REASON.match(text, end, limit):
        return None  # 전략 변경을 이유로 반환했다
    if word.part == "fail" and deal_senses.LET_LAPSE.search(text, max(0, start - 6), start):
        return None
    if spelled in _BEGUN and not deal_senses.BEGUN.match(text, end, limit):
        return None
    if word.part == "talk" and deal_senses.TALKED_OUT.match(text, end, limit):
        return None
    if spelled in _CHOSEN and deal_senses.PREFERRED.search(text, max(0, start - 40), start):
        word = _TO_TALK
    if word.needs == "goods" and after_noun(text, end, limit) is None:
        return None  # 최소 구매 물량
    if spelled.isascii() and (
        _is_latin(text[start - 1 : start]) or _is_latin(text[end : end + 1]) or _OF_CODE.match(text, end)
    ):
        return None
    if word.kind == "co_development":  # 공동 개발한 X: who made it; 공동개발 계약: what is agreed
        made = after_noun(text, end, limit)
        if made is not None and made.form == "attributive" and made.mood == "fact":
            return Hit(_MADE, start, end, made)
    return Hit(word, start, end, None if word.part in _NOUNS else _ending(text, word, end, limit))


def _crowned(text: str, end: int, limit: int) -> Hit | None:
    """A의 새 주인으로 B가 확정됐다, B가 새 주인이 됐다: B bought it; A는 B를 새 주인으로 맞았다: it was sold to B."""
    match = deal_senses.CROWNED.match(text, end, limit)
    if match is None:
        return None
    verb = "met" if match["met"] else "verb"
    ending = Ending(match.end(), "active", "attributive" if text[match.end() - 1] in "된은한" else "final", "fact")
    return Hit(_SOLD if match["met"] else _BOUGHT, match.start(verb), match.end(verb), ending)


def _with_object(text: str, verb: DealWord, start: int, before: Hit | None) -> DealWord | None:
    """What a native verb means with the object right before it: who gets a right takes it (판권을 받는다); None where it needs one."""
    if text[start] in "안쥐" and deal_senses.MONEY_GIVEN.search(text, max(0, start - 60), start):
        return _PAID  # 마일스톤 300만 달러를 회사에 안겼다
    if verb.part not in ("receive", "give", "take") or verb.needs not in ("party", "object", "goods"):
        return verb
    if verb.needs == "goods":
        return verb if deal_purchases.GOODS.search(text, max(0, start - 30), start) else None
    if text[start] == "맡" and deal_senses.SALES_OF.search(text, max(0, start - 24), start):
        return verb
    of_right = before is not None and before.word.part == "right" and start - before.end < 30
    if of_right and before is not None and deal_senses.AS_ITS_OBJECT.fullmatch(text, before.end, start):
        return _TAKEN if verb.part == "receive" else verb
    if verb.needs == "object" and text.startswith("준 ", start) and deal_senses.RIGHT.search(text, start, start + 30):
        return verb  # B에 준 X의 독점권
    return None if verb.needs == "object" else verb


def _ending(text: str, word: DealWord, end: int, limit: int) -> Ending | None:
    if word.part == "talk" and (talking := deal_senses.TALKING.match(text, end, limit)):
        return Ending(talking.end(), "active", "attributive" if talking["past"] else "final", "state")
    if word.part == "contract" and deal_senses.BROKEN_OFF.match(text, end, limit):
        return None
    if word.kind == "acquisition" and (done := deal_moods.DONE.match(text, end, limit)):
        return Ending(done.end(), "passive", "final", "fact")
    ending = after_noun(text, end, limit)
    if word.part == "contract" and ending is not None and ending.mood == "dropped":
        return None  # 계약을 백지화했다: told by that verb
    return ending


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalnum()
