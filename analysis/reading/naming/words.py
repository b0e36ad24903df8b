"""One word by itself → what it may be: a known name, a name by its ending, a country, a title, an everyday word.

Pure and cached: news repeats its words, so that most of them are judged once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from analysis.reading.naming.everyday import (
    is_compound,
    is_everyday,
    is_loan,
    is_noun,
    is_technical,
    is_verbal,
    may_be_bare,
)
from analysis.reading.organisations import key, registry
from analysis.reading.particles import splits
from analysis.reading.rules.endings import BODIES, ENDINGS, GENERIC_HEADS, GENERIC_SYLLABLES, Ending
from analysis.reading.rules.geography import COUNTRIES, HANJA_COUNTRIES, PLACES, PROVINCES, SITED
from analysis.reading.rules.latin_names import LATIN_ENDINGS, LATIN_PLACES, LATIN_TAILS, LATIN_WORDS
from analysis.reading.rules.names import CLASS_ENDINGS, CLASS_NOUNS, PRODUCT_NOUNS, SITE_FACTS, SITE_VERBS
from analysis.reading.rules.nouns import AFFIXES, OTHERS, VERB_STEMS, WORDS
from analysis.reading.rules.particles import STRICT
from analysis.reading.rules.titles import ADDRESSES, ROLES, SPEAKERS, WHOLE_ROLES

# How sure a form is to be a name, the sentence not yet asked.
SURE, LIKELY, SHORT, OPEN = 3, 2, 1, 0
_LONGEST_WORD = 32

_ENDINGS = {ending.text: ending for ending in ENDINGS}
_LONGEST_ENDING = max(map(len, _ENDINGS))
_ROLES = frozenset(ROLES)
_LONGEST_ROLE = max(map(len, ROLES))
_HANGUL = re.compile(r"[가-힣]")
_SITED = SITE_FACTS + SITE_VERBS
_TOWN_PARTICLES = STRICT | {"", "도", "만"}
_TRIGGER = re.compile(
    r"계약|협약|협력|제휴|양해각서|MOU|기술|수출|이전|도입|공급|인수|매각|매입|사들|넘[기겨긴길김]|라이[선센]스|반환|반납|되찾|돌려|해지|투자|증자|출자|지분|주주|유치|취득|확보|조달|상환|인력|교류|참여"
    r"|설립|운영|입주|공동|손잡|손을|맞손|권리|판권|옵션|수령|체결|맺|매출|영업|협상|협의|합의|서명|개발|임상|시가총액|공시|위탁|합병|합작|상장|허가|승인|출시|신청|들여|선급금|계약금|파트너|로열티|마일스톤"
)


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


@dataclass(frozen=True, slots=True)
class Word:
    """What a word may be.

    `forms`     its readings as a name, the likeliest first; none of an everyday word
    `everyday`  wholly made of everyday words
    `alone`     an ending that stands as a word of its own (테라퓨틱스): the words before it belong to the name
    `opens`     keys under which the registry has names of several words that begin with this one
    `trigger`   of deals, agreements, measures: a sentence that holds one names those who take part
    `address`   what follows a person's name without being a title: 씨
    `joins`     it may carry 와, which joins what follows to it
    `marked`    it matters for names in another way than by its forms: an ending alone, a title, Latin letters
    `leads`     it tells something of the word right after it: a country, a kind of company, a product's noun, an owner
    `sited`     it tells of a park's tenants or operator (입주율, 운영하는): what stands before it may be the park
    `latin`     wholly in Latin letters or Chinese characters
    `opening`   its first two letters
    """

    text: str
    forms: tuple[Form, ...] = ()
    everyday: bool = False
    country: str | None = None
    role: str | None = None
    role_particle: str = ""
    speaker: bool = False
    class_noun: bool = False
    alone: Form | None = None
    trigger: bool = False
    opens: tuple[str, ...] = ()
    address: bool = False
    joins: bool = False
    marked: bool = False
    leads: bool = False
    latin: bool = False
    sited: bool = False
    opening: str = ""


@lru_cache(maxsize=1 << 16)
def judge(text: str) -> Word:
    """Judge a word by itself: a run of Hangul, Latin letters and digits, or of Chinese characters."""
    if text in HANJA_COUNTRIES:
        return Word(text, country=HANJA_COUNTRIES[text], leads=True, opening=text[:2])
    if len(text) > _LONGEST_WORD:
        return Word(text, everyday=True, opening=text[:2])
    trigger = bool(_TRIGGER.search(text))
    known = registry()
    if not _HANGUL.search(text):
        form = _known((text, ""))
        opening = (key(text),) if key(text) in known.longer else ()
        role = text if text in _ROLES else None
        return Word(
            text,
            (form,) if form else (),
            everyday=form is None,
            role=role,
            opens=opening,
            trigger=trigger,
            marked=text[0].isalpha() or role is not None,
            latin=True,
            opening=text[:2],
        )
    parts = splits(text)
    countries = [(COUNTRIES[stem], particle) for stem, particle in parts if stem in COUNTRIES]
    if text[-1] == "계" and text[:-1] in COUNTRIES:
        countries.append((COUNTRIES[text[:-1]], ""))
    country = next((code for code, particle in countries if particle in ("", "의")), None)
    role, role_particle = _role(parts)
    class_noun = any(particle in ("", "인") and _is_class(stem) for stem, particle in parts)
    if countries or class_noun or text[0].isdecimal():
        forms = [form for form in map(_known, parts) if form]
    else:
        forms = _forms(parts)
    alone = next((form for form in map(_alone, parts) if form), None)
    opens = tuple(key(stem) for stem, _ in parts if key(stem) in known.longer)
    address = any(stem in ADDRESSES for stem, _ in parts)
    latin = text[0].isascii() and text[0].isalpha()
    everyday = not forms and any(is_everyday(stem) for stem, _ in parts)
    product = everyday and text.endswith(PRODUCT_NOUNS)
    return Word(
        text,
        tuple(forms),
        everyday=everyday,
        country=country,
        role=role,
        role_particle=role_particle,
        speaker=any(stem in SPEAKERS for stem, _ in parts),
        class_noun=class_noun,
        alone=alone,
        trigger=trigger,
        opens=opens,
        address=address,
        joins=text in ("와", "과") or any(particle in ("와", "과") for _, particle in parts),
        marked=bool(alone or opens or role or address or latin),
        sited=text.startswith(_SITED),
        leads=bool(country or class_noun or product or text in SITED) or _is_owner(forms),
        opening=text[:2],
    )


def _is_owner(forms: list[Form]) -> bool:
    return bool(forms) and forms[0].sure == SURE and not forms[0].place and forms[0].particle in ("", "의")


def _is_class(stem: str) -> bool:
    return stem in CLASS_NOUNS or (len(stem) > 3 and stem.endswith(CLASS_ENDINGS) and is_noun(stem))


def _forms(parts: tuple[tuple[str, str], ...]) -> list[Form]:
    known = [form for form in map(_known, parts) if form]
    if known or parts[0][0] in OTHERS:
        return known
    by_ending = [form for form in map(_by_ending, parts) if form]
    sure = [form for form in by_ending if form.sure == SURE]
    if sure:
        return sure
    if any(is_everyday(stem) or is_verbal(stem, particle) for stem, particle in parts):
        return [form for form in by_ending if form.ending is not None and len(form.ending.text) > 1]
    weak = {form.stem for form in by_ending}
    carried = _is_carried(parts[0][0])
    bare = [
        Form(stem, particle, OPEN, stem in PLACES, loan=is_loan(stem), carried=_is_carried(stem))
        for stem, particle in parts
        if stem not in weak
        and 2 <= len(stem) <= 12
        and not (stem[-1] == "들" and len(stem) > 2)
        and (particle or stem in PLACES or may_be_bare(stem, carried))
    ]
    return sorted(by_ending + bare, key=_is_less_likely)


def _is_carried(stem: str) -> bool:
    return any(particle in STRICT for _, particle in splits(stem))


def _is_less_likely(form: Form) -> bool:
    """하겐도른사와 is rather 하겐도른 as 사 than a name that ends so."""
    return form.sure == OPEN and form.stem[-1] == "사" and len(form.stem) > 3 and is_loan(form.stem[:-1])


def _known(part: tuple[str, str]) -> Form | None:
    stem, particle = part
    known = registry()
    id = known.owner.get(key(stem))
    if id is None or (stem[0].islower() and stem.isascii()):
        return None
    sure = SHORT if key(stem) in known.common else SURE
    return Form(stem, particle, sure, known.rows[id].kind == "cluster", id)


def _by_ending(part: tuple[str, str]) -> Form | None:
    """The form of a stem that ends like a name: the longest ending whose head names something."""
    stem, particle = part
    if stem in _ENDINGS or stem in WORDS or stem in CLASS_NOUNS:
        return None
    for size in range(min(_LONGEST_ENDING, len(stem) - 1), 0, -1):
        ending = _ENDINGS.get(stem[-size:])
        if ending is None:
            continue
        head = stem[:-size]
        if not names_by(head, ending) or (len(head) > 2 and _is_plain(head, ending)):
            return None
        sure = SURE if not ending.weak else LIKELY if len(head) > 1 else SHORT
        return Form(stem, particle, sure, ending.kind == "place", None, ending, is_loan(head))
    if stem in PROVINCES:
        return Form(stem, particle, SURE, True)
    return Form(stem, particle, SURE, True) if particle in _TOWN_PARTICLES and _is_town(stem) else None


def names_by(head: str, ending: Ending) -> bool:
    """Whether a head and an ending make a name: 종합 + 병원 do not, 과천 + 병원 do."""
    if not head or head in ending.heads or head in GENERIC_HEADS or head in GENERIC_SYLLABLES:
        return False
    if len(head) == 1 and (ending.korean or ending.kind == "place" or not _HANGUL.match(head)):
        return False
    if ending.weak and (is_technical(head) or head in AFFIXES or (ending.text in WORDS and is_compound(head))):
        return False
    for at in range(1, len(head)):
        front, back = head[:at], head[at:]
        if (back in GENERIC_HEADS or back in ending.heads) and is_technical(front):
            return False
    return True


def _is_plain(head: str, ending: Ending) -> bool:
    """Whether a long technical head makes a plain noun of a company's ending: 첨단재생 + 바이오."""
    return not (ending.kind == "place" or ending.korean or ending.text in BODIES) and is_technical(head)


