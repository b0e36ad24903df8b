"""The forms of a word: stem and particle, and how sure each is to be a name, the sentence not yet asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from analysis.reading.naming.everyday import (
    is_compound,
    is_everyday,
    is_loan,
    is_past,
    is_technical,
    is_verbal,
    may_be_bare,
)
from analysis.reading.organisations import registry
from analysis.reading.particles import splits
from analysis.reading.quick import quick
from analysis.reading.rules.endings import BODIES, COLOURS, ENDINGS, GENERIC_HEADS, GENERIC_SYLLABLES, Ending
from analysis.reading.rules.geography import CITIES_ABROAD, PLACES, PROVINCES
from analysis.reading.rules.names import CLASS_NOUNS
from analysis.reading.rules.nouns import AFFIXES, OTHERS, VERB_STEMS, WORDS
from analysis.reading.rules.park_words import SITE_FIELDS
from analysis.reading.rules.particles import COPULA, STRICT

# How sure a form is to be a name, the sentence not yet asked.
SURE, LIKELY, SHORT, OPEN = 3, 2, 1, 0
_ENDINGS = {ending.text: ending for ending in ENDINGS}
_LAST_LETTERS = frozenset(text[-1] for text in _ENDINGS)
_LONGEST_ENDING = max(map(len, _ENDINGS))
_OF_PARKS = ("바이오", "헬스", "메디", "의료", "사이언스", "생명")  # 하람바이오허브: surely a park
_ZONES = ("단지", "특구", "지구", "산단")
_NATIONAL = ("한국", "대한", "전국")  # 한국신약조합: surely a body
_FOUNDED = ("국립", "시립", "도립")  # by whom a school is founded, behind its town
_HANGUL = re.compile(r"[가-힣]")
# Ends of Japanese surnames, which look like towns: 다카하시, 고바야시.
_SURNAME_ENDS = frozenset(["하시", "바시", "야시", "니시"])
# How a clause leads on to the next: 안 되는데.
_LEADING_ON = frozenset(["는데", "은데", "던데", "지만", "더니"])
_AFTER_LAST = STRICT | COPULA | {"도", "만"}
_TOWN_PARTICLES = STRICT | {"", "도", "만"}


@dataclass(frozen=True, slots=True)
class Form:
    """One way to read a word: stem and particle.

    `row`      id of the known organisation that the stem names
    `carried`  the stem itself may end in a particle (통장에), so that it is rather not a name without one
    """

    stem: str
    particle: str
    sure: int
    place: bool = False
    row: str | None = None
    ending: Ending | None = None
    loan: bool = False
    carried: bool = False


_form = quick(Form)


def forms_of(parts: tuple[tuple[str, str], ...], known: list[Form]) -> list[Form]:
    """The forms among a word's readings, the likeliest first, those `known` before all; none of an everyday word or verb."""
    if is_past(parts[0][0]):  # the whole word: else no stem of it is
        parts = tuple([part for part in parts if not is_past(part[0])])
    if known or not parts or parts[0][0] in OTHERS:
        return known
    by_ending = [form for form in map(_by_ending, parts) if form]
    sure = [form for form in by_ending if form.sure == SURE]
    if sure:
        return sure
    if any(is_everyday(stem) or is_verbal(stem, particle) for stem, particle in parts):
        return [form for form in by_ending if form.ending and (len(form.ending.text) > 1 or _is_founded(form.stem))]
    weak = {form.stem for form in by_ending}
    carried = _is_carried(parts[0][0])
    bare = [
        _form(
            stem,
            particle,
            LIKELY if stem[:2] == "대한" and len(stem) > 3 else OPEN,
            stem in PLACES,
            None,
            None,
            is_loan(stem),
            _is_carried(stem),
        )
        for stem, particle in parts
        if stem not in weak
        and stem not in _ENDINGS
        and 2 <= len(stem) <= 12
        and stem[-2:] not in _LEADING_ON
        and not (stem[-1] == "들" and len(stem) > 2)
        and not (particle and len(stem) == 2 and stem[-1] == "에")  # 날에는
        and (particle or stem in PLACES or may_be_bare(stem, carried))
    ]
    return _called_house(sorted(by_ending + bare, key=_is_less_likely))


def _called_house(forms: list[Form]) -> list[Form]:
    """칸타르사는: of a borrowed name of three syllables and more, 사 is rather what news calls a company."""
    if len(forms) > 1 and any(form.particle == "이다" for form in forms):
        return [form for form in forms if form.particle != "다"]  # 다산개발이다 is 다산개발
    if len(forms) > 1 and any(form.particle[:1] == "사" and form.loan and len(form.stem) > 2 for form in forms):
        return [form for form in forms if form.stem[-1] != "사" or form.sure != OPEN]
    return forms


def alone_of(part: tuple[str, str]) -> Form | None:
    """An ending as a word of its own, or with a generic head (종합병원): the last word of a longer name."""
    stem, particle = part
    if particle and particle not in _AFTER_LAST:
        return None
    if stem[-1] not in _LAST_LETTERS:
        return None
    ending = _ENDINGS.get(stem)
    if ending is None:
        for size in range(min(_LONGEST_ENDING, len(stem) - 1), 1, -1):
            ending = _ENDINGS.get(stem[-size:])
            if ending is not None:
                if names_by(stem[:-size], ending):
                    return None
                break
    if ending is None or not ending.alone:
        return None
    return Form(stem, particle, SURE, ending.kind == "place", None, ending)


