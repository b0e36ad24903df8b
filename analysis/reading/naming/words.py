"""One word by itself → what it may be: a known name, a name by its ending, a country, a title, an everyday word.

Pure and cached: news repeats its words, so that most of them are judged once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from analysis.reading.naming.everyday import is_everyday, is_noun
from analysis.reading.naming.forms import Form, alone_of, forms_of, is_owner, known_form
from analysis.reading.naming.things import plain_of
from analysis.reading.organisations import key, registry
from analysis.reading.particles import splits
from analysis.reading.quick import quick
from analysis.reading.rules.geography import CITIES_ABROAD, COUNTRIES, HANJA_COUNTRIES, SITED
from analysis.reading.rules.names import CLASS_ENDINGS, CLASS_NOUNS, MAKES, PRODUCT_NOUNS
from analysis.reading.rules.park_words import SITE_FACTS, SITE_VERBS
from analysis.reading.rules.titles import ADDRESSES, KINDS_OF_TITLE, ROLES, SPEAKERS, WHOLE_ROLES

_HANGUL = re.compile(r"[가-힣]")
_LONGEST_WORD = 32
_ROLES = frozenset(ROLES)
_LONGEST_ROLE = max(map(len, ROLES))
_ROLE_LETTERS = frozenset(role[-1] for role in ROLES)
_SITED = SITE_FACTS + SITE_VERBS
# What a number before it counts: 3개사, 10대 병원, 2상, 1호 펀드.
_COUNTED = frozenset("개곳명건차위대상호면쪽공년월일시분초세살번회배억만천조원주인종제층동관동평여조단급기례편척")
_TRIGGER = re.compile(
    r"계약|협약|협력|제휴|양해각서|MOU|기술|수출|이전|도입|공급|인수|매각|매입|사들|넘[기겨긴길김겼]|라이[선센]스|반환|반납|되찾|돌려|해지|투자|증자|출자|지분|주주|유치|취득|확보|조달|상환|인력|교류|참여"
    r"|설립|운영|입주|공동|손잡|손을|맞손|권리|판권|옵션|수령|수취|체결|맺|매출|영업|협상|협의|합의|서명|개발|임상|시가총액|공시|위탁|합병|소송|컨소시엄|합작|합류|상장|허가|승인|출시|신청|들여|선급금|계약금|실시권|부여|양도|양수|건네|파트너|로열티|마일스톤|시리즈[A-F]|주식|품[었은는]|자회사|모회사|계열사|라운드|신주|조달|만났|분할|매수|돈을|공모|입찰|매매|낙점|창업|팔[았고기아]|판다|주주총회|자금을|Series"
)

_ACT = re.compile(
    r"(?:체결|합의|인수|도입|이전|수출|기술이전|기술수출|공급|매각|취득|투자|유치|공시|지급|양도|반환|해지|수령|합병|흡수합병|출자|양수|부인"
    r"|공동개발|확보|매입|편입|협의|협상|논의|조달|발행|수주|납품|설립|증설|영입|제소|청구|출원|수출|위탁|매도|상장|낙점|맞교환|재판매|재실시|선임|채용|종료)(?:[한했해할]|하기|하는|하고|하며|키로)|맺[었은는고기]|손잡|손을|사들[이였인]|넘[긴겼기]|건네|품[었은는]|팔[았기]|되찾|되?돌려[주줬받]|되[판팔]|들여[온오왔]"
    r"|따[낸냈]|챙[긴겼]|거머[쥐쥔쥘쥠]|가져[간갔]|사[간갔]|넣[었기는]|보[태탰탠]|댔|댄다|대기로|판다|팔기로|맡[긴겼]|빌[렸린]|갚[았는]|골랐|모았|베팅|내줬|내주[고며기]|내준다"
)


@dataclass(frozen=True, slots=True)
class Word:
    """What a word may be.

    `forms`     its readings as a name, the likeliest first; none of an everyday word
    `stems`     what may be named by it: the stem of each form, and the word itself
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
    `notable`   it is not just any word: a name, a trigger, marked
    `act`       what a company does to another, as a verb: 체결했다, 넘긴
    `makes`     a verb that tells what its bearer makes: 개발하는
    `plain`     the stems of an everyday word that a company may be called by, each with its particle
    """

    text: str
    forms: tuple[Form, ...] = ()
    stems: tuple[str, ...] = ()
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
    act: bool = False
    makes: bool = False
    plain: tuple[tuple[str, str], ...] = ()
    notable: bool = False


_word = quick(Word)


class _Judged(dict[str, Word]):
    """The words judged so far, at most so many: a dict, since an `lru_cache` reorders its entries at every hit."""

    def __missing__(self, text: str) -> Word:
        if len(self) >= _MOST_JUDGED:
            self.clear()
        word = self[text] = _judge(text)
        return word


_MOST_JUDGED = 1 << 16
_JUDGED = _Judged()


def judge(text: str) -> Word:
    """Judge a word by itself: a run of Hangul, Latin letters and digits, or of Chinese characters."""
    return _JUDGED[text]


def judge_all(texts: Iterable[str]) -> list[Word]:
    """Judge each of many words."""
    return list(map(_JUDGED.__getitem__, texts))


def _judge(text: str) -> Word:
    if text in HANJA_COUNTRIES:
        return Word(text, stems=(text,), country=HANJA_COUNTRIES[text], leads=True, opening=text[:2])
    if len(text) > _LONGEST_WORD:
        return Word(text, stems=(text,), everyday=True, opening=text[:2])
    act = _ACT.match(text) is not None
    trigger = act or _TRIGGER.search(text) is not None
    known = registry()
    if not _HANGUL.search(text):
        spelled = key(text)
        form = known_form((text, ""), spelled)
        opening = (spelled,) if spelled in known.longer else ()
        role = text if text in _ROLES else None
        return Word(
            text,
            (form,) if form else (),
            (form.stem, text) if form else (text,),
            everyday=form is None,
            role=role,
            opens=opening,
            trigger=trigger,
            marked=text[0].isalpha() or role is not None,
            latin=True,
            notable=form is not None or trigger or text[0].isalpha() or role is not None,
            opening=text[:2],
        )
    parts = splits(text)
    stems = [stem for stem, _ in parts]
    keys = list(map(key, stems))
    countries = [(COUNTRIES[stem], particle) for stem, particle in parts if stem in COUNTRIES]
    if text[-1] == "계" and text[:-1] in COUNTRIES:
        countries.append((COUNTRIES[text[:-1]], ""))
    country = next((code for code, particle in countries if particle in ("", "의")), None) if countries else None
    role, role_particle = _role(parts)
    class_noun = is_class(text) or (text[-1] == "인" and any(p == "인" and is_class(stem) for stem, p in parts))
    forms = [form for form in map(known_form, parts, keys) if form]
    if not forms and text[-1] == "서" and key(text[:-1]) in known.owner and key(text[:-1]) not in known.common:
        form = known_form((text[:-1], "에서"), key(text[:-1]))  # a headline's short 에서
        forms = [form] if form else []
    if not (countries or class_noun or is_count(text)):
        forms = forms_of(parts, forms)
    alone = next((form for form in map(alone_of, parts) if form), None)
    opens = tuple([opening for opening in keys if opening in known.longer])
    address = not ADDRESSES.isdisjoint(stems)
    latin = text[0] < "ɏ" and text[0].isalpha()
    sited = text == "입주" or text.startswith(_SITED)
    marked = bool(alone or opens or role or address or latin or sited)
    everyday = not forms and any(map(is_everyday, stems))
    product = everyday and text.endswith(PRODUCT_NOUNS)
    plain = plain_of(text) if everyday and not latin else ()
    joins = text[-1] in "와과" and (len(text) == 1 or any(particle in ("와", "과") for _, particle in parts))
    return _word(
        text,
        tuple(forms),
        (*[form.stem for form in forms], text),
        everyday=everyday,
        country=country,
        role=role,
        role_particle=role_particle,
        speaker=not SPEAKERS.isdisjoint(stems),
        class_noun=class_noun,
        alone=alone,
        trigger=trigger,
        opens=opens,
        address=address,
        joins=joins,
        marked=marked,
        latin=False,
        sited=sited,
        act=act,
        makes=text[-1] in "는한온던은" and text.startswith(MAKES),
        plain=plain,
        notable=bool(forms or trigger or act or marked or plain),
        leads=bool(country or class_noun or product or text in SITED or _is_abroad(text)) or is_owner(forms),
        opening=text[:2],
    )


def _is_abroad(text: str) -> bool:
    """Whether a word says in which town abroad what follows sits: 보스턴의."""
    return text[-1] == "의" and text[:-1] in CITIES_ABROAD


def is_title(word: Word) -> bool:
    """Whether a word is a title and nothing else: 부사장, 수석부사장은, no 사업개발본부장."""
    if word.role is None:
        return False
    return word.text.startswith(word.role) or (word.text[:2] in KINDS_OF_TITLE and word.text.startswith(word.role, 2))


def is_count(text: str) -> bool:
    """Whether a word that begins with digits is a count or a code (3대제약, 2b상), no name (4온텍, 21세기바이오)."""
    if not text[0].isdecimal():
        return False
    rest = text.lstrip("0123456789")
    if len(rest) < 2 or rest[0].islower() or rest[1] == "상" or is_everyday(rest):
        return True
    return rest[0] in _COUNTED and not rest.startswith("세기")


def is_class(stem: str) -> bool:
    """Whether a stem is a kind of organisation: 자회사, 항체개발기업."""
    return stem in CLASS_NOUNS or (len(stem) > 2 and stem.endswith(CLASS_ENDINGS) and is_noun(stem))


def _role(parts: tuple[tuple[str, str], ...]) -> tuple[str | None, str]:
    for stem, particle in parts:
        if stem in _ROLES:
            return stem, particle
        if stem in ("교수팀", "박사팀"):
            return stem[:-1], particle
        if stem[-1] not in _ROLE_LETTERS:
            continue
        for size in range(min(_LONGEST_ROLE, len(stem) - 1), 1, -1):
            role = stem[-size:]
            if role in _ROLES and role not in WHOLE_ROLES:
                return role, particle
    return None, ""