def _is_town(stem: str) -> bool:
    """Whether a stem is a town's name: 하람시, no 자율공시 nor 신제품출시."""
    if len(stem) < 3 or stem[-1] != "시" or stem[-2:] in WORDS or stem[:-1] in VERB_STEMS:
        return False
    return _HANGUL.match(stem) is not None and not is_everyday(stem)


def _alone(part: tuple[str, str]) -> Form | None:
    """An ending as a word of its own, or with a generic head (종합병원): the last word of a longer name."""
    stem, particle = part
    if particle and particle not in STRICT:
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


def _role(parts: tuple[tuple[str, str], ...]) -> tuple[str | None, str]:
    for stem, particle in parts:
        if stem in _ROLES:
            return stem, particle
        for size in range(min(_LONGEST_ROLE, len(stem) - 1), 1, -1):
            role = stem[-size:]
            if role in _ROLES and role not in WHOLE_ROLES:
                return role, particle
    return None, ""


@lru_cache(maxsize=1 << 14)
def judge_latin(text: str) -> Form | None:
    """Judge a name in Latin letters, of one or more words: known, ending like an organisation, or open."""
    known = registry()
    row = known.owner.get(key(text))
    if row is not None and not text[0].islower():
        sure = OPEN if key(text) in known.common else SURE
        return Form(text, "", sure, known.rows[row].kind == "cluster", row)
    words = text.split(" ")
    if all(word in LATIN_WORDS or word.strip(".") in LATIN_WORDS for word in words):
        return None
    if len(words) > 1:
        last = words[-1]
        if last in LATIN_PLACES:
            return Form(text, "", SURE, True)
        if {last, last.rstrip(".,"), last.capitalize()} & LATIN_ENDINGS:
            return Form(text, "", SURE)
        if words[0] in ("University", "Institute", "Ministry", "Bank") and words[1] in ("of", "for"):
            return Form(text, "", SURE)
    if any(c.isdecimal() for c in text) or len(text) < 3:
        return None
    if text[0].isupper() and any(text.endswith(tail) and len(text) > len(tail) + 2 for tail in LATIN_TAILS):
        return Form(text, "", LIKELY, loan=True)
    return Form(text, "", OPEN, loan=text[0].isupper() and not text.isupper())