def known_form(part: tuple[str, str], key: str) -> Form | None:
    """The form whose stem, or its key, the registry knows."""
    stem, particle = part
    known = registry()
    id = known.owner.get(key)
    if id is None or (stem[0].islower() and stem.isascii()):
        return None
    sure = SHORT if key in known.common else SURE
    return Form(stem, particle, sure, known.rows[id].kind == "cluster", id)


def _by_ending(part: tuple[str, str]) -> Form | None:
    """The form of a stem that ends like a name: the longest ending whose head names something."""
    stem, particle = part
    if stem in _ENDINGS or stem in WORDS or stem in CLASS_NOUNS:
        return None
    for size in range(min(_LONGEST_ENDING, len(stem) - 1), 0, -1) if stem[-1] in _LAST_LETTERS else ():
        ending = _ENDINGS.get(stem[-size:])
        if ending is None:
            continue
        head = stem[:-size]
        if head in COLOURS and ending.text == "바이오":
            # A trade, unless its place shows a company.
            return Form(stem, particle, OPEN, False, None, ending) if particle else None
        if not names_by(head, ending) or (len(head) > 2 and _is_plain(head, ending)) or _is_across(head, ending):
            return None
        told = ending.kind == "place" and any(word in head for word in _OF_PARKS) and not is_compound(head)
        told = told or (stem[:2] in _NATIONAL and ending.text in BODIES and len(head) > 2)
        sure = SURE if told or not ending.weak else LIKELY if len(head) > 1 else SHORT
        return Form(stem, particle, sure, ending.kind == "place", None, ending, is_loan(head))
    if stem in PROVINCES:
        return Form(stem, particle, SURE, True)
    if particle not in _TOWN_PARTICLES or _HANGUL.match(stem) is None:
        return None
    if _is_town(stem):
        return Form(stem, particle, SURE, True)
    return Form(stem, particle, LIKELY, True) if _is_county(stem) else None


def names_by(head: str, ending: Ending) -> bool:
    """Whether a head and an ending make a name: 종합 + 병원 do not, 과천 + 병원 do."""
    if head in COLOURS and not (ending.weak or ending.korean or ending.kind == "place" or ending.text in BODIES):
        return ending.text not in ("바이오", "헬스케어")
    if head[:2] in _NATIONAL and len(head) > 2 and ending.text in BODIES:
        return True  # 한국신약조합, 전국바이오벤처협의회
    if ending.kind == "place" and head in SITE_FIELDS:
        return False  # 메디컬시티
    if ending.text in _ZONES and is_technical(head):
        return False  # 의료기기단지
    if not head or head in ending.heads or head in GENERIC_HEADS or head in GENERIC_SYLLABLES:
        return False
    if ending.korean and _is_founded(head + ending.text):
        return True
    if len(head) == 1 and (ending.korean or ending.kind == "place" or not _HANGUL.match(head)):
        return False
    if ending.weak and (is_technical(head) or head in AFFIXES or (ending.text in WORDS and is_compound(head))):
        return False
    for at in range(1, len(head)):
        front, back = head[:at], head[at:]
        if (back in GENERIC_HEADS or back in ending.heads) and is_technical(front):
            return False
    return True


def _is_founded(stem: str) -> bool:
    """Whether a school's name tells its town and who founded it: 경상국립대."""
    front = stem.removesuffix("대학교").removesuffix("의대").removesuffix("대")
    return front != stem and len(front) > 3 and front.endswith(_FOUNDED)


def _is_plain(head: str, ending: Ending) -> bool:
    """Whether a long technical head makes a plain noun of a company's ending: 첨단재생 + 바이오."""
    company = not (ending.kind == "place" or ending.korean or ending.text in BODIES)
    return company and head not in COLOURS and is_technical(head)


def _is_across(head: str, ending: Ending) -> bool:
    """Whether a longer everyday word ends where a company's ending does, after everyday words: 우수 + 의약품."""
    if ending.korean or ending.kind == "place" or ending.text in BODIES:
        return False
    return any(head[at:] + ending.text in WORDS and is_compound(head[:at]) for at in range(2, len(head)))


def _is_town(stem: str) -> bool:
    """Whether a stem is a town's name: 하람시, no 자율공시 nor 신제품출시."""
    if stem[-1] == "시" and stem[:-1] in CITIES_ABROAD:
        return True  # 샌디에이고시, though 고시 is an everyday word
    if len(stem) < 3 or stem[-1] != "시" or stem[-2:] in WORDS or stem[:-1] in VERB_STEMS or stem[-2:] in _SURNAME_ENDS:
        return False
    return not is_everyday(stem)


def _is_county(stem: str) -> bool:
    """Whether a stem may be a county's name: 하람군, a district's: 하람구; no 대조군 nor 렉라자군 (those who were given it)."""
    return len(stem) == 3 and stem[-1] in "군구" and stem[-2:] not in ("지구", "특구", "연구") and not is_everyday(stem)


def _is_carried(stem: str) -> bool:
    return any(particle in STRICT or (len(particle) > 1 and particle[-1] in "도는만의") for _, particle in splits(stem))


def carries(word: str) -> bool:
    """Whether a word may be a longer stem with a particle: 하르마크와, no 벨로."""
    return any(particle in STRICT and len(stem) > 1 for stem, particle in splits(word))


def _is_less_likely(form: Form) -> bool:
    """하겐도른사와 is rather 하겐도른 as 사 than a name that ends so."""
    return form.sure == OPEN and form.stem[-1] == "사" and len(form.stem) > 3 and is_loan(form.stem[:-1])


def is_owner(forms: Sequence[Form]) -> bool:
    """Whether a word surely names an organisation that owns what follows: HK이노엔의, HK이노엔."""
    return bool(forms) and forms[0].sure == SURE and not forms[0].place and forms[0].particle in ("", "의")
